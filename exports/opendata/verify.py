"""Checks that a published folder is the one that was written: every file of ``SHA256SUMS``, and no other."""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from exports.opendata.content import digest_of_files
from exports.opendata.writer import SIGN_OFF
from governance.errors import BadInput
from governance.sign_off import SignOff

SUMS = "SHA256SUMS"


@dataclass(frozen=True, slots=True)
class ReleaseFault:
    """What is wrong with one file. ``code``: changed, missing, unexpected, bad_signature or not_what_was_signed."""

    code: str
    file: str


def verify_release(folder: Path) -> list[ReleaseFault]:
    """Faults of a published folder, by file name; empty when it is whole.

    Raises:
        BadInput: ``release_unreadable`` when the list of digests cannot be read.
    """
    try:
        lines = (folder / SUMS).read_text(encoding="utf-8").splitlines()
        expected = {name.lstrip("*"): digest for digest, name in (line.split(maxsplit=1) for line in lines if line)}
    except (OSError, ValueError) as error:
        raise BadInput("release_unreadable", folder=folder.name) from error
    present = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()} - {SUMS}
    faults = [ReleaseFault("unexpected", name) for name in present - expected.keys()]
    for name, digest in expected.items():
        if name not in present:
            faults.append(ReleaseFault("missing", name))
        elif hashlib.sha256((folder / name).read_bytes()).hexdigest() != digest:
            faults.append(ReleaseFault("changed", name))
    return sorted(faults, key=lambda fault: fault.file) or _signature(folder)


def _signature(folder: Path) -> list[ReleaseFault]:
    """Faults of the sign-off: its signature, and that it vouches for these tables. A release made before signatures
    has none."""
    path = folder / SIGN_OFF
    if not path.is_file():
        return []
    try:
        word = SignOff.from_json(json.loads(path.read_text(encoding="utf-8")))
        if not word.holds():
            return [ReleaseFault("bad_signature", SIGN_OFF)]
        package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
        files = {item["path"]: (folder / item["path"]).read_bytes() for item in package["resources"]}
        same = digest_of_files(package, files) == word.content
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        same = False
    return [] if same else [ReleaseFault("not_what_was_signed", SIGN_OFF)]
