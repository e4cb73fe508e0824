"""The released type is built nowhere but in the anonymisation procedures."""

import ast
from pathlib import Path

import pytest

from anonymize.tables.released import AnonymisedTable

ROOT = Path(__file__).resolve().parents[3]


def importers(of: str, module: str) -> set[str]:
    found = set()
    for package in ("desktop", "governance", "exports", "anonymize", "resources"):
        for path in (ROOT / package).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.ImportFrom) and node.module == module and of in {a.name for a in node.names}:
                    found.add(path.relative_to(ROOT).parts[0])
    return found


def test_nobody_but_anonymize_imports_the_seal() -> None:
    assert importers("seal", "anonymize.tables.released") == {"anonymize"}
    assert importers("_SEAL", "anonymize.tables.released") == set()


def test_a_table_of_ones_own_is_refused() -> None:
    with pytest.raises(TypeError):
        AnonymisedTable("mine", (), (), "none", ())
