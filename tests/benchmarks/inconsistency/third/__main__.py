"""What the inconsistency checks find of what a third examiner changed in place in real articles.

    python -m tests.benchmarks.inconsistency.third FILES... [--kind K] [--half open|sealed] [--pairs N]
    python -m tests.benchmarks.inconsistency.third FILES... --show-misses N [--show-alarms N] [--kind K]
    python -m tests.benchmarks.inconsistency.third FILES... --list N [--kind K]

FILES and columns are those of `tests.benchmarks.inconsistency.blind`. A slip is found when a finding of severity note
or above, which the article did not have before, touches the changed place or one that agreed with it before.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.inconsistency.blind.__main__ import run
from tests.benchmarks.inconsistency.blind.stories import Story, stories
from tests.benchmarks.inconsistency.third import dates, figures, names, people, sayings

MUTATORS = {**names.MUTATORS, **people.MUTATORS, **dates.MUTATORS, **figures.MUTATORS, **sayings.MUTATORS}


def once(files: Sequence[Path]) -> tuple[Story, ...]:
    """The articles, each once, though one file has the headline in the text and another beside it."""
    seen: dict[str, Story] = {}
    for story in stories(files):
        seen.setdefault(story.text[-300:].strip(), story)
    return tuple(seen.values())


if __name__ == "__main__":
    run(sys.argv[1:], MUTATORS, description=__doc__, pairs=80, reader=once)
