"""Applies the operations of a person on contributions; each says how it would be taken back."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, delete, insert, select, update

from governance.charter import Charter
from governance.errors import BadInput, Refused
from governance.operations import (
    AcceptContributions,
    AnswerContributions,
    Changes,
    HideContributions,
    Operation,
    RecordRelease,
    ReleaseTexts,
    RestoreContributions,
    SetTheme,
    SetTier,
    SignRelease,
)
from governance.sign_off import SignOff
from governance.store import events
from governance.store.events import Logged
from governance.store.rows import DECISIONS
from governance.store.tables import answer, contribution, release, sign_off, tier
from governance.territory import TIERS

if TYPE_CHECKING:
    from governance.store.importing import ImportContext

_SLICE = 10_000
Applied = tuple[Logged, Changes]


def set_state(connection: Connection, code: str, ids: Sequence[int], state: str, params: dict[str, Any]) -> Applied:
    """Move contributions to ``state``; those already there are left out of the event."""
    before = _before(connection, ids, contribution.c.state)
    moved = sorted(number for number, old in before.items() if old != state)
    _update(connection, moved, state=state)
    groups: dict[str, list[int]] = defaultdict(list)
    for number in moved:
        groups[before[number]].append(number)
    return Logged(code, params, {"states": groups}, moved), _changed(moved)


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
    rows = _select(connection, operation.ids, contribution.c.id, contribution.c.theme, contribution.c.theme_by_hand)
    _update(connection, [row.id for row in rows], theme=operation.theme, theme_by_hand=1)
    inverse = {"themes": [[row.id, row.theme, row.theme_by_hand] for row in rows]}
    ids = [row.id for row in rows]
    return Logged(operation.code, {"theme": operation.theme}, inverse, ids), _changed(ids)


def release_texts(connection: Connection, operation: ReleaseTexts, charter: Charter) -> Applied:
    """See ``ReleaseTexts``."""
    wanted = int(operation.released)
    before = _before(connection, operation.ids, contribution.c.text_released)
    moved = sorted(number for number, old in before.items() if old != wanted)
    _update(connection, moved, text_released=wanted)
    inverse = {"released": [moved, 1 - wanted]}
    return Logged(operation.code, {"released": operation.released}, inverse, moved), _changed(moved)


def give_answer(connection: Connection, operation: AnswerContributions, charter: Charter, *, member: str) -> Applied:
    """See ``AnswerContributions``; raises ``BadInput`` (``decision_unknown``, ``answer_empty``) or
    ``Refused('answer_not_accepted')`` for a contribution that is not accepted."""
    if operation.decision not in DECISIONS:
        raise BadInput("decision_unknown", decision=operation.decision, known=", ".join(DECISIONS))
    if not operation.text.strip():
        raise BadInput("answer_empty")
    states = _before(connection, operation.ids, contribution.c.state)
    if any(state != "accepted" for state in states.values()):
        raise Refused("answer_not_accepted", count=sum(state != "accepted" for state in states.values()))
    before = [list(row) for row in connection.execute(select(answer).where(answer.c.contribution_id.in_(states)))]
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
    inverse = {"answers": before, "ids": ids}
    return Logged(operation.code, {"decision": operation.decision}, inverse, ids), _changed(
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
    word = SignOff(context.charter.consultation.id, operation.content, events.now(), context.member_id)
    signed = word.signed(context.signer)
    connection.execute(
        insert(sign_off).values(
            dossier=signed.dossier,
            at=signed.at,
            member=signed.member,
            content=signed.content,
            public_key=signed.public_key,
            signature=signed.signature,
        )
    )
    params = {"content": signed.content, "signature": signed.signature}
    return Logged(operation.code, params), Changes(frozenset({"releases"}), (), signed)


def take_back(connection: Connection, inverse: dict[str, Any]) -> Changes:
    """Apply what ``Logged.inverse`` says: the compensating write of an undo."""
    touched: list[int] = []
    for state, ids in inverse.get("states", {}).items():
        _update(connection, ids, state=state)
        touched += ids
    for number, theme, by_hand in inverse.get("themes", []):
        _update(connection, [number], theme=theme, theme_by_hand=by_hand)
        touched.append(number)
    if "released" in inverse:
        ids, value = inverse["released"]
        _update(connection, ids, text_released=value)
        touched += ids
    if "answers" in inverse:
        names = [column.name for column in answer.columns]
        _replace_answers(connection, inverse["ids"], [dict(zip(names, row, strict=True)) for row in inverse["answers"]])
        touched += inverse["ids"]
    if "tiers" in inverse:
        _replace_tiers(connection, inverse["tiers"])
        return Changes(frozenset({"territory"}), None)
    return _changed(touched, "contributions", "answers")


APPLY: dict[type[Operation], Callable[[Connection, Any, Charter], Applied]] = {
    AcceptContributions: accept,
    HideContributions: hide,
    RestoreContributions: restore,
    SetTheme: set_theme,
    ReleaseTexts: release_texts,
    SetTier: set_tier,
}


def _changed(ids: Sequence[int], *kinds: str) -> Changes:
    return Changes(frozenset(kinds or ("contributions",)), tuple(ids))


def _select(connection: Connection, ids: Sequence[int], *columns: Any) -> list[Any]:
    rows: list[Any] = []
    for start in range(0, len(ids), _SLICE):
        rows += connection.execute(select(*columns).where(contribution.c.id.in_(ids[start : start + _SLICE]))).all()
    return rows


def _before(connection: Connection, ids: Sequence[int], column: Any) -> dict[int, Any]:
    return {row[0]: row[1] for row in _select(connection, ids, contribution.c.id, column)}


def _update(connection: Connection, ids: Sequence[int], **values: Any) -> None:
    for start in range(0, len(ids), _SLICE):
        connection.execute(
            update(contribution).where(contribution.c.id.in_(ids[start : start + _SLICE])).values(**values)
        )


def _replace_answers(connection: Connection, ids: Sequence[int], rows: list[dict[str, Any]]) -> None:
    connection.execute(delete(answer).where(answer.c.contribution_id.in_(ids)))
    if rows:
        connection.execute(insert(answer), rows)


def _replace_tiers(connection: Connection, tiers: dict[str, str | None]) -> None:
    connection.execute(delete(tier).where(tier.c.commune.in_(tiers)))
    rows = [{"commune": commune, "tier": name} for commune, name in tiers.items() if name is not None]
    if rows:
        connection.execute(insert(tier), rows)
