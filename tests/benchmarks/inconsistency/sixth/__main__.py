"""What the inconsistency checks find of what a sixth examiner planted, who had read none of them.

    python -m tests.benchmarks.inconsistency.sixth FILES... [--kind K] [--half open|sealed] [--pairs N]
    python -m tests.benchmarks.inconsistency.sixth FILES... --show-misses N [--show-alarms N] [--kind K]
    python -m tests.benchmarks.inconsistency.sixth FILES... --list N [--kind K]

FILES and columns are those of `tests.benchmarks.inconsistency.blind`. Real sentences are edited in place; where an
article tells a thing once, a plain sentence tells it again, wrongly in the slip and rightly in the control. Open
articles get every other form of a kind, sealed articles the rest.
"""

import sys

from tests.benchmarks.inconsistency.blind.__main__ import run
from tests.benchmarks.inconsistency.fifth.__main__ import articles
from tests.benchmarks.inconsistency.sixth import figures, people, sayings, times

MUTATORS = {**people.MUTATORS, **times.MUTATORS, **figures.MUTATORS, **sayings.MUTATORS}


if __name__ == "__main__":
    run(sys.argv[1:], MUTATORS, description=__doc__, pairs=60, reader=articles)
