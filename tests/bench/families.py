"""Invented texts in French and Italian, their near-duplicates as platforms and people make them, and who is found."""

import random
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from itertools import product

import resources
from governance.moderation.families import Family
from governance.moderation.shingles import Document

_PLACES = {"c": "Montclair", "a": "à Montclair", "de": "de Montclair", "c2": "Valbrune", "a2": "à Valbrune",
           "de2": "de Valbrune", "n": "4", "h": "20"}


def sources() -> list[Document]:
    """Texts of one subject each, two for every subject: the same title or theme, other sentences, another request."""
    found: list[Document] = []
    for language in ("fr", "it"):
        data = tomllib.loads(resources.path("demo", f"texts.{language}.toml").read_text(encoding="utf-8"))
        for subject, take in product(data["subject"], (0, -1)):
            parts = [subject[part][take].format(**_PLACES) for part in ("problem", "idea", "detail")]
            found.append(Document(len(found) + 1, subject["titles"][take].format(**_PLACES), " ".join(parts), language))
    return found


def typos(rng: random.Random, text: str, share: float = 0.03) -> str:
    """``share`` of the letters doubled, dropped, swapped with the next one or replaced."""
    letters = list(text)
    for place in range(len(letters) - 1):
        if letters[place].isalpha() and rng.random() < share:
            kind = rng.randrange(4)
            if kind == 0:
                letters[place] *= 2
            elif kind == 1:
                letters[place] = ""
            elif kind == 2:
                letters[place], letters[place + 1] = letters[place + 1], letters[place]
            else:
                letters[place] = rng.choice("aeiourstnl")
    return "".join(letters)


def without_accents(_: random.Random, text: str) -> str:
    """As typed on a keyboard of another country, in capitals."""
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c)).upper()


def prefixed(rng: random.Random, text: str) -> str:
    """With what a platform adds before and after."""
    return f"[Proposition n° {rng.randint(100, 999)}] Déposée en ligne le {rng.randint(1, 28)}/03 : {text} (voir plus)"


def reordered(rng: random.Random, text: str) -> str:
    """The sentences in another order."""
    sentences = text.split(". ")
    rng.shuffle(sentences)
    return ". ".join(sentences)


def truncated(rng: random.Random, text: str) -> str:
    """Cut by an export at 60 to 80 % of its length."""
    return text[: int(len(text) * rng.uniform(0.6, 0.8))]


def lengthened(rng: random.Random, text: str) -> str:
    """Copied by somebody with a sentence of his own."""
    return f"{text} {rng.choice(['Merci de votre attention à tous.', 'Mes voisins pensent comme moi.'])}"


def everything(rng: random.Random, text: str) -> str:
    """Several of these at once."""
    return prefixed(rng, typos(rng, reordered(rng, without_accents(rng, text))))


VARIANTS: Mapping[str, Callable[[random.Random, str], str]] = {
    "typos": typos, "without_accents": without_accents, "prefixed": prefixed, "reordered": reordered,
    "truncated": truncated, "lengthened": lengthened, "everything": everything,
}


def spread(originals: Collection[Document], seed: int = 7) -> tuple[list[Document], dict[int, tuple[int, str]]]:
    """Every original and one near-duplicate of each kind, shuffled; by id, its original and its kind ("" itself)."""
    rng = random.Random(seed)
    texts: list[Document] = list(originals)
    truth = {text.id: (text.id, "") for text in originals}
    number = max(truth, default=0)
    for original in originals:
        for kind, make in VARIANTS.items():
            number += 1
            texts.append(Document(number, original.title, make(rng, original.body), original.language))
            truth[number] = (original.id, kind)
    rng.shuffle(texts)
    return texts, truth


def judged(pairs: Collection[tuple[int, int]], truth: Mapping[int, tuple[int, str]]) -> tuple[float, float]:
    """Precision and recall of pairs of ids, against all pairs of texts of one original."""
    right = sum(truth[one][0] == truth[other][0] for one, other in pairs)
    sizes = Counter(original for original, _ in truth.values())
    wanted = sum(size * (size - 1) // 2 for size in sizes.values())
    return (right / len(pairs) if pairs else 1.0), (right / wanted if wanted else 1.0)


def together(families: Collection[Family]) -> list[tuple[int, int]]:
    """Every pair of ids that a family holds."""
    return [
        (one, other) for family in families for place, one in enumerate(family.ids) for other in family.ids[place + 1 :]
    ]


def many(count: int, seed: int = 7) -> Iterator[Document]:
    """``count`` texts of about 400 characters: words of an invented language of 20,000 words used as unevenly as real
    ones, one text in ten a near-duplicate of the one before, one in fifty of a campaign that all copy."""
    rng = random.Random(seed)
    syllables = [c + v + e for c in "bcdfglmnprstv" for v in "aeiou" for e in ("", "n", "r", "s")]
    words = sorted({"".join(rng.choices(syllables, k=rng.choice((1, 2, 2, 3, 3)))) for _ in range(26_000)})[:20_000]
    rng.shuffle(words)
    heavy = [1 / (rank + 3) for rank in range(len(words))]
    sums = [0.0]
    for weight in heavy:
        sums.append(sums[-1] + weight)
    campaign = _sentences(rng, words, sums[1:])
    body = campaign
    for number in range(1, count + 1):
        if number % 50 == 0:
            yield Document(number, "Campagne", typos(rng, campaign, 0.02), "fr")
            continue
        body = typos(rng, body, 0.02) if number % 10 == 1 else _sentences(rng, words, sums[1:])
        yield Document(number, "", body, "fr")


def _sentences(rng: random.Random, words: list[str], sums: list[float]) -> str:
    return ". ".join(" ".join(rng.choices(words, cum_weights=sums, k=10)) for _ in range(5))
