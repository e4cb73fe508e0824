"""The CSV of a publication: its dialect as descriptors declare it, written by ``governance.csv_cells``."""

from typing import Final

from governance.csv_cells import Cell, csv_bytes, guard, unguard

__all__ = ["DIALECT", "Cell", "csv_bytes", "guard", "unguard"]

DIALECT: Final = {
    "delimiter": ",", "lineTerminator": "\r\n", "quoteChar": '"', "doubleQuote": True, "header": True,
    "skipInitialSpace": False,
}
