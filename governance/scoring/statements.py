"""Signed statements: what travels between machines is a sentence in canonical JSON, kept and signed as the bytes it is.

Nothing is serialised again to be verified: two programs that write the same numbers, names or accents differently would
not agree on a signature (see the pitfalls of canonical JSON: floats, Unicode forms, order of keys).
"""

import hashlib
import json
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal, cast

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from governance.errors import BadInput
from governance.sign_off import Signer

Kind = Literal["invitation", "joining", "round", "package", "enrolment", "commitment", "heads", "bundle", "record"]
KINDS: tuple[Kind, ...] = (
    "invitation", "joining", "round", "package", "enrolment", "commitment", "heads", "bundle", "record")
LARGEST = 8_000_000
"""Bytes of the longest statement that is read: a round of 10,000 proposals has two million."""


@dataclass(frozen=True)
class Statement:
    """``body`` is canonical JSON text; ``key`` (public, 32 bytes) and ``signature`` are hexadecimal Ed25519."""

    kind: Kind
    body: str
    key: str
    signature: str

    @cached_property
    def digest(self) -> str:
        """SHA-256 (hex) of what is signed: names the statement everywhere."""
        return hashlib.sha256(_message(self.kind, self.body)).hexdigest()

    @cached_property
    def data(self) -> dict[str, Any]:
        """The body, parsed; raises ValueError when it is no object."""
        found = json.loads(self.body)
        if not isinstance(found, dict):
            raise ValueError("not an object")
        return cast("dict[str, Any]", found)

    def to_bytes(self) -> bytes:
        """As it is written in a file."""
        said = {"collegiale": self.kind, "body": self.body, "key": self.key, "signature": self.signature}
        return (json.dumps(said, ensure_ascii=True, indent=1) + "\n").encode()


def sign(kind: Kind, data: Mapping[str, object], signer: Signer) -> Statement:
    """``data`` as a statement of ``kind``, by the key behind ``signer``."""
    body = canonical(data)
    key, signature = signer(_message(kind, body))
    return Statement(kind, body, key, signature)


def read(content: bytes, *, name: str, kind: Kind | None = None) -> Statement:
    """The statement in ``content``, its signature verified against its own key.

    Raises:
        BadInput: ``statement_unreadable`` (no statement, or one of another ``kind``), ``statement_damaged`` (what was
            signed is not what stands there). ``file`` is ``name``.
    """
    try:
        if len(content) > LARGEST:
            raise ValueError("too long")
        said = json.loads(content)
        found = Statement(said["collegiale"], said["body"], said["key"], said["signature"])
        if found.kind not in KINDS or kind not in (None, found.kind):
            raise ValueError("another kind")
        _ = found.data
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(found.key))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise BadInput("statement_unreadable", file=name) from error
    try:
        key.verify(bytes.fromhex(found.signature), _message(found.kind, found.body))
    except (InvalidSignature, ValueError, TypeError, AttributeError) as error:
        raise BadInput("statement_damaged", file=name) from error
    return found


def canonical(data: Mapping[str, object]) -> str:
    """JSON with sorted keys, no spaces, ASCII only; raises TypeError for a float, whose text depends on who writes."""
    _refuse_floats(data)
    return json.dumps(data, ensure_ascii=True, sort_keys=True, separators=(",", ":"))


def spoken(text: str) -> str:
    """A person's sentence as it is kept: NFC, outer spaces off. Done once, at entry."""
    return unicodedata.normalize("NFC", text).strip()


def _message(kind: str, body: str) -> bytes:
    return f"collegiale/1/{kind}\n{body}".encode()


def _refuse_floats(value: object) -> None:
    if isinstance(value, float):
        raise TypeError("a statement holds no float")
    if isinstance(value, Mapping):
        for item in value.values():
            _refuse_floats(item)
    elif isinstance(value, list | tuple):
        for item in value:
            _refuse_floats(item)
