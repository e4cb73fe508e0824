"""Applies the operations of a person on contributions; each says how it would be taken back."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, delete, insert, select

from governance.charter import Charter
from governance.errors import BadInput, Refused
from governance.operations import (
    AcceptContributions,
    AnswerContributions,
    AskSecondOpinion,
    Changes,
    DecideFindings,
    GiveSecondOpinion,
    GroupFamily,
    HideContributions,
    LeaveFamily,
    MarkFinding,
    Operation,
    ReadSample,
    RecordRelease,
    RefuseFamily,
    ReleaseTexts,
    RestoreContributions,
    SetTheme,
    SetTier,
    SignRelease,
    SignTextPolicy,
)
from governance.scoring.operations import TranslateContribution
from governance.store import (
    deciding, events, families, marking, opinions, refusals, reviewing, scoring_proposals, signing,
)
from governance.store.changing import Applied, before, changed, chosen, put
from governance.store.events import Logged
from governance.store.rows import DECISIONS
from governance.store.tables import answer, contribution, release, sign_off, tier
from governance.territory import TIERS

if TYPE_CHECKING:
    from governance.store.importing import ImportContext

Undo = Callable[[Connection, Any, "ImportContext"], list[int]]


def set_state(connection: Connection, code: str, ids: Sequence[int], state: str, params: dict[str, Any]) -> Applied:
    """Move contributions to ``state``; those already there are left out of the event."""
    former = before(connection, ids, contribution.c.state)
    moved = sorted(number for number, old in former.items() if old != state)
    put(connection, moved, state=state)
    groups: dict[str, list[int]] = defaultdict(list)
    for number in moved:
        groups[former[number]].append(number)
    return Logged(code, params, {"states": groups}, moved), changed(moved)


def accept(connection: Connection, operation: AcceptContributions, charter: Charter) -> Applied:
    """See ``AcceptContributions``."""
    return set_state(connection, operation.code, operation.ids, "accepted", {})


def hide(connection: Connection, operation: HideContributions, charter: Charter) -> Applied:
    """See ``HideContributions``; raises ``BadInput('reason_unknown')`` for a reason that the charter lacks."""
    known = [reason.code for reason in charter.reason]
    if operation.reason not in known:
        raise BadInput("reason_unknown", reason=operation.reason, known=", ".join(known))
    return set_state(
        connection, operation.code, operation.ids, "hidden", {"reason": operation.reason, "note": operation.note}
    )


def restore(connection: Connection, operation: RestoreContributions, charter: Charter) -> Applied:
    """See ``RestoreContributions``."""
    return set_state(connection, operation.code, operation.ids, "pending", {})


def set_theme(connection: Connection, operation: SetTheme, charter: Charter) -> Applied:
    """See ``SetTheme``; raises ``BadInput('theme_unknown')``."""
    if operation.theme is not None and operation.theme not in {theme.code for theme in charter.theme}:
        raise BadInput("theme_unknown", theme=operation.theme)
    rows = chosen(connection, operation.ids, contribution.c.id, contribution.c.theme, contribution.c.theme_by_hand)
    put(connection, [row.id for row in rows], theme=operation.theme, theme_by_hand=1)
    inverse = {"themes": [[row.id, row.theme, row.theme_by_hand] for row in rows]}
    ids = [row.id for row in rows]
    return Logged(operation.code, {"theme": operation.theme}, inverse, ids), changed(ids)


def give_answer(connection: Connection, operation: AnswerContributions, charter: Charter, *, member: str) -> Applied:
    """See ``AnswerContributions``; raises ``BadInput`` (``decision_unknown``, ``answer_empty``) or
    ``Refused('answer_not_accepted')`` for a contribution that is not accepted."""
    if operation.decision not in DECISIONS:
        raise BadInput("decision_unknown", decision=operation.decision, known=", ".join(DECISIONS))
    if not operation.text.strip():
        raise BadInput("answer_empty")
    states = before(connection, operation.ids, contribution.c.state)
    if any(state != "accepted" for state in states.values()):
        raise Refused("answer_not_accepted", count=sum(state != "accepted" for state in states.values()))
    former = [list(row) for row in connection.execute(select(answer).where(answer.c.contribution_id.in_(states)))]
    ids = sorted(states)
    _replace_answers(
        connection,
        ids,
        [
            {
                "contribution_id": number,
                "decision": operation.decision,
                "text": operation.text.strip(),
                "answered_at": events.now(),
                "member": member,
            }
            for number in ids
        ],
    )
    inverse = {"answers": former, "ids": ids}
    return Logged(operation.code, {"decision": operation.decision}, inverse, ids), changed(
        ids, "contributions", "answers"
    )


def set_tier(connection: Connection, operation: SetTier, charter: Charter) -> Applied:
    """See ``SetTier``; raises ``BadInput('tier_unknown')``."""
    if operation.tier not in TIERS:
        raise BadInput("tier_unknown", tier=operation.tier, known=", ".join(TIERS))
    wanted = list(operation.communes)
    before = {row.commune: row.tier for row in connection.execute(select(tier).where(tier.c.commune.in_(wanted)))}
    _replace_tiers(connection, dict.fromkeys(wanted, operation.tier))
    inverse = {"tiers": {commune: before.get(commune) for commune in wanted}}
    params = {"tier": operation.tier, "communes": wanted}
    return Logged(operation.code, params, inverse), Changes(frozenset({"territory"}), None)


def record_release(connection: Connection, operation: RecordRelease, member: str) -> Applied:
    """See ``RecordRelease``; raises ``Refused('sign_off_missing')`` when nobody signed what it publishes."""
    signed = connection.scalar(select(sign_off.c.id).where(sign_off.c.content == operation.content).limit(1))
    if not operation.content or signed is None:
        raise Refused("sign_off_missing")
    connection.execute(
        insert(release).values(
            at=events.now(),
            member=member,
            folder=operation.folder,
            digest=operation.digest,
            persons=operation.persons,
            content=operation.content,
            ledger=operation.ledger,
        )
    )
    params = {"folder": operation.folder, "digest": operation.digest, "persons": operation.persons}
    return Logged(operation.code, params), Changes(frozenset({"releases"}), ())


def sign_release(connection: Connection, operation: SignRelease, context: "ImportContext") -> Applied:
    """See ``SignRelease``."""
    signed = signing.sign(connection, operation.content, context)
    params = {"content": signed.content, "signature": signed.signature}
    return Logged(operation.code, params), Changes(frozenset({"releases"}), (), signed)


def take_back(connection: Connection, inverse: dict[str, Any], context: "ImportContext") -> Changes:
    """Apply what ``Logged.inverse`` says: the compensating write of an undo."""
    touched: list[int] = []
    for state, ids in inverse.get("states", {}).items():
        put(connection, ids, state=state)
        touched += ids
    for number, theme, by_hand in inverse.get("themes", []):
        put(connection, [number], theme=theme, theme_by_hand=by_hand)
        touched.append(number)
    if "released" in inverse:  # as version 0.1 wrote it
        ids, value = inverse["released"]
        put(connection, ids, text_released=value)
        touched += ids
    if "answers" in inverse:
        names = [column.name for column in answer.columns]
        _replace_answers(connection, inverse["ids"], [dict(zip(names, row, strict=True)) for row in inverse["answers"]])
        touched += inverse["ids"]
    if "tiers" in inverse:
        _replace_tiers(connection, inverse["tiers"])
        return Changes(frozenset({"territory"}), None)
    for key, put_back in UNDO.items():
        if key in inverse:
            touched += put_back(connection, inverse[key], context)
    return changed(sorted(set(touched)), "contributions", "answers")


APPLY: dict[type[Operation], Callable[[Connection, Any, Charter], Applied]] = {
    AcceptContributions: accept,
    HideContributions: hide,
    RestoreContributions: restore,
    SetTheme: set_theme,
    SetTier: set_tier,
}
REVIEW: dict[type[Operation], Callable[[Connection, Any, "ImportContext"], Applied]] = {
    ReleaseTexts: reviewing.release_texts,
    DecideFindings: deciding.decide,
    MarkFinding: marking.mark,
    AskSecondOpinion: opinions.ask,
    GiveSecondOpinion: opinions.give,
    GroupFamily: families.group,
    LeaveFamily: families.leave,
    RefuseFamily: refusals.refuse,
    SignTextPolicy: reviewing.sign_policy,
    ReadSample: reviewing.read_sample,
    TranslateContribution: scoring_proposals.translate,
}
"""Operations on texts: they need the keys of findings, or who asks."""
UNDO: dict[str, Undo] = {
    "modes": reviewing.put_back_modes,
    "sampled": reviewing.put_back_sample,
    "read": reviewing.put_back_reading,
    "decided": deciding.put_back_decided,
    "marked": marking.put_back_marked,
    "asked": opinions.put_back_asked,
    "given": opinions.put_back_given,
    "families": families.put_back,
    "lifted": refusals.put_back_lifted,
    "refused": refusals.put_back_refused,
    "translations": scoring_proposals.put_back_translation,
}
"""Part of an inverse -> what applies it; each returns the contributions concerned."""


def _replace_answers(connection: Connection, ids: Sequence[int], rows: list[dict[str, Any]]) -> None:
    connection.execute(delete(answer).where(answer.c.contribution_id.in_(ids)))
    if rows:
        connection.execute(insert(answer), rows)


def _replace_tiers(connection: Connection, tiers: dict[str, str | None]) -> None:
    connection.execute(delete(tier).where(tier.c.commune.in_(tiers)))
    rows = [{"commune": commune, "tier": name} for commune, name in tiers.items() if name is not None]
    if rows:
        connection.execute(insert(tier), rows)
