"""Looks once more for personal data in the texts that are about to leave, each as strictly as it was let out."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING, Final

from anonymize.text.profile_words import Words
from anonymize.text.redaction import RESIDUAL, STRONG, residual
from governance.moderation import detecting
from governance.store.rows import ReleasableText, TextRelease

if TYPE_CHECKING:
    from anonymize.text.spans import Span

SURE: Final = 0.6
"""Score from which a strong label counts in a text that a person released word for word."""
_REMEMBERED: Final = 100_000


@dataclass(frozen=True, slots=True)
class Reading:
    """How a text was let out: ``spared`` are the (folded words, label) that a person said are no personal data."""

    mode: TextRelease
    language: str | None
    spared: frozenset[tuple[str, str]] = frozenset()

    @classmethod
    def of(cls, text: ReleasableText) -> "Reading":
        """That of a text of the store."""
        return cls(text.mode, text.language, frozenset((_folded(words), label) for words, label in text.spared))


STRICT: Final = Reading("policy", None)
Readings = Mapping[tuple[str, ...], frozenset[Reading]]
"""Fields of a text as published -> how it was let out; in several ways when several texts have the same words."""
_found: dict[bytes, bool] = {}


def readings(texts: Iterable[ReleasableText], columns: Iterable[str]) -> Readings:
    """By what of ``title`` and ``body`` is in ``columns``."""
    wanted = [name for name in ("title", "body") if name in set(columns)]
    made: dict[tuple[str, ...], frozenset[Reading]] = {}
    for text in texts:
        key = tuple(str(getattr(text, name)) for name in wanted)
        made[key] = made.get(key, frozenset()) | {Reading.of(text)}
    return made


def leftovers(texts: Iterable[tuple[str, ...]], known: Readings, *, watch: Callable[[], None]) -> int:
    """In how many ``texts`` (their fields as published) something is still found.

    In one that a person released word for word, only what leaves no doubt counts; in the others, all that
    ``anonymize.text.redaction.RESIDUAL`` names. Never what a person said is no personal data. What was found is
    remembered by digest, so that preparing again is quick; ``watch`` is called between texts and may raise.
    """
    count = 0
    for fields in texts:
        watch()
        ways = known.get(fields, frozenset({STRICT}))
        count += any(_remembered(words, reading) for words in fields if words for reading in ways)
    return count


def _remembered(words: str, reading: Reading) -> bool:
    version = "" if reading.mode == "as_is" else detecting.detector().version
    asked = repr((words, reading.mode == "as_is", reading.language, sorted(reading.spared), version))
    key = blake2b(asked.encode("utf-8", "surrogatepass"), digest_size=16).digest()
    found = _found.get(key)
    if found is None:
        if len(_found) >= _REMEMBERED:
            _found.clear()
        found = _found[key] = any(
            (_folded(words[span.start:span.end]), span.label) not in reading.spared for span in _spans(words, reading))
    return found


def _spans(words: str, reading: Reading) -> "list[Span]":
    if reading.mode != "as_is":
        return residual(detecting.detector(), words, language=reading.language, labels=RESIDUAL)
    from anonymize.text.patterns import find

    return [span for span in find(words) if span.label in STRONG and span.score >= SURE]


def _folded(words: str) -> str:
    return " ".join(Words.of(words).folds)
