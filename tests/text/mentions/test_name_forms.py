import pytest

from srcaudit import Article, Document
from srcaudit.text.mentions.name_forms import rendered, unheard_speakers


def _near(text: str) -> list[tuple[str, str]]:
    pairs = Document(Article(text, language="en")).near_forms
    return [(pair.rare.name, pair.usual.name) for pair in pairs]


def test_the_rarer_spelling_comes_first() -> None:
    assert _near("Helen Brandauer left. Brandauer spoke. Brandaur did not.") == [("Brandaur", "Brandauer")]


def test_a_word_of_the_text_is_near_no_name() -> None:
    assert _near("Helen Stone spoke. Stone left. Store, she said, in the store.") == []


def test_known_variants_of_one_name_are_left_to_their_table() -> None:
    assert _near("Volodymyr Zelensky spoke. Zelenskyy left.") == []


def test_two_spellings_of_nobody_are_not_compared() -> None:
    assert _near("Granite Harbour is near. Granite Harbor is far.") == []


def test_a_surname_that_speaks_once_and_is_nowhere_introduced_is_compared_in_every_letter() -> None:
    def found(text: str) -> list[tuple[str, str]]:
        doc = Document(Article(text, language="en"))
        return [(pair.rare.name, pair.usual.name) for pair in unheard_speakers(doc)]

    text = "Helen Whitcombe won. Whitcombe thanked the town. {} said it had rained."
    assert found(text.format("Vhitcombe")) == [("Vhitcombe", "Whitcombe")]
    assert found(text.format("Whicombbe")) == [("Whicombbe", "Whitcombe")]
    assert found(text.format("Jan Vhitcombe")) == []
    assert found(text.format("Mr Vhitcombe")) == []
    assert found(text.format("Marsden")) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Chodakovsky", "Khodakovsky"),
        ("Janukevich", "Yanukevych"),
        ("Michail", "Mikhail"),
        ("Muhammad", "Mohammed"),
        ("Aleksandr", "Alexander"),
        ("Khaled", "Khalid"),
    ],
)
def test_renderings_of_one_name_are_one(one: str, other: str) -> None:
    assert rendered(one) == rendered(other)


@pytest.mark.parametrize(("one", "other"), [("Charman", "Harman"), ("Chang", "Hang"), ("Mahmud", "Mohamed")])
def test_other_names_are_no_renderings(one: str, other: str) -> None:
    assert rendered(one) != rendered(other)


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("Lee Sanders spoke. It was late. Aides of Qanders left.", ("Qanders", "Sanders")),
        ("Anne Wililams spoke. It was late. Ms. Williams left.", ("Wililams", "Williams")),
    ],
)
def test_a_name_that_no_list_has_is_the_one_in_question(text: str, pair: tuple[str, str]) -> None:
    near = Document(Article(text, language="en")).near_forms
    assert [(found.rare.name, found.usual.name) for found in near] == [pair]


def test_two_known_names_with_other_first_letters_are_two_families() -> None:
    assert Document(Article("Lee Sanders spoke. Ann Landers left. Mr. Landers wept.", language="en")).near_forms == ()
