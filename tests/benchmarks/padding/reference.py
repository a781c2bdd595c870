"""Writes `language/data/en/models/professional.json`: quantiles of the padding measures in professional articles."""

import json
import sys
from collections import defaultdict
from pathlib import Path

import srcaudit
from srcaudit.config import Config
from srcaudit.model.score import Dimension
from tests.benchmarks.padding.corpora import PROFESSIONAL, articles

MIN_WORDS = 150
OUT = Path(srcaudit.__file__).parent / "language/data/en/models/professional.json"
CORPORA = {
    "bbc": "BBC News and Sport 2004-2005, derekgreene/bbc-datasets (research only; articles (c) BBC)",
    "horne_real": "Horne & Adali 2017, Real, BenjaminDHorne/fakenewsdata1 (BSD-like, cite)",
    "polnear": "PolNeAR articles 2015-2016, networkdynamics/PolNeAR (no licence stated)",
    "pages": "scrapinghub/article-extraction-benchmark (MIT), flairNLP/fundus (MIT), CleanPortalEval (none stated)",
}
NOT_RANKED = frozenset({"words", "covered"})


def main(data: Path) -> None:
    values: defaultdict[str, list[float]] = defaultdict(list)
    counts: dict[str, int] = {}
    config = Config(select=("padding",))
    for corpus in PROFESSIONAL:
        counts[corpus] = 0
        for article in articles(data, corpus):
            report = srcaudit.audit(article, config=config)
            if report.words < MIN_WORDS:
                continue
            counts[corpus] += 1
            for measure in report.measures:
                if measure.dimension is Dimension.PADDING and measure.name not in NOT_RANKED:
                    values[measure.name].append(measure.value)
    reference = {
        "reference": {
            "what": "padding measures of professional articles of 150 words or more; numbers only, no text",
            "articles": counts,
            "corpora": CORPORA,
            "made by": "python -m tests.benchmarks.padding.reference",
        },
        "quantiles": {name: _quantiles(sorted(found)) for name, found in sorted(values.items())},
    }
    OUT.write_text(json.dumps(reference, ensure_ascii=False, indent=1).replace(",\n   ", ", ") + "\n", "utf-8")
    print({name: len(found) for name, found in values.items()}, counts)


def _quantiles(found: list[float]) -> list[float]:
    """101 evenly spaced quantiles, the minimum first and the maximum last."""
    return [round(found[round(i * (len(found) - 1) / 100)], 4) for i in range(101)]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
