"""Dates of birth after the words that announce them, and ages of persons; other dates are nobody's."""

import re
from collections.abc import Iterator
from typing import Final

from anonymize.text import spoken
from anonymize.text.passage import Passage, trie
from anonymize.text.spans import Span

BIRTH_WORDS: Final = (
    "ne", "nee", "nes", "nees", "naissance", "ddn", "naquit", "mise au monde", "mis au monde", "anniversaire",
    "nato", "nata", "nati", "nate", "nascita", "ddnasc", "compleanno", "classe", "d.d.n",
)  # fmt: skip
YEAR_WORDS: Final = ("ans", "anni", "anno", "mois", "mesi", "an")
_MONTHS: Final = trie((
    "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre",
    "decembre", "janv", "fev", "fevr", "avr", "juil", "sept", "oct", "nov", "dec", "gennaio", "febbraio", "marzo",
    "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre", "gen", "feb",
    "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "dic",
))  # fmt: skip
_DAY: Final = r"(?:[0-9]{1,2}(?: ?(?:er|°))?|1er|premier|primo|[a-z]{3,12}(?:[ \-](?:et[ \-])?[a-z]{2,6}){0,2}?)"
_UNITS: Final = (
    "et|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|cents?|"
    "trente|quarante|cinquante|soixante")
_TOLD_YEAR: Final = (
    rf"(?:(?:mil|mille|duemila|millenovecento)[a-z]{{0,24}}|deux[ \-]mille?)(?:[ \-](?:{_UNITS})(?![a-z])){{0,8}}")
_YEAR: Final = rf"(?:de |del |dell')?(?:[0-9]{{4}}|'?[0-9]{{2}}(?![0-9])|{_TOLD_YEAR})"
_DATE: Final = (
    r"(?:[0-9]{1,2} ?[/.\-|] ?[0-9]{1,2} ?[/.\-|] ?(?:[0-9]{4}|[0-9]{2})(?![0-9])"
    r"|[0-9]{4}[\-/.][0-9]{1,2}[\-/.][0-9]{1,2}(?![0-9])"
    r"|[0-9](?: [0-9](?![0-9])){6,7}|[0-9]{1,2} [0-9]{1,2} [0-9]{4}(?![0-9])|[0-9]{8}(?![0-9])"
    rf"|{_DAY}[ .,\-/]{{1,2}}{_MONTHS}(?![a-z])\.?[ \-/]{{0,2}}(?:{_YEAR})?"
    rf"|{_MONTHS} (?:19|20)[0-9]{{2}}(?![0-9])|(?:19|20)[0-9]{{2}}(?![0-9]))")
_AFTER_BIRTH: Final = re.compile(
    r"(?:\(e\)|\(a\)|/[ae]|\.e|·e)?[ :;,.\-=|]{0,4}"
    r"(?:(?:a|au|aux|en|dans|in|ad|d'|nel|nella)[ ']"
    rf"(?![0-9]|{_MONTHS}[ .])[^.;:\n0-9]{{1,45}}?[ ,(]{{1,3}})?"
    r"(?:[(]?[a-z]{2}[)][ ,]{0,2})?"
    rf"(?:(?:le|la|il|en|un|nel|l'|dell'|del|lo|est le|e il|au|du|de|:)[ ]{{0,2}}){{0,2}}({_DATE})").match
_AFTER_PLACE: Final = re.compile(
    rf" ?:? ?[a-z][a-z' \-]{{1,30}}(?:\([a-z]{{2}}\))?[, ]{{1,2}}(?:le |il )?({_DATE})").match
_FIGURES: Final = r"[0-9]{1,2}[/.\-][0-9]{1,2}[/.\-](?:19|20)?[0-9]{2}(?![0-9])"
_GENDERED: Final = re.compile(rf"[|;] ?(?:[mfh]|homme|femme|masculin|feminin) ?[|;,] ?({_FIGURES})").finditer
_DATED_AGE: Final = re.compile(rf"(?<![0-9./\-])({_FIGURES})[ ,]{{0,2}}\(? ?\Z")
_AGE: Final = re.compile(r"(?<![0-9a-z.,/])[0-9]{1,3}[ \-]?\Z")
_AGE_WORDS: Final = re.compile(r"(?<![a-z])(?:[a-z]{2,14}[ \-]){1,4}\Z")
_WORD_STARTS: Final = re.compile(r"[a-z](?<![a-z][a-z])").finditer
_GLUED: Final = re.compile(r"an(?<=[0-9]an)(?:s|ni)(?![a-z0-9])").finditer
_ENNE: Final = re.compile(r"enn[ei](?![a-z])(?<=[0-9' ]enn.)").finditer
_ENNE_NUMBER: Final = re.compile(r"(?<![0-9.,/])[0-9]{2,3}['\-]? ?\Z")
_PERSON: Final = trie(
    "fils fille filles enfant enfants garcon bebe mari femme epouse epoux mere pere maman papa homme dame monsieur "
    "madame grand-mere grand-pere soeur frere personne personnes patient patiente voisin voisine retraite retraitee "
    "veuve veuf ado fillette garconnet jumeaux petit-fils petite-fille neveu niece cousin cousine oncle tante figlio "
    "figlia figli bambino bambina marito moglie madre mamma padre uomo donna signora signore nonna nonno sorella "
    "fratello persona paziente vicino vicina pensionato pensionata vedova vedovo ragazzo ragazza nipote zio zia cugino "
    "cugina signor anziano anziana neonato neonata".split())
_SURE: Final = re.compile(
    r"(?:\bj[' ]ai(?: (?:maintenant|deja|bientot|presque|aujourd'hui|plus de))?|\bj'aurai|"
    r"\bj'avais|\bagee?s?(?: de| d')?|"
    r"\bage ?:?|\bho(?: gia| quasi| ormai)?|\bavevo|\bcompiro|\bcompiuto|\beta(?: di)?|\bdell'eta di|\bage de|"
    r"\bmes|\bde mes|\bi miei|\bfete (?:mes|ses)|\bfeter (?:mes|ses)|\bvit .{1,20} a) ?:? ?\Z")
_OF: Final = re.compile(
    rf"\b{_PERSON}(?:(?: [\w'\-]{{1,20}}){{0,3}}?,? "
    r"(?:de|d'|di|a|ha|avait|aveva|qui a|che ha|(?:est )?agee? de|avec ses) ?|"
    r"(?: [\w'\-]{1,20}){0,2}[,(] ?)\Z")
_HAS: Final = re.compile(
    r"(?:\b(?:il|elle|on|lui|lei|mari|femme|mere|pere|fils|fille|mamma|madre|padre|figlio|figlia|nonna|nonno|moglie|"
    r"marito) (?:a|ha|avait|aveva|va avoir|aura)|\b(?:nous|on) (?:avons|a)|\bont|\bhanno|\babbiamo) ?\Z")
_POSITIVE: Final = re.compile(r" (?:le|en) |\(e\)| au? | a l").match
"""What follows ``ne`` when it is a birth that lost its accent, not a negation."""
_AT: Final = re.compile(r"(?:^|[.,;:!?\n(] {0,2})(?:a|di) ?\Z")
_NOT_AFTER: Final = re.compile(
    r" ?(?:d'|de |di |que |che |apres|dopo|fa\b|et plus|plus tard|plus tot|auparavant|avant|prima|durant|pour |"
    r"a )").match


def spans(passage: Passage) -> Iterator[Span]:
    """BIRTH_DATE (``birth``, ``birth_year``, ``birth_age``, ``birth_gender``), AGE (``age``, ``age_person``,
    ``age_loose``, ``age_enne``)."""
    yield from _births(passage)
    if passage.digits:
        yield from _gendered(passage)
        for match in _ENNE(passage.folded):
            number = _ENNE_NUMBER.search(passage.folded, max(0, match.start() - 5), match.start())
            if number:
                yield Span(number.start(), match.end(), "AGE", 0.9, "age_enne")
    yield from _ages(passage)


def _births(passage: Passage) -> Iterator[Span]:
    folded = passage.folded
    for start, at in passage.hits("birth"):
        word = folded[start:at]
        match = _AFTER_BIRTH(folded, at)
        if match is None and word in ("naissance", "nascita"):
            match = _AFTER_PLACE(folded, at)
        if match is None or (passage.raw[start:at] in ("ne", "Ne") and not _POSITIVE(folded, at)):
            continue
        end = match.start(1) + len(match[1].rstrip(" -/"))
        short = end - match.start(1) == 4
        if short or word != "classe":
            rule = "birth_year" if short else "birth"
            yield Span(match.start(1), end, "BIRTH_DATE", 0.8 if short else 0.95, rule)


def _gendered(passage: Passage) -> Iterator[Span]:
    """A date behind a gender in a row of a table."""
    folded = passage.folded
    if "|" in folded or ";" in folded:
        for match in _GENDERED(folded):
            yield Span(match.start(1), match.end(1), "BIRTH_DATE", 0.75, "birth_gender")


def _ages(passage: Passage) -> Iterator[Span]:
    folded = passage.folded
    for start, end in [*passage.hits("years"), *(match.span() for match in _GLUED(folded))]:
        number = _AGE.search(folded, max(0, start - 5), start)
        begin = number.start() if number else _words_before(folded, start)
        if begin is None or (number and int(number[0].strip(" -")) > 120):
            continue
        near = max(0, begin - 45)
        if number and (dated := _DATED_AGE.search(folded, max(0, begin - 16), begin)):
            yield Span(dated.start(1), dated.end(1), "BIRTH_DATE", 0.85, "birth_age")
        months = folded[start:end] in ("mois", "mesi")
        if _OF.search(folded, near, begin):
            yield Span(begin, end, "AGE", 0.85, "age_person")
        elif months or _NOT_AFTER(folded, end):
            continue
        elif _SURE.search(folded, near, begin):
            yield Span(begin, end, "AGE", 0.9, "age")
        elif _HAS.search(folded, near, begin):
            yield Span(begin, end, "AGE", 0.75, "age_person")
        elif folded[begin - 1 : begin] == "(" and folded[end : end + 1] == ")":
            yield Span(begin, end, "AGE", 0.75, "age_loose")
        elif number and (begin == 0 or folded[begin - 1] == "\n") and folded[end : end + 1] in (",", "", ".", "\n"):
            yield Span(begin, end, "AGE", 0.5, "age_loose")
        elif _AT.search(folded, near, begin) and folded[end : end + 1] in (",", "", "."):
            yield Span(begin, end, "AGE", 0.6, "age_loose")


def _words_before(folded: str, start: int) -> int | None:
    """Where the number in words right before ``start`` begins."""
    match = _AGE_WORDS.search(folded, max(0, start - 40), start)
    if match is None:
        return None
    for word in _WORD_STARTS(folded, match.start(), start):
        told = spoken.value(folded, word.start())
        if told and told[1] == start - 1 and 1 < told[0] <= 120:
            return word.start()
    return None
