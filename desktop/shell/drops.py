"""What a drag from the file manager carries."""

from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent


def local_files(event: QDragEnterEvent | QDropEvent) -> list[Path]:
    """Files carried by a drag."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
