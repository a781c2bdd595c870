import pytest

from srcaudit.model.article import Article
from srcaudit.text.document import Document

FIRST = "The ferry company will close two of its five routes in March, its director told the council."
SECOND = "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday."


def taken(*lines: str, language: str = "en") -> list[tuple[str, str]]:
    doc = Document(Article("\n".join((FIRST, *lines, SECOND)), language=language))
    return [(line.part, doc[line.span]) for line in doc.furniture]


@pytest.mark.parametrize(
    ("lines", "language"),
    [
        (("£205", "Buy now", "Price at", "Lakeside"), "en"),
        (("$1,299.99", "View deal"), "en"),
        (("See price", "£40"), "en"),
        (("Price at", "Lakeside", "£40"), "en"),
        (("£40", "Best kettle", "Check price"), "en"),
        (("1.299,00 €", "Zum Angebot"), "de"),
        (("49 €", "Voir l'offre"), "fr"),
        (("49,90€", "Ver oferta"), "es"),
    ],
)
def test_a_price_beside_a_button_is_an_advert(lines: tuple[str, ...], language: str) -> None:
    assert taken(*lines, language=language) == [("advert", line) for line in lines]


@pytest.mark.parametrize(
    "lines",
    [
        ("£205",),
        ("Buy now",),
        ("Kettle", "£205", "Toaster", "£40"),
        ("£205", "A cheaper kettle does it", "Buy now"),
        ("£205", "Kettle", "Toaster", "Lamp", "Buy now"),
        ("£205 million", "Buy now"),
        ("£205", "Prices at home"),
        ("- £205", "- Buy now"),
    ],
)
def test_a_price_or_a_button_alone_stays(lines: tuple[str, ...]) -> None:
    assert taken(*lines) == []


def test_the_line_below_a_button_without_a_seller_stays() -> None:
    assert taken("£205", "Buy now", "The verdict") == [("advert", "£205"), ("advert", "Buy now")]
