"""Which embedded font draws which character: Source Sans, else DejaVu, else a visible replacement."""

import re
import threading
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

import resources

REGULAR = "Collegiale-Regular"
BOLD = "Collegiale-Semibold"
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

_SHIPPED = {REGULAR: "SourceSansPro-Regular.ttf", BOLD: "SourceSansPro-Semibold.ttf"}
_FALLBACK = {REGULAR: "DejaVuSans.ttf", BOLD: "DejaVuSans-Bold.ttf"}
_lock = threading.RLock()


class _Font(TTFont):  # type: ignore[misc]  # ReportLab has no types
    """A TrueType font whose table from codes to characters is right: ReportLab's own writes emoji as two wrong
    characters, unused codes as U+0000 and more than the 100 lines a block may hold (PDF 32000-1, 9.10.3)."""

    def addObjects(self, doc: Any) -> None:  # noqa: N802  # ReportLab's name
        super().addObjects(doc)
        for name, stream in doc.idToObject.items():
            if name.startswith("toUnicodeCMap:") and self.face.name.decode() in name:
                stream.content = unicode_map(stream.content)


def unicode_map(content: str) -> str:
    """ReportLab's ToUnicode table ``content`` with UTF-16BE values, without unused codes, in blocks of 100."""
    pairs = [
        f"<{code}> <{chr(int(value, 16)).encode('utf-16-be').hex().upper()}>"
        for code, value in re.findall(r"^<(\w{2})> <(\w{4,6})>$", content, flags=re.MULTILINE)
        if int(value, 16)
    ]
    blocks = [pairs[start:start + 100] for start in range(0, len(pairs), 100)]
    table = "\n".join("\n".join((f"{len(block)} beginbfchar", *block, "endbfchar")) for block in blocks)
    before, _, rest = content.partition("endcodespacerange\n")
    return f"{before}endcodespacerange\n{table}\n{rest.partition('endbfchar')[2].lstrip()}"


def _register(name: str, path: Path) -> frozenset[int]:
    font = _Font(name, str(path))
    pdfmetrics.registerFont(font)
    return frozenset(font.face.charToGlyph)


@cache
def _covered(name: str) -> frozenset[int]:
    """Code points that font ``name`` draws; registers it with ReportLab the first time."""
    with _lock:
        if name in _SHIPPED:
            return _register(name, resources.path("fonts", _SHIPPED[name]))
        import matplotlib

        return _register(name, Path(matplotlib.get_data_path(), "fonts", "ttf", _FALLBACK[_base(name)]))


def _base(name: str) -> str:
    return name.removesuffix("-Fallback")


def register() -> None:
    """Make the two main fonts known to ReportLab (the fallback is read only when a text needs it)."""
    with _lock:
        for name in _SHIPPED:
            _covered(name)


@lru_cache(maxsize=8192)
def _choose(character: str, font: str) -> tuple[str, str]:
    if ord(character) in _covered(font):
        return font, character
    fallback = f"{font}-Fallback"
    if ord(character) in _covered(fallback):
        return fallback, character
    return fallback, REPLACEMENT


def runs(text: str, font: str) -> Iterator[tuple[str, str]]:
    """Cut ``text`` into (font name, piece) such that every piece can be drawn by its font."""
    if _covered(font).issuperset(map(ord, text)):
        yield font, text
        return
    current, piece = font, ""
    for character in text:
        name, drawn = _choose(character, font)
        if name != current and not (drawn == " " and piece):
            if piece:
                yield current, piece
            current, piece = name, ""
        piece += drawn
    if piece:
        yield current, piece
