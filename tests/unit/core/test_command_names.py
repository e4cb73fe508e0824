"""The commands are named in the parser and loaded when they run: every name is that of a function, none is loaded."""

import argparse
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module

from desktop import cli


def parsers(top: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """``top`` and every command below it."""
    yield top
    for action in top._actions:
        if isinstance(action, argparse._SubParsersAction):
            for item in action.choices.values():
                yield from parsers(item)


def named() -> set[str]:
    """``module:function`` of everything that the parser would call."""
    found = set()
    for item in parsers(cli.parser()):
        calls = [item.get_default("run"), *(action.type for action in item._actions)]
        found |= {call.__qualname__ for call in calls if ":" in getattr(call, "__qualname__", "")}
    return found


def test_every_command_exists() -> None:
    names = named()
    assert len(names) > 30
    for module, function in (name.split(":") for name in names):
        assert callable(getattr(import_module(module), function, None)), f"{module}:{function}"


def test_help_loads_neither_the_store_nor_the_readers_nor_the_window() -> None:
    script = "import sys; from desktop import cli; cli.parser(); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert not {"sqlalchemy", "pandas", "PySide6", "pydantic", "governance.dossier"} & set(done.stdout.split())
