import pytest

from srcaudit.model.article import Article
from srcaudit.text.document import Document
from srcaudit.text.mentions.posts import Post, posts


def _posts(text: str) -> tuple[Post, ...]:
    return posts(Document(Article(text, language="en")))


@pytest.mark.parametrize(
    ("text", "title", "place", "name"),
    [
        ("Harrow Mayor Ada Lind came.", "mayor", "harrow", "Ada Lind"),
        ("The mayor of Harrow, Ada Lind, came.", "mayor", "harrow", "Ada Lind"),
        ("Harrow's mayor, Ada Lind, came.", "mayor", "harrow", "Ada Lind"),
        ("Ada Lind, the mayor of Harrow, came.", "mayor", "harrow", "Ada Lind"),
        ("On Monday Mayor Lind came.", "mayor", "", "Lind"),
        ("Energy Minister Bo Falk came.", "energy minister", "", "Bo Falk"),
        ("Lotte Rask, chief executive of Norline Ferries, came.", "chief executive", "norline ferries", "Lotte Rask"),
    ],
)
def test_an_office_is_read_with_its_place_and_its_holder(text: str, title: str, place: str, name: str) -> None:
    (one,) = _posts(text)
    assert (one.title, one.place, one.name, one.guarded) == (title, place, name, False)


@pytest.mark.parametrize(
    "text",
    [
        "Former Harrow mayor Ada Lind came.",
        "The former clerk and Harrow mayor Ada Lind came.",
        "Deputy Mayor Ada Lind came.",
        "Ada Lind, then mayor of Harrow, came.",
        "Mayor Ada Lind resigned in May.",
    ],
)
def test_another_office_or_time_is_guarded(text: str) -> None:
    assert all(one.guarded for one in _posts(text))


def test_what_is_quoted_or_names_nobody_is_no_post() -> None:
    assert _posts("“Mayor Ada Lind came,” he said. The mayor came. A chief executive came.") == ()


def test_a_flood_of_titles_is_read_quickly() -> None:
    assert len(_posts("Mayor Ada Lind came. " * 3000)) == 3000
    assert _posts("mayor of " * 20_000) == ()
