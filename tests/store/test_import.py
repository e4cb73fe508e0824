"""Imports: nothing undeclared is kept, nothing is lost, nothing is duplicated, nobody's decision is overwritten."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from governance.charter import parse_charter
from governance.dossier import Dossier
from governance.errors import BadInput, Cancelled, Refused
from governance.intake.preview import preview
from governance.intake.records import Mapping, Part
from governance.operations import (
    AcceptContributions,
    AmendCharter,
    DiscardQuarantined,
    ImportFile,
    IndexTexts,
    ReleaseQuarantined,
    ReleaseTexts,
    SetTheme,
)
from governance.progress import NO_PROGRESS
from governance.store import events, quarantining
from governance.store.applying import QuarantineReport
from governance.store.importing import ImportReport
from governance.store.rows import Filter
from tests.store.conftest import PASSPHRASE, row

Import = Callable[..., ImportReport]
Write = Callable[..., Path]


def only(dossier: Dossier) -> int:
    with dossier.reads() as reads:
        (number,) = reads.spine(Filter())
    return int(number)


def test_again_changes_nothing(dossier: Dossier, bring_in: Import, write_csv: Write) -> None:
    file = write_csv([row(number) for number in range(40)])
    assert bring_in(file).imported == 40
    again = bring_in(file)
    assert (again.imported, again.updated, again.unchanged) == (0, 0, 40)
    with dossier.reads() as reads:
        assert reads.totals().contributions == 40
        assert reads.totals().persons == 40


def test_text_is_kept_as_written(dossier: Dossier, bring_in: Import, write_csv: Write) -> None:
    bring_in(write_csv([row(1)]))
    with dossier.reads() as reads:
        found = reads.detail(only(dossier))
    assert found is not None
    assert (
        found.body
        == "Il faut une navette entre Breil et Tende.\r\nChaque matin, numéro 1, même l'hiver : été comme hiver."
    )
    assert (found.row.theme, found.row.commune, found.age_band, found.row.language) == (
        "structure_infrastructure",
        "FR-06163",
        "25-34",
        "fr",
    )


def test_undeclared_column_is_only_named(dossier: Dossier, bring_in: Import, write_csv: Write) -> None:
    report = bring_in(write_csv([row(1)]))
    assert dict(report.refused) == {"Profession": "undeclared"}
    with dossier.reads() as reads:
        assert reads.imports()[0].refused_columns == ("Profession",)
        assert reads.imports()[0].refused_values == (1,)
        found = reads.detail(only(dossier))
    assert "metier-secret" not in repr(found)


def test_expired_purpose_is_refused(dossier: Dossier, bring_in: Import, write_csv: Write, charter_text: str) -> None:
    past = charter_text.replace("opens_on = 2026-03-01", "opens_on = 2020-03-01").replace(
        "closes_on = 2026-10-31", "closes_on = 2026-01-31"
    )
    dossier.execute(AmendCharter(source_text=past))
    report = bring_in(write_csv([row(1)]))
    assert dict(report.refused)["email"] == "expired"
    assert dict(report.refused)["language"] == "expired"
    assert dossier.identity(1) == {}


def test_identity_opens_for_its_subject_only(dossier: Dossier, bring_in: Import, write_csv: Write) -> None:
    bring_in(write_csv([row(1), row(2), row(3, email="PERSONNE1@example.org")]))
    assert dossier.identity(2) == {"email": "personne2@example.org"}
    with dossier.reads() as reads:
        assert reads.totals().persons == 2, "the same address, whatever its case, is one person"


def test_identity_is_shown_to_its_recipients_only(dossier: Dossier, bring_in: Import, write_csv: Write) -> None:
    bring_in(write_csv([row(1)]))
    dossier.add_member(name="Anna (inventata)", member_roles=("analyst",), passphrase="un'altra frase lunga")
    path = dossier.path
    dossier.close()
    with Dossier.open(path, "un'altra frase lunga") as opened:
        assert opened.identity(1) == {}


def test_update_keeps_human_decisions(dossier: Dossier, bring_in: Import, write_csv: Write) -> None:
    bring_in(write_csv([row(1)]))
    number = only(dossier)
    for decision in (
        AcceptContributions(ids=(number,)),
        SetTheme(ids=(number,), theme="health_social"),
        ReleaseTexts(ids=(number,)),
    ):
        dossier.execute(decision)
    assert bring_in(write_csv([row(1, theme="Tourisme", age="50")])).updated == 1
    with dossier.reads() as reads:
        found = reads.detail(number)
    assert found is not None
    assert (found.row.state, found.row.theme, found.age_band, found.text_released) == (
        "accepted",
        "health_social",
        "45-59",
        "as_is",
    )
    assert bring_in(write_csv([row(1, body="Un tout autre texte, plus long, sur la navette.")])).updated == 1
    with dossier.reads() as reads:
        found = reads.detail(number)
    assert found is not None
    assert found.text_released == "withheld", "a text that nobody read must not leave"
    assert found.row.state == "accepted"


def test_same_identifier_of_another_consultation_is_set_aside(
    dossier: Dossier, bring_in: Import, write_csv: Write
) -> None:
    bring_in(write_csv([row(1)]))
    other = bring_in(write_csv([row(1, title="Tout autre chose", created_at="2024-01-01 08:00:00")], name="other.csv"))
    assert dict(other.reasons) == {"id_conflict": 1}
    again = bring_in(
        write_csv([row(1, title="Tout autre chose", created_at="2024-01-01 08:00:00")], name="other.csv"),
        source="generic:2024",
    )
    assert again.imported == 1


def test_repeated_identifier_goes_to_quarantine(bring_in: Import, write_csv: Write) -> None:
    report = bring_in(write_csv([row(1), row(1), row(1, body="Une seconde version, contradictoire.")]))
    assert (report.imported, report.unchanged, dict(report.reasons)) == (1, 1, {"duplicate_id": 1})


def test_bad_rows_wait_thirty_days_and_can_be_corrected(dossier: Dossier, bring_in: Import, write_csv: Write) -> None:
    report = bring_in(write_csv([row(1), row(2, created_at="31/31/2026"), row(3, body="", title="")]))
    assert dict(report.reasons) == {"bad_date": 1, "no_content": 1}
    with dossier.reads() as reads:
        first, second = reads.quarantine()
    assert (first.line, first.reason, dict(first.params)) == (4, "bad_date", {"field": "submitted_at"})
    assert dict(first.values)["email"] == "personne2@example.org"
    assert "metier-secret" not in repr(first)
    assert 29 <= (first.expires_at.date() - date.today()).days <= 31  # noqa: DTZ011 a span of thirty days, give or take a zone
    kept = dossier.execute(ReleaseQuarantined(ids=(first.id,), corrections={"submitted_at": "toujours faux"})).report
    assert isinstance(kept, QuarantineReport)
    assert (kept.released, kept.kept, kept.reasons) == (0, 1, ("bad_date",))
    dossier.execute(ReleaseQuarantined(ids=(first.id,), corrections={"submitted_at": "2026-05-31"}))
    dossier.execute(DiscardQuarantined(ids=(second.id,)))
    with dossier.reads() as reads:
        assert reads.quarantine() == []
        assert reads.totals().contributions == 2
    assert bring_in(write_csv([row(1), row(2, created_at="2026-05-31")])).imported == 0, (
        "released under its own identifier"
    )


def test_quarantine_empties_itself(
    dossier: Dossier, bring_in: Import, write_csv: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring_in(write_csv([row(1, created_at="jamais")]))
    path = dossier.path
    dossier.close()
    later = events.now() + (quarantining.DAYS + 1) * 86_400
    monkeypatch.setattr(events, "now", lambda: later)
    with Dossier.open(path, PASSPHRASE) as opened, opened._database.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM quarantine").scalar() == 0
        assert (
            connection.exec_driver_sql("SELECT count(*) FROM event WHERE operation = 'expire_quarantine'").scalar() == 1
        )


@pytest.mark.parametrize(
    ("commune", "age", "flag"),
    [
        ("Tende", 14, "minor_guardian_and_minor"),
        ("Cuneo", 14, None),
        ("Cuneo", 13, "minor_guardian"),
        ("Tende", 15, None),
        ("Atlantide", 14, "minor_country_unknown"),
    ],
)
def test_minors_are_flagged_by_their_own_law(
    dossier: Dossier, bring_in: Import, write_csv: Write, commune: str, age: int, flag: str | None
) -> None:
    bring_in(write_csv([row(1, commune=commune, age=age)]))
    with dossier.reads() as reads:
        (found,) = reads.rows([only(dossier)])
    assert [item for item in found.flags if item.startswith("minor")] == ([flag] if flag else [])


def test_special_categories_and_identifiers_are_flagged(dossier: Dossier, bring_in: Import, write_csv: Write) -> None:
    bring_in(
        write_csv(
            [
                row(1, body="Je suis dialysée trois fois par semaine, il me faut un bus."),
                row(2, body="Rappelez-moi au 06 12 34 56 78, merci."),
                row(3, body="Un banc devant la mairie."),
            ]
        )
    )
    dossier.execute(IndexTexts())
    with dossier.reads() as reads:
        assert reads.count(Filter(flag="art9_suspected")) == 1
        assert reads.count(Filter(flag="identifier_in_text")) == 1


def test_identifiers_flag_their_column(bring_in: Import, write_csv: Write) -> None:
    report = bring_in(write_csv([row(number, Profession=f"0612345{number:03d}") for number in range(60)]))
    assert dict(report.flagged) == {"email": ("email",), "Profession": ("phone",)}


def test_preview_says_what_the_import_does(dossier: Dossier, bring_in: Import, write_csv: Write) -> None:
    file = write_csv(
        [
            row(1),
            row(2, created_at="jamais"),
            row(3, commune="Tende", age=12),
            row(4, body="Mon cancer m'empêche de conduire."),
        ]
    )
    (table,) = preview(file, charter=dossier.charter, territory=dossier.territory, today=date(2026, 11, 23)).tables
    assert {column.name: column.status for column in table.columns}["Profession"] == "undeclared"
    assert [(bad.line, bad.reason) for bad in table.bad_rows] == [(4, "bad_date")]
    assert (table.rows_seen, table.bad, table.complete, table.art9_suspected) == (4, 1, True, 1)
    assert dict(table.minors) == {"minor_guardian_and_minor": 1}
    with dossier.reads() as reads:
        assert reads.totals().contributions == 0
    report = bring_in(file)
    assert (report.read, report.quarantined) == (table.rows_seen, table.bad)


def test_rehearsal_writes_nothing(dossier: Dossier, write_csv: Write) -> None:
    report = dossier.rehearse(ImportFile(path=write_csv([row(1), row(2)]))).report
    assert isinstance(report, ImportReport)
    assert report.imported == 2
    with dossier.reads() as reads:
        assert reads.totals().contributions == 0
        assert reads.imports() == []


class _CancelAtSecondBatch:
    """Progress that stops an import half-way."""

    def __init__(self) -> None:
        self.checks = 0

    def stage(self, code: str, total: int | None) -> None:
        """Ignore."""

    def advance(self, amount: int) -> None:
        """Ignore."""

    def check(self) -> None:
        """Stop at the second batch."""
        self.checks += 1
        if self.checks > 1:
            raise Cancelled


def test_cancelled_import_leaves_nothing(dossier: Dossier, write_csv: Write) -> None:
    file = write_csv([row(number) for number in range(11_000)])
    with pytest.raises(Cancelled):
        dossier.execute(ImportFile(path=file), _CancelAtSecondBatch())
    with dossier.reads() as reads:
        assert reads.totals().contributions == reads.totals().persons == 0
        assert reads.imports() == []
    assert dossier.verify() == []
    assert dossier.execute(ImportFile(path=file), NO_PROGRESS).report is not None


def test_comments_and_votes_find_their_proposal(dossier: Dossier, bring_in: Import, write_csv: Write) -> None:
    comments = write_csv(
        [
            (
                "c1",
                "2026-05-05 10:00:00",
                "Bonne idée",
                "fr",
                "7",
                "personne",
                "0",
                "0",
                "457",
                "Decidim::Proposals::Proposal",
                "http://x",
            )
        ],
        name="comments.csv",
        header=(
            "id",
            "created_at",
            "body",
            "locale",
            "author/id",
            "author/name",
            "alignment",
            "depth",
            "commentable_id",
            "commentable_type",
            "root_commentable_url",
        ),
    )
    proposals = write_csv(
        [("457", "Un pont", "Un pont neuf", "2026-05-04 10:00:00", "3")],
        name="proposals.csv",
        header=("id", "title/fr", "body/fr", "created_at", "component/id"),
    )
    assert bring_in(comments).imported == 1
    assert bring_in(proposals, source="decidim-proposals").imported == 1
    with dossier.reads() as reads:
        (number,) = reads.spine(Filter(kinds=("proposal",)))
        found = reads.detail(number)
    assert found is not None
    assert (found.comments, found.row.language) == (1, "fr")


def test_role_is_required(dossier: Dossier, write_csv: Write) -> None:
    dossier.add_member(name="Anna (inventata)", member_roles=("analyst",), passphrase="un'altra frase lunga")
    path = dossier.path
    dossier.close()
    with Dossier.open(path, "un'altra frase lunga") as opened, pytest.raises(Refused) as refusal:
        opened.execute(ImportFile(path=write_csv([row(1)])))
    assert refusal.value.code == "role_refused"


def test_missing_file_is_said(dossier: Dossier, tmp_path: Path) -> None:
    with pytest.raises(BadInput) as error:
        dossier.execute(ImportFile(path=tmp_path / "nowhere.csv"))
    assert error.value.code == "file_missing"


def test_widening_is_refused_for_what_is_collected(
    dossier: Dossier, bring_in: Import, write_csv: Write, charter_text: str
) -> None:
    bring_in(write_csv([row(1)]))
    before = parse_charter(charter_text)
    wider = charter_text.replace('recipients = ["publisher", "dpo"]', 'recipients = ["publisher", "dpo", "analyst"]')
    with pytest.raises(Refused) as refusal:
        dossier.execute(AmendCharter(source_text=wider))
    assert refusal.value.params["field"] == "email"
    narrower = charter_text.replace("active_months = 24", "active_months = 12")
    dossier.execute(AmendCharter(source_text=narrower))
    assert dossier.charter.active_until("analysis") < before.active_until("analysis")


LOCAL = ("id", "titre", "texte", "commune")


def test_second_file_numbered_alike_never_replaces_the_first(
    dossier: Dossier, bring_in: Import, write_csv: Write
) -> None:
    bring_in(write_csv([("1", "Un pont", "Un pont à Nice", "Nice")], name="reunion-nice.csv", header=LOCAL))
    number = only(dossier)
    dossier.execute(AcceptContributions(ids=(number,)))
    other = write_csv([("1", "Un treno", "Più treni a Cuneo", "Cuneo")], name="reunion-cuneo.csv", header=LOCAL)
    assert dict(bring_in(other).reasons) == {"id_conflict": 1}
    with dossier.reads() as reads:
        found = reads.detail(number)
    assert found is not None
    assert (found.row.title, found.body) == ("Un pont", "Un pont à Nice")


def test_change_after_a_decision_is_in_the_history(dossier: Dossier, bring_in: Import, write_csv: Write) -> None:
    bring_in(write_csv([row(1), row(2)]))
    with dossier.reads() as reads:
        first, second = reads.spine(Filter(order="oldest"))
    dossier.execute(AcceptContributions(ids=(first,)))
    assert bring_in(write_csv([row(1, body="Autre texte"), row(2, body="Autre texte")])).updated == 2
    with dossier.reads() as reads:
        assert [entry.operation for entry in reads.history(first)] == ["import", "accept"]
        assert reads.history(second) == []


def test_what_a_file_does_not_say_is_not_erased(dossier: Dossier, bring_in: Import, write_csv: Write) -> None:
    bring_in(write_csv([row(1, age=14)]), channel="paper")
    brief = write_csv([("p-1", "Navette numéro 1", 7)], name="brief.csv", header=("id", "title", "votes"))
    assert bring_in(brief).updated == 1
    with dossier.reads() as reads:
        found = reads.detail(only(dossier))
    assert found is not None
    assert (found.row.channel, found.row.commune, found.age_band, found.row.supports) == ("paper", "FR-06163", "14", 7)
    assert "minor_guardian_and_minor" in found.row.flags
    assert found.body.startswith("Il faut une navette")
    assert dossier.identity(1) == {"email": "personne1@example.org"}


def test_file_of_which_nothing_is_understood(dossier: Dossier, write_csv: Write, tmp_path: Path) -> None:
    with pytest.raises(BadInput) as nothing:
        dossier.execute(ImportFile(path=write_csv([("a", "b")], header=("xyz", "zyx"))))
    assert nothing.value.code == "nothing_understood"
    mapping = Mapping("generic", (Part("proposal", (("Nom du projet", "title"),)),))
    with pytest.raises(BadInput) as unfit:
        dossier.execute(ImportFile(path=write_csv([row(1)]), mapping=mapping))
    assert (unfit.value.code, unfit.value.params["columns"]) == ("mapping_unfit", "Nom du projet")


def test_undo_never_reaches_back_over_an_import(dossier: Dossier, bring_in: Import, write_csv: Write) -> None:
    bring_in(write_csv([row(1)]))
    dossier.execute(AcceptContributions(ids=(only(dossier),)))
    bring_in(write_csv([row(2)]))
    with dossier.reads() as reads:
        assert reads.undo_label(dossier.member.id) is None
    with pytest.raises(BadInput):
        dossier.undo()
