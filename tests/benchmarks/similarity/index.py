"""Speed, copies, faults: the table of docs/benchmarks.md.

    python -m tests.benchmarks.similarity.index articles.jsonl.gz [hosts.jsonl.gz] [--faults KILLS,FLIPS,SECONDS]

articles: JSON Lines with `text`, a thousand or more. hosts: the same, unrelated; else the last third of the articles.
faults: writers killed, bits changed, and how long readers ask beside a writer; all this takes half an hour and more,
"0,0,0" leaves it out.
"""

import argparse
import gzip
import json
import os
import tempfile
from pathlib import Path

import numpy as np

from srcaudit.corpus.index import SourceIndex
from srcaudit.corpus.minhash import signatures
from srcaudit.corpus.shingles import halves_of
from srcaudit.corpus.tokens import words_of
from srcaudit.model.article import Article
from tests.benchmarks.similarity import copies, faults, speed

FAULTS = "200,1000,20"
READERS = 2


def main(known: list[str], hosts: list[str], kills: int, flips: int, seconds: int) -> None:
    """Prints the table."""
    texts = [text for text in [*known, *hosts] if 400 <= len(text.split()) <= 900][:320]
    print(f"{len(texts)} texts of {np.mean([len(text.split()) for text in texts]):.0f} words, 128 permutations")
    print("text to signature            ours us   peer us   ratio")
    _row("datasketch bulk", speed.ratio(texts))
    _row("datasketch update_batch", speed.ratio(texts, peer=speed.batches))
    _row("datasketch update loop", speed.ratio(texts, peer=speed.loop))
    try:
        _row("rensa", speed.ratio(texts, peer=speed.rensa))
    except ImportError:
        print("rensa                        not installed")
    workers = os.cpu_count() or 1
    one, several, times = speed.walls(texts, workers)
    print(f"  wall time: one thread {one:.0f} us, {workers} threads {several:.0f} us, {times:.1f} times as fast")
    print("text to index in memory")
    _row("datasketch update loop", speed.ratio(texts, speed.memory_index, speed.indexed(speed.loop)))
    _row("datasketch update_batch", speed.ratio(texts, speed.memory_index, speed.indexed(speed.batches)))
    print(f"estimate of Jaccard: root mean square error {accuracy(texts):.4f}; theory at J = .5: .0442")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "size.sqlite"
        with SourceIndex.open(path) as index:
            index.add_many(Article(text, id=str(n), language="en") for n, text in enumerate(known))
        print(f"file: {path.stat().st_size / len(known):.0f} bytes an article, its packed text with it")
    print("copies among", len(known), "articles      recall  others  wrong a query  ms p50  p99")
    for share in copies.SHARES:
        found = copies.measured(known, hosts, share)
        sources = f"{found.recall:26.3f} {found.others:7.2f} {found.wrong:14.2f}"
        print(f"  {share:4.0%} {sources} {found.median:7.1f} {found.slow:5.1f}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        if kills:
            print("killed writers:", dict(faults.kills(Path(folder), kills)), flush=True)
        if seconds:
            print("readers beside a writer:", dict(faults.readers(Path(folder), READERS, seconds)), flush=True)
        if flips:
            print("changed bits:", dict(faults.flips(Path(folder), known[:60], flips)))


def accuracy(texts: list[str]) -> float:
    """Root mean square error of the estimate for texts mixed of two in all proportions."""
    errors = []
    for number, (one, other) in enumerate(zip(texts[::2], texts[1::2], strict=False)):
        share = number % 10 / 10
        words = other.split()
        mixed = one + " " + " ".join(words[: int(len(words) * share)])
        (a, b), (left, right) = (
            signatures([one, mixed]),
            [set(halves_of([words_of([text])])[0].tolist()) for text in (one, mixed)],
        )
        errors.append(float(np.mean(a == b)) - len(left & right) / len(left | right))
    return float(np.sqrt(np.mean(np.square(errors))))


def _row(name: str, measured: tuple[float, float, float]) -> None:
    ours, peer, times = measured
    print(f"  {name:26} {ours:8.0f} {peer:9.0f} {times:7.1f}", flush=True)


def texts_of(path: str) -> list[str]:
    """The articles of a file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [str(json.loads(line)["text"]) for line in lines]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("articles")
    parser.add_argument("hosts", nargs="?")
    parser.add_argument("--faults", default=FAULTS)
    chosen = parser.parse_args()
    given = texts_of(chosen.articles)
    cut = len(given) if chosen.hosts else len(given) * 2 // 3
    main(
        given[:cut],
        texts_of(chosen.hosts) if chosen.hosts else given[cut:],
        *(int(number) for number in chosen.faults.split(",")),
    )
