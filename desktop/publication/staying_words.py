"""What stays in the dossier, and why, in sentences."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop import i18n
from desktop.publication.words import field_name, table_name
from exports.opendata import Publication, Withheld
from governance.charter import Charter


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
    "votes_unlinked": lambda: QCoreApplication.translate(
        "Publication", "The votes of {persons} persons are counted by project, without saying who voted what with"
        " what."),
    "votes_withheld": lambda: QCoreApplication.translate(
        "Publication", "{cells} numbers of votes are withheld: fewer than {k} persons cast them."),
    "votes_of_few": lambda: QCoreApplication.translate(
        "Publication", "{votes} votes are withheld: alone or with another they would tell fewer than {k} persons"
        " apart."),
    "places_withheld": lambda: QCoreApplication.translate(
        "Publication", "The place of {persons} persons is withheld: fewer than {k} persons are there."),
    "ledger_objects": lambda: QCoreApplication.translate(
        "Publication", "Not published this time: compared with an earlier publication, it would isolate persons."),
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
