"""Files the application ships: found by name, never by a path of the machine."""

from pathlib import Path


def path(*names: str) -> Path:
    """Path of a shipped file or folder, for example ``path("templates", "answer.fr.toml")``."""
    return Path(__file__).parent.joinpath(*names)
