"""The code as the checks see it: every module of the five packages, parsed once."""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("desktop", "exports", "governance", "anonymize", "resources")
CORE = ("exports", "governance", "anonymize", "resources")


@dataclass(frozen=True)
class Module:
    """One file; ``name`` is its path from the root, with slashes."""

    name: str
    text: str
    tree: ast.Module

    @property
    def package(self) -> str:
        """The first folder."""
        return self.name.split("/", 1)[0]

    def at(self, node: ast.AST) -> str:
        """``file:line``, to say where."""
        return f"{self.name}:{getattr(node, 'lineno', 1)}"


def parse(text: str, name: str = "governance/invented.py") -> Module:
    """A module from its text, for the tests of the checks themselves."""
    return Module(name, text, ast.parse(text))


@cache
def modules(*folders: str) -> tuple[Module, ...]:
    """Every module under ``folders``, in order."""
    paths = sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))
    return tuple(parse(path.read_text(encoding="utf-8"), path.relative_to(ROOT).as_posix()) for path in paths)


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    """Every call in ``tree``."""
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def dotted(node: ast.expr) -> str:
    """``a.b.c`` for a chain of names; an empty head for anything else (``().c`` gives ``.c``)."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return ""


def imported(tree: ast.AST) -> Iterator[tuple[ast.stmt, str]]:
    """Every imported name with its statement: ``from a import b`` gives ``a.b``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node, f"{node.module}.{alias.name}") for alias in node.names)


def within(name: str, forbidden: Iterable[str]) -> bool:
    """Whether ``name`` is one of ``forbidden`` or lies inside it."""
    return any(name == one or name.startswith(f"{one}.") for one in forbidden)
