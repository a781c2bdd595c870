"""What the inconsistency checks find of what a fifth examiner planted, who had read none of them.

    python -m tests.benchmarks.inconsistency.fifth FILES... [--kind K] [--half open|sealed] [--pairs N]
    python -m tests.benchmarks.inconsistency.fifth FILES... --show-misses N [--show-alarms N] [--kind K]
    python -m tests.benchmarks.inconsistency.fifth FILES... --list N [--kind K]

FILES and columns are those of `tests.benchmarks.inconsistency.blind`. Real sentences are edited in place; where an
article tells a thing once, its own words tell it again, wrongly in the slip and rightly in the control. Open articles
get every other form of a kind, sealed articles the rest.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.inconsistency.blind.__main__ import run
from tests.benchmarks.inconsistency.blind.stories import Story
from tests.benchmarks.inconsistency.fifth import figures, lives, names, offices, sayings, times
from tests.benchmarks.inconsistency.third.__main__ import once

MUTATORS = {
    **names.MUTATORS,
    **lives.MUTATORS,
    **offices.MUTATORS,
    **times.MUTATORS,
    **figures.MUTATORS,
    **sayings.MUTATORS,
}


def articles(files: Sequence[Path]) -> tuple[Story, ...]:
    """The articles, each once, though two files have it under an id with and without a prefix."""
    seen: dict[str, Story] = {}
    for story in once(files):
        seen.setdefault(story.id.rpartition(":")[2] if "jsonl" not in story.id else story.id, story)
    return tuple(seen.values())


if __name__ == "__main__":
    run(sys.argv[1:], MUTATORS, description=__doc__, pairs=60, reader=articles)
