"""Families keep every text, count every person once, and can be undone in any order."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from governance.dossier import Dossier
from governance.errors import BadInput
from governance.operations import GroupFamily, HideContributions, LeaveFamily, Operation, RefuseFamily
from governance.store.importing import ImportReport
from governance.store.rows import Filter
from tests.store.conftest import PASSPHRASE, row

OTHER = "une autre phrase inventée"
Grouped = dict[int, tuple[int, dict[int, float]]]


@pytest.fixture
def ids(
    dossier: Dossier, bring_in: Callable[..., ImportReport], write_csv: Callable[..., Path]
) -> tuple[int, ...]:
    bring_in(write_csv([row(number, email=f"personne{number // 2}@example.org") for number in range(7)]))
    with dossier.reads() as reads:
        return tuple(sorted(reads.spine(Filter())))


def grouped(dossier: Dossier, ids: tuple[int, ...]) -> Grouped:
    """Lead and members (similarity) by contribution."""
    found: Grouped = {}
    with dossier.reads() as reads:
        for number in ids:
            family = reads.family(number)
            if family is not None:
                near = zip((member.id for member in family.members), family.similarities, strict=True)
                found[number] = (family.lead.id, dict(near))
    return found


def test_a_family_has_a_lead_members_and_supporters_counted_once(dossier: Dossier, ids: tuple[int, ...]) -> None:
    changes = dossier.execute(GroupFamily(lead=ids[0], ids=(ids[1], ids[2], ids[0]), similarities=(0.9, 0.7, 1.0)))
    assert changes.ids == ids[:3]
    with dossier.reads() as reads:
        family = reads.family(ids[2])
        assert family is not None
        assert (family.lead.id, [one.id for one in family.members]) == (ids[0], list(ids[1:3]))
        assert (family.similarities, family.supporters) == ((0.9, 0.7), 2)  # the first two are one person's
        assert reads.family(ids[3]) is None
    dossier.execute(HideContributions(ids=(ids[2],), reason="off_topic"))
    with dossier.reads() as reads:
        family = reads.family(ids[0])
        assert family is not None
        assert family.supporters == 1


def test_voters_support_a_family_once(
    dossier: Dossier, ids: tuple[int, ...], bring_in: Callable[..., ImportReport], write_csv: Callable[..., Path]
) -> None:
    dossier.execute(GroupFamily(lead=ids[0], ids=ids[1:2]))
    with dossier._database.transaction() as connection:
        for number, (parent, subject, vote) in enumerate(
            [(ids[0], 1, 1), (ids[1], 4, 1), (ids[0], 4, 1), (ids[1], 3, -1), (ids[0], None, 1), (ids[1], None, None)]
        ):
            connection.exec_driver_sql(
                "INSERT INTO contribution (source_id, kind, external_id, import_id, subject_id, strand, title, "
                "parent_id, vote, digest) VALUES (1, 'vote', ?, 1, ?, 'proposal', '', ?, ?, x'00')",
                (f"v-{number}", subject, parent, vote),
            )
    with dossier.reads() as reads:
        family = reads.family(ids[0])
        assert family is not None
        assert family.supporters == 4  # the author of both, one voter who voted twice, two unsigned


def test_a_member_of_another_family_leaves_it_and_one_alone_is_no_family(
    dossier: Dossier, ids: tuple[int, ...]
) -> None:
    dossier.execute(GroupFamily(lead=ids[0], ids=ids[1:2]))
    dossier.execute(GroupFamily(lead=ids[2], ids=(ids[1], ids[3])))
    assert grouped(dossier, ids) == dict.fromkeys(ids[1:4], (ids[2], {ids[1]: 1.0, ids[3]: 1.0}))
    dossier.undo()
    assert grouped(dossier, ids) == dict.fromkeys(ids[:2], (ids[0], {ids[1]: 1.0}))


def test_when_the_lead_leaves_the_nearest_leads(dossier: Dossier, ids: tuple[int, ...]) -> None:
    dossier.execute(GroupFamily(lead=ids[0], ids=ids[1:4], similarities=(0.6, 0.9, 0.7)))
    before = grouped(dossier, ids)
    dossier.execute(LeaveFamily(ids=(ids[0], ids[6])))
    assert {lead for lead, _ in grouped(dossier, ids).values()} == {ids[2]}
    assert set(grouped(dossier, ids)) == set(ids[1:4])
    dossier.undo()
    assert grouped(dossier, ids) == before


def test_what_cannot_be_grouped_is_said(dossier: Dossier, ids: tuple[int, ...]) -> None:
    for operation, code in (
        (GroupFamily(lead=ids[0], ids=(ids[0],)), "family_alone"),
        (GroupFamily(lead=999, ids=ids[:2]), "contribution_unknown"),
        (GroupFamily(lead=ids[0], ids=ids[1:3], similarities=(0.5,)), "similarities_unfit"),
        (GroupFamily(lead=ids[0], ids=ids[1:2], similarities=(1.5,)), "similarities_unfit"),
    ):
        with pytest.raises(BadInput) as error:
            dossier.execute(operation)
        assert error.value.code == code
    assert grouped(dossier, ids) == {}


def refused(dossier: Dossier, ids: tuple[int, ...]) -> set[tuple[int, int]]:
    with dossier.reads() as reads:
        return reads.refused(ids)


def flagged(dossier: Dossier) -> list[int]:
    """Contributions that the filter on families lists."""
    with dossier.reads() as reads:
        return sorted(reads.spine(Filter(flag="in_family")))


def test_not_the_same_is_remembered_journaled_and_taken_back(dossier: Dossier, ids: tuple[int, ...]) -> None:
    changes = dossier.execute(RefuseFamily(contribution=ids[2], others=(ids[4], ids[1], ids[2])))
    assert changes.ids == (ids[1], ids[2], ids[4])
    assert refused(dossier, ids) == {(ids[1], ids[2]), (ids[2], ids[4])}
    assert refused(dossier, (ids[1], ids[4])) == set(), "of the others between them nothing is said"
    with dossier.reads() as reads:
        (entry,) = [one for one in reads.history(ids[4]) if one.operation == "refuse_family"]
        assert dict(entry.params) == {"others": "2"}
        assert reads.undo_label(dossier.member.id) == "refuse_family"
    assert dossier.verify() == []
    assert dossier.execute(RefuseFamily(contribution=ids[1], others=(ids[2], ids[3]))).ids == (ids[1], ids[3])
    dossier.undo()
    assert refused(dossier, ids) == {(ids[1], ids[2]), (ids[2], ids[4])}
    dossier.undo()
    assert refused(dossier, ids) == set()


def test_refusals_outlive_the_session(dossier: Dossier, ids: tuple[int, ...]) -> None:
    dossier.execute(RefuseFamily(contribution=ids[0], others=ids[1:2]))
    dossier.close()
    with Dossier.open(dossier.path, PASSPHRASE) as again:
        assert refused(again, ids) == {(ids[0], ids[1])}


def test_grouping_lifts_refusals_inside_the_family_only(dossier: Dossier, ids: tuple[int, ...]) -> None:
    dossier.execute(GroupFamily(lead=ids[0], ids=ids[1:2]))
    dossier.execute(RefuseFamily(contribution=ids[2], others=(ids[1], ids[3])))
    dossier.execute(GroupFamily(lead=ids[0], ids=ids[2:3]))  # into the family of the one it was refused with
    assert refused(dossier, ids) == {(ids[2], ids[3])}
    dossier.undo()
    assert refused(dossier, ids) == {(ids[1], ids[2]), (ids[2], ids[3])}


def test_those_in_one_family_are_not_refused(dossier: Dossier, ids: tuple[int, ...]) -> None:
    dossier.execute(GroupFamily(lead=ids[0], ids=ids[1:2]))
    dossier.execute(RefuseFamily(contribution=ids[0], others=ids[1:3]))
    assert refused(dossier, ids) == {(ids[0], ids[2])}


def test_undoing_a_grouping_minds_what_others_said_since(dossier: Dossier, ids: tuple[int, ...]) -> None:
    """One pair was refused again meanwhile, another is in one family again: neither is refused by the undo."""
    dossier.execute(GroupFamily(lead=ids[0], ids=ids[1:2]))
    dossier.execute(GroupFamily(lead=ids[3], ids=(ids[2], ids[5])))
    dossier.execute(RefuseFamily(contribution=ids[2], others=(ids[0], ids[1])))
    dossier.execute(GroupFamily(lead=ids[0], ids=ids[2:3]))
    assert refused(dossier, ids) == set()
    dossier.add_member(name="Bruno (inventé)", member_roles=("moderator",), passphrase=OTHER)
    dossier.close()
    with Dossier.open(dossier.path, OTHER, member="Bruno (inventé)") as second:
        second.execute(LeaveFamily(ids=ids[2:3]))
        second.execute(RefuseFamily(contribution=ids[0], others=ids[2:3]))
        second.execute(GroupFamily(lead=ids[3], ids=ids[1:2]))
    with Dossier.open(dossier.path, PASSPHRASE, member="Claire (inventée)") as first:
        first.undo()
        assert {lead for lead, _ in grouped(first, ids[1:3]).values()} == {ids[3]}
        assert refused(first, ids) == {(ids[0], ids[2])}


def test_what_cannot_be_refused_is_said(dossier: Dossier, ids: tuple[int, ...]) -> None:
    for operation, code in (
        (RefuseFamily(contribution=ids[0]), "family_alone"),
        (RefuseFamily(contribution=ids[0], others=ids[:1]), "family_alone"),
        (RefuseFamily(contribution=999, others=ids[:1]), "contribution_unknown"),
        (RefuseFamily(contribution=ids[0], others=(999,)), "contribution_unknown"),
    ):
        with pytest.raises(BadInput) as error:
            dossier.execute(operation)
        assert error.value.code == code
    assert refused(dossier, (*ids, 999)) == set()


def test_the_flag_follows_the_family_and_outlives_an_import(
    dossier: Dossier, ids: tuple[int, ...], bring_in: Callable[..., ImportReport], write_csv: Callable[..., Path]
) -> None:
    dossier.execute(GroupFamily(lead=ids[0], ids=ids[1:3]))
    assert flagged(dossier) == list(ids[:3])
    dossier.execute(LeaveFamily(ids=ids[:2]))
    assert flagged(dossier) == [], "a family of one is no family"
    dossier.undo()
    assert flagged(dossier) == list(ids[:3])
    report = bring_in(write_csv([row(number, body="Changé depuis.") for number in range(2)], name="again.csv"))
    assert report.updated == 2
    assert flagged(dossier) == list(ids[:3])
    with dossier.reads() as reads:
        assert [one.flags for one in reads.rows(ids[:4])] == [("in_family",)] * 3 + [()]


steps = st.lists(
    st.one_of(
        st.builds(
            lambda own, others: RefuseFamily(contribution=own, others=tuple(others)),
            st.integers(0, 6), st.lists(st.integers(0, 6), min_size=1, max_size=3, unique=True),
        ),
        st.builds(
            lambda lead, others: GroupFamily(lead=lead, ids=tuple(others)),
            st.integers(0, 6), st.lists(st.integers(0, 6), min_size=1, max_size=3, unique=True),
        ),
        st.builds(lambda own: LeaveFamily(ids=tuple(own)), st.lists(st.integers(0, 6), min_size=1, max_size=2)),
    ),
    max_size=8,
)


def everything(dossier: Dossier, ids: tuple[int, ...]) -> tuple[Grouped, set[tuple[int, int]], list[int]]:
    return grouped(dossier, ids), refused(dossier, ids), flagged(dossier)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps)
def test_undo_goes_back_through_every_grouping(
    dossier: Dossier, ids: tuple[int, ...], asked: list[GroupFamily | LeaveFamily | RefuseFamily]
) -> None:
    past = [everything(dossier, ids)]
    for step in asked:
        operation = _on(ids, step)
        if operation is None:
            continue
        dossier.execute(operation)
        now, apart, marked = everything(dossier, ids)
        for lead, members in now.values():
            assert lead not in members
            assert members, "a family of one is no family"
        assert marked == sorted(now)
        assert not any(one in now and other in now and now[one][0] == now[other][0] for one, other in apart)
        past.append((now, apart, marked))
    while len(past) > 1:
        past.pop()
        dossier.undo()
        assert everything(dossier, ids) == past[-1]


def _on(ids: tuple[int, ...], step: GroupFamily | LeaveFamily | RefuseFamily) -> Operation | None:
    """``step`` with the numbers of ``ids`` in place of positions; None when it concerns one contribution only."""
    match step:
        case GroupFamily():
            alone = set(step.ids) <= {step.lead}
            return None if alone else GroupFamily(lead=ids[step.lead], ids=tuple(ids[at] for at in step.ids))
        case RefuseFamily():
            alone = set(step.others) <= {step.contribution}
            others = tuple(ids[at] for at in step.others)
            return None if alone else RefuseFamily(contribution=ids[step.contribution], others=others)
    return LeaveFamily(ids=tuple(ids[at] for at in step.ids))
