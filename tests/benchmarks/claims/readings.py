"""How often a claim called vague is one, by blind readings.

    python -m tests.benchmarks.claims.readings professional.jsonl.gz [dev_articles.jsonl.gz …]

`readings.jsonl` holds places alone: the file (professional where none is named), the row of the article, the claim's
offsets, and whether a reader who saw only the sentence and what stands around it found that nobody could find out who
is behind it.
"""

import gzip
import json
import sys
from collections import Counter
from pathlib import Path

from srcaudit.model.article import Article
from srcaudit.text.document import Document

_READINGS = Path(__file__).with_name("readings.jsonl")


def main(paths: list[Path]) -> None:
    """Print for each file the share of its readings that are called vague, and of these the share that is."""
    readings = [json.loads(line) for line in _READINGS.read_text(encoding="utf-8").splitlines()]
    for path in paths:
        name = path.name.split(".")[0]
        _print(path, [reading for reading in readings if reading.get("file", "professional") == name])


def _print(path: Path, readings: list[dict[str, int]]) -> None:
    wanted = {reading["article"] for reading in readings}
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        texts = {row: str(json.loads(line)["text"]) for row, line in enumerate(lines) if row in wanted}
    support = {
        (row, claim.span.start): claim.support
        for row, text in texts.items()
        for claim in Document(Article(text, language="en")).claims
    }
    counts = Counter(
        (support.get((reading["article"], reading["start"])), bool(reading["vague"])) for reading in readings
    )
    right, wrong = counts["vague", True], counts["vague", False]
    print(
        f"{path.name}: {len(readings)} readings, {right + wrong} called vague, "
        f"{right / max(1, right + wrong):.3f} of them rightly"
    )


if __name__ == "__main__":
    main([Path(argument) for argument in sys.argv[1:]])
