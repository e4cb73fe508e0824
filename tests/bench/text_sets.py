"""Reads the annotated sets that the detector is judged on: documents with character spans, and how they are counted."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

Gold = tuple[int, int, str]
NAME_LABELS = frozenset({"NOM", "PRENOM", "PER"})
SETS = {
    "fr_admin": "fr_admin_dev.jsonl", "fr_wiki": "fr_wikineural_dev.conllu", "it_news": "it_kind_wikinews_dev.tsv",
    "it_fiction": "it_kind_fiction_dev.tsv", "it_wiki": "it_wikineural_dev.conllu",
}


@dataclass(frozen=True, slots=True)
class Annotated:
    """A text and its gold spans (start, end, label), offsets in code points."""

    text: str
    gold: tuple[Gold, ...]


def load(path: Path) -> list[Annotated]:
    """Documents of a JSONL file with character spans, or sentences of a file with one token a line and BIO labels."""
    lines = path.read_text(encoding="utf-8").splitlines()
    if path.suffix == ".jsonl":
        rows = [json.loads(line) for line in lines if line]
        return [Annotated(row["note_text"], tuple((e["start"], e["end"], e["label"]) for e in row["entities"]))
                for row in rows]
    return [_joined(sentence) for sentence in _sentences(lines)]


def _sentences(lines: Iterable[str]) -> Iterator[list[tuple[str, str]]]:
    sentence: list[tuple[str, str]] = []
    for line in lines:
        cells = line.split("\t")
        if len(cells) >= 2 and cells[-1]:
            sentence.append((cells[-2], cells[-1]))
        elif sentence:
            yield sentence
            sentence = []
    if sentence:
        yield sentence


def _joined(sentence: Sequence[tuple[str, str]]) -> Annotated:
    """The sentence as it was printed, as far as that can be known: no blank after an elision, before a comma..."""
    text, gold, opened = "", [], None
    for token, label in sentence:
        glued = not text or text[-1] in "'’([«" or token[0] in ",.;:)]»!?…" or token in ("'s", "%")
        if not glued:
            text += " "
        if opened is not None and not label.startswith("I-"):
            gold.append((opened[0], opened[1], opened[2]))
            opened = None
        start = len(text)
        text += token
        if label.startswith("B-") or (label.startswith("I-") and opened is None):
            opened = (start, len(text), label[2:])
        elif opened is not None:
            opened = (opened[0], len(text), opened[2])
    if opened is not None:
        gold.append(opened)
    return Annotated(text, tuple(gold))


@dataclass(slots=True)
class Score:
    """Counts over a set. ``names``: gold names; ``masked``: every letter and figure of it lies in predicted spans of
    any label but the overlays; ``typed``: in PERSON spans; ``touched``: some of it in a PERSON span. ``predicted``:
    PERSON spans; ``right``: those that touch a gold name."""

    names: int = 0
    masked: int = 0
    typed: int = 0
    touched: int = 0
    predicted: int = 0
    right: int = 0

    def row(self) -> str:
        """Precision, typed recall, touched, masked recall."""
        names, predicted = max(self.names, 1), max(self.predicted, 1)
        return (f"P {self.right / predicted:.3f}  typed {self.typed / names:.3f}  touched {self.touched / names:.3f}  "
                f"masked {self.masked / names:.3f}  ({self.names} names, {self.predicted} spans)")


def count(score: Score, document: Annotated, spans: Sequence[tuple[int, int, str]]) -> None:
    """Add one document. ``spans``: predicted (start, end, label), without overlays."""
    text = document.text
    any_label, person = bytearray(len(text)), bytearray(len(text))
    for start, end, label in spans:
        any_label[start:end] = b"\1" * (end - start)
        if label == "PERSON":
            person[start:end] = b"\1" * (end - start)
    names = bytearray(len(text))
    for start, end, label in document.gold:
        if label not in NAME_LABELS:
            continue
        names[start:end] = b"\1" * (end - start)
        letters = [place for place in range(start, end) if text[place].isalnum()]
        score.names += 1
        score.masked += all(any_label[place] for place in letters)
        score.typed += all(person[place] for place in letters)
        score.touched += any(person[place] for place in letters)
    for start, end, label in spans:
        if label == "PERSON":
            score.predicted += 1
            score.right += any(names[start:end])
