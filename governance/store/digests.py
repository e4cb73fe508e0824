"""Keyed digests of words and texts: they recognise the same ones, and tell nothing to whoever lacks the key."""

import hmac
import unicodedata
from dataclasses import dataclass, field

_BYTES = 16
_UNIT = 1 << 64


def folded(text: str) -> str:
    """Letters and figures in lower case without accents, what stands between them as one blank; ``text`` itself, its
    outer blanks apart, when it has none."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).casefold()
    return " ".join("".join(c if c.isalnum() else " " for c in plain).split()) or text.strip()


@dataclass(frozen=True, slots=True)
class Digests:
    """HMAC-SHA-256 under the ``key`` of findings (16 bytes kept), one use kept apart from another."""

    key: bytes = field(repr=False)

    def surface(self, words: str) -> bytes:
        """Of words, whatever their case, accents, blanks and punctuation."""
        return self._of("surface", folded(words))

    def text(self, title: str, body: str, language: str | None) -> bytes:
        """Of a text exactly as it is."""
        return self._of("text", f"{len(title)}|{title}|{language or ''}|{body}")

    def share(self, number: int) -> float:
        """A figure in 0..1 (1 excluded) that belongs to contribution ``number`` and that nobody can choose."""
        return int.from_bytes(self._of("sample", str(number))[:8], "big") / _UNIT

    def _of(self, use: str, message: str) -> bytes:
        return hmac.digest(self.key, f"{use}|{message}".encode("utf-8", "surrogatepass"), "sha256")[:_BYTES]
