"""Fingerprints: any run of twenty shared words leaves one in both texts."""

from hypothesis import given, settings
from hypothesis import strategies as st

from srcaudit.corpus.shingles import shingles
from srcaudit.corpus.tokens import tokens
from srcaudit.corpus.winnowing import fingerprints


def _prints(words: list[str]) -> set[int]:
    found = shingles(tokens(" ".join(words)))
    return {int(found.hashes[place]) for place in fingerprints(found)}


_WORDS = st.lists(st.integers(0, 500).map(lambda n: f"w{n}"), max_size=60)


@settings(max_examples=50, deadline=None)
@given(_WORDS, _WORDS, _WORDS, st.lists(st.integers(501, 900).map(lambda n: f"w{n}"), min_size=20, max_size=20))
def test_a_run_of_twenty_shared_words_leaves_a_common_fingerprint(
    before: list[str], after: list[str], other: list[str], shared: list[str]
) -> None:
    assert _prints(before + shared + after) & _prints(other + shared)


def test_a_flood_of_one_word_has_one_fingerprint() -> None:
    assert len(_prints(["tick"] * 5000)) == 1


def test_a_text_shorter_than_a_window_has_one() -> None:
    assert len(_prints([f"w{n}" for n in range(8)])) == 1
    assert not _prints(["too", "short"])
