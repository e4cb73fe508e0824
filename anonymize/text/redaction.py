"""Takes found spans out of a text: replaced, said less precisely or removed; offsets lead back and forth."""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from anonymize.text.profile import Profile
from anonymize.text.profile_words import TITLES, Words
from anonymize.text.regions import Action, Region, regions, tidied
from anonymize.text.saying import replacement
from anonymize.text.spans import DOUBT, LABELS, OVERLAYS, Span
from anonymize.text.surrogates import Surrogates, after_title, language_of, marks

__all__ = [
    "RESIDUAL", "STRONG", "Action", "Detects", "Piece", "Policy", "Redaction", "Surrogates", "redact", "residual",
    "residue",
]
RESIDUAL: Final = frozenset(LABELS) - OVERLAYS - {"PLACE", "AGE", "URL"}
"""Labels that a published text must not show. A place, an age without a date and a link are what proposals are made
of; elected people are named in their function; art. 9 is a flag for the reader, not a thing to find twice."""
STRONG: Final = frozenset({"EMAIL", "PHONE", "NIR", "CODICE_FISCALE", "IBAN", "CARD", "ID_DOCUMENT"})
"""Labels whose shape leaves no doubt, even in a text that a person released word for word."""


class Detects(Protocol):
    """What finds personal data in a text."""

    def detect(self, text: str, *, language: str | None = None, profile: Profile | None = None) -> list[Span]:
        """Spans of ``text``, settled, in order."""


@dataclass(frozen=True, slots=True)
class Policy:
    """What becomes of each label; a label that is not named is replaced.

    ``OFFICIAL`` decides for the persons named in a function: kept, or treated as it says. ``ART9`` with ``remove``
    takes out the whole sentence.
    """

    actions: Mapping[str, Action]

    @classmethod
    def usual(cls) -> "Policy":
        """Everything replaced, except places, elected people in their function, and flags for the reader."""
        kept: dict[str, Action] = dict.fromkeys(("PLACE", "OFFICIAL", "ART9", "SIGNATURE"), "keep")
        return cls({**dict.fromkeys(LABELS, "surrogate"), **kept})

    def of(self, label: str) -> Action:
        """The action for ``label``. What may be a name (``DOUBT``) stays only where persons do."""
        if label == DOUBT:
            return "keep" if self.of("PERSON") == "keep" else "surrogate"
        return self.actions.get(label, "surrogate")


@dataclass(frozen=True, slots=True)
class Piece:
    """``original[start:end]`` became ``redacted[new_start:new_end]``, which is ``text`` (empty: removed)."""

    start: int
    end: int
    new_start: int
    new_end: int
    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Redaction:
    """The redacted text and what was changed, in order, without overlaps."""

    text: str
    pieces: tuple[Piece, ...]

    def to_redacted(self, offset: int) -> int:
        """Where the character at ``offset`` of the original is now; inside a piece, where its replacement begins."""
        at = bisect_right(self.pieces, offset, key=lambda piece: piece.start) - 1
        if at < 0:
            return offset
        piece = self.pieces[at]
        return piece.new_start if offset < piece.end else piece.new_end + offset - piece.end

    def to_original(self, offset: int) -> int:
        """Where the character at ``offset`` of the redacted text was; inside a replacement, where its piece began."""
        at = bisect_right(self.pieces, offset, key=lambda piece: piece.new_start) - 1
        if at < 0:
            return offset
        piece = self.pieces[at]
        return piece.start if offset < piece.new_end else piece.end + offset - piece.new_end


def redact(
    text: str, spans: Iterable[Span], *, policy: Policy, surrogates: Surrogates, language: str | None,
    commune: str | None = None, continued: bool = False,
) -> Redaction:
    """``text`` without what ``policy`` does not keep of ``spans``.

    Args:
        text: as it was written.
        spans: findings that nobody rejected, in any order; where two overlap, the characters of both are taken out.
        policy: what becomes of each label.
        surrogates: the numbering of the release; one instance for all its texts.
        language: of the text (``fr``, ``it``, ``en``); anything else: guessed.
        commune: name of the commune that addresses without one are said to be in, when addresses are generalised.
        continued: the text goes on with the one before (a body after its title): persons are those of both.
    """
    said = language_of(text, language)
    spans = list(spans)
    found = [_untitled(text, region) for region in regions(text, spans, policy.of)]
    people = [region for region in found if region.label == "PERSON" and region.action == "surrogate"]
    numbers = dict(zip(
        people, surrogates.persons([text[region.start:region.end] for region in people], continued=continued),
        strict=True))
    places = {span.start for span in spans if span.label == "PLACE"}
    new: list[str] = []
    pieces: list[Piece] = []
    done = length = 0
    for at, region in enumerate(found):
        start, end = region.start, region.end
        if region.action == "remove":
            start, end = tidied(text, start, end, done, found[at + 1].start if at + 1 < len(found) else len(text))
        followed = any(place in places for place in range(end + 1, end + 4))
        words = replacement(text[start:end], region, said, number=numbers.get(region),
                            commune=None if followed else commune)
        new += (text[done:start], words)
        length += start - done
        pieces.append(Piece(start, end, length, length + len(words), region.label, words))
        length, done = length + len(words), end
    return Redaction("".join((*new, text[done:])), tuple(pieces))


def _untitled(text: str, region: Region) -> Region:
    """A person is replaced after their title, which stays."""
    if region.label != "PERSON" or region.action == "remove":
        return region
    return region.from_(region.start + after_title(text[region.start:region.end]))


def residue(
    detector: Detects, redaction: Redaction, *, language: str | None, profile: Profile | None,
    policy: Policy | None = None, rejected: Sequence[Span] = (),
) -> list[Span]:
    """What a second look still finds in a redacted text, offsets in it.

    Replacements are no findings, nor what lies in a span of the original that a person ``rejected``, nor, with a
    ``policy``, what it keeps; without one everything else counts, the flags for the reader too.
    """
    labels = {*LABELS, DOUBT} if policy is None else {
        label for label in (*LABELS, DOUBT) if label not in {"OFFICIAL", "SIGNATURE"} and policy.of(label) != "keep"}
    holes = [(piece.new_start, piece.new_end) for piece in redaction.pieces]
    found = detector.detect(redaction.text, language=language, profile=profile)
    left = _left(
        redaction.text, found, labels, holes, officials=policy is not None and policy.of("OFFICIAL") == "keep")
    return [span for span in left if not _within(
        redaction.to_original(span.start), redaction.to_original(span.end - 1) + 1, rejected)]


def residual(
    detector: Detects, text: str, *, language: str | None, labels: Collection[str] = RESIDUAL,
) -> list[Span]:
    """What is found in a text about to be published, whoever redacted it: spans of ``labels`` apart from what stands
    for something taken out, and persons apart from those named in an elected function."""
    return _left(text, detector.detect(text, language=language, profile=None), labels, marks(text), officials=True)


def _left(
    text: str, found: Sequence[Span], labels: Collection[str], holes: Sequence[tuple[int, int]], *, officials: bool,
) -> list[Span]:
    offices = [span for span in found if span.label == "OFFICIAL"] if officials else []
    return [
        span for span in found
        if span.treated_as in labels and _says_something(text, span, holes)
        and not (span.label == "PERSON" and _within(span.start, span.end, offices))]


def _within(start: int, end: int, spans: Iterable[Span]) -> bool:
    return any(span.start <= start and end <= span.end for span in spans)


def _says_something(text: str, span: Span, holes: Sequence[tuple[int, int]]) -> bool:
    """Whether words other than titles are left of a span once the replacements in it are set aside."""
    outside, done = [], span.start
    for start, end in holes:
        if start < span.end and end > done:
            outside.append(text[done:max(start, done)])
            done = min(max(end, done), span.end)
    outside.append(text[done:span.end])
    return any(word not in TITLES for part in outside for word in Words.of(part).folds)
