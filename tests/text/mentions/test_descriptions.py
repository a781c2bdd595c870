import pytest

from srcaudit import Article, Document


def _described(text: str) -> list[tuple[str, str, str]]:
    facts = Document(Article(text, language="en")).person_facts
    return [(fact.kind, fact.value, fact.name.surname) for fact in facts if fact.linked]


@pytest.mark.parametrize(
    "text",
    [
        "The Danish potter Helen Brand won the prize. Nobody was surprised. The Swede wept.",
        "Helen Brand, a Danish potter, won the prize. It rained. “I slept,” said the Swede.",
        "The Dane Helen Brand won. It was late, the Swede's boat was last, and it rained.",
        "Denmark's Helen Brand won. The prize is ten crowns, which the Swedish potter gave away.",
        "The Danish potter Helen Brand won. Judge Peter Holt watched. The Swede gave the prize away.",
        "Mrs Helen Brand, a Danish potter, won. Mr Holt lost. The Swede said her hands were cold.",
    ],
)
def test_a_people_that_nobody_else_has_is_told_of_the_person_before(text: str) -> None:
    assert ("people", "Swedish", "Brand") in _described(text)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("The Danish potter Helen Brand beat Peter Holt. The Swede wept.", "the other one, whose people is not told"),
        ("The Danish potter Helen Brand won. She went home to Sweden. The Swede wept.", "somebody of that country"),
        ("The Dane Helen Brand beat the Swede Peter Holt. The Swede wept.", "he is the Swede"),
        ("The Danish potter Helen Brand won. The Swedish clay was soft.", "a thing"),
        ("The Danish potter Helen Brand won. The Chinese said nothing.", "a people as a whole"),
        ("Helen Brand, a Danish potter, beat the Swede.", "of two in one sentence the other"),
        ("The Danish potter Helen Brand won. “I lost to the Swede,” Brand said.", "in a quotation"),
    ],
)
def test_a_people_is_told_of_nobody_where_another_can_be_meant(text: str, why: str) -> None:
    assert _described(text) == [], why


def test_a_party_is_told_of_the_politician_before() -> None:
    text = "The Green MP Helen Brand spoke. The clerk, Peter Holt, wrote it down. The Labour member sat down."
    assert ("party", "Labour", "Brand") in _described(text)


def test_a_party_is_told_of_nobody_where_another_politician_has_none() -> None:
    text = "The Green MP Helen Brand spoke. Councillor Peter Holt stood up. The Labour member sat down."
    assert _described(text) == []


def test_an_age_is_told_over_the_heads_of_those_whose_age_nobody_tells() -> None:
    text = (
        "Helen Brand, 45, stole a boat. It sank. Judge Ada Lind saw no harm in it.\n\n"
        "Peter Holt, prosecuting, was not amused. The 43-year-old must pay for it."
    )
    assert _described(text) == [("age", "43", "Brand")]


def test_an_age_is_told_of_nobody_where_somebody_without_an_age_stands_between() -> None:
    text = "Helen Brand, 45, stole a boat. It sank. The potter Peter Holt ran off with it. The 43-year-old was caught."
    assert ("age", "43", "Brand") not in _described(text)


@pytest.mark.parametrize(
    "flood",
    [
        "The 45-year-old left. ",
        "The Swede left. ",
        "Ada Lind, 47, left. The 45-year-old wept. ",
        "Chairman Lind, the Dane, ",
    ],
)
def test_a_flood_of_descriptions_is_read(flood: str) -> None:
    text = "The Danish potter Helen Brand, 54, stole a boat. " + flood * 3_000
    assert Document(Article(text, language="en")).person_facts


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Danish potter Helen Brand, 64, won. Then Jan Marten sang. The 64-year-old Swede wept.", True),
        ("The Danish potter Helen Brand, 64, won. Then Jan Marten sang. The Swede, who is 64, wept.", True),
        ("The Danish potter Helen Brand, 64, won. Then Jan Marten, 64, sang. The 64-year-old Swede wept.", False),
        ("The Danish potter Helen Brand, 64, won. Jan Marten sang. The Swede beat a man, 64, and wept.", False),
        ("The Danish potter Helen Brand, 64, won. Then Jan Marten sang. The 46-year-old Swede wept.", False),
        ("A Danish lawyer called Helen Brand came. Then Jan Marten sang. The Swedish lawyer wept.", True),
        ("A Danish lawyer called Helen Brand came. Lawyer Jan Marten sang. The Swedish lawyer wept.", False),
        ("A Danish lawyer called Helen Brand came. The Swede Jan Marten sang. The Swedish lawyer wept.", False),
    ],
)
def test_who_alone_has_an_age_or_a_trade_is_meant_whoever_stands_between(text: str, found: bool) -> None:
    assert (("people", "Swedish", "Brand") in _described(text)) is found


@pytest.mark.parametrize("behind", ["", " who hired him", " behind it", " of the two", " whose horse won"])
def test_what_stands_behind_a_description_brings_in_somebody_new(behind: str) -> None:
    text = f"The Czech painter Milan Berg was held. The Bulgarian painter{behind} paid."
    assert bool(_described(text)) == (not behind)


def test_a_noun_of_somebody_without_a_name_may_be_what_a_party_is_told_of() -> None:
    text = "The Green MP Helen Brand spoke.{} The Labour member sat down."
    assert [value for _, value, _ in _described(text.format(""))] == ["Labour"]
    assert _described(text.format(" A board member left.")) == []
