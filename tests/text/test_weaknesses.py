"""What is missing behind a claim, and where the context supplies it."""

import pytest

from srcaudit.model.article import Article
from srcaudit.text.document import Document

OPENING = "The council met on Monday.\n\nIt approved the budget.\n\n"


def kinds(text: str) -> list[str]:
    return [one.kind for one in Document(Article(OPENING + text, language="en")).weaknesses]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Analysts say the mill will be sold by the spring.", "vague"),
        ("Some observers see a parallel with the old mill.", "vague"),
        ("The mill is reportedly for sale.", "hearsay"),
        ("One camp is believed to favour a sale, and the mayor fears a row with the owners.", "hearsay"),
        ("Nearly 40 percent of the households spend more than they earn.", "statistic"),
        ("Governments along the river remain concerned about the price of grain.", "mind"),
        ("Rents in the valley have surged beyond the reach of most families.", "bare"),
        ("The valley is the most important supplier of seed potatoes on the coast.", "superlative"),
        ("Duties on grain brought in 40 percent of the county's income.", "statistic"),
        ("Hundreds of Ukrainians have left the valley.", "statistic"),
        ("Public opinion has turned against the bridge.", "mood"),
        ("The population is weary of the ferry.", "mood"),
    ],
)
def test_names_what_is_missing(text: str, kind: str) -> None:
    assert kinds(text) == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Lowe said that the mill would be sold by the spring.",
        "Analysts could not say whether the mill would be sold.",
        "The mill is reportedly for sale, Ada Lowe of the tenants' desk said.",
        "The mayor opened the new bridge at noon.",
        "Both officials confirmed that the mill would be sold by the spring.",
        "The most recent session of the council ended in the dark.",
        "We counted the boats, and 40 percent of them were empty.",
        "The bridge is closed in winter because of the ice.",
        "Ada Lowe Mills has become a friend of the festival.",
        "The mill is one of the valley's oldest.",
        "The mill's greatest asset is its weir.",
        "The mill is the most admired in the valley, as measured by the county's own panel.",
        "A household that saves for your roof may spend 40 percent of what you earn.",
        "Some people prefer to cross the river by boat.",
        "The river draws young people who are eager to leave.",
        "The tax on grain was raised from 10% to 25% in the spring.",
        "There are dozens of different types of cider.",
        "Mill Ferdinand Orr 63 85% 1 sack (1 combined).",
        "Orley | 12 | 37% | 40% | 30%",
        "Nothing in the valley is 100 percent safe.",
    ],
)
def test_is_silent_where_nothing_is_missing(text: str) -> None:
    assert kinds(text) == []


def test_a_modal_of_the_sentence_before_does_not_negate_a_source() -> None:
    assert kinds("He paid what the rent would need. Critics argue that the newcomers drive up prices.") == ["vague"]


def test_a_share_needs_a_source_in_its_own_paragraph_where_few_are_named() -> None:
    text = (
        "The town was quiet.\n\nNearly 70 per cent of the flats are let by the month.\n\n“It is dear,” said Ada Lowe."
    )
    plain = "The mill has closed and the workers are leaving the valley. " * 8
    assert [one.kind for one in Document(Article(f"{text}\n\n{plain}", language="en")).weaknesses].count(
        "statistic"
    ) == 1


@pytest.mark.parametrize(
    ("beside", "count"),
    [
        ("Some residents say that it is dear.", 1),
        ("Senior officials say that it is dear.", 1),
        ("Ada Lowe, a clerk, said that it was dear.", 0),
        ("The Harbour Board said that it was dear.", 0),
    ],
)
def test_a_crowd_and_a_vague_source_carry_no_share(beside: str, count: int) -> None:
    told = f"The town was quiet.\n\nIt rained.\n\nNearly 70 per cent of the flats are let by the month. {beside}"
    plain = "The mill has closed and the workers are leaving the valley. " * 8
    found = [one.kind for one in Document(Article(f"{told}\n\n{plain}", language="en")).weaknesses]
    assert found.count("statistic") == count


@pytest.mark.parametrize(("before", "found"), [("Senior officials", 1), ("Harbour officials", 0)])
def test_a_vague_source_beside_it_carries_no_number(before: str, found: int) -> None:
    text = f"{before} say that it will rain.\n\nDozens of homes are dry.\n\nAda Lowe slept."
    assert kinds(f"It is dark.\n\n{text}").count("statistic") == found


def test_a_rate_that_is_set_is_no_share_where_few_are_named() -> None:
    plain = "The mill has closed and the workers are leaving the valley. " * 8
    text = "The town was quiet.\n\n“It is dear,” said Ada Lowe.\n\n{} three million homes.\n\n" + plain
    for rate, found in (("Rain hit 40 percent of", 1), ("A tax of 40 percent hit", 0)):
        doc = Document(Article(text.format(rate), language="en"))
        assert [one.kind for one in doc.weaknesses].count("statistic") == found


def test_a_stake_is_no_statistic() -> None:
    assert kinds("The owner sold a 40 percent stake in the mill to a baker.") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Most people in the old quarter want fewer visitors.", ["mood"]),
        ("Most people in the poll want fewer visitors.", []),
        ("The average tenant pays 900 pounds a month.", ["statistic"]),
        ("If the average tenant pays 900 pounds a month, that is 10,800 pounds a year.", []),
    ],
)
def test_crowds_and_averages_need_a_count(text: str, found: list[str]) -> None:
    assert kinds(text) == found


def test_a_letter_is_its_writers_own_judgement() -> None:
    text = "Letters\n\n" + OPENING + "Nearly 40 percent of the households spend more than they earn."
    assert not Document(Article(text, language="en")).weaknesses


def test_a_risk_of_disease_is_a_count_and_no_outcome() -> None:
    assert kinds("A 30 percent chance of dying is what patients with the disease face.") == ["statistic"]


def test_a_guide_is_held_to_its_counts_alone() -> None:
    advice = "\n\n".join(["If you live by the river, your cellar is wet and your rent is low."] * 4)
    judged = "The weir is the most important part of the valley.\n\nThe valley has changed beyond the reach of most."
    assert not kinds(f"{advice}\n\n{judged}")
    assert kinds(f"{advice}\n\n{judged}\n\nNearly 40 percent of the households burn wood.") == ["statistic"]


def test_lore_in_a_recipe_is_no_hearsay() -> None:
    steps = [
        "Mix the flour.",
        "Add the honey.",
        "Stir it well.",
        "Pour it into a tin.",
        "Bake for 40 minutes.",
        "Serve it warm.",
    ]
    assert kinds("The loaf is said to taste better on the second day.\n\n" + "\n\n".join(steps)) == []


@pytest.mark.parametrize(
    "work",
    [
        "Studies show",
        "Research has consistently shown",
        "Evidence clearly suggests",
        "Analyses have shown",
        "Clinical trials have demonstrated",
        "Numerous independent tests confirm",
    ],
)
def test_research_that_cannot_be_found_is_a_phantom(work: str) -> None:
    assert kinds(f"{work} that wells run dry sooner than they did.") == ["phantom"]


@pytest.mark.parametrize("work", ["Tests of the pump have shown", "Orley Centre trials have shown", "The tests show"])
def test_tests_of_something_are_no_phantom(work: str) -> None:
    assert "phantom" not in kinds(f"{work} that wells run dry sooner than they did.")


@pytest.mark.parametrize(
    ("beside", "found"),
    [
        ("Ada Lowe, who sells bread, said that it was late.", ["phantom"]),
        ("Ada Lowe, who sells bread, said that her well was dry.", []),
        ("Dr Ada Lowe said that it was late.", []),
        ("A study of nine valleys was paid for by the county.", []),
        ("It is late in the valley.", ["phantom"]),
    ],
)
@pytest.mark.parametrize("order", ["{0} {1}", "{1} {0}"])
def test_research_is_backed_only_by_what_beside_it_tells_of_it(beside: str, found: list[str], order: str) -> None:
    assert kinds(order.format("Research shows that wells run dry sooner.", beside)) == found


def test_polls_are_backed_by_whoever_is_named_in_the_paragraph() -> None:
    named = "Ada Lowe, who sells bread, said that it was late."
    assert kinds(f"Surveys suggest that wells run dry sooner. It is dark. {named}") == []


def test_a_trade_of_knowledge_is_vague_whoever_is_named_in_the_paragraph() -> None:
    named = "Ada Lowe, who sells bread, said that it was late."
    assert kinds(f"Doctors say that dust is bad for the lungs. It is dark. {named}") == ["vague"]
    assert kinds(f"{named} Doctors say that dust is bad for the lungs.") == []


_TOLD = "Ada Lowe said that it was late. It is dark."


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Residents are growing weary of the ferry.", "mood"),
        ("Buyers have lost patience with the mill.", "mood"),
        ("Public attitudes toward the ferry have shifted.", "mood"),
        ("The whole town is in love with the ferry.", "mood"),
        ("The public remains deeply divided over the ferry.", "mood"),
        ("Landlords are eager to raise the rents in spring.", "mind"),
        ("Rival bakers and growers are deeply worried about the mill.", None),
        ("Rival growers are deeply worried about the mill.", "mind"),
        ("Mill owners are quietly hoping that the rule will be dropped.", "mind"),
        ("The owners are quietly hoping that the rule will be dropped.", None),
        ("Some owners are worried about the rule on the mills.", None),
        ("Orley owners who sold the mill are worried about the rule.", None),
        ("Landlords are eager to raise the rents, people of Mill Street say.", None),
    ],
)
def test_moods_of_all_are_asked_of_the_sentences_beside_them(text: str, kind: str | None) -> None:
    assert kinds(f"{_TOLD} {text}") == ([kind] if kind else [])
    assert kinds(f"{text} Ada Lowe said that it was late.") == []
    assert kinds(f"{_TOLD} “{text}” is what she heard.") == []


@pytest.mark.parametrize(
    ("rank", "count"),
    [
        ("The mill is the busiest in the valley.", 1),
        ("The mill remains the most important employer on the coast.", 1),
        ("The busiest mill in the valley has a new roof.", 0),
        ("The mill is the busiest place.", 0),
        ("The mill is the busiest in the valley and grinds half of its grain.", 0),
        ("The mill is one of the busiest in the valley.", 0),
        ("The mill is the busiest in the valley, Ada Lowe said.", 0),
    ],
)
@pytest.mark.parametrize(
    ("beside", "silent"),
    [("Some residents say that it is old.", False), ("The Harbour Board said that it was old.", True)],
)
def test_a_rank_among_others_is_held_to_its_paragraph_where_few_are_named(
    rank: str, count: int, beside: str, silent: bool
) -> None:
    plain = "The bakers have left and the shops are leaving the valley. " * 8
    text = f"The town was quiet.\n\nIt rained.\n\n{rank} {beside}\n\n{plain}"
    found = [one.kind for one in Document(Article(text, language="en")).weaknesses]
    assert found.count("superlative") == (0 if silent else count)


def test_entries_of_a_digest_are_rows_and_sentences_in_a_list_are_not() -> None:
    lead = "The board spoke for an hour. These are the main points.\n\nIt met in Holm.\n\n"
    entries = (
        "- Bus and ferry fares up by 4.1 per cent to $12.71 a day for those over 21\n"
        "- $3.2 billion more for harbours next year, of which $900 million is for the piers\n"
        "- Losses of the line: 3.3 per cent this year, and some 2.2 per cent in the next"
    )
    assert kinds(lead + entries) == []
    for told in (
        "Nearly 40 percent of households in the valley spend more than they earn each month",
        "Fares on the ferries and the buses were up by 4.1 percent for those over the age of 21",
        "Bus and ferry fares up by 4.1 percent to $12.71 a day for all those over the age of 21.",
    ):
        assert kinds(f"{lead}- {told}\n- The next session is in May\n- It is open to all") == ["statistic"]


@pytest.mark.parametrize(
    ("tail", "found"),
    [("cubic metres of water", []), ("years older than the hills", []), ("visitors in a summer", ["statistic"])],
)
def test_sizes_and_ages_of_things_are_no_counts(tail: str, found: list[str]) -> None:
    assert kinds(f"The council met on Monday.\n\nIt is wide.\n\nThe lake has 49 million {tail}.\n\nIt froze.") == found


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("Economists call that a corner in sand.", []),
        ("Economists say that the pier will fall by the spring.", ["vague"]),
        ("Critics call that a corner in sand.", ["vague"]),
    ],
)
def test_a_discipline_that_has_a_word_for_something_claims_nothing(told: str, found: list[str]) -> None:
    before = "The port was built in a year.\n\nIt is wide.\n\nThe tide digs out the sand below the pier. "
    assert kinds(before + told) == found


def test_a_share_in_the_writers_own_voice_needs_a_source_whatever_its_words() -> None:
    plain = "The road along the river has been closed since the flood of the winter."
    share = "Fears of Harlow have grown, and 40 percent of the households spend more than they earn."
    sum_ = "Fears of Harlow have grown, and the bill of 51 million pounds will be shared by the households."
    for told, in_parts, in_report in ((share, 1, 0), (sum_, 0, 0)):
        parts = [plain, plain, plain, told, plain]
        assert (
            kinds("\n\n".join(f"## What that part is about\n\n{part}" for part in parts)).count("statistic") == in_parts
        )
        assert kinds("\n\n".join(parts)).count("statistic") == in_report


@pytest.mark.parametrize(
    ("opening", "found"),
    [
        ("Sales in Harlow fell by 11 percent in August, the Harlow real estate board said on Thursday.", []),
        ("Sales in Harlow fell by 11 percent in August.", ["statistic"]),
        ("The Harlow real estate board said on Thursday that it would move in August.", ["statistic"]),
        ("Sales in Harlow fell by 11 percent in August, Ada Lowe said on Thursday.", ["statistic"]),
    ],
)
def test_counts_behind_a_count_that_a_body_opens_with_are_of_that_body(opening: str, found: list[str]) -> None:
    told = "Listings at the end of the month stood at 6,661, up 48 percent from 4,487."
    rest = "The street was quiet.\n\nA dog lay in the shade of the hall.\n\nIt was warm."
    doc = Document(Article(f"{opening}\n\n{rest}\n\n{told}", language="en"))
    assert [one.kind for one in doc.weaknesses if doc[one.claim.span] == told] == found
