"""Formats: told only where the page shows them."""

from srcaudit import Article, Document

_TURNS = "\n\n".join(
    f"{name}: The ferry was late again on the {day}th and nobody told us why it was, or when the next would leave."
    for day, name in enumerate(["ADA ORTIZ", "Ben Lund"] * 4, 11)
)


def test_turns_of_two_speakers_are_a_transcript() -> None:
    assert Document.of(_TURNS).format == "transcript"


def test_labels_that_never_come_again_are_no_transcript() -> None:
    lines = "\n\n".join(
        f"{place}: the ferry was late on nine days in March because of fog, and on two because a pilot was ill."
        for place in ["Holm", "Varde", "Aldmouth", "Skerrin", "Marle", "Kestrel", "Torley"]
    )
    assert Document.of(lines).format == "report"


def test_times_before_the_entries_are_a_live_blog() -> None:
    entries = "\n\n".join(
        f"{hour}:{minute} GMT\n\nThe ferry has left the quay at Aldmouth with {minute} people on board, the board says."
        for hour, minute in [(9, 12), (9, 40), (10, 15), (11, 20), (12, 55), (13, 10)]
    )
    assert Document.of(entries).format == "live blog"


def test_times_are_stamps_with_any_blank_and_on_a_page_that_has_lost_its_lines() -> None:
    told = [
        f"{hour}:{minute} p.m. Ferry number {hour} has left the quay at Aldmouth. The board says it was full."
        for hour, minute in [(3, 12), (3, 40), (4, 15), (5, 20), (6, 55), (7, 10)]
    ]
    assert Document.of(Article("\n\n".join(told).replace(" p.m.", "\u00a0p.m."), language="en")).format == "live blog"
    assert Document.of(Article(" ".join(told), language="en")).format == "live blog"
    assert Document.of(Article(" ".join(["The quay was full."] * 60 + told), language="en")).format == "report"


def test_a_time_in_a_sentence_is_none() -> None:
    text = "\n\n".join(["At 9:12 GMT the ferry left the quay at Aldmouth with forty people on board."] * 8)
    assert Document.of(text).format == "report"


def test_a_label_or_a_writer_who_says_i_makes_an_analysis() -> None:
    told = "The ferry was late on nine days of March because of fog, and on two because a pilot was ill in bed. " * 8
    assert Document.of(Article(told, title="Analysis: why the ferry is late", language="en")).format == "analysis"
    assert Document.of(Article(told, title="Analysis of the ferry's accounts begins", language="en")).format == "report"
    personal = "I took the ferry every day of March, and on nine of them my feet were cold before it came. " * 8
    assert Document.of(personal).format == "analysis"
    quoted = "“I took the ferry every day of March, and on nine of them my feet were cold,” said Ms Ortiz of Holm. " * 8
    assert Document.of(quoted).format == "report"


def test_advice_to_the_reader_is_a_guide() -> None:
    advice = (
        "The ferry leaves at nine. If you miss it, your ticket is good for the next one, which leaves at noon. " * 8
    )
    assert Document.of(advice).format == "guide"
    quoted = "The ferry leaves at nine. “If you miss it, your ticket is good for the next,” said Ms Ortiz of Holm. " * 8
    assert Document.of(quoted).format == "report"


def test_stars_on_a_line_of_their_own_make_a_review() -> None:
    told = "The band played in the old mill until the last ferry had gone, and nobody in the hall minded it. " * 8
    assert Document.of(f"{told}\n\n★★★★☆").format == "analysis"
    assert Document.of(f"{told}\n\n4 out of 5").format == "analysis"
    assert (
        Document.of(f"{told}\n\n4 out of 5 boats were late that night because of fog on the sound.").format == "report"
    )


def test_signed_letters_are_their_writers_own_judgement() -> None:
    letter = "The ferry was late on nine days of March because of fog, and on two because a pilot was ill in bed. " * 4
    assert Document.of(f"{letter}\n\nAda Ortiz\n\nHolm, Varde\n\n{letter}\n\nBen Lund, Aldmouth").format == "analysis"
    assert Document.of(f"Ada Ortiz, Holm\n\n{letter}\n\nBen Lund, Aldmouth").format == "report"


_LOAF = """This loaf is an old one of the valley, and it is said to taste better on the second day.

1. Preheat the oven and grease a tin.
2. Mix the flour with the honey in a large bowl.
3. Add two cups of warm water and stir until smooth.
4. Fold in the plums.
5. Pour the batter into the tin.
6. Bake for 40 minutes, until a skewer comes out clean.

The crust is said to keep the loaf moist for a week."""


def test_orders_make_a_guide() -> None:
    assert Document.of(_LOAF).format == "guide"


def test_a_name_that_reads_like_an_order_is_none() -> None:
    told = "\n\n".join(
        f"{name} said that the ferry was late again."
        for name in ["Cook", "Baker", "Mason", "Frost", "Rose", "Wood", "Fry"]
    )
    assert Document.of(told).format == "report"


def test_times_before_the_entries_tell_in_a_language_whose_formats_are_not_known() -> None:
    entries = "\n\n".join(
        f"{hour}:{minute} – Die Fähre hat den Kai verlassen, und {minute} Leute sind an Bord, sagt der Rat der Stadt."
        for hour, minute in [(9, 12), (9, 40), (10, 15), (11, 20), (12, 55), (13, 10)]
    )
    assert Document.of(Article(entries, language="de")).format == "live blog"
    assert Document.of(Article(entries, title="Analysis: die Fähre", language="xx")).format == "live blog"


def test_a_label_is_read_in_the_language_of_the_text() -> None:
    told = "Die Fähre war im März an neun Tagen spät, weil Nebel auf dem Fluss lag und ein Lotse krank war. " * 8
    assert Document.of(Article(told, title="Opinion: die Fähre", language="de")).format == "report"
