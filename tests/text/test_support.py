"""What a report tells of claims, and the profile of the sources."""

import pytest

from srcaudit.model.article import Article
from srcaudit.model.claim import Claim
from srcaudit.text.document import Document
from srcaudit.text.support import support_profile, told_claims


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
