import pytest

from srcaudit import Article, Document


def _doc(text: str, published: str | None = "2026-03-12") -> Document:
    return Document(Article(text, published=published, language="en"))


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("She left on 3 March and was home on 9 March, six days later.", True),
        ("She left on 3 March and was home on 9 March, nine days later.", False),
        ("They have been out for nine days, since 3 March.", True),
        ("They have been out for 19 days, since 3 March.", False),
        ("The flight lasted 14 days: lift-off was on 1 March and touchdown on 15 March.", True),
        ("The flight lasted 24 days: lift-off was on 1 March and touchdown on 15 March.", False),
        ("It is three weeks since the fire of 19 February.", True),
        ("It is seven weeks since the fire of 19 February.", False),
    ],
)
def test_counted_days_lead_from_one_day_to_the_other(text: str, fits: bool) -> None:
    (told,) = _doc(text).elapsed_days
    assert told.fits == fits


@pytest.mark.parametrize(
    "text",
    [
        "She was paid for nine days. She left on 3 March and was home on 5 March.",
        "She left on 3 March with food for nine days and was home on 5 March.",
    ],
)
def test_days_that_nothing_joins_to_two_days_are_left_alone(text: str) -> None:
    assert not _doc(text).elapsed_days


def test_days_without_a_year_are_counted_in_a_text_that_nothing_dates() -> None:
    (told,) = _doc("She left on 3 May and was home on 9 May, nine days later.", None).elapsed_days
    assert not told.fits


@pytest.mark.parametrize("text", ["Days", "days later", "Two days", "Many, many days."])
def test_uncounted_days_at_the_head_of_a_text_are_no_gap(text: str) -> None:
    assert _doc(text).elapsed_days == ()


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("The nurses, kidnapped on 1 March, were freed on 11 March after {} in the forest.", "ten days", "20 days"),
        (
            "He was kidnapped in the hills on 1 March and was found on 11 March, after {} in captivity.",
            "ten days",
            "20 days",
        ),
        (
            "Two miners trapped since 1 March were pulled out on 11 March, {} after the roof fell.",
            "ten days",
            "21 days",
        ),
        ("He vanished on 1 March; his boat was found on 11 March, {} later.", "ten days", "six days"),
        ("Its {} truce, declared on 1 March, expires on 22 March.", "21-day", "30-day"),
        ("They set a deadline of {} on 1 March, which ran out on 11 March.", "ten days", "14 days"),
        ("He was jailed on 1 March for {} and is due out on 31 March.", "30 days", "40 days"),
        ("The strike, which began on March 2, is in its {} week.", "second", "fourth"),
        ("Crews have been out for {} days. They walked out on March 2.", "ten", "17"),
        ("Crews walked out on March 2. After {} days, nobody is talking.", "ten", "17"),
        ("{} days after crews walked out on March 2, nobody is talking.", "Ten", "Twenty"),
        ("He was taken on March 2 and freed on March 10, after {} days.", "eight", "14"),
        ("He was taken on March 2 and freed {} days later, on March 10.", "eight", "14"),
        ("He fell on March 2. On March 10, {} days later, he died.", "eight", "12"),
        ("March 10 marks {} days since the fire of March 2.", "eight", "14"),
        ("She was last seen on March 2; by March 10 she had been missing for {} days.", "eight", "14"),
        ("They walked out on March 2. By March 10, they had been out for {} days.", "eight", "14"),
        ("Trains ran on March 10 after a stoppage of {} days that had begun on March 2.", "eight", "14"),
        ("{} days after the dam burst on March 2, it was mended on March 10.", "Eight", "Fourteen"),
        ("It is just {} days until the April 14 vote.", "33", "14"),
        ("The road has been shut since March 2, {} days in all.", "ten", "17"),
        ("The vote on April 14 is {} days away.", "33", "14"),
        ("With {} days to go until the vote on April 14, all is calm.", "33", "14"),
        ("The {}-day truce, from March 7 to March 21, was broken at once.", "14", "30"),
        ("A {}-week trial that opened on March 2 ended on March 23.", "three", "nine"),
        ("The ban was imposed on March 2 for {} weeks and ends on March 16.", "two", "five"),
        ("The fair runs from Thursday to Sunday, {} days of music.", "four", "six"),
        ("The tour lasted {} days. It began on March 2 and ended on March 12.", "11", "21"),
        ("The mill has been shut for {} months, since January 4.", "two", "six"),
        ("The mill opens again in {} weeks, on March 26.", "two", "four"),
        ("On March 10, {} days before the fall on March 18, he bought a rope.", "eight", "three"),
    ],
)
def test_one_number_leads_from_day_to_day_and_another_does_not(text: str, right: str, wrong: str) -> None:
    (told,) = _doc(text.format(right)).elapsed_days
    assert told.fits
    (told,) = _doc(text.format(wrong)).elapsed_days
    assert not told.fits


@pytest.mark.parametrize(
    "text",
    [
        "He fell on March 2 and was in bed for ten days; he died on March 30.",
        "On March 27, ten days after a strike that began on February 1, the men came back.",
        "The truce, from March 7 to March 21, came after ten days of talks.",
        "Rain fell on five days between March 1 and April 2.",
        "Every ten days from March 1 to March 30 a boat leaves.",
        "The first ten days, from March 1 to March 30, are the worst.",
        "He was held from 3 March to 28 April, three days of it without water.",
        "Tickets for the three-day pass run from March 1 to April 1.",
        "The four-day week begins on March 7 and ends on March 30 as a trial.",
        "On March 1, two days before he was to retire on March 30, he quit.",
        "“I was ill for ten days, from March 1 to March 30,” she said.",
        "The council met on March 2. Two days later, the mayor resigned.",
        "He was jailed on March 1 and was freed on March 30 after two days of talks.",
        "Its 21-day truce, agreed on March 1, expires on March 30.",
        "They had a strike of ten days on March 1 and one on March 30.",
    ],
)
def test_days_of_another_matter_are_left_alone(text: str) -> None:
    assert not [told for told in _doc(text).elapsed_days if not told.fits]


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("The pier was opened on March 3. The next day, March {}, it rained.", "4", "8"),
        ("The pier was opened on March 3. A week later, on March {}, it was shut.", "10", "19"),
        ("The pier was opened on March 10. A week earlier, on March {}, it was bare.", "3", "19"),
        ("The pier was opened on March 10. Four days before, on March {}, it was bare.", "6", "1"),
        ("The pier was opened on March 10. The day before, March {}, it was bare.", "9", "5"),
        ("The pier was opened on March 3. It was shut two days after that, on March {}.", "5", "11"),
        ("She resigned on March {}, the day after the vote on March 3.", "4", "9"),
        ("Few would miss the vote, expected on 5 May. A week later, on the {} of May, all was over.", "12th", "16th"),
        ("He quit on June 4. A fortnight later, on June {}, nobody spoke of it.", "18", "13"),
        ("After the deadline was moved, the bill died on June 3. Six days later, on June {}, she quit.", "9", "13"),
        ("It rose on March 1 and fell on March 8. Two days later, on March {}, it was sold.", "10", "15"),
        ("He said so on Sunday, on May 10. Two days later – on May {} – he left.", "12", "17"),
        ("The pier will be opened on March 20. A week earlier, on March {}, it will be swept.", "13", "18"),
        ("Having begun on March 1, the siege was {} days old on the 9th of March.", "eight", "15"),
    ],
)
def test_a_day_is_counted_from_the_one_of_the_sentence_before(text: str, right: str, wrong: str) -> None:
    (fair,) = _doc(text.format(right)).elapsed_days
    (slip,) = _doc(text.format(wrong)).elapsed_days
    assert fair.fits
    assert not slip.fits


def test_days_count_from_a_weekday_near_the_day_of_the_article() -> None:
    text = "It takes effect on {}, four weeks from Thursday."
    fits = [
        told.fits
        for day in ("June 8", "June 1")
        for told in Document(Article(text.format(day), published="2018-05-11", language="en")).elapsed_days
    ]
    assert fits == [True, False]


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        (
            "A quake struck on June 9. Streets slid into the river. Six days later, on June 13, a girl was found.",
            [False],
        ),
        ("A quake struck on June 9. Streets slid into the river. Four days later, on June 13, a girl was found.", []),
        ("A quake struck on June 9. The army came. Two days later, on June 13, it left.", []),
        ("A quake struck on June 9. The army had come in May. Six weeks later, on June 13, it left.", []),
        ("The plan of June 9 is old. Nobody read it. Six days later, on June 13, it was gone.", []),
    ],
)
def test_more_days_than_have_passed_since_the_last_day_are_none(text: str, fits: list[bool]) -> None:
    assert [told.fits for told in _doc(text).elapsed_days] == fits


@pytest.mark.parametrize(
    "text",
    [
        "The law would take effect on July 1. Two days later, on March 5, she signed it.",
        "The pier was shut until March 3. Two days later, on March 9, it burned.",
        "The deadline for bids is March 3. Two days later, on March 9, it burned.",
        "It opened on March 1 and is to stay open until March 3. Two days later, on March 9, it burned.",
        "He raised a million on the day after Monday's debate, he said on Friday.",
    ],
)
def test_nothing_counts_from_a_day_on_which_nothing_happened(text: str) -> None:
    assert not _doc(text).elapsed_days


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("The bridge opened {} months after May 2024, in October 2025.", "17", "30"),
        ("Work began in March 2024 and ended in June 2025, {} months later.", "15", "25"),
        ("She took over in January 2025, {} months before the vote of March 2026.", "14", "six"),
        ("He has been in jail since March 2025, for {} months.", "12", "24"),
        ("The mill opened in March 2024. {} months later, in June 2025, it burned down.", "Fifteen", "Nine"),
        ("It lasted {} months, from March 2024 to February 2025.", "11", "18"),
        ("In the {} months from January 2024 to January 2025 rents rose.", "12", "18"),
        ("Between June 2024 and June 2025, a period of {} months, prices doubled.", "12", "18"),
    ],
)
def test_counted_months_lead_from_month_to_month(text: str, right: str, wrong: str) -> None:
    fits = [told.fits for number in (right, wrong) for told in _doc(text.format(number)).elapsed_days]
    assert fits == [True, False]


@pytest.mark.parametrize(
    "text",
    [
        "Sentenced in March 2024 to 36 months, he was free in May 2025.",
        "Prices rose in the three months to March 2025, from 3 per cent in the six months to December 2024.",
        "He paid for ten days of it in March 2024 and left in June 2025.",
    ],
)
def test_months_that_nothing_joins_are_left_alone(text: str) -> None:
    assert not _doc(text).elapsed_days


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("They were kidnapped on 1 January. They have now been held for {} days.", "70", "90"),
        ("The truce, which took effect on 26 February, has held for {} days.", "14", "31"),
        ("The blockade began on 1 January. It has lasted {} days.", "70", "90"),
        ("He was arrested on 1 January. He has been in custody for {} days.", "70", "90"),
        ("She was freed on 10 March after {} days in captivity. She had been seized on 3 February.", "35", "50"),
        ("She was seized on 3 February. She was freed on 10 March after {} days in captivity.", "35", "50"),
        ("The strike was called off on 10 March after {} days. The strike had begun on 3 February.", "35", "50"),
        ("{} days into the truce that began on 3 February, on 10 March, shells fell.", "35", "50"),
    ],
)
def test_days_are_counted_between_a_beginning_and_an_end(text: str, right: str, wrong: str) -> None:
    for number, fits in ((right, True), (wrong, False)):
        (told,) = _doc(text.format(number)).elapsed_days
        assert told.fits is fits


@pytest.mark.parametrize(
    "text",
    [
        "The talks began on 1 January. The strike has lasted 90 days.",
        "Two bakers were arrested on 1 January. The mayor has been in hospital for nine days.",
        "She was seized on 3 February. He was freed on 10 March after 50 days in captivity.",
        "The boat left on 3 February. He was found on 10 March after nine days at sea.",
        "The search ended on 10 March after nine days. It had begun anew on 3 February in another bay.",
    ],
)
def test_the_beginning_of_another_matter_counts_no_days(text: str) -> None:
    assert not _doc(text).elapsed_days


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("The ban of 3 February lasted {} days, until 24 February.", "21", "31"),
        ("The deadline is 25 March, {} weeks from now.", "two", "five"),
        ("The report came out on 2 March. The bishop resigned on 6 March, {} days after it appeared.", "four", "nine"),
        ("The ship set out in August 2024 with 27 men. It was given up after {} months, in October 2025.", "14", "19"),
    ],
)
def test_days_to_an_end_that_is_told_behind_them(text: str, right: str, wrong: str) -> None:
    for number, fits in ((right, True), (wrong, False)):
        (told,) = _doc(text.format(number)).elapsed_days
        assert told.fits is fits, text.format(number)


@pytest.mark.parametrize(
    "text",
    [
        "There were {} days between 3 March 2026 and 9 March 2026.",
        "From 3 March to 9 March was {} days.",
        "9 March 2026 came {} days after 3 March 2026.",
        "3 March 2026 fell {} days before 9 March 2026.",
        "Just {} days separate 3 March and 9 March.",
        "The 3 March 2026 and the 9 March 2026 are {} days apart.",
        "The gap between 3 March and 9 March was {} days.",
        "A wait of {} days parted 3 March from 9 March.",
        "They counted {} days from 3 March until 9 March.",
        "By 9 March, {} days had passed since 3 March.",
        "On 9 March – {} days after 3 March – it rained.",
        "9 March ({} days after 3 March) was wet.",
        "9 March was {} days away from 3 March.",
        "9 March was the {}th day after 3 March.",
        "Between 3 March and 9 March, {} days went by.",
        "From 3 March it took {} days to 9 March.",
        "Exactly {} days before 9 March was 3 March.",
    ],
)
def test_days_between_two_dates_are_counted_in_many_wordings(text: str) -> None:
    (right,), (wrong,) = (_doc(text.format(days)).elapsed_days for days in (6, 16))
    assert (right.fits, wrong.fits) == (True, False)


@pytest.mark.parametrize(
    "text",
    [
        "It rained on 3 days between 3 March and 19 March.",
        "She worked 3 days between 3 March and 19 March.",
        "It took 3 days a week between 3 March and 19 March.",
        "On 19 March, 3 days after the fire that had begun by 3 March was out, it rained.",
        "The fair of 3 March and that of 19 March drew more than the 3 days before.",
    ],
)
def test_days_that_are_some_of_those_between_two_dates_are_left_alone(text: str) -> None:
    assert all(told.fits for told in _doc(text).elapsed_days)


@pytest.mark.parametrize(
    "text",
    [
        "The strike began on 3 March and ended on 24 March. The {}-week walkout cost a lot.",
        "The truce, which began on 3 March, collapsed on 24 March. It had held for {} weeks.",
        "The fair runs from 3 March until 24 March. The {}-week fair draws many.",
        "He was kidnapped on 3 March and freed on 24 March. He was held for {} weeks.",
        "The road was closed on 3 March and reopened on 24 March. It was shut for {} weeks.",
    ],
)
def test_a_sentence_counts_the_days_that_the_one_before_begins_and_ends(text: str) -> None:
    for number, fits in (("three", True), ("five", False)):
        (told,) = _doc(text.format(number)).elapsed_days
        assert told.fits == fits


@pytest.mark.parametrize(
    "text",
    [
        "The strike began on 3 March and ended on 24 March. The five-week walkout of last year cost more.",
        "The strike began on 3 March and ended on 24 March. The five-week course begins in May.",
        "She spoke on 3 March and on 24 March. The five-week strike was on her mind.",
        "The strike began on 3 March and ended on 24 March. The first one had lasted five weeks.",
    ],
)
def test_days_of_another_time_or_thing_are_not_counted_against_it(text: str) -> None:
    assert all(told.fits for told in _doc(text).elapsed_days)


def test_days_are_counted_to_a_date_in_an_aside_and_over_one() -> None:
    for text in (
        "The tanker came off on 20 March, {} days after she struck it, on 9 March.",
        "The lorries have been there since 1 March, that is to say for {} days.",
        "They had been below since the roof fell on 1 March, and so had spent {} days there.",
    ):
        for number, fits in (("eleven", True), ("nineteen", False)):
            (told,) = _doc(text.format(number)).elapsed_days
            assert told.fits == fits, text


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("In three days, on Sunday, the hall opens.", True),
        ("In three days, on Wednesday, the hall opens.", False),
        ("The hall opens on Thursday, in two weeks.", True),
        ("The hall opens on Saturday, two days from now.", True),
    ],
)
def test_a_weekday_up_to_which_days_are_counted_is_one_to_come(text: str, fits: bool) -> None:
    assert all(told.fits is fits for told in _doc(text).elapsed_days)
