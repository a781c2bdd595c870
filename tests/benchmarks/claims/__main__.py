"""How well attributions are read in professional news copy.

    python -m tests.benchmarks.claims polnear_dev.jsonl.gz

The file holds one article a line: {"text", "attributions": [{"source", "cue", "content": [[start, end], …]}]}.
Nothing of it enters the project; rules are only checked against it.
"""

import gzip
import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from srcaudit.model.article import Article
from srcaudit.model.span import Span
from srcaudit.text.cover import Cover
from srcaudit.text.document import Document

_MIN_WEIGHT = 0.3
_LIMITS = (1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 5.0)


def main(path: Path) -> None:
    """Print the table."""
    rows = [(Document(Article(row["text"], language="en")), row["attributions"]) for row in _rows(path)]
    print(_line("sentence holds a cue or a source", _sentences(rows, ("source", "cue"))))
    print(_line("sentence holds any part", _sentences(rows, ("source", "cue", "content"))))
    print(f"sources that overlap where cues do   {_sources(rows):.3f}")
    counts = _claims(rows)
    attributed, flagged = counts["attributed"], counts["attributed flagged"]
    plain, found = counts["plain"], counts["plain flagged"]
    print(f"attributed claims called unattributed {flagged}/{attributed} = {flagged / attributed:.3f}")
    print(f"unattributed claims found             {found}/{plain} = {found / plain:.3f}")
    for limit in _LIMITS:
        wrong, right = (counts[f"{name} under {limit}"] for name in ("attributed", "plain"))
        print(f"  doubt under {limit}: wrongly called {wrong / attributed:.3f}, found {right / plain:.3f}")


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _line(name: str, counts: Counter[str]) -> str:
    precision = counts["both"] / max(1, counts["ours"])
    recall = counts["both"] / max(1, counts["theirs"])
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    return f"{name:36}  P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}"


def _theirs(attributions: list[dict[str, Any]], parts: tuple[str, ...]) -> Cover:
    return Cover(Span(start, end) for one in attributions for part in parts for start, end in one[part])


def _sentences(rows: list[tuple[Document, list[dict[str, Any]]]], parts: tuple[str, ...]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for doc, given in rows:
        ours = Cover(span for one in doc.attributions for part in parts if (span := getattr(one, part)) is not None)
        theirs = _theirs(given, parts)
        for sentence in doc.sentences:
            here, there = ours.touches(sentence), theirs.touches(sentence)
            counts.update(name for name, yes in (("ours", here), ("theirs", there), ("both", here and there)) if yes)
    return counts


def _sources(rows: list[tuple[Document, list[dict[str, Any]]]]) -> float:
    pairs = overlaps = 0
    for doc, given in rows:
        for one in given:
            cues, sources = _theirs([one], ("cue",)), _theirs([one], ("source",))
            for ours in doc.attributions:
                if ours.source is not None and sources and cues.touches(ours.cue):
                    pairs += 1
                    overlaps += sources.touches(ours.source)
                    break
    return overlaps / max(1, pairs)


def _claims(rows: list[tuple[Document, list[dict[str, Any]]]]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for doc, given in rows:
        theirs = _theirs(given, ("source", "cue", "content"))
        for claim in doc.claims:
            if claim.weight < _MIN_WEIGHT:
                continue
            name = "attributed" if theirs.touches(claim.span) else "plain"
            counts[name] += 1
            counts[f"{name} flagged"] += claim.support == "unattributed"
            if claim.support in ("unattributed", "unclear"):
                counts.update(f"{name} under {limit}" for limit in _LIMITS if claim.doubt < limit)
    return counts


if __name__ == "__main__":
    main(Path(sys.argv[1]))
