"""The headline: given or found, its places, and names side by side."""

import pytest

from srcaudit.model.article import Article
from srcaudit.text.document import Document

_LEAD = "Councillors in Aldmouth voted on Tuesday to drill the second tube under the harbour from March."
_TITLE = "Harbour tunnel vote: what comes next"


def _doc(text: str, title: str | None = None) -> Document:
    return Document(Article(text, title=title, language="en"))


@pytest.mark.parametrize(
    ("title", "printed"),
    [
        ("Skating rink kept open in June", "SKATING RINK KEPT OPEN IN JUNE"),
        ("Skating rink kept open in June", "\u017fkating rin\u212a kept open in June"),
        ("\u00c9clair shop kept open in June", "\u00e9clair shop KEPT open in june"),
    ],
)
def test_a_title_is_found_in_letters_of_any_case(title: str, printed: str) -> None:
    before = "\u0130znik, \u00d6land."
    headline = _doc(f"{before}\n\n{printed}\n\n{_LEAD}", title).headline
    assert headline is not None
    assert [(place.start, place.end) for place in headline.lines] == [(len(before) + 2, len(before) + 2 + len(printed))]


def test_a_line_near_the_top_that_comes_again_is_the_headline() -> None:
    headline = _doc(f"Aldmouth Herald Online Edition\n\n{_TITLE}\n\n{_LEAD}\n\n{_TITLE}\n\n{_LEAD}").headline
    assert headline is not None
    assert (headline.text, len(headline.lines)) == (_TITLE, 2)


def test_a_heading_at_the_top_is_the_headline() -> None:
    headline = _doc(f"{_TITLE}\n\n{_LEAD}").headline
    assert headline is not None
    assert (headline.text, headline.kicker) == (_TITLE, "Harbour tunnel vote")


def test_the_name_of_the_site_behind_a_bar_is_no_part_of_it() -> None:
    headline = _doc(_LEAD, f"{_TITLE} | Aldmouth Herald").headline
    assert headline is not None
    assert headline.text == _TITLE


def test_a_headline_inside_a_sentence_is_told_from_one_on_a_line() -> None:
    doc = _doc(f"{_TITLE}\n\nToday we tell you all about harbour tunnel vote: what comes next and why.", _TITLE)
    assert doc.headline is not None
    assert (len(doc.headline.lines), len(doc.headline.inside)) == (1, 1)


def test_a_text_that_begins_with_a_sentence_has_no_headline() -> None:
    assert _doc(f"{_LEAD}\n\n{_LEAD}").headline is None


def test_a_heading_of_the_first_order_names_the_article_without_its_mark() -> None:
    assert _doc(f"# {_TITLE}\n\n{_LEAD}").title == _TITLE
    assert _doc(f"# Budget #\n\nBy Mara Lind\n\n{_LEAD}").title == "Budget"
    assert _doc(f"{_TITLE}\n=====\n\n{_LEAD}").title == _TITLE


def test_a_given_title_goes_before_the_heading() -> None:
    assert _doc(f"# {_TITLE}\n\n{_LEAD}", "Tunnel vote on Tuesday").title == "Tunnel vote on Tuesday"


def test_a_heading_behind_prose_is_no_title() -> None:
    long = f"{_LEAD} They did not say who would pay for it, and nobody asked them."
    assert _doc(f"{long}\n\n# {_TITLE}\n\n{_LEAD}").title is None


def test_a_line_that_opens_with_a_figure_or_a_quotation_is_a_headline() -> None:
    for line in (
        "12 hurt in Aldmouth ferry fire",
        "$4m tunnel voted down in Aldmouth",
        "‘Nobody asked us’: anger over Aldmouth tunnel",
    ):
        assert _doc(f"{line}\n\n{_LEAD}").title == line


def test_a_numbered_sentence_is_no_headline() -> None:
    assert _doc(f"12 councillors voted against it.\n\n{_LEAD}").title is None


def test_bylines_days_and_menus_name_no_article() -> None:
    for line in (
        "By Aldmouth Herald Staff",
        "Tuesday, 12 March 2024",
        "Aldmouth, City Desk Report, Updated: 12 March 2024, 09:15 AM",
        "Home | Local News | Sport | Letters",
    ):
        assert _doc(f"{line}\n\n{_LEAD}").title is None, line
        assert _doc(f"{line}\n\n{_TITLE}\n\n{_LEAD}").title == _TITLE, line


def test_a_headline_between_menus_and_byline_is_found() -> None:
    menus = "Home | News | Sports | Weather | Obituaries | Subscribe\nSign in / Register\nShare on Facebook  Share on X"
    found = _doc(f"{menus}\n\nHarbour tunnel to be drilled from March\n\nBy Mara Lind\n\n{_LEAD}\n\n{_LEAD}").title
    assert found == "Harbour tunnel to be drilled from March"


def test_an_empty_text_has_no_title() -> None:
    assert _doc("").title is None
    assert _doc("\n \n").title is None
