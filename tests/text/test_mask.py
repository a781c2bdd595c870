"""The mask: what is furniture, and above all what is not."""

import time
from typing import get_args

import pytest

from srcaudit.language.pack import lexicons, stop_words
from srcaudit.model.article import Article
from srcaudit.model.evidence import FurnitureClass
from srcaudit.text.document import Document
from srcaudit.text.furniture import lines
from srcaudit.text.judgements import Chances

FIRST = "The ferry company will close two of its five routes in March, its director told the council."
SECOND = "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting on Monday."
THIRD = "The council will vote on the request next week, when the harbour office has checked the figures."


def found(
    *lines: str, title: str | None = None, byline: str | None = None, language: str | None = "en"
) -> list[tuple[str, str]]:
    """Part and text of every furniture line."""
    doc = Document(Article("\n".join(lines), title=title, byline=byline, language=language))
    return [(line.part, doc[line.span]) for line in doc.furniture]


def parts(*lines: str) -> list[str]:
    return [part for part, _ in found(*lines)]


def test_a_clean_article_has_no_furniture() -> None:
    assert found("Ferry routes to close", FIRST, "What the islanders want", SECOND, THIRD) == []


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("Skip to main content", "navigation"),
        ("Home » Coast » Ferries", "navigation"),
        ("Share this article", "share"),
        ("Photo: Ann Holm / Northern Pictures", "media"),
        ("Sponsored content", "advert"),
        ("Enter your email address", "subscribe"),
        ("5 min read", "strip"),
        ("Advertisement", "advert"),
        ("Was this article helpful?", "rating"),
        ("0 shares", "share"),
        ("IMG_2031.jpeg", "media"),
        ('[button link="https://ferry.example" size="big"]', "media"),
        ("© 2026 Coast Paper", "legal"),
        ("We use cookies to improve your visit.", "legal"),
        ("Also read: Harbour fees to rise", "related"),
        ("Follow The Coast Paper on Facebook and X", "share"),
        ("All of it at breakfast: get our free weekend email. Sign up here", "subscribe"),
        ("Copyright Coast Media. Unauthorised reproduction is prohibited.", "legal"),
        ("Reproduction without written permission is forbidden.", "legal"),
        ("Overall rating 4.2 from 18 votes", "rating"),
        ("These cookies help us to count our readers. You can opt out of these cookies below.", "legal"),
    ],
)
def test_a_line_that_proves_itself_is_furniture_inside_the_text(line: str, part: str) -> None:
    assert found(FIRST, line, SECOND) == [(part, line)]


@pytest.mark.parametrize(
    "line",
    [
        "Politics",
        "About",
        "Comments",
        "Privacy",
        "Related",
        "Newsletter",
        "Read more",
        "Share prices",
        "Most islanders",
        "Average rating",
        "Northport",
        "Administrator",
        "Monday, January 12, 2026",
        "coastpaper.example",
        "By Edda Holm",
        "-",
        "Fees: 12 > 10 > 8",
        "| Route | Price | Boats |",
        "What do you think?",
        "NORTHPORT, January 12",
        "LIVE: the ferries return",
        "Photo: a ferry leaves the quay in January",
        "SUBSCRIBE",
        "Follow the money on the quays",
        "Follow the ferry on its last trip and on X you will hear nothing of it.",
        "Copyright law in the harbour",
        "Copyright holders oppose reproduction of the map",
        "Islanders like to meet on Facebook",
        "Reproduction of the map was forbidden by the council.",
        "By bus and by boat",
        "About Edda Holm",
        "Score",
        "Thoughts on the ferry",
        "These cookies are baked on the quay and sold on the boat every Saturday.",
        "The new law makes sites ask before they place any cookies, the minister said.",
        "Voters must sign up for the newsletter of the council.",
        "“Click here to subscribe to our newsletter,” the banner said.",
    ],
)
def test_a_line_that_may_be_the_articles_own_is_left_alone(line: str) -> None:
    assert found("Ferry routes to close", FIRST, line, SECOND, THIRD) == []


def test_stock_words_count_beside_furniture_but_not_right_above_a_paragraph() -> None:
    assert parts("Skip to content", "Menu", "Search", "Ferry routes to close", FIRST, SECOND) == ["navigation"] * 3
    assert parts(FIRST, "Advertisement", "Analysis", SECOND, THIRD) == ["advert"]


def test_a_menu_of_unknown_names_is_carried_by_the_known_ones() -> None:
    menu = [
        "Skip to content",
        "• News",
        "• Sport",
        "• Weather",
        "• Opinion",
        "• Islands",
        "• Travel",
        "• Northport",
        "• Business",
        "• Jobs",
    ]
    assert len(found(*menu, "Ferry routes to close", FIRST, SECOND)) == len(menu)


def test_a_list_that_a_sentence_introduces_is_the_articles() -> None:
    items = ["• Health", "• Education", "• Transport", "• Energy", "• Sport", "• Culture", "• Weather", "• Jobs"]
    assert found(FIRST, SECOND, "The budget names these fields:", *items) == []


def test_stock_words_alone_are_no_menu() -> None:
    fixtures = ["Football", "Rugby", "Tennis", "Golf", "Cricket", "Boxing", "Racing", "Cycling", "Hockey", "Baseball"]
    assert found(FIRST, SECOND, "On television today", *fixtures) == []


def test_bare_dashes_with_their_items_are_left_alone() -> None:
    lines = [FIRST, "The council asks for:", "-", "A boat on Sundays", "-", "Lower fees", "-", "A new quay", SECOND]
    assert found(*lines) == []


def test_the_weather_strip_takes_place_and_date_and_leaves_the_headline() -> None:
    strip = ["7.5 C", "Northport", "Monday, January 12, 2026"]
    assert [text for _, text in found(*strip, "Ferries close", FIRST, SECOND)] == strip
    assert [text for _, text in found("72°F", "Ferries close", FIRST, SECOND)] == ["72°F"]


def test_a_temperature_inside_the_text_is_left_alone() -> None:
    assert found("Heat on the coast", FIRST, SECOND, "31 °C", THIRD) == []


def test_titles_below_the_text_belong_to_the_heading_above_them() -> None:
    lines = [FIRST, SECOND, "You may also like", "Ten quays to see in spring", "How a lighthouse became a library"]
    assert parts(*lines) == ["related"] * 3


def test_sources_end_a_run_of_related_titles() -> None:
    lines = [FIRST, SECOND, "Most read", "Ten quays to see in spring", "Sources", "• Harbour office, annual report"]
    assert [text for _, text in found(*lines)] == ["Most read", "Ten quays to see in spring"]


def test_related_titles_inside_the_text_need_to_be_a_list() -> None:
    assert parts(FIRST, "Related articles", "• Harbour fees rise", SECOND, THIRD) == ["related"] * 2
    assert found(FIRST, "Related articles", "Harbour fees rise", SECOND, THIRD) == []


def test_titles_under_a_stock_word_below_the_text_need_furniture_at_their_end() -> None:
    lines = ["Read more", "Storm tears a boat from the quay", "Ten harbours to see in spring"]
    assert found(FIRST, SECOND, *lines) == []
    assert parts(FIRST, SECOND, *lines, "Most read today") == ["related"] * 4
    assert parts(FIRST, SECOND, *lines, "Share this article") == ["related"] * 3 + ["share"]
    assert parts(FIRST, SECOND, lines[0], "What the council said.", "Nothing.", "Share this article") == ["share"]
    assert parts(FIRST, *lines, SECOND, THIRD, "Share this article") == ["share"]


def test_a_button_right_below_furniture_of_its_kind_is_furniture_above_a_paragraph() -> None:
    assert parts(FIRST, "Enter your email address", "Subscribe", "", SECOND, THIRD) == ["subscribe"] * 2
    assert parts(FIRST, "Enter your email address", "SUBSCRIBE", SECOND, THIRD) == ["subscribe"] * 2
    assert parts(FIRST, "Enter your email address", "", "Membership", SECOND, THIRD) == ["subscribe"]
    assert parts(FIRST, "Advertisement", "SUBSCRIBE", SECOND, THIRD) == ["advert"]


def test_many_different_accounts_to_follow_are_a_list_of_the_article() -> None:
    clubs = [f"Follow the {name} Readers on Instagram" for name in ("Northport", "Quayside", "Lantern", "Winter")]
    assert found(FIRST, *clubs, SECOND, THIRD) == []
    assert parts(FIRST, clubs[0], SECOND, THIRD, clubs[0]) == ["share"] * 2


def test_a_rating_row_takes_the_lines_below_the_stars() -> None:
    widget = ["Rate this story", "☆ ☆ ☆ ☆ ☆", "Score: 0.0 from 0 votes", "Be the first to vote!"]
    assert parts(FIRST, SECOND, *widget) == ["rating"] * 4


MENU = ["Skip to content", "News", "Sport", "Weather", "Opinion", "Jobs", "Share this article", "Facebook", "Print"]


def test_the_byline_above_the_text_is_neutral_among_furniture() -> None:
    assert "By Edda Holm" not in [text for _, text in found(*MENU[:6], "By Edda Holm", *MENU[6:], FIRST, SECOND)]
    given = found(*MENU[:6], "Edda Holm", *MENU[6:], FIRST, SECOND, byline="Edda Holm")
    assert "Edda Holm" not in [text for _, text in given]


def doubted(*lines: str, language: str = "en") -> list[str]:
    """The furniture lines of a page of whose every line the line model is certain that it is furniture."""
    doc = Document(Article("\n".join(lines), language=language))
    doc.__dict__["line_chances"] = Chances([1.0] * len(doc.lines), ["looks like it"] * len(doc.lines))
    return [doc[line.span] for line in doc.furniture]


ITEMS = ["Home", "News", "Sport", "Sign in"]


@pytest.mark.parametrize("byline", ["By Edda Holm", "Staff report", "From our own correspondent"])
def test_the_headline_above_the_byline_is_left_alone(byline: str) -> None:
    top = ["Two ferry routes to close in March", "Islanders ask for a subsidy of two million crowns", byline]
    gone = doubted(*ITEMS, *top, "Share this article", FIRST, SECOND, THIRD, FIRST.upper())
    assert set(gone).isdisjoint(top)
    assert {*ITEMS, "Share this article"} <= set(gone)


def test_a_menu_above_the_byline_is_no_headline() -> None:
    menu = [*ITEMS, "Coast and harbour"]
    assert set(menu) <= set(doubted(*menu, "By Edda Holm", "Share this article", FIRST, SECOND, THIRD, FIRST.upper()))


def test_a_table_and_the_line_above_it_are_left_alone() -> None:
    table = ["Fares by route:", "Route | Single | Return", "Northport | 4.00 | 7.50", "Easthaven | 3.20 | 6.00"]
    gone = doubted(*ITEMS, FIRST, SECOND, *table, THIRD, FIRST.upper(), *ITEMS)
    assert set(gone).isdisjoint(table)


def test_a_box_about_a_named_writer_needs_the_byline_or_a_biography() -> None:
    box = ["About Edda Holm", "Holm has lived by the sea since she left school. She keeps two goats."]
    assert found(FIRST, SECOND, THIRD, *box) == []
    assert [part for part, _ in found(FIRST, SECOND, THIRD, *box, byline="Edda Holm")] == ["author"] * 2
    assert parts("By Edda Holm", FIRST, SECOND, THIRD, *box) == ["author"] * 2
    told = "Edda Holm has been a reporter at the Coast Paper since the harbour froze."
    assert parts(FIRST, SECOND, THIRD, box[0], told) == ["author"] * 2
    assert found(FIRST, SECOND, THIRD, "About Port Lund", "Port Lund is a town of 4,000.", byline="Edda Holm") == []


def test_a_wires_sign_off_and_dateline_are_left_alone() -> None:
    lines = [f"NORTHPORT, Jan 12 (Coast Wire) - {FIRST}", SECOND, "Reporting by Edda Holm; Editing by Per Lund"]
    assert found(*lines) == []
    assert parts(*lines, "Share this article") == ["share"]


def test_the_authors_box_takes_name_role_address_and_biography() -> None:
    box = [
        "About the author",
        "Edda Holm",
        "Administrator",
        "coastpaper.example",
        "Edda has written about boats, quays and the people on them since she left school, and lives by the sea.",
    ]
    assert parts(FIRST, SECOND, THIRD, *box) == ["author"] * len(box)


def test_a_heading_about_the_author_inside_the_text_is_left_alone() -> None:
    assert found(FIRST, "About the author", SECOND, THIRD, THIRD, SECOND, FIRST) == []


def test_a_reporter_in_the_story_and_an_obituary_are_no_author_box() -> None:
    assert found(FIRST, "Edda Holm is a reporter for the Coast Paper and was on board that night.", SECOND) == []
    assert found(FIRST, SECOND, "Edda Holm was a reporter for the Coast Paper and died on Sunday.") == []


def test_readers_comments_are_told_by_the_turns_between_them() -> None:
    thread = [
        "2 Comments",
        "Ann says:",
        "I have taken that boat for forty years and nobody ever asked me what I would pay for it.",
        "Reply",
        "Ben says:",
        "Close them all.",
        "Reply",
    ]
    assert parts(FIRST, SECOND, *thread) == ["comments"] * len(thread)


def test_a_thread_right_under_its_heading_counts_where_the_article_has_no_paragraph() -> None:
    turns = [line for name in ("Ann", "Ben", "Cay", "Dan") for line in (f"{name} says:", f"{SECOND} So {name} heard.")]
    told = found("Open thread: the ferries", "Comments", *turns)
    assert {("comments", line) for line in turns} <= set(told)


def test_a_link_to_the_comments_above_an_article_makes_no_thread_of_it() -> None:
    turns = [line for name in ("Ann", "Ben", "Cay", "Dan") for line in (f"{name} says:", "Close them all.")]
    told = found("Comments", "Ferry routes to close", FIRST, SECOND, THIRD, *turns)
    assert not {FIRST, SECOND, THIRD} & {line for _, line in told}


def test_what_stands_below_a_number_of_thoughts_on_the_title_is_readers() -> None:
    thread = [
        "2 thoughts on “Ferry routes to close”",
        "I have taken that boat for forty years and nobody ever asked me what I would pay for it.",
        "Close them all.",
    ]
    assert parts(FIRST, SECOND, THIRD, *thread) == ["comments"] * len(thread)
    assert parts(FIRST, SECOND, THIRD, *thread, "Sources", "Harbour office") == ["comments"] * len(thread)


@pytest.mark.parametrize("heading", ["3 thoughts on the ferry plan", "Thoughts on “The Crossing”"])
def test_a_heading_of_the_article_opens_no_thread(heading: str) -> None:
    assert found(FIRST, SECOND, THIRD, heading, FIRST.replace("two", "three"), THIRD.replace("week", "month")) == []


def test_a_number_of_thoughts_on_a_title_above_the_text_opens_no_thread() -> None:
    assert SECOND not in {line for _, line in found("3 thoughts on “The Crossing”", FIRST, SECOND, THIRD)}


@pytest.mark.parametrize(
    "caption",
    [
        "Islanders wait for the night boat. (Photo: Edda Holm)",
        "Islanders wait for the night boat [Image credit: Coast Museum]",
        "Islanders wait for the night boat in Northport. (Per Lund/Reuters)",
        "Islanders wait for the night boat in Northport, Jan. 12, 2026. (AP Photo/Per Lund, File)",
        "Islanders wait for the night boat. (Photo by Per Lund/NurPhoto via Getty Images)",
        "Islanders wait for the night boat. (Photo by Per Lund)",
        "Islanders wait for the night boat. (Photo courtesy of Per Lund)",
        "Islanders wait for the night boat. (Courtesy of the Coast Museum)",
        "Edda Holm | Coast | Getty Images",
        "Edda Holm/Coast Media via Getty Images",
        "Islanders wait for the night boat. The last one leaves at six.Per Lund/Getty",
    ],
)
def test_a_caption_with_the_credit_of_its_picture_is_left_over_from_it(caption: str) -> None:
    assert found(FIRST, caption, SECOND) == [("media", caption)]


def test_a_caption_with_its_credit_is_known_by_the_words_of_other_languages() -> None:
    lines = (
        "Die Reederei schließt im März zwei ihrer fünf Linien, sagte ihr Direktor dem Rat am Montag.",
        "Das letzte Schiff des Tages (Foto: Edda Holm)",
        "Der Rat stimmt in der nächsten Woche über einen Zuschuss von zwei Millionen Kronen ab.",
    )
    assert found(*lines, language="de") == [("media", lines[1])]
    assert found(lines[0], "Per Lund/Getty Images", lines[2], language="de") == [("media", "Per Lund/Getty Images")]


@pytest.mark.parametrize(
    ("language", "notice"),
    [
        ("de", "An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt."),
        (
            "en",
            "This article contains content provided by another site. We ask for your permission before it is loaded.",
        ),
        ("fr", "Pour afficher ce contenu vous devez accepter les cookies de l’autre site."),
        ("nl", "Om deze inhoud te kunnen tonen vragen wij uw toestemming."),
    ],
)
def test_what_stands_in_the_place_of_embedded_matter_is_told(language: str, notice: str) -> None:
    assert ("media", notice) in found(FIRST, notice, SECOND, language=language)


@pytest.mark.parametrize(
    "line",
    [
        "The company will close two of its routes, its director told the council on Monday. (AP)",
        "Bring what you need (papers, credit/debit cards, a photo).",
        "The boats run at 35 km/h or 22 mph",
        "The fare of the first week is paid by the company (courtesy of Edda Holm)",
        "They waited for the night boat with a camera (Photo by candlelight)",
        "Two agencies told the council of the plan: AP and Reuters",
        "The news reached the islands first via Reuters",
        "The director sent a picture of the quay (image: attached)" + " and a letter" * 30,
        "Islanders wait for the night boat in Northport.",
    ],
)
def test_a_line_that_only_looks_like_a_caption_stays(line: str) -> None:
    assert found(FIRST, line, SECOND) == []


@pytest.mark.parametrize(
    ("language", "appeal"),
    [
        ("en", "Support local journalism by becoming a member of the Coast Paper today."),
        ("en", "Help us keep reporting from the islands."),
        ("en", "Our newsroom is funded by the people of the islands, and readers like you."),
        ("en", "Your gift is tax-deductible."),
        ("en", "Yes, I'll donate"),
        ("de", "Unterstützen Sie unabhängigen Journalismus mit fünf Euro im Monat."),
        ("de", "Wir sind auf Ihre Unterstützung angewiesen."),
        ("fr", "Soutenez notre rédaction avec un don de trois euros par mois."),
        ("es", "Apoya el periodismo independiente con cinco euros al mes."),
        ("pl", "Wesprzyj niezależne dziennikarstwo kwotą 20 złotych miesięcznie."),
        ("it", "Sostieni il giornalismo indipendente con cinque euro al mese."),
        ("nl", "Steun onafhankelijke journalistiek met vijf euro per maand."),
        ("pt", "Apoie o jornalismo independente com cinco euros por mês."),
    ],
)
def test_an_appeal_for_money_in_the_sites_own_voice_is_furniture(language: str, appeal: str) -> None:
    assert found(FIRST, appeal, SECOND, language=language) == [("subscribe", appeal)]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "The minister wants to support local journalism with twenty million crowns a year."),
        ("en", "Gifts to the museum are tax-deductible, and the ferry takes visitors for nothing."),
        ("en", "“Will you make a donation?” the captain asked every passenger."),
        ("en", "Every crown counts for the islanders."),
        ("de", "Das Land unterstützt unabhängigen Journalismus mit fünf Millionen Kronen im Jahr."),
        ("de", "„Ihre Spende ermöglicht unsere Fahrten“, sagte der Kapitän den Gästen."),
        ("fr", "La région soutient une presse indépendante avec cinq millions de couronnes."),
    ],
)
def test_an_article_about_gifts_asks_for_none(language: str, line: str) -> None:
    assert found(FIRST, line, SECOND, language=language) == []


def test_a_title_with_its_sort_in_brackets_is_one_of_another_article() -> None:
    teaser = "Ferry runs aground off Castle Island [VIDEO]"
    assert found(FIRST, teaser, SECOND) == [("related", teaser)]
    assert found(teaser, FIRST, SECOND) == []
    assert found(FIRST, "We won the vote and went home. [APPLAUSE]", SECOND) == []


def test_captions_leave_the_line_models_bounds_as_they_were() -> None:
    captioned = Document(Article("\n".join((FIRST, "A boat. (Photo: Edda Holm)", SECOND, THIRD)), language="en"))
    assert [line.sure for line in captioned.furniture] == [False]


def test_an_interview_is_no_comment_thread() -> None:
    assert found(FIRST, "Holm says:", SECOND, "Lund says:", THIRD) == []


@pytest.mark.parametrize(
    "headline",
    [
        "Photo of missing boy released",
        "Copyright dispute over a harbour map goes to court",
        "Average rating for schools falls",
        "Comments on the ferry plan are due on Friday",
        "Never miss a boat again",
        "Read more books, says the library",
        "Share price of the ferry company falls",
        "Subscribe to the alerts of the harbour office",
        "Related industries grew faster than the port",
        "Live music returns to the quay",
        "Sign up for the ferry lottery opens",
        "How would you rate the mayor?",
        "Latest on the strike: talks fail",
        "Advertising rules for ferries change",
    ],
)
def test_headlines_that_begin_like_furniture_are_left_alone(headline: str) -> None:
    assert found(headline, FIRST, SECOND) == []
    assert found(headline, "Skip to content", FIRST, SECOND) == [("navigation", "Skip to content")]


@pytest.mark.parametrize(
    "heading", ["Create an account", "Our story", "Dark mode", "Now playing", "Sign up", "Further reading"]
)
def test_headings_of_guides_and_listings_are_left_alone(heading: str) -> None:
    assert found("Ferry routes to close", FIRST, heading, SECOND, THIRD) == []


def test_a_heading_of_the_first_order_that_opens_the_text_is_its_title_whatever_it_says() -> None:
    assert found("# Corrections and clarifications", FIRST, SECOND, THIRD) == []
    assert found("Corrections and clarifications", FIRST, SECOND, THIRD) != []
    assert found("## Corrections and clarifications", FIRST, SECOND, THIRD) != []
    assert found("# Corrections and clarifications", FIRST, SECOND, "# Ferry routes to close", THIRD) != []
    assert found(FIRST, SECOND, THIRD, "# Corrections and clarifications") != []


def test_the_articles_title_is_never_furniture() -> None:
    assert found("Most Read", FIRST, SECOND, title="Most Read") == []


def test_shapes_need_no_language_pack() -> None:
    lines = ["Start » Küste » Fähren", FIRST, "hafen-2026.webp", "© 2026 Küstenblatt", "Newsletter bestellen"]
    assert [part for part, _ in found(*lines, language="da")] == ["navigation", "media", "legal"]


@pytest.mark.parametrize(
    ("language", "line", "part"),
    [
        ("de", "Newsletter bestellen", "subscribe"),
        ("de", "Lesedauer: 4 Min.", "strip"),
        ("fr", "Partager sur Facebook", "share"),
        ("fr", "Mentions légales", "legal"),
        ("es", "Deja un comentario", "comments"),
        ("it", "Riproduzione riservata", "legal"),
        ("pt", "Continua após a publicidade", "advert"),
        ("nl", "Lees ook: Haven dicht", "related"),
        ("pl", "Przejdź do treści", "navigation"),
        ("uk", "Поділитися у Facebook", "share"),
        ("ru", "Читайте также: Порт закрыт", "related"),
    ],
)
def test_pages_in_other_languages_are_read_with_the_words_of_their_sites(language: str, line: str, part: str) -> None:
    assert found(FIRST, line, SECOND, language=language) == [(part, line)]


def test_furniture_of_one_part_without_text_between_is_one_block() -> None:
    doc = Document(Article(f"Share this article\n\nFacebook\n{FIRST}\nShare this post\n{SECOND}", language="en"))
    assert [(len(block.lines), doc[block.span]) for block in doc.furniture_of("share")] == [
        (2, "Share this article\n\nFacebook"),
        (1, "Share this post"),
    ]


@pytest.mark.parametrize("text", ["", "\n \n", "»" * 3, "☆", ":", "-\n-\n-", "\ud800", "12", "«»“”"])
def test_odd_texts_are_survived(text: str) -> None:
    assert isinstance(Document(Article(text, language="en")).furniture, tuple)


@pytest.mark.parametrize(
    "text",
    [
        "word " * 100_000,
        "7" * 100_000,
        " >" * 50_000,
        "-" * 100_000,
        "a.b" * 30_000,
        "News\n" * 5_000,
        "Related articles\n" * 5_000,
        "About the author\nx\n" * 5_000,
        "Comments\nReply\n" * 5_000,
        "5 C\n" * 5_000,
        "sign up " * 50_000,
        "is a " * 50_000,
        "follow a " * 50_000,
        "Follow us on X\n" * 5_000,
        "Read more\na b c d\n" * 5_000,
        "Read more\n" + "Ten harbours to see\n" * 5_000,
        "About Edda Holm\n" * 5_000,
        "By Edda Holm\n" * 5_000,
        "copyright " + "x " * 100_000,
    ],
)
def test_floods_take_time_in_proportion_to_their_length(text: str) -> None:
    doc = Document(Article(text, language="en"))
    assert doc.lines is not None
    assert doc.sentences is not None
    assert doc.blocks is not None
    began = time.process_time()
    assert doc.furniture is not None
    assert time.process_time() - began < 4


@pytest.mark.parametrize("language", sorted(stop_words()))
def test_every_family_of_the_word_lists_is_one_the_mask_knows(language: str) -> None:
    known = set(get_args(FurnitureClass)) - {"other"}
    roles = {"line", "near", "head", "label", "begin", "ticker", "opens", "turn", "said", "below", "about", "byline"}
    roles |= {"agency", "sort", "signed", "credit", "shop", "seller", "appeal"}
    for entry in (entry for lexicon in lexicons(language, "furniture") for entry in lexicon.entries):
        part, _, role = entry.family.partition(" ")
        assert entry.family == "keep" or (part in known and role in roles), entry.family
    cues = {entry.family for lexicon in lexicons(language, "furniture_cues") for entry in lexicon.entries}
    assert {family.removesuffix(" start") for family in cues} <= known


def test_no_wording_of_the_lists_is_long_enough_to_be_anybodys_sentence() -> None:
    known = [
        wording
        for language in stop_words()
        for lexicon in lexicons(language, "furniture")
        for wording in lexicon.wordings
    ]
    assert [wording for wording in known if len(wording.split()) > 9] == []


FOURTH = "Without the boats the school on Castle Island would lose half of its pupils, the head teacher said."
ARTICLE = (FIRST, SECOND, THIRD, FOURTH)


def judged(*lines: tuple[str, float]) -> list[tuple[str, str]]:
    """Part and text of every furniture line where the line model says so much of each line."""
    doc = Document(Article("\n".join(text for text, _ in lines), language="en"))
    assert len(doc.lines) == len(lines)
    doc.__dict__["line_chances"] = Chances([probability for _, probability in lines], ["its shape"] * len(lines))
    return [(line.part, doc[line.span]) for line in doc.furniture]


BODY = [(line, 0.01) for line in ARTICLE]


def test_a_heading_between_paragraphs_is_kept_unless_the_line_model_is_all_but_certain() -> None:
    assert judged(*BODY[:2], ("What the islanders want", 0.88), *BODY[2:]) == []
    menu = ("Skip to main content", 0.9)
    assert len(judged(menu, *BODY[:2], ("What the islanders want", 0.97), *BODY[2:])) == 2


def test_a_short_line_in_the_text_is_kept_on_less_than_good_evidence() -> None:
    assert judged(*BODY[:2], ("Lower fares", 0.5), ("Faster boats", 0.5), *BODY[2:]) == []


def test_a_note_in_brackets_below_the_text_is_kept() -> None:
    assert judged(*BODY, ("(Reporting by Edda Holm in Northport; Editing by Per Lund)", 0.8)) == []


def test_of_an_article_that_is_a_list_the_line_model_takes_nothing() -> None:
    names = [(f"{number} Edda Holm ({number} points)", 0.97) for number in range(1, 40)]
    assert judged(*BODY, *names) == []


def test_date_time_and_referee_of_a_fixture_are_kept_in_an_article_that_came_in_clean() -> None:
    fixture = [("Friday, 6 May", 0.95), ("1930 GMT", 0.96), ("H. Berg (Northport)", 0.9)]
    assert judged(("Northport v Easthaven", 0.9), *fixture, *BODY) == []
    assert judged(*BODY, ("Holm 60, Lund 71.", 0.9), ("8,400", 0.9), ("H. Berg (Northport)", 0.9)) == []


def test_a_figure_without_another_row_beside_it_is_furniture_where_the_line_model_says_so() -> None:
    assert judged(*BODY, ("Coast Paper 24", 0.9)) == [("other", "Coast Paper 24")]


def test_a_table_among_the_furniture_of_a_page_is_judged_as_other_lines_are() -> None:
    weather = [("Northport 14", 0.9), ("Easthaven 12", 0.9)]
    assert len(judged(("Skip to main content", 0.9), *weather, *BODY)) == 3


def test_the_title_printed_again_is_kept() -> None:
    title = ("Ferry routes to close", 0.5)
    assert judged(title, title, *BODY) == []


def test_of_a_whole_page_the_line_models_word_is_taken_sooner() -> None:
    menu = [(f"Coast page {word}", 0.95) for word in "abcdefghijklmnopqrstuvwxyz" * 3]
    caption = ("A ferry leaves the quay of Northport on a morning in May", 0.9)
    page = [("Skip to main content", 0.95), *menu, *BODY[:2], caption, *BODY[2:]]
    assert ("other", caption[0]) in judged(*page)
    assert judged(*BODY[:2], (caption[0], 0.85), *BODY[2:]) == []


TEASER = (
    "The museum of the coast has opened its doors again after two years, and visitors stand in line all day.",
    0.2,
)


def away(*behind: tuple[str, float], paragraphs: int = 20, stamp: str = "") -> list[str]:
    """What is furniture of an article with a menu above it and a list of teasers below it.

    stamp: what stands behind a clock above each paragraph.
    """
    menu = [(f"Coast page {word}", 0.95) for word in "abcdefghijklmnopqrstuvwxyz" * 3]
    text = [(f"{line} It was told {number} times.", 0.01) for number in range(paragraphs // 4) for line in ARTICLE]
    if stamp:
        above = [(f"{10 + number // 6}:{number % 6}1{stamp}", 0.01) for number in range(len(text))]
        text = [line for pair in zip(above, text, strict=True) for line in pair]
    return [line for _, line in judged(("Skip to main content", 0.95), *menu, *text, *behind)]


def test_a_teaser_written_like_a_paragraph_is_furniture_away_from_the_article() -> None:
    titles = [(f"Coast page {number}", 0.95) for number in ("one", "two", "three", "four", "five", "six")]
    assert TEASER[0] in away(*titles, TEASER, *titles)


def test_stamps_between_its_entries_do_not_part_a_live_report() -> None:
    titles = [(f"Coast page {number}", 0.95) for number in ("one", "two", "three", "four", "five", "six")]
    assert TEASER[0] in away(*titles, TEASER, *titles, paragraphs=12, stamp="Edda Holm")


def test_a_paragraph_right_below_the_article_is_the_articles_whatever_follows() -> None:
    titles = [(f"Coast page {number}", 0.95) for number in ("one", "two", "three", "four", "five", "six")]
    assert TEASER[0] not in away(titles[0], TEASER, *titles)


def test_lines_that_are_likely_furniture_part_a_teaser_from_the_article_too() -> None:
    titles = [(f"- Coast page {number}", 0.65) for number in ("one", "two", "three", "four", "five", "six")]
    questions = [(f"{line}?", chance) for line, chance in titles]
    assert TEASER[0] in away(*questions, TEASER, *questions)
    unlikely = [(line, 0.2) for line, _ in questions]
    assert TEASER[0] not in away(*unlikely, TEASER, *unlikely)


def test_a_paragraph_that_goes_on_with_the_article_is_not_taken_lightly() -> None:
    last = ("The council asks all who use the ferries to write before the summer what they make of the plan.", 0.6)
    page = ("Skip to main content", 0.95)
    foot = ("Scroll to top", 0.95)
    text = [(f"{line} It was told {number} times.", 0.01) for number in range(5) for line in ARTICLE]
    assert [line for _, line in judged(page, *text, last, foot)] == [page[0], foot[0]]
    assert [line for _, line in judged(page, *text, ("Summary", 0.2), last, foot)] == [page[0], foot[0]]
    assert last[0] in [line for _, line in judged(page, *text, ("Harbour books", 0.95), last, foot)]
    assert last[0] in [line for _, line in judged(page, *text, (last[0], 0.9), foot)]


def test_an_entry_below_its_stamp_goes_on_with_the_report() -> None:
    last = ("The council asks all who use the ferries to write before the summer what they make of the plan.", 0.6)
    stamps = [(f"1{hour}:20Edda Holm", 0.2) for hour in range(6)]
    text = [(f"{line} It was told {number} times.", 0.01) for number in range(2) for line in ARTICLE][:5]
    told = [line for pair in zip(stamps, [*text, last], strict=False) for line in pair]
    assert last[0] not in [line for _, line in judged(("Skip to main content", 0.9), *told)]
    assert last[0] in [line for _, line in judged(("Skip to main content", 0.9), *told[:-1], (last[0], 0.8))]


def test_a_line_that_comes_again_and_again_is_no_row_of_a_report() -> None:
    text = [(f"{line} It was told {number} times.", 0.01) for number in range(5) for line in ARTICLE]
    dates = [f"Friday, {day} May" for day in range(2, 8)]
    assert "Link" in [line for _, line in judged(*text, *((line, 0.95) for day in dates for line in (day, "Link")))]
    sides = ("Northport", "Easthaven", "Westerby", "Southwold", "Harrow", "Lund")
    rows = [(line, 0.95) for day, side in zip(dates, sides, strict=True) for line in (day, side)]
    assert not set(sides[:-1]) & {line for _, line in judged(*text, *rows)}


def test_of_two_texts_of_a_length_none_is_furniture() -> None:
    titles = [(f"Coast page {word}", 0.95) for word in "abcdefghijklmnopqrstuvwxyz"]
    second = [(f"{line} It was said {number} times.", 0.06) for number in range(5) for line in ARTICLE]
    assert not {line for line, _ in second} & set(away(*titles, *second, *titles))


def test_a_short_article_does_not_make_furniture_of_what_stands_elsewhere() -> None:
    titles = [(f"Coast page {number}", 0.95) for number in ("one", "two", "three", "four", "five", "six")]
    assert TEASER[0] not in away(*titles, TEASER, *titles, paragraphs=4)


def test_a_whole_page_with_an_article_of_two_paragraphs_is_judged_by_the_line_model() -> None:
    menu = [(f"Coast page {word}", 0.95) for word in "abcdefghijklmnopqrstuvwxyz" * 3]
    page = [("Skip to main content", 0.95), *menu, *BODY[:2]]
    assert len(judged(*page)) == len(menu) + 1


def test_a_line_between_paragraphs_that_comes_again_is_no_heading() -> None:
    again = ("Coast Paper Television", 0.97)
    assert judged(BODY[0], again, BODY[1], again, *BODY[2:]) == [("other", again[0])] * 2


def test_what_the_line_model_takes_is_of_the_sort_of_the_furniture_around_it() -> None:
    menu = [("Skip to main content", 0.9), ("Coast Paper Television", 0.97), ("Home » Coast » Ferries", 0.9)]
    assert [part for part, _ in judged(*BODY, *menu)] == ["navigation"] * 3
    assert [part for part, _ in judged(*BODY, *menu[:2])] == ["navigation", "other"]


def test_the_line_model_takes_what_no_list_knows() -> None:
    furniture = ["Coast Television", "Coast Garden", "Harbour Books"]
    told = [("navigation", "Skip to main content"), *(("other", line) for line in furniture)]
    assert found("Skip to main content", *ARTICLE, *furniture) == told


def test_titles_in_a_row_below_the_text_are_related_links() -> None:
    titles = [("Why lighthouses were painted", 0.98), ("A short history of fog", 0.98)]
    assert [part for part, _ in judged(*BODY, *titles)] == ["related"] * 2
    assert [part for part, _ in judged(*BODY, titles[0])] == ["other"]


def test_the_line_model_leaves_a_list_of_sources_alone() -> None:
    sources = ["Sources", "Harbour office - Annual figures", "Coast institute - Survey", "Island forum - Reports"]
    assert found("Skip to main content", *ARTICLE, *sources) == [("navigation", "Skip to main content")]


def test_the_line_model_is_not_asked_about_a_text_of_a_few_paragraphs() -> None:
    assert found(FIRST, SECOND, "Coast Paper Television", "Coast Paper Books", "Coast Paper Garden") == []


def test_lines_that_are_no_furniture_keep_their_judgement() -> None:
    doc = Document(Article("\n".join(ARTICLE), language="en"))
    assert [judgement.span for judgement in doc.line_judgements] == list(doc.lines)
    assert all(judgement.probability < 0.3 and judgement.reason == "" for judgement in doc.line_judgements)


def test_a_text_of_paragraphs_alone_is_judged_without_the_line_model() -> None:
    paragraph = "The council of Harrow Dale voted on Monday to keep the old mill bridge open to carts until the spring."
    doc = Document(Article("\n\n".join(f"{paragraph} It was vote {n}." for n in range(6)), language="en"))
    assert doc.furniture == ()
    assert "line_chances" not in doc.__dict__  # the model is the dearest layer of a short article


def test_what_a_form_answers_is_furniture_wherever_it_stands() -> None:
    answers = [
        "Please enter a valid e-mail address.",
        "A confirmation email is on its way to you.",
        "Please try again later",
    ]
    assert found(FIRST, *answers, SECOND, THIRD) == [
        (part, line) for part, line in zip(("subscribe", "subscribe", "media"), answers, strict=True)
    ]
    said = "The clerk said that a confirmation email is on its way to all who asked for a berth."
    assert found(FIRST, said, SECOND, THIRD) == []


def test_votes_between_their_turns_make_a_thread_of_rated_comments() -> None:
    turns = ["Edda", "I row across when the wind allows it.", "Rating: 4 votes", "Olaf", "So do I.", "Rating: 2 votes"]
    thread = ["Top rated comments", *turns]
    assert parts(FIRST, SECOND, THIRD, *thread) == ["comments"] * len(thread)


def test_the_first_paragraph_above_a_long_box_is_the_articles() -> None:
    box = [(f"Coast page {number}", 0.95) for number in range(12)]
    first = ("The council of the coast has voted to close the last ferry route, and nobody knows what follows it.", 0.2)
    rest = [(f"{line} It was told {number} times.", 0.01) for number in range(5) for line in ARTICLE]
    menu = [(f"Coast page {word}", 0.95) for word in "abcdefghijklmnopqrstuvwxyz" * 3]
    top = ("Skip to main content", 0.95)
    assert first[0] not in [line for _, line in judged(top, *menu, first, *box, *rest)]
    likely = (first[0], 0.4)
    assert first[0] in [line for _, line in judged(top, *menu, likely, *box, *rest)]


def test_an_article_told_in_bullets_goes_on_below_its_last_long_one() -> None:
    told = [(f"• {line} It was told {number} times.", 0.1) for number in range(2) for line in (FIRST, SECOND, THIRD)]
    short = ("• The harbour office wants to see the figures of last year before it decides", 0.7)
    heading = ("Outlook", 0.5)
    last = ("• Whether the boats go on depends on what the council can pay for them", 0.7)
    link = ("• Seven Islands You Have to See Before the Summer Ends", 0.97)
    top = ("Skip to main content", 0.95)
    lines = [line for _, line in judged(top, *told, short, heading, last, link)]
    assert short[0] not in lines
    assert last[0] not in lines
    assert link[0] in lines


def test_names_behind_a_label_for_sources_are_the_articles() -> None:
    text = [(line, 0.01) for line in (FIRST, SECOND, THIRD, *ARTICLE)]
    top = ("Skip to main content", 0.95)
    sources = ("Sources: Harbour Office, Ferry Register, Coast Gazette", 0.9)
    menu = ("Partners: Harbour Office, Ferry Register, Coast Gazette", 0.97)
    assert sources[0] not in [line for _, line in judged(top, *text, sources)]
    assert menu[0] in [line for _, line in judged(top, *text, menu)]


def test_the_line_above_the_text_that_tells_what_it_tells_is_its_title() -> None:
    top = ("Skip to main content", 0.95)
    own = ("Ferry Company to Close Two Routes: What Islanders Asked the Council", 0.8)
    other = ("Seven Castles You Have to See Before Summer Ends", 0.8)
    lines = [line for _, line in judged(top, own, other, *BODY)]
    assert own[0] not in lines
    assert other[0] in lines


def test_numbered_lines_of_the_text_are_its_own() -> None:
    top = ("Skip to main content", 0.95)
    steps = [("1. Ring the harbour", 0.7), ("2. Bring your papers", 0.7), ("3. Come an hour early", 0.7)]
    lines = [line for _, line in judged(top, *BODY, *steps, *BODY)]
    assert not set(lines).intersection(line for line, _ in steps)


def test_numbered_lines_above_the_text_lead_around_it() -> None:
    top = ("Skip to main content", 0.95)
    contents = [("1. The company", 0.97), ("2. The routes", 0.97), ("3. The money", 0.97)]
    lines = [line for _, line in judged(top, *contents, *BODY)]
    assert set(lines).issuperset(line for line, _ in contents)


def test_the_heading_of_a_table_is_the_articles() -> None:
    top = ("Skip to main content", 0.95)
    table = [("Route | Boats | Passengers", 0.3), ("North | 2 | 4,100", 0.3), ("South | 3 | 9,800", 0.3)]
    names = [
        ("Route | Captain | Mate", 0.4),
        ("North | Ines Fabre | Tom Reilly", 0.4),
        ("South | Amira Saleh | Jo Berg", 0.4),
    ]
    for rows in (table, names):
        lines = [line for _, line in judged(top, *BODY, ("Tracker Table", 0.79), *rows, *BODY)]
        assert lines == [top[0]]


def test_headings_of_reports_are_the_articles() -> None:
    top = ("Skip to main content", 0.95)
    for heading in ("Executive Summary", "At a Glance", "By the Numbers", "How We Got Here"):
        assert heading not in [line for _, line in judged(top, (heading, 0.9), *BODY)]


def test_a_heading_that_markdown_marks_is_kept_unless_it_is_a_stock_heading() -> None:
    menu = [("Skip to main content", 0.95), *((f"Coast page {number}", 0.95) for number in ("one", "two", "three"))]
    assert "# Fewer ferries in March" not in [
        line for _, line in judged(*menu, ("# Fewer ferries in March", 0.9), *BODY)
    ]
    assert "Fewer ferries in March" in [line for _, line in judged(*menu, ("Fewer ferries in March", 0.9), *BODY)]
    assert "# Most read" in [line for _, line in judged(*BODY, ("# Most read", 0.9), ("Harbour books", 0.9))]
    assert "# Politics" in [line for _, line in judged(*menu, *BODY, ("# Politics", 0.97), ("Harbour books", 0.97))]


def test_a_menu_is_thick_with_lines_that_are_furniture_by_themselves_too() -> None:
    rights = [line for n in range(6) for line in (f"© 200{n} Coast Paper", f"Mainland Bay {'abcdef'[n]}")]
    assert [text for _, text in found(*rights, FIRST, SECOND, THIRD)] == rights[:-1]


def test_what_is_proven_between_two_paragraphs_says_nothing_of_other_gaps() -> None:
    names = ["News", "Sport", "Weather", "Opinion", "Jobs", "Video"] * 3
    rights = "© 2019 Coast Paper"
    gone = [text for _, text in found(FIRST, *names, SECOND, rights, THIRD)]
    assert gone == [rights]
    gone = [text for _, text in found(FIRST, *names, rights, SECOND, THIRD)]
    assert gone == [*names, rights]


def test_what_is_proven_below_one_paragraph_of_the_text_says_nothing_of_a_list_below_another() -> None:
    names = ["News", "Sport", "Weather", "Opinion", "Jobs", "Video", "Mainland Bay", "Castle Isle", "Harbour"]
    items, rights = [f"- {name}" for name in names], "© 2019 Coast Paper"
    assert items[-1] not in [text for _, text in found(FIRST, SECOND, *items, THIRD, rights, FOURTH)]
    assert items[-1] in [text for _, text in found(FIRST, SECOND, *items, rights, THIRD, FOURTH)]


def test_a_table_among_stock_words_is_left_alone() -> None:
    rows = ["Port | Boats | Hours", "Home | 3 | 12", "News | 2 | 9", "Sport | 4 | 7"]
    gone = doubted(*ITEMS, "Share this article", *rows, "Share this article", FIRST, SECOND, THIRD, FIRST.upper())
    assert "Share this article" in gone
    assert set(gone).isdisjoint(rows)


def test_figures_of_any_script_are_told_from_words() -> None:
    page = ("Leserpost ٣", "Fährhafen ٣ Küste", "Harbour 3 coast 4th", "Route66 ferry")
    assert [line.key for line in lines(Document(Article("\n".join(page))))] == [
        "leserpost",
        "fährhafen küste",
        "harbour coast",
        "route66 ferry",
    ]


@pytest.mark.parametrize("sign", ["/", "›", "•", "·", "|"])
def test_a_menu_in_one_line_is_told_by_signs_beyond_ascii_too(sign: str) -> None:
    line = f"Home {sign} Coast {sign} Ferries {sign} Islands"
    (reading,) = [line.reading for line in lines(Document(Article(line, language="en")))]
    assert reading is not None
    assert reading.part == "navigation"


def test_what_is_taken_away_from_the_article_makes_its_neighbours_stand_among_furniture() -> None:
    words = ("one", "two", "three", "four", "five", "six", "seven")
    titles = [(f"Coast page {word}", 0.95) for word in words[:6]]
    asides = [(f"The {word} boats are late.", 0.2) for word in words]
    assert {line for line, _ in asides} <= set(away(*titles, *asides))
