"""One article against a hundred thousand: how long an answer with its passages takes, and whether it is right.

    python -m tests.benchmarks.similarity.queries articles.jsonl.gz folder [count]

articles: JSON Lines with `text`, a thousand or more; two thirds of them, and articles composed of them, are known, the
others are asked about. folder: where the index is made and prepared, or is already. Half of the queries are articles
that nobody copied; in the other half a tenth, four tenths, six tenths or all of a known article stands. No text is
asked about twice, so that no query finds its articles at hand.
"""

import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from statistics import quantiles

from srcaudit.corpus.index import SourceIndex
from srcaudit.model.article import Article
from srcaudit.text.document import Document
from tests.benchmarks.similarity import composed, copies

COUNT, WORDS = 100_000, 600
ASKED = 400
"""Queries of each half."""

_SAMPLE = 300


def main(texts: list[str], folder: Path, count: int) -> None:
    """Prints the table."""
    texts = [text for text in texts if len(text.split()) >= 150]
    Random(1).shuffle(texts)
    cut = len(texts) * 2 // 3
    real, hosts = texts[:cut], texts[cut:]
    composer = composed.Composer(real)
    known = [*real, *composer.articles(count - len(real), WORDS, seed=1)]
    random = Random(2)
    some, others = random.sample(known[cut:], _SAMPLE), random.sample(real, _SAMPLE)
    met = composed.meetings(hosts[:_SAMPLE], others), composed.meetings(hosts[:_SAMPLE], some)
    print(f"pairs with a fingerprint in common: real and real {met[0]:.5f}, real and composed {met[1]:.5f}", end=", ")
    print(f"composed and composed {composed.meetings(some[:150], some[150:]):.5f}", flush=True)
    with _index(folder / f"known-{count}.sqlite", known) as index:
        _row("nobody's copy", index, [(Article(text, id="query", language="en"), None) for text in hosts[:ASKED]])
        _row("a part copied", index, list(_parts(known, cut, hosts, random)))


def _index(path: Path, known: Sequence[str]) -> SourceIndex:
    made = path.exists()
    index = SourceIndex.open(path)
    if not made:
        start = time.process_time()
        index.add_many(Article(text, id=f"k{number}", language="en") for number, text in enumerate(known))
        took = (time.process_time() - start) / len(known)
        print(f"{len(known):,} articles, {took * 1e6:.0f} us each; {path.stat().st_size / len(known):.0f} bytes each")
    start = time.process_time()
    if count := index.prepare():
        took = (time.process_time() - start) / count
        print(f"{count:,} prepared, {took * 1e3:.1f} ms each; {path.stat().st_size / len(known):.0f} bytes each")
    return index


def _parts(known: Sequence[str], real: int, hosts: Sequence[str], random: Random) -> Iterator[tuple[Article, str]]:
    """Hosts that hold a part of a known article, and that article's id. Every fourth part is of a real one, which
    come first among the known."""
    for number in range(ASKED):
        share = copies.SHARES[number % len(copies.SHARES)]
        source = random.randrange(real if number // len(copies.SHARES) % 4 == 0 else len(known))
        part = copies.part_of(known[source], share, random)
        yield Article(copies.hidden(part, hosts, random), id="query", language="en"), f"k{source}"


def _row(name: str, index: SourceIndex, asked: Sequence[tuple[Article, str | None]]) -> None:
    wall, cpu, masks, hits, others = [], [], [], 0, 0
    for article, source in asked:
        doc = Document(article)
        begin = time.process_time()
        doc.masked  # noqa: B018 - the layer every audit needs
        masks.append((time.process_time() - begin) * 1e3)
        start, begin = time.perf_counter(), time.process_time()
        found = {one.id for one in index.comparisons(doc)}
        cpu.append((time.process_time() - begin) * 1e3)
        wall.append((time.perf_counter() - start) * 1e3)
        hits += source in found
        others += len(found - {source})
    print(f"{name}: {len(asked)} queries, recall {hits / len(asked):.3f}, others {others / len(asked):.2f} a query")
    for what, took in (("wall", wall), ("CPU", cpu), ("furniture, CPU", masks)):
        marks = quantiles(took, n=100)
        print(f"  ms {what:15} p50 {marks[49]:6.2f}  p90 {marks[89]:6.2f}  p99 {marks[98]:6.2f}", flush=True)


if __name__ == "__main__":
    from tests.benchmarks.similarity.index import texts_of

    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(texts_of(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else COUNT)
