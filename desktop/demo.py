"""The whole chain on an invented consultation: files in the platforms' formats, then all that is done with them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import resources
from governance.dossier import Dossier
from governance.errors import BadInput
from governance.intake.readers.mapping_file import load_mapping
from governance.operations import (
    AcceptContributions,
    AnswerContributions,
    DecideFindings,
    HideContributions,
    ImportFile,
    IndexTexts,
    ReleaseTexts,
    ScanTexts,
)
from governance.progress import NO_PROGRESS, Progress
from governance.store.importing import ImportReport
from governance.store.rows import Filter

if TYPE_CHECKING:
    from resources.demo.generate import DemoFiles

Known = dict[tuple[str, str], int]
PASSPHRASE = "consultation inventée"
MEMBER = "Claire M. (inventée)"
RELEASE = "demonstration"
_ONE_IN = 40
"""Texts that hold personal data and are published without them: one for so many contributions."""
_SENSITIVE = frozenset({
    "art9_suspected", "minor_guardian_and_minor", "minor_guardian", "minor_country_unknown", "unwanted", "unkind_words",
})


@dataclass(frozen=True, slots=True)
class DemoResult:
    """The folders made, and what each import said (file name -> report)."""

    folder: Path
    files: Path
    dossier: Path
    answers: Path
    release: Path
    desks: Mapping[str, Path]
    record: Path
    passphrase: str
    imports: tuple[tuple[str, ImportReport], ...]


def run_demo(out: Path, *, contributions: int = 300, seed: int = 2026, progress: Progress = NO_PROGRESS) -> DemoResult:
    """Generate, import, moderate, score, answer and publish in ``out`` (a new or empty folder).

    Raises:
        BadInput: ``folder_not_empty``.
    """
    from desktop.demo_round import run_round
    from desktop.round_files import witness
    from exports.opendata import prepare, publish
    from exports.pdf.answer import write_answers
    from resources.demo.generate import generate

    if out.exists() and any(out.iterdir()):
        raise BadInput("folder_not_empty", folder=out.name)
    progress.stage("demo_files", None)
    made = generate(out / "files", contributions=contributions, seed=seed)
    charter_text = resources.path("templates", "charter_alpimed.toml").read_text(encoding="utf-8")
    dossier = Dossier.create(out / "dossier", charter_text, name=MEMBER, passphrase=PASSPHRASE)
    with dossier:
        imports, known = _import(dossier, made, progress)
        dossier.execute(IndexTexts(), progress)
        dossier.execute(ScanTexts(), progress)
        _decide(dossier, json.loads(made.actions.read_text(encoding="utf-8")), known)
        _release_without_what_was_found(dossier, max(1, contributions // _ONE_IN))
        progress.stage("demo_round", None)
        scored = run_round(dossier, out / "evaluators", PASSPHRASE, seed=seed, witness=witness())
        with dossier.reads() as reads:
            answers = write_answers(reads, dossier.charter, dossier.path / "answers", progress=progress)
            publication = prepare(reads, dossier.charter, dossier.territory, progress=progress)
        today = datetime.now(tz=UTC).date()
        released = publish(dossier, publication, dossier.path / "releases" / RELEASE, released_on=today)
    return DemoResult(
        out, out / "files", out / "dossier", answers.folder, released.folder,
        scored.desks, scored.record[0], PASSPHRASE, tuple(imports))


def _import(dossier: Dossier, made: "DemoFiles", progress: Progress) -> tuple[list[tuple[str, ImportReport]], Known]:
    """Import every file with the channel and the mapping it needs; (file, external id) -> contribution."""
    imports: list[tuple[str, ImportReport]] = []
    known: Known = {}
    for item in made.files:
        mapping = load_mapping(item.mapping) if item.mapping else None
        report = dossier.execute(
            ImportFile(path=item.path, channel=item.channel or None, mapping=mapping), progress
        ).report
        if not isinstance(report, ImportReport):
            raise TypeError(type(report).__name__)
        imports.append((item.path.name, report))
        with dossier.reads() as reads:
            for number in report.import_ids:
                known |= {(item.path.name, name): found for name, found in reads.external_ids(number).items()}
    return imports, known


def _release_without_what_was_found(dossier: Dossier, count: int) -> None:
    """Some proposals that hold personal data and nothing sensitive: the data are taken out, the texts leave."""
    wanted = Filter(states=("pending",), kinds=("proposal",), flag="personal_data_found", order="newest")
    with dossier.reads() as reads:
        rows = reads.rows(reads.first_ids(wanted, 60))
        chosen = [row.id for row in rows if not _SENSITIVE.intersection(row.flags)][:count]
        found = [item.id for number in chosen for item in reads.findings(number) if item.label != "PLACE"]
    dossier.execute(DecideFindings(ids=tuple(found), state="accepted"))
    dossier.execute(AcceptContributions(ids=tuple(chosen)))
    dossier.execute(ReleaseTexts(ids=tuple(chosen), redacted=True))


def _decide(dossier: Dossier, wanted: dict[str, list[dict[str, str]]], known: Known) -> None:
    """Do what ``demo_actions.json`` says a team decided."""

    def ids(items: list[dict[str, str]]) -> tuple[int, ...]:
        return tuple(
            known[item["file"], item["external_id"]] for item in items if (item["file"], item["external_id"]) in known
        )

    accepted = ids(wanted["accept"])
    dossier.execute(AcceptContributions(ids=accepted))
    dossier.execute(ReleaseTexts(ids=accepted, redacted=True))
    for item in wanted["hide"]:
        dossier.execute(HideContributions(ids=ids([item]), reason=item["reason"]))
    for item in wanted["answer"]:
        dossier.execute(AnswerContributions(ids=ids([item]), decision=item["decision"], text=item["text"]))
