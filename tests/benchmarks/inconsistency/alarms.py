"""What the checks say of articles as they were published, and what became of it when it was read."""

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from srcaudit.catalog import AnyCheck
from srcaudit.model.finding import Finding, Severity
from tests.benchmarks.inconsistency.recall import audited, places
from tests.benchmarks.inconsistency.story import Story

JUDGEMENTS = Path(__file__).with_name("judgements.json")
"""[{"article", "code", "start", "end", "verdict"}]: true, style, explained, other thing or not read. No text."""

_TRUE = "true"
_CONTEXT = 120

Key = tuple[str, str, int, int]


def judgements(path: Path = JUDGEMENTS) -> dict[Key, str]:
    """Verdict by article, check and place."""
    rows = json.loads(path.read_text(encoding="utf-8"))
    return {(row["article"], row["code"], row["start"], row["end"]): row["verdict"] for row in rows}


def key(story: Story, finding: Finding) -> Key:
    """Its place in the text as it is measured here: the headline on a line of its own, then the body."""
    return story.id, finding.code, finding.span.start, finding.span.end


def alarms(stories: Sequence[Story], checks: Sequence[AnyCheck], *, unread_only: bool = False) -> str:
    """Every warning and error with both places, then how many were read and how many of them are true."""
    known, lines, verdicts, codes = judgements(), list[str](), Counter[str](), dict[str, Counter[str]]()
    wrong = set[str]()
    for story in stories:
        for finding in audited(story.article, checks).findings:
            if finding.severity < Severity.WARNING:
                continue
            verdict = known.get(key(story, finding), "unread")
            verdicts[verdict] += 1
            codes.setdefault(finding.code, Counter())[verdict] += 1
            if verdict not in (_TRUE, "unread"):
                wrong.add(story.id)
            if verdict == "unread" or not unread_only:
                lines.append(_shown(story, finding, verdict))
    thousand = 1000 / max(1, len(stories))
    false = verdicts.total() - verdicts[_TRUE] - verdicts["unread"]
    lines.append(f"{len(stories)} articles: {verdicts.total()} findings, {verdicts.total() * thousand:.1f} per 1,000")
    lines.append(
        f"unread {verdicts['unread']}, true {verdicts[_TRUE]}, false {false} ({false * thousand:.1f} per 1,000)"
    )
    lines.append(f"articles with a false one: {len(wrong)} ({len(wrong) * thousand:.1f} per 1,000)")
    lines += (
        f"    {code}: {', '.join(f'{v} {n}' for v, n in sorted(by.items()))}" for code, by in sorted(codes.items())
    )
    return "\n".join(lines)


def _shown(story: Story, finding: Finding, verdict: str) -> str:
    text = story.article.text
    seen = "\n".join(
        f"    … {text[max(0, span.start - _CONTEXT) : span.start]}[[{text[span.start : span.end]}]]"
        f"{text[span.end : span.end + _CONTEXT]}".replace("\n", " ¶ ")
        for span in places(finding)
    )
    at = json.dumps(dict(zip(("article", "code", "start", "end"), key(story, finding), strict=True)))
    return f"{at} {verdict}\n  {finding.severity}: {finding.message}\n{seen}\n"


def opportunities(stories: Sequence[Story], checks: Sequence[AnyCheck]) -> str:
    """How often each check could have fired, and in how many articles."""
    chances, articles, units = Counter[str](), Counter[str](), dict[str, str]()
    for story in stories:
        for measure in audited(story.article, checks).measures:
            code = measure.code or measure.name
            chances[code] += int(measure.value)
            articles[code] += measure.value > 0
            units[code] = f"{measure.name}, {measure.unit}"
    lines = [f"{len(stories)} articles", f"{'check':34} {'opportunities':>13} {'articles':>9}"]
    for check in checks:
        name = f"{check.code} {check.name}"
        lines.append(
            f"{name:34} {chances[check.code]:13,} {articles[check.code]:9,}  {units.get(check.code, 'not told')}"
        )
    return "\n".join(lines)
