"""Measures and breaks what votes give away: who knows two votes of a person may not find fewer than k persons."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, Literal

import numpy as np
from numpy.typing import NDArray

from anonymize.faults import Fault
from anonymize.tables.released import AnonymisedTable, ReleasedColumn, seal

Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]
Method = Literal["suppress", "bucket"]

BUCKETS: Final = ("low", "mid", "high")
"""Of the scores 0-1, 2-3 and 4-5."""
_SCORES: Final = 6
_Row = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class VoteRisk:
    """What someone who knows votes finds. A fact is an item, or an (item, value) when there are values.

    Attributes:
        voters: distinct persons with a vote.
        votes: distinct (person, fact).
        items: distinct facts.
        rare_items: facts known of 1 to k - 1 persons.
        pairs: pairs of facts that at least one person has.
        rare_pairs: pairs of facts that 1 to k - 1 persons have.
        unique_sets: persons whose whole set of facts nobody else has.
        rare_sets: persons whose whole set of facts fewer than k persons have.
    """

    voters: int
    votes: int
    items: int
    rare_items: int
    pairs: int
    rare_pairs: int
    unique_sets: int
    rare_sets: int

    @property
    def safe(self) -> bool:
        """Whether one fact or two known together always leave k persons (k^2-anonymity)."""
        return self.rare_items == self.rare_pairs == 0


@dataclass(frozen=True, slots=True)
class ProtectedVotes:
    """Votes that may be published: ``kept`` says which rows, ``values`` are theirs, bucketed if asked (else as given).

    The removed are distinct votes: ``removed_rare_items`` of facts under k from the start, ``removed_rare_pairs`` of
    pairs under k. ``items_lost`` facts and ``voters_lost`` persons have no vote left.
    """

    kept: Bools
    values: Ints | None
    removed_rare_items: int
    removed_rare_pairs: int
    items_lost: int
    voters_lost: int
    risk: VoteRisk


@dataclass(frozen=True, slots=True)
class _Book:
    """Distinct votes by voter, the most frequent fact first: ``rank`` 0 is the fact most persons have.

    ``first`` is the position of the voter's first vote, ``by_rank`` the positions of the votes rank by rank,
    ``support`` the persons by rank, ``place`` the position of the vote of each row given.
    """

    voter: Ints
    rank: Ints
    first: Ints
    by_rank: Ints
    support: Ints
    place: Ints


def measure(voters: NDArray[Any], items: NDArray[Any], values: NDArray[Any] | None = None, *, k: int) -> VoteRisk:
    """How far the votes are from k^m-anonymity with m = 2: every set of at most m facts that somebody has, k have
    (Terrovitis, Mamoulis, Kalnis, "Privacy-preserving anonymization of set-valued data", 2008).

    Args:
        voters: person of each row, any integers.
        items: item of each row, any integers.
        values: vote or score of each row; with them an attacker is taken to know the item and the value.
        k: persons.

    A row given twice counts once. The votes somebody did not cast are not counted as known.

    Raises:
        Fault: ``parameter_unfit`` when k is under 1.
        ValueError: arrays of unequal length.
    """
    book = _book(*_facts(voters, items, values, k))
    kept, pairs, rare_pairs = _sweep(book, k, remove=False)
    return _risk(book, kept, pairs, rare_pairs, k)


def protect(
    voters: NDArray[Any], items: NDArray[Any], values: NDArray[Any] | None = None, *, k: int,
    method: Method = "suppress",
) -> ProtectedVotes:
    """Remove votes until each fact, and each two facts of one person, are those of k persons (k^2-anonymity).

    Facts are taken from the most frequent to the rarest. From each are removed the votes of those who share it and
    a more frequent fact with fewer than k persons, until there are none; if fewer than k votes are left, all. What
    is more frequent is settled by then, so nothing is undone later: one pass ends it, and for this order no vote
    more could stay. Ties go to the lower item, then value. The order of the rows and the codes of the persons do
    not matter.

    Args:
        voters, items, values, k: as for ``measure``.
        method: ``bucket`` first turns scores 0 to 5 into 0, 1 and 2 (see ``BUCKETS``).

    Raises:
        Fault: ``parameter_unfit`` when k is under 1; ``score_out_of_range`` with the ``value`` that is no score, when
            they are to be bucketed.
        ValueError: arrays of unequal length, or values to bucket that are not given.
    """
    if method == "bucket":
        values = bucketed(values)
    book = _book(*_facts(voters, items, values, k))
    kept, pairs, rare_pairs = _sweep(book, k, remove=True)
    risk = _risk(book, kept, pairs, rare_pairs, k)
    rare = int(book.support[book.support < k].sum())
    return ProtectedVotes(
        kept=kept.take(book.place), values=None if values is None else np.asarray(values, dtype=np.int64),
        removed_rare_items=rare, removed_rare_pairs=len(kept) - risk.votes - rare,
        items_lost=len(book.support) - risk.items, risk=risk,
        voters_lost=int(np.count_nonzero(_changes(book.voter))) - risk.voters,
    )


def bucketed(scores: NDArray[Any] | None) -> Ints:
    """Scores 0 to 5 as 0 (low), 1 (mid) or 2 (high); errors as for ``protect``."""
    if scores is None:
        raise ValueError("values are needed to bucket them")
    odd = scores[(scores < 0) | (scores >= _SCORES)]
    if len(odd):
        raise Fault("score_out_of_range", value=int(odd.min()), highest=_SCORES - 1)
    return np.asarray(scores, dtype=np.int64) // 2


def dense(codes: NDArray[Any]) -> tuple[Ints, Ints]:
    """(code of each value, from 0 and in the order of the values; the distinct values in order)."""
    low, high = int(codes.min(initial=0)), int(codes.max(initial=0))
    if high - low >= 4 * len(codes) + 65_536:
        found, place = np.unique(codes, return_inverse=True)
        return place.astype(np.int64), found.astype(np.int64)
    offset = np.asarray(codes, dtype=np.int64) - low
    seen = np.zeros(high - low + 1, dtype=bool)
    seen[offset] = True
    return (np.cumsum(seen) - 1).take(offset), np.flatnonzero(seen) + low


def _sorted(keys: Ints, span: int) -> tuple[Ints, Ints]:
    """Keys under ``span`` in order, with the position each came from; sorting both in one number is the fast way."""
    bits = max(len(keys) - 1, 1).bit_length()
    if span.bit_length() + bits > 62:
        order = np.argsort(keys, kind="stable")
        return keys.take(order), order
    packed = (keys << bits) | np.arange(len(keys))
    packed.sort()
    return packed >> bits, packed & ((1 << bits) - 1)


def _facts(
    voters: NDArray[Any], items: NDArray[Any], values: NDArray[Any] | None, k: int
) -> tuple[Ints, Ints, int, int]:
    """(voter of each row, fact of each row, voters, facts), numbered from 0."""
    if k < 1:
        raise Fault("parameter_unfit", parameter="k", value=k, least=1)
    if len(voters) != len(items) or (values is not None and len(values) != len(items)):
        raise ValueError("voters, items and values are of unequal length")
    voter, persons = dense(voters)
    fact, facts = dense(items)
    if values is not None:
        value, known = dense(values)
        fact, facts = dense(fact * len(known) + value)
    return voter, fact, len(persons), len(facts)


def _book(voter: Ints, fact: Ints, voters: int, facts: int) -> _Book:
    support = np.bincount(fact, minlength=facts)
    frequent = np.argsort(-support, kind="stable")
    rank = np.empty_like(frequent)
    rank[frequent] = np.arange(facts)
    keys, row = _sorted(voter * facts + rank.take(fact), voters * facts)
    new = _changes(keys)
    place = np.empty_like(row)
    if not new.all():  # rows given twice must not count in the order of the facts
        once = row[new]
        book = _book(voter.take(once), fact.take(once), voters, facts)
        place[row] = book.place.take(np.cumsum(new) - 1)
        return replace(book, place=place)
    place[row] = np.arange(len(row))
    voter, ranks = np.divmod(keys, max(facts, 1))
    size = np.bincount(voter, minlength=voters)
    by_rank = np.argsort(ranks.astype(np.uint16) if facts < 65_536 else ranks, kind="stable")
    return _Book(voter, ranks, (np.cumsum(size) - size).take(voter), by_rank, support.take(frequent), place)


def _sweep(book: _Book, k: int, *, remove: bool) -> tuple[Bools, int, int]:
    """(votes kept, pairs of facts among them, pairs under k among them), fact by fact from the most frequent.

    A vote of the fact in hand pairs with those before it of the same voter: they are the more frequent ones. At most
    as many pairs are in hand at a time as there are votes.
    """
    facts = len(book.support)
    live = book.rank.copy()
    kept = np.ones(len(live), dtype=bool)
    count = np.arange(len(live))
    pairs = rare_pairs = end = 0
    for support in book.support.tolist():
        votes = book.by_rank[end:end + support]
        end += support
        first = book.first.take(votes)
        before = votes - first
        ends = np.cumsum(before)
        start = np.repeat(first - ends + before, before)
        start += count[:len(start)]
        other = live.take(start)
        stays = np.full(support, not (remove and support < k))
        persons, rare = _rare(other, facts, k)
        if remove and stays[0] and rare.any():
            persons, rare = _settle(other, np.repeat(count[:support], before), stays, rare, k)
        if not stays.all():
            live[votes[~stays]] = facts
            kept[votes[~stays]] = False
        if stays.any():
            pairs += int(np.count_nonzero(persons[:facts]))
            rare_pairs += int(np.count_nonzero(rare))
    return kept, pairs, rare_pairs


def _rare(other: Ints, facts: int, k: int) -> tuple[Ints, Bools]:
    """Persons by other fact, and which are 1 to k - 1; ``facts`` itself stands for the votes removed."""
    persons = np.bincount(other, minlength=facts + 1)
    rare = (persons > 0) & (persons < k)
    rare[facts] = False
    return persons, rare


def _settle(other: Ints, owner: Ints, stays: Bools, rare: Bools, k: int) -> tuple[Ints, Bools]:
    """Strike from ``stays`` the votes in a rare pair until there are none; all of them if fewer than k would stay."""
    while True:
        stays[owner.take(np.flatnonzero(rare.take(other)))] = False
        still = np.flatnonzero(stays.take(owner))
        other, owner = other.take(still), owner.take(still)
        persons, rare = _rare(other, len(rare) - 1, k)
        if not rare.any():
            break
    if np.count_nonzero(stays) < k:
        stays[:] = False
    return persons, rare


def _risk(book: _Book, kept: Bools, pairs: int, rare_pairs: int, k: int) -> VoteRisk:
    support = np.bincount(book.rank[kept], minlength=len(book.support))
    alike = _alike(book.voter[kept], book.rank[kept], len(support))
    return VoteRisk(
        voters=int(alike.sum()), votes=int(np.count_nonzero(kept)), items=int(np.count_nonzero(support)),
        rare_items=int(np.count_nonzero((support > 0) & (support < k))), pairs=pairs, rare_pairs=rare_pairs,
        unique_sets=int(np.count_nonzero(alike == 1)), rare_sets=int(alike[alike < k].sum()),
    )


def _changes(ordered: NDArray[Any]) -> Bools:
    """Where a value differs from the one before; the first does."""
    changes = np.ones(len(ordered), dtype=bool)
    np.not_equal(ordered[1:], ordered[:-1], out=changes[1:])
    return changes


def _alike(voter: Ints, fact: Ints, facts: int) -> Ints:
    """Voters of each distinct set of facts.

    Sets are compared by the sum of a 64-bit mix of their facts (splitmix64, Steele et al. 2014): two among n different
    sets are taken for one with a chance of n²/2^65.
    """
    mix = np.arange(1, facts + 1, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
    for shift, factor in ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB)):
        mix = (mix ^ (mix >> np.uint64(shift))) * np.uint64(factor)
    mix ^= mix >> np.uint64(31)
    starts = np.flatnonzero(_changes(voter))
    sums = np.sort(np.add.reduceat(mix.take(fact), starts)) if len(starts) else mix[:0]
    return np.diff(np.flatnonzero(_changes(sums)), append=len(sums))


def release_votes(
    voters: NDArray[Any], items: NDArray[Any], values: NDArray[Any] | None, item_labels: Sequence[str], *, k: int,
    pseudonyms: Sequence[str] = (), linked: bool | None = None, method: Method = "suppress", name: str = "votes",
) -> AnonymisedTable:
    """Table of votes: (voter, item, vote) when linked, else (item, vote, persons); no vote column without values.

    Args:
        voters, items, values, k, method: as for ``protect``; items are positions in ``item_labels``.
        item_labels: what is published of an item.
        pseudonyms: of the release, by voter code (only read when linked).
        linked: whether the votes of a person are published as one person's. k^2-anonymity leaves sets that fewer than
            k persons have, found by whoever knows three votes; None links only when there is none.
        name: of the table.

    The measures give the sets that remain, or that kept the table from being linked, as ``unique_sets`` and
    ``rare_sets``. Counts are published from k persons on; a total of the item published elsewhere would give back
    one that is withheld.

    Raises:
        As for ``protect``; ValueError when votes are linked without pseudonyms.
    """
    safe = protect(voters, items, values, k=k, method=method)
    if linked is None:
        linked = bool(pseudonyms) and safe.risk.rare_sets == 0
    if linked and not pseudonyms:
        raise ValueError("pseudonyms are needed to link votes")
    known = np.zeros(len(items), dtype=np.int64) if safe.values is None else safe.values
    facts = (voters.astype(np.int64), items.astype(np.int64), known)
    if linked:
        voter, item, vote = np.stack(facts)[:, safe.kept]
        rows = _linked(voter, item, vote, pseudonyms, item_labels)
        removed: tuple[tuple[str, int], ...] = (
            ("voters", safe.risk.voters), ("voters_lost", safe.voters_lost), ("items_lost", safe.items_lost),
            ("votes_of_rare_items", safe.removed_rare_items), ("votes_of_rare_pairs", safe.removed_rare_pairs))
    else:
        counts = _counted(*facts, item_labels)
        rows = [row for row in counts if int(row[-1]) >= k]
        removed = (("voters", len(_distinct(facts[0]))), ("items_lost", len(counts) - len(rows)),
                   ("votes_of_rare_items", safe.removed_rare_items))
    columns, rows = _columns(rows, linked=linked, method=method if values is not None else None)
    measures = (
        ("k", k), ("m", 2 if linked else 1), *removed, ("unique_sets", safe.risk.unique_sets),
        ("rare_sets", safe.risk.rare_sets), ("rows", len(rows)),
    )
    return seal(name, columns, tuple(rows), method="k_m_anonymity" if linked else "small_cells", measures=measures)


def _columns(
    rows: list[_Row], *, linked: bool, method: Method | None
) -> tuple[tuple[ReleasedColumn, ...], list[_Row]]:
    """Columns of the table, and its rows with the vote in words when bucketed, without it when there is none."""
    at = 2 if linked else 1
    item = ReleasedColumn("item", "string", "rare_suppressed")
    vote = [ReleasedColumn("vote", "integer", "as_is" if linked else "aggregated")]
    if method == "bucket":
        vote = [ReleasedColumn("vote", "string", "bucketed", 1)]
        rows = [(*row[:at], BUCKETS[int(row[at])], *row[at + 1:]) for row in rows]
    elif method is None:
        vote = []
        rows = [(*row[:at], *row[at + 1:]) for row in rows]
    if linked:
        return (ReleasedColumn("voter", "string", "pseudonym"), item, *vote), rows
    return (item, *vote, ReleasedColumn("persons", "integer", "counted")), rows


def _distinct(keys: Ints) -> Ints:
    """Distinct values in order."""
    ordered = np.sort(keys)
    return ordered[_changes(ordered)]


def _ranks(labels: Sequence[str]) -> Ints:
    """Place of each label in code-point order."""
    place = np.empty(len(labels), dtype=np.int64)
    place[np.array(sorted(range(len(labels)), key=labels.__getitem__), dtype=np.int64)] = np.arange(len(labels))
    return place


def _linked(
    voters: NDArray[Any], items: Ints, votes: Ints, pseudonyms: Sequence[str], labels: Sequence[str]
) -> list[_Row]:
    """Distinct (voter, item, vote) by pseudonym, item and vote."""
    vote, known = dense(votes)
    keys = (_ranks(pseudonyms).take(voters) * len(labels) + _ranks(labels).take(items)) * len(known) + vote
    rest, vote = np.divmod(_distinct(keys), len(known))
    voter, item = np.divmod(rest, len(labels))
    who, what = sorted(pseudonyms), sorted(labels)
    return [
        (who[i], what[j], how)
        for i, j, how in zip(voter.tolist(), item.tolist(), known.take(vote).tolist(), strict=True)
    ]


def _counted(voters: NDArray[Any], items: Ints, votes: Ints, labels: Sequence[str]) -> list[_Row]:
    """(item, vote, persons) by item and vote."""
    (vote, known), (voter, persons) = dense(votes), dense(voters)
    facts = len(labels) * len(known)
    fact = _ranks(labels).take(items) * len(known) + vote
    many = np.bincount(_distinct(fact * len(persons) + voter) // len(persons), minlength=facts)
    what = sorted(labels)
    return [
        (what[at // len(known)], int(known[at % len(known)]), int(many[at])) for at in np.flatnonzero(many).tolist()
    ]
