"""Builds small valid rounds and ballots for the tests of scoring."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from governance.scoring.results import Marks
from governance.scoring.rounds import GRADES, Round, RoundTheme, Seat, check_round

THEMES = ("structure_infrastructure", "economic_development", "health_social", "personal_services")
_ANCHORS = {language: tuple(f"{language} {grade}" for grade in range(GRADES)) for language in ("fr", "it")}


def hexadecimal(word: str) -> str:
    """32 bytes in hexadecimal that stand for a key, a nonce or a digest."""
    return hashlib.sha256(word.encode()).hexdigest()


def make_round(
    evaluators: int = 5, proposals: int = 6, *, weights: Sequence[int] = (1, 1, 1, 1),
    quorums: Sequence[int] | None = None, **changes: Any,
) -> Round:
    """A valid round: members m1, m2... all evaluators, m1 coordinator too; proposals 1, 2...; one theme per weight.
    ``changes``: fields of the round."""
    themes = tuple(
        RoundTheme(
            THEMES[place] if place < len(THEMES) else f"theme_{place}",
            {"fr": f"Thème {place}", "it": f"Tema {place}"}, weight, quorums[place] if quorums else 0, _ANCHORS)
        for place, weight in enumerate(weights))
    roster = tuple(
        Seat(f"m{number}", ("coordinator", "evaluator") if number == 1 else ("evaluator",),
             (hexadecimal(f"key {number}"),))
        for number in range(1, evaluators + 1))
    made = Round(
        number=1, title={"fr": "Séance", "it": "Seduta"}, dossier=hexadecimal("dossier"), opened_on="2026-01-05",
        nonce=hexadecimal("nonce"), themes=themes,
        proposals={number: hexadecimal(f"proposal {number}") for number in range(1, proposals + 1)},
        aggregation="weighted_mean", tie="majority_judgment", threshold=3, cut=min(3, proposals), spread=2,
        roster=roster, rapporteurs={}, names_digest=hexadecimal("names"), letters_on="2027-01-05")
    made = replace(made, **changes)
    check_round(made)
    return made


def ballots(columns: Mapping[int, str | Sequence[str]]) -> dict[tuple[str, int], str]:
    """Marks from proposal -> per theme one mark per evaluator (one string when there is one theme)."""
    made = {}
    for proposal, themes in columns.items():
        rows = zip(*((themes,) if isinstance(themes, str) else themes), strict=True)
        made.update({(f"m{place}", proposal): "".join(row) for place, row in enumerate(rows, 1)})
    return made


def scorings(
    evaluators: int = 5, proposals: int = 6, themes: int = 2, marks: str = "012345AC-"
) -> st.SearchStrategy[Marks]:
    """Any ballots of ``make_round(evaluators, proposals)`` with ``themes`` themes; some are absent."""
    keys = st.tuples(
        st.integers(1, evaluators).map(lambda number: f"m{number}"), st.integers(1, proposals))
    return st.dictionaries(keys, st.text(marks, min_size=themes, max_size=themes), max_size=evaluators * proposals)
