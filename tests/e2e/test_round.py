"""A whole round on five machines that never meet: each has a folder and settings of its own, each command is a process
of its own, files travel by hand. One laptop is lost, one evaluator is late, one desk is copied, files are spoilt."""

import csv
import io
import json
import os
import shutil
import statistics
import subprocess
import sys
import zipfile
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from fractions import Fraction
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from governance.dossier import Dossier
from governance.operations import AcceptContributions, ScanTexts
from governance.scoring import exchange, statements
from governance.store.rows import Filter
from tests.conftest import ROOT

SECRET = "une phrase inventée"
NADIA, PIERO, LINA, GINO = "Nadia Fictive", "Piero Inventato", "Lina Imaginaire", "Gino Fittizio"
THEMES = ("structure_infrastructure", "economic_development", "health_social", "personal_services")
PROPOSALS = 6
REASON = "la passerelle imaginaire serait inondée"
GRADES = {
    NADIA: ("3434", "5555", "2A21", "1111", "43C2", "0000"),
    PIERO: ("4444", "4345", "2222", "1211", "3333", "1010"),
    LINA: ("3344", "5454", "1212", "2222", "4444", "0101"),
    GINO: ("2222", "4444", "3333", "1111", "2222", "1111"),
}


@dataclass
class Machine:
    """Somebody's computer: ``folder`` holds their desk (or the dossier) and the files that they were given."""

    folder: Path

    def run(self, *arguments: object, code: int = 0) -> dict[str, Any]:
        """One command in a process of its own; what it printed as JSON."""
        environment = {name: value for name, value in os.environ.items() if not name.startswith("COLLEGIALE_")} | {
            "COLLEGIALE_SETTINGS": str(self.folder / "settings"), "COLLEGIALE_PASSPHRASE": SECRET,
            "PYTHONPATH": os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))}
        command = [sys.executable, "-m", "desktop.cli", *map(str, arguments), "--json"]
        done = subprocess.run(
            command, cwd=self.folder, env=environment, capture_output=True, text=True, timeout=120, check=False)
        assert done.returncode == code, f"{arguments}: {done.returncode}\n{done.stdout}\n{done.stderr}"
        lines = done.stdout.splitlines()
        return dict(json.loads(lines[-1])) if lines else {}

    def round(self, *arguments: object, code: int = 0) -> dict[str, Any]:
        """A command of the round."""
        return self.run("round", *arguments, code=code)

    def take(self, other: "Machine", *names: str) -> None:
        """A key, a mail: files of another machine come to this one."""
        for name in names:
            shutil.copy(other.folder / name, self.folder / name)


def together(*jobs: Callable[[], dict[str, Any]]) -> list[dict[str, Any]]:
    """On machines that do not wait for each other."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(lambda job: job(), jobs))


@dataclass
class Story:
    """What happened, for the tests to look at."""

    office: Machine
    nadia: Machine
    piero: Machine
    lina: Machine
    gino: Machine
    numbers: list[int] = field(default_factory=list)
    answers: dict[str, dict[str, Any]] = field(default_factory=dict)

    @property
    def evaluators(self) -> tuple[Machine, ...]:
        """Gino the last."""
        return self.nadia, self.piero, self.lina, self.gino


def ballots(machine: Machine, name: str, numbers: Sequence[int], *, file: str = "ballots.csv", **columns: str) -> str:
    """A table as an evaluator fills it."""
    with (machine.folder / file).open("w", encoding="utf-8-sig", newline="") as handle:
        writer = csv.writer(handle, delimiter=";")
        writer.writerow(["proposal", *THEMES, *(f"reason_{theme}" for theme in THEMES), *columns])
        for number, grades in zip(numbers, GRADES[name], strict=True):
            writer.writerow([number, *grades, *([REASON] * len(THEMES)), *columns.values()])
    return file


def make_dossier(office: Machine) -> list[int]:
    """A consultation of a few proposals, moderated; their numbers."""
    office.run("new", "dossier", "--name", "Coordination Inventée")
    with (office.folder / "proposals.csv").open("w", encoding="utf-8", newline="") as handle:
        writer = csv.writer(handle)
        writer.writerow(("id", "title", "body", "theme", "commune", "language"))
        for number in range(PROPOSALS):
            writer.writerow((f"p-{number}", f"Sentier numéro {number}", f"Baliser le sentier numéro {number}.",
                             "Mobilité", "Tende", "fr"))
    office.run("import", "dossier", "proposals.csv")
    with Dossier.open(office.folder / "dossier", SECRET) as dossier:
        dossier.execute(ScanTexts())
        with dossier.reads() as reads:
            numbers = sorted(reads.spine(Filter()))
        dossier.execute(AcceptContributions(ids=tuple(numbers)))
    return numbers


def prepare(story: Story) -> None:
    """Everybody joins, the round is opened, the package arrives."""
    office = story.office
    story.numbers = make_dossier(office)
    office.round("invite", "dossier", "--name", NADIA, "--out", "nadia.invitation")
    story.nadia.take(office, "nadia.invitation")
    together(*(
        partial(machine.round, "join", "desk", "--name", name, "--out", f"{machine.folder.name}.joining", *invitation)
        for machine, name, invitation in (
            (story.nadia, NADIA, ("--invitation", "nadia.invitation")), (story.piero, PIERO, ()),
            (story.lina, LINA, ()), (story.gino, GINO, ()))))
    requests = [f"{machine.folder.name}.joining" for machine in story.evaluators]
    for machine, file in zip(story.evaluators, requests, strict=True):
        office.take(machine, file)
    story.answers["open"] = office.round("open", "dossier", "--joining", *requests, "--out", "one.round")
    for machine in story.evaluators:
        machine.take(office, "one.round")
    news = together(*(partial(machine.round, "receive", "desk", "one.round") for machine in story.evaluators))
    story.answers |= {f"receive {item.folder.name}": said for item, said in zip(story.evaluators, news, strict=True)}


def score(story: Story) -> None:
    """Scored blind; Lina loses her laptop before she commits, Gino does not commit in time."""
    office = story.office
    story.answers["spoilt table"] = story.nadia.round(
        "score", "desk", "--ballots", _spoilt(story.nadia, ballots(story.nadia, NADIA, story.numbers)), code=2)
    ballots(story.piero, PIERO, story.numbers)
    story.answers["score"], _ = together(*(
        partial(machine.round, "score", "desk", "--ballots", "ballots.csv") for machine in (story.nadia, story.piero)))
    shutil.rmtree(story.lina.folder)
    story.lina.folder.mkdir()
    story.lina.round("join", "desk", "--name", LINA, "--out", "again.joining")
    office.take(story.lina, "again.joining")
    office.round(
        "enrol", "dossier", "--joining", "again.joining", "--member", LINA, "--lost", "--out", "lina.enrolment")
    office.round("form", "dossier", "--out", "one.round")
    story.lina.take(office, "one.round", "lina.enrolment")
    story.answers["receive again"] = story.lina.round("receive", "desk", "one.round", "lina.enrolment")
    story.lina.round("score", "desk", "--ballots", ballots(story.lina, LINA, story.numbers))


def commit(story: Story) -> None:
    """Three commit; the list names who is absent; Piero's desk is copied to another machine."""
    committing = story.evaluators[:3]
    together(*(
        partial(machine.round, "commit", "desk", "--out", f"{machine.folder.name}.commitment")
        for machine in committing))
    for machine in committing:
        story.office.take(machine, f"{machine.folder.name}.commitment")
    story.nadia.round("score", "desk", "--ballots", "ballots.csv", code=1)
    shutil.copytree(story.piero.folder / "desk", story.piero.folder / "copy")
    story.answers["heads"] = story.office.round(
        "heads", "dossier", "nadia.commitment", "piero.commitment", "lina.commitment", "--out", "one.heads")


def reveal(story: Story) -> None:
    """The list comes back, the ballots leave; Gino scores after it."""
    for machine in story.evaluators:
        machine.take(story.office, "one.heads")
    story.answers["late"] = story.gino.round("receive", "desk", "one.heads")
    story.gino.round("score", "desk", "--ballots", ballots(story.gino, GINO, story.numbers))
    files = [f"{machine.folder.name}.ballots" for machine in story.evaluators]
    shown = together(*(
        partial(machine.round, "reveal", "desk", "one.heads", "--out", file)
        for machine, file in zip(story.evaluators, files, strict=True)))
    for machine, file, said in zip(story.evaluators, files, shown, strict=True):
        story.answers[file] = said
        story.office.take(machine, file)


def merge(story: Story) -> None:
    """Previewed, merged with a spoilt file among them, merged again without harm."""
    office = story.office
    files = ["nadia.ballots", "piero.ballots", "lina.ballots", "gino.ballots"]
    content = bytearray((office.folder / "nadia.ballots").read_bytes())
    content[len(content) // 2] ^= 1
    (office.folder / "spoilt.ballots").write_bytes(content)
    story.answers["preview"] = office.round("merge", "dossier", *files, "--dry-run")
    story.answers["before"] = office.round("tally", "dossier")
    story.answers["merge"] = office.round("merge", "dossier", *files, "spoilt.ballots", code=1)
    story.answers["twice"] = office.round("merge", "dossier", *files)
    story.answers["tally"] = office.round("tally", "dossier", "--csv", "scores.csv")
    story.answers["blind"] = office.round("tally", "dossier", "--blind")


def conclude(story: Story) -> None:
    """Decisions, then the record, internal and public."""
    office = story.office
    first, last = story.numbers[1], story.numbers[-1]
    (office.folder / "decisions.csv").write_text(
        "proposal,outcome,by,reason,dissent,what,on,who\n"
        f"{first},favourable,Coordination Inventée,,{GINO},étude,2026-12-01,Service inventé\n"
        f"{last},unfavourable,Coordination Inventée,hors du périmètre,,,,\n", encoding="utf-8")
    story.answers["decide"] = office.round("decide", "dossier", "decisions.csv")
    story.answers["record"] = office.round("record", "dossier", "--out", "record.zip", "--public", "public.zip")


@pytest.fixture(scope="module")
def scored(tmp_path_factory: pytest.TempPathFactory) -> Story:
    """Up to the ballots; the rest is told once these are seen to be well kept."""
    folder = tmp_path_factory.mktemp("round")
    office, nadia, piero, lina, gino = (Machine(folder / name) for name in ("office", "nadia", "piero", "lina", "gino"))
    told = Story(office, nadia, piero, lina, gino)
    for machine in (office, *told.evaluators):
        machine.folder.mkdir()
    prepare(told)
    score(told)
    return told


@pytest.fixture(scope="module")
def story(scored: Story) -> Story:
    """All of it."""
    for part in (commit, reveal, merge, conclude):
        part(scored)
    return scored


def _spoilt(machine: Machine, file: str) -> str:
    path = machine.folder / file
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    lines[3] = lines[3].replace(";2;", ";7;", 1)
    path.with_name("spoilt.csv").write_text("\n".join(lines), encoding="utf-8")
    return "spoilt.csv"


def columns(names: Sequence[str]) -> dict[tuple[int, int], list[int]]:
    """(place of the proposal, theme) -> the grades given by ``names``, straight from what they typed."""
    return {
        (place, theme): [int(GRADES[name][place][theme]) for name in names if GRADES[name][place][theme].isdigit()]
        for place in range(PROPOSALS) for theme in range(len(THEMES))}


def test_the_package_of_somebody_nobody_announced_is_told(scored: Story) -> None:
    outcomes = {
        name: scored.answers[f"receive {name}"]["files"][0]["outcome"] for name in ("nadia", "piero", "lina", "gino")}
    assert outcomes == {"nadia": "new", "piero": "pinned", "lina": "pinned", "gino": "pinned"}


def test_a_line_that_cannot_be_taken_is_told_and_nothing_of_the_table_kept(scored: Story) -> None:
    assert scored.answers["spoilt table"] == {}
    assert scored.answers["score"]["delivered"] == PROPOSALS


@pytest.mark.parametrize(("answer", "names"), [
    ("tally", (NADIA, PIERO, LINA, GINO)), ("blind", (NADIA, PIERO, LINA)),
])
def test_the_result_is_that_of_what_people_typed(story: Story, answer: str, names: Sequence[str]) -> None:
    said = {item["proposal"]: item for item in story.answers[answer]["proposals"]}
    expected = columns(names)
    scores: dict[int, Fraction | None] = {}
    for place, number in enumerate(story.numbers):
        means, decided = [], True
        for theme, code in enumerate(THEMES):
            found, grades = said[number]["themes"][code], expected[place, theme]
            mean = Fraction(sum(grades), len(grades))
            means.append(mean)
            assert found["counts"] == [grades.count(grade) for grade in range(6)]
            assert (found["median"], found["mean"]) == (statistics.median_low(grades), str(mean))
            eligible = len(GRADES) - sum(GRADES[name][place][theme] == "C" for name in names)
            decided = decided and len(grades) > eligible // 2
        scores[number] = sum(means, Fraction(0)) / len(means) if decided else None
        assert said[number]["score"] == (None if scores[number] is None else str(scores[number]))
    ranked = [item["proposal"] for item in story.answers[answer]["proposals"]]
    assert ranked == sorted(scores, key=lambda number: (scores[number] is None, -(scores[number] or 0), number))


def test_nothing_is_counted_before_the_ballots_are_shown(story: Story) -> None:
    assert all(item["rank"] is None for item in story.answers["before"]["proposals"])
    preview = story.answers["preview"]
    assert preview["dry_run"] is True
    assert [item["outcome"] for item in preview["files"]] == ["new"] * 4
    assert {item["name"]: item["ballots"] for item in preview["members"]} == dict.fromkeys(GRADES, PROPOSALS)


def test_who_was_late_is_named_and_told(story: Story) -> None:
    assert story.answers["open"]["evaluators"] == 4
    assert len(story.answers["heads"]["absent"]) == 1
    assert story.answers["late"]["files"][0]["outcome"] == "late"
    assert story.answers["gino.ballots"]["late"] is True
    assert story.answers["nadia.ballots"]["late"] is False


def test_a_lost_laptop_leaves_its_owner_in_the_round(story: Story) -> None:
    assert [item["outcome"] for item in story.answers["receive again"]["files"]] == ["pinned", "new"]
    board = story.office.round("board", "dossier")
    lina = [line for line in board["devices"] if line["name"] == LINA]
    assert [(line["lost"], line["blind"] > 0) for line in lina] == [(True, False), (False, True)]


def test_a_spoilt_file_stops_no_other(story: Story) -> None:
    outcomes = {item["file"]: item["outcome"] for item in story.answers["merge"]["files"]}
    assert outcomes.pop("spoilt.ballots") == "not_for_this_device"
    assert set(outcomes.values()) == {"new"}
    assert {item["outcome"] for item in story.answers["twice"]["files"]} == {"known"}


def test_only_its_owner_and_the_coordinator_can_read_what_was_scored(story: Story) -> None:
    """Every file that travelled, every byte of the desks and of the settings: no reason, no name but the owner's."""
    for machine, owner in ((story.nadia, NADIA), (story.piero, PIERO), (story.lina, LINA), (story.gino, GINO)):
        kept = [path for place in ("desk", "settings") for path in (machine.folder / place).rglob("*")]
        sent = [path for path in machine.folder.iterdir() if path.suffix != ".csv"]  # tables are the owner's own
        files = [path for path in (*kept, *sent) if path.is_file()]
        assert any(path.suffix == ".ballots" for path in files)
        everything = b"".join(path.read_bytes() for path in files)
        for word in (REASON, "passerelle", "Sentier", *(name for name in GRADES if name != owner)):
            assert word.encode() not in everything, (owner, word)
    sizes = {(story.office.folder / f"{name}.commitment").stat().st_size for name in ("nadia", "piero", "lina")}
    assert len(sizes) == 1


def test_a_desk_put_back_from_a_backup_must_take_a_new_key(story: Story, tmp_path: Path) -> None:
    """Gino's, as it was before he scored."""
    machine = Machine(tmp_path)
    shutil.copytree(story.gino.folder, tmp_path, dirs_exist_ok=True)
    log = next((tmp_path / "desk" / "rounds").glob("*/log.sealed"))
    log.write_bytes(log.read_bytes().splitlines(keepends=True)[0])
    machine.round("reveal", "desk", "--out", "again.ballots", code=1)
    assert not (tmp_path / "again.ballots").exists()
    renewed = machine.round("renew", "desk", "--out", "again.joining")
    asked = exchange.joining_of(statements.read((tmp_path / "again.joining").read_bytes(), name="j", kind="joining"))
    assert (asked.name, asked.key) == (GINO, renewed["key"])
    assert asked.key not in {line["key"] for line in story.office.round("board", "dossier")["devices"]}


def test_a_copied_desk_forks_and_is_found_out(story: Story, tmp_path: Path) -> None:
    """After the list, Piero revises on one machine and otherwise on the other: both wait, his blind ballots count."""
    one, two, office = (Machine(tmp_path / name) for name in ("one", "two", "office"))
    for machine, desk in ((one, "desk"), (two, "copy")):
        machine.folder.mkdir()
        shutil.copytree(story.piero.folder / desk, machine.folder / "desk")
        machine.take(story.office, "one.heads")
        machine.round("receive", "desk", "one.heads")
    shutil.copytree(story.office.folder, office.folder)
    former = GRADES[PIERO]
    for machine, grades in ((one, "1111"), (two, "5555")):
        rows = [
            [number, *(grades if place == 0 else said), *([REASON] * 4), "après la réunion"]
            for place, (number, said) in enumerate(zip(story.numbers, former, strict=True))]
        header = ["proposal", *THEMES, *(f"reason_{theme}" for theme in THEMES), "reason"]
        text = "\n".join(",".join(map(str, row)) for row in (header, *rows))
        (machine.folder / "revised.csv").write_text(text, encoding="utf-8")
        assert machine.round("score", "desk", "--ballots", "revised.csv")["revised"] == 1
        machine.round("reveal", "desk", "--out", f"{machine.folder.name}.ballots")
        office.take(machine, f"{machine.folder.name}.ballots")
    office.round("merge", "dossier", "one.ballots")
    merged = office.round("merge", "dossier", "two.ballots", code=1)
    assert merged["files"][0]["outcome"] == "fork"
    aside = office.round("board", "dossier")["aside"]
    assert [item["code"] for item in aside] == ["fork"]
    blind = office.round("tally", "dossier", "--blind")
    assert blind["proposals"] == story.answers["blind"]["proposals"]


def test_the_record_is_verified_without_the_dossier(story: Story, tmp_path: Path) -> None:
    stranger = Machine(tmp_path)
    stranger.take(story.office, "record.zip", "public.zip")
    for name in ("record.zip", "public.zip"):
        assert stranger.run("verify", name) == {"path": str(tmp_path / name), "valid": True, "faults": []}
    with zipfile.ZipFile(tmp_path / "public.zip") as archive:
        public = b"".join(archive.read(name) for name in archive.namelist())
    for word in (REASON, *GRADES):
        assert word.encode() not in public
    spoilt(tmp_path / "record.zip", b"ballots.csv")
    assert stranger.run("verify", "record.zip", code=1)["faults"]


def spoilt(path: Path, name: bytes) -> None:
    """Change one grade in a table of a record, and its checksum too, as somebody who means it would."""
    out = io.BytesIO()
    with zipfile.ZipFile(path) as archive, zipfile.ZipFile(out, "w") as copy:
        for item in archive.infolist():
            content = archive.read(item)
            if item.filename.encode() == name:
                changed = content.replace(b",5,", b",4,", 1)
                assert changed != content
                content = changed
            copy.writestr(item, content)
    path.write_bytes(out.getvalue())
