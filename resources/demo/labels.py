"""Words of the shipped charter that the demonstration's files use: labels of themes and of the paper form's columns."""

import tomllib
from functools import lru_cache, cache
from typing import Any

import resources

_BANDS = ((18, "15-17"), (25, "18-24"), (35, "25-34"), (45, "35-44"), (60, "45-59"), (75, "60-74"))
_NOT_ON_PAPER = ("parent_id", "author_ref", "supports", "vote")


@lru_cache(maxsize=1)
def _charter() -> dict[str, Any]:
    return tomllib.loads(resources.path("templates", "charter_alpimed.toml").read_text(encoding="utf-8"))


@cache
def theme_label(code: str, language: str) -> str:
    """Label of a theme; nothing for no theme."""
    return next((str(theme["label"][language]) for theme in _charter()["theme"] if theme["code"] == code), "")


@lru_cache(maxsize=1)
def paper_columns() -> dict[str, str]:
    """Field -> header of the application's own form in French: ``Titre [title]``."""
    return {
        field["name"]: f"{field['label']['fr']} [{field['name']}]"
        for field in _charter()["field"] if field["name"] not in _NOT_ON_PAPER
    }


def band(age: int) -> str:
    """Age band as the paper form prints it."""
    return next((name for limit, name in _BANDS if age < limit), "75+") if age > 14 else str(age)
