"""Numbers of papers, files, vehicles and plots of land, most of them only after the word that announces them."""

import re
from collections.abc import Iterator
from typing import Final

from anonymize.text.passage import Passage
from anonymize.text.spans import Span

DOCUMENT_WORDS: Final = (
    "cni", "carte d'identite", "carte nationale d'identite", "piece d'identite", "identite", "passeport", "permis",
    "permis de conduire", "titre de sejour", "carte de sejour", "recepisse", "carta d'identita", "carta di identita",
    "documento", "documento d'identita", "cie", "passaporto", "patente", "patente di guida", "permesso di soggiorno",
    "tessera", "tessera sanitaria", "ts", "c.i",
)  # fmt: skip
FILE_WORDS: Final = (
    "ipp", "nip", "nda", "iep", "ip", "dossier", "dossiers", "visite", "sejour", "patient", "patiente", "allocataire",
    "caf", "matricule", "adherent", "adherente", "client", "contrat", "abonne", "usager", "reference", "ref",
    "references", "identifiant", "id", "facture", "requete", "n", "no",
    "pratica", "cartella", "cartella clinica", "protocollo", "prot", "matricola", "utente", "contratto", "fattura",
    "riferimento", "rif", "codice", "fascicolo", "polizza", "police", "rpps", "adeli", "finess", "siret", "siren",
)  # fmt: skip
PLATE_WORDS: Final = (
    "plaque", "plaques", "immatricule", "immatriculee", "immatriculation", "vehicule", "voiture", "camion", "moto",
    "scooter", "targa", "targata", "targato", "targhe", "auto", "macchina", "furgone", "veicolo", "camionnette",
    "fourgon", "berline", "utilitaire", "autovettura",
)  # fmt: skip
LAND_WORDS: Final = (
    "parcelle", "parcelles", "parcellaire", "section", "sections", "cadastre", "cadastree", "cadastrale", "cadastral",
    "cadastrees", "foglio", "fg", "particella", "particelle", "part", "mappale", "mappali", "mapp", "catasto",
    "catastale", "lotto", "subalterno",
)  # fmt: skip
_LINK: Final = (
    r"(?:[ .:;,()\-=#n°'|]{1,5}(?:n|no|nr|num|numero|numeros|est|e|de|du|di|d|le|la|il|sous|le numero|patient|"
    r"dossier|medical|clinica|pratica|conduire|guida|sejour|soggiorno|visite|identite|francaise|italiana|etant|suivant|"
    r"interne|ipp|nda|rilasciata|electronique|elettronica)(?![a-z0-9])){0,4}[ .:;,()\-=#n°'|\n]{0,5}")
_DOCUMENT: Final = re.compile(
    rf"{_LINK}(?<![a-z0-9])([a-z]{{2}} ?[0-9]{{7}}|[0-9]{{2}} ?[a-z]{{2}} ?[0-9]{{5}}|[a-z0-9]{{8,12}}|"
    r"[0-9](?:[ .\-]?[0-9]){4,14})(?![a-z0-9])(?! ?[0-9])").match
_FILE: Final = re.compile(
    rf"{_LINK}(?<![a-z0-9])([a-z]{{0,3}}[\-/]?[0-9](?:[ .\-/]?[0-9a-z](?<![ ][a-z])){{3,15}})(?![a-z0-9])").match
_FILE_NEEDS: Final = 4
_SURE_FILE: Final = frozenset("ipp nip nda iep".split())
_LOOSE_FILE: Final = frozenset("n no ip id ts codice contrat visite client sejour usager reference riferimento".split())
_LETTERS_FIRST: Final = re.compile(
    r"[0-9](?<![0-9][0-9])(?:(?<=[a-z][a-z].)|(?<=[a-z][a-z][ \-.].))[0-9]{2}"
    r"(?:(?P<card>(?<=c[a-z]...)(?<![a-z0-9]c[a-z]...)[0-9]{2}[a-z]{2})|"
    r"(?P<plate>[ \-.]?[a-hj-np-tv-z]{2}))(?![a-z0-9])").finditer
_DIGITS_FIRST: Final = re.compile(
    r"[0-9](?<![0-9a-z.,][0-9])(?:(?P<passport>[0-9][a-z]{2} ?[0-9]{5})|"
    r"(?P<plate>[0-9]{1,3}[ \-]?[a-hj-np-tv-z]{2,3}[ \-]?(?:[0-9]{2}|2[ab])))(?![a-z0-9])").finditer
_PASSPORT_IT: Final = re.compile(r"y[a-z] ?[0-9]{7}(?![a-z0-9])").finditer
_DATE: Final = re.compile(
    r"[0-9]{1,2}[/.\- ][0-9]{1,2}[/.\- ](?:[0-9]{4}|[0-9]{2})(?![0-9])|(?:19|20)[0-9]{2}(?![0-9a-z\-/])").match
_PLATE_HEAD: Final = re.compile(r"(?<![a-z0-9])[a-hj-np-tv-z]{2}[ \-.]?\Z")
_LAND_FR: Final = re.compile(
    r"(?:[ .:;,()\-n°]{1,4}(?:cadastrees?|cadastrales?|parcelles?|section|sections|n|no|numeros?|num|du cadastre|de la|"
    r"au|sous|les?|la|et)(?![a-z0-9])){0,5}[ .:;,()\-n°]{1,4}"
    r"((?:[0-9]{3} ?)?(?:[a-z]{1,2} ?(?:,? ?(?:parcelles? ?)?(?:n ?°s?|no|numero) ?|[ \-])?)?[0-9]{1,5}"
    r"(?:(?: ?, ?| et | & |-| ?/ ?)(?:[a-z]{1,2} )?[0-9]{1,5}(?![0-9])){0,6})(?![a-z0-9])").match
_LAND_IT: Final = re.compile(
    r"(?:[ .:;,()\-n°]{1,4}(?:terreni|fabbricati|urbano|al|del|foglio|n|no|numero|di|comune)(?![a-z0-9])){0,5}"
    r"[ .:;,()\-n°]{1,4}([0-9]{1,4}(?:/?[a-z](?![a-z]))?"
    r"(?:[ ,.;\-/]{1,3}(?:e )?"
    r"(?:(?:particell[ae]|part|p\.lla|mappal[ei]|mapp|map|subalterno|sub|n|numero|foglio|fg)[ .:n°]{1,4})?"
    r"[0-9]{1,5}(?![0-9])){0,6})(?![a-z0-9])").match
_ITALIAN_LAND: Final = frozenset(
    "foglio fg particella particelle part mappale mappali mapp catasto catastale lotto subalterno".split())


def spans(passage: Passage) -> Iterator[Span]:
    """ID_DOCUMENT (``document``, ``document_shape``, ``file``), PLATE (``plate``, ``plate_context``, ``plate_shape``,
    ``plate_old``), CADASTRE (``cadastre_fr``, ``cadastre_it``)."""
    if not passage.digits:
        return
    yield from _documents(passage)
    yield from _files(passage)
    yield from _letters_first(passage)
    yield from _digits_first(passage)
    yield from _plots(passage)


def _documents(passage: Passage) -> Iterator[Span]:
    folded = passage.folded
    for _, at in passage.hits("document"):
        match = _DOCUMENT(folded, at)
        if match and not _DATE(folded, match.start(1)) and _number_like(match[1]):
            yield Span(match.start(1), match.end(1), "ID_DOCUMENT", 0.9, "document")
    for match in _PASSPORT_IT(folded):
        if passage.upper(match.start()) and not folded[max(0, match.start() - 1) : match.start()].isalnum():
            yield Span(match.start(), match.end(), "ID_DOCUMENT", 0.8, "document_shape")


def _number_like(written: str) -> bool:
    """Whether it has the digits that tell a number from a word: new French cards have few."""
    count = sum(sign.isdigit() for sign in written)
    return count >= 3 or (count == 2 and len(written) == 9)


def _files(passage: Passage) -> Iterator[Span]:
    folded = passage.folded
    for start, at in passage.hits("file"):
        match = _FILE(folded, at)
        if match is None or _DATE(folded, match.start(1)):
            continue
        signs = sum(sign.isdigit() for sign in match[1])
        word = folded[start:at]
        loose = word in _LOOSE_FILE
        if signs == 10 and match[1][0] == "0" and word not in _SURE_FILE:
            continue
        if signs >= (11 if word in ("n", "no") else 7 if loose else _FILE_NEEDS):
            yield Span(match.start(1), match.end(1), "ID_DOCUMENT", 0.6 if loose else 0.8, "file")


def _letters_first(passage: Passage) -> Iterator[Span]:
    """Italian identity cards (``CA00000AA``) and plates (``AB-123-CD``)."""
    folded, raw = passage.folded, passage.raw
    for match in passage.found(_LETTERS_FIRST, passage.zones):
        if match["card"]:
            yield Span(match.start() - 2, match.end(), "ID_DOCUMENT", 0.8, "document_shape")
            continue
        head = _PLATE_HEAD.search(folded, max(0, match.start() - 4), match.start())
        if head is None:
            continue
        start, end = head.start(), match.end()
        capital = raw[start:end].upper() == raw[start:end]
        hyphens = raw[start:end].count("-") == 2
        context = passage.around("plate", start, end, 40)
        if context or (hyphens and capital):
            yield Span(start, end, "PLATE", 0.97 if hyphens else 0.93, "plate_context" if context else "plate")
        elif capital or hyphens:
            yield Span(start, end, "PLATE", 0.7, "plate_shape")


def _digits_first(passage: Passage) -> Iterator[Span]:
    """French passports (``12AB34567``) and plates of before 2009 (``123 ABC 06``)."""
    raw = passage.raw
    for match in passage.found(_DIGITS_FIRST, passage.zones):
        start, end = match.span()
        capital = raw[start:end].upper() == raw[start:end]
        if match["passport"]:
            if capital:
                yield Span(start, end, "ID_DOCUMENT", 0.8, "document_shape")
            continue
        context = passage.around("plate", start, end, 40)
        if context or (capital and sum(sign.isalpha() for sign in match[0]) > 2):
            yield Span(start, end, "PLATE", 0.9 if context else 0.55, "plate_old")


def _plots(passage: Passage) -> Iterator[Span]:
    folded = passage.folded
    for start, at in passage.hits("land"):
        word = folded[start:at]
        italian = word in _ITALIAN_LAND
        match = (_LAND_IT if italian else _LAND_FR)(folded, at)
        if match is None or _MEASURE(folded, match.end()):
            continue
        if word in ("section", "sections") and not any(sign.isalpha() for sign in match[1]):
            continue
        if word in ("part", "lotto", "catastale") and not passage.around("land", start - 1, at + 1, 30):
            continue
        yield Span(match.start(1), match.end(1), "CADASTRE", 0.9, "cadastre_it" if italian else "cadastre_fr")


_MEASURE: Final = re.compile(r" ?(?:m2|m\u00b2|metres?|hectares?|ha\b|ares?\b|¤|euros?|%|ettar|metri|mq)").match
