"""What an article has of other holders of its offices."""

import pytest

from srcaudit import Article, Document
from srcaudit.text.mentions.other_holders import later_holders, lone_holders, other_holders


def _dropped(text: str) -> list[tuple[str, str]]:
    doc = Document(Article(text, language="en"))
    return [(doc[one.mention.span], doc[one.goes_on]) for one in other_holders(doc)]


def _late(text: str) -> list[tuple[str, str, bool]]:
    doc = Document(Article(text, language="en"))
    return [(doc[one.mention.span], doc[one.earlier.span], one.sure) for one in later_holders(doc)]


SAYS = " Ryan said that it would rain. All the while Ryan said that it was dry."


def test_a_name_told_once_gives_way_to_the_bare_name_of_another_holder() -> None:
    assert _dropped("House Speaker Nancy Pelosi opened the fair." + SAYS) == [("House Speaker Nancy Pelosi", "Ryan")]


@pytest.mark.parametrize(
    "text",
    [
        "House Speaker Nancy Pelosi opened the fair. Pelosi sang." + SAYS,
        "House Speaker Nancy Pelosi opened the fair. Paul came." + SAYS.replace("Ryan said", "Paul Ryan said", 1),
        "House Speaker Nancy Pelosi opened the fair. Ann Ryan came." + SAYS,
        "House Speaker Nancy Pelosi opened the fair. Ryan said that it would rain.",
        "Ryan said so. Ryan said why. House Speaker Nancy Pelosi opened the fair.",
        "“House Speaker Nancy Pelosi opened the fair,” she read." + SAYS,
    ],
)
def test_no_name_is_dropped_where_either_person_is_told_apart(text: str) -> None:
    assert not _dropped(text)


def test_one_holder_of_years_behind_all_others_is_late() -> None:
    text = "Prime Minister Tony Blair says no. A letter to Foreign Secretary David Lammy asks why."
    assert _late(text) == [("Foreign Secretary David Lammy", "Prime Minister Tony Blair", True)]


def test_two_presidents_may_keep_their_title() -> None:
    text = "President Clinton says no. A letter to President Obama asks why."
    assert [sure for *_, sure in _late(text)] == [False]


@pytest.mark.parametrize(
    "text",
    [
        "Prime Minister David Cameron says no. A letter to Prime Minister Theresa May asks why.",
        "Prime Minister Tony Blair was kind. Foreign Secretary David Lammy says so.",
        "The desk of Prime Minister Tony Blair is now that of Foreign Secretary David Lammy.",
        "Prime Minister Tony Blair says no. Foreign Secretary David Lammy came. Lammy sang. Lammy danced.",
        "Prime Minister Tony Blair says no. Former Foreign Secretary David Lammy came.",
        "Prime Minister Tony Blair says no. “Foreign Secretary David Lammy came,” he read.",
    ],
)
def test_nobody_is_late_whom_the_article_may_be_about(text: str) -> None:
    assert not _late(text)


def _lone(text: str, published: str | None = None) -> list[tuple[str, str, bool]]:
    doc = Document(Article(text, language="en", published=published))
    return [(doc[one.mention.span], doc[one.later.span], one.sure) for one in lone_holders(doc)]


OBAMA = "President Obama flew to Oslo. {} Obama likes the fish."


def test_an_earlier_holder_who_is_told_of_once_stands_alone() -> None:
    told = OBAMA.format("Many are blinded by hatred of President Bush, and say it.")
    assert _lone(told) == [("President Bush", "President Obama", False)]


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("On Tuesday President Bush and the king met for lunch.", None),
        ("President Bush says that it is late.", None),
        ("The deal reached by the Bush administration and the banks last month is off.", "2015-03-04"),
    ],
)
def test_a_lone_holder_who_does_something_now_is_sure(text: str, published: str | None) -> None:
    assert [sure for *_, sure in _lone(OBAMA.format(text), published)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "Like President Bush he was late.",
        "It was a gift from Ms. Lind and President Bush of old.",
        "The judge was appointed by President Bush and is 80.",
        "The deal of President Bush, made in 2004, stands.",
        "The former deal of President Bush stands. Bush likes it.",
        "It stands in the library of President Bush.",
        "Few came to Oslo during George W. Bush's administration.",
        "The deal of President Trump stands.",
    ],
)
def test_an_earlier_holder_may_be_told_of(text: str) -> None:
    assert not _lone(OBAMA.format(text))


def test_a_later_holder_must_be_gone_on_with() -> None:
    assert not _lone("President Obama flew to Oslo. Many are blinded by hatred of President Bush.")


def test_a_later_holder_who_may_only_come_is_none() -> None:
    text = "If he won, President Trump would fly to Oslo. Few trust President Bush. Trump said so, and Trump flew."
    assert not _lone(text)
