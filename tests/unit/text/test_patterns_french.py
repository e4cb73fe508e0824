"""French lines, all invented: e-mail, telephone, address and social security number, forty of each and more."""

import pytest
from stdnum.fr import nir

from tests.unit.text.marked import check

EMAILS = """\
Mon adresse : ⟦jean.fictif@example.org⟧
Écrivez à ⟦marie-prova@example.org⟧, merci
⟦hélène.inventée@example.org⟧
⟦JEAN_FICTIF@EXAMPLE.ORG⟧
⟦j.fictif+mairie@courriel.example.org⟧.
mail:⟦j2@example.org⟧
(⟦contact@example.org⟧)
⟦jean.fictif @ exemple . fr⟧
⟦jean.fictif @example.org⟧
⟦jean.fictif@ exemple.fr⟧
⟦jean.fictif@exemple . fr⟧ est la bonne
jean: ⟦jean point fictif arobase exemple point fr⟧
⟦jean.fictif arobase exemple point fr⟧
⟦jean.fictif arobase exemple.fr⟧ svp
⟦jean tiret fictif arobase exemple point com⟧
⟦jean tiret du bas fictif arobase exemple point com⟧
⟦jean underscore fictif arobase exemple point com⟧
⟦jean.fictif(at)exemple.fr⟧
⟦jean.fictif[at]exemple[dot]fr⟧
⟦jean.fictif (arobase) exemple (point) fr⟧
⟦jean.fictif [arobase] exemple.fr⟧
⟦jean.fictif AROBASE exemple POINT fr⟧
⟦jean.fictif at exemple dot fr⟧
⟦m.fictif@lab.univ.example.org⟧
courriel ⟦m.fictif@example.org⟧!
⟦m_fictif99@example.org⟧ ou ⟦autre@example.org⟧
Fictif Jean<⟦jean@example.org⟧>
« ⟦jean@example.org⟧ »
E-mail : ⟦secrétariat.mairie@example.org⟧
⟦a@example.org⟧
⟦jean.fictif@exemple,com⟧
⟦jean.fictif@exemple⟧
⟦jean.fictif@example.org⟧. Cordialement
⟦jean.fictif@example.org⟧
Jean Fictif
Merci de répondre à ⟦association.des.riverains@example.org⟧
⟦l'atelier@example.org⟧
⟦jean.fictif@example.org⟧
⟦jean.fictif@sous-domaine.example.org⟧
courriel=⟦x.y@example.org⟧;
⟦jean%fictif@example.org⟧
Tél et mail (⟦mamie@example.org⟧)
⟦jean-marc.de-la-fiction@example.org⟧ attend
j'ai écrit à ⟦service.voirie@example.org⟧ sans réponse""".split("\n")
EMAILS.remove("Jean Fictif")

PHONES = """\
06 12 34 56 78 :⟦⟧
Tél : ⟦04 93 12 34 56⟧
tel ⟦04.93.12.34.56⟧
⟦04-93-12-34-56⟧
⟦04/93/12/34/56⟧
⟦0493123456⟧
⟦06 12345678⟧
⟦0612 345 678⟧
⟦06 123 456 78⟧
⟦0 6 1 2 3 4 5 6 7 8⟧
⟦0 6 - 1 2 - 3 4 - 5 6 - 7 8⟧
⟦06 . 12 . 34 . 56 . 78⟧
⟦06_12_34_56_78⟧
⟦O6 12 34 56 78⟧
⟦06 12 34 56 O8⟧
⟦+33 6 12 34 56 78⟧
⟦+33612345678⟧
⟦+33 (0)4 93 12 34 56⟧
⟦+33(0)493123456⟧
⟦+33 04 93 12 34 56⟧
⟦0033 6 12 34 56 78⟧
⟦0033612345678⟧
⟦(33) 6 12 34 56 78⟧
⟦(33)612345678⟧
⟦+377 93 12 34 56⟧
⟦00377 6 12 34 56 78⟧
Monaco, tél. ⟦93 12 34 56⟧
⟦+39 0171 123456⟧
⟦+49 30 5682001⟧
portable ⟦06.39.98.12.34⟧
appelez-moi au ⟦06 39 98 56 78⟧
Fax : ⟦01 99 00 12 34⟧
mobile:⟦0700000000⟧
au téléphone ⟦zéro six douze trente-quatre cinquante-six soixante-dix-huit⟧
⟦zéro quatre quatre-vingt-treize douze trente-quatre cinquante-six⟧
⟦zero sept, vingt et un, trente deux, quatre-vingt-dix-neuf, soixante et onze⟧
appelez le ⟦zéro six 12 34 cinquante-six soixante-dix-huit⟧
⟦plus trente-trois six douze trente-quatre cinquante-six soixante-dix-huit⟧
Rappelez au ⟦04 93 12 34 56⟧ ou ⟦06 12 34 56 78⟧
Rappelez au ⟦04 93 12 34 56⟧/⟦06 12 34 56 78⟧
le 01/02/2023 au ⟦04 93 12 34 56⟧
⟦06 12
34 56 78⟧
joignable au ⟦3949⟧
n° de tel ⟦0612345678⟧.
contact ⟦06-12-34-56-78⟧, le soir
le⟦06.12.34.56.78⟧ en cas d'urgence""".split("\n")
PHONES[0] = "⟦06 12 34 56 78⟧ :"
_FOLD = PHONES.index("⟦06 12")
PHONES[_FOLD : _FOLD + 2] = ["⟦06 12\n34 56 78⟧"]

ADDRESSES = """\
J'habite ⟦12 rue Pastorelli⟧
J'habite ⟦12, rue Pastorelli, 06000 Nice⟧.
⟦12 bis rue des Oliviers⟧ à Nice
⟦12bis, rue des Oliviers 06430 Tende⟧
⟦12 ter avenue de la République⟧
⟦47-83 boulevard de l'Hôpital⟧
⟦3 à 7 rue du Général de Gaulle⟧
⟦8 bd Victor Hugo⟧
⟦8 bld. Victor Hugo⟧
⟦8 av. Jean Médecin, 06000 Nice⟧
⟦8 Av Jean-Jaurès⟧
⟦2 all. des Pins⟧
⟦2 pl. Masséna⟧
⟦1 place de la Mairie⟧ est fermée
⟦45 ch. de la Source⟧
⟦45 chem. du Vallon⟧
⟦890 rte de Sospel⟧
⟦890 route de Sospel, 06380 Moulinet⟧
⟦6 imp. des Lauriers⟧
⟦deux bd etienne de la fiction 06430 TENDE⟧
⟦deux rue des Lilas⟧
⟦vingt-deux rue de la Paix⟧
⟦14 rue du 8 mai 1945⟧
⟦14 rue du 22e BCA⟧ est sombre
⟦5 rue du Docteur Fictif⟧ trop de bruit
⟦5 rue pastorelli⟧ à nice
⟦5 rue victor hugo⟧, nice
⟦12 RUE DU DOCTEUR FICTIF 06000 NICE CEDEX 1⟧
⟦12 RUE DES LILAS⟧ JE DEMANDE UN BANC
⟦17 rue de Rennes, appt 188, 06000 Nice⟧
⟦17 rue de Rennes, bât. B, 06000 Nice⟧
⟦28 montée du Château⟧
demeurant ⟦rue de la Buffa⟧ à Nice
habite ⟦quartier Saint-Dalmas⟧, Tende
domicilié ⟦lieu-dit Les Granges⟧
⟦Lieu-dit Les Granges, 06430 Tende⟧
⟦Résidence Les Mimosas, 06500 Menton⟧
⟦BP 30245, 06006 Nice Cedex 1⟧
⟦06430 Tende⟧
Mme Fictif, ⟦06430 La Brigue⟧
⟦123 av. Jean Fictif⟧ Tel. 04
⟦15 traverse du Puits⟧
⟦9 quai des États-Unis⟧
⟦22 Grand'Rue, 06540 Breil-sur-Roya⟧
⟦22 Grande Rue⟧ à Breil
⟦9 cours Saleya⟧
⟦16 rue Paul Inventé⟧,
Au ⟦7 rue de l'église⟧
⟦31 rue St-Pierre⟧
⟦31 rue d'Estienne d'Inventé⟧
⟦42 avenue du G.al de Gaulle⟧
⟦SchlussStrasse 13⟧, Berlin""".split("\n")

_BODIES = [f"{sex}{year:02}{month:02}{place}{order:03}" for sex, year, month, place, order in (
    (1, 55, 8, "75123", 1), (2, 61, 12, "06088", 22), (1, 70, 1, "2A004", 7), (2, 81, 5, "2B033", 45),
    (1, 99, 10, "99109", 512), (2, 3, 3, "97411", 88))]  # fmt: skip


def _key(body: str) -> str:
    return f"{nir.calc_check_digits(body)}"


def _grouped(body: str, sign: str = " ") -> str:
    return sign.join((body[0], body[1:3], body[3:5], body[5:7], body[7:10], body[10:]))


NUMBERS = [
    *(f"mon numéro ⟦{body}{_key(body)}⟧ merci" for body in _BODIES),
    *(f"⟦{_grouped(body)} {_key(body)}⟧" for body in _BODIES),
    *(f"NIR : ⟦{_grouped(body, '.')}.{_key(body)}⟧." for body in _BODIES),
    *(f"sécu ⟦{_grouped(body)}⟧" for body in _BODIES),
    *(f"sécurité sociale : ⟦{_grouped(body, '-')}-00⟧" for body in _BODIES),
    *(f"Numéro ⟦{body} clé {_key(body)}⟧" for body in _BODIES),
    *(f"⟦{' '.join(body)}⟧" for body in _BODIES if body.isdigit()),
    *(f"⟦{' '.join(body + _key(body))}⟧" for body in _BODIES if body.isdigit()),
    "⟦2 1 5 6 3 7 9 3 2 3 1 3 4 6 0⟧",
    "N° INSEE ⟦9 99 99 99 999 999 99⟧",
]


@pytest.mark.parametrize("line", EMAILS)
def test_email(line: str) -> None:
    check(line, "EMAIL")


@pytest.mark.parametrize("line", PHONES)
def test_phone(line: str) -> None:
    check(line, "PHONE")


@pytest.mark.parametrize("line", ADDRESSES)
def test_address(line: str) -> None:
    check(line, "ADDRESS")


@pytest.mark.parametrize("line", NUMBERS)
def test_social_security_number(line: str) -> None:
    check(line, "NIR")


def test_there_are_forty_lines_of_each_kind() -> None:
    assert min(map(len, (EMAILS, PHONES, ADDRESSES, NUMBERS))) >= 40
