"""Reads a plan from a TOML file that a data protection officer can read and write."""

import tomllib
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from anonymize.faults import Fault
from anonymize.tables.generated import read_hierarchy
from anonymize.tables.hierarchies import Hierarchy
from anonymize.tables.metrics import Metric
from anonymize.tables.plan import Plan, QuasiIdentifier, Sensitive

Share = Annotated[float, Field(ge=0, le=1)]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


class _Column(_Part):
    name: str = Field(min_length=1)
    hierarchy: str = Field(min_length=1)
    level: int | None = Field(default=None, ge=0)
    min_level: int = Field(default=0, ge=0)
    max_level: int | None = Field(default=None, ge=0)
    weight: float = Field(default=1.0, ge=0)
    ranges: bool = False


class _Secret(_Part):
    name: str = Field(min_length=1)
    model: str = ""
    distance: Literal["equal", "ordered", "hierarchical"] = "equal"
    hierarchy: str | None = None
    l: float | None = Field(default=None, ge=1)  # noqa: E741 the field's own name for it
    c: float | None = Field(default=None, gt=0)
    t: Share | None = None
    delta: float | None = Field(default=None, gt=0)
    beta: float | None = Field(default=None, gt=0)


class _Population(_Part):
    """Of the population the records are drawn from: ``file``, a table with the quasi-identifiers, or its ``size``."""

    file: str | None = None
    size: int | None = Field(default=None, ge=1)
    k_map: int | None = Field(default=None, ge=1)
    presence: tuple[Share, Share] | None = None
    uniqueness: Share | None = None


class _File(_Part):
    k: int = Field(ge=1)
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
    """A plan with what its file says of other files: ``separator`` of the table, ``population`` table, if any."""

    def __init__(self, plan: Plan, separator: str, population: Path | None, population_size: int | None) -> None:
        self.plan = plan
        self.separator = separator
        self.population = population
        self.population_size = population_size


def read_plan(path: Path) -> PlanFile:
    """Read and check the plan at ``path``; hierarchies are looked for beside it, then where the program was started.

    Raises:
        Fault: ``plan_unreadable`` (file); ``plan_syntax`` with ``line``; ``plan_invalid`` with the ``field``, the
            ``problem`` and what was ``expected``; what ``read_hierarchy`` and ``Plan`` raise.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise Fault("plan_unreadable", file=path.name) from error
    except tomllib.TOMLDecodeError as error:
        raise Fault("plan_syntax", file=path.name, detail=str(error)) from error
    try:
        said = _File.model_validate(data)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        raise Fault(
            "plan_invalid", file=path.name, field=".".join(map(str, first["loc"])) or "plan", problem=first["msg"],
        ) from error
    return _made(said, path.parent)


def _made(said: _File, folder: Path) -> PlanFile:
    def hierarchy(file: str, name: str) -> Hierarchy:
        beside = folder / file
        return read_hierarchy(beside if beside.exists() else Path(file), name, separator=said.separator)

    columns = tuple(
        QuasiIdentifier(
            item.name, hierarchy(item.hierarchy, item.name),
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
    people = said.population
    if people.uniqueness is not None and people.size is None:
        raise Fault("population_missing")
    plan = Plan(
        columns, said.k, said.suppression_limit, Metric(said.metric, said.aggregate), said.recoding, sensitive,
        said.subject, said.rescue, people.k_map, people.presence, said.average_risk,
        (people.uniqueness, people.size) if people.uniqueness is not None and people.size is not None else None)
    return PlanFile(plan, said.separator, folder / people.file if people.file else None, people.size)


def _parameters(item: _Secret) -> tuple[tuple[str, float], ...]:
    given: dict[str, Any] = {"l": item.l, "c": item.c, "t": item.t, "delta": item.delta, "beta": item.beta}
    return tuple((name, value) for name, value in given.items() if value is not None)


def read_table(path: Path, separator: str, columns: tuple[str, ...]) -> Any:
    """The named ``columns`` of a CSV file (UTF-8, header line) as a frame of categories; nothing else is kept.

    Raises:
        Fault: ``table_unreadable`` with the ``file``; ``column_missing`` with the ``column``; ``table_empty``.
    """
    import pandas as pd

    try:
        header = pd.read_csv(path, sep=separator, nrows=0, encoding="utf-8-sig").columns
        lacking = next((name for name in columns if name not in header), None)
        if lacking is not None:
            raise Fault("column_missing", column=lacking)
        return pd.read_csv(
            path, sep=separator, usecols=list(columns), dtype="category", encoding="utf-8-sig", keep_default_na=False)
    except pd.errors.EmptyDataError as error:
        raise Fault("table_empty") from error
    except (OSError, UnicodeDecodeError, pd.errors.ParserError) as error:
        raise Fault("table_unreadable", file=path.name) from error
