"""The files that a person gives or takes, whole: read within a bound, written at once."""

from pathlib import Path
from typing import Final

from governance.errors import BadInput
from governance.keys import write_private

LARGEST: Final = 300_000_000
"""Bytes of the largest file of a round that is read."""


def read_file(path: Path, *, largest: int = LARGEST) -> bytes:
    """What ``path`` holds.

    Raises:
        BadInput: ``file_missing``; ``file_too_large`` above ``largest`` bytes.
    """
    try:
        if path.stat().st_size > largest:
            raise BadInput("file_too_large", file=path.name)
        return path.read_bytes()
    except OSError as error:
        raise BadInput("file_missing", file=path.name) from error


def write_file(path: Path, content: bytes) -> Path:
    """Write ``content``, readable by this person only, and give ``path`` back; raises
    ``EnvironmentFault('disk_write')``."""
    write_private(path, content)
    return path
