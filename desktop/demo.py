"""The whole chain on an invented consultation: files in the platforms' formats, then everything the application does with them."""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import resources
from governance.dossier import Dossier
from governance.errors import BadInput
from governance.operations import (
    AcceptContributions, AnswerContributions, Changes, HideContributions, ImportFile, IndexTexts, RecordRelease, ReleaseTexts,
)
from governance.progress import NO_PROGRESS, Progress
from governance.store.importing import ImportReport

PASSPHRASE = "consultation inventée"
MEMBER = "Claire M. (inventée)"


@dataclass(frozen=True, slots=True)
class DemoResult:
    """The folders made, and what each import said (file name -> report)."""

    folder: Path
    files: Path
    dossier: Path
    answers: Path
    release: Path
    passphrase: str
    imports: tuple[tuple[str, ImportReport], ...]


def run_demo(out: Path, *, contributions: int = 300, seed: int = 2026, progress: Progress = NO_PROGRESS) -> DemoResult:
    """Generate, import, moderate, answer and publish in ``out`` (a new or empty folder).

    Raises:
        BadInput: ``folder_not_empty``.
    """
    from exports.opendata import prepare, write
    from exports.pdf.answer import write_answers
    from resources.demo.generate import generate

    if out.exists() and any(out.iterdir()):
        raise BadInput("folder_not_empty", folder=out.name)
    progress.stage("demo_files", None)
    made = generate(out / "files", contributions=contributions, seed=seed)
    charter_text = resources.path("templates", "charter_alpimed.toml").read_text(encoding="utf-8")
    dossier = Dossier.create(out / "dossier", charter_text, name=MEMBER, passphrase=PASSPHRASE)
    with dossier:
        imports = []
        for item in made.imports:
            changes = dossier.execute(ImportFile(path=item.path, channel=item.channel or None), progress)
            imports.append((item.path.name, _report(changes)))
        dossier.execute(IndexTexts(), progress)
        _moderate(dossier, made.actions)
        with dossier.reads() as reads:
            answers = write_answers(reads, dossier.charter, dossier.path / "answers", progress=progress)
            publication = prepare(reads, dossier.charter, dossier.territory)
        released = write(publication, dossier.path / "releases" / "2026-11", released_on=date(2026, 11, 23))
        dossier.execute(RecordRelease(folder=released.folder.name, digest=released.digest))
    return DemoResult(out, out / "files", out / "dossier", answers.folder, released.folder, PASSPHRASE, tuple(imports))


def _moderate(dossier: Dossier, actions: Path) -> None:
    """Do what ``demo_actions.json`` says a team decided."""
    wanted = json.loads(actions.read_text(encoding="utf-8"))
    ids = _ids(dossier)
    for item in wanted["accept"]:
        ids_of = _known(ids, [item] if isinstance(item, str) else item)
        dossier.execute(AcceptContributions(ids=ids_of))
    for item in wanted["hide"]:
        dossier.execute(HideContributions(ids=_known(ids, [item["id"]]), reason=item["reason"]))
    for item in wanted["answer"]:
        dossier.execute(AnswerContributions(ids=_known(ids, [item["id"]]), decision=item["decision"], text=item["text"]))


def _report(changes: Changes) -> ImportReport:
    assert isinstance(changes.report, ImportReport)
    return changes.report
