"""On annotated French snippets, noisy on purpose, the patterns miss almost nothing; on news they invent little."""

import json
from collections import Counter
from pathlib import Path

import pytest

from anonymize.text.patterns import find

TEXTS = Path(__file__).resolve().parents[3].parent / "shared" / "text"
pytestmark = pytest.mark.skipif(not TEXTS.is_dir(), reason="the annotated texts are not beside the checkout")
LABELS = {"MAIL": "EMAIL", "TEL": "PHONE", "ADRESSE": "ADDRESS", "SECU": "NIR"}


def _recall() -> tuple[Counter[str], Counter[str], Counter[str]]:
    gold: Counter[str] = Counter()
    typed: Counter[str] = Counter()
    masked: Counter[str] = Counter()
    for line in (TEXTS / "fr_admin_dev.jsonl").read_text(encoding="utf-8").splitlines():
        note = json.loads(line)
        text, spans = note["note_text"], find(note["note_text"])
        for entity in note["entities"]:
            label = entity["label"]
            if label not in LABELS:
                continue
            places = {place for place in range(entity["start"], entity["end"]) if not text[place].isspace()}
            gold[label] += 1
            covered = {place for span in spans for place in range(span.start, span.end)}
            same = {place for span in spans if span.label == LABELS[label] for place in range(span.start, span.end)}
            masked[label] += places <= covered
            typed[label] += places <= same
    return gold, typed, masked


def test_recall_on_annotated_snippets() -> None:
    gold, typed, masked = _recall()
    assert gold == Counter({"TEL": 406, "ADRESSE": 124, "MAIL": 110, "SECU": 84})
    assert {label: masked[label] / gold[label] >= 0.97 for label in LABELS} == dict.fromkeys(LABELS, True)
    assert {label: typed[label] / gold[label] >= 0.94 for label in LABELS} == dict.fromkeys(LABELS, True)


@pytest.mark.parametrize(
    ("name", "column", "most"), [("it_kind_wikinews_dev.tsv", 0, 3), ("fr_wikineural_dev.conllu", 1, 1)])
def test_news_hold_hardly_any_number_address_or_account(name: str, column: int, most: int) -> None:
    sentences, words = [], []
    for line in (TEXTS / name).read_text(encoding="utf-8").splitlines():
        if line.strip():
            words.append(line.split("\t")[column])
        elif words:
            sentences.append(" ".join(words))
            words = []
    ordinary = {"AGE", "BIRTH_DATE", "PLACE", "URL"}
    found = [(span.label, sentence[span.start : span.end]) for sentence in sentences for span in find(sentence)
             if span.label not in ordinary]  # fmt: skip
    assert len(found) <= most, found
