"""What the inconsistency checks find of slips that an examiner planted who had not read them.

    python -m tests.benchmarks.inconsistency.blind FILES... [--kind K] [--half open|sealed] [--pairs N]
    python -m tests.benchmarks.inconsistency.blind FILES... --show-misses N [--show-alarms N] [--kind K]
    python -m tests.benchmarks.inconsistency.blind FILES... --list N [--kind K]

FILES are gzip JSON Lines: `text` or `gold`, and if known `title`, `id`, `published`. A slip is found when a finding of
severity note or above, which the article did not have before, touches a place that was edited. A control is reported
when it has a warning or an error that the article did not have before. Articles fall into two halves by their id: what
was missed in the open one may be shown, of the sealed one only counts are told. --list prints slips without an audit.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from srcaudit import Severity, Span
from tests.benchmarks.inconsistency.blind import dates, figures, people
from tests.benchmarks.inconsistency.blind.recall import Result, planted, results, table
from tests.benchmarks.inconsistency.blind.stories import Mutator, Slip, Story, Version, stories

MUTATORS: dict[str, Mutator] = {**people.MUTATORS, **dates.MUTATORS, **figures.MUTATORS}


def run(
    arguments: list[str],
    mutators: Mapping[str, Mutator],
    *,
    description: str | None,
    pairs: int,
    reader: Callable[[Sequence[Path]], tuple[Story, ...]] = stories,
) -> None:
    """Prints the table of these mutators, and what was asked for before it."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", type=Path, nargs="+")
    parser.add_argument("--kind", action="append", default=[], help="a kind of slip; again for more")
    parser.add_argument("--half", choices=("open", "sealed"), help="one half only")
    parser.add_argument("--pairs", type=int, default=pairs, help="slips of a kind at most")
    parser.add_argument("--show-misses", type=int, default=0, metavar="N", help="slips of a kind that were not found")
    parser.add_argument("--show-alarms", type=int, default=0, metavar="N", help="controls of a kind that were reported")
    parser.add_argument("--list", type=int, default=0, metavar="N", help="slips of a kind, without an audit")
    given = parser.parse_args(arguments)
    unknown = set(given.kind) - set(mutators)
    if unknown:
        sys.exit(f"no such kind: {', '.join(sorted(unknown))}; there are: {', '.join(mutators)}")
    chosen = {kind: mutator for kind, mutator in mutators.items() if not given.kind or kind in given.kind}
    found = reader(given.files)
    if given.list:
        return _list(found, chosen, given.list)
    made = results(found, chosen, pairs=given.pairs, halves=[given.half] if given.half else ["open", "sealed"])
    for kind, rows in made.items():
        _show(kind, [row for row in rows if row.story.half == "open"], given.show_misses, given.show_alarms)
    return print(table(made))


def _list(found: tuple[Story, ...], chosen: dict[str, Mutator], most: int) -> None:
    for kind, mutator in chosen.items():
        shown = [(story, slip) for story, slip in planted(found, kind, mutator, 4 * most) if story.half == "open"]
        for story, slip in shown[:most]:
            print(f"{kind} / {slip.wording} / {story.id}\n{_edits(story, slip)}\n")


def _show(kind: str, rows: list[Result], misses: int, alarms: int) -> None:
    missed = [row for row in rows if not row.at(Severity.NOTE)]
    if misses and missed:
        print(f"{kind}: {len(missed)} of {len(rows)} missed:", dict(Counter(row.slip.wording for row in missed)))
    for row in missed[:misses]:
        print(f"  missed / {row.slip.wording} / {row.story.id}\n{_edits(row.story, row.slip)}\n")
    for row in [row for row in rows if row.alarms][:alarms]:
        for alarm in row.alarms:
            print(f"  control reported / {row.slip.wording} / {row.story.id}\n    {alarm.code} {alarm.message}")
        print(_around(row.story, row.slip.control, "control") + "\n")


def _edits(story: Story, slip: Slip) -> str:
    others = [f"    against: {_passage(story.text, span)}" for span in slip.other]
    return "\n".join([_around(story, slip.slip, "slip"), *others, _around(story, slip.control, "control")])


def _around(story: Story, version: Version, name: str) -> str:
    text = version.text(story)
    title = [f"    {name}, headline: {version.title}"] if version.title is not None else []
    return "\n".join([*title, *(f"    {name}: {_passage(text, place)}" for place in version.places()[:4])])


def _passage(text: str, span: Span) -> str:
    before, after = text[max(span.start - 90, 0) : span.start], text[span.end : span.end + 90]
    return f"{before}[[{text[span.start : span.end]}]]{after}".replace("\n", " ¶ ")


if __name__ == "__main__":
    run(sys.argv[1:], MUTATORS, description=__doc__, pairs=120)
