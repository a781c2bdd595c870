"""Prints how the padding score separates, what it covers and what it finds."""

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from statistics import quantiles

import srcaudit
from srcaudit.config import Config
from srcaudit.model.report import Report
from tests.benchmarks.padding.corpora import PROFESSIONAL, articles, texts

_MATCHED = 1.5
"""Articles whose words differ by this factor at most are of one length."""


def main(data: Path, folder: Path | None = None) -> None:
    config = Config(select=("padding",))
    sets = {c: [srcaudit.audit(a, config=config) for a in articles(data, c)] for c in (*PROFESSIONAL, "trend")}
    if folder is not None:
        sets["texts"] = [srcaudit.audit(article, config=config) for article in texts(folder)]
    professional = [report for corpus in PROFESSIONAL for report in sets[corpus]]
    for name, reports in sets.items():
        _describe(name, reports)
    for name in sorted(sets.keys() - set(PROFESSIONAL)):
        print(f"{name:8} AUC {_auc(sets[name], professional):.3f}")
        print(f"    length-matched AUC {_matched(sets[name], professional):.3f}")
        for corpus in PROFESSIONAL:
            print(f"    against {corpus:10} AUC {_auc(sets[name], sets[corpus]):.3f}")
    bound = sorted(_values(professional))[int(0.98 * len(_values(professional)))]
    print(f"threshold at 2 % of professional articles: {bound:.3f}")
    for name, reports in sets.items():
        values = _values(reports)
        print(f"    above it: {name:10} {sum(v > bound for v in values) / len(values):.3f}")


def _describe(name: str, reports: Sequence[Report]) -> None:
    values = _values(reports)
    cuts = quantiles(values, n=100)
    words = sum(report.words for report in reports)
    covered = sum(m.value * r.words / 100 for r in reports for m in r.measures if m.name == "words in padding findings")
    counts = Counter(finding.code for report in reports for finding in report.findings)
    per = {code: round(1000 * count / len(reports)) for code, count in sorted(counts.items())}
    spread = " ".join(f"{q}%={cuts[q - 1]:.2f}" for q in (10, 25, 50, 75, 90, 98))
    print(f"{name:10} n={len(reports)} scored={len(values)} {spread} covered={covered / words:.4f}")
    print(f"           findings per 1,000 articles: {per}")


def _values(reports: Sequence[Report]) -> list[float]:
    return [report.scores.padding.value for report in reports if report.scores.padding]


def _auc(high: Sequence[Report], low: Sequence[Report]) -> float:
    """Share of pairs in which the padded one scores higher; a tie counts half."""
    pairs = [(a, b) for a in _values(high) for b in _values(low)]
    return sum((a > b) + 0.5 * (a == b) for a, b in pairs) / len(pairs)


def _matched(high: Sequence[Report], low: Sequence[Report]) -> float:
    """The same over pairs of one length."""
    scored = [r for r in low if r.scores.padding]
    found = [
        _auc([report], near)
        for report in high
        if report.scores.padding and (near := [r for r in scored if 1 / _MATCHED <= r.words / report.words <= _MATCHED])
    ]
    return sum(found) / len(found) if found else float("nan")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:3]))
