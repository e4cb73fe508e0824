"""What the publisher chose of what the charter allows, and what a part of a publication consists of."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from anonymize.ledger import Members, Snapshot
from anonymize.tables.plan import Recoding
from anonymize.tables.released import AnonymisedTable
from exports.opendata.leftovers import Readings
from governance.errors import Param

PROFILES: Final = "profiles"
COUNTS: Final = "themes_by_territory"
VOTES: Final = "votes"
PLACES: Final = "places"
TEXTS: Final = "texts"
TABLES: Final = (PROFILES, COUNTS, VOTES, PLACES, TEXTS)


@dataclass(frozen=True, slots=True)
class Choices:
    """The publisher's part: ``tables`` to publish and ``columns`` of the profiles (None: all that the charter lets
    out), ``recoding`` of the profiles, ``levels`` imposed on columns of theirs, ``rescue``: empty some cells rather
    than leave persons out, ``hold_back``: withhold what the ledger objects to, ``linked_votes``: publish the votes of
    a person together under a pseudonym where no set of votes singles out, ``squares``: places as squares of the map
    rather than by their names."""

    tables: frozenset[str] | None = None
    columns: frozenset[str] | None = None
    recoding: Recoding = "global"
    levels: tuple[tuple[str, int], ...] = ()
    rescue: bool = False
    hold_back: bool = False
    linked_votes: bool = False
    squares: bool = False

    def wants(self, table: str) -> bool:
        """Whether ``table`` was chosen."""
        return self.tables is None or table in self.tables


DEFAULT: Final = Choices()
"""All that the charter lets out."""


@dataclass(frozen=True, slots=True)
class Withheld:
    """Something that stays, as a code with parameters (a key of ``withheld`` in the templates).

    ``table`` is empty when it concerns no table in particular. No parameter tells what was withheld.
    """

    table: str
    code: str
    params: tuple[tuple[str, Param], ...] = ()


@dataclass(frozen=True)
class Part:
    """One table of a publication, or the reasons why there is none. ``snapshot`` is what the ledger will compare,
    ``members`` what it needs to do so where levels changed; ``counted``: every count behind a table of counts, totals
    included, for the gate; ``readings``: how each text was let out; ``modes``: how many in each way."""

    table: AnonymisedTable | None
    withheld: tuple[Withheld, ...] = ()
    snapshot: Snapshot | None = None
    members: Members | None = None
    counted: Mapping[tuple[str, str], int] | None = None
    readings: Readings | None = None
    modes: Mapping[str, int] | None = None
