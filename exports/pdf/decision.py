"""The decision record as a document to read: made from the record alone, so that both always say the same."""

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from fractions import Fraction
from typing import Any

from reportlab.platypus import Flowable

from exports import palette
from exports.pdf.bars import Distribution
from exports.pdf.dates import long_date
from exports.pdf.decision_words import DecisionTemplate
from exports.pdf.layer import Block, Decor, Metadata, Rule, Running, build, room, style
from exports.pdf.text import one_line, paragraphs
from governance.scoring import record, statements
from governance.scoring.record_parts import names_of
from governance.scoring.rounds import Round, from_data, read_round
from governance.scoring.tables import mark_of, read_ballots
from governance.scoring.verify_record import read_record

_TAGS = {"fr": "fr-FR", "it": "it-IT"}
_LABEL = 110.0
_COLOURS = {
    "favourable": palette.GOOD, "favourable_with_changes": palette.GOOD, "unfavourable": palette.INK,
    "out_of_competence": palette.MUTED, "merged": palette.ACCENT,
}

_SENDER = style(9.5, colour=palette.MUTED)
_H1 = style(21, leading=1.2, bold=True, colour=palette.HEADING, before=4, after=8)
_FACT = style(10.5, indent=_LABEL, leading=1.45)
_H2 = style(13, leading=1.3, bold=True, colour=palette.HEADING, before=16, after=5)
_NAME = style(12, leading=1.3, bold=True, colour=palette.INK, before=16, after=2)
_BODY = style(10, leading=1.45, after=3)
_SMALL = style(8, leading=1.4, colour=palette.MUTED)
_OUTCOME = style(11.5, leading=1.4, bold=True, before=4)

Data = Mapping[str, Any]


class _Record:
    """What a record says, read once. ``ballots``: proposal -> (evaluator, blind marks, marks at the end)."""

    def __init__(self, content: bytes) -> None:
        self.statement, files = read_record(content)
        self.data: Data = self.statement.data
        self.internal = self.data["variant"] == "internal"
        self.round = self._round(files)
        self.names = names_of(files.get(record.NAMES, b"").decode(), self.round)
        self.final: Data = json.loads(files[record.RESULTS])["final"]
        self.analysis: Data = json.loads(files[record.ANALYSIS])
        self.decisions: list[Data] = json.loads(files[record.DECISIONS])["decisions"]
        self.ballots = _ballots(files[record.BALLOTS], len(self.round.themes))
        days = [str(item["on"]) for item in self.decisions]
        self.day = datetime.fromisoformat(max(days, default=self.round.opened_on))

    def _round(self, files: Mapping[str, bytes]) -> Round:
        if not self.internal:
            return from_data(self.data["parameters"])
        return read_round(statements.read(files[record.ROUND], name=record.ROUND, kind="round"))


def _ballots(content: bytes, themes: int) -> dict[int, list[tuple[str, str, str]]]:
    found: dict[int, list[tuple[str, str, str]]] = {}
    rows = read_ballots(content)
    for start in range(0, len(rows), themes):
        row = rows[start]
        marks = " ".join(mark_of(item) for item in rows[start : start + themes])
        said = found.setdefault(int(row["proposal"]), [])
        if row["phase"] == "revised":
            said[-1] = (row["evaluator"], said[-1][1], marks)
        else:
            said.append((row["evaluator"], "", marks) if row["phase"] == "late" else (row["evaluator"], marks, marks))
    return found


class _Document:
    """The blocks of the document."""

    def __init__(self, found: _Record, template: DecisionTemplate, titles: Mapping[int, str]) -> None:
        self.found, self.words, self.titles = found, template, titles
        self.language = template.language
        self.themes = {theme.code: theme.label.get(self.language, theme.code) for theme in found.round.themes}

    def story(self) -> Iterator[Flowable]:
        """In reading order."""
        yield from self._head()
        yield from self._decisions()
        yield from self._others()
        yield from self._counted()
        yield from self._proof()

    def _head(self) -> Iterator[Flowable]:
        found, words, labels = self.found, self.words, self.words.labels
        round_ = found.round
        yield Block.of("P", one_line(str(found.data["authority"])), _SENDER)
        yield Block.of("H1", words.heading.title, _H1)
        facts = {
            labels.round: f"{round_.number} · {round_.title.get(self.language, '')}",
            labels.opened: self._day(round_.opened_on), labels.proposals: str(len(round_.proposals)),
            labels.evaluators: str(len(round_.evaluators)), labels.rule: getattr(words.rule, round_.aggregation),
            labels.replaces: str(found.data["previous"])[:16],
        }
        for label, value in facts.items():
            if value:
                yield Block.of("P", one_line(value), _FACT, label=label)
        yield Rule(before=10, after=8)
        yield Block.of("P", words.heading.internal if found.internal else words.heading.public, _BODY)

    def _decisions(self) -> Iterator[Flowable]:
        if not self.found.decisions:
            return
        results = {item["proposal"]: item for item in self.found.final["proposals"]}
        yield Block.of("H2", self.words.labels.decisions, _H2)
        for item in sorted(self.found.decisions, key=lambda one: (one["rank"] is None, one["rank"], one["proposal"])):
            yield room(100 + 40 * len(self.themes))
            yield from self._result(results[item["proposal"]])
            yield from self._decision(item)
            yield from self._said(item["proposal"])

    def _result(self, item: Data) -> Iterator[Flowable]:
        yield Block.of("P", self._name(item["proposal"]), _NAME)
        yield Block.of("P", self._standing(item), _BODY)
        for theme in item["themes"]:
            colour = palette.theme_colour(theme["theme"], self.found.round.theme_codes)
            name, counts = self.themes[theme["theme"]], theme["counts"]
            yield Distribution(name, self._theme(theme), counts, theme["median"], colour)

    def _theme(self, theme: Data) -> str:
        say, graded = self.words.say, sum(theme["counts"])
        limits = {"base": theme["base"], "quorum": theme["quorum"]}
        if not graded:
            return say.no_grade.format(**limits)
        figures = say.theme.format(
            median=theme["median"], mean=decimal(theme["mean"]), graded=graded, **limits)
        counts = say.counts.format(counts=" ".join(map(str, theme["counts"])))
        return "\n".join([figures, " · ".join([counts, *([] if theme["decided"] else [say.short])])])

    def _decision(self, item: Data) -> Iterator[Flowable]:
        labels, say = self.words.labels, self.words.say
        word = getattr(self.words.outcome, item["outcome"]).format(family=item["family"])
        bar = Decor(bar=_COLOURS[item["outcome"]], background=palette.RAISED, inset=14, above=6, below=6)
        yield Block.of("P", word, _OUTCOME, decor=bar)
        if item["against_order"]:
            yield Block.of("P", say.against, _BODY)
        for place, part in enumerate(paragraphs(item["reason"])):
            yield Block.of("P", part, _FACT, label=labels.reason if not place else None)
        if "by" in item:
            yield Block.of("P", one_line(self._called(item["by"])), _FACT, label=labels.decided_by)
        if item["dissent"]:
            yield Block.of("P", self._dissent(item["dissent"]), _FACT, label=labels.dissent)
        if item["follow_up"]["what"]:
            yield Block.of("P", self._follow_up(item["follow_up"]), _FACT, label=labels.follow_up)

    def _dissent(self, dissent: Any) -> str:
        if isinstance(dissent, int):
            return self.words.say.dissent.format(count=dissent)
        return one_line(", ".join(self._called(member) for member in dissent))

    def _follow_up(self, item: Data) -> str:
        say = self.words.say
        what = one_line(" · ".join(filter(None, (item["what"], item.get("who", "")))))
        return say.follow_up.format(what=what, on=self._day(item["on"])) if item["on"] else say.follow_up_open.format(
            what=what)

    def _said(self, proposal: int) -> Iterator[Flowable]:
        say = self.words.say
        lines = [
            say.moved.format(name=name, blind=blind, grades=marks) if blind and blind != marks
            else say.ballot.format(name=name, grades=marks)
            for name, blind, marks in self.found.ballots.get(proposal, ())]
        if lines:
            yield Block.of("P", one_line(" · ".join(lines)), _FACT, label=self.words.labels.ballots)

    def _others(self) -> Iterator[Flowable]:
        decided = {item["proposal"] for item in self.found.decisions}
        others = [item for item in self.found.final["proposals"] if item["proposal"] not in decided]
        if others:
            yield room(80)
            yield Block.of("H2", self.words.labels.others, _H2)
        for item in others:
            yield Block.of("P", f"{self._name(item['proposal'])} · {self._standing(item)}", _BODY)

    def _counted(self) -> Iterator[Flowable]:
        say, analysis, cut = self.words.say, self.found.analysis, self.found.round.cut
        yield room(120)
        yield Block.of("H2", self.words.labels.counted, _H2)
        weights = [
            say.weights.format(theme=self.themes[theme.code], weight=theme.weight) for theme in self.found.round.themes]
        yield Block.of("P", " · ".join(weights), _BODY)
        for item in analysis["agreement"]:
            yield Block.of("P", self._agreement(item), _BODY)
        yield Block.of("P", say.sensitivity.format(always=analysis["sensitivity"]["always"], cut=cut), _BODY)
        moves = analysis["moves"]
        yield Block.of("P", say.moves.format(
            ballots=len(moves["ballots"]), entered=len(moves["entered"]), left=len(moves["left"]), cut=cut), _BODY)

    def _agreement(self, item: Data) -> str:
        say, theme = self.words.say, self.themes[item["theme"]]
        if item["exact"] is None:
            return say.no_agreement.format(theme=theme)
        alpha = decimal(item["alpha"]) if item["alpha"] is not None else say.no_alpha
        return say.agreement.format(
            theme=theme, exact=_percent(item["exact"]), near=_percent(item["within_one"]), alpha=alpha,
            values=item["values"], units=item["units"])

    def _proof(self) -> Iterator[Flowable]:
        say, data = self.words.say, self.found.data
        yield room(90)
        yield Block.of("H2", self.words.labels.proof, _H2)
        yield Block.of("P", say.verify, _SMALL)
        digest = self.found.statement.digest if self.found.internal else str(data["record"])
        for sentence, value in ((say.record, digest), (say.results, data["results"]), (say.signed, data["round"])):
            yield Block.of("P", sentence.format(digest=value), _SMALL)

    def _name(self, proposal: int) -> str:
        title = one_line(self.titles.get(proposal, ""))
        say = self.words.say
        return say.title.format(number=proposal, title=title) if title else say.proposal.format(number=proposal)

    def _standing(self, item: Data) -> str:
        if item["rank"] is None:
            return self.words.say.undecided
        return self.words.say.rank.format(rank=item["rank"], score=decimal(item["score"]))

    def _called(self, member: str) -> str:
        return self.found.names.get(member, member)

    def _day(self, text: str) -> str:
        try:
            return long_date(datetime.fromisoformat(text), self.language, "UTC")
        except ValueError:
            return one_line(text)


def decimal(fraction: str) -> str:
    """A fraction as it is read: two decimals (half up), comma, exactly."""
    whole = Fraction(fraction) * 100
    hundredths = int(abs(whole) + Fraction(1, 2))
    return f"{'-' if whole < 0 and hundredths else ''}{hundredths // 100},{hundredths % 100:02d}"


def _percent(share: str) -> int:
    return int(Fraction(share) * 100 + Fraction(1, 2))


def render_decision(content: bytes, template: DecisionTemplate, *, titles: Mapping[int, str] | None = None) -> bytes:
    """The record ``content`` (zip, internal or public) as a PDF, the same bytes for the same record. ``titles``: of
    proposals that may be shown; a record has none.

    Raises:
        BadInput: as ``verify_record.read_record``; the record is not verified here.
    """
    found = _Record(content)
    document = _Document(found, template, titles or {})
    title = f"{template.heading.title} · {found.round.number}"
    metadata = Metadata(
        title=title, author=str(found.data["authority"]), subject=found.round.title.get(template.language, ""),
        language=_TAGS[template.language], at=found.day.replace(tzinfo=UTC))
    running = Running(
        head=title, foot=found.statement.digest[:32],
        pages=lambda page, total: template.labels.page.format(page=page, pages=total))
    return build(tuple(document.story()), metadata=metadata, running=running)
