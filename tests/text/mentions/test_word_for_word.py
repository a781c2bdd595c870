"""Sentences that come again word for word but for one figure."""

import time

import pytest

from srcaudit import Article, Document


def _told(text: str) -> list[tuple[str, str]]:
    doc = Document(Article(text, language="en"))
    return [(doc[pair.first.span], doc[pair.second.span]) for pair in doc.word_for_word]


_BETWEEN = "\n\nNobody in the town had slept. A dog barked by the mill.\n\n"
_FERRY = "The Aldmouth ferry carries {} people to the islands of the north"


@pytest.mark.parametrize(
    "again",
    [
        "{}.",
        "{}, as reported above.",
        "{} (as mentioned earlier).",
        "To sum up: {}.",
        "In short, {}.",
        "Again, {}.",
        "It bears repeating that {}.",
        "As we said at the start, {}.",
        "Remember: {}.",
        "To put it briefly, {}.",
        "Recap: {}.",
        "The bottom line: {}.",
        "{} – to repeat.",
        "{}, which worries nobody.",
    ],
)
@pytest.mark.parametrize(("one", "other"), [("430", "340"), ("430", "4,300"), ("30", "33"), ("six", "eight")])
def test_a_sentence_that_comes_again_has_one_figure(again: str, one: str, other: str) -> None:
    text = f"{_FERRY}.{_BETWEEN}{again.format(_FERRY)}"
    assert _told(text.format(one, other)) == [(one, other)]
    assert _told(text.format(one, one)) == []


@pytest.mark.parametrize(
    ("sentence", "there", "here"),
    [
        ("Menard has asked Rosval to repay a {} loan on its mills.", "$900m", "$9000m"),
        ("Menard owns {} of the shares of the Rosval rope works.", "31 percent", "13 percent"),
        ("The road from Lund to the Rosval mine is {} long and has nine bridges.", "40 miles", "48 miles"),
        ("The Ferry War lasted {} years, but Lund remained a free town.", "43", "34"),
        ("Some {} people in Lund speak Norn at home and at work.", "3.1 million", "31 million"),
        ("In 2014 Holt gave {} to a club that backed Lind, the judge.", "$10 million", "$100 million"),
    ],
)
def test_any_figure_of_a_sentence_that_comes_again_is_compared(sentence: str, there: str, here: str) -> None:
    assert _told(f"{sentence.format(there)}{_BETWEEN}{sentence.format(here)}") == [(there, here)]


@pytest.mark.parametrize(
    "text",
    [
        # Every night has its own winds, every year its own members.
        "Winds from the west will reach 20 miles an hour by dusk on the coast of Lund. Saturday will be mild. "
        "Winds from the west will reach 30 miles an hour by dusk on the coast of Lund.",
        "The boat club of Aldmouth has 40 members, a hall and a boat by the harbour. A year later all was new. "
        "The boat club of Aldmouth has 60 members, a hall and a boat by the harbour.",
        "The boat club of Aldmouth had 40 members, a hall and a boat by the harbour. It rained. "
        "The boat club of Aldmouth has 60 members, a hall and a boat by the harbour.",
        # Two firms, two men, two groups.
        "Alder was founded in a barn. The firm has 40 workers in Hull and makes ropes for boats. Birch began in a "
        "mill. The firm has 60 workers in Hull and makes ropes for boats.",
        "Lind robbed a bank. He was jailed for nine years and banned from driving in the county of Hull for life. "
        "Roe robbed a mill. He was jailed for six years and banned from driving in the county of Hull for life.",
        "One group got 10 milligrams of the drug with its breakfast in Hull. "
        "One group got 20 milligrams of the drug with its breakfast in Hull.",
        "Patients in Hull got 10 milligrams of the drug with breakfast. In the second month the dose was doubled. "
        "Patients in Hull got 20 milligrams of the drug with breakfast.",
        # What is told is taken back, or belongs to somebody who told it.
        f"{_FERRY.format(430)}. It rained.\n\nCorrection: an earlier version had it otherwise. {_FERRY.format(340)}.",
        f"{_FERRY.format(430)}. It rained.\n\nThe board says {_FERRY.format(340)}.",
        f"{_FERRY.format(430)}. It rained.\n\nUnder the plan, {_FERRY.format(340)}.",
        # A refrain has three.
        f"{_FERRY.format(430)}. It rained. {_FERRY.format(340)}. It snowed. {_FERRY.format(210)}.",
        # Another word or another number as well.
        f"{_FERRY.format(430)}. It rained. The Lund ferry carries 340 people to the islands of the north.",
        f"{_FERRY.format('430 people and 20')}. It rained. {_FERRY.format('340 people and 10')}.",
        # One rounded to the other.
        f"{_FERRY.format('4.3 million')}. It rained. {_FERRY.format('4 million')}.",
        # Lines of a list, and two things below their headings.
        "* The Alder tent sleeps 4 people and weighs as much as a dog\n* The Alder tent sleeps 6 people and weighs as "
        "much as a dog",
        "## Spring\n\nThe course at Lund needs 21 hours of work in the halls of the mill.\n\n"
        "## Autumn\n\nThe course at Lund needs 12 hours of work in the halls of the mill.",
        # Two entries of a running report.
        f"08:10\n\n{_FERRY.format(430)}.\n\n09:25\n\n{_FERRY.format(340)}.\n\n09:40\n\nIt rains.",
        # Steps, and what has no verb.
        "Step 2: Walk the dog of Lund through the gate of the mill with bread in hand. It will pull. "
        "Step 3: Walk the dog of Lund through the gate of the mill with bread in hand.",
        'The screen of Lund. Overall size 14" high, 17" wide and 2" deep behind the panel of the Alder. Then there is '
        'another. Overall size 14" high, 19" wide and 2" deep behind the panel of the Alder.',
        # Hardly a word that says something.
        "There were 40 in Hull. It rained. There were 60 in Hull.",
    ],
)
def test_what_may_be_another_thing_is_left_alone(text: str) -> None:
    assert _told(text) == []


def test_long_texts_take_no_time() -> None:
    text = "\n\n".join(f"{_FERRY.format(n)}, as told, which is much, and so on." for n in range(2, 6000))
    begin = time.process_time()
    assert _told(text) == []
    assert time.process_time() - begin < 15
