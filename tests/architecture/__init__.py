"""Tests of the code itself: layers, budgets, forbidden calls, translations."""
