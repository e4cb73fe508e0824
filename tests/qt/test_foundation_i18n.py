"""Every text can be translated, is translated, and follows the language; numbers and dates too."""

import ast
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from desktop import i18n, i18n_tool
from desktop.i18n import Language, pseudo
from governance.charter import Label

DESKTOP = Path(__file__).resolve().parents[2] / "desktop"


def _modules() -> list[Path]:
    return sorted(DESKTOP.rglob("*.py"))


def test_texts_are_written_so_that_they_can_be_extracted() -> None:
    faults = []
    for file in _modules():
        try:
            list(i18n_tool.calls(file.read_text(encoding="utf-8")))
        except ValueError as error:
            faults.append(f"{file.relative_to(DESKTOP)}: {error}")
    assert not faults


def test_translate_is_never_aliased_nor_put_in_an_f_string() -> None:
    faults = []
    for file in _modules():
        tree = ast.parse(file.read_text(encoding="utf-8"))
        called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
        for node in ast.walk(tree):
            where = f"{file.relative_to(DESKTOP)}:{getattr(node, 'lineno', 0)}"
            if isinstance(node, ast.JoinedStr) and "QCoreApplication.translate" in ast.unparse(node):
                faults.append(f"{where}: in an f-string")
            if isinstance(node, ast.Attribute) and node.attr == "translate" and id(node) not in called:
                faults.append(f"{where}: aliased")
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in ("tr", "trUtf8"):
                faults.append(f"{where}: tr")
    assert not faults


@pytest.mark.parametrize("source", [
    'QCoreApplication.translate("A", f"b")', 'QCoreApplication.translate("A", b)', 'QCoreApplication.translate("A")',
    'QCoreApplication.translate("A", "b", n=2)',
])
def test_other_ways_of_writing_a_text_are_refused(source: str) -> None:
    with pytest.raises(ValueError, match="line 1"):
        list(i18n_tool.calls(source))


def test_faults_of_a_catalogue_are_named() -> None:
    def faults(source: str, *forms: str, finished: bool = True) -> list[str]:
        return i18n_tool._faults("fr", "[A]", source, forms, finished=finished)

    assert faults("a {b}", "c {b}") == []
    assert faults("a {b}", "c {d}") == ["fr: parameters differ: [A] -> c {d}"]
    assert faults("a", "", finished=True) == ["fr: not translated: [A]"]
    assert faults("a", "b", finished=False) == ["fr: not translated: [A]"]
    assert faults("%n a", "un b", "%n b") == []
    assert faults("%Ln a", "%Ln b", "%n b") == ["fr: parameters differ: [A] -> %n b"]


def test_the_command_refuses_another_word(capsys: pytest.CaptureFixture[str]) -> None:
    assert i18n_tool.main(["translate"]) == 2
    assert "update" in capsys.readouterr().err


def test_language_switches_at_once(language: Language) -> None:
    assert QCoreApplication.translate("Screens", "Home") == "Accueil"
    language.use("it")
    assert QCoreApplication.translate("Screens", "Home") == "Pagina iniziale"
    language.use("en")
    assert QCoreApplication.translate("Screens", "Home") == "Home"
    language.use("xx")
    assert language.code == "en"


@pytest.mark.parametrize(("code", "zero", "one", "two"), [
    ("fr", "0 proposition", "1 proposition", "2 propositions"),
    ("it", "0 proposte", "1 proposta", "2 proposte"),
    ("en", "0 proposals", "1 proposal", "2 proposals"),
])
def test_plurals(language: Language, code: str, zero: str, one: str, two: str) -> None:
    language.use(code)
    said = [QCoreApplication.translate("Intake", "%Ln proposal(s)", "", number) for number in (0, 1, 2)]
    assert said == [zero, one, two]


@pytest.mark.parametrize(("code", "number", "percent", "day"), [
    ("fr", "19\u202f320", "17\u202f%", "1 mars 2026"),
    ("it", "19.320", "17\u202f%", "1 marzo 2026"),
    ("en", "19,320", "17%", "1 March 2026"),
])
def test_numbers_and_dates_follow_the_language(
    language: Language, code: str, number: str, percent: str, day: str,
) -> None:
    language.use(code)
    assert i18n.number(19_320) == number
    assert i18n.percent(0.17) == percent
    assert i18n.day(date(2026, 3, 1)) == day == i18n.iso_day("2026-03-01")


def test_charter_labels_follow_the_language(language: Language) -> None:
    text = Label(fr="Santé", it="Salute")
    assert i18n.label(text) == "Santé"
    language.use("it")
    assert i18n.label(text) == "Salute"
    language.use("en")
    assert i18n.label(text) == "Santé"


def test_pseudo_language_stretches_and_keeps_parameters() -> None:
    said = pseudo("Import {count} rows, %n or %Ln left")
    assert "{count}" in said
    assert "%n" in said
    assert "%Ln" in said
    assert len(said) >= 1.4 * len("Import {count} rows, %n or %Ln left")
    assert pseudo("") == ""
