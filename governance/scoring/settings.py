"""What a coordinator chooses before a round is signed; the round itself is made from it and from the dossier."""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

import resources
from governance.charter import Charter, Label, first_problem
from governance.errors import BadInput
from governance.scoring.rounds import (
    GRADES, Aggregation, Criterion, Duty, RoundTheme, TieRule, Words,
)

Sentences = Annotated[tuple[Annotated[str, Field(min_length=1)], ...], Field(min_length=GRADES, max_length=GRADES)]
Code = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,47}$")]


@dataclass(frozen=True, slots=True)
class SeatSettings:
    """A person to seat. ``keys``: of accepted joining requests (hex); the coordinator's own key is added."""

    name: str
    duties: tuple[Duty, ...]
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundSettings:
    """See ``rounds.Round`` for the figures. ``proposals``: numbers of contributions, empty: every accepted proposal
    and project that leads its family or has none. Without a seat whose duty is to decide, the coordinator decides.
    ``cut`` is at most the number of proposals; ``letters_on`` empty: when the charter's longest active use ends.
    ``rapporteurs``: whether each proposal is given to one evaluator for its analysis sheet, in turn."""

    title: Words
    themes: tuple[RoundTheme, ...]
    seats: tuple[SeatSettings, ...]
    proposals: tuple[int, ...] = ()
    aggregation: Aggregation = "weighted_mean"
    tie: TieRule = "majority_judgment"
    threshold: int = 3
    cut: int = 10
    spread: int = 2
    letters_on: str = ""
    rapporteurs: bool = True
    replaces: str = ""
    reason: str = ""


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


class _Anchors(_Part):
    fr: Sentences
    it: Sentences


class _Criterion(_Part):
    code: Code
    label: Label
    question: Label


class _Theme(_Part):
    code: Code
    label: Label | None = None
    weight: int = Field(default=1, ge=0)
    quorum: int = Field(default=0, ge=0)
    anchors: _Anchors | None = None
    criterion: tuple[_Criterion, ...] | None = None


class _File(_Part):
    title: Label
    aggregation: Aggregation = "weighted_mean"
    tie: TieRule = "majority_judgment"
    threshold: int = Field(default=3, ge=1, lt=GRADES)
    cut: int = Field(default=10, ge=1)
    spread: int = Field(default=2, ge=1, lt=GRADES)
    letters_on: date | None = None
    rapporteurs: bool = True
    anchors: _Anchors
    criterion: tuple[_Criterion, ...] = ()
    theme: tuple[_Theme, ...] = ()


def parse_settings(text: str, charter: Charter, *, name: str = "round.toml") -> RoundSettings:
    """The settings written in ``text`` (TOML), nobody seated yet. Themes are those of the file, by default the
    charter's, with the charter's labels; a theme without anchors or criteria has those of the file.

    Raises:
        BadInput: ``settings_syntax`` (not TOML) with ``file``, ``line``, ``detail``; ``settings_invalid`` with
            ``file``, ``line``, ``field``, ``problem`` and ``advice`` of the first problem and ``count`` of all;
            ``settings_theme_unknown`` (``theme``: without a label, and not of the charter).
    """
    file = _parsed(text, name)
    return _settings(file, file.theme or _all_of(charter), charter, name)


def default_settings(charter: Charter) -> RoundSettings:
    """The settings that the application proposes: the charter's themes, all of one weight."""
    file = _parsed(resources.path("templates", "round_alpimed.toml").read_text(encoding="utf-8"), "round_alpimed.toml")
    own = {theme.code: theme for theme in file.theme}
    return _settings(file, [own.get(theme.code, theme) for theme in _all_of(charter)], charter, "round_alpimed.toml")


def _parsed(text: str, name: str) -> _File:
    try:
        return _File.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        where = re.search(r"line (\d+)", str(error))
        line = int(where.group(1)) if where else text.count("\n") + 1
        raise BadInput("settings_syntax", file=name, line=line, detail=str(error)) from error
    except ValidationError as error:
        raise BadInput("settings_invalid", file=name, **first_problem(error, text)) from error


def _all_of(charter: Charter) -> list[_Theme]:
    return [_Theme(code=theme.code) for theme in charter.theme]


def _settings(file: _File, themes: Iterable[_Theme], charter: Charter, name: str) -> RoundSettings:
    labels = {theme.code: theme.label for theme in charter.theme}
    made = []
    for theme in themes:
        label = theme.label or labels.get(theme.code)
        if label is None:
            raise BadInput("settings_theme_unknown", file=name, theme=theme.code)
        anchors = (theme.anchors or file.anchors).model_dump()
        criteria = tuple(
            Criterion(item.code, item.label.model_dump(), item.question.model_dump())
            for item in (file.criterion if theme.criterion is None else theme.criterion))
        made.append(RoundTheme(theme.code, label.model_dump(), theme.weight, theme.quorum, anchors, criteria))
    return RoundSettings(
        title=file.title.model_dump(), themes=tuple(made), seats=(), aggregation=file.aggregation, tie=file.tie,
        threshold=file.threshold, cut=file.cut, spread=file.spread, rapporteurs=file.rapporteurs,
        letters_on="" if file.letters_on is None else file.letters_on.isoformat())
