"""What the field uses to keep poor pages out, written from the published descriptions, as numbers: more is worse.

Gopher: Rae et al. 2021, table A1 and section A.1.1. C4: Raffel et al. 2020, section 2.2. FineWeb: Penedo et al. 2024,
section 3.6. Yoast: the density bounds of its keyphrase assessment, with the phrase that fits best found for it.
Each filter gives how far the article is over its strictest bound: above 1 it would be thrown out.
"""

import re
import zlib
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

_TOP = {2: 0.20, 3: 0.18, 4: 0.16}
_DUPLICATE = {5: 0.15, 6: 0.14, 7: 0.13, 8: 0.12, 9: 0.11, 10: 0.10}
_STOP = frozenset(["the", "be", "to", "of", "and", "that", "have", "with"])
_FUNCTION = _STOP | frozenset(
    [
        "a",
        "an",
        "in",
        "on",
        "for",
        "is",
        "are",
        "was",
        "were",
        "it",
        "its",
        "as",
        "at",
        "by",
        "from",
        "this",
        "or",
        "not",
        "but",
    ]
)
_DENSITY_PER_100 = 3.0
_TINY = 1e-9


def gopher_repetition(text: str) -> float:
    """Largest share of repeated lines, paragraphs or n-grams, over its bound."""
    lines, paragraphs = _parts(text, r"\n+"), _parts(text, r"\n{2,}")
    words = text.split()
    shares = [_duplicates(part) / 0.30 for part in (lines, paragraphs)]
    shares += [_duplicate_characters(part) / 0.20 for part in (lines, paragraphs)]
    shares += [_top_ngram(words, n) / bound for n, bound in _TOP.items()]
    shares += [_duplicate_ngrams(words, n) / bound for n, bound in _DUPLICATE.items()]
    return max(shares)


def gopher_quality(text: str) -> float:
    """Largest of: symbols, bullets, ellipses, words without letters, lack of stop words, over its bound."""
    words, lines = text.split(), _parts(text, r"\n+")
    count, rows = len(words) or 1, len(lines) or 1
    alphabetic = sum(any(c.isalpha() for c in word) for word in words) / count
    stops = len({word.lower() for word in words} & _STOP)
    length = sum(map(len, words)) / count
    return max(
        50 / count,
        count / 100_000,
        3 / (length + _TINY),
        length / 10,
        (text.count("#") + text.count("...")) / count / 0.1,
        sum(line.lstrip().startswith(("•", "-", "*")) for line in lines) / rows / 0.9,
        sum(line.rstrip().endswith(("...", "…")) for line in lines) / rows / 0.3,
        0.8 / (alphabetic + _TINY),
        2 / (stops + _TINY),
    )


def c4(text: str) -> float:
    """Fewer than five sentences, over the bound; or a curly bracket or filler text."""
    kept = [line for line in text.splitlines() if line.rstrip().endswith((".", "!", "?", '"', "”"))]
    sentences = len(re.findall(r"[.!?](?:\s|$)", "\n".join(kept)))
    return max(5 / (sentences + _TINY), 2.0 * ("{" in text or "lorem ipsum" in text.lower()))


def fineweb(text: str) -> float:
    """Largest of: lines without punctuation, duplicate characters, short lines, line breaks, over its bound."""
    lines = _parts(text, r"\n+")
    rows = len(lines) or 1
    ended = sum(line.rstrip().endswith((".", "!", "?", '"', "'", "”")) for line in lines) / rows
    return max(
        0.12 / (ended + _TINY),
        _duplicate_characters(lines) / 0.01,
        sum(len(line) < 30 for line in lines) / rows / 0.67,
        text.count("\n") / (len(text.split()) or 1) / 0.3,
    )


def compression(text: str) -> float:
    """How many times zlib makes it shorter."""
    data = text.encode()
    return len(data) / len(zlib.compress(data, 9))


def density(text: str) -> float:
    """Uses of the commonest phrase of two to four content words in 100 words, weighed by its length, over 3 %."""
    words = re.findall(r"[a-z0-9’'-]+", text.lower())
    best = 0.0
    for n in (2, 3, 4):
        grams = Counter(
            gram for gram in zip(*(words[i:] for i in range(n)), strict=False) if not _FUNCTION.intersection(gram)
        )
        uses = max(grams.values(), default=0)
        best = max(best, 100 * (uses if uses > 1 else 0) / (len(words) or 1) * (0.7 + n / 3))
    return best / _DENSITY_PER_100


FILTERS: Mapping[str, Callable[[str], float]] = {
    "Gopher repetition": gopher_repetition,
    "Gopher quality": gopher_quality,
    "C4": c4,
    "FineWeb": fineweb,
    "zlib ratio": compression,
    "Yoast-style density": density,
}
"""By name; over 1 is a page thrown out, but for the zlib ratio, which has no bound."""


def _parts(text: str, separator: str) -> list[str]:
    return [part for part in re.split(separator, text.strip()) if part.strip()]


def _duplicates(parts: Sequence[str]) -> float:
    return 1 - len(set(parts)) / len(parts) if parts else 0.0


def _duplicate_characters(parts: Sequence[str]) -> float:
    seen, again = set[str](), 0
    for part in parts:
        again += len(part) if part in seen else 0
        seen.add(part)
    return again / (sum(map(len, parts)) or 1)


def _top_ngram(words: Sequence[str], n: int) -> float:
    grams = Counter(" ".join(words[i : i + n]) for i in range(len(words) - n + 1))
    if not grams:
        return 0.0
    gram, count = grams.most_common(1)[0]
    return len(gram) * count / (len(" ".join(words)) or 1) if count > 1 else 0.0


def _duplicate_ngrams(words: Sequence[str], n: int) -> float:
    """Share of characters in n-grams that came before, places not counted twice."""
    seen, again, i = set[str](), 0, 0
    while i <= len(words) - n:
        gram = "".join(words[i : i + n])
        if gram in seen:
            again += len(gram)
            i += n
        else:
            seen.add(gram)
            i += 1
    return again / (len("".join(words)) or 1)
