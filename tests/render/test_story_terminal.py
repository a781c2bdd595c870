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
