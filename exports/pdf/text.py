"""Makes any text safe to draw: what people wrote is never markup, never a control sequence, never a crash."""

import re
import unicodedata
from xml.sax.saxutils import escape

from exports.pdf.fonts import BOLD, REGULAR, REPLACEMENT, runs

_NO_BREAK = str.maketrans(dict.fromkeys("\u202f\u2007", "\u00a0"))
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_INVISIBLE = frozenset(map(chr, (*range(0xFE00, 0xFE10), *range(0xE0000, 0xE01F0), 0x034F, 0x115F, 0x1160, 0x3164)))


def clean(text: str) -> str:
    """``text`` in NFC with lines ended by line feeds only, without control, format (direction overrides, zero-width
    joiners) and variation characters; lone surrogates and private characters become the replacement character."""
    text = unicodedata.normalize("NFC", _LINE_ENDS.sub("\n", text)).translate(_NO_BREAK)
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(_kept, text))


def _kept(character: str) -> str:
    if character == "\n":
        return character
    if character == "\t":
        return " "
    if character in _INVISIBLE:
        return ""
    category = unicodedata.category(character)
    if category in ("Cc", "Cf"):
        return ""
    return REPLACEMENT if category in ("Cs", "Co") else character


def one_line(text: str) -> str:
    """``text`` cleaned, on one line (no-break spaces kept)."""
    return re.sub("[ \n]+", " ", clean(text)).strip()


def paragraphs(text: str) -> list[str]:
    """Cleaned paragraphs of ``text``, cut at blank lines; single line ends stay inside. Empty ones are left out."""
    return [part.strip(" \n") for part in re.split(r"\n\s*\n", clean(text)) if part.strip()]


def markup(text: str, *, bold: bool = False) -> str:
    """ReportLab markup that draws exactly ``text`` (cleaned here), each character in a font that has it."""
    main = BOLD if bold else REGULAR
    pieces = []
    for font, piece in _lines(clean(text), main):
        pieces.append(escape(piece) if font == main else f'<font name="{font}">{escape(piece)}</font>')
    return "".join(pieces).replace("\n", "<br/>")


def _lines(text: str, font: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for index, line in enumerate(text.split("\n")):
        if index:
            found.append((font, "\n"))
        found.extend(runs(line, font))
    return found
