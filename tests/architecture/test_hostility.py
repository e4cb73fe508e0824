"""The rules that make the suite hostile must bite: each is broken on purpose, in a suite of its own."""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parents[2]

# Name of the guilty test -> its text, and what the report must say of it.
GUILTY = {
    "log": ("logging.getLogger('x').warning('oops')", "logged without being expected"),
    "vain": ("pass", "announced but not logged"),
    "thread": ("threading.Thread(target=time.sleep, args=(9,), daemon=True).start()", "threads left running"),
    "connection": (
        "with contextlib.suppress(Exception):\n        socket.create_connection(('127.0.0.1', 9))",
        "the network was used",
    ),
    "name": (
        "with contextlib.suppress(Exception):\n        socket.getaddrinfo('example.org', 80)",
        "the network was used",
    ),
    "warning": ("warnings.warn('old')", "UserWarning: old"),
    "window": ("kept.append(QLabel('x'))\n    kept[0].show()", "windows left open"),
    "qt": ("qWarning('bad')", "Failure: Qt messages with level WARNING"),
}
HEAD = """
import contextlib, logging, socket, threading, time, warnings
import pytest
from PySide6.QtCore import qWarning
from PySide6.QtWidgets import QLabel
kept = []
"""
DECORATORS = {"vain": "@pytest.mark.logs('boo')\n"}


def suite() -> str:
    """One guilty test a rule, and an innocent one."""
    tests = [
        f"{DECORATORS.get(name, '')}def test_{name}({'qapp' if name in {'window', 'qt'} else ''}):\n    {body}\n"
        for name, (body, _) in GUILTY.items()
    ]
    return "\n".join([HEAD, *tests, "def test_innocent(own_folders):\n    assert own_folders.is_dir()\n"])


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What the run of that suite says of each test; empty for one that it accepts."""
    folder = tmp_path_factory.mktemp("guilty")
    (folder / "test_guilty.py").write_text(suite(), encoding="utf-8")
    marked = "import pytest\n@pytest.mark.fast\ndef test_it():\n    pass\n"
    (folder / "test_marker.py").write_text(marked, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-p", "tests.conftest", "-p", "no:cacheprovider"]
    command += ["--continue-on-collection-errors", "--junitxml", str(folder / "report.xml")]
    command += ["-c", str(ROOT / "pyproject.toml"), "--rootdir", str(ROOT), str(folder)]
    subprocess.run(command, cwd=ROOT, capture_output=True, timeout=120, check=False)
    report = ElementTree.parse(folder / "report.xml")  # noqa: S314  (written by pytest just above)
    said: dict[str, str] = {}
    for case in report.iter("testcase"):
        words = " ".join(f"{part.get('message')} {part.text}" for part in case if part.tag in {"failure", "error"})
        said[case.attrib["name"]] = said.get(case.attrib["name"], "") + words
    return said


@pytest.mark.parametrize("rule", GUILTY)
def test_suite_refuses(rule: str, outcomes: dict[str, str]) -> None:
    assert GUILTY[rule][1] in outcomes[f"test_{rule}"]


def test_suite_refuses_an_unknown_marker(outcomes: dict[str, str]) -> None:
    assert any("'fast' not found" in said for said in outcomes.values())


def test_suite_accepts_an_innocent_test(outcomes: dict[str, str]) -> None:
    assert outcomes["test_innocent"] == ""


def test_a_child_process_has_no_network_either() -> None:
    program = "import socket; socket.create_connection(('127.0.0.1', 9))"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert "NetworkForbidden" in result.stderr
