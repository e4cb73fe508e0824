"""The columns of a list of contributions."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop.contributions import flags, words
from desktop.lists.columns import Cell, Column, Mark
from desktop.lists.spine_model import Source
from governance.charter import Charter
from governance.store.rows import ContributionRow, Filter

Row = ContributionRow


def source(wanted: Filter) -> Source:
    """The list that ``wanted`` describes."""
    return Source(
        first=lambda reads, limit: reads.first_ids(wanted, limit),
        spine=lambda reads: reads.spine(wanted),
        rows=lambda reads, ids: reads.rows(ids),
    )


def contribution_columns(charter: Callable[[], Charter], *, moderation: bool = False) -> Sequence[Column[Row]]:
    """Title, theme, language, flags and state; in moderation the state gives its place to the flags."""
    title = Column("title", _title_header, _title, stretch=True)
    theme = Column("theme", _theme_header, partial(_theme, charter), width=124, hide_below=420)
    language = Column("language", _language_header, _language, width=72, hide_below=620)
    flags_width, flags_below = (192, 300) if moderation else (164, 560)
    flagged = Column("flags", _flags_header, _flags, width=flags_width, hide_below=flags_below)
    state = Column("state", _state_header, _state, width=128)
    date = Column("date", _date_header, _date, width=100, hide_below=720)
    if moderation:
        return (title, flagged, theme, language, date)
    return (title, state, theme, flagged, language, date)


def _title_header() -> str:
    return QCoreApplication.translate("Contributions", "Contribution", "column header")


def _theme_header() -> str:
    return QCoreApplication.translate("Contributions", "Theme", "column header")


def _language_header() -> str:
    return QCoreApplication.translate("Contributions", "Language", "column header")


def _flags_header() -> str:
    return QCoreApplication.translate("Contributions", "To watch", "column header: flags")


def _state_header() -> str:
    return QCoreApplication.translate("Contributions", "State", "column header")


def _date_header() -> str:
    return QCoreApplication.translate("Contributions", "Received", "column header: date")


def _title(row: Row) -> Cell:
    text = " ".join((row.title or row.excerpt).split()) or QCoreApplication.translate("Contributions", "Without text")
    return Cell(text, text)


def _theme(charter: Callable[[], Charter], row: Row) -> Cell:
    mark = words.theme_mark(charter(), row.theme)
    if row.theme is None:
        return Cell("–", words.no_theme(), muted=True)
    return _marked((mark,))


def _language(row: Row) -> Cell:
    if row.language is None:
        return Cell("–", QCoreApplication.translate("Contributions", "Language not known"), muted=True)
    return Cell(row.language.upper(), words.language_word(row.language))


def _flags(row: Row) -> Cell:
    if not row.flags:
        return Cell("–", QCoreApplication.translate("Contributions", "Nothing to watch"), muted=True)
    return _marked(tuple(flags.flag_mark(code, row.findings) for code in flags.telling(row.flags)))


def _state(row: Row) -> Cell:
    return _marked((words.state_mark(row.state),))


def _date(row: Row) -> Cell:
    return Cell(words.day(row.submitted_at, short=True), words.day(row.submitted_at), muted=True)


def _marked(marks: tuple[Mark, ...]) -> Cell:
    return Cell("", ", ".join(mark.word for mark in marks), marks)
