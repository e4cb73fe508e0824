"""What is scored, in the words of both languages, and what citizens voted for."""

from collections.abc import Callable
from pathlib import Path

import pytest

from governance.dossier import Dossier
from governance.errors import BadInput
from governance.intake.records import Mapping, Part
from governance.operations import AcceptContributions, AmendCharter, HideContributions, ImportFile, ScanTexts
from governance.scoring.operations import TranslateContribution
from governance.store.importing import ImportReport
from tests.store.conftest import HEADER, row

SENTENCES = ("Una navetta", "Ogni mattina.")


def translations(dossier: Dossier, number: int) -> dict[str, tuple[str, str]]:
    with dossier.reads() as reads:
        return dict(reads.translations(number))


def test_translation_stays_beside_the_text(dossier: Dossier, accepted: list[int]) -> None:
    number, *others = accepted
    first, second = SENTENCES
    dossier.execute(TranslateContribution(contribution=number, language="it", title=f" {first} ", body=second))
    assert translations(dossier, number) == {"it": SENTENCES}
    with dossier.reads() as reads:
        assert {item.number: item.translations for item in reads.scorable()} == {
            number: {"it": SENTENCES}, **{other: {} for other in others}}
        latest = reads.history(number)[0]
        assert (latest.operation, latest.params) == ("translate", (("language", "it"),))
    dossier.execute(TranslateContribution(contribution=number, language="it", title="Una corriera", body=second))
    dossier.execute(TranslateContribution(contribution=number, language="it"))
    assert translations(dossier, number) == {}
    dossier.undo()
    assert translations(dossier, number) == {"it": ("Una corriera", second)}
    dossier.undo()
    assert translations(dossier, number) == {"it": SENTENCES}
    dossier.undo()
    assert translations(dossier, number) == {}
    assert dossier.verify() == []


def test_translation_is_into_the_other_language(dossier: Dossier, accepted: list[int]) -> None:
    for language in ("fr", "en", ""):
        with pytest.raises(BadInput) as error:
            dossier.execute(TranslateContribution(contribution=accepted[0], language=language, title="x"))
        assert error.value.code == "translation_language"
    with pytest.raises(BadInput) as error:
        dossier.execute(TranslateContribution(contribution=9_999, language="it", title="x"))
    assert error.value.code == "contribution_unknown"


def test_facts_describe_the_proposal_never_its_author(
    dossier: Dossier, hold: Callable[..., list[int]], charter_text: str,
    bring_in: Callable[..., ImportReport], write_csv: Callable[..., Path],
) -> None:
    field = (
        '\n[[field]]\nname = "{0}"\nlabel = {{ fr = "{0}", it = "{0}" }}\ntype = "{1}"\nkind = "{2}"\n'
        'purpose = "analysis"\nnecessity = {{ fr = "n", it = "n" }}\nrecipients = [{3}]\n')
    declared = (
        ("estimate", "integer", "contribution", '"analyst"'), ("place_name", "text", "contribution", '"analyst"'),
        ("internal_cost", "integer", "contribution", '"moderator"'),
        ("trade", "choice", "quasi_identifier", '"analyst"'))
    extra = "".join(field.format(*one) for one in declared)
    dossier.execute(AmendCharter(source_text=charter_text + extra))
    names = tuple(one[0] for one in declared)
    (number,) = hold("Un préau.", scan=False)
    bring_in(write_csv(
        [[*row(0, body="Un préau."), 1200, "chez Zélie", 900, "notaire", 7]], header=(*HEADER, *names, "supports")))
    project = Part("project", (("id", "external_id"), ("title", "title"), ("body", "body"), ("commune", "commune")))
    path = write_csv(
        [["refuge", "Refuge", "Un refuge.", "Tende"]], name="projects.csv", header=("id", "title", "body", "commune"))
    dossier.execute(ImportFile(path=path, mapping=Mapping("generic", (project,))))
    dossier.execute(ScanTexts())
    dossier.execute(AcceptContributions(ids=(number, number + 1)))
    with dossier.reads() as reads:
        item, refuge = reads.scorable()
    assert item.facts == {"estimate": "1200", "supports": "7"}
    zone = dossier.territory.label(dossier.territory.find("Tende").zone_code or "")
    assert (refuge.kind, refuge.facts) == ("project", {"commune": "Tende", "zone": zone})
    assert (item.theme, item.language) == ("structure_infrastructure", "fr")


def test_standings_count_persons(
    dossier: Dossier, accepted: list[int], write_csv: Callable[..., Path]
) -> None:
    voters = [("a", 1), ("a", 1), ("b", 1), ("c", -1), ("", 1), ("", 1), ("b", -1)]
    rows = [
        [f"v-{place}", "p-0", vote, f"{name}@example.org" if name else ""]
        for place, (name, vote) in enumerate(voters)]
    path = write_csv(rows, name="votes.csv", header=("id", "for", "vote", "email"))
    columns = (("id", "external_id"), ("for", "parent_id"), ("vote", "vote"), ("email", "email"))
    dossier.execute(ImportFile(path=path, mapping=Mapping("generic", (Part("vote", columns),))))
    with dossier.reads() as reads:
        found = reads.standings()
    assert [(item.contribution, item.votes_for, item.votes_against) for item in found] == [
        (accepted[0], 4, 2), *((number, 0, 0) for number in accepted[1:])]
    assert (found[0].kind, found[0].theme) == ("proposal", "structure_infrastructure")
    dossier.execute(HideContributions(ids=(accepted[3],), reason="off_topic"))
    with dossier.reads() as reads:
        assert [item.contribution for item in reads.standings()] == accepted[:3]
