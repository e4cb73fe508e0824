"""Speed of the patterns of personal data alone, and of the whole detector, on texts made to slow them down.

Processor time on one core. On a hostile text the measure is the ratio of the rates at 100,000 and at 1,000,000
characters: 1 when time grows as the text does.
"""

import time
from collections.abc import Callable

import resources
from anonymize.text import detector, patterns
from tests.bench.common import Ratio
from tests.bench.detector_bench import FOLDER
from tests.bench.text_sets import SETS, load

GOAL = 2_000_000
HOSTILE = (
    "@", "1", "A", "a.", "1 ", "rue ", "06 12 ", "12 rue ", "via Roma ", "a@", "tre ", "12 ans ", "12345 ", "+33 ",
    "FR76 ", "1:", "né le ", "12 rue de la Paix, 06000 Nice, ", "Jean ", "d'", "Marie de ", "M. ", "maire ", "L'",
)  # fmt: skip
_PROSE = "La rue du village est sombre et le banc de la place a disparu depuis hier. " * 5000


def rate(text: str, work: Callable[[str], object], repeat: int = 1) -> float:
    """Characters a second of processor time, the best of ``repeat``: the machine may have other work."""
    best = float("inf")
    for _ in range(repeat):
        start = time.process_time()
        work(text)
        best = min(best, time.process_time() - start)
    return len(text) / best


def main(rows: int) -> list[Ratio]:
    """Rates of the patterns on the annotated sets joined (or invented prose); how the rates hold on hostile texts."""
    del rows
    patterns.find("12 rue Pastorelli 06 12 34 56 78")
    texts = {"invented prose": _PROSE}
    if FOLDER.is_dir():
        texts = {name: "\n".join(one.text for one in load(FOLDER / file)) for name, file in SETS.items()}
    found = [Ratio(f"patterns, {name}", GOAL, rate(text, patterns.find, 5), "char/s", 1.0)
             for name, text in texts.items()]
    detect = detector.load(resources.path("lexicons")).detect
    for unit in HOSTILE:
        large, small = ((unit * (size // len(unit) + 1))[:size] for size in (1_000_000, 100_000))
        slow, fast = rate(large, detect), rate(small, detect, 2)
        found.append(Ratio(f"detector, 1 MB of {unit!r}", fast, slow, "char/s", 1.6))
    return found
