"""Puts the codes of an import (reasons, statuses, sources, kinds) into the words of the person who reads them."""

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from math import ceil

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from desktop import i18n
from desktop.contributions.words import strand_word
from desktop.intake.reading import Outcome
from governance.charter import Charter
from governance.intake.preview import ColumnPreview, Preview
from governance.intake.records import TableFormat
from governance.store.rows import ImportRow

BRANDS = {
    "decidim": "Decidim", "cap-collectif": "Cap Collectif", "grand-debat": "Grand Débat National",
    "go-vocal": "Go Vocal (CitizenLab)", "polis": "Polis", "consul": "Consul", "your-priorities": "Your Priorities",
    "limesurvey": "LimeSurvey", "kobo": "KoboToolbox", "odk": "ODK", "google-forms": "Google Forms",
    "drupal-webform": "Drupal Webform",
}
"""Names of platforms, the same in every language; the code of a source starts with one of these."""


def source_name(source: str) -> str:
    """Name of the platform a file comes from, and which of its exports."""
    if source == "generic":
        return QCoreApplication.translate("Intake", "Other file (columns to check)")
    if source == "paper-form":
        return QCoreApplication.translate("Intake", "Paper or tablet form of Collegiale")
    brand = next((code for code in BRANDS if source == code or source.startswith(f"{code}-")), "")
    export = source.removeprefix(brand).strip("-")
    return ", ".join(part for part in (BRANDS.get(brand, ""), _export(export) if export else "") if part)


def _export(code: str) -> str:
    return {
        "proposals": QCoreApplication.translate("Intake", "proposals", "export of a platform"),
        "comments": QCoreApplication.translate("Intake", "comments", "export of a platform"),
        "debates": QCoreApplication.translate("Intake", "debates", "export of a platform"),
        "projects": QCoreApplication.translate("Intake", "projects", "export of a platform"),
        "meetings": QCoreApplication.translate("Intake", "meetings", "export of a platform"),
        "surveys": QCoreApplication.translate("Intake", "surveys", "export of a platform"),
        "evaluations": QCoreApplication.translate("Intake", "evaluations", "export of a platform"),
        "action-plans": QCoreApplication.translate("Intake", "action plans", "export of a platform"),
        "moderations": QCoreApplication.translate("Intake", "moderations", "export of a platform"),
        "contributions": QCoreApplication.translate("Intake", "contributions", "export of a platform"),
        "simplified": QCoreApplication.translate("Intake", "simplified contributions", "export of a platform"),
        "grouped": QCoreApplication.translate("Intake", "grouped contributions", "export of a platform"),
        "participants": QCoreApplication.translate("Intake", "participants", "export of a platform"),
        "users": QCoreApplication.translate("Intake", "registered persons", "export of a platform"),
        "votes": QCoreApplication.translate("Intake", "votes", "export of a platform"),
        "questionnaire": QCoreApplication.translate("Intake", "questionnaire", "export of a platform"),
        "questionnaires": QCoreApplication.translate("Intake", "questionnaires", "export of a platform"),
        "consultation": QCoreApplication.translate("Intake", "consultation", "export of a platform"),
        "debate-arguments": QCoreApplication.translate("Intake", "arguments of a debate", "export of a platform"),
        "debate-votes": QCoreApplication.translate("Intake", "votes of a debate", "export of a platform"),
        "analysis": QCoreApplication.translate("Intake", "analysis", "export of a platform"),
        "template": QCoreApplication.translate("Intake", "import template", "export of a platform"),
        "events": QCoreApplication.translate("Intake", "events", "export of a platform"),
        "inputs": QCoreApplication.translate("Intake", "inputs", "export of a platform"),
        "statistics": QCoreApplication.translate("Intake", "statistics", "export of a platform"),
        "investments": QCoreApplication.translate("Intake", "investments", "export of a platform"),
        "repeats": QCoreApplication.translate("Intake", "repeated groups", "export of a platform"),
    }.get(code, code.replace("-", " "))


def confidence(source: str, value: float) -> tuple[str, str]:
    """How sure the recognition is: a sentence and the tone of its chip."""
    if source == "generic":
        return QCoreApplication.translate("Intake", "no platform recognised: check the columns"), "caution"
    if value >= 0.9:
        return QCoreApplication.translate("Intake", "recognised with certainty"), "good"
    if value >= 0.6:
        return QCoreApplication.translate("Intake", "probably recognised"), "good"
    return QCoreApplication.translate("Intake", "not sure: check the source and the columns"), "caution"


def table_format(value: TableFormat) -> str:
    """How the file was read, as one line."""
    parts = [value.kind.upper()]
    if value.sheet:
        parts.append(QCoreApplication.translate("Intake", "sheet “{sheet}”").format(sheet=value.sheet))
    if value.separator:
        parts.append(separator(value.separator))
    if value.encoding:
        parts.append(QCoreApplication.translate("Intake", "accents read as {encoding}").format(
            encoding=value.encoding.upper().replace("_", "-")))
    return " · ".join(parts)


def separator(value: str) -> str:
    """Name of a column separator."""
    return {
        ";": QCoreApplication.translate("Intake", "columns separated by semicolons"),
        ",": QCoreApplication.translate("Intake", "columns separated by commas"),
        "\t": QCoreApplication.translate("Intake", "columns separated by tabs"),
        "|": QCoreApplication.translate("Intake", "columns separated by vertical bars"),
    }.get(value, QCoreApplication.translate("Intake", "columns separated by “{mark}”").format(mark=value))


def status(code: str) -> tuple[str, str]:
    """What happens to a column: a word and the tone of its chip."""
    return {
        "understood": (QCoreApplication.translate("Intake", "kept"), "good"),
        "undeclared": (QCoreApplication.translate("Intake", "refused: no declared use"), "caution"),
        "expired": (QCoreApplication.translate("Intake", "refused: its use has ended"), "caution"),
    }.get(code, (code, "caution"))


def column_counts(columns: Sequence[ColumnPreview]) -> list[tuple[str, str, str]]:
    """What happens to the columns, in numbers: (words, tone, icon) of each chip."""
    kept = sum(column.status == "understood" for column in columns)
    refused = len(columns) - kept
    flagged = sum(bool(column.flags) for column in columns)
    chips = [(QCoreApplication.translate("Intake", "%Ln kept", "columns", kept), "good", "check")]
    if refused:
        chips.append((QCoreApplication.translate("Intake", "%Ln refused", "columns", refused), "caution", "close"))
    if flagged:
        alert = QCoreApplication.translate("Intake", "%Ln like identifiers of persons", "columns", flagged)
        chips.append((alert, "bad", "warning"))
    return chips


def flag(code: str) -> str:
    """What the content of a column looks like."""
    return {
        "nir": QCoreApplication.translate("Intake", "looks like French social security numbers"),
        "codice_fiscale": QCoreApplication.translate("Intake", "looks like Italian tax codes"),
        "iban": QCoreApplication.translate("Intake", "looks like bank account numbers"),
        "email": QCoreApplication.translate("Intake", "looks like e-mail addresses"),
        "phone": QCoreApplication.translate("Intake", "looks like telephone numbers"),
    }.get(code, code)


def minors(code: str, count: int) -> str:
    """What the law asks for these contributions of minors (``Filter`` flag codes)."""
    if code.endswith("minor_guardian_and_minor"):
        return QCoreApplication.translate(
            "Intake", "%Ln contribution(s) of a minor in France: the minor and a parent must both agree", "", count)
    if code.endswith("minor_guardian"):
        return QCoreApplication.translate(
            "Intake", "%Ln contribution(s) of a minor in Italy: a parent must agree", "", count)
    return QCoreApplication.translate(
        "Intake", "%Ln contribution(s) of a minor whose country is not known", "", count)


def field_label(charter: Charter, target: str) -> str:
    """Label of a charter field; ``title@it`` is the title in Italian."""
    name, _, spoken = target.partition("@")
    name = {"parent_ref": "parent_id"}.get(name, name)
    known = charter.fields.get(name)
    label = i18n.label(known.label) if known else name
    if name == "zone" and known is None:  # derived from the commune, so that no charter declares it
        label = QCoreApplication.translate("Intake", "Territory")
    if not spoken:
        return label
    tongue = {
        "fr": QCoreApplication.translate("Intake", "in French"),
        "it": QCoreApplication.translate("Intake", "in Italian"),
        "en": QCoreApplication.translate("Intake", "in English"),
    }.get(spoken, spoken)
    return f"{label} ({tongue})"


def reason(code: str, params: dict[str, str], charter: Charter) -> str:
    """Why a row cannot enter as it is."""
    field = field_label(charter, params.get("field", ""))
    sentence = {
        "column_count": QCoreApplication.translate(
            "Intake", "the row does not have as many columns as the first line"),
        "no_content": QCoreApplication.translate("Intake", "neither title nor text"),
        "required_missing": QCoreApplication.translate("Intake", "“{field}” is required and missing"),
        "bad_date": QCoreApplication.translate("Intake", "“{field}” is not a date"),
        "bad_number": QCoreApplication.translate("Intake", "“{field}” is not a number"),
        "duplicate_id": QCoreApplication.translate(
            "Intake", "its identifier was already used by another row of this file"),
        "id_conflict": QCoreApplication.translate(
            "Intake", "its identifier already names another contribution: give it another one"),
        "unreadable_row": QCoreApplication.translate("Intake", "the row cannot be read"),
        "nul_byte": QCoreApplication.translate("Intake", "the row holds characters that are not text"),
        "unclosed_quote": QCoreApplication.translate("Intake", "a quotation mark is opened and never closed"),
        "not_an_object": QCoreApplication.translate("Intake", "the row is not a record with named values"),
        "too_long": QCoreApplication.translate("Intake", "“{field}” is too long"),
        "unknown_kind": QCoreApplication.translate("Intake", "what this row is (proposal, vote…) is not known"),
    }.get(code, QCoreApplication.translate("Intake", "the row cannot be read ({code})"))
    return sentence.format(field=field, code=code)


def stored(name: str, value: str, charter: Charter) -> str:
    """A value as it will be stored, its codes in words and on one line."""
    if name == "theme":
        return next((i18n.label(theme.label) for theme in charter.theme if theme.code == value), value)
    if name == "channel":
        return channel(value)
    if name == "strand":
        return strand_word(value)
    if name == "submitted_at" and value.lstrip("-").isdigit():
        return when(datetime.fromtimestamp(int(value), UTC))
    return " ".join(value.split())


def kind_counted(code: str, count: int) -> str:
    """A number of things of one kind."""
    return {
        "proposal": QCoreApplication.translate("Intake", "%Ln proposal(s)", "", count),
        "project": QCoreApplication.translate("Intake", "%Ln project(s)", "", count),
        "comment": QCoreApplication.translate("Intake", "%Ln comment(s)", "", count),
        "vote": QCoreApplication.translate("Intake", "%Ln vote(s)", "", count),
        "survey_answer": QCoreApplication.translate("Intake", "%Ln survey answer(s)", "", count),
        "map_point": QCoreApplication.translate("Intake", "%Ln point(s) on the map", "", count),
        "debate": QCoreApplication.translate("Intake", "%Ln debate(s)", "", count),
        "registration": QCoreApplication.translate("Intake", "%Ln registered person(s)", "", count),
    }.get(code, f"{count} {code}")


def kind(code: str) -> str:
    """What one row is."""
    return {
        "proposal": QCoreApplication.translate("Intake", "a proposal of citizens"),
        "project": QCoreApplication.translate("Intake", "a project of the partners"),
        "comment": QCoreApplication.translate("Intake", "a comment"),
        "vote": QCoreApplication.translate("Intake", "a vote"),
        "survey_answer": QCoreApplication.translate("Intake", "a survey answer"),
        "map_point": QCoreApplication.translate("Intake", "a point on the map"),
        "debate": QCoreApplication.translate("Intake", "a debate"),
        "registration": QCoreApplication.translate("Intake", "a registered person"),
    }.get(code, code)


def channel(code: str) -> str:
    """How the contribution reached us."""
    return {
        "": QCoreApplication.translate("Intake", "as the file says"),
        "web": QCoreApplication.translate("Intake", "web"),
        "paper": QCoreApplication.translate("Intake", "paper"),
        "tablet": QCoreApplication.translate("Intake", "tablet"),
        "meeting": QCoreApplication.translate("Intake", "meeting"),
    }.get(code, code)


def sentence(words: str) -> str:
    """``words`` with a capital."""
    return words[:1].upper() + words[1:]


def days_left(until: datetime, now: datetime) -> str:
    """How long a row stays aside; a day begun counts, so that thirty days are thirty just after the import."""
    days = ceil((until - now) / timedelta(days=1))
    if until.astimezone().date() <= now.astimezone().date():
        return QCoreApplication.translate("Intake", "goes today")
    return QCoreApplication.translate("Intake", "%Ln day(s) left", "", days)


def import_button(kinds: tuple[tuple[str, int], ...], refused: int, complete: bool) -> str:
    """The consequence of the import, on its button."""
    total = sum(count for _, count in kinds)
    if not complete:
        start = QCoreApplication.translate("Intake", "Import the whole file")
    elif len(kinds) == 1 and kinds[0][0] not in {"proposal", "project"}:
        start = QCoreApplication.translate("Intake", "Import {what}").format(what=kind_counted(*kinds[0]))
    else:
        start = QCoreApplication.translate("Intake", "Import %Ln contribution(s)", "", total)
    if not refused:
        return start
    return QCoreApplication.translate("Intake", "{importing}, refuse {columns}").format(
        importing=start, columns=QCoreApplication.translate("Intake", "%Ln column(s)", "", refused))


def number(value: int) -> str:
    """A whole number with the thousands separator of the language in force."""
    return i18n.number(value)


def when(at: datetime) -> str:
    """Local date and hour in the format of the language in force."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(at.timestamp())), QLocale.FormatType.ShortFormat)


def note(code: str, value: str) -> str:
    """A passing remark."""
    return {
        "cancelled": QCoreApplication.translate("Intake", "Import stopped: nothing was written"),
        "remembered": QCoreApplication.translate("Intake", "Columns remembered for {value}"),
        "form_written": QCoreApplication.translate("Intake", "Form written: {value}"),
    }[code].format(value=source_name(value) if code == "remembered" else value)


def total(preview: Preview) -> tuple[tuple[tuple[str, int], ...], int, bool]:
    """What the whole file holds: counts by kind, columns refused, whether every row was seen."""
    kinds: Counter[str] = Counter()
    for table in preview.tables:
        kinds.update(dict(table.kinds))
    refused = sum(column.status != "understood" for table in preview.tables for column in table.columns)
    return tuple(kinds.items()), refused, all(table.complete for table in preview.tables)


def balance(row: ImportRow | Outcome) -> str:
    """Read = new + updated + unchanged + set aside, as a sentence."""
    return QCoreApplication.translate(
        "Intake",
        "{read} rows read = {imported} new + {updated} updated + {unchanged} unchanged + {quarantined} set aside",
    ).format(
        read=number(row.read), imported=number(row.imported), updated=number(row.updated),
        unchanged=number(row.unchanged), quarantined=number(row.quarantined),
    )


def reading(name: str) -> str:
    """Names a preview where progress is shown."""
    return QCoreApplication.translate("Intake", "Reading {file}").format(file=name)


def importing(name: str) -> str:
    """Names an import where progress is shown."""
    return QCoreApplication.translate("Intake", "Importing {file}").format(file=name)
