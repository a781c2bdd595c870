from datetime import date

import pytest

from srcaudit import Article, Document


def _doc(text: str) -> Document:
    return Document(Article(text, language="en"))


@pytest.mark.parametrize(
    ("text", "quote", "weekday"),
    [
        ("It opens on Sunday, March 7, 2026.", "Sunday, March 7, 2026", 6),
        ("It opens on Tuesday 5 May 2027.", "Tuesday 5 May 2027", 1),
        ("It opens on the 5th of May 2027.", "5th of May 2027", None),
        ("It opens Sept. 3, 2026 (Thursday).", "Sept. 3, 2026 (Thursday)", 3),
        ("Filed 2026-02-07.", "2026-02-07", None),
        ("Filed\u00a0May\u00a05,\u00a02026.", "May\u00a05,\u00a02026", None),
    ],
)
def test_days_are_read_with_their_weekday(text: str, quote: str, weekday: int | None) -> None:
    doc = _doc(text)
    (mention,) = doc.dates
    assert (doc[mention.span], mention.weekday, mention.kind) == (quote, weekday, "day")


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Kick-off is on Tuesday, 1 March 2000 GMT.", None),
        ("Kick-off is on Tuesday, 1 March 2000 hours.", None),
        ("Kick-off was on Wednesday, 1 March 2000.", 2000),
        ("It was filed on Wednesday, March 1, 2000 GMT.", 2000),
    ],
)
def test_four_figures_before_a_time_zone_are_an_hour(text: str, year: int | None) -> None:
    (mention,) = _doc(text).dates
    assert mention.year == year


@pytest.mark.parametrize(
    "text",
    ["In June 31 people were hurt.", "By May 5 percent had paid.", "From March 3:30 on.", "It costs 5 May 10.50 more."],
)
def test_a_count_behind_a_month_is_no_day(text: str) -> None:
    assert not _doc(text).dates


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The fair runs from 27-31 November on the green.", "31 November"),
        ("The tie is on 19/30 February.", "30 February"),
        ("The fair is held June 27-34 on the green.", "June 27-34"),
        ("It is back at pre-31 September 2001 levels.", "31 September 2001"),
        ("It is as it was before the 31 September terror attacks.", "31 September"),
        ("Those with tickets for the first 30 February show may come.", "30 February"),
    ],
)
def test_a_day_that_is_none_is_read_behind_a_mark_and_before_one_thing(text: str, quote: str) -> None:
    doc = _doc(text)
    assert [doc[mention.span] for mention in doc.dates if not mention.possible] == [quote]


@pytest.mark.parametrize(
    "text",
    [
        "The fair runs from 27-30 November on the green.",
        "It was their worst day since a 24-31 November loss.",
        "They won 30-31 June 4.",
        "The paper of 35-31 April was lost.",
        "Most of its 31 June graduates have work.",
        "Four of the 31 February babies are girls.",
        "The club's 31 November tries were no record.",
        "Of all births 31 September ones were counted.",
        "All 31 June people came.",
    ],
)
def test_a_result_and_a_count_before_a_month_are_no_days(text: str) -> None:
    assert all(mention.possible for mention in _doc(text).dates)


def test_a_label_needs_a_short_line_without_a_full_stop() -> None:
    assert [d.kind for d in _doc("Lake levels: June 2031 Report").dates] == ["edition"]
    assert [d.kind for d in _doc("She wrote the June 2031 report.").dates] == ["month"]


def test_a_war_is_meant_only_when_its_parties_are_named() -> None:
    assert not _doc("Day 900 of the war, in a land far away.").day_counts
    (count,) = _doc("Day 900 of the war between Russia and Ukraine.").day_counts
    assert count.range == (date(2024, 8, 11), date(2024, 8, 12))


def test_two_wars_in_one_text_leave_the_count_open() -> None:
    doc = _doc("Day 400 of the war. Yemen, the Houthis. Tigray, Ethiopia.")
    assert len(doc.epochs) == 2
    assert not doc.day_counts


def test_a_count_means_the_one_that_is_called_so() -> None:
    doc = _doc("Day 900 of the war. Russia, Ukraine. Tehran, the embassy.")
    assert len(doc.epochs) == 2
    assert [count.epoch.key for count in doc.day_counts] == ["russia-ukraine-2022"]


def test_days_are_not_counted_from_a_month() -> None:
    doc = _doc("Day 40 of the war | Live\nSyria: two years of war, and Assad stays.")
    assert not doc.day_counts
    (count,) = doc.year_counts
    from_a_day, month = 60 + 330, 30
    assert (count.range[1] - count.range[0]).days == from_a_day + month


def test_an_event_is_not_counted_like_a_war() -> None:
    doc = _doc("Day 40 of the pandemic. COVID.")
    assert not doc.epochs


def test_an_as_of_among_labels_above_the_text_is_a_banner() -> None:
    text = "As of May 2030, {} of the nine lakes are clean, and the tenth was drained by its owner long ago."
    assert [d.kind for d in _doc(f"Lakes | Data as of June 2031\n\n{text}").dates] == ["banner", "as-of"]
    assert [d.kind for d in _doc(f"{text}\n\nChart | Data as of June 2031").dates] == ["as-of", "as-of"]


def test_an_as_of_that_begins_something_is_no_label() -> None:
    assert [d.kind for d in _doc("As of May 2031, dogs will pay. As of May 2030, 40 did.").dates] == ["month", "as-of"]


def test_dates_are_found_however_far_apart_they_stand() -> None:
    filler = "The council met again and the mayor spoke of the bridge. " * 4
    ends = ["Wednesday, the 3rd of May 2031", "mid-June 2031", "4 July 2031, which falls on a Friday"]
    text = filler.join(["", *(f"It was {end}. " for end in ends), ""])
    found = [mention.span for mention in _doc(text).dates]
    assert [text[span.start : span.end] for span in found] == [ends[0], "June 2031", ends[2]]


@pytest.mark.parametrize(
    "text", ["Their June 31 debate was long.", "The poll ran to late and the April 31 vote was off."]
)
def test_a_day_that_cannot_be_is_read_where_no_count_can_stand(text: str) -> None:
    (mention,) = _doc(text).dates
    assert not mention.possible


@pytest.mark.parametrize("text", ["In June 31 people came.", "Last April 31 people came.", "June 31 people came."])
def test_a_count_behind_a_month_is_no_impossible_day(text: str) -> None:
    assert not _doc(text).dates


def test_figures_are_read_where_they_are_no_day_in_either_order() -> None:
    (mention,) = _doc("It ended on 31/04/2025, and not on 04/05/2025 or 31/05/2025.").dates
    assert not mention.possible
    assert (mention.day, mention.month, mention.year) == (31, 4, 2025)


def test_a_day_may_have_its_article_behind_the_month() -> None:
    (mention,) = _doc("It opens on March the 7th, 2026.").dates
    assert (mention.year, mention.month, mention.day) == (2026, 3, 7)
    assert not _doc("In March the 12 bakers struck.").dates


@pytest.mark.parametrize("mark", ["\u00ad", "\u200b", "\u2060"])
def test_marks_that_nobody_sees_do_not_hide_a_day(mark: str) -> None:
    text = f"The ferry stops on Mon{mark}day, Sep{mark}tember 7, 2026. It is back on Tuesday, September 8, 2026."
    first, second = Document(Article(text, language="en")).dates
    assert (first.year, first.month, first.day, first.weekday) == (2026, 9, 7, 0)
    assert text[first.span.start : first.span.end] == f"Mon{mark}day, Sep{mark}tember 7, 2026"
    assert (second.month, second.day, second.weekday) == (9, 8, 1)
