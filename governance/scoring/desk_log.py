"""What a device said in a round, sealed line by line on its own disk, and the witness kept elsewhere that shows when a
backup was put back."""

import base64
import json
import os
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from governance.errors import EnvironmentFault
from governance.keys import Unlocked, write_private
from governance.scoring.events import chain, event_id, genesis
from governance.scoring.exchange import Head

_NONCE = 12


@dataclass(frozen=True, slots=True)
class Device:
    """A device's signing key, ``key`` its public half (hex), and ``secret``, by which its desk seals what it keeps."""

    key: str
    signing_key: Ed25519PrivateKey
    secret: bytes

    @classmethod
    def of(cls, unlocked: Unlocked, signing_key: Ed25519PrivateKey | None = None) -> "Device":
        """That of an open desk, or one of its former ones."""
        private = signing_key or unlocked.signing_key
        return cls(private.public_key().public_bytes_raw().hex(), private, unlocked.derive("desk-log"))

    def sign(self, message: bytes) -> tuple[str, str]:
        """(public key, signature of ``message``), in hexadecimal."""
        return self.key, self.signing_key.sign(message).hex()

    def seal(self, content: bytes, place: str) -> bytes:
        """``content``, readable on this desk and at ``place`` only (AES-256-GCM)."""
        nonce = secrets.token_bytes(_NONCE)
        return nonce + AESGCM(self.secret).encrypt(nonce, content, place.encode())

    def unseal(self, sealed: bytes, place: str) -> bytes:
        """What was sealed at ``place``; raises ValueError when it is not whole or not from there."""
        try:
            return AESGCM(self.secret).decrypt(sealed[:_NONCE], sealed[_NONCE:], place.encode())
        except InvalidTag as error:
            raise ValueError("not sealed here") from error


class SealedLog:
    """The events of ``device`` in a round, one sealed line each, in a file that only grows.

    A last line that a power cut left half written was never counted: it is passed over, and written over by the next.
    """

    def __init__(self, path: Path, digest: str, device: Device) -> None:
        """Raises ``EnvironmentFault('desk_damaged')`` when a line is spoilt and others follow it."""
        self._path, self._device = path, device
        self._place = _place(digest, device.key)
        self._start = genesis(digest, device.key)
        self.lines, self._whole = _read(path, self._place, device)
        self.ids: list[bytes] = chain(self._start, self.lines)

    @property
    def head(self) -> Head:
        """Where the log stands."""
        return Head((self.ids[-1] if self.ids else self._start).hex(), len(self.ids) - 1)

    def append(self, line: str) -> bytes:
        """Add the line of an event, on the disk when this returns; gives the event's id.

        Raises:
            EnvironmentFault: ``disk_write``; the log stays as it was.
        """
        sealed = base64.b64encode(self._device.seal(line.encode(), f"{self._place}|{len(self.lines)}")) + b"\n"
        try:
            self._write(sealed)
        except OSError as error:
            raise EnvironmentFault("disk_write", file=self._path.name, detail=error.strerror or "") from error
        self._whole += len(sealed)
        return self._keep(line)

    def _write(self, sealed: bytes) -> None:
        descriptor = os.open(self._path, os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(descriptor, "wb") as handle:
            handle.truncate(self._whole)
            handle.seek(self._whole)
            try:
                handle.write(sealed)
                handle.flush()
                os.fsync(handle.fileno())
            except OSError:
                handle.truncate(self._whole)
                raise
        if not self._whole:
            sync_folder(self._path.parent)

    def _keep(self, line: str) -> bytes:
        number = event_id(self.ids[-1] if self.ids else self._start, line)
        self.lines.append(line)
        self.ids.append(number)
        return number


class Witness:
    """Remembers, outside the desk, how far the logs of a device went: a log that is behind was restored from a backup,
    and would say something else under numbers already used."""

    def __init__(self, folder: Path, key: str) -> None:
        self._path = folder / f"{key[:16]}.json"
        self._known = self._read()

    @property
    def rounds(self) -> tuple[str, ...]:
        """Digests of the rounds it knows."""
        return tuple(self._known)

    def ahead(self, digest: str, ids: Sequence[bytes]) -> bool:
        """Whether the log whose events are ``ids`` lacks something that this device said."""
        return any(
            seq >= len(ids) or ids[seq].hex() != number for seq, number in self._known.get(digest, {}).values())

    def appended(self, digest: str, head: Head) -> None:
        """The log grew. A witness that cannot be written stops nobody: the log itself is on the disk."""
        self._known.setdefault(digest, {})["appended"] = (head.seq, head.id)
        try:
            self._write()
        except EnvironmentFault:
            return

    def exported(self, digest: str, head: Head) -> None:
        """The log is about to be shown; raises ``EnvironmentFault('disk_write')``."""
        self._known.setdefault(digest, {})["exported"] = (head.seq, head.id)
        self._write()

    def _write(self) -> None:
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise EnvironmentFault("disk_write", file=self._path.name, detail=error.strerror or "") from error
        write_private(self._path, json.dumps({"version": 1, "rounds": self._known}, indent=1).encode())

    def _read(self) -> dict[str, dict[str, tuple[int, str]]]:
        try:
            said = json.loads(self._path.read_bytes())["rounds"]
            return {
                str(digest): {str(name): (int(seq), str(number)) for name, (seq, number) in heads.items()}
                for digest, heads in said.items()}
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return {}


def sync_folder(folder: Path) -> None:
    """Put a new file's name on the disk too, where the system has such a thing."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def former_lines(path: Path, digest: str, key: str, device: Device) -> tuple[str, ...]:
    """The events that a former device said; ``key``: the beginning of its public key, as its file is named."""
    return tuple(_read(path, _place(digest, key), device)[0])


def _place(digest: str, key: str) -> str:
    return f"log|{digest}|{key[:16]}"


def _read(path: Path, place: str, device: Device) -> tuple[list[str], int]:
    """(lines, bytes of them): up to a torn end."""
    lines: list[str] = []
    whole, torn = 0, False
    for seq, sealed in enumerate(path.read_bytes().splitlines(keepends=True) if path.exists() else ()):
        line = _opened(sealed, f"{place}|{seq}", device)
        if line is None:
            torn = True
        elif torn:
            raise EnvironmentFault("desk_damaged", file=path.name)
        else:
            lines.append(line)
            whole += len(sealed)
    return lines, whole


def _opened(sealed: bytes, place: str, device: Device) -> str | None:
    try:
        if not sealed.endswith(b"\n"):
            return None
        return device.unseal(base64.b64decode(sealed[:-1], validate=True), place).decode()
    except ValueError:
        return None
