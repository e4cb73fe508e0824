"""First suspicion of special categories of data (GDPR art. 9(1)) in a text, from a lexicon in French and Italian."""

import re
import tomllib
from functools import lru_cache

import resources
from governance.intake.values import fold


@lru_cache(maxsize=1)
def lexicon() -> tuple[str, ...]:
    """Entries of every category and language, folded; a final ``*`` means any ending."""
    data = tomllib.loads(resources.path("lexicons", "art9.toml").read_text(encoding="utf-8"))
    return tuple(dict.fromkeys(_entries(data)))


def _entries(node: object) -> list[str]:
    if isinstance(node, dict):
        return [entry for value in node.values() for entry in _entries(value)]
    if isinstance(node, list):
        return [fold(str(entry)) + ("*" if str(entry).endswith("*") else "") for entry in node]
    return []


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    words = [re.escape(entry.removesuffix("*")) + (r"\w*" if entry.endswith("*") else "") for entry in lexicon()]
    return re.compile(r"(?<!\w)(?:" + "|".join(words) + r")(?!\w)")


def suspected(text: str) -> bool:
    """Whether ``text`` holds a word of the lexicon."""
    return _pattern().search(fold(text)) is not None


def search_queries() -> list[str]:
    """The lexicon as full-text queries, so that a million texts are looked at without reading them one by one."""
    quoted = [f'"{entry.removesuffix("*")}"{"*" if entry.endswith("*") else ""}' for entry in lexicon()]
    return [" OR ".join(quoted[start : start + 100]) for start in range(0, len(quoted), 100)]
