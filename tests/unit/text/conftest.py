"""The detector with the lists that ship, loaded once."""

from functools import lru_cache

import pytest

import resources
from anonymize.text import detector as detecting
from anonymize.text.detector import Detector


@lru_cache(maxsize=1)
def _loaded() -> Detector:
    return detecting.load(resources.path("lexicons"))


@pytest.fixture
def detector() -> Detector:
    """The detector of the default install."""
    return _loaded()
