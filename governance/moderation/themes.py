"""Which theme a contribution may belong to, learned from the moderators' own decisions; suggested, never assigned."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from governance.intake.values import fold
from governance.moderation.families import group, pairs
from governance.moderation.shingles import Document, index

MINIMUM: Final = 10
"""Examples a theme needs before it may be suggested."""
CONFIDENCE: Final = 0.6
"""Below it nothing is suggested."""
_FOLDS: Final = 5
_NEAR: Final = 0.5
_SEED: Final = 20260101
_WORD: Final = re.compile(r"[^\W_]{3,}")
_REASONS: Final = 5


@dataclass(frozen=True, slots=True)
class Suggestion:
    """``theme`` None: abstains. ``confidence`` 0..1 of the likeliest theme, suggested or not. ``why``: the words of the
    text that weighed most for it, most telling first. ``others``: the other themes with their confidence, likeliest
    first."""

    theme: str | None
    confidence: float
    why: tuple[str, ...] = ()
    others: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Suggester:
    """A model of past decisions and how far it can be trusted.

    ``accuracy``: share of examples whose theme it finds when it has not seen them nor any near-duplicate of them
    (five-fold cross-validation). ``usual``: share of the commonest theme, which always guessing it would reach.
    ``suggested``, ``right``: share of examples for which it would have suggested something, and share of those that
    were right. ``gap``: mean distance between confidence and accuracy (expected calibration error). ``examples``:
    number learned from, by theme.
    """

    accuracy: float
    usual: float
    suggested: float
    right: float
    gap: float
    examples: Mapping[str, int]
    threshold: float
    _words: Any
    _grams: Any
    _model: Any
    _temperature: float

    def suggest(self, text: str) -> Suggestion:
        """The likeliest theme of ``text`` (title and body); abstains below the threshold, on a text that shares no
        word with the examples, and altogether when it does no better than guessing the commonest theme."""
        from scipy.sparse import hstack

        words, grams = self._words.transform([text]), self._grams.transform([text])
        row = hstack([words, grams]).tocsr()
        chances = _chances(_margins(self._model, row), self._temperature)[0]
        # Of so many examples no more can be said than that the next may be the first mistake.
        count = sum(self.examples.values())
        chances = (count * chances + 1 / len(chances)) / (count + 1)
        order = np.argsort(-chances, kind="stable")
        themes = [str(self._model.classes_[place]) for place in order]
        confidence = round(float(chances[order[0]]), 3)
        others = tuple((theme, round(float(chances[place]), 3)) for theme, place in zip(themes[1:], order[1:],
                                                                                       strict=True))
        if not words.nnz or confidence < self.threshold or self.accuracy <= self.usual:
            return Suggestion(None, confidence, (), others)
        return Suggestion(themes[0], confidence, self._why(text, row, int(order[0]), int(order[1])), others)

    def _why(self, text: str, row: Any, best: int, second: int) -> tuple[str, ...]:
        """Words by what they, and their n-grams, add to the first theme over the second; the model is linear, so that
        these shares add up to its decision."""
        weights = self._model.coef_
        leaning = weights[best] - weights[second] if len(weights) > 1 else weights[0] * (1 if best else -1)
        shares = dict(zip(row.indices.tolist(), (row.data * leaning[row.indices]).tolist(), strict=True))
        offset = len(self._words.vocabulary_)
        analyse, vocabulary = self._grams.build_analyzer(), self._grams.vocabulary_
        spellings: dict[str, str] = {}
        counts: Counter[str] = Counter()
        for spelling in _WORD.findall(text):
            spellings.setdefault(fold(spelling), spelling)
        pieces = {word: [vocabulary[gram] for gram in analyse(word) if gram in vocabulary] for word in spellings}
        for columns in pieces.values():
            counts.update(str(column) for column in columns)
        totals = {
            word: shares.get(self._words.vocabulary_.get(word, -1), 0.0)
            + sum(shares.get(offset + column, 0.0) / counts[str(column)] for column in columns)
            for word, columns in pieces.items()
        }
        ranked = sorted(totals.items(), key=lambda one: (-one[1], one[0]))
        return tuple(spellings[word] for word, share in ranked[:_REASONS] if share > 0)


def learn(
    examples: Sequence[tuple[str, str]], *, minimum: int = MINIMUM, threshold: float = CONFIDENCE
) -> Suggester | None:
    """A suggester from (text, theme) pairs that moderators decided, in any mix of languages; None as long as fewer than
    two themes have ``minimum`` examples each (themes with fewer are left out). Identical texts count once. The same
    examples give the same suggester, whatever their order."""
    if minimum < _FOLDS:
        raise ValueError(f"a theme needs {_FOLDS} examples or more")
    distinct = sorted({fold(text): (text, theme) for text, theme in sorted(examples) if fold(text)}.values())
    sizes = Counter(theme for _, theme in distinct)
    kept = {theme: size for theme, size in sorted(sizes.items()) if size >= minimum}
    if len(kept) < 2:
        return None
    return _learned([(text, theme) for text, theme in distinct if theme in kept], kept, threshold)


def _learned(examples: list[tuple[str, str]], sizes: Mapping[str, int], threshold: float) -> Suggester:

    from scipy.sparse import hstack

    texts, themes = [text for text, _ in examples], np.asarray([theme for _, theme in examples])
    words, grams = _vectorisers(len(texts))
    # The vocabulary and its weights know no theme: learning them once takes nothing from the honesty of the folds.
    rows = hstack([words.fit_transform(texts), grams.fit_transform(texts)]).tocsr()
    margins = _unseen(rows, themes, _bound(texts))
    places = np.searchsorted(sorted(sizes), themes)
    temperature = _temperature(margins, places)
    chances = _chances(margins, temperature)
    best = chances.max(axis=1)
    right = chances.argmax(axis=1) == places
    sure = best >= threshold
    return Suggester(
        accuracy=float(right.mean()), usual=max(sizes.values()) / len(texts), suggested=float(sure.mean()),
        right=float(right[sure].mean()) if sure.any() else 0.0, gap=_gap(best, right), examples=sizes,
        threshold=threshold, _words=words, _grams=grams, _model=_model().fit(rows, themes), _temperature=temperature)


def _vectorisers(count: int) -> tuple[Any, Any]:
    from sklearn.feature_extraction.text import TfidfVectorizer

    seldom = 1 if count < 200 else 2
    shape = r"[a-z0-9]{3,}"
    words = TfidfVectorizer(preprocessor=fold, token_pattern=shape, sublinear_tf=True, max_df=0.5,
                            min_df=seldom)
    grams = TfidfVectorizer(preprocessor=fold, analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True, max_df=0.5,
                            min_df=max(2, seldom), max_features=50_000)
    return words, grams


def _model() -> Any:
    from sklearn.linear_model import LogisticRegression

    return LogisticRegression(C=10.0, class_weight="balanced", max_iter=1000, tol=1e-3, random_state=_SEED)


def _bound(texts: Sequence[str]) -> NDArray[np.int64]:
    """Number of the bundle of each text: near-duplicates stay on one side, else a copy would be recognised, not
    judged. Families and not chains of neighbours, that would end in one bundle of all texts of a theme."""
    read = index(Document(place, "", text) for place, text in enumerate(texts))
    bundles = np.arange(len(texts))
    for family in group(pairs(read, threshold=_NEAR), read, threshold=_NEAR):
        bundles[list(family.ids)] = family.lead
    return bundles


def _unseen(rows: Any, themes: NDArray[np.str_], bundles: NDArray[np.int64]) -> NDArray[np.float64]:
    """Margins of each example by theme (columns in alphabetical order), from a model that has not seen its bundle."""
    from sklearn.model_selection import StratifiedGroupKFold

    names = sorted(set(themes.tolist()))
    margins = np.full((len(themes), len(names)), -20.0)
    folds = min(_FOLDS, len(set(bundles.tolist())))
    if folds < 2:
        return margins
    for seen, aside in StratifiedGroupKFold(folds, shuffle=True, random_state=_SEED).split(rows, themes, bundles):
        known = sorted(set(themes[seen].tolist()))
        if len(known) > 1:
            # A theme whose only bundle is aside cannot be guessed: it keeps the lowest margin.
            margins[np.ix_(aside, np.searchsorted(names, known))] = _margins(_model().fit(rows[seen], themes[seen]),
                                                                             rows[aside])
    return margins


def _margins(model: Any, rows: Any) -> NDArray[np.float64]:

    found = np.asarray(model.decision_function(rows), dtype=np.float64)
    return found if found.ndim == 2 else np.stack([np.zeros_like(found), found], axis=1)


def _chances(margins: NDArray[np.float64], temperature: float) -> NDArray[np.float64]:

    scaled = margins / temperature
    grown = np.exp(scaled - scaled.max(axis=1, keepdims=True))
    return np.asarray(grown / grown.sum(axis=1, keepdims=True), dtype=np.float64)


def _temperature(margins: NDArray[np.float64], places: NDArray[np.int64]) -> float:
    """The one number that brings confidence to what was right on unseen examples (least log loss)."""
    from scipy.optimize import minimize_scalar

    def loss(logarithm: float) -> float:
        mine = _chances(margins, float(np.exp(logarithm)))[np.arange(len(places)), places]
        return float(-np.log(np.maximum(mine, 1e-12)).mean())

    return float(np.exp(minimize_scalar(loss, bounds=(-4.0, 4.0), method="bounded").x))


def _gap(confidence: NDArray[np.float64], right: NDArray[np.bool_]) -> float:

    bins = np.minimum((confidence * 10).astype(np.int64), 9)
    gaps = [
        abs(float(confidence[bins == one].mean()) - float(right[bins == one].mean())) * int((bins == one).sum())
        for one in set(bins.tolist())
    ]
    return sum(gaps) / len(confidence)
