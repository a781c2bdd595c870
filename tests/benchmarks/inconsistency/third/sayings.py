"""Words in quotation marks that an article gives twice."""

import re
from collections.abc import Iterator
from functools import cache
from random import Random

from tests.benchmarks.inconsistency.blind.stories import Mutator, Story
from tests.benchmarks.inconsistency.third.planting import Place, Plan, Planner, mutator, told_again

_QUOTED = re.compile(r"[\"“]([^\"“”\n]{12,600})[\"”]|''([^'\n]{12,600})''")
_OTHER = {
    "will": "would",
    "never": "always",
    "always": "never",
    "all": "some",
    "more": "less",
    "good": "bad",
    "great": "strong",
    "best": "worst",
    "big": "huge",
    "strong": "tough",
    "people": "voters",
    "country": "nation",
    "women": "men",
    "men": "women",
    "believe": "think",
    "think": "believe",
    "want": "need",
    "need": "want",
    "should": "could",
    "must": "should",
    "can": "could",
    "very": "quite",
    "important": "vital",
    "wrong": "bad",
    "right": "fair",
    "many": "few",
    "every": "each",
    "first": "last",
    "system": "process",
    "American": "British",
    "world": "country",
    "children": "kids",
    "money": "cash",
    "fight": "battle",
    "win": "lose",
    "stop": "end",
    "help": "aid",
    "new": "fresh",
    "real": "true",
    "hard": "tough",
    "clear": "plain",
    "have": "had",
    "is": "was",
    "are": "were",
    "has": "had",
    "was": "is",
    "not": "hardly",
    "no": "little",
    "would": "will",
    "could": "should",
    "because": "since",
    "about": "on",
    "from": "of",
    "against": "for",
    "their": "our",
    "our": "their",
    "my": "our",
    "his": "her",
    "we": "they",
    "they": "we",
    "serious": "grave",
    "most": "least",
    "political": "public",
}


@cache
def repeated(text: str) -> tuple[tuple[Place, Place], ...]:
    """The places in pairs of quotations that share five words: the same, or one part of the other."""
    said: list[tuple[Place, str]] = []
    for found in _QUOTED.finditer(text):
        group = 1 if found[1] else 2
        said.append((found.span(group), found[group]))
    pairs: list[tuple[Place, Place]] = []
    for at, (one, words) in enumerate(said):
        for other, longer in said[:at] + said[at + 1 :]:
            core = words.strip(" ,.?!…")
            inside = longer.find(core)
            if inside < 0:
                inside = longer.find(core[0].swapcase() + core[1:])
            if len(core.split()) >= 5 and inside >= 0 and one != other:
                start = one[0] + words.index(core)
                pairs.append(((start, start + len(core)), (other[0] + inside, other[0] + inside + len(core))))
    return tuple(pairs)


def quote_word(story: Story, rng: Random) -> Iterator[Plan]:
    """A quotation that is given twice has one word exchanged in one place."""
    for one, two in repeated(story.text):
        words = story.text[slice(*one)]
        swaps = [m for m in re.finditer(r"(?<![\w'’])[a-z]+(?![\w'’])", words) if m[0] in _OTHER and m.start() > 0]
        if swaps:
            word = rng.choice(swaps)
            spans = [(place[0] + word.start(), place[0] + word.end()) for place in (one, two)]
            yield from told_again(story, f"{word[0]}/{_OTHER[word[0]]}", spans, rng.choice(spans), _OTHER)


_SAID = r"(?:said|says|told|added|wrote|tweeted|declared|insisted|argued|claimed)"


def headline_quote(story: Story, rng: Random) -> Iterator[Plan]:
    """Quoted words of the headline that the body quotes too are others in the headline."""
    if not story.title:
        return
    for found in re.finditer(r"[\"“‘']([^\"“”‘’']{12,120})[\"”’'](?!\w)", story.title):
        core = found[1].strip(" ,.?!")
        body = [m.span() for m in re.finditer(re.escape(core), story.text, re.IGNORECASE)]
        words = [m for m in re.finditer(r"\b[A-Za-z]+\b", core) if m[0].lower() in _OTHER]
        if body and words and len(core.split()) >= 3:
            word = rng.choice(words)
            new = _OTHER[word[0].lower()]
            at = found.start(1) + found[1].index(core) + word.start()
            shown = new.capitalize() if word[0][0].isupper() else new
            title = story.title[:at] + shown + story.title[at + len(word[0]) :]
            spans = [(start + word.start(), start + word.end()) for start, _ in body]
            good = told_again(story, f"{word[0]}/{new}", spans, spans[0], new)
            yield from (
                Plan(plan.wording, (), plan.good, tuple(body), bad_title=title, good_title=title) for plan in good
            )


PLANNERS: dict[str, Planner] = {
    "quotation word": quote_word,
    "headline quotation": headline_quote,
}
MUTATORS: dict[str, Mutator] = {kind: mutator(kind, planner) for kind, planner in PLANNERS.items()}
