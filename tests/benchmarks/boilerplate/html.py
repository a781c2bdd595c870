"""Extractors on the same web pages: `python -m tests.benchmarks.boilerplate.html PAGES LINES [NAME …]`.

PAGES is a `.jsonl.gz` of pages with `html` and `gold`, LINES one with the labelled lines of the same pages (`view`
full). Names: srcaudit, trafilatura, readability, justext, resiliparse, boilerpy3, newspaper4k; all that are installed
if none is given. `--texts FILE` takes srcaudit's texts from a JSON object instead, as `train_html --folds` writes:
by models that have not seen the page's domain. Everything else that is trained on these pages is measured in-sample.

Two measures. *body*: runs of four words, as in the benchmark of scrapinghub, each page counting the same.
*furniture*: the lines of the whole visible page, headlines left out; a line that does not stand in the extractor's
text counts as called furniture; F1 of that class over words and over lines.
"""

import argparse
import gzip
import json
import time
import warnings
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tests.benchmarks.boilerplate.gold import labels, words_of

Extract = Callable[[dict[str, Any]], str]
_JUSTEXT = {
    "de": "German", "fr": "French", "es": "Spanish", "pt": "Portuguese", "it": "Italian", "nl": "Dutch",
    "pl": "Polish", "uk": "Ukrainian", "ru": "Russian", "hu": "Hungarian",
}  # fmt: skip


def srcaudit() -> Extract:
    from srcaudit import Article

    return lambda page: Article.from_html(page["html"], url=page["url"]).text


def trafilatura() -> Extract:
    from trafilatura import bare_extraction

    def extract(page: dict[str, Any]) -> str:
        found: Any = bare_extraction(page["html"], url=page["url"], include_comments=False, include_tables=True)
        return str(found.text or "") if found else ""

    return extract


def readability() -> Extract:
    from readability import Document
    from resiliparse.extract.html2text import extract_plain_text

    def extract(page: dict[str, Any]) -> str:
        summary = Document(page["html"]).summary(html_partial=True)
        return str(extract_plain_text(f"<html><body>{summary}</body></html>", main_content=False))

    return extract


def justext() -> Extract:
    import justext

    def extract(page: dict[str, Any]) -> str:
        stop_words = justext.get_stoplist(_JUSTEXT.get(page["lang"], "English"))
        found = justext.justext(page["html"], stop_words)
        return "\n".join(paragraph.text for paragraph in found if not paragraph.is_boilerplate)

    return extract


def resiliparse() -> Extract:
    from resiliparse.extract.html2text import extract_plain_text

    return lambda page: str(extract_plain_text(page["html"], main_content=True, comments=False))


def boilerpy3() -> Extract:
    from boilerpy3 import extractors

    extractor = extractors.ArticleExtractor(raise_on_failure=False)
    return lambda page: str(extractor.get_content(page["html"]))


def newspaper4k() -> Extract:
    import newspaper

    def extract(page: dict[str, Any]) -> str:
        language = page["lang"] if page["lang"] in _JUSTEXT else "en"
        article = newspaper.Article(page["url"] or "http://page.example/", language=language, fetch_images=False)
        article.download(input_html=page["html"])
        article.parse()
        return str(article.text)

    return extract


EXTRACTORS: dict[str, Callable[[], Extract]] = {
    made.__name__: made for made in (srcaudit, trafilatura, readability, justext, resiliparse, boilerpy3, newspaper4k)
}


def runs(text: str) -> Counter[tuple[str, ...]]:
    """The runs of four words in a text; the whole of a shorter one."""
    words = words_of(text)
    return Counter(tuple(words[at : at + 4]) for at in range(max(1, len(words) - 3))) if words else Counter()


def body_counts(gold: str, text: str) -> tuple[float, float, float]:
    """Runs found, wrong and missed, as shares of them all."""
    wanted, given = runs(gold), runs(text)
    found = sum((wanted & given).values())
    wrong, missed = sum(given.values()) - found, sum(wanted.values()) - found
    whole = (found + wrong + missed) or 1
    return found / whole, wrong / whole, missed / whole


def furniture_counts(page: dict[str, Any], text: str) -> Counter[str]:
    """Lines and words of a page by what they are and what they were taken for."""
    count: Counter[str] = Counter()
    kept = labels(page["lines"], text)
    for line, label, keep in zip(page["lines"], page["labels"], kept, strict=True):
        if label == 2 or not words_of(line):
            continue
        name = {(0, False): "found", (0, True): "missed", (1, False): "wrong", (1, True): "right"}[label, keep]
        count[f"lines {name}"] += 1
        count[f"words {name}"] += len(line.split())
    return count


def f1(found: float, wrong: float, missed: float) -> float:
    return 2 * found / (2 * found + wrong + missed) if found else 0.0


def groups(page: dict[str, Any]) -> Iterator[str]:
    source = page["id"].split("/")[0].split("-")[0]
    english = "en" if page["lang"] == "en" else "other"
    yield f"tier {page['tier']}, {english}"
    yield f"{source}, {english}"
    if page["tier"] == "A" and len(page["gold"].split()) < 250:
        yield "tier A, short"


def read(path: Path) -> list[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def measured(name: str, pages: list[dict[str, Any]], lines: dict[str, Any], texts: dict[str, str] | None) -> None:
    """Prints one extractor's row for each group of pages."""
    extract = EXTRACTORS[name]()
    tallies: dict[str, Counter[str]] = defaultdict(Counter)
    spent = 0.0
    for page in pages:
        began = time.process_time()
        try:
            text = texts[page["id"]] if texts is not None else extract(page)
        except Exception:  # counted as nothing found, like an empty answer
            text = ""
        spent += time.process_time() - began
        found, wrong, missed = body_counts(page["gold"], text)
        count = Counter({"pages": 1, "empty": int(not text.strip()), "found": found, "wrong": wrong, "missed": missed})
        if page["id"] in lines:
            count.update(furniture_counts(lines[page["id"]], text))
        for group in groups(page):
            tallies[group].update(count)
    for group, count in sorted(tallies.items()):
        body = f1(count["found"], count["wrong"], count["missed"])
        words = f1(count["words found"], count["words wrong"], count["words missed"])
        by_line = f1(count["lines found"], count["lines wrong"], count["lines missed"])
        flagged = count["lines wrong"] / max(1, count["lines wrong"] + count["lines right"])
        print(
            f"{name:12} {group:22} {count['pages']:5} {body:6.4f} {words:6.4f} {by_line:6.4f} {flagged:6.4f} "
            f"{count['empty']:4} {1000 * spent / len(pages):7.1f}",
            flush=True,
        )


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.boilerplate.html")
    parser.add_argument("pages", type=Path)
    parser.add_argument("lines", type=Path)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--texts", type=Path)
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    texts = json.loads(options.texts.read_text(encoding="utf-8")) if options.texts else None
    pages = read(options.pages)
    lines = {row["id"]: row for row in read(options.lines) if row["view"] == "full"}
    print("extractor    pages of              pages   body  words  lines flagged empty ms a page")
    for name in options.names or EXTRACTORS:
        try:
            measured(name, pages, lines, texts if name == "srcaudit" else None)
        except ImportError as error:
            print(f"{name}: not installed ({error.name})")


if __name__ == "__main__":
    main()
