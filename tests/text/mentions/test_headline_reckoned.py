"""What headlines reckon from figures of the text: "Dairy doubles profit" above "to $36m from $24m"."""

from datetime import date

import pytest

from srcaudit import Article, Document


def _differing(title: str, text: str, published: date | None = None) -> list[tuple[str, str]]:
    doc = Document(Article(text, title=title, published=published, language="en"))
    return [(one.told, doc[one.body]) for one in doc.headline_figures if not one.fits]


@pytest.mark.parametrize(
    ("title", "text", "told"),
    [
        (
            "Alder doubles profit on export boom",
            "Its profit rose to €36 million from €24 million a year ago.",
            "doubles",
        ),
        ("Alder's rents tripled in Hull", "It asks rents of €90, compared with €60 last year, in Hull.", "tripled"),
        ("Ferry trade halves after storm", "The ferry trade fell from 9,000 tonnes to 8,100 tonnes.", "halves"),
        (
            "Speakers of Norn double in a decade",
            "Some 36,400 people named it as their own. Ten years ago there were 9,100.",
            "double",
        ),
        ("Alder cuts summer flights by 20%", "It will run 280 flights a day instead of 400.", "20%"),
        ("Car sales fall 25% in March", "Hull sold 66,000 cars in March, down from 80,000 a year before.", "25%"),
        ("Alder cuts forecast by 30%", "It expects a profit of €2.4 billion rather than €3 billion.", "30%"),
        ("Half of herring fleet tied up", "Seven of the island's 22 boats have not left since May.", "Half"),
        ("A third of guards quit before summer", "Of the 90 guards in Hull, 45 have left.", "third"),
        ("Two of 12 hostages freed in Lund", "They let three of their 12 hostages go on Monday.", "Two"),
        ("Two of 12 hostages freed in Lund", "Three of the 12 hostages were freed on Monday.", "Two"),
    ],
)
def test_reports_what_the_figures_do_not_make(title: str, text: str, told: str) -> None:
    assert [one[0] for one in _differing(title, text)] == [told]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Hiker found alive after 9 days", "Jan Holt left the hut on 3 June. He was found on 19 June, in a barn."),
        ("Sailor adrift for 17 days", "Jan Holt set out from Hull on May 3. He was picked up on May 15."),
    ],
)
def test_counts_the_days_between_two_days_of_the_text(title: str, text: str) -> None:
    assert len(_differing(title, text)) == 1


def test_a_share_of_them_is_less_sure() -> None:
    text = "Seven of the island's 22 boats have not left since May."
    doc = Document(Article(text, title="Half of herring fleet tied up", language="en"))
    assert [one.sure for one in doc.headline_figures] == [False]


def test_counts_to_a_weekday_of_the_article() -> None:
    title, text = "Teacher ends 21-day walk", "Ada Lind reached Hull on Tuesday. She had set out on Wednesday, 21 May."
    assert _differing(title, text, date(2025, 6, 18)) == [("21-day", "Tuesday")]
    assert not _differing(title, text.replace("21 May", "28 May"), date(2025, 6, 18))


@pytest.mark.parametrize(
    ("title", "text"),
    [
        # What the figures make.
        ("Alder doubles profit on export boom", "Its profit rose to €48 million from €24 million a year ago."),
        ("Alder cuts summer flights by 20%", "It will run 320 flights a day instead of 400."),
        ("Half of herring fleet tied up", "Eleven of the island's 22 boats have not left since May."),
        ("A third of guards quit before summer", "Of the 90 guards in Hull, 60 have stayed."),
        ("Hiker found alive after 9 days", "Jan Holt left the hut on 3 June. He was found on 12 June, in a barn."),
        ("63 of 88 pupils are free in Lund", "Sixty-three of the 88 pupils are free, the mayor said."),
        ("63 of 88 pupils are free in Lund", "Twenty-five of the 88 pupils are still in the forest."),
        # Another thing has changed.
        ("Alder doubles profit on export boom", "Its sales rose to €36 million from €24 million a year ago."),
        ("Alder doubles profit", "Alder sold 36 million litres, up from 24 million. Profit was twice that of 2023."),
        ("Car sales fall 25% in March", "Of vans Hull sold 66,000, down from 80,000. The rest fell a quarter."),
        ("Car sales fall 25% in March", "The price of a tram ride fell to €3 from €4.50 in March."),
        ("Half of herring fleet tied up", "Seven of the island's 22 pubs are shut."),
        ("Two of 12 hostages freed in Lund", "One of the 14 hostages is ill. They are two of the twelve."),
        # No verb, or of what is to come.
        ("Holt wins doubles in Hull", "The doubles crowd in Hull rose to 9,000 from 8,000."),
        ("Double joy for Holt in Hull", "The crowd in Hull rose to 9,000 from 8,000, a joy."),
        ("Alder to double output in Hull", "Its output in Hull rose to 9,000 tonnes from 8,000 tonnes."),
        ("Sales of vans jump 30%", "Sales of vans to farms went to 1,200 from 1,000. Sales to firms soared."),
        ("A third of pupils miss breakfast", "Of the 900 pupils, 500 were girls. One in three had eaten nothing."),
        ("Two of 12 hostages freed in Lund", "Three of the 12 hostages seized in May are over 70, a guard said."),
        ("Two of 12 hostages freed in Lund", "Three of the 12 hostages came home. A third boat had brought them."),
        ("Two of 12 jurors sent home", "One of the 12 jurors fell ill, and another was sent home on Tuesday."),
        # The text tells it itself.
        ("Alder cuts flights by 20%", "It will run 280 flights a day instead of 400. In May the cut is 20 percent."),
        ("Half of herring fleet tied up", "Half are idle: seven of the 22 boats in Hull, and four of the 8 in Lund."),
        # No days of what happened.
        ("30-day ceasefire holds in Lund", "It began on 3 June. Guns were heard, and it ended on 12 June."),
        (
            "Hiker found alive after 9 days",
            "Jan Holt left Hull on 3 May. He went up on 3 June and was found on 12 June.",
        ),
        (
            "Hiker found alive after 9 days",
            "Ada Lind, who leads the search, was born on 3 June. He was found on 19 June.",
        ),
        ("Hiker found after 6 days", "Jan Holt set out on 9 May and reached a hut on 11 May. Help came on 17 May."),
        ("Sailor, 44, has 17 days to pay", "Jan Holt set out from Hull on May 3. He was found on May 8."),
    ],
)
def test_leaves_what_fits_or_is_of_something_else(title: str, text: str) -> None:
    assert _differing(title, text) == []


def test_reads_a_flood_of_figures_in_no_time() -> None:
    text = "It was 7 of the 22 boats, to 9 from 8, rather than 5, left on 3 May. " * 3_000
    assert _differing("Half of fleet doubles in 9 days by 20%", text) is not None


@pytest.mark.parametrize(
    ("title", "text", "figure"),
    [
        ("Seven die in bus crash near Hull", "A bus left the road near Hull.\n\nFive people were killed.", "Five"),
        (
            "Five players from one street picked for county netball",
            "The county's netball squad has six girls from the street.",
            "six",
        ),
        ("Alder raises dividend to 45 cents", "The board proposed a dividend of 54 cents, after 40 cents.", "54 cents"),
    ],
)
def test_reads_people_and_proposals_alike(title: str, text: str, figure: str) -> None:
    assert [one[1] for one in _differing(title, text)] in ([figure], [figure.removesuffix(" cents")])


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Seven die in bus crash near Hull", "A bus left the road near Hull.\n\nSeven people were killed."),
        ("Seven die in bus crash near Hull", "A bus came to Lund.\n\nIn Kelso five people were killed by a tram."),
        ("Five players picked for county netball", "The county's netball club has 60 girls."),
    ],
)
def test_leaves_people_of_another_event_or_kind(title: str, text: str) -> None:
    assert _differing(title, text) == []
