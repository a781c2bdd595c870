import pytest

from srcaudit import Article, Document


def _offices(text: str) -> list[tuple[str, tuple[str, str]]]:
    doc = Document(Article(text, language="en"))
    return [(doc[office.span], office.key) for office in doc.local_offices]


@pytest.mark.parametrize(
    "text",
    [
        "Aldmouth Mayor Helen Brand said so.",
        "The mayor of Aldmouth, Helen Brand, said so.",
        "Helen Brand, the mayor of Aldmouth, said so.",
        "Aldmouth’s mayor, Helen Brand, said so.",
        "It rained, said Helen Brand, the mayor of Aldmouth.",
        "On Monday Aldmouth Mayor Helen Brand said so.",
        "Helen Brand is mayor of Aldmouth.",
    ],
)
def test_an_office_is_the_same_however_its_place_is_told(text: str) -> None:
    ((quote, key),) = _offices(text)
    assert key == ("mayor", "Aldmouth")
    assert "Helen Brand" in quote


@pytest.mark.parametrize(
    "text",
    [
        "Former Aldmouth Mayor Helen Brand said so.",
        "In 2019 Aldmouth Mayor Helen Brand said so.",
        "“Aldmouth Mayor Helen Brand said so,” he wrote.",
        "Aldmouth Mayor Brand said so.",
        "Helen Brand, a teacher of Aldmouth, said so.",
    ],
)
def test_another_time_or_no_full_name_is_no_holder(text: str) -> None:
    assert _offices(text) == []


def test_a_flood_of_offices_is_read_quickly() -> None:
    assert len(_offices("Aldmouth Mayor Helen Brand said so. " * 2_000)) == 2_000


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("New Liberal Port of Aldmouth chairman Helen Brand said so.", "New Liberal Port of Aldmouth"),
        ("Old Tin Board for the North Isles chairman Helen Brand said so.", "Old Tin Board for the North Isles"),
    ],
)
def test_what_stands_before_an_of_belongs_to_the_place(text: str, place: str) -> None:
    ((_, key),) = _offices(text)
    assert key == ("chairman", place)
