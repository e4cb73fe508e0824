"""What a publication lets out is recounted from the dossier; what it keeps has a reason."""

from collections import Counter
from dataclasses import replace

import pytest

from anonymize.tables.released import AnonymisedTable
from exports.opendata import Choices, Publication, prepare
from exports.opendata.rules import check_releasable
from governance.charter import Charter
from governance.errors import Cancelled, Refused
from governance.store.rows import PlaceRow, ProfileRow, VoteRow
from governance.territory import Territory
from tests.unit.opendata.fakes import FakeReads, as_reads, busy, charter


@pytest.fixture(scope="module")
def territory() -> Territory:
    return Territory.load()


@pytest.fixture(scope="module")
def publication(territory: Territory) -> Publication:
    return prepare(as_reads(busy()), charter(), territory)


def changed(**releases: str) -> Charter:
    """The shipped charter with other release rules."""
    data = charter().model_dump(mode="json")
    for item in data["field"]:
        item["release"] = releases.get(item["name"], item["release"])
    return Charter.model_validate(data)


def table(publication: Publication, name: str) -> AnonymisedTable:
    return next(table for table in publication.tables if table.name == name)


def codes(publication: Publication, name: str) -> list[str]:
    return [item.code for item in publication.withheld if item.table == name]


def test_profiles_are_shared_by_k_persons(publication: Publication) -> None:
    released = table(publication, "profiles")
    assert [column.name for column in released.columns] == ["age_band", "territory", "language", "channel"]
    assert min(Counter(released.rows).values()) >= charter().publication.k
    assert len(released.rows) >= 0.9 * 400
    assert len(set(released.rows)) > 1


def test_what_the_charter_generalises_never_leaves_as_collected(publication: Publication) -> None:
    levels = {column.name: column.level for column in table(publication, "profiles").columns}
    assert levels["age_band"] >= 1
    assert levels["territory"] >= 1


def test_small_counts_stay(publication: Publication) -> None:
    released = table(publication, "themes_by_territory")
    values = [row[2] for row in released.rows]
    assert all(value is None or value == 0 or int(value) >= 5 for value in values)
    assert any(value for value in values)


def test_texts_are_tied_to_nothing(publication: Publication) -> None:
    released = table(publication, "texts")
    assert [column.name for column in released.columns] == ["text_id", "title", "body", "theme", "language", "month"]
    assert "texts_not_released" in codes(publication, "texts")


def test_fields_the_charter_keeps_are_named(publication: Publication) -> None:
    never = {dict(item.params)["field"] for item in publication.withheld if item.code == "field_never"}
    assert {"email", "author_ref", "latitude", "external_id"} <= never


def test_areas_in_the_tables_have_a_name(publication: Publication, territory: Territory) -> None:
    assert publication.places
    assert all(name == territory.label(code) for code, name in publication.places)
    assert {code for code, _ in publication.places}.isdisjoint({"*", "unknown", "total"})


def test_an_empty_dossier_publishes_nothing_and_says_why(territory: Territory) -> None:
    empty = prepare(as_reads(FakeReads()), charter(), territory)
    assert empty.tables == ()
    assert codes(empty, "profiles") == ["too_few_persons"]
    assert codes(empty, "themes_by_territory") == ["nothing_collected"]
    assert "no_text_released" in codes(empty, "texts")


def test_a_handful_of_persons_is_withheld(territory: Territory) -> None:
    people = [ProfileRow(number, "14", None, "fr", "web") for number in range(4)]
    few = prepare(as_reads(FakeReads(people, [("health_social", "FR-06088", 4)])), charter(), territory)
    assert few.tables == ()
    assert codes(few, "profiles") == ["too_few_persons"]
    assert codes(few, "themes_by_territory") == ["nothing_left_of_counts"]


def test_persons_with_nothing_in_common_give_no_table_of_stars(territory: Territory) -> None:
    places = ("FR-06088", "FR-06088", None, None, "IT-004078", "IT-004078")
    bands, languages, channels = ("14", "75+") * 3, ("fr", "it", "de") * 2, ("web", "paper", "tablet") * 2
    people = [
        ProfileRow(number, band, place, language, channel)
        for number, (band, place, language, channel) in enumerate(zip(bands, places, languages, channels, strict=True))
    ]
    alone = prepare(as_reads(FakeReads(people)), charter(), territory)
    assert codes(alone, "profiles") == ["nothing_left"]


def test_a_field_the_charter_keeps_is_absent(territory: Territory) -> None:
    kept = prepare(as_reads(busy()), changed(commune="never", language="never"), territory)
    names = {column.name for table in kept.tables for column in table.columns}
    assert names.isdisjoint({"territory", "commune", "language"})
    assert codes(kept, "themes_by_territory") == ["needs_field"]


def test_without_any_field_there_is_no_profile(territory: Territory) -> None:
    nothing = changed(age_band="never", commune="never", language="never", channel="never", body="never")
    publication = prepare(as_reads(busy()), nothing, territory)
    assert publication.tables == ()
    assert codes(publication, "profiles") == ["no_field_released"]
    assert codes(publication, "texts") == ["needs_field"]


@pytest.mark.parametrize(
    ("releases", "code", "field"),
    [
        ({"language": "never"}, "field_never_released", "language"),
        ({"commune": "never"}, "field_never_released", "commune"),
        ({"channel": "generalised"}, "field_not_generalised", "channel"),
    ],
)
def test_tables_made_for_another_charter_are_refused(
    publication: Publication, releases: dict[str, str], code: str, field: str
) -> None:
    with pytest.raises(Refused) as refused:
        check_releasable(publication.tables, changed(**releases))
    assert (refused.value.code, refused.value.params["field"]) == (code, field)


class Stopping:
    """A person who asks to stop at once."""

    def stage(self, code: str, total: int | None) -> None: ...

    def advance(self, amount: int) -> None: ...

    def check(self) -> None:
        raise Cancelled


def test_it_can_be_cancelled(territory: Territory) -> None:
    with pytest.raises(Cancelled):
        prepare(as_reads(busy(20)), charter(), territory, progress=Stopping())


def test_the_gate_answers_its_six_questions(publication: Publication) -> None:
    assert publication.gate.passed
    asked = {check.question for check in publication.gate.checks if check.asked}
    assert asked == {"persons", "counts", "texts"}
    assert all(dict(table.checks)["persons"] for table in publication.tables)
    assert '"k":5' in table(publication, "profiles").plan


def test_what_is_seen_before_deciding(publication: Publication) -> None:
    study = publication.study
    assert study is not None
    assert study.before.risk.at_risk > 0.5
    assert study.after.risk.at_risk == 0
    assert study.attack_before.found > study.attack_after.found == 0
    assert study.survey is not None
    assert study.survey.chosen == tuple(level for _, level in study.levels)
    assert 0 < study.utility.gcp < 1


def test_the_digest_to_sign_follows_what_is_said_and_nothing_drawn(
    publication: Publication, territory: Territory
) -> None:
    again = prepare(as_reads(busy()), charter(), territory)
    assert again.content == publication.content
    assert table(again, "texts").rows != table(publication, "texts").rows
    other = prepare(as_reads(busy(seed=2)), charter(), territory)
    assert other.content != publication.content


def test_a_second_release_of_the_same_dossier_isolates_nobody(publication: Publication, territory: Territory) -> None:
    reads = busy()
    reads.past = [publication.ledger_line("first", "2026-11-02")]
    again = prepare(as_reads(reads), charter(), territory)
    assert not again.repeated
    reads.contents = {publication.content}
    assert prepare(as_reads(reads), charter(), territory).repeated
    ledger = next(check for check in again.gate.checks if check.question == "ledger")
    assert (ledger.asked, ledger.passed) == (True, True)


def newcomers(territory: Territory, publication: Publication, choices: Choices) -> Publication:
    """A second release after two persons more."""
    reads = busy()
    model = reads.people[0]
    reads.people += [replace(model, person=1000 + number) for number in range(2)]
    reads.past = [publication.ledger_line("first", "2026-11-02")]
    return prepare(as_reads(reads), charter(), territory, choices=choices)


def test_two_newcomers_are_refused_then_held_back(publication: Publication, territory: Territory) -> None:
    refused = newcomers(territory, publication, Choices())
    check = next(check for check in refused.gate.checks if check.question == "ledger")
    assert not check.passed
    assert dict(check.faults) == {"newcomers": 2}
    assert refused.study is not None
    assert refused.study.after.criteria[1].answer == "yes"
    assert refused.gate.remedy is not None
    held = newcomers(territory, publication, Choices(hold_back=True))
    assert held.gate.passed
    assert held.persons < refused.persons


def test_the_publisher_chooses_among_what_the_charter_lets_out(territory: Territory) -> None:
    choices = Choices(tables=frozenset({"profiles"}), columns=frozenset({"age_band", "language", "commune"}))
    chosen = prepare(as_reads(busy()), charter(), territory, choices=choices)
    assert [released.name for released in chosen.tables] == ["profiles"]
    assert [column.name for column in chosen.tables[0].columns] == ["age_band", "language"]


def test_levels_may_be_imposed_but_not_below_the_charter(territory: Territory) -> None:
    imposed = prepare(as_reads(busy()), charter(), territory, choices=Choices(levels=(("territory", 4),)))
    levels = {column.name: column.level for column in table(imposed, "profiles").columns}
    assert levels["territory"] == 4
    lower = prepare(as_reads(busy()), charter(), territory, choices=Choices(levels=(("age_band", 0),)))
    assert {column.name: column.level for column in table(lower, "profiles").columns}["age_band"] >= 1
    assert imposed.study is not None
    assert imposed.study.survey is not None
    assert imposed.study.survey.nodes > 1


def test_local_recoding_keeps_more_and_stands_alone(publication: Publication, territory: Territory) -> None:
    local = prepare(as_reads(busy()), charter(), territory, choices=Choices(recoding="local"))
    assert local.gate.passed
    assert local.study is not None
    assert publication.study is not None
    assert local.study.utility.gcp < publication.study.utility.gcp
    reads = busy()
    reads.past = [publication.ledger_line("first", "2026-11-02")]
    after = prepare(as_reads(reads), charter(), territory, choices=Choices(recoding="local"))
    assert not after.gate.passed


def test_votes_are_counted_by_project_and_tied_to_nobody(territory: Territory) -> None:
    reads = busy()
    reads.votes = [
        VoteRow(person, f"p{project}", f"Projet {project % 2}", 1 if person % 3 else -1)
        for person in range(40) for project in range(4) if (person * 7 + project) % 5]
    reads.votes.append(VoteRow(1, "p9", "Projet rare", 1))
    released = table(prepare(as_reads(reads), charter(), territory), "votes")
    assert [column.name for column in released.columns] == ["item", "vote", "persons"]
    expected = Counter((row.project, row.vote) for row in reads.votes)
    assert sum(int(row[2] or 0) for row in released.rows) == sum(count for count in expected.values() if count >= 5)
    assert not any("rare" in str(row[0]) for row in released.rows)
    named = {"Projet 0 (p0)", "Projet 0 (p2)", "Projet 1 (p1)", "Projet 1 (p3)"}
    assert {str(row[0]) for row in released.rows} == named


def test_places_are_never_points(territory: Territory) -> None:
    reads = busy()
    communes = sorted(territory.communes)[:40]
    reads.points = [
        PlaceRow(number, communes[number % 40], 7 + number % 40 / 50, 44 + number % 17 / 30) for number in range(300)]
    without = prepare(as_reads(reads), charter(), territory)
    assert "places" not in {released.name for released in without.tables}
    allowed = prepare(as_reads(reads), changed(latitude="generalised"), territory)
    released = table(allowed, "places")
    assert [column.name for column in released.columns] == ["place", "persons"]
    assert all(int(row[1] or 0) >= 5 for row in released.rows)
    assert next(check for check in allowed.gate.checks if check.question == "places").asked


def test_places_may_be_squares_of_k_persons(territory: Territory) -> None:
    reads = busy()
    reads.points = [
        PlaceRow(number, None, 7.003 + number % 40 / 50, 44.003 + number % 17 / 30) for number in range(300)]
    allowed = changed(latitude="generalised", longitude="generalised")
    released = table(prepare(as_reads(reads), allowed, territory, choices=Choices(squares=True)), "places")
    assert [column.name for column in released.columns] == ["square", "west", "south", "side", "persons"]
    assert all(int(row[-1] or 0) >= 5 for row in released.rows)
    assert len(released) > 4
    corners = {(row[1], row[2]) for row in released.rows}
    assert corners.isdisjoint({(point.longitude, point.latitude) for point in reads.points})
    with pytest.raises(Refused, match="field_never_released"):
        prepare(as_reads(reads), changed(latitude="generalised"), territory, choices=Choices(squares=True))


def test_votes_are_linked_only_where_no_set_singles_out(territory: Territory) -> None:
    reads = busy()
    reads.votes = [
        VoteRow(person, f"p{project}", f"Projet {project}", 1) for person in range(40) for project in range(3)]
    together, whole = Choices(linked_votes=True), changed(vote="as_is")
    counted = prepare(as_reads(reads), charter(), territory, choices=together)
    assert table(counted, "votes").columns[0].name == "item"
    linked = prepare(as_reads(reads), whole, territory, choices=together)
    released = table(linked, "votes")
    assert [column.rule for column in released.columns] == ["pseudonym", "rare_suppressed", "as_is"]
    assert len({row[0] for row in released.rows}) == 40
    assert linked.gate.passed
    reads.past = [linked.ledger_line("first", "2026-11-02")]
    again = prepare(as_reads(reads), whole, territory, choices=together)
    assert again.content == linked.content
    assert {row[0] for row in table(again, "votes").rows}.isdisjoint({row[0] for row in released.rows})
    assert again.gate.passed
    reads.votes += [VoteRow(person, f"p{person % 3}", f"Projet {person % 3}", 1) for person in range(50, 63)]
    reads.votes.append(VoteRow(70, "p0", "Projet 0", 1))
    reads.votes.append(VoteRow(70, "p1", "Projet 1", 1))
    apart = prepare(as_reads(reads), whole, territory, choices=together)
    assert table(apart, "votes").columns[0].name == "item"
