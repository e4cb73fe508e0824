"""The rule on texts: what becomes of personal data in them, when they may leave without a person having read each, and
the signature of the data protection officer."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from desktop import i18n, theme
from desktop.moderation.finding_words import label_word
from desktop.publication import words
from desktop.publication.sign_off import rights_of
from desktop.services import Services
from desktop.widgets import Button, Card, Chip, Label
from desktop.widgets.confirm import Confirm
from desktop.widgets.flow import flow
from governance.charter import Texts
from governance.operations import Changes, SignTextPolicy
from governance.sign_off import SignOff
from governance.store.queries import Reads

_ACTIONS: Final[dict[str, Callable[[], str]]] = {
    "keep": lambda: QCoreApplication.translate("TextsRule", "left in the text"),
    "surrogate": lambda: QCoreApplication.translate("TextsRule", "replaced by a word such as [person 1]"),
    "generalise": lambda: QCoreApplication.translate("TextsRule", "said less precisely"),
    "remove": lambda: QCoreApplication.translate("TextsRule", "taken out"),
}


class TextsRuleCard(Card):
    """Reads its own signature; it is in sight only where the charter has such a rule."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._signed: SignOff | None = None
        self._busy = False
        self.chip = Chip()
        self.header.addWidget(self.chip)
        self.sentence, self.actions_said = Label(wrap=True), Label(wrap=True, tone="muted")
        self.seal = Label(wrap=True, tone="muted", points=theme.SMALL_PT)
        self.sign = Button(icon="edit")
        for widget in (self.sentence, self.actions_said, self.seal, flow(self.sign)):
            self.body.addWidget(widget)
        self.sign.clicked.connect(self.ask)
        self.retranslate()

    def refresh(self) -> None:
        """Read the signature again, if there is a rule."""
        rules = self._rules()
        if rules is None:
            self._show(None)
            return
        digest = rules.digest
        self._services.runner.read(lambda reads: _signature(reads, digest), self._show)

    def on_changes(self, changes: Changes) -> None:
        """The charter, or a signature, may be new."""
        if changes.kinds & {"charter", "releases"}:
            self.refresh()

    def ask(self) -> QDialog | None:
        """Ask for the typed word; the dialog opened, None without a rule."""
        rules = self._rules()
        if rules is None:
            return None
        dialog = ConfirmRule(rules, self)
        dialog.accepted.connect(self._sign)
        dialog.open()
        return dialog

    def retranslate(self) -> None:
        """Say everything again."""
        self.set_title(QCoreApplication.translate("TextsRule", "The rule on texts"))
        self.sign.set_text(QCoreApplication.translate("TextsRule", "Sign the rule on texts…"))
        rules = self._rules()
        self.setVisible(rules is not None)
        if rules is None:
            return
        self.sentence.setText(rule_sentence(rules))
        self.actions_said.setText(actions_sentence(rules))
        automatic = rules.review.automatic
        if not automatic:
            self.chip.set_state(QCoreApplication.translate("TextsRule", "Each text is read"), "good", "check")
        elif self._signed is not None:
            self.chip.set_state(QCoreApplication.translate("TextsRule", "Signed"), "good", "check")
        else:
            self.chip.set_state(QCoreApplication.translate("TextsRule", "Not signed"), "caution", "warning")
        self.seal.setVisible(self._signed is not None)
        if self._signed is not None:
            self.seal.setText(QCoreApplication.translate("TextsRule", "Seal of the rule: {seal}").format(
                seal=self._signed.content[:32]))
        may = rights_of(self._services.member).sign
        self.sign.setVisible(automatic and self._signed is None)
        self.sign.setEnabled(may and not self._busy)
        self.sign.setToolTip("" if may else QCoreApplication.translate(
            "TextsRule", "The data protection officer signs it."))

    def _rules(self) -> Texts | None:
        return self._services.charter().texts

    def _show(self, signed: SignOff | None) -> None:
        self._signed, self._busy = signed, False
        self.retranslate()

    def _sign(self) -> None:
        self._busy = True
        self.retranslate()
        self._services.runner.write(SignTextPolicy(), lambda _: self.refresh(), self._failed)

    def _failed(self, error: BaseException) -> None:
        self.refresh()
        self._services.runner.read(lambda _: _raise(error), lambda _: None)


class ConfirmRule(Confirm):
    """Says what is signed, kind by kind."""

    def __init__(self, rules: Texts, parent: QWidget | None = None) -> None:
        super().__init__(words.signature(), QCoreApplication.translate("TextsRule", "Sign the rule"), "edit", parent)
        self.setWindowTitle(QCoreApplication.translate("TextsRule", "Sign the rule on texts"))
        self.warning.setText(QCoreApplication.translate(
            "TextsRule", "By signing, you answer for it that texts may be published under this rule without a person "
            "having read each of them. Your signature is entered in the journal and cannot be erased; if the rule "
            "changes, it must be signed again."))
        self.keep.set_text(QCoreApplication.translate("TextsRule", "Do not sign"))
        self.details.addWidget(Label(rule_sentence(rules), wrap=True))
        self.details.addWidget(Label(actions_sentence(rules), wrap=True, tone="muted"))


def rule_sentence(rules: Texts) -> str:
    """When texts leave."""
    if not rules.review.automatic:
        return QCoreApplication.translate(
            "TextsRule", "No text leaves unless a person has read it. The charter may say otherwise, under the "
            "signature of the data protection officer.")
    return QCoreApplication.translate(
        "TextsRule", "An accepted text leaves without its findings and without having been read, if each finding is "
        "sure ({score} or above, or decided on by a person), if nothing is found in it a second time, and if it is not "
        "about a minor or a sensitive matter. {sample} of these texts are kept for a second reader.").format(
            score=i18n.number(rules.review.minimum_score, 2), sample=i18n.percent(rules.review.sample, 1))


def actions_sentence(rules: Texts) -> str:
    """What becomes of each kind, the kinds that share an action together."""
    by_action: dict[str, list[str]] = {}
    for label, action in rules.effective().items():
        by_action.setdefault(action, []).append(label_word(label))
    return "\n".join(
        QCoreApplication.translate("TextsRule", "{action}: {kinds}").format(
            action=_ACTIONS[action]().capitalize(), kinds=", ".join(kinds))
        for action, kinds in sorted(by_action.items())
    )


def _signature(reads: Reads, digest: str) -> SignOff | None:
    return reads.sign_off(digest)


def _raise(error: BaseException) -> None:
    raise error
