"""What every measurement shares: a ratio against a baseline of the same run, and the ways to take the two times.

A measurement is a module ``tests/bench/<name>_bench.py`` with one function::

    def main(rows: int) -> list[Ratio]

``rows`` is the size asked on the command line (the full size of the goal by default); a measurement that has no
rows ignores it. It may set ``FULL_ROWS`` (module level) to say the size its goal speaks of.
"""

import gc
import statistics
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

DEFAULT_ROWS = 1_000_000


@dataclass(frozen=True, slots=True)
class Ratio:
    """``ours`` and ``baseline`` in ``unit``; ``goal`` is the largest ratio ours / baseline that is good enough.

    ``goal`` None: shown, not judged. For an absolute ceiling (MB), give the ceiling as ``baseline`` and 1 as ``goal``.
    """

    name: str
    ours: float
    baseline: float
    unit: str = "s"
    goal: float | None = None

    @property
    def value(self) -> float:
        """Ours over the baseline; infinite when the baseline is zero."""
        return self.ours / self.baseline if self.baseline else float("inf")

    @property
    def met(self) -> bool | None:
        """Whether the goal is met; None when there is no goal."""
        return None if self.goal is None else self.value <= self.goal


def seconds(work: Callable[[], object], *, repeat: int = 1) -> float:
    """Median wall-clock seconds of ``repeat`` runs of ``work``, garbage collected before each."""
    times = []
    for _ in range(repeat):
        gc.collect()
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def peak_megabytes() -> float:
    """Largest resident size of this process since it began, in MB (10^6 bytes); Linux only."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) * 1024 / 1e6
    raise OSError("no VmHWM in /proc/self/status")


def table(ratios: Iterable[Ratio]) -> str:
    """The ratios as aligned text, one a line, with the verdict of each."""
    head = ("measure", "ours", "baseline", "unit", "ratio", "goal", "")
    verdict = {True: "met", False: "MISSED", None: ""}
    rows = [
        (
            ratio.name,
            f"{ratio.ours:.4g}",
            f"{ratio.baseline:.4g}",
            ratio.unit,
            f"{ratio.value:.2f}",
            "" if ratio.goal is None else f"<= {ratio.goal:g}",
            verdict[ratio.met],
        )
        for ratio in ratios
    ]
    widths = [max(len(row[column]) for row in [head, *rows]) for column in range(len(head))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in [head, *rows]
    )
