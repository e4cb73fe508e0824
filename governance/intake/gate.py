"""The gate: what the charter does not declare stops here, and only what can be stored goes on.

Works on whole columns of a batch, so that a million rows stay cheap. Nothing in here writes anything.
"""

import json
from collections.abc import Callable, Sequence
from datetime import date
from itertools import compress
from typing import Any

from governance.charter import Charter, CharterField, FieldKind
from governance.intake import values
from governance.intake.gated import Columns, Gated, Record, Reject
from governance.intake.records import BadRow, Mapping, Part, RowBatch
from governance.intake.shapes import shapes_in
from governance.store.rows import FLAGS
from governance.territory import Place, Territory

__all__ = ["FLAG_BITS", "SYNTHETIC_ID", "WITH_TEXT", "Gate", "Gated", "Record", "Reject"]

SYNTHETIC_ID = "_external_id"
FLAG_BITS = {flag: 1 << bit for bit, flag in enumerate(FLAGS)}
CORE_FIELDS = (
    "external_id", "parent_id", "author_ref", "title", "body", "theme", "language", "channel", "submitted_at",
    "commune", "latitude", "longitude", "age_band", "vote", "supports", "strand",
)  # fmt: skip
"""Charter fields that every contribution may have, each with a place of its own; others are kept as attributes."""

_MINOR_FLAGS = {"minor_and_guardian": "minor_guardian_and_minor", "guardian": "minor_guardian"}
WITH_TEXT = frozenset({"proposal", "project", "comment", "map_point", "debate"})
_ADULT_BANDS = frozenset(name for name, low, _ in values.AGE_BANDS if low >= 18)
_AS_CONVERTED = ("theme", "age_band", "latitude", "longitude", "submitted_at", "vote", "supports")

Column = list[str]
Converter = Callable[[str], Any]


class Gate:
    """Applies a charter to the rows of one table under one mapping.

    ``refused`` maps every column that stops here to ``undeclared`` or ``expired``, ``refused_values`` to the number of
    its cells that held something: all that is ever known of them.
    """

    def __init__(
        self,
        charter: Charter,
        territory: Territory,
        columns: Sequence[str],
        mapping: Mapping,
        *,
        today: date,
        table_name: str = "",
        channel: str | None = None,
    ) -> None:
        self._columns = tuple(columns)
        self._positions = {name: index for index, name in enumerate(columns)}
        self._live = charter.live_fields(today)
        self._table = table_name
        self._channel = channel
        self._parts = [_Plan(part, self._positions, self._live) for part in mapping.parts]
        self.refused = self._refusals(charter, mapping)
        self.refused_values = dict.fromkeys(self.refused, 0)
        self._convert = _converters(charter, min(today, charter.consultation.closes_on))
        self._places: dict[tuple[str, ...], Place] = {}
        self._territory = territory
        self._ages = {country: regime.age for country, regime in charter.minors.items()}
        self._consents = {
            country: FLAG_BITS[_MINOR_FLAGS[regime.consent]] for country, regime in charter.minors.items()
        }

    def _refusals(self, charter: Charter, mapping: Mapping) -> dict[str, str]:
        selectors = {part.when[0] for part in mapping.parts if part.when}
        refused = {}
        for name in self._columns:
            targets = {
                target.partition("@")[0] for part in mapping.parts for column, target in part.columns if column == name
            }
            if targets & self._live.keys() or name == SYNTHETIC_ID or (name in selectors and not targets):
                continue
            refused[name] = "expired" if targets & charter.fields.keys() else "undeclared"
        return refused

    def pass_batch(self, batch: RowBatch) -> Gated:
        """Filter, convert and check the rows of ``batch``."""
        gated = Gated([], [self._unreadable(bad) for bad in batch.bad])
        if not batch.rows:
            return gated
        columns = [list(cells) for cells in zip(*batch.rows, strict=True)]
        for name in self.refused:
            cells = columns[self._positions[name]]
            self.refused_values[name] += len(cells) - cells.count("")
        taken: set[int] = set()
        selective = any(plan.when for plan in self._parts)
        for plan in self._parts:
            chosen = plan.select(columns)
            if chosen is not None:
                taken.update(chosen)
                if not chosen:
                    continue
                part_columns = {i: [columns[i][row] for row in chosen] for i in plan.needed}
                lines = [batch.lines[row] for row in chosen]
            else:
                part_columns = {i: columns[i] for i in plan.needed}
                lines = batch.lines
            self._pass_part(plan, part_columns, lines, gated)
        if selective and len(taken) < len(batch.lines) and not any(plan.when is None for plan in self._parts):
            gated.rejects += [
                Reject(line, "", "unknown_kind", (), ()) for row, line in enumerate(batch.lines) if row not in taken
            ]
        return gated

    def pass_values(self, kind: str, line: int, cells: dict[str, str]) -> Gated:
        """The same checks for one row given by field (a quarantined row that was corrected)."""
        names = tuple(cells)
        plan = _Plan(Part(kind, tuple((name, name) for name in names)), {n: i for i, n in enumerate(names)}, self._live)
        gated = Gated([], [])
        self._pass_part(plan, {i: [cells[name]] for i, name in enumerate(names)}, [line], gated)
        return gated

    def _unreadable(self, bad: BadRow) -> Reject:
        params = tuple((key, str(value)) for key, value in bad.params.items())
        kept = {}
        if self._parts and len(bad.cells) == len(self._columns):
            for field, sources in self._parts[0].sources.items():
                kept[field] = next((bad.cells[i] for i, _ in sources if bad.cells[i]), "")
        return Reject(bad.line, self._parts[0].kind if self._parts else "", bad.reason, params, tuple(kept.items()))

    def _pass_part(self, plan: "_Plan", columns: dict[int, Column], lines: list[int], gated: Gated) -> None:
        fields = _Fields(plan, columns, len(lines))
        errors: dict[int, tuple[str, tuple[tuple[str, str], ...]]] = {}
        converted = {name: _converted(name, convert, fields, errors) for name, convert in self._convert.items()}
        places = self._locate(self._place(fields, len(lines)), converted["latitude"], converted["longitude"])
        channel = [self._channel] * len(lines) if self._channel else converted["channel"]
        extras = self._extras(plan, fields)
        identity = self._identities(fields)
        bodies = [values.clean_text(cell) if cell else "" for cell in fields.get("body")]
        titles = [values.clean_text(cell).replace("\n", " ") if cell else "" for cell in fields.get("title")]
        languages = (
            [
                own or implied or values.guess_language(f"{title} {body}") if body or title else own or implied
                for own, implied, title, body in zip(
                    converted["language"], fields.languages, titles, bodies, strict=True
                )
            ]
            if "language" in self._live
            else [None] * len(lines)
        )
        self._check(plan, fields, converted, bodies, titles, extras, identity, errors)
        cells: dict[str, Sequence[Any]] = {
            "line": lines,
            "external_id": _external_ids(self._table, plan, columns, fields, lines),
            "parent_ref": [cell or None for cell in fields.get("parent_id")],
            "strand": [
                strand or ("project" if plan.kind == "project" else "proposal") for strand in converted["strand"]
            ],
            "title": titles,
            "language": languages,
            "channel": channel,
            "commune": [place.commune_id for place in places],
            "zone": [place.zone_code for place in places],
            "flags": self._flags(converted["age_band"], places, titles, bodies),
            "body": bodies,
            "attributes": extras,
            "author": fields.get("author_ref"),
            "identity": identity,
            **{name: converted[name] for name in _AS_CONVERTED},
        }
        for index in sorted(errors):
            reason, params = errors[index]
            gated.rejects.append(Reject(lines[index], plan.kind, reason, params, fields.raw(index)))
        if errors:
            kept = [index not in errors for index in range(len(lines))]
            cells = {name: list(compress(column, kept)) for name, column in cells.items()}
        if len(errors) < len(lines):
            gated.columns.append(Columns(plan.kind, len(lines) - len(errors), cells))

    def _place(self, fields: "_Fields", count: int) -> list[Place]:
        sources = fields.all("commune")
        if not sources:
            return [Place(None, None, None, "unknown")] * count
        found = self._places
        result = []
        for cells in zip(*sources, strict=True):
            place = found.get(cells)
            if place is None:
                place = self._territory.find(*(cell for cell in cells if cell))
                if len(found) < values.Cached.LIMIT:
                    found[cells] = place
            result.append(place)
        return result

    def _locate(
        self, places: list[Place], latitudes: list[float | None], longitudes: list[float | None]
    ) -> list[Place]:
        """Place by its point what no name or code placed; needs the outline pack that the user chose."""
        points = (
            [
                (index, latitude, longitude)
                for index, (place, latitude, longitude) in enumerate(zip(places, latitudes, longitudes, strict=True))
                if place.commune_id is None and latitude is not None and longitude is not None
            ]
            if self._territory.has_outlines
            else []
        )
        if not points:
            return places
        placed = list(places)
        found = self._territory.locate_many([point[1] for point in points], [point[2] for point in points])
        for (index, _, _), place in zip(points, found, strict=True):
            if place.inside != "unknown":
                placed[index] = place
        return placed

    def _flags(self, bands: list[str | None], places: list[Place], titles: list[str], bodies: list[str]) -> list[int]:
        outside = {"outside": FLAG_BITS["outside_perimeter"], "to_check": FLAG_BITS["perimeter_to_check"]}
        flags = [outside.get(place.inside, 0) for place in places]
        for index, band in enumerate(bands):
            if band is not None and band not in _ADULT_BANDS:
                flags[index] |= self._minor_flag(band, places[index].country)
        identifying = FLAG_BITS["identifier_in_text"]
        for index, (title, body) in enumerate(zip(titles, bodies, strict=True)):
            if shapes_in(body) or shapes_in(title):
                flags[index] |= identifying
        return flags

    def _minor_flag(self, band: str, country: str | None) -> int:
        low = next(start for name, start, _ in values.AGE_BANDS if name == band)
        if country in self._ages:
            return self._consents[country] if low < self._ages[country] else 0
        return FLAG_BITS["minor_country_unknown"] if self._ages and low < max(self._ages.values()) else 0

    def _extras(self, plan: "_Plan", fields: "_Fields") -> list[str | None]:
        names = [name for name in plan.sources if name not in CORE_FIELDS and self._live[name].kind not in _SEALED]
        if not names:
            return [None] * fields.count
        rows = zip(*(fields.get(name) for name in names), strict=True)
        return [_attributes(names, cells) for cells in rows]

    def _identities(self, fields: "_Fields") -> list[tuple[tuple[str, str], ...]]:
        names = [name for name in fields.names if name in self._live and self._live[name].kind in _SEALED]
        if not names:
            return [()] * fields.count
        if len(names) == 1:
            name = names[0]
            return [((name, cell),) if cell else () for cell in fields.get(name)]
        rows = zip(*(fields.get(name) for name in names), strict=True)
        return [tuple((name, cell) for name, cell in zip(names, cells, strict=True) if cell) for cells in rows]

    def _check(
        self,
        plan: "_Plan",
        fields: "_Fields",
        converted: dict[str, list[Any]],
        bodies: list[str],
        titles: list[str],
        extras: list[str | None],
        identity: list[tuple[tuple[str, str], ...]],
        errors: dict[int, Any],
    ) -> None:
        required = [name for name, item in self._live.items() if item.required and plan.kind in WITH_TEXT]
        for name in required:
            for index, cell in enumerate(fields.get(name)):
                if not cell:
                    errors.setdefault(index, ("required_missing", (("field", name),)))
        authors, parents = fields.get("author_ref"), fields.get("parent_id")
        for index, (body, title) in enumerate(zip(bodies, titles, strict=True)):
            if body or title:
                if len(body) > values.MAXIMUM_TEXT or len(title) > values.MAXIMUM_TEXT:
                    errors.setdefault(index, ("too_long", (("field", "body"), ("maximum", str(values.MAXIMUM_TEXT)))))
            elif plan.kind in WITH_TEXT or not (
                extras[index]
                or converted["vote"][index] is not None
                or (plan.kind == "vote" and parents[index])
                or (plan.kind == "registration" and (authors[index] or identity[index]))
            ):
                errors.setdefault(index, ("no_content", ()))


class _Plan:
    """Where each live field of a part comes from: field -> [(column position, language)]."""

    def __init__(self, part: Part, positions: dict[str, int], live: dict[str, CharterField]) -> None:
        self.kind = part.kind
        self.when = (positions[part.when[0]], part.when[1]) if part.when and part.when[0] in positions else None
        self.sources: dict[str, list[tuple[int, str]]] = {}
        for column, target in part.columns:
            field, _, language = target.partition("@")
            if field in live and column in positions:
                self.sources.setdefault(field, []).append((positions[column], language))
        self.constants = {name: value for name, value in part.constants if name in live}
        mapped = {column for column, target in part.columns if target == "external_id"}
        self.synthetic = positions.get(SYNTHETIC_ID) if SYNTHETIC_ID in mapped or not mapped else None
        self.needed = {i for sources in self.sources.values() for i, _ in sources}
        if self.synthetic is not None:
            self.needed.add(self.synthetic)

    def select(self, columns: list[Column]) -> list[int] | None:
        """Rows of this part; None for all of them."""
        if self.when is None:
            return None
        position, accepted = self.when
        return [row for row, cell in enumerate(columns[position]) if cell in accepted]


class _Fields:
    """Cells of one part by field; the first column that is not empty wins."""

    def __init__(self, plan: _Plan, columns: dict[int, Column], count: int) -> None:
        self.count = count
        self._plan = plan
        self._empty = [""] * count
        self._cells: dict[str, Column] = {}
        self._all = {name: [columns[i] for i, _ in sources] for name, sources in plan.sources.items()}
        self.languages: list[str | None] = [None] * count
        for name, sources in plan.sources.items():
            self._cells[name] = self._merge(sources, columns)
        for name, value in plan.constants.items():
            self._cells[name] = [cell or value for cell in self._cells.get(name, self._empty)]
        self.names = tuple(self._cells)

    def get(self, name: str) -> Column:
        """Cells of a field, empty ones when no column feeds it."""
        return self._cells.get(name, self._empty)

    def all(self, name: str) -> list[Column]:
        """Every column that feeds a field."""
        return self._all.get(name) or ([self._cells[name]] if name in self._cells else [])

    def raw(self, index: int) -> tuple[tuple[str, str], ...]:
        """One row by field."""
        return tuple((name, cells[index]) for name, cells in self._cells.items() if cells[index])

    def _merge(self, sources: list[tuple[int, str]], columns: dict[int, Column]) -> Column:
        if len(sources) == 1 and not sources[0][1]:
            return columns[sources[0][0]]
        merged = list(self._empty)
        for position, language in sources:
            for index, cell in enumerate(columns[position]):
                if cell and not merged[index]:
                    merged[index] = cell
                    if language and self.languages[index] is None:
                        self.languages[index] = language
        return merged


_SEALED = frozenset({FieldKind.IDENTITY, FieldKind.SENSITIVE})


def _converters(charter: Charter, reference: date) -> dict[str, values.Cached[Any]]:
    converters: dict[str, Converter] = {
        "theme": values.theme_parser(charter),
        "language": values.parse_language,
        "channel": values.parse_channel,
        "strand": values.parse_strand,
        "age_band": values.age_band_parser(reference),
        "latitude": values.coordinate_parser(90),
        "longitude": values.coordinate_parser(180),
        "submitted_at": values.moment_parser(charter.consultation.timezone),
        "vote": values.parse_vote,
        "supports": values.parse_integer,
    }
    return {name: values.Cached(convert) for name, convert in converters.items()}


def _converted(name: str, convert: values.Cached[Any], fields: _Fields, errors: dict[int, Any]) -> list[Any]:
    cells = fields.get(name)
    try:
        return [convert[cell] for cell in cells]
    except values.Invalid:
        result = []
        for index, cell in enumerate(cells):
            try:
                result.append(convert[cell])
            except values.Invalid:
                result.append(None)
                code = {"submitted_at": "bad_date"}.get(name, "bad_number")
                errors.setdefault(index, (code, (("field", name),)))
        return result


def _external_ids(table: str, plan: _Plan, columns: dict[int, Column], fields: _Fields, lines: list[int]) -> list[str]:
    cells = columns.get(plan.synthetic) if plan.synthetic is not None else None
    own = cells if cells is not None else fields.get("external_id")
    return [
        f"{table}/{cell or f'row-{line}'}" if not cell or cell.startswith("row-") else cell
        for cell, line in zip(own, lines, strict=True)
    ]


def _attributes(names: list[str], cells: tuple[str, ...]) -> str | None:
    filled = {name: cell for name, cell in zip(names, cells, strict=True) if cell}
    return json.dumps(filled, ensure_ascii=False) if filled else None
