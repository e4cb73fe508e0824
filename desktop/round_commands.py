"""The commands of a round in a coordinator's dossier: invite, open, list the commitments, merge, tally, decide."""

import re
from argparse import Namespace
from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import cast

from desktop.console import ConsoleProgress, say
from desktop.files import read_file, write_file
from desktop.round_files import at_line, opened, table
from governance.dossier import Dossier
from governance.errors import BadInput, Refused, UserFacing
from governance.scoring.exchange import Joining
from governance.scoring.operations import (
    AcceptJoining, EnrolDevice, FormPackage, InviteEvaluator, IssueHeads, IssueRecord, OpenRound, ReceiveFiles,
    RecordInMeeting)
from governance.scoring.results import Agreement, ProposalResult
from governance.scoring.rounds import Duty
from governance.scoring.settings import RoundSettings, SeatSettings, default_settings, parse_settings
from governance.scoring.state import BoardLine, IssuedRecord, Reception, RoundState
from governance.scoring.statements import Statement, spoken

_PHOTOGRAPH = re.compile(r"(\d+)(?:[-_ ].*)?\.(?:jpe?g|png|webp|tiff?)", re.IGNORECASE)
TAKEN = ("new", "known")
"""Outcomes of a file that there is nothing to look at in."""


def invite(options: Namespace, progress: ConsoleProgress) -> int:
    """Sign an invitation."""
    duties = tuple(dict.fromkeys(options.duty or ("evaluator",)))
    with opened(options) as dossier:
        made = cast("Statement", dossier.execute(InviteEvaluator(name=options.name, duties=duties)).report)
        file = write_file(options.out, made.to_bytes())
        say({"invitation": file, "duties": list(duties), "digest": made.digest}, as_json=options.json)
    return 0


def open_(options: Namespace, progress: ConsoleProgress) -> int:
    """Accept the requests, sign the round, write the package."""
    with opened(options) as dossier:
        if options.settings is None:
            settings = default_settings(dossier.charter)
        else:
            text = read_file(options.settings).decode("utf-8-sig", errors="replace")
            settings = parse_settings(text, dossier.charter, name=options.settings.name)
        requests = [_accepted(dossier, path) for path in options.joining]
        chosen = replace(settings, seats=_seats(settings, requests, options), proposals=tuple(options.proposals))
        pictures = _photographs(options.photos) if options.photos else {}
        opening = OpenRound(settings=chosen, photographs=pictures)
        digest = cast("str", dossier.execute(opening, progress).report)
        file = write_file(options.out, cast("bytes", dossier.execute(FormPackage(round=digest), progress).report))
        state = _state(dossier, digest)
    progress.close()
    say({"round": digest, "number": state.round.number, "proposals": len(state.round.proposals),
         "evaluators": len(state.round.evaluators), "package": file}, as_json=options.json)
    return 0


def form(options: Namespace, progress: ConsoleProgress) -> int:
    """Write the package again, for the devices that there are now."""
    with opened(options) as dossier:
        digest = _latest(dossier, options)
        content = cast("bytes", dossier.execute(FormPackage(round=digest), progress).report)
        say({"round": digest, "package": write_file(options.out, content)}, as_json=options.json)
    return 0


def enrol(options: Namespace, progress: ConsoleProgress) -> int:
    """Sign a new device of somebody."""
    with opened(options) as dossier:
        digest = _latest(dossier, options)
        state = _state(dossier, digest)
        member = _member(state, options.evaluator)
        replaces = "" if options.lost is None else _lost(state, member, options.lost)
        key = _accepted(dossier, options.joining).key
        wanted = EnrolDevice(round=digest, key=key, member=member, replaces=replaces)
        made = cast("Statement", dossier.execute(wanted).report)
        file = write_file(options.out, made.to_bytes())
        say({"enrolment": file, "member": member, "key": key, "replaces": replaces}, as_json=options.json)
    return 0


def heads(options: Namespace, progress: ConsoleProgress) -> int:
    """Take the commitments and sign their list, which is done once: nothing is signed when one cannot be used."""
    with opened(options) as dossier:
        digest = _latest(dossier, options)
        files = _files(options.files)
        if files:
            reception = cast("Reception", dossier.execute(ReceiveFiles(round=digest, files=files)).report)
            bad = [item.name for item in reception.files if item.outcome not in TAKEN]
            if bad:
                say(_received(reception, dry_run=False), as_json=options.json)
                raise Refused("commitments_unusable", files=", ".join(bad))
        made = cast("Statement", dossier.execute(IssueHeads(round=digest)).report)
        file = write_file(options.out, made.to_bytes())
        say({"heads": file, "digest": made.digest, "devices": len(made.data["heads"]),
             "absent": made.data["absent"]}, as_json=options.json)
    return 0


def merge(options: Namespace, progress: ConsoleProgress) -> int:
    """Take files into a round; exit code 1 when one of them needs a look."""
    with opened(options) as dossier:
        wanted = ReceiveFiles(round=_latest(dossier, options), files=_files(options.files))
        apply = dossier.rehearse if options.dry_run else dossier.execute
        reception = cast("Reception", apply(wanted, progress).report)
    progress.close()
    say(_received(reception, dry_run=options.dry_run), as_json=options.json)
    return 0 if all(item.outcome in TAKEN for item in reception.files) else 1


def board(options: Namespace, progress: ConsoleProgress) -> int:
    """Who has what."""
    with opened(options) as dossier, dossier.reads() as reads:
        digest = _latest(dossier, options)
        lines, state = reads.board(digest), reads.round_state(digest)
    if options.json:
        said = [{name: getattr(line, name) for name in BoardLine.__slots__} for line in lines]
        aside = [{"code": item.code, "key": item.key, "count": item.count} for item in state.merged.aside]
        files = [{"file": item.name, "code": item.code} for item in state.files_aside]
        say({"round": digest, "stage": state.stage, "devices": said, "aside": aside, "files": files}, as_json=True)
        return 0
    say({"round": digest, "stage": state.stage}, as_json=False)
    say({f"{line.name} {line.key[:8]}": _line(line) for line in lines}, as_json=False)
    say({f"aside {item.key[:8]}": f"{item.code} ({item.count})" for item in state.merged.aside}, as_json=False)
    say({f"file {item.name}": item.code for item in state.files_aside}, as_json=False)
    return 0


def tally(options: Namespace, progress: ConsoleProgress) -> int:
    """Count the ballots."""
    from governance.scoring.agreement import agreement
    from governance.scoring.record import Source

    with opened(options) as dossier:
        state = _state(dossier, _latest(dossier, options))
    count = Source.of(state, version="", previous="").count
    results, marks = (count.before, count.blind) if options.blind else (count.after, count.final)
    said: dict[str, object] = {
        "round": state.digest, "phase": "blind" if options.blind else "final", "ballots": len(marks)}
    if options.csv:
        from exports.scoring.scores_csv import scores_csv

        said["csv"] = write_file(options.csv, scores_csv(state))
    agreements = agreement(state.round, marks)
    if options.json:
        proposals = [_counted(item) for item in results.proposals]
        orders = {theme: [list(group) for group in order] for theme, order in results.orders.items()}
        agreed = {item.theme: _agreed(item) for item in agreements}
        say({**said, "proposals": proposals, "orders": orders, "agreement": agreed}, as_json=True)
        return 0
    say(said, as_json=False)
    for item in results.proposals:
        rank = "-" if item.rank is None else item.rank
        say({f"{rank}. proposal {item.proposal}": f"score {_figure(item.score)}"}, as_json=False)
        say({f"   {theme.theme}": (
            f"{' '.join(map(str, theme.counts))}  n {theme.graded}/{theme.base}  median {_plain(theme.median)}"
            f"  mean {_figure(theme.mean)}{'' if theme.decided else '  under quorum'}") for theme in item.themes},
            as_json=False)
    say({item.theme: "  ".join(f"{name} {value}" for name, value in _agreed(item).items()) for item in agreements},
        as_json=False)
    return 0


def decide(options: Namespace, progress: ConsoleProgress) -> int:
    """Record decisions, row after row; a row that is refused stops there, and says its line."""
    rows = table(
        options.decisions, needed=("proposal", "outcome", "by"),
        allowed=("reason", "dissent", "family", "what", "on", "who"))
    with opened(options) as dossier:
        state = _state(dossier, _latest(dossier, options))
        for line, cells in rows:
            try:
                data = _decision(state, cells)
                dossier.execute(RecordInMeeting(round=state.digest, kind="decision", data=data))
            except UserFacing as error:
                raise at_line(options.decisions, line, error) from error
        say({"round": state.digest, "decisions": len(rows)}, as_json=options.json)
    return 0


def record(options: Namespace, progress: ConsoleProgress) -> int:
    """Sign the decision record and write it."""
    with opened(options) as dossier:
        digest = _latest(dossier, options)
        made = cast("IssuedRecord", dossier.execute(IssueRecord(round=digest), progress).report)
        said: dict[str, object] = {
            "round": digest, "digest": made.digest, "record": write_file(options.out, made.internal)}
        if options.public:
            said["public"] = write_file(options.public, made.public)
        say(said, as_json=options.json)
    return 0


def _latest(dossier: Dossier, options: Namespace) -> str:
    """Digest of the round of that number, by default the latest."""
    with dossier.reads() as reads:
        found = [row for row in reads.rounds() if options.round in (None, row.number)]
    if not found:
        raise BadInput("round_unknown")
    return found[0].digest


def _state(dossier: Dossier, digest: str) -> RoundState:
    with dossier.reads() as reads:
        return reads.round_state(digest)


def _accepted(dossier: Dossier, path: Path) -> Joining:
    return cast("Joining", dossier.execute(AcceptJoining(file=path.name, content=read_file(path))).report)


def _seats(settings: RoundSettings, requests: Iterable[Joining], options: Namespace) -> tuple[SeatSettings, ...]:
    """One seat a name: those who ask for one evaluate; who decides needs no machine."""
    keys: dict[str, list[str]] = {}
    for asked in requests:
        keys.setdefault(spoken(asked.name), []).append(asked.key)
    duties: dict[str, list[Duty]] = {name: ["evaluator"] for name in keys}
    named: tuple[tuple[Duty, list[str]], ...] = (("deputy", options.deputy), ("decider", options.decider))
    for duty, names in named:
        for name in map(spoken, names):
            duties.setdefault(name, []).append(duty)
    return (*settings.seats, *(
        SeatSettings(name, tuple(held), tuple(keys.get(name, ()))) for name, held in duties.items()))


def _photographs(folder: Path) -> dict[int, tuple[bytes, ...]]:
    if not folder.is_dir():
        raise BadInput("file_missing", file=folder.name)
    found: dict[int, tuple[bytes, ...]] = {}
    for path in sorted(folder.iterdir()):
        if named := _PHOTOGRAPH.fullmatch(path.name):
            number = int(named[1])
            found[number] = (*found.get(number, ()), read_file(path))
    return found


def _files(paths: Iterable[Path]) -> tuple[tuple[str, bytes], ...]:
    """By name: the order of arrival says nothing of who answered first."""
    return tuple(sorted((path.name, read_file(path)) for path in paths))


def _member(state: RoundState, said: str) -> str:
    """The member of that code or name."""
    codes = {spoken(name): member for member, name in state.names.items()} | {code: code for code in state.names}
    if spoken(said) not in codes:
        raise BadInput("seat_unknown", member=said)
    return codes[spoken(said)]


def _lost(state: RoundState, member: str, said: str) -> str:
    """The device of ``member`` whose key begins with ``said``; the coordinator's own dossier is none of theirs."""
    held = [
        key for key, holder in state.merged.members.items()
        if holder == member and key not in state.merged.lost | {state.statement.key} and key.startswith(said)]
    if len(held) != 1:
        raise BadInput("device_ambiguous", count=len(held))
    return held[0]


def _received(reception: Reception, *, dry_run: bool) -> dict[str, object]:
    return {
        "files": [
            {"file": item.name, "kind": item.kind, "member": item.member, "outcome": item.outcome}
            for item in reception.files],
        "members": [
            {"member": item.member, "name": item.name, "ballots": item.ballots, "contradictions": item.contradictions}
            for item in reception.members],
        "aside": reception.aside, "dry_run": dry_run}


def _line(line: BoardLine) -> str:
    marks = [name for name in ("listed", "late", "lost") if getattr(line, name)]
    return (
        f"{', '.join(line.duties)}: committed {_plain(line.committed)}, revealed {_plain(line.revealed)}, "
        f"blind {line.blind}{''.join(f', {mark}' for mark in marks)}")


def _counted(item: ProposalResult) -> dict[str, object]:
    return {
        "proposal": item.proposal, "rank": item.rank, "score": None if item.score is None else str(item.score),
        "themes": {
            theme.theme: {
                "counts": list(theme.counts), "median": theme.median,
                "mean": None if theme.mean is None else str(theme.mean), "n": theme.graded,
                "abstained": theme.abstained, "conflicted": theme.conflicted, "missing": theme.missing,
                "quorum": theme.quorum, "decided": theme.decided}
            for theme in item.themes}}


def _agreed(item: Agreement) -> dict[str, object]:
    return {
        "n": item.values, "exact": _figure(item.exact), "within_one": _figure(item.within_one),
        "alpha": _figure(item.alpha)}


def _decision(state: RoundState, cells: dict[str, str]) -> dict[str, object]:
    dissent = [_member(state, name) for name in re.split(r"[;,|]", cells.get("dissent", "")) if name.strip()]
    return {
        "proposal": _whole(cells["proposal"]), "outcome": cells["outcome"], "by": _member(state, cells["by"]),
        "reason": cells.get("reason", ""), "dissent": dissent, "family": _whole(cells.get("family") or "0"),
        "follow_up": {name: cells.get(name, "") for name in ("what", "on", "who")}}


def _whole(text: str) -> int:
    if not text.isascii() or not text.isdecimal():
        raise BadInput("proposal_unknown", proposal=text)
    return int(text)


def _figure(value: Fraction | None) -> str:
    """A fraction as it is, then as people read it."""
    if value is None:
        return "-"
    return str(value) if value.denominator == 1 else f"{value} ({float(value):.2f})"


def _plain(value: int | None) -> str:
    return "-" if value is None else str(value)
