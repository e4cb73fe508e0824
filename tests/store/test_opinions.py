"""Second opinions are another person's."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from governance.dossier import Dossier
from governance.errors import BadInput, Refused
from governance.operations import AskSecondOpinion, GiveSecondOpinion
from governance.store.rows import SecondOpinion
from tests.store.conftest import PASSPHRASE

Hold = Callable[..., list[int]]
OTHER = "une autre phrase inventée"


@contextmanager
def as_other(dossier: Dossier) -> Iterator[Dossier]:
    """The same dossier opened by another moderator."""
    dossier.add_member(name="Ugo (inventé)", member_roles=("moderator",), passphrase=OTHER)
    dossier.close()
    with Dossier.open(dossier.path, OTHER) as opened:
        yield opened


def opinion(dossier: Dossier, number: int) -> SecondOpinion | None:
    with dossier.reads() as reads:
        return reads.second_opinion(number)


def flagged(dossier: Dossier) -> set[int]:
    with dossier.reads() as reads:
        return {one.id for one in reads.rows([1, 2, 3]) if "second_opinion" in one.flags}


def test_asked_by_one_given_by_another(dossier: Dossier, hold: Hold) -> None:
    first, second, third = hold("Un.", "Deux.", "Trois.")
    dossier.execute(AskSecondOpinion(ids=(first, second), question=" Le voisin est-il reconnaissable ? "))
    assert dossier.execute(AskSecondOpinion(ids=(first, third))).ids == (third,), "one waits already"
    dossier.undo()
    asked = opinion(dossier, first)
    assert asked is not None
    assert (asked.asked_by, asked.question) == ("Claire (inventée)", "Le voisin est-il reconnaissable ?")
    assert (asked.verdict, asked.answered_by, asked.answer) == (None, None, "")
    assert (flagged(dossier), opinion(dossier, third)) == ({first, second}, None)
    with pytest.raises(Refused) as same:
        dossier.execute(GiveSecondOpinion(ids=(first,)))
    assert same.value.code == "same_reader"
    with as_other(dossier) as other:
        other.execute(GiveSecondOpinion(ids=(first,), verdict="disagree", answer="Oui, par sa rue."))
        given = opinion(other, first)
        assert given is not None
        assert (given.answered_by, given.verdict, given.answer) == ("Ugo (inventé)", "disagree", "Oui, par sa rue.")
        assert flagged(other) == {second}
        with pytest.raises(BadInput) as error:
            other.execute(GiveSecondOpinion(ids=(first, third)))
        assert (error.value.code, error.value.params["count"]) == ("opinion_not_asked", 2)
        other.undo()
        waiting = opinion(other, first)
        assert waiting is not None
        assert (waiting.verdict, waiting.answer) == (None, "")
        assert flagged(other) == {first, second}
        other.execute(GiveSecondOpinion(ids=(first,), answer="Non."))
        assert "rue" not in repr(history(other, first))
    with Dossier.open(dossier.path, PASSPHRASE) as again:
        again.undo()  # the question: only what nobody has answered goes
        kept = opinion(again, first)
        assert kept is not None
        assert (kept.verdict, opinion(again, second), flagged(again)) == ("agree", None, set())
        assert again.verify() == []


def history(dossier: Dossier, number: int) -> list[object]:
    with dossier.reads() as reads:
        return [entry.params for entry in reads.history(number)]


def test_an_open_question_survives_a_new_import(dossier: Dossier, hold: Hold) -> None:
    (number,) = hold("Un.")
    dossier.execute(AskSecondOpinion(ids=(number,)))
    hold("Un, mieux dit.")
    with dossier.reads() as reads:
        assert "second_opinion" in reads.rows([number])[0].flags
