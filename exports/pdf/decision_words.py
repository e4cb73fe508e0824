"""The sentences of the decision record in words, as a template gives them."""

from pathlib import Path
from typing import Annotated, Any

from pydantic import AfterValidator, Field

from exports.pdf.templates import Language, PageCount, Part, Template, placeholders, read_template


def _with(*words: str) -> Any:
    """A sentence in which ``words`` may stand in braces."""
    allowed = frozenset(words)
    return Field(min_length=1), AfterValidator(lambda text: placeholders(text, allowed))


_PLAIN, _DIGEST = _with(), _with("digest")
Words = Annotated[str, *_PLAIN]


class DecisionHeading(Part):
    """What opens the document; one sentence says which of the two it is."""

    title: Words
    internal: Words
    public: Words


class DecisionLabels(Part):
    """Short words beside the facts and above the sections."""

    round: Words
    opened: Words
    proposals: Words
    evaluators: Words
    rule: Words
    replaces: Words
    counted: Words
    decisions: Words
    others: Words
    decision: Words
    reason: Words
    decided_by: Words
    dissent: Words
    follow_up: Words
    ballots: Words
    proof: Words
    page: PageCount


class DecisionRules(Part):
    """One entry per rule of ``rounds.AGGREGATIONS``."""

    weighted_mean: Words
    majority_judgment: Words


class DecisionOutcomes(Part):
    """One entry per outcome of ``events.OUTCOMES``."""

    favourable: Words
    favourable_with_changes: Words
    unfavourable: Words
    out_of_competence: Words
    merged: Annotated[str, *_with("family")]


class DecisionSentences(Part):
    """Sentences with figures."""

    proposal: Annotated[str, *_with("number")]
    title: Annotated[str, *_with("number", "title")]
    rank: Annotated[str, *_with("rank", "score")]
    undecided: Words
    theme: Annotated[str, *_with("median", "mean", "graded", "base", "quorum")]
    counts: Annotated[str, *_with("counts")]
    no_grade: Annotated[str, *_with("base", "quorum")]
    short: Words
    weights: Annotated[str, *_with("theme", "weight")]
    agreement: Annotated[str, *_with("theme", "exact", "near", "alpha", "values", "units")]
    no_agreement: Annotated[str, *_with("theme")]
    no_alpha: Words
    sensitivity: Annotated[str, *_with("always", "cut")]
    moves: Annotated[str, *_with("ballots", "entered", "left", "cut")]
    against: Words
    dissent: Annotated[str, *_with("count")]
    follow_up: Annotated[str, *_with("what", "on")]
    follow_up_open: Annotated[str, *_with("what")]
    ballot: Annotated[str, *_with("name", "grades")]
    moved: Annotated[str, *_with("name", "grades", "blind")]
    verify: Words
    record: Annotated[str, *_DIGEST]
    results: Annotated[str, *_DIGEST]
    signed: Annotated[str, *_DIGEST]


class DecisionTemplate(Template):
    """Every sentence of the document in one language."""

    heading: DecisionHeading
    labels: DecisionLabels
    rule: DecisionRules
    outcome: DecisionOutcomes
    say: DecisionSentences


def load_decision(language: Language, folder: Path | None = None) -> DecisionTemplate:
    """The template of ``language``; errors as ``read_template``."""
    return read_template(DecisionTemplate, "decision", language, folder)
