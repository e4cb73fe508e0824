"""The scoring package: what evaluators receive, one file sealed to their devices; it opens without the dossier."""

import hashlib
import io
import json
import re
import zipfile
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from governance.errors import BadInput
from governance.scoring import sealing, statements
from governance.scoring.photographs import clean_photograph
from governance.scoring.rounds import Round, names_digest, proposal_digest, read_round
from governance.scoring.statements import Statement
from governance.sign_off import Signer

__all__ = ["Package", "Proposal", "build", "clean_photograph", "parse", "read"]

ROUND, NAMES, PROPOSALS, MANIFEST = "round.json", "names.json", "proposals.jsonl", "package.json"
LARGEST = 500_000_000
"""Bytes of the whole, unpacked."""
LARGEST_TEXTS = 200_000_000
LARGEST_PHOTOGRAPH = 5_000_000
MOST_PHOTOGRAPHS = 20_000
_PHOTOGRAPH = re.compile(r"photographs/([0-9a-f]{64})\.jpg")
_WHEN = (1980, 1, 1, 0, 0, 0)
_JPEG = b"\xff\xd8\xff"


@dataclass(frozen=True, slots=True)
class Proposal:
    """What evaluators read of a proposal: moderated, without the personal data found, no author. ``facts``: declared
    fields whose recipients include the analysts, code -> value; ``translations``: language -> (title, body);
    ``family``: how many ask for the same, itself included; ``photographs``: digests of pictures in the package."""

    number: int
    kind: str
    title: str
    body: str
    language: str | None
    theme: str | None
    facts: Mapping[str, str]
    translations: Mapping[str, tuple[str, str]]
    family: int
    photographs: tuple[str, ...] = ()

    def to_data(self) -> dict[str, object]:
        """As its digest is taken (``rounds.proposal_digest``) and as it is written."""
        return {
            "body": self.body, "facts": dict(self.facts), "family": self.family, "kind": self.kind,
            "language": self.language, "number": self.number, "photographs": list(self.photographs),
            "theme": self.theme, "title": self.title,
            "translations": {language: list(words) for language, words in self.translations.items()},
        }

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> "Proposal":
        """As it was written; raises ValueError, KeyError, TypeError or AttributeError for what is none."""
        return cls(
            number=int(data["number"]), kind=str(data["kind"]), title=str(data["title"]), body=str(data["body"]),
            language=_perhaps(data["language"]), theme=_perhaps(data["theme"]),
            facts={str(code): str(value) for code, value in data["facts"].items()},
            translations={
                str(language): (str(title), str(body)) for language, (title, body) in data["translations"].items()},
            family=int(data["family"]), photographs=tuple(str(digest) for digest in data["photographs"]))


@dataclass(frozen=True)
class Package:
    """A package that was opened and verified. ``digest`` and ``statement``: of the round; ``photographs``: digest ->
    JPEG (bytes)."""

    digest: str
    statement: Statement
    round: Round
    names: Mapping[str, str]
    names_text: str
    proposals: tuple[Proposal, ...]
    photographs: Mapping[str, bytes]


def build(
    statement: Statement, names_text: str, proposals: Sequence[Proposal], photographs: Mapping[str, bytes],
    signer: Signer, keys: Iterable[str],
) -> bytes:
    """The package of the round that ``statement`` opens, sealed to the devices ``keys``. ``photographs``: SHA-256 (hex)
    -> JPEG from ``clean_photograph``; ``signer``: the coordinator's or a deputy's key."""
    lines = [statements.canonical(item.to_data()) for item in proposals]
    parts = {ROUND: statement.to_bytes(), NAMES: names_text.encode(), PROPOSALS: "\n".join(lines).encode()}
    parts |= {f"photographs/{digest}.jpg": content for digest, content in sorted(photographs.items())}
    files = {name: hashlib.sha256(content).hexdigest() for name, content in parts.items()}
    parts[MANIFEST] = statements.sign("package", {"files": files, "round": statement.digest}, signer).to_bytes()
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts.items():
            method = zipfile.ZIP_STORED if _PHOTOGRAPH.fullmatch(name) else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name, _WHEN), content, method)
    return sealing.seal(out.getvalue(), keys)


def read(content: bytes, private_key: Ed25519PrivateKey, *, file: str) -> Package:
    """Open and verify a package; who signed it is known (``Package.statement.key``), not yet whether to trust them.

    Raises:
        BadInput: ``not_sealed``, ``not_for_this_device``; ``package_damaged`` (no package, or not what was signed);
            ``package_differs`` (signed, but not what the round says: ``what`` is coordinator, names, proposals or
            photographs); or as ``statements.read`` and ``rounds.read_round``.
    """
    return parse(sealing.unseal(content, private_key, name=file), file=file)


def parse(unsealed: bytes, *, file: str) -> Package:
    """As ``read``, for what the seal held."""
    parts = _unzipped(unsealed, file)
    manifest = statements.read(parts.pop(MANIFEST), name=file, kind="package")
    opening = statements.read(parts[ROUND], name=file, kind="round")
    found = read_round(opening)
    said = {name: hashlib.sha256(part).hexdigest() for name, part in parts.items()}
    if manifest.data.get("files") != said or manifest.data.get("round") != opening.digest:
        raise BadInput("package_damaged", file=file)
    if not found.coordinates(manifest.key):
        raise BadInput("package_differs", file=file, what="coordinator")
    text = _text(parts[NAMES], file)
    proposals = _proposals(parts[PROPOSALS], found, file)
    return Package(
        opening.digest, opening, found, _names(text, found, file), text, proposals,
        _photographs(parts, proposals, file))


def _unzipped(content: bytes, file: str) -> dict[str, bytes]:
    """The files of the zip, of the names and sizes that a package may have."""
    if len(content) > LARGEST:
        raise BadInput("package_damaged", file=file)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            items = archive.infolist()
            names = {item.filename for item in items}
            if len(items) > MOST_PHOTOGRAPHS or len(names) != len(items) or not all(map(_allowed, items)):
                raise BadInput("package_damaged", file=file)
            if sum(item.file_size for item in items) > LARGEST or not names >= {ROUND, NAMES, PROPOSALS, MANIFEST}:
                raise BadInput("package_damaged", file=file)
            return {item.filename: archive.read(item) for item in items}
    except (zipfile.BadZipFile, zlib.error, ValueError, EOFError, NotImplementedError, RuntimeError,
            OSError) as error:
        raise BadInput("package_damaged", file=file) from error


def _allowed(item: zipfile.ZipInfo) -> bool:
    limits = {
        ROUND: statements.LARGEST, MANIFEST: statements.LARGEST, NAMES: statements.LARGEST, PROPOSALS: LARGEST_TEXTS}
    largest = limits.get(item.filename, LARGEST_PHOTOGRAPH if _PHOTOGRAPH.fullmatch(item.filename) else -1)
    return item.file_size <= largest


def _names(text: str, found: Round, file: str) -> dict[str, str]:
    if names_digest(text) != found.names_digest:
        raise BadInput("package_differs", file=file, what="names")
    try:
        return {str(member): str(name) for member, name in json.loads(text)["names"].items()}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise BadInput("package_differs", file=file, what="names") from error


def _proposals(content: bytes, found: Round, file: str) -> tuple[Proposal, ...]:
    text = _text(content, file)
    try:
        made = tuple(Proposal.from_data(json.loads(line)) for line in text.split("\n"))
        digests = {item.number: proposal_digest(item.to_data()) for item in made}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise BadInput("package_damaged", file=file) from error
    if len(made) != len(digests) or digests != found.proposals:
        raise BadInput("package_differs", file=file, what="proposals")
    return made


def _photographs(parts: Mapping[str, bytes], proposals: Iterable[Proposal], file: str) -> dict[str, bytes]:
    """The pictures, each the one that its name and a proposal's digest say."""
    made = {found[1]: part for name, part in parts.items() if (found := _PHOTOGRAPH.fullmatch(name))}
    wanted = {digest for item in proposals for digest in item.photographs}
    whole = all(
        part.startswith(_JPEG) and hashlib.sha256(part).hexdigest() == digest for digest, part in made.items())
    if wanted != made.keys() or not whole:
        raise BadInput("package_differs", file=file, what="photographs")
    return made


def _text(content: bytes, file: str) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        raise BadInput("package_damaged", file=file) from error


def _perhaps(value: object) -> str | None:
    return None if value is None else str(value)
