"""The search finds what trying everything finds, for every metric and every model."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymize.tables.anonymise import load
from anonymize.tables.checking import Checker
from anonymize.tables.metrics import METRICS, Metric
from anonymize.tables.plan import Plan, Sensitive
from anonymize.tables.search import search
from tests.unit.anonymize import brute
from tests.unit.anonymize.brute import Sample
from tests.unit.anonymize.samples import QUASI, frame, tables

AGGREGATES = {
    "loss": ("geometric", "arithmetic", "maximum"), "precision": ("arithmetic", "geometric"),
    "height": ("sum", "arithmetic"), "entropy": ("sum", "arithmetic"), "discernibility": ("sum",),
    "average_class": ("sum",),
}
CASES = [(metric, aggregate) for metric in METRICS for aggregate in AGGREGATES[metric]]
MODELS = {
    "none": ("", (), None),
    "distinct-l": ("distinct-l", (("l", 2),), brute.distinct_l(2)),
    "entropy-l": ("entropy-l", (("l", 1.7),), brute.entropy_l(1.7)),
    "recursive-cl": ("recursive-cl", (("c", 2.0), ("l", 2)), brute.recursive_cl(2.0, 2)),
    "t-closeness": ("t-closeness", (("t", 0.35),), brute.equal_t(0.35)),
    "delta-disclosure": ("delta-disclosure", (("delta", 1.2),), brute.delta_disclosure(1.2)),
    "beta-likeness": ("beta-likeness", (("beta", 0.9),), brute.beta_likeness(0.9)),
    "enhanced-beta-likeness": ("enhanced-beta-likeness", (("beta", 0.9),), brute.beta_likeness(0.9, enhanced=True)),
}
LIMITS = st.sampled_from([0.0, 0.1, 0.3, 1.0])
two_hundred = settings(max_examples=200, deadline=None)


def optimum(sample: Sample, plan: Plan) -> float | None:
    """Cost found by the search, checked for what it says of itself."""
    encoded = load(frame(sample), plan)
    models = plan.models([labels for _, labels in encoded.sensitive])
    checker = Checker(encoded.table, models, plan.metric, allowed=encoded.allowed)
    found = search(checker, low=plan.low, high=plan.high)
    if found is None:
        return None
    assert found.proven
    assert found.nodes == 4 * 3 * 2
    return found.cost


def agree(sample: Sample, plan: Plan, judges: list[brute.Judge]) -> None:
    allowed = int(plan.suppression_limit * len(sample.persons(range(len(sample.rows)))) + 1e-9)
    expected = brute.best(
        sample, judges, allowed=allowed, metric=plan.metric.name, aggregate=str(plan.metric.aggregate))
    found = optimum(sample, plan)
    assert (found is None) == (expected is None)
    if expected is not None:
        assert found == pytest.approx(expected, rel=1e-9, abs=1e-9)


@pytest.mark.parametrize(("metric", "aggregate"), CASES)
@given(sample=tables(), k=st.integers(1, 4), limit=LIMITS)
@two_hundred
def test_every_metric_reaches_its_optimum(metric: str, aggregate: str, sample: Sample, k: int, limit: float) -> None:
    plan = Plan(QUASI, min(k, len(sample.rows)), limit, Metric(metric, aggregate))  # type: ignore[arg-type]  # names of the table above
    agree(sample, plan, [brute.k_anonymous(plan.k)])


@pytest.mark.parametrize("model", sorted(MODELS))
@given(sample=tables(least=2), k=st.integers(1, 3), limit=LIMITS)
@two_hundred
def test_every_model_reaches_its_optimum(model: str, sample: Sample, k: int, limit: float) -> None:
    name, parameters, judge = MODELS[model]
    plan = Plan(QUASI, min(k, len(sample.rows)), limit, sensitive=(Sensitive("opinion", name, parameters),))
    agree(sample, plan, [brute.k_anonymous(plan.k), *([judge] if judge else [])])


@given(sample=tables(several=True, least=4), k=st.integers(1, 3), limit=LIMITS)
@two_hundred
def test_persons_are_counted_not_rows(sample: Sample, k: int, limit: float) -> None:
    busiest = max(sum(row[0] == person for row in sample.rows) for person in sample.persons(range(len(sample.rows))))
    persons = len(sample.persons(range(len(sample.rows))))
    if (busiest > 1 and 2 * busiest >= len(sample.rows)) or persons < k:
        return
    plan = Plan(QUASI, k, limit, subject="person", sensitive=(Sensitive("opinion", "distinct-l", (("l", 2),)),))
    agree(sample, plan, [brute.k_anonymous(k), brute.distinct_l(2)])


@given(sample=tables(least=3), weights=st.tuples(*[st.sampled_from([0.25, 0.5, 1.0])] * 3))
@settings(deadline=None)
def test_weights_move_the_optimum_as_they_say(sample: Sample, weights: tuple[float, ...]) -> None:
    plan = Plan(QUASI, 2, 0.3, Metric("loss", "arithmetic", weights))
    found = optimum(sample, plan)
    costs = []
    for levels in np.ndindex(4, 3, 2):
        gone = brute.suppressed(sample, levels, [brute.k_anonymous(2)])
        if len(gone) <= 0.3 * len(sample.rows) + 1e-9:
            parts = [
                brute.cost(Sample(tuple((p, (v[at],), s) for p, v, s in sample.rows), (sample.hierarchies[at],)),
                           [levels[at]], gone, "loss", "arithmetic")
                for at in range(3)]
            costs.append(sum(part * weight / max(weights) for part, weight in zip(parts, weights, strict=True)) / 3)
    assert found == pytest.approx(min(costs), abs=1e-9)
