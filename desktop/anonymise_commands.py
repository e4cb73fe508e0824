"""The commands on plain tables, without a dossier: ``anonymize`` a CSV file under a plan, and tell its ``risk``."""

import json
import os
import re
import secrets
import time
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.console import ConsoleProgress, say
from governance.errors import BadInput, EnvironmentFault, Refused

if TYPE_CHECKING:
    from anonymize.tables.plan_file import PlanFile
    from anonymize.tables.released import AnonymisedTable, Value
    from anonymize.tables.report import Report

_NUMBER = re.compile(r"[+-]?\d+([.,]\d+)?")
_RULES = frozenset({"nothing_publishable", "person_dominates"})


@contextmanager
def sentences() -> Iterator[None]:
    """Faults of ``anonymize`` as errors that have a sentence."""
    from anonymize.faults import Fault

    try:
        yield
    except Fault as fault:
        raised = Refused if fault.code in _RULES else BadInput
        raise raised(fault.code, **fault.params) from fault


def anonymise(options: Namespace, progress: ConsoleProgress) -> int:
    """Write the table as its plan lets it out."""
    with sentences():
        from anonymize.faults import Fault
        from anonymize.tables.anonymise import load, release, solve
        from anonymize.tables.plan_file import read_plan
        from anonymize.tables.report import as_dict, report, suppressed
        from anonymize.tables.utility import utility

        progress.stage("anonymize", 4)
        file = read_plan(options.plan, options.table)
        _check_outputs(options, file)
        frame, people = _frames(options, file)
        progress.check()
        progress.advance(1)
        encoded = load(frame, file.plan, population=people)
        progress.advance(1)
        solution = solve(encoded, watch=progress.check)
        if solution is None:
            raise Fault(
                "nothing_publishable", k=file.plan.k, persons=encoded.table.persons, allowed=encoded.allowed)
        table = release(encoded, solution)
        progress.advance(1)
        start = time.perf_counter()
        _write(options.out, table, file.separator)
        seconds = dict(encoded.seconds) | {"search": solution.seconds, "write": time.perf_counter() - start}
        before, after = report(encoded, population_size=file.population_size), report(
            encoded, solution, population_size=file.population_size)
        measures = dict(table.measures)
        result: dict[str, object] = {
            "score": measures["loss"], "recoding": file.plan.recoding, "metric": file.plan.metric.name,
            "levels": list(solution.levels), "suppressed": suppressed(encoded, solution),
            "persons_suppressed": solution.suppressed,
            "classes": measures["classes"], "k": measures["k"], "checks": measures.get("checks", 0),
            "proven": bool(measures.get("proven", 0)), "rows": len(table), "seconds": seconds,
            "left_out": frame.attrs["left_out"], "utility": as_dict(utility(encoded, solution)),
            "risk_before": _figures(before), "risk": _figures(after),
        }
    if options.save_plan:
        save_levels(options.plan, options.save_plan, solution.levels)
        result["plan"] = options.save_plan
    progress.close()
    say(result, as_json=options.json)
    return 0


def risk(options: Namespace, progress: ConsoleProgress) -> int:
    """Tell how likely it is that somebody is found in the table as it is."""
    with sentences():
        from anonymize.tables.anonymise import load
        from anonymize.tables.plan_file import read_plan
        from anonymize.tables.report import as_dict, report

        file = read_plan(options.plan, options.table)
        frame, people = _frames(options, file)
        progress.check()
        encoded = load(frame, file.plan, population=people)
        found = report(encoded, population_size=file.population_size)
        result = {
            **_figures(found), "left_out": frame.attrs["left_out"],
            "identifying": {"counted": "rows", "sets": as_dict(found.columns[:20])}}
    progress.close()
    say(result, as_json=options.json)
    return 0


def _check_outputs(options: Namespace, file: "PlanFile") -> None:
    """Refuse to write over what is read, over what is no file, or where there is no folder.

    Raises:
        BadInput: ``same_file``, ``not_a_file``.
        EnvironmentFault: ``disk_write``.
    """
    outputs = [path for path in (options.out, options.save_plan) if path is not None]
    read = {path.resolve() for path in (options.table, options.plan, *file.files)}
    for path in outputs:
        if path.resolve() in read or sum(path.resolve() == other.resolve() for other in outputs) > 1:
            raise BadInput("same_file", file=path.name)
        if path.exists() and not path.is_file():
            raise BadInput("not_a_file", file=str(path))
        if not path.resolve().parent.is_dir() or (path.exists() and not path.stat().st_mode & 0o200):
            raise EnvironmentFault("disk_write", file=str(path), detail="")


def _figures(found: "Report") -> dict[str, object]:
    """The risk of a table as the contract of the command names it."""
    from anonymize.tables.report import as_dict
    from anonymize.tables.risk import SIZES

    risk_, told = found.risk, found.inference
    return {
        "rows": risk_.rows, "persons": risk_.persons, "classes": risk_.classes, "k": risk_.smallest,
        "l": min((item.distinct for item in told), default=None),
        "t": max((item.closeness for item in told), default=None),
        "prosecutor": {"highest": risk_.prosecutor_highest, "mean": risk_.prosecutor_mean},
        "journalist": {"highest": risk_.journalist_highest, "mean": risk_.journalist_mean},
        "marketer": risk_.marketer, "at_risk": risk_.at_risk, "unique": risk_.unique,
        "population_unique": risk_.population_unique,
        "by_size": {f"{low}-{high}" if high else f"{low}+": share
                    for (low, high), share in zip(SIZES, risk_.by_size, strict=True)},
        "sensitive": as_dict(told),
        **{item.question: {"possible": item.answer, **dict(item.evidence)} for item in found.criteria},
    }


def _frames(options: Namespace, file: "PlanFile") -> tuple[Any, Any]:
    from anonymize.tables.plan_file import read_table

    names = tuple(item.name for item in file.plan.quasi_identifiers)
    columns = (*names, *(item.name for item in file.plan.sensitive))
    owner = (file.plan.subject,) if file.plan.subject else ()
    own = (*columns, *owner)
    people = read_table(file.population, file.separator, names, optional=owner) if file.population else None
    return read_table(options.table, file.separator, own), people


def _write(out: Path, table: "AnonymisedTable", separator: str) -> None:
    """The released rows as CSV, whole or not at all; no spreadsheet runs a cell of it."""
    import pandas as pd

    frame = pd.DataFrame({
        column.name: pd.Categorical.from_codes(data.codes, [_cell(label) for label in data.labels])
        for column, data in zip(table.columns, table.data, strict=True)
    })
    provisional = out.with_name(f".{out.name}.{secrets.token_hex(4)}.partial")
    try:
        frame.to_csv(provisional, sep=separator, index=False, encoding="utf-8", lineterminator="\n")
        provisional.replace(out)
    except OSError as error:
        provisional.unlink(missing_ok=True)
        raise EnvironmentFault("disk_write", file=out.name, detail=error.strerror or "") from error
    except BaseException:
        provisional.unlink(missing_ok=True)
        raise


def _cell(label: "Value") -> str:
    from exports.opendata.csv_files import guard

    text = "" if label is None else str(label)
    return text if _NUMBER.fullmatch(text) else guard(text)


def save_levels(plan: Path, out: Path, levels: Sequence[int]) -> None:
    """Write the plan again with the levels found, to treat new data alike.

    Raises:
        BadInput: ``levels_differ`` when the recoding is local: its levels vary from class to class.
        EnvironmentFault: ``disk_write``.
    """
    import tomllib

    if min(levels) < 0:
        raise BadInput("levels_differ")
    said = tomllib.loads(plan.read_text(encoding="utf-8-sig"))
    for item, level in zip(said["quasi_identifier"], levels, strict=True):
        item.pop("min_level", None)
        item.pop("max_level", None)
        item["level"] = level
        if item.get("hierarchy"):
            item["hierarchy"] = os.path.relpath((plan.parent / item["hierarchy"]).resolve(), out.resolve().parent)
    try:
        out.write_text(_toml(said), encoding="utf-8")
    except OSError as error:
        raise EnvironmentFault("disk_write", file=out.name, detail=error.strerror or "") from error


def _toml(said: dict[str, Any]) -> str:
    """Keys, tables and lists of tables of a plan; nothing deeper."""
    lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in said.items()
             if not isinstance(value, dict) and not _tables(value)]
    for key, value in said.items():
        for item in [value] if isinstance(value, dict) else value if _tables(value) else []:
            lines += ["", f"[{key}]" if isinstance(value, dict) else f"[[{key}]]"]
            lines += [f"{name} = {json.dumps(part, ensure_ascii=False)}" for name, part in item.items()]
    return "\n".join(lines) + "\n"


def _tables(value: object) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict)
