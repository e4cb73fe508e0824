"""Pseudonyms hold within a release, say nothing across releases, and are recognised if they do."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from anonymize.pseudonyms import DIGITS, ReleaseKey, fingerprint, pseudonyms, shared, sketch

KEY, OTHER = ReleaseKey(bytes(range(32))), ReleaseKey(bytes(32))


def test_a_person_has_one_pseudonym_in_a_release_and_another_in_the_next() -> None:
    names = pseudonyms(KEY, [5, 6, 5, "5", b"5"])
    assert names[0] == names[2]
    assert len(set(names)) == 4
    assert {len(name) for name in names} == {DIGITS}
    assert not set(names) & set(pseudonyms(OTHER, [5, 6, "5", b"5"]))


def test_numbers_of_numpy_are_numbers() -> None:
    assert pseudonyms(KEY, np.array([5, 6])) == pseudonyms(KEY, [5, 6])


@given(persons=st.lists(st.one_of(st.integers(), st.text(max_size=4), st.binary(max_size=4)), max_size=60))
def test_collisions_are_lengthened_whatever_the_order(persons: list[int | str | bytes]) -> None:
    names = pseudonyms(KEY, persons, digits=1)
    distinct = {(type(person), person) for person in persons}
    assert len(set(names)) == len(distinct)
    assert pseudonyms(KEY, persons[::-1], digits=1) == names[::-1]
    full = pseudonyms(KEY, persons, digits=64)
    assert all(long.startswith(short) for short, long in zip(names, full, strict=True))


def test_a_key_is_random_not_shown_and_of_one_length() -> None:
    key = ReleaseKey()
    assert key != ReleaseKey()
    assert key.secret.hex() not in repr(key)
    assert str(key.secret) not in repr(key)
    with pytest.raises(ValueError, match="32 bytes"):
        ReleaseKey(b"short")


def test_the_fingerprint_tells_keys_apart_and_not_the_key() -> None:
    assert fingerprint(KEY) == fingerprint(ReleaseKey(KEY.secret)) != fingerprint(OTHER)
    assert len(fingerprint(KEY)) == 32


def test_sketches_of_the_same_names_meet_and_others_do_not() -> None:
    first = sketch(pseudonyms(KEY, range(3000)))
    assert len(first) == 1000
    assert first == tuple(sorted(first)) == sketch([*pseudonyms(KEY, range(3000))] * 2)
    assert shared(first, sketch(pseudonyms(KEY, range(1500, 4500)))) > 100
    assert shared(first, sketch(pseudonyms(OTHER, range(3000)))) == 0
    assert not set(first) & set(pseudonyms(KEY, range(3000)))
    assert sketch([], size=3) == ()
