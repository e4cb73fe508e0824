"""Families keep every text, count every person once, and can be undone in any order."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from governance.dossier import Dossier
from governance.errors import BadInput
from governance.operations import GroupFamily, HideContributions, LeaveFamily, Operation
from governance.store.importing import ImportReport
from governance.store.rows import Filter
from tests.store.conftest import row

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


steps = st.lists(
    st.one_of(
        st.builds(
            lambda lead, others: GroupFamily(lead=lead, ids=tuple(others)),
            st.integers(0, 6), st.lists(st.integers(0, 6), min_size=1, max_size=3, unique=True),
        ),
        st.builds(lambda own: LeaveFamily(ids=tuple(own)), st.lists(st.integers(0, 6), min_size=1, max_size=2)),
    ),
    max_size=8,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps)
def test_undo_goes_back_through_every_grouping(
    dossier: Dossier, ids: tuple[int, ...], asked: list[GroupFamily | LeaveFamily]
) -> None:
    past = [grouped(dossier, ids)]
    for step in asked:
        numbers = tuple(ids[at] for at in step.ids)
        operation: Operation = LeaveFamily(ids=numbers)
        if isinstance(step, GroupFamily):
            if set(step.ids) <= {step.lead}:
                continue
            operation = GroupFamily(lead=ids[step.lead], ids=numbers)
        dossier.execute(operation)
        now = grouped(dossier, ids)
        for lead, members in now.values():
            assert lead not in members
            assert members, "a family of one is no family"
        past.append(now)
    while len(past) > 1:
        past.pop()
        dossier.undo()
        assert grouped(dossier, ids) == past[-1]
