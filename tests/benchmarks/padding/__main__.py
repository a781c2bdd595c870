"""Prints how the padding score separates, what it covers and what it finds, beside the filters of the field.

Professional articles are ranked against the half of them that they are not in, and padded ones against both halves: no
article is part of its own reference.
"""

import sys
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from statistics import mean
from typing import Any
from zlib import crc32

import srcaudit
from srcaudit.config import Config
from srcaudit.language.professional import ranked_as, stratum
from srcaudit.model.article import Article
from srcaudit.model.score import Dimension
from srcaudit.text.document import Document
from tests.benchmarks.padding.corpora import PROFESSIONAL, articles, changed, pieces, texts, written
from tests.benchmarks.padding.filters import FILTERS
from tests.benchmarks.padding.reference import MIN_WORDS, NOT_RANKED, Row, padding_score, strata

_MATCHED = 1.5
"""Articles whose words differ by this factor at most are of one length."""
_ABSTAINED = ("transcript", "live blog")
_OF_HEADINGS = frozenset(
    ["scaffold headings after the first", "headings beyond one in 150 words", "restated answers", "restated sections"]
) | {"words in padding findings", "short list entries"}
"""Measures that a text without headings and lists has no part in."""

Values = Mapping[str, Sequence[float]]


@dataclass(frozen=True)
class Judged:
    """One article: what was read off it, what was found, and what the filters say."""

    row: Row
    half: int
    covered: float
    findings: Mapping[str, int]
    filters: Mapping[str, float]


def main(data: Path, folders: Sequence[Path]) -> None:
    given = [(corpus, article) for corpus in (*PROFESSIONAL, "trend") for article in articles(data, corpus)]
    given += changed(data)
    given += [(f"written: {group}", article) for group, article in written()]
    given += [(piece.name, piece.article) for piece in pieces()]
    given += [(folder.name, article) for folder in folders for article in texts(folder)]
    with ProcessPoolExecutor(2) as pool:
        judged = list(pool.map(_judged, *zip(*given, strict=True), chunksize=32))
    skipped = Counter((one.row.corpus, one.row.format) for one in judged if not _is_scored(one))
    judged = [one for one in judged if _is_scored(one)]
    print("not scored:", dict(sorted(skipped.items())))
    for corpus in dict.fromkeys(one.row.corpus for one in judged):
        _describe(corpus, [one for one in judged if one.row.corpus == corpus])
    _separation("padding score", judged, _scores(judged, frozenset()), bound=None)
    _separation("without what headings and lists tell", judged, _scores(judged, _OF_HEADINGS), bound=None)
    for name in FILTERS:
        bound = None if name == "zlib ratio" else 1.0
        _separation(name, judged, [one.filters[name] for one in judged], bound=bound)


def _judged(corpus: str, article: Article) -> Judged:
    report = srcaudit.audit(article, config=Config(select=("padding",)))
    numbers = {m.name: m.value for m in report.measures if m.dimension is Dimension.PADDING}
    doc = Document(article)
    measured = {name: value for name, value in numbers.items() if name not in NOT_RANKED}
    return Judged(
        Row(corpus, ranked_as(doc.format), doc.body_words, measured, {}),
        crc32((article.id or "").encode()) % 2,
        numbers.get("words in padding findings", 0.0),
        Counter(finding.code for finding in report.findings),
        {name: function(article.text) for name, function in FILTERS.items()},
    )


def _is_scored(one: Judged) -> bool:
    return one.row.words >= MIN_WORDS and one.row.format not in _ABSTAINED


def _scores(judged: Sequence[Judged], without: frozenset[str]) -> list[float]:
    """The padding score of each, by references that it is not in."""
    models = [
        {"strata": strata([one.row for one in judged if one.row.corpus in PROFESSIONAL and one.half == half])}
        for half in (0, 1)
    ]
    return [
        mean(_score(one.row, models[half], without) for half in (0, 1) if not _is_part(one, half)) for one in judged
    ]


def _is_part(one: Judged, half: int) -> bool:
    return one.row.corpus in PROFESSIONAL and one.half == half


def _score(row: Row, model: Mapping[str, Any], without: frozenset[str]) -> float:
    found = stratum(model, row.format, row.words)
    assert found is not None
    measured = {name: value for name, value in row.measures.items() if name not in without}
    return padding_score(measured, found.measures)


def _describe(corpus: str, judged: Sequence[Judged]) -> None:
    words = sum(one.row.words for one in judged)
    covered = sum(one.covered * one.row.words for one in judged) / words
    counts: Counter[str] = Counter()
    for one in judged:
        counts.update(one.findings)
    per = {code: round(1000 * count / len(judged)) for code, count in sorted(counts.items())}
    print(f"{corpus:26} n={len(judged)} words covered {covered:.2f} %; findings per 1,000 articles: {per}")


def _separation(name: str, judged: Sequence[Judged], values: Sequence[float], *, bound: float | None) -> None:
    """A line a padded set: areas under the curve, and shares above the bounds of 1 and 2 % of professional ones."""
    sets: dict[str, list[tuple[float, int]]] = {}
    for one, value in zip(judged, values, strict=True):
        sets.setdefault(one.row.corpus, []).append((value, one.row.words))
    professional = [pair for corpus in PROFESSIONAL for pair in sets[corpus]]
    ordered = sorted(value for value, _ in professional)
    one_percent, two_percent = (ordered[int(share * len(ordered))] for share in (0.99, 0.98))
    print(f"\n{name}: bounds {one_percent:.3f} (1 %), {two_percent:.3f} (2 %)")
    if bound is not None:
        thrown = {corpus: f"{_above(pairs, bound):.3f}" for corpus, pairs in sets.items()}
        print(f"  over its own bound: {thrown}")
    print(f"  over the 2 % bound: { {corpus: f'{_above(pairs, two_percent):.3f}' for corpus, pairs in sets.items()} }")
    for corpus in (name for name in sets if name not in PROFESSIONAL):
        pairs = sets[corpus]
        against = " ".join(f"{other} {_auc(pairs, sets[other]):.3f}" for other in PROFESSIONAL)
        print(
            f"  {corpus:26} AUC {_auc(pairs, professional):.3f}, of one length {_matched(pairs, professional):.3f}; "
            f"{against}; caught at 1 % {_above(pairs, one_percent):.3f}"
        )


def _above(pairs: Sequence[tuple[float, int]], bound: float) -> float:
    return sum(value > bound for value, _ in pairs) / len(pairs)


def _auc(high: Sequence[tuple[float, int]], low: Sequence[tuple[float, int]]) -> float:
    """Share of pairs in which the first is higher; a tie counts half."""
    ordered = sorted(value for value, _ in low)
    ranks = [(bisect_left(ordered, value) + bisect_right(ordered, value)) / 2 for value, _ in high]
    return sum(ranks) / (len(high) * len(ordered))


def _matched(high: Sequence[tuple[float, int]], low: Sequence[tuple[float, int]]) -> float:
    """The same over pairs of one length."""
    found = [
        _auc([pair], near)
        for pair in high
        if (near := [other for other in low if 1 / _MATCHED <= other[1] / pair[1] <= _MATCHED])
    ]
    return sum(found) / len(found) if found else float("nan")


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(folder) for folder in sys.argv[2:]])
