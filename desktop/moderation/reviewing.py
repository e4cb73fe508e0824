"""The review of texts beside the queue: its figures, the sample of the second reader, release under the signed rule."""

from array import array
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from desktop.contributions.browsing import Browsing
from desktop.lists.spine_model import Source
from desktop.moderation.review_card import Rule
from desktop.moderation.writing import Ids, Writer
from desktop.services import Services
from governance.operations import Changes, ReadSample, ReleaseByPolicy
from governance.store.queries import Reads
from governance.store.rows import ReviewFigures

Figures = tuple[ReviewFigures, list[int], bool]


class Reviewing:
    """``reading`` while the list shows the sample."""

    def __init__(
        self, services: Services, view: Any, browsing: Browsing, writer: Writer, *, allowed: bool,
        on_reading: Callable[[], None],
    ) -> None:
        self._on_reading = on_reading
        self._services, self._view, self._browsing, self._writer = services, view, browsing, writer
        self._allowed = allowed
        self.reading = self._counting = self._again = False
        view.review.sample_asked.connect(self.start)
        view.review.release_asked.connect(self._release)
        view.review.undecided_asked.connect(self._list_undecided)
        view.review.rule_asked.connect(lambda: services.navigate("publication", None))
        view.sample.answered.connect(self._answer)
        view.sample.left.connect(lambda: browsing.apply(browsing.filter))
        browsing.on_list(self._listed)

    def refresh(self) -> None:
        """Read the figures again, one reading at a time: decisions come faster than a large dossier counts."""
        if self._counting:
            self._again = True
            return
        self._counting, self._again = True, False
        rules = self._services.charter().texts
        digest = rules.digest if rules is not None else ""

        def query(reads: Reads) -> Figures:
            return reads.review(), reads.sample(), bool(digest) and reads.sign_off(digest) is not None

        def done(found: Figures) -> None:
            self._counting = False
            figures, sample, signed = found
            automatic = rules is not None and rules.review.automatic
            worth = figures.sampled or figures.by_person or figures.by_policy or figures.undecided or figures.to_scan
            self._view.review.show_review(
                figures if worth or automatic else None, Rule(automatic, signed), waiting=len(sample),
                allowed=self._allowed)
            if self._again:
                self.refresh()

        self._services.runner.read(query, done, self._failed)

    def _failed(self, error: BaseException) -> None:
        self._counting = self._again = False
        self._view.review.show_review(None, Rule(), waiting=0, allowed=False)
        self._writer.tell(error)

    def start(self) -> None:
        """List the sample instead of the queue."""
        self._browsing.list_instead(SAMPLE, "sample")

    def all_listed(self) -> Callable[[Reads], Ids]:
        """The question that gives every id of the list."""
        wanted, reading = self._browsing.filter, self.reading
        return lambda reads: tuple(reads.sample() if reading else reads.spine(wanted))

    def _listed(self, instead: str) -> None:
        self.reading = instead == "sample"
        self._on_reading()

    def show(self) -> None:
        """Say whether the sample is read, and whether a text is ready to be judged."""
        ready = self._browsing.detail is not None
        self._view.sample.show_sample(reading=self.reading, ready=ready, allowed=self._allowed)

    def _list_undecided(self) -> None:
        self._browsing.apply(replace(self._browsing.filter, states=("pending",), flag="personal_data_found"))

    def _answer(self, leaking: bool) -> None:
        detail = self._browsing.detail
        if detail is None or not self.reading:
            return
        ids, title = (detail.row.id,), detail.row.title

        def done(_: Changes) -> None:
            self._view.show_done("sample_leaking" if leaking else "read_sample", 1, title)
            self._view.panel.drop(ids)

        self._writer.write([ReadSample(ids=ids, leaking=leaking)], ids, done)

    def _release(self) -> None:
        def done(changes: Changes) -> None:
            released = getattr(changes.report, "released", len(changes.ids or ()))
            self._view.show_done("release_by_policy", released, "")

        self._services.runner.write(ReleaseByPolicy(), done)


def _sampled(reads: Reads) -> "array[int]":
    return array("q", reads.sample())


SAMPLE = Source(
    first=lambda reads, limit: _sampled(reads)[:limit], spine=_sampled, rows=lambda reads, ids: reads.rows(ids),
)
