"""Recall and precision on the annotated sets, where they are beside the checkout (figures: ``detector_bench``)."""

from pathlib import Path

import pytest

from anonymize.text.detector import Detector
from anonymize.text.spans import OVERLAYS
from tests.bench.text_sets import SETS, Score, count, load


@pytest.mark.parametrize(("name", "which", "recall", "precision"), [
    ("fr_admin", "masked", 0.97, 0.85), ("fr_wiki", "masked", 0.98, 0.90), ("it_news", "typed", 0.85, 0.80),
    ("it_fiction", "typed", 0.80, 0.70),
])
def test_names_are_found(
    detector: Detector, shared_data: Path, name: str, which: str, recall: float, precision: float,
) -> None:
    score = Score()
    for document in load(shared_data / "text" / SETS[name]):
        count(score, document, [(span.start, span.end, span.label) for span in detector.detect(document.text)
                                if span.label not in OVERLAYS])
    assert getattr(score, which) >= recall * score.names
    assert score.right >= precision * score.predicted
