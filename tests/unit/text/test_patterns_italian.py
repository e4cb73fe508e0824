"""Italian lines, all invented: e-mail, telephone, address and tax code, forty of each and more."""

import pytest

from tests.unit.text.marked import check

EMAILS = """\
Scrivetemi a ⟦mario.finti@example.net⟧ per favore.
La mia mail è ⟦anna_prova@posta.example.net⟧, grazie
e-mail: ⟦luca.inventato+tenda@example.net⟧
PEC ⟦studio.fittizio@pec.example.net⟧.
Contatti: ⟦GIULIA.FINTA@PEC.EXAMPLE.NET⟧ / 0171
⟦p.rossi-finto@comune.example.net⟧
Rispondete a <⟦info@example.net⟧>
Indirizzo di posta (⟦tenda2025@example.net⟧)
mailto:⟦nonna.pina@example.net⟧
la mia mail: ⟦carla@example.net⟧; quella di mio marito: ⟦piero@example.net⟧
⟦marco @ esempio . it⟧ è la mia
Scrivere a ⟦marta.finta @example.net⟧
Scrivere a ⟦marta.finta@ esempio.it⟧
posta ⟦ugo.prova@esempio . it⟧
⟦lucia.prova@
esempio.it⟧
⟦lucia.prova@esempio.
it⟧
mario: ⟦mario chiocciola esempio punto it⟧
Scrivete a ⟦anna punto finta chiocciola esempio punto it⟧, grazie
⟦luca.finto chiocciola posta punto esempio punto com⟧
⟦luca.finto (chiocciola) esempio.it⟧
⟦luca.finto[at]esempio.it⟧
⟦luca.finto(at)esempio(punto)it⟧
⟦luca.finto (at) esempio (dot) it⟧
⟦luca.finto [at] esempio [punto] it⟧
⟦luca.finto {at} esempio.it⟧
⟦luca.finto at esempio dot it⟧
⟦luca trattino finto chiocciola esempio punto it⟧
⟦luca underscore finto chiocciola esempio punto org⟧
⟦luca trattino basso finto chiocciola esempio punto it⟧
La mail è ⟦Luca.Finto CHIOCCIOLA esempio PUNTO it⟧
⟦nicolò.inventato@example.net⟧
⟦perché.no@example.net⟧ è vera
Mi trovate su ⟦ugo99@example.net⟧!
"⟦virgolette@example.net⟧"
mail=⟦a.b@example.net⟧
⟦a.b.c.d@sotto.sotto.example.net⟧.
⟦ditta-finta@example.net⟧
Grazie, ⟦zia.rosa@example.net⟧
Mario Finti,⟦mario.finti@example.net⟧,Tenda
email ⟦o'prova@example.net⟧
tel. e mail: ⟦fanny@example.net⟧
Su ⟦ufficio.tecnico@example.net⟧ non rispondono""".split("\n")
_BROKEN = [index for index, line in enumerate(EMAILS) if line.count("⟦") > line.count("⟧")]
for _index in reversed(_BROKEN):
    EMAILS[_index : _index + 2] = ["\n".join(EMAILS[_index : _index + 2])]

PHONES = """\
Telefono: ⟦333 1234567⟧
cell. ⟦338/1234567⟧
Cell ⟦347-1234567⟧ dopo le 18
chiamatemi al ⟦329.123.45.67⟧
chiamatemi al numero ⟦329 123 4567⟧
Il mio numero è ⟦3401234567⟧.
⟦+39 333 1234567⟧
⟦+39 333 123 4567⟧ (anche WhatsApp)
⟦0039 333 1234567⟧
⟦+393331234567⟧
⟦00393331234567⟧
(⟦+39 0171 123456⟧)
tel ⟦0171 123456⟧
tel. ⟦0171/123456⟧
tel. ⟦0171-12.34.56⟧
Fisso: ⟦0171.123456⟧
Fax ⟦0171 12 34 56⟧
telefono ⟦010 1234567⟧
telefono ⟦02 12345678⟧
telefono ⟦06-12345678⟧
Telefono casa ⟦0184 123456⟧ ore pasti
recapito ⟦0174 123456⟧
⟦0171 691234⟧ ufficio
⟦0171/691234⟧ ufficio
Sono al ⟦348 12 34 567⟧
cellulare ⟦3 4 8 1 2 3 4 5 6 7⟧
contattatemi: ⟦320 1234567⟧ grazie
Contatto: ⟦333 12 34 567⟧
telefonare al ⟦0171123456⟧
Telefonate al ⟦017 1123456⟧
cell.⟦3331234567⟧
tel:⟦3331234567⟧
cell n. ⟦333-12-34-567⟧
⟦333_1234567⟧ è il mio cellulare
cellulare: ⟦tre tre tre uno due tre quattro cinque sei sette⟧
chiamate il ⟦tre quattro otto, uno due tre, quattro cinque sei sette⟧
telefono ⟦zero uno sette uno uno due tre quattro cinque sei⟧
il numero è ⟦trecentotrentatré dodici trentaquattro cinquecentosessantasette⟧
cell ⟦tre tre otto dodici trentaquattro cinque sei sette⟧
telefono di Monaco ⟦+377 93 12 34 56⟧
cellulare francese ⟦+33 6 12 34 56 78⟧
chiamare lo ⟦00377 6 12 34 56 78⟧
numero verde ⟦800 123456⟧
utenza ⟦339 1234567⟧""".split("\n")

ADDRESSES = """\
Abito in ⟦via Roma, 12⟧
Abito in ⟦via Garibaldi 5⟧ da sempre
residente in ⟦Via XX Settembre 14⟧, vicino alla chiesa
⟦Via XX Settembre 14, 12015 Limone Piemonte (CN)⟧
⟦Viale Angeli, 3 - 12100 Cuneo⟧
⟦Corso Nizza 45, 12100 Cuneo CN⟧
⟦C.so Nizza, 45⟧
⟦P.zza Galimberti 7⟧
⟦Piazza della Repubblica n. 3⟧ è chiusa
⟦piazza della repubblica n. 3⟧
⟦Strada Provinciale dei Boschi 21⟧
⟦Vicolo del Forno, 2/A⟧
⟦Largo Barale 1/b⟧
⟦via Vittorio Emanuele II, n° 10⟧
⟦Via G. Finti, 8⟧ scala
⟦via f.lli Finti 22⟧
⟦via Fratelli Finti, 22 bis⟧
⟦via IV Novembre 9⟧
⟦via 4 novembre, 9⟧
⟦Via 25 Aprile 31⟧
⟦viale 1° Maggio, 4⟧
⟦Via dei Tigli 6, 18039 Ventimiglia (IM)⟧
⟦Via della Fontana Vecchia, 18⟧ Olivetta
⟦VIA DELLE ROSE 11, 18035 DOLCEACQUA (IM)⟧
⟦VIA ROMA 7⟧ BUONGIORNO
abito in ⟦via del mulino vecchio 3⟧
abito in ⟦via Roma⟧ e non dormo
Sono domiciliato in ⟦Via San Dalmazzo⟧, a Tenda
residente in ⟦frazione San Bernardo⟧, Vernante
⟦Frazione Finta, 14, 12019 Vernante⟧
⟦Borgata Inventata 5⟧, Entracque
⟦Loc. Prova, 3⟧
⟦località Finta snc⟧
⟦Contrada Finta, s.n.c.⟧
⟦Via Cascina Colombaro, 56 interno 4⟧
⟦Via Mazzini 10, scala B, 12100 Cuneo⟧
⟦Via Mazzini 10 int. 3⟧
Indirizzo: ⟦Via Sant'Anna 44⟧
⟦via dell'Abbazia 2⟧ a Borgo
⟦Via d'Azeglio, 15⟧
⟦via Umberto I, 3⟧
⟦Salita del Castello 8⟧
⟦12015 Limone Piemonte (CN)⟧
Vivo a ⟦12018 Roccavione⟧ da anni
⟦via Don Finto 12/14⟧ è buia
⟦Lungomare Argentina 9, 18012 Bordighera⟧
⟦Casella postale 123, 12100 Cuneo⟧""".split("\n")

CODES = """\
CF ⟦RSSMRA80A01H501U⟧
Codice fiscale: ⟦RSSMRA85T10A562S⟧
codice fiscale ⟦rssmra80a01h501u⟧
C.F. ⟦RSS MRA 80A01 H501 U⟧
⟦RSSMRA80A01H501X⟧ ha la chiave sbagliata
⟦RSSMRA80A01H50MW⟧ omocodico
⟦BNCLGU60E52D205K⟧, nata
(⟦VRDGPP13R10B293P⟧)
⟦FNTNNA70H55D205Z⟧.
cf:⟦FNTLCU99S20D205A⟧""".split("\n")
_SURNAMES = ("FNT", "PRV", "NVN", "SMP", "TST", "FLS")
CODES += [
    f"Il mio codice è ⟦{surname}{given}{year}{month}{day}{place}{key}⟧, grazie"
    for surname, (given, year, month, day, place, key) in zip(
        _SURNAMES * 6,
        [("MRA", f"{55 + n}", "ABCDEHLMPRST"[n % 12], f"{(n % 28) + (1 if n % 2 else 41):02}", f"D{200 + n}",
          chr(65 + n % 26)) for n in range(36)], strict=True)
]  # fmt: skip


@pytest.mark.parametrize("line", EMAILS)
def test_email(line: str) -> None:
    check(line, "EMAIL")


@pytest.mark.parametrize("line", PHONES)
def test_phone(line: str) -> None:
    check(line, "PHONE")


@pytest.mark.parametrize("line", ADDRESSES)
def test_address(line: str) -> None:
    check(line, "ADDRESS")


@pytest.mark.parametrize("line", CODES)
def test_tax_code(line: str) -> None:
    check(line, "CODICE_FISCALE")


def test_there_are_forty_lines_of_each_kind() -> None:
    assert min(map(len, (EMAILS, PHONES, ADDRESSES, CODES))) >= 40
