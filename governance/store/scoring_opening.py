"""Opens a round: who was invited and joined, the document that is frozen and signed, the package that leaves."""

import hashlib
import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import Connection, delete, func, insert, select

from governance.charter import Charter
from governance.errors import BadInput, Refused
from governance.operations import Changes
from governance.scoring import exchange, statements
from governance.scoring.exchange import Invitation
from governance.scoring.operations import AcceptJoining, FormPackage, InviteEvaluator, OpenRound
from governance.scoring.package import Proposal
from governance.scoring.rounds import (
    DUTIES, Duty, Round, Seat, check_round, names_digest, names_text, proposal_digest,
)
from governance.scoring.settings import RoundSettings, SeatSettings
from governance.scoring.statements import Statement
from governance.store import events, scoring_proposals, scoring_state
from governance.store.changing import Applied
from governance.store.events import Logged
from governance.store.importing import ImportContext
from governance.store.scoring_tables import joining, scoring_photograph, scoring_proposal, scoring_round
from governance.store.tables import event

NEWS = frozenset({"scoring"})


def invite(connection: Connection, operation: InviteEvaluator, context: ImportContext) -> Applied:
    """See ``InviteEvaluator``; raises ``BadInput('member_name_missing')``."""
    if not operation.name.strip():
        raise BadInput("member_name_missing")
    consultation = context.charter.consultation
    invitation = Invitation(consultation.id, consultation.title.model_dump(), operation.name, operation.duties, "")
    signed = exchange.invite(invitation, context.signer)
    return Logged(operation.code, _invited(signed.digest)), Changes(NEWS, (), signed)


def accept_joining(connection: Connection, operation: AcceptJoining, context: ImportContext) -> Applied:
    """See ``AcceptJoining``; raises as ``statements.read``."""
    request = statements.read(operation.content, name=operation.file, kind="joining")
    keep_joining(connection, request)
    return Logged(operation.code, {"joining": request.digest}), Changes(NEWS, (), exchange.joining_of(request))


def keep_joining(connection: Connection, request: Statement) -> bool:
    """Keep a request, the latest of each device; whether it was not known yet."""
    asked = exchange.joining_of(request)
    text = request.to_bytes().decode()
    if connection.scalar(select(joining.c.statement).where(joining.c.key == asked.key)) == text:
        return False
    said = json.dumps(_invited(asked.invitation), sort_keys=True)
    ours = select(event.c.id).where(event.c.operation == InviteEvaluator.code, event.c.params == said).limit(1)
    invited = int(connection.scalar(ours) is not None)
    connection.execute(delete(joining).where(joining.c.key == asked.key))
    connection.execute(insert(joining).values(key=asked.key, statement=text, at=events.now(), invited=invited))
    return True


def open_round(connection: Connection, operation: OpenRound, context: ImportContext) -> Applied:
    """See ``OpenRound``.

    Raises:
        BadInput: ``joining_unknown`` (a key of no accepted request), ``proposal_not_scorable``, ``round_unknown`` and
            ``replacement_reason_missing`` (of what it replaces), or ``round_invalid`` as ``rounds.check_round``.
        Refused: ``round_empty``, ``texts_not_scanned`` with ``count``.
    """
    settings = operation.settings
    _check_replaced(connection, settings)
    pictures = _pictures(operation.photographs)
    proposals = [
        replace(item, photographs=tuple(pictures.get(item.number, {})))
        for item in _chosen(connection, settings, context)]
    if not pictures.keys() <= {item.number for item in proposals}:
        raise BadInput("proposal_not_scorable", count=len(pictures.keys() - {item.number for item in proposals}))
    _check_keys(connection, settings)
    roster, names = _seated(settings.seats, context)
    text = names_text(secrets.token_hex(32), names)
    number = 1 + (connection.scalar(select(func.count()).select_from(scoring_round)) or 0)
    made = _round(settings, proposals, roster, number, text, context)
    check_round(made)
    signed = statements.sign("round", made.to_data(), context.signer)
    _keep(connection, signed, made, text, proposals, pictures)
    params = {"evaluators": len(made.evaluators), "number": number, "proposals": len(proposals), "round": signed.digest}
    return Logged(operation.code, params, None, list(made.proposals)), Changes(NEWS, (), signed.digest)


def form_package(connection: Connection, operation: FormPackage, context: ImportContext) -> Applied:
    """See ``FormPackage``; raises ``BadInput('round_unknown')`` or ``Refused('not_coordinating')``."""
    from governance.scoring import package

    state = scoring_state.state(connection, operation.round)
    scoring_state.coordinating_key(state.round, context.signer)
    wanted = {digest for item in state.proposals.values() for digest in item.photographs}
    rows = connection.execute(select(scoring_photograph)) if wanted else ()
    file = package.build(
        state.statement, state.names_text, tuple(state.proposals.values()),
        {row.digest: row.content for row in rows if row.digest in wanted}, context.signer,
        sorted(set(state.merged.members) - state.merged.lost))
    params = {"package": hashlib.sha256(file).hexdigest(), "round": operation.round}
    return Logged(operation.code, params), Changes(frozenset(), (), file)


def _invited(digest: str) -> dict[str, str]:
    """What the journal says of an invitation: by it, the answer is recognised."""
    return {"invitation": digest}


def _check_replaced(connection: Connection, settings: RoundSettings) -> None:
    if not settings.replaces:
        return
    known = connection.scalar(select(scoring_round.c.number).where(scoring_round.c.digest == settings.replaces))
    if known is None:
        raise BadInput("round_unknown")
    if not settings.reason.strip():
        raise BadInput("replacement_reason_missing")


def _check_keys(connection: Connection, settings: RoundSettings) -> None:
    own = {key for seat in settings.seats for key in seat.keys}
    unknown = own - set(connection.scalars(select(joining.c.key)))
    if unknown:
        raise BadInput("joining_unknown", count=len(unknown))


def _chosen(connection: Connection, settings: RoundSettings, context: ImportContext) -> list[Proposal]:
    wanted = set(settings.proposals)
    waiting = {number for number, _ in scoring_proposals.unready(connection, context.texts)}
    if blocking := waiting & wanted if wanted else waiting:
        raise Refused("texts_not_scanned", count=len(blocking))
    found = scoring_proposals.scorable(connection, context.texts)
    chosen = [item for item in found if not wanted or item.number in wanted]
    if missing := wanted - {item.number for item in chosen}:
        raise BadInput("proposal_not_scorable", count=len(missing))
    if not chosen:
        raise Refused("round_empty")
    return chosen


def _pictures(photographs: Mapping[int, Sequence[bytes]]) -> dict[int, dict[str, bytes]]:
    """Contribution -> digest -> picture, cleaned."""
    from governance.scoring.photographs import clean_photograph

    cleaned = {number: [clean_photograph(one) for one in files] for number, files in photographs.items() if files}
    return {number: {hashlib.sha256(one).hexdigest(): one for one in files} for number, files in cleaned.items()}


def _seated(seats: Sequence[SeatSettings], context: ImportContext) -> tuple[tuple[Seat, ...], dict[str, str]]:
    """The roster and the names, one seat a name: the coordinator is m1, and decides when nobody else was named to."""
    own = SeatSettings(context.member_name, ("coordinator",), (scoring_state.signing_key(context.signer),))
    duties: dict[str, list[Duty]] = {}
    keys: dict[str, list[str]] = {}
    for seat in (own, *seats):
        name = statements.spoken(seat.name)
        if not name:
            raise BadInput("member_name_missing")
        duties.setdefault(name, []).extend(seat.duties)
        keys.setdefault(name, []).extend(seat.keys)
    if not any("decider" in held for held in duties.values()):
        next(iter(duties.values())).append("decider")
    roster = tuple(
        Seat(f"m{number}", tuple(duty for duty in DUTIES if duty in held), tuple(dict.fromkeys(keys[name])))
        for number, (name, held) in enumerate(duties.items(), 1))
    return roster, {seat.member: name for seat, name in zip(roster, duties, strict=True)}


def _round(
    settings: RoundSettings, proposals: Sequence[Proposal], roster: tuple[Seat, ...], number: int, names: str,
    context: ImportContext,
) -> Round:
    made = Round(
        number=number, title=settings.title, dossier=context.charter.consultation.id,
        opened_on=context.today.isoformat(), nonce=secrets.token_hex(32), themes=settings.themes,
        proposals={item.number: proposal_digest(item.to_data()) for item in proposals},
        aggregation=settings.aggregation, tie=settings.tie, threshold=settings.threshold,
        cut=min(settings.cut, len(proposals)), spread=settings.spread, roster=roster, rapporteurs={},
        names_digest=names_digest(names), letters_on=_letters_on(settings.letters_on, context.charter),
        replaces=settings.replaces, reason=statements.spoken(settings.reason))
    if not settings.rapporteurs or not made.evaluators:
        return made
    given = {one: made.evaluators[place % len(made.evaluators)] for place, one in enumerate(sorted(made.proposals))}
    return replace(made, rapporteurs=given)


def _letters_on(said: str, charter: Charter) -> str:
    """Until when names are shown: the end of the longest active use that the charter declares, unless said."""
    if not said:
        return max(charter.active_until(code) for code in charter.purposes).isoformat()
    try:
        return date.fromisoformat(said).isoformat()
    except ValueError as error:
        raise BadInput("round_invalid", what="letters_on") from error


def _keep(
    connection: Connection, signed: Statement, made: Round, names: str, proposals: Sequence[Proposal],
    pictures: Mapping[int, Mapping[str, bytes]],
) -> None:
    connection.execute(insert(scoring_round).values(
        digest=signed.digest, number=made.number, statement=signed.to_bytes().decode(), names=names,
        opened_at=events.now()))
    connection.execute(insert(scoring_proposal), [
        {"round": signed.digest, "number": item.number, "content": statements.canonical(item.to_data())}
        for item in proposals])
    wanted = {digest: content for files in pictures.values() for digest, content in files.items()}
    known = set(connection.scalars(select(scoring_photograph.c.digest)))
    fresh = [{"digest": digest, "content": content} for digest, content in wanted.items() if digest not in known]
    if fresh:
        connection.execute(insert(scoring_photograph), fresh)
