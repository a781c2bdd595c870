"""First names of one surname: one person told wrong, or two."""

import pytest

from srcaudit import Article, Document


def _pairs(text: str, title: str | None = None) -> list[tuple[str | None, str | None]]:
    doc = Document(Article(text, title=title, language="en"))
    return [(pair.rare.given, pair.usual[0].given) for pair in doc.namesakes]


PLAIN = "Mary Hollis, the harbour master, closed the port. Nobody had told Hollis why. In the evening {} opened it."


def test_a_first_name_that_nobody_introduces_is_told_beside_the_usual_one() -> None:
    assert _pairs(PLAIN.format("Ruth Hollis")) == [("Ruth", "Mary")]


@pytest.mark.parametrize(
    "second",
    [
        "her brother Peter Hollis",
        "Peter Hollis, a diver,",
        "the diver Peter Hollis",
        "Dr. Hollis and not Peter Zeller",
        "Hollis",
        "Mary Hollis",
        "“Ruth Hollis” (the boat)",
    ],
)
def test_who_is_introduced_or_quoted_or_the_same_is_no_slip(second: str) -> None:
    assert _pairs(PLAIN.format(second)) == []


@pytest.mark.parametrize(
    "told",
    [
        "Peter Hollis, the Gazette's chief editor, wrote of it.",
        "It rained, says Peter Hollis, Seafarers' chairman.",
        "It rained, said Peter Hollis, RNLI research director.",
        "It rained, said Peter Hollis, European head of Seafarers, on Monday.",
        "It was paid for by Ada Lind and Peter Hollis, wealthy fund managers who sail.",
        "It was paid for by Peter Hollis and Ada Lind, two bankers.",
        "Peter Hollis is the editor of the Gazette.",
        "But Green MSP Peter Hollis was against it.",
        "Tory Peter Hollis was against it.",
        "The film has a sailor (Peter Hollis) in it.",
        "The port at noon (Peter Hollis/Gazette).",
        "“Open it.”\n\n- Peter Hollis\n\nIt was late.",
    ],
)
def test_who_is_told_in_a_few_words_or_signs_is_somebody_else(told: str) -> None:
    text = "Mary Hollis, the harbour master, closed the port. Nobody had told Hollis why. Hollis was sorry.\n\n{}"
    assert _pairs(text.format(told)) == []


@pytest.mark.parametrize(
    "told",
    [
        "Peter Hollis, sad, opened it.",
        "At noon Peter Hollis and Ada Lind opened it.",
        "Ada Lind saw Peter Hollis, who had slept.",
        "By then Mr. Peter Hollis was against it.",
        "Peter Hollis is the best.",
    ],
)
def test_who_is_told_nothing_of_is_the_one_told_before(told: str) -> None:
    text = "Mary Hollis, the harbour master, closed the port. Nobody had told Hollis why. Hollis was sorry.\n\n{}"
    assert _pairs(text.format(told)) == [("Peter", "Mary")]


def test_a_plural_of_the_surname_means_several_persons() -> None:
    assert _pairs(PLAIN.format("Ruth Hollis") + " The Hollises have lived there for long.") == []


def test_one_title_makes_one_person_of_two_who_are_introduced() -> None:
    text = "Sen. Mary Hollis (R-Ohio) came first. Hollis spoke. Later Sen. {} Hollis (R-Ohio) was seen at the door."
    assert _pairs(text.format("Ruth")) == [("Ruth", "Mary")]


def test_members_of_a_family_that_everybody_knows_need_no_introduction() -> None:
    text = "Hillary Clinton spoke first. Clinton was cheered. In the evening {} Clinton was seen at the door."
    assert _pairs(text.format("Bill")) == []
    assert _pairs(text.format("Ruth")) == [("Ruth", "Hillary")]


def test_two_uses_of_a_surname_are_too_few_to_tell_whose_it_is() -> None:
    assert _pairs("Mary Hollis closed the port. In the evening Ruth Hollis opened it.") == []


@pytest.mark.parametrize("second", ["Mary Hollis and her partner", "At her side, Ruth Hollis", "Molly Hollis"])
def test_a_partner_or_a_pet_name_is_no_slip(second: str) -> None:
    assert _pairs(PLAIN.format(second)) == []


def test_who_founded_what_the_other_leads_is_somebody_else() -> None:
    assert _pairs(PLAIN.format("staff") + " The port was founded by Ernest Hollis.") == []


def test_a_list_of_full_names_tells_of_several_persons() -> None:
    text = "Mary Hollis closed the port. Nobody had told Hollis why. In the evening {} opened it."
    assert _pairs(text.format("Ruth Hollis")) == [("Ruth", "Mary")]
    assert _pairs(text.format("Anna Berg, Ruth Hollis and Karl Lund")) == []


def test_of_two_uses_the_second_counts_near_by_and_far_away_but_not_introduced() -> None:
    text = "Mary Hollis closed the port on Monday. {} “Nobody told me,” said Magda Hollis{}."
    late = "It was late, and the river was high. " * 30
    assert _pairs(text.format("It was late.", "")) == [("Magda", "Mary")]
    assert _pairs(text.format(late, "")) == [("Magda", "Mary")]
    assert _pairs(text.format(late, ", a pilot")) == []


LATER = "Mary Hollis, the harbour master, closed the port.\n\n" + "It was late, and the river was high. " * 8 + "\n\n"


@pytest.mark.parametrize(
    "second",
    [
        "Nobody had told the crew why they should back Ruth Hollis.",
        "The crew met Ruth Hollis at the gate.",
        "“It is late,” Ruth Hollis said.",
        "The strike that brought down Ruth Hollis was over.",
    ],
)
def test_who_comes_once_as_known_is_asked_about_however_far_away(second: str) -> None:
    assert _pairs(LATER + second) == [("Ruth", "Mary")]


@pytest.mark.parametrize(
    "second",
    [
        "Her successor is likely to be Ruth Hollis.",
        "The chapel that Edward Hollis built in 1802 was shut.",
        "They sang a hymn by Ruth Hollis.",
        "The boat was named after Ruth Hollis.",
        "The late Ruth Hollis would have smiled.",
        "The crew met the pilot Ruth Hollis at the gate.",
        "Ruth Hollis, 45, was on her way home.",
        "At the gate:\n\nPeter Orr\n\nRuth Hollis\n\nIan Moe\n\nThen it rained.",
        "Among them were Peter Orr, Ruth Hollis and Ian Moe.",
        "Ruth Hollis held the rope.",
        "Then Ruth Hollis drove up in the bus.",
        "A bench is the gift of a reader. Ruth Hollis made it from a door.",
        "Nobody had told the bowler why a wicket and four overs later they should back Ruth Hollis.",
    ],
)
def test_who_is_told_as_another_or_in_a_list_is_not_asked_about(second: str) -> None:
    assert _pairs(LATER + second) == []


def test_of_a_common_surname_two_may_come_by_chance() -> None:
    second = "Nobody had told the crew why they should back {} Hollis."
    assert _pairs((LATER + second.format("Ruth")).replace("Hollis", "Wilson")) == []
    assert _pairs((LATER + second.format("Mark")).replace("Mary", "Matt").replace("Hollis", "Wilton")) != []
    assert _pairs((LATER + second.format("Mark")).replace("Mary", "Matt").replace("Hollis", "Wilson")) != []


def test_a_namesake_whom_everybody_knows_is_named_in_a_quotation() -> None:
    text = "Mayor Jim Parks shut it. Parks was sorry. Parks left. “Rosa Parks would not have gone,” he said. Parks {}."
    assert _pairs(text.format("laughed")) == []
    assert _pairs(text.replace("Rosa", "Tom").format("laughed")) == [("Tom", "Jim")]


LONG = "Mary Hollis, the harbour master, closed the port. Hollis was sorry. Hollis left. It was late. {}"


@pytest.mark.parametrize(
    ("second", "found"),
    [
        ("The crew met Ruth Hollis, who had slept in the boat.", True),
        ("The crew met Ruth Hollis, who runs the inn.", False),
        ("The crew met Ruth Hollis, whose boat was red.", False),
        ("The crew met the pilot Ruth Hollis, who had slept in the boat.", False),
        ("The crew met Mari Hollis, the master of the port.", True),
        ("The crew met Margaret Hollis, the pilot of the boat.", False),
        ("It was an early start for Ruth Hollis.", True),
        ("It was an early riser, Ruth Hollis, and nobody else.", False),
        ("It is shut, they wrote - Ruth Hollis (@aldport) was ill.", True),
        ("It is shut, they wrote - Ruth Hollis (Aldmouth) was ill.", False),
        ("“It was good to see Ruth Hollis there,” a sailor said.", False),
        ("Hollis slept. “It was good to see Ruth Hollis there,” a sailor said.", True),
        ("Hollis slept. “It was good to see the pilot Ruth Hollis, the bravest of us,” a sailor said.", False),
    ],
)
def test_what_stands_behind_a_second_first_name_may_be_told_of_the_first(second: str, found: bool) -> None:
    assert bool(_pairs(LONG.format(second))) is found


def test_two_in_one_sentence_are_two_and_two_far_apart_in_a_long_one_may_be_one() -> None:
    text = "Mary Hollis closed the port. Hollis was sorry. Hollis left. Mary Hollis said {} for Ruth Hollis."
    assert _pairs(text.format("it was not meant")) == []
    assert _pairs(text.format("that the crew of the ferry, which " + "came from the island and " * 6 + "left, waited"))


@pytest.mark.parametrize(
    "second",
    [
        "Ronald Trump",
        "Senator Ronald Trump",
        "Senator Ronald Trump of Ohio",
        "“A vote for Ronald Trump - it is - is bad”, and",
        "“We like Ronald Trump a lot,” a baker said, and",
        "“Ronald Trump”",
    ],
)
def test_a_first_name_near_that_of_somebody_known_is_told_in_a_quotation_too(second: str) -> None:
    text = f"Donald Trump came first. Trump spoke. In the evening it was {second} again who was seen at the door."
    assert _pairs(text.replace("again who", "again, and then Holm")) == [("Ronald", "Donald")]


@pytest.mark.parametrize(
    "second",
    [
        "Roland Trump, a plumber,",
        "“We like Ronald Trump, who bakes,” a miller said, and he",
        "his nephew Ronald Trump",
        "“We like Ivanka Trump,” a miller said, and she",
        "“We like Zelda Trump,” a miller said, and she",
        "Don Trump",
    ],
)
def test_others_of_a_known_surname_are_left_alone(second: str) -> None:
    text = f"Donald Trump came first. Trump spoke. In the evening it was late, and {second} was seen at the door."
    assert _pairs(text) == []


def test_who_is_quoted_of_somebody_introduced_says_the_same_first_letter() -> None:
    text = "George Hollis, the harbour master, closed it. Hollis left. Nobody asked Hollis. “I saw {},” a diver said."
    assert _pairs(text.format("Gerald Hollis's boat")) == [("Gerald", "George")]
    assert _pairs(text.format("Peter Hollis's boat")) == []
    assert _pairs(text.format("Gerald Hollis, a plumber")) == []


def test_a_title_cut_short_is_the_same_title() -> None:
    text = "Sen. Tom Hollis (R-Ohio) came first. Hollis spoke. Hollis left. “Senator {} Hollis (R-Ohio) won,” she said."
    assert _pairs(text.format("Tim")) == [("Tim", "Tom")]


def test_whoever_is_told_often_is_meant_in_a_quotation_though_nowhere_introduced() -> None:
    text = "George Hollis left. Hollis slept. {} “Nobody wants Gerald Hollis's boat,” a diver said."
    assert _pairs(text.format("Hollis wept. Hollis sang.")) == [("Gerald", "George")]
    assert _pairs(text.format("It was late.")) == []


def test_who_is_called_by_that_first_name_alone_is_another_person() -> None:
    assert _pairs(PLAIN.format("Ruth Hollis")) == [("Ruth", "Mary")]
    assert not _pairs(f"{PLAIN.format('Ruth Hollis')} The key was in the hands of Ruth alone.")
    assert _pairs(f"{PLAIN.format('Ruth Hollis')} Ruth Zeller held the key.") == [("Ruth", "Mary")]


def test_of_two_full_names_alike_and_near_neither_need_be_introduced() -> None:
    text = "Mary Hollis swam 200 metres on Friday. The crowd wept. {} for six years. The pool was full."
    assert _pairs(text.format("Maud Hollis has trained")) == [("Maud", "Mary")]
    assert not _pairs(text.format("Her sister Maud Hollis has trained"))
    assert not _pairs(text.format("Maud Hollis, a diver, has trained"))


def test_a_comma_behind_an_opening_phrase_brings_in_no_apposition() -> None:
    text = "Graham Hollis pulled the swan out. A vet came. {} the bird hissed all the way."
    assert _pairs(text.format("According to Gordon Hollis,")) == [("Gordon", "Graham")]
    assert not _pairs(text.format("It was Gordon Hollis, the vet, who said"))


@pytest.mark.parametrize(("one", "other"), [("Danielle", "Daniel"), ("Paula", "Paul"), ("Georgina", "George")])
def test_a_mans_name_is_not_short_for_a_womans(one: str, other: str) -> None:
    text = f"Author {one} Hollis read from her book. Some 80 people came. {other} Hollis lives in Harrow."
    assert _pairs(text) == [(other, one)]
    assert not _pairs(text.replace(one, "Daniella").replace(other, "Dani"))


@pytest.mark.parametrize(
    ("second", "found"),
    [
        ("The nominee Peter Trump lost", True),
        ("Senator Peter Trump lost", True),
        ("Nobody knew why Peter Trump lost", True),
        ("His nephew Peter Trump lost", False),
        ("Peter Trump, a plumber, lost", False),
        ("Eric Trump lost", False),
        ("Team Trump lost", False),
        ("“We like Peter Trump,” he said, and lost", False),
        ("Trump spoke. Trump sat down. “We like Peter Trump,” he said, and Holm lost", True),
        ("Trump spoke. Trump sat down. “We like Peter Trump, who bakes bread,” he said, and Holm lost", False),
        ("It was good to see Peter Trump, who has lost", True),
        ("It was good to see Peter Trump, who runs an inn and lost", False),
        ("The two friends, Donald Trump and Peter Trump, lost", False),
    ],
)
def test_a_strange_first_name_before_a_surname_of_few_is_told(second: str, found: bool) -> None:
    assert bool(_pairs(f"Donald Trump came first. It was late. {second}.")) is found


@pytest.mark.parametrize("second", ["A pupil of 12, Ruth Hollis, had", "In came a retired nurse, Ruth Hollis, and"])
def test_who_is_brought_in_before_the_name_is_somebody_new(second: str) -> None:
    text = "“No,” said Mary Hollis. Hollis left. It was May. {} opened it. “Why?” Hollis said."
    assert _pairs(text.format(second)) == []
    assert _pairs(text.format("Then Ruth Hollis")) == [("Ruth", "Mary")]


def test_a_time_told_before_a_name_brings_in_nobody() -> None:
    text = (
        "Mary Hollis, the harbour master, closed the port. Nobody told Hollis why. After a long week, Ruth Hollis left."
    )
    assert _pairs(text) == [("Ruth", "Mary")]


def test_of_what_union_somebody_is_tells_who_that_is() -> None:
    text = "“No,” said Mary Hollis of the {}. Nobody had told Hollis why. Up went a banner that Ruth Hollis, 12, held."
    assert _pairs(text.format("teachers' union")) == []
    assert _pairs(text.format("teachers' union").replace(" of the teachers' union", "")) == [("Ruth", "Mary")]


def test_a_form_of_address_does_not_introduce_its_bearer() -> None:
    text = "Dr Andrew Hollis led the trial. It was late. {} said so. Hollis hopes for more."
    assert _pairs(text.format("Dr Anthony Hollis")) == [("Anthony", "Andrew")]
    assert _pairs(text.format("A colleague, Dr Anthony Hollis,")) == []
    assert _pairs(text.format("Dr Anthony Hollis, a chemist,")) == []


def test_a_title_cut_short_is_the_same() -> None:
    text = "Councillor Andrew Hollis asked for a vote. It was late. {} said so. Hollis left."
    assert _pairs(text.format("Cllr Anthony Hollis")) == [("Anthony", "Andrew")]
    assert _pairs(text.format("Sgt Anthony Hollis")) == []


def test_whose_rival_somebody_is_that_is_another_person() -> None:
    text = "Rep. Mary Hollis won on Monday. Nobody had told Hollis why. {}, Rep. Ruth Hollis, wept."
    assert _pairs(text.format("Hollis's rival")) == []
    assert _pairs(text.format("Zeller's rival")) == [("Ruth", "Mary")]


@pytest.mark.parametrize(
    "second",
    ["single mothers at the old quay heard that Ruth Hollis", "after a couple of hours it was said that Ruth Hollis"],
)
def test_a_word_for_a_relative_counts_where_it_is_somebodys(second: str) -> None:
    assert _pairs(PLAIN.format(second)) == [("Ruth", "Mary")]
    assert _pairs(PLAIN.format(f"Her mother was told, and {second}")) == []


def test_what_one_is_and_does_brings_in_another_person() -> None:
    text = "They had come to Mary Hollis on Monday. Nobody told Hollis why. A word came from {} had seen it."
    assert _pairs(text.format("the diver Ruth Hollis, whose boat")) == []
    assert _pairs(text.format("Ruth Hollis, whose boat")) == [("Ruth", "Mary")]


def test_a_surname_of_a_family_that_all_know_has_no_other_first_name() -> None:
    text = "Mike Pompeo spoke first. It was late. In the evening {} Pompeo was seen at the door."
    assert _pairs(text.format("Ruth")) == [("Ruth", "Mike")]
    assert _pairs(text.format("the plumber’s cousin Ruth")) == []
    assert _pairs(text.format("a baker named Ruth")) == []
    assert _pairs(text.format("a local baker, Ruth").replace("Pompeo was", "Pompeo, was")) == []


def test_representatives_of_two_states_are_two_persons() -> None:
    text = "Rep. Mike Rogers of Iowa asked for more. It was late. Rep. Mark Rogers{} did not."
    assert _pairs(text.format("")) == [("Mark", "Mike")]
    assert _pairs(text.format(" of Ohio")) == []


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("Goalkeeper Mary Hollis saved it. It was late. {} left the pitch to cheers.", "Maud"),
        ("The judge, Mary Hollis, left. It was late. Judge {} will rule on Friday.", "Maud"),
        ("Sen. Mary Hollis (R-Ohio) voted. It was late. Sen. {} will try again.", "Maud"),
        ("The mayor, Mary Hollis, left. Ms Hollis had wept. Under {} the town built homes.", "Maud"),
        ("Chef Mary Hollis has a third inn. Hollis opened it in May. Diners say {} is as good as ever.", "Ruth"),
    ],
)
def test_whoever_is_told_again_as_known_has_one_first_name(text: str, given: str) -> None:
    assert _pairs(text.format(f"{given} Hollis")) == [(given, "Mary")]
    assert _pairs(text.format("Mary Hollis")) == []


@pytest.mark.parametrize(
    "text",
    [
        "Goalkeeper Mary Hollis saved it. It was late. Ruth Hollis scored the second from a corner.",
        "Goalkeeper Mary Hollis saved it. It was late. Defender Ruth Hollis left the pitch to cheers.",
        "Goalkeeper Mary Hollis saved it. It was late. The goal was by the defender Ruth Hollis of Holm.",
        "The judge, Mary Hollis, left. It was late. Senator Maud Hollis will vote on Friday.",
        "Sen. Mary Hollis (R-Ohio) voted. It was late. Sen. Maud Hollis (D-Iowa) will try again.",
        "Sen. Mary Hollis (R-Ohio) voted. It was late. Sen. Ruth Hollis will try again.",
        "The judge, Mary Hollis, left. It was late. Judge Maud Hollis of the county court will rule on Friday.",
    ],
)
def test_whoever_is_told_otherwise_is_another_person(text: str) -> None:
    assert _pairs(text) == []


def _rare(text: str) -> list[str]:
    doc = Document(Article(text, language="en"))
    return [doc[pair.rare.span] for pair in doc.namesakes]


def test_a_surname_that_no_list_has_is_borne_by_one() -> None:
    text = "Mary Pagglione closed the port. It was late. Nobody had seen Ruth Pagglione since noon."
    assert _rare(text) == ["Ruth Pagglione"]
    assert _rare(text.replace("Pagglione", "Hollis")) == []


@pytest.mark.parametrize(
    "text",
    [
        "Mary Pagglione closed the port. It was late. Nobody had seen her brother Paul Pagglione since noon.",
        "Mary Pagglione closed the port. It was late. Nobody had seen Ruth Pagglione, a cook, since noon.",
        "Mary Pagglione and Ruth Pagglione closed the port.",
        "Mary Pagglione closed the port. It was late. The chapel above it was drawn by Ruth Pagglione.",
        "Mary Pagglione closed the port. It was late. The Pagglionees had not seen Ruth Pagglione since noon.",
        "Rose Pagglione closed the port. It was late. Nobody had seen Rosie Pagglione since noon.",
        "Mary Pagglione closed the port. It was late.\n\nRuth Pagglione\n\nPaul Moe",
    ],
)
def test_a_second_bearer_of_a_rare_surname_is_told_to_be_one(text: str) -> None:
    assert _rare(text) == []


@pytest.mark.parametrize("how", ["was hired in May as its cook", "was elected to the board as a member"])
def test_who_comes_as_something_is_somebody_new(how: str) -> None:
    text = "The yard sold to Mary Hollis, its manager. It was late. Ruth Hollis {}."
    assert not _pairs(text.format(how))
    assert _pairs(text.format("locked the yard at six"))
    assert _pairs(text.format("joined the yard as a clerk"))  # as Mary may have


def test_towns_of_one_region_are_no_persons() -> None:
    text = PLAIN.format("Ruth Hollis")
    assert _pairs(text)
    assert not _pairs(text.replace("Hollis", "California"))
    assert _pairs(text.replace("Hollis", "California").replace("Nobody had told California", "California said"))


MATCH = "The striker scored a goal from a penalty. " + PLAIN


def test_two_players_of_a_match_may_have_one_surname() -> None:
    assert _pairs(MATCH.format("Ruth Hollis")) == []
    assert _pairs(MATCH.format("Margaret Hollis")) == [("Margaret", "Mary")]


def test_a_first_name_far_from_the_surname_may_be_of_another_article() -> None:
    start, _, end = PLAIN.partition("In the")
    near, far = (start + "It rained on the boats. " * times + "In the" + end for times in (20, 120))
    assert _pairs(near.format("Ruth Hollis")) == [("Ruth", "Mary")]
    assert _pairs(far.format("Ruth Hollis")) == []
    assert _pairs(far.format("Margaret Hollis")) == [("Margaret", "Mary")]
