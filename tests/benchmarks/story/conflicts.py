"""The contradictions that a story of published articles shows, and what became of each when it was read.

    python -m tests.benchmarks.story.conflicts ARTICLES.jsonl.gz... [--unread]

All files together are one story: each conflict is printed with its articles and places, then how many of each kind
were right. An article that stands in several files is read once.
`judgements.json` holds what a reader found of each, told by kind and a digest of its values and their places: true
(the sources do tell it otherwise), other thing (two people, days, sayings), compatible (both can hold), not read (a
text was misread). It holds no text.
"""

import argparse
import json
from collections import Counter
from collections.abc import Sequence
from hashlib import blake2b
from pathlib import Path

import srcaudit
from srcaudit.model.story import Conflict, StoryReport
from srcaudit.story.events import Events
from srcaudit.story.facts import ArticleFacts, read_facts
from srcaudit.text.document import Document
from tests.benchmarks.story.corpora import articles

JUDGEMENTS = Path(__file__).with_name("judgements.json")
_SHOWN = 3
"""Articles of one value that are printed."""


def main() -> None:
    """Prints what a story of the files shows."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=Path, nargs="+")
    parser.add_argument("--unread", action="store_true", help="list those without a judgement only")
    given = parser.parse_args()
    known = judgements()
    read = articles(given.articles)
    print(coverage([read_facts(Document(one)) for one in read]))
    print(shown(srcaudit.audit_story(read), known, unread_only=given.unread))


def judgements(path: Path = JUDGEMENTS) -> dict[str, str]:
    """Verdict by key."""
    return {row["key"]: row["verdict"] for row in json.loads(path.read_text(encoding="utf-8"))}


def key(conflict: Conflict) -> str:
    """A digest of the kind and of where each value stands first by article and place."""
    first: dict[str, tuple[str, int]] = {}
    for one in conflict.values:
        place = one.article_id, one.span.start
        first[one.value] = min(first.get(one.value, place), place)
    told = json.dumps([conflict.kind, *sorted([value, *place] for value, place in first.items())])
    return blake2b(told.encode(), digest_size=8).hexdigest()


def coverage(facts: Sequence[ArticleFacts]) -> str:
    """How many articles are of one event with others: without such there is nothing to contradict."""
    pairs = Events(facts).pairs()
    across = sum(a.source != b.source for a, b in pairs)
    groups = {one.id: {one.id} for one in facts}
    for a, b in pairs:
        joined = groups[a.id] | groups[b.id]
        groups.update(dict.fromkeys(joined, joined))
    sizes = Counter(len(group) for group in {id(group): group for group in groups.values()}.values())
    told = ", ".join(f"{count} of {size}" for size, count in sorted(sizes.items()) if size > 1)
    return f"{len(facts)} articles; pairs of one event {len(pairs)}, of two outlets {across}; groups: {told or 'none'}"


def shown(story: StoryReport, known: dict[str, str], *, unread_only: bool = False) -> str:
    """Every conflict with its judgement, then how many of each kind were right."""
    lines, verdicts = list[str](), dict[str, Counter[str]]()
    for conflict in story.conflicts:
        verdict = known.get(key(conflict), "unread")
        verdicts.setdefault(conflict.kind, Counter())[verdict] += 1
        if verdict == "unread" or not unread_only:
            lines.append(_told(conflict, verdict))
    for kind, by in sorted(verdicts.items()):
        lines.append(f"{kind}: {', '.join(f'{count} {verdict}' for verdict, count in sorted(by.items()))}")
    total = sum(verdicts.values(), Counter[str]())
    read = total.total() - total["unread"]
    lines.append(f"{total.total()} conflicts, {read} of them read, {total['true']} right")
    return "\n".join(lines)


def _told(conflict: Conflict, verdict: str) -> str:
    lines = [json.dumps({"key": key(conflict), "kind": conflict.kind, "verdict": verdict}), f"  {conflict.message}"]
    told: Counter[str] = Counter()
    for one in conflict.values:
        told[one.value] += 1
        if told[one.value] <= _SHOWN:
            context = one.context.replace("\n", " ¶ ")
            lines.append(f"    {one.article_id} {one.span.start} {one.published}: [[{one.quote}]] {context}")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
