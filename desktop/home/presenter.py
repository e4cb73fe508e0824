"""Fills the home page from the dossier and sends every click to the list behind the number."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from desktop import theme
from desktop.contributions.filter_words import place_label
from desktop.contributions.words import channel_word, no_theme
from desktop.errors import present
from desktop.home import words
from desktop.home.figures import HomeFigures, read_figures
from desktop.home.view import HomeView
from desktop.i18n import label
from desktop.services import Services
from desktop.widgets.chart import Draw
from exports.charts import Chart, ChartStyle, LabelledCount, bars, over_time
from governance.operations import Changes
from governance.store.rows import Count, Filter

MOST_ZONES = 9
LISTS: dict[str, Callable[[str], Filter]] = {
    "themes": lambda key: Filter(theme=key), "zones": lambda key: Filter(zone=key),
    "channels": lambda key: Filter(channel=key), "ages": lambda key: Filter(age_band=key),
}
"""The list behind a bar of each picture."""


class HomePresenter:
    """Connects ``HomeView`` to the dossier. It reads again after each change, and only while it is shown."""

    def __init__(self, view: HomeView, services: Services) -> None:
        self._view, self._services = view, services
        self._shown: HomeFigures | None = None
        self._stale = True
        view.opened.connect(services.navigate)
        view.bar_chosen.connect(self._open_bar)
        view.retry_asked.connect(self._read)
        view.retranslated.connect(self._say)
        self._say()

    def activate(self) -> None:
        """The person comes here."""
        if self._stale:
            self._read()

    def on_changes(self, changes: Changes) -> None:
        """Something was written."""
        self._stale = bool(changes.kinds) or self._stale
        if self._view.isVisible():
            self._read()

    def _read(self) -> None:
        self._stale = False
        if self._shown is None:
            self._view.show_loading()
        self._services.runner.read(read_figures, self._show, self._failed)

    def _failed(self, error: BaseException) -> None:
        self._stale = True
        self._view.show_failure(present(error).text)

    def _show(self, figures: HomeFigures) -> None:
        self._shown = figures
        self._say()

    def _say(self) -> None:
        self._view.show_greeting(words.greeting(self._services.member))
        shown, charter = self._shown, self._services.charter()
        if shown is None:
            return
        if not shown.imports and not shown.totals.contributions:
            self._view.show_empty()
            return
        today = date.today()  # noqa: DTZ011  the day of the person at work
        member = self._services.member
        todos = words.todos(shown, member)
        pending = shown.totals.pending if any(todo.screen == "moderation" for todo in todos) else 0
        self._view.show_content(
            words.figures(shown, charter), words.steps(shown, charter, today), todos, pending=pending,
        )
        self._view.show_chart("days", self._days(shown))
        for name in LISTS:
            self._view.show_chart(name, _bars(self._counts(name, shown)))

    def _days(self, shown: HomeFigures) -> Draw:
        objective, word = self._services.charter().consultation.objective or 0, words.objective_word()

        def draw(style: ChartStyle) -> Chart:
            return over_time(shown.per_day, objective, style, objective_label=word)

        return draw

    def _counts(self, name: str, shown: HomeFigures) -> list[LabelledCount]:
        match name:
            case "themes":
                return self._themes(shown.themes)
            case "zones":
                known = [item for item in shown.zones if item.key][:MOST_ZONES]
                return [LabelledCount(key=item.key, label=place_label(item.key), count=item.count) for item in known]
            case "channels":
                return [
                    LabelledCount(key=item.key, label=channel_word(item.key) or words.unknown(), count=item.count)
                    for item in shown.channels
                ]
            case _:
                return [
                    LabelledCount(key=item.key, label=words.age_band(item.key), count=item.count) for item in shown.ages
                ]

    def _themes(self, counts: tuple[Count, ...]) -> list[LabelledCount]:
        found = {item.key: item.count for item in counts}
        rows = [
            LabelledCount(
                key=item.code, label=label(item.label), count=found.get(item.code, 0),
                    colour=theme.theme_role(place),
            )
            for place, item in enumerate(self._services.charter().theme)
        ]
        if found.get(""):
            rows.append(LabelledCount(key="", label=no_theme(), count=found[""], colour="muted"))
        return rows

    def _open_bar(self, chart: str, key: str) -> None:
        if key and chart in LISTS:
            self._services.navigate("contributions", LISTS[chart](key))


def _bars(rows: list[LabelledCount]) -> Draw:
    """Bars whose ``colour`` is still a role: the scheme is known when they are drawn."""

    def draw(style: ChartStyle) -> Chart:
        named = theme.roles(style.surface == theme.DARK["surface"])
        return bars([replace(row, colour=named[row.colour] if row.colour else None) for row in rows], style)

    return draw
