"""Every sentence of an error gets the parameters it speaks of (that every code has one: tests/qt)."""

import ast
import re
from string import Formatter

from desktop.error_sentences import CATALOGUE
from tests.architecture import rules
from tests.architecture.sources import PACKAGES, Module, calls, modules


def raised() -> list[tuple[str, Module, ast.Call]]:
    """(code, module, call) of each error whose code is written where it is raised."""
    return [
        (code.value, module, call)
        for module in modules(*PACKAGES)
        for call, code in rules.error_codes(module)
        if isinstance(code, ast.Constant) and isinstance(code.value, str)
    ]


def wanted(code: str) -> set[str]:
    """Names of the parameters in the sentence and the action of ``code``."""
    return {name for text in CATALOGUE[code]() for _, name, _, _ in Formatter().parse(text) if name}


def test_every_entry_has_a_sentence_and_an_action() -> None:
    assert [code for code, entry in CATALOGUE.items() if not all(text.strip() for text in entry())] == []


def test_every_sentence_gets_its_parameters() -> None:
    said = []
    for code, module, call in raised():
        given = {keyword.arg for keyword in call.keywords}
        if code in CATALOGUE and None not in given and wanted(code) - given:
            said.append(f"{module.at(call)}: {code} lacks {sorted(wanted(code) - given)}")
    assert not said, "\n".join(said)


def test_every_entry_is_of_a_code_that_exists() -> None:
    written = {
        node.value
        for module in modules(*PACKAGES)
        if module.name != "desktop/error_sentences.py"
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    unused = sorted(set(CATALOGUE) - written)
    assert not unused, "\n".join(unused)


def test_sentences_end_as_sentences() -> None:
    for entry in CATALOGUE.values():
        assert all(re.search(r"[.!?}]$", text) for text in entry()), entry()


def test_errors_keep_their_exit_codes() -> None:
    classes = {dotted for module in modules("governance") for dotted in _subclasses(module)}
    assert classes <= {"Refused", "BadInput", "EnvironmentFault"}


def _subclasses(module: Module) -> set[str]:
    """Classes of ``module`` that derive from UserFacing itself: each would need an exit code of the contract."""
    return {
        node.name
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ClassDef)
        and any(isinstance(base, ast.Name) and base.id == "UserFacing" for base in node.bases)
    }


def test_the_raising_of_errors_is_seen() -> None:
    assert len(raised()) > 20
    assert len(list(calls(ast.parse("f(g(1))")))) == 2
