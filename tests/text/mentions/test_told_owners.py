"""Names near an office that may say whose it is."""

from srcaudit import Article, Document
from srcaudit.text.mentions.told_owners import owners_in, scene_of

_TEXT = (
    "Lund was dry. It rained in Aldmouth on Monday. Ada Lind of the Tin Trust had told Mr Oake so. "
    "The chairman, Jan Holt, laughed at the Copper Fund."
)


def test_towns_and_bodies_of_two_sentences_may_own_an_office_and_persons_and_days_may_not() -> None:
    doc = Document(Article(_TEXT, language="en"))
    (office,) = doc.sole_offices
    scene = scene_of(doc, office.span)
    assert doc[scene].startswith("Ada Lind")
    assert owners_in(doc, scene, office.span) == {"tin", "trust", "copper", "fund"}
    assert owners_in(doc, scene, office.span, but={"trust"}) == {"copper", "fund"}


def test_a_word_that_begins_a_sentence_is_a_name_where_it_is_one_within_another() -> None:
    doc = Document(
        Article("Lund was dry. Rain fell on Aldmouth and on Lund. The mayor, Jan Holt, laughed.", language="en")
    )
    (office,) = doc.sole_offices
    assert owners_in(doc, scene_of(doc, office.span), office.span) == {"aldmouth", "lund"}


def test_small_words_and_initials_own_nothing_and_an_acronym_may() -> None:
    doc = Document(
        Article("“No,” he said. “If J. sings it rains.” The WHO was out. The mayor, Jan Holt, laughed.", language="en")
    )
    (office,) = doc.sole_offices
    whole = doc.blocks[0].span
    assert owners_in(doc, whole, office.span) == {"who"}


def test_names_in_a_row_own_nothing_and_a_known_town_may_be_where_something_is() -> None:
    doc = Document(
        Article(
            "It rained on Oake, Roth, Harrow Mills, Lund and Copper in Chicago and in Tin. The mayor, Jan Holt, left.",
            language="en",
        )
    )
    (office,) = doc.sole_offices
    scene = scene_of(doc, office.span)
    assert owners_in(doc, scene, office.span) == {"chicago", "tin"}
    assert owners_in(doc, scene, office.span, places=False) == {"tin"}


def test_a_long_row_of_capitals_is_read_in_time() -> None:
    doc = Document(Article(f"The mayor, Jan Holt, sang of {'Lund ' * 20_000}and of {'Tin, ' * 20_000}.", language="en"))
    assert owners_in(doc, scene_of(doc, doc.sole_offices[0].span), doc.sole_offices[0].span) == {"lund"}
