"""The decisions of an answer in words, and what the answers screen says."""

from PySide6.QtCore import QCoreApplication

from governance.store.rows import DECISIONS


def decision(code: str) -> str:
    """A decision (``rows.DECISIONS``), as a person announces it."""
    match code:
        case "accepted":
            return QCoreApplication.translate("Answers", "Accepted: it will be done")
        case "partly_accepted":
            return QCoreApplication.translate("Answers", "Accepted in part")
        case "studied":
            return QCoreApplication.translate("Answers", "To be studied further")
        case "declined":
            return QCoreApplication.translate("Answers", "Declined")
        case "already_done":
            return QCoreApplication.translate("Answers", "Already done or under way")
        case "redirected":
            return QCoreApplication.translate("Answers", "Passed to the body in charge")
    return code


def decisions() -> list[tuple[str, str]]:
    """(words, code) of every decision."""
    return [(decision(code), code) for code in DECISIONS]


def text_caption(language: str | None) -> str:
    """Which language to answer in."""
    match language:
        case "it":
            return QCoreApplication.translate("Answers", "Your answer, in Italian")
        case "fr":
            return QCoreApplication.translate("Answers", "Your answer, in French")
    return QCoreApplication.translate("Answers", "Your answer (the language of the contribution is not known)")


def writing(count: int) -> str:
    """Names the work where progress is shown."""
    return QCoreApplication.translate("Answers", "Writing %Ln answer(s)", "", count)
