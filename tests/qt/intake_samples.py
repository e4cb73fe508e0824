"""An invented export and its preview, for the tests of the intake screen."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop.intake.reading import Outcome
from governance.intake.preview import ColumnPreview, Preview, PreviewBadRow, PreviewRow, TablePreview
from governance.intake.records import Mapping, Part, TableFormat
from governance.store.rows import ImportRow

FILE = Path("propositions-inventees.csv")
MAPPING = Mapping("decidim", (Part("proposal", (
    ("id", "external_id"), ("title/fr", "title@fr"), ("body/fr", "body@fr"), ("created_at", "submitted_at"),
    ("category/name", "theme"), ("endorsements", "supports"),
)),))
COLUMNS = (
    ColumnPreview("id", ("external_id",), "understood", ()),
    ColumnPreview("title/fr", ("title@fr",), "understood", ()),
    ColumnPreview("body/fr", ("body@fr",), "understood", ("phone",)),
    ColumnPreview("created_at", ("submitted_at",), "understood", ()),
    ColumnPreview("category/name", ("theme",), "understood", ()),
    ColumnPreview("endorsements", ("supports",), "understood", ()),
    ColumnPreview("author/name", (), "undeclared", ()),
    ColumnPreview("author/numero_secu", (), "undeclared", ("nir",)),
    ColumnPreview("author/iban", (), "undeclared", ("iban", "email")),
    ColumnPreview("age", (), "expired", ()),
    ColumnPreview("component/url", (), "undeclared", ()),
)
ROWS = tuple(
    PreviewRow(line, "proposal", (
        ("external_id", str(900 + line)), ("title@fr", title), ("body@fr", f"{title}, chaque matin.\nMerci."),
        ("submitted_at", f"2026-03-{line:02d}"), ("theme", "structure_infrastructure"), ("supports", str(line * 3)),
    ))
    for line, title in enumerate((
        "Une navette entre Breil et Tende", "Rouvrir le sentier des ponts détruits", "Des trains à l'heure",
        "Un abri à vélos à la gare", "Un marché transfrontalier",
    ), start=2)
)
BAD = (
    PreviewBadRow(14, "bad_date", (("field", "submitted_at"),)),
    PreviewBadRow(37, "required_missing", (("field", "body"),)),
    PreviewBadRow(52, "column_count", ()),
)


def table(
    name: str = FILE.name, *, mapping: Mapping = MAPPING, columns: tuple[ColumnPreview, ...] = COLUMNS,
    bad: tuple[PreviewBadRow, ...] = BAD, kinds: tuple[tuple[str, int], ...] = (("proposal", 196),),
    complete: bool = True,
) -> TablePreview:
    """One table of the invented file."""
    return TablePreview(
        name, TableFormat("csv", "utf-8", ";", bom=True), mapping.source, 0.93, mapping, columns, ROWS, bad,
        len(bad), 199, complete, kinds, 2, (("minor_guardian_and_minor", 3), ("minor_guardian", 1)),
    )


def sample_preview(*tables: TablePreview, path: Path = FILE) -> Preview:
    """The invented file."""
    return Preview(path, tables or (table(),))


def import_row(number: int = 1, **changes: object) -> ImportRow:
    """A past import."""
    values: dict[str, object] = {
        "id": number, "at": datetime(2026, 4, 9, 8, 30, tzinfo=UTC) + timedelta(days=number), "member": "Claire Martin",
        "file_name": FILE.name, "source": "decidim", "read": 199, "imported": 190, "updated": 4, "unchanged": 2,
        "quarantined": 3, "refused_columns": ("author/name", "author/iban"), "flagged_columns": ("author/iban",),
    }
    return ImportRow(**(values | changes))  # type: ignore[arg-type]  # a test names only the figures it speaks of


OUTCOME = Outcome(FILE.name, (7,), 199, 190, 4, 2, 3, ("author/name", "author/iban"), ("author/iban",))
