"""The catalogues of texts say what the code says, in every language, and are compiled as they stand."""

import subprocess
from pathlib import Path

import pytest

from desktop import i18n_tool
from desktop.i18n import LANGUAGES


def test_catalogues_are_complete() -> None:
    said = i18n_tool.problems()
    assert not said, "\n".join(said)


@pytest.mark.parametrize("code", LANGUAGES)
def test_compiled_texts_are_those_of_the_catalogue(code: str, tmp_path: Path) -> None:
    source, fresh = i18n_tool.catalogue(code), tmp_path / "fresh.qm"
    subprocess.run([i18n_tool.tool("lrelease"), "-silent", str(source), "-qm", str(fresh)], check=True)
    assert fresh.read_bytes() == source.with_suffix(".qm").read_bytes()
