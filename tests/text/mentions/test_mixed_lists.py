"""Lists of several sorts of entries behind a colon."""

import pytest

from tests.text.mentions.lists_counted import miscounted
from tests.text.mentions.sums_told import seconds_for


@pytest.mark.parametrize(
    "text",
    [
        "She will sit with three assessors: Mira Toll, a shipwright, and Des Fenn, a retired pilot.",
        "Five members of staff ran to help: a cook, two maids and the school nurse.",
        "Three roads were still shut at noon: the coast road and Mill Lane.",
        "Two of the party have gone home: the cook, the guide and the Belgian.",
        "They passed the time with three things: cards, sums, hymns and one very long joke.",
    ],
)
def test_entries_of_several_sorts_are_counted(text: str) -> None:
    assert miscounted(text)


@pytest.mark.parametrize(
    "text",
    [
        "She will sit with two assessors: Mira Toll, a shipwright, and Des Fenn, a retired pilot.",
        "The shop has four rooms: a hall, two kitchens and the loft.",
        "The shop has three rooms: a hall, two kitchens and the loft.",
        "He feared two things: a fire, the worst in memory, and a flood.",
        "There were three dead in the car: a couple and their son.",
        "Three guests came late: his brother, Bob, and a dog.",
        "Four people came to the hall: Ann Hall, a nurse, Bob Roe, and a cook.",
        "It lasted three hours: an hour of talk and a long film.",
        "Six guests came: the Halls, the Roes and the vicar with her husband.",
        "She had four guests: the Smiths and a nurse.",
        "Four fifths of them were built by the three oldest firms: the mill, the yard and the forge.",
    ],
)
def test_entries_that_may_be_more_or_fewer_are_left_alone(text: str) -> None:
    assert not miscounted(text)


def test_a_flood_of_entries_is_read_in_time() -> None:
    text = "Five members of staff ran: a cook, two maids and the nurse of "
    assert seconds_for(text, "counted_lists") < 2
