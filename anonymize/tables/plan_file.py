"""Reads a plan from a TOML file that a data protection officer can read and write."""

import csv
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from anonymize.faults import Fault
from anonymize.tables.generated import dates, intervals, prefixes, read_hierarchy, roles
from anonymize.tables.hierarchies import Hierarchy, age_bands, flat
from anonymize.tables.metrics import Metric
from anonymize.tables.plan import Plan, QuasiIdentifier, Sensitive

Whole = Annotated[int, Field(strict=True, ge=0)]
Positive = Annotated[int, Field(strict=True, ge=1)]
Number = Annotated[float, Field(strict=True, allow_inf_nan=False)]
Share = Annotated[float, Field(strict=True, allow_inf_nan=False, ge=0, le=1)]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class _Column(_Part):
    name: str = Field(min_length=1)
    hierarchy: str = ""
    generate: Literal["", "intervals", "prefixes", "dates", "flat", "age_band", "role"] = ""
    widths: tuple[Number, ...] = ()
    step: Positive = 1
    level: Whole | None = None
    min_level: Whole = 0
    max_level: Whole | None = None
    weight: Number = Field(default=1.0, ge=0)
    ranges: bool = False


class _Secret(_Part):
    name: str = Field(min_length=1)
    model: str = ""
    distance: Literal["equal", "ordered", "hierarchical"] = "equal"
    hierarchy: str | None = None
    l: Number | None = Field(default=None, ge=1)  # noqa: E741 the field's own name for it
    c: Number | None = Field(default=None, gt=0)
    t: Share | None = None
    delta: Number | None = Field(default=None, gt=0)
    beta: Number | None = Field(default=None, gt=0)


class _Population(_Part):
    """Of the population the records are drawn from: ``file``, a table with the quasi-identifiers, or its ``size``."""

    file: str | None = None
    size: Positive | None = None
    k_map: Positive | None = None
    presence: tuple[Share, Share] | None = None
    uniqueness: Share | None = None


class _File(_Part):
    k: Positive
    suppression_limit: Share = 0.0
    metric: Literal["loss", "precision", "height", "entropy", "discernibility", "average_class"] = "loss"
    aggregate: Literal["geometric", "arithmetic", "sum", "maximum"] | None = None
    recoding: Literal["global", "local"] = "global"
    separator: str = Field(default=";", min_length=1, max_length=1)
    subject: str | None = None
    rescue: bool = False
    average_risk: Share | None = None
    quasi_identifier: tuple[_Column, ...] = Field(min_length=1)
    sensitive: tuple[_Secret, ...] = ()
    population: _Population = _Population()


class PlanFile:
    """A plan with what its file says of other files: ``separator`` of the table, ``population`` table, if any, and all
    the ``files`` it names."""

    def __init__(
        self, plan: Plan, separator: str, population: Path | None, population_size: int | None,
        files: tuple[Path, ...] = (),
    ) -> None:
        self.plan = plan
        self.separator = separator
        self.population = population
        self.population_size = population_size
        self.files = files


def read_plan(path: Path, table: Path | None = None) -> PlanFile:
    """Read and check the plan at ``path``; hierarchies are looked for beside it, then where the program was started.

    A hierarchy that is generated needs the values of the column: they are read from ``table``, and from the population.

    Raises:
        Fault: ``plan_unreadable`` (file); ``plan_syntax`` with ``line``; ``plan_invalid`` with the ``field``, the
            ``problem`` and what was ``expected``; ``hierarchy_unsaid`` for a ``column`` with both a hierarchy and a way
            to generate one, or neither; what ``read_hierarchy``, the generators and ``Plan`` raise.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise Fault("plan_unreadable", file=path.name or str(path)) from error
    except tomllib.TOMLDecodeError as error:
        raise Fault("plan_syntax", file=path.name, detail=str(error)) from error
    try:
        said = _File.model_validate(data)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        kind = str(first["type"])
        problem = kind if kind in {"missing", "extra_forbidden"} else "value"
        raise Fault(
            "plan_invalid", file=path.name, field=_readable(first["loc"], data), problem=problem,
            expected=_expected(kind, first.get("ctx", {})),
        ) from error
    return _made(said, path.parent, table)


def _readable(place: tuple[int | str, ...], data: Any) -> str:
    """``quasi_identifier "age", weight``: the item by its name where it has one."""
    words: list[str] = []
    for step in place:
        if isinstance(step, int):
            data = data[step] if isinstance(data, list) else None
            words[-1] += f' "{data["name"]}"' if isinstance(data, dict) and "name" in data else f" {step + 1}"
        else:
            data = data.get(step) if isinstance(data, dict) else None
            words.append(step)
    return ", ".join(words) or "plan"


def _expected(kind: str, context: Any) -> str:
    """What would do, without a word of any language."""
    for name, sign in (("ge", "≥"), ("gt", ">"), ("le", "≤"), ("min_length", "≥"), ("max_length", "≤")):
        if name in context:
            return f"{sign} {context[name]}"
    if "expected" in context:
        return str(context["expected"])
    like = {"int": "1, 2, 3…", "float": "0.5, 1, 2…", "finite": "0.5, 1, 2…", "string": '"…"', "bool": "true, false"}
    return like.get(kind.split("_", 1)[0], "…")


def _generated(item: _Column, tables: Sequence[Path], separator: str) -> Hierarchy:
    """The hierarchy that the plan asks to make of the values of the column."""
    if item.generate == "age_band":
        return age_bands(item.name)
    if item.generate == "role":
        return roles(item.name)
    values = {
        str(value) for table in tables
        for value in read_table(table, separator, (item.name,))[item.name].cat.categories if value != ""}
    if item.generate == "intervals":
        return intervals(item.name, values, item.widths)
    if item.generate == "prefixes":
        return prefixes(item.name, values, step=item.step)
    return dates(item.name, values) if item.generate == "dates" else flat(item.name, values)


def _made(said: _File, folder: Path, table: Path | None) -> PlanFile:
    files: list[Path] = []

    def found(file: str) -> Path:
        files.append(folder / file if (folder / file).exists() else Path(file))
        return files[-1]

    def hierarchy(file: str, name: str) -> Hierarchy:
        return read_hierarchy(found(file), name, separator=said.separator)

    people = said.population
    population = found(people.file) if people.file else None
    tables = [path for path in (table, population) if path is not None]
    unsaid = next((item.name for item in said.quasi_identifier if bool(item.hierarchy) == bool(item.generate)), None)
    if unsaid is not None:
        raise Fault("hierarchy_unsaid", column=unsaid)
    columns = tuple(
        QuasiIdentifier(
            item.name,
            hierarchy(item.hierarchy, item.name) if item.hierarchy else _generated(item, tables, said.separator),
            low=item.min_level if item.level is None else item.level,
            high=item.max_level if item.level is None else item.level, weight=item.weight, ranges=item.ranges)
        for item in said.quasi_identifier
    )
    sensitive = tuple(
        Sensitive(
            item.name, item.model, _parameters(item), item.distance,
            hierarchy(item.hierarchy, item.name) if item.hierarchy else None)
        for item in said.sensitive
    )
    if people.uniqueness is not None and people.size is None:
        raise Fault("population_size_missing")
    if (people.k_map or people.presence) and not people.file:
        raise Fault("population_file_missing")
    plan = Plan(
        columns, said.k, said.suppression_limit, Metric(said.metric, said.aggregate), said.recoding, sensitive,
        said.subject, said.rescue, people.k_map, people.presence, said.average_risk,
        (people.uniqueness, people.size) if people.uniqueness is not None and people.size is not None else None)
    return PlanFile(plan, said.separator, population, people.size, tuple(files))


def _parameters(item: _Secret) -> tuple[tuple[str, float], ...]:
    given: dict[str, Any] = {"l": item.l, "c": item.c, "t": item.t, "delta": item.delta, "beta": item.beta}
    return tuple((name, value) for name, value in given.items() if value is not None)


def read_table(path: Path, separator: str, columns: tuple[str, ...], *, optional: tuple[str, ...] = ()) -> Any:
    """The named ``columns`` of a CSV file (UTF-8, header line) as a frame of categories, all of them texts as written;
    nothing else is kept (its attribute ``left_out`` names it). ``optional`` columns may lack.

    Raises:
        Fault: ``table_unreadable`` with the ``file``; ``table_encoding``; ``table_ragged`` with the ``line``;
            ``table_header`` with the ``column`` that is there twice; ``column_missing``; ``table_empty``.
    """
    import pandas as pd

    try:
        header = _shape(path, separator)
        lacking = next((name for name in columns if name not in header), None)
        if lacking is not None:
            raise Fault("column_missing", column=lacking)
        wanted = [*columns, *(name for name in optional if name in header)]
        frame = pd.read_csv(
            path, sep=separator, usecols=wanted, dtype=str, encoding="utf-8-sig", keep_default_na=False)
    except UnicodeDecodeError as error:
        raise Fault("table_encoding", file=path.name) from error
    except (OSError, csv.Error, pd.errors.ParserError) as error:
        raise Fault("table_unreadable", file=path.name or str(path)) from error
    frame = frame.astype("category")
    frame.attrs["left_out"] = [name for name in header if name not in wanted]
    return frame


def _shape(path: Path, separator: str) -> list[str]:
    """The header, once every line is known to have as many cells."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        lines = csv.reader(file, delimiter=separator)
        header = next(lines, [])
        if not header:
            raise Fault("table_empty")
        twice = next((name for at, name in enumerate(header) if name in header[:at]), None)
        if twice is not None:
            raise Fault("table_header", file=path.name, column=twice)
        for cells in lines:
            if len(cells) != len(header) and cells:
                raise Fault("table_ragged", file=path.name, line=lines.line_num, cells=len(cells), expected=len(header))
    return header
