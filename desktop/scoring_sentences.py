"""The sentence of everything that may go wrong around a round of scoring: files exchanged, ballots, desks, records."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication

Entry = Callable[[], tuple[str, str]]


def _send_again() -> str:
    return QCoreApplication.translate("Errors", "Ask its sender to send it again; nothing else is affected.")


def _sent_by_another() -> str:
    return QCoreApplication.translate("Errors", "Check with its sender by telephone before you use anything of it.")


def round_fault(what: str) -> str:
    """What is wrong with a round that cannot be, by its code."""
    return {
        "form": lambda: QCoreApplication.translate("RoundFault", "its form"),
        "themes": lambda: QCoreApplication.translate("RoundFault", "the themes"),
        "anchors": lambda: QCoreApplication.translate("RoundFault", "the six sentences of a theme, in both languages"),
        "weights": lambda: QCoreApplication.translate("RoundFault", "the weights"),
        "quorum": lambda: QCoreApplication.translate("RoundFault", "a quorum larger than the number of evaluators"),
        "proposals": lambda: QCoreApplication.translate("RoundFault", "no proposal"),
        "cut": lambda: QCoreApplication.translate("RoundFault", "the number of places"),
        "threshold": lambda: QCoreApplication.translate("RoundFault", "the grade from which one is in favour"),
        "spread": lambda: QCoreApplication.translate("RoundFault", "the spread from which a proposal is discussed"),
        "rules": lambda: QCoreApplication.translate("RoundFault", "the rules of counting"),
        "roster": lambda: QCoreApplication.translate("RoundFault", "the list of persons"),
        "coordinator": lambda: QCoreApplication.translate("RoundFault", "there must be one coordinator"),
        "evaluators": lambda: QCoreApplication.translate("RoundFault", "fewer than two evaluators"),
        "keys": lambda: QCoreApplication.translate("RoundFault", "a person without a device, or one device twice"),
        "rapporteurs": lambda: QCoreApplication.translate("RoundFault", "the rapporteurs"),
        "title": lambda: QCoreApplication.translate("RoundFault", "the title in both languages"),
        "letters_on": lambda: QCoreApplication.translate("RoundFault", "the date from which names become letters"),
        "nonce": lambda: QCoreApplication.translate("RoundFault", "its random number"),
    }.get(what, lambda: what)()


SCORING: Final[dict[str, Entry]] = {
    "statement_unreadable": lambda: (
        QCoreApplication.translate("Errors", "{file} is not one of the files exchanged around a round."),
        _send_again()),
    "statement_damaged": lambda: (
        QCoreApplication.translate("Errors", "{file} is not as it was signed: it was changed on its way."),
        _sent_by_another()),
    "bundle_unreadable": lambda: (
        QCoreApplication.translate("Errors", "{file} holds no ballots that can be read."), _send_again()),
    "not_sealed": lambda: (
        QCoreApplication.translate("Errors", "{file} is not a sealed file of a round."), _send_again()),
    "not_for_this_device": lambda: (
        QCoreApplication.translate("Errors", "{file} was not sealed for this device, or was damaged on its way."),
        QCoreApplication.translate(
            "Errors", "Ask its sender for a copy for this device; if the device is new, send a joining request first."),
    ),
    "round_invalid": lambda: (
        QCoreApplication.translate("Errors", "This round cannot be: {what}."),
        QCoreApplication.translate("Errors", "Correct that part, then sign again; nothing was written."),
    ),
    "round_not_by_coordinator": lambda: (
        QCoreApplication.translate("Errors", "This round was not signed by its coordinator."), _sent_by_another()),
    "round_empty": lambda: (
        QCoreApplication.translate("Errors", "There is nothing to score yet."),
        QCoreApplication.translate("Errors", "Accept proposals on the Moderation screen first."),
    ),
    "texts_not_scanned": lambda: (
        QCoreApplication.translate(
            "Errors", "{count} accepted proposals were not looked at for personal data as they stand now."),
        QCoreApplication.translate(
            "Errors", "Open the dossier in the window and let the search for personal data end, then open the round."),
    ),
    "not_coordinating": lambda: (
        QCoreApplication.translate("Errors", "This round does not know you as its coordinator or deputy."),
        QCoreApplication.translate("Errors", "Open the dossier as the person who opened the round."),
    ),
    "heads_issued_already": lambda: (
        QCoreApplication.translate("Errors", "The list of commitments is signed already, and can be signed only once."),
        QCoreApplication.translate("Errors", "Send the same list again to whoever misses it."),
    ),
    "nothing_committed": lambda: (
        QCoreApplication.translate("Errors", "No evaluator has committed to a ballot yet."),
        QCoreApplication.translate("Errors", "Import the commitments that they sent, then sign the list."),
    ),
    "heads_missing": lambda: (
        QCoreApplication.translate("Errors", "The list of commitments is not there yet."),
        QCoreApplication.translate(
            "Errors", "It is signed by the coordinator once the commitments came; ballots are revealed after it."),
    ),
    "key_seated": lambda: (
        QCoreApplication.translate("Errors", "This device has a seat in the round already."),
        QCoreApplication.translate(
            "Errors", "There is nothing to do; if another device is meant, import its joining request."),
    ),
    "not_the_decider": lambda: (
        QCoreApplication.translate("Errors", "The round does not name this person to decide."),
        QCoreApplication.translate("Errors", "Choose the person whom it names."),
    ),
    "decision_reason_missing": lambda: (
        QCoreApplication.translate(
            "Errors", "This decision goes against the order of the ballots, and no reason is given."),
        QCoreApplication.translate("Errors", "Write the reason: it is part of the record. Nothing was written."),
    ),
    "round_unknown": lambda: (
        QCoreApplication.translate("Errors", "There is no such round here."),
        QCoreApplication.translate("Errors", "Choose one of the list."),
    ),
    "joining_unknown": lambda: (
        QCoreApplication.translate("Errors", "{count} devices have no joining request in this dossier."),
        QCoreApplication.translate("Errors", "Import their joining requests first."),
    ),
    "proposal_not_scorable": lambda: (
        QCoreApplication.translate("Errors", "{count} of the proposals chosen cannot be scored."),
        QCoreApplication.translate("Errors", "Choose accepted proposals that lead their family or belong to none."),
    ),
    "replacement_reason_missing": lambda: (
        QCoreApplication.translate("Errors", "A round that replaces another must say why."),
        QCoreApplication.translate("Errors", "Write the reason; it is shown to every evaluator."),
    ),
    "seat_unknown": lambda: (
        QCoreApplication.translate("Errors", "Nobody in the round is known as {member}."),
        QCoreApplication.translate("Errors", "Choose one of its persons, by name."),
    ),
    "device_unknown": lambda: (
        QCoreApplication.translate("Errors", "The device to replace is not one of {member}."),
        QCoreApplication.translate("Errors", "Look at who has what, then choose again."),
    ),
    "kind_unexpected": lambda: (
        QCoreApplication.translate("Errors", "{file} is a file of another moment of the round ({kind})."),
        QCoreApplication.translate("Errors", "Give the files that evaluators sent: commitments or ballots."),
    ),
    "meeting_kind_unknown": lambda: (
        QCoreApplication.translate("Errors", "“{kind}” is nothing that is recorded in a meeting."),
        QCoreApplication.translate("Errors", "One of: {known}."),
    ),
    "meeting_entry_invalid": lambda: (
        QCoreApplication.translate("Errors", "This entry does not go with the round; nothing was written."),
        QCoreApplication.translate("Errors", "Check proposal, grades, person and reason."),
    ),
    "event_unknown": lambda: (
        QCoreApplication.translate("Errors", "What is to be set aside is not counted in this round."),
        QCoreApplication.translate("Errors", "Choose it again in the list."),
    ),
    "translation_language": lambda: (
        QCoreApplication.translate(
            "Errors", "A translation is into French or Italian, and not into the language of the text itself."),
        QCoreApplication.translate("Errors", "Choose the other language."),
    ),
    "settings_syntax": lambda: (
        QCoreApplication.translate("Errors", "{file} cannot be read: line {line} ({detail})."),
        QCoreApplication.translate("Errors", "Correct that line; nothing was written."),
    ),
    "settings_invalid": lambda: (
        QCoreApplication.translate("Errors", "{file}, line {line}: “{field}” does not fit ({advice})."),
        QCoreApplication.translate("Errors", "Correct it; nothing was written."),
    ),
    "settings_theme_unknown": lambda: (
        QCoreApplication.translate("Errors", "{file} names the theme “{theme}”, which the charter does not have."),
        QCoreApplication.translate("Errors", "Correct its code, or give it a label; nothing was written."),
    ),
    "record_unreadable": lambda: (
        QCoreApplication.translate("Errors", "This file is not a decision record."),
        QCoreApplication.translate("Errors", "Choose the zip that the coordinator sent, as it was received."),
    ),
}
