"""Where the bytes of a table come from: a file, or a member of a ZIP that is never unpacked to disk."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from governance.errors import BadInput

MAX_IN_MEMORY = 512 * 1024 * 1024
"""A workbook inside a ZIP needs random access, hence memory; beyond this it must be unpacked by the person."""


@dataclass(frozen=True, slots=True)
class Origin:
    """``name`` is shown; ``size`` is in bytes (of the member once unpacked)."""

    path: Path
    name: str
    size: int
    member: str = ""

    @contextmanager
    def open(self) -> Iterator[IO[bytes]]:
        """Bytes from the first; a member of a ZIP is unpacked as it is read."""
        try:
            if not self.member:
                with self.path.open("rb", buffering=0) as stream:
                    yield stream
                return
            with zipfile.ZipFile(self.path) as archive, archive.open(self.member) as member:
                yield member
        except (zipfile.BadZipFile, zlib.error, EOFError) as error:
            raise BadInput("file_damaged", file=self.name, detail="zip") from error

    def head(self, size: int) -> bytes:
        """First ``size`` bytes."""
        with self.open() as stream:
            return _read(stream, size)

    def in_memory(self) -> io.BytesIO:
        """All the bytes, for formats that need random access (workbooks inside a ZIP)."""
        if self.size > MAX_IN_MEMORY:
            raise BadInput("file_damaged", file=self.name, detail="too_large")
        with self.open() as stream:
            return io.BytesIO(_read(stream, MAX_IN_MEMORY))


def _read(stream: IO[bytes], size: int) -> bytes:
    pieces = []
    while size > 0 and (piece := stream.read(min(size, 1 << 20))):
        pieces.append(piece)
        size -= len(piece)
    return b"".join(pieces)


class Meter(io.RawIOBase):
    """Counts the bytes read through it, and notices a NUL byte: the two things a table needs to know of its bytes."""

    def __init__(self, stream: IO[bytes]) -> None:
        super().__init__()
        self._stream = stream
        self.count = 0
        self.nul = False
        self._told = 0

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]  # stub asks for a Buffer
        """Read up to the size of ``buffer``; number of bytes read."""
        data = self._stream.read(len(buffer))
        size = len(data)
        buffer[:size] = data
        self.count += size
        if not self.nul and b"\0" in data:
            self.nul = True
        return size

    def delta(self) -> int:
        """Bytes read since the last call."""
        told, self._told = self._told, self.count
        return self._told - told
