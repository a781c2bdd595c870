import srcaudit
from srcaudit.render.story_terminal import render
from tests.render.poisoned import sample_story
from tests.samples import reports


def test_colours_come_through_and_add_nothing_else() -> None:
    story = sample_story(reports()["wire-story"], reports()["wire-reprint"])
    colored = render(story, color=True)
    assert "\x1b[1;31mcontradicted\x1b[0m: “a”" in colored
    for code in ("\x1b[1;31m", "\x1b[32m", "\x1b[33m", "\x1b[1m", "\x1b[2m", "\x1b[0m"):
        colored = colored.replace(code, "")
    assert colored == render(story)


def test_one_of_a_kind_is_told_in_the_singular() -> None:
    told = render(srcaudit.audit_story(["The council of Harrow met on Monday."]))
    assert "1 article, " in told
    assert "1 articles" not in told
    assert "1 sources" not in told


def test_an_outlet_in_one_contradiction_is_not_in_several() -> None:
    story = srcaudit.audit_story(
        [
            srcaudit.Article(text, id=name, source=name, published="2031-05-05")
            for name, text in (
                ("a", f"The fire injured 14 people. {_AROUND}"),
                ("b", f"The fire injured 11 people. {_AROUND}"),
            )
        ]
    )
    assert "in 1 contradiction;" in render(story)


def test_a_contradicted_claim_says_which_conflict_it_is() -> None:
    told = " ".join(render(sample_story(reports()["wire-story"], reports()["wire-reprint"])).split())
    assert " 1. figure: 12 and 14" in told
    assert ": see 1 above" in told


_AROUND = "Ida Falk of Harrow saw it, and Jonas Roth of Ostby crossed the Lenn."


def test_a_long_sentence_is_cut_around_the_words_it_is_shown_for() -> None:
    winter = "After a winter in which the bridge was shut for nine weeks because of ice, and in which nobody on either"
    boats = "side of the water could say who was to pay for the boats that went in its place"
    long = f"{winter} {boats}, the fire injured 14 people."
    story = srcaudit.audit_story(
        [
            srcaudit.Article(f"{text} {_AROUND}", id=name, source=name, published="2031-05-05")
            for name, text in (("a", long), ("b", long.replace("14", "11")))
        ]
    )
    told = " ".join(render(story).split())
    assert story.conflicts
    assert "the fire injured 14 people.”" in told
    assert "“… " in told
