"""Readers: any file of a consultation becomes tables of text cells, its platform recognised, a mapping proposed."""

from governance.intake.readers.opening import KNOWN_SOURCES, open_source

__all__ = ["KNOWN_SOURCES", "open_source"]
