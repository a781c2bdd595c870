"""What an audit costs, in CPU milliseconds, beside textstat's five scores and langdetect on the same texts.

    python -m tests.benchmarks.speed [articles.jsonl.gz ...] [--articles 40] [--rounds 7]

Of each file (JSON Lines with `text`) some articles of 600 to 800 words are taken, spread over the file; without one,
the repository's fixtures are. All contenders work in this process on one text after the other, in turns; the first of
them changes from text to text. Figures are medians of the articles' medians over the rounds, ratios the medians of the
rounds' ratios. No text is met twice: textstat and srcaudit get each with another last line every time, so that what
textstat keeps of texts it has seen is of no use to it. Start-up is over before the first round; `startup` has it.

textstat counts syllables with a dictionary that it fetches from the network. Here it does without: once with pyphen
as where the dictionary lacks a word, and once with a dictionary that knows every word at once, which is the least
that the real one can cost. pysbd is timed when it is installed.
"""

import argparse
import gzip
import json
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import import_module
from itertools import count
from pathlib import Path
from statistics import median
from typing import Any

from srcaudit import Article, Config, Document, audit
from srcaudit.model.score import Dimension
from srcaudit.readers import article_of

FIXTURES = Path(__file__).parents[2] / "fixtures" / "articles"
FEWEST_WORDS, MOST_WORDS = 600, 800
SCORES = ("flesch_reading_ease", "flesch_kincaid_grade", "gunning_fog", "smog_index", "automated_readability_index")
MOST_MS = 15.0
"""What an article of 700 words may take on a quiet core."""
LEAST_INCONSISTENCY = 60_000
"""Words a second that the inconsistency checks alone must read."""
LEAST_CLAIMS = 2.0
"""How many times as fast as pysbd's splitting the claims must be."""

Work = Callable[[str], object]


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints a table for each file; 1 if a figure is worse than what we hold ourselves to."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--articles", type=int, default=40)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--only", choices=("ours", "all"), default="all", help="ours: without the peers")
    given = parser.parse_args(arguments)
    contenders = _contenders(peers=given.only == "all")
    missed = []
    for name, texts in _groups(given.files, given.articles):
        missed += [f"{name}: {miss}" for miss in _measure(name, texts, contenders, given.rounds)]
    for miss in missed:
        print(f"missed: {miss}")
    return int(bool(missed))


def _groups(files: Sequence[Path], most: int) -> Iterator[tuple[str, list[str]]]:
    if not files:
        yield "fixtures", [article_of(path).text for path in sorted(FIXTURES.glob("*.md"))]
    for path in files:
        data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        texts = [json.loads(line).get("text", "") for line in data.decode("utf-8").split("\n") if line]
        fitting = [text for text in texts if FEWEST_WORDS <= len(text.split()) <= MOST_WORDS]
        if not fitting:
            sys.exit(f"{path}: no article of {FEWEST_WORDS} to {MOST_WORDS} words")
        yield path.name, fitting[:: max(1, len(fitting) // most)][:most]


def _contenders(*, peers: bool) -> Mapping[str, Work]:
    found: dict[str, Work] = {"full audit": _audit_of()}
    for dimension in Dimension:
        found[dimension.value] = _audit_of(dimension.value)
    found["the claims layer"] = lambda text: Document(Article(text)).claims
    return found | (_peers() if peers else {})


def _audit_of(*select: str) -> Work:
    config = Config(select=select)
    return lambda text: audit(text, config=config)


def _peers() -> dict[str, Work]:
    found: dict[str, Work] = {
        "textstat, five scores": _textstat(None),
        "textstat, quick dictionary": _textstat(_KnowsAll()),
        "langdetect": _langdetect(),
    }
    try:
        splitter = import_module("pysbd").Segmenter(language="en", clean=False)
    except ImportError:
        return found
    return found | {"pysbd, sentences": splitter.segment}


class _KnowsAll:
    """A dictionary in which every word has one syllable."""

    def __getitem__(self, word: str) -> list[list[str]]:
        return [["AH0"]]


def _textstat(dictionary: _KnowsAll | None) -> Work:
    counter = import_module("textstat.backend.counts._count_syllables")
    scores = [getattr(import_module("textstat").textstat, name) for name in SCORES]

    def work(text: str) -> object:
        counter.get_cmudict = lambda _language: dictionary  # type: ignore[attr-defined]
        # A last word of its own for the dictionary: what the other one counted is not taken over.
        return [score(text + ("\n\nAgain." if dictionary else "\n\nAnew.")) for score in scores]

    return work


def _langdetect() -> Work:
    detector = import_module("langdetect.detector_factory")
    detector.init_factory()

    def work(text: str) -> object:
        asked = detector._factory.create()
        asked.append(text)
        return asked.detect()

    return work


def _measure(name: str, texts: Sequence[str], contenders: Mapping[str, Work], rounds: int) -> Iterator[str]:
    """Prints the table of a group; yields what was missed."""
    turn = count()
    for text in texts[:10]:
        _round([text], contenders, turn)
    times = [_round(texts, contenders, turn) for _ in range(rounds)]
    typical = {work: 1000 * median(median(r[work][n] for r in times) for n in range(len(texts))) for work in contenders}
    words = median(len(text.split()) for text in texts)
    print(f"{name}: {len(texts)} articles, {words:.0f} words at the median, {rounds} rounds")
    for work, value in typical.items():
        print(f"  {work:<28}{value:>8.2f} ms{1000 * words / value:>12,.0f} words a second")
    totals: list[dict[str, float]] = [{work: sum(r[work]) for work in contenders} for r in times]
    if typical["full audit"] > MOST_MS:
        yield f"a full audit takes {typical['full audit']:.1f} ms, more than {MOST_MS:.0f}"
    speed = 1000 * words / typical["inconsistency"]
    if speed < LEAST_INCONSISTENCY:
        yield f"inconsistency reads {speed:,.0f} words a second, fewer than {LEAST_INCONSISTENCY:,}"
    if "langdetect" in contenders:
        for scores in ("textstat, five scores", "textstat, quick dictionary"):
            times_as_fast = median((t[scores] + t["langdetect"]) / t["full audit"] for t in totals)
            print(f"  full audit against {scores} and langdetect: {times_as_fast:.2f} times as fast")
            if times_as_fast < 1 and scores == "textstat, five scores":
                yield f"a full audit is {times_as_fast:.2f} times as fast as {scores} and langdetect"
    if "pysbd, sentences" in contenders:
        times_as_fast = median(t["pysbd, sentences"] / t["the claims layer"] for t in totals)
        print(f"  claims against pysbd's sentences: {times_as_fast:.2f} times as fast")
        if times_as_fast < LEAST_CLAIMS:
            yield f"the claims layer is {times_as_fast:.2f} times as fast as pysbd's sentences"


def _round(texts: Sequence[str], contenders: Mapping[str, Work], turn: "count[int]") -> dict[str, list[float]]:
    """CPU seconds of each contender for each text, each text made new by a last line."""
    found: dict[str, list[float]] = {work: [] for work in contenders}
    order: list[Any] = list(contenders)
    for text in texts:
        number = next(turn)
        fresh = f"{text}\n\nThis is reading {number}."
        for work in order[number % len(order) :] + order[: number % len(order)]:
            begun = time.process_time()
            contenders[work](fresh)
            found[work].append(time.process_time() - begun)
    return found


if __name__ == "__main__":
    sys.exit(main())
