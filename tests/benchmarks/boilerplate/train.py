"""Trains the line model: `python -m tests.benchmarks.boilerplate.train dev.jsonl.gz`, with catboost and scikit-learn.

Only pages whose annotations have a licence that permits it are trained on. Folds are made of registrable domains, all
views of a page in one; each stage is trained on answers that the stage before gave to pages it had not seen. With
`--judge` nothing is written, and the quality on unseen domains is printed. With the same file and the same versions
of the two libraries the model comes out the same.
"""

import argparse
import gzip
import json
import random
import sys
import tempfile
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from catboost import CatBoostClassifier
from scipy.sparse import csr_matrix
from sklearn.linear_model import SGDClassifier

from srcaudit.text.ad_slots import ad_slots
from srcaudit.text.line_features import (
    LONG_WORDS,
    Columns,
    Lines,
    WordWeights,
    cut,
    features,
    first_table,
    neighbourhood,
    second_table,
    small,
)
from srcaudit.text.line_model import (
    SLOT,
    LineModel,
    Trees,
    common_words,
    probabilities,
    put_back,
    trees,
    without,
    word_weights,
)
from srcaudit.text.lines import lines

SOURCES = {
    "scrapinghub": "scrapinghub/article-extraction-benchmark @ 4a3bc97 (MIT)",
    "fundus": "flairNLP/fundus @ 18da6e5, parser tests (MIT)",
    "wcxb": "Murrough-Foley/web-content-extraction-benchmark @ c039d5e (CC-BY-4.0, Murrough Foley)",
    "readability": "mozilla/readability @ ab4027a, test pages (Apache-2.0)",
}
FOLDS = 4
ROUNDS = (200, 200)
DEPTH = 6
RATE = 0.1
MIN_DOMAINS = 10
SHRINKAGE = {False: 5e-4, True: 1e-3}
"""How hard the words' weights are drawn to nothing, for short and for long lines: where unseen pages fare best."""
MIN_WEIGHT = 30
"""Weights below so many thousandths in both are left out."""
KEPT = 0.2
"""Share of the furniture lines of whole pages that is trained on, at the weight of all: menus are much alike."""
VIEW_WEIGHTS = {
    "full": 0.4, "residual-resiliparse": 2.0, "residual-trafilatura": 2.0, "partial": 1.0, "clean": 0.8, "part": 0.7,
}  # fmt: skip
TIER_WEIGHTS = {"A": 1.5, "B": 1.0, "C": 0.5}
OTHER_LANGUAGES = 1.5
"""Weight of pages that are not English: there are few of them."""
UNIT = 1000
"""Weights and leaves are kept as whole thousandths, so that their sums are exact."""


@dataclass
class Page:
    """One page in one view, cut into lines."""

    id: str
    view: str
    tier: str
    language: str
    fold: int
    lines: Lines
    """Without those where advertisements stood: the model is not asked about them."""
    labels: "np.ndarray[Any, np.dtype[np.int64]]"
    domain: str
    texts: list[str]
    """All lines, and of each whether an advertisement stood there."""
    slots: list[bool]
    whole: "np.ndarray[Any, np.dtype[np.int64]]"
    """The label of each."""
    words: list[str]
    """The words of the lines that are described, in small letters."""

    @property
    def weight(self) -> "np.ndarray[Any, np.dtype[np.float64]]":
        """Of each line, 0 for one that is not trained on; headlines count half, as body."""
        found = np.where(self.labels == 2, 0.5, 1.0) * VIEW_WEIGHTS[self.view] * TIER_WEIGHTS[self.tier]
        found *= 1.0 if self.language == "en" else OTHER_LANGUAGES
        if self.view in ("full", "partial"):
            chance = np.random.default_rng(zlib.crc32(f"{self.id} {self.view}".encode()))
            found *= np.where(self.labels, 1.0, (chance.random(len(self.labels)) < KEPT) / KEPT)
        return found

    @property
    def furniture(self) -> "np.ndarray[Any, np.dtype[np.int64]]":
        """1 for a line of furniture."""
        return np.where(self.labels == 0, 1, 0)


def pages(path: Path) -> Iterator[Page]:
    """The licensed pages of a file, and what is made of each."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for row in map(json.loads, file):
            if row["id"].startswith(tuple(SOURCES)):
                made = (_page(row, row["view"], row["lines"], row["labels"]), *_made(row))
                yield from (page for page in made if page.lines.count)


def _made(row: dict[str, Any]) -> Iterator[Page]:
    """Views in between: less furniture, none, a part of the article."""
    chance = random.Random(zlib.crc32(f"{row['id']} {row['view']}".encode()))
    lines, labels = row["lines"], row["labels"]
    if row["view"] == "full":
        kept = _thinned(labels, chance.uniform(0.05, 0.6), chance)
        yield _page(row, "partial", [lines[i] for i in kept], [labels[i] for i in kept])
        body = [i for i, label in enumerate(labels) if label]
        yield _page(row, "clean", [lines[i] for i in body], [labels[i] for i in body])
    else:
        low = chance.randrange(max(1, len(lines) - 4))
        high = low + chance.randint(3, 14)
        yield _page(row, "part", lines[low:high], labels[low:high])


def _thinned(labels: Sequence[int], share: float, chance: random.Random) -> list[int]:
    """Numbers of the lines that stay when runs of up to eight furniture lines are kept with a probability."""
    kept, keep, left = [], True, 0
    headline = chance.random() < 0.5
    for number, label in enumerate(labels):
        if label == 1 or (label == 2 and headline):
            kept.append(number)
            left = 0
        elif label == 0:
            if left == 0:
                keep, left = chance.random() < share, chance.randint(1, 8)
            left -= 1
            if keep:
                kept.append(number)
    return kept


def _page(row: dict[str, Any], view: str, texts: list[str], labels: list[int]) -> Page:
    fold = zlib.crc32(row["domain"].encode()) % FOLDS
    # A line can hold a separator of paragraphs, which cuts it into several for us.
    pieces = [(text[s.start : s.end], label) for text, label in zip(texts, labels, strict=True) for s in lines(text)]
    texts, whole = [text for text, _ in pieces], np.array([label for _, label in pieces])
    text = "\n".join(texts)
    slots = ad_slots(text, lines(text), row["lang"])
    rest, places = without(text, lines(text), slots)
    page, left = cut(rest, places), whole[np.logical_not(slots)]
    return Page(
        row["id"],
        view,
        row["tier"],
        row["lang"],
        fold,
        page,
        left,
        row["domain"],
        texts,
        slots,
        whole,
        _words(rest, page),
    )


def _words(text: str, page: Lines) -> list[str]:
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    lower = small(codes).tobytes().decode("utf-32-le", "surrogatepass")
    return [lower[start:stop] for start, stop in zip(page.starts.tolist(), page.stops.tolist(), strict=True)]


# The words ------------------------------------------------------------------------------------------------------------


def _grams(page: Page) -> list[list[tuple[str, str]]]:
    """Of each line what its words may be weighed by."""
    bounds = [0, *np.cumsum(page.lines.words).tolist()]
    lines = [page.words[start:end] for start, end in pairwise(bounds)]
    return [
        [("first", line[0]), *(("word", word) for word in line), ("last", line[-1])] if line else [] for line in lines
    ]


class Vocabulary:
    """The words of all pages as one sparse table of lines; weighed anew for each set of folds."""

    def __init__(self, all_pages: Sequence[Page]) -> None:
        self.pages = [page for page in all_pages if page.language == "en" and page.view not in ("clean", "part")]
        grams = [_grams(page) for page in self.pages]
        domains: dict[tuple[str, str], set[str]] = defaultdict(set)
        for page, page_grams in zip(self.pages, grams, strict=True):
            for gram in {gram for line in page_grams for gram in line}:
                domains[gram].add(page.domain)
        known = (gram for gram, seen in domains.items() if len(seen) >= MIN_DOMAINS and not gram[1].isdigit())
        self.index = {gram: number for number, gram in enumerate(sorted(known))}
        rows = [[self.index[g] for g in line if g in self.index] for page in grams for line in page]
        pointers = np.concatenate(([0], np.cumsum([len(row) for row in rows])))
        columns = np.concatenate([np.array(row, np.int64) for row in rows])
        self.table = csr_matrix(
            (np.ones(len(columns)), columns, pointers), shape=(len(rows), len(self.index)), dtype=np.float64
        )
        self.table.sum_duplicates()
        self.table.data[:] = 1.0
        self.labels = np.concatenate([page.labels for page in self.pages])
        self.target = (self.labels == 0).astype(np.int64)
        self.weight = np.concatenate([page.weight for page in self.pages])
        self.fold = np.concatenate([np.full(page.lines.count, page.fold) for page in self.pages])
        self.long = np.concatenate([page.lines.words >= LONG_WORDS for page in self.pages])

    def weights(self, without: int | None) -> dict[str, dict[str, list[int]]]:
        """Weights learnt without one fold: kind -> word -> its weight in short and in long lines."""
        both = []
        for long in (False, True):
            use = (self.weight > 0) & (self.long == long) & (self.fold != (-1 if without is None else without))
            model = SGDClassifier(
                loss="log_loss", alpha=SHRINKAGE[long], max_iter=6, tol=None, average=True, random_state=1
            )  # fmt: skip
            model.fit(self.table[use], self.target[use], sample_weight=self.weight[use])
            both.append(np.round(model.coef_[0] * 100).astype(int) * (UNIT // 100))
        found: dict[str, dict[str, list[int]]] = defaultdict(dict)
        for (kind, text), number in self.index.items():
            pair = [int(both[0][number]), int(both[1][number])]
            if max(map(abs, pair)) >= MIN_WEIGHT:
                found[kind][text] = pair
        return found


# The stages -----------------------------------------------------------------------------------------------------------


def boosted(table: Any, target: Any, weight: Any, rounds: int) -> dict[str, Any]:
    """Trees of one stage, as they are kept: every tree asks the same questions of all lines at a depth."""
    model = CatBoostClassifier(
        iterations=rounds, depth=DEPTH, learning_rate=RATE, border_count=32, l2_leaf_reg=6.0, random_seed=1,
        thread_count=2, bootstrap_type="Bernoulli", subsample=0.7, rsm=0.3, verbose=False, allow_writing_files=False,
    )  # fmt: skip
    model.fit(table, target, sample_weight=weight)
    with tempfile.NamedTemporaryFile(suffix=".json") as file:
        model.save_model(file.name, format="json")
        saved = json.loads(Path(file.name).read_text("utf-8"))
    bias = saved["scale_and_bias"][1]
    trees = saved["oblivious_trees"]
    missing = [DEPTH - len(tree["splits"]) for tree in trees]
    return {
        "bias": round(UNIT * (bias[0] if isinstance(bias, list) else bias)),
        # A tree of fewer questions gets some that are always answered with no.
        "columns": [
            [s["float_feature_index"] for s in t["splits"]] + [0] * n for t, n in zip(trees, missing, strict=True)
        ],
        "borders": [
            [round(s["border"], 5) for s in t["splits"]] + [1e9] * n for t, n in zip(trees, missing, strict=True)
        ],
        "leaves": [
            [round(UNIT * value) for value in t["leaf_values"]] + [0] * (2**DEPTH - len(t["leaf_values"]))
            for t in trees
        ],
    }


@dataclass
class Rows:
    """The lines of all pages one below the other."""

    pages: list[Page]
    words: Vocabulary
    weights: list[WordWeights]
    """Of each fold what the words of the others say."""
    columns: list[Columns]
    """Of each page what the first stage sees, its words weighed by what other folds say."""

    @classmethod
    def of(cls, path: Path) -> "Rows":
        """The licensed pages of a file."""
        found = list(pages(path))
        words = Vocabulary(found)
        print(f"{len(found)} pages, {sum(p.lines.count for p in found)} lines, {len(words.index)} words", flush=True)
        weights = [word_weights(words.weights(fold)) for fold in range(FOLDS)]
        columns = [described(page, weights[page.fold]) for page in found]
        return cls(found, words, weights, columns)

    def stage(self, tables: Sequence[Any], rounds: int) -> tuple[dict[str, Any], list[Trees]]:
        """A stage trained on all pages, and as it is trained without each fold."""
        used = [page.weight > 0 for page in self.pages]
        shown = [table[:, use].astype(np.float32) for table, use in zip(tables, used, strict=True)]
        everything = np.ascontiguousarray(np.concatenate(shown, axis=1).T)
        pairs = list(zip(self.pages, used, strict=True))
        target = np.concatenate([page.furniture[use] for page, use in pairs])
        weight = np.concatenate([page.weight[use] for page, use in pairs])
        fold = np.concatenate([np.full(use.sum(), page.fold) for page, use in pairs])
        models = []
        for number in range(FOLDS):
            others = fold != number
            models.append(trees(boosted(everything[others], target[others], weight[others], rounds)))
            print(f"  fold {number} of {FOLDS}, {others.sum()} lines", flush=True)
        return boosted(everything, target, weight, rounds), models

    def unseen(self, models: Sequence[Trees], tables: Sequence[Any]) -> list[Any]:
        """What a stage makes of each page when it was trained without the page's fold."""
        told = zip(self.pages, tables, strict=True)
        return [probabilities(models[page.fold].scores(table)) for page, table in told]


def described(page: Page, words: WordWeights) -> Columns:
    """What the first stage sees of a page."""
    return features(page.lines, common_words(page.language), words)


def trained(path: Path) -> tuple[dict[str, Any], list[Page], list[Any]]:
    """The model, the pages, and the probabilities that it gives to the pages of folds it has not seen."""
    rows = Rows.of(path)
    tables = [first_table(columns) for columns in rows.columns]
    first, firsts = rows.stage(tables, ROUNDS[0])
    answers = rows.unseen(firsts, tables)
    judge(rows.pages, [put_back(told, page.slots, SLOT) for told, page in zip(answers, rows.pages, strict=True)])
    told = zip(tables, rows.columns, answers, rows.pages, strict=True)
    second, seconds = rows.stage(
        [second_table(table, neighbourhood(page.lines, cols, p)) for table, cols, p, page in told], ROUNDS[1]
    )
    models = [LineModel(*parts) for parts in zip(rows.weights, firsts, seconds, strict=True)]
    both = [asked(models[page.fold], page) for page in rows.pages]
    model = {
        "provenance": {
            "what": "weights of words and trees that tell furniture from body line by line; no text of the pages",
            "command": "python -m tests.benchmarks.boilerplate.train dev.jsonl.gz",
            "sources": list(SOURCES.values()),
            "pages": len({page.id for page in rows.pages}),
            "rows": dict(Counter(page.view for page in rows.pages)),
            "lines": sum(page.lines.count for page in rows.pages),
        },
        "words": rows.words.weights(None),
        "first": first,
        "second": second,
    }
    return model, rows.pages, both


def asked(model: LineModel, page: Page) -> Any:
    """What a model says of each line of a page when it is asked as the package asks it."""
    text = "\n".join(page.texts)
    return model.described(text, lines(text), page.language).probability


def judge(all_pages: Sequence[Page], answers: Sequence[Any]) -> None:
    """Prints the quality by view and tier, at the threshold .5 and where 4 % of the body lines are flagged."""
    groups: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    for number, page in enumerate(all_pages):
        groups[page.view, page.tier, "en" if page.language == "en" else "other"].append(number)
    for group, numbers in sorted(groups.items()):
        if group[1] == "C":
            continue
        label = np.concatenate([all_pages[n].whole for n in numbers])
        answer = np.concatenate([answers[n] for n in numbers])
        words = np.concatenate([[len(text.split()) for text in all_pages[n].texts] for n in numbers])
        use = label != 2
        label, answer, words = label[use] == 0, answer[use], words[use]
        limit = np.quantile(answer[~label], 0.96) if (~label).any() else 1.0
        print(f"{group[0]:22} {group[1]} {group[2]:5} {len(numbers):5}", end="")
        for threshold in (0.5, 0.7, 0.8, 0.9, limit):
            flag = answer > threshold
            lines_f1, words_f1 = (
                2 * (amount * (flag & label)).sum() / max(1, (amount * flag).sum() + (amount * label).sum())
                for amount in (np.ones(len(words)), words)
            )
            wrong = flag[~label].mean() if (~label).any() else 0.0
            print(f" | {threshold:.2f}: {lines_f1:.3f} {words_f1:.3f} {wrong:.3f}", end="")
        print(flush=True)


def main() -> int:
    """Trains, judges, and writes the model unless told not to."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.boilerplate.train")
    parser.add_argument("path", type=Path)
    parser.add_argument("--judge", action="store_true", help="write no model")
    parser.add_argument("--answers", type=Path, help="write what is said of pages not trained on, for the benchmark")
    options = parser.parse_args()
    model, found, answers = trained(options.path)
    judge(found, answers)
    if options.answers:
        told = {f"{page.id} {page.view}": answer.tolist() for page, answer in zip(found, answers, strict=True)}
        options.answers.write_text(json.dumps(told), "utf-8")
    if not options.judge:
        place = Path(str(files("srcaudit.language"))) / "data" / "mul" / "models" / "lines.json"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(json.dumps(model, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")
        print(f"{place.stat().st_size:,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
