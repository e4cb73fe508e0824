"""How hard a passphrase is to guess, in four words that help to choose a better one."""

from typing import Final, Literal

Strength = Literal["short", "weak", "good", "strong"]
MINIMUM: Final = 10
"""The shortest that a dossier accepts (the same as ``governance.keys.MINIMUM_PASSPHRASE``; a test compares them)."""


def strength(passphrase: str) -> Strength:
    """Judge by what resists guessing offline: length first, then variety; ``short`` is refused by the dossier.

    Four unrelated words (NIST SP 800-63B prefers length to composition rules) are ``strong`` from 20 characters.
    """
    if len(passphrase) < MINIMUM:
        return "short"
    if len(set(passphrase.casefold())) < 6:
        return "weak"
    if len(passphrase) >= 20:
        return "strong"
    classes = sum(any(test(letter) for letter in passphrase) for test in (str.islower, str.isupper, str.isdigit, _sign))
    return "good" if len(passphrase) >= 14 or classes >= 3 else "weak"


def _sign(letter: str) -> bool:
    return not letter.isalnum()
