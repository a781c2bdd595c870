"""Fingerprints: any run of twenty shared words leaves one in both texts."""

from itertools import accumulate

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from srcaudit.corpus.shingles import shingles
from srcaudit.corpus.tokens import tokens
from srcaudit.corpus.winnowing import WINDOW, chosen, fingerprints


def _prints(words: list[str]) -> set[int]:
    found = shingles(tokens(" ".join(words)))
    return {int(found.hashes[place]) for place in fingerprints(found)}


_WORDS = st.lists(st.integers(0, 500).map(lambda n: f"w{n}"), max_size=60)


@settings(max_examples=50)
@given(_WORDS, _WORDS, _WORDS, st.lists(st.integers(501, 900).map(lambda n: f"w{n}"), min_size=20, max_size=20))
def test_a_run_of_twenty_shared_words_leaves_a_common_fingerprint(
    before: list[str], after: list[str], other: list[str], shared: list[str]
) -> None:
    assert _prints(before + shared + after) & _prints(other + shared)


@settings(max_examples=50)
@given(st.lists(_WORDS, min_size=1, max_size=5))
def test_texts_in_one_row_are_chosen_from_as_if_each_stood_alone(texts: list[list[str]]) -> None:
    rows = [shingles(tokens(" ".join(words))) for words in texts]
    begins = [*accumulate(map(len, rows), initial=0)]
    alone = [begin + place for begin, row in zip(begins, rows, strict=False) for place in fingerprints(row).tolist()]
    assert chosen(np.concatenate([row.hashes for row in rows]), begins).tolist() == alone


def test_each_window_has_its_smallest_shingle_chosen_and_no_other_is() -> None:
    found = shingles(tokens(" ".join(f"w{n * n % 97}" for n in range(80))))
    hashes = found.hashes.tolist()
    windows = [range(begin, begin + WINDOW) for begin in range(len(hashes) - WINDOW + 1)]
    smallest = {place for one in windows for place in one if hashes[place] == min(hashes[at] for at in one)}
    assert set(fingerprints(found).tolist()) == smallest


def test_a_flood_of_one_word_has_one_fingerprint() -> None:
    assert len(_prints(["tick"] * 5000)) == 1


def test_a_text_shorter_than_a_window_has_one() -> None:
    assert len(_prints([f"w{n}" for n in range(8)])) == 1
    assert not _prints(["too", "short"])
