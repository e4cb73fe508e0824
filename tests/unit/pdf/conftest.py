"""Invented answers, and a reading of PDF files that needs no tool of the system."""

import re
import shutil
import subprocess
import zlib
from base64 import a85decode
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import pytest

import resources
from governance.charter import Charter, load_charter
from governance.store.queries import Reads
from governance.store.rows import AnswerRow

ROW = AnswerRow(
    contribution_id=7,
    reference="ALP-7",
    language="fr",
    title="Une navette le dimanche",
    body="Aucun car ne circule le dimanche.\n\nNous proposons une navette.",
    theme="structure_infrastructure",
    submitted_at=datetime(2026, 4, 30, 22, 30, tzinfo=UTC),
    decision="accepted",
    text="Une navette circulera en juillet.\n\nElle prendra les vélos.",
    answered_at=datetime(2026, 11, 12, 9, tzinfo=UTC),
    supports=12,
)


class Answers:
    """The one question that writing letters asks of a dossier."""

    def __init__(self, *rows: AnswerRow) -> None:
        self._rows = list(rows)

    def answers(self) -> list[AnswerRow]:
        return self._rows


@dataclass
class Pdf:
    """What a test asks of a file."""

    content: bytes

    @property
    def pages(self) -> int:
        return len(re.findall(rb"/Type /Page\b", self.content))

    def streams(self) -> list[bytes]:
        found = []
        for head, raw in re.findall(rb"<<([^>]*)>>\s*stream\r?\n(.*?)endstream", self.content, re.DOTALL):
            data = raw
            if b"ASCII85Decode" in head:
                data = a85decode(data.strip().removesuffix(b"~>"))
            found.append(zlib.decompress(data) if b"FlateDecode" in head else data)
        return found

    def drawings(self) -> bytes:
        """The drawing instructions of all pages."""
        return b"\n".join(stream for stream in self.streams() if b" BMC" in stream)

    def roles(self) -> list[str]:
        return [role.decode() for role in re.findall(rb"/(\w+) BMC", self.drawings())]


@pytest.fixture(scope="session")
def charter() -> Charter:
    return load_charter(resources.path("templates", "charter_alpimed.toml"))


@pytest.fixture
def row() -> Callable[..., AnswerRow]:
    def made(**changes: Any) -> AnswerRow:
        return replace(ROW, **changes)

    return made


@pytest.fixture
def dossier() -> Callable[..., Reads]:
    def made(*rows: AnswerRow) -> Reads:
        return cast(Reads, Answers(*rows))  # the other questions are not asked

    return made


@pytest.fixture
def read_pdf() -> Callable[[bytes], Pdf]:
    return Pdf


@pytest.fixture
def words(tmp_path: Path) -> Callable[[bytes], str]:
    """Text of a PDF as poppler extracts it, on one line; skips where poppler is absent."""
    tool = shutil.which("pdftotext")
    if tool is None:
        pytest.skip("pdftotext (poppler-utils) is not installed")

    def extracted(content: bytes) -> str:
        path = tmp_path / "read.pdf"
        path.write_bytes(content)
        done = subprocess.run([str(tool), str(path), "-"], capture_output=True, check=True)
        assert done.stderr == b"", "poppler found fault with the file"
        return " ".join(done.stdout.decode().replace("\xa0", " ").split())

    return extracted
