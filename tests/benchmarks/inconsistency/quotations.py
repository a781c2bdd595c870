"""Slips in quotations that come a second time."""

import re
from random import Random

from srcaudit.model.span import Span
from tests.benchmarks.inconsistency.people import named
from tests.benchmarks.inconsistency.story import Edit, Plan, Story, marked
from tests.benchmarks.inconsistency.wording import GIVEN

_FEWEST_WORDS, _MOST_WORDS = 10, 45
_APART = 450
_OTHER_WORDS = {
    "people": "folks",
    "never": "rarely",
    "always": "often",
    "important": "crucial",
    "think": "believe",
    "great": "good",
    "country": "nation",
    "must": "should",
    "will": "may",
    "believe": "feel",
    "really": "truly",
    "many": "some",
    "big": "huge",
    "job": "task",
    "money": "cash",
    "should": "could",
    "children": "kids",
    "get": "receive",
    "problem": "issue",
    "voters": "citizens",
    "years": "months",
    "best": "finest",
    "world": "globe",
}  # fmt: skip
_AGAIN = (
    "As {who} put it: {QUOTE}",
    "{QUOTE} {who} had said.",
    "It bears repeating what {who} said: {QUOTE}",
    "In the words of {who}: {QUOTE}",
    "“No comment” was not {who}’s way: {QUOTE}",
    "{QUOTE} {who} said, in a remark that was soon passed around.",
    "The line that stayed was this one by {who}: {QUOTE}",
    "{who} said: {QUOTE}",
)


def _quotations(story: Story) -> list[Span]:
    """Quotations of a sentence or two, marks included."""
    return [
        span
        for span in story.quotations
        if span.start > story.body
        and story[span][-1] in "”\"'"
        and _FEWEST_WORDS <= len(story[span].split()) <= _MOST_WORDS
        and not re.search(r"[\[\]…]|\.\.\.|[‘’]\w+[‘’](?!\w)", story[span])
    ]


def _speaker(story: Story, quote: Span) -> tuple[str, Span] | None:
    """Who said it: surname, and where the article names the person, by a verb of saying behind the closing mark."""
    behind = story.text[quote.end : quote.end + 60]
    name = r"(?:(?:Mr|Ms|Mrs|Dr|Sen|Rep|Gov)\. |[A-Z][a-z]+ )?([A-Z][\w’'-]*[a-z])"
    found = re.match(rf",? (?:{name} (?:said|says|told|added)\b|(?:said|says|added) {name}\b)", behind)
    if not found:
        return None
    group = 1 if found.group(1) else 2
    surname = found.group(group)
    if surname in GIVEN or surname.endswith("day"):
        return None
    return surname, Span(quote.end + found.start(group), quote.end + found.end(group))


def _place(story: Story, quote: Span, chance: Random) -> tuple[int, bool] | None:
    """The end of a paragraph that is far from the quotation."""
    places = [one.end for one in story.paragraphs if one.start - quote.end >= _APART or quote.start - one.end >= _APART]
    return (chance.choice(places), True) if places else None


def quote_reworded(story: Story, chance: Random) -> Plan | None:
    """A quotation told again far from its first place, a word or two of it changed. Control: told again as it was."""
    for quote in chance.sample(found := _quotations(story), len(found)):
        other = _reworded(story[quote], chance)
        place = _place(story, quote, chance)
        if other is None or place is None:
            continue
        speaker = _speaker(story, quote)
        form, who = chance.choice(_AGAIN), speaker[0] if speaker else "one speaker"
        first = Edit(quote.start, quote.end, marked(story[quote]))
        slip, control = (
            (first, Edit(place[0], place[0], "\n\n" + _sentence(form, who, words))) for words in (other, story[quote])
        )
        return Plan(slip, control)
    return None


def _sentence(form: str, who: str, quote: str) -> str:
    if form.endswith("{QUOTE}"):
        quote = re.sub(r",(?=\W*$)", ".", quote)
    text = form.format(who=who, QUOTE=marked(quote))
    return text[0].upper() + text[1:]


def _reworded(quote: str, chance: Random) -> str | None:
    words = [found for found in re.finditer(r"[A-Za-z’']+", quote) if found.group() in _OTHER_WORDS]
    way = chance.choice(("other", "other", "dropped", "two"))
    if way == "dropped":
        inner = list(re.finditer(r" (?:not|very|really|just|only|all|also|now|actually|always|never)(?= )", quote))
        if inner:
            gone = chance.choice(inner)
            return quote[: gone.start()] + quote[gone.end() :]
    if not words:
        return None
    for found in sorted(chance.sample(words, min(len(words), 2 if way == "two" else 1)), key=lambda one: -one.start()):
        quote = quote[: found.start()] + _OTHER_WORDS[found.group()] + quote[found.end() :]
    return quote


def quote_of_two(story: Story, chance: Random) -> Plan | None:
    """A quotation told again, word for word, as another person's. Control: as the same person's."""
    people = sorted({one.surname for one in named(story)})
    for quote in chance.sample(found := _quotations(story), len(found)):
        speaker, place = _speaker(story, quote), _place(story, quote, chance)
        if speaker is None or place is None or speaker[0] not in people:
            continue
        others = [name for name in people if name != speaker[0]]
        if not others:
            continue
        form, other = chance.choice(_AGAIN), chance.choice(others)
        first = Edit(quote.start, speaker[1].end, marked(story.text[quote.start : speaker[1].end]))
        slip, control = (
            (first, Edit(place[0], place[0], "\n\n" + _sentence(form, marked(who), story[quote])))
            for who in (other, speaker[0])
        )
        return Plan(slip, control)
    return None
