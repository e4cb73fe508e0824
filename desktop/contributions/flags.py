"""What each flag says, and what the law or the charter asks of the person who reads it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.lists.columns import Mark
from governance.charter import Charter, Country

_DEFAULT_AGE: dict[Country, int] = {"FR": 15, "IT": 14}


def telling(codes: Sequence[str]) -> tuple[str, ...]:
    """What is worth saying: a look at the text that found personal data says more than the look at its import did."""
    found = "personal_data_found" in codes
    return tuple(code for code in codes if not (found and code == "identifier_in_text"))


def flag_mark(code: str, findings: int = 0) -> Mark:
    """The flag as a chip: a word, never a colour alone; personal data with how many ``findings`` wait to be decided."""
    counted = code == "personal_data_found" and findings > 0
    word = findings_word(findings) if counted else flag_word(code)
    return Mark(word, _ROLES.get(code, "caution"), _ICONS.get(code, "flag"))


def findings_word(count: int) -> str:
    """How many passages of personal data wait to be decided, in as few letters as a list has room for."""
    return QCoreApplication.translate("Flags", "%Ln personal detail(s)", "passages found in a text", count)


def flag_word(code: str) -> str:
    """A few words."""
    match code:
        case "art9_suspected":
            return QCoreApplication.translate("Flags", "Sensitive (art. 9)", "flag of a contribution")
        case "minor_guardian_and_minor":
            return QCoreApplication.translate("Flags", "Minor, France", "flag of a contribution")
        case "minor_guardian":
            return QCoreApplication.translate("Flags", "Minor, Italy", "flag of a contribution")
        case "minor_country_unknown":
            return QCoreApplication.translate("Flags", "Minor, country unknown", "flag of a contribution")
        case "outside_perimeter":
            return QCoreApplication.translate("Flags", "Outside the perimeter", "flag of a contribution")
        case "perimeter_to_check":
            return QCoreApplication.translate("Flags", "Perimeter to check", "flag of a contribution")
        case "identifier_in_text":
            return QCoreApplication.translate("Flags", "Identifier in the text", "flag of a contribution")
    return _read_word(code) or code


def _read_word(code: str) -> str:
    """Flags that come from reading the text, by the machine or by a person."""
    match code:
        case "personal_data_found":
            return QCoreApplication.translate("Flags", "Personal data", "flag of a contribution")
        case "unkind_words":
            return QCoreApplication.translate("Flags", "Unkind words", "flag of a contribution")
        case "unwanted":
            return QCoreApplication.translate("Flags", "Advertising or flood", "flag of a contribution")
        case "second_opinion":
            return QCoreApplication.translate("Flags", "Second opinion", "flag of a contribution")
        case "in_family":
            return QCoreApplication.translate("Flags", "Family", "flag of a contribution")
    return ""


def flag_explanation(charter: Charter, code: str) -> str:
    """What it means and what to do, with the ages declared in ``charter``; nothing for an unknown flag."""
    match code:
        case "art9_suspected":
            return QCoreApplication.translate(
                "Flags",
                "This text may tell someone's health, origin, beliefs, opinions or sexual life (GDPR, article 9). "
                "If it speaks of a person who can be recognised, hide it. Do not release the text for open data.",
            )
        case "outside_perimeter":
            return QCoreApplication.translate(
                "Flags",
                "The commune or the place lies outside the consultation's perimeter. It may be read and answered; "
                "check whether it concerns the territory before accepting it.",
            )
        case "perimeter_to_check":
            return QCoreApplication.translate(
                "Flags",
                "The commune belongs to a partner's territory, and its place in the perimeter is not settled. "
                "The data protection officer can settle it.",
            )
        case "identifier_in_text":
            return QCoreApplication.translate(
                "Flags",
                "The text holds what looks like an e-mail address, a telephone, an account or a document number. "
                "If it is someone's, do not release the text for open data.",
            )
    return _found_explanation(code) or _minor_explanation(charter, code)


def _found_explanation(code: str) -> str:
    match code:
        case "personal_data_found":
            return QCoreApplication.translate(
                "Flags",
                "The text names a person, or says how to reach or recognise one. In the moderation screen each passage "
                "is shown, and the text can be published without them.",
            )
        case "unkind_words":
            return QCoreApplication.translate(
                "Flags",
                "Some words may hurt: they are underlined. The text is not hidden for that; a person judges what it "
                "says, and of whom.",
            )
        case "unwanted":
            return QCoreApplication.translate(
                "Flags",
                "It looks like advertising, or like the same message sent many times in a short while. It is not "
                "hidden for that: many people may copy one text in good faith.",
            )
        case "second_opinion":
            return QCoreApplication.translate(
                "Flags",
                "A moderator asked another to read it. The question and the answer are in the moderation screen; the "
                "text should wait for the answer before it is published.",
            )
        case "in_family":
            return QCoreApplication.translate(
                "Flags",
                "It is grouped with contributions that ask for the same. Each text is kept; a person who supports "
                "several of them counts once. The moderation screen shows the family.",
            )
    return ""


def _minor_explanation(charter: Charter, code: str) -> str:
    french, italian = _age(charter, "FR"), _age(charter, "IT")
    match code:
        case "minor_guardian_and_minor":
            return QCoreApplication.translate(
                "Flags",
                "The person said to be under {age} and lives in France. Where the use rests on consent, the law "
                "asks for two: the minor's and a parent's, together (loi Informatique et Libertés, art. 45). "
                "Without both, do not release the text.",
            ).format(age=french)
        case "minor_guardian":
            return QCoreApplication.translate(
                "Flags",
                "The person said to be under {age} and lives in Italy. Where the use rests on consent, the parent "
                "alone gives it (Codice privacy, art. 2-quinquies). Without it, do not release the text.",
            ).format(age=italian)
        case "minor_country_unknown":
            return QCoreApplication.translate(
                "Flags",
                "The person said to be a minor, and the country is not known. In France, under {french}, the minor "
                "and a parent agree together; in Italy, under {italian}, the parent alone. Ask for both meanwhile.",
            ).format(french=french, italian=italian)
    return ""


def _age(charter: Charter, country: Country) -> int:
    regime = charter.minors.get(country)
    return regime.age if regime else _DEFAULT_AGE[country]


_ROLES = {
    "art9_suspected": "bad", "minor_guardian_and_minor": "bad", "minor_guardian": "bad", "minor_country_unknown": "bad",
    "identifier_in_text": "caution", "outside_perimeter": "caution", "perimeter_to_check": "accent",
    "personal_data_found": "caution", "unkind_words": "bad", "unwanted": "caution", "second_opinion": "accent",
    "in_family": "muted",
}
_ICONS = {
    "art9_suspected": "warning", "minor_guardian_and_minor": "person", "minor_guardian": "person",
    "minor_country_unknown": "person", "identifier_in_text": "lock",
    "outside_perimeter": "pin", "perimeter_to_check": "pin", "personal_data_found": "person",
    "unkind_words": "warning", "unwanted": "flag", "second_opinion": "comment",
    "in_family": "people",
}
