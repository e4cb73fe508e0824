"""Tables to anonymise: the reference table of the field where it lies beside the checkout, and invented ones."""

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from anonymize.tables.generated import read_hierarchy
from anonymize.tables.hierarchies import Hierarchy
from anonymize.tables.plan import Plan, QuasiIdentifier
from anonymize.tables.plan_file import read_table

ADULT = Path(__file__).resolve().parents[2].parent / "shared" / "adult"
NAMES = ("age", "education", "marital-status", "occupation", "race", "sex", "native-country", "workclass")


def tree(name: str, count: int, widths: tuple[int, ...] = ()) -> Hierarchy:
    """``count`` values, put together by ``widths`` of them at each level."""
    return Hierarchy(name, {
        f"{name}{at:05d}": (
            f"{name}{at:05d}", *(f"{name}/{level}/{at // width:05d}" for level, width in enumerate(widths)), "*")
        for at in range(count)})


def zipf(count: int, power: float = 1.0) -> NDArray[np.float64]:
    """Shares that fall with the rank."""
    shares = 1 / np.arange(1, count + 1) ** power
    return np.asarray(shares / shares.sum())


def invented(shapes: list[tuple[Hierarchy, NDArray[np.float64] | None]], rows: int, seed: int = 7) -> Any:
    """A frame of categories: one column per hierarchy, its values by the shares given (None: alike)."""
    import pandas as pd

    chance = np.random.default_rng(seed)
    columns = {}
    for hierarchy, shares in shapes:
        values = sorted(value for value in hierarchy.levels if value)
        drawn = chance.choice(len(values), rows, p=shares) if shares is not None else chance.integers(
            0, len(values), rows)
        columns[hierarchy.name] = pd.Categorical.from_codes(drawn, values)
    return pd.DataFrame(columns)


def consultation(rows: int) -> tuple[Any, tuple[QuasiIdentifier, ...]]:
    """Age, sex, commune, role, language: five columns, 240 nodes."""
    shapes = [
        (tree("age", 100, (5, 10, 20)), None), (tree("sex", 3), np.array([0.49, 0.49, 0.02])),
        (tree("commune", 200, (10, 50)), zipf(200)), (tree("role", 6, (2,)), zipf(6)),
        (tree("language", 2), np.array([0.7, 0.3]))]
    return invented(shapes, rows), tuple(QuasiIdentifier(hierarchy.name, hierarchy) for hierarchy, _ in shapes)


def wide(rows: int) -> tuple[Any, tuple[QuasiIdentifier, ...]]:
    """Eight columns, 10,800 nodes, nearly every combination different: the worst case."""
    shapes = [
        (tree("age", 100, (5, 10, 20)), None), (tree("work", 12, (3,)), zipf(12, 0.8)),
        (tree("commune", 2000, (10, 50, 500)), zipf(2000, 0.8)), (tree("school", 8, (4,)), zipf(8, 0.8)),
        (tree("sex", 3), zipf(3, 0.8)), (tree("house", 7, (3,)), zipf(7, 0.8)),
        (tree("since", 30, (5, 15)), zipf(30, 0.8)), (tree("language", 2), zipf(2, 0.8))]
    return invented(shapes, rows), tuple(QuasiIdentifier(hierarchy.name, hierarchy) for hierarchy, _ in shapes)


def adult(*, ranges: bool = False) -> tuple[Any, tuple[QuasiIdentifier, ...]]:
    """Adult (30,162 rows, 8 columns, 6,480 nodes) with ARX's hierarchies; FileNotFoundError where it is not."""
    if not ADULT.is_dir():
        raise FileNotFoundError(ADULT.name)
    columns = tuple(
        QuasiIdentifier(
            name, read_hierarchy(ADULT / f"adult_hierarchy_{name}.csv", name), ranges=ranges and name == "age")
        for name in NAMES)
    return read_table(ADULT / "adult.csv", ";", (*NAMES, "salary-class")), columns


def plan(columns: tuple[QuasiIdentifier, ...], limit: float, **more: Any) -> Plan:
    """k = 5."""
    return Plan(columns, 5, limit, **more)
