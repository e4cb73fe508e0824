"""What must be provable: the journal's chain, backups, and that nothing readable is on the disk."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from governance.dossier import Dossier
from governance.errors import BadInput, EnvironmentFault
from governance.keys import KeyFile
from governance.operations import AcceptContributions, HideContributions, IndexTexts
from governance.store import dialect
from governance.store.engine import DATABASE_FILE
from governance.store.importing import ImportReport
from governance.store.rows import Filter
from tests.store.conftest import PASSPHRASE, row

Import = Callable[..., ImportReport]
Write = Callable[..., Path]


def forge(dossier: Dossier, *statements: str) -> None:
    """Change the journal as somebody who holds the key would: without its triggers."""
    with dossier._database.transaction() as connection:
        for name in ("update", "delete"):
            connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS journal_is_append_only_{name}")
        for statement in statements:
            connection.exec_driver_sql(statement)


@pytest.fixture
def busy(dossier: Dossier, bring_in: Import, write_csv: Write) -> Dossier:
    bring_in(write_csv([row(number) for number in range(6)]))
    with dossier.reads() as reads:
        ids = tuple(reads.spine(Filter()))
    for number in ids:
        dossier.execute(AcceptContributions(ids=(number,)))
    dossier.checkpoint()
    assert dossier.verify() == []
    return dossier


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE journal SET member = 'somebody' WHERE seq = 3", "edited"),
        ("UPDATE event SET params = '{}' WHERE operation = 'import'", "edited"),
        ("DELETE FROM event_target WHERE event_id = 4", "edited"),
        ("DELETE FROM journal WHERE seq = 3", "removed"),
        ("UPDATE journal SET seq = CASE seq WHEN 3 THEN -4 WHEN 4 THEN -3 ELSE seq END", "reordered"),
        ("DELETE FROM journal WHERE seq >= 7", "truncated"),
    ],
)
def test_tampering_is_found(busy: Dossier, statement: str, code: str) -> None:
    more = ("UPDATE journal SET seq = abs(seq)",) if "-4" in statement else ()
    forge(busy, statement, *more)
    assert code in {fault.code for fault in busy.verify()}


def test_truncated_tail_needs_the_external_checkpoint(busy: Dossier, tmp_path: Path) -> None:
    kept = tmp_path / "kept-elsewhere.json"
    shutil.copy(max((busy.path / "records").glob("checkpoint-*.json")), kept)
    for checkpoint in (busy.path / "records").glob("checkpoint-*.json"):
        checkpoint.unlink()
    forge(
        busy,
        "DELETE FROM event_target WHERE event_id >= 7",
        "DELETE FROM journal WHERE seq >= 7",
        "DELETE FROM event WHERE id >= 7",
    )
    assert busy.verify() == [], "a chain alone does not see its own tail cut"
    assert [fault.code for fault in busy.verify((kept,))] == ["truncated"]


def test_checkpoint_is_bound_to_its_signer(busy: Dossier, tmp_path: Path) -> None:
    path = max((busy.path / "records").glob("checkpoint-*.json"))
    data = json.loads(path.read_text(encoding="utf-8"))
    forged = tmp_path / "forged.json"
    forged.write_text(json.dumps(data | {"seq": data["seq"] - 1}), encoding="utf-8")
    assert [fault.code for fault in busy.verify((forged,))] == ["bad_signature"]
    forged.write_text("[]", encoding="utf-8")
    with pytest.raises(BadInput):
        busy.verify((forged,))


def test_journal_is_append_only(busy: Dossier) -> None:
    with pytest.raises(Exception, match="append-only"), busy._database.transaction() as connection:
        connection.exec_driver_sql("DELETE FROM journal")


def test_key_of_a_contribution_is_immutable(busy: Dossier) -> None:
    with pytest.raises(Exception, match="keeps its source"), busy._database.transaction() as connection:
        connection.exec_driver_sql("UPDATE contribution SET external_id = 'other'")


def test_nothing_readable_is_on_the_disk(dossier: Dossier, bring_in: Import, write_csv: Write) -> None:
    bring_in(write_csv([row(number) for number in range(300)] + [row(999, created_at="jamais")]))
    dossier.execute(IndexTexts())
    dossier.backup()
    secrets = [
        b"example.org",
        b"navette",
        "numéro".encode(),
        b"metier-secret",
        b"p-17",
        b"Tende",
        b"Profession",
        b"SQLite format",
    ]
    files = [path for path in dossier.path.rglob("*") if path.is_file()]
    assert any(path.name.endswith("-wal") and path.stat().st_size for path in files), (
        "the log must be part of the search"
    )
    assert any(path.parent.name == "backups" for path in files)
    found = [(path.name, secret) for path in files for secret in secrets if secret in path.read_bytes()]
    assert found == []


def test_backup_opens_with_the_same_keys(busy: Dossier, tmp_path: Path) -> None:
    copy = busy.backup()
    shutil.copytree(busy.path, tmp_path / "restored")
    shutil.copy(copy, tmp_path / "restored" / DATABASE_FILE)
    for suffix in ("-wal", "-shm"):
        (tmp_path / "restored" / (DATABASE_FILE + suffix)).unlink(missing_ok=True)
    with Dossier.open(tmp_path / "restored", PASSPHRASE) as restored, restored.reads() as reads:
        assert reads.totals().accepted == 6


def test_old_backups_go(busy: Dossier) -> None:
    for _ in range(5):
        busy.backup()
    assert len(list((busy.path / "backups").iterdir())) == 3


def test_wrong_passphrase_and_second_opening(dossier: Dossier) -> None:
    with pytest.raises(EnvironmentFault) as wrong:
        Dossier.open(dossier.path, "pas la bonne phrase")
    with pytest.raises(EnvironmentFault) as twice:
        Dossier.open(dossier.path, PASSPHRASE)
    assert (wrong.value.code, twice.value.code) == ("wrong_passphrase", "dossier_locked")


def outcome(path: Path) -> set[str]:
    """What opening and verifying says: the code of its error, or the codes of its faults."""
    try:
        with Dossier.open(path, PASSPHRASE) as opened:
            return {fault.code for fault in opened.verify()}
    except EnvironmentFault as error:
        return {error.code}


def test_flipped_byte_is_said_and_the_rest_survives(busy: Dossier) -> None:
    path = busy.path
    busy.close()
    file = path / DATABASE_FILE
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(bytes(content))
    assert outcome(path) & {"dossier_damaged", "damaged_pages"}


@pytest.mark.parametrize("content", ["", "{}", '{"members": [{}]}', "not json"])
def test_damaged_key_file_is_said(dossier: Dossier, content: str) -> None:
    path = dossier.path
    dossier.close()
    (path / "keys.json").write_text(content, encoding="utf-8")
    with pytest.raises(BadInput) as error:
        Dossier.open(path, PASSPHRASE)
    assert error.value.code == "keys_damaged"


def test_folder_that_is_no_dossier(tmp_path: Path) -> None:
    with pytest.raises(BadInput) as error:
        Dossier.open(tmp_path, PASSPHRASE)
    assert error.value.code == "not_a_dossier"


def test_members_have_their_own_passphrase(dossier: Dossier) -> None:
    dossier.add_member(name="Bruno (inventé)", member_roles=("publisher",), passphrase="encore une autre")
    with pytest.raises(BadInput) as twice:
        dossier.add_member(name="Bruno (inventé)", member_roles=("publisher",), passphrase="encore une autre")
    assert twice.value.code == "member_exists"
    assert [member.name for member in KeyFile.load(dossier.path).members()] == ["Claire (inventée)", "Bruno (inventé)"]
    assert "encore" not in (dossier.path / "keys.json").read_text(encoding="utf-8")


def hide_until_full(dossier: Dossier, ids: tuple[int, ...]) -> None:
    """Decide and take back, until the log no longer fits."""
    for _ in range(50):
        dossier.execute(HideContributions(ids=ids, reason="off_topic", note="x" * 4_000))
        dossier.undo()


def test_full_disk_leaves_the_dossier_as_it_was(busy: Dossier, monkeypatch: pytest.MonkeyPatch) -> None:
    with busy._database.transaction() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
    with busy.reads() as reads:
        ids, before = tuple(reads.spine(Filter())), reads.totals()
    raw = busy._database.writer.raw_connection()
    raw.cursor().execute(f"PRAGMA max_page_count = {pages}")
    raw.close()
    with pytest.raises(EnvironmentFault) as full:
        hide_until_full(busy, ids)
    assert full.value.code == "disk_full"
    with busy.reads() as reads:
        assert reads.totals().contributions == before.contributions
    assert [fault for fault in busy.verify() if fault.code != "truncated"] == []


def test_search_query_is_never_a_syntax_error(busy: Dossier) -> None:
    busy.execute(IndexTexts())
    with busy.reads() as reads:
        for words in ('"', "navette AND", "NEAR(", "a* OR -b", "l'été", "(((", '"breil et tende"', "nav", "été HIVER"):
            assert reads.count(Filter(text=words)) in range(7)
        assert reads.count(Filter(text='"breil et tende"')) == 6
        assert reads.count(Filter(text="ete nav")) == 6
        assert reads.count(Filter(text="zzz")) == 0
    assert dialect.search_query("...") is None


def test_passphrase_is_one_person_s(dossier: Dossier) -> None:
    with pytest.raises(BadInput) as error:
        dossier.add_member(name="Zoé (inventée)", member_roles=("analyst",), passphrase=PASSPHRASE)
    assert error.value.code == "passphrase_in_use"


def test_nothing_is_made_for_a_passphrase_too_short(tmp_path: Path, charter_text: str) -> None:
    with pytest.raises(BadInput):
        Dossier.create(tmp_path / "new", charter_text, name="Claire (inventée)", passphrase="court")
    assert not (tmp_path / "new").exists()


def test_files_are_their_owner_s(dossier: Dossier) -> None:
    assert oct((dossier.path / DATABASE_FILE).stat().st_mode & 0o777) == "0o600"
