"""Keeps the translation files true to the code: ``python -m desktop.i18n update``, ``release`` or ``check``.

``update`` extracts every text into ``resources/i18n/app_<language>.ts``; ``release`` compiles them into the ``.qm``
files the
application reads; ``check`` fails if a text is not extracted, not translated, or lost one of its parameters.
"""

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

ROOT: Final = Path(__file__).resolve().parent.parent
_PARAMETER: Final = re.compile(r"\{\w*[^}]*\}|%n|%L?\d")


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


def update(folder: Path | None = None) -> None:
    """Extract the texts of ``desktop`` into the three catalogues, dropping those that no longer exist."""
    sources = sorted(str(item.relative_to(ROOT)) for item in (ROOT / "desktop").rglob("*.py"))
    for code, locale in LANGUAGES.items():
        command = [
            tool("lupdate"), *sources, "-ts", str(catalogue(code, folder)), "-locations", "none", "-no-obsolete",
            "-silent", "-source-language", "en", "-target-language", locale,
        ]
        subprocess.run(command, cwd=ROOT, check=True)  # noqa: S603  our own arguments only


def release() -> None:
    """Compile the catalogues."""
    for code in LANGUAGES:
        source = catalogue(code)
        command = [tool("lrelease"), "-silent", str(source), "-qm", str(source.with_suffix(".qm"))]
        subprocess.run(command, cwd=ROOT, check=True)  # noqa: S603  our own arguments only


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
        for code in LANGUAGES:
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
