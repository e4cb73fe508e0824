"""What leaves and what stays in a publication, in the words of the person who answers for it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication

from anonymize.tables.released import AnonymisedTable, ReleasedColumn
from desktop import i18n
from desktop.contributions.words import channel_word, language_word
from exports.opendata import Publication, Withheld
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
    return code


def column_name(column: ReleasedColumn, charter: Charter) -> str:
    """Name of a column: the charter's, except for columns that no field bears."""
    match column.name:
        case "territory":
            return QCoreApplication.translate("Publication", "Territory")
        case "persons":
            return QCoreApplication.translate("Publication", "Number of persons")
        case "text_id":
            return QCoreApplication.translate("Publication", "Identifier of the text")
        case "month":
            return QCoreApplication.translate("Publication", "Month received")
    return field_name(column.name, charter)


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
    if column.name == "territory":
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
    rows = i18n.number(len(table.rows))
    match table.method:
        case "k_anonymity":
            return QCoreApplication.translate(
                "Publication", "{rows} rows. Each combination of values is shared by at least {k} persons;"
                " {suppressed} of {persons} persons were left out because theirs is too rare.",
            ).format(
                rows=rows, k=_figure(measures, "k"), suppressed=_figure(measures, "persons_suppressed"),
                persons=_figure(measures, "persons"))
        case "small_cells":
            return QCoreApplication.translate(
                "Publication", "{rows} rows. Numbers under {minimum} persons are withheld, and those that would let"
                " one be deduced by subtraction.",
            ).format(rows=rows, minimum=_figure(measures, "minimum_cell"))
    return QCoreApplication.translate("Publication", "{rows} rows, linked to no author and no place.").format(rows=rows)


def _figure(measures: dict[str, str | int | float], name: str) -> str:
    return i18n.number(float(measures.get(name, 0)))


def reason(item: Withheld, charter: Charter) -> str:
    """Why something stays."""
    params = {name: i18n.number(value) if isinstance(value, int | float) else value for name, value in item.params}
    if "field" in params:
        params["field"] = field_name(params["field"], charter)
    sentence = _REASONS[item.code]() if item.code in _REASONS else item.code
    return sentence.format(**params)


_REASONS: Final[dict[str, Callable[[], str]]] = {
    "no_field_released": lambda: QCoreApplication.translate(
        "Publication", "Not published: the charter releases none of its fields."),
    "too_few_persons": lambda: QCoreApplication.translate(
        "Publication", "Not published: too few persons took part for each profile to be shared by at least {k}."),
    "nothing_left": lambda: QCoreApplication.translate(
        "Publication", "Not published: every value would have to be erased for profiles to be shared by {k} persons."),
    "column_at_root": lambda: QCoreApplication.translate(
        "Publication", "“{field}” is withheld entirely: its values would make persons recognisable."),
    "persons_suppressed": lambda: QCoreApplication.translate(
        "Publication", "{suppressed} profiles of {persons} are left out: fewer than {k} persons share them."),
    "needs_field": lambda: QCoreApplication.translate(
        "Publication", "Not published: the charter does not release “{field}”."),
    "nothing_collected": lambda: QCoreApplication.translate(
        "Publication", "Not published: there is nothing to count yet."),
    "nothing_left_of_counts": lambda: QCoreApplication.translate(
        "Publication", "Not published: almost every number is under {minimum}."),
    "wider_areas": lambda: QCoreApplication.translate(
        "Publication", "Territories wider than the zone: most numbers by zone would be under {minimum}."),
    "cells_withheld": lambda: QCoreApplication.translate(
        "Publication", "{cells} numbers of {total} are withheld: under {minimum}, or deducible by subtraction."),
    "no_text_released": lambda: QCoreApplication.translate(
        "Publication", "Not published: no text has been released by a person yet."),
    "texts_not_released": lambda: QCoreApplication.translate(
        "Publication", "{texts} texts stay: nobody has read and released them."),
    "months_withheld": lambda: QCoreApplication.translate(
        "Publication", "The month of {texts} texts is withheld: fewer than {minimum} share theme, language and month."),
}


def reasons(publication: Publication) -> list[tuple[str, list[str]]]:
    """What stays, by table (title, sentences); the charter's own refusals come last."""
    by_table: dict[str, list[str]] = {}
    never = []
    for item in publication.withheld:
        if item.code == "field_never":
            never.append(field_name(str(dict(item.params)["field"]), publication.charter))
        else:
            by_table.setdefault(item.table, []).append(reason(item, publication.charter))
    said = [(table_name(code), sentences) for code, sentences in by_table.items()]
    if never:
        title = QCoreApplication.translate("Publication", "Fields that the charter never releases")
        said.append((title, [", ".join(never)]))
    return said


def publish_button(tables: int) -> str:
    """The consequence, on the button."""
    return QCoreApplication.translate("Publication", "Publish %Ln table(s)…", "", tables)


def confirmation() -> str:
    """The word to type before what cannot be undone."""
    return QCoreApplication.translate("Publication", "publish", "the word to type to confirm")
