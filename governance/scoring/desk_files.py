"""The folder of one round on an evaluator's desk: signed statements as they came or went, and drafts under seal."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from governance.errors import EnvironmentFault
from governance.keys import write_private
from governance.scoring import statements
from governance.scoring.desk_log import Device
from governance.scoring.statements import Statement

PACKAGE, LOG, DRAFTS, DEVICE = "package.age", "log.sealed", "drafts.sealed", "device.sealed"
HEADS, COMMITMENT, REVEALED, ENROLMENTS = "heads.json", "commitment.json", "revealed.json", "enrolments"
FORMER = "former-"
"""Begins the name of what a former key of the device left."""


@dataclass(frozen=True, slots=True)
class Draft:
    """``grades``: one mark per theme of the round (see ``events.MARKS``); ``reasons``: theme code -> sentence."""

    grades: str
    reasons: Mapping[str, str]


class RoundFolder:
    """Reads and writes the files of one round."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def statement(self, name: str) -> Statement | None:
        """A statement kept under ``name``."""
        path = self.path / name
        return statements.read(path.read_bytes(), name=name) if path.exists() else None

    def keep(self, name: str, statement: Statement) -> None:
        """Keep a statement; raises ``EnvironmentFault('disk_write')``."""
        write_private(self.path / name, statement.to_bytes())

    def enrolments(self) -> list[Statement]:
        """Devices that arrived since the round was opened."""
        folder = self.path / ENROLMENTS
        return [statements.read(path.read_bytes(), name=path.name) for path in sorted(folder.glob("*.json"))]

    def keep_enrolment(self, statement: Statement) -> None:
        """Keep one."""
        (self.path / ENROLMENTS).mkdir(mode=0o700, parents=True, exist_ok=True)
        self.keep(f"{ENROLMENTS}/{statement.digest[:16]}.json", statement)


class Drafts:
    """Ballots begun and not delivered; each change is on the disk at once, under seal. They never travel."""

    def __init__(self, path: Path, digest: str, device: Device) -> None:
        """Raises ``EnvironmentFault('desk_damaged')``."""
        self._path, self._device, self._place = path, device, f"drafts|{digest}"
        self._drafts: dict[int, Draft] = {}
        if path.exists():
            try:
                said = json.loads(device.unseal(path.read_bytes(), self._place))
                self._drafts = {int(number): Draft(grades, reasons) for number, (grades, reasons) in said.items()}
            except (ValueError, TypeError, AttributeError) as error:
                raise EnvironmentFault("desk_damaged", file=path.name) from error

    def get(self, proposal: int) -> Draft | None:
        """What was begun."""
        return self._drafts.get(proposal)

    def keep(self, proposal: int, draft: Draft) -> None:
        """Keep it; raises ``EnvironmentFault('disk_write')``."""
        if self._drafts.get(proposal) != draft:
            self._write({**self._drafts, proposal: draft})

    def drop(self, proposal: int) -> None:
        """Forget it."""
        if proposal in self._drafts:
            self._write({number: draft for number, draft in self._drafts.items() if number != proposal})

    def _write(self, drafts: dict[int, Draft]) -> None:
        said = {str(number): [draft.grades, dict(draft.reasons)] for number, draft in drafts.items()}
        write_private(self._path, self._device.seal(json.dumps(said).encode(), self._place))
        self._drafts = drafts
