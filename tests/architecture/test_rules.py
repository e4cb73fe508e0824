"""The rules of the house hold over the code, and each refuses what it was made to refuse."""

from collections.abc import Callable, Iterator

import pytest

from tests.architecture import rules
from tests.architecture.sources import PACKAGES, Module, modules, parse

Rule = Callable[[Module], Iterator[str]]


@pytest.mark.parametrize("rule", rules.EVERYWHERE, ids=lambda rule: rule.__name__)
def test_code_keeps(rule: Rule) -> None:
    said = [problem for module in modules(*PACKAGES) for problem in rule(module)]
    assert not said, "\n".join(said)


@pytest.mark.parametrize("rule", [rules.opening, rules.reasons], ids=lambda rule: rule.__name__)
def test_code_and_tests_keep(rule: Rule) -> None:
    said = [problem for module in modules(*PACKAGES, "tests") for problem in rule(module)]
    assert not said, "\n".join(said)


GUILTY: list[tuple[Rule, str]] = [
    (rules.forbidden_imports, "import socket"),
    (rules.forbidden_imports, "from urllib import request"),
    (rules.forbidden_imports, "from pickle import loads"),
    (rules.forbidden_imports, "import subprocess"),
    (rules.forbidden_imports, "from PySide6.QtCore import Qt, QSortFilterProxyModel"),
    (rules.forbidden_calls, "eval('1')"),
    (rules.forbidden_calls, "print('x')"),
    (rules.forbidden_calls, "import os\nos.system('ls')"),
    (rules.sentences_in_errors, "raise Refused('The file is wrong')"),
    (rules.sentences_in_errors, "raise BadInput('fileWrong')"),
    (rules.sentences_in_errors, "raise BadInput(f'file_{x}')"),
    (rules.sentences_in_errors, "raise errors.BadInput('file', why='it is not good')"),
    (rules.sentences_in_core, "x = 'Choose another file before you go on.'"),
    (rules.translate_style, "x = QCoreApplication.translate('A', text)"),
    (rules.translate_style, "x = QCoreApplication.translate('A', f'{n} rows')"),
    (rules.translate_style, "x = f'{QCoreApplication.translate(\"A\", \"b\")}'"),
    (rules.translate_style, "QCoreApplication.translate('A', 'b')"),
    (rules.translate_style, "tr = QCoreApplication.translate"),
    (rules.translate_style, "x = self.tr('b')"),
    (rules.opening, "x = 1"),
    (rules.reasons, "x = 1  # type: ignore"),
    (rules.reasons, "x = 1  # type: ignore[arg-type]"),
    (rules.reasons, "x = 1  # TODO"),
    (rules.release_seal, "from anonymize.tables.released import seal"),
    (rules.release_seal, "from anonymize.tables import released\nreleased.seal('x')"),
]


@pytest.mark.parametrize(("rule", "text"), GUILTY)
def test_rule_refuses(rule: Rule, text: str) -> None:
    assert len(list(rule(parse(text)))) == 1


INNOCENT: list[tuple[Rule, str]] = [
    (rules.forbidden_imports, "from collections import Counter\nfrom http import HTTPStatus"),
    (rules.forbidden_calls, "x.eval('1')"),
    (rules.sentences_in_errors, "raise BadInput(code, file=name)\nraise Refused('role_refused', roles='a, b')"),
    (rules.sentences_in_core, "'''A docstring of several words.'''\nraise ValueError('A mistake of the programmer.')"),
    (rules.sentences_in_core, "x = 'UPDATE t SET a = ? WHERE b = ?'"),
    (rules.translate_style, "x = QCoreApplication.translate('A', 'one ' 'two', None, n).format(n=n)"),
    (rules.translate_style, "x = 'abc'.translate(table)"),
    (rules.opening, ""),
    (rules.reasons, "x = 1  # type: ignore[arg-type]  # the stub forgets None"),
    (rules.release_seal, "from anonymize.tables.released import AnonymisedTable"),
]


@pytest.mark.parametrize(("rule", "text"), INNOCENT)
def test_rule_accepts(rule: Rule, text: str) -> None:
    assert list(rule(parse(text))) == []


def test_every_error_of_the_code_is_seen() -> None:
    assert sum(1 for module in modules(*PACKAGES) for _ in rules.error_codes(module)) > 20
