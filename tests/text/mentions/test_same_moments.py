"""Events told by whatever word of their kind, with two days, weekdays or hours."""

import pytest

import srcaudit
from srcaudit import Article, Document


def _told(text: str) -> list[tuple[str, str]]:
    doc = Document(Article(text, language="en"))
    return [(doc[pair.first.moment.span], doc[pair.second.moment.span]) for pair in doc.same_moments]


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        (
            "The council will vote on the pier on May 19. Ahead of the May 17 vote, dockers plan a march.",
            "May 19",
            "May 17",
        ),
        ("Arne Lind was arrested on 3 May. He has been shut out since his arrest on 5 May.", "3 May", "5 May"),
        ("The hall has been shut since May 11. Nobody has danced since the May 12 closure.", "May 11", "May 12"),
        ("They will stage a strike next Thursday. Cooks are to join Friday's strike.", "Thursday", "Friday"),
        ("The walkout begins at 4am. The strike, which starts at 5am, is the first in years.", "4am", "5am"),
        ("Gates open at 6pm. With the gates opening at 5pm, expect queues.", "6pm", "5pm"),
        (
            "The window opens at 7:15 a.m. Be there before the 6:15 a.m. opening of the window.",
            "7:15 a.m.",
            "6:15 a.m.",
        ),
        ("Early voting begins Oct. 12. Early voting, which starts Oct. 19, is new.", "Oct. 12", "Oct. 19"),
        ("The state sued on May 9. In its lawsuit, filed May 12, it asks for little.", "May 9", "May 12"),
        ("The campaign opened on May 10. Since May 12, when the campaign opened, it rains.", "May 10", "May 12"),
        ("A quake struck the bay on May 26. Since the May 24 quake nobody sleeps.", "May 26", "May 24"),
        (
            "A gunman opened fire at 8 p.m. in Mill Lane. The shooting, at 9:30 p.m., hurt nobody.",
            "8 p.m.",
            "9:30 p.m.",
        ),
        ("A service will be held on May 2. The May 4 service drew a crowd.", "May 2", "May 4"),
        ("The show runs until May 14. When the show closes on May 12, the beds go.", "May 14", "May 12"),
        ("He pleaded guilty on 12 May. At the plea hearing on 21 May he wept.", "12 May", "21 May"),
        (
            "The storm, of late rather tame, made landfall on May 3. Its landfall on May 4 broke the pier.",
            "May 3",
            "May 4",
        ),
        ("Who wants to speak must write by May 15. The May 17 deadline is strict.", "May 15", "May 17"),
        ("A thief stole a cow on the night of May 14. The May 17 theft took a minute.", "May 14", "May 17"),
        ("A ferry rammed the pier on Monday. Tuesday evening's accident was loud.", "Monday", "Tuesday"),
        ("The alarm went off at 3.10am. When the alarm sounded at 2.10am, he slept.", "3.10am", "2.10am"),
        (
            "A ferry was lost. She went down on Tuesday. Nobody slept since the boat sank on Monday.",
            "Tuesday",
            "Monday",
        ),
        ("The vote on the pier is on May 3. The vote on the pier is on May 5.", "May 3", "May 5"),
        (
            "Orla came. It hit the coast north of Ayr at dawn on May 3. When Orla made landfall on May 4, it blew.",
            "May 3",
            "May 4",
        ),
        ("The trial of a baker opens on May 3. Lots are drawn for the trial, which opens on May 5.", "May 3", "May 5"),
        (
            "The fair of the bakers opens on May 3. Streets close on May 5, when the fair of bakers opens.",
            "May 3",
            "May 5",
        ),
        (
            "The funeral is on 30 December 2015. The 4 January 2016 funeral is full.",
            "30 December 2015",
            "4 January 2016",
        ),
    ],
)
def test_an_event_with_two_moments_is_told(text: str, first: str, second: str) -> None:
    assert _told(text) == [(first, second)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("They vote on May 19. Ahead of the May 19 vote, cooks march.", id="one day"),
        pytest.param("They vote on May 19 and, for good measure, hold the May 21 vote.", id="one sentence tells both"),
        pytest.param("They vote on May 19. The vote on May 26 was moved.", id="a change"),
        pytest.param(
            "A dam burst near Ayr before dawn on May 3. When the dam burst in Hull on May 4, it rained.", id="elsewhere"
        ),
        pytest.param("A service is held on 4 May 2015. The 6 May 2016 service is full.", id="years apart"),
        pytest.param("The fair opens on May 3. Doors of the fair, which are red, open on May 5.", id="its doors"),
        pytest.param("They vote on May 19. A second vote follows. The May 21 vote is on rates.", id="a second one"),
        pytest.param("A quake struck on May 12. A stronger one came. The May 14 quake broke a pier.", id="one more"),
        pytest.param(
            "Cooks walked out on May 4. They plan a strike on May 27. The May 27 strike is long.", id="both new"
        ),
        pytest.param("A quake struck Holm on May 12. Since the May 14 quake in Hull it rains.", id="two places"),
        pytest.param(
            "Arne Lind was arrested on 3 May. Since his arrest on 5 May, Eva Holm has slept.", id="two persons"
        ),
        pytest.param(
            "He was arrested on 3 May. Both arrests made news. His arrest on 5 May was loud.", id="two arrests"
        ),
        pytest.param(
            "They met on May 3 over tea. At the May 14 meeting there was none.", id="of many, no slip of days"
        ),
        pytest.param("Saturday's concert is for the young. The concert on Sunday is for all.", id="a series"),
        pytest.param("A ferry rammed a pier on Monday. Friday's accident was another matter.", id="days far apart"),
        pytest.param("The show is over by May 15. The May 17 deadline is strict.", id="nobody must"),
        pytest.param("The trial began on May 3. At the trial on May 5 he wept.", id="a day of it, not its first"),
        pytest.param("A storm hit the bay on May 3. In 1987 the storm on May 5 was worse.", id="another year"),
        pytest.param("They held a fire drill. A fire broke out on May 3. The May 5 fire drill was loud.", id="a drill"),
        pytest.param("He holds that the vote is on May 3. They vote on May 5.", id="somebody has it otherwise"),
        pytest.param("They approved the deal on May 3. The deal was signed on May 9.", id="a verb of its own"),
        pytest.param("A storm hit on Feb. 3. The June 8 storm was worse.", id="months apart"),
        pytest.param(
            "They vote on May 3. Ahead of the May 5, 2019, vote on fares, they had slept.", id="no such words"
        ),
        pytest.param(
            "“They vote on May 19,” it says. Ahead of the May 17 vote, cooks march.", id="somebody's own words"
        ),
        pytest.param(
            "The strike began at 7am GMT. The strike, which began at 9am Moscow time, is over.", id="two zones"
        ),
    ],
)
def test_two_events_are_two(text: str) -> None:
    assert _told(text) == []


def test_a_day_that_is_counted_from_the_beginning_is_not_the_beginning() -> None:
    begun = "The curfew at the harbour of Harlow got under way on Sept. 3."
    for told in (
        "on Sept. 10, the 8th day of the curfew at the harbour.",
        "on Sept. 10, the eighth day of the curfew.",
    ):
        text = f"{begun}\n\nIt was late. “It is only right,” a clerk said {told}"
        report = srcaudit.audit(srcaudit.Article(text, language="en"))
        assert "IC320" not in {finding.code for finding in report.findings}


def test_a_trial_told_closer_than_the_one_before_may_be_another() -> None:
    trial = "The trial {} opened on Monday. The trial of his brother opened on Wednesday in the same court."
    assert _told(trial.format("")) == []
    assert _told(trial.format("of his brother")) != []
    assert _told("His brother came. " + trial.format("")) != []


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("Lind was arrested on Monday. His lawyer said the arrest on Tuesday was a shock.", "Monday", "Tuesday"),
        ("Police searched the mill on 4 May. The search on 5 May found a ledger.", "4 May", "5 May"),
        (
            "Holm county declared an emergency on May 22. Two more followed after the May 24 declaration.",
            "May 22",
            "May 24",
        ),
        (
            "Arne Lind was arrested on 3 May. Since his arrest on 5 May he has spoken to a judge, Ada Quill.",
            "3 May",
            "5 May",
        ),
        ("The king was overthrown on 3 May. Nobody spoke of it before the coup of 5 May.", "3 May", "5 May"),
    ],
)
def test_what_somebody_says_of_an_event_and_more_kinds_of_it_are_read(text: str, first: str, second: str) -> None:
    assert _told(text) == [(first, second)]


@pytest.mark.parametrize(
    "text",
    [
        "Lind was arrested on Monday. He announced the release on Tuesday.",
        "Police searched the mill on 4 May. A second search on 5 May found a ledger.",
        "Holm county declared an emergency on May 22. Varde made its own May 24 declaration.",
        "Arne Lind was arrested on 3 May. Since his arrest on 5 May, Jan Holt has spoken to nobody.",
        "The police searched the mill on Monday. The search of the pier on Tuesday found a ledger.",
    ],
)
def test_of_another_or_a_second_one_nothing_is_told(text: str) -> None:
    assert _told(text) == []


def test_a_weekday_with_its_own_noun_is_not_that_of_what_stands_before() -> None:
    told = "The caucuses are on Monday. Ada Lund spoke about the caucuses {} since May."
    assert not Document(Article(told.format("during Sunday services"), language="en")).same_moments
    assert Document(Article(told.format("on Sunday"), language="en")).same_moments
