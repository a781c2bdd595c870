"""What a sentence asserts and what it rests on."""

import pytest

from srcaudit.model.article import Article
from srcaudit.text.claims import Claim
from srcaudit.text.document import Document


def claim(text: str) -> Claim:
    (only,) = Document(Article(text, language="en")).claims
    return only


@pytest.mark.parametrize(
    ("text", "support"),
    [
        ("Ada Lowe said that the mill would close in May.", "supported"),
        ("“The mill will close in May,” Ada Lowe said.", "supported"),
        ("The mill will close, see https://example.org/minutes for more.", "supported"),
        ("The Orr Treaty ended the war between the two cities.", "supported"),
        ("The 1994 memorandum ended the war between the two cities.", "supported"),
        ("The Harbour Board said in a statement that the mill would close.", "supported"),
        ("The Harbour Board said that the mill would close in May.", "supported"),
        ("Analysts say the mill will close in May.", "vague"),
        ("The mill is reportedly to close in the month of May.", "vague"),
        ("The mill has closed and the workers are leaving.", "unattributed"),
        ("Rents have surged and families are leaving the valley.", "unattributed"),
    ],
)
def test_support(text: str, support: str) -> None:
    assert claim(text).support == support


def test_the_strongest_source_decides_and_all_are_kept() -> None:
    one = claim("Analysts say it is late, and Ada Lowe said that the mill would close.")
    assert one.support == "supported"
    assert {a.kind for a in one.attributions} == {"anonymous", "named"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Nearly 40 percent of the families left.", "quantity"),
        ("The council met and signed the charter.", "event"),
        ("It is the largest mill in the valley.", "superlative"),
        ("The council will meet again in the spring.", "forecast"),
        ("The council must meet again in the spring.", "opinion"),
        ("The road is narrow and runs along the river.", "state"),
    ],
)
def test_kind(text: str, kind: str) -> None:
    assert claim(text).kind == kind


def test_a_date_is_no_quantity() -> None:
    assert claim("The council met on 12 May 1998 in the old hall.").kind == "event"


def test_headings_and_questions_above_answers_are_no_claims() -> None:
    text = "Why It Matters\n\nWhat happens next?\n\nThe council, which met in the old hall, has now signed the charter."
    assert len(Document(Article(text, language="en")).claims) == 1


def test_a_long_sentence_is_judged_in_parts() -> None:
    text = (
        "Ada Lowe said that the mill by the river would close in May and that the workers would be paid to the end of "
        "the year; the road along the river has fallen into the water in three places since the winter storms."
    )
    assert [c.support for c in Document(Article(text, language="en")).claims] == ["supported", "unattributed"]


def test_weights_lie_between_nothing_and_one() -> None:
    text = "Ada Lowe signed. Nearly 40 percent of the 200 families in Orr left by 5 May. Why? It must be so, said Lowe."
    assert all(0 <= c.weight <= 1 and 0 <= c.strength <= 1 for c in Document(Article(text, language="en")).claims)


def test_a_quotation_behind_a_state_of_mind_is_that_persons_own_words() -> None:
    text = "Ada Lowe wants the mill to close. “It has cost us nine years and a bridge.”"
    found = Document(Article(text, language="en")).claims[-1]
    assert (found.support, found.strength) == ("supported", 1.0)


_PARAGRAPHS = "The council met on Monday.\n\nIt sat until nine.\n\n{}\n\nThe next session is in May."


@pytest.mark.parametrize(
    "sentence",
    [
        "Critics argue that the mill will close in May.",
        "Some analysts believe that the mill will close in May.",
        "According to American officials, the mill will close in May.",
        "Officials said that the mill would close in the spring.",
        "A harbour official said that the mill would close in the spring.",
        "Two senior officials said that the mill would close in the spring.",
        "The mill is reportedly in a bad state and will close in May.",
        "Some say that the mill is no longer safe.",
        "China said in the spring that it would close the mill.",
        "A person familiar with the talks said the mill would close.",
        "The visit has fuelled speculation that the mill is for sale.",
        "China has acknowledged that it would close the mill.",
        "Experts say you should wash the flour twice in a day.",
        "Ada Lowe is said to be the one who runs the mill when it is late.",
        "Experts agree that the mill is no longer safe.",
        "The mill is no longer safe, experts agree.",
        "The mill has been widely criticised for its dust.",
        "Doctors say that the dust of a mill is bad for the lungs.",
        "The dust of a mill is bad for the lungs, doctors warn.",
        "Climate scientists agree that mills will stand in water.",
        "Doctors say that dust is worst in May, when nobody looks.",
        "Western diplomats believe that the mill will be sold in May.",
    ],
)
def test_whom_no_reader_could_find_is_vague(sentence: str) -> None:
    assert support_in_article(sentence) == "vague"


@pytest.mark.parametrize(
    "sentence",
    [
        "Residents of Mill Street said that the mill would close in May.",
        "Officials in Ada Lowe's ministry said that the mill would close.",
        "The campaign aides said that the mill would close in May.",
        "The analysts said that the mill would close in May.",
        "Critics, including Ada Lowe of the tenants' desk, argue that it would close.",
        "Several hundred workers said that the mill would close in May.",
        "Some protesters chanted that the mill would close in May.",
        "The clerk allegedly closed the mill and took the key.",
        "In a survey of the valley, most said that the mill would close.",
        "Our office in China said that the mill would close in May.",
        "China proposed in the spring that the mill should close.",
        "Some officials have vowed that the mill will close in May.",
        "The closing of the mill is what many expect to see in May.",
        "Neither Ada Lowe nor other officials said that the mill would close.",
        "An aide told the court that the mill would close in May.",
        "In Orley the mill would close in May, harbour officials said.",
        "Two-in-three critics said that the mill would close in May.",
        "Say China demanded that the mill be closed in the month of May.",
        "What many critics knew was that the mill would close in May.",
        "China will angrily dismiss any word on the closing of the mill.",
        "Harbour officials wrote in a file that the mill would close in May.",
        "Many are now assessing how much of the mill can be saved.",
        "It could be argued that the mill should have been closed in May.",
        "The clerk, who was suspected of theft, closed the mill in May.",
        "The device collects data from several sources about the mill.",
        "Some who understand the mill nevertheless want to close it.",
        "Some mills are free, while others charge for the flour they grind.",
        "The United States boasts some of the largest mills on any coast.",
        "Many firms claim to be experts in the closing of mills.",
        "There are many promising ideas for the mill and the harbour.",
        "Some mandated sales of mills have followed from the vote.",
        "Give it some thought before you close the mill in May.",
        "Millers who see you as a threat will close the mill.",
        "The mill is assumed to close as soon as the water falls.",
        "The United States contends with the closing of many mills.",
        "But some say that the mill is dull (such as Lowe and Orr).",
        "Experts agree on the price of flour with the mill each spring.",
        "Experts agreed to a lower price of flour for the mill.",
        "Many people think of flour when they hear the name of the mill.",
        "Some people reacted with fear when the mill was closed in May.",
        "Closing a mill is thought to reduce the dust in a valley (32, 33).",
        "Shares fell soon after China said that it would close the mill.",
        "US states and cities are closing their own mills this year.",
        "Kyiv, Ukraine - Norland has shut the mill and demanded that Holm pay.",
        "Trade ministers from China and France said that they would close the mill.",
        "The marsh, which some describe as the heart of the valley, lies by the mill.",
        "Many password managers tell you that the mill is about to be closed.",
        "The hiding of data by some companies is a secret that the mill shares.",
        "Then it is no (I do have some questions if the mill should close).",
        "China played down the closing of the mill by the harbour.",
        "The Kremlin has issued a statement saying that the mill would close.",
        "Bakers from Spain, China, and Egypt describe how the mill was closed.",
        "This time few countries reported that a mill had been closed.",
        "Ada Orr, 18, from China said that it was late by the mill.",
        "Experts said at the same hearing that the mill would close.",
        "Many, particularly those who own it, welcomed the sale of the mill.",
        "China reiterated its anger over the closing of the mill in May.",
        "The board is for it, whose leaders said that the mill would close.",
        "China claims almost all of the harbour in which the mill stands.",
        "Nine mills have closed, according to the U.K.-based Harbour Watch.",
        "Nine mills have closed, according to the Washington, DC-based Harbour Watch.",
        "The mill made nine million, well above the two million that analysts expected.",
        "Forecasters said that the mill would stand in water by May.",
        "The board closed the mill after officials said its roof was bad.",
        "Some officials denied the request and closed the mill in May.",
        "Analysts had feared that the mill would close in May.",
        "The workers stayed by the mill, with many saying it was lost.",
        "A sale is said to be complete once the mill has changed its owner.",
        "Some residents say the mill is no longer safe.",
        "Many people believe the mill is no longer safe.",
        "Lawmakers said that the mill would close in the spring.",
        "According to harbour officials, the mill will close in May.",
        "Local officials said that the mill would close in the spring.",
        "Others say that the mill is no longer safe.",
        "Some said that the mill was no longer safe.",
        "Experts have concluded that the mill is no longer safe.",
        "The clerk reportedly said: “It is no longer safe in the mill.”",
        "There are signs that the mill will close in the spring.",
        "The mill has been criticised for its dust.",
        "Doctors said that the dust of the mill was bad for the lungs.",
        "Doctors may say that the dust of a mill is bad for the lungs.",
        "The doctors say that the dust of a mill is bad for the lungs.",
        "Some doctors say that the dust of a mill is bad for the lungs.",
        "Doctors in Orley say that the dust of a mill is bad for the lungs.",
        "The dust of a mill is bad for the lungs, Orley doctors say.",
        "Doctors who say that the dust of a mill is bad were not asked.",
        "Doctors say that he will be out of the mill for nine weeks.",
        "Doctors say that Lowe will be out of the mill for nine weeks.",
        "Doctors and other people of the board say that the dust is bad.",
        "Party officials believe that the mill will be sold in May.",
        "Officials believe that the mill will be sold in May.",
    ],
)
def test_whom_a_reader_may_find_is_not_called_vague(sentence: str) -> None:
    assert support_in_article(sentence) != "vague"


def test_whom_the_next_sentence_quotes_by_name_is_not_called_vague() -> None:
    quoted = "Critics argue that the mill will close in May. “It is lost,” said Ada Lowe of the tenants' desk."
    text = _PARAGRAPHS.format(quoted)
    supports = {
        doc[claim.span]: claim.support for doc in [Document(Article(text, language="en"))] for claim in doc.claims
    }
    assert supports["Critics argue that the mill will close in May."] == "unclear"


@pytest.mark.parametrize(
    ("sentence", "beside"),
    [
        ("Experts warn that the mill will close in May.", "Ada Lowe, who teaches at Orley, says its roof is bad."),
        ("A senior official said that the mill would close.", "Ada Lowe, who leads the board, said its roof was bad."),
        ("China said that it was outraged by the closing.", "Ambassador Ada Lowe said its roof was bad."),
        ("Officials said that the mill would close in May.", "Officials of Orley said that its roof was bad."),
        ("The mill is reportedly in a bad state.", "Ada Lowe said its roof was bad."),
    ],
)
def test_whom_the_next_sentence_introduces_is_not_called_vague(sentence: str, beside: str) -> None:
    assert support_of(sentence, f"{sentence} {beside}") == "unclear"


@pytest.mark.parametrize("trade", ["Doctors", "Scientists"])
@pytest.mark.parametrize(("beside", "support"), [("Ada Lowe says it is dry.", "unclear"), ("It is dry.", "vague")])
def test_a_trade_of_which_one_is_heard_next_is_not_called_vague(trade: str, beside: str, support: str) -> None:
    sentence = f"{trade} say that dust is bad for the lungs."
    assert support_of(sentence, f"Ada Lowe runs the mill.\n\n{sentence} {beside}") == support


@pytest.mark.parametrize(("trade", "support"), [("Doctors", "vague"), ("Scientists", "unclear")])
def test_scientists_may_be_those_whose_study_is_told_of(trade: str, support: str) -> None:
    sentence = f"{trade} say that dust is bad for the lungs."
    text = f"A report of the Orley Institute names the dust of mills. It was late.\n\n{sentence} It is dry."
    assert support_of(sentence, text.replace("names", "found that mills make a dust:")) == support


@pytest.mark.parametrize(("body", "support"), [("mill", "unclear"), ("state", "vague")])
def test_officials_of_the_body_that_is_told_of_are_not_called_vague(body: str, support: str) -> None:
    sentence = f"Many say it is late, but a {body} official said that it was open."
    assert support_of(sentence, f"The owners of the {body} met on Friday.\n\n{sentence}") == support


def test_a_country_told_by_a_pronoun_is_not_called_vague() -> None:
    text = "China said on Monday that it was late. It warns that the mill will close."
    assert support_of("It warns that the mill will close.", text) == "unclear"


@pytest.mark.parametrize("told", ["Officials at the harbour", "An official at the harbour", "Local harbour officials"])
def test_officials_whose_body_is_told_elsewhere_are_not_called_vague(told: str) -> None:
    sentence = "Officials said that the mill would close in May."
    text = f"{told} met on Friday. They were late.\n\n{sentence}"
    assert support_of(sentence, text) == "unclear"


@pytest.mark.parametrize(("beside", "support"), [("Ada Lowe said it was late.", "unclear"), ("It was late.", "vague")])
def test_a_country_is_vague_only_where_nobody_is_named_around_it(beside: str, support: str) -> None:
    sentence = "China said in the spring that it would close the mill."
    assert support_of(sentence, f"{sentence} The doors were shut at nine.\n\n{beside}") == support


def test_somebody_named_before_is_none_of_the_experts() -> None:
    sentence = "Experts warn that the mill will close in May."
    text = f"Ada Lowe runs the mill.\n\n{sentence} Ada Lowe says its roof is good."
    assert support_of(sentence, text) == "vague"


def test_sources_that_hide_are_not_given_away_by_a_name() -> None:
    sentence = "Sources say that the mill will close in May."
    assert support_of(sentence, f"{sentence} Ada Lowe, the owner, says its roof is bad.") == "vague"


@pytest.mark.parametrize(
    "sentence", ["Officials said that its roof was bad.", "Its roof is reportedly in a bad state."]
)
def test_who_speaks_for_the_body_of_the_sentence_before_is_not_called_vague(sentence: str) -> None:
    assert support_of(sentence, f"The Harbour Board said on Monday that the mill would close. {sentence}") == "unclear"


def support_in_article(sentence: str) -> str:
    return support_of(sentence, sentence)


def support_of(sentence: str, text: str) -> str:
    doc = Document(Article(_PARAGRAPHS.format(text), language="en"))
    return next(claim.support for claim in doc.claims if doc[claim.span] == sentence)


@pytest.mark.parametrize("whom", ["Critics argue", "Doctors say"])
def test_people_of_the_first_paragraph_are_not_called_vague(whom: str) -> None:
    text = f"{whom} that a mill should close in May.\n\n" + _PARAGRAPHS.format("The doors were shut at nine.")
    assert Document(Article(text, language="en")).claims[0].support == "unclear"


def test_a_label_without_a_word_of_saying_is_read() -> None:
    text = "The mill will close in the month of May. — Residents (@millstreet)\n\nThe council met on Monday."
    assert Document(Article(text, language="en")).claims


SENTENCES = (
    "A quarrel over the dues of Harlow and the hope of a charter have split the valley.",
    "The hopes of families in Orr could reshape the charter of the port.",
    "Families know that the cheapest stall rarely stays in the market.",
)
PLAIN = "The road along the river has been closed since the flood of the winter."


def page(*sentences: str, headings: bool, named: int = 0, joined: bool = False) -> dict[str, str]:
    """Sentence -> support, on a page of 10 paragraphs, some of which name somebody.

    joined: the sentences stand below one heading, as paragraphs that follow each other.
    """
    parts = [PLAIN] * 2 + [f"Ada Lowe said that mill number {n} would close." for n in range(named)] + list(sentences)
    if joined:
        parts = [*parts[: -len(sentences)], "\n\n".join(sentences)]
    parts += [PLAIN] * (10 - len(parts))
    lines = [
        line for n, part in enumerate(parts) for line in ([f"## What the {n}th part is about"] * headings + [part])
    ]
    doc = Document(Article("\n\n".join(lines), language="en"))
    return {doc[one.span]: one.support for one in doc.claims}


def test_a_page_in_parts_that_names_hardly_anybody_is_told_in_the_writers_own_voice() -> None:
    report, post = page(*SENTENCES, headings=False), page(*SENTENCES, headings=True)
    assert {report[one] for one in SENTENCES} == {"unclear"}
    assert {post[one] for one in SENTENCES} == {"unattributed"}


def test_a_page_in_parts_that_names_people_is_a_report() -> None:
    assert {page(*SENTENCES, headings=True, named=4)[one] for one in SENTENCES} == {"unclear"}


def test_a_page_in_parts_that_lets_people_speak_is_a_report() -> None:
    heard = [f"“The mill closes in week {n} of the year,” Ada Lowe said." for n in range(3)]
    more = [f"The road along the river has been closed for {n} weeks." for n in range(12)]
    two, three = (page(*more, *SENTENCES, *heard[:count], headings=True) for count in (2, 3))
    assert {two[one] for one in SENTENCES} == {"unattributed"}
    assert {three[one] for one in SENTENCES} == {"unclear"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Ada Lowe feels ready to leave the harbour board after nine years.",
        "We have seen the debate over the dues split the valley.",
        "“No dues were ever paid by a single one of the mills,” it went on.",
        "61 percent of families expect that the cheapest stall will close.",
    ],
)
def test_what_somebody_may_have_said_stays_unclear_in_the_writers_own_voice(sentence: str) -> None:
    assert page(sentence, headings=True)[sentence] in ("unclear", "supported")


@pytest.mark.parametrize(
    "sentence",
    [
        "The “debate” over the harbour dues has split the valley of Orr.",
        "Songs like “The Long Road Home” became the sound of a valley.",
        "Norway, by contrast, has opposed any charter that would open the port.",
        "The Norwegian government has declined to endorse a charter for the port.",
        "A tie was billed as the greatest match that the valley ever saw.",
        "The smaller mills are expected to carry more of the harbour dues.",
        "Whether families interpret it as a warning, it split the valley.",
    ],
)
def test_what_the_writer_tells_of_countries_minds_and_titles_rests_on_nobody_there(sentence: str) -> None:
    report, post = (page(sentence, headings=headings) for headings in (False, True))
    assert (report[sentence], post[sentence]) == ("unclear", "unattributed")


@pytest.mark.parametrize(
    "parts",
    [
        ("The Harlow Gazette review was warm and long.", "What it praised:", "• The craft is praised as daring."),
        ("From the linked reports, three details stand out:", "• The mill had been shut for months by then."),
        ("Key points from that review:", "• The road is the strongest part of the film."),
        ("Coverage from the Gazette of Harlow was kinder to the valley than most.",),
        ("The Gazette’s preview had the mill as the winner of the day.",),
    ],
)
def test_what_a_page_retells_of_a_review_or_a_report_is_not_said_to_rest_on_nobody(parts: tuple[str, ...]) -> None:
    assert page(*parts, headings=True, joined=True)[parts[-1].removeprefix("• ")] == "unclear"


@pytest.mark.parametrize(
    ("verb", "support"), [("signals", "unattributed"), ("underscores", "unattributed"), ("argues", "supported")]
)
def test_what_it_signals_is_the_writers_comment_and_what_it_argues_is_not(verb: str, support: str) -> None:
    comment = f"It {verb} that the mills of the valley are in trouble."
    parts = ("According to the club report, the mill was shut in May.", comment)
    assert page(*parts, headings=True, joined=True)[comment] == support
    told = f"The club report {verb} that the mills of the valley are in trouble."
    assert page(told, headings=True)[told] == "supported"


def test_what_is_seen_as_something_behind_what_somebody_said_may_be_theirs() -> None:
    seen = "The road is seen as the best part of the valley."
    after = page("Ada Lowe said that mill number nine would close.", seen, headings=True, joined=True)
    assert (page(PLAIN, seen, headings=True, joined=True)[seen], after[seen]) == ("unattributed", "unclear")


def test_the_opening_of_a_page_in_the_writers_own_voice_sums_up_nobody() -> None:
    opening = "The demands, fears and hopes of Harlow could reshape a debate, a warning and the talks."
    report, post = (
        Document(Article("\n\n".join([opening, *[f"{mark}{PLAIN}"] * 9]), language="en"))
        for mark in ("", "## What the part is about\n\n")
    )
    assert [doc.claims[0].support for doc in (report, post)] == ["unclear", "unattributed"]


@pytest.mark.parametrize(
    "parts",
    [
        ("Read our reports for more.", "The mill had been shut for months by then."),
        ("In this article three details stand out:", "• The mill had been shut for months by then."),
        ("The Harlow Gazette review was warm and long.", "The mill had been shut for months by then."),
    ],
)
def test_what_stands_behind_a_review_is_told_by_the_writer_again(parts: tuple[str, ...]) -> None:
    assert page(*parts, headings=True, joined=True)[parts[-1].removeprefix("• ")] == "unattributed"


@pytest.mark.parametrize(
    "sentence",
    [
        "There are early signs that the harbour board may give way soon.",
        "Some are calling it a swing that a small mill could not afford.",
        "The vote was interpreted by some as the end of the mill.",
        "Critics frame this as a warning to the mills of the valley.",
        "Reports around the tie referenced the month in which the mill was shut.",
        "Coverage noted that a toll would close the mill in the month of May.",
        "NATO officials said that a toll would close the mill in May.",
        "European leaders cautiously welcomed the plan to close the mill.",
        "Norwegian leaders argued that a toll would close the mill.",
    ],
)
def test_leaders_without_names_and_signs_are_vague_in_the_writers_own_voice(sentence: str) -> None:
    report, post = (page(sentence, headings=headings) for headings in (False, True))
    assert (report[sentence], post[sentence]) == ("unclear", "vague")


@pytest.mark.parametrize(
    "sentence",
    [
        "Surveys noted that a toll would close the mill in the month of May.",
        "The toll would allegedly close the mill in the month of May.",
        "Leaders are asking which of the mills a toll would close.",
        "Officials of the Harlow toll board said that the mill would close.",
    ],
)
def test_words_of_care_and_leaders_of_any_kind_stay_unclear_there(sentence: str) -> None:
    assert page(sentence, headings=True)[sentence] == "unclear"


@pytest.mark.parametrize(
    ("text", "support"),
    [
        ("A slow page can cost 7% of all sales (Orr Research, 2024).", "supported"),
        ("A slow page can cost 7% of all sales (Harlow University)", "supported"),
        ("A slow page can cost 7% of all sales (see below).", "unattributed"),
        ("A slow page can cost 70 of all sales (Orr Research).", "unattributed"),
    ],
)
def test_a_share_is_laid_to_whoever_stands_in_brackets_behind_it(text: str, support: str) -> None:
    assert claim(text).support == support
