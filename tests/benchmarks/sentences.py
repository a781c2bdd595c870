"""Sentence ends against other splitters, on the gold set, and the time each takes.

    python -m tests.benchmarks.sentences [articles.jsonl.gz]

Peers that are not installed are left out. Articles, {"text"} a line, are used for speed and for reading
where we and pysbd differ; nothing of them enters the project.
"""

import gzip
import json
import sys
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from statistics import median

from tests.text.sentence_gold import Ends, gold, our_ends, tally

_ROUNDS = 5
_ARTICLES = 30
_SHOWN = 60


def main(articles: Path | None) -> None:
    """Print the tables."""
    splitters = dict(_splitters())
    for name in ("news", "other"):
        paragraphs = gold(name)
        print(f"{name}: {sum(len(p.ends) + 1 for p in paragraphs)} sentences, {len(paragraphs)} paragraphs")
        for peer, ends in splitters.items():
            found = tally(paragraphs, ends)
            print(f"  {peer:9} P {found.precision:.3f}  R {found.recall:.3f}  F1 {found.f1:.3f}")
    texts = _texts(articles) if articles else [p.text for name in ("news", "other") for p in gold(name)]
    _print_speed(splitters, texts)
    if articles and "pysbd" in splitters:
        _print_differences(texts, splitters["pysbd"])


def _splitters() -> Iterator[tuple[str, Ends]]:
    yield "srcaudit", our_ends
    if find_spec("pysbd"):
        segmenter = import_module("pysbd").Segmenter(language="en", clean=False)
        yield "pysbd", lambda text: _located(text, segmenter.segment(text))
    if find_spec("blingfire"):
        blingfire = import_module("blingfire")
        yield "blingfire", lambda text: _located(text, blingfire.text_to_sentences(text).split("\n"))


def _located(text: str, parts: list[str]) -> list[int]:
    """Where the parts a splitter hands back end; a part it has rewritten is passed over."""
    ends, position = [], 0
    for part in (part.strip() for part in parts):
        found = text.find(part, position)
        if part and found >= 0:
            position = found + len(part)
            ends.append(position)
    return ends


def _texts(path: Path) -> list[str]:
    with gzip.open(path, "rt", encoding="utf-8") as rows:
        return [str(json.loads(row)["text"]) for row, _ in zip(rows, range(_ARTICLES), strict=False)]


def _print_speed(splitters: dict[str, Ends], texts: list[str]) -> None:
    """Sentences of ours a second of processor time, in alternating rounds."""
    count = sum(len(list(our_ends(text))) for text in texts)
    rounds: dict[str, list[float]] = {name: [] for name in splitters}
    for _ in range(_ROUNDS):
        for name, ends in splitters.items():
            rounds[name].append(_seconds(ends, texts))
    for name, seconds in rounds.items():
        print(f"{name:9} {count / median(seconds):>9,.0f} sentences/s")


def _seconds(ends: Callable[[str], object], texts: list[str]) -> float:
    started = time.process_time()
    for text in texts:
        ends(text)
    return time.process_time() - started


def _print_differences(texts: list[str], peer: Ends) -> None:
    shown = 0
    for text in texts:
        ours, theirs = set(our_ends(text)), set(peer(text))
        for end in sorted(ours ^ theirs):
            if shown < _SHOWN and "\n" not in text[end : end + 2] and end < len(text):
                shown += 1
                print(
                    "ours " if end in ours else "pysbd",
                    repr(text[max(0, end - 40) : end] + " | " + text[end : end + 30]),
                )


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
