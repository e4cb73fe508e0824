"""A stage for each test of the moderation screen."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop import theme
from desktop.i18n import Language
from tests.qt.moderation.stage import Stage


@pytest.fixture
def stage(qtbot: QtBot, language: Language, light: theme.Theme) -> Iterator[Stage]:
    """The screen in French, by a moderator."""
    stage = Stage(qtbot)
    yield stage
    stage.screen.close()
