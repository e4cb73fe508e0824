"""The author's own identity is found in what the author wrote, however it is rendered; ordinary words are not."""

import time
import unicodedata

import pytest
from hypothesis import given, settings, strategies as st

from anonymize.text.profile import Profile
from anonymize.text.profile_words import Words, fold, one_edit

FIRSTS = ("Zélie", "Jean-Pierre", "Gaëtan", "Ortensia", "Li", "Rosa", "Pierre")
LASTS = ("Vardoulac", "Morgantini", "Petit", "D’Ascolinò", "de La Fontanelle", "Le Brizec", "Wu", "Bianchi")
STREETS = (
    "12 bis, avenue des Mésanges", "Via Garibaldina 7", "3 place du Général Vardoul", "boulevard Saint-Ortens",
    "Viale dei Castagni, 14/A", "7 chemin de la Fontaine")
PHONES = ("06 12 34 56 78", "+33 4 93 00 11 22", "0171 123456", "+39 347 1234567", "0033612345678")
PLAIN = st.sampled_from(("", "Bonjour, ", "je pense que ", "La navette passe le 12. ", "il comune dice: ", "(", "\n"))
AFTER = st.sampled_from(("", ".", ", merci", " e altri", ")", "\nFin", " !", " 2026"))


def spans(profile: Profile | None, text: str) -> list[tuple[str, str, float]]:
    assert profile is not None
    return [(text[span.start:span.end], span.label, span.score) for span in profile.find(text)]


def bare(name: str) -> str:
    return " ".join(Words.of(name).folds)


@st.composite
def renderings(draw: st.DrawFn, first: str, last: str) -> str:
    """A full name as people write it."""
    short = "-".join(f"{part[0]}." for part in first.split("-"))
    forms = [f"{first} {last}", f"{last} {first}", f"{last}, {first}", f"{last.upper()} {first}"]
    if len(first) > 2 and len(last) > 2:
        forms += [f"{short} {last}", f"{last} {short}"]
    said = draw(st.sampled_from(forms))
    said = draw(st.sampled_from((
        said, said.upper(), unicodedata.normalize("NFD", said), said.replace("-", " "), said.replace("’", "'"),
        "".join(c for c in unicodedata.normalize("NFD", said) if not unicodedata.combining(c)))))
    return said.replace(" ", draw(st.sampled_from((" ", "\u00a0", "  ", "\n", "_"))), 1)


@settings(max_examples=400)
@given(st.data(), st.sampled_from(FIRSTS), st.sampled_from(LASTS), PLAIN, AFTER)
def test_any_rendering_of_the_name_is_found(
    data: st.DataObject, first: str, last: str, before: str, after: str
) -> None:
    said = data.draw(renderings(first, last))
    profile = Profile.of({"first_name": first, "last_name": last})
    text = before + said + after
    found = [span for span in (profile.find(text) if profile else []) if span.label == "PERSON"]
    covered = {at for span in found for at in range(span.start, span.end)}
    missing = [at for at in range(len(before), len(before) + len(said)) if text[at].isalpha() and at not in covered]
    assert not missing, (text, found)
    assert all(len(before) <= span.start < span.end <= len(before) + len(said) for span in found), "offsets are exact"
    assert found[0].score == 1


@settings(max_examples=300)
@given(st.data(), st.sampled_from(("Vardoulac", "Morgantini", "Fontanelle")))
def test_one_typing_error_is_forgiven_after_a_title(data: st.DataObject, last: str) -> None:
    at = data.draw(st.integers(1, len(last) - 2))
    letter = data.draw(st.sampled_from("abeiors"))
    typed = data.draw(st.sampled_from((
        last[:at] + last[at + 1:], last[:at] + letter + last[at:], last[:at] + letter + last[at + 1:],
        last[:at] + last[at + 1] + last[at] + last[at + 2:])))
    text = f"Voyez avec Mme {typed} demain"
    found = spans(Profile.of({"last_name": last, "first_name": "Zélie"}), text)
    assert found == [(typed, "PERSON", 1.0 if fold(typed) == fold(last) else 0.7)]


@settings(max_examples=300)
@given(st.sampled_from(PHONES), st.data(), PLAIN)
def test_a_phone_is_found_in_any_spelling(phone: str, data: st.DataObject, before: str) -> None:
    digits = phone.replace(" ", "").removeprefix("+33").removeprefix("+39").removeprefix("0033")
    italian = phone.startswith(("+39", "0171"))
    national = digits if italian or digits.startswith("0") else f"0{digits}"
    abroad = ("+39" if italian else "+33") + (national if italian else national[1:])
    said = data.draw(st.sampled_from((national, abroad, abroad.replace("+", "00"), national.replace("0", "O", 1))))
    separator = data.draw(st.sampled_from(("", " ", ".", "-", "/", "\u202f")))
    size = data.draw(st.integers(1, 4))
    head, tail = said[:3] if said[0] == "+" else said[:2], said[3:] if said[0] == "+" else said[2:]
    said = separator.join([head, *(tail[at:at + size] for at in range(0, len(tail), size))])
    text = f"{before}tel {said}, merci"
    assert (said, "PHONE", 1.0) in spans(Profile.of({"phone": phone}), text)


@pytest.mark.parametrize("text", ["ref 9906123456789", "dossier 0612345679", "06 12 34 56", "16 12 34 56 78 90"])
def test_other_numbers_are_not_the_phone(text: str) -> None:
    assert spans(Profile.of({"phone": "06 12 34 56 78"}), text) == []


@pytest.mark.parametrize(("said", "street"), [
    ("12 bis avenue des mésanges", 0), ("12bis, av. des Mesanges", 0), ("AV DES MESANGES", 0), ("ave. des Mésanges", 0),
    ("via Garibaldina, n. 7", 1), ("V. Garibaldina 7", 1), ("3, pl. du Gal Vardoul", 2),
    ("place du général Vardoul", 2),
    ("bd St Ortens", 3), ("Bld. Saint Ortens", 3), ("v.le dei Castagni 14/A", 4), ("viale Castagni", 4),
    ("chemin de la fontaine", 5), ("7, ch. de la Fontaine", 5),
])
def test_the_street_is_found_however_it_is_shortened(said: str, street: int) -> None:
    text = f"J'habite {said} depuis dix ans"
    assert spans(Profile.of({"address": STREETS[street]}), text) == [(said, "ADDRESS", 1.0)]


@pytest.mark.parametrize(("said", "commune"), [
    ("Breil-sur-Roya", "Breil-sur-Roya"), ("breil sur roya", "Breil-sur-Roya"),
    ("St-Ortens de Vardoul", "Saint-Ortens-de-Vardoul"),
    ("TENDE", "Tende"), ("Cuneo", "CUNEO (CN)"),
])
def test_the_commune_is_found(said: str, commune: str) -> None:
    assert spans(Profile.of({"commune": commune}), f"ici, {said} !") == [(said, "PLACE", 1.0)]


def test_the_commune_of_an_address_is_known() -> None:
    profile = Profile.of({"address": "4 rue Vardoul\n06540 Breil-sur-Roya Cedex"})
    assert [label for _, label, _ in spans(profile, "rue Vardoul à Breil sur Roya")] == ["ADDRESS", "PLACE"]


@pytest.mark.parametrize("said", [
    "zelie.vardoulac@example.org", "ZELIE.VARDOULAC@EXAMPLE.ORG", "zelie.vardoulac (at) example.org",
    "zelie . vardoulac arobase example point org", "zelie.vardoulac chiocciola example punto org",
    "zelie.vardoulac[at]example[dot]org", "zelie.vardoulac @ example.org",
])
def test_the_address_is_found_however_it_is_disguised(said: str) -> None:
    found = spans(Profile.of({"email": "Zelie.Vardoulac@example.org"}), f"écrivez à {said}.")
    assert found == [(said, "EMAIL", 1.0)]


@pytest.mark.parametrize(("values", "text"), [
    ({"first_name": "Rosa", "last_name": "Bianchi"}, "una rosa tra i muri bianchi"),
    ({"first_name": "Pierre", "last_name": "Petit"}, "Un petit mur; Petit à petit, Pierre sur pierre depuis toujours"),
    ({"first_name": "Li", "last_name": "Wu"}, "li vedo, wu di nuovo qui oggi"),
    ({"name": "Jean Fontaine"}, "la fontaine de Saint-Jean"),
    ({"last_name": "Morgan"}, "les morganes"),
    ({"commune": "Tende"}, "il tende la mano"),
    ({"address": "5 rue Haute"}, "la vallée haute, une haute rue, place Haute"),
    ({"last_name": "Vardoulac", "first_name": "Zélie"}, "J. D. est venu ; Z. V. aussi, dit-on, dans ce long texte"),
])
def test_ordinary_words_name_nobody(values: dict[str, str], text: str) -> None:
    assert spans(Profile.of(values), text) == []


@pytest.mark.parametrize(("values", "text", "found"), [
    ({"first_name": "Rosa", "last_name": "Bianchi"}, "chieda alla sig.ra Bianchi", ("Bianchi", 0.9)),
    ({"first_name": "Rosa", "last_name": "Bianchi"}, "Grazie di tutto.\nrosa", ("rosa", 0.9)),
    ({"first_name": "Pierre", "last_name": "Petit"}, "voyez P. Petit", ("P. Petit", 1.0)),
    ({"first_name": "Pierre", "last_name": "Petit"}, "voyez pierre petit", ("pierre petit", 1.0)),
    ({"first_name": "Jean-Pierre", "last_name": "Vardoulac"}, "Cordialement,\nJ.-P. V.", ("J.-P. V.", 0.8)),
    ({"first_name": "Zélie", "last_name": "Vardoulac"}, "écrivez à @zelievardoulac", ("zelievardoulac", 1.0)),
    ({"first_name": "Zélie", "last_name": "Vardoulac"}, "c'est zelie vardoulak", ("zelie vardoulak", 0.85)),
    ({"last_name": "D’Ascolinò"}, "chez d'ascolino", ("d'ascolino", 1.0)),
    ({"nom": "Vardoulac"}, "vardoulac habite là", ("vardoulac", 1.0)),
])
def test_context_makes_a_name_of_a_word(values: dict[str, str], text: str, found: tuple[str, float]) -> None:
    assert spans(Profile.of(values), text) == [(found[0], "PERSON", found[1])]


def test_numbers_of_documents_and_accounts() -> None:
    profile = Profile.of({"document": "12 AB 34567", "email": "zv0642@example.org"})
    assert spans(profile, "carte 12ab-34567, pseudo ZV0642") == [
        ("12ab-34567", "ID_DOCUMENT", 1.0), ("ZV0642", "HANDLE", 0.9)]
    assert spans(profile, "carte 12ab345678") == []


def test_nothing_known_is_no_profile() -> None:
    assert Profile.of({}) is None
    assert Profile.of({"name": " ", "phone": "12", "colour": "Vardoulac", "email": "x"}) is None


@settings(max_examples=200)
@given(st.text(max_size=200), st.dictionaries(
    st.sampled_from(("name", "first_name", "last_name", "email", "phone", "address", "commune", "document")),
    st.text(max_size=40)))
def test_any_text_is_read_and_offsets_are_of_it(text: str, values: dict[str, str]) -> None:
    profile = Profile.of(values)
    for span in profile.find(text) if profile else ():
        assert 0 <= span.start < span.end <= len(text)
        assert span.rule == "profile"


@settings(max_examples=300)
@given(st.text("abc", max_size=6), st.text("abc", max_size=6))
def test_one_edit_is_the_distance_of_damerau_and_levenshtein(left: str, right: str) -> None:
    near = {left} | {left[:at] + left[at + 1:] for at in range(len(left))}
    near |= {left[:at] + letter + left[at:] for at in range(len(left) + 1) for letter in "abc"}
    near |= {left[:at] + letter + left[at + 1:] for at in range(len(left)) for letter in "abc"}
    near |= {left[:at] + left[at + 1] + left[at] + left[at + 2:] for at in range(len(left) - 1)}
    assert one_edit(left, right) == (right in near)


@pytest.mark.parametrize("piece", ["Zélie ", "12 avenue des ", "0", "J.", "z.v@", "vardoulak ", "Z.V.\n"])
def test_time_grows_with_the_text_and_no_faster(piece: str) -> None:
    profile = Profile.of({
        "name": "Zélie Vardoulac", "email": "z.v@example.org", "phone": "06 00 00 00 00", "address": STREETS[0],
        "commune": "Breil-sur-Roya"})
    assert profile is not None

    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        start = time.perf_counter()
        profile.find(text)
        return time.perf_counter() - start

    seconds(2_000)
    short = min(seconds(20_000) for _ in range(3))
    assert min(seconds(160_000) for _ in range(2)) < 8 * short * 3 + 0.05
