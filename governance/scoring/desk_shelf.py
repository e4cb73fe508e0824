"""Where a desk keeps its rounds, and which of its device keys speaks in each: a round that was sound when the device
was renewed goes on under the former one."""

from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from governance.errors import EnvironmentFault
from governance.keys import Unlocked, write_private
from governance.scoring.desk_files import DEVICE, LOG
from governance.scoring.desk_log import Device, SealedLog, Witness

ROUNDS = "rounds"
NAMED = 16
"""Characters of a digest or of a key that name a folder or a file."""


class Shelf:
    """The folders of the rounds of one desk. ``device``: the one in force."""

    def __init__(self, folder: Path, unlocked: Unlocked, witnesses: Path) -> None:
        self._path, self._unlocked, self.witnesses = folder / ROUNDS, unlocked, witnesses
        self.device = Device.of(unlocked)

    def folder(self, digest: str) -> Path:
        """That of a round, which may not exist."""
        return self._path / digest[:NAMED]

    def folders(self) -> list[Path]:
        """Every one."""
        return sorted(path for path in self._path.glob("*") if path.is_dir())

    def device_of(self, folder: Path) -> Device:
        """The device that speaks in the round of ``folder``; raises ``EnvironmentFault('desk_damaged')``."""
        path = folder / DEVICE
        if not path.exists():
            return self.device
        try:
            private = self.device.unseal(path.read_bytes(), _place(folder))
            return Device.of(self._unlocked, Ed25519PrivateKey.from_private_bytes(private))
        except ValueError as error:
            raise EnvironmentFault("desk_damaged", file=DEVICE) from error

    def keep_device(self, folder: Path) -> None:
        """The round of ``folder`` goes on under the device in force, whatever comes after it."""
        if not (folder / DEVICE).exists():
            write_private(
                folder / DEVICE, self.device.seal(self.device.signing_key.private_bytes_raw(), _place(folder)))

    def devices(self) -> list[Device]:
        """Every device that speaks, the one in force first."""
        found = (self.device, *map(self.device_of, self.folders()))
        return list({device.key: device for device in found}.values())

    def behind(self) -> list[str]:
        """Digests of the rounds in which a device said more than its log holds: a backup was put back."""
        found = []
        for device in self.devices():
            witness = Witness(self.witnesses, device.key)
            for digest in witness.rounds:
                folder = self.folder(digest)
                if self.device_of(folder).key != device.key:
                    continue
                if witness.ahead(digest, SealedLog(folder / LOG, digest, device).ids):
                    found.append(digest)
        return sorted(found)


def _place(folder: Path) -> str:
    return f"device|{folder.name}"
