"""How well attributions are read in professional news copy.

    python -m tests.benchmarks.claims [polnear_dev.jsonl.gz]

The file holds one article a line: {"text", "attributions": [{"source", "cue", "content": [[start, end], …]}]}.
Nothing of it enters the project; rules are only checked against it. Without a file: the invented copy beside this
one, in which only statements are marked; no rule was mended on its second file. There what people want or feel is
left out of account.

Overlap of spans: precision, the share of our spans that touch one of theirs of the same part; recall, the share of
all of theirs that one of ours touches.
"""

import gzip
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from srcaudit.model.article import Article
from srcaudit.model.span import Span
from srcaudit.text.cover import Cover
from srcaudit.text.document import Document
from tests.benchmarks.claims.marked import PARTS, SECOND, STATEMENTS, Marked, articles

_MIN_WEIGHT = 0.3
_LIMITS = (1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 5.0)


def main(path: Path | None) -> None:
    """Print the tables."""
    if path is None:
        for copy in (STATEMENTS, SECOND):
            print(copy.name)
            _print_overlaps([(Document(Article(one.text, language="en")), one) for one in articles(copy)], minds=False)
        return
    rows = [(Document(Article(row["text"], language="en")), row["attributions"]) for row in _rows(path)]
    _print_overlaps([(doc, _marked(doc.text, given)) for doc, given in rows], minds=True)
    print(f"sources that overlap where cues do   {_sources(rows):.3f}")
    for name, counts in sorted(_classes(rows).items()):
        print(f"  found of {name:26} {counts['found']}/{counts['all']} = {counts['found'] / counts['all']:.3f}")
    counts = _claims(rows)
    attributed, flagged = counts["attributed"], counts["attributed flagged"]
    plain, found = counts["plain"], counts["plain flagged"]
    print(f"attributed claims called unattributed {flagged}/{attributed} = {flagged / attributed:.3f}")
    print(f"unattributed claims found             {found}/{plain} = {found / plain:.3f}")
    for limit in _LIMITS:
        wrong, right = (counts[f"{name} under {limit}"] for name in ("attributed", "plain"))
        print(f"  doubt under {limit}: wrongly called {wrong / attributed:.3f}, found {right / plain:.3f}")


def _marked(text: str, given: list[dict[str, Any]]) -> Marked:
    spans = {part: [Span(start, end) for one in given for start, end in one[part]] for part in PARTS}
    return Marked(text, spans)


def _print_overlaps(pairs: list[tuple[Document, Marked]], *, minds: bool) -> None:
    print(_line("sentence holds a cue or a source", sentences(pairs, ("source", "cue"), minds=minds)))
    print(_line("sentence holds any part", sentences(pairs, PARTS, minds=minds)))
    for part in PARTS:
        print(_line(f"overlap of {part}s", overlaps(pairs, part, minds=minds)))


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


@dataclass(frozen=True)
class Rates:
    """Precision, recall and their harmonic mean."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """The harmonic mean."""
        return 2 * self.precision * self.recall / max(1e-9, self.precision + self.recall)


def _line(name: str, rates: Rates) -> str:
    return f"{name:36}  P {rates.precision:.3f}  R {rates.recall:.3f}  F1 {rates.f1:.3f}"


def _theirs(attributions: list[dict[str, Any]], parts: tuple[str, ...]) -> Cover:
    return Cover(Span(start, end) for one in attributions for part in parts for start, end in one[part])


def _ours(doc: Document, parts: tuple[str, ...], *, minds: bool) -> set[Span]:
    told = [one for one in doc.attributions if minds or one.kind != "mind"]
    return {span for one in told for part in parts if (span := getattr(one, part)) is not None}


def sentences(pairs: list[tuple[Document, Marked]], parts: tuple[str, ...], *, minds: bool) -> Rates:
    """Of the sentences: which hold one of the parts."""
    counts: Counter[str] = Counter()
    for doc, marked in pairs:
        ours = Cover(_ours(doc, parts, minds=minds))
        theirs = Cover(span for part in parts for span in marked.spans[part])
        for sentence in doc.sentences:
            here, there = ours.touches(sentence), theirs.touches(sentence)
            counts.update(name for name, yes in (("ours", here), ("theirs", there), ("both", here and there)) if yes)
    return Rates(counts["both"] / max(1, counts["ours"]), counts["both"] / max(1, counts["theirs"]))


def overlaps(pairs: list[tuple[Document, Marked]], part: str, *, minds: bool) -> Rates:
    """Of the spans of a part: which touch one of the other side."""
    counts: Counter[str] = Counter()
    for doc, marked in pairs:
        ours, theirs = _ours(doc, (part,), minds=minds), marked.spans[part]
        counts.update(ours=len(ours), theirs=len(theirs))
        counts["right"] += sum(map(Cover(theirs).touches, ours))
        counts["found"] += sum(map(Cover(ours).touches, theirs))
    return Rates(counts["right"] / max(1, counts["ours"]), counts["found"] / max(1, counts["theirs"]))


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


def _classes(rows: list[tuple[Document, list[dict[str, Any]]]]) -> dict[str, Counter[str]]:
    """Class of cue -> how many there are, and how many of them are found: our cue or source touches theirs."""
    classes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for doc, given in rows:
        ours = Cover(_ours(doc, ("source", "cue"), minds=True))
        for one in given:
            spans = [Span(*span) for part in ("source", "cue") for span in one[part]]
            counts = classes[_class(doc, one)]
            counts["all"] += 1
            counts["found"] += any(map(ours.touches, spans))
    return dict(classes)


def _class(doc: Document, one: dict[str, Any]) -> str:
    """The class of a marked attribution: by its cue as far as the word list knows it, and by its quotation."""
    if not one["cue"]:
        return "no cue"
    cue = Span(*one["cue"][0])
    if not any(character.isalpha() for character in doc[cue]):
        return "colon or dash"
    families = [hit.entry.family.removesuffix("?") for hit in doc.hits("attribution") if cue.touches(hit.span)]
    quoted = any(doc.quoted.touches(Span(*span)) for span in one["content"])
    return f"{families[0] if families else 'unknown'}, {'quoted' if quoted else 'indirect'}"


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
            unread = claim.attribution is None and claim.ground is None
            if unread and claim.support in ("unattributed", "unclear"):
                counts.update(f"{name} under {limit}" for limit in _LIMITS if claim.doubt < limit)
    return counts


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
