"""Words at the ends of a copy that are none of it: the first “The” of a paragraph that goes on as another one."""

from srcaudit.corpus.tokens import Tokens

MOST = 2
"""Words beyond a blank line that may stand there on both sides by accident."""


def words_behind(ours: Tokens, last: int, theirs: Tokens, other_last: int) -> int:
    """How many words before the end of a copy belong to a paragraph of which it has nothing else."""
    for count in range(1, MOST + 1):
        here, there = last - count + 1, other_last - count + 1
        if min(here, there) <= 0 or ours.hashes[here] != theirs.hashes[there]:
            return 0
        if _parted(ours, here) and _parted(theirs, there):
            whole = _parted(ours, last + 1) or _parted(theirs, other_last + 1)
            return 0 if whole else count
    return 0


def words_before(ours: Tokens, first: int, theirs: Tokens, other_first: int) -> int:
    """The same at its beginning: the last words of a paragraph that began as another one."""
    for count in range(1, MOST + 1):
        here, there = first + count, other_first + count
        if here >= len(ours) or there >= len(theirs) or ours.hashes[here - 1] != theirs.hashes[there - 1]:
            return 0
        if _parted(ours, here) and _parted(theirs, there):
            whole = _parted(ours, first) or _parted(theirs, other_first)
            return 0 if whole else count
    return 0


def _parted(text: Tokens, word: int) -> bool:
    """Whether a blank line, or an end of the text, stands before a word."""
    if not 0 < word < len(text):
        return True
    between = text.letters[int(text.ends[word - 1]) : int(text.starts[word])]
    return between.tobytes().count(b"\n") > 1
