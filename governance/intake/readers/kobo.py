"""KoboToolbox and ODK submissions: both styles of multiple choice, repeat groups, geopoints split in columns."""

import re
from collections import defaultdict

from governance.intake.readers.layouts import EXTERNAL_ID, Layout, PartLayout, Sample
from governance.intake.readers.reshape import Edit, EditedTable, Row, add_columns, edit_columns
from governance.intake.records import Table

_FLAGS = frozenset({"", "0", "1", "true", "false", "True", "False", "TRUE", "FALSE"})
_YES = frozenset({"1", "true", "True", "TRUE"})
_NO = frozenset({"", "0", "false", "False", "FALSE"})


def canonical(column: str) -> str:
    """Name of a fixed column; ``_place_latitude`` and ``place-Latitude`` are both ``latitude``."""
    match = re.fullmatch(r"(?:_.*_|.*-)(latitude|longitude)", column, re.IGNORECASE)
    return match[1].lower() if match else column


def _utc(cell: str) -> str:
    """Kobo writes UTC without saying so."""
    return f"{cell}+00:00" if re.fullmatch(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?", cell) else cell


def _choices(table: Table, sample: Sample) -> dict[str, list[int]]:
    """Multiple choice questions that have one 0/1 column per option: question -> positions of its options."""
    groups: dict[str, list[int]] = defaultdict(list)
    for position, column in enumerate(table.columns):
        question, slash, option = column.rpartition("/")
        if slash and option and question:
            groups[question].append(position)
    return {
        question: positions for question, positions in groups.items()
        if len(positions) > 1
        and any(row[position] for row in sample.rows for position in positions)
        and all(row[position] in _FLAGS for row in sample.rows for position in positions)
    }


def _once(table: Table, sample: Sample) -> Table:
    """Give every answer once: option columns go where the joined column exists, else they are joined with ``|``."""
    choices = _choices(table, sample)
    if not choices:
        return table
    gone = {position for positions in choices.values() for position in positions}
    kept = [position for position in range(len(table.columns)) if position not in gone]
    joined = {question: positions for question, positions in choices.items() if question not in table.columns}
    options = {position: table.columns[position].rpartition("/")[2] for position in gone}

    def chosen(row: Row, positions: list[int]) -> str:
        return "|".join(
            options[position] if row[position] in _YES else f"{options[position]}={row[position]}"
            for position in positions if row[position] not in _NO
        )

    def edit(_line: int, row: Row) -> Row:
        return [row[position] for position in kept] + [chosen(row, positions) for positions in joined.values()]

    def begin() -> Edit:
        return edit

    return EditedTable(table, (*(table.columns[position] for position in kept), *joined), begin)


def _submissions(table: Table, sample: Sample) -> Table:
    return edit_columns(_once(table, sample), {"_submission_time": _utc})


def _repeats(table: Table, sample: Sample) -> Table:
    table = _once(table, sample)
    at = {name: position for position, name in enumerate(table.columns)}
    parts = [at[name] for name in ("_submission__uuid", "_submission__id", "_parent_table_name", "_parent_index",
        "_index") if name in at]
    return add_columns(table, {EXTERNAL_ID: lambda _line, row: "|".join(row[part] for part in parts)})


_OWN = (
    "_id", "_validation_status", "_notes", "_status", "_submitted_by", "_tags", "_index", "start", "end", "deviceid",
    "formhub/uuid", "meta/instanceID", "__version__", "today", "username", "phonenumber", "simserial", "subscriberid",
)
_POINT = (("latitude", "latitude"), ("longitude", "longitude"))
SUBMISSIONS = Layout(
    source="kobo", canonical=canonical, prepare=_submissions,
    signature=("_id", "_uuid", "_submission_time", "_validation_status|_status", "_submitted_by|_index"),
    required=("_uuid", "_submission_time"), threshold=0.6,
    parts=(PartLayout(
        kind="survey_answer",
        columns=(("_uuid", "external_id"), ("_id", "external_id"), ("_submission_time", "submitted_at"), *_POINT),
        constants=(("channel", "tablet"),), rest="words",
    ),),
    other_people=_OWN,
)
REPEATS = Layout(
    source="kobo-repeats", canonical=canonical, prepare=_repeats,
    signature=("_parent_table_name", "_parent_index", "_index", "_submission__id|_submission__uuid"),
    required=("_parent_table_name", "_parent_index"),
    parts=(PartLayout(
        kind="survey_answer",
        columns=((EXTERNAL_ID, "external_id"), ("_submission__uuid", "parent_id"), ("_submission__submission_time",
            "submitted_at"), *_POINT),
        constants=(("channel", "tablet"),), rest="words",
    ),),
    other_people=_OWN,
)
ODK = Layout(
    source="odk", canonical=canonical, prepare=_once,
    signature=("SubmissionDate", "KEY"), required=("SubmissionDate", "KEY"), threshold=1.0,
    parts=(PartLayout(
        kind="survey_answer", columns=(("KEY", "external_id"), ("SubmissionDate", "submitted_at"), *_POINT),
        constants=(("channel", "tablet"),), rest="words",
    ),),
    other_people=("isValidated", "SubmitterID", "SubmitterName", "DeviceID", "meta-instanceID", "PARENT_KEY",
        "SET-OF-KEY"),
)

LAYOUTS = (SUBMISSIONS, REPEATS, ODK)
