"""What the list is limited to, said in chips that a click or a key removes."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop import theme
from desktop.contributions import filter_words
from desktop.widgets import Button, clear_layout
from governance.charter import Charter
from governance.store.rows import Filter

LIMITS = (
    "states", "kinds", "strand", "theme", "language", "channel", "zone", "age_band", "flag", "answered", "import_id",
    "text",
)


def limits(wanted: Filter, base: Filter) -> tuple[str, ...]:
    """Filters of ``wanted`` that differ from ``base``."""
    return tuple(key for key in LIMITS if getattr(wanted, key) != getattr(base, key))


class FilterChips(QWidget):
    """One button per limit; ``changed`` carries the filter without it."""

    changed = Signal(object)

    def __init__(self, charter: Callable[[], Charter], base: Filter) -> None:
        super().__init__()
        self._charter = charter
        self._base = base
        self._filter = base
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.TIGHT)

    def set_filter(self, wanted: Filter) -> None:
        """Say what limits the list."""
        self._filter = wanted
        self.retranslate()

    def retranslate(self) -> None:
        """Say it again in the language in force."""
        clear_layout(self._layout)
        found = limits(self._filter, self._base)
        for key in found:
            self._layout.addWidget(self._chip(key))
        if len(found) > 1:
            clear = Button(QCoreApplication.translate("Filters", "Clear all"), kind="flat")
            clear.clicked.connect(lambda: self.changed.emit(replace(self._base, order=self._filter.order)))
            self._layout.addWidget(clear)
        self._layout.addStretch(1)

    def _chip(self, key: str) -> Button:
        chosen: Any = getattr(self._filter, key)
        if chosen is None:
            text = filter_words.any_word(key)
        else:
            text = QCoreApplication.translate("Filters", "{name}: {value}", "a filter in force").format(
                name=filter_words.name(key), value=filter_words.value(self._charter(), key, chosen),
            )
        shown = text if len(text) <= 40 else text[:39] + "…"
        chip = Button(shown, icon="close")
        chip.setAccessibleName(QCoreApplication.translate("Filters", "Remove the filter {filter}").format(filter=text))
        chip.setToolTip(chip.accessibleName())
        chip.clicked.connect(
            lambda: self.changed.emit(replace(self._filter, **{key: getattr(self._base, key)})),
        )
        return chip
