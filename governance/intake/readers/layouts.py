"""How a platform's export is known by its columns, and turned into a proposed mapping."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from governance.charter import Charter
from governance.intake.mapping import propose_columns
from governance.intake.records import Mapping, Part, Table
from governance.intake.readers.reshape import Row

EXTERNAL_ID = "_external_id"
"""Column that readers add where a platform gives no identifier (the gate reads it as the external id)."""


def same(column: str) -> str:
    """Header as it is."""
    return column


@dataclass(frozen=True, slots=True)
class Sample:
    """The first rows of a table, to look at."""

    lines: list[int]
    rows: list[Row]


@dataclass(frozen=True, slots=True, kw_only=True)
class PartLayout:
    """One kind of row. ``columns`` are (column, field) pairs in order of preference; ``title/*`` stands for
    every ``title/<language>``; ``rest`` looks among the other columns for the charter's names: no, exact, words."""

    kind: str
    columns: tuple[tuple[str, str], ...] = ()
    when: tuple[str, frozenset[str]] | None = None
    constants: tuple[tuple[str, str], ...] = ()
    rest: str = "exact"


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """One file of one platform. Names are compared after ``canonical``; ``a|b`` in ``signature`` is either one.

    All ``required`` columns must be there and none of the ``forbidden`` ones; the confidence is the share of
    ``signature`` found, and below ``threshold`` the layout does not claim the file.
    ``other_people`` are columns about somebody else than the author or without a place in a charter: never proposed.
    """

    source: str
    signature: tuple[str, ...]
    parts: tuple[PartLayout, ...]
    required: tuple[str, ...] = ()
    forbidden: tuple[str, ...] = ()
    threshold: float = 0.7
    canonical: Callable[[str], str] = same
    prepare: Callable[[Table, Sample], Table] | None = None
    other_people: tuple[str, ...] = field(default=())

    def confidence(self, columns: Sequence[str]) -> float:
        """Share of the signature found in ``columns``; 0 if this is not the layout."""
        names = {self.canonical(column) for column in columns}
        if not all(_present(pattern, names) for pattern in self.required):
            return 0.0
        if any(_present(pattern, names) for pattern in self.forbidden):
            return 0.0
        share = sum(1 for pattern in self.signature if _present(pattern, names)) / len(self.signature)
        return round(share, 3) if share >= self.threshold else 0.0

    def mapping(self, table: Table, sample: Sample, charter: Charter) -> Mapping:
        """Proposed mapping of ``table`` (already prepared)."""
        return Mapping(self.source, tuple(self._part(part, table.columns, sample, charter) for part in self.parts))

    def _part(self, layout: PartLayout, columns: Sequence[str], sample: Sample, charter: Charter) -> Part:
        pairs: list[tuple[str, str]] = []
        used: set[str] = set()
        for pattern, target in layout.columns:
            if target not in charter.fields:
                continue
            spoken = charter.consultation.languages
            for column, language in sorted(self._matching(pattern, columns), key=lambda pair: pair[1] not in spoken):
                if column not in used:
                    used.add(column)
                    pairs.append((column, _target(target, language, charter)))
        pairs.sort(key=lambda pair: "@" not in pair[1])
        if layout.rest != "no":
            named = {name for part in self.parts for name, _ in part.columns}
            avoid = {c for c in columns if self._claimed(c, named | set(self.other_people))} | used
            pairs += propose_columns(
                columns, sample.rows, charter, taken_columns=avoid, exact_only=layout.rest == "exact",
                taken_fields={target.partition("@")[0] for _, target in pairs},
            )
        constants = tuple((name, value) for name, value in layout.constants if name in charter.fields)
        return Part(layout.kind, tuple(pairs), layout.when, constants)

    def _matching(self, pattern: str, columns: Sequence[str]) -> list[tuple[str, str]]:
        found = []
        for column in columns:
            name = self.canonical(column)
            if pattern.endswith("/*"):
                match = re.fullmatch(re.escape(pattern[:-2]) + r"/([a-z]{2}(?:-[A-Za-z]{2,4})?)", name)
                if match:
                    found.append((column, match[1][:2]))
            elif name == pattern:
                found.append((column, ""))
        return found

    def _claimed(self, column: str, patterns: set[str]) -> bool:
        return any(self._matching(pattern, (column,)) for pattern in patterns) or "/machine_translations/" in column


def _present(pattern: str, names: set[str]) -> bool:
    for alternative in pattern.split("|"):
        if alternative.endswith("/*"):
            if any(re.fullmatch(re.escape(alternative[:-2]) + r"/[a-z]{2}(-[A-Za-z]{2,4})?", name) for name in names):
                return True
        elif alternative in names:
            return True
    return False


def _target(target: str, language: str, charter: Charter) -> str:
    """Texts keep their language; a choice (theme) does not, its label is looked up whatever the language."""
    if not language or charter.fields[target].type not in ("text", "long_text"):
        return target
    return f"{target}@{language}" if language in charter.consultation.languages else target


def statistics(source: str, signature: tuple[str, ...], required: tuple[str, ...] = ()) -> Layout:
    """A file that is about the consultation and holds no contribution: nothing of it is mapped, so that the gate
    puts each of its rows in quarantine (``no_content``) instead of losing it silently."""
    nothing = PartLayout(kind="survey_answer", rest="no")
    return Layout(source=source, signature=signature, required=required, parts=(nothing,))
