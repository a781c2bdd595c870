import pytest

from srcaudit import Article, Document
from srcaudit.text.mentions.persons_apart import by_person


def _facts(text: str) -> list[tuple[str, str, str, bool]]:
    return [(f.kind, f.value, f.name.surname, f.past) for f in Document(Article(text, language="en")).person_facts]


def test_ages_are_read_before_and_behind_a_name() -> None:
    text = (
        "Helen Brand, 45, left. The 38-year-old singer Jan Holt stayed. Mary Lund is 29. Tom Berg, a 60-year-old, ate."
    )
    assert _facts(text) == [
        ("age", "45", "Brand", False),
        ("age", "38", "Holt", False),
        ("age", "29", "Lund", False),
        ("age", "60", "Berg", False),
    ]


def test_a_count_behind_a_name_is_no_age() -> None:
    assert _facts("Helen Brand, 45 percent; Jan Holt, 45,000 votes. Tom Berg is 2.5 metres tall.") == []


def test_an_age_of_another_year_is_past() -> None:
    assert _facts("In 1987 Helen Brand, 17, swam for the town.") == [("age", "17", "Brand", True)]


def test_a_party_and_a_state_are_read_behind_a_name() -> None:
    assert [fact[:3] for fact in _facts("Helen Brand (R-Ohio) and Jan Holt, D-Vt., spoke.")] == [
        ("party", "Republican", "Brand"),
        ("state", "Ohio", "Brand"),
        ("party", "Democratic", "Holt"),
        ("state", "Vt", "Holt"),
    ]


def test_what_is_quoted_is_not_what_the_article_says() -> None:
    assert _facts("“Helen Brand, 45, left,” he said.") == []


def test_a_surname_is_the_person_whose_full_name_has_it_unless_two_have() -> None:
    one = Document(Article("Helen Brand, 45, left. Ms. Brand, 46, stayed.", language="en"))
    two = Document(Article("Helen Brand, 45, left with Jan Brand. Ms. Brand, 46, stayed.", language="en"))
    assert [len(group) for group in by_person(one, one.person_facts)] == [2]
    assert by_person(two, two.person_facts) == []


def test_a_senior_is_another_person_than_the_junior() -> None:
    doc = Document(Article("Jan Brand Jr., 24, left. Jan Brand, 54, stayed.", language="en"))
    assert by_person(doc, doc.person_facts) == []


def test_an_age_stands_before_the_name_of_somebody_who_is_introduced() -> None:
    assert _facts("A retired nurse of 60, Helen Brand came by bus.") == [("age", "60", "Brand", False)]
    assert _facts("A town of 60, Helen Brand says, is no town.") == []


def test_a_birth_is_a_year_of_birth() -> None:
    assert _facts("Helen Brand’s birth in May 1971 was at home.") == [("born", "1971", "Brand", False)]


def test_a_party_stands_before_a_name_and_its_comma() -> None:
    assert [f[:3] for f in _facts("A moderate Republican, Helen Brand voted no.")] == [("party", "Republican", "Brand")]


def test_a_party_before_a_surname_is_no_first_name() -> None:
    text = "Helen Brand, Republican of Ashby, spoke. The Democrat Brand left."
    doc = Document(Article(text, language="en"))
    assert [[fact.value for fact in group] for group in by_person(doc, doc.person_facts)] == [
        ["Republican", "Democratic"]
    ]


def test_a_word_of_another_time_far_from_a_seat_is_said_of_somebody_else() -> None:
    text = "Sen. Helen Brand praised her guests, all of whom had come by bus with the man who once was mayor."
    assert _facts(text) == [("seat", "senator", "Brand", False)]


def test_a_people_is_read_before_and_behind_a_name() -> None:
    text = "The Danish painter Helen Brand left. Brand, who is Polish, ate. The Swede Brand slept."
    assert [fact[:3] for fact in _facts(text)] == [
        ("people", "Danish", "Brand"),
        ("people", "Polish", "Brand"),
        ("people", "Swedish", "Brand"),
    ]


def test_a_people_before_a_thing_is_nobodys() -> None:
    text = "The Danish paper’s editor Helen Brand left. The Danish paper Brand wrote for is shut."
    assert [fact for fact in _facts(text) if fact[0] == "people"] == []


def test_two_peoples_in_one_life_are_told_so() -> None:
    assert [fact[3] for fact in _facts("Born in Lund, the Danish painter Helen Brand left.")] == [True]


TOLD = "Mary Brand, 45, left the mill. It was late. "


@pytest.mark.parametrize("age", ["45", "54", "47", "35", "48"])
def test_the_year_old_of_an_age_that_a_slip_can_make_is_the_person_told_before(age: str) -> None:
    assert _facts(f"{TOLD}The {age}-year-old was tired.")[1:] == [("age", age, "Brand", False)]


@pytest.mark.parametrize(
    "text",
    [
        TOLD + "The 19-year-old was tired.",
        TOLD + "The 120-year-old was built of oak.",
        TOLD + "The 46-year-old victim was tired.",
        "Officer Mary Brand, 45, shot a young suspect. The 46-year-old was tired.",
        "Mary Brand, 45, left the mill with her husband. The 46-year-old was tired.",
    ],
    ids=["another age", "a thing", "a part of its own", "somebody without a name", "a relative"],
)
def test_the_year_old_may_be_somebody_without_a_name(text: str) -> None:
    assert [fact[1] for fact in _facts(text)] == ["45"]


def test_what_a_person_is_called_brings_in_nobody_else() -> None:
    text = "Mary Brand, 45, is a teacher. The 54-year-old was tired."
    assert [fact[1] for fact in _facts(text)] == ["45", "54"]


def test_ranks_and_seats_are_told_apart() -> None:
    text = "Gov. Helen Brand came. Gen. Brand saluted. Bishop Brand sang. Prosecutor General Brand left."
    told = [fact[:2] for fact in _facts(text) if fact[0] != "job"]
    assert told == [("seat", "governor"), ("rank", "general"), ("order", "bishop")]


@pytest.mark.parametrize(
    ("text", "jobs"),
    [
        ("Chairman Helen Brand left. Ms Brand, the firm's chief executive, stayed.", ["chairman", "chief executive"]),
        ("The consul in Harrow, Helen Brand, left. Ambassador Brand stayed.", ["consul", "ambassador"]),
        ("Foreign Minister Helen Brand left. Helen Brand, the interior minister, stayed.", ["foreign", "interior"]),
        ("Shift supervisor Helen Brand left. Foreman Helen Brand stayed.", ["shift supervisor", "foreman"]),
        ("The chief of police in New Harrow, Helen Brand, left. Sheriff Brand stayed.", ["chief constable", "sheriff"]),
        ("Helen Brand, a cellist from Harrow, left. Violinist Helen Brand stayed.", ["cellist", "violinist"]),
    ],
)
def test_jobs_of_one_line_are_read_before_and_behind_a_name(text: str, jobs: list[str]) -> None:
    told = [fact[1].split(":") for fact in _facts(text) if fact[0] == "job"]
    lines = [{line for line, job in told if job.split(" minister")[0] == one} for one in jobs]
    assert list(dict.fromkeys(job.split(" minister")[0] for _, job in told)) == jobs
    assert set.intersection(*lines)


@pytest.mark.parametrize(
    "text",
    [
        "Former chairman Helen Brand left.",
        "Helen Brand and the chairman left.",
        "Helen Brand works as chairman.",
        "Her assistant, the cellist, met Helen Brand.",
    ],
)
def test_a_job_of_another_time_or_of_somebody_else_is_not_read(text: str) -> None:
    assert [fact for fact in _facts(text) if fact[0] == "job" and not fact[3]] == []


def test_a_rank_that_somebody_had_been_is_of_another_time() -> None:
    text = "General Ida Lind read the letter. Nobody else wept. {} Lieutenant Lind under him."
    assert [value for _, value, *_ in _facts(text.format("She had been"))] == ["general"]
    assert [value for _, value, *_ in _facts(text.format("She used to be"))] == ["general"]
    assert [value for _, value, *_ in _facts(text.format("They sent"))] == ["general", "lieutenant"]


def test_the_rank_of_a_relative_is_nobody_elses() -> None:
    text = "Colonel Ida Lind took command on Monday. General Lind, her {}, watched."
    assert [value for _, value, *_ in _facts(text.format("father"))] == ["colonel"]
    assert [value for _, value, *_ in _facts(text.format("old mother-in-law"))] == ["colonel"]
    assert [value for _, value, *_ in _facts(text.format("hand in a sling"))] == ["colonel", "general"]


def test_who_was_made_something_had_the_rank_before() -> None:
    text = "Sergeant Ida Lind, who {} on Monday, spoke."
    assert [fact[3] for fact in _facts(text.format("was made inspector"))] == [True]
    assert [fact[3] for fact in _facts(text.format("made tea"))] == [False]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Sen. Helen Brand and former Harrow governor Jan Holt spoke.", [("seat", "senator", False)]),
        ("Sen. Helen Brand, former governor of Harrow, spoke.", [("seat", "senator", True)]),
        ("Sen. Helen Brand has retired. Ask Ada Lind.", [("seat", "senator", True)]),
        ("Sen. Helen Brand, for whom Jan Holt once worked, spoke.", [("seat", "senator", False)]),
        ("Sen. Helen Brand, who once worked for Jan Holt, spoke.", [("seat", "senator", True)]),
        ("Sen. Helen Brand, who last year stopped it, spoke.", [("seat", "senator", False)]),
        ("Sen. Helen Brand, who lost it last year, spoke.", [("seat", "senator", True)]),
        ("Sen. Helen Brand predicted that it would be late.", [("seat", "senator", False)]),
        ("Sen. Helen Brand would become the governor.", [("seat", "senator", True)]),
        ("Jan Holt and Sen. Helen Brand spoke.", [("seat", "senator", False)]),
        ("Ask the mayor and Gov. Helen Brand.", []),
        ("Former Gov. Helen Brand, a Democrat, spoke.", [("party", "Democratic", False)]),
        ("Helen Brand, a Democrat, who sat until 2010, spoke.", [("party", "Democratic", False)]),
        ("Helen Brand, a Democrat, who became one in 2010, spoke.", [("party", "Democratic", True)]),
        ("The former Democratic senator Helen Brand spoke.", [("party", "Democratic", True)]),
        ("Helen Brand, a Democrat, a former party member, spoke.", [("party", "Democratic", True)]),
        ("Democratic nominee Helen Brand's 1995 tax return is lost.", [("party", "Democratic", False)]),
        ("Democratic nominee Helen Brand lost in 1995.", [("party", "Democratic", True)]),
        ("Helen Brand belongs to the Democratic Party.", [("party", "Democratic", False)]),
        ("Helen Brand belongs to the Democratic Party's enemies.", []),
        ("The former Danish painter Helen Brand spoke.", [("people", "Danish", True)]),
        ("Danish Helen Brand, a former painter, spoke.", [("people", "Danish", False)]),
        ("Sri Lankan Helen Brand spoke.", [("people", "Sri Lankan", False)]),
        ("It is rare for a Dane to win, Helen Brand said of herself.", [("people", "Danish", False)]),
        ("It is rare for a Dane to win, Helen Brand said of her.", []),
    ],
)
def test_a_word_of_another_time_is_held_against_what_it_is_said_of(
    text: str, told: list[tuple[str, str, bool]]
) -> None:
    kinds = ("seat", "party", "people")
    assert [(kind, value, past) for kind, value, _, past in _facts(text) if kind in kinds] == told


@pytest.mark.parametrize(
    ("text", "jobs"),
    [
        ("And Chancellor Helen Brand left.", ["chancellor"]),
        ("Jan Holt and Chancellor Helen Brand left.", ["chancellor"]),
        ("It was denied by Chancellor Helen Brand.", ["chancellor"]),
        ("She was succeeded by Chancellor Helen Brand.", []),
        ("The consul and chancellor Helen Brand left.", []),
        (
            "Work and Pensions Secretary Helen Brand left.",
            ["work and pensions minister", "work and pensions secretary"],
        ),
        ("Harrow coach Helen Brand left.", ["coach", "manager"]),
    ],
)
def test_a_job_is_read_behind_what_does_not_change_it(text: str, jobs: list[str]) -> None:
    assert sorted({fact[1].partition(":")[2] for fact in _facts(text) if fact[0] == "job"}) == jobs


def test_the_name_behind_a_nameless_person_of_some_age_is_whose_it_is() -> None:
    for told in ("A 34-year-old man, Jan Holt, was held.", "Police held a 34-year-old man, Jan Holt, on Monday."):
        assert _facts(told) == [("age", "34", "Holt", False)]
    for said in (
        "Police held a 34-year-old man, Jan Holt said.",
        "Police held a 34-year-old man, Jan Holt, a detective, said.",
        "Police held a 34-year-old man, Jan Holt, who leads the search, told us.",
        "Police held a 34-year-old man, Jan Holt, at noon, he said.",
        "Police held a 34-year-old man, Holt, at noon.",
    ):
        assert _facts(said) == []
