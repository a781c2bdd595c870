"""What is said of people: the kinds of slip that concern them."""

from tests.benchmarks.inconsistency.blind import lives, names, offices, quotations
from tests.benchmarks.inconsistency.blind.stories import Mutator

MUTATORS: dict[str, Mutator] = {**names.MUTATORS, **lives.MUTATORS, **offices.MUTATORS, **quotations.MUTATORS}
