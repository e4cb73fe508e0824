"""Keeps the translation files true to the code: ``python -m desktop.i18n update``, ``release`` or ``check``.

``update`` extracts every text into ``resources/i18n/app_<language>.ts``; ``release`` compiles them into the ``.qm``
files the
application reads; ``check`` fails if a text is not extracted, not translated, or lost one of its parameters.
"""

import ast
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import PySide6

from desktop.i18n import LANGUAGES
from resources import path as resource_path

CALL: Final = "QCoreApplication.translate"
ROOT: Final = Path(__file__).resolve().parent.parent
_PARAMETER: Final = re.compile(r"\{\w*[^}]*\}|%L?[n\d]")


def tool(name: str) -> str:
    """Path of one of Qt's translation tools, shipped with PySide6-Essentials."""
    inside = Path(PySide6.__file__).parent / (f"{name}.exe" if sys.platform == "win32" else name)
    if inside.exists():
        return str(inside)
    found = shutil.which(f"pyside6-{name}")
    if found is None:
        raise FileNotFoundError(f"{name} is part of PySide6-Essentials, which is not complete here")
    return found


def catalogue(code: str, folder: Path | None = None) -> Path:
    """The ``.ts`` file of one language."""
    return (folder or resource_path("i18n")) / f"app_{code}.ts"


Text = tuple[str, str, str, bool]
"""(context, source, note, whether it counts something) of one call of ``QCoreApplication.translate``."""


def calls(source: str) -> Iterator[Text]:
    """Texts of one module, in order. Raises ValueError with the line of a call that is not made of plain strings."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or ast.unparse(node.func) != CALL:
            continue
        words = [item.value for item in node.args[:3] if isinstance(item, ast.Constant) and isinstance(item.value, str)]
        if len(words) != min(len(node.args), 3) or not 2 <= len(node.args) <= 4 or node.keywords:
            raise ValueError(f"line {node.lineno}: plain strings only")
        yield words[0], words[1], words[2] if len(words) == 3 else "", len(node.args) == 4


def update(folder: Path | None = None) -> None:
    """Extract the texts of ``desktop`` into the three catalogues, dropping those that no longer exist.

    lupdate reads a rewritten copy: in Python it takes a count for an encoding unless it is a literal number, and
    then drops the text or its plural.
    """
    with tempfile.TemporaryDirectory() as name:
        copies = []
        for file in sorted((ROOT / "desktop").rglob("*.py")):
            copy = Path(name) / file.relative_to(ROOT)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(_rewritten(file), encoding="utf-8")
            copies.append(str(copy))
        for code, locale in LANGUAGES.items():
            command = [
                tool("lupdate"), *copies, "-ts", str(catalogue(code, folder)), "-locations", "none", "-no-obsolete",
                "-silent", "-source-language", "en", "-target-language", locale,
            ]
            subprocess.run(command, check=True)  # noqa: S603  our own arguments only


def _rewritten(file: Path) -> str:
    try:
        texts = list(calls(file.read_text(encoding="utf-8")))
    except ValueError as error:
        raise ValueError(f"{file.relative_to(ROOT)}, {error}") from error
    lines = ["from PySide6.QtCore import QCoreApplication"]
    for context, text, note, counted in texts:
        last = ", 1" if counted else ""
        lines.append(f"{CALL}({_quoted(context)}, {_quoted(text)}, {_quoted(note)}{last})")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def release(folder: Path | None = None) -> None:
    """Compile the catalogues, beside them or in ``folder``."""
    for code in LANGUAGES:
        target = catalogue(code, folder).with_suffix(".qm")
        command = [tool("lrelease"), "-silent", str(catalogue(code)), "-qm", str(target)]
        subprocess.run(command, check=True)  # noqa: S603  our own arguments only


def messages(file: Path) -> Iterator[tuple[str, str, tuple[str, ...], bool]]:
    """(context, source, translations, finished) of each text of ``file``; several translations are plural forms."""
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314  our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            target = message.find("translation")
            if target is None:
                continue
            forms = tuple(item.text or "" for item in target.iter("numerusform")) or (target.text or "",)
            yield name, message.findtext("source", ""), forms, target.get("type") != "unfinished"


def problems() -> list[str]:
    """What is wrong with the catalogues, one line each; empty when they are in order."""
    found: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for code in LANGUAGES:
            if catalogue(code).exists():
                shutil.copy(catalogue(code), folder)
        update(folder)
        release(folder)
        for code in LANGUAGES:
            compiled = catalogue(code).with_suffix(".qm")
            if not compiled.exists() or compiled.read_bytes() != (folder / compiled.name).read_bytes():
                found.append(f"{code}: {compiled.name} is older than its texts: run release")
            fresh = {item[:2] for item in messages(catalogue(code, folder))}
            known = {item[:2] for item in messages(catalogue(code))}
            found += [f"{code}: not extracted: [{context}] {source}" for context, source in sorted(fresh - known)]
            found += [f"{code}: no longer used: [{context}] {source}" for context, source in sorted(known - fresh)]
    for code in LANGUAGES:
        for context, source, forms, finished in messages(catalogue(code)):
            found += _faults(code, f"[{context}] {source}", source, forms, finished=finished)
    return found


def _faults(code: str, where: str, source: str, forms: Sequence[str], *, finished: bool) -> list[str]:
    if not finished or not all(forms):
        return [f"{code}: not translated: {where}"]
    wanted = sorted(_PARAMETER.findall(source))
    return [
        f"{code}: parameters differ: {where} -> {form}"
        for form in forms
        if sorted(_PARAMETER.findall(form)) != wanted and not (len(forms) > 1 and "%n" not in form)
    ]


def main(arguments: Sequence[str]) -> int:
    """Run one of the three commands; 1 if ``check`` found something, 2 for another word."""
    match list(arguments):
        case ["update"]:
            update()
        case ["release"]:
            release()
        case ["check"]:
            found = problems()
            sys.stdout.write("".join(f"{line}\n" for line in found))
            return 1 if found else 0
        case _:
            sys.stderr.write("python -m desktop.i18n update|release|check\n")
            return 2
    return 0
