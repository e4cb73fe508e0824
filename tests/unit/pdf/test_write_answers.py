"""Files: their names, their place, templates of the user, cancelling, faults of the disk."""

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

import resources
from exports.pdf.answer import write_answers
from exports.pdf.templates import AnswerTemplate, copy_templates, load_template
from governance.charter import Charter
from governance.errors import BadInput, Cancelled, EnvironmentFault
from governance.store.queries import Reads
from governance.store.rows import DECISIONS, AnswerRow

Make = Callable[..., AnswerRow]
Dossier = Callable[..., Reads]


class Stopping:
    """Lets ``after`` letters through, then asks to stop; keeps what it was told."""

    def __init__(self, after: int) -> None:
        self.after, self.done = after, 0
        self.stages: list[tuple[str, int | None]] = []

    def stage(self, code: str, total: int | None) -> None:
        self.stages.append((code, total))

    def advance(self, amount: int) -> None:
        self.done += amount

    def check(self) -> None:
        if self.done >= self.after:
            raise Cancelled


def test_one_letter_per_answer_in_its_language(charter: Charter, row: Make, dossier: Dossier, tmp_path: Path) -> None:
    progress = Stopping(99)
    rows = [row(), row(reference="CN-8", language="it"), row(reference="X", language="en")]
    report = write_answers(dossier(*rows), charter, tmp_path / "a" / "b", progress=progress)
    assert report.folder == tmp_path / "a" / "b"
    assert report.written == ("reponse-ALP-7.pdf", "risposta-CN-8.pdf", "reponse-X.pdf")
    assert sorted(path.name for path in report.folder.iterdir()) == sorted(report.written)
    assert b"/Lang (it-IT)" in (report.folder / "risposta-CN-8.pdf").read_bytes()
    assert progress.stages == [("answers", 3)]
    assert progress.done == 3


def test_no_answer_writes_nothing(charter: Charter, dossier: Dossier, tmp_path: Path) -> None:
    assert write_answers(dossier(), charter, tmp_path / "out").written == ()
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.parametrize(
    "reference",
    ["../../etc/passwd", "/etc/passwd", "C:\\x\\y", "..", ".", "", "\0", "a\nb", "é漢", "~", "x" * 5000, "-"],
)
def test_a_reference_never_leaves_the_folder(
    reference: str, charter: Charter, row: Make, dossier: Dossier, tmp_path: Path
) -> None:
    out = tmp_path / "deep" / "out"
    report = write_answers(dossier(row(reference=reference)), charter, out)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [out / report.written[0]]
    assert report.written[0].startswith("reponse-")
    assert report.written[0].isascii()
    assert len(report.written[0]) < 100


def test_references_that_look_alike_never_share_a_file(
    charter: Charter, row: Make, dossier: Dossier, tmp_path: Path
) -> None:
    names = ("a/b", "a-b", "A-B", "a b", "a-b-3", "a/b")
    rows = [row(reference=name, contribution_id=number) for number, name in enumerate(names)]
    report = write_answers(dossier(*rows), charter, tmp_path)
    assert len({name.casefold() for name in report.written}) == len(rows)
    assert len(list(tmp_path.iterdir())) == len(rows)


def test_writing_again_replaces(charter: Charter, row: Make, dossier: Dossier, tmp_path: Path) -> None:
    (tmp_path / "reponse-ALP-7.pdf").write_bytes(b"old")
    (tmp_path / "notes.txt").write_bytes(b"mine")
    write_answers(dossier(row()), charter, tmp_path)
    first = (tmp_path / "reponse-ALP-7.pdf").read_bytes()
    assert first.startswith(b"%PDF")
    write_answers(dossier(row()), charter, tmp_path)
    assert (tmp_path / "reponse-ALP-7.pdf").read_bytes() == first
    assert (tmp_path / "notes.txt").read_bytes() == b"mine"


def test_cancelling_leaves_whole_files_only(charter: Charter, row: Make, dossier: Dossier, tmp_path: Path) -> None:
    rows = [row(reference=f"R{number}", contribution_id=number) for number in range(5)]
    with pytest.raises(Cancelled):
        write_answers(dossier(*rows), charter, tmp_path, progress=Stopping(2))
    found = sorted(tmp_path.iterdir())
    assert [path.name for path in found] == ["reponse-R0.pdf", "reponse-R1.pdf"]
    assert all(path.read_bytes().rstrip().endswith(b"%%EOF") for path in found)


def test_a_disk_that_fails_is_said_and_leaves_no_part(
    charter: Charter, row: Make, dossier: Dossier, tmp_path: Path
) -> None:
    (tmp_path / "reponse-ALP-7.pdf").mkdir()
    with pytest.raises(EnvironmentFault) as raised:
        write_answers(dossier(row()), charter, tmp_path)
    assert raised.value.code == "disk_write"
    assert raised.value.params["file"] == "reponse-ALP-7.pdf"
    assert [path.name for path in tmp_path.iterdir()] == ["reponse-ALP-7.pdf"]


def test_a_file_where_the_folder_should_be_is_said(
    charter: Charter, row: Make, dossier: Dossier, tmp_path: Path
) -> None:
    (tmp_path / "out").write_text("a file")
    with pytest.raises(EnvironmentFault, match="disk_write"):
        write_answers(dossier(row()), charter, tmp_path / "out")


def shipped(language: str) -> str:
    return resources.path("templates", f"answer.{language}.toml").read_text(encoding="utf-8")


def test_sentences_of_the_user_are_used(
    charter: Charter, row: Make, dossier: Dossier, tmp_path: Path, words: Callable[[bytes], str]
) -> None:
    changed = shipped("fr").replace("Madame, Monsieur,\"", "Chère {reference}, chers {{voisins}},\"", 1)
    (tmp_path / "answer.fr.toml").write_text(changed, encoding="utf-8-sig")
    rows = (row(), row(language="it"))
    report = write_answers(dossier(*rows), charter, tmp_path / "out", templates=tmp_path)
    french, italian = (words((report.folder / name).read_bytes()) for name in report.written)
    assert "Chère ALP-7, chers {voisins}," in french
    assert "gentile Signore" in italian


@pytest.mark.parametrize(
    ("old", "new", "key", "problem"),
    [
        ('salutation = "Madame, Monsieur,"', 'salutation = ""', "heading.salutation", "string_too_short"),
        ('salutation = "Madame, Monsieur,"', "", "heading.salutation", "missing"),
        ('salutation = "Madame, Monsieur,"', 'salutation = "{nom}"', "heading.salutation", "value_error"),
        ('salutation = "Madame, Monsieur,"', 'salutation = "{"', "heading.salutation", "value_error"),
        ('salutation = "Madame, Monsieur,"', 'salutation = "{title.__class__}"', "heading.salutation", "value_error"),
        ('salutation = "Madame, Monsieur,"', 'salutation = "{title!r:>9}"', "heading.salutation", "value_error"),
        ('salutation = "Madame, Monsieur,"', "salutation = 3", "heading.salutation", "string_type"),
        ('word = "Retenue"', 'mot = "Retenue"', "decision.accepted.word", "missing"),
        ('page = "Page {page} sur {pages}"', 'page = "{title}"', "labels.page", "value_error"),
        ('language = "fr"', 'language = "it"', "language", "wrong_language"),
        ('language = "fr"', 'language = "fr"\ntitre = "x"', "titre", "extra_forbidden"),
        ('language = "fr"', "language = ", "", "not_toml"),
    ],
)
def test_a_template_that_is_wrong_says_where_and_nothing_is_written(
    old: str, new: str, key: str, problem: str,
    charter: Charter, row: Make, dossier: Dossier, tmp_path: Path,
) -> None:  # fmt: skip
    assert old in shipped("fr")
    (tmp_path / "answer.fr.toml").write_text(shipped("fr").replace(old, new, 1), encoding="utf-8")
    with pytest.raises(BadInput) as raised:
        write_answers(dossier(row()), charter, tmp_path / "out", templates=tmp_path)
    assert raised.value.code == "template_invalid"
    params = raised.value.params
    assert (params["file"], params["key"], params["problem"]) == ("answer.fr.toml", key, problem)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", None])
def test_a_template_that_cannot_be_read_is_said(
    content: bytes | None, charter: Charter, row: Make, dossier: Dossier, tmp_path: Path
) -> None:
    if content is None:
        (tmp_path / "answer.fr.toml").mkdir()
        (tmp_path / "answer.it.toml").write_text(shipped("it"), encoding="utf-8")
    else:
        (tmp_path / "answer.fr.toml").write_bytes(content)
    with pytest.raises(BadInput, match="unreadable"):
        write_answers(dossier(row()), charter, tmp_path / "out", templates=tmp_path)


def test_a_folder_without_any_template_is_refused(
    charter: Charter, row: Make, dossier: Dossier, tmp_path: Path
) -> None:
    with pytest.raises(BadInput, match="no_template"):
        write_answers(dossier(row()), charter, tmp_path / "out", templates=tmp_path)


def test_templates_are_copied_once_and_read_back(tmp_path: Path) -> None:
    assert copy_templates(tmp_path / "mine") == ("answer.fr.toml", "answer.it.toml")
    (tmp_path / "mine" / "answer.it.toml").write_text("changed")
    assert copy_templates(tmp_path / "mine") == ()
    assert (tmp_path / "mine" / "answer.it.toml").read_text() == "changed"
    assert load_template("fr", tmp_path / "mine") == load_template("fr")
    with pytest.raises(EnvironmentFault, match="disk_write"):
        copy_templates(tmp_path / "mine" / "answer.it.toml" / "below")


def test_shipped_templates_carry_every_decision_and_the_same_keys() -> None:
    assert set(AnswerTemplate.model_fields["decision"].annotation.model_fields) == set(DECISIONS)  # type: ignore[union-attr]  # a model class
    keys = [_keys(tomllib.loads(shipped(language))) for language in ("fr", "it")]
    assert keys[0] == keys[1]
    assert load_template("fr") != load_template("it")


def _keys(table: dict[str, object]) -> set[str]:
    found: set[str] = set()
    for key, value in table.items():
        found |= {f"{key}.{inner}" for inner in _keys(value)} if isinstance(value, dict) else {key}
    return found
