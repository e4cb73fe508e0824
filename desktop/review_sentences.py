"""The sentence of everything that may go wrong while texts are reviewed: findings, families, opinions, the rule."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication

Entry = Callable[[], tuple[str, str]]


def _again() -> str:
    return QCoreApplication.translate("Errors", "Open the contribution again, then repeat; nothing was written.")


def _report() -> str:
    return QCoreApplication.translate("Errors", "Nothing was written. Send the report to whoever maintains Collegiale.")


REVIEW: Final[dict[str, Entry]] = {
    "contribution_unknown": lambda: (
        QCoreApplication.translate("Errors", "Contribution {contribution} is not in the dossier."), _again()),
    "finding_unknown": lambda: (
        QCoreApplication.translate("Errors", "The text was looked at again, and this passage is no longer found."),
        _again(),
    ),
    "finding_state_unknown": lambda: (
        QCoreApplication.translate("Errors", "“{state}” is nothing one may say of a finding."), _report()),
    "label_unknown": lambda: (
        QCoreApplication.translate("Errors", "“{label}” is no kind of personal data."), _report()),
    "span_invalid": lambda: (
        QCoreApplication.translate("Errors", "The passage marked lies outside the text, or is blank."),
        QCoreApplication.translate("Errors", "Select at least one word, then mark it again; nothing was written."),
    ),
    "family_alone": lambda: (
        QCoreApplication.translate("Errors", "A family needs at least two contributions."),
        QCoreApplication.translate("Errors", "Tick one that asks for the same; nothing was written."),
    ),
    "similarities_unfit": lambda: (
        QCoreApplication.translate("Errors", "The similarities do not go with the contributions to group."), _report()),
    "opinion_not_asked": lambda: (
        QCoreApplication.translate("Errors", "Nobody asks for a second opinion on this contribution any more."),
        _again(),
    ),
    "verdict_unknown": lambda: (
        QCoreApplication.translate("Errors", "“{verdict}” is no answer to a second opinion."), _report()),
    "same_reader": lambda: (
        QCoreApplication.translate("Errors", "You asked for this second opinion yourself."),
        QCoreApplication.translate("Errors", "Another moderator, under their own name, must answer."),
    ),
    "not_scanned": lambda: (
        QCoreApplication.translate("Errors", "Texts that have not been looked at since they changed: {count}."),
        QCoreApplication.translate(
            "Errors", "Wait until the search for personal data has ended, then publish them; nothing was written."),
    ),
    "not_in_sample": lambda: (
        QCoreApplication.translate("Errors", "Texts that are not in the sample, or have changed since: {count}."),
        QCoreApplication.translate("Errors", "Open the sample again; nothing was written."),
    ),
    "text_policy_missing": lambda: (
        QCoreApplication.translate("Errors", "The charter lets no text leave without a person having read it."),
        QCoreApplication.translate(
            "Errors", "Publish the texts one by one, or have the data protection officer change the charter."),
    ),
    "text_policy_unsigned": lambda: (
        QCoreApplication.translate("Errors", "The rule on texts is not signed as it stands."),
        QCoreApplication.translate("Errors", "The data protection officer signs it on the publication screen."),
    ),
}
