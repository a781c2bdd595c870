"""Clauses that come again word for word with another day."""

import time

import pytest

from srcaudit import Article, Document


def _told(text: str) -> list[tuple[str, str]]:
    doc = Document(Article(text, language="en"))
    return [(doc[pair.first], doc[pair.second]) for pair in doc.clauses_again]


_BID = "Shares in the Aldmouth ferry rose nine percent on {} after a bid from a baker."


@pytest.mark.parametrize(
    ("again", "there", "here"),
    [
        (f"In short, {_BID}", "Monday", "Tuesday"),
        ("On {}, shares in the Aldmouth ferry rose nine percent after a bid from a baker.", "Monday", "Sunday"),
        ("As told above, on {} shares in the Aldmouth ferry rose nine percent.", "Monday", "Sunday"),
        (_BID, "3 May", "13 May"),
        (_BID, "3 May 2019", "3 May 2018"),
        (
            "Shares in the Aldmouth ferry, an old boat, rose nine percent on {} after a bid from a baker.",
            "3 May",
            "4 May",
        ),
    ],
)
def test_a_clause_told_again_has_one_day(again: str, there: str, here: str) -> None:
    text = f"{_BID.format(there)} The town had no part in it.\n\n{again}"
    assert _told(text.format(here)) == [(there, here)]
    assert _told(text.format(there)) == []


def test_a_clause_told_again_has_one_year() -> None:
    opened = "Lind opened the old ferry yard of Aldmouth in {}"
    text = f"{opened} with a band. It rains. {opened}."
    assert _told(text.format(1984, 1948)) == [("1984", "1948")]
    assert not _told(text.format(1984, 1984))


@pytest.mark.parametrize(
    "again",
    [
        # A name, a figure or another word that the first does not have.
        "Shares in the Lund ferry rose nine percent on Tuesday after a bid from a baker.",
        "Shares in the Aldmouth ferry rose four percent on Tuesday after a bid from a baker.",
        "Shares in the Aldmouth ferry rose nine percent on Tuesday after a bid from a cook.",
        "In Hull, shares in the Aldmouth ferry rose nine percent on Tuesday after a bid from a baker.",
        # One more, or a change.
        "Shares in the Aldmouth ferry rose nine percent again on Tuesday after a bid from a baker.",
        # Too few words, and the same words in another order.
        "Shares in the ferry rose on Tuesday.",
        "Nine of Aldmouth rose on Tuesday to bid; a baker shares the ferry at a percent.",
        # Two days in one of both.
        "Shares in the Aldmouth ferry rose on Tuesday nine percent after a bid on Friday from a baker.",
        # Somebody's own words.
        "“Shares in the Aldmouth ferry rose nine percent on Tuesday after a bid from a baker,” she said.",
        # A day and a year are no two days.
        "Shares in the Aldmouth ferry rose nine percent in 1984 after a bid from a baker.",
        "Shares in the Aldmouth ferry rose nine percent on 3 May after a bid from a baker.",
    ],
)
def test_other_clauses_have_days_of_their_own(again: str) -> None:
    assert _told(f"{_BID.format('Monday')} The town had no part in it.\n\n{again}") == []


def test_pictures_of_a_page_are_of_several_days() -> None:
    below = "Ida Lind speaks to the dockers of Aldmouth at the old gate on {}. (Photo: Bo Holm)"
    assert not _told(f"{below.format('Monday')}\n\n{below.format('Tuesday')}")
    below = "In this {} file photo Ida Lind speaks to the dockers of Aldmouth at the old gate."
    assert not _told(f"{below.format('3 May 2019')}\n\n{below.format('13 May 2019')}")


@pytest.mark.parametrize("flood", [_BID.format("Monday") + " ", "Lind rowed home on 3 May. ", "On Monday, " * 3])
def test_a_flood_of_days_is_read_in_time(flood: str) -> None:
    doc = Document(Article(flood * (200_000 // len(flood)), language="en"))
    doc.dates, doc.weekdays, doc.stems  # noqa: B018
    began = time.perf_counter()
    assert doc.clauses_again == ()
    assert time.perf_counter() - began < 2


@pytest.mark.parametrize(
    "entry",
    [
        "{} - Spring run of the harbour club of Aldmouth (members alone).",
        "Release of the harbour film of Aldmouth: {} in the north.",
        "A talk by Ida Lind on the harbour of Aldmouth, Hull, {}.",
    ],
)
def test_the_days_of_a_list_of_events_are_several(entry: str) -> None:
    assert not _told(f"{entry.format('3 May 2004')}\n\n{entry.format('13 April 2005')}")


def test_a_day_behind_its_weekday_is_of_the_clause() -> None:
    told = "Shares in the Aldmouth ferry rose nine percent after a bid from a baker on Monday, {}."
    assert _told(f"{told.format('3 May')} It rains. {told.format('13 May')}")
