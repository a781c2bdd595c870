"""Writes `language/data/en/models/professional.json`: how measures and scores are spread over professional articles.

Two steps in one run: quantiles of the padding measures, from them the padding scores, and quantiles of all five
scores. Run it again after any change that moves a measure or a score.
"""

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import srcaudit
from srcaudit.config import Config
from srcaudit.corpus.index import SourceIndex
from srcaudit.language.professional import ranked_as, standing
from srcaudit.model.article import Article
from srcaudit.model.score import Dimension
from srcaudit.text.document import Document
from tests.benchmarks.padding.corpora import PROFESSIONAL, articles

MIN_WORDS = 150
BANDS = (150, 500, 1000)
FEWEST = 60
"""Articles of a stratum; with fewer the whole format is taken."""
FORMATS = ("report", "analysis")
OUT = Path(srcaudit.__file__).parent / "language/data/en/models/professional.json"
CORPORA = {
    "bbc": "BBC News and Sport 2004-2005, derekgreene/bbc-datasets (research only; articles (c) BBC)",
    "horne_real": "Horne & Adali 2017, Real, BenjaminDHorne/fakenewsdata1 (BSD-like, cite)",
    "polnear": "PolNeAR articles 2015-2016, networkdynamics/PolNeAR (no licence stated)",
    "pages": "scrapinghub/article-extraction-benchmark (MIT), flairNLP/fundus (MIT), CleanPortalEval (none stated)",
}
NOT_RANKED = frozenset({"words of body", "professional articles that score lower"})


@dataclass(frozen=True)
class Row:
    """What is read off one professional article."""

    corpus: str
    format: str
    words: int
    measures: Mapping[str, float]
    scores: Mapping[str, float]


def main(data: Path) -> None:
    rows = [row for row in read(data) if row.words >= MIN_WORDS]
    counts = {corpus: sum(row.corpus == corpus for row in rows) for corpus in PROFESSIONAL}
    model: dict[str, Any] = {
        "reference": {
            "what": "padding measures and scores of professional articles of 150 words or more; numbers only, no text",
            "articles": counts,
            "corpora": CORPORA,
            "duplication": "each article against all others of these corpora",
            "made by": "python -m tests.benchmarks.padding.reference",
        },
        "strata": strata(rows),
    }
    text = json.dumps(model, ensure_ascii=False, indent=1)
    OUT.write_text(text.replace(",\n     ", ", ").replace("[\n     ", "[").replace("\n    ]", "]") + "\n", "utf-8")
    print(counts, [(s["format"], s["from_words"], s["articles"]) for s in model["strata"]])


def read(data: Path) -> list[Row]:
    """One row a professional article, in two processes."""
    given = [(corpus, article) for corpus in PROFESSIONAL for article in articles(data, corpus)]
    with ProcessPoolExecutor(2, initializer=_index, initargs=([article for _, article in given],)) as pool:
        return list(pool.map(_row, *zip(*given, strict=True), chunksize=32))


_known: list[SourceIndex] = []


def _index(given: Sequence[Article]) -> None:
    index = SourceIndex()
    index.add_many(given)
    _known[:] = [index]


def _row(corpus: str, article: Article) -> Row:
    report = srcaudit.audit(article, against=_known[0], config=Config())
    measures = {
        m.name: m.value for m in report.measures if m.dimension is Dimension.PADDING and m.name not in NOT_RANKED
    }
    scores = {d.value: score.value for d in Dimension if (score := report.scores.of(d)) and d is not Dimension.PADDING}
    doc = Document(article)
    return Row(corpus, ranked_as(doc.format), doc.body_words, measures, scores)


def strata(rows: Sequence[Row]) -> list[dict[str, Any]]:
    """The strata of some articles, those of one format in order of length."""
    return [_stratum(kind, start, found) for kind in FORMATS for start, found in _bands(rows, kind)]


def _bands(rows: Sequence[Row], kind: str) -> Iterator[tuple[int, Sequence[Row]]]:
    of_format = [row for row in rows if row.format == kind]
    for start, end in zip(BANDS, (*BANDS[1:], 10**9), strict=True):
        found = [row for row in of_format if start <= row.words < end]
        if len(found) < FEWEST:
            yield BANDS[0], of_format
            return
    for start, end in zip(BANDS, (*BANDS[1:], 10**9), strict=True):
        yield start, [row for row in of_format if start <= row.words < end]


def _stratum(kind: str, start: int, rows: Sequence[Row]) -> dict[str, Any]:
    names = sorted({name for row in rows for name in row.measures})
    measures = {name: quantiles([row.measures[name] for row in rows if name in row.measures]) for name in names}
    padding = [padding_score(row.measures, measures) for row in rows]
    scores = {d: [row.scores[d] for row in rows if d in row.scores] for d in Dimension} | {Dimension.PADDING: padding}
    return {
        "format": kind,
        "from_words": start,
        "articles": len(rows),
        "measures": measures,
        "scores": {dimension: quantiles(scores[dimension]) for dimension in Dimension if scores[dimension]},
    }


def padding_score(measured: Mapping[str, float], reference: Mapping[str, Sequence[float]]) -> float:
    """The mean standing of an article's measures."""
    standings = [standing(value, reference[name]) for name, value in measured.items() if name in reference]
    return sum(standings) / len(standings)


def quantiles(found: Sequence[float]) -> list[float]:
    """101 evenly spaced quantiles, the minimum first and the maximum last."""
    ordered = sorted(found)
    return [round(ordered[round(i * (len(ordered) - 1) / 100)], 4) for i in range(101)]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
