"""Polis open data, three generations: statements, votes, matrix of participants, statistics without contributions."""

import re
from collections.abc import Iterable, Iterator

from governance.intake.readers.layouts import EXTERNAL_ID, Layout, PartLayout, Sample, statistics
from governance.intake.readers.reshape import LongTable, Row, Wrapped, add_columns
from governance.intake.records import RowBatch, Table
from governance.progress import NO_PROGRESS, Progress

_ABOUT = ("participant", "xid", "group-id", "n-comments", "n-votes", "n-agree", "n-disagree")


class _Unescaped(Wrapped):
    """Some Polis servers write the last column, the statement, without quotes: its commas then look like more columns
    (reference: server/src/routes/export.ts). What overflows is put back; nothing else is guessed."""

    def __init__(self, inner: Table) -> None:
        super().__init__(inner, inner.columns)

    def batches(self, progress: Progress = NO_PROGRESS) -> Iterator[RowBatch]:
        """Yield the rows, overlong ones mended and in the order of the file."""
        width = len(self.columns)
        separator = self.format.separator
        for batch in self._inner.batches(progress):
            mended = [bad for bad in batch.bad if len(bad.cells) > width and bad.cells[0].isdecimal()]
            if mended:
                rows = list(zip(batch.lines, batch.rows, strict=True))
                rows += [(bad.line, [*bad.cells[: width - 1],
                    separator.join(bad.cells[width - 1 :])]) for bad in mended]
                rows.sort(key=lambda pair: pair[0])
                batch.lines, batch.rows = [line for line, _ in rows], [row for _, row in rows]
                batch.bad = [bad for bad in batch.bad if bad not in mended]
            yield batch


def _statements(table: Table, _sample: Sample) -> Table:
    return _Unescaped(table) if table.columns[-1] == "comment-body" else table


def _votes(table: Table, _sample: Sample) -> Table:
    voter, statement = table.columns.index("voter-id"), table.columns.index("comment-id")
    return add_columns(table, {EXTERNAL_ID: lambda _line, row: f"{row[voter]}|{row[statement]}"})


def _matrix(table: Table, _sample: Sample) -> Table:
    """One row per participant and one column per accepted statement -> one row per vote; an empty cell is no vote."""
    person = table.columns.index("participant")
    statements = [(position, name) for position, name in enumerate(table.columns) if re.fullmatch(r"\d+", name)]

    def explode(_line: int, row: Row) -> Iterable[Row]:
        voter = row[person]
        return [
            [voter, name, row[position], f"{voter}|{name}"] for position, name in statements if row[position]
        ]

    return LongTable(table, ("voter-id", "comment-id", "vote", EXTERNAL_ID), explode)


class Summary(Wrapped):
    """``summary.csv`` has no header: its first line, taken for one, is a row like the others."""

    def __init__(self, inner: Table) -> None:
        super().__init__(inner, ("key", "value"))

    def batches(self, progress: Progress = NO_PROGRESS) -> Iterator[RowBatch]:
        """Yield the first line, then the others."""
        yield RowBatch([1], [list(self._inner.columns)])
        yield from self._inner.batches(progress)


def with_summary_header(table: Table, sample: Sample) -> Table:
    """``table``, or the same with the header that a Polis summary lacks."""
    keys = {row[0] for row in sample.rows[:12]}
    if len(table.columns) == 2 and table.columns[0] == "topic" and {"url", "voters"} <= keys:
        return Summary(table)
    return table


STATEMENTS = Layout(
    source="polis-comments", prepare=_statements,
    signature=("timestamp", "comment-id", "author-id", "agrees", "disagrees", "moderated", "comment-body"),
    required=("comment-id", "comment-body"),
    parts=(PartLayout(
        kind="proposal",
        columns=(
            ("comment-id", "external_id"), ("author-id", "author_ref"), ("comment-body", "body"),
            ("timestamp", "submitted_at"), ("agrees", "supports"),
        ),
        rest="no",
    ),),
)
_VOTE = (
    (EXTERNAL_ID, "external_id"), ("voter-id", "author_ref"), ("comment-id", "parent_id"), ("vote", "vote"),
    ("timestamp", "submitted_at"),
)
VOTES = Layout(
    source="polis-votes", prepare=_votes, signature=("timestamp", "comment-id", "voter-id", "vote"),
    required=("comment-id", "voter-id", "vote"), parts=(PartLayout(kind="vote", columns=_VOTE, rest="no"),),
)
MATRIX = Layout(
    source="polis-votes", prepare=_matrix, signature=tuple(name for name in _ABOUT if name != "xid"),
    required=("participant", "n-votes"), parts=(PartLayout(kind="vote", columns=_VOTE, rest="no"),),
)
HISTORY = statistics("polis-statistics", ("n-votes", "n-comments", "n-visitors", "n-voters", "n-commenters"))
SUMMARY = statistics("polis-statistics", ("key", "value"))

LAYOUTS = (STATEMENTS, VOTES, MATRIX, HISTORY)
