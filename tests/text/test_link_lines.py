import time

import pytest

from srcaudit.model.article import Article
from srcaudit.text.document import Document
from srcaudit.text.link_lines import shown

FIRST = "The ferry company will close two of its five routes in March, its director told the council."
SECOND = "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday."
MENU = ("* [Home](/)", "* [News](/news)", '* [Sport](/sport "All sport")', "* [Northport](/northport)")


def taken(*lines: str, language: str = "en") -> list[str]:
    doc = Document(Article("\n".join(lines), language=language))
    return [doc[line.span] for line in doc.furniture]


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("[Home](/)", "Home"),
        ('[Home](https://paper.example/?a=1#top "Front page")', "Home"),
        ("[Privacy](/p) | [Terms](/t) · [Contact](/c)", "Privacy | Terms · Contact"),
        ("[Home](/) and more", None),
        ("[Home]", None),
        ("[Home] (/)", None),
        ("[](/)", None),
        ("(/)", None),
    ],
)
def test_a_line_of_nothing_but_links_is_read_by_what_they_show(line: str, label: str | None) -> None:
    assert shown(line) == label


def test_a_menu_of_links_is_furniture_by_itself() -> None:
    assert taken(*MENU, "# Ferry routes to close", FIRST, SECOND) == list(MENU)
    numbered = tuple(f"{number}. {line[2:]}" for number, line in enumerate(MENU, 1))
    assert taken(FIRST, SECOND, *numbered) == list(numbered)


def test_stock_words_and_labels_are_known_as_links() -> None:
    lines = (
        "[Share this article](https://share.example/?u=1)",
        "[© 2026 Coast Paper](/imprint)",
        "[Home](/) » [Coast](/c) » [Ferries](/f)",
    )
    assert taken(FIRST, *lines, SECOND) == list(lines)


@pytest.mark.parametrize(
    "lines",
    [
        (
            "* [Marsh End](/w/1)",
            "* [Rudwick Hill](/w/2)",
            "* [Home Farm](/w/3)",
            "* [Sport](/w/4)",
            "* [Old Railway](/w/5)",
        ),
        ("The pages of the paper are:", *MENU),
        MENU[:2],
        ("## Sources", "* [Minutes of the county](/m)", "[Home](/)", "[News](/n)"),
        ("## Sources", "[Minutes of the county](/m)"),
        (MENU[0], "* [What the council wants for the five routes](/plan)", MENU[1]),
        ("* [Home](/) is closed", "* [News](/n) is sold", "* [Sport](/s) stays"),
        tuple(f"* [{word} and what the islanders say](/{word})" for word in ("Home", "News", "Sport")),
    ],
)
def test_links_of_the_article_stay(lines: tuple[str, ...]) -> None:
    assert taken(FIRST, *lines, SECOND) == []


def test_a_headline_that_is_a_link_is_no_item_of_the_menu_above_it() -> None:
    assert taken(*MENU, "# [Ferry routes](/a/1)", FIRST, SECOND) == list(MENU)


@pytest.mark.parametrize(
    "flood",
    ["[" * 100_000, "[a](" * 50_000, "[a](b)" * 30_000, "[a](b)\n" * 30_000, '[a](b "' * 25_000, "![a](b)[" * 20_000],
)
def test_a_flood_of_brackets_takes_no_time(flood: str) -> None:
    doc = Document(Article(f"{FIRST}\n{flood}", language="en"))
    assert doc.words
    began = time.process_time()
    assert doc.furniture is not None
    assert time.process_time() - began < 3
