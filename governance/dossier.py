"""The open dossier: the one door through which everything is read and written."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path

from filelock import FileLock

from governance import roles
from governance.charter import Charter, parse_charter
from governance.errors import BadInput, EnvironmentFault, UserFacing
from governance.intake.readers.mapping_file import parse_mapping
from governance.intake.records import Mapping
from governance.journal import Checkpoint, Fault, read_checkpoint, sign_checkpoint, write_checkpoint
from governance.keys import BlindIndex, KeyFile, SubjectVault, Unlocked, check_member, write_private
from governance.locking import locked
from governance.operations import Changes, Operation
from governance.progress import NO_PROGRESS, Progress
from governance.roles import RoleCode
from governance.store import applying, events
from governance.store.bulk import ImportKeys
from governance.store.charters import collected_fields, current_text
from governance.store.database import Database
from governance.store.digests import Digests
from governance.store.mappings import saved_mappings
from governance.store.quarantining import Cupboard
from governance.store.reads import SqlReads
from governance.store.redacting import Texts
from governance.store.rows import Member
from governance.territory import Territory

FOLDERS = ("outbox", "releases", "answers", "records", "backups")
OUTLINES = "outlines.geojson"


class Dossier:
    """One consultation on disk, opened by one member. Writes belong to one thread; ``reads`` may be used by any."""

    def __init__(self, path: Path, unlocked: Unlocked, database: Database, lock: FileLock) -> None:
        self.path = path
        self._unlocked = unlocked
        self._database = database
        self._lock = lock
        self._cupboard = Cupboard(unlocked.derive("quarantine"))
        self._vault = SubjectVault(unlocked.derive("subjects"))
        self._digests = Digests(unlocked.derive("findings"))
        self._charter = self._read_charter()
        self._names = self._member_names()
        self._known: dict[object, object] = {}

    @classmethod
    def create(
        cls,
        path: Path,
        charter_text: str,
        *,
        name: str,
        passphrase: str,
        member_roles: tuple[RoleCode, ...] = roles.ALL_ROLES,
    ) -> "Dossier":
        """Make a new dossier in ``path`` (a new or empty folder) for a first member.

        Raises:
            BadInput: ``folder_not_empty``, ``passphrase_short``, or the charter's own errors.
        """
        parse_charter(charter_text)
        check_member(name, passphrase)
        if path.exists() and (not path.is_dir() or any(path.iterdir())):
            raise BadInput("folder_not_empty", folder=path.name)
        try:
            path.mkdir(mode=0o700, parents=True, exist_ok=True)
            for folder in FOLDERS:
                (path / folder).mkdir(mode=0o700, exist_ok=True)
        except OSError as error:
            raise EnvironmentFault("disk_write", file=path.name, detail=error.strerror or "") from error
        unlocked = KeyFile.create(path, name=name, roles=member_roles, passphrase=passphrase)
        lock = locked(path, "dossier_locked")
        database = Database(path, unlocked.derive("database"), create=True)
        with database.transaction() as connection:
            applying.first_charter(connection, unlocked.member.id, charter_text)
        dossier = cls(path, unlocked, database, lock)
        dossier.checkpoint()
        return dossier

    @classmethod
    def open(cls, path: Path, passphrase: str, *, member: str | None = None) -> "Dossier":
        """Open the dossier in ``path``; rows past their quarantine are dropped on the way.

        Raises:
            BadInput: ``not_a_dossier``, ``keys_damaged``, ``member_unknown``.
            EnvironmentFault: ``wrong_passphrase``, ``dossier_locked``, ``dossier_damaged``, ``dossier_newer``.
        """
        unlocked = KeyFile.load(path).unlock(passphrase, member=member)
        lock = locked(path, "dossier_locked")
        try:
            dossier = cls(path, unlocked, Database(path, unlocked.derive("database")), lock)
        except BaseException:
            lock.release()
            raise
        dossier._expire_quarantine()
        return dossier

    @property
    def member(self) -> Member:
        """Who opened it."""
        return self._unlocked.member

    @property
    def charter(self) -> Charter:
        """The charter in force."""
        return self._charter

    @cached_property
    def _territory(self) -> Territory:
        with self.reads() as reads:
            return _territory(reads.tiers(), self.path / OUTLINES)

    @property
    def territory(self) -> Territory:
        """The communes, with the tiers edited in this dossier."""
        return self._territory

    @property
    def keys(self) -> KeyFile:
        """The members and their public keys."""
        return KeyFile.load(self.path)

    @contextmanager
    def reads(self) -> Iterator[SqlReads]:
        """Questions over a read-only connection of its own."""
        with self._database.reading() as connection:
            yield SqlReads(
                connection, members=self._names, cupboard=self._cupboard, known=self._known, texts=self._texts())

    def execute(self, operation: Operation, progress: Progress = NO_PROGRESS) -> Changes:
        """Apply ``operation`` in one transaction and log it.

        Raises:
            Refused: the member's roles or a rule of the charter say no.
            BadInput: something in the operation is wrong.
            EnvironmentFault: disk or lock; nothing was written.
            Cancelled: through ``progress``; nothing was written.
        """
        roles.require(self.member.roles, operation.permission)
        changes = applying.apply(self._database, operation, self._context(), progress)
        return self._after(changes)

    def rehearse(self, operation: Operation, progress: Progress = NO_PROGRESS) -> Changes:
        """Do as ``execute`` would, then take everything back: the exact figures of an import, with nothing written."""
        roles.require(self.member.roles, operation.permission)
        return applying.rehearse(self._database, operation, self._context(), progress)

    def undo(self) -> Changes:
        """Take back this member's last undoable operation, by a compensating one.

        Raises:
            BadInput: ``nothing_to_undo``.
        """
        return self._after(applying.undo(self._database, self._context()))

    def checkpoint(self) -> Path:
        """Sign the head of the journal into ``records/`` (a copy belongs outside the dossier)."""
        at = events.now()
        with self._database.reading() as connection:
            signed = sign_checkpoint(
                events.head(connection), dossier=self.charter.consultation.id, at=at, unlocked=self._unlocked
            )
        stamp = datetime.fromtimestamp(at, tz=UTC).strftime("%Y%m%dT%H%M%SZ")
        path = self.path / "records" / f"checkpoint-{stamp}-{signed.seq:06d}.json"
        write_checkpoint(signed, path)
        return path

    def verify(self, extra: tuple[Path, ...] = ()) -> list[Fault]:
        """Check pages, journal and every checkpoint of ``records/`` and of ``extra``; empty when all is well."""
        paths = [*sorted((self.path / "records").glob("checkpoint-*.json")), *extra]
        checkpoints: list[Checkpoint] = [read_checkpoint(path) for path in paths]
        return self._database.verify(self.keys, checkpoints)

    def backup(self, reason: str = "manual") -> Path:
        """Write an encrypted copy of the database into ``backups/``."""
        return self._database.backup(reason)

    def add_member(self, *, name: str, member_roles: tuple[RoleCode, ...], passphrase: str) -> Member:
        """Give another person access under a passphrase and roles of their own.

        Raises:
            Refused: ``role_refused``.
            BadInput: ``member_exists``, ``passphrase_short``, ``member_name_missing``.
        """
        roles.require(self.member.roles, "manage_members")
        member = self.keys.add_member(self._unlocked, name=name, roles=member_roles, passphrase=passphrase)
        self._names = self._member_names()
        applying.note(self._database, self.member.id, "add_member", {"member": member.id, "roles": list(member.roles)})
        return member

    def use_outlines(self, pack: Path) -> None:
        """Keep a copy of an outline pack (GeoJSON) in the dossier: points then give communes.

        Raises:
            Refused: ``role_refused``.
            BadInput: ``outlines_invalid``.
        """
        roles.require(self.member.roles, "amend_charter")
        Territory.load().load_outlines(pack)
        write_private(self.path / OUTLINES, pack.read_bytes())
        applying.note(self._database, self.member.id, "use_outlines", {"file": pack.name})
        self._after(Changes(frozenset({"territory"}), None))

    def collected_fields(self) -> frozenset[str]:
        """Charter fields that hold at least one value."""
        with self._database.reading() as connection:
            return collected_fields(connection)

    def identity(self, subject_id: int) -> dict[str, str]:
        """Identity values of a person, in clear, of the fields whose recipients hold one of the member's roles."""
        mine = set(self.member.roles)
        shown = {name for name, item in self.charter.fields.items() if mine.intersection(item.recipients)}
        with self._database.reading() as connection:
            found = applying.identity_of(connection, subject_id, self._vault)
        return {name: value for name, value in found.items() if name in shown}

    def saved_mappings(self) -> dict[str, Mapping]:
        """Mappings saved by source."""
        with self._database.reading() as connection:
            return {name: parse_mapping(text) for name, text in saved_mappings(connection).items()}

    def close(self) -> None:
        """Sign a checkpoint if anything happened since the last, empty the log, close."""
        try:
            if self._moved_since_checkpoint():
                self.checkpoint()
            self._database.checkpoint()
        except UserFacing:
            pass  # closing never loses anything: the next opening recovers the log and the journal is whole
        finally:
            self._database.close()
            self._lock.release()

    def __enter__(self) -> "Dossier":
        """For ``with``."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close."""
        self.close()

    def _context(self) -> applying.Context:
        keys = ImportKeys(
            vault=self._vault, email=BlindIndex(self._unlocked.derive("blind:email")),
            account=BlindIndex(self._unlocked.derive("blind:account")), digest=self._unlocked.derive("digest"))
        return applying.Context(
            charter=self.charter, territory=self.territory, keys=keys, cupboard=self._cupboard,
            saved=self.saved_mappings(), member_id=self.member.id, today=datetime.now(tz=UTC).date(),
            signer=self._unlocked.sign, texts=self._texts(), member_name=self.member.name,
            opener=self._unlocked.unseal,
        )

    def _texts(self) -> Texts:
        return Texts(self.charter, self._digests, self._vault, lambda commune: self.territory.label(commune))

    def _after(self, changes: Changes) -> Changes:
        self._known = {}
        if "charter" in changes.kinds:
            self._charter = self._read_charter()
        if "territory" in changes.kinds:
            self.__dict__.pop("_territory", None)
        return changes

    def _member_names(self) -> dict[str, str]:
        return {member.id: member.name for member in self.keys.members()}

    def _read_charter(self) -> Charter:
        with self._database.reading() as connection:
            return parse_charter(current_text(connection))

    def _expire_quarantine(self) -> None:
        self._database.prune_backups()
        if applying.expire_quarantine(self._database, self.member.id):
            self._database.checkpoint()

    def _moved_since_checkpoint(self) -> bool:
        with self._database.reading() as connection:
            last = events.head(connection)
        written = sorted((self.path / "records").glob("checkpoint-*.json"))
        return last is not None and (not written or read_checkpoint(written[-1]).seq < last.seq)


def _territory(tiers: dict[str, str], outlines: Path) -> Territory:
    territory = Territory.load(tiers)
    if outlines.is_file():
        territory.load_outlines(outlines)
    return territory
