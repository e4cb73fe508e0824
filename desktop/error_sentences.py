"""The sentence of every code that the core may raise: what and where, then what to do.

Each entry is a function, so that the sentence follows the language in force; parameters in braces are those of the
error.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.anonymise_sentences import ANONYMISATION
from desktop.desk_sentences import DESK
from desktop.review_sentences import REVIEW
from desktop.scoring_sentences import SCORING, round_fault
from desktop.text_sentences import TEXTS

Entry = Callable[[], tuple[str, str]]

_DOSSIER: Final[dict[str, Entry]] = {
    "role_refused": lambda: (
        QCoreApplication.translate("Errors", "Your role does not allow this: {permission}."),
        QCoreApplication.translate("Errors", "It is for: {roles}."),
    ),
    "wrong_passphrase": lambda: (
        QCoreApplication.translate("Errors", "This passphrase does not open the dossier."),
        QCoreApplication.translate(
            "Errors", "Check capitals and keyboard layout, then type it again; nothing was changed.",
        ),
    ),
    "passphrase_in_use": lambda: (
        QCoreApplication.translate("Errors", "Somebody already opens this dossier with this passphrase."),
        QCoreApplication.translate("Errors", "Choose another: each person has their own."),
    ),
    "no_display": lambda: (
        QCoreApplication.translate("Errors", "There is no screen to open the window on."),
        QCoreApplication.translate("Errors", "Open a graphical session, or use the other commands (--help)."),
    ),
    "mapping_unfit": lambda: (
        QCoreApplication.translate("Errors", "The mapping speaks of columns that {file} does not have: {columns}."),
        QCoreApplication.translate("Errors", "Use the mapping of this platform, or none; nothing was written."),
    ),
    "nothing_understood": lambda: (
        QCoreApplication.translate("Errors", "Nothing in {file} looks like what the charter declares."),
        QCoreApplication.translate(
            "Errors", "Check that it is the right file, or say how its columns are understood; nothing was written.",
        ),
    ),
    "passphrase_short": lambda: (
        QCoreApplication.translate("Errors", "The passphrase is too short."),
        QCoreApplication.translate(
            "Errors", "Choose one of at least {minimum} characters: four words are easy to remember.",
        ),
    ),
    "member_name_missing": lambda: (
        QCoreApplication.translate("Errors", "No name was given for the person who will use the dossier."),
        QCoreApplication.translate("Errors", "Write the name that colleagues will see."),
    ),
    "member_exists": lambda: (
        QCoreApplication.translate("Errors", "Somebody named {member} already works in this dossier."),
        QCoreApplication.translate("Errors", "Give another name, for example with the service."),
    ),
    "member_unknown": lambda: (
        QCoreApplication.translate("Errors", "Nobody named {member} works in this dossier."),
        QCoreApplication.translate("Errors", "Choose one of its members, or ask its coordinator to add you."),
    ),
    "not_a_dossier": lambda: (
        QCoreApplication.translate("Errors", "The folder {folder} is not a Collegiale dossier."),
        QCoreApplication.translate("Errors", "Choose the folder that contains the files keys.json and dossier.db."),
    ),
    "keys_damaged": lambda: (
        QCoreApplication.translate("Errors", "The key file of the dossier {folder} is damaged."),
        QCoreApplication.translate(
            "Errors", "Put back keys.json from a backup; the contributions themselves are untouched.",
        ),
    ),
    "subject_key_damaged": lambda: (
        QCoreApplication.translate("Errors", "The identity of one contributor can no longer be read."),
        QCoreApplication.translate(
            "Errors", "Restore the dossier from a backup, and tell the data protection officer.",
        ),
    ),
    "dossier_damaged": lambda: (
        QCoreApplication.translate("Errors", "The dossier's data file is damaged."),
        QCoreApplication.translate(
            "Errors", "Restore it from a backup in the dossier's folder; do not work on this copy.",
        ),
    ),
    "dossier_newer": lambda: (
        QCoreApplication.translate("Errors", "This dossier was made by a newer version of Collegiale ({version})."),
        QCoreApplication.translate("Errors", "Install that version to open it; nothing was changed."),
    ),
    "dossier_locked": lambda: (
        QCoreApplication.translate("Errors", "The dossier is open elsewhere."),
        QCoreApplication.translate("Errors", "Close it in the other window or on the other computer, then try again."),
    ),
    "nothing_to_undo": lambda: (
        QCoreApplication.translate("Errors", "There is nothing left to undo."),
        QCoreApplication.translate("Errors", "Imports and publications cannot be taken back this way."),
    ),
    "disk_full": lambda: (
        QCoreApplication.translate("Errors", "The disk is full; nothing was written."),
        QCoreApplication.translate("Errors", "Free some space, then do it again."),
    ),
    "disk_write": lambda: (
        QCoreApplication.translate("Errors", "The file {file} cannot be written."),
        QCoreApplication.translate(
            "Errors", "Check that the folder exists and that you may write in it, then try again.",
        ),
    ),
    "checkpoint_unreadable": lambda: (
        QCoreApplication.translate("Errors", "The checkpoint {file} of the journal cannot be read."),
        QCoreApplication.translate("Errors", "Choose the file that was handed over to the external keeper."),
    ),
    "backup_failed": lambda: (
        QCoreApplication.translate("Errors", "The backup {file} could not be written, so nothing was changed."),
        QCoreApplication.translate("Errors", "Free some space or check the disk, then do it again."),
    ),
    "database_missing": lambda: (
        QCoreApplication.translate("Errors", "The data file {file} of the dossier is not there."),
        QCoreApplication.translate(
            "Errors", "Put it back from the folder backups of the dossier, or choose another copy.",
        ),
    ),
    "folder_not_empty": lambda: (
        QCoreApplication.translate("Errors", "The folder {folder} already contains files."),
        QCoreApplication.translate("Errors", "Choose a new or an empty folder."),
    ),
    "passphrase_missing": lambda: (
        QCoreApplication.translate("Errors", "No passphrase was given."),
        QCoreApplication.translate("Errors", "Type it, or name a file that holds it with --passphrase-file."),
    ),
    "passphrase_file_unreadable": lambda: (
        QCoreApplication.translate("Errors", "The passphrase file {file} cannot be read."),
        QCoreApplication.translate("Errors", "Check its name and that you may read it."),
    ),
    "passphrases_differ": lambda: (
        QCoreApplication.translate("Errors", "The two passphrases differ."),
        QCoreApplication.translate("Errors", "Type them again; nothing was created."),
    ),
}

_CHARTER: Final[dict[str, Entry]] = {
    "charter_unreadable": lambda: (
        QCoreApplication.translate("Errors", "The charter {file} cannot be read."),
        QCoreApplication.translate("Errors", "Check that the file exists and is a text file in UTF-8."),
    ),
    "charter_syntax": lambda: (
        QCoreApplication.translate("Errors", "The charter {file} is not well written at line {line}."),
        QCoreApplication.translate(
            "Errors", "Correct that line: a name, an equals sign, a value between quotation marks. {detail}",
        ),
    ),
    "charter_invalid": lambda: (
        QCoreApplication.translate("Errors", "The charter {file} is refused at line {line}, {field}."),
        QCoreApplication.translate("Errors", "Expected: {advice} (points to correct: {count})."),
    ),
    "release_unreadable": lambda: (
        QCoreApplication.translate("Errors", "The list of digests of the publication {folder} cannot be read."),
        QCoreApplication.translate("Errors", "Check the folder: the file SHA256SUMS belongs to every publication."),
    ),
    "charter_twice": lambda: (
        QCoreApplication.translate("Errors", "The charter {file} declares {declared} twice (line {line}, {field})."),
        QCoreApplication.translate("Errors", "Give one of the two another code, or delete it."),
    ),
    "charter_purpose_unknown": lambda: (
        QCoreApplication.translate(
            "Errors", "In the charter {file}, line {line}, nobody declared the purpose {purpose} of the field {field}.",
        ),
        QCoreApplication.translate("Errors", "Write one of: {known}."),
    ),
    "charter_widened": lambda: (
        QCoreApplication.translate("Errors", "The field {field} already holds data: its use cannot be widened."),
        QCoreApplication.translate("Errors", "Declare a new field for the new use; narrowing this one is allowed."),
    ),
    "theme_unknown": lambda: (
        QCoreApplication.translate("Errors", "The charter has no theme {theme}."),
        QCoreApplication.translate("Errors", "Choose one of its themes."),
    ),
    "reason_unknown": lambda: (
        QCoreApplication.translate("Errors", "The charter has no reason {reason}."),
        QCoreApplication.translate("Errors", "Choose one of: {known}."),
    ),
    "decision_unknown": lambda: (
        QCoreApplication.translate("Errors", "{decision} is not a decision."),
        QCoreApplication.translate("Errors", "Choose one of: {known}."),
    ),
    "answer_empty": lambda: (
        QCoreApplication.translate("Errors", "The answer has no text."),
        QCoreApplication.translate("Errors", "Write at least one sentence to the contributor."),
    ),
    "answer_not_accepted": lambda: (
        QCoreApplication.translate(
            "Errors", "Only accepted contributions receive an answer; not accepted here: {count}.",
        ),
        QCoreApplication.translate("Errors", "Accept them in moderation first, or leave them out."),
    ),
    "tier_unknown": lambda: (
        QCoreApplication.translate("Errors", "{tier} is not a part of the perimeter."),
        QCoreApplication.translate("Errors", "Write one of: {known}."),
    ),
    "unknown_tier": lambda: (
        QCoreApplication.translate("Errors", "{tier} is not a part of the perimeter (commune {commune})."),
        QCoreApplication.translate("Errors", "Write coeur, partenaire, contexte or outside."),
    ),
    "unknown_commune": lambda: (
        QCoreApplication.translate("Errors", "The commune {commune} is not in the list of the territory."),
        QCoreApplication.translate("Errors", "Check its code: five characters in France, six digits in Italy."),
    ),
    "outlines_invalid": lambda: (
        QCoreApplication.translate("Errors", "The outlines of {file} cannot be used ({problem}, commune {id})."),
        QCoreApplication.translate(
            "Errors", "Choose a GeoJSON file of communes in degrees, as published by INSEE, IGN or ISTAT.",
        ),
    ),
    "commune_unknown": lambda: (
        QCoreApplication.translate("Errors", "The commune {commune} is not in the list of the territory."),
        QCoreApplication.translate(
            "Errors", "Check its name or its code: five characters in France, six digits in Italy.",
        ),
    ),
    "licence_unknown": lambda: (
        QCoreApplication.translate("Errors", "The charter names a licence that is not supported: {licence}."),
        QCoreApplication.translate("Errors", "Write one of: {known}."),
    ),
    "field_never_released": lambda: (
        QCoreApplication.translate("Errors", "The charter forbids publishing the field {field} (table {table})."),
        QCoreApplication.translate("Errors", "Leave it out, or have the data protection officer change the charter."),
    ),
    "field_not_generalised": lambda: (
        QCoreApplication.translate(
            "Errors", "The field {field} may only be published in a generalised form (table {table}).",
        ),
        QCoreApplication.translate("Errors", "Choose a coarser level for it."),
    ),
    "nothing_to_publish": lambda: (
        QCoreApplication.translate("Errors", "There is nothing to publish yet."),
        QCoreApplication.translate("Errors", "Accept contributions in moderation first."),
    ),
}

_FILES: Final[dict[str, Entry]] = {
    "file_damaged": lambda: (
        QCoreApplication.translate("Errors", "The file {file} is damaged and cannot be read to the end ({detail})."),
        QCoreApplication.translate("Errors", "Export it again from the platform; nothing was written."),
    ),
    "file_empty": lambda: (
        QCoreApplication.translate("Errors", "The file {file} is empty."),
        QCoreApplication.translate("Errors", "Check the export, then choose it again."),
    ),
    "file_missing": lambda: (
        QCoreApplication.translate("Errors", "The file {file} is not there."),
        QCoreApplication.translate("Errors", "Check its name and its folder."),
    ),
    "file_encrypted": lambda: (
        QCoreApplication.translate("Errors", "The workbook {file} is protected by a password."),
        QCoreApplication.translate(
            "Errors", "Open it in your spreadsheet, remove the password, save it, then choose it again.",
        ),
    ),
    "file_format_unknown": lambda: (
        QCoreApplication.translate("Errors", "The file {file} is of no known kind."),
        QCoreApplication.translate("Errors", "Export it as CSV, XLSX, ODS, JSON or GeoJSON."),
    ),
    "no_header": lambda: (
        QCoreApplication.translate("Errors", "The file {file} has no line with the names of the columns."),
        QCoreApplication.translate("Errors", "Add them as its first line, then choose it again."),
    ),
    "timezone_unknown": lambda: (
        QCoreApplication.translate("Errors", "The time zone {timezone} of the charter does not exist."),
        QCoreApplication.translate("Errors", "Write Europe/Paris or Europe/Rome."),
    ),
    "template_invalid": lambda: (
        QCoreApplication.translate("Errors", "The answer template {file} cannot be used: {key} ({problem})."),
        QCoreApplication.translate(
            "Errors", "Correct it in a text editor, or put the supplied template back. {detail}",
        ),
    ),
    "mapping_invalid": lambda: (
        QCoreApplication.translate("Errors", "The mapping file {file} is not right: {where} ({problem})."),
        QCoreApplication.translate("Errors", "Correct it, or let the columns be recognised."),
    ),
    "source_unknown": lambda: (
        QCoreApplication.translate("Errors", "No platform is called {source}."),
        QCoreApplication.translate("Errors", "Choose one of: {known}."),
    ),
    "publication_not_written": lambda: (
        QCoreApplication.translate("Errors", "The publication could not be written in {folder} ({problem})."),
        QCoreApplication.translate("Errors", "Check the folder and the space on the disk, then publish again."),
    ),
}

CATALOGUE: Final[dict[str, Entry]] = {
    **_DOSSIER, **_CHARTER, **_FILES, **ANONYMISATION, **TEXTS, **REVIEW, **SCORING, **DESK}


_WORDS: Final[dict[str, Callable[[], str]]] = {
    "amend_charter": lambda: QCoreApplication.translate("Permissions", "change the charter"),
    "manage_members": lambda: QCoreApplication.translate("Permissions", "add or remove members"),
    "import": lambda: QCoreApplication.translate("Permissions", "import files"),
    "quarantine": lambda: QCoreApplication.translate("Permissions", "deal with the rows kept aside"),
    "moderate": lambda: QCoreApplication.translate("Permissions", "moderate contributions"),
    "answer": lambda: QCoreApplication.translate("Permissions", "answer contributors"),
    "publish": lambda: QCoreApplication.translate("Permissions", "publish open data"),
    "sign_release": lambda: QCoreApplication.translate("Permissions", "sign a publication"),
    "read": lambda: QCoreApplication.translate("Permissions", "read the dossier"),
    "persons": lambda: QCoreApplication.translate("Questions", "persons per combination"),
    "votes": lambda: QCoreApplication.translate("Questions", "votes"),
    "missing": lambda: QCoreApplication.translate("Problems", "it is missing"),
    "extra_forbidden": lambda: QCoreApplication.translate("Problems", "plans have no such setting"),
    "value": lambda: QCoreApplication.translate("Problems", "this value cannot be used"),
    "places": lambda: QCoreApplication.translate("Questions", "places"),
    "counts": lambda: QCoreApplication.translate("Questions", "small numbers"),
    "ledger": lambda: QCoreApplication.translate("Questions", "past publications"),
    "texts": lambda: QCoreApplication.translate("Questions", "texts"),
    "dpo": lambda: QCoreApplication.translate("Roles", "data protection officer"),
    "moderator": lambda: QCoreApplication.translate("Roles", "moderator"),
    "analyst": lambda: QCoreApplication.translate("Roles", "analyst"),
    "coordinator": lambda: QCoreApplication.translate("Roles", "coordinator"),
    "publisher": lambda: QCoreApplication.translate("Roles", "publisher"),
}


def role_word(code: str) -> str:
    """A role, a permission or a question of the release gate in words."""
    return _WORDS[code]() if code in _WORDS else code


def word(name: str, value: str) -> str:
    """Parameter ``name`` of an error in words: permissions, roles, questions of the gate and problems of a plan are
    translated, anything else is as it is."""
    if name == "what":
        return round_fault(value)
    if name not in ("permission", "roles", "questions", "problem"):
        return value
    return ", ".join(role_word(item) for item in value.split(", "))
