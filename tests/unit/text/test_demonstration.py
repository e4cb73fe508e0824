"""The demonstration plants personal data at known places: all of them are found, under their label."""

import json
from pathlib import Path

import pytest

from anonymize.text.detector import Detector
from resources.demo.generate import generate


@pytest.mark.parametrize("seed", [2026, 11])
def test_every_planted_span_is_found(detector: Detector, tmp_path: Path, seed: int) -> None:
    gold = generate(tmp_path, contributions=400, seed=seed).gold
    missed, planted = [], 0
    for line in gold.read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        found = detector.detect(item["text"], language=item["lang"])
        for start, end, label in item["spans"]:
            planted += 1
            covered = [any(span.start <= place < span.end and span.label == label for span in found)
                       for place in range(start, end) if item["text"][place].isalnum()]
            if not all(covered):
                missed.append((label, item["text"][start:end]))
    assert planted > 60
    assert missed == []
