"""Who said what, and what only looks like it."""

import pytest

from srcaudit.model.article import Article
from srcaudit.text.document import Document


def read(text: str) -> list[tuple[str | None, str, str]]:
    doc = Document(Article(text, language="en"))
    return [(doc[a.source] if a.source else None, doc[a.cue], a.kind) for a in doc.attributions]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ada Lowe said the mill would close.", ("Ada Lowe", "said", "named")),
        ("“It will close,” said Ada Lowe.", ("Ada Lowe", "said", "named")),
        ("“It will close,” Ada Lowe, the owner, said.", ("Ada Lowe", "said", "named")),
        ("Ada Lowe, who owns the mill, said it would close.", ("Ada Lowe", "said", "named")),
        ("Ada Lowe, a clerk of the board said it would close.", ("Ada Lowe", "said", "named")),
        ("“It is late,” Ada Lowe, a clerk of the board told us.", ("Ada Lowe", "told", "named")),
        (
            "After a talk with Ada Lowe, a clerk of the board said so.",
            ("a clerk of the board", "said", "role"),
        ),
        ("According to Ada Lowe, the mill will close.", ("Ada Lowe", "According to", "named")),
        ("The mill will close, according to a report.", ("a report", "according to", "document")),
        ("The Harbour Board confirmed that the mill will close.", ("The Harbour Board", "confirmed", "organisation")),
        ("Kyiv insists that the talks go on.", ("Kyiv", "insists", "organisation")),
        ("Senior officials confirmed that the talks go on.", ("Senior officials", "confirmed", "role")),
        ("Some analysts believe the talks go on.", ("Some analysts", "believe", "anonymous")),
        ("Recent studies show that sleep matters.", ("Recent studies", "show", "anonymous")),
        ("Coverage in May noted that the mill was shut.", ("Coverage", "noted", "anonymous")),
        ("Early reporting suggests that the mill is shut.", ("Early reporting", "suggests that", "anonymous")),
        ("Early coverage suggests that the mill is shut.", ("Early coverage", "suggests that", "anonymous")),
        ("The Orr Gazette’s preview noted that the mill was shut.", ("The Orr Gazette’s preview", "noted", "document")),
        ("The rising dues suggest that the mill is shut.", ("The rising dues", "suggest", "role")),
        ("“It will close one day,” she told Time magazine.", ("she", "told", "named")),
        ("“It will close one day,” he reflected.", ("he", "reflected", "named")),
        ("“It will close one day,” quipped Ada Lowe.", ("Ada Lowe", "quipped", "named")),
        ("“It will close one day,” Ada Lowe deadpanned.", ("Ada Lowe", "deadpanned", "named")),
        ("The mill is reportedly for sale.", (None, "reportedly", "passive")),
        (
            "“It is late,” said David French of the Harbour Board.",
            ("David French of the Harbour Board", "said", "named"),
        ),
        ("Villagers said that the mill would close.", ("Villagers", "said", "role")),
        ("The mayor’s claim that the mill was closed is wrong.", ("The mayor", "claim", "named")),
        ("Lowe's refusal to sell the mill was noted.", ("Lowe", "refusal to", "named")),
        ("The mill is believed to be for sale.", (None, "is believed to", "passive")),
        ("The sale was seen by some as a sign of haste.", ("some", "was seen by some as", "anonymous")),
        ("Ada Lowe fears that the mill will close.", ("Ada Lowe", "fears", "mind")),
        ("A spokesman for the Harbour Board said so.", ("A spokesman for the Harbour Board", "said", "organisation")),
        ("Ada Lowe and other officials said so.", ("Ada Lowe and other officials", "said", "named")),
        ("Some clerks, however, said it was late.", ("Some clerks", "said", "role")),
        ("In a letter on Monday Ada Lowe said so.", ("Ada Lowe", "said", "named")),
        ("Fees rose, its treasurer, Ada Lowe, told the board.", ("its treasurer, Ada Lowe", "told", "named")),
        (
            "Fees rose, according to figures published in May by the fees office.",
            ("figures", "according to", "document"),
        ),
        ("Some observers see a parallel with the mill.", ("Some observers", "see a parallel with", "anonymous")),
        ("“It was late,” said former Sen. Ada Lowe.", ("former Sen. Ada Lowe", "said", "named")),
        ("The mill would close, warned Ada Lowe, the owner.", ("Ada Lowe", "warned", "named")),
        ("Mill to close in May, says tenants' union", ("tenants' union", "says", "organisation")),
        ("The board on Tuesday confirmed that the mill would close.", ("The board", "confirmed", "organisation")),
        (
            "Two grocers interviewed near the mill said it was late.",
            ("Two grocers interviewed near the mill", "said", "role"),
        ),
        ("A study published in May finds that mills close early.", ("A study", "finds", "document")),
        ("The mill is losing money, official figures show.", ("official figures", "show", "document")),
        ("Ms Rhodes supports a later closing hour.", ("Ms Rhodes", "supports", "named")),
        (
            "A sailor was lost, the Dolan news agency reported, two days on.",
            ("the Dolan news agency", "reported", "organisation"),
        ),
        ("Reuters reported on Monday that a sailor was lost.", ("Reuters", "reported", "document")),
        (
            "The Daily Herald, citing two people, reported in May that a sailor was lost.",
            ("The Daily Herald", "reported", "document"),
        ),
        ("Ada Lowe, a clerk at the harbour, says Norway, as a whole, is late.", ("Ada Lowe", "says", "named")),
        (
            "Spain is widely believed to be for it - Lowe from Orley told Ada Orr that it was late.",
            ("Lowe from Orley", "told Ada Orr that", "named"),
        ),
        ("The files tell of theft allegedly directed by China.", (None, "allegedly", "passive")),
        ("The Harbour Board earlier said that it was late.", ("The Harbour Board", "said", "organisation")),
        (
            "The Orr fire office, which leads the search, said that it was late.",
            ("The Orr fire office", "said", "organisation"),
        ),
        (
            "“It is late,” said the chief clerk of the harbour, Ada Lowe.",
            ("the chief clerk of the harbour", "said", "named"),
        ),
        ("The Harbour Board met. It announced that it was late.", ("It", "announced", "organisation")),
        ("It was announced that it was late.", (None, "It was announced that", "passive")),
        ("A week later she walked to the mill and explained how it burned.", ("she", "explained", "named")),
        ("A verdict on the sale is not expected before May.", (None, "expected", "passive")),
        ("The clerk was mentioned as a buyer.", (None, "mentioned", "passive")),
        ("The board closed the bridge on Monday, citing rust.", ("The board", "citing", "organisation")),
        ("Ms Rhodes came to the mill on Monday to complain about the noise.", ("Ms Rhodes", "complain", "mind")),
        ("Two out of three villagers feel the mill is too loud.", ("Two out of three villagers", "feel", "mind")),
        ("Some went further, with Ada Lowe calling the sale a theft.", ("Ada Lowe", "calling", "named")),
        ("Villagers ask the board to sell the mill.", ("Villagers", "ask", "role")),
        ("Harbour Board Rejects Plan For Old Mill", ("Harbour Board", "Rejects", "organisation")),
        ("Ada Lowe, a miller from Orley, Canada explains that it is late.", ("Ada Lowe", "explains", "named")),
        ("Ms Rhodes wasn't optimistic about the mill.", ("Ms Rhodes", "optimistic about", "mind")),
        ("The harbour board is seeking a later closing hour.", ("The harbour board", "seeking", "organisation")),
        ("The board is eager to close the mill.", ("The board", "eager to", "mind")),
        ("In the words of one former miller, “a mill is a clock”.", ("one former miller", "In the words of", "role")),
        ("The hours were set too late, as described by Ada Lowe.", ("Ada Lowe", "described", "named")),
        ("The miller was accused of closing early.", (None, "was accused of", "passive")),
        ("The sale went on amid complaints that it was too late.", (None, "complaints that", "passive")),
        ("In a survey last May, half of the millers wanted later hours.", ("a survey", "In", "document")),
        ("“It is what it will be,” said Ada Lowe.", ("Ada Lowe", "said", "named")),
        ('"It will close,” Ada Lowe said.', ("Ada Lowe", "said", "named")),
        ("The fire was first reported by the Harlow Post.", ("the Harlow Post", "reported", "document")),
        ("Ada Lowe has since stressed that it will close.", ("Ada Lowe", "stressed", "named")),
        ("“It is a choice,” the party heavyweights wrote.", ("the party heavyweights", "wrote", "role")),
        ("The papers released this week showed the ties.", ("The papers", "showed", "document")),
        ("Ada Lowe Sunday night recounted the fire.", ("Ada Lowe", "recounted", "named")),
        ("The town is losing money, trade group figures show.", ("trade group figures", "show", "document")),
        ("She rejected what Ada Lowe called a joke.", ("Ada Lowe", "called", "named")),
        ("It rests on the contention of Ada Lowe that mills close.", ("Ada Lowe", "contention", "named")),
        ("They're eager to close the mill.", ("They're", "eager to", "mind")),
        ("The county records show that it is late.", ("The county records", "show", "document")),
        ("Sources familiar with the sale said so.", ("Sources familiar with the sale", "said", "anonymous")),
        ("Growers eager to sell have left.", ("Growers", "eager to", "mind")),
        ("“It is late,” said Lowe afterwards.", ("Lowe", "said", "named")),
        ("“It is late,” said Lowe ahead of the vote.", ("Lowe", "said", "named")),
        ("“It is late,” the American said.", ("the American", "said", "named")),
        ("“It is late,” the youngster said.", ("the youngster", "said", "named")),
        ("Uefa delegate Ada Lowe said it was late.", ("Uefa delegate Ada Lowe", "said", "named")),
        (
            "Ada Lowe, a member of the board, the Kreditbank, said it was late.",
            ("Ada Lowe", "said", "named"),
        ),
        ("Ada Lowe argued: “By May it will close.”", ("Ada Lowe", "argued", "named")),
        ("The MP for Orley said it was late.", ("The MP for Orley", "said", "role")),
        (
            "Its witness, former finance chief Ada Lowe, said it was late.",
            ("former finance chief Ada Lowe", "said", "named"),
        ),
        ("Both vowed to close the mill.", ("Both", "vowed", "role")),
        ("Growers hoping to sell must wait.", ("Growers", "hoping", "mind")),
        ("It states that mills must close.", ("It", "states", "organisation")),
        ("One rare miller who insists it is late is Ada Lowe.", ("One rare miller", "insists", "role")),
        ("Ada Lowe was quick to deny the sale.", ("Ada Lowe", "deny", "named")),
        ("Dozens of growers complained about it.", ("Dozens of growers", "complained", "role")),
        ("A batch of emails showed the ties.", ("A batch of emails", "showed", "document")),
        ("Growers were hopeful Tuesday that it would rain.", ("Growers", "hopeful Tuesday that", "mind")),
        ("Anna Lowe: The mill will have to close.", ("Anna Lowe", ":", "named")),
        ("The mill will close. — Ada Lowe (@adalowe)", ("Ada Lowe", "—", "named")),
        ("Mayor Claims Mill Was Never For Sale", ("Mayor", "Claims", "named")),
        ("The clerk, Ada Lowe, declined to comment.", ("Ada Lowe", "declined to comment", "named")),
        ('“It is late," Ada Lowe said.', ("Ada Lowe", "said", "named")),
    ],
)
def test_reads_source_cue_and_kind(text: str, found: tuple[str | None, str, str]) -> None:
    assert found in read(text)


@pytest.mark.parametrize(
    "text",
    [
        "The remarks came late in the day.",
        "The forecast for the weekend is fair.",
        "She left a note on the table.",
        "Nobody said that the mill would close.",
        "“Analysts say all sorts of things.”",
        "The proposed road runs along the river.",
        "Most of the zombies stood outside in the rain.",
        "Two hundred flats will be finished by Christmas.",
        "Needless to say, the mill was shut.",
        "That said, the mill was shut.",
        "The board added a wing to the mill.",
        "Visitors found the gate locked.",
        "Russian attacks on the port went on all night.",
        "Envoys of several state and regional boards met by the mill.",
        "US states and cities have closed their mills.",
        "I do have some questions if the mill should close.",
        "The loss has been reported to us.",
        "US report on the mill: what it holds",
    ],
)
def test_stays_silent(text: str) -> None:
    assert read(text) == []


def test_a_participle_takes_the_subject_of_its_sentence() -> None:
    assert ("Ada Lowe", "arguing", "named") in read("Ada Lowe warned the board, arguing that it was late.")


def test_a_second_verb_takes_the_same_subject() -> None:
    assert ("Ada Lowe", "added", "named") in read("Ada Lowe welcomed the vote and added that it was late.")


def test_they_stand_for_the_last_plural_source() -> None:
    doc = Document(Article("Harbour officials argue that it is late. They said that it would rain.", language="en"))
    last = doc.attributions[-1]
    assert last.kind == "role"
    assert last.stands_for is not None
    assert doc[last.stands_for] == "Harbour officials"


def test_a_quotation_that_goes_on_keeps_its_speaker() -> None:
    doc = Document(Article("“It is late,” Ada Lowe said. “We are going home now.”", language="en"))
    contents = [doc[a.content] for a in doc.attributions if a.content is not None]
    assert "“We are going home now.”" in contents


def test_list_items_inherit_the_source_above_them() -> None:
    text = "Officials cited several reasons:\n- War fatigue on all sides\n- The price of grain and oil"
    doc = Document(Article(text, language="en"))
    assert [claim.support for claim in doc.claims] == ["vague", "vague", "vague"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Analysts warned that the mill might have to seek aid.", [("Analysts", "warned", "anonymous")]),
        ("The owners are said to be considering an offer.", [(None, "are said to", "passive")]),
    ],
)
def test_what_is_told_of_a_purpose_stays_with_whoever_tells_it(
    text: str, found: list[tuple[str | None, str, str]]
) -> None:
    assert read(text) == found


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Norway said that the harbour would close.", "organisation"),
        ("Vilnius said that the harbour would close.", "organisation"),
        ("The Norwegians said that the harbour would close.", "organisation"),
        ("Mr Irish said that the harbour would close.", "named"),
        ("Mark Cuban, who owns the mill, fears a toll. Cuban said that the harbour would close.", "named"),
    ],
)
def test_a_country_is_no_person_and_a_surname_no_country(text: str, kind: str) -> None:
    assert read(text)[-1][2] == kind


def test_a_number_of_people_is_no_name() -> None:
    assert read("Twelve of the growers said the dam was cracked.") == [("Twelve of the growers", "said", "role")]


def test_what_a_speaker_says_of_others_is_the_speakers() -> None:
    assert read("Ada Lowe said that analysts fear a long winter.") == [("Ada Lowe", "said", "named")]


def test_a_clause_of_its_own_has_its_own_source() -> None:
    found = read("Ada Lowe said that it was late, but the board denied that the mill would close.")
    assert [source for source, *_ in found] == ["Ada Lowe", "the board"]


def test_a_source_between_commas_has_content_on_both_sides() -> None:
    doc = Document(Article("The worst, according to the board, would be over by noon.", language="en"))
    (one,) = doc.attributions
    assert one.content is not None
    assert doc[one.content] == "The worst, according to the board, would be over by noon."


def test_content_is_before_a_cue_that_a_participle_follows() -> None:
    doc = Document(Article("Two men were in the mill, Ada Lowe said, adding that both were safe.", language="en"))
    contents = [doc[one.content] for one in doc.attributions if one.content is not None]
    assert contents[0].startswith("Two men were in the mill")


def test_an_office_stands_for_the_person_who_was_said_to_hold_it() -> None:
    text = "“It is late,” said Ada Lowe, the mayor of Orr. The mayor promised to close the mill."
    doc = Document(Article(text, language="en"))
    last = doc.attributions[-1]
    assert doc[last.source or last.cue] == "The mayor"
    assert last.stands_for is not None
    assert doc[last.stands_for].startswith("Ada Lowe")


@pytest.mark.parametrize(
    ("between", "speaker"),
    [
        ("Mary Orr has run the kiosk for years.", "Mary Orr"),
        ("Edie Orr, 74, has run the kiosk for years.", "Edie Orr"),
        ("The kiosk was full.", "Ada Lowe"),
        ("Orr Street was closed.", "Ada Lowe"),
    ],
)
def test_she_is_whoever_was_brought_in_since_somebody_spoke(between: str, speaker: str) -> None:
    doc = Document(Article(f"Ada Lowe said it was late.\n\n{between} “I am glad,” she said.", language="en"))
    assert doc.attributions[-1].stands_for is not None
    assert doc[doc.attributions[-1].stands_for] == speaker


def test_who_tells_things_apart_tells_nothing() -> None:
    assert read("Bees can tell two faces apart.") == []
    assert read("The clerk told the board that the mills had drifted apart.")[0][0] == "The clerk"


@pytest.mark.parametrize("time", ["Last year", "This week", "In late May"])
def test_a_time_in_front_is_no_part_of_the_source(time: str) -> None:
    assert read(f"{time} the Harbour Board warned that it was late.")[0][0] == "the Harbour Board"


def test_a_known_speaker_and_a_colon_are_a_source() -> None:
    text = "Lowe: The mill will close in May\nAda Lowe said on Monday that the mill would close."
    assert ("Lowe", ":", "named") in read(text)


@pytest.mark.parametrize("label", ["Lowe", "Ada Lowe", "Ada Mary Jane Lowe"])
def test_a_label_may_have_four_words_and_two_may_follow(label: str) -> None:
    text = f"{label}: Go home.\nAda Lowe said on Monday that the mill would close."
    assert (label, ":", "named") in read(text)


def test_a_label_that_names_no_speaker_is_none() -> None:
    assert read("Opening hours: The mill closes at six.") == []


def test_a_language_without_a_pack_has_no_attributions() -> None:
    assert Document(Article("Ada Lowe sagte, es sei spät.", language="de")).attributions == ()


@pytest.mark.parametrize(
    "flood",
    [
        "he said " * 8_000,
        "Lee, said " * 8_000,
        "and Lee " * 10_000,
        "who said " * 8_000,
        "Lee: " * 8_000,
        "eager to " * 8_000,
        "“said " * 8_000,
        "Loyalists say\n\n" * 13_000,
        "Locals say\n\n" * 16_000,
    ],
)
def test_floods_end(flood: str) -> None:
    doc = Document(Article(flood, language="en"))
    assert all(a.cue.end <= len(flood) for a in doc.attributions)


def test_the_subject_of_a_long_sentence_is_looked_for_at_its_start_only() -> None:
    cues = len(read("In the mill " + "and said " * 4_000))
    assert cues == 0  # a search through the whole sentence for each cue takes half a minute


@pytest.mark.parametrize(
    "text",
    [
        "The release of the report shows that the mill is closed.",
        "The game took two hours 15 minutes to show that she was fit.",
        "However said the mill would close.",
    ],
)
def test_acts_lengths_and_openers_are_no_sources(text: str) -> None:
    assert read(text) == []


def test_a_name_read_elsewhere_stays_one_at_the_start_of_a_sentence() -> None:
    assert ("Sanders", "said", "named") in read("Ada Sanders ran the mill. Sanders said that it would close.")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Locals say that the mill will close.", ("Locals", "say", "role")),
        ("Forecasts suggest that the mill will close.", ("Forecasts", "suggest", "role")),
        ("Rumours suggest that the mill will close.", ("Rumours", "suggest", "anonymous")),
        ("Hayes says that the mill will close.", ("Hayes", "says", "named")),
        ("The Locals met at noon. We Locals sang. Locals say the mill will close.", ("Locals", "say", "named")),
    ],
)
def test_a_first_word_that_does_as_many_do_is_no_persons_name(text: str, found: tuple[str, str, str]) -> None:
    assert found in read(text)


def test_officials_of_a_state_are_no_speakers() -> None:
    joins = "The day will join harbour organizations, state officials, scientific and business bodies to plan the mill."
    assert read(joins) == []


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("Ada Lowe said it was late. Michael Holt said it was early. She added that dues were high.", "Ada Lowe"),
        ("Ms Lowe said it was late. Mr Holt said it was early. “It is late,” she said.", "Ms Lowe"),
        ("Ada Lowe said it was late. Alder Holt said it was early. He added that dues were high.", "Alder Holt"),
        ("Michael Holt said it was early. “It is late,” she said.", None),
        ("Holt Paul said it was early. “It is late,” she said.", "Holt Paul"),
    ],
)
def test_a_pronoun_stands_for_nobody_whose_name_is_one_of_the_other_sex(text: str, whom: str | None) -> None:
    doc = Document(Article(text, language="en"))
    last = doc.attributions[-1]
    assert (doc[last.stands_for] if last.stands_for else None) == whom
