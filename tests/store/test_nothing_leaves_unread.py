"""Whatever is done in whatever order, no free text leaves without a person's word on it or a signed policy."""

import csv
import re
import shutil
import tempfile
from collections import defaultdict
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

import governance.keys
import resources
from governance.dossier import Dossier
from governance.errors import UserFacing
from governance.keys import KdfParameters
from governance.moderation import detecting
from governance.operations import (
    AcceptContributions, AmendCharter, AskSecondOpinion, DecideFindings, HideContributions, ImportFile, MarkFinding,
    Operation, ReadSample, ReleaseByPolicy, ReleaseTexts, RestoreContributions, ScanTexts, SignTextPolicy,
)
from governance.store.rows import Filter, ReleasableText
from tests.store.conftest import HEADER, PASSPHRASE, row
from tests.store.reading import RULES, FakeDetector

NUMBERS = (1, 2, 3)
one_of_them = st.sampled_from(NUMBERS)
bodies = st.sampled_from((
    "Une navette.", "Ugo Mirage veut une navette.", "Zélie veut une navette.", "Zélie, et Ugo Chimère, 04 93 00 00 00.",
    "Je suis diabétique. Une navette.", "la maire Zélie Fantaisie l'a dit.", "Zélie et Zélie Mirage.",
))
titles = st.sampled_from(("Navette", "Ugo Mirage propose", ""))
NAMES = re.compile("|".join(pattern for label, _, pattern in RULES if label in {"PERSON", "PHONE"}))
OFFICIAL = re.compile(next(pattern for label, _, pattern in RULES if label == "OFFICIAL"))
Text = tuple[str, str]


class Texts(RuleBasedStateMachine):
    """The dossier, and beside it what people said, noted naively."""

    def __init__(self) -> None:
        super().__init__()
        self.patch = pytest.MonkeyPatch()
        self.detector = FakeDetector()
        cheap = partial(KdfParameters, time_cost=1, memory_kib=64, lanes=1)
        self.patch.setattr(governance.keys, "KdfParameters", cheap)
        self.patch.setattr(detecting, "detector", lambda: self.detector)
        self.patch.setattr(detecting, "basis", lambda: self.detector.version)
        self.patch.setattr(detecting, "unkind", lambda words, language: False)
        self.patch.setattr(detecting, "unwanted", lambda messages: set[int]())
        self.folder = Path(tempfile.mkdtemp())
        self.as_is: set[tuple[int, Text]] = set()
        self.redacted: set[tuple[int, Text]] = set()
        self.under_policy: set[tuple[int, Text]] = set()
        self.rejected: dict[int, set[str]] = defaultdict(set)
        self.signed: set[str] = set()

    @initialize()
    def create(self) -> None:
        self.charter = resources.path("templates", "charter_alpimed.toml").read_text(encoding="utf-8")
        self.dossier = Dossier.create(self.folder / "d", self.charter, name="Claire (inventée)", passphrase=PASSPHRASE)
        for number in NUMBERS:
            self.bring_in(number, "Ugo Mirage veut une navette.", "Navette")
        self.try_to(ScanTexts())
        assert self.try_to(AcceptContributions(ids=NUMBERS))

    def teardown(self) -> None:
        if hasattr(self, "dossier"):
            assert self.dossier.verify() == []
            self.dossier.close()
        self.patch.undo()
        shutil.rmtree(self.folder)

    def try_to(self, operation: Operation) -> bool:
        try:
            self.dossier.execute(operation)
        except UserFacing:
            return False
        return True

    def texts(self) -> dict[int, Text]:
        with self.dossier.reads() as reads:
            found = {one.id: reads.detail(one.id) for one in reads.rows(reads.spine(Filter()))}
        return {number: (detail.row.title, detail.body) for number, detail in found.items() if detail is not None}

    @rule(number=one_of_them, body=bodies, title=titles)
    def bring_in(self, number: int, body: str, title: str) -> None:
        path = self.folder / "export.csv"
        with path.open("w", encoding="utf-8", newline="") as handle:
            writer = csv.writer(handle)
            writer.writerow(HEADER)
            writer.writerow(row(number, body=body, title=title))
        self.try_to(ImportFile(path=path))

    @rule()
    def scan(self) -> None:
        self.try_to(ScanTexts())

    @rule(version=st.sampled_from(("fake-1", "fake-2")))
    def another_detector(self, version: str) -> None:
        self.detector.version = version

    @rule(number=one_of_them, to=st.sampled_from(("accepted", "accepted", "accepted", "pending", "hidden")))
    def move(self, number: int, to: str) -> None:
        self.try_to(AcceptContributions(ids=(number,)) if to == "accepted"
                    else RestoreContributions(ids=(number,)) if to == "pending"
                    else HideContributions(ids=(number,), reason="insult"))

    @rule(number=one_of_them, body=bodies, title=titles)
    def bring_in_and_scan(self, number: int, body: str, title: str) -> None:
        self.bring_in(number, body, title)
        self.scan()

    @rule(number=one_of_them, redacted=st.booleans())
    def release(self, number: int, redacted: bool) -> None:
        if self.try_to(ReleaseTexts(ids=(number,), redacted=redacted)):
            (self.redacted if redacted else self.as_is).add((number, self.texts()[number]))

    @rule(number=one_of_them, body=bodies, title=titles, redacted=st.booleans(), scanned=st.booleans())
    def change_then_release(self, number: int, body: str, title: str, redacted: bool, scanned: bool) -> None:
        self.bring_in(number, body, title)
        if scanned:
            self.scan()
        self.release(number, redacted)

    @rule(number=one_of_them, redacted=st.booleans(), body=bodies, title=titles, scanned=st.booleans())
    def release_then_change(self, number: int, redacted: bool, body: str, title: str, scanned: bool) -> None:
        self.release(number, redacted)
        self.bring_in(number, body, title)
        if scanned:
            self.scan()

    @rule(number=one_of_them)
    def withdraw(self, number: int) -> None:
        self.try_to(ReleaseTexts(ids=(number,), released=False))

    @rule(number=one_of_them, which=st.integers(0, 4), state=st.sampled_from(("accepted", "rejected", "proposed")),
          everywhere=st.booleans())
    def decide(self, number: int, which: int, state: str, everywhere: bool) -> None:
        with self.dossier.reads() as reads:
            rows = reads.findings(number)
        if which >= len(rows):
            return
        whole = self.texts()[number][0 if rows[which].field == "title" else 1]
        words = whole[rows[which].start : rows[which].end]
        done = self.try_to(DecideFindings(ids=(rows[which].id,), state=state, everywhere=everywhere))  # type: ignore[arg-type]  # one of the literals
        if done and state == "rejected":
            for own in NUMBERS if everywhere else (number,):
                self.rejected[own].add(words)

    @rule(number=one_of_them, start=st.integers(0, 12))
    def mark(self, number: int, start: int) -> None:
        self.try_to(MarkFinding(contribution=number, start=start, end=start + 6))

    @rule(number=one_of_them)
    def ask(self, number: int) -> None:
        self.try_to(AskSecondOpinion(ids=(number,)))

    @rule(person=st.sampled_from(("surrogate", "remove")), automatic=st.booleans())
    def amend(self, person: str, automatic: bool) -> None:
        self.try_to(AmendCharter(source_text=self.charter.replace(
            'PERSON = "surrogate"', f'PERSON = "{person}"').replace(
            "automatic = false", f"automatic = {str(automatic).lower()}")))

    @rule()
    def sign(self) -> None:
        if self.try_to(SignTextPolicy()):
            assert self.dossier.charter.texts is not None
            self.signed.add(self.dossier.charter.texts.digest)

    @rule()
    def allow_and_release(self) -> None:
        """What the previous ones rarely do in a row."""
        self.amend(person="surrogate", automatic=True)
        self.sign()
        self.scan()
        self.by_policy()

    @rule(number=one_of_them, body=bodies, title=titles)
    def policy_then_change(self, number: int, body: str, title: str) -> None:
        """The text changes after the policy let it out, and was looked at again."""
        self.allow_and_release()
        self.bring_in_and_scan(number, body, title)

    @rule()
    def by_policy(self) -> None:
        if self.try_to(ReleaseByPolicy()):
            self.under_policy |= set(self.texts().items())

    @rule(leaking=st.booleans())
    def read_sample(self, leaking: bool) -> None:
        with self.dossier.reads() as reads:
            ids = tuple(reads.sample())
        self.try_to(ReadSample(ids=ids, leaking=leaking))

    @rule()
    def undo(self) -> None:
        try:
            self.dossier.undo()
        except UserFacing:
            return

    @invariant()
    def every_text_that_leaves_was_let_out(self) -> None:
        if not hasattr(self, "dossier"):
            return
        texts = self.texts()
        with self.dossier.reads() as reads:
            leaving = list(reads.releasable_texts())
            states = {one.id: one.state for one in reads.rows(list(texts))}
        for one in leaving:
            assert states[one.id] == "accepted"
            said = (one.id, texts[one.id])
            if one.mode == "as_is":
                assert said in self.as_is
                assert (one.title, one.body) == texts[one.id]
            elif one.mode == "redacted":
                assert said in self.redacted
                self.no_name_is_left(one)
            else:
                self.policy_covers(one, texts[one.id])

    def no_name_is_left(self, one: ReleasableText) -> None:
        for whole in (one.title, one.body):
            offices = [match.span() for match in OFFICIAL.finditer(whole)]
            for match in NAMES.finditer(whole):
                spared = any(match.group() in words for words in self.rejected[one.id])
                assert spared or any(start <= match.start() and match.end() <= end for start, end in offices)

    def policy_covers(self, one: ReleasableText, whole: Text) -> None:
        assert one.mode == "policy"
        assert (one.id, whole) in self.under_policy
        rules = self.dossier.charter.texts
        assert rules is not None
        assert rules.review.automatic
        assert rules.digest in self.signed
        assert "diabétique" not in whole[1]
        self.no_name_is_left(one)


Texts.TestCase.settings = settings(
    max_examples=20, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck))
TestTexts = Texts.TestCase
