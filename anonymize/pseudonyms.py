"""Names persons anew in each release, so that what one release says of somebody cannot be added to the last one."""

import hashlib
import operator
import secrets
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final, SupportsIndex

Identifier = bytes | str | SupportsIndex

KEY_BYTES: Final = 32
DIGITS: Final = 16
"""Hexadecimal, so 64 bits."""
SKETCH: Final = 1000


@dataclass(frozen=True, slots=True)
class ReleaseKey:
    """Secret of one release: 32 random bytes, used and forgotten; nothing here writes it.

    Raises:
        ValueError: another length.
    """

    secret: bytes = field(default_factory=lambda: secrets.token_bytes(KEY_BYTES), repr=False)

    def __post_init__(self) -> None:
        """Refuse a key that is too short to be one."""
        if len(self.secret) != KEY_BYTES:
            raise ValueError("a release key has 32 bytes")


def pseudonyms(key: ReleaseKey, persons: Iterable[Identifier], *, digits: int = DIGITS) -> list[str]:
    """Pseudonym of each person: BLAKE2b (RFC 7693) keyed with ``key``, the first ``digits`` hexadecimal digits.

    Equal identifiers have equal pseudonyms; the number 5 and the text "5" are two persons. Where two persons would
    have the same, both get as many digits more as it takes, whatever their order.
    """
    whole = [_digest(key, _tagged(person)) for person in persons]
    named: dict[str, str] = {}
    pending, length = set(whole), digits
    while pending:
        groups: dict[str, list[str]] = defaultdict(list)
        for digest in pending:
            groups[digest[:length]].append(digest)
        named |= {group[0]: short for short, group in groups.items() if len(group) == 1}
        pending = {digest for group in groups.values() if len(group) > 1 for digest in group}
        length += 1
    return [named[digest] for digest in whole]


def fingerprint(key: ReleaseKey) -> str:
    """32 hexadecimal digits that tell whether two releases had the same key, and nothing of the key."""
    return hashlib.blake2b(key=key.secret, digest_size=16, person=b"fingerprint").hexdigest()


def sketch(names: Iterable[str], size: int = SKETCH) -> tuple[str, ...]:
    """The ``size`` smallest 64-bit hashes of the distinct names, in order (bottom-k sketch: Bar-Yossef et al. 2002,
    Cohen and Kaplan 2007): enough to see that two releases share names, too little to list them."""
    hashed = {hashlib.blake2b(name.encode(), digest_size=8, person=b"sketch").hexdigest() for name in names}
    return tuple(sorted(hashed)[:size])


def shared(first: Sequence[str], second: Sequence[str]) -> int:
    """Hashes that two sketches have in common. Two keys give n and m names with n·m/2^64 expected: 5e-14 for sketches
    of 1000, so that one is already above chance."""
    return len(set(first) & set(second))


def _digest(key: ReleaseKey, person: bytes) -> str:
    return hashlib.blake2b(person, key=key.secret, digest_size=32, person=b"pseudonym").hexdigest()


def _tagged(person: Identifier) -> bytes:
    """Bytes that no identifier of another type has."""
    if isinstance(person, bytes):
        return b"b" + person
    if isinstance(person, str):
        return b"s" + person.encode()
    return b"i%d" % operator.index(person)
