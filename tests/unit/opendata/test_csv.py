"""Whatever citizens write comes back from the CSV, and no cell starts a formula."""

import csv
import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from exports.opendata.csv_files import csv_bytes, guard, unguard
from tests.unit.opendata.fakes import HOSTILE

starts = st.sampled_from(["=", "+", "-", "@", "\t", "\r", "'", "'="])
texts = st.one_of(st.text(), st.builds(str.__add__, starts, st.text()))


@given(rows=st.lists(st.tuples(texts, texts), max_size=5))
@example(rows=[(text, text) for text in HOSTILE])
def test_hostile_texts_come_back_and_start_nothing(rows: list[tuple[str, str]]) -> None:
    content = csv_bytes(["a", "b"], rows).decode("utf-8")
    read = list(csv.reader(io.StringIO(content, newline="")))
    assert read[0] == ["a", "b"]
    assert [tuple(unguard(cell) for cell in row) for row in read[1:]] == rows
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) for row in read for cell in row)


@pytest.mark.parametrize("text", ["d'accord", "'entre apostrophes'", "0-13", "a=b", " = "])
def test_ordinary_texts_are_left_alone(text: str) -> None:
    assert guard(text) == unguard(text) == text


def test_the_dialect_is_the_one_declared() -> None:
    content = csv_bytes(["n", "t"], [(-1.5, 'dit "oui", enfin'), (None, "x")])
    assert content == b'n,t\r\n-1.5,"dit ""oui"", enfin"\r\n,x\r\n'
