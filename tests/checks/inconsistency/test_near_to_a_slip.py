"""Sentences that come near to what a check looks for, each beside its twin in which the slip is one."""

from datetime import date

import pytest

from srcaudit import Article, Config, audit
from srcaudit.model.finding import Severity

_SAID = "“The pier will never carry the weight of the trucks that they want,” Anna Lindqvist said."
_BETWEEN = (
    " The harbour board met until midnight and heard eleven speakers from the villages along the coast."
    " Nobody from the ministry had come, and the chairs in the first row stayed empty. Peter Holm, the mayor, slept."
)
_FAIR_AND_SLIP = [
    # Father and son of one first name, told by it.
    (
        "IC325",
        "Edmund Karst, who has died aged 88, built mills. He left two sons. The younger Edmund, 59, rows.",
        "Edmund Karst, who has died aged 88, built mills. He left two sons. “He slept,” said Edmund, 59.",
    ),
    # Two of one first name, of whom each has a title.
    (
        "IC325",
        "Queen Sofia, 60, was there. It rained all morning. Princess Sofia, 29, held the umbrella.",
        "Queen Sofia, 60, was there. It rained all morning. Queen Sofia, 29, held the umbrella.",
    ),
    # A word of the language as a first name, behind what somebody is.
    (
        "IC302",
        "The businessman Bogan Ilyin was jailed. A third accused, Boris Illin, is sought in three countries.",
        "The businessman Boris Ilyin was jailed. A third accused is sought. Ilyin wept, and Illin slept.",
    ),
    # Two spellings that the text itself lays side by side.
    (
        "IC302",
        "Captain Carmichael Irwin slept. Irwin is told as Irwin in one and Irvin in the other.",
        "Captain Carmichael Irwin slept. Irwin rowed, and Irwin sang. At noon Irvin wept.",
    ),
    # What somebody was tells who it is.
    (
        "IC307",
        "Peter Brandauer, the director, left. It rained. Mr Pemberton was mayor until October.",
        "Peter Brandauer, the director, left. It rained. Mr Pemberton went home at noon.",
    ),
    # So many in ten are a share.
    (
        "IC333",
        "To pass, nine had to be for it and six in ten voters overall, the clerk said.",
        "To pass, nine voters in Lund and six in Ven were for it, ten voters overall, the clerk said.",
    ),
    # A weight in stones and pounds.
    (
        "IC334",
        "She weighs 11st 6lb (73kg) after a winter of cake.",
        "She weighs 11st 6lb (93kg) after a winter of cake.",
    ),
    # There are many councillors, and one who says nothing need not be brought in.
    (
        "IC307",
        "Councillor Ada Brandauer left the hall. It rained. Councillor Pemberton stood by the door.",
        "Councillor Ada Brandauer left the hall. It rained. “So be it,” Councillor Pemberton said.",
    ),
    # Two who head two places.
    (
        "IC303",
        "“No,” said Lower Marl's mayor, Otto Brandl. It rained. The mayor of Upper Marl, Otto Brandt, wept.",
        "“No,” said Upper Marl's mayor, Otto Brandl. It rained. The mayor of Upper Marl, Otto Brandt, wept.",
    ),
    # Races that go by their length.
    (
        "IC336",
        "Had she won it, the 1500m would have been a formality. It rained. She thought she might do the 800m.",
        "Had she won it, the 1700m would have been a formality. It rained. She thought she might do the 1900m.",
    ),
    # All that a place has to give, and what another gave.
    (
        "IC336",
        "Her campaign failed in Lund, where Holt won 34 delegates. It rained. In Turku she may win all 95 delegates.",
        "Her campaign failed in Lund, where Holt won 34 delegates. It rained. He called the 43 delegates a gift.",
    ),
    # The teaser of another page, which breaks off in a word.
    (
        "IC341",
        f"{_SAID}{_BETWEEN}\n\nRelated: “The pier will never carry the weight of the trucks that they wa",
        f"{_SAID}{_BETWEEN}\n\nAs Lindqvist put it: “The pier will rarely carry the weight of the trucks they want.”",
    ),
    (
        "IC342",
        f"{_SAID}{_BETWEEN}\n\n“The pier will never carry the weight of the trucks that they want,” Anna Lindq",
        f"{_SAID}{_BETWEEN}\n\n“The pier will never carry the weight of the trucks that they want,” Peter Holm said.",
    ),
    # A text that has lost its apostrophes, or whose bytes were decoded twice.
    (
        "IC302",
        "Emil Brandauer leads the bank. It rained. Brandauer slept. Mr Brandauers car left. The towns band did not.",
        "Emil Brandauer leads the bank. It rained. Brandauer slept. Mr Brandauers car left. The town's band did not.",
    ),
    (
        "IC302",
        "Emil Brandauer leads the bank. It rained. Brandauer slept. Mr Brandauerâ€™s lawyer wept. Brandauer did not.",
        "Emil Brandauer leads the bank. It rained. Brandauer slept. Mr Brandaueer's lawyer wept. Brandauer did not.",
    ),
    # The two pitchers of a game, and two letters to a paper.
    (
        "IC302",
        "Alton 5, Benton 4. WP: Teller (4-1). LP: Tiller (2-3). Benton's Emma Tiller hit 11.",
        "Alton 5, Benton 4. Teller lost his ball (4-1) and wept. Benton's Emma Tiller hit 11. Tiller slept.",
    ),
    (
        "IC302",
        "Sir, Mr Brandauer is wrong. A. Brandauver, Kelby\n\nSir, I am well. Walter Brandauer, Lund",
        "Sir, Mr Brandauer is wrong. W. Brandauver, Kelby\n\nSir, I am well. Walter Brandauer, Lund",
    ),
    # Two whom one sentence tells.
    (
        "IC314",
        "Dr Nash (Olive Byrne) learns that Nurse Nash (Tom Reilly), her brother, is on nights.",
        "Dr Nash is on nights. It rains, and the ward is full. Nurse Nash has lost her keys.",
    ),
    # Later than was planned, and not later than the day before.
    (
        "IC326",
        "The inquiry began on 1 May 2023 and ended on 10 May 2024, eleven days later than foreseen.",
        "The inquiry began on 1 May 2023 and ended on 10 May 2024, eleven days later, in the rain.",
    ),
    # Copy in capitals, in which they tell no name.
    (
        "IC312",
        "BUT ADA BRANDT, THE CHIEF OFFICER, NOTED THAT IT RAINED. ADA BRANDT, THE CHIEF OFFICER, NOTED NO MORE.",
        "“No,” said Ada Brandt, the chief officer of Alder. It rained. Jan Holt, the chief officer of Alder, wept.",
    ),
    # A sentence that a page shows twice, once by itself behind somebody else's.
    (
        "IC342",
        f"Was it late? asked Peter Holm, the mayor, on Tuesday.\n\n“The pier will never carry the weight of the trucks."
        f"”\n\n{_BETWEEN} “The pier will never carry the weight of the trucks,” Anna Lindqvist said.",
        f"Was it late? asked Peter Holm, the mayor. “The pier will never carry the weight of the trucks,” Holm said."
        f"\n\n{_BETWEEN} “The pier will never carry the weight of the trucks,” Anna Lindqvist said.",
    ),
    # What the last clause tells of its own day is no beginning.
    (
        "IC323",
        "Two sailors were freed on Wednesday, the 39th day since the Marit was seized, and reached Hull on Thursday.",
        "Two sailors were freed on Wednesday, the 39th day since the Marit was seized off Hull, her port, on Thursday.",
    ),
    # A name of which the end of a line has left a part, and what a number stands before.
    (
        "IC303",
        "He wanted to go to the Bobby Charlton school of football in Hull.\n\nHe went to the Bobby Charlto",
        "He wanted to go to the Bobby Charlton school of football in Hull.\n\nHe went to the Bobby Charlto school.",
    ),
    (
        "IC302",
        "Rick Gates is held. Gates slept, and Gates wept. London has asked for the 2012 Games. It rained.",
        "Rick Gates is held. Gates slept, and Gates wept. London has asked for Mr Gaters, who left. It rained.",
    ),
    # Words of the language, none of which is the surname with a slip.
    (
        "IC302",
        "Dress Pears, Peaches, Damsons and other fruit. The book was edited by Stuart Peachey.",
        "Dress Pears, Plums, Damsons and other fruit. Stuart Peachey slept. Peachey ate. Peachay wept.",
    ),
    # A surname that has run into the next word, a plot, and the author of a book.
    (
        "IC307",
        "Peter Brandauer ran the mill. Guy PembertonSword sang. Mr Pemberton left.",
        "Peter Brandauer ran the mill. Guy sang with a sword. Mr Pemberton left.",
    ),
    (
        "IC307",
        "Peter Brandauer was a guest. It was late. Mr Pemberton later visits her in the mill.",
        "Peter Brandauer was a guest. It was late. Mr Pemberton later left her in the mill.",
    ),
    (
        "IC307",
        "Peter Brandauer ran the mill. It was late. According to Mrs Pemberton in her “Herbal” rice is dull.",
        "Peter Brandauer ran the mill. It was late. According to Mrs Pemberton rice is dull.",
    ),
    # The number of a squadron, feet, and a group that is not named one by one.
    (
        "IC332",
        "The squad won the CVW-30 Wrench award in 40 weeks, with a rate of 99 percent.",
        "The squad won 30 of the 40 awards, or 99 percent.",
    ),
    (
        "IC333",
        "It was first built in 24' F, one octave below the pitch of 12' F, or 18' B flat.",
        "It has 24 pipes: 11 of wood and four of tin.",
    ),
    (
        "IC339",
        "Inspectors of all ten Troops and Headquarters were there.",
        "Inspectors of all three Lund and Oslo were there.",
    ),
    # Three measures of one thing, of which the last is reckoned from the first; and rough ones.
    (
        "IC334",
        "The ship made 20 knots (20 mph; 40 km/h) and stood 10 miles (20 km) off.",
        "The ship made 20 knots (23 mph; 47 km/h) and stood 10 miles (16 km) off.",
    ),
    # Monthly reports in a row, and one page that was not brought up to date.
    (
        "IC324",
        "The yard has 24 boats. All data are as of June 3, 2008.\n\nIt has nine crews. All data are as of July 6, 2008."
        "\n\nIt has a dog. All data are as of August 7, 2008.\n\nIt has a cat. All data are as of September 8, 2008.",
        "The yard has 24 boats. All data are as of June 3, 2008.\n\nIt has a cat. All data are as of May 8, 2009.",
    ),
    # A day that goes by its name, whatever capitals it has.
    (
        "IC323",
        "The siege began on Christmas day. It was wet. On 3 January, the tenth day of the siege, it snowed.",
        "The siege began on Christmas day. It was wet. On 3 January, the 40th day of the siege, it snowed.",
    ),
    # One of several days on which it may be.
    (
        "IC327",
        "The aeroplane may come today, on Saturday or on neither day.",
        "The aeroplane may come today, on Saturday, with luck.",
    ),
]

_FAIR_AND_SLIP_OF_HEADLINES = [
    # The day on which it is printed is the day after the one that the text tells of.
    ("Day 40: two more sailors freed in Hull", "Two sailors were freed in Hull on Wednesday, the {39th~31st} day."),
    ("Toll to rise to £3.10, then to £3.40", "The toll is to rise by 20p to £3.10, and by another {30p~50p} later."),
]


@pytest.mark.parametrize(("title", "text"), _FAIR_AND_SLIP_OF_HEADLINES)
def test_a_headline_is_reported_where_the_text_cannot_tell_the_same(title: str, text: str) -> None:
    before, _, rest = text.partition("{")
    (fair, _, slip), behind = rest.partition("}")[0].partition("~"), rest.partition("}")[2]
    said = [_said("IC337", f"{before}{one}{behind}", title) for one in (fair, slip)]
    assert said == [0, 1]


def _said(code: str, text: str, title: str | None = None) -> int:
    report = audit(
        Article(text=text, title=title, language="en", published=date(2026, 3, 5)), config=Config(select=(code,))
    )
    return sum(finding.severity >= Severity.WARNING for finding in report.findings)


@pytest.mark.parametrize(("code", "fair", "slip"), _FAIR_AND_SLIP)
def test_what_is_near_to_a_slip_is_left_alone_and_the_slip_reported(code: str, fair: str, slip: str) -> None:
    assert (_said(code, fair), _said(code, slip)) == (0, 1)


@pytest.mark.parametrize(
    "text",
    [
        "Nine women and a dog founded it. Two of the nine, Brenda Fogg and Dot Askwith, were at the dinner.",
        "Several of the nine, Brenda Fogg and Dot Askwith, were at the dinner of the club.",
        "Opal Tice and her daughter Wanda Tice Mabry sat beside Wanda's niece, Kayla Tice. Kayla is the daughter of"
        " Wanda's brother, Dale. Ray Mabry is Wanda's husband.",
    ],
)
def test_some_of_a_group_and_relatives_of_relatives_are_told_rightly(text: str) -> None:
    assert not any(_said(code, text) for code in ("IC315", "IC338", "IC339"))
