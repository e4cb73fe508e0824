"""Search a word in the texts of an encrypted dossier, against FTS5 alone, plain, on the same texts."""

import csv
import sqlite3
import tempfile
from collections import Counter
from itertools import islice
from pathlib import Path

import resources
from governance.dossier import Dossier
from governance.operations import ImportFile, IndexTexts
from governance.store import dialect
from governance.store.rows import Filter
from tests.bench.common import Ratio, seconds
from tests.bench.import_bench import write_file

FULL_ROWS = 1_000_000
FIRST_PAGE = 512


def main(rows: int) -> list[Ratio]:
    """Three words: their texts, then what a list does with them (it paints the first page at once, the rest behind)."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "export.csv")
        write_file(file, rows)
        plain = _plain(file, Path(folder, "plain.db"))
        words = _words(file)
        charter = resources.path("templates", "charter_alpimed.toml").read_text(encoding="utf-8")
        with Dossier.create(
            Path(folder, "dossier"), charter, name="Bench", passphrase="measure and compare"
        ) as dossier:
            dossier.execute(ImportFile(path=file))
            dossier.execute(IndexTexts())
            found = [ratio for name, word in words.items() for ratio in _search(dossier, plain, name, word)]
        plain.close()
    return found


def _search(dossier: Dossier, plain: sqlite3.Connection, name: str, word: str) -> list[Ratio]:
    wanted = Filter(text=f"{word} ")

    def alone() -> list[tuple[int]]:
        return plain.execute("SELECT rowid FROM texts WHERE texts MATCH ?", (word,)).fetchall()

    with dossier._database.reading() as connection, dossier.reads() as reads:
        timed = {
            f"search a {name} word ({len(alone()):,} texts)": lambda: dialect.match_ids(connection, f'"{word}"'),
            f"  the first {FIRST_PAGE} in the order of the list": lambda: reads.first_ids(wanted, FIRST_PAGE),
            "  all of them in the order of the list": lambda: reads.spine(wanted),
        }
        if sorted(row[0] for row in alone()) != sorted(reads.spine(wanted)):
            raise RuntimeError("the two searches do not find the same texts")
        baseline = seconds(alone, repeat=9) * 1e3
        return [
            Ratio(label, seconds(work, repeat=9) * 1e3, baseline, "ms", None if label.startswith(" ") else 1.5)
            for label, work in timed.items()
        ]


def _plain(file: Path, database: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(database)
    connection.execute("CREATE VIRTUAL TABLE texts USING fts5(title, body, tokenize='unicode61 remove_diacritics 2')")
    with file.open(encoding="utf-8", newline="") as handle:
        connection.executemany(
            "INSERT INTO texts VALUES (?, ?)", ((row["title"], row["body"]) for row in csv.DictReader(handle))
        )
    connection.commit()
    return connection


def _words(file: Path) -> dict[str, str]:
    """A word of about a tenth of the texts, one of about a hundredth, one of very few."""
    with file.open(encoding="utf-8", newline="") as handle:
        rows = list(islice(csv.DictReader(handle), 20_000))
    counts = Counter(word for row in rows for word in set(row["body"].split()) if len(word) > 2)
    wanted = {"common": len(rows) / 10, "usual": len(rows) / 100, "rare": 2}
    return {name: min(counts, key=lambda word: abs(counts[word] - target)) for name, target in wanted.items()}
