"""Look at the texts of an encrypted dossier, against the same readers alone on the same texts, read from nowhere."""

import csv
import random
import tempfile
from collections.abc import Iterator
from pathlib import Path

import resources
from governance.dossier import Dossier
from governance.moderation import detecting
from governance.operations import ImportFile, IndexTexts, ScanTexts
from tests.bench.common import Ratio, peak_megabytes, seconds

FULL_ROWS = 100_000
PEAK = 500.0
COLUMNS = ("id", "title", "body", "theme", "commune", "language", "created_at", "email")
_WORDS = {
    "fr": ("la navette du matin", "un abri pour les cyclistes", "le sentier vers le col", "l'ancienne gare",
           "une salle pour les jeunes", "le marché du samedi", "les volets de l'école", "un médecin à demeure"),
    "it": ("la navetta del mattino", "un riparo per le biciclette", "il sentiero verso il colle", "la vecchia stazione",
           "una sala per i giovani", "il mercato del sabato", "le finestre della scuola", "un medico fisso"),
}
_NAMES = ("Zélie Fantaisie", "Ugo Mirage", "Aurelio Inventato", "Fiorenza Immaginaria", "Anselme Chimère")
_SAID = {
    "fr": (" Contactez {name} au 04 93 00 00 {n:02d}.", " Mon voisin {name} est d'accord.", " Écrivez à {mail}.", ""),
    "it": (" Chiamate {name} allo 0171 00 00 {n:02d}.", " Il vicino {name} è d'accordo.", " Scrivete a {mail}.", ""),
}


def contributions(count: int, *, seed: int = 5) -> Iterator[tuple[object, ...]]:
    """Invented contributions of about 400 characters, half in each language; in three of four something is found.
    One in ten is a campaign: the same text as many others."""
    chance = random.Random(seed)
    for number in range(count):
        language = ("fr", "it")[number % 2]
        parts = _WORDS[language]
        joined = {"fr": "Je propose {} et {}. ", "it": "Propongo {} e {}. "}[language]
        body = "".join(joined.format(*chance.choices(parts, k=2)) for _ in range(5))
        tail = chance.choice(_SAID[language])
        mail = f"personne{number}@example.org"
        body += tail.format(name=chance.choice(_NAMES), n=number % 100, mail=mail)
        if number % 10 == 0:
            body = "Oui à la navette de la vallée ! " * 12
        title = f"{parts[number % 8]} {number % 997}" if number % 10 else "Oui"
        yield (f"p-{number}", title, body, "", "Tende", language,
               f"2026-{3 + number % 8:02d}-{1 + number % 28:02d} 10:00:00 +0100", mail)


def main(rows: int) -> list[Ratio]:
    """Seconds of both, texts a second, and the peak of memory, which must not grow with the number of texts."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "export.csv")
        with file.open("w", encoding="utf-8", newline="") as handle:
            writer = csv.writer(handle)
            writer.writerow(COLUMNS)
            writer.writerows(contributions(rows))
        charter = resources.path("templates", "charter_alpimed.toml").read_text(encoding="utf-8")
        with Dossier.create(
            Path(folder, "dossier"), charter, name="Bench", passphrase="measure and compare"
        ) as dossier:
            dossier.execute(ImportFile(path=file))
            dossier.execute(IndexTexts())
            detector = detecting.detector()
            alone = seconds(lambda: [
                (detector.detect(words, language=str(row[5])), detecting.unkind(words, str(row[5])))
                for row in contributions(rows) for words in (str(row[1]), str(row[2]))
            ])
            ours = seconds(lambda: dossier.execute(ScanTexts()))
            with dossier.reads() as reads:
                if reads.totals().to_scan or not reads.review().undecided:
                    raise RuntimeError("the scan did not reach every text")
    return [
        Ratio(f"scan {rows:,} texts", ours, alone, "s", 1.5),
        Ratio("  texts a second", rows / ours, rows / alone, "texts/s"),
        Ratio("  peak memory", peak_megabytes(), PEAK, "MB", 1),
    ]
