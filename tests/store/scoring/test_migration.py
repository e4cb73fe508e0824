"""A dossier made before rounds existed holds none, and can open one."""

import shutil
from pathlib import Path

import pytest

from governance.dossier import Dossier
from governance.errors import Refused
from governance.scoring.operations import OpenRound
from governance.store.tables import metadata
from tests.store.scoring.devices import Device, settings
from tests.store.test_migrations import VERSIONS


def test_older_dossier_has_no_round_yet(tmp_path: Path) -> None:
    folder = tmp_path / "dossier"
    shutil.copytree(VERSIONS / "0001", folder)
    with Dossier.open(folder, "consultation inventée") as opened:
        with opened.reads() as reads:
            assert (reads.rounds(), reads.joinings(), reads.scorable()) == ([], [], [])
            assert reads.unready(), "accepted before texts were scanned"
            waiting = len(reads.unready())
        with pytest.raises(Refused) as error:
            opened.execute(OpenRound(settings=settings(opened, [Device("Anna (inventée)")])))
        assert (error.value.code, error.value.params["count"]) == ("texts_not_scanned", waiting)


def test_tables_of_scoring_are_among_those_compared_with_the_head() -> None:
    names = {name for name in metadata.tables if name.startswith("scoring_")}
    parts = ("round", "proposal", "photograph", "file", "aside", "log", "record")
    assert names == {f"scoring_{part}" for part in parts}
