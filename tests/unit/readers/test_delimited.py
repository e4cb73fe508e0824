"""Delimited text: separators, encodings, quotes, line numbers, and rows that do not fit."""

import contextlib
import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from governance.errors import BadInput, Cancelled
from governance.intake.readers.delimited import CsvTable
from governance.intake.readers.origin import Origin
from governance.intake.records import BATCH_ROWS
from tests.unit.readers.conftest import Opener, bad_of, lines_of, rows_of

TEXT = "Créer une navette « été » entre les vallées, dès l'aube ; e così via: perché no?"


def table_of(path: Path) -> CsvTable:
    return CsvTable(Origin(path, path.name, path.stat().st_size))


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
@pytest.mark.parametrize("bom", [True, False])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_the_same_product_writes_any_separator_mark_and_line_ending(
    opened: Opener,
    separator: str,
    bom: bool,
    ending: str,
) -> None:
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=separator, lineterminator=ending)
    writer.writerows([["id", "Titre", "Texte"], ["1", TEXT, "a;b,c\td|e"], ["2", "x", ""]])
    table = opened(stream.getvalue().encode("utf-8-sig" if bom else "utf-8")).table
    assert table.format.separator == separator
    assert table.format.bom is bom
    assert table.columns == ("id", "Titre", "Texte")
    assert rows_of(table) == [["1", TEXT, "a;b,c\td|e"], ["2", "x", ""]]
    assert lines_of(table) == [2, 3]


@pytest.mark.parametrize("encoding", ["utf-8", "iso-8859-1", "cp1252", "mac_roman", "cp850", "utf-16", "utf-16-le"])
def test_every_encoding_gives_the_accents_back(opened: Opener, encoding: str) -> None:
    text = "Où créer un arrêt à l'école ? Là-bas, près du théâtre, dès l'été. Perché la città è già lì, però più giù."
    content = f"id;Titre;Texte\n1;Été;{text}\n2;Hôtel;{text}\n".encode(encoding)
    table = opened(content).table
    assert [row[2] for row in rows_of(table)] == [text, text]


def test_accents_that_start_after_the_first_megabyte_are_read_too(opened: Opener) -> None:
    plain = "".join(f"{number};plain text without any accent at all\n" for number in range(40_000))
    content = ("id;Texte\n" + plain).encode() + "40000;Été à Nîmes, où ça ?\n".encode("iso-8859-1")
    assert len(content) > 1 << 20
    assert rows_of(opened(content).table)[-1] == ["40000", "Été à Nîmes, où ça ?"]


def test_a_stray_byte_in_utf8_is_mended_and_nothing_is_lost(opened: Opener) -> None:
    content = b"id;Texte\n" + "".join(f"{n};déjà là\n" for n in range(50)).encode() + b"50;caf\xe9\n"
    table = opened(content).table
    assert table.format.encoding == "utf-8"
    assert rows_of(table)[-1] == ["50", "café"]


def test_cr_lf_inside_a_body_stays_and_lines_are_those_of_the_file(opened: Opener) -> None:
    table = opened('id;body\n1;"one\r\ntwo\r\n"\n2;x\n').table
    assert rows_of(table) == [["1", "one\r\ntwo\r\n"], ["2", "x"]]
    assert lines_of(table) == [2, 5]


def test_headers_with_line_breaks_commas_quotes_and_copies(opened: Opener) -> None:
    table = opened('id,"What, then,\nis ""best""?",Avis,Avis,,Avis (1)\n1,a,b,c,d,e\n').table
    assert table.columns == ("id", 'What, then,\nis "best"?', "Avis", "Avis (2)", "column_5", "Avis (1)")
    assert lines_of(table) == [3]


def test_text_after_a_closing_quote_is_kept(opened: Opener) -> None:
    table = opened('id;Titre;Avis\n1;"a" b;c\n2;"d";e\n').table
    assert rows_of(table) == [["1", "a b", "c"], ["2", "d", "e"]]


def test_the_first_line_may_declare_the_separator(opened: Opener) -> None:
    table = opened("sep=|\nid|Titre\n1|a,b;c\n").table
    assert rows_of(table) == [["1", "a,b;c"]]
    assert lines_of(table) == [3]


def test_a_title_above_the_header_is_not_the_header(opened: Opener) -> None:
    table = opened("Consultation 2026\n\nid;Titre;Texte\n1;a;b\n2;c;d\n").table
    assert table.columns == ("id", "Titre", "Texte")
    assert lines_of(table) == [4, 5]


def test_a_single_column_keeps_its_commas(opened: Opener) -> None:
    table = opened("Votre idée\nun pont, une route; une gare\nune école\n").table
    assert rows_of(table) == [["un pont, une route; une gare"], ["une école"]]


def test_ragged_rows_are_kept_with_their_line_and_reason(opened: Opener) -> None:
    table = opened("id;Titre;Texte\n1;a;b\n2;c\n3;d;e;f\n4;g;h;;\n\n;;\n5;i;j\n").table
    assert rows_of(table) == [["1", "a", "b"], ["4", "g", "h"], ["5", "i", "j"]]
    bad = bad_of(table)
    assert [(row.line, row.reason, row.params["expected"], row.params["found"]) for row in bad] == [
        (3, "column_count", 3, 2),
        (4, "column_count", 3, 4),
    ]
    assert bad[1].cells == ("3", "d", "e", "f")


def test_an_unclosed_quote_costs_one_line_only(opened: Opener) -> None:
    table = opened('id;Titre\n1;a\n2;"never closed\n3;b\n4;c\n').table
    assert rows_of(table) == [["1", "a"], ["3", "b"], ["4", "c"]]
    assert lines_of(table) == [2, 4, 5]
    (bad,) = bad_of(table)
    assert (bad.line, bad.reason, bad.params["last_line"]) == (3, "unclosed_quote", 5)
    assert bad.cells == ("2", "never closed")


def test_an_unclosed_quote_on_the_last_line_without_a_line_end(opened: Opener) -> None:
    table = opened('id;Titre\n1;a\n2;"b').table
    assert rows_of(table) == [["1", "a"]]
    assert [(bad.line, bad.reason) for bad in bad_of(table)] == [(3, "unclosed_quote")]


def test_an_unclosed_quote_in_a_large_file_does_not_swallow_it(opened: Opener) -> None:
    body = "x" * 400
    lines = [f"{number};{body}" for number in range(60_000)]
    lines[10] = f'10;"{body}'
    table = opened("id;Texte\n" + "\n".join(lines) + "\n").table
    assert len(rows_of(table)) == 59_999
    assert [(bad.line, bad.reason) for bad in bad_of(table)] == [(12, "unclosed_quote")]


def test_a_file_of_broken_quotes_ends(opened: Opener) -> None:
    lines = "".join(f'{number};"open {number}\n' for number in range(301))
    table = opened("id;Titre\n" + lines).table
    spoken = [bad for bad in bad_of(table) if bad.reason in ("unclosed_quote", "column_count")]
    assert spoken
    assert {bad.line for bad in spoken} | set(lines_of(table)) == set(range(2, 303))


def test_a_nul_byte_is_a_reason(opened: Opener) -> None:
    table = opened(b"id;Titre\n1;a\n2;b\x00c\n3;d\n").table
    assert rows_of(table) == [["1", "a"], ["3", "d"]]
    assert [(bad.line, bad.reason, bad.cells) for bad in bad_of(table)] == [(3, "nul_byte", ("2", "bc"))]


def test_a_cell_larger_than_the_library_allows_by_default(opened: Opener) -> None:
    long = "mot " * 100_000
    assert rows_of(opened(f"id;Texte\n1;{long}\n").table) == [["1", long]]


def test_batches_are_bounded_and_progress_covers_the_file(tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    path.write_text("id;Titre\n" + "".join(f"{n};t\n" for n in range(BATCH_ROWS * 2 + 1)), encoding="utf-8")
    seen: list[int] = []

    class Listen:
        def stage(self, code: str, total: int | None) -> None:
            raise AssertionError(code, total)

        def advance(self, amount: int) -> None:
            seen.append(amount)

        def check(self) -> None:
            return

    sizes = [len(batch.rows) for batch in table_of(path).batches(Listen())]
    assert sizes == [BATCH_ROWS, BATCH_ROWS, 1]
    assert sum(seen) == path.stat().st_size


def test_a_reading_can_be_cancelled_and_leaves_no_file_open(tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    path.write_text("id;Titre\n" + "1;t\n" * 20_000, encoding="utf-8")

    class Stop:
        def stage(self, code: str, total: int | None) -> None:
            raise AssertionError(code, total)

        def advance(self, amount: int) -> None:
            assert amount >= 0

        def check(self) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        list(table_of(path).batches(Stop()))


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"%PDF-1.7 text", "file_format_unknown"),
        (b"\x89PNG\r\n\x1a\n" + bytes(99), "file_format_unknown"),
        (bytes(range(1, 9)) * 40, "file_format_unknown"),
    ],
)
def test_what_is_no_table_says_so(opened: Opener, content: bytes, code: str) -> None:
    with pytest.raises(BadInput) as caught:
        opened(content)
    assert caught.value.code == code


CELL = st.text(st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from('\r\n\t""\';,|'), max_size=30)
NAME = st.from_regex(r"[a-z]{1,8}", fullmatch=True)


@st.composite
def tables(draw: st.DrawFn) -> tuple[list[str], list[list[str]], str, bool]:
    header = draw(st.lists(NAME, min_size=2, max_size=6, unique=True))
    row = st.lists(CELL, min_size=len(header), max_size=len(header)).filter(any)
    return header, draw(st.lists(row, max_size=12)), draw(st.sampled_from(";,\t|")), draw(st.booleans())


@given(tables())
def test_any_cells_come_back_with_the_line_they_start_at(
    tmp_path_factory: pytest.TempPathFactory,
    made: tuple[list[str], list[list[str]], str, bool],
) -> None:
    header, rows, separator, bom = made
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=separator, lineterminator="\r\n")
    writer.writerow(header)
    starts = []
    for row in rows:
        written = stream.getvalue()
        starts.append(len(io.StringIO(written, newline="").readlines()) + 1)
        writer.writerow(row)
    path = tmp_path_factory.getbasetemp() / "round.csv"
    path.write_bytes(stream.getvalue().encode("utf-8-sig" if bom else "utf-8"))
    table = table_of(path)
    assert table.columns == tuple(header)
    assert table.format.separator == separator
    assert rows_of(table) == rows
    assert lines_of(table) == starts
    assert bad_of(table) == []


@given(st.binary(max_size=400))
def test_no_bytes_crash_the_reader(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "noise.csv"
    path.write_bytes(b"id;Titre\n1;a\n" + content)
    table = None
    with contextlib.suppress(BadInput):
        table = table_of(path)
    if table is not None:
        width = len(table.columns)
        assert all(len(row) == width for row in rows_of(table))
        assert sorted({*lines_of(table), *(bad.line for bad in bad_of(table))})[:1] in ([], [2], [3])
