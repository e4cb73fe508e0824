"""Files the application ships: found by name, never by a path of the machine."""

from importlib.resources import as_file, files
from pathlib import Path


def path(*names: str) -> Path:
    """Path of a shipped file or folder, for example ``path("templates", "answer.fr.toml")``."""
    with as_file(files("resources").joinpath(*names)) as found:
        return found
