"""How surely a sentence tells an office of the article's own days, where nothing says which days those are."""

from collections.abc import Iterator, Set
from typing import TYPE_CHECKING, Literal

from srcaudit.language.lexicon import Hit
from srcaudit.model.span import Span
from srcaudit.text.mentions.role_time import Scene, is_news

if TYPE_CHECKING:
    from srcaudit.text.document import Document

Current = Literal["no", "acts", "speaks", "now"]
"""It may be of another time; the office did something; it said something; it does so, or did so these days."""

_NEAR_BEFORE, _NEAR_BEHIND, _BESIDE_BEFORE = 60, 24, 24
"""Characters around an office in which a word of another time is taken to be said of it."""
_FAR = 400
"""Characters on either side of an office in which a day of its sentence is looked for."""
_WORDS_OF_DEALINGS = 6
_WORDS_OF_A_DAY = 4


def acting(
    doc: "Document", scene: Scene, span: Span, *, present: bool, speaks: bool, opens: bool, verb: Span, clause: int
) -> Current:
    """How surely the office at `span`, the subject of the verb at `verb`, is told of these days.

    opens: it begins its sentence or stands behind a comma. clause: where a clause of its own time begins behind the
    verb, or what was said.
    """
    if not _in_the_open(scene, span, present=present, verb=verb, clause=clause):
        return "no"
    if present:
        return "now"
    if not opens:
        return "no"
    last = scene.sentence.end if speaks else max(clause, span.end)
    if is_news(doc, Span(max(scene.sentence.start, span.start - _FAR), min(last, span.end + _FAR))):
        return "now"
    return "speaks" if speaks else "acts"


def dealt_with(doc: "Document", scene: Scene, span: Span, *, dealings: Set[str], going_on: Set[str]) -> bool:
    """ "Talks between the council and the Rowan administration resume": what one has with it goes on."""
    words = doc.words
    inside = words.inside(span)
    first, after = inside.start, inside.stop
    if (
        not first
        or after >= len(words)
        or words.lower[first - 1] not in ("with", "and")
        or words.lower[after] not in going_on
    ):
        return False
    before = range(max(words.inside(scene.sentence).start, first - _WORDS_OF_DEALINGS), first)
    return any(words.lower[i] in dealings for i in before) and _in_the_open(
        scene, span, present=True, verb=span, clause=scene.sentence.end
    )


def as_it_is(scene: Scene, span: Span) -> bool:
    """Whether nothing puts an office that is no subject in another time."""
    return _in_the_open(scene, span, present=False, verb=span, clause=scene.sentence.end)


def done_to(doc: "Document", scene: Scene, span: Span, *, past: Set[str], accusing: Set[str]) -> bool:
    """ "A judge on Thursday blocked the Rowan administration", "the duty announced by it on Friday", "they accuse"."""
    words = doc.words
    inside = words.inside(span)
    first, after = inside.start, inside.stop
    if first < 2:
        return False
    if words.lower[first - 1] in accusing or words.lower[max(first - 3, 0) : first] == ["is", "up", "to"]:
        return _in_the_open(scene, span, present=True, verb=span, clause=scene.sentence.end)
    agent = words.lower[first - 1] == "by"
    verb = words.lower[first - 2 if agent else first - 1]
    if verb not in past and not (verb.endswith("ed") and len(verb) > len("need")):
        return False
    if not as_it_is(scene, span):
        return False
    if agent:
        last = min(after + _WORDS_OF_A_DAY, len(words)) - 1
        if last < after:
            return False
        behind = Span(span.end, min(words.ends[last], scene.sentence.end))
        return "," not in doc.text[behind.start : behind.end] and is_news(doc, behind)
    if is_news(doc, Span(max(scene.sentence.start, span.start - _FAR), span.start)):
        return True
    # "They urged the Rowan administration on Thursday to wait."
    last = min(after + 2, len(words)) - 1
    if last <= after or words.lower[after] != "on":
        return False
    return is_news(doc, Span(span.end, min(words.ends[last], scene.sentence.end)))


_BEFORE = ("waits", "backed", "people", "papers", "moves")
"""What can stand right before a government."""
_ALONE = ("waits", "backed")
"""What needs nothing behind it."""
_PAIRS = (("people", "people_say"), ("people", "unnamed"), ("papers", "papers_came"), ("moves", "soon"))
"""What stands before a government with what stands behind it."""


def told_now(doc: "Document", scene: Scene, span: Span) -> bool:
    """ "Critics of the Rowan administration say", "is backed by it": a government that is told of as it is."""
    if doc.pack is None or not doc.pack.has("tables", "bodies_now"):
        return False
    said, sentence = doc.pack.patterns("bodies_now"), scene.sentence
    first, last = max(sentence.start, span.start - _NEAR_BEFORE), min(sentence.end, span.end + _FAR)
    before = {name for name in _BEFORE if said[name].search(doc.folded, first, span.start)}
    if not before.isdisjoint(_ALONE):
        return _in_the_open(scene, span, present=True, verb=span, clause=sentence.end)
    pairs = ("made_known", *(behind for one, behind in _PAIRS if one in before))
    match = next((found for name in pairs if (found := said[name].match(doc.folded, span.end, last))), None)
    if match is None:
        return False
    return _in_the_open(scene, span, present=True, verb=Span(*match.span()), clause=match.end())


def _in_the_open(scene: Scene, span: Span, *, present: bool, verb: Span, clause: int) -> bool:
    """Whether neither a year nor a word of another time is said of the office."""
    hits = (
        hit for hit in scene.guards_of(span) if not span.holds(hit.span) and not (clause <= hit.span.start >= span.end)
    )
    return not scene.years and not any(_bars(hit, span, present=present, verb=verb) for hit in hits)


def _bars(hit: Hit, span: Span, *, present: bool, verb: Span) -> bool:
    near = span.start - _NEAR_BEFORE <= hit.span.start and hit.span.end <= span.end + _NEAR_BEHIND
    match hit.entry.family:
        case "fiction":
            return True
        case "name":
            beside = span.start - _BESIDE_BEFORE <= hit.span.end and hit.span.end <= span.end + _NEAR_BEHIND
            return beside or (not present and hit.span.end <= span.start)
        case "past tense" if hit.span.touches(verb):
            return False
        case "past" | "loose" | "past tense":
            return near or not present
        case _:
            return hit.span.start < max(verb.start, span.end)


def events_of(doc: "Document", sentence: Span, events: Set[str]) -> Iterator[str]:
    """The events that a sentence tells of as of known ones: "the talks"."""
    words = doc.words
    for i in words.inside(sentence):
        if words.lower[i] in events and i and words.lower[i - 1] in ("the", "this", "these"):
            yield words.lower[i]
