"""An evaluator's desk: a plain folder, sealed under a passphrase, where rounds are scored without a dossier or a
network."""

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from filelock import FileLock

from governance.errors import BadInput, EnvironmentFault, Refused
from governance.keys import KeyFile, Unlocked, check_member, write_private
from governance.locking import locked
from governance.scoring import exchange, package, sealing, statements
from governance.scoring.desk_files import (
    COMMITMENT, DEVICE, FORMER, HEADS, LOG, PACKAGE, REVEALED, Draft, RoundFolder)
from governance.scoring.desk_log import Device, Witness
from governance.scoring.desk_round import DeskRound
from governance.scoring.desk_shelf import NAMED, ROUNDS, Shelf
from governance.scoring.desk_standing import DeskStage, Place
from governance.scoring.package import Package
from governance.scoring.rounds import is_hex
from governance.scoring.statements import Statement

__all__ = ["Desk", "DeskNews", "DeskRound", "DeskRoundRow", "DeskStage", "Draft"]

DESK_FILE = "desk.json"


@dataclass(frozen=True, slots=True)
class DeskNews:
    """What a file was. ``kind``: package, heads or enrolment; ``round``: digest; ``outcome``: new, known, updated,
    pinned (the first package of a coordinator that nobody announced), late (a list of heads without this device),
    waiting (an enrolment whose package has not come)."""

    kind: str
    round: str
    outcome: str


@dataclass(frozen=True, slots=True)
class DeskRoundRow:
    """A round of the desk, for a list. ``delivered``: proposals done, of ``proposals``."""

    digest: str
    number: int
    title: Mapping[str, str]
    proposals: int
    delivered: int
    stage: DeskStage


class Desk:
    """An open desk. It holds nothing readable in clear: neither grade nor reason nor anybody else's name."""

    def __init__(
        self, folder: Path, unlocked: Unlocked, lock: FileLock, *, witness: Path,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.folder, self._unlocked, self._lock, self._clock = folder, unlocked, lock, clock
        self._shelf = Shelf(folder, unlocked, witness)
        self._open: dict[str, DeskRound] = {}
        self.restored = self._shelf.behind()
        """Digests of the rounds whose log is behind what this device already said: a backup was put back."""

    @classmethod
    def create(cls, folder: Path, *, name: str, passphrase: str, witness: Path) -> "Desk":
        """Make a desk in ``folder`` (new or empty) for one person; ``witness`` is a folder outside it.

        Raises:
            BadInput: ``folder_not_empty``, ``passphrase_short``, ``member_name_missing``.
            EnvironmentFault: ``disk_write``.
        """
        check_member(name, passphrase)
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise BadInput("folder_not_empty", folder=folder.name)
        try:
            (folder / ROUNDS).mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise EnvironmentFault("disk_write", file=folder.name, detail=error.strerror or "") from error
        lock = locked(folder, "desk_locked")
        try:
            unlocked = KeyFile.create(folder, name=name, roles=("analyst",), passphrase=passphrase)
            desk = cls(folder, unlocked, lock, witness=witness)
            desk._pin(())
        except BaseException:
            lock.release()
            raise
        return desk

    @classmethod
    def open(
        cls, folder: Path, passphrase: str, *, witness: Path, clock: Callable[[], float] = time.time
    ) -> "Desk":
        """Open the desk in ``folder``.

        Raises:
            BadInput: ``not_a_desk``, ``keys_damaged``.
            EnvironmentFault: ``wrong_passphrase``, ``desk_locked``, ``desk_damaged``.
        """
        if not (folder / DESK_FILE).is_file():
            raise BadInput("not_a_desk", folder=folder.name)
        unlocked = KeyFile.load(folder).unlock(passphrase)
        lock = locked(folder, "desk_locked")
        try:
            return cls(folder, unlocked, lock, witness=witness, clock=clock)
        except BaseException:
            lock.release()
            raise

    def __enter__(self) -> "Desk":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def name(self) -> str:
        """Whose desk it is."""
        return self._unlocked.member.name

    @property
    def key(self) -> str:
        """Public key of the device (hex)."""
        return self._shelf.device.key

    @property
    def coordinators(self) -> tuple[str, ...]:
        """Keys of the coordinators that this desk trusts."""
        try:
            return tuple(str(key) for key in json.loads((self.folder / DESK_FILE).read_bytes())["coordinators"])
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise EnvironmentFault("desk_damaged", file=DESK_FILE) from error

    def join(self, invitation: bytes | None, *, file: str = "") -> bytes:
        """A joining request for this device; an invitation's signer is trusted from then on.

        Raises:
            BadInput: ``statement_unreadable``, ``statement_damaged``.
        """
        digest = ""
        if invitation is not None:
            found = statements.read(invitation, name=file, kind="invitation")
            digest = found.digest
            self._pin((exchange.invitation_of(found).key,))
        return exchange.join(self.name, digest, self._shelf.device.sign).to_bytes()

    def receive(self, content: bytes, *, file: str) -> DeskNews:
        """Take a package, a list of heads or an enrolment.

        Raises:
            BadInput: ``another_coordinator``, ``round_unknown``, ``not_for_desk``, or as ``package.read`` and
                ``statements.read``.
            Refused: ``two_lists`` (another list of heads for the same round; the first is kept).
        """
        if content.startswith(sealing.MAGIC):
            return self._receive_package(content, file)
        statement = statements.read(content, name=file)
        if statement.kind == "heads":
            return self._receive_heads(statement)
        if statement.kind == "enrolment":
            return self._receive_enrolment(statement)
        raise BadInput("not_for_desk", file=file, kind=statement.kind)

    def rounds(self) -> list[DeskRoundRow]:
        """Every round, the latest last."""
        found = sorted(
            map(self._opened, self._packages()),
            key=lambda item: (item.package.round.opened_on, item.package.round.number))
        return [
            DeskRoundRow(
                item.digest, item.package.round.number, item.package.round.title, item.progress()[1],
                item.progress()[0], item.stage)
            for item in found]

    def round(self, digest: str) -> DeskRound:
        """One round; raises ``BadInput('round_unknown')``."""
        folder = self._shelf.folder(digest)
        found = self._opened(folder) if is_hex(digest, 32) and (folder / PACKAGE).exists() else None
        if found is None or found.digest != digest:
            raise BadInput("round_unknown")
        return found

    def renew(self, passphrase: str) -> str:
        """Take a new device key, after a backup was put back: the rounds concerned begin again under it, once the
        coordinator has enrolled it (join again, as after a lost device); their former ballots become drafts. The other
        rounds go on under the former key. Gives the new public key.

        Raises:
            EnvironmentFault: ``wrong_passphrase``, ``disk_write``.
        """
        file = KeyFile.load(self.folder)
        file.unlock(passphrase)
        private = Ed25519PrivateKey.generate()
        fresh = Device.of(self._unlocked, private)
        for folder in self._packages():
            if self._opened(folder).restored:
                self._begin_again(folder, fresh)
            else:
                self._shelf.keep_device(folder)
        # Last: until then the former key is in force, and renewing again does no harm.
        self._unlocked = file.replace_signing_key(passphrase, private)
        self._shelf = Shelf(self.folder, self._unlocked, self._shelf.witnesses)
        self._open.clear()
        self.restored = self._shelf.behind()
        return self.key

    def close(self) -> None:
        """Let another window open the desk."""
        self._open.clear()
        self._lock.release()

    def _receive_package(self, content: bytes, file: str) -> DeskNews:
        found = package.parse(self._unsealed(content, file), file=file)
        outcome = self._trust(found, file)
        folder = self._shelf.folder(found.digest)
        path = folder / PACKAGE
        if path.exists():
            outcome = "known" if path.read_bytes() == content else "updated"
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise EnvironmentFault("disk_write", file=PACKAGE, detail=error.strerror or "") from error
        write_private(path, content)
        self._opened(folder).refresh(found)
        return DeskNews("package", found.digest, outcome)

    def _unsealed(self, content: bytes, file: str) -> bytes:
        """With the device's key, or with a former one that a round goes on under."""
        for device in self._shelf.devices():
            try:
                return sealing.unseal(content, device.signing_key, name=file)
            except BadInput as error:
                if error.code != "not_for_this_device":
                    raise
        raise BadInput("not_for_this_device", file=file)

    def _trust(self, found: Package, file: str) -> str:
        """Whether the round's signer is known; the first of a desk that no invitation prepared is trusted, and told."""
        trusted = self.coordinators
        if found.statement.key in trusted:
            return "new"
        if trusted:
            raise BadInput("another_coordinator", file=file)
        self._pin((found.statement.key,))
        return "pinned"

    def _receive_heads(self, statement: Statement) -> DeskNews:
        here = self.round(exchange.heads_of(statement).round)
        if not here.package.round.coordinates(statement.key):
            raise BadInput("another_coordinator", file=HEADS)
        folder = RoundFolder(self._shelf.folder(here.digest))
        former = folder.statement(HEADS)
        if former is not None and former.digest != statement.digest:
            raise Refused("two_lists")
        folder.keep(HEADS, statement)
        here.refresh()
        outcome = "late" if here.late else "new" if former is None else "known"
        return DeskNews("heads", here.digest, outcome)

    def _receive_enrolment(self, statement: Statement) -> DeskNews:
        digest = exchange.enrolment_of(statement).round
        if not is_hex(digest, 32):
            raise BadInput("statement_unreadable", file="enrolment")
        waiting = not (self._shelf.folder(digest) / PACKAGE).exists()
        if not waiting and not self.round(digest).package.round.coordinates(statement.key):
            raise BadInput("another_coordinator", file="enrolment")
        RoundFolder(self._shelf.folder(digest)).keep_enrolment(statement)
        if not waiting:
            self.round(digest).refresh()
        return DeskNews("enrolment", digest, "waiting" if waiting else "new")

    def _begin_again(self, folder: Path, fresh: Device) -> None:
        """Archive what the former key said in a round, its ballots as drafts, and let ``fresh`` open the package."""
        former = self._opened(folder)
        former.keep_as_drafts()
        content = self._unsealed((folder / PACKAGE).read_bytes(), PACKAGE)
        write_private(folder / PACKAGE, sealing.seal(content, (former.key, fresh.key)))
        for name in (LOG, COMMITMENT, REVEALED):
            if (folder / name).exists():
                (folder / name).replace(folder / f"{FORMER}{former.key[:NAMED]}.{name.partition('.')[0]}")
        (folder / DEVICE).unlink(missing_ok=True)  # a former key's own round may be behind too

    def _opened(self, folder: Path) -> DeskRound:
        """The round of a folder that has a package."""
        if folder.name not in self._open:
            found = package.parse(self._unsealed((folder / PACKAGE).read_bytes(), PACKAGE), file=PACKAGE)
            device = self._shelf.device_of(folder)
            self._open[folder.name] = DeskRound(found, Place(
                RoundFolder(folder), device, Witness(self._shelf.witnesses, device.key),
                found.digest in self.restored, self._clock))
        return self._open[folder.name]

    def _packages(self) -> list[Path]:
        return [folder for folder in self._shelf.folders() if (folder / PACKAGE).exists()]

    def _pin(self, keys: tuple[str, ...]) -> None:
        known = self.coordinators if (self.folder / DESK_FILE).exists() else ()
        data = {"version": 1, "coordinators": list(dict.fromkeys((*known, *keys)))}
        write_private(self.folder / DESK_FILE, json.dumps(data, indent=1).encode())
