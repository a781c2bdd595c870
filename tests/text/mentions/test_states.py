"""From when a text says that it is, or its figures."""

import pytest

from srcaudit import Article, Document

_PROSE = "It rained in Aldmouth for a week, the mayor said, and nobody in the town went out to the shops at all."


def _clash(text: str) -> str | None:
    first, other = Document(Article(text, language="en")).states
    return first.clash(other)


@pytest.mark.parametrize(
    ("text", "clash"),
    [
        ("All figures in this article are as of May 2031. As of July 2031, ten lakes were dry.", "sure"),
        ("All figures in this article are as of May 2031. As of 12 May 2031, ten lakes were dry.", None),
        ("All figures in this article are as of May 2031. As of May 2012, ten lakes were dry.", None),
        ("Last updated May 2031. It rained. This page is as of March 2031.", "sure"),
        ("Last updated May 2031. It rained. Prices as of March 2031.", None),
        ("Last updated May 2031. It rained. Prices as of June 2031.", "sure"),
        ("Rules in Aldmouth as of May 2031. It rained. As of July 2030, these are the rules in Aldmouth.", "sure"),
        ("Prices as of May 2031. It rained. Prices as of July 2030.", "likely"),
        ("Source: the port. Data as of May 2031.\n\nIt rained.\n\nSource: the mill. Data as of July 2030.", "likely"),
        (f"{_PROSE} Prices as of May 2031.\n\nIt rained.\n\nPrices as of July 2030.", "sure"),
        (f"{_PROSE} Prices at the mill as of May 2031. It rained. Prices as of July 2030.", "sure"),
        ("Prices at the mill as of May 2031. It rained. Prices in port as of July 2030.", "likely"),
        ("Prices as of May 2031. It rained. Standings as of July 2030.", None),
        ("As of May 2031, ten lakes were dry. As of July 2030, four rivers were.", None),
        ("All figures in this article are as of 3 May. It rained. As of 9 May, ten lakes were dry.", "sure"),
    ],
)
def test_labels_clash_where_both_cannot_be(text: str, clash: str | None) -> None:
    assert _clash(text) == clash


@pytest.mark.parametrize(
    "label",
    [
        "Every figure in this article is as of {}.",
        "All figures are those available on {}.",
        "Every total in this text was counted up to {}.",
        "The tables in this article run to {}.",
        "All prices are as of the close of business on {}.",
        "This page was last reviewed on {}.",
        "Figures in this report were current on {}.",
    ],
)
@pytest.mark.parametrize("days", [("3 May 2031", "9 April 2031"), ("the 3rd of May 2031", "the 9th of April 2031")])
def test_a_label_says_in_many_ways_of_which_day_the_text_is(label: str, days: tuple[str, str]) -> None:
    for behind in ("Data as of {}.", "The figures quoted are those of {}.", "All totals: as of {}"):
        text = f"{label}\n\nIt rained for a week, and the lakes are full.\n\n{behind}"
        assert _clash(text.replace("{}", days[0], 1).replace("{}", days[1])) == "sure"


@pytest.mark.parametrize(
    "told",
    [
        "All the results of the vote were published on 9 July.",
        "All results were announced on 9 July.",
        "The figures were first told on 9 July.",
        "The prices apply from 9 July.",
        "All rates rise on 9 July.",
        "The results in the report by the port were a surprise on 9 July.",
        "“The figures are those of 9 July,” she said.",
        "All figures will be those of 9 July.",
    ],
)
def test_what_happened_to_figures_is_no_label(told: str) -> None:
    text = f"All figures in this article are as of 3 May. It rained. {told}"
    assert len(Document(Article(text, language="en")).states) == 1


def test_what_somebody_says_is_no_label_of_the_text() -> None:
    text = "“All figures are as of May 2031,” she said. As of July 2031, ten lakes were dry."
    assert len(Document(Article(text, language="en")).states) == 1


def test_what_begins_on_a_day_is_no_state() -> None:
    text = "The statistics in this report are as of March 2031. As of June 2031, a new law applies to mills."
    assert len(Document(Article(text, language="en")).states) == 1


@pytest.mark.parametrize(
    ("first", "second", "sure"),
    [
        ("This list is as of June 2016.", "The list, as of March 2016, is complete.", True),
        ("The count is as of June 2016.", "The count, as of March 2016, is not final.", True),
        ("Prices at the mill as of June 2016.", "Prices in the port as of March 2016.", False),
    ],
)
def test_words_that_say_nothing_of_which_table_it_is_make_no_two(first: str, second: str, sure: bool) -> None:
    text = f"The town has nine mills. {first} Nobody rows on the lake. {second} It rains."
    one, other = Document(Article(text, language="en")).states
    assert one.clash(other) == ("sure" if sure else "likely")
