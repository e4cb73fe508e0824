"""Reads what the moderator needs besides the text: at once what is stored, then what has to be worked out."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.moderation.companions import Companions
from desktop.moderation.items import Facts, Item, Published, Side
from governance.store.queries import Reads
from governance.store.rows import ContributionDetail, FindingRow

if TYPE_CHECKING:
    from anonymize.text.redaction import Redaction

def read(reads: Reads, detail: ContributionDetail) -> Facts:
    """Findings, second opinion and family: quick. Findings of a text that has been shortened since are left out."""
    number = detail.row.id
    texts = {"title": detail.row.title, "body": detail.body}
    items = tuple(
        Item(row, texts[row.field][row.start : row.end], None)
        for row in reads.findings(number) if row.end <= len(texts[row.field])
    )
    return Facts(items, opinion=reads.second_opinion(number), family=reads.family(number))


def enrich(reads: Reads, detail: ContributionDetail, facts: Facts, companions: Companions) -> Facts:
    """The same with the text as published, what resembles it, the theme suggested and the words that may hurt."""
    found = published(reads.as_published(detail.row.id), [item.row for item in facts.findings])
    items = facts.findings
    if found is not None:
        items = tuple(replace(item, becomes=found.becomes.get(item.row.id)) for item in items)
    return replace(
        facts, findings=items, published=found, kin=companions.kin(reads, detail, facts.family),
        advice=companions.advice(detail), insults=insults(detail),
    )


def published(
    made: "Mapping[str, Redaction] | None", findings: Sequence[FindingRow],
) -> Published | None:
    """What a redaction gives; None when the text was not looked at as it is."""
    if made is None:
        return None
    sides = {
        name: Side(one.text, tuple((piece.new_start, piece.new_end, piece.label) for piece in one.pieces))
        for name, one in made.items()
    }
    becomes = {
        row.id: piece.text
        for row in findings if row.state != "rejected"
        for piece in made[row.field].pieces if piece.start < row.end and row.start < piece.end
        if piece.label == row.label or row.label not in OVER
    }
    return Published(sides, becomes)


def insults(detail: ContributionDetail) -> dict[str, list[tuple[int, int]]]:
    """Where words stand that may hurt: only looked for in a text that bears the flag."""
    if "unkind_words" not in detail.row.flags:
        return {}
    from governance.moderation import detecting

    words = detecting.insults()
    texts = {"title": detail.row.title, "body": detail.body}
    return {name: [(start, end) for start, end, _ in words.find(text, detail.row.language)]
            for name, text in texts.items()}


OVER = frozenset({"OFFICIAL", "ART9", "SIGNATURE"})
"""Labels of passages that hold other findings: what happens inside them is not what they become."""
