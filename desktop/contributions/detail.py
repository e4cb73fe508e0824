"""One contribution, complete: what a person reads before deciding."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop import i18n, theme
from desktop.contributions import filter_words, flags, history, words
from desktop.contributions.reading import ReadingText
from desktop.home.words import age_band
from desktop.intake.words import source_name
from desktop.widgets import Card, Chip, IconLabel, Label, clear_layout, line, scrolled
from desktop.widgets.flow import FlowLayout
from governance.charter import Charter
from governance.store.rows import ContributionDetail, HistoryEntry


class DetailPanel(Card):
    """Title, chips, where it comes from, flags explained, text, figures, other fields, history. A screen may bring the
    widgets of the title (``setText``) and of the text (``set_text``); ``under_text`` takes what it adds below it.
    ``silent``: flags that are not explained here."""

    def __init__(
        self, charter: Callable[[], Charter], *, title: Any = None, text: Any = None,
        silent: frozenset[str] = frozenset(),
    ) -> None:
        super().__init__()
        self._silent = silent
        self._charter = charter
        self._detail: ContributionDetail | None = None
        self._history: Sequence[HistoryEntry] = ()
        self._inner = QWidget()
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, theme.SMALL, 0)
        column.setSpacing(theme.MEDIUM)
        self._title = title or Label(points=theme.SUBTITLE_PT, bold=True, wrap=True)
        self._meta = Label(tone="muted", wrap=True)
        self._body = text or ReadingText()
        self.under_text = QVBoxLayout()
        self._figures = Label(wrap=True)
        self._chips, self._flags = FlowLayout(), QVBoxLayout()
        self._fields, self._past = QGridLayout(), QVBoxLayout()
        column.addWidget(self._title)
        column.addLayout(self._chips)
        column.addWidget(self._meta)
        column.addLayout(self._flags)
        column.addWidget(self._body)
        column.addLayout(self.under_text)
        column.addWidget(line())
        column.addWidget(self._figures)
        column.addLayout(self._fields)
        column.addLayout(self._past)
        column.addStretch(1)
        for layout in (self._chips, self._flags, self._fields, self._past):
            layout.setSpacing(theme.SMALL)
        self._fields.setColumnStretch(1, 1)
        self._area = scrolled(self._inner)
        self.body.addWidget(self._area)

    def show_detail(self, detail: ContributionDetail, past: Sequence[HistoryEntry]) -> None:
        """Show ``detail`` from its top, and what was done to it."""
        moved = self._detail is None or self._detail.row.id != detail.row.id
        self._detail, self._history = detail, past
        self.retranslate()
        if moved:
            self._area.verticalScrollBar().setValue(0)

    def show_widget(self, widget: QWidget) -> None:
        """Scroll so that ``widget`` is in sight."""
        self._area.ensureWidgetVisible(widget, 0, theme.WIDE)

    def show_place(self, widget: QWidget, place: QPoint) -> None:
        """Scroll so that ``place`` of ``widget`` is in sight."""
        inside = widget.mapTo(self._inner, place)
        self._area.ensureVisible(inside.x(), inside.y(), 0, theme.WIDE)

    def shown_id(self) -> int | None:
        """Id of the contribution shown."""
        return self._detail.row.id if self._detail else None

    def retranslate(self) -> None:
        """Say everything again in the language in force."""
        self._body.setAccessibleName(QCoreApplication.translate("Contributions", "Text of the contribution"))
        if self._detail is None:
            return
        self._title.setText(self._detail.row.title or words.kind_word(self._detail.row.kind))
        self._meta.setText(meta_line(self._detail))
        self._body.set_text(self._detail.body)
        self._figures.setText(figures_line(self._detail))
        self._show_chips(self._detail)
        self._show_flags(self._detail)
        self._show_fields(self._detail)
        self._show_history()

    def _show_chips(self, detail: ContributionDetail) -> None:
        clear_layout(self._chips)
        marks = [words.state_mark(detail.row.state), words.theme_mark(self._charter(), detail.row.theme)]
        if detail.text_released != "withheld":
            marks.append(words.released_mark(detail.text_released))
        for mark in marks:
            self._chips.addWidget(Chip(mark.word, mark.role, mark.icon))

    def _show_flags(self, detail: ContributionDetail) -> None:
        clear_layout(self._flags)
        for code in (code for code in flags.telling(detail.row.flags) if code not in self._silent):
            mark = flags.flag_mark(code)
            banner = QFrame()
            banner.setProperty("banner", mark.role)
            content = QHBoxLayout(banner)
            content.setContentsMargins(theme.MEDIUM, theme.SMALL, theme.MEDIUM, theme.SMALL)
            content.setSpacing(theme.MEDIUM)
            said = QVBoxLayout()
            said.setSpacing(theme.TIGHT)
            said.addWidget(Label(mark.word, bold=True))
            said.addWidget(Label(flags.flag_explanation(self._charter(), code), wrap=True))
            content.addWidget(IconLabel(mark.icon, mark.role, 20))
            content.addLayout(said, 1)
            self._flags.addWidget(banner)

    def _show_fields(self, detail: ContributionDetail) -> None:
        clear_layout(self._fields)
        for position, (name, value) in enumerate(self._other_fields(detail)):
            self._fields.addWidget(Label(name, tone="muted"), position, 0)
            self._fields.addWidget(Label(value, wrap=True), position, 1)

    def _other_fields(self, detail: ContributionDetail) -> list[tuple[str, str]]:
        charter = self._charter()
        fields: list[tuple[str, str]] = []
        if detail.age_band:
            fields.append((words.field_word(charter, "age_band"), age_band(detail.age_band)))
        if detail.latitude is not None and detail.longitude is not None:
            place = QCoreApplication.translate("Contributions", "Place on the map")
            fields.append((place, f"{detail.latitude:.4f}, {detail.longitude:.4f}"))
        fields.extend((words.field_word(charter, name), value) for name, value in detail.attributes if value)
        source = QCoreApplication.translate("Contributions", "Source")
        fields.append((source, source_line(detail)))
        return fields

    def _show_history(self) -> None:
        clear_layout(self._past)
        if not self._history:
            return
        self._past.addWidget(line())
        self._past.addWidget(Label(QCoreApplication.translate("Contributions", "History"), bold=True))
        for entry in self._history:
            self._past.addWidget(Label(history.sentence(self._charter(), entry), wrap=True))
            self._past.addWidget(Label(history.signature(entry), points=theme.SMALL_PT, tone="muted"))


def source_line(detail: ContributionDetail) -> str:
    """The platform in words, the collection of it if it names one, and the identifier given there."""
    name, _, collection = detail.source.partition(":")
    return " · ".join(part for part in (source_name(name) or name, collection, detail.external_id) if part)


def meta_line(detail: ContributionDetail) -> str:
    """Kind, channel, place, date and language, what is not known left out."""
    row = detail.row
    parts = [words.kind_word(row.kind)]
    if row.channel:
        parts.append(words.channel_word(row.channel))
    if row.commune or row.zone:
        parts.append(filter_words.place_label(row.commune or row.zone or ""))
    if row.submitted_at:
        parts.append(words.day(row.submitted_at))
    if row.language:
        parts.append(words.language_word(row.language))
    return " · ".join(parts)


def figures_line(detail: ContributionDetail) -> str:
    """Votes, comments and the platform's own count, in words."""
    parts = []
    if detail.votes_for or detail.votes_against:
        parts.append(
            QCoreApplication.translate("Contributions", "{in_favour} for, {against} against").format(
                in_favour=i18n.number(detail.votes_for), against=i18n.number(detail.votes_against),
            ),
        )
    parts.append(QCoreApplication.translate("Contributions", "%Ln comment(s)", "", detail.comments))
    if detail.row.supports is not None:
        parts.append(
            QCoreApplication.translate("Contributions", "%Ln support(s) on the platform", "", detail.row.supports),
        )
    return " · ".join(parts)
