"""The share of leaking texts, judged from a sample: exact, and cautious."""

import math
from importlib import import_module

import pytest
from hypothesis import given, settings, strategies as st

from anonymize.text.sampling import leakage

beta = import_module("scipy.stats").beta  # no stubs: its answers are checked here


@settings(max_examples=150, deadline=None)
@given(st.integers(1, 1200), st.floats(0, 1), st.sampled_from([0.8, 0.9, 0.95, 0.99]))
def test_the_interval_is_that_of_the_beta_quantiles(read: int, share: float, confidence: float) -> None:
    leaking = round(read * share)
    found = leakage(read, leaking, confidence=confidence)
    tail = (1 - confidence) / 2
    low = beta.ppf(tail, leaking, read - leaking + 1) if leaking else 0.0
    high = beta.ppf(1 - tail, leaking + 1, read - leaking) if leaking < read else 1.0
    assert found.low == pytest.approx(low, abs=1e-9)
    assert found.high == pytest.approx(high, abs=1e-9)
    assert found.low <= found.rate <= found.high


def test_nothing_found_in_a_small_sample_promises_little() -> None:
    assert leakage(20, 0).high == pytest.approx(1 - 0.025 ** (1 / 20))
    assert leakage(20, 0).low == 0
    assert leakage(5, 5).low == pytest.approx(0.025 ** (1 / 5))
    assert leakage(0, 0) == leakage(0, 0, confidence=0.5)
    assert (leakage(0, 0).low, leakage(0, 0).high) == (0, 1)


def test_the_interval_holds_the_truth_as_often_as_it_says() -> None:
    """Over every outcome of 60 draws, weighted by its probability."""
    for truth in (0.01, 0.05, 0.3):
        held = sum(
            math.comb(60, count) * truth**count * (1 - truth) ** (60 - count)
            for count in range(61) if leakage(60, count).low <= truth <= leakage(60, count).high)
        assert held >= 0.95


@pytest.mark.parametrize(("read", "leaking", "confidence"), [(3, 4, 0.95), (3, -1, 0.95), (3, 1, 1.0), (3, 1, 0.0)])
def test_nonsense_is_refused(read: int, leaking: int, confidence: float) -> None:
    with pytest.raises(ValueError, match="must"):
        leakage(read, leaking, confidence=confidence)
