import pytest

from srcaudit import Article, Document


def _wrong(text: str, published: str | None = "2018-04-11") -> list[str]:
    doc = Document(Article(text, published=published, language="en"))
    return [doc[held.mention.span] for held in doc.holders if held.wrong]


def test_the_title_alone_beside_the_actual_holder_is_wrong_even_in_the_past_tense() -> None:
    assert _wrong("Trump signed it at noon. President Obama told his aides to wait.") == ["President Obama"]


def test_a_president_of_old_who_is_introduced_by_the_first_name_may_have_acted_long_ago() -> None:
    assert not _wrong("Trump signed it at noon. President Barack Obama told his aides to wait.")


def test_a_day_that_is_told_overrides_a_loose_word_elsewhere_in_the_sentence() -> None:
    assert _wrong("When asked about Trump, the Obama administration declined to comment on Tuesday.")


def test_last_year_may_lie_before_the_change() -> None:
    assert not _wrong("Last year, the Obama administration announced it.", "2018-01-11")
    assert _wrong("Last year, the Obama administration announced it.", "2020-01-11")


def test_a_government_is_held_against_the_year_that_its_sentence_opens_with() -> None:
    assert _wrong("In 2004, the Obama administration announced it.") == ["the Obama administration"]
    assert not _wrong("In 2009, the Obama administration announced it.")
    assert not _wrong("In 2004, President Obama announced it.")


@pytest.mark.parametrize("text", ["They say President Biden would have waited.", "Imagine President Biden says so."])
def test_whoever_comes_to_office_later_is_not_wrong_as_what_might_be(text: str) -> None:
    assert not _wrong(text)


def test_whoever_held_it_before_and_will_again_is_no_mere_candidate() -> None:
    assert _wrong("The Trump administration said it welcomes the plan.", "2023-03-14")


def test_a_question_put_on_a_day_is_put_to_the_holder_of_that_day() -> None:
    assert _wrong("The question was put to Secretary of State John Kerry on Tuesday.", "2019-04-11")
    assert not _wrong("He learned on Tuesday that it was put to Secretary of State John Kerry.", "2019-04-11")


def test_a_foreign_leader_who_said_something_said_it_now() -> None:
    assert _wrong("Prime Minister David Cameron said no. Theresa May had asked him.")
    assert not _wrong("Prime Minister David Cameron signed it. Theresa May had asked him.")


def test_a_government_that_comes_years_later_cannot_have_done_anything() -> None:
    assert _wrong("The Biden administration’s rule, adopted in spring, helps.", "2010-04-11")
    assert not _wrong("The Biden administration’s rule, adopted in spring, helps.", "2020-04-11")


def test_the_same_title_elsewhere_keeps_silence_for_its_years_only() -> None:
    assert not _wrong("Attorney General Pam Bondi will meet them on Friday.", "2015-11-20")
    assert _wrong("Attorney General Pam Bondi will meet them on Friday.", "2021-11-20")


@pytest.mark.parametrize(
    "text",
    [
        "On 3 July 2009, British Prime Minister Tony Blair opened the hall.",
        "The hall was opened by British Prime Minister Tony Blair on 3 July 2009.",
        "In July 2009, British Prime Minister Tony Blair opened the hall.",
        "By July 2009, when British Prime Minister Tony Blair came, the hall was open.",
        "A letter to British Prime Minister Tony Blair, dated 3 July 2009, is lost.",
        "It was on 3 July 2009 that British Prime Minister Tony Blair opened it.",
    ],
)
def test_an_office_is_held_against_the_day_that_its_sentence_tells(text: str) -> None:
    assert _wrong(text, None) == ["British Prime Minister Tony Blair"]


@pytest.mark.parametrize(
    "text",
    [
        "On 3 July 2005, British Prime Minister Tony Blair opened the hall.",
        "On 3 July 2009, former British Prime Minister Tony Blair opened the hall.",
        "British Prime Minister Tony Blair opened the hall that had stood there since 3 July 2009.",
        "British Prime Minister Tony Blair was born on 6 May 1953.",
        "“On 3 July 2009, British Prime Minister Tony Blair opened the hall,” he wrote.",
        "British Prime Minister Tony Blair spoke of the 3 July 2009 attacks.",
    ],
)
def test_a_day_of_the_term_of_a_life_or_of_something_else_is_no_day_of_the_office(text: str) -> None:
    assert not _wrong(text, None)


def test_a_title_that_came_later_is_hindsight_unless_the_article_is_older() -> None:
    text = "In August 2014, British Prime Minister Theresa May ordered a review."
    for published, hindsight in ((None, False), ("2018-04-11", True), ("2015-04-11", False)):
        (held,) = Document(Article(text, published=published, language="en")).holders
        assert (held.wrong, held.hindsight) == (True, hindsight)


@pytest.mark.parametrize(
    ("told", "hindsight"),
    [
        ("Nobody read it.", False),
        ("It was found in 2013.", False),
        ("It was found in 2017.", True),
        ("May has it still.", True),
    ],
)
def test_an_article_of_no_day_has_no_title_of_years_that_it_does_not_know(told: str, hindsight: bool) -> None:
    text = f"In August 2014, British Prime Minister Theresa May ordered a review. {told}"
    (held,) = (one for one in Document(Article(text, language="en")).holders if one.wrong)
    assert held.hindsight == hindsight


@pytest.mark.parametrize(
    ("text", "hindsight"),
    [
        ("On 3 August 2014, British Prime Minister Boris Johnson ordered a review.", False),
        ("On 3 August 2021, Secretary of State John Kerry ordered a review.", False),
        ("In August 2021, Secretary of State John Kerry ordered a review.", False),
        ("On 3 August 2014, US President Joe Biden ordered a review.", True),
        ("On 3 August 2014, British Prime Minister Boris Johnson was the one who did it.", True),
        ("On 3 August 2018, President Barack Obama opened a shop.", True),
        ("On 3 August 2018, US President Barack Obama ordered a review.", False),
        ("The Obama administration said on 3 August 2018 that it would wait.", False),
        ("President Obama said on 3 August 2018 that he would wait.", True),
    ],
)
def test_a_deed_of_a_day_is_one_of_its_office_unless_the_title_is_kept(text: str, hindsight: bool) -> None:
    (held,) = Document(Article(text, published="2022-04-11", language="en")).holders
    assert (held.wrong, held.hindsight) == (True, hindsight)


@pytest.mark.parametrize(
    ("text", "hindsight"),
    [
        ("In August 2014, British Prime Minister Boris Johnson signed the treaty.", False),
        ("The treaty was signed by British Prime Minister Boris Johnson in August 2014.", False),
        ("The new decree was issued by US President Joe Biden on 3 August 2014.", False),
        ("The bill was vetoed by President George W. Bush on 12 May 2010.", False),
        ("The fair was visited by President George W. Bush on 12 May 2010.", True),
        ("It was on 3 August 2014 that British Prime Minister Boris Johnson came.", False),
        ("It was raised with British Prime Minister Boris Johnson at a lunch on 3 August 2014.", False),
        ("A letter to British Prime Minister Boris Johnson, dated 3 August 2014, is lost.", False),
        ("In August 2014, British Prime Minister Boris Johnson came.", True),
        ("It was in August 2014 that British Prime Minister Boris Johnson came.", True),
        ("It was on 3 August 2014 that British Prime Minister Boris Johnson was ill.", True),
        ("He shared a flat with British Prime Minister Boris Johnson on 3 August 2014.", True),
        ("A letter to British Prime Minister Boris Johnson, dated August 2014, is lost.", True),
        ("A letter to US President Joe Biden, dated 3 August 2014, is lost.", True),
        ("On 3 August 2014, US President Joe Biden signed a shirt.", True),
        ("The shop was opened by British Prime Minister Boris Johnson in August 2014.", True),
    ],
)
def test_a_title_that_came_later_is_none_of_today_where_the_office_acts(text: str, hindsight: bool) -> None:
    (held,) = Document(Article(text, published="2022-04-11", language="en")).holders
    assert (held.wrong, held.hindsight) == (True, hindsight)


def test_a_deed_of_no_day_beside_the_holder_may_be_told_in_hindsight() -> None:
    text = "Prime Minister Theresa May says no. British Prime Minister David Cameron {}, and went home."
    for told, hindsight in (("signed it", True), ("signed it on Monday", False), ("said no", False)):
        held = Document(Article(text.format(told), published="2018-04-11", language="en")).holders
        assert [one.hindsight for one in held if one.wrong] == [hindsight]


def test_a_president_addressed_behind_another_one_is_not_named_by_that_title() -> None:
    text = "In places where many voters support the president, Mrs. Clinton devotes much of her speech to him."
    assert not Document(Article(text, language="en")).roles


def test_what_an_earlier_government_did_without_a_day_is_told_in_hindsight() -> None:
    def hindsight(text: str) -> list[bool]:
        doc = Document(Article(text, published="2018-03-02", language="en"))
        return [held.hindsight for held in doc.holders if held.wrong]

    assert hindsight("The Obama administration gave the firm a grant.") == [True]
    assert hindsight("The Obama administration said the firm was sound.") == [True]
    assert hindsight("The Obama administration said the firm needs a grant.") == [False]
    assert hindsight("Talks with the Obama administration go on.") == [False]


@pytest.mark.parametrize(
    "text",
    [
        "The duty is a part of President Joe Biden's plan.",
        "In 2012 many voted for President Joe Biden.",
        "It would please President Joe Biden.",
        "He was named by President Joe Biden in November 2012.",
        "He likes the Biden White House.",
        "They spoke of Mr. Biden's administration.",
    ],
)
def test_a_holder_of_years_ahead_fits_no_sentence_of_the_article(text: str) -> None:
    assert _wrong(text, "2014-04-11")


def test_a_candidate_counts_in_full_or_told_once() -> None:
    assert _wrong("A gift for President Donald Trump came.", "2015-12-14")
    assert _wrong("A gift for President Trump came.", "2015-12-14")
    assert not _wrong("Trump leads. They worry about President Trump. Trump laughs.", "2015-12-14")
    assert _wrong("In 2009, President Donald Trump offered them a gift.", "2015-12-14")
    assert not _wrong("In 2018, President Donald Trump offers them a gift.", "2015-12-14")
    assert not _wrong("It would be a gift for President Donald Trump.", "2015-12-14")


def test_nobody_is_a_candidate_for_a_post_that_is_given() -> None:
    assert _wrong("He asked FBI Director Christopher Wray for it.", "2016-03-14")


@pytest.mark.parametrize(
    "text",
    [
        "He sat face to face with House Speaker John Boehner.",
        "He sat face to face with Speaker John Boehner.",
        "He praised prime minister Gordon Brown's plan.",
        "He wrote to the prime minister, Gordon Brown, of it.",
        "He wrote to Gordon Brown, the prime minister, of it.",
        "He wrote to Britain's prime minister, Gordon Brown, of it.",
        "He met Japan Prime Minister Junichiro Koizumi.",
        "He met German Chancellor Gerhard Schroeder.",
        "He wrote to the F.B.I. director, Robert S. Mueller, of it.",
        "He met PM Gordon Brown.",
    ],
)
def test_a_former_holder_of_an_office_is_called_former(text: str) -> None:
    assert _wrong(text, "2018-04-11")


@pytest.mark.parametrize(
    "text",
    [
        "He was hired by House Speaker John Boehner.",
        "He praised former prime minister Gordon Brown's plan.",
        "He praised the party president Gordon Brown.",
        "In 2008 he wrote to the prime minister, Gordon Brown.",
        "House Speaker John Boehner was a joy. Boehner sang. Boehner danced.",
    ],
)
def test_a_former_holder_may_be_told_of_his_own_days(text: str) -> None:
    assert not _wrong(text, "2018-04-11")


def test_a_name_told_once_beside_the_bare_name_of_the_holder_is_wrong() -> None:
    text = "A gift for President Bush came. Mr. Obama said thanks, and Mr. Obama left."
    assert _wrong(text, "2015-04-11")
    assert not _wrong(text.replace("Mr. Obama said", "President Obama said").replace("Mr.", "Barack"), "2015-04-11")


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("A spokesman for the Obama administration said the duty was fair. Trump likes it.", "2018-04-11"),
        ("“It is fair,” an Obama administration spokeswoman said. Trump likes it.", "2018-04-11"),
        ("“It is fair,” a senior Obama administration official said on Friday. Trump likes it.", "2018-04-11"),
        ("A spokesman for Prime Minister David Cameron said the duty was fair. Theresa May likes it.", "2018-04-11"),
        ("Officials in the Obama administration are writing the rules. Trump likes it.", "2018-04-11"),
        ("Ministers in the Cameron government say that it is fair. Theresa May likes it.", "2018-04-11"),
        ("The rule is the Obama administration's latest attempt. Trump likes it.", "2018-04-11"),
        ("It is up to the Obama administration to reply. Trump likes it.", "2018-04-11"),
        ("The Cameron government is expected to table it in June. Theresa May likes it.", "2018-04-11"),
        ("The German chancellor, Angela Merkel, said the choice was hers. Olaf Scholz likes it.", "2023-04-11"),
        ("It is the third trip for Francois Hollande, the French president. Macron likes it.", "2018-04-11"),
        (
            "Prime Minister Theresa May says no. British Prime Minister David Cameron signed it, and went home.",
            "2018-04-11",
        ),
    ],
)
def test_a_government_of_before_cannot_speak_or_act_through_others_now(text: str, published: str) -> None:
    assert len(_wrong(text, published)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "A spokesman for President George W. Bush said the ranch was sold. Trump likes it.",
        "A former spokesman for the Obama administration said the duty was fair. Trump likes it.",
        "A spokesman for the Obama administration said the duty was fair, the report says. Trump likes it.",
        "An aide who had been an Obama administration spokeswoman said so. Trump likes it.",
        "Officials in the Obama administration had been writing the rules. Trump likes it.",
        "It was the Obama administration's latest attempt then. Trump likes it.",
        "It was up to the Obama administration to reply. Trump likes it.",
        "This year the Cameron government has lost. Theresa May likes it.",
        "He asked for an Obama administration of all the talents. Trump likes it.",
        "Theresa May liked it. British Prime Minister David Cameron signed it, and went home.",
        "Prime Minister Theresa May says no. British Prime Minister David Cameron signed it in 2015, and went home.",
        "Prime Minister Theresa May says no. British Prime Minister David Cameron signed it. Cameron went. So Cameron.",
    ],
)
def test_those_who_worked_for_a_government_of_before_may_be_told_of(text: str) -> None:
    assert not _wrong(text, "2017-02-11")


@pytest.mark.parametrize(
    ("text", "published"),
    [
        (
            "German Chancellor Gerhard Schroeder, whose aides know the pipe, said it was a matter of trade.",
            "2018-06-21",
        ),
        ("British Prime Minister Tony Blair, 62, says that he will come.", "2015-06-21"),
        ("Lawmakers urged the Bush administration on Thursday to free the money.", "2012-03-22"),
        ("U.S. Vice President Mike Pence said on 9 May 2024 that nothing had been settled.", "2024-06-21"),
        ("French President Nicolas Sarkozy said on 14 March 2013 that nothing had been settled.", "2016-06-21"),
    ],
)
def test_who_speaks_behind_an_aside_or_is_urged_on_a_day_must_hold_the_office(text: str, published: str) -> None:
    assert len(_wrong(text, published)) == 1


@pytest.mark.parametrize(
    ("text", "published"),
    [
        (
            "German Chancellor Gerhard Schroeder, whose aides knew the pipe, had said in 2004 that it was dear.",
            "2018-06-21",
        ),
        (
            "German Chancellor Gerhard Schroeder, whose book is out, is the hero of the film, said Ada Lind.",
            "2005-06-21",
        ),
        ("Former British Prime Minister Tony Blair, 62, says that he will come.", "2015-06-21"),
        ("Lawmakers had urged the Bush administration on Thursdays to free the money.", "2012-03-22"),
        ("French President Nicolas Sarkozy said on 14 March 2011 that nothing had been settled.", "2016-06-21"),
        ("French President Nicolas Sarkozy knew on 14 March 2013 that nothing had been settled.", "2016-06-21"),
    ],
)
def test_an_aside_or_a_day_of_another_time_is_no_slip(text: str, published: str) -> None:
    assert not _wrong(text, published)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The Trump administration allowed it.", True),
        ("The Trump administration would allow it.", False),
        ("If the Trump administration allowed it, nobody would weep.", False),
        ("Imagine that the Trump administration allowed it.", False),
        ("In the film, the Trump administration allowed it.", False),
        ("He said that the Trump administration allowed it.", False),
        ("“The Trump administration allowed it,” he read.", False),
    ],
)
def test_what_a_government_that_may_come_did_is_told_of_none(text: str, *, wrong: bool) -> None:
    held = Document(Article(text, published="2015-11-30", language="en")).holders
    assert [(one.hindsight, one.later) for one in held if one.wrong] == [(False, True)] * wrong


def test_who_had_held_it_before_is_no_mere_candidate() -> None:
    held = Document(Article("The Trump administration says no.", published="2023-03-14", language="en")).holders
    assert [(one.wrong, one.later) for one in held] == [(True, False)]


def test_what_a_later_government_did_is_no_history() -> None:
    held = Document(Article("The Biden administration gave the firm a grant.", published="2014-04-11")).holders
    assert [(one.wrong, one.hindsight) for one in held] == [(True, False)]


def test_an_article_about_a_memoir_may_tell_of_its_years_in_the_present() -> None:
    text = "{} It is best in the spring of 2006. President Bush says that he will not hear of it."
    for opening, wrong in (("Her memoir smells of rain.", []), ("Her garden smells of rain.", ["President Bush"])):
        doc = Document(Article(text.format(opening), published="2014-02-08", language="en"))
        assert [doc[held.mention.span] for held in doc.holders if held.wrong] == wrong


_LETTERS = "Letters of September 2013 were put on show on Tuesday."


@pytest.mark.parametrize("told", ["that same month", "that year", "in that September", "that very day, the same day"])
def test_a_time_that_the_text_has_told_is_none_of_the_article(told: str) -> None:
    deed = "Secretary of State John Kerry answers her"
    assert not _wrong(f"{_LETTERS}\n\n{deed} {told}, by hand.", "2025-09-30")
    assert _wrong(f"{_LETTERS}\n\n{deed} by hand.", "2025-09-30")


def test_that_week_is_the_articles_own_where_no_other_year_is_told() -> None:
    text = "Letters were put on show on 30 September 2025. Secretary of State John Kerry answers her that same month."
    assert _wrong(text, "2025-09-30")
