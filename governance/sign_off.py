"""A person's word on a publication: a signature over the digest of exactly what would leave."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

Signer = Callable[[bytes], tuple[str, str]]
"""(public key, signature) of a message, in hexadecimal, by the key of whoever opened the dossier."""


@dataclass(frozen=True, slots=True)
class SignOff:
    """``content``: digest of the tables of a publication (hex SHA-256); ``at``: epoch seconds UTC; Ed25519 over the
    canonical JSON of the rest."""

    dossier: str
    content: str
    at: int
    member: str
    public_key: str = ""
    signature: str = ""

    @property
    def message(self) -> bytes:
        """What is signed."""
        said = {"dossier": self.dossier, "content": self.content, "at": self.at, "member": self.member}
        return json.dumps(said, sort_keys=True, separators=(",", ":")).encode()

    def signed(self, signer: Signer) -> "SignOff":
        """The same, signed."""
        public, signature = signer(self.message)
        return SignOff(self.dossier, self.content, self.at, self.member, public, signature)

    def holds(self) -> bool:
        """Whether the signature is that of the public key."""
        try:
            key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(self.public_key))
            key.verify(bytes.fromhex(self.signature), self.message)
        except (InvalidSignature, ValueError):
            return False
        return True

    def to_json(self) -> str:
        """As it is written beside the files it vouches for."""
        return json.dumps({"collegiale": "sign_off", **asdict(self)}, indent=1, sort_keys=True) + "\n"

    @classmethod
    def from_json(cls, data: Mapping[str, object]) -> "SignOff":
        """Read again; raises KeyError, TypeError or ValueError for what is none."""
        if data.get("collegiale") != "sign_off":
            raise ValueError("not a sign-off")
        return cls(
            str(data["dossier"]), str(data["content"]), int(str(data["at"])), str(data["member"]),
            str(data["public_key"]), str(data["signature"]))
