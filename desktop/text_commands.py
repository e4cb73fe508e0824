"""The commands on plain texts, without a dossier: ``detect`` personal data in a JSONL file, ``redact`` it."""

import json
import os
import secrets
import sys
import time
from argparse import ArgumentTypeError, Namespace
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final, TextIO

from desktop.console import ConsoleProgress, say, say_error
from governance.errors import BadInput, EnvironmentFault

if TYPE_CHECKING:
    from anonymize.text.profile import Profile
    from anonymize.text.regions import Action
    from anonymize.text.spans import Span

LONGEST: Final = 8 * 1024 * 1024
"""Bytes of a line; a longer one is no contribution, and would not fit in memory."""
TOLD: Final = 20
"""Lines that could not be read of which each is told with its reason; the others are counted and listed."""
_LISTED: Final = 200
ACTIONS: Final = ("keep", "surrogate", "generalise", "remove")


@dataclass(frozen=True, slots=True)
class Line:
    """One text of the file: ``id`` as it was given, whose author ``profile`` describes (``commune`` among it)."""

    id: str | int
    text: str
    language: str | None
    values: Mapping[str, str]

    def profile(self) -> "Profile | None":
        """What is looked for of the author."""
        from anonymize.text.profile import Profile

        return Profile.of(self.values) if self.values else None


@dataclass(slots=True)
class Tally:
    """What was read and found, for the summary."""

    texts: int = 0
    characters: int = 0
    labels: Counter[str] = field(default_factory=Counter)
    failed: int = 0
    lines: list[int] = field(default_factory=list)

    def fail(self, number: int) -> None:
        """Count a line that could not be read."""
        self.failed += 1
        if len(self.lines) < _LISTED:
            self.lines.append(number)


Work = Callable[[Line, "list[Span]"], dict[str, object]]


def detect(options: Namespace, progress: ConsoleProgress) -> int:
    """Write the spans of every text."""
    def spans(line: Line, found: "list[Span]") -> dict[str, object]:
        said = [[one.start, one.end, one.label, round(one.score, 4), one.rule] for one in found]
        return {"id": line.id, "spans": said}

    return _run(options, progress, "detect", spans)


def redact(options: Namespace, progress: ConsoleProgress) -> int:
    """Write every text without its personal data; the same person has the same number in the whole file."""
    from anonymize.text.redaction import Policy, Surrogates, redact as take_out

    policy = Policy({**Policy.usual().actions, **dict(options.action)})
    surrogates = Surrogates()

    def redacted(line: Line, found: "list[Span]") -> dict[str, object]:
        commune = line.values.get("commune")
        made = take_out(
            line.text, found, policy=policy, surrogates=surrogates, language=line.language, commune=commune)
        return {"id": line.id, "text": made.text}

    return _run(options, progress, "redact", redacted)


def action(text: str) -> "tuple[str, Action]":
    """``LABEL=ACTION`` of the command line."""
    from anonymize.text.spans import LABELS

    label, _, wanted = text.partition("=")
    for known in ACTIONS:
        if label in LABELS and wanted == known:
            return label, known
    raise ArgumentTypeError(f"LABEL=ACTION, with one of {', '.join(LABELS)} and one of {', '.join(ACTIONS)}")


def _run(options: Namespace, progress: ConsoleProgress, stage: str, work: Work) -> int:
    """Line by line, in constant memory. A line that cannot be read is told on the error output with its number, the
    others are done, and the exit code is 2."""
    from governance.moderation.detecting import detector

    start = time.perf_counter()
    tally = Tally()
    with _source(options.file) as source, _output(options) as out:
        finder = detector()
        progress.stage(stage, _size(options.file))
        for line in _lines(source, options.file, tally, progress):
            found = finder.detect(line.text, language=line.language, profile=line.profile())
            tally.texts += 1
            tally.characters += len(line.text)
            tally.labels.update(one.label for one in found)
            _write(out, work(line, found))
        out.flush()
    progress.close()
    seconds = time.perf_counter() - start
    if options.json or options.out:
        say({
            "texts": tally.texts, "characters": tally.characters, "labels": dict(sorted(tally.labels.items())),
            "failed": tally.failed, "seconds": round(seconds, 3),
            **({"file": str(options.out)} if options.out else {})}, as_json=options.json)
    if tally.failed:
        raise BadInput(
            "lines_unreadable", file=_name(options.file), lines=_ranges(tally.lines, tally.failed), count=tally.failed)
    return 0


def _name(file: Path) -> str:
    return "-" if str(file) == "-" else file.name


def _size(file: Path) -> int | None:
    """Bytes to read; None for what has no size (standard input, a pipe)."""
    return (file.stat().st_size or None) if str(file) != "-" and file.is_file() else None


@contextmanager
def _source(file: Path) -> Iterator[BinaryIO]:
    """The file, or standard input for ``-``.

    Raises:
        BadInput: ``texts_unreadable``.
    """
    if str(file) == "-":
        yield sys.stdin.buffer
        return
    try:
        opened = file.open("rb")
    except OSError as error:
        raise BadInput("texts_unreadable", file=file.name) from error
    with opened:
        yield opened


@contextmanager
def _output(options: Namespace) -> Iterator[TextIO]:
    """Standard output, or a file that is whole or not at all.

    Raises:
        BadInput: ``same_file``, ``not_a_file``.
        EnvironmentFault: ``disk_write``.
    """
    out: Path | None = options.out
    if out is None:
        if isinstance(sys.stdout, TextIOWrapper):
            sys.stdout.reconfigure(encoding="utf-8", newline="\n")
        with _closed_pipe():
            yield sys.stdout
        return
    if out.exists() and options.file.exists() and out.samefile(options.file):
        raise BadInput("same_file", file=out.name)
    if out.exists() and not out.is_file():
        raise BadInput("not_a_file", file=str(out))
    provisional = out.with_name(f".{out.name}.{secrets.token_hex(4)}.partial")
    try:
        with provisional.open("w", encoding="utf-8", newline="\n") as file:
            yield file
        provisional.replace(out)
    except OSError as error:
        provisional.unlink(missing_ok=True)
        raise EnvironmentFault("disk_write", file=str(out), detail=error.strerror or "") from error
    except BaseException:
        provisional.unlink(missing_ok=True)
        raise


@contextmanager
def _closed_pipe() -> Iterator[None]:
    """Whoever read the output has had enough (``| head``): stop without a complaint."""
    try:
        yield
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(0) from None


def _lines(source: BinaryIO, file: Path, tally: Tally, progress: ConsoleProgress) -> Iterator[Line]:
    number = 0
    while raw := source.readline(LONGEST + 1):
        number += 1
        progress.check()
        progress.advance(len(raw))
        try:
            if len(raw) > LONGEST and not raw.endswith(b"\n"):
                _skip(source, progress)
                raise BadInput("line_too_long", file=_name(file), line=number, most=LONGEST // 1024 // 1024)
            if raw.strip():
                yield _line(raw, number, _name(file))
        except BadInput as error:
            tally.fail(number)
            if tally.failed <= TOLD:
                progress.close()
                say_error(error)


def _skip(source: BinaryIO, progress: ConsoleProgress) -> None:
    while (raw := source.readline(LONGEST)) and not raw.endswith(b"\n"):
        progress.check()
        progress.advance(len(raw))


def _line(raw: bytes, number: int, file: str) -> Line:
    """Raises BadInput ``line_encoding``, ``line_not_json``, ``line_lacks`` or ``line_value``."""
    try:
        said = json.loads(raw.decode("utf-8-sig" if number == 1 else "utf-8"))
    except UnicodeDecodeError as error:
        raise BadInput("line_encoding", file=file, line=number) from error
    except (ValueError, RecursionError) as error:
        raise BadInput("line_not_json", file=file, line=number) from error
    if not isinstance(said, dict):
        raise BadInput("line_not_json", file=file, line=number)
    for name in ("id", "text"):
        if name not in said:
            raise BadInput("line_lacks", file=file, line=number, field=name)
    values = said.get("profile")
    values = {} if values is None else values
    language = said.get("lang")
    for name, fits in (
        ("id", isinstance(said["id"], str | int) and not isinstance(said["id"], bool)),
        ("text", isinstance(said["text"], str)), ("lang", language is None or isinstance(language, str)),
        ("profile", isinstance(values, dict) and all(isinstance(value, str | None) for value in values.values())),
    ):
        if not fits:
            raise BadInput("line_value", file=file, line=number, field=name)
    known = {str(name): value for name, value in values.items() if value}
    return Line(said["id"], said["text"], language or None, known)


def _write(out: TextIO, said: Mapping[str, object]) -> None:
    line = json.dumps(said, ensure_ascii=False)
    try:
        line.encode("utf-8")
    except UnicodeEncodeError:  # half a character, which JSON can say and UTF-8 cannot
        line = json.dumps(said)
    out.write(line + "\n")


def _ranges(lines: list[int], count: int) -> str:
    """``3, 7-9, 12…``: numbers of lines, in order."""
    runs: list[list[int]] = []
    for number in lines:
        if runs and runs[-1][1] == number - 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    said = ", ".join(str(low) if low == high else f"{low}-{high}" for low, high in runs)
    return said + ("…" if count > len(lines) else "")
