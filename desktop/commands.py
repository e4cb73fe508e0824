"""What each command does: the services of the core and of the exports, one after the other."""

import os
from argparse import Namespace
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

import resources
from desktop.console import ConsoleProgress, passphrase, say, say_error
from governance.charter import load_charter
from governance.dossier import Dossier
from governance.errors import BadInput, Cancelled, EnvironmentFault, Refused, UserFacing
from governance.intake.readers.mapping_file import load_mapping
from governance.operations import AmendCharter, ImportFile, IndexTexts, SetTier
from governance.store.importing import ImportReport

if TYPE_CHECKING:
    from exports.opendata import Publication


def open_window(options: Namespace, progress: ConsoleProgress) -> int:
    """The window, on the start screen or on a dossier.

    Raises:
        EnvironmentFault: ``no_display``.
    """
    check_display()
    from desktop.app import run

    return run([str(options.dossier)] if options.dossier else [])


def demo(options: Namespace, progress: ConsoleProgress) -> int:
    """The whole chain; then the window where there is a display, else pictures of it."""
    from desktop.demo import run_demo

    result = run_demo(options.out, contributions=options.contributions, seed=options.seed, progress=progress)
    progress.close()
    said: dict[str, object] = {
        "files": result.files,
        "dossier": result.dossier,
        "answers": result.answers,
        "release": result.release,
        "evaluators": list(result.desks.values()),
        "record": result.record,
        "passphrase": result.passphrase,
    }
    if options.no_window:
        say(said, as_json=options.json)
        return 0
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen" or not _display():
        from desktop.app import grab_screens

        pictures = options.out / "screenshots"
        grab_screens(result.dossier, result.passphrase, pictures)
        say(said | {"screenshots": pictures}, as_json=options.json)
        return 0
    say(said, as_json=options.json)
    from desktop.app import open_window

    return open_window(result.dossier, passphrase=result.passphrase)


def new(options: Namespace, progress: ConsoleProgress) -> int:
    """Make a dossier."""
    path = options.charter or resources.path("templates", "charter_alpimed.toml")
    load_charter(path)
    secret = passphrase(options.passphrase_file, twice=True)
    with Dossier.create(
        options.dossier, path.read_text(encoding="utf-8-sig"), name=options.name, passphrase=secret
    ) as made:
        say(
            {"dossier": made.path, "consultation": made.charter.consultation.id, "member": made.member.name},
            as_json=options.json,
        )
    return 0


def import_files(options: Namespace, progress: ConsoleProgress) -> int:
    """Import each file, one after the other: each is whole or not at all, and one that fails stops no other."""
    mapping = load_mapping(options.mapping) if options.mapping else None
    reports: list[tuple[Path, ImportReport]] = []
    failures: list[UserFacing] = []
    with _opened(options) as dossier:
        apply = dossier.rehearse if options.dry_run else dossier.execute
        for file in options.files:
            wanted = ImportFile(path=file, source=options.source, mapping=mapping, channel=options.channel)
            try:
                reports.append((file, cast("ImportReport", apply(wanted, progress).report)))
            except UserFacing as error:
                progress.close()
                say_error(error)
                failures.append(error)
        if reports and not options.dry_run:
            with suppress(Cancelled):  # what was imported is kept: the window finishes the index
                dossier.execute(IndexTexts(), progress)
    progress.close()
    if reports:
        say(_import_result(reports, dry_run=options.dry_run), as_json=options.json)
    return max((error.exit_code for error in failures), default=0)


def _import_result(reports: list[tuple[Path, ImportReport]], *, dry_run: bool) -> dict[str, object]:
    def total(name: str) -> int:
        return sum(getattr(report, name) for _, report in reports)

    reasons: dict[str, int] = {}
    for _, report in reports:
        for reason, count in report.reasons:
            reasons[reason] = reasons.get(reason, 0) + count
    result: dict[str, object] = {
        "source": ", ".join(dict.fromkeys(report.source for _, report in reports)),
        "confidence": min(report.confidence for _, report in reports),
    }
    result |= {name: total(name) for name in ("read", "imported", "updated", "unchanged", "quarantined")}
    result["refused_columns"] = list(dict.fromkeys(name for _, report in reports for name, _ in report.refused))
    result["flagged_columns"] = list(dict.fromkeys(name for _, report in reports for name, _ in report.flagged))
    result["reasons"] = reasons
    result["dry_run"] = dry_run
    return result


def audit(options: Namespace, progress: ConsoleProgress) -> int:
    """What was collected, against what the charter declares, and what was refused at the gate."""
    with _opened(options) as dossier, dossier.reads() as reads:
        charter, today = dossier.charter, datetime.now(tz=UTC).date()
        collected = dossier.collected_fields()
        fields = {
            name: {
                "purpose": item.purpose,
                "legal_basis": charter.purposes[item.purpose].legal_basis,
                "kind": str(item.kind),
                "release": str(item.release),
                "collected": name in collected,
                "active_until": charter.active_until(item.purpose).isoformat(),
                "expired": today > charter.active_until(item.purpose),
            }
            for name, item in charter.fields.items()
        }
        refused: dict[str, int] = {}
        flagged: dict[str, int] = {}
        for row in reads.imports():
            for name, values in zip(row.refused_columns, row.refused_values, strict=True):
                refused[name] = refused.get(name, 0) + values
            for name in row.flagged_columns:
                flagged[name] = flagged.get(name, 0) + 1
        quarantined = reads.totals().quarantined
    if options.json:
        say(
            {"fields": fields, "refused_columns": refused, "flagged_columns": flagged, "quarantined": quarantined},
            as_json=True,
        )
        return 0
    say(
        {
            name: f"{'collected' if item['collected'] else '-':<10} {item['purpose']} ({item['legal_basis']}) "
            f"until {item['active_until']}"
            for name, item in fields.items()
        },
        as_json=False,
    )
    refusals = [f"{name} ({values})" for name, values in refused.items()]
    say({"refused_columns": refusals, "flagged_columns": list(flagged), "quarantined": quarantined}, as_json=False)
    return 0


def answers(options: Namespace, progress: ConsoleProgress) -> int:
    """Write the answer letters."""
    from exports.pdf.answer import write_answers

    with _opened(options) as dossier, dossier.reads() as reads:
        report = write_answers(reads, dossier.charter, options.out, templates=options.templates, progress=progress)
    progress.close()
    say({"folder": report.folder, "written": len(report.written)}, as_json=options.json)
    return 0


def publish(options: Namespace, progress: ConsoleProgress) -> int:
    """Publish what may leave."""
    from exports.opendata import publish as let_out

    with _opened(options) as dossier:
        publication = _prepared(dossier, options, progress)
        if not publication.gate.passed:
            say(_gate(publication), as_json=options.json)
        report = let_out(dossier, publication, options.out, released_on=datetime.now(tz=UTC).date())
    say(
        {
            "folder": report.folder,
            "tables": dict(report.tables),
            "files": list(report.files),
            "digest": report.digest,
            "content": publication.content,
            "persons": publication.persons,
        }
        | _gate(publication),
        as_json=options.json,
    )
    return 0


def sign_off(options: Namespace, progress: ConsoleProgress) -> int:
    """Sign, as data protection officer, what would be published now; nothing is written elsewhere."""
    from exports.opendata import sign

    with _opened(options) as dossier:
        publication = _prepared(dossier, options, progress)
        refused = [check.question for check in publication.gate.checks if not check.passed]
        if refused:
            say(_gate(publication), as_json=options.json)
            raise Refused("gate_refused", questions=", ".join(refused))
        if not publication.tables:
            raise Refused("nothing_to_publish")
        word = sign(dossier, publication)
    tables = {table.name: len(table) for table in publication.tables}
    say({"content": word.content, "member": word.member, "tables": tables} | _gate(publication), as_json=options.json)
    return 0


def _prepared(dossier: Dossier, options: Namespace, progress: ConsoleProgress) -> "Publication":
    from desktop.anonymise_commands import sentences
    from exports.opendata import Choices, prepare
    from exports.opendata.choices import TABLES

    unknown = [name for name in options.table or () if name not in TABLES]
    if unknown:
        raise BadInput("table_unknown", table=unknown[0], known=", ".join(TABLES))
    choices = Choices(
        tables=frozenset(options.table) if options.table else None,
        recoding=options.recoding,
        rescue=options.rescue,
        hold_back=options.hold_back,
        linked_votes=options.link_votes,
        squares=options.squares,
    )
    with sentences(), dossier.reads() as reads:
        publication = prepare(reads, dossier.charter, dossier.territory, choices=choices, progress=progress)
    progress.close()
    return publication


def _gate(publication: "Publication") -> dict[str, object]:
    said: dict[str, object] = {}
    for check in publication.gate.checks:
        word = "passed" if check.passed else "refused"
        said[check.question] = word if check.asked else "not asked"
    refused = {
        check.question: {
            "reasons": dict(check.faults),
            "remedies": [{"code": item.code, "table": item.table, **dict(item.params)} for item in check.remedies],
        }
        for check in publication.gate.checks
        if not check.passed
    }
    withheld: dict[str, list[str]] = {}
    for item in publication.withheld:
        if item.table:
            withheld.setdefault(item.table, []).append(item.code)
    return {"gate": said, "withheld": withheld} | ({"refused": refused} if refused else {})


def amend_charter(options: Namespace, progress: ConsoleProgress) -> int:
    """Put a new version of the charter in force."""
    load_charter(options.file)
    with _opened(options) as dossier:
        dossier.execute(AmendCharter(source_text=options.file.read_text(encoding="utf-8-sig")))
        say({"charter": options.file, "fields": len(dossier.charter.field)}, as_json=options.json)
    return 0


def add_member(options: Namespace, progress: ConsoleProgress) -> int:
    """Give another person access under a passphrase of their own."""
    with _opened(options) as dossier:
        secret = passphrase(options.new_passphrase_file, prompt="Passphrase of the new member: ", twice=True, own=False)
        member = dossier.add_member(
            name=options.name, member_roles=tuple(dict.fromkeys(options.role)), passphrase=secret
        )
        say({"member": member.name, "roles": list(member.roles)}, as_json=options.json)
    return 0


def set_tier(options: Namespace, progress: ConsoleProgress) -> int:
    """Edit the perimeter."""
    with _opened(options) as dossier:
        ids = []
        for text in options.communes:
            found = text if text in dossier.territory.communes else dossier.territory.find(text).commune_id
            if found is None:
                raise BadInput("commune_unknown", commune=text)
            ids.append(found)
        dossier.execute(SetTier(communes=tuple(ids), tier=options.tier))
        say({"communes": ids, "tier": options.tier}, as_json=options.json)
    return 0


def use_outlines(options: Namespace, progress: ConsoleProgress) -> int:
    """Load an outline pack: points then give communes."""
    with _opened(options) as dossier:
        dossier.use_outlines(options.file)
        say({"outlines": options.file.name}, as_json=options.json)
    return 0


def backup(options: Namespace, progress: ConsoleProgress) -> int:
    """Write an encrypted copy of the database."""
    with _opened(options) as dossier:
        say({"backup": dossier.backup()}, as_json=options.json)
    return 0


def verify(options: Namespace, progress: ConsoleProgress) -> int:
    """Check a dossier, a published folder or a decision record; the reasons of a failure are listed.

    Raises:
        BadInput: ``file_missing``, for a file that cannot be read.
    """
    options.path = options.path.resolve()
    if options.path.is_file():
        faults = _record_faults(options.path)
    elif any((options.path / name).is_file() for name in ("SHA256SUMS", "datapackage.json", "SIGNOFF.json")):
        from exports.opendata.verify import verify_release

        faults = [f"{fault.code}:{fault.file}" for fault in verify_release(options.path)]
    else:
        options.dossier = options.path
        with _opened(options) as dossier:
            faults = [f"{fault.code}:{fault.seq}" for fault in dossier.verify(tuple(options.checkpoint))]
    say({"path": options.path, "valid": not faults, "faults": faults}, as_json=options.json)
    return 1 if faults else 0


def _record_faults(path: Path) -> list[str]:
    from governance.scoring.verify_record import LARGEST, verify_record

    try:
        content = path.read_bytes() if path.stat().st_size <= LARGEST else b""
    except OSError as error:
        raise BadInput("file_missing", file=path.name) from error
    return [f"{fault.code}:{fault.where}" for fault in verify_record(content)]


def _opened(options: Namespace) -> Dossier:
    return Dossier.open(options.dossier, passphrase(options.passphrase_file), member=options.member)


def check_display() -> None:
    """Raise ``EnvironmentFault('no_display')`` where no window could open."""
    if not _display() and not os.environ.get("QT_QPA_PLATFORM"):
        raise EnvironmentFault("no_display")


def _display() -> bool:
    return os.name == "nt" or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
