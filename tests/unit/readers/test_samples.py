"""Real exports, when they lie beside the checkout: all their rows, counted independently, under the right source."""

from pathlib import Path

import pandas
import pytest

from governance.charter import Charter
from governance.intake.readers import open_source
from tests.unit.readers.conftest import bad_of, cells_of, rows_of

SAMPLES = Path(__file__).resolve().parents[3] / ".." / "shared" / "samples"
CAP = "cap-collectif/collect_contributions_budget-participatif-rennes_collecte-des-propositions"
EXPECTED = {
    "decidim-mel/propositions-libres.csv": ("decidim-proposals", 196),
    "decidim-mel/debats.csv": ("decidim-debates", 29),
    "decidim-barcelona/action_plans.csv": ("decidim-action-plans", 1467),
    f"{CAP}.csv": ("cap-collectif-contributions", 171),
    f"{CAP}_grouped.csv": ("cap-collectif-grouped", 8),
    f"{CAP}_simplified.csv": ("cap-collectif-simplified", 8),
    "cap-collectif/collect_participants_solidarite-covid-19_collecte-de-projets.csv": ("cap-collectif-participants", 2),
    "cap-collectif/debate-debateCannabis-arguments.csv": ("cap-collectif-debate-arguments", 8),
    "cap-collectif/debate-debateCannabis-votes.csv": ("cap-collectif-debate-votes", 15),
    "cap-collectif/proposals_idf_bp3.csv": ("cap-collectif-template", 7),
    "polis/brexit-consensus/comments.csv": ("polis-comments", 50),
    "polis/brexit-consensus/votes.csv": ("polis-votes", 5312),
    "polis/brexit-consensus/stats-history.csv": ("polis-statistics", 5566),
    "polis/london.youth.policing/comments.csv": ("polis-comments", 39),
    "polis/london.youth.policing/votes.csv": ("polis-votes", 640),
    "polis/london.youth.policing/stats-history.csv": ("polis-statistics", 706),
}
pytestmark = pytest.mark.skipif(not SAMPLES.is_dir(), reason="the real exports are not beside the checkout")


@pytest.mark.parametrize("name", EXPECTED)
def test_a_real_export_is_recognised_and_read_to_its_last_row(charter: Charter, name: str) -> None:
    source, count = EXPECTED[name]
    (found,) = open_source(SAMPLES / name, charter)
    assert (found.source, found.confidence) == (source, 1.0)
    assert bad_of(found.table) == []
    independent = pandas.read_csv(SAMPLES / name, sep=found.table.format.separator, dtype=str, keep_default_na=False)
    assert len(rows_of(found.table)) == len(independent) == count
    text = (
        next(column for column, field in found.mapping.parts[0].columns if field.startswith(("body", "vote")))
        if any(field.startswith(("body", "vote")) for _, field in found.mapping.parts[0].columns)
        else None
    )
    if text:
        assert cells_of(found.table, text) == list(independent[text])


@pytest.mark.parametrize("conversation", ["brexit-consensus", "london.youth.policing"])
def test_the_matrix_of_a_real_conversation_gives_all_its_votes(charter: Charter, conversation: str) -> None:
    path = SAMPLES / "polis" / conversation / "participants-votes.csv"
    (found,) = open_source(path, charter)
    table = pandas.read_csv(path, dtype=str, keep_default_na=False)
    cells = table[[name for name in table.columns if name.isdecimal()]]
    assert found.source == "polis-votes"
    assert len(rows_of(found.table)) == int((cells != "").sum().sum())
    (summary,) = open_source(path.with_name("summary.csv"), charter)
    assert (summary.source, len(rows_of(summary.table))) == ("polis-statistics", 9)


def test_the_lille_proposals_keep_their_line_breaks(charter: Charter) -> None:
    (found,) = open_source(SAMPLES / "decidim-mel/propositions-libres.csv", charter)
    bodies = cells_of(found.table, "body")
    assert len(bodies) == 196
    assert sum(body.count("\r\n") for body in bodies) == (
        SAMPLES / "decidim-mel/propositions-libres.csv"
    ).read_bytes().count(b"\r\n")
    assert len(set(cells_of(found.table, "id"))) == 196
