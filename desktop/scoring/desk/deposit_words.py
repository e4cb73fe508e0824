"""What the deposit page says: each step in words, what a file received was, what cannot be undone."""

from PySide6.QtCore import QCoreApplication

from desktop.scoring.desk.deposit_steps import Code
from governance.scoring.desk import DeskNews


def step_title(code: Code) -> str:
    """Name of a step."""
    match code:
        case "join":
            return QCoreApplication.translate("Deposit", "Ask for a seat")
        case "package":
            return QCoreApplication.translate("Deposit", "Receive the package")
        case "score":
            return QCoreApplication.translate("Deposit", "Score, without seeing the others")
        case "commit":
            return QCoreApplication.translate("Deposit", "Commit your ballots")
        case "heads":
            return QCoreApplication.translate("Deposit", "Receive the list of commitments")
        case "reveal":
            return QCoreApplication.translate("Deposit", "Reveal your ballots")
    return QCoreApplication.translate("Deposit", "After the reveal")


def step_sentence(code: Code) -> str:
    """What a step is, for the one that is now."""
    match code:
        case "join":
            return QCoreApplication.translate(
                "Deposit", "Save your joining file and send it to the coordinator, by e-mail or on a key. It holds "
                "your name and the mark of this computer, nothing else. If you received an invitation, open it: the "
                "desk will then recognise that coordinator.")
        case "package":
            return QCoreApplication.translate(
                "Deposit", "The coordinator answers with the package of the round (.round): the proposals, the scale "
                "and the rules, readable on this desk only.")
        case "score":
            return QCoreApplication.translate(
                "Deposit", "Grade each proposal under the themes, abstain or say a conflict of interest. Nothing "
                "leaves this computer.")
        case "commit":
            return QCoreApplication.translate(
                "Deposit", "The commitment is a small file that fixes your ballots without showing them. Send it to "
                "the coordinator.")
        case "heads":
            return QCoreApplication.translate(
                "Deposit", "Your ballots are fixed. When everyone has committed, the coordinator sends the list of "
                "commitments (.heads): no grade is shown before it comes.")
        case "reveal":
            return QCoreApplication.translate(
                "Deposit", "Everyone is committed. Save your ballots, sealed for the coordinator, and send the file.")
    return QCoreApplication.translate(
        "Deposit", "Your ballots are with the coordinator. After the discussion you may revise one, with a reason: the "
        "first stays readable beside it. Then save the file again and send it.")


def late_sentence() -> str:
    """The list came without this desk."""
    return QCoreApplication.translate(
        "Deposit", "The list of commitments was closed without your commitment: your ballots will be accepted, and "
        "marked as not blind.")


def irreversible(round_name: str) -> str:
    """What a commitment cannot undo."""
    return QCoreApplication.translate(
        "Deposit", "{round}: once committed, no ballot can be delivered, corrected or withdrawn until the list of "
        "commitments has come. Nobody can undo it, not even the coordinator.").format(round=round_name)


def news(found: DeskNews) -> str:
    """What a file received was."""
    match (found.kind, found.outcome):
        case (_, "known"):
            return QCoreApplication.translate("Deposit", "This file was received before: nothing changes.")
        case ("package", "pinned"):
            return QCoreApplication.translate(
                "Deposit", "The round is on your desk. It is the first file of this coordinator: from now on, files of "
                "anybody else are refused.")
        case ("package", "updated"):
            return QCoreApplication.translate("Deposit", "The package was received again, with what was new.")
        case ("package", _):
            return QCoreApplication.translate("Deposit", "The round is on your desk.")
        case ("heads", "late"):
            return late_sentence()
        case ("heads", _):
            return QCoreApplication.translate(
                "Deposit", "The list of commitments is here: you may reveal your ballots.")
        case ("enrolment", "waiting"):
            return QCoreApplication.translate(
                "Deposit", "Your seat is confirmed; the package of the round is still to come.")
        case ("enrolment", _):
            return QCoreApplication.translate("Deposit", "A device was added to the round.")
    return QCoreApplication.translate("Deposit", "The file was received.")


def opening() -> str:
    """Names the work where progress is shown."""
    return QCoreApplication.translate("Deposit", "Opening the round")


def receiving() -> str:
    """Names the work where progress is shown."""
    return QCoreApplication.translate("Deposit", "Receiving files")


def writing() -> str:
    """Names the work where progress is shown."""
    return QCoreApplication.translate("Deposit", "Saving the file")


def saved(name: str) -> str:
    """A file was saved."""
    return QCoreApplication.translate("Deposit", "Saved: {file}. Send it to the coordinator.").format(file=name)


def printed(name: str) -> str:
    """A sheet was printed into a file."""
    return QCoreApplication.translate("Deposit", "Saved: {file}.").format(file=name)


def settled() -> str:
    """Two devices no longer disagree."""
    return QCoreApplication.translate(
        "Deposit", "Your word is in the record: save your ballots again and send the file.")


def renewing() -> str:
    """Names the work where progress is shown."""
    return QCoreApplication.translate("Deposit", "Making a new key")


def renewed() -> str:
    """The desk has a new key."""
    return QCoreApplication.translate(
        "Deposit", "This desk has a new key. Save your joining file and send it: the coordinator must enrol it.")
