"""Moderation: every decision has a reason, leaves a trace and can be taken back."""

from collections.abc import Callable
from pathlib import Path

import pytest

from governance.dossier import Dossier
from governance.errors import BadInput, Refused
from governance.operations import (
    AcceptContributions,
    AnswerContributions,
    HideContributions,
    RestoreContributions,
    SetTheme,
    SetTier,
)
from governance.store.rows import Filter
from tests.store.conftest import row


@pytest.fixture
def ids(dossier: Dossier, bring_in: Callable[..., object], write_csv: Callable[..., Path]) -> tuple[int, ...]:
    bring_in(write_csv([row(number) for number in range(8)]))
    with dossier.reads() as reads:
        return tuple(reads.spine(Filter(order="oldest")))


def states(dossier: Dossier) -> dict[int, str]:
    with dossier.reads() as reads:
        return {found.id: found.state for found in reads.rows(reads.spine(Filter()))}


def test_bulk_hide_then_undo_gives_each_its_former_state(dossier: Dossier, ids: tuple[int, ...]) -> None:
    dossier.execute(AcceptContributions(ids=ids[:3]))
    before = states(dossier)
    changes = dossier.execute(HideContributions(ids=ids, reason="insult", note="signalé par deux personnes"))
    assert changes.ids == tuple(sorted(ids))
    assert set(states(dossier).values()) == {"hidden"}
    dossier.undo()
    assert states(dossier) == before
    with dossier.reads() as reads:
        history = reads.history(ids[0])
        assert reads.undo_label(dossier.member.id) == "accept"
    assert [(entry.operation, entry.undone) for entry in history] == [
        ("undo", False),
        ("hide", True),
        ("accept", False),
    ]
    assert dict(history[1].params) == {"reason": "insult", "note": "signalé par deux personnes"}


def test_undo_goes_back_one_decision_at_a_time(dossier: Dossier, ids: tuple[int, ...]) -> None:
    dossier.execute(SetTheme(ids=ids[:2], theme="health_social"))
    dossier.execute(SetTheme(ids=ids[:1], theme=None))
    dossier.undo()
    with dossier.reads() as reads:
        assert [found.theme for found in reads.rows(ids[:2])] == ["health_social"] * 2
    dossier.undo()
    with dossier.reads() as reads:
        assert [found.theme for found in reads.rows(ids[:2])] == ["structure_infrastructure"] * 2
    with pytest.raises(BadInput) as nothing:
        dossier.undo()
    assert nothing.value.code == "nothing_to_undo"


def test_reason_must_be_in_the_charter(dossier: Dossier, ids: tuple[int, ...]) -> None:
    with pytest.raises(BadInput) as error:
        dossier.execute(HideContributions(ids=ids, reason="i_do_not_like_it"))
    assert error.value.code == "reason_unknown"
    assert set(states(dossier).values()) == {"pending"}


def test_restore(dossier: Dossier, ids: tuple[int, ...]) -> None:
    dossier.execute(HideContributions(ids=ids, reason="off_topic"))
    dossier.execute(RestoreContributions(ids=ids[:1]))
    with dossier.reads() as reads:
        assert (reads.totals().pending, reads.totals().hidden) == (1, 7)


def test_answers_are_for_accepted_contributions_and_can_be_taken_back(dossier: Dossier, ids: tuple[int, ...]) -> None:
    with pytest.raises(Refused):
        dossier.execute(AnswerContributions(ids=ids[:1], decision="studied", text="Merci."))
    dossier.execute(AcceptContributions(ids=ids[:2]))
    with pytest.raises(BadInput):
        dossier.execute(AnswerContributions(ids=ids[:1], decision="studied", text="  "))
    dossier.execute(AnswerContributions(ids=ids[:1], decision="studied", text="Merci."))
    dossier.execute(AnswerContributions(ids=ids[:1], decision="accepted", text="C'est décidé."))
    with dossier.reads() as reads:
        (answer,) = reads.answers()
        assert (answer.decision, answer.text, answer.language) == ("accepted", "C'est décidé.", "fr")
        assert (reads.totals().to_answer, reads.totals().answered) == (1, 1)
    dossier.undo()
    with dossier.reads() as reads:
        assert reads.answers()[0].decision == "studied"
    dossier.undo()
    with dossier.reads() as reads:
        assert reads.answers() == []


def test_perimeter_is_editable(dossier: Dossier) -> None:
    menton = dossier.territory.find("Menton").commune_id
    assert menton is not None
    former = dossier.territory.communes[menton].tier
    dossier.execute(SetTier(communes=(menton,), tier="outside"))
    assert dossier.territory.find("Menton").inside == "outside"
    dossier.undo()
    assert dossier.territory.communes[menton].tier == former


def test_filters_orders_and_counts_agree(dossier: Dossier, ids: tuple[int, ...]) -> None:
    dossier.execute(AcceptContributions(ids=ids[:3]))
    with dossier.reads() as reads:
        for wanted in (
            Filter(states=("accepted",)),
            Filter(theme=""),
            Filter(zone=""),
            Filter(language="fr"),
            Filter(order="title"),
            Filter(order="most_supported"),
            Filter(answered=False),
            Filter(flag="perimeter_to_check"),
            Filter(kinds=("vote",)),
        ):
            spine = reads.spine(wanted)
            assert len(spine) == reads.count(wanted)
            assert list(reads.first_ids(wanted, 2)) == list(spine[:2])
        assert list(reads.spine(Filter(order="newest"))) == list(reversed(reads.spine(Filter(order="oldest"))))


def test_counts_follow_every_write(dossier: Dossier, ids: tuple[int, ...]) -> None:
    def seen() -> tuple[int, int, int]:
        with dossier.reads() as reads:
            hidden = {found.key: found.count for found in reads.per("state", Filter())}.get("hidden", 0)
            return reads.totals().hidden, reads.count(Filter(states=("hidden",))), hidden

    assert seen() == (0, 0, 0)
    dossier.execute(HideContributions(ids=ids[:3], reason="insult"))
    assert seen() == (3, 3, 3)
    dossier.undo()
    assert seen() == (0, 0, 0)
