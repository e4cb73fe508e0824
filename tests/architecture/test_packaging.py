"""What is installed is what was meant: five packages, their files, one command, and no trace of a machine."""

import importlib
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.architecture.sources import PACKAGES, ROOT

PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
TEXTS = {".py", ".toml", ".md", ".txt", ".cfg", ".ini", ".csv", ".json", ".ts", ".svg", ".mako", ".html", ""}
TRACES = re.compile(r"(?<![\w.])/(work|tmp|root|home)/|pypi[.]org|npmjs[.]|[.]pyenv")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Names of the files of the wheel, built here and now."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as archive:
        return set(archive.namelist())


def shipped() -> set[str]:
    """Files of the five packages as they are here."""
    files = {path.relative_to(ROOT) for package in PACKAGES for path in (ROOT / package).rglob("*") if path.is_file()}
    return {path.as_posix() for path in files if "__pycache__" not in path.parts}


def test_wheel_holds_every_file_of_the_five_packages_and_nothing_else(wheel: set[str]) -> None:
    assert {name for name in wheel if ".dist-info/" not in name} == shipped()


def test_wheel_carries_the_licence(wheel: set[str]) -> None:
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in wheel)


def test_command_is_there() -> None:
    module, _, function = PROJECT["project"]["scripts"]["collegiale"].partition(":")
    assert callable(getattr(importlib.import_module(module), function))


def test_versions_are_fixed_for_everything_that_is_asked() -> None:
    fixed = re.findall(r"^([\w.-]+)==", (ROOT / "constraints.txt").read_text(encoding="utf-8"), re.MULTILINE)
    asked = PROJECT["project"]["dependencies"] + PROJECT["project"]["optional-dependencies"]["test"]
    asked += PROJECT["build-system"]["requires"]
    plain = {re.sub(r"[-_.]+", "-", name).lower() for name in fixed}
    missing = {re.sub(r"[-_.]+", "-", re.split(r"[<>=\[;! ]", text)[0]).lower() for text in asked} - plain
    assert missing == set()


def tracked() -> list[Path]:
    """Files of the project; by git where there is one, since a checkout also holds what its owner put there."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    names = listed.stdout.split("\0") if listed.returncode == 0 else shipped()
    return [ROOT / name for name in names if name and (ROOT / name).is_file()]


def test_no_trace_of_a_machine() -> None:
    said = []
    for path in tracked():
        if path.suffix in TEXTS:
            for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
                if TRACES.search(line):
                    said.append(f"{path.relative_to(ROOT)}:{number}")
    assert not said, "\n".join(said)


ADDRESS = re.compile(r"[\w.%+-]+@((?:[a-z0-9-]+\.)+[a-z]{2,})", re.IGNORECASE)
RESERVED = re.compile(r"(^|\.)(example(\.(org|com|net))?|invalid|test|localhost)$", re.IGNORECASE)


def test_no_address_of_a_real_person() -> None:
    said = []
    for path in tracked():
        if path.suffix not in TEXTS:
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
            domains = [found[1] for found in ADDRESS.finditer(line) if not found[0].split("@")[1].startswith("pytest.")]
            if any(not RESERVED.search(domain) for domain in domains):
                said.append(f"{path.relative_to(ROOT)}:{number}")
    assert not said, "\n".join(said)
