"""The options of ``collegiale round ...``."""

import argparse
from pathlib import Path
from typing import TypeAlias

from desktop.lazily import Command, Lazily
from governance.scoring.rounds import DUTIES

desk_commands = Lazily("desktop.desk_commands")
round_commands = Lazily("desktop.round_commands")
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001 it has no public name


def add_round(top: Commands) -> None:
    """Add every command of a round."""
    found = top.add_parser("round", help="score proposals blind, merge the ballots, decide")
    commands = found.add_subparsers(metavar="STEP", required=True)
    _prepare(commands)
    _evaluate(commands)
    _conclude(commands)


def _prepare(found: Commands) -> None:
    item = _dossier(found, "invite", "sign an invitation for an evaluator", round_commands.invite)
    item.add_argument("--name", required=True)
    item.add_argument("--duty", action="append", choices=[duty for duty in DUTIES if duty != "coordinator"])
    _out(item, "FILE.invitation")

    item = _dossier(found, "open", "freeze and sign a round, write the package of its evaluators", round_commands.open_)
    item.add_argument("--settings", type=Path, metavar="ROUND.toml", help="default: the application's own")
    item.add_argument("--joining", type=Path, nargs="+", default=[], metavar="FILE", help="requests to accept")
    item.add_argument(
        "--decider", action="append", default=[], metavar="NAME", help="who decides (default: whoever opens the round)")
    item.add_argument("--deputy", action="append", default=[], metavar="NAME", help="who may act for the coordinator")
    item.add_argument("--proposals", type=int, nargs="+", default=[], metavar="N", help="default: all that are ready")
    item.add_argument("--photos", type=Path, metavar="FOLDER", help="pictures named by proposal: 12.jpg, 12-2.jpg")
    _out(item, "FILE.round")

    item = _dossier(found, "form", "write the package of a round again", round_commands.form, numbered=True)
    _out(item, "FILE.round")

    item = _dossier(
        found, "enrol", "sign a new device for somebody of a round", round_commands.enrol, numbered=True, member=False)
    item.add_argument("--joining", type=Path, required=True, metavar="FILE")
    item.add_argument("--member", dest="evaluator", required=True, metavar="NAME")
    item.add_argument("--lost", nargs="?", const="", metavar="KEY", help="it replaces their device (of that key)")
    _out(item, "FILE.enrolment")


def _evaluate(found: Commands) -> None:
    item = _desk(found, "join", "ask for a seat; makes the desk when there is none", desk_commands.join)
    item.add_argument("--name")
    item.add_argument("--invitation", type=Path, metavar="FILE")
    _out(item, "FILE.joining")

    item = _desk(found, "renew", "take a new key after a backup was put back", desk_commands.renew)
    _out(item, "FILE.joining")

    item = _desk(found, "receive", "take a package, a list of heads, an enrolment", desk_commands.receive)
    item.add_argument("files", type=Path, nargs="+", metavar="FILE")

    item = _desk(found, "score", "deliver a table's ballots, or open the window", desk_commands.score, numbered=True)
    item.add_argument("--ballots", type=Path, metavar="FILE.csv")
    item.add_argument("--template", type=Path, metavar="FILE.csv", help="write a table to fill")

    item = _desk(found, "commit", "commit to the ballots without showing them", desk_commands.commit, numbered=True)
    _out(item, "FILE.commitment")

    item = _desk(found, "reveal", "show the ballots to the coordinator", desk_commands.reveal, numbered=True)
    item.add_argument("heads", type=Path, nargs="?", metavar="FILE.heads")
    _out(item, "FILE.ballots")
    item = _desk(
        found, "resolve", "say that this device's ballot stands, not another's", desk_commands.resolve, numbered=True)
    item.add_argument("--proposal", type=int, required=True, metavar="N")
    item.add_argument("--replaces", nargs="+", required=True, metavar="ID", help="the ballots that disagree")
    item = _desk(found, "adopt", "say which end of a copied device stands", desk_commands.adopt, numbered=True)
    item.add_argument("--device", required=True, metavar="KEY")
    item.add_argument("--end", required=True, metavar="ID")


def _conclude(found: Commands) -> None:
    item = _dossier(found, "heads", "sign the list of commitments", round_commands.heads, numbered=True)
    item.add_argument("files", type=Path, nargs="*", metavar="FILE.commitment")
    _out(item, "FILE.heads")

    item = _dossier(found, "merge", "take files of any kind into a round", round_commands.merge, numbered=True)
    item.add_argument("files", type=Path, nargs="+", metavar="FILE")
    item.add_argument("--dry-run", action="store_true", help="say what would change, write nothing")

    _dossier(found, "board", "who has what", round_commands.board, numbered=True)

    item = _dossier(found, "tally", "counts, medians, order, agreement", round_commands.tally, numbered=True)
    item.add_argument("--blind", action="store_true", help="by the blind ballots, before the discussion")
    item.add_argument("--csv", type=Path, metavar="FILE", help="one row per ballot and theme")

    item = _dossier(found, "decide", "record the decisions of a table", round_commands.decide, numbered=True)
    item.add_argument("decisions", type=Path, metavar="DECISIONS.csv")

    item = _dossier(found, "record", "sign the decision record", round_commands.record, numbered=True)
    _out(item, "FILE.zip")
    item.add_argument("--public", type=Path, metavar="FILE.zip", help="the one without names or reasons")


def _dossier(
    found: Commands, name: str, words: str, run: Command, *, numbered: bool = False, member: bool = True
) -> argparse.ArgumentParser:
    item = _command(found, name, words, run, "dossier", numbered=numbered)
    if member:
        item.add_argument("--member", help="who opens it (default: whoever the passphrase belongs to)")
    else:
        item.set_defaults(member=None)
    return item


def _desk(
    found: Commands, name: str, words: str, run: Command, *, numbered: bool = False
) -> argparse.ArgumentParser:
    return _command(found, name, words, run, "desk", numbered=numbered)


def _command(
    found: Commands, name: str, words: str, run: Command, where: str, *, numbered: bool
) -> argparse.ArgumentParser:
    item = found.add_parser(name, help=words)
    item.add_argument(where, type=Path, metavar=where.upper())
    if numbered:
        item.add_argument("--round", type=int, metavar="N", help="its number (default: the latest)")
    item.add_argument("--passphrase-file", type=Path, help="file whose first line is the passphrase")
    item.add_argument("--json", action="store_true", help="one JSON object on the last line")
    item.set_defaults(run=run)
    return item


def _out(item: argparse.ArgumentParser, words: str) -> None:
    item.add_argument("--out", type=Path, required=True, metavar=words)
