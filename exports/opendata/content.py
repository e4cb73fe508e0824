"""The digest of what a publication says, drawn identifiers apart: what the data protection officer signs, and what
anyone can compute again from the files."""

import csv
import hashlib
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from anonymize.tables.released import AnonymisedTable
from exports.opendata.csv_files import csv_bytes

DRAWN: Final = frozenset({"random_id", "pseudonym"})
"""Rules of the columns that change at every preparation."""


def content_digest(tables: Iterable[AnonymisedTable]) -> str:
    """SHA-256 (hex) over the tables by name, the columns that were not drawn, the rows in order of their text."""
    files = [
        (table.name, [(column.name, column.rule) for column in table.columns],
         csv_bytes([column.name for column in table.columns], table.rows))
        for table in tables
    ]
    return _digest(files)


def digest_of_files(package: Mapping[str, Any], files: Mapping[str, bytes]) -> str:
    """The same, from a ``datapackage.json`` and the CSV files it names; KeyError, TypeError or ValueError if they do
    not go together."""
    return _digest([
        (str(item["name"]), [(str(column["name"]), str(column["anonymisation:rule"])) for column in
                             item["schema"]["fields"]], files[str(item["path"])])
        for item in package["resources"]
    ])


def _digest(files: Iterable[tuple[str, Sequence[tuple[str, str]], bytes]]) -> str:
    whole = hashlib.sha256()
    for name, columns, content in sorted(files, key=lambda file: file[0]):
        kept = [at for at, (_, rule) in enumerate(columns) if rule not in DRAWN]
        rows = csv.reader(io.StringIO(content.decode("utf-8"), newline=""))
        if [column for column, _ in columns] != next(rows, None):
            raise ValueError("the header is not that of the description")
        lines = sorted(json.dumps([row[at] for at in kept], ensure_ascii=False) for row in rows)
        head = json.dumps([name, [columns[at] for at in kept]], ensure_ascii=False)
        whole.update("\n".join([head, *lines, ""]).encode("utf-8"))
    return whole.hexdigest()
