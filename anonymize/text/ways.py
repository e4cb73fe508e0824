"""Where the name of a street ends: words of French and Italian ways, and the reader of the name after them."""

import re
from dataclasses import dataclass
from typing import Final

from anonymize.text.passage import Passage, trie

WAYS_FR: Final = frozenset(
    "rue avenue av ave boulevard bd bld blvd boul bvd allee allees all place pl placette chemin chem ch che route rte "
    "impasse imp quai square sq cours crs passage pass sentier sente ruelle montee cite residence res lotissement lot "
    "villa esplanade promenade prom faubourg fbg fg traverse venelle voie rond-point parvis corniche hameau domaine "
    "quartier lieu-dit lieudit cour mail carrefour escalier escaliers descente rampe batiment bat immeuble clos".split()
    ) | {"lieu dit", "rond point", "vieux chemin",
         "ancienne route", "ancien chemin", "voie communale", "chemin rural"}
WAYS_IT: Final = frozenset(
    "via viale v.le vle corso c.so cso piazza p.zza p.za p.le piazzale piazzetta strada str s.da vicolo v.lo largo lgo "
    "borgata frazione fraz localita loc contrada c.da salita lungomare calle rione galleria regione cascina borgo "
    "traversa rotonda passeggiata circonvallazione lungofiume stretto canale incrocio".split())
PLAIN_FR: Final = frozenset("rue avenue av boulevard bd bld blvd impasse ruelle allee allees faubourg".split())
"""French ways that are little else: their name is a place even without a number."""
PLAIN_IT: Final = frozenset("via viale v.le corso c.so piazza p.zza piazzale piazzetta vicolo lungomare largo".split())
MAIN_FR: Final = frozenset(("grand'rue", "grand-rue", "grande-rue", "grand rue", "grande rue"))
"""Main streets: the way is the name."""
HOLDS_FR: Final = frozenset("hameau quartier lieu-dit lieudit residence res lotissement domaine".split()) | {"lieu dit"}
HOLDS_IT: Final = frozenset("frazione fraz localita loc borgata contrada c.da cascina".split())
"""Named settlements: their houses often have no number."""
LOOSE: Final = frozenset(
    "place pl cours passage pass chemin ch che route quartier cite mail cour voie lot all pl domaine villa promenade "
    "residence square corso strada str largo via regione borgo loc res imp bat traverse batiment immeuble escalier "
    "clos".split())
"""Ways that are also everyday words: with a number they need a capital, a known landmark or a postcode too."""
_PARTICLES: Final = frozenset(
    "de du des la le les l d a au aux en et sur sous les lez pres di del della dei degli delle dello dell dal dalla da "
    "lo gli il al alla ai e nel san".split())
_TITLES: Final = frozenset(
    "general gal g.al gen marechal mal colonel col commandant cdt capitaine cap lieutenant docteur dr professeur pr "
    "president saint st sainte ste saints notre vieux vieille vieil grand grande petit petite haut haute bas basse "
    "ancien ancienne nouvelle nouveau abbe pere cardinal monseigneur mgr comte baron prince princesse reine roi "
    "santa santo sant s ss don papa monte generale colonnello capitano maresciallo dottor dott professor prof "
    "avv ing cav f.lli fratelli martiri caduti madonna nostra nuova nuovo vecchia vecchio antica sotto sopra bois "
    "pont puits porte champ champs freres jean marie victor hugo pierre paul jacques georges albert emile jules "
    "charles louis".split())
_SHORT: Final = frozenset(
    "gal g.al gen mal col cdt cap lt dr pr st ste mgr ss s dott prof avv ing cav f.lli sta".split())
_STOPS: Final = frozenset(
    "est et ou qui que quoi dont dans pour par car mais donc ni or depuis avec sans je j tu il elle nous vous ils "
    "elles on ce c cela ca cet cette ces mon ma mes notre votre son sa ses leur leurs chez entre vers jusqu jusque "
    "etait sont sera ont a as ai avons avez n ne pas plus trop tres tout tous toute toutes toujours jamais merci "
    "bonjour tel telephone fax mobile portable port mail email courriel e-mail dr mme m mr mlle madame monsieur ipp "
    "nir nda ne nee siret code cedex appt appartement bat studio reside habite demande demandons souhaite voudrais "
    "propose devant derriere pres face apres avant si quand comme ici lorsque alors "
    "in perche ma anche con per su tra fra che chi non sono ero era siamo vivo abito dove quando ed o se mi ci si vi "
    "cell telefono tel piu molto troppo sempre mai grazie chiedo vorrei propongo vicino davanti dietro sig signor "
    "signora c'e cap interno int scala piano hanno ha ho dopo prima qui un une uno una del-".split())
_LANDMARKS: Final = frozenset(
    "gare mairie eglise ecole ecoles poste fontaine chapelle moulin marche plage liberte republique paix victoire "
    "lavoir cimetiere stade colline pinede colle plaine forge riviere source vallee tour fort chateau "
    "stazione municipio chiesa scuola posta fontana mulino mercato spiaggia castello libertà liberta pace vittoria "
    "repubblica".split())
_MONTHS: Final = trie((
    "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre",
    "decembre", "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre",
    "ottobre", "novembre", "dicembre", "regiment", "brigata", "divisione", "rca", "dbf", "infanterie",
))
_DATED: Final = re.compile(
    rf" ?(?:(?:du|de|des|le|del|dei) )?(?:[0-9]{{1,3}}(?:er|eme|e|°)?|[a-z]{{2,10}}) {_MONTHS}(?![a-z])"
    r"(?: (?:d'|de |di )?(?:1[789][0-9]{2}|[a-z]{3,12}ie\b))?"
    r"| du [0-9]{1,3}(?:er|eme|e) [a-z]{2,14}(?![a-z])").match
_TOKEN: Final = re.compile(
    r" {0,2}(?:(?P<tie>(?:d|l|dell|dall|all|nell|sant|qu)')|"
    r"(?P<word>[^\W\d_]{1,40}(?:\.[a-z]{2,4}(?![a-z])|[-'][^\W\d_]{1,40}){0,5}))(?P<dot>\.?)").match
_BOUNDARY: Final = re.compile(r" {0,2}(?:[,;:()|/\n\d\-]|\.|\Z)").match
_MOST: Final = 14


@dataclass(slots=True)
class _Name:
    """What has been read of a name: ``end`` after its last word, ``tied`` by a particle or ``opened`` by a title to
    the word that follows, ``lower`` words without a capital."""

    capital: bool
    end: int | None = None
    tied: bool = False
    opened: bool = False
    lower: int = 0


def name_end(passage: Passage, at: int, *, capital: bool) -> int | None:
    """Where the name that begins at ``at``, right after the word of the way, ends; None if no name stands there.
    With ``capital``, words without a capital letter are a name only when they are a known landmark."""
    dated = _DATED(passage.folded, at)
    if dated:
        return dated.end()
    name = _Name(capital)
    for _ in range(_MOST):
        token = _TOKEN(passage.folded, at)
        if token is None or not _read(passage, name, token):
            break
        at = token.end()
    return name.end


def _read(passage: Passage, name: _Name, token: re.Match[str]) -> bool:
    """Read one word more; False when the name has ended before or with it."""
    if token["tie"]:
        name.tied = True
        return True
    word, dot = token["word"], token["dot"]
    stands = passage.upper(token.start("word"))
    if not name.tied and ((word in WAYS_FR and not stands) or (name.end is not None and _stops(passage, token))):
        return False
    if word in _PARTICLES and not dot and not (name.end is None and stands and _closes(passage, token.end())):
        name.tied = True
        return True
    if not ((stands and len(word) > 1) or _abbreviated(word, dot, stands=stands)):
        if name.capital and word in _TITLES:
            name.opened, name.tied = True, False
            return True
        if not _taken(passage, name, word, token.end()):
            return False
        name.lower += 1
    short = word in _SHORT or len(word) == 1
    name.end = token.end() if dot and short else token.end("word")
    name.opened = short if dot else word in _TITLES
    name.tied = False
    return short or not dot


def _stops(passage: Passage, token: re.Match[str]) -> bool:
    word = token["word"]
    if word not in _STOPS:
        return False
    return word not in _PARTICLES or word in ("a", "au") or not _capital_next(passage, token.end())


def _capital_next(passage: Passage, at: int) -> bool:
    following = _TOKEN(passage.folded, at)
    if following is None:
        return False
    return passage.upper(following.end("tie") if following["tie"] else following.start("word"))


def _closes(passage: Passage, at: int) -> bool:
    return _BOUNDARY(passage.folded, at) is not None


def _abbreviated(word: str, dot: str, *, stands: bool) -> bool:
    return (bool(dot) and (word in _SHORT or (len(word) == 1 and stands))) or (stands and word in ("i", "v", "x"))


def _taken(passage: Passage, name: _Name, word: str, at: int) -> bool:
    """Whether a word without a capital belongs to the name."""
    if word in _STOPS and not name.tied and not name.opened:
        return False
    if name.end is None:
        return not name.capital or word in _LANDMARKS
    if name.opened:
        return True
    if not 0 < name.lower < 4:
        return False
    return name.tied or word in _TITLES or _closes_soon(passage, at)


def _closes_soon(passage: Passage, at: int) -> bool:
    """Whether the phrase ends within two words: what is left is the name, not the rest of a sentence."""
    for _ in range(2):
        if _closes(passage, at):
            return True
        token = _TOKEN(passage.folded, at)
        if token is None or token["tie"]:
            return False
        if token["word"] in _STOPS or token["word"] in ("a", "au", "en"):
            return True
        at = token.end()
    return _closes(passage, at)
