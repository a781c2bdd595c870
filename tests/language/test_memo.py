"""What is kept of a word is what the function says of it, however many words have come by."""

from srcaudit.language.memo import LONGEST, MOST, Memo


def test_a_word_met_again_is_not_asked_again() -> None:
    asked: list[str] = []

    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    memo = Memo(length)
    assert list(map(memo.__getitem__, ["fog", "ferry", "fog"])) == [3, 5, 3]
    assert asked == ["fog", "ferry"]


def test_it_keeps_no_more_words_than_it_may() -> None:
    memo = Memo(str.upper)
    words = [f"w{number}" for number in range(2 * MOST + 10)]
    assert [memo[word] for word in words] == [word.upper() for word in words]
    assert len(memo) <= MOST


def test_a_word_of_excessive_length_is_answered_and_not_kept() -> None:
    memo = Memo(len)
    assert memo["a" * (LONGEST + 1)] == LONGEST + 1
    assert not memo
