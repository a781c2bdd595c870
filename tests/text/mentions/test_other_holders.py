"""What an article has of other holders of its offices."""

import pytest

from srcaudit import Article, Document
from srcaudit.text.mentions.other_holders import later_holders, other_holders


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
