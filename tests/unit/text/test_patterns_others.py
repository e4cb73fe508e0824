"""The other labels in invented lines of both languages, and the ordinary sentences where nothing is to be found."""

import pytest

from anonymize.text.patterns import find
from tests.unit.text.marked import check, of_label, shown

LINES = {
    "IBAN": """\
IBAN ⟦FR76 3000 6000 0112 3456 7890 189⟧
⟦FR7630006000011234567890189⟧
⟦fr76 3000 6000 0112 3456 7890 189⟧ merci
⟦IT60 X054 2811 1010 0000 0123 456⟧
bonifico su ⟦IT60X0542811101000000123456⟧.
⟦FR76-3000-6000-0112-3456-7890-189⟧
⟦FR00 3000 6000 0112 3456 7890 189⟧ faux
⟦MC58 1122 2000 0101 2345 6789 030⟧
⟦DE89 3704 0044 0532 0130 00⟧
⟦GB29 NWBK 6016 1331 9268 19⟧""",
    "CARD": """\
carte ⟦4111 1111 1111 1111⟧
⟦4111111111111111⟧
⟦5500-0000-0000-0004⟧ scade a maggio
amex ⟦3400 000000 00009⟧
carta di credito ⟦4111 1111 1111 1112⟧""",
    "ID_DOCUMENT": """\
passeport n° ⟦12AB34567⟧
Carte nationale d'identité n° ⟦880692310285⟧
CNI : ⟦X4RTBPFW4⟧
permis de conduire numéro ⟦123456789012⟧
titre de séjour ⟦9912345678⟧
carta d'identità n. ⟦AA 1234567⟧
carta d'identità ⟦CA00000AA⟧
⟦CA12345BB⟧ rilasciata
passaporto ⟦YA1234567⟧
patente di guida ⟦U1X12345AB⟧
IPP : ⟦8012345678⟧
dossier n° ⟦2024-00123⟧ en cours
pratica n. ⟦1234/2024⟧
cartella clinica n. ⟦123456⟧
allocataire CAF n° ⟦1234567⟧
NDA: ⟦42bg98765⟧
mon identifiant est ⟦12345678901⟧""",
    "PLATE": """\
La voiture ⟦AB-123-CD⟧ gêne
⟦AB-123-CD⟧
véhicule immatriculé ⟦ab 123 cd⟧
targa ⟦AB 123 CD⟧
targata ⟦AB123CD⟧
plaque ⟦123 ABC 06⟧
camion ⟦1234 AB 06⟧""",
    "BIRTH_DATE": """\
né le ⟦12/05/1961⟧
Née le ⟦3 mai 1961⟧ à Nice
née à Nice le ⟦3 mai 1961⟧
né(e) le ⟦12.05.1961⟧
NÉ LE ⟦12 05 1961⟧
né en ⟦1961⟧
née en ⟦mai 1961⟧
né un ⟦3 mai 1961⟧
née le ⟦1er avril 1958⟧
née le ⟦22|8|1923⟧
né le ⟦1 2 0 5 1 9 6 1⟧
Date de naissance : ⟦1961-05-12⟧
DDN ⟦12/05/61⟧
date de naissance le ⟦trois mai mille neuf cent soixante et un⟧
né le ⟦3 mai⟧ et fier
nato il ⟦12/05/1961⟧
nata a Cuneo il ⟦3 maggio 1961⟧
nata a Cuneo (CN) il ⟦primo maggio 1961⟧
nato il ⟦1° maggio 1961⟧
data di nascita: ⟦12.05.1961⟧
luogo e data di nascita: Cuneo, ⟦12/05/1961⟧
nato nel ⟦1961⟧
sono nata il ⟦tre maggio millenovecentosessantuno⟧
| F | ⟦12/05/1961⟧ |
Fictif Jean ⟦12/05/1961⟧ (62 ans)""",
    "AGE": """\
J'ai ⟦78 ans⟧ et je marche mal
j’ai ⟦78 ans⟧
J'ai déjà ⟦78 ans⟧.
âgée de ⟦45 ans⟧
Agé de ⟦45 ans⟧
mon fils de ⟦8 ans⟧
ma mère, ⟦84 ans⟧, ne sort plus
notre bébé de ⟦8 mois⟧
mon mari a ⟦80 ans⟧
une dame de ⟦90 ans⟧ est tombée
À ⟦78 ans⟧, je marche
J'ai ⟦soixante-dix-huit ans⟧
Fictif Jean (⟦62 ans⟧)
ho ⟦78 anni⟧
Ho già ⟦78 anni⟧ e cammino male
un ⟦78enne⟧ solo
j ai ⟦67ans⟧
⟦65 ans⟧, retraitée
donna di ⟦45 anni⟧
mio figlio di ⟦8 anni⟧
mia madre ha ⟦84 anni⟧
all'età di ⟦80 anni⟧
ho ⟦settantotto anni⟧
mia figlia ha ⟦18 mesi⟧""",
    "URL": """\
voir ⟦https://exemple.fr/page?id=3⟧.
⟦http://www.esempio.it⟧
(⟦www.exemple.org/a-b⟧)
sur ⟦exemple.fr/jean.fictif⟧
su ⟦facebook.com/mario.finto⟧""",
    "HANDLE": """\
Suivez ⟦@jean_fictif⟧
su ⟦@mario.finto⟧!
Instagram : ⟦jean_fictif⟧
insta: ⟦mario.finto⟧
fb: ⟦Jean Fictif⟧""",
    "IP": """\
depuis ⟦192.168.10.25⟧
IP ⟦203.0.113.7⟧.
⟦2001:db8::8a2e:370:7334⟧
⟦2001:0db8:85a3:0000:0000:8a2e:0370:7334⟧""",
    "COORDINATES": """\
au point ⟦44.08912, 7.59312⟧
⟦44,08912 7,59312⟧
lat ⟦44.089 lon 7.593⟧
⟦44°05'20"N⟧ ⟦7°35'40"E⟧
⟦44° 05' 20" nord⟧""",
    "CADASTRE": """\
parcelle ⟦AB 123⟧
section ⟦C n° 45⟧
parcelle cadastrée section ⟦C n° 45⟧
parcelles ⟦AB 123 et 124⟧
foglio ⟦12 particella 345⟧
foglio ⟦12, particella 345, sub 3⟧
mappale ⟦345⟧
fg. ⟦12 mapp. 345⟧""",
}
CASES = [(label, line) for label, lines in LINES.items() for line in lines.split("\n")]

ORDINARY = """\
Il y a 20 ans que nous attendons.
Depuis 20 ans rien ne bouge.
10 ans de travaux, c'est trop long.
Un contrat de 3 ans a été signé.
Da 20 anni aspettiamo la strada.
Sono 10 anni di lavori.
Il budget est de 12 000 000 euros en 2024.
Il bilancio è di 12.000.000 euro nel 2024.
On ne sera pas ouvert le 3 mai 2023.
La réunion du 03/05/2023 à 18h30 a duré 2 h.
La riunione del 03/05/2023 alle 18:30.
Il faudrait 3 places de parking et 2 bancs.
La place de la voiture en ville pose question.
Une route plus large, 2 voies, 50 km/h.
Le chemin est long, le cours d'eau aussi.
Nel corso del 2024 la strada è rimasta chiusa.
Andare via in 40 minuti non è facile.
In via di sviluppo, per via del maltempo.
Un largo spazio verde e una piazza nuova.
La version 2.1.10.3 du logiciel est lente.
Le vote a réuni 12345 habitants sur 20000.
Art. 12, al. 3, page 45-47.
De 1990 à 2020 la population a baissé de 12,5 %.
Le prix est passé de 1,25 à 1,50 euro.
Le bus 100 passe à 7h15, 8h15, 9h15 et 10h15.
Il treno delle 7.15, 8.15, 9.15 e 10.15.
Rendez-vous @ 18h sur la place.
Les 3 rues du centre et les 12 lampadaires.
Telefono fisso dal 2010, mai un guasto.
Le port de Nice et la ligne 12 du tram.
La section locale compte 45 adhérents.
Part 2 : 100 personnes, 300 repas.
1 2 3 4 5 partez
Un nouveau parc de 12.5 hectares, 3.750 arbres.
Les lots 1, 2 et 3 du marché.""".split("\n")


@pytest.mark.parametrize(("label", "line"), CASES)
def test_label(label: str, line: str) -> None:
    check(line, label)


@pytest.mark.parametrize("line", ORDINARY)
def test_nothing_is_found_in(line: str) -> None:
    assert find(line) == []


@pytest.mark.parametrize("line", [
    "la rue de la République est sale", "le boulevard Risso est bruyant", "via Roma è sporca",
    "piazza Galimberti è bella", "l'avenue Jean Médecin est trop large"])
def test_a_street_without_number_is_a_place_of_low_score(line: str) -> None:
    (span,) = find(line)
    assert (span.label, span.rule) == ("PLACE", "way")
    assert span.score <= 0.5
    assert line[span.end - 1].isalpha()
    assert line[span.end : span.end + 4] in (" est", " è s", " è b")


@pytest.mark.parametrize(("better", "worse", "label"), [
    ("sécu 255081416802538", "sécu 255081416802539", "NIR"),
    ("FR7630006000011234567890189", "FR7630006000011234567890188", "IBAN"),
    ("RSSMRA85T10A562S", "RSSMRA85T10A562T", "CODICE_FISCALE"),
    ("Tél 04 93 12 34 56", "Tél 06 39 98 12 34", "PHONE"),
    ("AB-123-CD", "AB 123 CD", "PLATE"),
])
def test_a_valid_key_raises_the_score(better: str, worse: str, label: str) -> None:
    assert of_label(better, label)[0].score > of_label(worse, label)[0].score


def test_offsets_are_those_of_the_text_as_written() -> None:
    text = "İstanbul — l’œuvre à 10 € : écrire à jean@example.org ou 04\u00a093\u202f12 34 56 😀, 12 rue Pastorelli"
    assert shown(text, "EMAIL") == ["jean@example.org"]
    assert shown(text, "PHONE") == ["04\u00a093\u202f12 34 56"]
    assert shown(text, "ADDRESS") == ["12 rue Pastorelli"]


def test_several_kinds_in_one_letter() -> None:
    text = (
        "Je m'appelle Jeanne Fictive, née le 3 mai 1961, j'habite 12 bis rue des Oliviers, 06430 Tende.\n"
        "Tél. 06 39 98 12 34, jeanne.fictive@example.org. La rue de la Source est sombre.")
    assert [(span.label, text[span.start : span.end]) for span in find(text)] == [
        ("BIRTH_DATE", "3 mai 1961"), ("ADDRESS", "12 bis rue des Oliviers, 06430 Tende"),
        ("PHONE", "06 39 98 12 34"), ("EMAIL", "jeanne.fictive@example.org"), ("PLACE", "rue de la Source")]


@pytest.mark.parametrize("text", ["", " ", "a", "1", "@", "é"])
def test_hardly_any_text(text: str) -> None:
    assert find(text) == []


def test_a_date_with_blanks_is_no_phone_number() -> None:
    assert not of_label("Prévu du 01 11 2019 au 01 01 2020, dal 12 03 2026.", "PHONE")
    assert of_label("Tel. 01 11 2019", "PHONE")
