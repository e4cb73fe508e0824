"""Read JSON, JSON Lines and GeoJSON as tables: one record per object, nested names joined with ``/``."""

import io
import json
from collections.abc import Iterator
from typing import Any

import ijson

from governance.errors import BadInput
from governance.intake.readers.columns import unique_columns
from governance.intake.readers.origin import Meter, Origin
from governance.intake.readers.sheets import cell_text
from governance.intake.records import BATCH_ROWS, BadRow, RowBatch, TableFormat
from governance.progress import NO_PROGRESS, Progress

LINES = ""
"""Prefix of a file whose objects follow one another (JSON Lines), or which is one single object."""


def flatten(record: dict[str, Any]) -> dict[str, str]:
    """Cells of a record: ``{"title": {"fr": "x"}}`` is ``title/fr``; a list of plain values is joined with ``|``;
    a GeoJSON point adds ``latitude`` and ``longitude``; a questionnaire's ``responses`` become one cell a question.
    """
    cells: dict[str, str] = {}
    _flatten(record, "", cells)
    return cells


def _flatten(value: Any, path: str, cells: dict[str, str]) -> None:
    if isinstance(value, dict):
        if value.get("type") == "Point" and isinstance(value.get("coordinates"), list):
            _point(value["coordinates"], path, cells)
            return
        for key, inner in value.items():
            _flatten(inner, f"{path}/{key}" if path else str(key), cells)
        return
    if not isinstance(value, list):
        cells[path] = cell_text(value)
        return
    if value and all(isinstance(item, dict) and "questionTitle" in item for item in value):
        for item in value:
            number = f"{item['questionId']} - " if item.get("questionId") else ""
            _flatten(item.get("formattedValue", item.get("value")), f"{number}{item['questionTitle']}", cells)
        return
    if value and all(isinstance(item, dict) and set(item) == {"value"} for item in value):
        value = [item["value"] for item in value]
    plain = [cell_text(item) if not isinstance(item, (dict, list)) else _compact(item) for item in value]
    cells[path] = "|".join(plain)


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _point(coordinates: list[Any], path: str, cells: dict[str, str]) -> None:
    """GeoJSON puts the longitude first (RFC 7946, 3.1.1)."""
    parent = path.rpartition("/")[0]
    prefix = f"{parent}/" if parent else ""
    if len(coordinates) >= 2:
        cells[f"{prefix}longitude"] = cell_text(coordinates[0])
        cells[f"{prefix}latitude"] = cell_text(coordinates[1])


class JsonTable:
    """The objects of one array of a JSON file. The file is read once to learn every name, then streamed.

    Lines count records, from 1. A record that is not an object is a bad row (``not_an_object``).
    """

    def __init__(self, origin: Origin, *, prefix: str, several: bool = False) -> None:
        self._origin = origin
        self._prefix = prefix
        self._several = several
        self._geojson = prefix == "features.item"
        names: dict[str, None] = {}
        for _, record in self._records(Counting(origin)):
            if isinstance(record, dict):
                names.update(dict.fromkeys(flatten(self._feature(record))))
        self._names = tuple(names)
        self._columns = unique_columns(names)

    @property
    def name(self) -> str:
        """File name, and sheet, array or member if there are several."""
        return f"{self._origin.name} [{self._prefix.removesuffix('.item')}]" if self._several else self._origin.name

    @property
    def format(self) -> TableFormat:
        """How the file was read."""
        return TableFormat("geojson" if self._geojson else "json", encoding="utf-8")

    @property
    def columns(self) -> tuple[str, ...]:
        """Header, unique names."""
        return self._columns

    @property
    def size(self) -> int:
        """Bytes of the file."""
        return self._origin.size

    def batches(self, progress: Progress = NO_PROGRESS) -> Iterator[RowBatch]:
        """Yield the records in the order of the file."""
        counting = Counting(self._origin)
        batch = RowBatch([], [], [])
        for number, record in self._records(counting):
            if isinstance(record, dict):
                cells = flatten(self._feature(record))
                row = [cells.get(name, "") for name in self._names]
                if any(row):
                    batch.lines.append(number)
                    batch.rows.append(row)
            else:
                batch.bad.append(BadRow(number, "not_an_object", {}, ()))
            if len(batch.rows) + len(batch.bad) >= BATCH_ROWS:
                progress.advance(counting.delta())
                progress.check()
                yield batch
                batch = RowBatch([], [], [])
        progress.advance(counting.delta())
        progress.check()
        if batch.rows or batch.bad:
            yield batch

    def _feature(self, record: dict[str, Any]) -> dict[str, Any]:
        """A GeoJSON feature's properties and geometry at one level, as the columns of a spreadsheet would be."""
        if not self._geojson:
            return record
        flat = {"id": record["id"]} if "id" in record else {}
        flat.update(record.get("properties") or {})
        geometry = record.get("geometry")
        if isinstance(geometry, dict) and geometry.get("type") == "Point":
            flat["geometry"] = geometry
        elif geometry is not None:
            flat["geometry"] = _compact(geometry)
        return flat

    def _records(self, counting: "Counting") -> Iterator[tuple[int, Any]]:
        with counting.stream() as stream:
            try:
                items = ijson.items(stream, self._prefix, use_float=True, multiple_values=self._prefix == LINES)
                yield from enumerate(items, start=1)
            except (ijson.JSONError, UnicodeDecodeError) as error:
                raise BadInput("file_damaged", file=self._origin.name, detail="json") from error


class Counting:
    """Opens the origin past its byte order mark and counts what is read."""

    def __init__(self, origin: Origin) -> None:
        self._origin = origin
        self._meter: Meter | None = None

    def delta(self) -> int:
        """Bytes read since the last call."""
        return self._meter.delta() if self._meter else 0

    def stream(self) -> "_Open":
        """Context manager of the byte stream."""
        return _Open(self)

    def attach(self, meter: Meter) -> None:
        """Count with ``meter`` from now on."""
        self._meter = meter

    @property
    def origin(self) -> Origin:
        """What is read."""
        return self._origin


class _Open:
    def __init__(self, counting: Counting) -> None:
        self._counting = counting
        self._context = counting.origin.open()

    def __enter__(self) -> io.BufferedReader:
        stream = self._context.__enter__()
        if self._counting.origin.head(3) == b"\xef\xbb\xbf":
            stream.read(3)
        meter = Meter(stream)
        self._counting.attach(meter)
        return io.BufferedReader(meter, 1 << 16)

    def __exit__(self, *failure: Any) -> None:
        self._context.__exit__(*failure)


def json_tables(origin: Origin) -> list[JsonTable]:
    """One table per outermost array of objects.

    Raises:
        BadInput: ``file_empty``, ``file_damaged`` (not JSON to its end), ``file_format_unknown`` (no object in it).
    """
    prefixes = _prefixes(origin)
    tables = [JsonTable(origin, prefix=prefix, several=len(prefixes) > 1) for prefix in prefixes]
    filled = [table for table in tables if table.columns]
    if not filled:
        raise BadInput("file_format_unknown", file=origin.name)
    return filled


def _prefixes(origin: Origin) -> list[str]:
    with Counting(origin).stream() as stream:
        found: dict[str, None] = {}
        values = 0
        try:
            for prefix, event, _ in ijson.parse(stream, multiple_values=True):
                if not prefix and event in ("start_array", "start_map"):
                    if event == "start_array":
                        return ["item"]
                    values += 1
                    if values > 1:
                        return [LINES]
                elif event == "start_map" and prefix.endswith(".item") and prefix.count(".item") == 1:
                    found[prefix] = None
        except ijson.JSONError as error:
            raise BadInput("file_damaged", file=origin.name, detail="json") from error
    return list(found) or [LINES]
