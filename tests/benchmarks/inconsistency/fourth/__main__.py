"""What the inconsistency checks find of what a fourth examiner planted, by edits in place and by telling again.

    python -m tests.benchmarks.inconsistency.fourth FILES... [--kind K] [--half open|sealed] [--pairs N]
    python -m tests.benchmarks.inconsistency.fourth FILES... --show-misses N [--show-alarms N] [--kind K]
    python -m tests.benchmarks.inconsistency.fourth FILES... --list N [--kind K]

FILES and columns are those of `tests.benchmarks.inconsistency.blind`. Where an article tells a thing twice, one of the
two is edited; where it tells it once, a sentence of ours tells it again, wrongly in the slip and rightly in the
control. Of the wordings of a kind, open articles get every other one and sealed articles the rest.
"""

import sys

from tests.benchmarks.inconsistency.blind.__main__ import run
from tests.benchmarks.inconsistency.fourth import dates, figures, names, offices, people, sayings
from tests.benchmarks.inconsistency.third.__main__ import once

MUTATORS = {
    **names.MUTATORS,
    **people.MUTATORS,
    **offices.MUTATORS,
    **dates.MUTATORS,
    **figures.MUTATORS,
    **sayings.MUTATORS,
}

if __name__ == "__main__":
    run(sys.argv[1:], MUTATORS, description=__doc__, pairs=60, reader=once)
