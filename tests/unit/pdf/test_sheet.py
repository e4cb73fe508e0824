"""The analysis sheet: empty to be filled by hand, or as evaluators filled it; its template may be rewritten."""

import tomllib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

import resources
from exports.pdf.sheet import load_sheet, render_sheet, write_sheets
from exports.pdf.templates import Language, copy_templates
from governance.charter import Charter
from governance.errors import BadInput, EnvironmentFault
from governance.scoring.ballots import Sheet
from governance.scoring.package import Proposal
from tests.unit.pdf.conftest import Pdf
from tests.unit.scoring.recorded import scored
from tests.unit.scoring.rounds import make_round

LANGUAGES: tuple[Language, ...] = ("fr", "it")
PROPOSAL = Proposal(
    12, "proposal", "Une navette <b>le dimanche", "Aucun car ne circule.\n\nNous proposons {number} navette.", "fr",
    "structure_infrastructure", {}, {"it": ("Una navetta", "Nessun autobus circola.")}, 3)
SHEET = Sheet("m1", 12, "Elle répond à un besoin.", "Le bus du lundi existe.", "À <i>retenir</i>.", 1_700_000_000)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_sheet_has_lines_to_write_on_and_the_scale(
    language: Language, charter: Charter, words: Callable[[bytes], str]
) -> None:
    template = load_sheet(language)
    content = render_sheet(PROPOSAL, make_round(), charter, template, rapporteur="Bruno Fictif")
    text = words(content)
    for part in (template.relevance.title, template.perspective.title, template.summary.title, "Bruno Fictif",
                 template.labels.scores, "<b>le dimanche", "{number} navette"):
        assert part in text
    filled = render_sheet(PROPOSAL, make_round(), charter, template, sheet=SHEET)
    rules = [Pdf(found).drawings().count(b" .75 re") for found in (content, filled)]
    assert rules[0] - rules[1] >= 16, "lines to write on"
    assert ("Una navetta" in text) == (language == "it")


def test_a_filled_sheet_says_what_was_written(charter: Charter, words: Callable[[bytes], str]) -> None:
    text = words(render_sheet(PROPOSAL, make_round(), charter, load_sheet("fr"), sheet=SHEET))
    for part in (SHEET.relevance, SHEET.perspective, "À <i>retenir</i>."):
        assert part in text
    assert "grille de notation" not in text


def test_the_same_sheet_has_the_same_bytes(charter: Charter) -> None:
    made = [render_sheet(PROPOSAL, make_round(), charter, load_sheet("fr"), sheet=SHEET) for _ in range(2)]
    assert made[0] == made[1]
    assert b"/Lang (fr-FR)" in made[0]


@pytest.mark.parametrize("theme", [None, "unknown"])
def test_a_proposal_without_title_or_theme(
    theme: str | None, charter: Charter, words: Callable[[bytes], str]
) -> None:
    bare = replace(PROPOSAL, title="", body="", theme=theme, family=1, translations={})
    text = words(render_sheet(bare, make_round(), charter, load_sheet("fr")))
    assert "Sans titre" in text
    assert "Non classée" in text
    assert "Demandes semblables" not in text


def test_a_long_proposal_runs_over_pages(charter: Charter) -> None:
    long = replace(PROPOSAL, body="mot " * 6000)
    assert Pdf(render_sheet(long, make_round(), charter, load_sheet("it"))).pages > 5


def test_one_file_per_proposal_and_per_author(charter: Charter, tmp_path: Path) -> None:
    _, known = scored()
    sheets = {2: (SHEET, replace_member(SHEET, "m2")), 3: (SHEET,)}
    known = replace(known, ballots=replace(known.ballots, sheets=sheets))
    written = write_sheets(known, charter, tmp_path / "out", "fr")
    assert written == ("fiche-1.pdf", "fiche-2.pdf", "fiche-2-2.pdf", "fiche-3.pdf", "fiche-4.pdf")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(written)
    assert all((tmp_path / "out" / name).read_bytes().startswith(b"%PDF") for name in written)
    assert write_sheets(known, charter, tmp_path / "out", "it")[0] == "scheda-1.pdf"


def replace_member(sheet: Sheet, member: str) -> Sheet:
    return sheet._replace(member=member)


def test_sentences_of_the_user_are_used_and_checked(
    charter: Charter, tmp_path: Path, words: Callable[[bytes], str]
) -> None:
    assert copy_templates(tmp_path, stem="sheet") == ("sheet.fr.toml", "sheet.it.toml")
    shipped = (tmp_path / "sheet.fr.toml").read_text(encoding="utf-8")
    (tmp_path / "sheet.fr.toml").write_text(shipped.replace("Mise en perspective", "Regard"), encoding="utf-8")
    assert "Regard" in words(render_sheet(PROPOSAL, make_round(), charter, load_sheet("fr", tmp_path)))
    (tmp_path / "sheet.fr.toml").write_text(shipped.replace("n° {number}", "n° {title}"), encoding="utf-8")
    with pytest.raises(BadInput, match="template_invalid") as raised:
        load_sheet("fr", tmp_path)
    assert raised.value.params["key"] == "heading.subtitle"


def test_a_disk_that_fails_is_said(charter: Charter, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")
    with pytest.raises(EnvironmentFault, match="disk_write"):
        write_sheets(scored()[1], charter, tmp_path / "out", "fr")


def test_both_languages_have_the_same_keys() -> None:
    tables = [
        tomllib.loads(resources.path("templates", f"sheet.{language}.toml").read_text(encoding="utf-8"))
        for language in LANGUAGES]
    keys = [{(name, key) for name, part in table.items() if isinstance(part, dict) for key in part} for table in tables]
    assert keys[0] == keys[1]
    assert tables[0] != tables[1]
