"""Every key of the moderation screen and what it does, for the help."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from desktop import theme
from desktop.widgets import Button, Label

LETTERS = "OLAHSTRWGDKVNPYXEMUBCFQ"
"""Letters in use here, each for one thing."""


def listed() -> list[tuple[str, list[tuple[str, str]]]]:
    """(subject, its (key, what it does))."""
    return [
        (QCoreApplication.translate("ModerationKeys", "Decide"), _decide()),
        (QCoreApplication.translate("ModerationKeys", "Personal data in the text"), _findings()),
        (QCoreApplication.translate("ModerationKeys", "Family, theme, sample"), _others()),
    ]


def _decide() -> list[tuple[str, str]]:
    return [
        ("O", QCoreApplication.translate("ModerationKeys", "Accept, and publish without the data found")),
        ("L", QCoreApplication.translate("ModerationKeys", "Accept, and publish word for word")),
        ("A", QCoreApplication.translate("ModerationKeys", "Accept without publishing the text")),
        ("H", QCoreApplication.translate("ModerationKeys", "Hide, with a reason")),
        ("S", QCoreApplication.translate("ModerationKeys", "Ask for a second opinion")),
        ("R", QCoreApplication.translate("ModerationKeys", "Put back in the queue")),
        ("W", QCoreApplication.translate("ModerationKeys", "Withdraw the text from open data")),
        ("T", QCoreApplication.translate("ModerationKeys", "Change the theme")),
        ("U", QCoreApplication.translate("ModerationKeys", "Undo (also Ctrl+Z)")),
    ]


def _findings() -> list[tuple[str, str]]:
    return [
        ("N, P", QCoreApplication.translate("ModerationKeys", "Next, previous finding (in the text: Tab, Shift+Tab)")),
        ("Y", QCoreApplication.translate("ModerationKeys", "Accept the finding (in the text: Enter)")),
        ("X", QCoreApplication.translate("ModerationKeys", "Reject the finding: it is no personal data")),
        ("Shift+Y, Shift+X", QCoreApplication.translate("ModerationKeys", "The same, wherever the same words stand")),
        ("E", QCoreApplication.translate("ModerationKeys", "Extend the finding, word by word")),
        ("M", QCoreApplication.translate("ModerationKeys", "Mark what is selected, then its kind by a digit")),
        ("V", QCoreApplication.translate("ModerationKeys", "See the text as it would be published")),
        (QCoreApplication.translate("ModerationKeys", "Enter"),
         QCoreApplication.translate("ModerationKeys", "From the list: go into the text")),
    ]


def _others() -> list[tuple[str, str]]:
    return [
        ("G, D", QCoreApplication.translate("ModerationKeys", "Group with the family proposed; not the same")),
        ("K", QCoreApplication.translate("ModerationKeys", "Give the theme suggested")),
        ("B", QCoreApplication.translate("ModerationKeys", "Read the sample")),
        ("C, F", QCoreApplication.translate("ModerationKeys", "In the sample: nothing is left; something is left")),
        ("Q", QCoreApplication.translate("ModerationKeys", "Back to the queue")),
    ]


def help_dialog(parent: QWidget) -> QDialog:
    """A dialog with the keys; the caller opens it."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(QCoreApplication.translate("ModerationKeys", "Keys of the moderation screen"))
    column = QVBoxLayout(dialog)
    column.setContentsMargins(theme.WIDE, theme.WIDE, theme.WIDE, theme.LARGE)
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.WIDE)
    grid.setVerticalSpacing(theme.TIGHT)
    for subject, keys in listed():
        row = grid.rowCount()
        grid.addWidget(Label(subject, points=theme.SUBTITLE_PT, bold=True), row, 0, 1, 2)
        for place, (key, words) in enumerate(keys, row + 1):
            grid.addWidget(Label(key, bold=True), place, 0)
            grid.addWidget(Label(words), place, 1)
    column.addLayout(grid)
    close = Button(QCoreApplication.translate("ModerationKeys", "Close"))
    close.clicked.connect(dialog.accept)
    column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
    return dialog
