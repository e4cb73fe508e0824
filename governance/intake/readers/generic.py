"""Files that no platform claims: any header in French, Italian or English, whatever wrote it.

ConsultVox and Efalia Engage (Fluicity) publish no list of columns, so their files arrive here.
"""

from governance.charter import Charter
from governance.intake.mapping import GENERIC, propose
from governance.intake.readers.layouts import Sample
from governance.intake.records import Mapping, Table

SOURCE = GENERIC


def recognise(table: Table, sample: Sample, charter: Charter) -> tuple[float, Mapping]:
    """Share of the columns that were understood, and the proposed mapping."""
    mapping = propose(table.columns, sample.rows, charter)
    return round(len(mapping.mapped_columns()) / max(1, len(table.columns)), 3), mapping
