"""Rules of detection in a few words, so that a moderator knows why a passage was found."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication

Words = Callable[[], str]


def rule_word(rule: str) -> str:
    """Why ``rule`` finds: its own words, else those of its family (what precedes the first ``_``), else a general
    sentence."""
    for code in (rule, rule.partition("_")[0]):
        if code in _RULES:
            return _RULES[code]()
    return QCoreApplication.translate("Rules", "recognised by its form")


_CONTACTS: Final[dict[str, Words]] = {
    "email": lambda: QCoreApplication.translate("Rules", "form of an e-mail address"),
    "email_spaced": lambda: QCoreApplication.translate("Rules", "e-mail address written with spaces"),
    "email_words": lambda: QCoreApplication.translate("Rules", "e-mail address told in words"),
    "url": lambda: QCoreApplication.translate("Rules", "address of a web page"),
    "handle": lambda: QCoreApplication.translate("Rules", "name of an account"),
    "handle_network": lambda: QCoreApplication.translate("Rules", "named after a network"),
    "ip": lambda: QCoreApplication.translate("Rules", "number of a computer"),
    "phone": lambda: QCoreApplication.translate("Rules", "form of a telephone number"),
    "phone_valid": lambda: QCoreApplication.translate("Rules", "valid number"),
    "phone_context": lambda: QCoreApplication.translate("Rules", "number after a word such as telephone"),
    "phone_words": lambda: QCoreApplication.translate("Rules", "number told in words"),
    "phone_abroad": lambda: QCoreApplication.translate("Rules", "number of another country"),
}
_NUMBERS: Final[dict[str, Words]] = {
    "iban": lambda: QCoreApplication.translate("Rules", "its check digits are right"),
    "iban_shape": lambda: QCoreApplication.translate("Rules", "form of an account number"),
    "nir": lambda: QCoreApplication.translate("Rules", "form of a social security number"),
    "nir_key": lambda: QCoreApplication.translate("Rules", "its key is right"),
    "nir_context": lambda: QCoreApplication.translate("Rules", "announced by the words before it"),
    "card": lambda: QCoreApplication.translate("Rules", "form of a card number"),
    "codice": lambda: QCoreApplication.translate("Rules", "form of a codice fiscale"),
    "document": lambda: QCoreApplication.translate("Rules", "number after the name of a document"),
    "document_shape": lambda: QCoreApplication.translate("Rules", "form of a document number"),
    "file": lambda: QCoreApplication.translate("Rules", "number of a file"),
    "number": lambda: QCoreApplication.translate("Rules", "long number"),
    "plate": lambda: QCoreApplication.translate("Rules", "form of a number plate"),
    "cadastre": lambda: QCoreApplication.translate("Rules", "reference of a parcel"),
    "degrees": lambda: QCoreApplication.translate("Rules", "position on the map"),
}
_PEOPLE: Final[dict[str, Words]] = {
    "address": lambda: QCoreApplication.translate("Rules", "number and name of a street"),
    "address_fr": lambda: QCoreApplication.translate("Rules", "address, France"),
    "address_it": lambda: QCoreApplication.translate("Rules", "address, Italy"),
    "address_home": lambda: QCoreApplication.translate("Rules", "said to be somebody's home"),
    "postcode": lambda: QCoreApplication.translate("Rules", "postcode and town"),
    "postbox": lambda: QCoreApplication.translate("Rules", "post box"),
    "way": lambda: QCoreApplication.translate("Rules", "name of a street, without a number"),
    "age": lambda: QCoreApplication.translate("Rules", "age of a person"),
    "birth": lambda: QCoreApplication.translate("Rules", "date after a word such as born"),
    "title": lambda: QCoreApplication.translate("Rules", "title and name"),
    "role": lambda: QCoreApplication.translate("Rules", "name after a role"),
    "name": lambda: QCoreApplication.translate("Rules", "first name and surname"),
    "single": lambda: QCoreApplication.translate("Rules", "a name alone"),
    "relation": lambda: QCoreApplication.translate("Rules", "said to be somebody's relative or neighbour"),
    "introduction": lambda: QCoreApplication.translate("Rules", "after words such as: my name is"),
    "name_function": lambda: QCoreApplication.translate("Rules", "an office and a name"),
    "function": lambda: QCoreApplication.translate("Rules", "an office and a name"),
    "place": lambda: QCoreApplication.translate("Rules", "in the list of places"),
    "proper": lambda: QCoreApplication.translate("Rules", "a capitalised word that no list knows"),
    "signature": lambda: QCoreApplication.translate("Rules", "end of a letter"),
    "profile": lambda: QCoreApplication.translate("Rules", "the author's own identity"),
    "added": lambda: QCoreApplication.translate("Rules", "marked by a moderator"),
}
_SENSITIVE: Final[dict[str, Words]] = {
    "art9_health": lambda: QCoreApplication.translate("Rules", "sentence to read again: health"),
    "art9_political_opinion": lambda: QCoreApplication.translate("Rules", "sentence to read again: political opinion"),
    "art9_religion": lambda: QCoreApplication.translate("Rules", "sentence to read again: religion"),
    "art9_trade_union": lambda: QCoreApplication.translate("Rules", "sentence to read again: trade union"),
    "art9_ethnic_origin": lambda: QCoreApplication.translate("Rules", "sentence to read again: origin"),
    "art9_sexual_orientation": lambda: QCoreApplication.translate("Rules", "sentence to read again: sexual life"),
    "art9_biometric_genetic": lambda: QCoreApplication.translate("Rules", "sentence to read again: genetic data"),
    "art9_offence": lambda: QCoreApplication.translate("Rules", "sentence to read again: offences"),
    "art9": lambda: QCoreApplication.translate("Rules", "sentence to read again"),
}
_RULES: Final[dict[str, Words]] = _CONTACTS | _NUMBERS | _PEOPLE | _SENSITIVE
