"""Trains the model that judges the blocks of web pages: `python -m tests.benchmarks.boilerplate.train_html PAGES`.

PAGES is a `.jsonl.gz` with one page a line: `id`, `tier`, `domain`, `html`, `url`, `gold` (the body) and `titles`. Rows
of sources without a licence are left out. Writes `page_blocks.json`, the same bytes for the same pages and the
same lightgbm. With `--folds FILE`, instead writes the text of every page as judged by a model that has seen no page
of its domain, as a JSON object from id to text. Needs lightgbm and numpy, which the package does not.
"""

import argparse
import gzip
import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np
import trafilatura

from srcaudit.readers import html as reader
from srcaudit.readers import page_features, page_model
from tests.benchmarks.boilerplate.gold import labels, words_of

SOURCES = {
    "scrapinghub": "scrapinghub/article-extraction-benchmark @ 4a3bc97, MIT",
    "fundus": "flairNLP/fundus @ 18da6e5, parser tests, MIT",
    "wcxb": "Murrough-Foley/web-content-extraction-benchmark @ c039d5e, CC-BY-4.0, Murrough Foley",
    "readability": "mozilla/readability @ ab4027a, test pages, Apache-2.0",
}
"""The sources whose licences let what is learnt from them ship."""
TIERS = {"A": 1.5, "B": 1.0, "C": 0.5}
"""How much a page counts: gold by hand, by a reviewed model, by another extractor."""
FOLDS = 4
OUTPUT = Path(page_model.__file__).parent / "data" / "page_blocks.json"
SETTINGS: dict[str, Any] = {
    "n_estimators": 150,
    "num_leaves": 31,
    "learning_rate": 0.08,
    "min_child_samples": 30,
    "subsample": 0.7,
    "subsample_freq": 1,
    "colsample_bytree": 0.4,
    "reg_lambda": 5,
    "max_bin": 63,
    "random_state": 1,
    "n_jobs": 1,
    "deterministic": True,
    "force_row_wise": True,
    "verbose": -1,
}


@dataclass
class Page:
    """A page ready for training."""

    id: str
    source: str
    domain: str
    view: page_features.View
    rows: Any
    """Of the blocks that are worth asking about."""
    body: Any
    weights: Any
    """0 for headlines, which are neither."""


def prepared(path: Path) -> Iterator[Page]:
    """The pages of a file, with features and labels."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            root = trafilatura.load_html(row["html"])
            view, _ = reader.seen(root)
            view = replace(view, extracted=str(reader.extraction(root, row["url"]).get("text") or ""))
            read, titles = view.blocks, view.headlines
            features = page_features.rows(view)
            body = labels([block.text for block in read], row["gold"])
            neutral = {" ".join(words_of(title)) for title in [*titles, *row["titles"]]}
            scale = TIERS[row["tier"]] * 20 / max(20.0, 2 * len(read) ** 0.5)
            asked = [at for at, one in enumerate(features) if one is not None]
            lines = [words_of(read[at].text) for at in asked]
            weights = [(np.log1p(len(line)) + 0.3) * scale * (" ".join(line) not in neutral) for line in lines]
            yield Page(
                row["id"],
                re.split(r"[-/]", row["id"])[0],
                row["domain"],
                view,
                np.array([features[at] for at in asked]),
                np.array([body[at] for at in asked], dtype=bool),
                np.array(weights),
            )


def fitted(pages: Sequence[Page]) -> Any:
    """A model of the pages whose licence permits it."""
    used = [page for page in pages if page.source in SOURCES and len(page.rows)]
    keep = [page.weights > 0 for page in used]
    model = lightgbm.LGBMClassifier(**SETTINGS)
    return model.fit(
        np.vstack([page.rows[kept] for page, kept in zip(used, keep, strict=True)]),
        np.concatenate([page.body[kept] for page, kept in zip(used, keep, strict=True)]),
        sample_weight=np.concatenate([page.weights[kept] for page, kept in zip(used, keep, strict=True)]),
    )


def written(model: Any) -> list[Any]:
    """The trees as nested lists, rounded to what is worth keeping."""
    return [_node(tree["tree_structure"]) for tree in model.booster_.dump_model()["tree_info"]]


def _node(node: dict[str, Any]) -> Any:
    if "leaf_value" in node:
        return round(node["leaf_value"], 4)
    low, high = _node(node["left_child"]), _node(node["right_child"])
    return [node["split_feature"], float(f"{node['threshold']:.6g}"), low, high]


def fold(page: Page) -> int:
    """The fold of a page: all pages of a domain share one."""
    return int(hashlib.md5(page.domain.encode()).hexdigest(), 16) % FOLDS


def out_of_fold(pages: Sequence[Page]) -> dict[str, str]:
    """The text of each page by a model that has not seen its domain."""
    texts: dict[str, str] = {}
    for number in range(FOLDS):
        trees = written(fitted([page for page in pages if fold(page) != number]))
        loaded = tuple(map(page_model.tree, trees))
        page_model.model = lambda loaded=loaded: loaded  # type: ignore[assignment]
        for page in pages:
            if fold(page) == number:
                texts[page.id] = reader.judged(page.view) or page.view.extracted or page.view.published
    return texts


def write(pages: Sequence[Page]) -> None:
    """Trains on the pages and writes the data file."""
    used = [page for page in pages if page.source in SOURCES]
    counts = Counter(page.source for page in used)
    provenance = {
        "what": "boosted trees over the blocks of web pages; a tree is a leaf or [column, bound, up to it, above it]",
        "command": "python -m tests.benchmarks.boilerplate.train_html dev_html.jsonl.gz",
        "made_with": f"lightgbm {lightgbm.__version__}, trafilatura {trafilatura.__version__}",
        "trained_on": [{"source": SOURCES[name], "pages": counts[name]} for name in sorted(counts)],
        "rows": int(sum((page.weights > 0).sum() for page in used)),
        "columns": int(used[0].rows.shape[1]),
        "note": "weights only; no text of any page",
    }
    lines = ",\n".join(json.dumps(tree, separators=(",", ":")) for tree in written(fitted(pages)))
    OUTPUT.parent.mkdir(exist_ok=True)
    OUTPUT.write_text(
        f'{{"provenance": {json.dumps(provenance, indent=1)},\n"trees": [\n{lines}\n]}}\n', encoding="utf-8"
    )


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.boilerplate.train_html")
    parser.add_argument("pages", type=Path)
    parser.add_argument("--folds", type=Path)
    options = parser.parse_args()
    pages = list(prepared(options.pages))
    if options.folds:
        options.folds.write_text(json.dumps(out_of_fold(pages), ensure_ascii=False), encoding="utf-8")
        return
    write(pages)


if __name__ == "__main__":
    main()
