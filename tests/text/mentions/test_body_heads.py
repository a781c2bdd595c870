"""Bodies that are called by another head word once, and those that are two."""

import time

import pytest

from srcaudit import Article, Document


def _odd(text: str) -> list[tuple[str, str]]:
    doc = Document(Article(text, language="en"))
    return [(doc[one.odd], doc[one.usual]) for one in doc.other_heads]


@pytest.mark.parametrize(
    ("usual", "odd"),
    [
        ("Harlow Foundation", "Harlow Fund"),
        ("Harlow Institution", "Harlow Institute"),
        ("Ministry of Roads", "Department of Roads"),
        ("Roads Ministry", "Roads Department"),
        ("Bureau of Mines and Wells", "Office of Mines and Wells"),
        ("Harlow Pilots Association", "Harlow Pilots Society"),
        ("Northern Water Agency", "Northern Water Authority"),
        ("Deep Harbour Safety Council", "Deep Harbour Safety Commission"),
        ("Senate Fisheries Committee", "Senate Fisheries Commission"),
        ("Old Harbour Trust", "Old Harbour Foundation"),
        ("Northern Weather Service", "Northern Weather Agency"),
        ("Royal Society of Old Botany", "Royal Institute of Old Botany"),
        ("Aldmouth Technical University", "Aldmouth Technical College"),
    ],
)
def test_one_body_has_one_head_word(usual: str, odd: str) -> None:
    text = f"The {usual} met on Monday. Nobody from the press was let in. It was for the {odd} to open the doors."
    assert _odd(f"{text} The {usual}’s clerk was ill.") == [(odd, usual)]
    assert _odd(f"{text.replace(odd, usual)} The {usual}’s clerk was ill.") == []


@pytest.mark.parametrize(
    ("usual", "odd"),
    [("European Union", "European Federation"), ("International Monetary Fund", "International Monetary Bank")],
)
def test_a_body_that_all_know_need_not_come_twice(usual: str, odd: str) -> None:
    text = f"The {usual} met on Monday. It was for the {odd}’s staff to open the doors."
    assert _odd(text) == [(odd, usual)]


@pytest.mark.parametrize(
    ("usual", "odd"),
    [
        ("Labor Department", "Labor Ministry"),
        ("Department of Homeland Security", "Ministry of Homeland Security"),
        ("U.N. Security Council", "Security Commission"),
        ("Senate Judiciary Committee", "Judiciary Commission"),
        ("Soviet Union", "Soviet Federation"),
        ("University of Texas", "College of Texas"),
        ("Japan Airlines", "Japan Airways"),
    ],
)
def test_a_body_that_all_know_is_one_whatever_stands_around_it(usual: str, odd: str) -> None:
    texts = (
        "The {usual} met on a Monday. A {odd} clerk opened the doors to all.",
        "The {usual} met on a Monday. It was late. It was for the {odd} and the owner to open the doors.",
    )
    assert all(_odd(text.format(usual=usual, odd=odd)) == [(odd, usual.removeprefix("U.N. "))] for text in texts)
    assert not any(_odd(text.format(usual=usual, odd=usual)) for text in texts)


@pytest.mark.parametrize(
    ("usual", "odd"), [("Soviet Union", "Soviet Federation"), ("Security Council", "Security Commission")]
)
def test_a_body_that_all_know_is_one_in_a_quotation_and_when_it_is_no_more(usual: str, odd: str) -> None:
    assert _odd(f"The {usual} met on Monday. Later the former {odd} opened its doors to all.")
    assert _odd(f"The {usual} met on Monday. “I saw nobody from the {odd} open the doors that day,” she told us then.")


def test_a_name_told_often_may_be_short_of_a_word() -> None:
    text = "The Harlow University met. It was late. The Harlow College sang. The Harlow University slept. {}"
    assert _odd(text.format("Nobody at the Harlow University wept.")) == [("Harlow College", "Harlow University")]
    assert _odd(text.format("Nobody wept.")) == []


def test_of_ministries_and_departments_one_use_is_enough_in_one_country() -> None:
    text = "The Ministry of Boats met. It was late. Skippers asked the Department of Boats {}."
    assert _odd(text.format("for money")) == [("Department of Boats", "Ministry of Boats")]
    assert _odd(text.format("in Holm")) == []
    assert _odd(text.format("to call Norway")) == []


@pytest.mark.parametrize("behind", ["and Mr. Holt", "at noon on Friday", "on Friday", "in Aldmouth", "to Holt"])
def test_what_follows_a_body_is_none_of_its_name(behind: str) -> None:
    text = f"The Harlow Foundation met. It was late. The Harlow Fund {behind} had said why. The Harlow Foundation left."
    assert _odd(text) == [("Harlow Fund", "Harlow Foundation")]


def test_a_third_body_of_the_name_leaves_two_that_are_mistaken() -> None:
    text = "The Harlow Foundation met. The Harlow Fund is rich. The Harlow Foundation owns the Harlow University."
    assert _odd(text) == [("Harlow Fund", "Harlow Foundation")]


def test_whose_body_it_is_may_be_left_out() -> None:
    text = "The UK Bureau of Old Mines met. It was late. The Office of Old Mines has two rooms."
    assert _odd(text) == [("Office of Old Mines", "Bureau of Old Mines")]


@pytest.mark.parametrize(
    "text",
    [
        "The European Commission met. The European Council met, too. The European Commission left.",
        "The Harlow Council met. The Harlow Committee met later. The Harlow Council left.",
        "The Harlow University won. Harlow College lost by a point. The Harlow University sang.",
        "The Harlow Foundation met. The Harlow Fund once. It was late.",
        "The Harlow Foundation met. It runs a Harlow Fund for boats. The Harlow Foundation left.",
        "The Harlow Foundation met. It was renamed in May. It was late. The Harlow Foundation’s merger with the Harlow"
        " Fund, said to be old, was told. The Harlow Foundation left.",
        "The Harlow Foundation gave to the Harlow Fund. The Harlow Foundation was glad.",
        "The Harlow Foundation met. “The Harlow Fund is rich,” she said. The Harlow Foundation left.",
        "The Harlow Foundation met. The Harlow Fund (HF) did not. The Harlow Foundation left.",
        "The Harlow Foundation met. The Harlow Fund did not. Nobody at the Harlow Fund met the Harlow Foundation.",
        "The Harlow Foundation met. The Harlow Fund House was full. The Harlow Foundation left.",
        "The Defence Ministry in Norway was shut. The Defence Department said why. The Defence Ministry slept.",
        "The North Harlow Pilots Association met. The South Harlow Pilots Society did not. It was late.",
        "The National Fund met. The National Foundation did not. The National Fund left.",
        "The Department of Health met. The Department of Roads met. The Ministry of Mines did not.",
        "The Department of Justice sued. Kyiv’s lawyers knew. The Ministry of Justice had none. The Department of"
        " Justice left.",
        "MOSCOW — The Defense Ministry named the depot. The Defense Department denied it. It was late.",
        "The Labor Department counted 40 jobs. In Berlin it was worse. The Labor Ministry there counts otherwise.",
        "The Police Department counted 30 thefts. In Pretoria the Police Ministry counted more. It was late.",
        "Columbia University has 30,000 pupils. Columbia College teaches 4,000. Columbia University pays for both.",
        "The Supreme Court ruled. In Caracas the Supreme Tribunal did so, too. The Supreme Court has nine judges.",
        "The Security Council met. The Security Committee of the town did not. The Security Council left.",
        "The Security Council met. A House Security Commission did not. The Security Council left.",
        "The Old Harbour Trust owns it. The sea came. A grant came from the Old Harbour Foundation, set up by friends.",
        "The Ford Foundation gave $5m. The Ford Fund, the carmaker’s own charity, gave $2m. It was late.",
        "The Republican Party met. The Republican Movement in Ulster did not. It was late.",
        "The Education Department has a plan. The Education Ministry, as it was called until 1964, had none.",
        "The World Bank lent $4bn. “A World Fund for forests would be better than what we have,” she told us.",
        "The National Institute for Work in Aldmouth is new. The Centre for Work on Water Boards, too. It was late.",
    ],
)
def test_two_bodies_are_left_alone(text: str) -> None:
    assert _odd(text) == []


@pytest.mark.parametrize(
    "unit", ["The Harlow Foundation and the Harlow Fund ", "Bureau of Mines of Wells of ", "Union Union Harlow "]
)
def test_a_flood_of_bodies_is_read_in_linear_time(unit: str) -> None:
    doc = Document(Article(unit * (200_000 // len(unit)), language="en"))
    began = time.process_time()
    assert not doc.other_heads or len(doc.other_heads) < 2
    assert time.process_time() - began < 2


@pytest.mark.parametrize(
    ("usual", "odd"),
    [
        ("Department of Mines", "Department for Mines"),
        ("Bank of Harlow", "Bank for Harlow"),
        ("Centre for Harbour Studies", "Centre of Harbour Studies"),
        ("Committee on Mines", "Committee of Mines"),
    ],
)
def test_one_body_has_one_small_word(usual: str, odd: str) -> None:
    text = f"The {usual} met. It was late. The {usual} sat. It rained. Nobody at the {{}} knew."
    assert _odd(text.format(odd)) == [(odd, usual)]
    assert not _odd(text.format(usual))


@pytest.mark.parametrize(
    ("text", "odd"),
    [
        ("The Bank of Harlow met. It was late. Nobody at the Bank for Harlow knew.", "Bank for Harlow"),
        ("The Bank for Harlow met. It was late. Nobody at the Bank of Harlow knew.", "Bank for Harlow"),
        ("The Lund Centre for Boats met. It was late. The Lund Centre of Boats slept.", "Lund Centre of Boats"),
        ("The Institute of Boats met. It was late. Nobody at the Institute for Boats knew.", "Institute for Boats"),
        (
            "The University of Harlow met. The University of Harlow sat. One at the University for Harlow at Lund ate.",
            "University for Harlow",
        ),
    ],
)
def test_of_two_small_words_the_odd_one_is_the_one_that_such_bodies_do_not_have(text: str, odd: str) -> None:
    assert [here for here, _ in _odd(text)] == [odd]


@pytest.mark.parametrize(
    "text",
    [
        "The Department of Mines met. It was late. A Department for Mines is planned.",
        "The Bank of Harlow met. It was late. The Bank for Harlow, a charity, gives bread to the poor.",
        "The Bank of Harlow met. It was late. The Bank for Harlow, as the scheme is called, slept.",
        "The Bank of Harlow met. It was late. “Bank for Harlow” was the cry of the day.",
        "The Party of Labour won. It was late. The Party for Labour wept.",
        "Norway’s Ministry of Mines met. It was late. Nobody at Britain’s Ministry for Mines knew.",
        "The University of Harlow at Lund met. It was late. Nobody at the University of Harlow in Lund knew.",
        "The Museum of Lund is shut. It was late. The rival Museum for Lund is not.",
        "The Department of Mines met. The Department of Mines sat. A Department for Mines is planned.",
        "The Department of Mines met. The Department of Mines sat. “The Department for Mines,” he said.",
        "The Department of Mines met. The Department of Mines and the Department for Mines sat.",
        "The Department of Mines met. The Department of Mines sat. Nobody at the Department at Mines knew.",
        "The Department of Mines met. The Department of Mines sat. The Department for Mines and the Department for"
        " Mines left.",
        "The Department of Mines of Harlow met. The Department of Mines of Harlow sat. The Department for Mines for"
        " Harlow left.",
    ],
)
def test_two_small_words_may_be_those_of_two_bodies(text: str) -> None:
    assert not _odd(text)


@pytest.mark.parametrize(
    "text",
    [
        "The World Boxing Association met. The World Boxing Association sat. The World Boxing Association ate. It was"
        " late. The World Boxing Organization slept.",
        "The Football Association met. The Football Association sat. It was late. The Rugby Football Union slept.",
        "The National Teachers Union met. The National Teachers Union sat. It was late. The National Teachers"
        " Association slept.",
        "The Harlow Foundation met. The Harlow Foundation sat. It was late. The Harlow Federation slept.",
    ],
)
def test_bodies_with_other_head_words_stand_side_by_side(text: str) -> None:
    assert not _odd(text)


def test_the_head_word_of_a_body_that_all_know_is_told_wrong() -> None:
    text = "The European Union met. It was late. The European Union sat. Nobody at the European Association knew."
    assert _odd(text) == [("European Association", "European Union")]


@pytest.mark.parametrize(
    "text",
    [
        "The Secret Agency took her home. A clerk of the Secret Service wept.",
        "A vote of the Security Committee was due. The Security Council met at noon.",
        "The State Ministry, which read it, wept. The State Department has more clerks. The State Department is old.",
        "The collapse of the Soviet Association came in May. The Soviet Union was old. It was the Soviet Union.",
        "Gifts to the Opening Day Federation are few. The Opening Day Foundation is new. It rows.",
        "The National Rifle Organisation wrote. The National Rifle Association is old. It is rich.",
    ],
)
def test_the_head_word_of_a_well_known_body_is_held_against_any(text: str) -> None:
    assert len(_odd(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The European Federation of Bakers met. The European Union did not. The European Union is old.",
        "The Football Association met. The Football League did not. The Football Association is old.",
        "The European Commission met. The European Union did not. The European Union is old.",
        "The Secret Service met. A secret agency met. The Secret Service is old.",
        "The World Bank met. A new World Fund did not. The World Bank is old.",
        "The Trump Institute sold it. The Trump Foundation did not. The Trump Foundation is old.",
        "The State Department met. The Ukrainian State Ministry did not. The State Department is old.",
    ],
)
def test_other_bodies_beside_a_well_known_one_are_left_alone(text: str) -> None:
    assert not _odd(text)
