"""Mappings as files that a person can read, edit and give to a colleague."""

import json
import tomllib
from pathlib import Path
from typing import Any

from governance.errors import BadInput
from governance.intake.records import KINDS, Mapping, Part


def dump_mapping(mapping: Mapping) -> str:
    """TOML text of ``mapping``; ``load_mapping`` gives the same mapping back."""
    lines = [f"source = {_quoted(mapping.source)}"]
    for part in mapping.parts:
        lines += ["", "[[part]]", f"kind = {_quoted(part.kind)}"]
        if part.when:
            values = ", ".join(_quoted(value) for value in sorted(part.when[1]))
            lines.append(f"when = {{ column = {_quoted(part.when[0])}, values = [{values}] }}")
        for key, pairs in (("columns", part.columns), ("constants", part.constants)):
            lines.append(f"{key} = [")
            lines += [f"  [{_quoted(first)}, {_quoted(second)}]," for first, second in pairs]
            lines.append("]")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    """A TOML basic string: JSON's escapes, plus DEL, which TOML does not allow bare."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def load_mapping(path: Path) -> Mapping:
    """Mapping written in the TOML or JSON file at ``path``.

    Raises:
        BadInput: ``mapping_invalid`` with ``file``, ``where`` and ``problem`` (unreadable, syntax, missing, type,
            kind).
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise _invalid(path, "file", "unreadable") from error
    return parse_mapping(text, path)


def parse_mapping(text: str, path: Path = Path("mapping.toml")) -> Mapping:
    """Mapping written in ``text``, TOML or (by the suffix of ``path``) JSON; errors as in ``load_mapping``."""
    try:
        data = json.loads(text) if path.suffix.lower() == ".json" else tomllib.loads(text)
    except ValueError as error:
        raise _invalid(path, "file", "syntax") from error
    if not isinstance(data, dict) or not isinstance(data.get("source"), str):
        raise _invalid(path, "source", "missing")
    parts = data.get("part", data.get("parts"))
    if not isinstance(parts, list) or not parts:
        raise _invalid(path, "part", "missing")
    return Mapping(data["source"], tuple(_part(path, index, part) for index, part in enumerate(parts, start=1)))


def _part(path: Path, index: int, data: Any) -> Part:
    where = f"part {index}"
    if not isinstance(data, dict):
        raise _invalid(path, where, "type")
    if data.get("kind") not in KINDS:
        raise _invalid(path, f"{where}, kind", "kind")
    return Part(
        data["kind"], _pairs(path, f"{where}, columns", data.get("columns", [])),
        _when(path, f"{where}, when", data.get("when")), _pairs(path, f"{where}, constants", data.get("constants", [])),
    )


def _pairs(path: Path, where: str, data: Any) -> tuple[tuple[str, str], ...]:
    if isinstance(data, dict):
        data = [list(item) for item in data.items()]
    if not isinstance(data, list):
        raise _invalid(path, where, "type")
    for pair in data:
        if not (isinstance(pair, list) and len(pair) == 2 and all(isinstance(word, str) and word for word in pair)):
            raise _invalid(path, where, "type")
    return tuple((first, second) for first, second in data)


def _when(path: Path, where: str, data: Any) -> tuple[str, frozenset[str]] | None:
    if data is None:
        return None
    if not isinstance(data, dict) or not isinstance(data.get("column"), str) or not isinstance(data.get("values"),
        list):
        raise _invalid(path, where, "type")
    if not all(isinstance(value, str) for value in data["values"]):
        raise _invalid(path, where, "type")
    return data["column"], frozenset(data["values"])


def _invalid(path: Path, where: str, problem: str) -> BadInput:
    return BadInput("mapping_invalid", file=path.name, where=where, problem=problem)
