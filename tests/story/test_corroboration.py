from srcaudit.model.story import StoryClaim, StoryReport
from tests.story.stories import OWN, WIRE, article, told

FURNITURE = "Home | News | Sport\nSubscribe to our newsletter\nShare this article\n"


def _claim(story: StoryReport, words: str) -> StoryClaim:
    return next(one for one in story.claims if words in one.text)


def test_two_named_people_who_say_the_same_corroborate_it() -> None:
    claim = _claim(told(article("a", WIRE), article("b", OWN)), "diesel pump")
    assert claim.status == "corroborated"
    assert {origin.name for origin in claim.origins} == {"Ida Falk of the brigade", "Jonas Roth"}
    assert claim.sources == ("A", "B")


def test_copies_add_no_origin_wherever_they_are_put() -> None:
    before = {claim.text: claim for claim in told(article("a", WIRE), article("b", OWN)).claims}
    story = told(
        article("a", WIRE),
        article("b", OWN),
        article("copy", WIRE, "2031-05-06"),
        article("framed", f"{FURNITURE}\n{WIRE}\n\n{FURNITURE}", "2031-05-06"),
        article("cut", OWN.replace(", said Jonas Roth, who runs the workshop", ""), "2031-05-06"),
    )
    for claim in story.claims:
        if claim.text in before:
            assert len(claim.origins) == len(before[claim.text].origins), claim.text
    assert _claim(story, "diesel pump").status == "corroborated"


def test_ten_reprints_are_one_origin_and_one_teller() -> None:
    story = told(*(article(f"r{number}", WIRE + f" Edition {number}.") for number in range(10)))
    claim = _claim(story, "diesel pump")
    assert (claim.status, len(claim.origins), len(claim.sources)) == ("single-source", 1, 10)
    assert claim.reason == "told in one article and its near-copies only, by 10"


def test_a_reprint_is_no_further_teller_beside_another_article() -> None:
    other = OWN.replace(", said Jonas Roth, who runs the workshop", "")
    reprints = (article("a", WIRE), article("reprint", WIRE + " Second edition."))
    claim = _claim(told(*reprints, article("b", other)), "diesel pump")
    assert (claim.status, len(claim.sources)) == ("repeated", 3)
    assert claim.reason.startswith("told by 2, near-copies of one article counted once")


def test_articles_that_rest_on_one_speaker_are_one_origin() -> None:
    other = OWN.replace("said Jonas Roth, who runs the workshop", "said Ida Falk, who led the brigade")
    claim = _claim(told(article("a", WIRE), article("b", other)), "diesel pump")
    assert (claim.status, len(claim.origins)) == ("repeated", 1)


def test_a_body_and_the_one_who_speaks_for_it_are_one_origin() -> None:
    here = WIRE.replace("Ida Falk of the brigade said", "Ida Falk, chief of the Lenn Valley Brigade, said")
    there = OWN.replace("said Jonas Roth, who runs the workshop", "the Lenn Valley Brigade said")
    assert _claim(told(article("a", here), article("b", there)), "diesel pump").status == "repeated"


def test_an_outlet_that_names_nobody_adds_no_origin() -> None:
    other = OWN.replace(", said Jonas Roth, who runs the workshop", "")
    assert _claim(told(article("a", WIRE), article("b", other)), "diesel pump").status == "repeated"


def test_what_one_outlet_tells_is_single_source() -> None:
    claim = _claim(told(article("a", WIRE), article("b", OWN)), "nine coaches")
    assert (claim.status, claim.sources) == ("single-source", ("A",))


def test_a_claim_with_two_values_is_contradicted_and_says_by_which_conflict() -> None:
    story = told(article("a", WIRE), article("b", OWN + " The fire destroyed 41 buses and a workshop in Harrow."))
    claim = _claim(story, "14 buses")
    assert claim.status == "contradicted"
    assert claim.conflict is not None
    assert {value.article_id for value in story.conflicts[claim.conflict].values} == {"a", "b"}


def test_a_deadline_of_one_speaker_is_linked_across_articles_and_not_corroborated() -> None:
    people = " Ida Falk of Harrow and Jonas Roth of Ostby crossed the Lenn."
    here = "Mayor Ada Lind of Harrow said the new Lenn tunnel will open to freight by early summer 2031." + people
    there = "Mayor Ada Lind announced that Harrow wants a first freight train in the Lenn tunnel by June." + people
    claim = _claim(told(article("a", here), article("b", there)), "early summer")
    assert (claim.status, claim.sources, len(claim.origins)) == ("repeated", ("A", "B"), 1)


def test_a_sentence_that_claims_nothing_has_no_status() -> None:
    filler = "Experts agree that technology will play an ever greater role in the years to come."
    story = told(article("a", WIRE + " " + filler), article("b", OWN + " " + filler))
    assert not any(filler in claim.text for claim in story.claims)


def test_what_the_authorities_of_two_places_say_of_each_is_two_claims() -> None:
    around = " Voters in Harrow and voters in Ostby stood in line, and so did Jonas Roth and Ida Falk."
    here = "Harrow election officials are expecting a record turnout of more than 4,000 voters." + around
    there = "Ostby clerk Petra Lindgate announced that the turnout of voters was a record 39 percent." + around
    story = told(article("a", here), article("b", there))
    assert not [claim for claim in story.claims if claim.status == "corroborated"]
    assert _claim(story, "Harrow election").sources == ("A",)


def test_where_nobody_is_named_the_origin_is_the_outlet_that_had_it_first() -> None:
    first = WIRE.replace("Ida Falk of the brigade said", "sources said")
    later = WIRE.replace(", Ida Falk of the brigade said", "")
    claim = _claim(told(article("late", later, "2031-05-06"), article("wire", first)), "diesel pump")
    assert [(one.name, one.kind, one.identified) for one in claim.origins] == [("WIRE", "outlet", False)]
