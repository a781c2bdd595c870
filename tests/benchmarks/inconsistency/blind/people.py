"""What is said of people: the kinds of slip that concern them."""

from tests.benchmarks.inconsistency.blind import names
from tests.benchmarks.inconsistency.blind.stories import Mutator

MUTATORS: dict[str, Mutator] = {**names.MUTATORS}
