"""Search a word in the texts of an encrypted dossier, ids in the order of the list, against FTS5 alone on the same texts."""

import csv
import random
import sqlite3
import tempfile
from collections import Counter
from pathlib import Path

import resources
from governance.dossier import Dossier
from governance.operations import ImportFile, IndexTexts
from governance.store.rows import Filter
from tests.bench.common import Ratio, seconds
from tests.bench.import_bench import write_file

FULL_ROWS = 1_000_000
FIRST_PAGE = 512


def main(rows: int) -> list[Ratio]:
    """A word in many texts and a word in few: all ids, then the first page that a person waits for."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "export.csv")
        write_file(file, rows)
        plain = _plain(file, Path(folder, "plain.db"))
        common, rare = _words(file)
        charter = resources.path("templates", "charter_alpimed.toml").read_text(encoding="utf-8")
        with Dossier.create(Path(folder, "dossier"), charter, name="Bench", passphrase="measure and compare") as dossier:
            dossier.execute(ImportFile(path=file))
            dossier.execute(IndexTexts())
            found = [ratio for name, word in (("common", common), ("rare", rare)) for ratio in _search(dossier, plain, name, word)]
        plain.close()
    return found


def _search(dossier: Dossier, plain: sqlite3.Connection, name: str, word: str) -> list[Ratio]:
    query = "SELECT rowid FROM texts WHERE texts MATCH ?"
    wanted = Filter(text=f"{word} ")

    def alone() -> int:
        return len(plain.execute(query, (word,)).fetchall())

    def ours() -> int:
        with dossier.reads() as reads:
            return len(reads.spine(wanted))

    def first_page() -> int:
        with dossier.reads() as reads:
            return len(reads.first_ids(wanted, FIRST_PAGE))

    if alone() != ours():
        raise RuntimeError("the two searches do not find the same texts")
    baseline = seconds(alone, repeat=9)
    return [
        Ratio(f"search a {name} word ({alone():,} texts)", seconds(ours, repeat=9) * 1e3, baseline * 1e3, "ms", 1.5),
        Ratio(f"its first {FIRST_PAGE}", seconds(first_page, repeat=9) * 1e3, baseline * 1e3, "ms", None),
    ]


def _plain(file: Path, database: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(database)
    connection.execute("CREATE VIRTUAL TABLE texts USING fts5(title, body, tokenize='unicode61 remove_diacritics 2')")
    with file.open(encoding="utf-8", newline="") as handle:
        connection.executemany("INSERT INTO texts VALUES (?, ?)", ((row["title"], row["body"]) for row in csv.DictReader(handle)))
    connection.commit()
    return connection


def _words(file: Path) -> tuple[str, str]:
    """A word of every twentieth text or so, and one of very few."""
    with file.open(encoding="utf-8", newline="") as handle:
        counts = Counter(word for _, row in zip(range(2_000), csv.DictReader(handle), strict=False) for word in row["body"].split())
    usable = [word for word, _ in counts.most_common() if len(word) > 2]
    return usable[0], random.Random(1).choice(usable[-200:])
