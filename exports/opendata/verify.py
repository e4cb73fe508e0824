"""Checks that a published folder is the one that was written: every file of ``SHA256SUMS``, and no other."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from governance.errors import BadInput

SUMS = "SHA256SUMS"


@dataclass(frozen=True, slots=True)
class ReleaseFault:
    """What is wrong with one file. ``code``: changed, missing or unexpected."""

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
    return sorted(faults, key=lambda fault: fault.file)
