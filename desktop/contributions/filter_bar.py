"""The row of filters above a list: one box per filter, kept in step with a ``Filter``."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter, QWidget,
)

from desktop import i18n, theme
from desktop.contributions import filter_words
from desktop.contributions.words import LISTED_KINDS
from governance.charter import Charter
from governance.store.rows import FLAGS, STATES, Filter

KEYS = ("states", "kinds", "theme", "language", "channel", "zone", "flag")
_PLURAL = frozenset({"states", "kinds"})
ARROW_ROOM = 26
NARROWEST = 92
"""Of a box, in pixels: seven of them in the smallest window."""
SHORT_ROLE = Qt.ItemDataRole.UserRole + 1
Counts = Mapping[str, Mapping[str, int]]
"""For each filter, its values and how many contributions have each."""


class FilterBox(QComboBox):
    """A box that drops the count of its value, then ends in "…", when it lacks room: never cut through a letter."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, then its text, shortened if needed."""
        del event
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        room = self.rect().adjusted(theme.MEDIUM, 0, -ARROW_ROOM, 0)
        metrics, text = self.fontMetrics(), self.currentText()
        if metrics.horizontalAdvance(text) > room.width():
            text = self.currentData(SHORT_ROLE) or text
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(theme.colour("ink" if self.isEnabled() else "muted"))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)


class FilterBar(QWidget):
    """Boxes for ``keys``; ``chosen`` carries the whole new filter. ``base`` is what "any" means here."""

    chosen = Signal(object)

    def __init__(self, charter: Callable[[], Charter], base: Filter, keys: Sequence[str] = KEYS) -> None:
        super().__init__()
        self._charter = charter
        self._base = base
        self._filter = base
        self._counts: Counts = {}
        self._boxes: dict[str, FilterBox] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SMALL)
        for key in keys:
            box = FilterBox()
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(7)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            box.setMinimumWidth(NARROWEST)
            box.setMaximumWidth(240)
            box.activated.connect(lambda _, key=key: self._activated(key))
            self._boxes[key] = box
            layout.addWidget(box, 1)
        self.retranslate()

    def filter(self) -> Filter:
        """What is shown now."""
        return self._filter

    def set_filter(self, wanted: Filter) -> None:
        """Show ``wanted``, silently."""
        self._filter = wanted
        self.retranslate()

    def set_counts(self, counts: Counts) -> None:
        """Values found in the dossier, with their number."""
        self._counts = counts
        self.retranslate()

    def retranslate(self) -> None:
        """Fill the boxes again, in the language in force."""
        for key, box in self._boxes.items():
            box.blockSignals(True)
            box.clear()
            box.addItem(filter_words.any_word(key), None)
            for code in self._values(key):
                box.addItem(self._label(key, code), code)
                box.setItemData(box.count() - 1, filter_words.value(self._charter(), key, code), SHORT_ROLE)
            chosen = self._single(key)
            box.setCurrentIndex(max(0, box.findData(chosen)) if chosen is not None else 0)
            box.setAccessibleName(filter_words.name(key))
            box.setToolTip(filter_words.name(key))
            box.view().setMinimumWidth(box.view().sizeHintForColumn(0) + theme.WIDE)
            box.blockSignals(False)

    def _values(self, key: str) -> Sequence[str]:
        found = [code for code in self._counts.get(key, {}) if code]
        match key:
            case "states":
                values = list(STATES)
            case "kinds":
                values = list(LISTED_KINDS)
            case "flag":
                values = list(FLAGS)
            case "theme":
                values = [item.code for item in self._charter().theme]
            case _:
                values = sorted(found, key=lambda code: self._label(key, code).casefold())
        chosen = self._single(key)
        if chosen and chosen not in values:
            values.append(chosen)
        return values

    def _label(self, key: str, code: str) -> str:
        word = filter_words.value(self._charter(), key, code)
        counts = self._counts.get(key)
        if counts is None:
            return word
        return QCoreApplication.translate("Filters", "{value} ({count})").format(
            value=word, count=i18n.number(counts.get(code, 0)),
        )

    def _single(self, key: str) -> str | None:
        """The one value asked for; None for any, or when several are."""
        asked: Any = getattr(self._filter, key)
        if asked == getattr(self._base, key) and key == "kinds":
            return None
        if isinstance(asked, tuple):
            asked = asked[0] if len(asked) == 1 else None
        return None if asked is None else str(asked)

    def _activated(self, key: str) -> None:
        code = self._boxes[key].currentData()
        changes: dict[str, Any]
        if code is None:
            changes = {key: self._base.kinds if key == "kinds" else None}
        else:
            changes = {key: (code,) if key in _PLURAL else code}
        self._filter = replace(self._filter, **changes)
        self.chosen.emit(self._filter)
