"""Which encoding a text file has, and how a byte that does not fit in it is still read rather than lost."""

import codecs
from dataclasses import dataclass

from charset_normalizer import from_bytes

from governance.intake.readers.origin import Origin

REPAIR = "collegiale-repair"
"""Name of the decoding error handler: a byte that is wrong in the encoding is read as Windows-1252."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_EXPECTED = frozenset("àâäæçéèêëîïìíôœöòóùûüúÀÂÇÉÈÊËÎÏÌÔŒÒÙÛ«»’‘“”–—…€°²ºª ñ")
_CHUNK = 1 << 18


def _repair(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    wrong = error.object[error.start : error.end]
    return "".join(_one(byte) for byte in wrong), error.end


def _one(byte: int) -> str:
    try:
        return bytes((byte,)).decode("cp1252")
    except UnicodeDecodeError:
        return chr(byte)


codecs.register_error(REPAIR, _repair)


@dataclass(frozen=True, slots=True)
class Encoding:
    """``name`` is a Python codec; ``bom`` bytes at the start are not text."""

    name: str
    bom: int = 0


def detect(origin: Origin) -> Encoding:
    """Encoding of the file: a byte order mark, else UTF-8 if it is nearly that (stray bytes are then repaired),
    else the one-byte encoding that gives French or Italian letters."""
    head = origin.head(_CHUNK)
    for mark, name in _BOMS:
        if head.startswith(mark):
            return Encoding(name, len(mark))
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if max(even, odd) > len(head) // 5:
        return Encoding("utf-16-le" if odd > even else "utf-16-be")
    sample = head if not head.isascii() else _first_accents(origin)
    return Encoding(_nearly_utf8(sample) or _one_byte(sample))


def _first_accents(origin: Origin) -> bytes:
    with origin.open() as stream:
        while piece := stream.read(_CHUNK):
            if not piece.isascii():
                return piece + (stream.read(_CHUNK) or b"")
    return b""


def _nearly_utf8(sample: bytes) -> str | None:
    text = codecs.getincrementaldecoder("utf-8")("replace").decode(sample)
    wrong = text.count("\ufffd")
    right = sum(1 for character in text if character > "\x7f" and character != "\ufffd")
    return "utf-8" if wrong * 5 <= right else None


def _one_byte(sample: bytes) -> str:
    high = bytes(byte for byte in sample if byte > 0x7F)
    best, best_share = "cp1252", 0.0
    for name in ("cp1252", "mac_roman", "cp850"):
        text = high.decode(name, errors="replace")
        share = sum(1 for character in text if character in _EXPECTED) / max(1, len(text))
        if share > best_share + 1e-9:
            best, best_share = name, share
    if best_share < 0.6:
        guess = from_bytes(sample[:65_536]).best()
        return guess.encoding if guess else "cp1252"
    only_latin = best == "cp1252" and not any(0x80 <= byte <= 0x9F for byte in high)
    return "iso-8859-1" if only_latin else best
