"""Seals a file to the devices that may read it: age (https://age-encryption.org/v1) through pyrage.

One Ed25519 key per device signs and opens: age knows it as an ``ssh-ed25519`` recipient.
"""

from collections.abc import Iterable

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from governance.errors import BadInput

MAGIC = b"age-encryption.org/v1"


def seal(content: bytes, keys: Iterable[str]) -> bytes:
    """``content`` for the holders of ``keys`` (hex) only."""
    import pyrage

    recipients = [pyrage.ssh.Recipient.from_str(_public(key)) for key in sorted(set(keys))]
    sealed: bytes = pyrage.encrypt(content, recipients)
    return sealed


def unseal(content: bytes, key: Ed25519PrivateKey, *, name: str) -> bytes:
    """What was sealed to ``key``.

    Raises:
        BadInput: ``not_for_this_device`` (sealed to others, or damaged), ``not_sealed``.
    """
    import pyrage

    if not content.startswith(MAGIC):
        raise BadInput("not_sealed", file=name)
    private = key.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption())
    try:
        opened: bytes = pyrage.decrypt(content, [pyrage.ssh.Identity.from_buffer(private)])
    except pyrage.DecryptError as error:
        raise BadInput("not_for_this_device", file=name) from error
    return opened


def _public(key: str) -> str:
    public = Ed25519PublicKey.from_public_bytes(bytes.fromhex(key))
    return public.public_bytes(Encoding.OpenSSH, PublicFormat.OpenSSH).decode()
