"""What must be in order before a publication, in the words of the person who answers for it."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from anonymize.gate import Check
from anonymize.ledger import Remedy
from desktop import i18n
from desktop.publication.words import table_name, title_of
from exports.opendata.choices import PROFILES
from governance.charter import Charter

Said = Callable[[], str]


def question(code: str) -> str:
    """Name of a question."""
    return _QUESTIONS[code]() if code in _QUESTIONS else code


_QUESTIONS: Final[Mapping[str, Said]] = {
    "persons": lambda: QCoreApplication.translate("Publication", "Persons"),
    "votes": lambda: QCoreApplication.translate("Publication", "Votes"),
    "places": lambda: QCoreApplication.translate("Publication", "Places"),
    "counts": lambda: QCoreApplication.translate("Publication", "Small numbers"),
    "ledger": lambda: QCoreApplication.translate("Publication", "Earlier publications"),
    "texts": lambda: QCoreApplication.translate("Publication", "Texts"),
}


def state(check: Check) -> tuple[str, str, str]:
    """(word, colour role, icon) of an answer."""
    if not check.passed:
        return QCoreApplication.translate("Publication", "to correct"), "bad", "warning"
    if not check.asked:
        return QCoreApplication.translate("Publication", "not applicable"), "muted", ""
    return QCoreApplication.translate("Publication", "in order"), "good", "check"


def sentence(check: Check) -> str:
    """The answer, with its figures."""
    if not check.passed:
        return " ".join(_fault(code, count) for code, count in check.faults)
    figures = {name: i18n.number(figure) for name, figure in check.figures}
    said = _IN_ORDER if check.asked else _NOT_ASKED
    return said[check.question]().format(**figures)


_NOT_ASKED: Final[Mapping[str, Said]] = {
    "persons": lambda: QCoreApplication.translate("Publication", "No profile of a person is published."),
    "votes": lambda: QCoreApplication.translate("Publication", "No vote is published."),
    "places": lambda: QCoreApplication.translate("Publication", "No place of the map is published."),
    "counts": lambda: QCoreApplication.translate("Publication", "No number by theme and territory is published."),
    "ledger": lambda: QCoreApplication.translate("Publication", "No earlier publication to compare with."),
    "texts": lambda: QCoreApplication.translate("Publication", "No text is published."),
}
_IN_ORDER: Final[Mapping[str, Said]] = {
    "persons": lambda: QCoreApplication.translate(
        "Publication", "At least {k} persons per profile; the rarest has {smallest_class}."),
    "votes": lambda: QCoreApplication.translate(
        "Publication", "{items} numbers of votes, none under {k} persons."),
    "places": lambda: QCoreApplication.translate(
        "Publication", "{places} places, none under {k} persons; the smallest has {smallest_place}."),
    "counts": lambda: QCoreApplication.translate(
        "Publication", "{cells} numbers, {withheld} withheld; none can be deduced."),
    "ledger": lambda: QCoreApplication.translate(
        "Publication", "Compared: {releases}; together they isolate nobody."),
    "texts": lambda: QCoreApplication.translate(
        "Publication", "{texts} texts; a second look finds nothing left to take out."),
}


def _fault(code: str, count: int) -> str:
    return _FAULTS[code](count) if code in _FAULTS else code


_FAULTS: Final[Mapping[str, Callable[[int], str]]] = {
    "small_class": lambda count: QCoreApplication.translate(
        "Publication", "%Ln profile(s) shared by too few persons.", "", count),
    "rare_items": lambda count: QCoreApplication.translate(
        "Publication", "%Ln vote(s) cast by too few persons.", "", count),
    "rare_pairs": lambda count: QCoreApplication.translate(
        "Publication", "%Ln pair(s) of votes cast by too few persons.", "", count),
    "small_place": lambda count: QCoreApplication.translate(
        "Publication", "%Ln place(s) with too few persons.", "", count),
    "exposed_cell": lambda count: QCoreApplication.translate(
        "Publication", "%Ln small number(s) can be found by subtraction.", "", count),
    "residue": lambda count: QCoreApplication.translate(
        "Publication", "%Ln text(s) still hold personal data.", "", count),
    "newcomers": lambda count: QCoreApplication.translate(
        "Publication", "Compared with an earlier publication, %Ln newcomer(s) would be isolated.", "", count),
    "leavers": lambda count: QCoreApplication.translate(
        "Publication", "Compared with an earlier publication, %Ln person(s) who left would be isolated.", "", count),
    "intersections": lambda count: QCoreApplication.translate(
        "Publication", "Put together with an earlier publication, it would isolate %Ln person(s).", "", count),
    "not_compared": lambda count: QCoreApplication.translate(
        "Publication", "An earlier publication cannot be compared: %Ln person(s) could be isolated.", "", count),
    "finer": lambda count: QCoreApplication.translate(
        "Publication", "A column is more precise than it was, for %Ln person(s).", "", count),
    "hierarchy_changed": lambda count: QCoreApplication.translate(
        "Publication", "A column is grouped differently than it was, for %Ln person(s).", "", count),
    "attribute_added": lambda count: QCoreApplication.translate(
        "Publication", "A column is new, for %Ln person(s).", "", count),
    "linkable": lambda count: QCoreApplication.translate(
        "Publication", "%Ln pseudonym(s) were already used in an earlier publication.", "", count),
    "disappeared": lambda count: QCoreApplication.translate(
        "Publication", "%Ln person(s) of an earlier publication are no longer there.", "", count),
}


def remedy(check: Check, item: Remedy, charter: Charter) -> str:
    """The smallest correction of what ``check`` found, as what to do."""
    params = {name: i18n.number(value) if isinstance(value, int) else value for name, value in item.params}
    if "attribute" in params:
        params["attribute"] = title_of(params["attribute"], charter)
    whole = check.question == "ledger" and item.table != PROFILES and item.code not in {"wait", "new_key"}
    code = "leave_table" if whole else item.code
    said = _REMEDIES[code]() if code in _REMEDIES else code
    return said.format(table=table_name(item.table), persons_lost=i18n.number(item.persons_lost), **params)


_REMEDIES: Final[Mapping[str, Said]] = {
    "hold_back_classes": lambda: QCoreApplication.translate(
        "Publication", "Smallest correction: also withhold the profiles concerned ({classes}, that is {persons_lost}"
        " persons)."),
    "leave_table": lambda: QCoreApplication.translate(
        "Publication", "Smallest correction: leave out this time the table “{table}”."),
    "wait": lambda: QCoreApplication.translate(
        "Publication", "Smallest correction: wait for {persons} more persons; the earlier publication remains."),
    "raise_level": lambda: QCoreApplication.translate(
        "Publication", "Smallest correction: publish “{attribute}” no more precisely than before."),
    "drop_attribute": lambda: QCoreApplication.translate(
        "Publication", "Smallest correction: do not publish “{attribute}”, which is new."),
    "former_hierarchy": lambda: QCoreApplication.translate(
        "Publication", "Smallest correction: group “{attribute}” as in the earlier publication."),
    "new_key": lambda: QCoreApplication.translate(
        "Publication", "Smallest correction: prepare again, so that new pseudonyms are drawn."),
    "suppress_rare_votes": lambda: QCoreApplication.translate(
        "Publication", "Smallest correction: withhold the {rare} rare votes, or leave this table out above."),
    "wider_places": lambda: QCoreApplication.translate(
        "Publication", "Smallest correction: say the {places} places more widely, or leave this table out above."),
    "withhold_cells": lambda: QCoreApplication.translate(
        "Publication", "Smallest correction: withhold {cells} more numbers, or leave this table out above."),
    "withdraw_texts": lambda: QCoreApplication.translate(
        "Publication", "Smallest correction: withdraw the texts concerned ({texts}) in Contributions, or leave the"
        " texts out above."),
}
