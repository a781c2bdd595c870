"""One person called by two titles, or two trades, of which nobody has both."""

import pytest

from srcaudit import Severity
from tests.checks.inconsistency.two_tellings import severities


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Judge Ada Brandauer opened the fair.", "Bishop Brandauer cut it."),
        ("Mayor Ada Brandauer opened the fair.", "The cake was cut by Sheriff Brandauer."),
        ("Ada Brandauer, the harbour master, opened the fair.", "Coroner Brandauer cut it."),
        ("The nurse, Ada Brandauer, opened the fair.", "It was cut by Ada Brandauer, the teacher."),
        ("The dean, Professor Ada Brandauer, came.", "The bursar, Professor Brandauer, cut it."),
        ("Captain Ada Brandauer steered the ship.", "Chief Engineer Brandauer cut the cake."),
        ("Artistic director Ada Brandauer opened the fair.", "Stage manager Brandauer cut it."),
        ("Senior surgeon Ada Brandauer opened the fair.", "Anaesthetist Ada Brandauer cut it."),
        ("Reverend Ada Brandauer opened the fair.", "Rabbi Ada Brandauer cut it."),
        ("Trade Secretary Ada Brandauer opened the fair.", "Energy Secretary Ada Brandauer cut it."),
        ("Governor Ada Brandauer opened the fair.", "Chaplain Brandauer cut it."),
        ("Coach Ada Brandauer opened the fair.", "It was cut by Captain Brandauer."),
        ("Chief Fire Officer Ada Brandauer opened the fair.", "“Fine,” Superintendent Brandauer said."),
        ("Mayor Ada Brandauer opened the fair.", "The sheriff, Brandauer, cut it."),
        ("Harrow coach Ada Brandauer opened the fair.", "The referee, Brandauer, cut it."),
    ],
)
def test_two_callings_of_one_person_are_a_warning(one: str, two: str) -> None:
    assert severities("IC314", one, two) == [Severity.WARNING]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Mayor Ada Brandauer opened the fair.", "Brandauer, a nurse, cut it."),
        ("Mayor Ada Brandauer opened the fair.", "Brandauer, who was a judge until May, cut it."),
        ("Judge Ada Brandauer opened the fair.", "Sheriff Jan Brandauer came too. Sheriff Brandauer cut it."),
        ("Judge Ada Brandauer opened the fair.", "The cake was cut by her brother, Sheriff Brandauer."),
        ("Judge Ada Brandauer opened the fair.", "Former mayor Ada Brandauer cut it."),
        ("Judge Ada Brandauer was elected mayor.", "Mayor Brandauer cut it."),
        ("Detective Chief Inspector Ada Brandauer opened the fair.", "Inspector Brandauer cut it."),
        ("Mayor Ada Brandauer opened the fair.", "Governor Brandauer, no relation, cut it."),
        ("Inspector Ada Brandauer was promoted.", "Superintendent Brandauer cut it."),
        ("Bishop Ada Brandauer opened the fair.", "The vicar, Ada Brandauer, cut it."),
        ("Trade Secretary Ada Brandauer, also the energy secretary, came.", "Energy Secretary Brandauer cut it."),
        ("Judge Ada Brandauer opened the fair.", "When he saw the coroner, Brandauer cut it."),
        ("Judge Ada Brandauer opened the fair.", "Brandauer, like the coroner, Jan Holt, cut it."),
        ("Judge Ada Brandauer opened the fair.", "The coroner, Brandauer said, cut it."),
        ("Judge Ada Brandauer opened the fair.", "The coroner, Brandauer, and the band cut it."),
        ("Judge Ada Brandauer opened the fair.", "The coroner, Brandauer, Jan Holt and the band cut it."),
        ("Mayor Ada Brandauer opened the fair.", "To the sheriff, Brandauer, wet and cold, was a sight."),
    ],
)
def test_what_one_may_be_beside_is_no_second_calling(one: str, two: str) -> None:
    assert Severity.WARNING not in severities("IC314", one, two)
