"""A machine that lacks a library is told which, and what brings it; continuous integration propagates failure."""

import importlib.util
import os
import shutil
import subprocess
from pathlib import Path
from types import ModuleType

import pytest

from tests.architecture.sources import ROOT


@pytest.fixture
def system() -> ModuleType:
    """The script of ``.ci``, which is in no package."""
    spec = importlib.util.spec_from_file_location("ci_system", ROOT / ".ci/system.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_this_machine_can_run_the_tests(system: ModuleType) -> None:
    assert system.main([]) == 0


def test_a_missing_library_is_named_with_its_package(
    system: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system, "loads", lambda library: library not in {"libEGL.so.1", "libdbus-1.so.3"})
    assert system.main([]) == 3
    said = capsys.readouterr().err
    assert "libEGL.so.1" in said
    assert "sudo apt-get install libdbus-1-3 libegl1\n" in said


def test_what_a_window_needs_is_asked_only_where_there_is_a_display(
    system: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":7")
    assert "libxcb-cursor.so.0" in system.libraries(window=True)
    assert "libxcb-cursor.so.0" not in system.libraries(window=False)
    monkeypatch.delenv("DISPLAY")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
    assert "libxcb-cursor.so.0" not in system.libraries(window=True)
    assert "libwayland-cursor.so.0" in system.libraries(window=True)


def test_missing_fonts_and_venv_are_named(
    system: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system, "has_a_font", lambda: False)
    monkeypatch.setattr(system.importlib.util, "find_spec", lambda name: None if name == "ensurepip" else name)
    assert system.main([]) == 3
    assert "sudo apt-get install fonts-dejavu-core python3-venv" in capsys.readouterr().err


def test_installing_tries_then_looks_again(system: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    there: set[str] = set()
    monkeypatch.setattr(system, "loads", lambda library: library != "libGL.so.1" or "libgl1" in there)
    monkeypatch.setattr(system, "install", there.update)
    assert system.main(["--install"]) == 0
    assert there == {"libgl1"}


def test_an_old_python_is_told_so(
    system: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system, "PYTHON", (99, 0))
    assert system.main([]) == 3
    assert "Python" in capsys.readouterr().err


@pytest.mark.skipif(not shutil.which("bash"), reason="bash is not installed")
@pytest.mark.parametrize("code", [0, 2])
def test_continuous_integration_ends_as_its_tests_do(code: int, tmp_path: Path) -> None:
    tools = tmp_path / "bin"
    tools.mkdir()
    for name, body in {"python3": "exit 0", "make": f'echo "make $*"; exit {code}'}.items():
        (tools / name).write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
        (tools / name).chmod(0o755)
    assert os.access(ROOT / ".ci/run", os.X_OK)
    environment = {**os.environ, "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}"}
    command = ["bash", str(ROOT / ".ci/run")]
    result = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert result.returncode == code
    assert result.stdout.splitlines()[-1] == "make test"
