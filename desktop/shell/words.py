"""Codes of the core in words, where the shell needs them: stages of long work, operations that were done."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication

_STAGES: Final[dict[str, Callable[[], str]]] = {
    "reading": lambda: QCoreApplication.translate("Stages", "reading"),
    "recognising": lambda: QCoreApplication.translate("Stages", "recognising the file"),
    "writing": lambda: QCoreApplication.translate("Stages", "writing"),
    "importing": lambda: QCoreApplication.translate("Stages", "importing"),
    "indexing": lambda: QCoreApplication.translate("Stages", "preparing the search"),
    "answers": lambda: QCoreApplication.translate("Stages", "writing the answers"),
    "preview": lambda: QCoreApplication.translate("Stages", "preparing the preview"),
    "generating": lambda: QCoreApplication.translate("Stages", "inventing the consultation"),
    "publication": lambda: QCoreApplication.translate("Stages", "preparing the publication"),
    "sheets": lambda: QCoreApplication.translate("Stages", "writing the analysis sheets"),
    "demo_round": lambda: QCoreApplication.translate("Stages", "scoring the proposals"),
    "scan": lambda: QCoreApplication.translate("Stages", "reading the texts"),
    "release_by_policy": lambda: QCoreApplication.translate("Stages", "looking at the texts once more"),
    "index": lambda: QCoreApplication.translate("Stages", "reading the texts"),
    "compare": lambda: QCoreApplication.translate("Stages", "comparing the texts"),
    "measure": lambda: QCoreApplication.translate("Stages", "measuring what is alike"),
    "group": lambda: QCoreApplication.translate("Stages", "making the families"),
}

_DONE: Final[dict[str, Callable[[int], str]]] = {
    "accept": lambda n: QCoreApplication.translate("Done", "%Ln contributions accepted.", "", n),
    "hide": lambda n: QCoreApplication.translate("Done", "%Ln contributions hidden.", "", n),
    "restore": lambda n: QCoreApplication.translate("Done", "%Ln contributions put back in the queue.", "", n),
    "set_theme": lambda n: QCoreApplication.translate("Done", "Theme changed for %Ln contributions.", "", n),
    "release_texts": lambda n: QCoreApplication.translate("Done", "%Ln texts reviewed for open data.", "", n),
    "answer": lambda n: QCoreApplication.translate("Done", "%Ln answers saved.", "", n),
    "set_tier": lambda _: QCoreApplication.translate("Done", "Perimeter changed."),
    "sign_text_policy": lambda _: QCoreApplication.translate("Done", "The rule on texts is signed."),
}

_UNDONE: Final[dict[str, Callable[[], str]]] = {
    "accept": lambda: QCoreApplication.translate("Done", "The acceptance was taken back."),
    "hide": lambda: QCoreApplication.translate("Done", "The hiding was taken back."),
    "restore": lambda: QCoreApplication.translate("Done", "The return to the queue was taken back."),
    "set_theme": lambda: QCoreApplication.translate("Done", "The change of theme was taken back."),
    "release_texts": lambda: QCoreApplication.translate("Done", "The review of texts for open data was taken back."),
    "answer": lambda: QCoreApplication.translate("Done", "The answer was taken back."),
    "set_tier": lambda: QCoreApplication.translate("Done", "The change of perimeter was taken back."),
    "decide_findings": lambda: QCoreApplication.translate("Done", "What was said of a finding was taken back."),
    "mark_finding": lambda: QCoreApplication.translate("Done", "The mark was taken back."),
    "ask_second_opinion": lambda: QCoreApplication.translate("Done", "The question to a second reader was taken back."),
    "give_second_opinion": lambda: QCoreApplication.translate("Done", "The second opinion was taken back."),
    "group_family": lambda: QCoreApplication.translate("Done", "The grouping was taken back."),
    "leave_family": lambda: QCoreApplication.translate("Done", "The leaving of the family was taken back."),
    "refuse_family": lambda: QCoreApplication.translate("Done", "The refusal of the family was taken back."),
    "release_by_policy": lambda: QCoreApplication.translate(
        "Done", "The publication under the signed rule was taken back."),
    "read_sample": lambda: QCoreApplication.translate("Done", "The reading of the sample was taken back."),
}


def stage_word(code: str) -> str:
    """A stage of long work; nothing for one that has no word of its own."""
    return _STAGES[code]() if code in _STAGES else ""


def done_sentence(code: str, count: int) -> str:
    """What an undoable operation did to ``count`` things; nothing for one that needs no word."""
    return _DONE[code](count) if code in _DONE else ""


def undone_sentence(code: str | None) -> str:
    """Which operation was taken back."""
    if code in _UNDONE:
        return _UNDONE[code]()
    return QCoreApplication.translate("Done", "The last decision was taken back.")
