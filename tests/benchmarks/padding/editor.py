"""How much of what an editor would strike as padding the findings touch.

`python -m tests.benchmarks.padding.editor FOLDER` reads the acceptance set from FOLDER. `editor.json` holds the
passages as offsets with their kinds: one reader marked them before seeing a report on any of the texts.
A passage is touched when a marked span of a padding finding shares a character with it.
"""

import hashlib
import json
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import srcaudit
from srcaudit.config import Config
from srcaudit.model.article import Article
from srcaudit.model.span import Span

LIST = Path(__file__).with_name("editor.json")


@dataclass(frozen=True)
class Passage:
    """A passage to be struck."""

    span: Span
    kind: str


def main(folder: Path, *, missed: bool) -> None:
    kinds: Counter[str] = Counter()
    touched: Counter[str] = Counter()
    words: Counter[str] = Counter()
    for name, entry in json.loads(LIST.read_text("utf-8")).items():
        raw = (folder / f"{name}.txt").read_bytes()
        if hashlib.sha256(raw).hexdigest() != entry["sha256"]:
            raise SystemExit(f"{name}: not the text that was marked")
        text = raw.decode()
        passages = [Passage(Span(one["start"], one["end"]), one["kind"]) for one in entry["passages"]]
        spans = _marked(text, name)
        hit = [passage for passage in passages if any(passage.span.touches(span) for span in spans)]
        kinds.update(passage.kind for passage in passages)
        touched.update(passage.kind for passage in hit)
        struck = _words(text, [passage.span for passage in passages])
        marked = _words(text, spans)
        words.update(struck=len(struck), marked=len(marked), both=len(struck & marked))
        print(f"{name}: {len(hit)} of {len(passages)} passages, {len(struck & marked)} of {len(struck)} words")
        for passage in passages if missed else ():
            if passage not in hit:
                print(f"  {passage.kind:16} {passage.span.start:6} {text[passage.span.start : passage.span.end]!r}")
    for kind, count in kinds.most_common():
        print(f"{kind:16} {touched[kind]:3} of {count:3}")
    total, found = kinds.total(), touched.total()
    print(f"passages touched {found} of {total}, {100 * found / total:.1f} %")
    print(f"words struck that are marked {100 * words['both'] / words['struck']:.1f} %")
    print(f"words marked that were struck {100 * words['both'] / words['marked']:.1f} %")


def _marked(text: str, name: str) -> list[Span]:
    report = srcaudit.audit(Article(text, id=name), config=Config(select=("padding",)))
    return [
        span
        for finding in report.findings
        for span in (finding.span, *(one.span for one in finding.related if one.relation == "also"))
    ]


def _words(text: str, spans: Sequence[Span]) -> set[int]:
    """Places of the words that begin inside a span."""
    inside = bytearray(len(text))
    for span in spans:
        inside[span.start : span.end] = b"\x01" * (span.end - span.start)
    return {i for i, flag in enumerate(inside) if flag and text[i].isalnum() and not (i and text[i - 1].isalnum())}


if __name__ == "__main__":
    main(Path(sys.argv[1]), missed="--missed" in sys.argv)
