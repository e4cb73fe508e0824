"""Runner of ``make bench``: every ``*_bench.py`` beside it, one table, exit 1 if a goal is missed."""

import argparse
import importlib
import os
import sys
from pathlib import Path

from tests.bench.common import DEFAULT_ROWS, Ratio, table


def names() -> list[str]:
    """Names of the measurements, from the files present."""
    return sorted(path.name.removesuffix("_bench.py") for path in Path(__file__).parent.glob("*_bench.py"))


def measure(name: str, rows: int | None) -> list[Ratio]:
    """Run one measurement at ``rows``, or at the size its goal speaks of."""
    module = importlib.import_module(f"tests.bench.{name}_bench")
    ratios: list[Ratio] = module.main(rows or getattr(module, "FULL_ROWS", DEFAULT_ROWS))
    return ratios


def run_apart(name: str, rows: int | None) -> int:
    """Run one measurement in its own process, so that its peak memory and its imports are its own."""
    command = [sys.executable, "-m", "tests.bench", name, "--here"]
    if rows:
        command += ["--rows", str(rows)]
    return os.spawnv(os.P_WAIT, sys.executable, command)


def main(argv: list[str] | None = None) -> int:
    """Parse the options, run, print."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"one or more of: {', '.join(names())} (all)")
    parser.add_argument("--rows", type=int, help="size, instead of that of the goal")
    parser.add_argument("--here", action="store_true", help="run in this process")
    options = parser.parse_args(argv)
    unknown = set(options.names) - set(names())
    if unknown:
        parser.error(f"no such measurement: {', '.join(sorted(unknown))}")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    chosen = options.names or names()
    if options.here:
        ratios = [ratio for name in chosen for ratio in measure(name, options.rows)]
        print(table(ratios), flush=True)
        return 1 if any(ratio.met is False for ratio in ratios) else 0
    codes = []
    for name in chosen:
        print(f"== {name}", flush=True)
        codes.append(run_apart(name, options.rows))
    return max(codes, default=0)


if __name__ == "__main__":
    sys.exit(main())
