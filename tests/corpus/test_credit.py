"""What counts as a credit, and what as one outlet."""

import pytest

from srcaudit import Article, compare
from srcaudit.corpus.outlet import named_part, same_outlet

FROST = (
    "the harbour at Skarvoy froze for the first time in thirty years on Wednesday and the ferry company put its crews "
    "to work with axes, so that two boats were cut free by noon and the third was left where she lay"
)
HERE = "A reader sent us a picture of the strait. {credit} {frost}. The shop has put up its prices for candles{tail}"
THERE = "Nobody had forecast any of it, though {frost}. The mail came over the ice on a sledge."


def _credited(
    credit: str = "",
    *,
    tail: str = ".",
    byline: str | None = None,
    source: str | None = None,
    url: str | None = None,
    lead: str = "",
) -> bool:
    here = Article(HERE.format(credit=credit, frost=FROST, tail=tail), id="here", byline=byline, language="en")
    text = lead + THERE.format(frost=FROST)
    found = compare(here, Article(text, id="there", source=source, url=url, language="en"))
    assert found.passages
    return any(passage.credited for passage in found.passages)


@pytest.mark.parametrize(
    ("source", "credit"),
    [
        ("The Skarvoy Post", "As the Skarvoy Post reported,"),
        ("The Skarvoy Post", "Skarvoy Post reporters say that"),
        ("The Lantern", "As the Lantern told it,"),
        ("Skarvoy  Post", "The SKARVOY POST says that"),
        ("Skarvoy Post Online", "As the Skarvoy Post reported,"),
        ("The Lantern (Skarvoy)", "As the Lantern told it,"),
        ("SBK News", "The SBK reported that"),
        ("SBK.example", "The SBK reported that"),
        ("skarvoypost.example", "As the Skarvoy Post reported,"),
        ("www.skarvoypost.example", "As skarvoypost.example reported,"),
        ("O'Hara Courier", "The O’Hara Courier says that"),
        ("Al-Marsa", "Al Marsa says that"),
    ],
)
def test_credit_may_write_the_source_in_another_way(source: str, credit: str) -> None:
    assert _credited(credit, source=source)


@pytest.mark.parametrize(
    ("url", "credit"),
    [
        ("https://www.sbk.co.uk/news/1", "The SBK reported that"),
        ("https://edition.sbk.com/1", "SBK reported that"),
        ("https://www.thelantern.example/1", "The Lantern reported that"),
        ("https://www.thelantern.example/1", "As the Lantern reported,"),
        ("https://skarvoy-post.example/1", "The Skarvoy Post reported that"),
        ("https://news.skarvoypost.example/1", "The Skarvoy Post reported that"),
        ("https://www.nftimes.example/1", "The North Fjord Times reported that"),
    ],
)
def test_credit_may_name_the_owner_of_an_address(url: str, credit: str) -> None:
    assert _credited(credit, url=url)


@pytest.mark.parametrize(
    ("source", "url", "credit"),
    [
        ("The Lantern", None, "Lantern light fell on the quay when"),
        ("Skarvoy News", None, "People in Skarvoy say that"),
        (None, "https://www.thelantern.example/1", "By the lantern one could see that"),
        (None, "https://sbk.co.uk/1", "As the Sbk lay there,"),
        ("Skarvoy Post", None, "As the Skarvoy Postman tells,"),
    ],
)
def test_a_word_that_only_looks_like_the_source_is_no_credit(source: str | None, url: str | None, credit: str) -> None:
    assert not _credited(credit, source=source, url=url)


@pytest.mark.parametrize(
    "tail", [" (with agencies).", ". Staff and wire reports", ".\n\nAgencies", ". (Wire services)"]
)
def test_credit_to_agencies_at_large_credits_agency_copy(tail: str) -> None:
    assert _credited(tail=tail, lead="SKARVOY (Reuters) - ")
    assert not _credited(tail=tail)


def test_byline_may_credit_agencies_at_large() -> None:
    assert _credited(byline="Staff and agencies", lead="SKARVOY (Reuters) - ")


@pytest.mark.parametrize(
    "tail",
    [
        ", and the police, the coast guard and two agencies of the county will look at the ramp again.",
        ", and whoever had been out on the ice that morning will be heard again by the police and the news agencies.",
        ". Two agencies want an answer.",
    ],
)
def test_agencies_in_a_sentence_of_the_story_credit_nobody(tail: str) -> None:
    assert not _credited(tail=tail, lead="SKARVOY (Reuters) - ")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Skarvoy Post", None), ("skarvoy  post ", None)),
        (("The Skarvoy Post", None), ("Skarvoy Post", None)),
        (("skarvoypost.example", None), ("www.skarvoypost.example", None)),
        (("Skarvoy Post", "https://skarvoypost.example/b"), (None, "https://www.skarvoypost.example/a")),
        ((None, "https://m.skarvoypost.example/b"), (None, "https://www.skarvoypost.example/a")),
        (("Skarvoy Post", "https://skarvoypost.example/b"), ("skarvoypost.example", None)),
    ],
)
def test_one_outlet_may_be_written_in_two_ways(
    one: tuple[str | None, str | None], other: tuple[str | None, str | None]
) -> None:
    assert same_outlet(*one, *other)
    assert same_outlet(*other, *one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ((None, None), (None, None)),
        (("Skarvoy Post", None), (None, None)),
        (("Skarvoy Post", None), ("Skarvoy Globe", None)),
        (("Skarvoy Post", "https://host.example/a"), ("Skarvoy Globe", "https://host.example/b")),
        ((None, "https://one.example/a"), (None, "https://two.example/a")),
        (("The", None), ("A", None)),
    ],
)
def test_two_outlets_are_not_one(one: tuple[str | None, str | None], other: tuple[str | None, str | None]) -> None:
    assert not same_outlet(*one, *other)
    assert not same_outlet(*other, *one)


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("edition.sbk.com", "sbk"),
        ("sbk.co.uk", "sbk"),
        ("skarvoypost.example", "skarvoypost"),
        ("localhost", "localhost"),
    ],
)
def test_part_of_an_address_that_names_its_owner(address: str, name: str) -> None:
    assert named_part(address) == name
