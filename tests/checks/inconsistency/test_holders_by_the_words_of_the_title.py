"""Two holders of an office that is told by small words: "the plant manager", "the fen's warden"."""

import pytest

from srcaudit import Severity
from tests.checks.inconsistency.two_tellings import severities


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Plant manager Ada Lind opened the fair.", "It was cut by Jan Holt, the plant manager."),
        ("The roads chief, Ada Lind, opened the fair.", "It was cut, said Jan Holt, the roads chief."),
        ("The mill's finance director, Ada Lind, came.", "Finance director Jan Holt cut it."),
        ("“It is late,” project director Ada Lind said.", "Project director Jan Holt cut it."),
        ("The fen's warden, Ada Lind, opened the fair.", "Warden Jan Holt cut it."),
        ("Chief executive Ada Lind opened the fair.", "Jan Holt, the brewery's chief executive, cut it."),
        ("The chair of wardens, Ada Lind, opened the fair.", "Chair of wardens Jan Holt cut it."),
        ("Head gardener Ada Lind opened the fair.", "The head gardener, Jan Holt, cut it."),
        ("The growers' association sang. Its chairman, Ada Lind, came.", "Association chairman Jan Holt cut it."),
        ("Survey head Ada Lind opened the fair.", "Dr Jan Holt, who heads the survey, cut it."),
        ("Ada Lind, who chairs the bakers' society, came.", "Society chairman Jan Holt cut it."),
        ("The coxswain, Ada Lind, opened the fair.", "Coxswain Jan Holt cut it."),
        ("Headteacher Ada Lind opened the fair.", "Some sang in Latin. Headteacher Jan Holt cut it."),
        ("Chairman Ada Lind opened the fair for Tin Foods.", "Tin Foods' chairman, Jan Holt, cut it."),
        (
            "The union's secretary, Ada Lind, sang of all the cakes and the good wine that they had had last summer.",
            "Union secretary Jan Holt cut it.",
        ),
    ],
)
def test_two_holders_of_one_office_are_a_warning(one: str, two: str) -> None:
    assert severities("IC312", one, two) == [Severity.WARNING]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("The hotel's manager, Ada Lind, opened the fair.", "It was cut by Jan Holt, the brewery's manager."),
        ("The Lund Senate Committee's chairman, Ada Lind, came.", "The committee's chairman, Jan Holt, cut it."),
        (
            "The growers' association sang. Its chairman, Ada Lind, came.",
            "The bakers' association ate. Its chairman, Jan Holt, sang.",
        ),
        ("Plant manager Ada Lind opened the fair.", "It grew at Copper Mills. The plant manager, Jan Holt, sang."),
        ("Plant manager Ada Lind opened the fair of both plants.", "The plant manager, Jan Holt, cut it."),
        ("Plant manager Ada Lind opened the fair.", "The night plant manager, Jan Holt, cut it."),
        ("Tin Sharks director of rugby Ada Lind came.", "Director of rugby Jan Holt sang."),
        ("Head gardener Ada Lind opened the fair.", "Jan Holt, a head gardener, cut it."),
        ("Head gardener Ada Lind opened the fair.", "The former head gardener, Jan Holt, cut it."),
        ("The fen's warden, Ada Lind, opened the fair.", "The boy's warden, Jan Holt, cut it."),
        ("Chief executive Ada Lind opened the fair.", "Chief executive Jan Holt cut it."),
        ("The union's secretary, Ada Lind, left last summer.", "Union secretary Jan Holt cut it."),
        ("Crew chief Ada Lind opened the fair.", "The crew chief, Jan Holt, cut it."),
        ("Survey head Ada Lind opened the fair.", "Jan Holt, who headed the survey in 2031, cut it."),
    ],
)
def test_offices_that_may_be_two_are_no_warning(one: str, two: str) -> None:
    assert Severity.WARNING not in severities("IC312", one, two)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        # The lead tells of one town, which is that of both.
        ("Lund was wet. Town clerk Ada Lind opened the fair.", "They sang in Lund. Town clerk Jan Holt cut it."),
        ("The observatory is new. Director Ada Lind came.", "Jan Holt, the observatory's director, cut it."),
        ("Mayor Ada Lind opened the fair.", "Afterwards Mayor Jan Holt cut it."),
        ("Plant director Ada Lind opened the fair.", "He wrote to neighbours. The plant's director, Jan Holt, cut it."),
        ("The warden of the fen, Ada Lind, opened the fair on the fen.", "Warden Jan Holt cut it."),
        ("Lund was wet. Nobody sang. Warden Ada Lind came.", "They sang at Lund. Warden Jan Holt cut it."),
        (
            "The Tin Fen warden, Ada Lind, opened the fair.",
            "Afterwards the Tin Fen heard it. Afterwards Warden Jan Holt cut it.",
        ),
        ("Conductor Ada Lind opened the fair.", "The choir's conductor, Jan Holt, cut it."),
    ],
)
def test_what_the_text_is_about_has_both_offices(one: str, two: str) -> None:
    assert severities("IC312", one, two) == [Severity.WARNING]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (
            "Lund and Ven were wet. Nobody came. Town clerk Ada Lind opened the fair.",
            "They sang in Ven. Town clerk Jan Holt cut it.",
        ),
        ("Lund was wet. Town clerk Ada Lind opened the fair.", "They sang in Ven. Town clerk Jan Holt cut it."),
        ("Director Ada Lind came.", "Jan Holt, the observatory's director, cut it."),
        ("Plant director Ada Lind opened the fair.", "He wrote to a rival. The plant's director, Jan Holt, cut it."),
    ],
)
def test_another_town_or_house_may_have_the_second_office(one: str, two: str) -> None:
    assert Severity.WARNING not in severities("IC312", one, two)
