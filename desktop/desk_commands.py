"""The commands of a round on an evaluator's machine: join, receive, score, commit, reveal."""

import os
from argparse import Namespace

from desktop.console import ConsoleProgress, passphrase, say, say_error
from desktop.files import read_file, write_file
from desktop.round_files import Row, at_line, opened_desk, table, witness
from governance.csv_cells import Cell, csv_bytes
from governance.errors import BadInput, UserFacing
from governance.scoring.desk import DESK_FILE, Desk, DeskRound
from governance.scoring.events import UNSEEN

REASON = "reason_"
"""Begins the column of a theme's reason."""


def join(options: Namespace, progress: ConsoleProgress) -> int:
    """Ask for a seat; makes the desk when there is none."""
    invitation = None if options.invitation is None else read_file(options.invitation)
    if (options.desk / DESK_FILE).is_file():
        desk = opened_desk(options)
    elif options.name:
        secret = passphrase(options.passphrase_file, twice=True)
        desk = Desk.create(options.desk, name=options.name, passphrase=secret, witness=witness())
    else:
        raise BadInput("member_name_missing")
    with desk:
        if options.name not in (None, desk.name):
            raise BadInput("desk_name_differs", folder=options.desk.name)
        name = options.invitation.name if options.invitation else ""
        file = write_file(options.out, desk.join(invitation, file=name))
        say({"desk": desk.folder, "key": desk.key, "joining": file}, as_json=options.json)
    return 0


def renew(options: Namespace, progress: ConsoleProgress) -> int:
    """Take a new device key after a backup was put back, and ask for a seat with it."""
    secret = passphrase(options.passphrase_file)
    with Desk.open(options.desk, secret, witness=witness()) as desk:
        desk.renew(secret)
        say({"key": desk.key, "joining": write_file(options.out, desk.join(None))}, as_json=options.json)
    return 0


def receive(options: Namespace, progress: ConsoleProgress) -> int:
    """Take files from the coordinator; one that cannot be taken stops no other."""
    news: list[dict[str, object]] = []
    worst = 0
    with opened_desk(options) as desk:
        for path in options.files:
            try:
                found = desk.receive(read_file(path), file=path.name)
                news.append({
                    "file": path.name, "kind": found.kind, "round": found.round, "outcome": found.outcome})
            except UserFacing as error:
                say_error(error)
                news.append({"file": path.name, "kind": "", "round": "", "outcome": error.code})
                worst = max(worst, error.exit_code)
        say({"files": news, "restored": desk.restored}, as_json=options.json)
    return worst


def score(options: Namespace, progress: ConsoleProgress) -> int:
    """Deliver the ballots of a table, write one to fill, or open the window."""
    if options.ballots is None and options.template is None:
        from desktop.commands import check_display

        check_display()
        from desktop.app import open_desk

        given = options.passphrase_file and passphrase(options.passphrase_file)
        return open_desk(options.desk, passphrase=given or os.environ.get("COLLEGIALE_PASSPHRASE"))
    with opened_desk(options) as desk:
        here = _round(desk, options)
        said: dict[str, object] = {"round": here.digest}
        if options.template is not None:
            said["template"] = write_file(options.template, _template(here))
        if options.ballots is not None:
            said |= _delivered(here, options)
        done, count = here.progress()
        say({**said, "done": done, "proposals": count, "stage": here.stage}, as_json=options.json)
    return 0


def resolve(options: Namespace, progress: ConsoleProgress) -> int:
    """Where two devices of one person disagree: the ballot of this one stands."""
    with opened_desk(options) as desk:
        here = _round(desk, options)
        own = here.draft(options.proposal)
        here.resolve(options.proposal, own.grades, own.reasons, options.replaces)
        say({"round": here.digest, "proposal": options.proposal}, as_json=options.json)
    return 0


def adopt(options: Namespace, progress: ConsoleProgress) -> int:
    """Where the log of another device of this person forked: say which end stands."""
    with opened_desk(options) as desk:
        here = _round(desk, options)
        here.adopt(options.device, options.end)
        say({"round": here.digest, "device": options.device, "end": options.end}, as_json=options.json)
    return 0


def commit(options: Namespace, progress: ConsoleProgress) -> int:
    """Write the commitment: the log is frozen until the list of heads comes."""
    with opened_desk(options) as desk:
        here = _round(desk, options)
        file = write_file(options.out, here.commit())
        done, count = here.progress()
        say({"commitment": file, "done": done, "proposals": count}, as_json=options.json)
    return 0


def reveal(options: Namespace, progress: ConsoleProgress) -> int:
    """Take the list of heads, if it is given, and write the ballots, sealed to whoever coordinates."""
    with opened_desk(options) as desk:
        if options.heads is None:
            here = _round(desk, options)
        else:
            here = desk.round(desk.receive(read_file(options.heads), file=options.heads.name).round)
        file = write_file(options.out, here.reveal())
        say({"ballots": file, "round": here.digest, "late": here.late}, as_json=options.json)
    return 0


def _round(desk: Desk, options: Namespace) -> DeskRound:
    """The round of that number, by default the latest."""
    rows = [row for row in desk.rounds() if options.round in (None, row.number)]
    if not rows:
        raise BadInput("round_unknown")
    return desk.round(rows[-1].digest)


def _columns(here: DeskRound) -> tuple[list[str], list[str]]:
    """(needed, allowed too)."""
    themes = here.package.round.theme_codes
    return ["proposal", *themes], [*(f"{REASON}{theme}" for theme in themes), "conflict", "reason", "title"]


def _template(here: DeskRound) -> bytes:
    """A table to fill: the proposals in the order drawn for this desk, with what was already said."""
    needed, allowed = _columns(here)
    titles = {item.number: item.title for item in here.package.proposals}
    rows: list[list[Cell]] = []
    for number in here.order:
        draft, level = here.draft(number), here.declared(number)
        reasons = (draft.reasons.get(theme, "") for theme in here.package.round.theme_codes)
        marks = ("" if mark == UNSEEN else mark for mark in draft.grades)
        rows.append([number, *marks, *reasons, "" if level == "none" else level, "", titles[number]])
    return csv_bytes([*needed, *allowed], rows)


def _delivered(here: DeskRound, options: Namespace) -> dict[str, object]:
    """Every row is checked before the first is said, for nothing that was said is taken back."""
    needed, allowed = _columns(here)
    rows = table(options.ballots, needed=needed, allowed=allowed)
    changed = here.stage in ("listed", "revealed")
    seen: set[str] = set()
    for row in rows:
        _each(here, row, options, changed=changed, say_it=False)
        if row[1]["proposal"] in seen:
            raise BadInput("table_line", file=options.ballots.name, line=row[0], problem="proposal_twice")
        seen.add(row[1]["proposal"])
    counts = [_each(here, row, options, changed=changed, say_it=True) for row in rows]
    return {"delivered": counts.count("delivered"), "revised": counts.count("revised"),
            "conflicts": counts.count("conflict"), "empty": counts.count("")}


def _each(here: DeskRound, row: Row, options: Namespace, *, changed: bool, say_it: bool) -> str:
    line, cells = row
    try:
        return _said(here, cells, changed=changed, say_it=say_it)
    except UserFacing as error:
        raise at_line(options.ballots, line, error) from error


def _said(here: DeskRound, cells: dict[str, str], *, changed: bool, say_it: bool) -> str:
    themes = here.package.round.theme_codes
    number = _number(cells["proposal"])
    marks = [cells[theme].upper() for theme in themes]
    level = cells.get("conflict", "").lower() or "none"
    if level == "hard" and here.declared(number) == "hard":
        return ""
    if level != "none":
        here.check_conflict(number, level)
        if say_it:
            here.declare(number, level, cells.get("reason", ""))
    if level == "hard":
        return "conflict"
    if not any(marks):
        return ""
    grades = "".join(mark if len(mark) == 1 else UNSEEN if not mark else "?" for mark in marks)
    ballot = here.check(number, grades, {theme: cells.get(REASON + theme, "") for theme in themes})
    former = here.delivered(number)
    if ballot == former:
        return ""
    if former is not None and changed:
        if not cells.get("reason"):
            raise BadInput("reason_missing", theme="", proposal=number)
        if say_it:
            here.revise(number, ballot.grades, ballot.reasons, cells["reason"])
        return "revised"
    if say_it:
        here.deliver(number, ballot.grades, ballot.reasons)
    return "delivered"


def _number(text: str) -> int:
    if not text.isascii() or not text.isdecimal():
        raise BadInput("proposal_unknown", proposal=text)
    return int(text)
