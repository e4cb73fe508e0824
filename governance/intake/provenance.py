"""Which exports speak of the same things: identifiers are compared inside one origin, never across two.

The comments, votes and proposals of one platform refer to each other, whatever file they come in; a platform that
numbers each conversation from zero gives one origin per conversation.
"""

from pathlib import Path

from governance.intake.records import Recognised

_FAMILIES = {
    "decidim-proposals": "decidim",
    "decidim-comments": "decidim",
    "decidim-debates": "decidim",
    "decidim-meetings": "decidim",
    "grand-debat-proposals": "grand-debat",
    "go-vocal-inputs": "go-vocal",
    "go-vocal-users": "go-vocal",
    "polis-comments": "polis",
    "polis-votes": "polis",
}
_NUMBERED_FROM_ZERO = frozenset({"polis"})
_GENERIC_NAMES = frozenset({"comments", "votes", "participants-votes", "summary", "stats-history"})


def origin_of(item: Recognised, path: Path, collection: str = "") -> str:
    """Name under which ``item`` is kept; ``collection`` tells apart two exports of one platform."""
    family = "cap-collectif" if item.source.startswith("cap-collectif-") else _FAMILIES.get(item.source, item.source)
    if not collection and family in _NUMBERED_FROM_ZERO:
        stem = path.stem.casefold()
        collection = path.absolute().parent.name if stem in _GENERIC_NAMES else stem.split(".")[0].split("_")[0]
    return f"{family}:{collection}" if collection else family
