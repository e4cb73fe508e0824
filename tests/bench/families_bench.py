"""Near-duplicates in a large consultation: time and memory, against scikit-learn's n-grams and the product of all."""

from itertools import islice
from typing import Any

from governance.moderation.families import group, pairs
from governance.moderation.shingles import index, plain
from tests.bench.common import Ratio, peak_megabytes, seconds
from tests.bench.families import judged, many, sources, spread, together

FULL_ROWS = 50_000
BASELINE_ROWS = 10_000
CEILING_MB = 1000


def main(rows: int) -> list[Ratio]:
    """The families of ``rows`` texts of 400 characters; the two ways on a part of them; what is found of the known."""
    made: dict[str, Any] = {}

    def ours(count: int) -> None:
        made["texts"] = index(many(count))
        made["pairs"] = pairs(made["texts"])
        made["families"] = group(made["pairs"], made["texts"])

    full = seconds(lambda: ours(rows))
    peak = peak_megabytes()
    made.clear()
    part = min(rows, BASELINE_ROWS)
    small, plainly = seconds(lambda: ours(part)), seconds(lambda: _plainly(part))
    texts, truth = spread(sources())
    read = index(texts)
    precision, recall = judged(together(group(pairs(read), read)), truth)
    return [
        Ratio(f"families of {rows:,} texts", full, full),
        Ratio("  peak memory", peak, CEILING_MB, "MB", 1),
        Ratio(f"families of {part:,} texts", small, plainly, goal=1),
        Ratio("known near-duplicates missed", 1 - recall, 0.02, "share", 1),
        Ratio("pairs wrongly together", 1 - precision, 0.02, "share", 1),
    ]


def _plainly(rows: int) -> int:
    """What one would write first: every n-gram, every product, in blocks."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    vectors = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), max_df=0.5, sublinear_tf=True)
    matrix = vectors.fit_transform(plain(text) for text in islice(many(rows), rows))
    across = matrix.T.tocsr()
    return sum(int(((matrix[start : start + 256] @ across).data >= 0.6).sum()) for start in range(0, rows, 256))
