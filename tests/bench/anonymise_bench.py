"""Anonymisation: the reference table against anjana, two million rows against one groupby, the wide case, the gate.

anjana pins another numpy, so it runs in an environment of its own (``make bench`` makes ``.venv-anjana``).
"""

import json
import resource
import statistics
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from anonymize.gate import check_counts, check_ledger, check_persons, check_places, check_texts, check_votes, gate
from anonymize.ledger import Snapshot, compare, entry
from anonymize.places import adaptive, publishable
from anonymize.tables.anonymise import Encoded, Solution, gcp, load, release, solve
from anonymize.tables.cells import withhold
from anonymize.tables.plan import Plan, Sensitive
from anonymize.tables.report import report
from anonymize.votes import measure
from tests.bench import tables
from tests.bench.common import Ratio, peak_megabytes, seconds

FULL_ROWS = 2_000_000
ANJANA = Path(__file__).resolve().parents[2] / ".venv-anjana" / "bin" / "python"
_GIB = 1024**3 / 1e6


def main(rows: int) -> list[Ratio]:
    """Everything; ``rows`` is the size of the large table, the others follow it."""
    return [*_adult(), *_large(rows), *_wide(rows // 2), *_gate(rows), *_curve(rows)]


def _found(frame: Any, plan: Plan) -> tuple[Encoded, Solution]:
    encoded = load(frame, plan)
    solution = solve(encoded)
    assert solution is not None
    return encoded, solution


def _adult() -> list[Ratio]:
    try:
        frame, columns = tables.adult()
    except FileNotFoundError:
        print("the Adult table is not beside the checkout: not measured")
        return []
    half, none = tables.plan(columns, 0.05), tables.plan(columns, 0.0)
    _found(frame, half)
    ours = seconds(lambda: _found(frame, half), repeat=7)
    bare = seconds(lambda: _found(frame, none), repeat=7)
    best = min(seconds(lambda: _found(frame, half)) for _ in range(7))
    theirs = _anjana()
    rows = [
        Ratio("Adult, 8 columns, k = 5, 5 %: encode + distinct + search", ours, 0.10, "s", 1.0),
        Ratio("  best of seven", best, 0.05, "s", None),
        Ratio("  without suppression", bare, 0.04, "s", 1.0),
    ]
    if theirs:
        rows.append(Ratio("  beside anjana, in the same run", ours, theirs, "s", 1 / 55))
    for ranges, goal in ((False, 0.125), (True, 0.085)):
        _, said = tables.adult(ranges=ranges)
        local = tables.plan(said, 0.0, recoding="local")
        encoded, solution = _found(frame, local)
        name = "Adult, local recoding" + (", ages in ranges" if ranges else "")
        rows.append(Ratio(name, seconds(partial(_found, frame, local), repeat=5), 0.2, "s", 1.0))
        rows.append(Ratio("  mean penalty of the cells", gcp(encoded, solution), goal, "GCP", 1.0))
    return rows


_THEIRS = """
import json, sys, time, warnings
warnings.simplefilter("ignore")
import pandas as pd
from anjana.anonymity import k_anonymity
folder, names = sys.argv[1], json.loads(sys.argv[2])
data = pd.read_csv(f"{folder}/adult.csv", sep=";")
levels = {}
for name in names:
    read = pd.read_csv(f"{folder}/adult_hierarchy_{name}.csv", sep=";", header=None, dtype=str)
    data[name] = data[name].astype(str)
    levels[name] = {at: read[at].values for at in range(read.shape[1])}
times = []
for _ in range(3):
    start = time.perf_counter()
    k_anonymity(data.copy(), [], list(names), 5, 5, levels)
    times.append(time.perf_counter() - start)
print(json.dumps(times))
"""


def _anjana() -> float:
    """Median seconds of anjana on the same table, 0 where it is not installed."""
    if not ANJANA.exists():
        print("anjana is not installed (make bench installs it): not measured")
        return 0.0
    command = [str(ANJANA), "-c", _THEIRS, str(tables.ADULT), json.dumps(tables.NAMES)]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return float(statistics.median(json.loads(said.splitlines()[-1])))


def _large(rows: int) -> list[Ratio]:
    frame, columns = tables.consultation(rows)
    plan = tables.plan(columns, 0.01)
    names = [column.name for column in columns]

    def ours() -> Any:
        return release(*_found(frame, plan)).frame()

    ours()
    grouped = seconds(lambda: frame.groupby(names, observed=True).size(), repeat=5)
    taken = seconds(ours, repeat=5)
    told = _told(frame, plan, rows)
    return [
        Ratio(f"{rows:,} x 5: frame to released frame", taken, 0.30, "s", 1.0),
        Ratio("  beside one groupby of pandas", taken, grouped, "s", 1.5),
        Ratio(f"risk report of {rows:,} rows", told, 0.5, "s", 1.0),
    ]


def _told(frame: Any, plan: Plan, rows: int) -> float:
    """Seconds of the whole report on the table as it is, a sensitive column included."""
    import pandas as pd

    chance = np.random.default_rng(5)
    secret = frame.assign(vote=pd.Categorical.from_codes(chance.integers(0, 5, rows), [str(at) for at in range(5)]))
    asked = Plan(plan.quasi_identifiers, plan.k, sensitive=(Sensitive("vote"),))
    encoded = load(secret, asked)
    report(encoded)
    return seconds(lambda: report(encoded), repeat=3)


def _wide(rows: int) -> list[Ratio]:
    """In a process of its own, so that its memory is its own."""
    code = f"from tests.bench.anonymise_bench import wide_apart; wide_apart({rows})"
    said = json.loads(subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True,
        cwd=Path(__file__).resolve().parents[2]).stdout.splitlines()[-1])
    return [
        Ratio(f"{rows:,} x 8: encode + distinct + search ({said['checks']} nodes)", said["seconds"], 2.5, "s", 1.0),
        Ratio("  peak memory of the process", said["peak"], 0.5 * _GIB, "MB", 1.0),
    ]


def wide_apart(rows: int) -> None:
    """Measure the wide table and print the figures."""
    frame, columns = tables.wide(rows)
    plan = tables.plan(columns, 0.01)
    times, checks = [], 0
    for _ in range(3):
        start = time.perf_counter()
        _, solution = _found(frame, plan)
        times.append(time.perf_counter() - start)
        checks = solution.found.checks if solution.found else 0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6
    print(json.dumps({"seconds": statistics.median(times), "peak": max(peak, peak_megabytes()), "checks": checks}))


def _gate(rows: int) -> list[Ratio]:
    """Classes of ``rows`` records, nine votes for ten records, as many points, and a former release."""
    chance = np.random.default_rng(11)
    frame, columns = tables.consultation(rows)
    encoded, solution = _found(frame, tables.plan(columns, 0.01))
    votes, voters = rows * 9 // 10, max(rows // 10, 1)
    who = chance.integers(0, voters, votes)
    what = chance.choice(600, votes, p=tables.zipf(600, 0.7))
    persons = chance.integers(0, rows * 35 // 200 + 1, rows)
    x, y = chance.normal(7.3, 0.4, rows), chance.normal(44.0, 0.3, rows)
    paths = [(f"c{at}", f"z{at // 10}", f"e{at // 40}") for at in range(400)]
    population = {f"c{at}": 300 + at * 40 for at in range(400)}
    places = chance.integers(0, 400, rows)
    counts = {(at, theme): int(chance.integers(0, 30)) for at in range(40) for theme in range(4)}
    values = _totals(counts, 40, 4)
    hidden = withhold(values, rows=40, columns=4, minimum=5)
    sizes = solution.sizes(encoded.table).astype(np.int64)
    labels = tuple((f"{at}",) for at in range(len(sizes)))
    snapshot = Snapshot("profiles", ("all",), (1,), ("d",), labels, tuple(sizes.tolist()))
    former = [entry("first", "2026-01-01", [snapshot])]

    def judged() -> bool:
        cells = adaptive(x, y, persons, k=5)
        named = publishable(places, persons, paths, population, k=5, minimum_population=4000)
        risk = measure(who, what, k=5)
        return gate(
            check_persons([("profiles", solution.sizes(encoded.table))], 5), check_votes(risk, 5),
            check_places({**dict(named.persons), **{str(at): int(n) for at, n in enumerate(cells.persons)}}, 5),
            check_counts([(values, hidden, 40, 4)], 5),
            check_ledger(compare([snapshot], former, k=5), compared=1), check_texts(1000, 0)).passed

    judged()
    name = f"gate: {rows:,} rows, {votes:,} votes, {rows:,} points, a former release"
    return [Ratio(name, seconds(judged, repeat=3), 2.0, "s", 1.0)]


def _totals(cells: dict[tuple[int, int], int], rows: int, columns: int) -> dict[tuple[int, int], int]:
    values = dict(cells)
    for row in range(rows):
        values[row, columns] = sum(cells[row, column] for column in range(columns))
    for column in range(columns + 1):
        values[rows, column] = sum(values[row, column] for row in range(rows))
    return values


def _curve(rows: int) -> list[Ratio]:
    """Ten thousand rows to five times ``rows``: the seconds a million rows take, which should not grow."""
    sizes = [size for size in (10_000, 100_000, 1_000_000, 10_000_000) if size <= 5 * rows]
    taken = []
    for size in sizes:
        frame, columns = tables.consultation(size)
        plan = tables.plan(columns, 0.01)
        _found(frame, plan)
        taken.append(seconds(partial(_found, frame, plan), repeat=3))
        del frame
    widest = max(taken)
    for size, each in zip(sizes, taken, strict=True):
        bar = "#" * round(40 * each / widest)
        print(f"{size:>12,} rows {each:8.4f} s  {each / size * 1e6:7.3f} s a million  {bar}")
    return [Ratio("ten times the rows, over ten times the time", taken[-1], 10 * taken[-2], "s", 1.0)]
