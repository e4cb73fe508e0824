"""What ``make check`` prints of the rules of the house; exit 1 if one is broken."""

import sys

from tests.architecture import budgets, rules
from tests.architecture.sources import PACKAGES, modules


def problems() -> list[str]:
    """Every broken budget and rule."""
    said = budgets.problems(modules(*PACKAGES))
    said += [problem for rule in rules.EVERYWHERE for module in modules(*PACKAGES) for problem in rule(module)]
    both = (rules.opening, rules.reasons)
    return said + [problem for rule in both for module in modules(*PACKAGES, "tests") for problem in rule(module)]


if __name__ == "__main__":
    found = problems()
    print("\n".join(found) or f"Budgets and rules of the house: {len(modules(*PACKAGES))} modules, all well.")
    sys.exit(bool(found))
