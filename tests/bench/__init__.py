"""Measurements of the work people wait for, each against a baseline of the same run."""
