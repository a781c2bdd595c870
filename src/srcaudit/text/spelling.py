"""How far two spellings lie apart, and which words of a list lie near each other."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

_MAX_LETTERS = 24
_MOST_EDITS = 2
_FEW_WORDS = 16
"""Up to so many words each is held against each other: quicker than what makes many quick."""
_STROKES = str.maketrans(
    {"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe"}
)
"""Letters that Unicode does not take apart."""


def bare(name: str) -> str:
    """A name without its accents, its apostrophes straight."""
    name = name.replace("’", "'")
    if name.isascii():
        return name
    plain = unicodedata.normalize("NFKD", name.translate(_STROKES))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def distance(one: str, other: str, limit: int) -> int:
    """Damerau-Levenshtein distance (adjacent letters swapped count as one), or `limit + 1` if it is more."""
    if abs(len(one) - len(other)) > limit:
        return limit + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        last, before, row = before, row, [i]
        for j, letter_of_other in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != letter_of_other))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == letter_of_other:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return limit + 1
    return min(row[-1], limit + 1)


def is_one_edit(one: str, other: str) -> bool:
    """Whether two words are one edit apart, as `distance` counts: much quicker for words that mostly are not."""
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    if len(long) - len(short) > 1 or short == long:
        return False
    same = next((i for i, pair in enumerate(zip(short, long, strict=False)) if pair[0] != pair[1]), len(short))
    if len(short) < len(long):
        return short[same:] == long[same + 1 :]
    return short[same + 1 :] == long[same + 1 :] or swaps(short, long)


def is_slip_of_the_keys(one: str, other: str) -> bool:
    """Whether two neighbours are swapped, a letter is doubled or single, or one is left out: no other name, mostly.

    A letter in place of another makes another name of a short one too often (Reed, Reid).
    """
    short, long = sorted((one, other), key=len)
    return swaps(one, other) or (
        len(long) - len(short) == 1
        and any(
            long[:i] + long[i + 1 :] == short and (len(short) > 3 or long[i] == long[i - 1])
            for i in range(1, len(long))
        )
    )


def swaps(one: str, other: str) -> bool:
    """Whether two words differ by two neighbouring letters that have changed places."""
    if len(one) != len(other):
        return False
    unlike = [i for i, pair in enumerate(zip(one, other, strict=True)) if pair[0] != pair[1]]
    return len(unlike) == 2 and unlike[1] == unlike[0] + 1 and sorted(one) == sorted(other)


def near_pairs(words: Iterable[str], *, long: int) -> Iterator[tuple[str, str]]:
    """Pairs of different words one edit apart, or two if both have `long` letters or more; each pair once, in order.

    Of more than a few words those that share what is left after one deletion (two for long words) are candidates, so
    that time grows with the number of words and not with its square. Words of more than 24 letters are left out.
    """
    known = sorted({word for word in words if len(word) <= _MAX_LETTERS})
    pairs = _alike(known) if len(known) <= _FEW_WORDS else sorted(_sharing_rests(known, long))
    for one, other in pairs:
        limit = 2 if min(len(one), len(other)) >= long else 1
        if distance(one, other, limit) <= limit:
            yield one, other


def _alike(known: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The pairs of a few words that have letters enough in common to be two edits apart."""
    letters = [frozenset(word) for word in known]
    for (i, one), (j, other) in combinations(enumerate(known), 2):
        if abs(len(one) - len(other)) <= _MOST_EDITS and len(letters[i] ^ letters[j]) <= 2 * _MOST_EDITS:
            yield one, other


def _sharing_rests(known: Sequence[str], long: int) -> set[tuple[str, str]]:
    """The pairs of any number of words that share what is left of them after a deletion or two."""
    buckets: dict[str, list[str]] = {}
    for word in known:
        for rest in _rests(word, _MOST_EDITS if len(word) >= long else 1):
            buckets.setdefault(rest, []).append(word)
    return {pair for bucket in buckets.values() if 1 < len(bucket) <= 50 for pair in combinations(bucket, 2)}


def _rests(word: str, deletions: int) -> set[str]:
    rests = {word}
    for _ in range(deletions):
        rests |= {rest[:i] + rest[i + 1 :] for rest in rests for i in range(len(rest))}
    return rests
