"""The folder of photographs of a round: which picture belongs to which proposal, by the name of the file."""

import re
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Final

from desktop.files import read_file
from governance.errors import BadInput

_EXTENSIONS: Final = frozenset({".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff"})
_NUMBER: Final = re.compile(r"(\d+)(?!\d)")
LARGEST: Final = 40_000_000
"""Bytes of the largest picture that is read."""
Pictures = Mapping[int, tuple[Path, ...]]


def sort_folder(folder: Path, numbers: Collection[int]) -> tuple[Pictures, int]:
    """Pictures of ``folder`` by proposal (``12.jpg``, ``12-2.jpg``...), in the order of their names, and how many files
    belong to none of ``numbers``; raises ``BadInput('file_missing')`` when there is no such folder."""
    found: dict[int, list[Path]] = {}
    others = 0
    try:
        files = sorted(path for path in folder.iterdir() if path.is_file() and not path.name.startswith("."))
    except OSError as error:
        raise BadInput("file_missing", file=folder.name) from error
    for path in files:
        named = _NUMBER.match(path.name)
        if named is None or int(named.group(1)) not in numbers or path.suffix.casefold() not in _EXTENSIONS:
            others += 1
        else:
            found.setdefault(int(named.group(1)), []).append(path)
    return {number: tuple(paths) for number, paths in found.items()}, others


def read_pictures(pictures: Pictures) -> dict[int, tuple[bytes, ...]]:
    """The pictures themselves.

    Raises:
        BadInput: ``file_missing``; ``file_too_large`` above ``LARGEST`` bytes.
    """
    return {number: tuple(read_file(path, largest=LARGEST) for path in paths) for number, paths in pictures.items()}
