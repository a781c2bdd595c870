"""What a report tells of claims, and the profile of the sources."""

import pytest

from srcaudit.model.article import Article
from srcaudit.model.claim import Claim
from srcaudit.text.document import Document
from srcaudit.text.support import support_profile, told_claims

OPENING = "The council met on Monday.\n\nIt approved the budget.\n\n"


def told(text: str) -> tuple[Claim, ...]:
    return told_claims(Document(Article(text, language="en")))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("“The mill will close in May,” Ada Lowe said.", "own words"),
        ("Ada Lowe said that the mill would close in May.", "named person"),
        ("The mill closed in May, see https://example.org/minutes for more.", "link"),
        ("The 1994 memorandum ended the war between the two cities.", "document"),
        ("Analysts say the mill has closed for good.", "nobody in particular"),
        ("The mill has reportedly closed for good.", "hearsay"),
        ("The mill has closed and the workers are leaving.", "no source"),
    ],
)
def test_reason(text: str, reason: str) -> None:
    (claim,) = told(text)
    assert claim.reason == reason


@pytest.mark.parametrize(
    "sentence",
    [
        "County inspection records show that three wells were closed.",
        "Court records show that the mill owed 90,000 crowns.",
        "According to court records, the mill owed 90,000 crowns.",
        "The mill owed 90,000 crowns, tax filings show.",
        "City documents show that the well was worth 90,000 crowns.",
        "Census data show that rents have risen by a third.",
        "Government statistics show that fires have become rare.",
        "Emails seen by the Ledger show that the leak began in May.",
        "Statistics released last week showed that fires have become rare.",
        "Data collected by riverWatch suggest that the leak began in May.",
        "Three studies published this year show that the well is dry.",
    ],
)
def test_papers_that_can_be_asked_for_support_as_documents(sentence: str) -> None:
    claim = told(OPENING + sentence)[-1]
    assert (claim.support, claim.reason) == ("supported", "document")


@pytest.mark.parametrize(
    "sentence",
    [
        "Studies show that 40 per cent of the wells have run dry.",
        "Research shows that rents have doubled since 2020.",
        "Data show that rents have risen by a third.",
        "Data shows rents have risen by a third.",
        "Evidence suggests that the pipes were laid in a hurry.",
        "Statistics reveal that fires are common in old houses.",
        "Reports indicate that the mill closed in May.",
        "Scientific studies have shown that the well is dry.",
        "The well is dry, research suggests.",
    ],
)
def test_work_that_nobody_is_named_for_is_a_phantom(sentence: str) -> None:
    claim = told(OPENING + sentence)[-1]
    assert (claim.support, claim.reason) == ("vague", "phantom citation")


def test_a_phantom_is_named_by_the_work_and_by_nobody_in_what_it_found() -> None:
    claim = told(OPENING + "Some reports have suggested that the mayor feared a strike.")[-1]
    assert claim.reason == "phantom citation"
    assert claim.source != "the mayor"


def test_the_first_paragraphs_may_cite_what_is_told_further_down() -> None:
    cited = "Studies show that wells in the valley run dry.\n\nThe council met on Monday.\n\n"
    told_below = "It met in the hall.\n\nThe survey of the wells took a year."
    assert told(cited + told_below)[0].support == "unclear"
    assert told(cited + "It met in the hall.\n\nThe walk took a year.")[0].support == "vague"


def test_claims_quote_the_text_and_stand_in_order() -> None:
    text = "Ada Lowe said that the mill had closed. The road has fallen into the water. Analysts say it is late."
    claims = told(text)
    assert [text[c.span.start : c.span.end] for c in claims] == [c.quote for c in claims]
    assert list(claims) == sorted(claims, key=lambda claim: claim.span)


def test_a_person_is_one_source_under_the_longest_name() -> None:
    profile = support_profile(
        told(
            "Ada Lowe said that the mill had closed. Lowe said that the road had fallen. Ben Orr said that it was late."
        )
    )
    assert profile is not None
    assert profile.named_sources[0] == "Ada Lowe"
    assert len(profile.named_sources) == 2
    assert profile.main_source == "Ada Lowe"
    assert 0.5 < profile.main_source_share < 1


def test_shares_add_up() -> None:
    profile = support_profile(
        told("Ada Lowe said that the mill had closed. Analysts say it is late. The road has fallen in.")
    )
    assert profile is not None
    assert profile.supported + profile.vague + profile.unattributed + profile.unclear == pytest.approx(1, abs=0.001)


def test_no_claims_no_profile() -> None:
    assert support_profile(told("Why?")) is None
