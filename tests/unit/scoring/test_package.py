"""The scoring package: opened by those it is for, refused when anything in it is not what was signed."""

import hashlib
import io
import zipfile
from collections.abc import Callable

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PIL import Image

from governance.errors import BadInput
from governance.scoring import package, photographs, sealing, statements
from governance.scoring.package import LARGEST_PHOTOGRAPH, clean_photograph
from tests.unit.scoring.desks import Coordinator, photograph, proposal

Parts = dict[str, bytes]


@pytest.fixture(scope="module")
def coordinator() -> Coordinator:
    return Coordinator()


def private() -> Ed25519PrivateKey:
    return Ed25519PrivateKey.generate()


def public(key: Ed25519PrivateKey) -> str:
    return key.public_key().public_bytes_raw().hex()


def zipped(parts: Parts | list[tuple[str, bytes]]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items() if isinstance(parts, dict) else parts:
            archive.writestr(name, content)
    return out.getvalue()


def parts_of(content: bytes, key: Ed25519PrivateKey) -> Parts:
    with zipfile.ZipFile(io.BytesIO(sealing.unseal(content, key, name="p"))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def made(coordinator: Coordinator, keys: list[Ed25519PrivateKey], pictures: int = 1) -> bytes:
    found = [clean_photograph(photograph(colour)) for colour in ("red", "green", "blue")[:pictures]]
    digests = [hashlib.sha256(item).hexdigest() for item in found]
    proposals = [proposal(1, digests), proposal(2), proposal(3)]
    names = [public(key) for key in keys]
    return coordinator.package(
        coordinator.open(names, proposals), proposals, names, dict(zip(digests, found, strict=True)))


def test_everybody_named_reads_the_same_thing(coordinator: Coordinator) -> None:
    keys = [private(), private()]
    content = made(coordinator, keys)
    read = [package.read(content, key, file="p") for key in (*keys, coordinator.private)]
    assert read[0] == read[1] == read[2]
    assert [item.number for item in read[0].proposals] == [1, 2, 3]
    assert read[0].proposals[1].translations == {"it": ("Titolo 2", "Un sentiero.")}
    assert read[0].names["m2"] == "Nadia Fictive"
    (digest,) = read[0].proposals[0].photographs
    assert hashlib.sha256(read[0].photographs[digest]).hexdigest() == digest
    assert read[0].statement.digest == read[0].digest


def test_nobody_else_reads_it(coordinator: Coordinator) -> None:
    content = made(coordinator, [private(), private()])
    with pytest.raises(BadInput) as caught:
        package.read(content, private(), file="p")
    assert caught.value.code == "not_for_this_device"
    for word in (b"Nadia", b"sentier", b"proposals"):
        assert word not in content


def test_one_byte_changed_anywhere_is_seen(coordinator: Coordinator) -> None:
    keys = [private(), private()]
    content = made(coordinator, keys)
    for place in range(0, len(content), max(1, len(content) // 60)):
        spoilt = bytearray(content)
        spoilt[place] ^= 1
        with pytest.raises(BadInput):
            package.read(bytes(spoilt), keys[0], file="p")


def _swap(parts: Parts, name: str, old: bytes, new: bytes) -> None:
    assert old in parts[name]
    parts[name] = parts[name].replace(old, new, 1)


TAMPERINGS: dict[str, Callable[[Parts], object]] = {
    "text": lambda parts: _swap(parts, "proposals.jsonl", b"num\\u00e9ro 2", b"num\\u00e9ro 9"),
    "names": lambda parts: _swap(parts, "names.json", b"Nadia", b"Ivana"),
    "round": lambda parts: _swap(parts, "round.json", b"number", b"numbre"),
    "more": lambda parts: parts.update({f"photographs/{'0' * 64}.jpg": photograph()}),
    "less": lambda parts: parts.pop(next(name for name in parts if name.startswith("photographs/"))),
    "no manifest": lambda parts: parts.pop("package.json"),
    "no round": lambda parts: parts.pop("round.json"),
    "traversal": lambda parts: parts.update({"../../escape.jpg": photograph()}),
    "absolute": lambda parts: parts.update({"/etc/hostile": b"x"}),
    "unknown name": lambda parts: parts.update({"macro.exe": b"x"}),
    "bomb": lambda parts: parts.update({f"photographs/{'0' * 64}.jpg": bytes(LARGEST_PHOTOGRAPH + 1)}),
}


@pytest.mark.parametrize("how", TAMPERINGS)
def test_what_was_not_signed_is_refused(coordinator: Coordinator, how: str) -> None:
    keys = [private(), private()]
    parts = parts_of(made(coordinator, keys), keys[0])
    TAMPERINGS[how](parts)
    with pytest.raises(BadInput) as caught:
        package.parse(zipped(parts), file="p")
    assert caught.value.code in {"package_damaged", "statement_damaged", "statement_unreadable"}


def test_two_files_of_one_name_are_refused(coordinator: Coordinator) -> None:
    keys = [private(), private()]
    parts = list(parts_of(made(coordinator, keys), keys[0]).items())
    with pytest.warns(UserWarning, match="Duplicate"):
        content = zipped([*parts, parts[1]])
    with pytest.raises(BadInput, match="package_damaged"):
        package.parse(content, file="p")


def test_a_flood_of_entries_is_refused_before_any_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    content = zipped({f"photographs/{number:064x}.jpg": b"" for number in range(50)})
    monkeypatch.setattr(package, "MOST_PHOTOGRAPHS", 49)
    monkeypatch.setattr(zipfile.ZipFile, "read", lambda *_: pytest.fail("an entry was read"))
    with pytest.raises(BadInput, match="package_damaged"):
        package.parse(content, file="p")


def resigned(parts: Parts, coordinator: Coordinator) -> bytes:
    """Signed again by a dishonest coordinator: the manifest agrees, the round does not."""
    parts = {name: content for name, content in parts.items() if name != "package.json"}
    files = {name: hashlib.sha256(content).hexdigest() for name, content in parts.items()}
    opening = statements.read(parts["round.json"], name="r")
    said = statements.sign("package", {"files": files, "round": opening.digest}, coordinator.sign)
    return zipped({**parts, "package.json": said.to_bytes()})


@pytest.mark.parametrize(("name", "old", "new", "what"), [
    ("proposals.jsonl", b"num\\u00e9ro 2", b"num\\u00e9ro 9", "proposals"),
    ("names.json", b"Nadia", b"Ivana", "names"),
])
def test_the_round_speaks_against_its_own_coordinator(
    coordinator: Coordinator, name: str, old: bytes, new: bytes, what: str
) -> None:
    keys = [private(), private()]
    parts = parts_of(made(coordinator, keys), keys[0])
    assert package.parse(resigned(parts, coordinator), file="p").digest
    _swap(parts, name, old, new)
    with pytest.raises(BadInput) as caught:
        package.parse(resigned(parts, coordinator), file="p")
    assert (caught.value.code, caught.value.params["what"]) == ("package_differs", what)


def test_pictures_that_no_proposal_has_are_refused(coordinator: Coordinator) -> None:
    keys = [private(), private()]
    parts = parts_of(made(coordinator, keys), keys[0])
    other = photograph("black")
    parts[f"photographs/{hashlib.sha256(other).hexdigest()}.jpg"] = other
    with pytest.raises(BadInput) as caught:
        package.parse(resigned(parts, coordinator), file="p")
    assert caught.value.params["what"] == "photographs"


def test_a_package_that_an_evaluator_made_up_is_refused(coordinator: Coordinator) -> None:
    keys = [private(), private()]
    parts = parts_of(made(coordinator, keys), keys[0])
    with pytest.raises(BadInput) as caught:
        package.parse(resigned(parts, Coordinator(keys[0])), file="p")
    assert caught.value.params["what"] == "coordinator"


def test_what_is_no_package_is_said_so(coordinator: Coordinator) -> None:
    key = private()
    for content in (b"", b"PK", b"not a zip"):
        with pytest.raises(BadInput, match="package_damaged"):
            package.read(sealing.seal(content, [public(key)]), key, file="p")
    with pytest.raises(BadInput, match="not_sealed"):
        package.read(b"hello", key, file="p")


def test_a_photograph_leaves_without_what_the_camera_added() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned a quarter
    exif[0x013B] = "Propriétaire Inventé"
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (43.0, 7.0, 12.0)
    raw = photograph("teal", (400, 200), exif=exif.tobytes(), comment=b"un commentaire")
    assert b"commentaire" in raw
    clean = clean_photograph(raw)
    with Image.open(io.BytesIO(clean)) as found:
        assert (found.format, found.size) == ("JPEG", (200, 400))
        assert not found.getexif()
        assert not {"exif", "comment", "icc_profile", "xmp"} & set(found.info)
    for word in (b"Exif", b"commentaire", b"Invent"):
        assert word not in clean
    assert clean_photograph(raw) == clean


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "TIFF"])
def test_photographs_of_other_formats_become_small_jpegs(kind: str) -> None:
    clean = clean_photograph(photograph("teal", (3000, 900), format=kind))
    with Image.open(io.BytesIO(clean)) as found:
        assert (found.format, found.size) == ("JPEG", (1600, 480))


def test_what_shows_through_becomes_white() -> None:
    out = io.BytesIO()
    Image.new("RGBA", (8, 8), (0, 0, 0, 0)).save(out, "PNG")
    with Image.open(io.BytesIO(clean_photograph(out.getvalue()))) as found:
        assert found.getpixel((4, 4)) == (255, 255, 255)


def test_what_is_no_photograph_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = photograph(size=(300, 200))
    vector = b"<svg xmlns='http://www.w3.org/2000/svg'/>"
    for content in (b"", b"GIF89a", b"%PDF-1.4", whole[: len(whole) // 2], whole[:40], vector):
        with pytest.raises(BadInput, match="photograph_unreadable"):
            clean_photograph(content)
    out = io.BytesIO()
    Image.new("1", (16_000, 16_000)).save(out, "PNG")  # thirty kilobytes for 256 million pixels
    monkeypatch.setattr(Image.Image, "load", lambda *_: pytest.fail("a bomb was opened"))
    assert photographs.MOST_PIXELS < 16_000 * 16_000
    with pytest.raises(BadInput, match="photograph_unreadable"):
        clean_photograph(out.getvalue())
