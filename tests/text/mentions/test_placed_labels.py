"""Labels of persons are read wherever they stand beside a name, and two that exclude each other are reported."""

import time

import pytest

from srcaudit import Article, Document
from srcaudit.catalog import selected
from tests.benchmarks.inconsistency.recall import audited

_ROLES = selected(["IC314"], [])


def _facts(text: str, *kinds: str) -> list[tuple[str, str]]:
    doc = Document(Article(text, language="en"))
    return [
        (fact.value.rpartition(":")[2], fact.name.surname)
        for fact in doc.person_facts
        if fact.kind in kinds and not fact.past
    ]


def _reported(text: str) -> list[str]:
    return [text[f.span.start : f.span.end] for f in audited(Article(text, language="en"), _ROLES).findings]


@pytest.mark.parametrize(
    "text",
    [
        "Helen Brand came. Brand, who has been the treasurer since May, stayed.",
        "Helen Brand came. Brand is the treasurer of the club.",
        "Helen Brand came. The club's treasurer, Brand, stayed.",
        "Helen Brand, treasurer of the Harrow club, came.",
        "Helen Brand came. Treasurer Brand stayed.",
        "Helen Brand, 45, is the treasurer.",
    ],
)
def test_a_job_is_read_wherever_it_stands(text: str) -> None:
    assert ("treasurer", "Brand") in _facts(text, "job")


@pytest.mark.parametrize(
    "tail",
    [
        "As governor, Brand will have the last word.",
        "As governor of Ohio, Mr. Brand is expected to sign it.",
        "In her role as governor, Brand leads the board.",
        "Brand said that as governor she would have to wait.",
        "Brand has a busy week ahead as governor.",
        "Brand serves as governor.",
        "Brand, who is governor, left.",
    ],
)
def test_what_somebody_holds_now_is_read_behind_as(tail: str) -> None:
    assert _reported(f"Sen. Helen Brand spoke. It was late. {tail}") == ["governor"]
    assert _reported(f"Ohio Sen. Helen Brand spoke. It was late. {tail}".replace("governor", "senator")) == []


@pytest.mark.parametrize(
    "tail",
    [
        "As governor, Brand signed the law.",
        "As governor, Brand would sign it.",
        "As governor, Brand has said, she learnt to wait.",
        "As governor, Jan Marten will have the last word. Brand left.",
        "As acting governor, Brand will have the last word.",
        "As a former governor, Brand will have the last word.",
        "As governor, Brand will sign it. She is running for governor.",
        "As governor, Brand will sign it. She would be the next governor of Ohio.",
        "As governor, Brand will sign it, and it is the governor's race that counts.",
        "Brand said that as governor she had signed it.",
        "Brand said that as governor Jan Marten would have to wait.",
        "Brand has a good record as governor.",
        "Brand has served as governor.",
        "Brand served as governor.",
        "Brand is remembered as governor.",
        "Brand works as hard as the governor.",
    ],
)
def test_what_somebody_held_or_may_hold_is_not(tail: str) -> None:
    assert _reported(f"Sen. Helen Brand spoke. It was late. {tail}") == []


@pytest.mark.parametrize(
    "tail",
    [
        "Brand, who sits as a Democrat, left.",
        "Brand sits as a Democrat.",
        "Brand was elected as a Democrat and remains one.",
        "Brand belongs to the Democratic Party.",
        "Brand, a lifelong Democrat, left.",
        "Democrat Brand left.",
    ],
)
def test_a_party_is_read_behind_what_one_does_for_it(tail: str) -> None:
    assert len(_reported(f"Republican Sen. Helen Brand spoke. It was late. {tail}")) == 1


@pytest.mark.parametrize(
    "tail",
    [
        "Brand was elected as a Democrat.",
        "Brand, who was first elected as a Democrat, left.",
        "Brand, a lifelong Democrat until May, left.",
        "Brand, once a lifelong Democrat, left.",
        "Brand sits with the Democrats on that bench.",
        "Brand votes as a Democrat would.",
        "Brand belongs to the Democrats' enemies.",
    ],
)
def test_a_party_of_another_time_or_of_others_is_not(tail: str) -> None:
    assert _reported(f"Republican Sen. Helen Brand spoke. It was late. {tail}") == []


def test_a_people_is_read_before_a_surname_alone() -> None:
    text = "Danish striker Helen Brand scored. It was late. {} scored too."
    assert _reported(text.format("The Australian Brand")) == ["Australian"]
    assert _reported(text.format("The Danish Brand")) == []
    assert _reported(text.format("The Australian Jan Marten")) == []
    since = "Danish striker Helen Brand, who has been Swiss since May, scored. It was late. {} scored too."
    assert _reported(since.format("The Swiss Brand")) == []
    assert (
        _reported("Danish striker Helen Brand scored. It was late. A Brand fan, the Australian Jan Holt, left.") == []
    )


def test_a_people_before_a_famous_surname_is_somebody_like_its_bearer() -> None:
    text = "American actress Helen {0} came. It was late. The Danish {0} was glad."
    assert _reported(text.format("Brand")) == ["Danish"]
    assert _reported(text.format("Trump")) == []


def test_a_country_is_read_before_a_surname_alone() -> None:
    text = "German skier Helen Brand won. It was late. {} was two seconds ahead."
    assert _reported(text.format("Austria's Brand")) == ["Austria"]
    assert _reported(text.format("Germany's Brand")) == []
    assert _reported(text.format("Austria's Jan Marten")) == []
    assert _reported("American actress Helen Trump came. It was late. Brazil's Trump was glad.") == []


def test_a_description_of_a_place_that_is_new_is_of_somebody_new() -> None:
    text = "The Republican governor{}, Helen Brand, spoke. It was late. The Democratic governor of Ohio was glad."
    assert _reported(text.format("")) == []
    assert len(_reported(text.format(" of Ohio"))) == 1


def test_a_seat_in_letters_is_no_first_name() -> None:
    text = "Labour MP Helen Brand spoke. It was late. {} left."
    assert len(_reported(text.format("Conservative MP Brand"))) == 1
    assert _reported(text.format("Labour MP Brand")) == []
    assert _reported(text.format("Conservative MP Jan Brand")) == []


def test_the_word_that_opens_a_sentence_names_no_body() -> None:
    text = "Lind campaign manager Helen Brand spoke. It was late. {} press secretary, Brand, said no."
    assert _reported(text.format("The")) == ["press secretary"]
    assert _reported(text.format("Harrow's")) == []


@pytest.mark.parametrize(
    "text",
    [
        "Helen Brand came. Brand is not the treasurer.",
        "Helen Brand came. Brand, the treasurer's sister, stayed.",
        "Helen Brand came. Brand, the former treasurer, stayed.",
        "Helen Brand came with a treasurer. Brand stayed.",
        "Helen Brand met the treasurer, Jan Marten, in May.",
        "They were Helen Brand, Treasurer of State Jan Marten and others.",
    ],
)
def test_a_job_of_somebody_else_is_not_read(text: str) -> None:
    assert not {("treasurer", "Brand"), ("secretary", "Brand")} & set(_facts(text, "job"))


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Helen Brand came first. Brand, the first Swede to win here, wept.", "Swedish"),
        ("Helen Brand came first. Brand, 24, is the third Swede to win.", "Swedish"),
        ("Police held a 44-year-old Swede named Helen Brand.", "Swedish"),
        ("As a Swede, Helen Brand was asked about snow.", "Swedish"),
        ("Helen Brand came first. She is Swedish.", "Swedish"),
        ("“I am Swedish and I like snow,” said Helen Brand.", "Swedish"),
        ("Helen Brand, one of two Swedes in the club, came first.", "Swedish"),
        ("The Sweden striker Helen Brand came first.", "Swedish"),
        ("Helen Brand of Sweden lost in the final.", "Swedish"),
    ],
)
def test_a_people_is_read_wherever_it_stands(text: str, people: str) -> None:
    assert (people, "Brand") in _facts(text, "people")


@pytest.mark.parametrize(
    "text",
    [
        "The Danish painter Helen Brand came. Brand, a Swede by birth who moved to Lund, stayed.",
        "The Danish painter Helen Brand came. Brand is not Swedish.",
        "The Danish painter Helen Brand came. Jan Marten came too. He is a Swede.",
        "The Danish painter Helen Brand came. “I am a Swede at heart, half of me is,” said Brand.",
        "The Danish painter Helen Brand came. Brand is Swedish through her mother.",
        "The Danish painter Helen Brand came. Brand, a Swede whose mother is a Dane, stayed.",
        "The Danish painter Helen Brand beat Ann Lund, the first Swede to reach a final.",
        "The Danish painter Helen Brand came. “As a Swede, I like snow,” said Ann Lund.",
    ],
)
def test_a_people_of_somebody_else_or_of_another_time_is_not_reported(text: str) -> None:
    assert not _reported(text)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Democrat Helen Brand spoke. It was late. Brand and other Republicans left.", "Republicans"),
        ("Republican Rep. Helen Brand spoke. Brand, a three-term Democrat from Ohio, left.", "Democrat"),
        ("Rep. Helen Brand (R-Ohio) spoke. Brand, a Democrat, has held the seat since 2010.", "Democrat"),
        ("The Social Democrat Helen Brand spoke. Brand, of the Christian Democratic party, left.", None),
        ("CEO Helen Brand paid. It was late. CFO Brand would not comment.", "CFO"),
        ("The campaign manager, Helen Brand, called. The press secretary, Brand, had no comment.", "press secretary"),
        ("Councilwoman Helen Brand spoke. It was late. Mayor Brand voted no.", "Mayor"),
        ("Sheriff Helen Brand closed the road. It was late. Deputy Brand opened it.", "Deputy"),
        ("Lt. Col. Helen Brand saluted. It was late. Maj. Brand left.", "Maj. Brand"),
        ("Secretary of State Helen Brand spoke. It was late. Defense Secretary Brand left.", "Defense Secretary"),
    ],
)
def test_two_labels_of_one_person_are_reported(text: str, shown: str | None) -> None:
    found = _reported(text)
    assert found
    assert shown is None or found == [shown]


@pytest.mark.parametrize(
    "text",
    [
        "Helen Brand, president of the Harrow Club, came. Brand, vice president of the Ashby League, spoke.",
        "Helen Brand, a prosecutor for ten years, is a defense attorney. Defense attorney Brand called a witness.",
        "Rep. Helen Brand spoke. If she wins, Sen. Brand will sit on two committees.",
        "Rep. Helen Brand spoke. “Call me Senator Brand,” she joked.",
        "Former Republican mayor Helen Brand, now a Democrat, voted. Brand, a Republican in those days, did not.",
        "Mayor Helen Brand spoke. She was a councilwoman until 2018. “As a councilwoman I said no,” Mayor Brand said.",
        "Helen Brand, a Democrat, and Jan Marten, a Republican, agreed. Marten and other Republicans left with Brand.",
        "Councillor Helen Brand, the Liberal Democrat group leader, spoke. Cllr Brand (Lib Dem, Harrow) left.",
        "Col. Helen Brand saluted. It was late. Lt. Col. Jan Marten left with Col. Brand.",
    ],
)
def test_fair_labels_are_left_alone(text: str) -> None:
    assert not _reported(text)


@pytest.mark.parametrize(
    "flood",
    [
        "Brand, the first Swede, ",
        "As a Swede, ",
        "the chairman of the ",
        "Helen Brand and other Republicans ",
        "the the the the treasurer ",
        "“I am a Swede ",
        "As treasurer, Brand will ",
        "The Australian Brand left. ",
        "Brand sits as a Democrat and ",
        "Brand said that as treasurer she would. ",
    ],
)
def test_floods_take_linear_time(flood: str) -> None:
    text = f"Helen Brand came. {flood * (100_000 // len(flood))}"
    start = time.process_time()
    list(_reported(text))
    assert time.process_time() - start < 10
