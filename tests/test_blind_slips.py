"""The harness of the blind slips, on texts of our own words."""

from random import Random

import pytest

from srcaudit import Severity, Span
from tests.benchmarks.inconsistency.blind.names import misspelt
from tests.benchmarks.inconsistency.blind.people import MUTATORS
from tests.benchmarks.inconsistency.blind.reading import people
from tests.benchmarks.inconsistency.blind.recall import results, table
from tests.benchmarks.inconsistency.blind.stories import Edit, Slip, Story, Version

TEXT = (
    "The harbour board named Karen Holloway its treasurer on Monday after a short meeting in the old customs house.\n\n"
    "Holloway said the quay would be dredged before the spring tides and that the ferries would go on running.\n\n"
    "Members of the board thanked Holloway for the accounts, which were passed without a vote late in the evening.\n"
)
STORY = Story("harbour", TEXT, title="Board names Holloway")


def test_edits_are_applied_and_told_where_they_stand() -> None:
    version = Version.of(Edit(4, 11, "port"), Edit(0, 3, "Their"))
    text = version.text(STORY)
    assert text.startswith("Their port board")
    assert [text[place.start : place.end] for place in version.places()] == ["Their", "port"]


def test_spans_move_with_the_edits_before_them() -> None:
    version = Version.of(Edit(0, 3, "Their own"), Edit(24, 24, "Ms "))
    text = version.text(STORY)
    for word in ("board", "Karen Holloway", "treasurer"):
        start = TEXT.index(word)
        one, two = version.moved(Span(start, start + len(word)))
        assert text[one:two] == word


def test_edits_that_meet_are_refused() -> None:
    with pytest.raises(ValueError, match="meet"):
        Version.of(Edit(0, 5, "a"), Edit(4, 8, "b"))


def test_people_are_read_with_their_later_mentions() -> None:
    (person,) = people(TEXT)
    assert person.full == "Karen Holloway"
    assert [TEXT[span.start : span.end] for span in person.names] == ["Karen Holloway", "Holloway", "Holloway"]


def test_someone_who_shares_the_surname_is_left_alone() -> None:
    assert not people(TEXT + "\nHer brother Peter Holloway runs the ferry.")


def test_misspelt_words_differ_and_keep_their_first_letter() -> None:
    for seed in range(200):
        made = misspelt("Holloway", Random(seed))
        assert made is not None
        assert made[1] != "Holloway"
        assert made[1][0] == "H"


def test_a_slip_the_checks_see_counts_as_found_and_its_control_as_silent() -> None:
    first = TEXT.index("Holloway said")
    last = TEXT.index("Holloway for")

    def once(story: Story, rng: Random) -> list[Slip]:
        slip = Version.of(Edit(last, last + 8, "Hollowya"))
        control = Version.of(Edit(last, last + 8, "Ms Holloway"))
        return [Slip("once", "swapped", slip, control, (Span(first, first + 8),))]

    (result,) = results([STORY], {"once": once}, pairs=5, halves=["open", "sealed"])["once"]
    assert result.at(Severity.WARNING)
    assert result.alarms == ()
    assert "once" in table({"once": [result]})


def test_a_slip_nobody_can_see_counts_as_missed() -> None:
    def nothing(story: Story, rng: Random) -> list[Slip]:
        version = Version.of(Edit(0, 3, "Its"))
        return [Slip("nothing", "same", version, version)]

    (result,) = results([STORY], {"nothing": nothing}, pairs=5, halves=["open", "sealed"])["nothing"]
    assert result.found is None


@pytest.mark.parametrize("kind", MUTATORS)
def test_mutators_say_the_same_every_time_and_edit_what_they_say(kind: str) -> None:
    made = [list(MUTATORS[kind](STORY, STORY.random(kind))) for _ in range(2)]
    assert made[0] == made[1]
    for slip in made[0]:
        assert slip.kind == kind
        assert slip.slip.text(STORY) != TEXT or slip.slip.title != STORY.title
        assert slip.slip != slip.control
