"""Compares two versions of a charter: narrowing is free, widening is refused for what is already collected.

Purpose limitation: GDPR art. 5(1)(b).
"""

from dataclasses import dataclass

from governance.charter import Charter, CharterField, Release

_STRICTNESS = [Release.NEVER, Release.GENERALISED, Release.AS_IS]


@dataclass(frozen=True, slots=True)
class Widening:
    """Something that the new version allows and the former did not, for a field that holds data.

    ``what``: purpose, legal_basis, retention, recipients, release or kind.
    """

    field: str
    what: str


def widenings(old: Charter, new: Charter, collected: frozenset[str]) -> list[Widening]:
    """Widenings that concern ``collected`` fields, in the order of the charter."""
    found = []
    for name, after in new.fields.items():
        before = old.fields.get(name)
        if before is not None and name in collected:
            found += [Widening(name, what) for what in _widened(old, new, before, after)]
    return found


def _widened(old: Charter, new: Charter, before: CharterField, after: CharterField) -> list[str]:
    was, now = old.purposes[before.purpose], new.purposes[after.purpose]
    found = []
    if after.purpose != before.purpose:
        found.append("purpose")
    if now.legal_basis != was.legal_basis:
        found.append("legal_basis")
    if (old.active_until(before.purpose), was.retention.intermediate_months) < (
        new.active_until(after.purpose),
        now.retention.intermediate_months,
    ) or (now.retention.final_fate != was.retention.final_fate and was.retention.final_fate == "destroy"):
        found.append("retention")
    if set(after.recipients) - set(before.recipients):
        found.append("recipients")
    if _STRICTNESS.index(after.release) > _STRICTNESS.index(before.release):
        found.append("release")
    if after.kind != before.kind and before.kind in ("identity", "sensitive"):
        found.append("kind")
    return found
