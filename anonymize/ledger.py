"""Remembers every release without its persons, so that a new one can be refused when the two together single out."""

import hashlib
import json
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from anonymize.faults import Fault
from anonymize.pseudonyms import shared

Ints = NDArray[np.int64]
Labels = tuple[str, ...]

_SEPARATOR: Final = "\x1f"
_SALT_BYTES: Final = 16


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One table about to be released: class ``classes[i]`` (a label per attribute) has ``persons[i]`` persons.

    ``digests`` are those of the hierarchies; ``fingerprint`` and ``sketch`` those of the pseudonyms, if it has any.

    Raises:
        ValueError: attributes, levels and digests, or classes and persons, of unequal number; a class given twice.
    """

    name: str
    attributes: tuple[str, ...]
    levels: tuple[int, ...]
    digests: tuple[str, ...]
    classes: tuple[Labels, ...]
    persons: tuple[int, ...]
    fingerprint: str = ""
    sketch: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse what cannot be compared."""
        if not len(self.attributes) == len(self.levels) == len(self.digests):
            raise ValueError("attributes, levels and digests differ in number")
        if len(self.classes) != len(self.persons) or len(set(self.classes)) != len(self.classes):
            raise ValueError("one number of persons for each class, each class once")


@dataclass(frozen=True, slots=True)
class TableEntry:
    """What is kept of a table: ``classes`` are persons by signature, the first 64 bits (hexadecimal) of the BLAKE2b of
    the labels under ``salt``. Labels cannot be read from it, only recognised."""

    name: str
    attributes: tuple[str, ...]
    levels: tuple[int, ...]
    digests: tuple[str, ...]
    salt: str
    classes: Mapping[str, int]
    fingerprint: str = ""
    sketch: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One release: its id, its date (ISO 8601) and its tables."""

    release: str
    date: str
    tables: tuple[TableEntry, ...]

    def to_json(self) -> str:
        """One line, keys in order."""
        return json.dumps(asdict(self), sort_keys=True, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> "LedgerEntry":
        """The entry that ``to_json`` wrote; Fault ``ledger_unreadable`` if it is none."""
        try:
            read = json.loads(text)
            return cls(str(read["release"]), str(read["date"]), tuple(map(_table, read["tables"])))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise Fault("ledger_unreadable") from error


@dataclass(frozen=True, slots=True)
class Members:
    """Persons of the new release: ``classes`` the position of the class of each in the snapshot (-1: withheld).

    ``relabel`` says under which labels they would stand in a former table: (code of each person, labels by code);
    None when the present hierarchies cannot tell.
    """

    classes: Ints
    relabel: Callable[[TableEntry], tuple[Ints, Sequence[Labels]] | None]


@dataclass(frozen=True, slots=True)
class Problem:
    """What ``release`` (empty: this one alone) and the new table give away together.

    Codes: ``newcomers`` and ``leavers`` (``persons`` who came or left, of ``classes`` that changed by 1 to k - 1),
    ``small_class`` (under k), ``intersections`` (persons of the groups of 1 to k - 1), ``not_compared``, ``finer``,
    ``hierarchy_changed``, ``attribute_added`` (with the ``attribute``), ``linkable``, ``disappeared``.
    """

    code: str
    table: str
    release: str
    classes: int
    persons: int
    attribute: str = ""


@dataclass(frozen=True, slots=True)
class Remedy:
    """The change that loses fewest persons: ``hold_back_classes`` (classes), ``wait`` (persons missing; the former
    release stays), ``raise_level`` (attribute, level), ``drop_attribute`` and ``former_hierarchy`` (attribute),
    ``new_key``."""

    code: str
    table: str
    params: tuple[tuple[str, str | int], ...]
    persons_lost: int


@dataclass(frozen=True, slots=True)
class LedgerCheck:
    """``problems`` forbid the release; ``notes`` do not. ``withheld``: classes of each table that cause problems."""

    problems: tuple[Problem, ...]
    notes: tuple[Problem, ...]
    withheld: Mapping[str, frozenset[int]]
    remedies: tuple[Remedy, ...]

    @property
    def passes(self) -> bool:
        """Whether nothing forbids the release."""
        return not self.problems


def entry(release: str, date: str, snapshots: Sequence[Snapshot], *, salt: bytes | None = None) -> LedgerEntry:
    """What the ledger keeps of a release; each table under a salt of its own, random unless given (16 bytes).

    Raises:
        Fault: ``label_unfit`` with the ``table`` where a label holds the separator U+001F.
    """
    tables = []
    for table in snapshots:
        own = secrets.token_bytes(_SALT_BYTES) if salt is None else salt
        signatures = _signatures(table.name, table.classes, own)
        tables.append(TableEntry(
            table.name, table.attributes, table.levels, table.digests, own.hex(),
            dict(sorted(zip(signatures, table.persons, strict=True))), table.fingerprint, table.sketch,
        ))
    return LedgerEntry(release, date, tuple(tables))


def compare(
    snapshots: Sequence[Snapshot], former: Sequence[LedgerEntry], *, k: int,
    members: Mapping[str, Members] | None = None,
) -> LedgerCheck:
    """Check each table of a new release against every former table of its name.

    Differences (Byun et al. 2007, "Secure anonymization for incremental datasets"): classes of the two releases are
    put together until they stand for the same combinations (one class when the levels are the same). Of n persons
    now and f then, n - f between 1 and k - 1 are newcomers whom the difference isolates, f - n leavers.
    Intersections (Xiao and Tao 2007, "m-invariance"): where the levels differ, the persons of a class now and of a
    published class then are none or ``k``. An attribute is published no finer than it has been: some former table
    must have it at the same level or a lower one, with the same hierarchy. A class that disappeared is only noted:
    classes held back leave the same gap, so that the gap does not tell how many are left.

    Args:
        snapshots: tables of the new release.
        former: all entries of the ledger.
        k: distinct persons.
        members: by table, needed to compare tables of different levels (``not_compared`` without).

    Raises:
        Fault: ``parameter_unfit`` when k is under 1; ``label_unfit``.
    """
    if k < 1:
        raise Fault("parameter_unfit", parameter="k", value=k, least=1)
    ordered = sorted(former, key=lambda item: (item.date, item.release))
    checks = [_one(table, ordered, k, (members or {}).get(table.name)) for table in snapshots]
    return LedgerCheck(
        problems=tuple(problem for found, _ in checks for problem in found.problems),
        notes=tuple(note for found, _ in checks for note in found.notes),
        withheld={found.table.name: frozenset(np.flatnonzero(found.held).tolist()) for found, _ in checks},
        remedies=tuple(remedy for _, remedies in checks for remedy in remedies),
    )


def withhold_for(check: LedgerCheck) -> dict[str, frozenset[int]]:
    """Positions of the classes to withhold, by table, so that the rest passes; a key used twice is not cured by it."""
    return {name: classes for name, classes in check.withheld.items() if classes}


@dataclass(slots=True)
class _Findings:
    """Problems of one table while they are collected; ``held`` are the classes that cause them."""

    table: Snapshot
    k: int
    held: NDArray[np.bool_]
    problems: list[Problem]
    notes: list[Problem]

    def add(self, code: str, release: str, flags: NDArray[np.bool_], persons: NDArray[Any]) -> None:
        """Note the flagged groups, if any, and their persons."""
        if flags.any():
            self.problems.append(
                Problem(code, self.table.name, release, int(np.count_nonzero(flags)), int(persons[flags].sum())))


def _one(
    table: Snapshot, former: Sequence[LedgerEntry], k: int, members: Members | None
) -> tuple[_Findings, list[Remedy]]:
    """What is wrong with one table, against all former entries, and its cure."""
    past = [(item.release, old) for item in former for old in item.tables if old.name == table.name]
    persons = np.array(table.persons, dtype=np.int64)
    found = _Findings(table, k, persons < k, [], [])
    found.add("small_class", "", persons < k, persons)
    if len(persons) and past:
        _precision(found, past)
        for release, old in past:
            _differences(found, release, old, members)
    remedies = _remedies(found, past)
    linked = _links(table, former)
    found.problems += linked
    return found, [*remedies, *([Remedy("new_key", table.name, (), 0)] if linked else [])]


def _table(read: Mapping[str, Any]) -> TableEntry:
    classes = {str(signature): int(persons) for signature, persons in read["classes"].items()}
    if len(bytes.fromhex(read["salt"])) != _SALT_BYTES:
        raise ValueError("a salt has 16 bytes")
    return TableEntry(
        str(read["name"]), tuple(map(str, read["attributes"])), tuple(map(int, read["levels"])),
        tuple(map(str, read["digests"])), str(read["salt"]), classes, str(read["fingerprint"]),
        tuple(map(str, read["sketch"])),
    )


def _signatures(table: str, classes: Sequence[Labels], salt: bytes) -> list[str]:
    """Signature of each class; the separator may be in no label, else two classes could read alike."""
    texts = list(map(_SEPARATOR.join, classes))
    if "".join(texts).count(_SEPARATOR) != max(sum(map(len, classes)) - len(classes), 0):
        raise Fault("label_unfit", table=table)
    signatures, fresh = [], hashlib.blake2b(digest_size=8, salt=salt).copy
    for text in texts:  # copying a salted hash is twice as fast as salting another
        salted = fresh()
        salted.update(text.encode())
        signatures.append(salted.hexdigest())
    return signatures


def _counts(old: TableEntry, classes: Sequence[Labels]) -> Ints:
    """Persons that each class had in ``old``; 0 where it was not published."""
    get = old.classes.get
    signatures = _signatures(old.name, classes, bytes.fromhex(old.salt))
    return np.array([get(signature, 0) for signature in signatures], dtype=np.int64)


def _precision(found: _Findings, past: Sequence[tuple[str, TableEntry]]) -> None:
    """Attributes published more finely than ever, or by another hierarchy, or for the first time."""
    table, total = found.table, sum(found.table.persons)
    release = past[-1][0]
    for attribute, level, digest in zip(table.attributes, table.levels, table.digests, strict=True):
        known = _published(past, attribute)
        if any(digest == one and level >= lowest for one, lowest in known):
            continue
        code = "finer" if any(digest == one for one, _ in known) else "hierarchy_changed"
        found.problems.append(
            Problem(code if known else "attribute_added", table.name, release, 0, total, attribute))
        found.held[:] = True


def _published(past: Sequence[tuple[str, TableEntry]], attribute: str) -> list[tuple[str, int]]:
    """(digest, level) of an attribute in each former table that has it."""
    return [
        (digest, level)
        for _, old in past
        for name, level, digest in zip(old.attributes, old.levels, old.digests, strict=True) if name == attribute
    ]


def _differences(found: _Findings, release: str, old: TableEntry, members: Members | None) -> None:
    """Add what the new table and one former table give away by subtraction and by intersection."""
    table, k = found.table, found.k
    now = np.array(table.persons, dtype=np.int64)
    if (table.attributes, table.levels, table.digests) == (old.attributes, old.levels, old.digests):
        then = _counts(old, table.classes)
        group, whole, present = np.arange(len(now)), then > 0, int(np.count_nonzero(then))
    else:
        again = members.relabel(old) if members else None
        if members is None or again is None:
            found.problems.append(Problem("not_compared", table.name, release, len(now), int(now.sum())))
            found.held[:] = True
            return
        group, then, whole, present = _together(found, release, old, members.classes, again)
        now = np.bincount(group, weights=now, minlength=len(then)).astype(np.int64)
    change = np.where((then > 0) & (now > 0) & whole, now - then, 0)
    came, left = (change > 0) & (change < k), (change < 0) & (change > -k)
    found.add("newcomers", release, came, change)
    found.add("leavers", release, left, -change)
    found.held |= (came | left).take(group)
    gone = len(old.classes) - present
    if gone:
        lost = sum(old.classes.values()) - int(then.sum())
        found.notes.append(Problem("disappeared", table.name, release, gone, lost))


def _together(
    found: _Findings, release: str, old: TableEntry, classes: Ints, again: tuple[Ints, Sequence[Labels]]
) -> tuple[Ints, Ints, NDArray[np.bool_], int]:
    """(group of each new class, persons that each group had, whether it is whole, former classes found again).

    Groups are the connected parts of the graph between former and new classes that share a person; intersections
    are added to the problems. A group is not whole when persons of its former classes are withheld now: how many is
    not published, so the difference is not either.
    """
    codes, labels = again
    before = _counts(old, labels)
    shown = np.flatnonzero(classes >= 0)
    of, code = classes.take(shown), np.asarray(codes, dtype=np.int64).take(shown)
    pairs, persons = np.unique(of * max(len(labels), 1) + code, return_counts=True)
    new, past = np.divmod(pairs, max(len(labels), 1))
    few = (persons < found.k) & (before.take(past) > 0)
    found.add("intersections", release, few, persons)
    found.held[new[few]] = True
    group = _connected(new, past, len(found.table.classes), len(labels))
    met = np.unique(past)
    where = np.zeros(len(labels), dtype=np.int64)
    where[past] = group.take(new)
    then = np.bincount(where.take(met), weights=before.take(met), minlength=len(group)).astype(np.int64)
    whole = np.ones(len(group), dtype=bool)
    hidden = np.intersect1d(np.asarray(codes)[classes < 0], met)
    whole[where.take(hidden)] = False
    return group, then, whole, int(np.count_nonzero(before.take(met)))


def _connected(new: Ints, past: Ints, news: int, pasts: int) -> Ints:
    """Number of the connected part of each new class: the least of those it touches, until nothing changes."""
    group = np.arange(news)
    while True:
        side = np.full(pasts, news)
        np.minimum.at(side, past, group.take(new))
        least = group.copy()
        np.minimum.at(least, new, side.take(past))
        least = least.take(least)
        if np.array_equal(least, group):
            return group
        group = least


def _links(table: Snapshot, former: Sequence[LedgerEntry]) -> list[Problem]:
    """Former releases whose pseudonyms are those of ``table``: same key, or names in common."""
    found = []
    for item in former:
        common = max((shared(old.sketch, table.sketch) for old in item.tables), default=0)
        same = table.fingerprint and any(old.fingerprint == table.fingerprint for old in item.tables)
        if same or common:
            found.append(Problem("linkable", table.name, item.release, 0, common))
    return found


def _remedies(found: _Findings, past: Sequence[tuple[str, TableEntry]]) -> list[Remedy]:
    """What cures the table: first its attributes, then (when these are well) its classes."""
    table, cures = found.table, []
    for problem in found.problems:
        if problem.code == "finer":
            digest = table.digests[table.attributes.index(problem.attribute)]
            level = min(lowest for one, lowest in _published(past, problem.attribute) if one == digest)
            cures.append(
                Remedy("raise_level", table.name, (("attribute", problem.attribute), ("level", level)), 0))
        elif problem.code in {"hierarchy_changed", "attribute_added"}:
            code = "drop_attribute" if problem.code == "attribute_added" else "former_hierarchy"
            cures.append(Remedy(code, table.name, (("attribute", problem.attribute),), 0))
    if cures or not found.problems:
        return cures
    persons = np.array(table.persons, dtype=np.int64)
    held = int(np.count_nonzero(found.held))
    choices = [Remedy("hold_back_classes", table.name, (("classes", held),), int(persons[found.held].sum()))]
    if {problem.code for problem in found.problems} == {"newcomers"}:
        missing = max(found.k * problem.classes - problem.persons for problem in found.problems)
        unseen = max(int(persons.sum()) - sum(past[-1][1].classes.values()), 0)
        choices.append(Remedy("wait", table.name, (("persons", missing),), unseen))
    return [min(choices, key=lambda choice: choice.persons_lost)]
