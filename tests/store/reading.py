"""A detector simple enough to know by heart: the tests of the store are not about what is found, but what is done."""

import re

from anonymize.text.profile import Profile
from anonymize.text.spans import Span, settled

RULES = (
    ("PERSON", 0.999, r"\b(?:Zélie|Ugo) (?:Fantaisie|Mirage|Chimère)\b"),
    ("PERSON", 0.7, r"\b(?:Zélie|Ugo)\b(?! (?:Fantaisie|Mirage|Chimère)\b)"),
    ("PHONE", 1.0, r"\b0\d(?: \d\d){4}\b"),
    ("PLACE", 0.9, r"\b(?:Tende|Breil)\b"),
    ("OFFICIAL", 1.0, r"la maire (?:Zélie|Ugo) \w+"),
    ("ART9", 1.0, r"[^.]*\bdiabétique\b[^.]*\."),
)


class FakeDetector:
    """Finds ``RULES``; ``version`` may be changed, ``seen`` holds the texts it was given."""

    def __init__(self) -> None:
        self.version = "fake-1"
        self.seen: list[str] = []
        self.blind: set[str] = set()
        """Labels that it does not see."""

    def detect(self, text: str, *, language: str | None = None, profile: Profile | None = None) -> list[Span]:
        self.seen.append(text)
        found = [
            Span(match.start(), match.end(), label, score, "fake")
            for label, score, pattern in RULES if label not in self.blind
            for match in re.finditer(pattern, text)
        ]
        return settled([*found, *(profile.find(text) if profile else [])])
