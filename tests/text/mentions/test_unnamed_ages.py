"""Ages of somebody without a name that are told twice."""

import time

import pytest

from srcaudit import Article, Document


def _told(text: str) -> list[tuple[str, str]]:
    doc = Document(Article(text, language="en"))
    return [(doc[told.first], doc[told.second]) for told in doc.unnamed_ages]


@pytest.mark.parametrize(
    "text",
    [
        "A 43-year-old man has been charged with theft. The {}-year-old is due in court on Monday.",
        "A man aged 43 has been charged with theft. The {}-year-old is due in court on Monday.",
        "A man, 43, was found dead. Police said the {}-year-old had been ill.",
        "A man, 43, has been charged with theft. The {}-year-old denies it.",
        "Police have held a 43-year-old woman over a theft. It was late.\n\nThe {}-year-old, of Hull, had fled.",
        "The body of a 43-year-old man was found in the Alder. The {}-year-old was last seen in May.",
    ],
)
def test_a_person_without_a_name_has_one_age(text: str) -> None:
    assert _told(text.format(34)) == [("43", "34")]
    assert _told(text.format(43)) == []
    assert _told(text.format(44)) == []


@pytest.mark.parametrize(
    "text",
    [
        "A 43-year-old man was held after a woman fell from a roof. The 34-year-old is in hospital.",
        "A 43-year-old man and a 34-year-old woman were held. The 34-year-old is in hospital.",
        "A 43-year-old man was held in the case of Ada Lind. The 34-year-old is in hospital.",
        "Ada Lind is gone. A 43-year-old man was held. The 34-year-old was last seen in May.",
        "A 43-year-old man was held. His wife wept. The 34-year-old is in hospital.",
        "A 43-year-old man was held. A victim was found. The 34-year-old was stabbed.",
        "A 43-year-old man was held. The 90-year-old is in hospital.",
        "A 43-year-old man was held. The 34-year-old pier is shut.",
        "“A 43-year-old man was held,” she said. The 34-year-old is in hospital.",
        "A 43-year-old man was held. He, a woman said, had struck. The 34-year-old is in hospital.",
        "A 43-year-old man was held. It rained. It blew. It froze. It thawed. The 34-year-old is in hospital.",
        "Two people were hurt. A 43-year-old man was held. The 34-year-old is in hospital.",
        "A 43-year-old man was held on Monday. On Tuesday a second man was held. The 34-year-old denied it.",
        "A 43-year-old man was held on Monday. Later another man was held. The 34-year-old denied it.",
        "“A 43-year-old man has been charged with theft,” she said. The 34-year-old denies it.",
        "A 43-year-old man has been charged with theft. The 34-year-old denies it. Police seek a 34-year-old.",
    ],
)
def test_somebody_else_may_be_meant(text: str) -> None:
    assert _told(text) == []


@pytest.mark.parametrize(
    "flood",
    ["A 43-year-old man fell. ", "The 34-year-old is ill. ", "A 43-year-old man fell. The 34-year-old is ill. "],
)
def test_a_flood_of_ages_is_read_in_time(flood: str) -> None:
    doc = Document(Article(flood * (200_000 // len(flood)), language="en"))
    assert doc.words
    start = time.process_time()
    assert len(doc.unnamed_ages) <= 1
    assert time.process_time() - start < 2
