"""``collegiale detect`` and ``redact`` as a person meets them."""

import io
import json
import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from anonymize.text.profile import Profile
from anonymize.text.spans import Span
from desktop import cli, text_commands
from desktop.console import ConsoleProgress
from governance.errors import Cancelled
from governance.moderation import detecting

TEXTS = (
    {"id": 1, "text": "M. Vardoulac, 06 12 34 56 78, à Tende", "lang": "fr"},
    {"id": "b", "text": "Jean Vardoulac 👩‍🌾 06 12 34 56 78", "lang": "it"},
    {"id": 3, "text": "Zélie Morgantini écrit", "lang": "fr", "profile": {"name": "Zélie Morgantini", "phone": None}},
    {"id": 4, "text": "rien", "extra": [1]},
)


class Finder:
    """Finds invented names, and one telephone number."""

    version = "test"
    stop: Callable[[], None] | None = None

    def detect(self, text: str, *, language: str | None = None, profile: Profile | None = None) -> list[Span]:
        if self.stop:
            self.stop()
        labels = {"(?:M. |Jean )?Vardoulac": "PERSON", "06 12 34 56 78": "PHONE", "Tende": "PLACE"}
        found = [Span(match.start(), match.end(), label, 0.91234567, "test") for words, label in labels.items()
                 for match in re.finditer(words, text)]
        return sorted([*found, *(profile.find(text) if profile else ())])


@pytest.fixture(autouse=True)
def finder(monkeypatch: pytest.MonkeyPatch) -> Finder:
    one = Finder()
    monkeypatch.setattr(detecting, "detector", lambda: one)
    return one


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "texts.jsonl"
    path.write_text("\ufeff" + "\n\n".join(json.dumps(text, ensure_ascii=False) for text in TEXTS), encoding="utf-8")
    return path


def lines(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def test_spans_are_written_line_by_line(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["detect", str(file)]) == 0
    assert lines(capsys.readouterr().out) == [
        {"id": 1, "spans": [[0, 12, "PERSON", 0.9123, "test"], [14, 28, "PHONE", 0.9123, "test"],
                            [32, 37, "PLACE", 0.9123, "test"]]},
        {"id": "b", "spans": [[0, 14, "PERSON", 0.9123, "test"], [19, 33, "PHONE", 0.9123, "test"]]},
        {"id": 3, "spans": [[0, 16, "PERSON", 1.0, "profile"]]},
        {"id": 4, "spans": []},
    ]


def test_texts_are_redacted_in_their_language_with_one_numbering(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["redact", str(file), "--json"]) == 0
    *texts, summary = lines(capsys.readouterr().out)
    assert texts == [
        {"id": 1, "text": "M. [personne 1], [téléphone], à Tende"}, {"id": "b", "text": "[persona 1] 👩‍🌾 [telefono]"},
        {"id": 3, "text": "[personne 2] écrit"}, {"id": 4, "text": "rien"}]
    assert summary.pop("seconds", -1.0) != -1
    assert summary == {
        "texts": 4, "characters": sum(len(str(text["text"])) for text in TEXTS), "failed": 0,
        "labels": {"PERSON": 3, "PHONE": 2, "PLACE": 1}}


def test_what_becomes_of_a_label_can_be_said(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.jsonl"
    arguments = ["redact", str(file), "--out", str(out), "--action", "PHONE=keep", "--action", "PERSON=remove"]
    assert cli.main(arguments) == 0
    assert lines(out.read_text(encoding="utf-8"))[0]["text"] == "06 12 34 56 78, à Tende"
    assert re.search(r"PHONE +2\b", capsys.readouterr().out)
    for wrong in ("PHONE", "PHONE=burn", "MOON=keep"):
        with pytest.raises(SystemExit) as stopped:
            cli.main(["redact", str(file), "--action", wrong])
        assert stopped.value.code == 2
    assert "LABEL=ACTION" in capsys.readouterr().err


BAD = {
    2: b"{not json", 3: b'{"id": 1}', 4: b'{"text": "a"}', 5: b'{"id": true, "text": "a"}', 6: b'{"id": 1, "text": 2}',
    7: b'{"id": 1, "text": "\xff"}', 8: b'[1]', 9: b'{"id": 1, "text": "a", "profile": {"name": 3}}',
    10: b'{"id": 1, "text": "a", "lang": 3}', 11: b"[" * 20_000, 13: b'{"id": 1, "text": "' + b"a" * 3000 + b'"}',
}


def test_bad_lines_are_told_and_the_others_are_done(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(text_commands, "LONGEST", 2000 + 18_000)
    BAD[13] = b'{"id": 1, "text": "' + b"a" * 50_000 + b'"}'
    path = tmp_path / "bad.jsonl"
    good = b'{"id": %d, "text": "Vardoulac"}'
    path.write_bytes(b"\n".join(BAD.get(number, good % number) for number in range(1, 15)) + b"\n")
    assert cli.main(["redact", str(path), "--json"]) == 2
    said = capsys.readouterr()
    *texts, summary = lines(said.out)
    assert [text["id"] for text in texts] == [1, 12, 14]
    assert (summary["texts"], summary["failed"]) == (3, len(BAD))
    told = said.err.splitlines()
    assert len(told) == len(BAD) + 1
    for number, line in zip(BAD, told, strict=False):
        assert re.search(rf"bad\.jsonl\D+{number}\b", line), line
    assert "2-11, 13" in told[-1]
    assert "{" not in said.err


def test_a_flood_of_bad_lines_is_told_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "bad.jsonl"
    path.write_text("nothing\n{}\n" * 300, encoding="utf-8")
    assert cli.main(["detect", str(path)]) == 2
    told = capsys.readouterr().err.splitlines()
    assert len(told) == text_commands.TOLD + 1
    assert "1-200…" in told[-1]


def test_standard_input_is_read(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    text = io.TextIOWrapper(io.BytesIO(b'{"id": "x", "text": "half \\ud83d Vardoulac"}\n'))
    monkeypatch.setattr(sys, "stdin", text)
    assert cli.main(["redact", "-"]) == 0
    assert lines(capsys.readouterr().out) == [{"id": "x", "text": "half \ud83d [personne 1]"}]


def test_stopped_it_leaves_no_half_file(
    file: Path, tmp_path: Path, finder: Finder, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Stopped(ConsoleProgress):
        def check(self) -> None:
            if self._done:
                self.cancel()
            super().check()

    monkeypatch.setattr(cli, "ConsoleProgress", Stopped)
    out = tmp_path / "out.jsonl"
    out.write_text("former", encoding="utf-8")
    assert cli.main(["redact", str(file), "--out", str(out)]) == cli.CANCELLED
    assert out.read_text(encoding="utf-8") == "former"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.jsonl", "texts.jsonl"]
    assert capsys.readouterr().out == ""


def test_a_failure_leaves_no_half_file(file: Path, tmp_path: Path, finder: Finder) -> None:
    def fail() -> None:
        raise Cancelled

    finder.stop = fail
    assert cli.main(["detect", str(file), "--out", str(tmp_path / "new.jsonl")]) == cli.CANCELLED
    assert [path.name for path in tmp_path.iterdir()] == ["texts.jsonl"]


@pytest.mark.parametrize(("arguments", "code"), [
    (["texts.jsonl", "--out", "texts.jsonl"], 2), (["texts.jsonl", "--out", "."], 2), (["absent.jsonl"], 2),
    ([".", "--out", "x"], 2), (["texts.jsonl", "--out", "absent/out.jsonl"], 3),
])
def test_files_that_cannot_serve_are_refused(
    arguments: list[str], code: int, file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(file.parent)
    before = file.read_bytes()
    assert cli.main(["detect", *arguments]) == code
    assert file.read_bytes() == before
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert [path.name for path in file.parent.iterdir()] == ["texts.jsonl"]
