"""Tests without window and without database."""
