"""The sentence of everything that may go wrong on an evaluator's desk, and in the tables and packages given to it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication

Entry = Callable[[], tuple[str, str]]

DESK: Final[dict[str, Entry]] = {
    "another_coordinator": lambda: (
        QCoreApplication.translate("Errors", "{file} is signed by another coordinator than the one this desk knows."),
        QCoreApplication.translate("Errors", "Ask your coordinator; a new one sends an invitation first."),
    ),
    "backup_restored": lambda: (
        QCoreApplication.translate("Errors", "This desk was put back from a backup: it said more than it remembers."),
        QCoreApplication.translate(
            "Errors", "Take a new key for the device, then send its joining request to the coordinator."),
    ),
    "ballot_incomplete": lambda: (
        QCoreApplication.translate("Errors", "A theme of this ballot has no mark."),
        QCoreApplication.translate("Errors", "Give a grade, A to abstain or C for a conflict of interest."),
    ),
    "reason_missing": lambda: (
        QCoreApplication.translate("Errors", "A short reason is missing."),
        QCoreApplication.translate("Errors", "Give one for a grade of 0 or 5, for a change or for a withdrawal."),
    ),
    "reason_too_long": lambda: (
        QCoreApplication.translate("Errors", "A reason is too long."),
        QCoreApplication.translate("Errors", "Keep it under 1,000 characters."),
    ),
    "marks_invalid": lambda: (
        QCoreApplication.translate("Errors", "These marks are not those of the round."),
        QCoreApplication.translate("Errors", "One per theme: 0 to 5, A or C."),
    ),
    "event_invalid": lambda: (
        QCoreApplication.translate("Errors", "This cannot be kept as it is."),
        QCoreApplication.translate("Errors", "Shorten the text, or check the number of the proposal."),
    ),
    "proposal_unknown": lambda: (
        QCoreApplication.translate("Errors", "Proposal {proposal} is not in this round."),
        QCoreApplication.translate("Errors", "Check its number."),
    ),
    "conflict_level_unknown": lambda: (
        QCoreApplication.translate("Errors", "“{level}” is no level of a conflict of interest."),
        QCoreApplication.translate("Errors", "Use none, soft or hard."),
    ),
    "conflict_declared": lambda: (
        QCoreApplication.translate(
            "Errors", "You declared a conflict of interest on proposal {proposal}: it is not scored."),
        QCoreApplication.translate("Errors", "Take the declaration back if it was a mistake; a withdrawal stays."),
    ),
    "withdraw_instead": lambda: (
        QCoreApplication.translate("Errors", "You have scored proposal {proposal} already."),
        QCoreApplication.translate("Errors", "Withdraw the ballot, and say why."),
    ),
    "nothing_delivered": lambda: (
        QCoreApplication.translate("Errors", "There is no ballot on proposal {proposal} to withdraw."),
        QCoreApplication.translate("Errors", "Declare the conflict of interest instead."),
    ),
    "committed": lambda: (
        QCoreApplication.translate(
            "Errors", "Your ballots are committed: nothing changes until the list of commitments comes."),
        QCoreApplication.translate("Errors", "Wait for the coordinator's list."),
    ),
    "too_late_to_commit": lambda: (
        QCoreApplication.translate("Errors", "The list of commitments is signed already."),
        QCoreApplication.translate("Errors", "Reveal your ballots: they count, marked as not blind."),
    ),
    "revise_instead": lambda: (
        QCoreApplication.translate(
            "Errors", "The list has come: a changed ballot on proposal {proposal} is a revision."),
        QCoreApplication.translate("Errors", "Revise it, and say why."),
    ),
    "revise_too_early": lambda: (
        QCoreApplication.translate("Errors", "A ballot is revised after the list of commitments."),
        QCoreApplication.translate("Errors", "Until you commit, deliver it again."),
    ),
    "heads_disagree": lambda: (
        QCoreApplication.translate(
            "Errors", "The list names another state of this device's ballots than the one it holds."),
        QCoreApplication.translate("Errors", "Tell the coordinator; nothing was sent."),
    ),
    "two_lists": lambda: (
        QCoreApplication.translate("Errors", "Another list of commitments of this round has come before."),
        QCoreApplication.translate("Errors", "The first is kept; ask the coordinator why there are two."),
    ),
    "not_enrolled": lambda: (
        QCoreApplication.translate("Errors", "This device has no seat in the round yet."),
        QCoreApplication.translate(
            "Errors", "Send its joining request, then receive the enrolment that the coordinator sends back."),
    ),
    "not_an_evaluator": lambda: (
        QCoreApplication.translate("Errors", "Your seat in this round does not score."),
        QCoreApplication.translate("Errors", "Ask the coordinator whether it should."),
    ),
    "not_your_device": lambda: (
        QCoreApplication.translate("Errors", "That device is not another one of yours."),
        QCoreApplication.translate("Errors", "Choose one of your own other devices."),
    ),
    "not_for_desk": lambda: (
        QCoreApplication.translate("Errors", "{file} is not for an evaluator's desk ({kind})."),
        QCoreApplication.translate("Errors", "Give it to the coordinator; an invitation is answered by joining."),
    ),
    "not_a_desk": lambda: (
        QCoreApplication.translate("Errors", "The folder {folder} is no evaluator's desk."),
        QCoreApplication.translate("Errors", "Choose the folder that holds desk.json, or make a desk first."),
    ),
    "desk_locked": lambda: (
        QCoreApplication.translate("Errors", "This desk is open elsewhere."),
        QCoreApplication.translate("Errors", "Close it in the other window, then try again."),
    ),
    "desk_damaged": lambda: (
        QCoreApplication.translate("Errors", "{file} of this desk is damaged."),
        QCoreApplication.translate("Errors", "Put it back from a backup, or make a new desk and tell the coordinator."),
    ),
    "desk_name_differs": lambda: (
        QCoreApplication.translate("Errors", "The desk {folder} is under another name."),
        QCoreApplication.translate("Errors", "Leave the name out, or choose another folder."),
    ),
    "package_damaged": lambda: (
        QCoreApplication.translate("Errors", "{file} is not a whole package of a round."),
        QCoreApplication.translate("Errors", "Ask for it again."),
    ),
    "package_differs": lambda: (
        QCoreApplication.translate("Errors", "{file} does not hold what the round says ({what})."),
        QCoreApplication.translate("Errors", "Do not score; tell the coordinator."),
    ),
    "photograph_unreadable": lambda: (
        QCoreApplication.translate("Errors", "A picture cannot be read, or is too large."),
        QCoreApplication.translate("Errors", "Give a JPEG, PNG, WebP or TIFF of fewer than 80 million pixels."),
    ),
    "commitments_unusable": lambda: (
        QCoreApplication.translate("Errors", "Some commitments cannot be used: {files}."),
        QCoreApplication.translate("Errors", "Ask for them again; nothing was signed."),
    ),
    "device_ambiguous": lambda: (
        QCoreApplication.translate("Errors", "{count} devices fit."),
        QCoreApplication.translate("Errors", "Give the beginning of the key, as the board shows it."),
    ),
    "file_too_large": lambda: (
        QCoreApplication.translate("Errors", "The file {file} is too large to be one of a round."),
        QCoreApplication.translate("Errors", "Check that it is the right file; a photograph stays under 40 MB."),
    ),
    "table_unreadable": lambda: (
        QCoreApplication.translate("Errors", "{file} is no CSV table in UTF-8."),
        QCoreApplication.translate("Errors", "Save it as CSV in UTF-8, then give it again."),
    ),
    "table_columns": lambda: (
        QCoreApplication.translate("Errors", "The columns of {file} do not fit: missing {missing}, unknown {unknown}."),
        QCoreApplication.translate("Errors", "Start from the template that the command writes."),
    ),
    "table_line": lambda: (
        QCoreApplication.translate("Errors", "Line {line} of {file} cannot be taken ({problem})."),
        QCoreApplication.translate("Errors", "Correct it, then give the table again."),
    ),
}
