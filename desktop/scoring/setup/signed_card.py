"""A round as it was signed: everything that evaluators were told, to read and not to change."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import i18n, theme
from desktop.scoring.board.words import duties, enumerated
from desktop.scoring.setup import words
from desktop.scoring.words import explained, in_language
from desktop.widgets import Button, Card, Chip, IconLabel, Label, clear_layout, line, row, scrolled
from desktop.widgets.flow import flow
from governance.scoring.rounds import Round, RoundTheme
from governance.scoring.settings import RoundSettings
from governance.scoring.state import RoundState


class SignedCard(Card):
    """``replace_chosen``: prepare a round that replaces this one."""

    replace_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._state: RoundState | None = None
        self.chip = Chip()
        self.header.addWidget(self.chip)
        inner = QWidget()
        self.said = QVBoxLayout(inner)
        self.said.setContentsMargins(0, 0, theme.SMALL, 0)
        self.said.setSpacing(theme.SMALL)
        self.replace = Button(icon="refresh")
        self.replace.clicked.connect(self._replace)
        self.body.addWidget(scrolled(inner), 1)
        self.body.addWidget(flow(self.replace))

    def show_state(self, state: RoundState) -> None:
        """The round."""
        self._state = state
        self.retranslate()

    def show_allowed(self, allowed: bool) -> None:
        """Whether this member may replace it."""
        self.replace.setEnabled(allowed)

    def retranslate(self) -> None:
        """Set the texts."""
        self.chip.set_state(QCoreApplication.translate("ScoringSetup", "signed, frozen"), "good", "lock")
        self.replace.set_text(QCoreApplication.translate("ScoringSetup", "Prepare a round that replaces it…"))
        clear_layout(self.said)
        state = self._state
        if state is None:
            return
        self.set_title(in_language(state.round.title))
        for sentence in signed(state):
            self.said.addWidget(Label(sentence, wrap=True))
        for place, item in enumerate(state.round.themes):
            self._theme(place, item)
        self.said.addWidget(line())
        self.said.addWidget(Label(
            QCoreApplication.translate("ScoringSetup", "Seal of the round: {digest}").format(digest=state.digest),
            points=theme.SMALL_PT, tone="muted", wrap=True))
        self.said.addStretch(1)

    def _theme(self, place: int, item: RoundTheme) -> None:
        role = theme.theme_role(place)
        weight = QCoreApplication.translate("ScoringSetup", "weight {weight}").format(weight=i18n.number(item.weight))
        self.said.addWidget(line())
        self.said.addLayout(row(IconLabel(role, role), Label(in_language(item.label), bold=True),
                                Label(weight, tone="muted")))
        sentences = item.anchors.get(i18n.code()) or item.anchors["fr"]
        self.said.addWidget(Label(
            "\n".join(explained(i18n.number(grade), said) for grade, said in enumerate(sentences)), wrap=True))

    def _replace(self) -> None:
        if self._state is not None:
            self.replace_chosen.emit(self._state)


def signed(state: RoundState) -> list[str]:
    """The round in sentences."""
    found = state.round
    people = enumerated([f"{state.names[seat.member]} ({duties(seat.duties)})" for seat in found.roster])
    said = [
        QCoreApplication.translate("ScoringSetup", "Round {number}, signed on {day}: {proposals}.").format(
            number=i18n.number(found.number), day=i18n.iso_day(found.opened_on),
            proposals=QCoreApplication.translate("ScoringSetup", "%Ln proposal(s)", "", len(found.proposals))),
        f"{people}.", words.quorums(found.themes, len(found.evaluators)), *words.rules(settings_of(found)),
        QCoreApplication.translate("ScoringSetup", "Names become letters on {day}.").format(
            day=i18n.iso_day(found.letters_on))]
    if found.replaces:
        said.append(QCoreApplication.translate(
            "ScoringSetup", "It replaces a former round, for the reason given: {reason}").format(reason=found.reason))
    return said


def settings_of(found: Round, replaces: str = "") -> RoundSettings:
    """The settings that a round was made from, nobody seated; ``replaces``: digest of the one that they replace,
    whose proposals they keep."""
    return RoundSettings(
        title=found.title, themes=found.themes, seats=(), aggregation=found.aggregation, tie=found.tie,
        threshold=found.threshold, cut=found.cut, spread=found.spread, letters_on=found.letters_on,
        rapporteurs=bool(found.rapporteurs), replaces=replaces, proposals=tuple(found.proposals) if replaces else ())
