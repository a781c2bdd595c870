"""What the inconsistency checks find of slips planted in real articles, and what they say of the articles as they are.

    python -m tests.benchmarks.inconsistency ARTICLES [--type T] [--limit N] [--pairs N] [--show-misses K]
    python -m tests.benchmarks.inconsistency ARTICLES --alarms [--limit N] [--unread]
    python -m tests.benchmarks.inconsistency ARTICLES --opportunities [--limit N]
    python -m tests.benchmarks.inconsistency --slips [--type KIND] [--show-misses 1]

ARTICLES is a file or a folder of gzip JSON Lines: `text`, and if known `title`, `id`, `published`.
Every slip has a control: the same edit where it contradicts nothing. Recall is the share of slips with a finding of
severity warning or error (style too where the slip is one of style) that the article had not before and that shows the
edited place or what it contradicts. A control alarm is any such finding, anywhere, in a control. With --slips the
articles are invented ones, written by someone who had not read the checks: an open half, and a sealed one whose misses
are not shown, so that it goes on telling what happens on articles nobody has seen.
"""

import argparse
import sys
from pathlib import Path

from srcaudit.catalog import selected
from tests.benchmarks.inconsistency.alarms import alarms, opportunities
from tests.benchmarks.inconsistency.kinds import KINDS, TARGETS
from tests.benchmarks.inconsistency.recall import table, tallied
from tests.benchmarks.inconsistency.slips import slips_report
from tests.benchmarks.inconsistency.story import stories


def main(arguments: list[str]) -> None:
    """Runs what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=Path, nargs="?")
    parser.add_argument("--type", action="append", default=[], help="a kind of slip or a group of them; again for more")
    parser.add_argument("--limit", type=int, default=200, help="articles read; 0 for all")
    parser.add_argument("--pairs", type=int, default=60, help="slips of a kind at most")
    parser.add_argument("--show-misses", type=int, default=0, metavar="K", help="slips of a kind that were not found")
    parser.add_argument(
        "--show-controls", type=int, default=0, metavar="K", help="controls of a kind that were reported"
    )
    parser.add_argument("--alarms", action="store_true", help="findings in the articles as they are")
    parser.add_argument("--unread", action="store_true", help="with --alarms: list those without a judgement only")
    parser.add_argument("--opportunities", action="store_true", help="how often each check could have fired")
    parser.add_argument(
        "--slips", action="store_true", help="the slips in invented articles; --show-misses 1 shows all"
    )
    given = parser.parse_args(arguments)
    checks = selected(["inconsistency"], [])
    if given.slips:
        return print(slips_report(checks, given.type, show_misses=given.show_misses > 0))
    if given.articles is None or not given.articles.exists():
        sys.exit(f"no such file or folder: {given.articles}")
    found = list(stories(given.articles))[: given.limit or None]
    if given.alarms:
        return print(alarms(found, checks, unread_only=given.unread))
    if given.opportunities:
        return print(opportunities(found, checks))
    kinds = [kind for kind in KINDS if not given.type or {kind.name, kind.group} & set(given.type)]
    if not kinds:
        sys.exit(f"no such type; there are: {', '.join(kind.name for kind in KINDS)}")
    tallies = tallied(found, kinds, checks, pairs=given.pairs)
    for tally in tallies:
        for name, shown, most in (
            ("not found", tally.misses, given.show_misses),
            ("control reported", tally.false, given.show_controls),
        ):
            for text in shown[:most]:
                print(f"{tally.kind.name}, {name}: {text}\n")
    print(f"{len(found)} articles\n")
    return print(table(tallies, TARGETS))


if __name__ == "__main__":
    main(sys.argv[1:])
