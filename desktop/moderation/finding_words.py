"""Words, colour and line for each kind of personal data, and why it was found."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QTextCharFormat

from anonymize.text.spans import DOUBT
from desktop import i18n
from desktop.moderation.rule_words import rule_word

KINDS: Final = {
    DOUBT: "person",
    "PERSON": "person", "SIGNATURE": "person", "OFFICIAL": "person", "BIRTH_DATE": "person", "AGE": "person",
    "ADDRESS": "place", "PLACE": "place", "COORDINATES": "place", "CADASTRE": "place", "ART9": "art9",
}
"""Kind of a label; numbers and ways to reach somebody are ``contact``."""
CHIP_ROLES: Final = {"person": "caution", "contact": "accent", "place": "good", "art9": "bad"}
LINES: Final = {
    "person": QTextCharFormat.UnderlineStyle.SingleUnderline, "contact": QTextCharFormat.UnderlineStyle.DashUnderline,
    "place": QTextCharFormat.UnderlineStyle.DotLine, "art9": QTextCharFormat.UnderlineStyle.WaveUnderline,
}
ICONS: Final = {"person": "person", "contact": "lock", "place": "pin", "art9": "warning"}
QUIET: Final = frozenset({"PLACE", "OFFICIAL", "SIGNATURE"})
"""Found, shown on demand, and left in the text unless somebody says otherwise: nobody has to decide on them."""
MARKED: Final = ("PERSON", "ADDRESS", "PHONE", "EMAIL", "BIRTH_DATE", "AGE", "ID_DOCUMENT", "PLACE", "ART9")
"""Kinds that a person may give to a passage, by the digits 1 to 9."""
DIGITS: Final = {
    **{getattr(Qt.Key, f"Key_{digit}"): digit for digit in range(1, 10)},
    Qt.Key.Key_Ampersand: 1, Qt.Key.Key_Eacute: 2, Qt.Key.Key_QuoteDbl: 3, Qt.Key.Key_Apostrophe: 4,
    Qt.Key.Key_ParenLeft: 5, Qt.Key.Key_Minus: 6, Qt.Key.Key_Egrave: 7, Qt.Key.Key_Underscore: 8,
    Qt.Key.Key_Ccedilla: 9,
}
"""Digit of a key; on a French keyboard the top row gives digits only with Shift."""


def kind(label: str) -> str:
    """``person``, ``contact``, ``place`` or ``art9``."""
    return KINDS.get(label, "contact")


def role(label: str) -> str:
    """Colour role of its chip."""
    return CHIP_ROLES[kind(label)]


def label_word(label: str) -> str:
    """A kind of personal data."""
    return _LABELS[label]() if label in _LABELS else label


def why(rule: str, score: float, origin: str) -> str:
    """Why it was found, with how sure the machine is (a person and the author's own identity need no score)."""
    if origin == "person":
        return QCoreApplication.translate("Findings", "marked by a moderator")
    if origin == "profile":
        return QCoreApplication.translate("Findings", "the author's own identity")
    return QCoreApplication.translate("Findings", "{rule}, {score}", "why, how sure (0 to 1)").format(
        rule=rule_word(rule), score=i18n.number(score, 2))


def state_word(state: str) -> str:
    """What was decided on it."""
    match state:
        case "accepted":
            return QCoreApplication.translate("Findings", "Accepted", "state of a finding")
        case "rejected":
            return QCoreApplication.translate("Findings", "Rejected", "state of a finding")
    return QCoreApplication.translate("Findings", "To decide", "state of a finding")


_LABELS: Final[dict[str, Callable[[], str]]] = {
    "PERSON": lambda: QCoreApplication.translate("Findings", "Person", "kind of personal data"),
    "EMAIL": lambda: QCoreApplication.translate("Findings", "E-mail", "kind of personal data"),
    "PHONE": lambda: QCoreApplication.translate("Findings", "Telephone", "kind of personal data"),
    "ADDRESS": lambda: QCoreApplication.translate("Findings", "Address", "kind of personal data"),
    "PLACE": lambda: QCoreApplication.translate("Findings", "Place", "kind of personal data"),
    DOUBT: lambda: QCoreApplication.translate("Findings", "A name?", "kind of personal data"),
    "NIR": lambda: QCoreApplication.translate("Findings", "Social security", "kind of personal data"),
    "CODICE_FISCALE": lambda: QCoreApplication.translate("Findings", "Codice fiscale", "kind of personal data"),
    "IBAN": lambda: QCoreApplication.translate("Findings", "Bank account", "kind of personal data"),
    "CARD": lambda: QCoreApplication.translate("Findings", "Bank card", "kind of personal data"),
    "ID_DOCUMENT": lambda: QCoreApplication.translate("Findings", "Number of a document", "kind of personal data"),
    "PLATE": lambda: QCoreApplication.translate("Findings", "Number plate", "kind of personal data"),
    "BIRTH_DATE": lambda: QCoreApplication.translate("Findings", "Date of birth", "kind of personal data"),
    "AGE": lambda: QCoreApplication.translate("Findings", "Age", "kind of personal data"),
    "URL": lambda: QCoreApplication.translate("Findings", "Web page", "kind of personal data"),
    "HANDLE": lambda: QCoreApplication.translate("Findings", "Online account", "kind of personal data"),
    "IP": lambda: QCoreApplication.translate("Findings", "IP address", "kind of personal data"),
    "COORDINATES": lambda: QCoreApplication.translate("Findings", "Coordinates", "kind of personal data"),
    "CADASTRE": lambda: QCoreApplication.translate("Findings", "Land parcel", "kind of personal data"),
    "OFFICIAL": lambda: QCoreApplication.translate("Findings", "Public office", "kind of personal data"),
    "ART9": lambda: QCoreApplication.translate("Findings", "Sensitive (art. 9)", "kind of personal data"),
    "SIGNATURE": lambda: QCoreApplication.translate("Findings", "Signature", "kind of personal data"),
}
