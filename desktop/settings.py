"""What the window remembers between two sittings: language, colours, recent dossiers, its own size. No personal
data."""

import json
import os
import sys
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Final

VERSION: Final = 1
RECENT_KEPT: Final = 8


@dataclass(frozen=True, slots=True)
class Settings:
    """One person's preferences on this machine. ``window`` is Qt's own geometry, in base 64; ``recent`` (dossiers) and
    ``desks`` (evaluators' desks) are folders, the latest first."""

    language: str = "fr"
    theme: str = "system"
    recent: tuple[str, ...] = ()
    desks: tuple[str, ...] = ()
    window: str = ""

    def with_recent(self, folder: Path) -> "Settings":
        """The same, ``folder`` at the head of the recent ones."""
        return replace(self, recent=_headed(self.recent, folder))

    def with_desk(self, folder: Path) -> "Settings":
        """The same, ``folder`` at the head of the desks."""
        return replace(self, desks=_headed(self.desks, folder))

    def without_recent(self, folder: str) -> "Settings":
        """The same, without ``folder``."""
        return replace(
            self, recent=tuple(item for item in self.recent if item != folder),
            desks=tuple(item for item in self.desks if item != folder))


def _headed(folders: tuple[str, ...], folder: Path) -> tuple[str, ...]:
    head = str(folder.resolve())
    return (head, *(item for item in folders if item != head))[:RECENT_KEPT]


def default_folder() -> Path:
    """Where the system wants an application's preferences; ``COLLEGIALE_SETTINGS`` overrides it."""
    if chosen := os.environ.get("COLLEGIALE_SETTINGS"):
        return Path(chosen)
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA", Path.home() / "AppData" / "Roaming")) / "Collegiale"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Collegiale"
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "collegiale"


def upgrade(data: dict[str, Any]) -> dict[str, Any]:
    """Bring settings written by an older version to this one's names. There is one version so far: values of a wrong
    type, or of a newer version, fall back on the defaults."""
    known = asdict(Settings())
    kept = {name: data[name] for name in known if isinstance(data.get(name), type(known[name]) | list)}
    for name in ("recent", "desks"):
        kept[name] = tuple(str(item) for item in kept.get(name, ()))
    if kept.get("language") not in ("fr", "it", "en"):
        kept.pop("language", None)
    if kept.get("theme") not in ("system", "light", "dark"):
        kept.pop("theme", None)
    return kept


class SettingsFile:
    """Reads and writes the settings; a file that cannot be read is as good as none, one that cannot be written is
    not worth stopping anybody."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or default_folder()
        self._path = self.folder / "settings.json"
        self.current = self._load()

    def change(self, settings: Settings) -> None:
        """Remember ``settings`` (written beside, then put in place, so that a crash cannot truncate the file)."""
        self.current = settings
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            beside = self._path.with_suffix(".new")
            beside.write_text(json.dumps({"version": VERSION, **asdict(settings)}, indent=1), encoding="utf-8")
            beside.replace(self._path)
        except OSError:
            return

    def _load(self) -> Settings:
        try:
            data = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return Settings()
        return Settings(**upgrade(data)) if isinstance(data, dict) else Settings()
