"""Publication: what would leave is what leaves, once it is in order, signed, and a person has typed the word."""

from dataclasses import replace
from pathlib import Path

from desktop.publication.sign_off import Rights
from desktop.publication.words import persons
from exports.opendata import Choices, Publication
from governance.errors import EnvironmentFault
from governance.operations import Changes, RecordRelease, SignRelease
from tests.qt.publication.stage import DAY, TEXTS, Stage, refused
from tests.unit.opendata.fakes import signed


def test_entering_prepares_and_writes_nothing(stage: Stage, tmp_path: Path) -> None:
    stage.presenter.activate()
    (shown, folder), named = stage.view.last("show_publication")
    assert shown.content == stage.publication.content
    assert folder == tmp_path / "releases" / "2026-11-02"
    assert named == {"rights": Rights(sign=True, publish=True, member="m1", name="Claire"), "sign_off": None}
    assert (stage.written, stage.dossier.executed) == ([], [])


def test_coming_back_prepares_again_only_after_a_change(stage: Stage) -> None:
    stage.presenter.activate()
    stage.presenter.activate()
    assert len(stage.asked) == 1
    stage.presenter.on_changes(Changes(frozenset({"answers"})))
    stage.presenter.on_changes(Changes(frozenset({"releases"})))
    assert "show_stale" not in stage.view.facts()
    stage.presenter.on_changes(Changes(frozenset({"contributions"})))
    assert stage.view.facts()[-1] == "show_stale"
    stage.presenter.activate()
    assert len(stage.asked) == 2


def test_what_was_shown_and_signed_is_what_is_written_and_noted(stage: Stage, tmp_path: Path) -> None:
    stage.presenter.activate()
    stage.view.sign_chosen.emit()
    shown, named = stage.shown()
    word = named["sign_off"]
    assert word.holds()
    assert word.content == stage.publication.content
    stage.view.publish_chosen.emit(tmp_path / "open")
    ((written, folder, day, given),) = stage.written
    assert written is shown
    assert (folder, day, given) == (tmp_path / "open", DAY, word)
    assert stage.view.facts()[-1] == "show_published"
    sign, record = stage.dossier.executed
    assert sign == SignRelease(content=stage.publication.content)
    assert isinstance(record, RecordRelease)
    assert (record.folder, record.digest, record.persons) == ("open", "ab" * 32, persons(stage.publication))
    assert record.content == stage.publication.content
    assert '"release":"open"' in record.ledger
    assert '"date":"2026-11-02"' in record.ledger
    assert record.persons > 300


def test_nothing_leaves_without_a_signature(stage: Stage, tmp_path: Path) -> None:
    stage.presenter.activate()
    stage.view.publish_chosen.emit(tmp_path / "open")
    assert (stage.written, stage.dossier.executed) == ([], [])


def test_nothing_refused_is_signed_or_leaves(publication: Publication, tmp_path: Path) -> None:
    stage = Stage(refused(publication, TEXTS), tmp_path)
    stage.reads.word = signed(publication)
    stage.presenter.activate()
    stage.view.sign_chosen.emit()
    stage.view.publish_chosen.emit(tmp_path / "open")
    assert (stage.written, stage.dossier.executed) == ([], [])


def test_a_signature_of_an_earlier_session_is_found_again(stage: Stage) -> None:
    stage.reads.word = signed(stage.publication)
    stage.presenter.activate()
    assert stage.shown()[1]["sign_off"] == stage.reads.word


def test_a_signature_that_does_not_hold_is_none(stage: Stage) -> None:
    stage.reads.word = replace(signed(stage.publication), member="someone else")
    stage.presenter.activate()
    assert stage.shown()[1]["sign_off"] is None


def test_a_signature_that_fails_leaves_the_draft(stage: Stage) -> None:
    stage.presenter.activate()
    stage.dossier.error = EnvironmentFault("dossier_damaged")
    stage.view.sign_chosen.emit()
    assert stage.view.facts()[-2:] == ["show_signing", "show_publication"]
    assert stage.shown()[1]["sign_off"] is None
    assert len(stage.services.runner.failures) == 1  # type: ignore[attr-defined]  # kept by SyncRunner


def test_a_stale_publication_does_not_leave(stage: Stage, tmp_path: Path) -> None:
    stage.reads.word = signed(stage.publication)
    stage.presenter.activate()
    stage.presenter.on_changes(Changes(frozenset({"contributions"})))
    stage.view.publish_chosen.emit(tmp_path / "open")
    stage.view.sign_chosen.emit()
    assert (stage.written, stage.dossier.executed) == ([], [])


def test_a_failed_preparation_can_be_tried_again(stage: Stage) -> None:
    stage.error = EnvironmentFault("dossier_damaged")
    stage.presenter.activate()
    assert "show_failure" in stage.view.facts()
    assert len(stage.services.runner.failures) == 1  # type: ignore[attr-defined]  # kept by SyncRunner
    stage.error = None
    stage.view.again_chosen.emit()
    assert stage.view.facts()[-1] == "show_publication"


def test_a_disk_that_fails_leaves_the_signed_draft_and_notes_nothing(stage: Stage, tmp_path: Path) -> None:
    stage.reads.word = signed(stage.publication)
    stage.presenter.activate()
    stage.error = EnvironmentFault("publication_not_written", folder="open", problem="full")
    stage.view.publish_chosen.emit(tmp_path / "open")
    assert stage.view.facts()[-1] == "show_publication"
    assert stage.shown()[1]["sign_off"] == stage.reads.word
    assert stage.dossier.executed == []


def test_what_is_not_noted_is_not_said_to_be_published(stage: Stage, tmp_path: Path) -> None:
    stage.reads.word = signed(stage.publication)
    stage.presenter.activate()
    stage.dossier.error = EnvironmentFault("dossier_damaged")
    stage.view.publish_chosen.emit(tmp_path / "open")
    assert len(stage.written) == 1
    assert "show_published" not in stage.view.facts()
    assert len(stage.services.runner.failures) == 1  # type: ignore[attr-defined]  # kept by SyncRunner


def test_the_folder_of_the_day_is_a_new_one(stage: Stage, tmp_path: Path) -> None:
    (tmp_path / "releases" / "2026-11-02").mkdir(parents=True)
    assert stage.presenter.folder().name == "2026-11-02-2"


def test_a_moderator_sees_and_neither_signs_nor_publishes(publication: Publication, tmp_path: Path) -> None:
    stage = Stage(publication, tmp_path, ("moderator",))
    stage.presenter.activate()
    rights = stage.shown()[1]["rights"]
    assert (rights.sign, rights.publish) == (False, False)


def test_choices_prepare_again_and_keep_the_preview(stage: Stage) -> None:
    stage.presenter.activate()
    wanted = Choices(recoding="local")
    stage.view.choices_chosen.emit(wanted)
    assert stage.asked == [Choices(), wanted]
    assert stage.view.facts()[-2:] == ["show_updating", "show_publication"]
    assert stage.shown()[0].choices == wanted
    stage.view.choices_chosen.emit(wanted)
    assert len(stage.asked) == 2


def test_an_answer_that_comes_late_is_dropped(publication: Publication, tmp_path: Path) -> None:
    stage = Stage(publication, tmp_path, slow=True)
    stage.presenter.activate()
    stage.slow.finish()
    first, second = Choices(rescue=True), Choices(recoding="local")
    stage.view.choices_chosen.emit(first)
    stage.view.choices_chosen.emit(second)
    assert stage.slow.waiting[0][1].cancelled
    stage.slow.finish(1)
    assert stage.shown()[0].choices == second
    before = len(stage.view.said)
    stage.slow.finish()
    assert len(stage.view.said) == before


def test_an_update_can_be_given_up(publication: Publication, tmp_path: Path) -> None:
    stage = Stage(publication, tmp_path, slow=True)
    stage.presenter.activate()
    stage.slow.finish()
    stage.view.choices_chosen.emit(Choices(rescue=True))
    stage.view.cancel_chosen.emit()
    assert stage.shown()[0].choices == Choices()
    stage.slow.finish()
    assert stage.view.facts()[-1] == "show_publication"
    stage.view.choices_chosen.emit(Choices(rescue=True))
    stage.slow.finish()
    assert stage.shown()[0].choices == Choices(rescue=True)


def test_nothing_is_signed_while_it_is_being_updated(publication: Publication, tmp_path: Path) -> None:
    stage = Stage(publication, tmp_path, slow=True)
    stage.presenter.activate()
    stage.slow.finish()
    stage.view.choices_chosen.emit(Choices(rescue=True))
    stage.view.sign_chosen.emit()
    assert stage.dossier.executed == []


def test_choices_that_fail_give_back_what_was_shown(stage: Stage) -> None:
    stage.presenter.activate()
    stage.error = EnvironmentFault("dossier_damaged")
    stage.view.choices_chosen.emit(Choices(rescue=True))
    assert stage.view.facts()[-1] == "show_publication"
    assert stage.shown()[0].choices == Choices()
    assert len(stage.services.runner.failures) == 1  # type: ignore[attr-defined]  # kept by SyncRunner


def test_a_change_during_the_preparation_prepares_again(publication: Publication, tmp_path: Path) -> None:
    stage = Stage(publication, tmp_path, slow=True)
    stage.presenter.activate()
    stage.presenter.on_changes(Changes(frozenset({"contributions"})))
    stage.slow.finish()
    assert "show_publication" not in stage.view.facts()
    stage.slow.finish()
    assert stage.view.facts()[-1] == "show_publication"
