"""The tests: unit, store, qt, e2e, architecture, bench."""
