"""The command line: the same services without a window. Importable without Qt, which only the window needs."""

import argparse
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TypeAlias

from desktop.console import ConsoleProgress, say_error
from desktop.lazily import Command, Lazily
from desktop.round_parser import add_round
from governance.errors import Cancelled, UserFacing
from governance.roles import ALL_ROLES

commands = Lazily("desktop.commands")
anonymise_commands = Lazily("desktop.anonymise_commands")
text_commands = Lazily("desktop.text_commands")
CANCELLED = 130
SMALLEST_DEMO = 20
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001 it has no public name


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; exit codes: 0 done, 1 refused by a rule, 2 bad input or usage, 3 environment, 130 stopped."""
    options = parser().parse_args(arguments)
    progress = ConsoleProgress()
    former = signal.signal(signal.SIGINT, lambda *_: progress.cancel())
    try:
        return int(options.run(options, progress))
    except UserFacing as error:
        say_error(error)
        return error.exit_code
    except (Cancelled, KeyboardInterrupt) as error:
        say_error(error if isinstance(error, Cancelled) else Cancelled())
        return CANCELLED
    finally:
        progress.close()
        signal.signal(signal.SIGINT, former)


def parser() -> argparse.ArgumentParser:
    """Every command and option."""
    top = argparse.ArgumentParser(
        prog="collegiale", description="Citizen consultations: import, moderate, publish, answer."
    )
    top.set_defaults(run=commands.open_window, dossier=None)
    found = top.add_subparsers(metavar="COMMAND")

    item = found.add_parser("open", help="open the window on a dossier")
    item.add_argument("dossier", type=Path)
    item.set_defaults(run=commands.open_window)

    item = found.add_parser("demo", help="the whole chain on an invented consultation")
    item.add_argument("--out", type=Path, required=True, help="new or empty folder")
    item.add_argument("--contributions", type=_count, default=300)
    item.add_argument("--seed", type=int, default=2026)
    item.add_argument("--no-window", action="store_true", help="write everything, open nothing")
    _json(item, commands.demo)

    item = _dossier(found, "new", "make a dossier", commands.new)
    item.add_argument("--charter", type=Path, help="charter file (default: PITER ALPIMED)")
    item.add_argument("--name", default="Coordination", help="name of its first member")

    item = _dossier(found, "import", "import files through the gate", commands.import_files)
    item.add_argument("files", type=Path, nargs="+", metavar="FILE")
    item.add_argument(
        "--source", help="platform, when it is not recognised; PLATFORM:COLLECTION keeps two files numbered alike apart"
    )
    item.add_argument("--mapping", type=Path, help="how the columns are understood (TOML)")
    item.add_argument("--channel", choices=("web", "paper", "tablet", "meeting"))
    item.add_argument("--dry-run", action="store_true", help="say what would happen, write nothing")

    _dossier(found, "audit", "collected fields against the charter", commands.audit)

    item = _dossier(found, "answers", "write one PDF per answer", commands.answers)
    item.add_argument("--out", type=Path, required=True)
    item.add_argument("--templates", type=Path, help="folder of edited templates")

    item = _dossier(found, "publish", "publish anonymised open data", commands.publish)
    item.add_argument("--out", type=Path, required=True)
    _chosen(item)
    _chosen(_dossier(found, "signoff", "sign, as data protection officer, what would be published", commands.sign_off))

    _tables(found)
    _texts(found)
    _care(found)
    add_round(found)

    item = found.add_parser(
        "verify", help="check a dossier, a published folder or a decision record: exit 0 valid, 1 not")
    item.add_argument("path", type=Path, metavar="PATH")
    item.add_argument(
        "--checkpoint", type=Path, action="append", default=[], help="checkpoint kept outside the dossier"
    )
    _passphrase(item)
    _json(item, commands.verify)
    return top


def _chosen(item: argparse.ArgumentParser) -> None:
    """What the publisher chooses of what the charter lets out."""
    item.add_argument("--table", action="append", metavar="NAME", help="only this table (may be repeated)")
    item.add_argument("--recoding", choices=("global", "local"), default="global")
    item.add_argument("--rescue", action="store_true", help="empty some cells rather than leave persons out")
    item.add_argument("--hold-back", action="store_true", help="withhold what former releases would make recognisable")
    item.add_argument("--link-votes", action="store_true", help="votes of a person together, where none is singled out")
    item.add_argument("--squares", action="store_true", help="places as squares of the map rather than by their names")


def _tables(found: Commands) -> None:
    """Commands on plain tables, that need no dossier."""
    for name, words, run in (
        ("anonymize", "anonymise a CSV table under a plan", anonymise_commands.anonymise),
        ("risk", "tell how likely it is that somebody is found in a CSV table", anonymise_commands.risk),
    ):
        item = found.add_parser(name, help=words)
        item.add_argument("table", type=Path, metavar="TABLE.csv")
        item.add_argument("--plan", type=Path, required=True, metavar="PLAN.toml")
        if name == "anonymize":
            item.add_argument("--out", type=Path, required=True, metavar="OUT.csv")
            item.add_argument("--save-plan", type=Path, metavar="FILE", help="the same plan with the levels found")
        _json(item, run)


def _texts(found: Commands) -> None:
    """Commands on plain texts, that need no dossier: objects with ``id`` and ``text``, and perhaps ``lang`` and the
    author's ``profile`` (name, e-mail... as ``anonymize.text.profile`` knows them)."""
    for name, words, run in (
        ("detect", "find personal data in the texts of a JSONL file", text_commands.detect),
        ("redact", "take personal data out of the texts of a JSONL file", text_commands.redact),
    ):
        item = found.add_parser(name, help=words)
        item.add_argument("file", type=Path, metavar="FILE.jsonl", help="one object per line; -: standard input")
        item.add_argument("--out", type=Path, metavar="FILE", help="file to write (default: standard output)")
        if name == "redact":
            item.add_argument(
                "--action", type=text_commands.action, action="append", default=[], metavar="LABEL=ACTION",
                help="keep, surrogate, generalise or remove what bears this label (may be repeated)")
        _json(item, run)


def _care(found: Commands) -> None:
    """Commands that look after a dossier rather than use it."""
    item = _dossier(found, "charter", "put a new version of the charter in force", commands.amend_charter)
    item.add_argument("file", type=Path, metavar="FILE")

    item = _dossier(found, "member", "give another person access", commands.add_member)
    item.add_argument("name", metavar="NAME")
    item.add_argument("--role", action="append", choices=ALL_ROLES, required=True)
    item.add_argument("--new-passphrase-file", type=Path, help="the new member's passphrase (default: ask)")

    item = _dossier(found, "perimeter", "put communes in a tier of the perimeter", commands.set_tier)
    item.add_argument("communes", nargs="+", metavar="COMMUNE", help="code (FR-06088) or name")
    item.add_argument("--tier", choices=("coeur", "partenaire", "contexte", "outside"), required=True)

    item = _dossier(found, "outlines", "load the outlines of communes that places points", commands.use_outlines)
    item.add_argument("file", type=Path, metavar="FILE", help="GeoJSON whose features have an id (FR-06088)")

    _dossier(found, "backup", "write an encrypted copy into backups/", commands.backup)


def _dossier(found: Commands, name: str, words: str, run: Command) -> argparse.ArgumentParser:
    item = found.add_parser(name, help=words)
    item.add_argument("dossier", type=Path)
    _passphrase(item)
    _json(item, run)
    return item


def _count(text: str) -> int:
    number = int(text)
    if number < SMALLEST_DEMO:
        raise argparse.ArgumentTypeError(f"{SMALLEST_DEMO} at least")
    return number


def _passphrase(item: argparse.ArgumentParser) -> None:
    item.add_argument("--passphrase-file", type=Path, help="file whose first line is the passphrase")
    item.add_argument("--member", help="who opens it (default: whoever the passphrase belongs to)")


def _json(item: argparse.ArgumentParser, run: Command) -> None:
    item.add_argument("--json", action="store_true", help="one JSON object on the last line")
    item.set_defaults(run=run)


if __name__ == "__main__":
    sys.exit(main())
