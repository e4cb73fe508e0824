"""What the tests of publication share."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.publication.screen import PublicationScreen
from exports.opendata import Publication
from tests.qt.publication.stage import BOTH, Stage, dossier, opened, prepared


@pytest.fixture(scope="module")
def publication() -> Publication:
    return prepared(dossier().fake_reads)


@pytest.fixture
def stage(publication: Publication, tmp_path: Path) -> Stage:
    return Stage(publication, tmp_path)


@pytest.fixture
def screen(qtbot: QtBot, tmp_path: Path) -> Iterator[PublicationScreen]:
    yield from opened(qtbot, tmp_path, BOTH)
