"""How well the mask finds site furniture on labelled pages: `python -m tests.benchmarks.boilerplate dev.jsonl.gz`.

The file holds one JSON object a page and view: `tier`, `view`, `lang`, `lines`, and `labels` (0 furniture, 1 body,
2 headline, which is neutral). The pages belong to their publishers and are no part of the repository; without them
the benchmark says so and ends. `--errors N` prints N body lines wrongly flagged, `--misses N` furniture not found.

The shipped line model was trained on such pages. `--answers FILE` takes the answers that `train --answers FILE` wrote
in its place: each page is judged by a model that has not seen its domain. `--model` leaves the rules out.
"""

import argparse
import gzip
import json
import random
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from srcaudit.model.article import Article
from srcaudit.text.document import Document
from srcaudit.text.judgements import Chances


@dataclass
class Tally:
    """Counts of one view and tier; words in the second place of each pair."""

    found: list[int] = field(default_factory=lambda: [0, 0])
    missed: list[int] = field(default_factory=lambda: [0, 0])
    wrong: list[int] = field(default_factory=lambda: [0, 0])
    body: list[int] = field(default_factory=lambda: [0, 0])
    pages: int = 0

    def f1(self, unit: int) -> float:
        """F1 of the furniture class; unit: 0 lines, 1 words."""
        both = 2 * self.found[unit] + self.missed[unit] + self.wrong[unit]
        return 2 * self.found[unit] / both if both else 0.0

    def row(self) -> str:
        found, missed, wrong = self.found[0], self.missed[0], self.wrong[0]
        return (
            f"{self.pages:6d} {self.f1(0):7.3f} {self.f1(1):7.3f} {found / max(1, found + wrong):9.3f} "
            f"{found / max(1, found + missed):7.3f} {wrong / max(1, self.body[0]):11.4f}"
        )


def pages(path: Path) -> Iterator[dict[str, Any]]:
    """The labelled pages of a file."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for row in file:
            yield json.loads(row)


Answers = dict[str, list[float]]


def flags(page: dict[str, Any], answers: Answers | None = None, threshold: float | None = None) -> list[bool]:
    """Which lines of a page the mask calls furniture, or the line model alone above a threshold."""
    doc = Document(Article("\n".join(page["lines"]), language=page["lang"]))
    if answers is not None:
        told = answers[f"{page['id']} {page['view']}"]
        assert len(told) == len(doc.lines)
        doc.__dict__["line_chances"] = Chances(told, ["unseen"] * len(told))
    if threshold is None:
        spans = {line.span for line in doc.furniture}
    else:
        spans = {line.span for line in doc.line_judgements if line.probability >= threshold}
    by_start = {span.start for span in spans}
    flagged, position = [], 0
    for line in page["lines"]:
        flagged.append(any(start in by_start for start in range(position, position + len(line))))
        position += len(line) + 1
    return flagged


def count(tally: Tally, page: dict[str, Any], flagged: list[bool]) -> None:
    """Adds a page to a tally."""
    tally.pages += 1
    for line, label, flag in zip(page["lines"], page["labels"], flagged, strict=True):
        if label == 2:
            continue
        target = {(0, True): tally.found, (0, False): tally.missed, (1, True): tally.wrong}.get((label, flag))
        for unit, amount in enumerate((1, len(line.split()))):
            if target is not None:
                target[unit] += amount
            if label == 1:
                tally.body[unit] += amount


def main() -> int:
    """Measures and prints; 0 also when there is nothing to measure."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.boilerplate")
    parser.add_argument("path", type=Path)
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--misses", type=int, default=0)
    parser.add_argument("--view", default="")
    parser.add_argument("--tier", default="A")
    parser.add_argument("--answers", type=Path)
    parser.add_argument("--model", type=float, metavar="THRESHOLD")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="one page of N")
    options = parser.parse_args()
    if not options.path.is_file():
        print(f"no labelled pages at {options.path}: nothing measured")
        return 0
    tallies: dict[tuple[str, str, str], Tally] = defaultdict(Tally)
    shown: dict[int, list[str]] = {0: [], 1: []}
    began, characters = time.process_time(), 0
    answers = json.loads(options.answers.read_text("utf-8")) if options.answers else None
    for number, page in enumerate(pages(options.path)):
        if number % options.every or (answers is not None and f"{page['id']} {page['view']}" not in answers):
            continue
        flagged = flags(page, answers, options.model)
        characters += sum(map(len, page["lines"]))
        language = "en" if page["lang"] == "en" else "other"
        count(tallies[page["view"], page["tier"], language], page, flagged)
        if language == "en" and page["tier"] == options.tier and options.view in ("", page["view"]):
            for line, label, flag in zip(page["lines"], page["labels"], flagged, strict=True):
                if label != 2 and flag == bool(label):
                    shown[label].append(f"{page['view'][:12]} {page['domain'][:24]:24} {line[:130]}")
    print(f"{'view':22} tier lang   pages line F1 word F1 precision  recall body flagged")
    for (view, tier, language), tally in sorted(tallies.items()):
        print(f"{view:22} {tier:4} {language:5} {tally.row()}")
    spent = time.process_time() - began
    print(f"{characters / 1e6:.1f} million characters in {spent:.1f} CPU s")
    for label, wanted in ((1, options.errors), (0, options.misses)):
        print("\n".join(random.Random(1).sample(shown[label], min(wanted, len(shown[label])))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
