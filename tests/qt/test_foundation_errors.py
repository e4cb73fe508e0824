"""Every failure becomes a sentence and an action; a report holds no personal data."""

import ast
import re
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop import errors
from desktop.error_sentences import CATALOGUE
from desktop.i18n import Language
from governance.errors import BadInput, Cancelled, Refused

ROOT = Path(__file__).resolve().parents[2]
RAISERS = {"UserFacing", "Refused", "BadInput", "EnvironmentFault"}
BY_CLASSIFIER = {"disk_full", "disk_write", "dossier_locked", "dossier_damaged"}
"""Codes that ``governance.store.engine.environment_code`` chooses from a message."""


def _codes() -> Iterator[tuple[str, str, frozenset[str]]]:
    for package in ("governance", "anonymize", "exports", "resources", "desktop"):
        for file in (ROOT / package).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                raisers = RAISERS | {"Fault"} if package == "anonymize" else RAISERS
                if isinstance(node, ast.Call) and node.args and getattr(node.func, "id", "") in raisers:
                    names = frozenset(keyword.arg or "*" for keyword in node.keywords)
                    for constant in ast.walk(node.args[0]):
                        if isinstance(constant, ast.Constant) and isinstance(constant.value, str):
                            yield constant.value, f"{file.relative_to(ROOT)}:{node.lineno}", names


def test_every_code_raised_has_a_sentence() -> None:
    missing = sorted({f"{code} ({where})" for code, where, _ in _codes() if code not in CATALOGUE})
    assert not missing


def test_codes_of_the_classifier_have_a_sentence() -> None:
    from governance.store import engine

    assert engine.environment_code("database or disk is full") in BY_CLASSIFIER
    assert not BY_CLASSIFIER - CATALOGUE.keys()


def test_sentences_ask_only_for_parameters_that_are_given() -> None:
    given: dict[str, set[str]] = {}
    for code, _, names in _codes():
        given.setdefault(code, set()).update(names)
    wrong = []
    for code, entry in CATALOGUE.items():
        asked = set(re.findall(r"\{(\w+)\}", " ".join(entry())))
        if code in given and "*" not in given[code] and code not in BY_CLASSIFIER and not asked <= given[code]:
            wrong.append(f"{code}: {sorted(asked - given[code])}")
    assert not wrong


@pytest.mark.parametrize("code", sorted(CATALOGUE))
@pytest.mark.parametrize("speech", ["fr", "it", "en"])
def test_each_sentence_can_be_said_without_its_parameters(language: Language, code: str, speech: str) -> None:
    language.use(speech)
    message = errors.present(BadInput(code))
    assert message.what.endswith((".", ")"))
    assert message.action
    assert "{" not in message.text


def test_roles_and_permissions_are_words(language: Language) -> None:
    language.use("en")
    message = errors.present(Refused("role_refused", permission="moderate", roles="coordinator, moderator"))
    assert message.text == (
        "Your role does not allow this: moderate contributions. It is for: coordinator, moderator."
    )


def test_an_unknown_code_still_speaks() -> None:
    message = errors.present(BadInput("not_in_the_catalogue", file="a.csv"))
    assert "not_in_the_catalogue" in message.text
    assert "a.csv" in message.details


def test_cancelling_says_that_nothing_was_written(language: Language) -> None:
    language.use("en")
    assert "Nothing was written" in errors.present(Cancelled()).text


def _fail(secret: str) -> None:
    raise ValueError(secret)


def test_a_report_says_where_but_not_what(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="jeanne") as raised:
        _fail("jeanne@example.org")
    message = errors.present(raised.value, tmp_path)
    files = list(tmp_path.glob("rapport-*.txt"))
    assert len(files) == 1
    text = files[0].read_text(encoding="utf-8")
    assert "ValueError" in text
    assert "_fail" in text
    assert "jeanne" not in text
    assert str(Path.home()) not in text
    assert str(files[0]) in message.text


def test_only_the_latest_reports_are_kept(tmp_path: Path) -> None:
    for _ in range(errors.REPORTS_KEPT + 5):
        errors.save_report(ValueError(), tmp_path)
    assert len(list(tmp_path.iterdir())) == errors.REPORTS_KEPT


def test_a_report_that_cannot_be_written_does_not_hide_the_failure(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    assert errors.present(ValueError(), blocked / "reports").action


def test_hooks_bring_everything_to_one_place(qtbot: QtBot) -> None:
    caught: list[BaseException] = []
    former = sys.excepthook, threading.excepthook
    hooks = errors.Hooks(caught.append)
    try:
        error = KeyError("x")
        sys.excepthook(KeyError, error, None)
        thread = threading.Thread(target=lambda: 1 // 0)
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: len(caught) == 2)
    finally:
        hooks.remove()
    assert caught[0] is error
    assert isinstance(caught[1], ZeroDivisionError)
    assert (sys.excepthook, threading.excepthook) == former
