"""Days and years that a slip of the pen parts, told of one kind of event."""

import time
from datetime import date

import pytest

from srcaudit import Article, Document


def _told(text: str, published: date | None = None) -> list[tuple[str, str]]:
    doc = Document(Article(text, language="en", published=published))
    return [(doc[pair.first], doc[pair.second]) for pair in doc.slipped_days]


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        (
            "Lind was arrested at a quay outside Holm on 28 May, the town said.\n\nA cook who was with her when she was"
            " arrested on 29 May was let go.",
            "28 May",
            "29 May",
        ),
        (
            "The tower collapsed in calm air on 3 May. Nobody was hurt.\n\n“Nobody was inside when it collapsed on 13"
            " May,” the town said.",
            "3 May",
            "13 May",
        ),
        (
            "Aldmouth goes to the polls on 15 May. Six stand.\n\nTurnout on 22 May may be low, for many are at sea.",
            "15 May",
            "22 May",
        ),
        (
            "The tower was bought by the Brandauers in 1994. It is green.\n\nIt has leaned ever since the Brandauers"
            " bought it in 1991.",
            "1994",
            "1991",
        ),
        (
            "Arne Lind died in a quarry on 9 January 2024. Nobody saw it.\n\nThe rope was known to be bad five days"
            " before the death, on 14 January 2024.",
            "9 January 2024",
            "14 January 2024",
        ),
    ],
)
def test_days_of_one_event_that_a_slip_parts_are_a_pair(text: str, first: str, second: str) -> None:
    assert _told(text) == [(first, second)]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Lind was arrested on 28 May. Jan Holm, who had hidden her, was arrested on 29 May.",
        "Lind was arrested in Holm on 3 May. A cook was arrested in Ayr on 13 May.",
        "The tower collapsed on 3 May. A second tower collapsed on 13 May.",
        "The tower collapsed on 3 May. The fires are out. The fire broke out on 9 May. The fire of 10 May was worse.",
        "The firm told the board of the leak on 8 May. The board first heard of the leak on 18 May.",
        "The firm noticed the leak on 8 May. It reported the leak on 18 May.",
        "The tower collapsed on 22 May. The 27 May collapse of the wall behind it hurt nobody.",
        "The shop opens on 3 May. The inn beside it opens on 5 May, when the tram runs again.",
        "The women's race is on 19 March. The men's race is on 20 March.",
        "The fair opens on 3 May and closes in June. The fair closes on 13 May for repairs.",
        "Lind was arrested on 3 May. She was to be arrested on 13 May, but police moved the date.",
        "Lind was arrested on 3 May. She was held until 13 May after being arrested.",
        "Lind died in a quarry on 9 January 2024. The rope broke five days before the death, on 4 January 2024.",
        "Police arrested a man in Holm on 28 May. A woman who was arrested on 27 May was let go.",
        "The deadline was 3 May. It is now 13 May.",
        "The deadline for farms is 3 May. The deadline for firms, 13 May, is near.",
        "The mill was bought in 1994. The boat was bought in 1991.",
        "The curfew began on Sept. 3. The clerk said so on Sept. 10, the eighth day since the curfew began.",
        # Guards, each with what it is for: an edge, names, subjects, years, somebody's words, one that is brought in.
        "The barn burned from 3 May to 6 May. The fire of 13 May was put out.",
        "Ada Lind was arrested on 3 May in Hull. Bo Holm, who was arrested on 13 May in Lund, is free.",
        "A shop opened on 3 May. The café was full when the café opened on 13 May.",
        "The bridge collapsed on 3 May 2019. The collapse on 13 May 2018 hurt nine.",
        "The accident was on 9 May. “Five days before the accident, on 14 May, I wrote,” she said.",
        "The accident was on 9 May. Five days before an accident, on 14 May, she wrote.",
        "The roof fell in after the storm, which began on 3 May. When the roof fell in on 13 May, nobody slept.",
    ],
)
def test_other_events_changes_and_what_is_done_about_one_are_no_pair(text: str) -> None:
    assert _told(text) == []


def test_a_day_of_long_ago_is_not_the_one_of_this_year() -> None:
    text = "The mill burned down on 13 April. In the great fire of 20 April 1926 it had been spared."
    assert _told(text, date(2031, 5, 1)) == []


def test_many_days_are_read_in_linear_time() -> None:
    text = " ".join(f"Lind was arrested on {1 + n % 28} May." for n in range(6000))
    began = time.process_time()
    _told(text)
    assert time.process_time() - began < 10
