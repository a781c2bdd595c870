"""Surnames that say something and belong to nobody whom the article brings in."""

import time

import pytest

from srcaudit import Article, Document
from srcaudit.language.pack import load
from srcaudit.text.mentions.heard import is_persons_name
from srcaudit.text.mentions.odd_spellings import is_strange


def _unborne(text: str, **told: str) -> tuple[str, str | None] | None:
    found = Document(Article(text, language="en", **told)).speaking_surnames.unborne
    if found is None:
        return None
    return found.form.name, found.instead.surname if found.instead else None


BROUGHT_IN = "Peter Brandauer, the director, closed the mill. It was late."


@pytest.mark.parametrize(
    "said",
    [
        "“It rained,” Pemberton said.",
        "“It rained,” Pemberton says.",
        "Pemberton wrote that it rained.",
        "“It rained,” said Pemberton.",
        "Pemberton said that it rained.",
        "On Monday, Pemberton told us that it rained.",
        "When it rained, Pemberton said no.",
        "But Pemberton said that it rained.",
        "“It rained,” said Pemberton. It had.",
        "Mr Pemberton left.",
        "“It rained,” Pemberton said. Pemberton had lost Pemberton's key.",
        "“It rained,” said Jarkovich.",
        "“It rained,” Jarkovich said.",
        "Mr Jarkovich left.",
        "“It rained,” said Bell. It had.",
        "Mr Bell left.",
    ],
)
def test_a_surname_that_speaks_is_held_against_the_one_who_is_never_told_of_again(said: str) -> None:
    surname = next(name for name in ("Pemberton", "Jarkovich", "Bell") if name in said)
    assert _unborne(f"{BROUGHT_IN} {said}") == (surname, "Brandauer")


@pytest.mark.parametrize(
    "said", ["“It is wet,” Pemberton added.", "Pemberton said that it was wet.", "Mr Pemberton said no."]
)
def test_a_name_of_the_list_once_is_enough_beside_those_who_are_told_again(said: str) -> None:
    assert _unborne(f"{BROUGHT_IN} “I know,” Brandauer said. {said}") == ("Pemberton", None)


@pytest.mark.parametrize(
    "text",
    [
        "“I know,” Brandauer said. Mrs Pemberton and her son came in May.",
        "“I know,” Brandauer said. Mrs Pemberton came in May.",
        "Mrs Pemberton and her son came in May.",
        "“I know,” Brandauer said. “It is wet,” Jarkovich added.",  # in no list: a firm, perhaps
        "“I know,” Brandauer said. “It is wet,” Pemberton said. Pemberton left.",  # told on as somebody known
        "“It is wet,” said Pemberton, a guard.",
        "“It is wet,” Pemberton, 45, of Aldmouth, said.",
        "“It is wet,” said guard Pemberton. Pemberton left.",
        "“It is wet,” said Pemberton trainer Ada Moe.",
        "“It is wet,” said Pemberton's brother.",
        "Guard Pemberton said that it was wet.",
        "The guard of Pemberton said that it was wet.",
        "They met at Pemberton. Pemberton said no.",
        "A Pemberton said that it was wet.",
        "It was a Mr Pemberton who left.",
        "She sang as Mrs Pemberton.",
        "His clerk, Mrs Pemberton, said no.",
        "His niece, Mrs Pemberton, said no.",
        "In Aldmouth, Pemberton said no.",
        "“It is wet,” Pemberton-Moe said.",
        "“It is wet,” Pemberton said. They had sold a pemberton.",
        "The court heard coroner Mr Pemberton.",
        "At noon Ms A Pemberton sat.",
        "Pemberton Street was wet. Pemberton said no.",
        "Moe & Pemberton said no. Pemberton said it again.",
        "“Pemberton said that it was wet.”",
        "“It is wet,” Pemberton said. “Ada Pemberton is wet,” a child said.",
        "“It is wet,” Pemberton said. The mail went to ada@pemberton.example at noon.",
        "“It is wet,” Pemberton said. Lind-Pemberton left.",
        "“It is wet,” Pemberton said. Her maiden name was Moe.",
        "“It is wet,” Pemberton said. “It is dry,” Yardley said.",
        "“It is wet,” Brandaur said.",  # a slip for the other, told elsewhere
        "“It is wet,” said Olivia.",
        "“It is wet,” said Freud.",
        "The road was planned in the message of President Polk.",
        "Ms Pemberton is a writer in Hull.",
        "Pemberton, Brandauer's cousin, shut the gate. “It is wet,” Pemberton said.",
        "Mr Pemberton, housekeeper to the mill, said no.",
        "Mr Pemberton is head of the works council.",
        "You will Miss Me.",
        "Tyson said that the bout was the best in years.",
        "Zuckerberg said that it was wet.",
        "Pemberton wrote the last song.",
        "In the last act Pemberton says that he is wrong.",
        "“It is wet,” said Nomura.",
        "“It is wet,” said Reuters.",
        "“It is wet,” Chicago said.",
        "“It is wet,” she said. Analysts said no. Currently, says she, it is wet.",
        "“It is wet,” Mr Trump said.",
        "“It is wet,” Mrs Merkel said.",
    ],
)
def test_who_is_told_known_to_all_or_no_person_is_nobodys_slip(text: str) -> None:
    assert _unborne(f"{BROUGHT_IN} {text}") is None


@pytest.mark.parametrize(
    "text",
    [
        "“It is wet,” said Jarkovich.",
        "Ada Moe, a nurse, closed the mill. It was late. Eva Berg sang. Berg left. “It is wet,” said Jarkovich.",
        f"Ada Moe, a nurse, shut the mill. {'It was late in the town. ' * 25}“It is wet,” Jarkovich said.",
        "Ada Moe saw the mill. “It is wet,” said Jarkovich.",
        "Ada Moe, a nurse, closed the mill. Jarkovich said that it was wet.",
        "Ada Moe, a nurse, shut the mill. Eva Dahl, a cook, sang. Ida Berg sang. Mr Jarkovich said no. Berg left.",
        "Ada Moe, a nurse, closed the mill. Moe sang. “It is wet,” said Jarkovich.",
        "“Ada Moe, a nurse, closed the mill.” “It is wet,” said Jarkovich.",
    ],
)
def test_a_name_in_no_list_takes_the_person_right_before_it(text: str) -> None:
    assert _unborne(text) is None


def test_a_name_of_the_list_is_held_against_whoever_came_last() -> None:
    assert _unborne("Ada Moe saw the mill. Ida Berg sang. “It is wet,” said Pemberton.") == ("Pemberton", "Berg")


def test_a_common_surname_of_somebody_in_office_is_anybodys() -> None:
    pack = load("en")
    assert pack is not None
    holders = {one["surname"] for office in pack.table("offices")["office"] for one in office["holders"]}
    known = set(pack.table("namesakes")["families"]) | set(pack.table("namesakes")["unborne"]["everybodys"].split())
    common = [name for name in sorted(holders - known) if is_persons_name("en", name.lower())]
    told = [_unborne(f"{BROUGHT_IN} Mr {name} said no.") for name in common]
    assert sum(one is not None for one in told) > len(common) / 2
    rare = [name for name in sorted(holders - known) if name.isalpha() and is_strange("en", name)]
    assert not any(_unborne(f"Zara Brandauer, the director, left. It was late. Mr {name} said no.") for name in rare)


def test_in_a_snippet_nobody_is_brought_in_at_all() -> None:
    assert _unborne("“It is wet,” Pemberton said in May. “It is dry,” she says now.") is None
    assert _unborne("Peter Brandauer left. “It is wet,” Brandauer said. “It is dry,” Pemberton said.")
    assert _unborne("“It is wet,” Brandauer said. “It is dry,” Pemberton said.") is None


def test_who_is_in_the_headline_the_byline_or_the_source_is_brought_in() -> None:
    text = f"{BROUGHT_IN} “It rained,” Pemberton said."
    assert _unborne(text)
    assert _unborne(text, title="Pemberton wins") is None
    assert _unborne(text, byline="Ada Pemberton") is None
    assert _unborne(text, source="Pemberton Daily") is None
    assert _unborne(f"{BROUGHT_IN} “It rained,” Jarkovich said.", title="Brandauer wins") is None


def test_a_title_of_the_one_who_is_brought_in_goes_on_with_the_surname() -> None:
    assert _unborne("Senator Ada Brandauer left. It was late. Senator Jarkovich said no.") == ("Jarkovich", "Brandauer")
    assert _unborne("Ada Brandauer, a nurse, left. It was late. Senator Jarkovich said no.") is None


def test_a_known_surname_is_held_against_the_first_name_of_its_bearer() -> None:
    assert _unborne("Chancellor Angela Brandauer left. It was late. Mrs Merkel said no.") == ("Merkel", "Brandauer")
    assert _unborne("Chancellor Olga Brandauer left. It was late. Mrs Merkel said no.") is None


@pytest.mark.parametrize(
    "part",
    ["“No,” Pemberton said. ", "“No,” {0}berton said. ", "Ada {0}dauer, a nurse, left. Mr {0}berton said no. "],
)
def test_a_flood_takes_no_time(part: str) -> None:
    letters = "abcdefghij"
    words = ["".join(letters[int(digit)] for digit in str(number)).capitalize() for number in range(10_000, 16_000)]
    text = "".join(part.format(word) for word in words)[:200_000]
    doc = Document(Article(text, language="en"))
    assert doc.name_forms
    assert doc.quoted is not None
    start = time.process_time()
    assert doc.speaking_surnames.unborne is None
    assert time.process_time() - start < 2


def test_a_flood_of_persons_takes_no_time() -> None:
    letters = "abcdefghij"
    words = ["".join(letters[int(digit)] for digit in str(number)).capitalize() for number in range(10_000, 16_000)]
    doc = Document(
        Article(" ".join(f"Ada {word}dauer left. Moe sat." for word in words) + " Mr Bell left.", language="en")
    )
    assert doc.name_forms
    start = time.process_time()
    assert doc.speaking_surnames.unborne is None
    assert time.process_time() - start < 2


@pytest.mark.parametrize(
    ("text", "compared"),
    [
        ("Peter Brandauer, the director, left. “It rained,” Brandauer said. Brandauer said no more.", 1),
        ("Peter Brandauer and Ann Yardley left. “It rained,” Brandauer said. Yardley said that it had not.", 2),
        ("Peter Brandauer closed the mill. “It rained,” Brandauer said. “It had,” Pemberton said.", 2),
        ("Peter Brandauer, the director, closed the mill. It was late.", 0),
        ("“It rained,” Yardley said. “I know,” Pemberton said.", 0),
    ],
)
def test_each_surname_that_speaks_is_one_comparison(text: str, compared: int) -> None:
    assert Document(Article(text, language="en")).speaking_surnames.compared == compared


@pytest.mark.parametrize(
    "text",
    [
        "Guy BrandauerCaptain of the mill. It was late. Mr Brandauer left.",
        "Peter Pemberton, the director, left. Captain ofBrandauer sat. “It rained,” Brandauer said.",
        "Kevin Hooks\n\nThe mill is shut, and nobody in the valley knows why. Mr Brandauer later visits it at noon.",
    ],
)
def test_names_without_their_space_and_lines_of_names_bring_in_nobody(text: str) -> None:
    assert _unborne(text) is None
