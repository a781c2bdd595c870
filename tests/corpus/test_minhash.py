"""Signatures, with datasketch as the oracle."""

from collections.abc import Sequence

import datasketch
import numpy as np
import pytest

import srcaudit
from srcaudit.corpus.lsh import BANDS, bands
from srcaudit.corpus.minhash import BATCH, hash32, signatures, smallest
from srcaudit.corpus.tokens import Batch, words_of
from srcaudit.errors import ConfigError

TEXT = (
    "The orchard keeper counts her hives each Thursday, and this week two of nine were silent. She blames the cold "
    "spring, her neighbour the spraying; the county's bee inspector will open both on Monday and take samples."
)


def _oracle(text: str, permutations: int = 128) -> datasketch.MinHash:
    words = "".join(c if c.isalnum() else " " for c in text.lower()).split()
    sketch = datasketch.MinHash(num_perm=permutations, hashfunc=hash32)
    for first in range(len(words) - 4):
        sketch.update(" ".join(words[first : first + 5]).encode())
    return sketch


@pytest.mark.parametrize("permutations", [1, 3, 64, 100, 128, 257])
def test_signatures_are_those_of_datasketch_bit_by_bit(permutations: int) -> None:
    ours = srcaudit.minhash(TEXT, num_perm=permutations)
    oracle = _oracle(TEXT, permutations)
    assert ours.scheme == oracle.scheme
    assert ours.seed == oracle.seed
    assert ours.hashvalues.tolist() == oracle.hashvalues.tolist()


def test_signatures_work_in_an_index_of_datasketch() -> None:
    index = datasketch.MinHashLSH(threshold=0.5, num_perm=128)
    index.insert("hives", srcaudit.minhash(TEXT))
    assert index.query(srcaudit.minhash(TEXT.replace("Thursday", "Friday"))) == ["hives"]


def test_a_long_text_is_taken_in_parts_without_a_difference() -> None:
    text = " ".join(f"word{n * 7919 % 5000}" for n in range(5000))
    assert srcaudit.minhash(text).hashvalues.tolist() == _oracle(text).hashvalues.tolist()


@pytest.mark.parametrize("columns", [1_000, 40_000, 90_001, 1_000_000])
def test_texts_of_any_length_are_cut_into_blocks_without_a_difference(
    columns: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("srcaudit.corpus.minhash._COLUMNS", columns)
    lengths = [1, 0, 90_000, 530, 0, 35_000, 7, 40_000]
    hashes = np.random.default_rng(3).integers(0, 1 << 32, sum(lengths), dtype=np.uint32)
    begins = np.cumsum([0, *lengths])
    rows = smallest(hashes, begins, 20)
    for row, begin, end in zip(rows, begins[:-1], begins[1:], strict=True):
        oracle = datasketch.MinHash(num_perm=20, hashfunc=int)
        oracle.update_batch(hashes[begin:end].tolist())
        assert row.tolist() == oracle.hashvalues.tolist()


def test_batches_have_neither_too_many_texts_nor_too_many_letters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("srcaudit.corpus.minhash.BATCH", 4)
    monkeypatch.setattr("srcaudit.corpus.minhash._LETTERS", 400)
    read: list[list[str]] = []

    def spied(texts: Sequence[str]) -> Batch:
        read.append(list(texts))
        return words_of(texts)

    monkeypatch.setattr("srcaudit.corpus.minhash.words_of", spied)
    texts = [f"{n} {'née' if n % 3 else 'nee'} {TEXT[: n * 37 % 190]}" for n in range(40)]
    texts += [TEXT * 3, f"é {TEXT * 3}", "short"]
    rows = signatures(texts, 16)
    assert sorted(text for batch in read for text in batch) == sorted(texts)
    assert all(len(batch) <= 4 and (len(batch) == 1 or sum(map(len, batch)) <= 400) for batch in read)
    assert all(len({text.isascii() for text in batch}) == 1 for batch in read)
    # Most of them have four texts or no room for one more.
    assert len(read) < 25
    assert rows.tolist() == [signatures([text], 16)[0].tolist() for text in texts]


def test_threads_change_nothing() -> None:
    texts = [f"{TEXT} {number} {'and so on and on ' * (number % 7)}" for number in range(3 * BATCH + 5)]
    assert signatures(texts, 16, workers=3).tolist() == signatures(texts, 16).tolist()


def test_no_worker_is_refused() -> None:
    with pytest.raises(ConfigError, match="worker"):
        signatures([TEXT], workers=0)


def test_a_batch_gives_what_single_articles_give() -> None:
    rows = signatures([TEXT, "", TEXT[:60]])
    assert rows[0].tolist() == srcaudit.minhash(TEXT).hashvalues.tolist()
    assert rows[1].tolist() == [0xFFFFFFFF] * 128


def test_no_permutation_is_refused_in_one_line() -> None:
    with pytest.raises(ConfigError, match="at least one"):
        srcaudit.minhash(TEXT, num_perm=0)


def test_hash32_takes_exactly_one_shingle() -> None:
    with pytest.raises(ConfigError):
        hash32(b"only four words here")


def test_no_two_bands_of_a_signature_share_a_key() -> None:
    (empty,) = signatures([""])
    assert len(set(bands(empty).tolist())) == BANDS


def test_the_signatures_of_several_texts_come_in_the_order_of_the_texts() -> None:
    texts = [
        "“The ferry sails at dawn,” she said, and it did so for forty years.",
        "The ferry sails at dawn, she said, and it did so for forty years.",
        "",
        "Die Fähre fährt früh, sagte sie, und so war es vierzig Jahre lang.",
        "Nobody on the quay had seen the second lamp go out that night.",
    ]
    alone = np.concatenate([signatures([text]) for text in texts])
    assert (signatures(texts) == alone).all()
    assert (signatures(texts[::-1]) == alone[::-1]).all()
