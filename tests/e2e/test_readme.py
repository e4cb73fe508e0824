"""What README says can be done: its commands exist, its targets exist, its files exist, and the demonstration runs."""

import contextlib
import io
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.cli import main

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
BLOCKS = "\n".join(re.findall(r"^```sh\n(.*?)^```", README, re.MULTILINE | re.DOTALL))
COMMANDS = sorted(set(re.findall(r"^collegiale (\w+)", BLOCKS, re.MULTILINE)))
STEPS = sorted(set(re.findall(r"^collegiale round ([a-z]+)", BLOCKS, re.MULTILINE)))
OPTIONS = [
    (name, option)
    for name, rest in re.findall(r"^collegiale (round [a-z]+|\w+)([^\n#]*)", BLOCKS, re.MULTILINE)
    for option in re.findall(r"--[a-z-]+", rest)
]


def collegiale(*arguments: str | Path, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run the command line as its user does, without a terminal."""
    command = [sys.executable, "-m", "desktop.cli", *map(str, arguments)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])}
    environment["COLLEGIALE_PASSPHRASE"] = "quatre mots pour essayer"
    return subprocess.run(
        command, cwd=cwd, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=240,
        check=False,
    )  # fmt: skip


@pytest.mark.parametrize("target", sorted(set(re.findall(r"\bmake ([a-z]+)\b", README))))
def test_target_exists(target: str) -> None:
    assert re.search(rf"^{target}:", MAKEFILE, re.MULTILINE)


@pytest.mark.skipif(not shutil.which("make"), reason="make is not installed")
def test_make_help_names_every_public_target() -> None:
    said = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    phony = re.search(r"^\.PHONY:(.*)$", MAKEFILE, re.MULTILINE)
    assert phony
    assert set(phony[1].split()) - {"help"} == set(re.findall(r"^make (\w+)", said, re.MULTILINE))


def test_named_files_exist() -> None:
    named = re.findall(r"`((?:[a-z0-9_]+/)*[\w.]+\.(?:py|md|txt|toml)|LICENSE|resources/[a-z0-9_]+)`", README)
    assert len(named) > 4
    assert [name for name in named if not (ROOT / name).exists()] == []


@pytest.fixture(scope="module")
def helps() -> dict[str, str]:
    """What ``--help`` says, of the program and of each command."""
    said = {}
    for name in ("", *COMMANDS, *(f"round {step}" for step in STEPS)):
        with contextlib.redirect_stdout(io.StringIO()) as written, pytest.raises(SystemExit) as end:
            main([*name.split(), "--help"])
        assert end.value.code == 0
        said[name] = written.getvalue()
    return said


def test_readme_lists_the_whole_command_line(helps: dict[str, str]) -> None:
    offered = re.findall(r"^    (\w+)(?:  |$)", helps[""], re.MULTILINE)
    assert sorted(offered) == COMMANDS
    assert sorted(re.findall(r"^    (\w+)(?:  |$)", helps["round"], re.MULTILINE)) == STEPS


@pytest.mark.parametrize("name", COMMANDS)
def test_help_names_the_command(name: str, helps: dict[str, str]) -> None:
    assert re.search(rf"\b{name}\b", helps[""])


@pytest.mark.parametrize(("name", "option"), OPTIONS)
def test_help_names_the_option(name: str, option: str, helps: dict[str, str]) -> None:
    assert option in helps[name]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["fly"], 2),
        (["new"], 2),
        (["import"], 2),
        (["audit", "nowhere"], 2),
        (["publish", "nowhere", "--out", "out"], 2),
    ],
)
def test_bad_usage_is_a_sentence_and_an_exit_code(arguments: list[str], code: int, tmp_path: Path) -> None:
    result = collegiale(*arguments, cwd=tmp_path)
    assert result.returncode == code
    assert result.stderr.strip()
    assert "Traceback" not in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_demonstration_runs_and_says_where_everything_is(tmp_path: Path) -> None:
    out = tmp_path / "demo"
    result = collegiale("demo", "--out", out, "--contributions", "40", "--no-window", "--json")
    assert result.returncode == 0, result.stderr
    said = json.loads(result.stdout.strip().splitlines()[-1])
    folders = [Path(value) for value in said.values() if isinstance(value, str) and value.startswith(str(tmp_path))]
    assert folders
    assert all(folder.exists() for folder in folders)
    assert any((folder / "dossier.db").is_file() for folder in [out, *out.rglob("*")] if folder.is_dir())
    assert list(out.rglob("datapackage.json"))
    assert list(out.rglob("*.pdf"))
