"""Tests of the readers: every trap of real exports, every platform, and what hypothesis makes up."""
