"""Keys: a passphrase opens the dossier key, from which every other is derived; each data subject has one of its own.

Passphrase -> Argon2id (RFC 9106, second recommended choice) -> AES Key Wrap (RFC 3394) around the dossier
key -> HKDF-SHA256 per use. A member's Ed25519 signing key is wrapped beside it. ``keys.json`` holds no secret in clear.
"""

import base64
import hashlib
import json
import os
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap, aes_key_wrap

from governance.roles import RoleCode
from governance.errors import BadInput, EnvironmentFault
from governance.scoring import sealing
from governance.store.rows import Member

KEYS_FILE = "keys.json"
MINIMUM_PASSPHRASE = 10
_KEY_BYTES = 32
_NONCE_BYTES = 12


@dataclass(frozen=True, slots=True)
class KdfParameters:
    """Argon2id cost: passes, memory in KiB, lanes. Kept in the file, so that it can be raised later."""

    time_cost: int = 3
    memory_kib: int = 65_536
    lanes: int = 4

    def derive(self, passphrase: str, salt: bytes) -> bytes:
        """32-byte key from ``passphrase`` (about half a second with the default cost)."""
        return hash_secret_raw(
            passphrase.encode(),
            salt,
            time_cost=self.time_cost,
            memory_cost=self.memory_kib,
            parallelism=self.lanes,
            hash_len=_KEY_BYTES,
            type=Type.ID,
        )


@dataclass(frozen=True, slots=True)
class Unlocked:
    """What a right passphrase gives: who, the dossier key, and the member's signing key."""

    member: Member
    dossier_key: bytes
    signing_key: Ed25519PrivateKey

    def derive(self, use: str) -> bytes:
        """Key of one use (``database``, ``subjects``, ``blind:email``...)."""
        return HKDF(hashes.SHA256(), _KEY_BYTES, salt=None, info=f"collegiale/1/{use}".encode()).derive(
            self.dossier_key
        )

    def sign(self, message: bytes) -> tuple[str, str]:
        """(public key, Ed25519 signature of ``message``), in hexadecimal."""
        public = self.signing_key.public_key().public_bytes_raw().hex()
        return public, self.signing_key.sign(message).hex()

    def unseal(self, content: bytes, name: str) -> bytes:
        """What was sealed to the member's key; raises as ``sealing.unseal``, ``name`` being the file's."""
        return sealing.unseal(content, self.signing_key, name=name)


class KeyFile:
    """The members of a dossier and their wrapped keys, in ``keys.json``."""

    def __init__(self, path: Path, data: dict[str, Any]) -> None:
        self._path = path
        self._data = data

    @classmethod
    def create(cls, folder: Path, *, name: str, roles: Sequence[RoleCode], passphrase: str) -> Unlocked:
        """Write a new key file for a first member and return its keys."""
        file = cls(folder / KEYS_FILE, {"version": 1, "members": []})
        return file._add(secrets.token_bytes(_KEY_BYTES), name=name, roles=roles, passphrase=passphrase)

    @classmethod
    def load(cls, folder: Path) -> "KeyFile":
        """Read the key file of a dossier.

        Raises:
            BadInput: ``not_a_dossier`` (no key file) or ``keys_damaged``.
        """
        path = folder / KEYS_FILE
        try:
            data = json.loads(path.read_text(encoding="utf-8"))
            members = data["members"]
            for member in members:
                _ = (member["id"], member["salt"], member["wrapped_key"], member["wrapped_signing_key"], member["kdf"])
        except (FileNotFoundError, NotADirectoryError) as error:
            raise BadInput("not_a_dossier", folder=folder.name) from error
        except (ValueError, KeyError, TypeError, OSError) as error:
            raise BadInput("keys_damaged", folder=folder.name) from error
        return cls(path, data)

    def members(self) -> tuple[Member, ...]:
        """Everybody who has a passphrase."""
        return tuple(_member(entry) for entry in self._data["members"])

    def public_keys(self) -> dict[str, Ed25519PublicKey]:
        """Verification keys by member id."""
        return {
            entry["id"]: Ed25519PublicKey.from_public_bytes(_unb64(entry["public_key"]))
            for entry in self._data["members"]
        }

    def unlock(self, passphrase: str, *, member: str | None = None) -> Unlocked:
        """Open with a passphrase; without ``member`` (name or id), each is tried.

        Raises:
            BadInput: ``member_unknown``.
            EnvironmentFault: ``wrong_passphrase``.
        """
        entries = [entry for entry in self._data["members"] if member in (None, entry["name"], entry["id"])]
        if not entries:
            raise BadInput("member_unknown", member=str(member))
        for entry in entries:
            kek = KdfParameters(**entry["kdf"]).derive(passphrase, _unb64(entry["salt"]))
            try:
                dossier_key = aes_key_unwrap(kek, _unb64(entry["wrapped_key"]))
                seed = aes_key_unwrap(kek, _unb64(entry["wrapped_signing_key"]))
            except InvalidUnwrap:
                continue
            return Unlocked(_member(entry), dossier_key, Ed25519PrivateKey.from_private_bytes(seed))
        raise EnvironmentFault("wrong_passphrase")

    def add_member(self, unlocked: Unlocked, *, name: str, roles: Sequence[RoleCode], passphrase: str) -> Member:
        """Give another person access under a passphrase of their own."""
        if any(member.name == name for member in self.members()):
            raise BadInput("member_exists", member=name)
        if self._opens(passphrase):
            raise BadInput("passphrase_in_use")
        return self._add(unlocked.dossier_key, name=name, roles=roles, passphrase=passphrase).member

    def replace_signing_key(self, passphrase: str, signing: Ed25519PrivateKey) -> Unlocked:
        """Give whoever ``passphrase`` belongs to another signing key; what the dossier key seals stays readable.

        Raises:
            EnvironmentFault: ``wrong_passphrase``, ``disk_write``.
        """
        found = self.unlock(passphrase)
        entry = next(entry for entry in self._data["members"] if entry["id"] == found.member.id)
        kek = KdfParameters(**entry["kdf"]).derive(passphrase, _unb64(entry["salt"]))
        entry["wrapped_signing_key"] = _b64(aes_key_wrap(kek, signing.private_bytes_raw()))
        entry["public_key"] = _b64(signing.public_key().public_bytes_raw())
        write_private(self._path, json.dumps(self._data, indent=1, ensure_ascii=False).encode())
        return Unlocked(found.member, found.dossier_key, signing)

    def _opens(self, passphrase: str) -> bool:
        try:
            self.unlock(passphrase)
        except EnvironmentFault:
            return False
        return True

    def _add(self, dossier_key: bytes, *, name: str, roles: Sequence[RoleCode], passphrase: str) -> Unlocked:
        check_member(name, passphrase)
        kdf, salt, signing = KdfParameters(), secrets.token_bytes(16), Ed25519PrivateKey.generate()
        kek = kdf.derive(passphrase, salt)
        entry = {
            "id": secrets.token_hex(8),
            "name": name.strip(),
            "roles": list(roles),
            "kdf": {"time_cost": kdf.time_cost, "memory_kib": kdf.memory_kib, "lanes": kdf.lanes},
            "salt": _b64(salt),
            "wrapped_key": _b64(aes_key_wrap(kek, dossier_key)),
            "wrapped_signing_key": _b64(aes_key_wrap(kek, signing.private_bytes_raw())),
            "public_key": _b64(signing.public_key().public_bytes_raw()),
        }
        self._data["members"].append(entry)
        write_private(self._path, json.dumps(self._data, indent=1, ensure_ascii=False).encode())
        return Unlocked(_member(entry), dossier_key, signing)


def check_member(name: str, passphrase: str) -> None:
    """Raise ``BadInput`` (``passphrase_short``, ``member_name_missing``) for a member that cannot be."""
    if len(passphrase) < MINIMUM_PASSPHRASE:
        raise BadInput("passphrase_short", minimum=MINIMUM_PASSPHRASE)
    if not name.strip():
        raise BadInput("member_name_missing")


class SubjectVault:
    """Seals identity values under one key per data subject: destroying the wrapped key destroys the values.

    Wrapped key and values are AES-256-GCM, each bound to its place by associated data (``subject|use``), so that
    neither can be moved to another person or field.
    """

    def __init__(self, key: bytes) -> None:
        self._wrapper = AESGCM(key)

    def new_key(self, pseudonym: bytes) -> tuple[bytes, bytes]:
        """A fresh subject key: (key, wrapped key)."""
        (made,) = self.new_keys([pseudonym])
        return made

    def new_keys(self, pseudonyms: Sequence[bytes]) -> list[tuple[bytes, bytes]]:
        """A fresh key for each; chance is drawn once for all, which costs as much as drawing it for one."""
        encrypt = self._wrapper.encrypt
        made = []
        for pseudonym, drawn in zip(pseudonyms, _drawn(len(pseudonyms), _KEY_BYTES + _NONCE_BYTES), strict=True):
            key, nonce = drawn[:_KEY_BYTES], drawn[_KEY_BYTES:]
            made.append((key, nonce + encrypt(nonce, key, pseudonym + b"|key")))
        return made

    def unwrap(self, wrapped: bytes, pseudonym: bytes) -> bytes:
        """The subject key of ``pseudonym``; raises ``EnvironmentFault('subject_key_damaged')``."""
        try:
            return self._wrapper.decrypt(wrapped[:_NONCE_BYTES], wrapped[_NONCE_BYTES:], pseudonym + b"|key")
        except InvalidTag as error:
            raise EnvironmentFault("subject_key_damaged") from error

    @staticmethod
    def seal(key: bytes, pseudonym: bytes, field: str, value: str) -> bytes:
        """Encrypt one identity value."""
        (sealed,) = SubjectVault.seal_all([(key, pseudonym, field, value)])
        return sealed

    @staticmethod
    def seal_all(values: Sequence[tuple[bytes, bytes, str, str]]) -> list[bytes]:
        """Encrypt each (key, pseudonym, field, value)."""
        return [
            nonce + AESGCM(key).encrypt(nonce, value.encode(), pseudonym + b"|" + field.encode())
            for nonce, (key, pseudonym, field, value) in zip(_drawn(len(values), _NONCE_BYTES), values, strict=True)
        ]

    @staticmethod
    def open(key: bytes, pseudonym: bytes, field: str, sealed: bytes) -> str:
        """Decrypt one identity value; raises ``EnvironmentFault('subject_key_damaged')``."""
        try:
            clear = AESGCM(key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], pseudonym + b"|" + field.encode())
        except InvalidTag as error:
            raise EnvironmentFault("subject_key_damaged") from error
        return clear.decode()


class BlindIndex:
    """Keyed BLAKE2b of 128 bits: finds the same person again without keeping what identifies them.

    It reveals equality, hence only for high-entropy values (e-mail, platform account), one key per use.
    """

    def __init__(self, key: bytes) -> None:
        self._key = key

    def of(self, value: str) -> bytes:
        """16-byte index of ``value``, compared without case or outer spaces."""
        return hashlib.blake2b(value.strip().casefold().encode(), digest_size=16, key=self._key).digest()


def write_private(path: Path, content: bytes) -> None:
    """Replace ``path`` at once with ``content``, readable by its owner only.

    Raises:
        EnvironmentFault: ``disk_write`` when the disk refuses; the former file stays.
    """
    temporary = path.with_name(path.name + ".new")
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as handle:
            handle.write(content)
            handle.flush()
            os.fsync(handle.fileno())
        temporary.replace(path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise EnvironmentFault("disk_write", file=path.name, detail=error.strerror or "") from error


def _drawn(count: int, size: int) -> Iterator[bytes]:
    """``count`` times ``size`` random bytes, of one call to the system."""
    drawn = os.urandom(count * size)
    return (drawn[start : start + size] for start in range(0, count * size, size))


def _member(entry: dict[str, Any]) -> Member:
    return Member(id=entry["id"], name=entry["name"], roles=tuple(entry["roles"]))


def _b64(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def _unb64(text: str) -> bytes:
    return base64.b64decode(text)
