"""What waits aside, in words: for each reason what happened and what to do about it."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.errors import present
from desktop.scoring.words import fingerprint
from governance.errors import BadInput
from governance.scoring.merge import Aside
from governance.scoring.state import FileAside, RoundState


class Explained(NamedTuple):
    """``title``: what is concerned; ``what`` happened; ``action``: what to do; ``details``: for whoever helps;
    ``reference``: what its author needs to say which one stands, to be copied and sent, or ""."""

    title: str
    what: str
    action: str
    details: str = ""
    reference: str = ""


def who(state: RoundState, key: str) -> str:
    """The person behind a device, or the device when no seat is known for it."""
    name = state.names.get(state.merged.members.get(key, ""), "")
    device = QCoreApplication.translate("ScoringBoard", "device {mark}").format(mark=fingerprint(key))
    return f"{name}, {device}" if name else device


def explain(state: RoundState, aside: Aside) -> Explained:
    """One reason of ``Merged.aside``."""
    what, action = _sentences(aside)
    person = state.names.get(state.merged.members.get(aside.key, ""), "")
    named = person or QCoreApplication.translate("ScoringBoard", "whoever sent it")
    details = f"{aside.code} {aside.seq} {aside.count}"
    ends = state.merged.forks.get(aside.key, ()) if aside.code == "fork" else ()
    reference = "\n".join(f"{aside.key} {end} ({count})" for end, count in ends)
    return Explained(who(state, aside.key), what, action.format(person=named), details, reference)


def explain_file(file: FileAside) -> Explained:
    """A file that could not be read as one of a round."""
    match file.code:
        case "not_for_this_device" | "not_sealed":
            what = QCoreApplication.translate("ScoringBoard", "It is not sealed to you: you cannot open it.")
            action = QCoreApplication.translate(
                "ScoringBoard", "Ask the sender to save their ballots again with the package of this round.")
        case "statement_damaged" | "bundle_unreadable":
            what = QCoreApplication.translate(
                "ScoringBoard", "It was changed or cut on the way: what was signed is not what stands there.")
            action = QCoreApplication.translate(
                "ScoringBoard", "Ask the sender for the file again, attached and not copied.")
        case "statement_unreadable" | "file_format_unknown":
            what = QCoreApplication.translate("ScoringBoard", "It is not a file of a round.")
            action = QCoreApplication.translate("ScoringBoard", "Nothing to do if it came here by mistake.")
        case code:
            message = present(BadInput(code, file=file.name))
            what, action = message.what, message.action
    return Explained(file.name, what, action, file.code)


def _sentences(aside: Aside) -> tuple[str, str]:
    """(what happened, what to do with ``{person}``)."""
    return _of_devices(aside) or _of_logs(aside) or _of_statements(aside) or (
        QCoreApplication.translate("ScoringBoard", "Something of this file is not counted."),
        QCoreApplication.translate("ScoringBoard", "Show the details to whoever looks after the application."))


def _of_devices(aside: Aside) -> tuple[str, str] | None:
    match aside.code:
        case "unknown_key":
            return (
                QCoreApplication.translate("ScoringBoard", "It comes from a device that has no seat in this round."),
                QCoreApplication.translate(
                    "ScoringBoard", "If a member changed device, enrol it under “Lost device”: the file then counts by"
                    " itself. Otherwise leave it here."))
        case "wrong_round":
            return (
                QCoreApplication.translate("ScoringBoard", "It belongs to another round."),
                QCoreApplication.translate(
                    "ScoringBoard", "Choose that round at the top and receive the file there."))
        case "not_allowed":
            return (
                QCoreApplication.translate(
                    "ScoringBoard", "%Ln entry(ies) of a kind that this seat may not write.", "", aside.count),
                QCoreApplication.translate(
                    "ScoringBoard", "They are not counted. Ask {person} which version of the application was used."))
        case "invalid":
            return (
                QCoreApplication.translate(
                    "ScoringBoard", "%Ln entry(ies) say nothing that this round knows.", "", aside.count),
                QCoreApplication.translate(
                    "ScoringBoard", "They are not counted; the others are. Ask {person} to deliver that ballot again."))
        case "key_taken":
            return (
                QCoreApplication.translate("ScoringBoard", "An enrolment for a device that has a seat already."),
                QCoreApplication.translate("ScoringBoard", "Nothing changes: the device keeps its first seat."))
    return None


def _of_logs(aside: Aside) -> tuple[str, str] | None:
    match aside.code:
        case "damaged":
            return (
                QCoreApplication.translate("ScoringBoard", "The ballots are not those that were signed."),
                QCoreApplication.translate(
                    "ScoringBoard", "Ask {person} to send the file of ballots again; this one is not counted."))
        case "gap":
            return (
                QCoreApplication.translate(
                    "ScoringBoard", "%Ln entry(ies) follow others that have not come.", "", aside.count),
                QCoreApplication.translate(
                    "ScoringBoard", "Ask {person} for the whole file of ballots; these count when the others come."))
        case "fork":
            return (
                QCoreApplication.translate(
                    "ScoringBoard", "Two versions of the same ballots: a backup was restored, or the device copied."),
                QCoreApplication.translate(
                    "ScoringBoard", "Nobody chooses for {person}: they say on their own device which version stands,"
                    " and send their ballots again."))
        case "short_of_commitment":
            return (
                QCoreApplication.translate("ScoringBoard", "It shows less than what was committed to."),
                QCoreApplication.translate(
                    "ScoringBoard", "Ask {person} for the whole file of ballots; until then none of it counts."))
        case "other_log":
            return (
                QCoreApplication.translate("ScoringBoard", "These are not the ballots that were committed to."),
                QCoreApplication.translate(
                    "ScoringBoard", "They are not counted. Talk to {person}: a backup may have been restored after the"
                    " commitment."))
        case "early":
            return (
                QCoreApplication.translate("ScoringBoard", "Ballots came before the list of commitments."),
                QCoreApplication.translate(
                    "ScoringBoard", "They stay sealed and nobody sees them. They open when they answer your list."))
    return None


def _of_statements(aside: Aside) -> tuple[str, str] | None:
    match aside.code:
        case "two_lists":
            return (
                QCoreApplication.translate("ScoringBoard", "Two different lists of commitments were signed."),
                QCoreApplication.translate(
                    "ScoringBoard", "Find out with the deputy which one was sent, and note it in the minutes."))
        case "left_out":
            return (
                QCoreApplication.translate(
                    "ScoringBoard", "This commitment came after the list, or is not the one in the list."),
                QCoreApplication.translate(
                    "ScoringBoard", "The ballots of {person} will count, marked late: not blind."))
        case "not_by_coordinator":
            return (
                QCoreApplication.translate("ScoringBoard", "A list or an enrolment that no coordinator signed."),
                QCoreApplication.translate("ScoringBoard", "It changes nothing. Find out where it comes from."))
    return None
