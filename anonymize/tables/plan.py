"""What is asked of an anonymisation: who must be indistinguishable from how many, in which columns, at which cost."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, Literal

from anonymize.faults import Fault
from anonymize.tables.encoding import attribute
from anonymize.tables.hierarchies import Hierarchy
from anonymize.tables.metrics import LOSS, Metric
from anonymize.tables.models import (
    BetaLikeness, DeltaDisclosure, DeltaPresence, Distance, DistinctL, EntropyL, KAnonymity, KMap, Model, RecursiveCL,
    TCloseness,
)
from anonymize.tables.uniqueness import AverageRisk, PopulationUniqueness, TableModel

Recoding = Literal["global", "local"]
_PARAMETERS: Final[Mapping[str, tuple[str, ...]]] = {
    "distinct-l": ("l",), "entropy-l": ("l",), "recursive-cl": ("c", "l"), "t-closeness": ("t",),
    "delta-disclosure": ("delta",), "beta-likeness": ("beta",), "enhanced-beta-likeness": ("beta",),
}
SENSITIVE_MODELS: Final = tuple(_PARAMETERS)


@dataclass(frozen=True)
class QuasiIdentifier:
    """A column by which a person could be recognised. ``low`` and ``high`` bound its level (None: the root); the same
    twice fixes it. ``weight``: how much its precision matters to readers. ``ranges``: local recoding may say its
    numbers in ranges."""

    name: str
    hierarchy: Hierarchy
    low: int = 0
    high: int | None = None
    weight: float = 1.0
    ranges: bool = False

    @property
    def highest(self) -> int:
        """Highest level allowed."""
        return self.hierarchy.height - 1 if self.high is None else self.high


@dataclass(frozen=True)
class Sensitive:
    """A column that nobody should learn of a person. ``model`` is one of ``SENSITIVE_MODELS``, or empty to publish it
    without one; ``distance``, ``order`` and ``hierarchy`` are for t-closeness."""

    name: str
    model: str = ""
    parameters: tuple[tuple[str, float], ...] = ()
    distance: Distance = "equal"
    hierarchy: Hierarchy | None = None

    def condition(self, at: int, labels: Sequence[str]) -> Model | None:
        """The model, over the sensitive attribute in position ``at`` whose values are ``labels``.

        Raises:
            Fault: ``model_unknown``, ``parameter_missing`` or what the model raises.
        """
        if not self.model:
            return None
        if self.model not in _PARAMETERS:
            raise Fault("model_unknown", model=self.model, column=self.name, known=", ".join(SENSITIVE_MODELS))
        given = dict(self.parameters)
        for parameter in _PARAMETERS[self.model]:
            if parameter not in given:
                raise Fault("parameter_missing", parameter=parameter, model=self.model, column=self.name)
        unused = next((name for name in given if name not in _PARAMETERS[self.model]), None)
        if unused is not None:
            raise Fault("parameter_unused", parameter=unused, model=self.model, column=self.name)
        match self.model:
            case "distinct-l":
                return DistinctL(at, int(given["l"]))
            case "entropy-l":
                return EntropyL(at, given["l"])
            case "recursive-cl":
                return RecursiveCL(at, given["c"], int(given["l"]))
            case "t-closeness":
                return TCloseness(at, given["t"], self.distance, _ranks(labels), self.hierarchy)
            case "delta-disclosure":
                return DeltaDisclosure(at, given["delta"])
        return BetaLikeness(at, given["beta"], enhanced=self.model.startswith("enhanced"))


def _ranks(labels: Sequence[str]) -> tuple[int, ...]:
    """Rank of each label: by number where all are numbers, else in code-point order."""
    def number(label: str) -> float:
        try:
            return float(label)
        except ValueError:
            return float("nan")

    numbers = [number(label) for label in labels]
    whole = all(value == value for value in numbers)
    order = sorted(range(len(labels)), key=lambda at: (numbers[at] if whole else 0.0, labels[at]))
    ranks = [0] * len(labels)
    for rank, at in enumerate(order):
        ranks[at] = rank
    return tuple(ranks)


@dataclass(frozen=True)
class Plan:
    """A whole request. ``suppression_limit``: share of the persons (0 to 1) who may lose a record. ``subject``: column
    of the person, never published; without it each row is a person. ``rescue``: say what global recoding would
    suppress with some cells emptied, where that makes classes of k. ``k_map``, ``presence``, ``average_risk`` and
    ``uniqueness`` are further models, the first two over a population table.

    Raises:
        Fault: ``no_quasi_identifier``, ``column_twice``, ``parameter_unfit``, ``limit_unfit`` or ``level_unfit``,
            ``presence_unfit``.
    """

    quasi_identifiers: tuple[QuasiIdentifier, ...]
    k: int
    suppression_limit: float = 0.0
    metric: Metric = LOSS
    recoding: Recoding = "global"
    sensitive: tuple[Sensitive, ...] = ()
    subject: str | None = None
    rescue: bool = False
    k_map: int | None = None
    presence: tuple[float, float] | None = None
    average_risk: float | None = None
    uniqueness: tuple[float, int] | None = None

    def __post_init__(self) -> None:
        """Check what can be checked without the table."""
        if not self.quasi_identifiers:
            raise Fault("no_quasi_identifier")
        if self.k < 1:
            raise Fault("parameter_unfit", parameter="k", value=self.k, least=1)
        if self.presence and self.presence[0] > self.presence[1]:
            raise Fault("presence_unfit", low=self.presence[0], high=self.presence[1])
        if not 0 <= self.suppression_limit <= 1:
            raise Fault("limit_unfit", limit=self.suppression_limit)
        names = [*(item.name for item in self.quasi_identifiers), *(item.name for item in self.sensitive)]
        names += [self.subject] if self.subject else []
        twice = next((name for at, name in enumerate(names) if name in names[:at]), None)
        if twice is not None:
            raise Fault("column_twice", column=twice)
        for item in self.quasi_identifiers:
            if not 0 <= item.low <= item.highest < item.hierarchy.height:
                raise Fault("level_unfit", column=item.name, low=item.low, high=item.highest,
                            top=item.hierarchy.height - 1)
        weights = tuple(item.weight for item in self.quasi_identifiers)
        if not self.metric.weights and set(weights) != {1.0}:
            object.__setattr__(self, "metric", replace(self.metric, weights=weights))

    @property
    def low(self) -> tuple[int, ...]:
        """Lowest level allowed of each quasi-identifier."""
        return tuple(item.low for item in self.quasi_identifiers)

    @property
    def high(self) -> tuple[int, ...]:
        """Highest level allowed of each quasi-identifier."""
        return tuple(item.highest for item in self.quasi_identifiers)

    def models(self, labels: Sequence[Sequence[str]]) -> tuple[Model | TableModel, ...]:
        """The conditions; ``labels``: values of each sensitive column."""
        found: list[Model | TableModel] = [KAnonymity(self.k)]
        for at, (item, values) in enumerate(zip(self.sensitive, labels, strict=True)):
            condition = item.condition(at, values)
            found += [condition] if condition is not None else []
        found += [KMap(self.k_map)] if self.k_map else []
        found += [DeltaPresence(*self.presence)] if self.presence else []
        found += [AverageRisk(self.average_risk)] if self.average_risk is not None else []
        found += [PopulationUniqueness(*self.uniqueness)] if self.uniqueness else []
        return tuple(found)

    def fixed(self, levels: Sequence[int]) -> "Plan":
        """The same plan with the levels of a result, to treat new data alike."""
        pairs = zip(self.quasi_identifiers, levels, strict=True)
        return replace(self, quasi_identifiers=tuple(replace(item, low=at, high=at) for item, at in pairs))

    def text(self) -> str:
        """Canonical JSON of all that decides the result but the data; hierarchies by their digest."""
        said: dict[str, Any] = {
            "k": self.k, "suppression_limit": self.suppression_limit, "metric": self.metric.name,
            "aggregate": self.metric.aggregate, "recoding": self.recoding, "subject": self.subject,
            "rescue": self.rescue, "k_map": self.k_map, "presence": self.presence, "average_risk": self.average_risk,
            "uniqueness": self.uniqueness,
            "quasi_identifiers": [
                {"name": item.name, "low": item.low, "high": item.highest, "weight": item.weight,
                 "ranges": item.ranges, "hierarchy": item.hierarchy.digest}
                for item in self.quasi_identifiers
            ],
            "sensitive": [
                {"name": item.name, "model": item.model, "distance": item.distance, **dict(item.parameters)}
                for item in self.sensitive
            ],
        }
        return json.dumps(said, sort_keys=True, separators=(",", ":"), ensure_ascii=False)

    def attributes(self) -> list[Any]:
        """The quasi-identifiers as arrays."""
        return [attribute(item.name, item.hierarchy) for item in self.quasi_identifiers]
