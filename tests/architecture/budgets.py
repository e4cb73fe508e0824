"""Sizes that keep the code readable: medians do not stop monsters, so there are hard limits too."""

import ast
import statistics
from collections.abc import Iterable, Sequence

from tests.architecture.sources import Module

FILE_MEDIAN, FILE_P95, FILE_LIMIT = 150, 400, 600
FUNCTION_P95, FUNCTION_LIMIT = 40, 60
CLASS_LIMIT, VIEW_LIMIT = 250, 300


def p95(sizes: Sequence[int]) -> int:
    """The size that 95 % do not exceed (nearest rank); 0 of nothing."""
    return sorted(sizes)[-(-len(sizes) * 95 // 100) - 1] if sizes else 0


def lines(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> int:
    """Lines of a definition, its decorators left out."""
    return (node.end_lineno or node.lineno) - node.lineno + 1


def problems(modules: Iterable[Module]) -> list[str]:
    """One sentence for each budget exceeded; empty if all is well."""
    modules = list(modules)
    sizes = {module.name: module.text.count("\n") for module in modules if module.text.strip()}
    functions, said = [], []
    for module in modules:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                functions.append(lines(node))
                if lines(node) > FUNCTION_LIMIT:
                    said.append(f"{module.at(node)}: {node.name} has {lines(node)} lines (limit {FUNCTION_LIMIT})")
            elif isinstance(node, ast.ClassDef) and lines(node) > CLASS_LIMIT:
                said.append(f"{module.at(node)}: class {node.name} has {lines(node)} lines (limit {CLASS_LIMIT})")
    for name, size in sizes.items():
        limit = VIEW_LIMIT if name.startswith("desktop/") and name.endswith("/view.py") else FILE_LIMIT
        if size > limit:
            said.append(f"{name}: {size} lines (limit {limit})")
    figures = {
        "median file": (int(statistics.median(sizes.values())) if sizes else 0, FILE_MEDIAN),
        "95th percentile of files": (p95(list(sizes.values())), FILE_P95),
        "95th percentile of functions": (p95(functions), FUNCTION_P95),
    }
    said += [f"{what}: {size} lines (budget {budget})" for what, (size, budget) in figures.items() if size > budget]
    return said
