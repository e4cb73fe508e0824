"""Which operation groups a contribution with those that a person ticked."""

from desktop.moderation.items import Kin
from governance.operations import GroupFamily


def grouping(kin: Kin, shown: int, ids: tuple[int, ...], similarities: tuple[float, ...], *, led: bool) -> GroupFamily:
    """Group contribution ``shown`` with ``ids``, alike by ``similarities`` (0..1). The lead proposed heads the family
    if it is among them, or ``led`` (it heads that of ``shown`` already); else ``shown`` does."""
    near = dict(zip(ids, similarities, strict=True))
    lead = kin.lead if led or kin.lead in near else shown
    members = {shown: near.get(lead, 1.0), **near}
    members.pop(lead, None)
    return GroupFamily(lead=lead, ids=tuple(members), similarities=tuple(members.values()))
