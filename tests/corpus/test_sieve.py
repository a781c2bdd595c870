"""The bits that spare a query what it would read for nothing."""

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from srcaudit.corpus.sieve import PART, Sieve, parts, parts_of

_KEYS = np.random.default_rng(1).integers(0, 1 << 32, 40_000).astype(np.uint32)


def _row(keys: npt.ArrayLike) -> npt.NDArray[np.uint64]:
    """The row of postings in which each key stands for the third article."""
    return np.sort(np.asarray(keys, np.uint64) << np.uint64(32) | np.uint64(3))


def _read(row: npt.NDArray[np.uint64]) -> Sieve:
    sieve = Sieve(len(row))
    sieve.take(dict(enumerate(parts(row))))
    return sieve


@given(keys=st.lists(st.integers(0, 2**32 - 1), max_size=60), asked=st.lists(st.integers(0, 2**32 - 1), max_size=20))
def test_every_key_of_the_row_passes(keys: list[int], asked: list[int]) -> None:
    together = np.array([*keys, *asked], np.uint32)
    assert set(range(len(keys))) <= set(_read(_row(keys)).passing(together).tolist())


def test_few_other_keys_pass() -> None:
    others = np.random.default_rng(2).integers(0, 1 << 32, 10_000).astype(np.uint32)
    assert len(_read(_row(_KEYS)).passing(others)) < 0.15 * len(others)


def test_nothing_passes_where_there_are_no_postings() -> None:
    assert not len(_read(_row([])).passing(_KEYS))


@pytest.mark.parametrize("length", [0, 1, 2, PART - 1, PART, PART + 1, len(_KEYS)])
def test_there_are_as_many_parts_as_the_length_of_a_row_says(length: int) -> None:
    made = list(parts(_row(_KEYS[:length])))
    assert len(made) == parts_of(length)
    assert all(0 < len(part) <= PART for part in made)


def test_only_the_parts_that_a_key_asks_for_have_to_be_read() -> None:
    row = _row(_KEYS)
    sieve, made = Sieve(len(row)), list(parts(row))
    low, high = np.array([0], np.uint32), np.array([2**32 - 1], np.uint32)
    assert sieve.unread(low) == [0]
    sieve.take({0: made[0]})
    assert sieve.unread(low) == []
    assert sieve.unread(high) == [len(made) - 1]
    assert len(made) > 2


def test_a_part_that_is_too_short_is_refused() -> None:
    with pytest.raises(ValueError, match="buffer"):
        Sieve(100).take({0: b"\0"})
