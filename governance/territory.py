"""Communes of the territory: who is where, from a code, a postcode, a name in either language or a point."""
