"""Tests on a real, temporary, encrypted database."""
