"""What the publisher may choose of what the charter lets out, and what each choice makes of the others."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from anonymize.gate import Check, GateReport
from anonymize.ledger import Remedy
from anonymize.tables.plan import Recoding
from exports.opendata import Choices
from exports.opendata.choices import COUNTS, PLACES, PROFILES, TABLES, TEXTS, VOTES
from exports.opendata.profiles import COLUMNS
from exports.opendata.rules import may_leave
from governance.charter import Charter

_NEEDED: Final = {
    COUNTS: (("theme", True), ("territory", False)), VOTES: (("vote", False),),
    PLACES: (("latitude", False), ("territory", False)), TEXTS: (("body", False),),
}
"""Fields that the charter must let out for a table; True: untouched."""


def offered_columns(charter: Charter) -> tuple[str, ...]:
    """Columns of the profiles that the charter lets out."""
    return tuple(column for column in COLUMNS if may_leave(charter, column))


def offered_tables(charter: Charter) -> tuple[str, ...]:
    """Tables that the charter lets out, in the order they are published."""
    return tuple(
        table for table in TABLES
        if (offered_columns(charter) if table == PROFILES else all(
            may_leave(charter, name, untouched=untouched) for name, untouched in _NEEDED[table])))


def offered_options(charter: Charter, choices: Choices) -> tuple[str, ...]:
    """Ways of publishing votes and places that the charter lets out as they would be."""
    tables = chosen(choices.tables, offered_tables(charter))
    linked = VOTES in tables and may_leave(charter, "vote", untouched=True)
    squares = PLACES in tables and may_leave(charter, "longitude")
    return ("linked_votes",) * linked + ("squares",) * squares


def with_option(choices: Choices, option: str, *, on: bool) -> Choices:
    """With or without one of ``offered_options``."""
    return replace(choices, linked_votes=on) if option == "linked_votes" else replace(choices, squares=on)


def chosen(wanted: frozenset[str] | None, offered: Iterable[str]) -> frozenset[str]:
    """Those of ``offered`` that are wanted."""
    return frozenset(item for item in offered if wanted is None or item in wanted)


def _switched(wanted: frozenset[str] | None, offered: tuple[str, ...], name: str, *, on: bool) -> frozenset[str] | None:
    kept = chosen(wanted, offered) | {name} if on else chosen(wanted, offered) - {name}
    return None if kept == frozenset(offered) else kept


def with_table(choices: Choices, charter: Charter, table: str, *, on: bool) -> Choices:
    """With or without ``table``."""
    return replace(choices, tables=_switched(choices.tables, offered_tables(charter), table, on=on))


def with_column(choices: Choices, charter: Charter, column: str, *, on: bool) -> Choices:
    """With or without a column of the profiles; levels that were imposed no longer hold."""
    columns = _switched(choices.columns, offered_columns(charter), column, on=on)
    return replace(choices, columns=columns, levels=())


def with_recoding(choices: Choices, recoding: Recoding) -> Choices:
    """One precision for all, or that of each crowd, which knows no imposed level."""
    return replace(choices, recoding=recoding, levels=())


def smallest(gate: GateReport) -> tuple[Check, Remedy] | None:
    """The refusal whose remedy costs fewest persons, with that remedy."""
    found = [(check, remedy) for check in gate.checks if not check.passed for remedy in check.remedies]
    return min(found, key=lambda pair: pair[1].persons_lost, default=None)


def applied(choices: Choices, charter: Charter, check: Check, remedy: Remedy) -> Choices | None:
    """The choices that carry out ``remedy``, or that withhold rather than wait; None when choosing does not do it."""
    params = dict(remedy.params)
    if check.question != "ledger" or remedy.code == "new_key":
        return None
    if remedy.table == PROFILES and remedy.code == "drop_attribute":
        return with_column(choices, charter, str(params["attribute"]), on=False)
    if remedy.table == PROFILES and remedy.code == "raise_level" and choices.recoding == "global":
        attribute = str(params["attribute"])
        others = tuple(item for item in choices.levels if item[0] != attribute)
        return replace(choices, levels=(*others, (attribute, int(params["level"]))))
    if remedy.code in {"hold_back_classes", "wait"} or remedy.table != PROFILES:
        return None if choices.hold_back else replace(choices, hold_back=True)
    return None
