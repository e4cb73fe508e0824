"""A reveal bundle: what one device said in a round, with the signature of its head, in one zip.

It carries no text of a citizen, no name and no address: numbers of contributions, marks, and the evaluator's reasons.
"""

import hashlib
import io
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from governance.errors import BadInput
from governance.scoring import statements
from governance.scoring.events import chain, genesis
from governance.scoring.exchange import Head
from governance.scoring.statements import Statement
from governance.sign_off import Signer

STATEMENT, EVENTS = "bundle.json", "events.jsonl"
LARGEST = 200_000_000
"""Bytes of events that are read, unpacked."""
_WHEN = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class Bundle:
    """``statement``: round, heads (digest of the list it answers, "" for a coordinator's log), previous (id before the
    first line), first (its number), head and seq (of the last), known (key -> last number its maker had seen);
    ``lines``: the exact events."""

    statement: Statement
    lines: tuple[str, ...]

    @cached_property
    def digest(self) -> str:
        """SHA-256 (hex) of statement, signature and events."""
        whole = hashlib.sha256(self.statement.to_bytes())
        whole.update("\n".join(self.lines).encode())
        return whole.hexdigest()

    @property
    def key(self) -> str:
        """The device's."""
        return self.statement.key

    @cached_property
    def ids(self) -> list[bytes]:
        """The id of each event."""
        return chain(bytes.fromhex(self.statement.data["previous"]), self.lines)

    @cached_property
    def holds(self) -> bool:
        """Whether the events are those whose head was signed."""
        data = self.statement.data
        try:
            last = self.ids[-1].hex() if self.lines else data["previous"]
            return bool(last == data["head"] and data["first"] + len(self.lines) == data["seq"] + 1)
        except (ValueError, KeyError, TypeError):
            return False


def make(
    round_digest: str, lines: Sequence[str], signer: Signer, key: str, *, heads: str = "", first: int = 0,
    known: Mapping[str, int] | None = None,
) -> Bundle:
    """The bundle of a log whose events are ``lines``, from number ``first`` on; ``key`` is that of ``signer``."""
    ids = [genesis(round_digest, key), *chain(genesis(round_digest, key), lines)]
    data = {
        "first": first, "head": ids[-1].hex(), "heads": heads, "known": dict(known or {}),
        "previous": ids[first].hex(), "round": round_digest, "seq": len(lines) - 1}
    return Bundle(statements.sign("bundle", data, signer), tuple(lines[first:]))


def head_of(round_digest: str, key: str, lines: Sequence[str]) -> Head:
    """Where a log stands."""
    start = genesis(round_digest, key)
    return Head((chain(start, lines) or [start])[-1].hex(), len(lines) - 1)


def pack(bundle: Bundle) -> bytes:
    """As a zip."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo(STATEMENT, _WHEN), bundle.statement.to_bytes(), zipfile.ZIP_DEFLATED)
        archive.writestr(zipfile.ZipInfo(EVENTS, _WHEN), "\n".join(bundle.lines).encode(), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def unpack(content: bytes, *, name: str) -> Bundle:
    """Read a bundle, whose signature is verified, but not yet its events (see ``Bundle.holds``).

    Raises:
        BadInput: ``bundle_unreadable``, or as ``statements.read``.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if sorted(archive.namelist()) != [STATEMENT, EVENTS]:
                raise BadInput("bundle_unreadable", file=name)
            if archive.getinfo(EVENTS).file_size > LARGEST or archive.getinfo(STATEMENT).file_size > statements.LARGEST:
                raise BadInput("bundle_unreadable", file=name)
            statement = statements.read(archive.read(STATEMENT), name=name, kind="bundle")
            text = archive.read(EVENTS).decode()
            bytes.fromhex(statement.data["previous"])
    except (zipfile.BadZipFile, zlib.error, ValueError, KeyError, TypeError, EOFError, NotImplementedError,
            RuntimeError) as error:
        raise BadInput("bundle_unreadable", file=name) from error
    return Bundle(statement, tuple(text.split("\n")) if text else ())
