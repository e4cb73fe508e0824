"""What the other texts say of the one shown: those that resemble it, and the theme they suggest.

Worked out in the background over all the texts, kept until texts change; without it the screen is silent on both.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop.moderation.items import Advice, Kin, Relative
from desktop.services import Services
from governance.operations import Changes
from governance.progress import Progress
from governance.store.queries import Reads
from governance.store.rows import ContributionDetail, FamilyRow

if TYPE_CHECKING:  # numpy and scipy come with the first comparison, not with the screen
    from governance.moderation.families import Family
    from governance.moderation.shingles import Document, Index
    from governance.moderation.themes import Suggester

MOST: Final = 60_000
"""Texts beyond which nothing is compared without being asked: it would take minutes."""
RELATIVES: Final = 40
THEMES_AGAIN: Final = 10
"""Themes given by hand after which suggestions are learnt again."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What was worked out; never changed, so that any thread may read it."""

    index: "Index"
    families: "Mapping[int, Family]"
    suggester: "Suggester | None"


class Companions(QObject):
    """``changed`` tells that there is more to say of the contribution shown."""

    changed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._snapshot: Snapshot | None = None
        self._running, self._stale, self._given = False, True, 0

    def want(self, *, however_many: bool = False) -> None:
        """Work it out unless that is done or under way."""
        if self._running or not self._stale:
            return
        self._running, self._stale = True, False
        label = QCoreApplication.translate("Moderation", "Looking for similar contributions")
        self._services.runner.task(
            lambda reads, progress: work_out(reads, progress, most=None if however_many else MOST),
            self._worked_out, self._failed, label=label,
        )

    def on_changes(self, changes: Changes) -> None:
        """New texts, or enough themes given, make it stale."""
        if "imports" in changes.kinds or ("contributions" in changes.kinds and changes.ids is None):
            self._stale = True

    def on_theme_given(self, count: int) -> None:
        """A person gave a theme to ``count`` texts."""
        self._given += count
        if self._given >= THEMES_AGAIN:
            self._given, self._stale = 0, True

    def _worked_out(self, snapshot: Snapshot | None) -> None:
        self._running, self._snapshot = False, snapshot
        self.changed.emit()

    def _failed(self, error: BaseException) -> None:
        """Stopped, or failed: silent until something changes; a mistake of ours is shown as any other."""
        from governance.errors import Cancelled

        self._running = False
        if not isinstance(error, Cancelled):
            self._services.runner.read(lambda _: _raise(error), lambda _: None)

    # From any thread

    def kin(self, reads: Reads, detail: ContributionDetail, family: FamilyRow | None) -> Kin | None:
        """The family proposed to the contribution shown, without those already grouped with it, and without any that
        a person said does not ask for the same as one of them."""
        snapshot, number = self._snapshot, detail.row.id
        proposed = snapshot.families.get(number) if snapshot is not None else None
        if snapshot is None or proposed is None:
            return None
        lead = family.lead.id if family is not None else proposed.lead
        there = set() if family is None else {family.lead.id, *(row.id for row in family.members)}
        others = [other for other in proposed.ids if other != number and other not in there]
        near = _similarities(snapshot.index, number, others)
        others = sorted(near, key=lambda other: (-near[other], other))
        others = compatible(others, {number, *there}, reads.refused([number, *there, *others]))
        rows = [row for row in reads.rows(others[:RELATIVES]) if row.state != "hidden"]
        if not rows:
            return None
        closest = reads.detail(rows[0].id)
        cause, words = ("shared_words", ()) if closest is None else _why(snapshot.index, detail, closest)
        return Kin(lead, tuple(Relative(row, near[row.id]) for row in rows), cause, words, tuple(others))

    def advice(self, detail: ContributionDetail) -> Advice | None:
        """The theme suggested, when it is not the one it has."""
        snapshot = self._snapshot
        if snapshot is None or snapshot.suggester is None:
            return None
        found = snapshot.suggester.suggest(f"{detail.row.title}\n{detail.body}")
        if found.theme is None or found.theme == detail.row.theme:
            return None
        return Advice(found.theme, found.confidence, tuple(found.why))


def work_out(reads: Reads, progress: Progress, *, most: int | None = MOST) -> Snapshot | None:
    """Read every text once; None when there are more than ``most``."""
    from governance.moderation import families, themes
    from governance.moderation.shingles import Document, index

    totals = reads.totals()
    if most is not None and totals.contributions + totals.comments > most:
        return None
    texts = list(reads.moderated_texts())
    made = index((Document(one.id, one.title, one.body, one.language) for one in texts), progress=progress)
    support = {one.id: one.supports for one in texts}
    found = families.group(families.pairs(made, progress=progress), made, support=support, progress=progress)
    by_id = {number: family for family in found for number in family.ids}
    suggester = themes.learn([(f"{one.title}\n{one.body}", one.theme) for one in texts
                              if one.theme_by_hand and one.theme is not None])
    return Snapshot(made, by_id, suggester)


def compatible(wanted: Sequence[int], there: Collection[int], refused: Collection[tuple[int, int]]) -> list[int]:
    """Those of ``wanted``, the first ones first, that no pair of ``refused`` opposes to ``there`` nor to one before."""
    against: dict[int, set[int]] = defaultdict(set)
    for one, other in refused:
        against[one].add(other)
        against[other].add(one)
    barred: set[int] = set()
    for number in there:
        barred |= against[number]
    found = []
    for number in wanted:
        if number not in barred:
            found.append(number)
            barred |= against[number]
    return found


def _similarities(index: "Index", number: int, others: list[int]) -> dict[int, float]:
    rows = index.rows
    known = [other for other in others if other in rows]
    if number not in rows or not known:
        return {}
    scores = index.similarities(rows[number], [rows[other] for other in known])
    return {other: 1.0 if rows[other] == rows[number] else min(1.0, float(score))
            for other, score in zip(known, scores, strict=True)}


def _why(index: "Index", detail: ContributionDetail, other: ContributionDetail) -> tuple[str, tuple[str, ...]]:
    from governance.moderation import families

    reason = families.why(_document(detail), _document(other), index)
    return reason.code, reason.words


def _document(detail: ContributionDetail) -> "Document":
    from governance.moderation.shingles import Document

    return Document(detail.row.id, detail.row.title, detail.body, detail.row.language)


def _raise(error: BaseException) -> None:
    raise error
