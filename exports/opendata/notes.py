"""Tells readers, in their language, what the files hold, what was withheld and why."""

from collections.abc import Iterator
from datetime import date

from anonymize.tables.released import AnonymisedTable
from anonymize.text.sampling import leakage
from exports.opendata.package import licence
from exports.opendata.choices import TEXTS, Withheld
from exports.opendata.publication import Publication
from exports.opendata.templates import Sentences, sentences
from governance.charter import Charter
from governance.store.rows import ReviewFigures


def note(publication: Publication, language: str, *, released_on: date) -> bytes:
    """The dictionary of the fields and the note on anonymisation, in Markdown."""
    said = sentences(language)
    blocks = [
        *_heading(publication.charter, said, released_on),
        said.say("note.files"),
        *(block for table in publication.tables for block in _table(table, publication, said)),
        said.say("note.withheld"),
        said.say("note.why"),
        *_withheld(publication, said),
        *_values(publication, said),
        said.say("note.reading"),
    ]
    return ("\n\n".join(block.strip() for block in blocks) + "\n").encode("utf-8")


def _heading(charter: Charter, said: Sentences, released_on: date) -> Iterator[str]:
    consultation = charter.consultation
    yield f"# {_plain(consultation.title.get(said.language))}"
    lines = [
        said.say("note.released", date=released_on.strftime("%d/%m/%Y")),
        said.say("note.producers", names=", ".join(_plain(body.name) for body in consultation.controllers)),
        *(_licence(country, code, said) for country, code in charter.publication.licence.items()),
        said.say("note.contact", name=_plain(consultation.dpo.name), email=consultation.dpo.email),
    ]
    yield "\n".join(f"- {line}" for line in lines)


def _licence(country: str, code: str, said: Sentences) -> str:
    title, url = licence(code)
    return said.say("note.licence", country=said.say(f"country.{country}"), title=title, url=url)


def _table(table: AnonymisedTable, publication: Publication, said: Sentences) -> Iterator[str]:
    charter = publication.charter
    title = said.say(f"tables.{table.name}.title")
    yield said.say("note.table", title=title, file=f"{table.name}.csv", rows=len(table.rows))
    yield said.say(f"tables.{table.name}.description")
    if table.name == TEXTS and publication.review is not None:
        yield "\n".join(f"- {line}" for line in _review(publication.review, said))
    lines = [f"| {said.say('note.columns')} |", "|---|---|---|---|"]
    for column in table.columns:
        rule = said.say(f"rules.{column.rule}")
        levels = said.tree["levels"].get(column.name, {})
        detail = f"{rule} ({levels[str(column.level)]})" if str(column.level) in levels else rule
        cells = (f"`{column.name}`", said.label(column, charter), said.say(f"types.{column.type}"), detail)
        lines.append(f"| {' | '.join(_plain(cell) for cell in cells)} |")
    yield "\n".join(lines)


def _review(review: ReviewFigures, said: Sentences) -> Iterator[str]:
    """How the texts were let out, and how many still leaked personal data in the sample that was read again."""
    yield said.say("review.marks")
    yield said.say("review.person", texts=review.by_person)
    if not review.by_policy:
        return
    yield said.say("review.policy", texts=review.by_policy)
    if not review.read:
        yield said.say("review.unread", sampled=review.sampled)
        return
    found = leakage(review.read, review.leaking)
    yield said.say(
        "review.sample", sampled=review.sampled, read=found.read, leaking=found.leaking,
        rate=_percent(found.rate), low=_percent(found.low), high=_percent(found.high))


def _percent(share: float) -> str:
    """With one decimal and the decimal comma of both languages."""
    return f"{100 * share:.1f}".replace(".", ",")


def _withheld(publication: Publication, said: Sentences) -> Iterator[str]:
    charter = publication.charter
    fields = [str(dict(item.params)["field"]) for item in publication.withheld if item.code == "field_never"]
    never = [charter.fields[name].label.get(said.language) for name in fields]
    lines = [f"- {_reason(item, charter, said)}" for item in publication.withheld if item.code != "field_never"]
    if never:
        lines.append("- " + said.say("withheld.field_never", fields=", ".join(_plain(label) for label in never)))
    yield "\n".join(lines) or said.say("withheld.nothing")


def _reason(item: Withheld, charter: Charter, said: Sentences) -> str:
    params = dict(item.params)
    declared = charter.fields.get(str(params.get("field", "")))
    if declared is not None:
        params["field"] = _plain(declared.label.get(said.language))
    sentence = said.say(f"withheld.{item.code}", **params)
    return said.say("note.reason", table=said.say(f"tables.{item.table}.title"), reason=sentence)


def _values(publication: Publication, said: Sentences) -> Iterator[str]:
    yield said.say("note.values")
    themes = [f"- `{theme.code}`: {_plain(theme.label.get(said.language))}" for theme in publication.charter.theme]
    yield "\n".join([*said.tree["note"]["codes"], *themes])
    if publication.places:
        yield said.say("note.places")
        yield "\n".join(f"- `{code}`: {_plain(name)}" for code, name in publication.places)


def _plain(text: str) -> str:
    """Text that cannot open a cell, a line or a tag of Markdown."""
    return " ".join(text.split()).replace("|", "\\|").replace("<", "&lt;")
