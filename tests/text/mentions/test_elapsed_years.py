import pytest

from srcaudit import Article, Config, Document, audit
from srcaudit.text.mentions.durations import Duration


def _durations(text: str) -> tuple[Duration, ...]:
    return Document(Article(text, language="en")).durations


@pytest.mark.parametrize(
    "text",
    [
        "The council voted for a {}-year freeze, from 1998 to 2011, and kept to it.",
        "He was mayor from 1998 until 2011. In his {} years in office the town doubled.",
        "The mill opened in 1998 and closed in 2011 after {} years of work.",
        "The mill opened in 1998. It closed in 2011, after {} years.",
        "He was jailed in 1998. Only {} years later, in 2011, he walked free.",
        "He joined the force in 1998 and retired in 2011 with {} years of service.",
        "The mill closed in 2011. It had been working for {} years, since it opened in 1998.",
        "The contract, signed in 1998, ran for {} years and expired in 2011.",
        "He joined the force in 1998. He retired in 2011 after {} years' service.",
        "He served for {} years and 43 days between 1998 and 2011.",
        "He joined the force in 1998. He retired {} years later, in 2011.",
        "He worked there from 1998 to 2011. He left after {} years.",
        "He worked there from 1998 to 2011. His {} years there were quiet.",
    ],
)
def test_years_from_one_year_to_another_are_counted(text: str) -> None:
    for number, fits in (("13", True), ("17", False)):
        (told,) = _durations(text.format(number))
        assert told.fits(told.until or 0) is fits


@pytest.mark.parametrize(
    "text",
    [
        "Lind, who became director in 2013, is stepping down after {} years in the post.",
        "Lind became director in 2013. After {} years in the job she is leaving.",
        "{} years after the flood of 2013, the town is still dry this week.",
        "The mill was built in 2013. After {} years it is to close.",
        "The vote ends {} years of rule by the party, which came to power in 2013.",
        "{} years ago this month, in 2013, the pier burned.",
        "It is now {} years since the pier burned in 2013.",
        "The {}-year-old school, which opened in 2013, will close.",
        "{} years after she joined in 2013, she runs the firm.",
        "He has held the seat since 2013, when he beat Holm, and in those {} years he never lost.",
    ],
)
def test_years_from_one_year_to_now_are_counted(text: str) -> None:
    for number, fits in (("13", True), ("19", False)):
        (told,) = _durations(text.format(number))
        assert told.until is None
        assert told.fits(2026, (0.3, 0.4)) is fits


def test_the_year_that_runs_is_one_more_than_those_that_are_over() -> None:
    for number, fits in (("13th", True), ("14th", True), ("12th", False), ("16th", False)):
        (told,) = _durations(f"The school, now in its {number} year, opened in 2013.")
        assert told.fits(2026, (0.3, 0.4)) is fits


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("It is half a century since the pier burned in 1976.", 50),
        ("It is two decades since the pier burned in 1976.", 20),
        ("It is three and a half years since the pier burned in 1976.", 3.5),
        ("It is a dozen years since the pier burned in 1976.", 12),
    ],
)
def test_years_are_counted_in_other_words_too(text: str, years: float) -> None:
    (told,) = _durations(text)
    assert told.years == years


@pytest.mark.parametrize(
    "text",
    [
        "The pier opened in 1986 and closed in 2006 after ten years of falling takings.",
        "The mill opened in 1986. It closed in 2006, after three years of losses.",
        "He was mayor from 1999 until 2009. In the four years before that he ran the ferry.",
        "She joined the bank in 1990 and left in 2010 after two years as its head.",
        "The firm was founded in 1906. After three years of work on it, the new hall is open.",
        "The 19-year-old, who played for Holm from 2022 to 2025, is hurt.",
        "He worked there from 1998 to 2011. He left after nine years as a guard.",
        "He joined in 1998. He had left nine years later, in 2011, for a time.",
        "The mill was built in 2011. After nine years of talks it is to close.",
        "A decade after the flood of 2011, the wall was still not built, and now it is.",
        "The contract began in 2020 for three years and was renewed until 2026.",
        "Twenty years after he left Holm in 1990 he came back, and he has stayed.",
        "Two years after it opened in 2019, the hall, now a school, shut.",
        "She has taught since 1990, for the past six years at Holm.",
        "The drought ended in 2012, four years after the dam, planned since 1998, was filled.",
        "He has been sentenced to seven years in prison for a theft in 2012.",
        "“It is nine years since the pier burned in 2013,” she said.",
    ],
)
def test_years_of_another_matter_are_left_alone(text: str) -> None:
    assert not _durations(text)


@pytest.mark.parametrize(
    "text",
    [
        "He spent {} years in prison, from 1998 until his release in 2011.",
        "The toll, imposed in 1998 and lifted in 2011, lasted {} years.",
        "The mill closed in 2011 after {} years; it had opened in 1998.",
        "The truce was signed in 2011, ending a {}-year war that began in 1998.",
        "The siege, which began in 1998 and ended in 2011, spanned {} years.",
        "From his arrest in 1998 until his release in 2011, a total of {} years, he wrote.",
    ],
)
def test_years_from_one_happening_to_another_are_counted(text: str) -> None:
    for number, fits in (("13", True), ("17", False)):
        (told,) = _durations(text.format(number))
        assert told.fits(told.until or 0) is fits


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("He has been in power since 2013, a span of {} years.", "13", "17"),
        ("The accord of 2013, reached {} years ago, is dead.", "13", "17"),
        ("This summer marks the {}th anniversary of the attacks of 11 May 2013.", "13", "17"),
        ("In office since 2013, the king is in his {}th year in power.", "13", "17"),
        ("The {}-year-old war, which started in 2013, goes on.", "13", "17"),
        ("The town is in the {}th year of a war that began in 2013.", "13", "17"),
        ("Reed, a {}-year veteran of the force, joined it in 2013.", "13", "17"),
        ("Founded in 2013, the {}-year-old firm makes bells.", "13", "17"),
        ("The general has ruled for {} years since winning the 2013 election.", "13", "17"),
        ("Holm, who took office in 2013, has governed for {} years.", "13", "17"),
    ],
)
def test_years_that_go_on_are_counted_from_their_first(text: str, right: str, wrong: str) -> None:
    for number, fits in ((right, True), (wrong, False)):
        (told,) = _durations(text.format(number))
        assert told.until is None
        assert told.fits(2026) is fits


@pytest.mark.parametrize(
    "text",
    [
        "In office since 2013, the king is in his second year as head of the league.",
        "Reed, a 30-year veteran of the navy, joined the bank in 2013.",
        "A member since 2013, she is in her second year as chair.",
        "Holm, who took office in 2013, has governed the bank for two years.",
    ],
)
def test_years_of_something_that_began_later_are_left_alone(text: str) -> None:
    assert not _durations(text)


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("She signed a {}-year contract in 1998 and is tied to the club until 2011.", "13", "17"),
        ("The pact of 1998 was to last for {} years and ran out in 2011.", "13", "20"),
        ("The satellite, finished in 1998, waited {} years for a ride and was launched in 2011.", "13", "9"),
        ("Her first book came out in 1998 and her second in 2011, {} years apart.", "13", "10"),
        ("He ran the bank for {} years, from 1998 until it failed in 2011.", "13", "20"),
        ("The ban was imposed in 1998 and lifted in 2011, {} years later.", "13", "17"),
        ("He was jailed for 20 years in 1998. He was freed in 2011, after {} years.", "13", "17"),
        ("The club, founded in 1921, celebrated its {} in 2021.", "centenary", "bicentenary"),
        ("The couple married in 1974 and celebrated their {} in 2024.", "golden wedding", "silver wedding"),
    ],
)
def test_an_end_and_a_named_anniversary_are_counted_to(text: str, right: str, wrong: str) -> None:
    for number, fits in ((right, True), (wrong, False)):
        (told,) = _durations(text.format(number))
        assert told.fits(2030) is fits, text.format(number)


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("He was made bishop, appointed in 2011. In his {} years in office he closed churches.", "nine", "16"),
        ("The museum bought it in 1998, and for {} years it hung beside the coats.", "nine", "40"),
        ("Lind, appointed in 2011, closed thirty churches in {} years as bishop.", "nine", "16"),
    ],
)
def test_years_that_may_be_over_are_no_more_than_have_gone_by(text: str, right: str, wrong: str) -> None:
    for number, fits in ((right, True), (wrong, False)):
        (told,) = _durations(text.format(number))
        assert told.fits(2024) is fits, text.format(number)


def test_years_since_which_nobody_had_won_are_counted_back_from_now() -> None:
    (told,) = _durations("Nobody had won it twice since 1988, 27 years ago.")
    assert not told.fits(2025)
    assert told.fits(2015)


@pytest.mark.parametrize(
    "text",
    [
        "Her first book came out in 1998 and her second in 2011, two streets apart.",
        "The pact of 1998 was to last, and for 13 years nobody broke it.",
        "He was jailed for 20 years in 1998. His brother was freed in 2011, after six years in the army.",
        "The club, founded in 1921, played at the centenary of another in 2012.",
        "She signed a three-year contract in 1998; her brother has been at the club until 2011.",
        "Their daughter married in 2011 and they celebrated their golden wedding in 2021.",
        "Their only daughter married in 2011. Their silver wedding falls on Sunday.",
        "They married in 2011 and celebrate a silver wedding on Sunday, that of her parents.",
        "In 2021, when her sister, who married in 2011, was ill, the couple marked their golden wedding.",
    ],
)
def test_years_that_are_not_those_between_are_left(text: str) -> None:
    assert all(told.fits(2024) for told in _durations(text))


@pytest.mark.parametrize(
    "text",
    [
        "The question came up in 2008, {} years after 1992.",
        "{} years after 1992, in 2008, the question came up.",
        "2008 came {} years after 1992.",
        "The gap between 1992 and 2008 was {} years.",
        "Just {} years separate 1992 and 2008.",
        "By 2008, {} years had passed since 1992.",
        "He led the club from 1992 to 2008 ({} years).",
    ],
)
def test_years_between_two_years_alone_are_counted(text: str) -> None:
    for number, fits in (("16", True), ("27", False)):
        (told,) = _durations(text.format(number))
        assert told.fits(2024) is fits


@pytest.mark.parametrize(
    "text",
    [
        "In 2008, nine years after the flood, the bridge of 1992 was sold.",
        "The gap between 1992 and 2008 was three points a year for nine years.",
        "By 2008, nine years had passed without a win, as in 1992.",
    ],
)
def test_years_that_are_counted_from_something_else_than_a_year_are_left(text: str) -> None:
    assert all(told.fits(2024) for told in _durations(text))


@pytest.mark.parametrize(
    "text",
    [
        "Nobody has won there since 2013, and after {} years few still try.",
        "The club has sung each May since 2013, {} years without a break.",
        "Frogs call at the fen for the first time since 2013, {} years after the last left.",
        "The work started in 2013 and has dragged on for {} years.",
        "She saw it first in 2013, and {} years later she is still at it.",
        "The pier opened on Monday night, {} years after the old one burned in 2013.",
        "The ferry has been held since May 2013. His wife says the {} years behind bars were long and have hurt him.",
        "A moth that nobody had seen since 2013 has come up in a shed, after a gap of {} years.",
        "They have been at it since 2013; the {} years of work so far were costly.",
        "He held the post from 2013 until this week, {} years that he calls long.",
        "It was found in 2013 by a boy, and it has taken {} years to come near.",
        "The last train left in 2013, and after {} years they are coming back.",
        "A cello stolen from a hall in 2013 has turned up in Leck, {} years after it vanished.",
        "It has had jumble sales since its last vicar left in 2013. After {} years the wait is over.",
        "The wall was begun in 2013. It has stood for {} years.",
        "He handed in his keys on Friday after {} years with the port police. Nance, who is 55, joined in 2013.",
        "She will leave on Friday after {} years on the bench. Justice Holm was appointed in 2013.",
    ],
)
def test_years_of_what_goes_on_are_counted(text: str) -> None:
    for number, fits in (("13", True), ("19", False)):
        (told,) = _durations(text.format(number))
        assert told.until is None
        assert told.fits(2026, (0.3, 0.4)) is fits


@pytest.mark.parametrize(
    "text",
    [
        "She has run the school since 2013. In her {} years in charge it doubled.",
        "The strike began in 2013, and {} years of it have emptied the port.",
    ],
)
def test_years_that_may_be_of_a_part_are_no_more_than_have_gone_by(text: str) -> None:
    for number, fits in (("five", True), ("13", True), ("19", False)):
        (told,) = _durations(text.format(number))
        assert told.fits(2026, (0.3, 0.4)) is fits


@pytest.mark.parametrize(
    "text",
    [
        "She has led the choir since 2013, and after six years in Rome she is home.",
        "He joined the club in 2013 and has coached for six years.",
        "The museum opened in 2013. The mill has stood for 140 years.",
        "She retires after 40 years in schools. She joined this one in 2013.",
        "She retires on Friday after six years as its head. Holm joined in 2013.",
        "He left on Friday after 40 years in teaching. Holm was appointed in 2013.",
        "The pier opened on Monday, two years after the firm that he set up in 2013 failed.",
        "He came in 2013, and six years later he was gone.",
        "A club founded in 2013 has won, six years after it lost its hall.",
        "He left in 2013, and after six years of talks they are no further.",
        "He has held the post since 2013, after a break of one day.",
        "The war broke out in 1953 and ended in 1998. The five-year plan that followed was short.",
    ],
)
def test_years_of_a_part_or_of_a_whole_life_are_left(text: str) -> None:
    assert all(told.fits(2026) for told in _durations(text))


@pytest.mark.parametrize(
    "text",
    [
        "He started there in 1953 and handed over the key in 1998, after {} years on the bank.",
        "From 1953 to 1998 she wrote a book each year; in those {} years nobody met her.",
        "She taught there from 1953 to 1998, and in {} years missed one trip.",
        "The war broke out in 1953 and ended in 1998. The {}-year conflict cost the town its bridge.",
        "The lease, signed in 1953, ran until 1998. The {}-year lease cost a pound.",
        "Holm was mayor from 1953 until 1998. He governed for {} years.",
        "She married him in 1953, and they were together for {} years until his death in 1998.",
    ],
)
def test_years_of_what_is_over_are_counted(text: str) -> None:
    for number, fits in (("45", True), ("35", False)):
        (told,) = _durations(text.format(number))
        assert told.fits(told.until or 0) is fits


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (
            "Lind spoke in 2004 ({} ago), in the long fight of 2008 and in her eight years as mayor.",
            "22 years",
            "12 years",
        ),
        ("Fewer burn coal than in 2005 – {} ago – as was told in 2021 for 2030.", "21 years", "15 years"),
        ("She had doubts of what the army of the old mayor was at {} ago, that is in 2011.", "15 years", "five years"),
    ],
)
def test_years_right_beside_their_year_are_counted_whatever_else_is(text: str, right: str, wrong: str) -> None:
    for told, fits in ((right, True), (wrong, False)):
        article = Article(text.format(told), published="2026-05-03", language="en")
        found = audit(article, config=Config(select=["IC326"])).findings
        assert (not found) == fits, found


@pytest.mark.parametrize(
    "text",
    [
        "Lind, who said in 2019 that she had rowed four years ago, won in 2022 and rowed for nine years.",
        "The plan of 2022, three years ago still a secret, was told in 2024 for two years.",
        "“I spoke in 2004 (four years ago) and in 2008 and 2009,” she said.",
    ],
)
def test_years_beside_another_year_are_left_alone(text: str) -> None:
    article = Article(text, published="2026-05-03", language="en")
    assert not audit(article, config=Config(select=["IC326"])).findings
