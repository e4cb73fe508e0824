"""The application's own form, and mappings as files."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from governance.charter import Charter
from governance.errors import BadInput
from governance.intake.readers import open_source
from governance.intake.readers.mapping_file import dump_mapping, load_mapping
from governance.intake.readers.paper_form import template_fields, write_template
from governance.intake.records import KINDS, Mapping, Part
from tests.unit.readers.conftest import fields_of, rows_of


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
@pytest.mark.parametrize("language", ["fr", "it"])
def test_the_form_is_recognised_whatever_its_language(
    tmp_path: Path, charter: Charter, suffix: str, language: str
) -> None:
    path = tmp_path / f"form{suffix}"
    write_template(charter, path, language=language)
    names = [item.name for item in template_fields(charter)]
    filled = ["Un pont; vite" if name == "body" else "06430" if name == "commune" else "" for name in names]
    if suffix == ".csv":
        with path.open("a", encoding="utf-8", newline="") as stream:
            csv.writer(stream, delimiter=";").writerow(filled)
    else:
        book = load_workbook(path)
        for position, cell in enumerate(filled, start=1):
            book.worksheets[0].cell(row=2, column=position, value=cell or None)
        book.save(path)
    (found,) = open_source(path, charter)
    assert (found.source, found.confidence) == ("paper-form", 1.0)
    assert [next(iter(columns)) for columns in fields_of(found).values()] == list(found.table.columns)
    assert list(fields_of(found)) == names
    assert found.mapping.parts[0].constants == (("channel", "paper"),)
    assert rows_of(found.table) == [filled]


def test_an_empty_form_is_a_table_without_rows(tmp_path: Path, charter: Charter) -> None:
    path = tmp_path / "form.csv"
    write_template(charter, path)
    (found,) = open_source(path, charter)
    assert rows_of(found.table) == []
    with pytest.raises(BadInput) as caught:
        write_template(charter, tmp_path / "form.docx")
    assert caught.value.code == "file_format_unknown"


WORD = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12)
PAIRS = st.lists(st.tuples(WORD, WORD), max_size=4).map(tuple)
PARTS = st.builds(
    Part,
    kind=st.sampled_from(KINDS),
    columns=PAIRS,
    when=st.none() | st.tuples(WORD, st.frozensets(WORD, max_size=3)),
    constants=PAIRS,
)


@given(st.builds(Mapping, source=WORD, parts=st.lists(PARTS, min_size=1, max_size=3).map(tuple)))
def test_a_mapping_survives_its_file(tmp_path_factory: pytest.TempPathFactory, mapping: Mapping) -> None:
    path = tmp_path_factory.getbasetemp() / "mapping.toml"
    path.write_text(dump_mapping(mapping), encoding="utf-8", newline="")
    assert load_mapping(path) == mapping


def test_a_mapping_may_be_json_with_tables_of_columns(tmp_path: Path) -> None:
    path = tmp_path / "m.json"
    path.write_text('{"source": "generic", "part": [{"kind": "vote", "columns": {"Avis": "vote"}}]}', encoding="utf-8")
    assert load_mapping(path) == Mapping("generic", (Part("vote", (("Avis", "vote"),)),))


@pytest.mark.parametrize(
    ("text", "where", "problem"),
    [
        ("source = ", "file", "syntax"),
        ('kind = "x"', "source", "missing"),
        ('source = "x"', "part", "missing"),
        ('source = "x"\n[[part]]\nkind = "idea"', "part 1, kind", "kind"),
        ('source = "x"\n[[part]]\nkind = "vote"\ncolumns = [["a"]]', "part 1, columns", "type"),
        ('source = "x"\n[[part]]\nkind = "vote"\n[[part]]\nkind = "vote"\nwhen = "a"', "part 2, when", "type"),
        ('source = "x"\n[[part]]\nkind = "vote"\nwhen = { column = "a", values = [1] }', "part 1, when", "type"),
        ('source = "x"\npart = [1]', "part 1", "type"),
        ('source = "x"\n[[part]]\nkind = "vote"\ncolumns = 3', "part 1, columns", "type"),
    ],
)
def test_a_wrong_mapping_says_where(tmp_path: Path, text: str, where: str, problem: str) -> None:
    path = tmp_path / "m.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadInput) as caught:
        load_mapping(path)
    assert (caught.value.code, caught.value.params["where"], caught.value.params["problem"]) == (
        "mapping_invalid",
        where,
        problem,
    )


def test_a_missing_mapping_file(tmp_path: Path) -> None:
    with pytest.raises(BadInput) as caught:
        load_mapping(tmp_path / "none.toml")
    assert caught.value.params["problem"] == "unreadable"
