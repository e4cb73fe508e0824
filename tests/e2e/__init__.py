"""Tests of the whole chain, as a person runs it."""
