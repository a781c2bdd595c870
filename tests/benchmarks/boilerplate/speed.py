"""Pages a CPU second beside trafilatura: `python -m tests.benchmarks.boilerplate.speed dev.jsonl.gz dev_html.jsonl.gz`.

The same pages, as text for us and as HTML for the peer, in turns; the ratio is the median of the rounds. The pages
belong to their publishers and are no part of the repository; without them the benchmark says so and ends.
"""

import argparse
import gzip
import json
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import trafilatura

from srcaudit.model.article import Article
from srcaudit.text.document import Document


def spent(work: Callable[[Any], object], pages: Sequence[Any]) -> float:
    """CPU seconds a page."""
    began = time.process_time()
    for page in pages:
        work(page)
    return (time.process_time() - began) / len(pages)


def judged(text: str) -> object:
    """The verdict and probability of every line."""
    return Document(Article(text, language="en")).line_judgements


def masked(text: str) -> object:
    """The same and the rules: every furniture line with its sort."""
    return Document(Article(text, language="en")).furniture


def extracted(html: str) -> object:
    """What the peer does with the same page."""
    return trafilatura.extract(html)


def rows(path: Path) -> list[dict[str, Any]]:
    """The pages of a file."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [json.loads(row) for row in file]


def main() -> int:
    """Measures and prints; 0 also when there is nothing to measure."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.boilerplate.speed")
    parser.add_argument("text", type=Path)
    parser.add_argument("html", type=Path)
    parser.add_argument("--pages", type=int, default=60)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    if not options.text.is_file() or not options.html.is_file():
        print("no labelled pages: nothing measured")
        return 0
    full = [row for row in rows(options.text) if row["view"] == "full" and row["lang"] == "en"]
    chosen = full[:: max(1, len(full) // options.pages)][: options.pages]
    html = {row["id"]: row["html"] for row in rows(options.html)}
    texts = ["\n".join(row["lines"]) for row in chosen]
    sources = [html[row["id"]] for row in chosen]
    print(f"{len(texts)} pages, {statistics.mean(len(row['lines']) for row in chosen):.0f} lines at the mean")
    masked(texts[0]), extracted(sources[0])
    taken = [[spent(judged, texts), spent(masked, texts), spent(extracted, sources)] for _ in range(options.rounds)]
    for name, times in zip(
        ("line model", "line model and rules", "trafilatura"), zip(*taken, strict=True), strict=True
    ):
        print(f"{name:22} {1 / statistics.median(times):7.0f} pages a CPU second")
    for number, name in enumerate(("line model", "line model and rules")):
        print(f"{name:22} {statistics.median(round_[2] / round_[number] for round_ in taken):7.1f} times as fast")
    return 0


if __name__ == "__main__":
    sys.exit(main())
