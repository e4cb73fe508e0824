"""Tests of models, presenters and screens, offscreen."""
