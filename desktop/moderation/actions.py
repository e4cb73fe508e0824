"""The acts of the moderator with their keys; the one that suits what was found stands out."""

from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import i18n, theme
from desktop.widgets import Button, Label
from desktop.widgets.flow import flow
from governance.store.rows import TextRelease

_PUBLISHED: Final = frozenset({"as_is", "redacted", "policy"})


class Actions(QWidget):
    """Buttons only; the screen listens to their clicks. ``primary`` moves between the two ways to publish."""

    def __init__(self) -> None:
        super().__init__()
        self.redacted, self.as_is = Button(icon="publication", key="O"), Button(icon="publication", key="L")
        self.accept = Button(icon="check", key="A")
        self.hide_it = Button(kind="danger", icon="hide", key="H")
        self.opinion, self.change_theme = Button(icon="comment", key="S"), Button(icon="edit", key="T")
        self.restore, self.withdraw = Button(icon="refresh", key="R"), Button(icon="undo", key="W")
        self.note = Label(tone="muted", wrap=True)
        self._state, self._release = "", "withheld"
        self._count, self._found, self._allowed = 1, 0, True
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SMALL)
        column.addWidget(self.note)
        column.addWidget(flow(self.redacted, self.as_is, self.accept, self.hide_it, self.opinion, self.change_theme,
                              self.restore, self.withdraw))

    def set_allowed(self, allowed: bool) -> None:
        """Whether this member may decide."""
        self._allowed = allowed
        self.retranslate()

    def set_state(self, state: str, release: TextRelease = "withheld") -> None:
        """State of the contribution shown (none: empty), and how its text may leave."""
        self._state, self._release = state, release
        self.retranslate()

    def set_found(self, found: int) -> None:
        """How many findings would be taken out."""
        self._found = found
        self.retranslate()

    def set_count(self, count: int) -> None:
        """How many contributions the acts concern."""
        self._count = count
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        many, ready = self._count > 1, bool(self._state) and self._allowed
        count = i18n.number(self._count)
        if many:
            self.accept.set_text(QCoreApplication.translate("Moderation", "Accept all {count}").format(count=count))
            self.hide_it.set_text(QCoreApplication.translate("Moderation", "Hide all {count}…").format(count=count))
            self.restore.set_text(QCoreApplication.translate("Moderation", "Put all {count} back").format(count=count))
        else:
            self.accept.set_text(QCoreApplication.translate("Moderation", "Accept without publishing the text"))
            self.hide_it.set_text(QCoreApplication.translate("Moderation", "Hide…"))
            self.restore.set_text(QCoreApplication.translate("Moderation", "Put back in the queue"))
        self.redacted.set_text(QCoreApplication.translate("Moderation", "Publish without the data found"))
        self.as_is.set_text(QCoreApplication.translate("Moderation", "Publish as it is"))
        self.opinion.set_text(QCoreApplication.translate("Moderation", "Second opinion…"))
        self.change_theme.set_text(QCoreApplication.translate("Moderation", "Change the theme…"))
        self.withdraw.set_text(QCoreApplication.translate("Moderation", "Withdraw from open data…"))
        self._enable(many=many, ready=ready)
        self._say_note(count, many=many)

    def _enable(self, *, many: bool, ready: bool) -> None:
        self.accept.setEnabled(ready and (many or self._state != "accepted"))
        self.hide_it.setEnabled(ready and (many or self._state != "hidden"))
        self.restore.setEnabled(ready and (many or self._state != "pending"))
        for button in (self.opinion, self.change_theme):
            button.setEnabled(ready)
        one = ready and not many
        self.redacted.setEnabled(one and self._found > 0 and self._release != "redacted")
        self.as_is.setEnabled(one and self._release != "as_is")
        self.withdraw.setEnabled(one and self._release in _PUBLISHED)
        self.withdraw.setVisible(self._release in _PUBLISHED and not many)
        self.restore.setVisible(many or self._state != "pending")
        for button, leads in ((self.redacted, not many and self._found > 0),
                              (self.as_is, not many and not self._found), (self.accept, many)):
            button.set_kind("primary" if leads else "plain")

    def _say_note(self, count: str, *, many: bool) -> None:
        if not self._allowed:
            self.note.setText(QCoreApplication.translate(
                "Moderation", "Your role reads: a moderator or the coordinator decides."))
        elif many:
            self.note.setText(QCoreApplication.translate(
                "Moderation", "{count} contributions are selected: the actions concern all of them. A text is "
                "released one at a time, once read.").format(count=count))
        self.note.setVisible(many or not self._allowed)
