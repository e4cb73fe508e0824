"""What leaves and what stays in a publication, in the words of the person who answers for it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication

from anonymize.tables.released import AnonymisedTable, ReleasedColumn
from desktop import i18n
from desktop.contributions.words import channel_word, language_word
from exports.opendata import Publication
from exports.opendata.rules import FIELD_OF
from governance.charter import Charter


def table_name(code: str) -> str:
    """Name of a published table."""
    match code:
        case "profiles":
            return QCoreApplication.translate("Publication", "Profiles of participants")
        case "themes_by_territory":
            return QCoreApplication.translate("Publication", "Participants by theme and territory")
        case "texts":
            return QCoreApplication.translate("Publication", "Texts of contributions")
        case "votes":
            return QCoreApplication.translate("Publication", "Votes on the partners' projects")
        case "places":
            return QCoreApplication.translate("Publication", "Places put on the map")
    return code


def tab_name(code: str) -> str:
    """The same in a word, for a tab."""
    match code:
        case "profiles":
            return QCoreApplication.translate("Publication", "Profiles")
        case "themes_by_territory":
            return QCoreApplication.translate("Publication", "Themes")
        case "texts":
            return QCoreApplication.translate("Publication", "Texts")
        case "votes":
            return QCoreApplication.translate("Publication", "Votes")
        case "places":
            return QCoreApplication.translate("Publication", "Places")
    return code


def column_name(column: ReleasedColumn, charter: Charter) -> str:
    """Name of a published column."""
    return title_of(column.name, charter)


def title_of(name: str, charter: Charter) -> str:
    """Name of a column: the charter's, except for columns that no field bears."""
    return _TITLES[name]() if name in _TITLES else field_name(name, charter)


_TITLES: Final[dict[str, Callable[[], str]]] = {
    "territory": lambda: QCoreApplication.translate("Publication", "Territory"),
    "persons": lambda: QCoreApplication.translate("Publication", "Number of persons"),
    "text_id": lambda: QCoreApplication.translate("Publication", "Identifier of the text"),
    "month": lambda: QCoreApplication.translate("Publication", "Month received"),
    "item": lambda: QCoreApplication.translate("Publication", "Project"),
    "vote": lambda: QCoreApplication.translate("Publication", "Vote"),
    "place": lambda: QCoreApplication.translate("Publication", "Place"),
    "square": lambda: QCoreApplication.translate("Publication", "Square of the map"),
    "west": lambda: QCoreApplication.translate("Publication", "Longitude of the western edge"),
    "south": lambda: QCoreApplication.translate("Publication", "Latitude of the southern edge"),
    "side": lambda: QCoreApplication.translate("Publication", "Side of the square (degrees)"),
    "voter": lambda: QCoreApplication.translate("Publication", "Pseudonym of the person"),
}


def field_name(name: str, charter: Charter) -> str:
    """Label of a charter field."""
    item = charter.fields.get(FIELD_OF.get(name, name))
    return i18n.label(item.label) if item else name


def rule(column: ReleasedColumn) -> str:
    """What was done to a column."""
    match column.rule:
        case "as_is":
            return QCoreApplication.translate("Publication", "as collected")
        case "generalised":
            return _generalised(column)
        case "counted":
            return QCoreApplication.translate("Publication", "counted; empty where withheld")
        case "random_id":
            return QCoreApplication.translate("Publication", "drawn at random, new at each publication")
        case "month":
            return QCoreApplication.translate("Publication", "date reduced to its month; empty where withheld")
        case "human_release":
            return QCoreApplication.translate("Publication", "read and released by a person")
        case "recoded":
            return QCoreApplication.translate("Publication", "more or less precise from row to row")
        case "rare_suppressed":
            return QCoreApplication.translate("Publication", "withheld where too few persons chose it")
        case "bucketed":
            return QCoreApplication.translate("Publication", "grouped in low, middle, high")
        case "aggregated":
            return QCoreApplication.translate("Publication", "counted by this value, tied to nobody")
        case "pseudonym":
            return QCoreApplication.translate("Publication", "drawn for this publication, forgotten afterwards")
    return column.rule


def _generalised(column: ReleasedColumn) -> str:
    level = (column.name, column.level)
    match level:
        case ("age_band", 1):
            return QCoreApplication.translate("Publication", "grouped in five age bands")
        case ("age_band", 2):
            return QCoreApplication.translate("Publication", "under 25, or 25 and over")
        case ("territory", 1):
            return QCoreApplication.translate("Publication", "commune replaced by its zone")
        case ("territory", 2):
            return QCoreApplication.translate("Publication", "commune replaced by its intercommunality or province")
        case ("territory", 3):
            return QCoreApplication.translate("Publication", "commune replaced by its department or province")
        case ("territory", 4):
            return QCoreApplication.translate("Publication", "commune replaced by its country")
    if column.level:
        return QCoreApplication.translate("Publication", "not published: persons could be recognised")
    return QCoreApplication.translate("Publication", "made less precise")


def level(name: str, step: int, top: int) -> str:
    """How precisely a column is said at level ``step`` of ``top`` (-1: it depends on the row)."""
    if step == top:
        return QCoreApplication.translate("Publication", "not published", "a column")
    match (name, step):
        case (_, -1):
            return QCoreApplication.translate("Publication", "as precise as each crowd allows")
        case ("territory", 0):
            return QCoreApplication.translate("Publication", "commune")
        case ("territory", 1):
            return QCoreApplication.translate("Publication", "zone")
        case ("territory", 2):
            return QCoreApplication.translate("Publication", "intercommunality or province")
        case ("territory", 3):
            return QCoreApplication.translate("Publication", "department or province")
        case ("territory", 4):
            return QCoreApplication.translate("Publication", "country")
        case ("age_band", 1):
            return QCoreApplication.translate("Publication", "five age bands")
        case ("age_band", 2):
            return QCoreApplication.translate("Publication", "under 25, or 25 and over")
        case (_, 0):
            return QCoreApplication.translate("Publication", "as collected")
    return QCoreApplication.translate("Publication", "made less precise")


def value(column: ReleasedColumn, cell: str | int | float | None, publication: Publication) -> str:
    """A value of a published row, its codes in words."""
    if cell is None or cell == "":
        return QCoreApplication.translate("Publication", "withheld")
    if isinstance(cell, int | float):
        return i18n.number(cell)
    match cell:
        case "*":
            return QCoreApplication.translate("Publication", "not published")
        case "unknown":
            return QCoreApplication.translate("Publication", "not known")
        case "total":
            return QCoreApplication.translate("Publication", "Total")
    if column.name in {"territory", "place"}:
        return _place(cell, dict(publication.places))
    if column.name == "theme":
        return next((i18n.label(item.label) for item in publication.charter.theme if item.code == cell), cell)
    if column.name == "channel":
        return channel_word(cell)
    return language_word(cell) if column.name == "language" else " ".join(cell.split())


def _place(code: str, names: dict[str, str]) -> str:
    area = code.removesuffix(":rest")
    name = names.get(area, area)
    if area == code:
        return name
    return QCoreApplication.translate("Publication", "{area} (remainder)").format(area=name)


def summary(table: AnonymisedTable) -> str:
    """The figures of a table that matter, as one sentence."""
    measures = dict(table.measures)
    figures = {name: _figure(measures, name) for name in (
        "k", "persons", "persons_suppressed", "minimum_cell", "minimum_population", "voters")}
    return _summary(table).format(rows=i18n.number(len(table)), **figures)


def _summary(table: AnonymisedTable) -> str:
    match table.method:
        case "k_anonymity":
            return QCoreApplication.translate(
                "Publication", "{rows} rows. Each combination of values is shared by at least {k} persons;"
                " {persons_suppressed} of {persons} persons were left out because theirs is too rare.")
        case "local_recoding":
            return QCoreApplication.translate(
                "Publication", "{rows} rows, each as precise as its crowd of at least {k} persons allows;"
                " {persons_suppressed} of {persons} persons were left out.")
        case "places":
            return QCoreApplication.translate(
                "Publication", "{rows} places, each with at least {k} persons and {minimum_population} inhabitants;"
                " no point is published.")
        case "small_cells" if table.name == "votes":
            return QCoreApplication.translate(
                "Publication", "{rows} rows, from {voters} persons. Who voted what with what is not said; numbers under"
                " {k} persons are withheld.")
        case "small_cells":
            return QCoreApplication.translate(
                "Publication", "{rows} rows. Numbers under {minimum_cell} persons are withheld, and those that would"
                " let one be deduced by subtraction.")
        case "k_m_anonymity":
            return QCoreApplication.translate(
                "Publication", "{rows} rows. Whoever knows two votes of a person still finds at least {k} persons.")
    return QCoreApplication.translate("Publication", "{rows} rows, linked to no author and no place.")


def _figure(measures: dict[str, str | int | float], name: str) -> str:
    return i18n.number(float(measures.get(name, 0)))


def publish_button(tables: int) -> str:
    """The consequence, on the button."""
    return QCoreApplication.translate("Publication", "Publish %Ln table(s)…", "", tables)


def persons(publication: Publication) -> int:
    """Persons whose profile is in the publication."""
    for table in publication.tables:
        measures = dict(table.measures)
        if table.method in {"k_anonymity", "local_recoding"}:
            return int(measures["persons"]) - int(measures["persons_suppressed"])
    return 0


def signed_tables(publication: Publication) -> list[str]:
    """What is signed: rows of each table, persons."""
    said = [
        QCoreApplication.translate("Publication", "{table}: {rows} rows").format(
            table=table_name(table.name), rows=i18n.number(len(table))) for table in publication.tables]
    count = persons(publication)
    if count:
        said.append(QCoreApplication.translate("Publication", "%Ln person(s) have a profile in it.", "", count))
    return said


def sign_button() -> str:
    """The other act that nobody can take back."""
    return QCoreApplication.translate("Publication", "Sign this publication…")


def signature() -> str:
    """The word to type before signing."""
    return QCoreApplication.translate("Publication", "sign", "the word to type to confirm")


def confirmation() -> str:
    """The word to type before what cannot be undone."""
    return QCoreApplication.translate("Publication", "publish", "the word to type to confirm")
