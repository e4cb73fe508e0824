"""The core lives without Qt, and start-up without the heavy libraries; seen from fresh interpreters."""

import subprocess
import sys

import pytest

from tests.architecture.sources import CORE, ROOT, modules

BLOCK_QT = """
import importlib, sys
class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6"}:
            raise ImportError(f"{name} is blocked")
sys.meta_path.insert(0, Blocked())
"""
HEAVY = {"pandas", "matplotlib", "reportlab", "numpy", "faker"}
REPORT = f"print(*sorted({HEAVY!r} & set(sys.modules)))"


def run(program: str) -> str:
    """Standard output of ``program`` in a new interpreter; the test fails with its traceback if it fails."""
    result = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    return result.stdout.strip()


def names(*packages: str) -> list[str]:
    """Importable modules; the environment of Alembic runs its migrations when imported, so is left out."""
    paths = [module.name for module in modules(*packages) if "/migrations/" not in module.name]
    return [path.removesuffix(".py").removesuffix("/__init__").replace("/", ".") for path in paths]


def test_core_and_command_line_import_without_qt() -> None:
    wanted = [*names(*CORE), "desktop.cli"]
    run(f"{BLOCK_QT}\nfor name in {wanted!r}: importlib.import_module(name)")


COMPUTING = {f"governance.moderation.{name}" for name in ("families", "shingles", "themes")}
"""They compute on arrays, and are imported where they are used: no other module of the core brings numpy."""


def test_core_imports_no_heavy_library() -> None:
    wanted = [name for name in names("governance") if name not in COMPUTING]
    assert run(f"import importlib, sys\nfor name in {wanted!r}: importlib.import_module(name)\n{REPORT}") == ""


@pytest.mark.parametrize("module", ["desktop.cli", "desktop.app"])
def test_start_up_imports_no_heavy_library(module: str) -> None:
    assert run(f"import sys, {module}\n{REPORT}") == ""


def test_this_pair_of_python_and_qt_keeps_its_references() -> None:
    """PySide6 6.12.0 on CPython < 3.12 loses a reference to None at each void call, and aborts after some 5,000."""
    lost = run(
        "import sys\nfrom PySide6.QtGui import QPainterPath\npath = QPainterPath()\nbefore = sys.getrefcount(None)\n"
        "for step in range(20_000): path.moveTo(step, step)\nprint(before - sys.getrefcount(None))"
    )
    assert abs(int(lost)) < 100
