"""The form of a new evaluator's desk."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.start.forms import NewForm, ask_file


class NewDeskForm(NewForm):
    """As a new dossier, with an invitation in the place of the charter; ``asked`` gives a ``NewDossier`` whose
    ``charter`` is that invitation or None."""

    def retranslate(self) -> None:
        """Set every text again."""
        super().retranslate()
        self.set_title(QCoreApplication.translate("Start", "New desk, to score proposals"))
        self.name_fields(
            QCoreApplication.translate("Start", "Folder, new or empty"),
            QCoreApplication.translate("Start", "Your name, as the coordinator knows it"),
            QCoreApplication.translate("Start", "Passphrase"),
            QCoreApplication.translate("Start", "Passphrase, once more"),
            QCoreApplication.translate("Start", "Invitation, if you received one"),
        )
        self.charter.setPlaceholderText(
            QCoreApplication.translate("Start", "None: your joining file will say who you are"))
        self._charter_button.set_text(
            QCoreApplication.translate("Start", "Choose…"),
            name=QCoreApplication.translate("Start", "Choose the invitation"))
        self.submit.set_text(QCoreApplication.translate("Start", "Make the encrypted desk"))

    def prepare(self, invitation: Path | None = None) -> None:
        """Empty the form, but for the invitation received."""
        super().prepare()
        self.charter.setText(str(invitation) if invitation else "")

    def _choose_charter(self) -> None:
        title = QCoreApplication.translate("Start", "Choose the invitation")
        ask_file(self, title, "*.invitation", lambda path: self.charter.setText(str(path)))
