"""Drupal webforms (Framaforms among them): three header rows in Drupal 7, one in Drupal 8 and later."""

from governance.intake.readers.columns import unique_columns
from governance.intake.readers.layouts import Layout, PartLayout, Sample
from governance.intake.readers.reshape import EditedTable, Row
from governance.intake.records import Table
from governance.intake.values import fold

_NAMES = {
    "submission id": "sid", "id de soumission": "sid", "numero de serie": "serial", "serial number": "serial",
    "numero seriale": "serial",
    "heure": "time", "ora": "time", "submitted time": "time", "created": "time", "date de soumission": "time",
    "cree": "time",
    "completed": "time", "termine": "time", "temps": "time", "brouillon": "draft", "bozza": "draft",
    "in draft": "draft",
    "is draft": "draft", "adresse ip": "ip", "indirizzo ip": "ip", "ip address": "ip", "remote ip address": "ip",
    "remote addr": "ip",
    "nom d utilisateur": "username", "nome utente": "username", "utilisateur": "uid", "langcode": "language",
    "submitted by": "uid",
}


def canonical(column: str) -> str:
    """English name of a fixed column."""
    folded = fold(column)
    return _NAMES.get(folded, folded)


def with_real_header(table: Table, sample: Sample) -> Table:
    """``table``, or the same under its third header row: the form's title and the sections come before the labels."""
    for index, row in enumerate(sample.rows[:2]):
        names = [canonical(cell) for cell in row]
        if "sid" in names and {"time", "serial", "draft"} & set(names):
            above = [sample.rows[i] for i in range(index)]
            return _under(table, row, above, sample.lines[index])
    return table


def _under(table: Table, labels: Row, above: list[Row], line: int) -> Table:
    header = [
        label or next((row[position] for row in reversed(above) if row[position]), "") for position,
            label in enumerate(labels)
    ]

    def edit(at: int, row: Row) -> Row | None:
        return None if at <= line else row

    return EditedTable(table, unique_columns(header), lambda: edit, header_until=line)


SUBMISSIONS = Layout(
    source="drupal-webform", canonical=canonical, signature=("sid", "serial", "time", "draft", "ip", "uid"),
    required=("sid", "time"), threshold=0.5,
    parts=(PartLayout(
        kind="survey_answer",
        columns=(("sid", "external_id"), ("time", "submitted_at"), ("language", "language")), rest="words",
    ),),
    other_people=("serial", "draft", "ip", "uid", "username"),
)

LAYOUTS = (SUBMISSIONS,)
