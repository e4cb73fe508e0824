"""Looking at texts: in slices, once, again when something changed; what people decided stays."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from governance.dossier import Dossier
from governance.errors import Cancelled
from governance.operations import AcceptContributions, DecideFindings, MarkFinding, ReleaseTexts, ScanTexts
from governance.progress import NO_PROGRESS
from governance.store import scanning
from governance.store.importing import ImportReport
from governance.store.rows import Filter, FindingRow
from tests.store.conftest import row
from tests.store.reading import FakeDetector

Hold = Callable[..., list[int]]
Import = Callable[..., ImportReport]
Write = Callable[..., Path]


def found(dossier: Dossier, number: int) -> list[FindingRow]:
    with dossier.reads() as reads:
        return reads.findings(number)


def flags(dossier: Dossier, number: int) -> set[str]:
    with dossier.reads() as reads:
        return set(reads.rows([number])[0].flags)


def to_scan(dossier: Dossier) -> int:
    with dossier.reads() as reads:
        assert reads.totals().to_scan == reads.review().to_scan
        return reads.totals().to_scan


def kinds(rows: list[FindingRow]) -> list[tuple[str, str, str, str]]:
    return [(one.field, one.label, one.origin, one.state) for one in rows]


def test_what_is_found_is_kept_as_places_not_words(dossier: Dossier, hold: Hold) -> None:
    body = "Demandez à Zélie Fantaisie, 04 93 00 00 00, à Tende."
    (number,) = hold(body, title="Ugo Mirage propose")
    rows = found(dossier, number)
    assert [(one.field, one.label, body[one.start : one.end]) for one in rows[1:]] == [
        ("body", "PERSON", "Zélie Fantaisie"), ("body", "PHONE", "04 93 00 00 00"), ("body", "PLACE", "Tende"),
    ]
    assert kinds(rows)[0] == ("title", "PERSON", "machine", "proposed")
    assert "personal_data_found" in flags(dossier, number)
    with dossier._database.reading() as connection:
        kept = repr([connection.execute(text(f"SELECT * FROM {name}")).all() for name in ("finding", "scan")])
    assert "Fantaisie" not in kept
    assert "04 93" not in kept


def test_the_same_words_have_the_same_surface_and_are_counted(dossier: Dossier, hold: Hold) -> None:
    first, second, third = hold("Zélie Fantaisie.", "Encore ZÉLIE... non, Zélie  Fantaisie", "Ugo Mirage")
    (one,) = found(dossier, first)
    others = found(dossier, second)
    assert [other.label for other in others] == ["PERSON"]  # two blanks: the lone first name only
    assert (one.same, found(dossier, third)[0].same) == (0, 0)
    hold("Zélie Fantaisie.", "Zélie Fantaisie a dit", "Zélie Fantaisie et Zélie Fantaisie")
    assert {row.same for number in (first, second, third) for row in found(dossier, number)} == {3}
    assert len({row.surface for number in (first, second, third) for row in found(dossier, number)}) == 1


def test_a_place_alone_is_no_personal_data(dossier: Dossier, hold: Hold) -> None:
    (number,) = hold("Une navette pour Tende.")
    assert [one.label for one in found(dossier, number)] == ["PLACE"]
    assert "personal_data_found" not in flags(dossier, number)


def test_second_run_looks_at_nothing(dossier: Dossier, detector: FakeDetector, hold: Hold) -> None:
    hold("Zélie Mirage.", "Rien.")
    assert to_scan(dossier) == 0
    detector.seen.clear()
    assert dossier.execute(ScanTexts()).report == 0
    assert detector.seen == []


def test_identical_texts_are_looked_at_once(dossier: Dossier, detector: FakeDetector, hold: Hold) -> None:
    numbers = hold(*["Oui à la navette, dit Ugo Mirage."] * 40, title="Navette")
    assert len(detector.seen) == 2
    assert all(kinds(found(dossier, number))[0][1] == "PERSON" for number in numbers)


class _Stopping:
    """Progress that stops after some slices."""

    def __init__(self, after: int) -> None:
        self.after, self.stages = after, [("", 0)]

    def stage(self, code: str, total: int | None) -> None:
        self.stages.append((code, total or 0))

    def advance(self, amount: int) -> None:
        self.after -= 1

    def check(self) -> None:
        if not self.after:
            raise Cancelled


def test_stopped_it_keeps_whole_slices_and_resumes(
    dossier: Dossier, hold: Hold, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scanning, "SLICE", 2)
    numbers = hold(*[f"Ugo Mirage {number}, GAGNEZ" for number in range(7)], scan=False)
    assert to_scan(dossier) == 7
    stopping = _Stopping(2)
    with pytest.raises(Cancelled):
        dossier.execute(ScanTexts(), stopping)
    assert stopping.stages[-1] == ("scan", 7)
    dossier._known.clear()
    assert to_scan(dossier) == 3
    assert [bool(found(dossier, number)) for number in numbers] == [True] * 4 + [False] * 3
    assert not any("unwanted" in flags(dossier, number) for number in numbers)
    assert dossier.execute(ScanTexts()).report == 3
    assert to_scan(dossier) == 0
    assert all("unwanted" in flags(dossier, number) for number in numbers)


def test_stopped_before_the_unwanted_messages_it_still_waits(
    dossier: Dossier, hold: Hold, monkeypatch: pytest.MonkeyPatch
) -> None:
    (number,) = hold("GAGNEZ un voyage", scan=False)
    with monkeypatch.context() as patched:
        patched.setattr(scanning, "_find_floods", lambda connection: (_ for _ in ()).throw(Cancelled))
        with pytest.raises(Cancelled):
            dossier.execute(ScanTexts())
    dossier._known.clear()
    assert to_scan(dossier) == 1
    dossier.execute(ScanTexts())
    assert "unwanted" in flags(dossier, number)
    assert to_scan(dossier) == 0


def test_flags_are_cleared_when_their_cause_is_gone(
    dossier: Dossier, hold: Hold, bring_in: Import, write_csv: Write
) -> None:
    (number,) = hold("Cette crapule de Ugo Mirage. GAGNEZ.")
    assert {"unkind_words", "personal_data_found", "unwanted"} <= flags(dossier, number)
    bring_in(write_csv([row(0, body="Une navette, merci.")]))
    assert {"unkind_words", "personal_data_found", "unwanted"} <= flags(dossier, number), "until it is looked at"
    assert to_scan(dossier) == 1
    dossier.execute(ScanTexts())
    assert not {"unkind_words", "personal_data_found", "unwanted"} & flags(dossier, number)
    assert found(dossier, number) == []


def test_sensitive_sentences_are_suspected(dossier: Dossier, hold: Hold) -> None:
    (number,) = hold("Mon frère est diabétique. Une navette.")
    assert "art9_suspected" in flags(dossier, number)
    assert "personal_data_found" not in flags(dossier, number)


def test_the_author_is_recognised_by_the_identity_they_gave(dossier: Dossier, hold: Hold) -> None:
    own, other = hold("Écrivez à personne0@example.org.", "Écrivez à personne0@example.org.")
    assert kinds(found(dossier, own)) == [("body", "EMAIL", "profile", "proposed")]
    assert found(dossier, other) == [], "another person's identity is not looked for"


def test_nothing_is_known_of_an_author_whose_key_was_destroyed(dossier: Dossier, hold: Hold) -> None:
    (number,) = hold("Écrivez à personne0@example.org.", scan=False)
    with dossier._database.transaction() as connection:
        connection.execute(text("UPDATE subject SET wrapped_key = NULL"))
    dossier.execute(ScanTexts())
    assert found(dossier, number) == []


def test_another_version_proposes_anew_and_keeps_decisions(
    dossier: Dossier, detector: FakeDetector, hold: Hold
) -> None:
    (number,) = hold("Zélie Mirage, Ugo Chimère, 04 93 00 00 00, et Tende.")
    person, other, phone, _ = found(dossier, number)
    dossier.execute(DecideFindings(ids=(person.id,), state="rejected"))
    dossier.execute(DecideFindings(ids=(phone.id,), state="accepted"))
    detector.version, detector.blind = "fake-2", {"PHONE", "PLACE"}
    dossier._known.clear()
    assert to_scan(dossier) == 1
    dossier.execute(ScanTexts())
    assert [(one.id, one.label, one.state) for one in found(dossier, number)] == [
        (person.id, "PERSON", "rejected"), (other.id, "PERSON", "proposed"), (phone.id, "PHONE", "accepted"),
    ]


def test_decisions_move_with_their_words_and_go_with_them(
    dossier: Dossier, hold: Hold, bring_in: Import, write_csv: Write
) -> None:
    (number,) = hold("Zélie Mirage et Ugo Chimère, voir Tende.")
    first, second, place = found(dossier, number)
    dossier.execute(DecideFindings(ids=(first.id, second.id), state="rejected"))
    dossier.execute(MarkFinding(contribution=number, start=place.start - 5, end=place.start - 1, label="HANDLE"))
    new = "Ma tante Ugo Chimère, voir Ugo Mirage."
    bring_in(write_csv([row(0, body=new)]))
    dossier.execute(ScanTexts())
    rows = found(dossier, number)
    assert [(new[one.start : one.end], one.label, one.origin, one.state) for one in rows] == [
        ("Ugo Chimère", "PERSON", "machine", "rejected"), ("voir", "HANDLE", "person", "accepted"),
        ("Ugo Mirage", "PERSON", "machine", "proposed"),
    ]
    assert rows[0].id == second.id


def test_a_passage_said_whole_is_not_proposed_in_parts(dossier: Dossier, detector: FakeDetector, hold: Hold) -> None:
    body = "Contactez Monsieur Ugo Mirage ici."
    (number,) = hold(body)
    (named,) = found(dossier, number)
    dossier.execute(MarkFinding(
        contribution=number, start=named.start - 9, end=named.end, label="PERSON", finding=named.id))
    detector.version = "fake-2"
    dossier.execute(ScanTexts(), NO_PROGRESS)
    (only,) = found(dossier, number)
    assert (body[only.start : only.end], only.origin, only.id) == ("Monsieur Ugo Mirage", "person", named.id)


def test_a_text_that_comes_back_under_another_title_is_looked_at(
    dossier: Dossier, hold: Hold, bring_in: Import, write_csv: Write
) -> None:
    """The same record as once before, but not the same text: an empty title keeps the one that came between."""
    (number,) = hold("Une navette.", title="")
    dossier.execute(AcceptContributions(ids=(number,)))
    bring_in(write_csv([row(0, title="Ugo Mirage propose", body="Une navette.")]))
    bring_in(write_csv([row(0, title="", body="Une navette.")]))
    assert to_scan(dossier) == 1
    dossier.execute(ScanTexts())
    assert kinds(found(dossier, number)) == [("title", "PERSON", "machine", "proposed")]
    dossier.execute(ReleaseTexts(ids=(number,), redacted=True))
    with dossier.reads() as reads:
        (leaving,) = reads.releasable_texts()
        assert "Mirage" not in leaving.title
        assert reads.count(Filter(flag="personal_data_found")) == 1


def test_the_readers_of_the_application(dossier: Dossier, bring_in: Import, write_csv: Write) -> None:
    """The real ones, on texts that leave no doubt; who sends the same as many others takes part in a campaign."""
    campaign = "Nous voulons tous une navette entre Breil et Tende, chaque matin de la semaine."
    bodies = ["Écrivez à zelie.fantaisie@example.org ou au 06 12 34 56 78.", "Le maire est un connard.",
              "ACHETEZ MAINTENANT NOS PROMOTIONS !!!!!!!", *[campaign] * 4]
    bring_in(write_csv([row(number, body=body, title="Une idée pour la vallée") for number, body in enumerate(bodies)]))
    assert dossier.execute(ScanTexts()).report == len(bodies)
    with dossier.reads() as reads:
        numbers = {detail.body: one for one in reads.spine(Filter()) if (detail := reads.detail(one)) is not None}
    assert {one.label for one in found(dossier, numbers[bodies[0]])} == {"EMAIL", "PHONE"}
    wanted = {"personal_data_found", "unkind_words", "unwanted"}
    assert [flags(dossier, numbers[body]) & wanted for body in (*bodies[:3], campaign)] == [
        {"personal_data_found"}, {"unkind_words"}, {"unwanted"}, set()]
