"""The folder written is valid for the validators of the format, complete, and never half there."""

import csv
import hashlib
import json
import os
from dataclasses import replace
from datetime import date
from itertools import count
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

import exports.opendata.writer as writer
from anonymize.gate import Check, gate
from anonymize.tables.released import AnonymisedTable
from exports.opendata import Publication, PublicationReport, prepare, write
from exports.opendata.csv_files import unguard
from exports.opendata.templates import sentences
from exports.opendata.verify import verify_release
from governance.charter import Charter
from governance.errors import BadInput, EnvironmentFault, Refused
from governance.territory import Territory
from tests.unit.opendata.fakes import HOSTILE, FakeReads, as_reads, busy, charter, signed

DAY = date(2026, 11, 2)


@pytest.fixture(scope="module")
def publication() -> Publication:
    numbers = count()
    return prepare(as_reads(busy()), charter(), Territory.load(), new_id=lambda: f"{next(numbers):016x}")


@pytest.fixture
def report(publication: Publication, tmp_path: Path) -> PublicationReport:
    return write(publication, tmp_path / "new" / "release", released_on=DAY, sign_off=signed(publication))


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of the validator's own dependencies
def test_the_package_is_valid_for_frictionless(report: PublicationReport) -> None:
    from frictionless import Package, validate

    checked = validate(str(report.folder / "datapackage.json"))
    assert checked.valid, checked.flatten(["type", "note"])
    assert {task.name for task in checked.tasks} == {"profiles", "themes_by_territory", "texts"}
    package = Package(str(report.folder / "datapackage.json"))
    territory = package.get_resource("profiles").schema.get_field("territory")
    assert territory.custom["gdpr:purpose"] == "representativeness"
    assert territory.custom["anonymisation:rule"] == "generalised"
    assert {licence["name"] for licence in package.licenses} == {"LO-2.0", "CC-BY-4.0"}


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # as above
def test_a_column_more_makes_the_package_invalid(report: PublicationReport) -> None:
    from frictionless import validate

    path = report.folder / "profiles.csv"
    lines = path.read_bytes().decode().split("\r\n")
    path.write_bytes("\r\n".join([f"{lines[0]},email", *(f"{line},x" for line in lines[1:] if line), ""]).encode())
    assert not validate(str(report.folder / "datapackage.json")).valid


def test_files_are_those_of_the_sums(report: PublicationReport) -> None:
    assert set(report.files) == {path.name for path in report.folder.iterdir()}
    sums = (report.folder / "SHA256SUMS").read_bytes()
    assert report.digest == hashlib.sha256(sums).hexdigest()
    listed = {name: digest for digest, name in (line.split("  ") for line in sums.decode().splitlines())}
    assert set(listed) == set(report.files) - {"SHA256SUMS"}
    for name, digest in listed.items():
        assert hashlib.sha256((report.folder / name).read_bytes()).hexdigest() == digest
    package = json.loads((report.folder / "datapackage.json").read_text(encoding="utf-8"))
    for resource in package["resources"]:
        assert resource["hash"] == f"sha256:{listed[resource['path']]}"


def test_texts_come_back_as_they_were_released(report: PublicationReport) -> None:
    with (report.folder / "texts.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert sorted(unguard(row["body"]) for row in rows) == sorted(HOSTILE * 3)
    assert not (report.folder / "texts.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_the_same_publication_gives_the_same_bytes(publication: Publication, tmp_path: Path) -> None:
    word = signed(publication)
    first = write(publication, tmp_path / "a", released_on=DAY, sign_off=word)
    assert write(publication, tmp_path / "b", released_on=DAY, sign_off=word).digest == first.digest


def test_nothing_of_the_identity_is_in_the_folder(report: PublicationReport) -> None:
    package = json.loads((report.folder / "datapackage.json").read_text(encoding="utf-8"))
    names = {field["name"] for resource in package["resources"] for field in resource["schema"]["fields"]}
    assert names.isdisjoint({"email", "author_ref", "external_id", "latitude", "longitude", "person", "id"})


@pytest.mark.parametrize(("name", "language"), [("LISEZMOI.md", "fr"), ("LEGGIMI.md", "it")])
def test_the_note_names_every_column_and_every_reason(
    publication: Publication, report: PublicationReport, name: str, language: str
) -> None:
    text = (report.folder / name).read_text(encoding="utf-8")
    for table in publication.tables:
        assert f"`{table.name}.csv`" in text
        for column in table.columns:
            assert f"| `{column.name}` |" in text
    for code, place in publication.places:
        assert f"- `{code}`: {place}" in text
    assert "{" not in text
    assert "02/11/2026" in text
    assert sentences(language).say("note.withheld") in text


def test_both_languages_have_the_same_sentences() -> None:
    def keys(tree: Any, prefix: str = "") -> set[str]:
        if not isinstance(tree, dict):
            return {prefix}
        return {key for name, part in tree.items() for key in keys(part, f"{prefix}.{name}")}

    assert keys(sentences("fr").tree) == keys(sentences("it").tree)


def test_every_reason_has_a_sentence() -> None:
    source = Path(writer.__file__).with_name("publication.py").read_text(encoding="utf-8")
    said = sentences("fr").tree["withheld"]
    for part in source.split("Withheld(")[1:]:
        strings = part.split(")")[0].split('"')[1::2]
        assert [text for text in strings if text in said], part.split("\n")[0]


def test_a_folder_with_something_in_it_is_refused(publication: Publication, tmp_path: Path) -> None:
    (tmp_path / "kept.txt").write_text("x", encoding="utf-8")
    with pytest.raises(BadInput, match="folder_not_empty"):
        write(publication, tmp_path, released_on=DAY, sign_off=signed(publication))
    with pytest.raises(BadInput, match="folder_not_empty"):
        write(publication, tmp_path / "kept.txt", released_on=DAY, sign_off=signed(publication))
    assert [path.name for path in tmp_path.iterdir()] == ["kept.txt"]


def test_an_empty_folder_is_used(publication: Publication, tmp_path: Path) -> None:
    (tmp_path / "release").mkdir()
    assert write(publication, tmp_path / "release", released_on=DAY, sign_off=signed(publication)).folder.is_dir()


def test_only_an_anonymised_table_is_written(publication: Publication, tmp_path: Path) -> None:
    table = publication.tables[0]
    forged = SimpleNamespace(name=table.name, columns=table.columns, rows=table.rows, method="", measures=())
    with pytest.raises(TypeError):
        write(
            replace(publication, tables=(cast("AnonymisedTable", forged),)), tmp_path / "out", released_on=DAY,
            sign_off=signed(publication))
    assert list(tmp_path.iterdir()) == []


def test_nothing_to_publish_is_said(tmp_path: Path) -> None:
    empty = prepare(as_reads(FakeReads()), charter(), Territory.load())
    with pytest.raises(Refused, match="nothing_to_publish"):
        write(empty, tmp_path / "out", released_on=DAY, sign_off=signed(empty))


def test_a_full_disk_leaves_nothing(publication: Publication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced = iter(range(10))

    def fsync(_file: int) -> None:
        if next(synced) == 2:
            raise OSError(28, os.strerror(28))

    monkeypatch.setattr(os, "fsync", fsync)
    with pytest.raises(EnvironmentFault, match="publication_not_written"):
        write(publication, tmp_path / "out", released_on=DAY, sign_off=signed(publication))
    assert list(tmp_path.iterdir()) == []


def test_a_licence_that_is_not_open_is_refused(publication: Publication, tmp_path: Path) -> None:
    data = charter().model_dump(mode="json")
    data["publication"]["licence"]["IT"] = "CC-BY-NC-4.0"
    with pytest.raises(BadInput, match="licence_unknown"):
        write(
            replace(publication, charter=Charter.model_validate(data)), tmp_path / "out", released_on=DAY,
            sign_off=signed(publication))
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_written_without_the_word_of_the_officer(publication: Publication, tmp_path: Path) -> None:
    other = replace(signed(publication), content="0" * 64)
    forged = replace(signed(publication), member="f" * 16)
    for word in (None, other, forged):
        with pytest.raises(Refused) as refusal:
            write(publication, tmp_path / "out", released_on=DAY, sign_off=word)
        assert refusal.value.code == "sign_off_missing"
    assert not (tmp_path / "out").exists()


def test_nothing_is_written_that_the_gate_refuses(publication: Publication, tmp_path: Path) -> None:
    refused = replace(publication, gate=gate(Check("texts", asked=True, passed=False)))
    with pytest.raises(Refused) as refusal:
        write(refused, tmp_path / "out", released_on=DAY, sign_off=signed(refused))
    assert (refusal.value.code, refusal.value.params["questions"]) == ("gate_refused", "texts")


def test_a_release_proves_who_signed_what(report: PublicationReport) -> None:
    assert verify_release(report.folder) == []
    sums = report.folder / "SHA256SUMS"
    table = report.folder / "profiles.csv"
    table.write_bytes(table.read_bytes().replace(b"web", b"wxb", 1))
    again = {line.split()[1]: line.split()[0] for line in sums.read_text().splitlines()}
    again["profiles.csv"] = hashlib.sha256(table.read_bytes()).hexdigest()
    sums.write_text("".join(f"{digest}  {name}\n" for name, digest in again.items()))
    assert [fault.code for fault in verify_release(report.folder)] == ["not_what_was_signed"]
