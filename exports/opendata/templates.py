"""The sentences of a publication, in the languages of its readers; they live in resources/templates."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import resources
from anonymize.tables.released import ReleasedColumn
from exports.opendata.rules import FIELD_OF
from governance.charter import Charter

LANGUAGES = ("fr", "it")


@dataclass(frozen=True, slots=True)
class Sentences:
    """Sentences of one language, by the dotted key of ``opendata.<language>.toml``."""

    language: str
    tree: Mapping[str, Any]

    def say(self, key: str, **params: object) -> str:
        """The sentence at ``key`` with its ``{parameters}``; KeyError for a key that the template lacks."""
        found: Any = self.tree
        for part in key.split("."):
            found = found[part]
        return str(found).format(**params)

    def label(self, column: ReleasedColumn, charter: Charter) -> str:
        """Name of a column: the charter's, except for columns that no field bears."""
        item = charter.fields.get(FIELD_OF.get(column.name, column.name))
        if column.name in self.tree["columns"] or item is None:
            return self.say(f"columns.{column.name}")
        return item.label.get(self.language)


@lru_cache(maxsize=len(LANGUAGES))
def sentences(language: str) -> Sentences:
    """Sentences of ``language`` (``fr`` or ``it``)."""
    text = resources.path("templates", f"opendata.{language}.toml").read_text(encoding="utf-8")
    return Sentences(language, tomllib.loads(text))
