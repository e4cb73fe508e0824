"""Workbooks, JSON, GeoJSON, ZIP, and the files that cannot be opened."""

import json
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table as OdfTable
from odf.table import TableCell, TableRow
from odf.text import P
from openpyxl import Workbook

from governance.charter import Charter
from governance.errors import BadInput
from governance.intake.readers import KNOWN_SOURCES, open_source, sheets
from governance.intake.records import Mapping, Part
from tests.unit.readers.conftest import Opener, bad_of, cells_of, fields_of, lines_of, rows_of


def workbook(path: Path, **sheet_rows: list[list[object]]) -> Path:
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheet_rows.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


@pytest.fixture(params=["loaded", "streamed"])
def any_size(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "streamed":
        monkeypatch.setattr(sheets, "STREAM_ABOVE", 0)


@pytest.mark.usefixtures("any_size")
def test_workbook_cells_become_text_and_rows_keep_their_number(tmp_path: Path, charter: Charter) -> None:
    moment = datetime(2026, 3, 2, 10, 5, tzinfo=UTC).replace(tzinfo=None)
    path = workbook(
        tmp_path / "a.xlsx",
        Feuille=[
            [None, None],
            ["Recueil du 2 mars"],
            ["Titre", "Nombre", "Date", "Vrai", "Note"],
            ["Été", 12.0, moment, True, 1.5],
            [None, None, None, None, None],
            ["x", 6000, date(2026, 3, 3), False, "1,5"],
        ],
    )
    (found,) = open_source(path, charter)
    assert found.table.format.kind == "xlsx"
    assert found.table.columns == ("Titre", "Nombre", "Date", "Vrai", "Note")
    rows = rows_of(found.table)
    assert rows[0] == ["Été", "12", "2026-03-02T10:05:00", "true", "1.5"]
    assert [rows[1][0], rows[1][1], rows[1][2][:10], rows[1][3]] == ["x", "6000", "2026-03-03", "false"]
    assert lines_of(found.table) == [4, 6]


@pytest.mark.usefixtures("any_size")
def test_content_right_of_the_header_is_a_reason(tmp_path: Path, charter: Charter) -> None:
    path = workbook(tmp_path / "a.xlsx", S=[["Titre", "Texte"], ["a", "b"], ["c", "d", "lost?"]])
    (found,) = open_source(path, charter)
    assert rows_of(found.table) == [["a", "b"]]
    assert [(bad.line, bad.reason, bad.cells) for bad in bad_of(found.table)] == [
        (3, "column_count", ("c", "d", "lost?"))
    ]


def test_one_table_per_sheet_that_has_content(tmp_path: Path, charter: Charter) -> None:
    path = workbook(tmp_path / "two.xlsx", Idées=[["Titre"], ["a"]], Vide=[], Avis=[["Titre"], ["b"], ["c"]])
    found = open_source(path, charter)
    assert [(one.table.format.sheet, len(rows_of(one.table))) for one in found] == [("Idées", 1), ("Avis", 2)]
    assert [one.table.name for one in found] == ["two.xlsx [Idées]", "two.xlsx [Avis]"]


def test_open_document_spreadsheet(tmp_path: Path, charter: Charter) -> None:
    book = OpenDocumentSpreadsheet()
    sheet = OdfTable(name="Foglio1")
    for cells in (["Titolo", "Testo"], ["Più treni", "perché\nsì"]):
        row = TableRow()
        for text in cells:
            cell = TableCell(valuetype="string")
            for line in text.split("\n"):
                cell.addElement(P(text=line))
            row.addElement(cell)
        sheet.addElement(row)
    book.spreadsheet.addElement(sheet)
    path = tmp_path / "a.ods"
    book.save(str(path))
    (found,) = open_source(path, charter)
    assert found.table.format.kind == "ods"
    assert rows_of(found.table) == [["Più treni", "perché\nsì"]]
    assert fields_of(found) == {"title": ["Titolo"], "body": ["Testo"]}


def test_json_objects_are_flattened_and_late_names_are_columns_too(opened: Opener) -> None:
    records = [
        {"id": 1, "title": {"fr": "Été", "it": "Estate"}, "tags": ["a", "b"], "ok": True, "score": 2.0, "none": None},
        {"id": 2, "title": {"fr": "Neige"}, "late": {"deep": [{"x": 1}]}},
    ]
    found = opened(json.dumps(records), "a.json")
    assert found.table.columns == ("id", "title/fr", "title/it", "tags", "ok", "score", "none", "late/deep")
    assert rows_of(found.table) == [
        ["1", "Été", "Estate", "a|b", "true", "2", "", ""],
        ["2", "Neige", "", "", "", "", "", '{"x":1}'],
    ]
    assert fields_of(found) == {"external_id": ["id"], "title@fr": ["title/fr"], "title@it": ["title/it"]}
    assert dict(found.mapping.parts[0].columns)["title/it"] == "title@it"


def test_json_wrapped_in_an_object_and_json_lines(opened: Opener) -> None:
    wrapped = opened(json.dumps({"count": 2, "results": [{"id": 1}, {"id": 2}]}), "w.json")
    assert rows_of(wrapped.table) == [["1"], ["2"]]
    lines = opened('\ufeff{"id": 1}\n{"id": 2}\n{"id": 3}\n', "l.jsonl")
    assert rows_of(lines.table) == [["1"], ["2"], ["3"]]
    single = opened('{"id": 9, "title": "x"}', "s.json")
    assert rows_of(single.table) == [["9", "x"]]


def test_a_json_array_may_hold_something_else_than_objects(opened: Opener) -> None:
    found = opened('[{"id": 1}, 7, {"id": 2}]', "a.json")
    assert rows_of(found.table) == [["1"], ["2"]]
    assert [(bad.line, bad.reason) for bad in bad_of(found.table)] == [(2, "not_an_object")]


def test_geojson_points_have_a_latitude_and_a_longitude(opened: Opener) -> None:
    collection = {
        "type": "FeatureCollection",
        "features": [
            {
                "type": "Feature",
                "id": "p1",
                "properties": {"Titre": "Pont", "Texte": "ici"},
                "geometry": {"type": "Point", "coordinates": [7.2, 44.1]},
            },
            {
                "type": "Feature",
                "id": "p2",
                "properties": {"Titre": "Zone"},
                "geometry": {"type": "Polygon", "coordinates": [[[7, 44], [7.1, 44], [7, 44.1], [7, 44]]]},
            },
        ],
    }
    found = opened(json.dumps(collection), "carte.geojson")
    assert found.table.format.kind == "geojson"
    assert cells_of(found.table, "latitude") == ["44.1", ""]
    assert cells_of(found.table, "longitude") == ["7.2", ""]
    assert found.mapping.parts[0].kind == "map_point"
    assert fields_of(found)["latitude"] == ["latitude"]


def test_a_zip_gives_one_table_per_member(tmp_path: Path, charter: Charter) -> None:
    inner = workbook(tmp_path / "inner.xlsx", S=[["Titre"], ["z"]])
    path = tmp_path / "example.org-open-data.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "h-open-data-proposals.csv",
            "id;title/fr;body/fr;url;component/id;comments;votes;reference\n1;a;b;;3;0;2;r\n",
        )
        archive.writestr(
            "h-open-data-proposal_comments.csv",
            (
                "id;created_at;body;locale;author/id;alignment;depth;commentable_id;commentable_type\n"
                "5;2026-03-02 10:00:00 +0100;oui;fr;8;1;0;1;Decidim::Proposals::Proposal\n"
            ),
        )
        archive.writestr("h-open-data-empty.csv", "")
        archive.writestr("picture.png", "no")
        archive.writestr("__MACOSX/._x.csv", "no")
        archive.writestr("data.json", '[{"id": 1, "titre": "x"}]')
        archive.write(inner, "inner.xlsx")
    found = open_source(path, charter)
    assert [(one.source, len(rows_of(one.table))) for one in found] == [
        ("decidim-proposals", 1),
        ("decidim-comments", 1),
        ("generic", 1),
        ("generic", 1),
    ]
    assert {one.table.format.kind for one in found} == {"csv", "json", "xlsx"}


def test_files_that_cannot_be_opened_say_why(tmp_path: Path, charter: Charter) -> None:
    def code(content: bytes | None, name: str) -> str:
        path = tmp_path / name
        if content is not None:
            path.write_bytes(content)
        with pytest.raises(BadInput) as caught:
            open_source(path, charter)
        assert "passe" not in str(caught.value)
        return caught.value.code

    good = workbook(tmp_path / "good.xlsx", S=[["Titre"], ["a"]]).read_bytes()
    locked = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le")
    assert code(None, "absent.csv") == "file_missing"
    assert code(locked, "locked.xlsx") == "file_encrypted"
    assert code(good[: len(good) // 2], "cut.xlsx") == "file_damaged"
    assert code(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old.xls") == "file_damaged"
    assert code(b'[{"id": 1, "mot": "de passe"}, {"id"', "cut.json") == "file_damaged"
    assert code(b"[1, 2, 3]", "numbers.json") == "file_format_unknown"
    empty = workbook(tmp_path / "empty.xlsx", S=[]).read_bytes()
    assert code(empty, "empty2.xlsx") == "file_empty"
    numbers = workbook(tmp_path / "n.xlsx", S=[[1, 2], [3, 4]]).read_bytes()
    assert code(numbers, "numbers.xlsx") == "no_header"
    with zipfile.ZipFile(tmp_path / "pictures.zip", "w") as archive:
        archive.writestr("a.png", "x")
    assert code(None, "pictures.zip") == "file_format_unknown"


def test_an_encrypted_zip_member(tmp_path: Path, charter: Charter) -> None:
    path = tmp_path / "locked.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.csv", "id;Titre\n1;a\n")
    raw = bytearray(path.read_bytes())
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        raw[raw.index(signature) + offset] |= 1
    path.write_bytes(raw)
    with pytest.raises(BadInput) as caught:
        open_source(path, charter)
    assert caught.value.code == "file_encrypted"


def test_the_source_can_be_named_and_an_unknown_one_is_refused(opened: Opener) -> None:
    named = opened("Horodateur,Votre idée\n2026/03/02 10:00:00,un pont\n", source="google-forms")
    assert named.source == "google-forms"
    other = opened("id;Titre\n1;a\n", source="kobo")
    assert (other.source, other.confidence, other.mapping.source) == ("kobo", 0.0, "kobo")
    assert opened("id;Titre\n1;a\n", source="generic").source == "generic"
    with pytest.raises(BadInput) as caught:
        opened("id;Titre\n1;a\n", source="decidimm")
    assert caught.value.code == "source_unknown"
    assert "decidim-proposals" in str(caught.value.params["known"])
    assert len(KNOWN_SOURCES) == len(set(KNOWN_SOURCES))


def test_a_saved_mapping_replaces_the_proposed_one_if_its_columns_are_there(opened: Opener) -> None:
    saved = {"generic": Mapping("generic", (Part("comment", (("Titre", "body"),)),))}
    assert opened("id;Titre\n1;a\n", saved=saved).mapping == saved["generic"]
    assert opened("id;Titolo\n1;a\n", "b.csv", saved=saved).mapping.parts[0].kind == "proposal"


def test_a_table_can_be_read_twice(opened: Opener) -> None:
    table = opened("id;Titre\n1;a\n2;b\n").table
    assert rows_of(table) == rows_of(table) == [["1", "a"], ["2", "b"]]
