"""5-grams in brief: never fewer in common than there are."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from srcaudit.corpus.grams import grams, shared_with

HASHES = st.lists(st.integers(0, 2**64 - 1), max_size=40).map(lambda values: np.array(values, np.uint64))


@given(asked=HASHES, kept=st.lists(HASHES, max_size=5))
def test_what_is_in_common_is_never_missed(asked: np.ndarray, kept: list[np.ndarray]) -> None:
    counts = shared_with(asked, [grams(np.concatenate([one, asked[:7]])) for one in kept])
    assert len(counts) == len(kept)
    assert all(count >= len({value & 0xFFFFFF for value in asked[:7].tolist()}) for count in counts)


@given(asked=HASHES, kept=HASHES)
def test_what_differs_in_the_bits_that_are_kept_is_not_counted(asked: np.ndarray, kept: np.ndarray) -> None:
    same = {value & 0xFFFFFF for value in asked.tolist()} & {value & 0xFFFFFF for value in kept.tolist()}
    assert shared_with(asked, [grams(kept)]) == [len(same)]


def test_three_bytes_a_shingle_whatever_stands_twice() -> None:
    assert len(grams(np.array([1, 2, 2, 3], np.uint64))) == 9
    assert grams(np.array([3, 2, 1], np.uint64)) == grams(np.array([1, 2, 2, 3], np.uint64))
