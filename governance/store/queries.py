"""Read-only queries over an open dossier."""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

from anonymize.text.redaction import Redaction
from governance.scoring.package import Proposal
from governance.scoring.state import BoardLine, JoiningRow, RoundRow, RoundState, Standing
from governance.sign_off import SignOff
from governance.store.rows import (
    AnswerRow, ContributionDetail, ContributionRow, Count, FamilyRow, Filter, FindingRow, HistoryEntry, ImportRow,
    ModeratedText, PlaceRow, ProfileRow, QuarantineRow, ReleasableText, ReviewFigures, SecondOpinion, Totals, VoteRow,
)


class Reads(Protocol):
    """The questions a screen or an export may ask."""

    def totals(self) -> Totals:
        """Figures of the whole dossier."""

    def first_ids(self, wanted: Filter, limit: int) -> "array[int]":
        """The first ``limit`` ids in order, by keyset: fast, to paint at once."""

    def spine(self, wanted: Filter) -> "array[int]":
        """All ids in order (``array('q')``)."""

    def rows(self, ids: Sequence[int]) -> list[ContributionRow]:
        """Rows of ``ids`` in the order given; ids that no longer exist are left out."""

    def detail(self, contribution_id: int) -> ContributionDetail | None:
        """One contribution to read."""

    def history(self, contribution_id: int) -> list[HistoryEntry]:
        """What was done to it, newest first."""

    def count(self, wanted: Filter) -> int:
        """How many contributions match."""

    def per_day(self) -> list[tuple[str, int]]:
        """Contributions received per day (ISO date), oldest first, days without any left out."""

    def per(self, what: str, wanted: Filter) -> list[Count]:
        """Counts by ``theme``, ``zone``, ``commune``, ``channel``, ``age_band``, ``language``, ``strand``, ``kind`` or
        ``state``."""

    def imports(self) -> list[ImportRow]:
        """Imports, newest first."""

    def quarantine(self) -> list[QuarantineRow]:
        """Rows kept aside, by import and line."""

    def answers(self) -> list[AnswerRow]:
        """Answers given, in the order of the contributions."""

    def profiles(self) -> list[ProfileRow]:
        """One row per person who contributed something that is not hidden."""

    def theme_by_commune(self) -> list[tuple[str, str, int]]:
        """(theme, commune id, distinct persons) over contributions not hidden; empty strings for unknown."""

    def releasable_texts(self) -> Iterator[ReleasableText]:
        """Accepted contributions whose text a person, or the signed policy, let out, as it would leave; what changed
        since, or still shows something at a second look, is left out."""

    def ledger(self) -> list[str]:
        """Entries of the ledger (JSON), of every release, oldest first."""

    def sign_off(self, content: str) -> SignOff | None:
        """The latest signature over the digest of a publication's tables, None without."""

    def has_left(self, content: str) -> bool:
        """Whether a publication of exactly these tables has left already."""

    def project_votes(self) -> list[VoteRow]:
        """Votes of known persons on the partners' projects that are not hidden."""

    def places(self) -> list[PlaceRow]:
        """Contributions of citizens that were put on the map and are not hidden."""

    def findings(self, contribution_id: int) -> list[FindingRow]:
        """Findings of one contribution, title first, then by position."""

    def as_published(self, contribution_id: int) -> Mapping[str, Redaction] | None:
        """``title`` and ``body`` without what was found in them and not rejected, as the charter says; persons are
        numbered as if it left alone. None before it was scanned as it is."""

    def second_opinion(self, contribution_id: int) -> SecondOpinion | None:
        """The last one asked for, None without."""

    def family(self, contribution_id: int) -> FamilyRow | None:
        """The family it belongs to."""

    def refused(self, ids: Sequence[int]) -> set[tuple[int, int]]:
        """Pairs among ``ids``, lower number first, that a person said do not ask for the same."""

    def moderated_texts(self) -> Iterator[ModeratedText]:
        """Every contribution and comment that is not hidden, for families and theme suggestions."""

    def review(self) -> ReviewFigures:
        """How texts were reviewed, and the leakage measured."""

    def sample(self) -> list[int]:
        """Contributions of the sample that no second reader has read yet."""

    def undo_label(self, member_id: str) -> str | None:
        """Code of the operation that ``undo`` would take back, None when there is none."""

    def tiers(self) -> dict[str, str]:
        """Communes whose tier was edited: id -> tier."""

    def mappings(self) -> dict[str, str]:
        """Mappings saved: source -> text of a mapping file, for a preview that says what the import will do."""

    def rounds(self) -> list[RoundRow]:
        """Rounds of scoring, newest first."""

    def round_state(self, digest: str) -> RoundState:
        """A round with everything received; raises ``BadInput('round_unknown')``."""

    def board(self, digest: str) -> list[BoardLine]:
        """Who has what: one line per device of a round, in the order of the roster, those enrolled since after."""

    def joinings(self) -> list[JoiningRow]:
        """Joining requests that were accepted, newest first."""

    def scorable(self) -> list[Proposal]:
        """What would be scored now, by number: accepted proposals and projects that lead their family or have none and
        were scanned as they are, without the personal data found."""

    def unready(self) -> list[tuple[int, str]]:
        """(number, ``not_scanned``) of those that would be scored but for a scan."""

    def translations(self, contribution_id: int) -> Mapping[str, tuple[str, str]]:
        """Language -> (title, body) of the translations kept beside a contribution."""

    def standings(self) -> list[Standing]:
        """Proposals and projects that are not hidden before the citizens, by number."""
