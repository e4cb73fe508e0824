"""Small invented tables for the anonymisation, as hypothesis draws them."""

from hypothesis import strategies as st

from anonymize.tables.hierarchies import Hierarchy
from anonymize.tables.plan import QuasiIdentifier
from tests.unit.anonymize.brute import Sample

PLACE = Hierarchy("place", {
    "a1": ("a1", "a", "n", "*"), "a2": ("a2", "a", "n", "*"), "b1": ("b1", "b", "n", "*"),
    "c1": ("c1", "c", "s", "*"), "c2": ("c2", "c", "s", "*"),
})
AGE = Hierarchy("age", {str(age): (str(age), f"{age // 2 * 2}-{age // 2 * 2 + 1}", "*") for age in range(10, 18)})
LANGUAGE = Hierarchy("language", {"fr": ("fr", "*"), "it": ("it", "*")})
HIERARCHIES = (PLACE, AGE, LANGUAGE)
NAMES = tuple(hierarchy.name for hierarchy in HIERARCHIES)
VALUES = ("", "a1", "a2", "b1", "c1", "c2"), ("", *map(str, range(10, 18))), ("", "fr", "it")
OPINIONS = ("against", "for", "unsure")
QUASI = tuple(QuasiIdentifier(hierarchy.name, hierarchy) for hierarchy in HIERARCHIES)

_ROWS = st.tuples(st.tuples(*(st.sampled_from(values) for values in VALUES)), st.sampled_from(OPINIONS))


def tables(*, several: bool = False, least: int = 1, most: int = 24) -> st.SearchStrategy[Sample]:
    """Tables of ``least`` rows or more; ``several``: a person may have more than one, alike or not."""
    def made(drawn: list[tuple[int, int, tuple[tuple[str, ...], str]]]) -> Sample:
        rows = tuple(
            (person if several else at, values, opinion) for at, (person, times, (values, opinion)) in enumerate(drawn)
            for _ in range(times if several else 1))
        return Sample(rows, HIERARCHIES)

    drawn = st.tuples(st.integers(0, 12), st.integers(1, 3), _ROWS)
    return st.lists(drawn, min_size=least, max_size=most).map(made)


def frame(sample: Sample) -> dict[str, list[str]]:
    """The sample as columns."""
    columns: dict[str, list[str]] = {"person": [f"p{person}" for person, _, _ in sample.rows]}
    for at, name in enumerate(NAMES):
        columns[name] = [values[at] for _, values, _ in sample.rows]
    columns["opinion"] = [opinion for _, _, opinion in sample.rows]
    return columns
