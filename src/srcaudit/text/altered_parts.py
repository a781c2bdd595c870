"""Parts of a quotation that the headline or another sentence gives with one word of them changed.

So is a part in which two words have changed places, or "not" is left out or put in.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from srcaudit.model.span import Span
from srcaudit.text.normalize import folded
from srcaudit.text.quotes import is_cut_off
from srcaudit.text.retold import (
    Retold,
    is_by_pronoun,
    is_said_anew,
    is_told_as_said,
    own_words_between,
    speaker,
)
from srcaudit.text.stems import stem
from srcaudit.text.words import Words

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_FEWEST_WORDS, _FEWEST_IN_HEADLINE, _MOST_WORDS = 4, 3, 40
_FEWEST_ALONE = 5
"""Words of a part that stands as a saying of its own: with fewer it is a slogan or a title."""
_FEWEST_SAID = 2
"""Words that say something and are the same."""
_FEWEST_INSIDE = 1
"""The same where a word in the midst of a part that is long enough is another."""
_LONG_ENOUGH = {True: 4, False: 7}
"""Words of such a part in a headline, and in a sentence."""
_FEWEST_AT_END = 3
"""As many must be the same where the word at an end is another."""
_LONG_AT_END = {5: 2, 6: 1}
"""Words of a headline's part, and those that must be the same where the word at an end is another."""
_FEWEST_TO_TURN = 5
"""Words of a part in a sentence that is turned into its opposite by one word, with one that says something."""
_FEWEST_OF_EQUAL = 3
"""As many must be the same where two quotations are of one length."""
_LONGER = 3
"""Words more in a quotation of which another one is a part."""
_SURE = 10
"""Words of a quotation that, but for one, are not said of two things."""
_CROWDED = 8
"""Places of a word from which on it does not tell where a part is taken from."""
_FEWEST_BETWEEN = 25
"""The article's own words between a saying and a part of it that stands as a saying of its own."""
_MOST_CHANGED = 60
"""Parts with a change: a text with more is made of variants, and they would take long."""
_LONGEST_TITLE = 400
"""Characters of a title that is too long for a headline and may be a quotation."""
_PLACES = 3
_PAIR = 2
_SENTENCES_BACK = 3
"""Sentences before a quotation in which the one person who may be its speaker is looked for."""
_SAME = 0.8
"""How much alike two words are that are one in two spellings or endings."""
_LABEL = re.compile(r"[ \t]*[A-Z][A-Z.'’-]{1,30}(?: [A-Z][A-Z.'’-]{0,30}){0,3}: ")
"""Who speaks on a line of an interview."""
_EDITED = re.compile(r"[\[\]…()]|\.\.\.|\. \. \.|--")
_IN_HEADLINE = re.compile(r"(?<!\w)[\"'“‘](?=\w)(?P<part>[^\"“”‘\n]{8,200}?)[.,?!]?[\"'’”](?!\w)")


@dataclass(frozen=True, slots=True)
class AlteredPart:
    """A part of a quotation that has another word than the quotation.

    told: the part's word between the words beside it; told_at: where it stands, None of a headline; said: the word of
    the longer quotation; part, whole: both in full.
    """

    told: str
    told_at: Span | None
    said: Span
    part: str
    whole: Span


@dataclass(frozen=True, slots=True)
class _Change:
    """Where a part differs from what was said: its words that do, by their numbers, and the words said there."""

    told: range
    said: range


@dataclass(frozen=True, slots=True)
class _Part:
    """A part as it is quoted. span: None where it stands in a title alone; alone: as a saying of its own."""

    text: str
    lower: Sequence[str]
    words: Sequence[str]
    span: Span | None
    alone: bool = False

    @property
    def of_headline(self) -> bool:
        return self.span is None


def altered_parts(doc: "Document") -> tuple[AlteredPart, ...]:
    """The parts of quotations, in the headline and in running sentences, that have one word otherwise."""
    quotes = [one for one in doc.quotes if not (doc.masked.touches(one) or is_cut_off(doc.text, one))]
    parts = (*_of_headline(doc), *_of_body(doc, quotes)) if quotes else ()
    changed = [(part, places) for part in parts if (places := _changed(doc, part))]
    if len(changed) > _MOST_CHANGED:
        return ()
    found = (_altered(doc, part, places, quotes) for part, places in changed)
    return tuple(one for one in found if one is not None)


def _of_headline(doc: "Document") -> Iterator[_Part]:
    """What the headline quotes."""
    headline = doc.headline.text if doc.headline is not None else doc.article.title
    if headline is None:
        return
    for match in _IN_HEADLINE.finditer(headline[:_LONGEST_TITLE]):
        span, words = Span(*match.span("part")), Words(folded(headline))
        if _FEWEST_IN_HEADLINE <= len(words.inside(span)) <= _MOST_WORDS:
            yield _part(headline, words, span, None)


def _of_body(doc: "Document", quotes: Sequence[Span]) -> Iterator[_Part]:
    """What sentences quote in passing: "called it “a bridge that nobody will ever cross”"."""
    for quote in quotes:
        first = doc.text[quote.start + 1 : quote.start + 2]
        if first.isalpha() and _FEWEST_WORDS <= len(doc.words.inside(quote)) <= _MOST_WORDS:
            part = _part(doc.folded, doc.words, quote, quote, alone=first.isupper())
            if not part.alone or len(part.lower) >= _FEWEST_ALONE:
                yield part


def _part(text: str, words: "Words", within: Span, span: Span | None, *, alone: bool = False) -> _Part:
    inside = words.inside(within)
    lower = words.lower[inside.start : inside.stop]
    surfaces = words.surfaces[inside.start : inside.stop]
    return _Part(text[within.start : within.end], lower, surfaces, span, alone)


def _changed(doc: "Document", part: _Part) -> list[tuple[int, _Change]]:
    """The words of the text at which a part begins but for one change; none if it stands there word for word."""
    if not _may_stand(doc, part) or _EDITED.search(part.text):
        return []
    found: list[tuple[int, _Change]] = []
    for first in _where(doc, part):
        others = _others(doc, part, first)
        if not others:
            return []
        change = _change(doc, part, first, others)
        if change is not None:
            found.append((first, change))
    return found


def _may_stand(doc: "Document", part: _Part) -> bool:
    """Whether the text has all words of a part but two elsewhere: what one look at the words tells of nearly all."""
    places, here = doc.word_places, int(part.span is not None)
    missing = 0
    for word in part.lower:
        missing += len(places.get(word, ())) <= here
        if missing > _PAIR:
            return False
    return True


def _altered(
    doc: "Document", part: _Part, places: Sequence[tuple[int, _Change]], quotes: Sequence[Span]
) -> AlteredPart | None:
    for first, change in places:
        window = doc.words.span(first, first + len(part.lower) - 1)
        whole = _holding(doc, quotes, window)
        if whole is None and part.of_headline and _is_opposite(doc, part, change, "extremes"):
            whole = _told_alike(doc, part, doc.sentence_at(window.start))
        if whole is None or window.end > whole.end or _EDITED.search(doc.text, window.start, window.end):
            continue
        if not _says_so_much(doc, part, first, change, whole):
            continue
        if _is_one(doc, part, whole) and not _may_be_another(doc, part, change, whole):
            return _found(doc, part, change, whole)
    return None


def _found(doc: "Document", part: _Part, change: _Change, whole: Span) -> AlteredPart:
    told_at = None
    if part.span is not None:
        begin = doc.words.inside(part.span).start
        told_at = doc.words.span(begin + change.told.start, begin + change.told.stop - 1)
    return AlteredPart(
        " ".join(part.words[max(0, change.told.start - 1) : change.told.stop + 1]),
        told_at,
        doc.words.span(change.said.start, change.said.stop - 1),
        part.text,
        whole,
    )


def _where(doc: "Document", part: _Part) -> list[int]:
    """The words of the text at which a part may begin, those with the most of its words first."""
    own = doc.words.inside(part.span) if part.span is not None else range(0)
    lines = doc.headline.lines if part.of_headline and doc.headline is not None else ()
    votes: defaultdict[int, int] = defaultdict(int)
    for number, word in enumerate(part.lower):
        places = doc.word_places.get(word, ())
        if len(places) <= _CROWDED:
            for place in places:
                if place >= number:
                    votes[place - number] += 1
    for first in list(votes):
        beyond = first + len(part.lower) > len(doc.words)
        if beyond or first in own or any(line.start <= doc.words.starts[first] < line.end for line in lines):
            del votes[first]
    return [first for first, _ in sorted(votes.items(), key=lambda one: (-one[1], one[0]))[:_PLACES]]


def _others(doc: "Document", part: _Part, first: int) -> list[int]:
    there = doc.words.lower[first : first + len(part.lower)]
    return [number for number, (one, other) in enumerate(zip(part.lower, there, strict=True)) if one != other]


def _change(doc: "Document", part: _Part, first: int, others: Sequence[int]) -> _Change | None:
    """How a part differs from the words of the text that begin there, if it does in one place."""
    at = others[0]
    if len(others) == 1 and _is_changed(doc, part, first, at):
        return _Change(range(at, at + 1), range(first + at, first + at + 1))
    if len(others) == _PAIR and _is_turned(doc, part, first, at):
        return _Change(range(at, at + _PAIR), range(first + at, first + at + _PAIR))
    begins = (one for one in (first, first - 1, first + 1) if one >= 0)
    return next((change for one in begins if (change := _negated(doc, part, one)) is not None), None)


def _is_turned(doc: "Document", part: _Part, first: int, at: int) -> bool:
    """Whether two words that follow one another have changed places."""
    said = doc.words.lower[first + at : first + at + _PAIR]
    same = {doc.stems[first + number] for number in range(len(part.lower)) if number not in (at, at + 1)} - {""}
    return [*part.lower[at : at + _PAIR]] == [*reversed(said)] and len(same) >= _FEWEST_INSIDE


def _negated(doc: "Document", part: _Part, first: int) -> _Change | None:
    """The place in which a part alone, or what was said alone, has a "not"; all other words are the same."""
    pack, here = doc.pack, list(part.lower)
    if pack is None or not pack.has("tables", "speakers"):
        return None
    there = doc.words.lower[first : first + len(here) + 1]
    at = next((number for number, (one, other) in enumerate(zip(here, there, strict=False)) if one != other), 0)
    if not 0 < at < len(here) - 1 or len(set(filter(None, doc.stems[first : first + len(here)]))) < _FEWEST_SAID:
        return None
    negations = pack.words("speakers", "negations")
    if there[at] in negations and there[:at] + there[at + 1 :] == here:
        return _Change(range(at - 1, at + 1), range(first + at - 1, first + at + 2))
    if here[at] in negations and here[:at] + here[at + 1 :] == there[: len(here) - 1]:
        return _Change(range(at - 1, at + 2), range(first + at - 1, first + at + 1))
    return None


def _is_changed(doc: "Document", part: _Part, first: int, other: int) -> bool:
    """Whether a part with one other word is the same saying, and the word another word."""
    told, said = part.lower[other], doc.words.lower[first + other]
    modals = doc.pack is not None and {told, said} <= set(doc.pack.table("speakers")["lists"]["modals"])
    if not (_are_two_words(told, said) or modals or _are_opposite(doc, told, said)):
        return False
    at_end = other in (0, len(part.lower) - 1)
    if at_end and told in doc.words.lower[max(0, first - _PLACES) : first + len(part.lower) + _PLACES]:
        return False
    if at_end and part.of_headline and _is_told_elsewhere(doc, part, other):
        return False
    if part.of_headline and not at_end and len(part.lower) > _FEWEST_WORDS:
        return True
    if not at_end or (part.of_headline and _are_opposite(doc, told, said)):
        return True
    return (len(part.lower) > _least(part) or (part.of_headline and _is_new(doc, part, other))) and not part.alone


def _is_new(doc: "Document", part: _Part, number: int) -> bool:
    """Whether a word of a headline's part says something and stands nowhere else than in the headline."""
    if doc.pack is None or part.lower[number] in doc.pack.stop_words or doc.headline is None:
        return False
    own = stem(part.lower[number])
    lines = map(doc.words.inside, doc.headline.lines)
    return doc.stems.count(own) == sum(doc.stems[line.start : line.stop].count(own) for line in lines)


def _is_told_elsewhere(doc: "Document", part: _Part, end: int) -> bool:
    """Whether the text has a word that says something, and stands at an end of a part, beside the same word: "ready to
    talk" in indirect speech."""
    words, step = doc.words.lower, 1 if end == 0 else -1
    told, beside = part.lower[end], part.lower[end + step]
    if doc.pack is not None and told in doc.pack.stop_words:
        return False
    lines = doc.headline.lines if doc.headline is not None else ()
    return any(
        0 <= place + step < len(words)
        and words[place + step] == beside
        and not any(line.start <= doc.words.starts[place] < line.end for line in lines)
        for place in doc.word_places.get(told, ())
    )


def _says_so_much(doc: "Document", part: _Part, first: int, change: _Change, whole: Span) -> bool:
    """Whether enough is the same around one other word to make two sayings one."""
    if len(change.told) != 1 or len(change.said) != 1:
        return True
    other, length = change.told.start, len(part.lower)
    same = len({doc.stems[first + number] for number in range(length) if number != other} - {""})
    at_end = other in (0, length - 1)
    if part.of_headline and at_end and same and doc.stems[first + other] and _is_new(doc, part, other):
        sentence = doc.sentence_at(doc.words.starts[first])
        if _told_alike(doc, part, sentence) is not None and not _is_of_another(doc, part, whole):
            return True
    to_turn = _FEWEST_SAID if part.of_headline else _FEWEST_INSIDE
    in_reach = part.of_headline or (not at_end and length >= _FEWEST_TO_TURN)
    if in_reach and same >= to_turn and _is_opposite(doc, part, change):
        return not (part.of_headline and _is_of_another(doc, part, whole))
    if at_end:
        least = _FEWEST_WORDS if same else _FEWEST_WORDS + 1
        entire = length >= least and _words_of_whole(doc, whole) == length
        fewest = _LONG_AT_END.get(min(length, max(_LONG_AT_END)), _FEWEST_AT_END)
        return same >= _FEWEST_AT_END or (part.of_headline and (entire or same >= fewest))
    if part.of_headline and length > _FEWEST_WORDS:
        return True
    return same >= (_FEWEST_SAID if length < _LONG_ENOUGH[part.of_headline] else _FEWEST_INSIDE)


def _words_of_whole(doc: "Document", whole: Span) -> int:
    """The words of a quotation; not its article, which a headline leaves out: “a change at the top”."""
    words = doc.words.inside(whole)
    article = doc.pack is not None and doc.words.lower[words.start] in doc.pack.words("speakers", "articles_left_out")
    return len(words) - article


def _is_opposite(doc: "Document", part: _Part, change: _Change, of: str = "opposites") -> bool:
    """Whether the one word that is another is the opposite of what was said."""
    if len(change.told) != 1 or len(change.said) != 1:
        return False
    return _are_opposite(doc, part.lower[change.told.start], doc.words.lower[change.said.start], of)


def _is_of_another(doc: "Document", part: _Part, whole: Span) -> bool:
    """Whether the headline names persons of the text, beside what it quotes, and not the one who said a quotation."""
    beside = folded(doc.headline.text).replace(folded(part.text), " ") if doc.headline else ""
    named = doc.name_forms.keys() & set(Words(beside).surfaces) if beside.strip() else ()
    spoken = speaker(doc, whole)
    return bool(named) and spoken is not None and spoken not in named


def _told_alike(doc: "Document", part: _Part, sentence: Span) -> Span | None:
    """The sentence, if it has a word of the headline beside those that the headline quotes."""
    if doc.headline is None:
        return None
    others = {stem(word) for word in Words(folded(doc.headline.text)).lower} - {stem(word) for word in part.lower}
    return sentence if any(doc.stems[i] in others for i in doc.words.inside(sentence) if doc.stems[i]) else None


def _are_opposite(doc: "Document", told: str, said: str, of: str = "opposites") -> bool:
    """Whether two words are opposites. of: a list of pairs, of all or of those that nobody uses to answer another."""
    pack = doc.pack
    if pack is None or not pack.has("tables", "speakers"):
        return False
    pairs = pack.table("speakers")["lists"][of]
    return [told, said] in pairs or [said, told] in pairs


def _are_two_words(told: str, said: str) -> bool:
    """Whether two words are no spellings of one, and no number that one of them spells out; or two numbers."""
    if told[0].isdigit() and said[0].isdigit():
        return re.sub(r"\W", "", told) != re.sub(r"\W", "", said)
    return SequenceMatcher(None, told, said, autojunk=False).ratio() < _SAME and told.isdigit() == said.isdigit()


def _least(part: _Part) -> int:
    """How many words a part must have."""
    return _FEWEST_IN_HEADLINE if part.of_headline else _FEWEST_WORDS


def _holding(doc: "Document", quotes: Sequence[Span], window: Span) -> Span | None:
    """The quotation in which some words stand, or the line of an interview that opens with a speaker's name."""
    at = bisect_right(quotes, window.start, key=lambda quote: quote.start) - 1
    if at >= 0 and window.end <= quotes[at].end:
        return quotes[at]
    line = doc.line_at(window.start)
    label = _LABEL.match(doc.text, line.start, line.end)
    return Span(label.end(), line.end) if label and label.end() <= window.start and window.end <= line.end else None


def _may_be_of_one(doc: "Document", part: Span, whole: Span) -> bool:
    """Whether the sentence of a part names nobody, or one who says the quotation or is named beside it."""
    here = _named(doc, doc.sentence_at(part.start))
    around = doc.sentence_at(whole.start)
    there = {speaker(doc, whole)} - {None} or _named(doc, around)
    for _ in range(_SENTENCES_BACK if len(here) == 1 else 0):  # "she told the board": the one named last before
        if there:
            break
        around = doc.sentence_at(max(0, around.start - 2))
        there = _named(doc, around)
        here = here if len(there) <= 1 else set()
    return not here or not there or bool(here & there)


def _named(doc: "Document", sentence: Span) -> set[str | None]:
    """The surnames of the persons whom a sentence names outside quotations."""
    names = doc.names[doc.names_before(sentence.start) : doc.names_before(sentence.end)]
    told = (name for name in names if not doc.quoted.at(name.span.start))
    return {name.surname.replace("’", "'") for name in told if name.known or name.title or name.given}


def _may_be_another(doc: "Document", part: _Part, change: _Change, whole: Span) -> bool:
    """Whether two quotations of one length, with another word that says something, may be about two things: "the best
    small town", "the best large town". Too little is the same, or no person is named beside both."""
    longer = len(doc.words.inside(whole)) >= len(part.lower) + _LONGER
    if part.span is None or longer or len(part.lower) >= _SURE:
        return False
    told, said = part.lower[change.told.start : change.told.stop], doc.words.lower[change.said.start : change.said.stop]
    if sorted(told) == sorted(said) or (doc.pack is not None and {*told, *said} <= doc.pack.stop_words):
        return False
    here = {doc.stems[place] for place in doc.words.inside(part.span)}
    there = {doc.stems[place] for place in doc.words.inside(whole)}
    if _is_told_again(doc, part, whole):
        return len((here & there) - {""}) < _FEWEST_SAID
    short = len(part.lower) < _LONG_ENOUGH[False]
    return len((here & there) - {""}) < (_FEWEST_OF_EQUAL if short else 1) or not _are_of_one(doc, part.span, whole)


def _are_of_one(doc: "Document", part: Span, whole: Span) -> bool:
    """Whether one person is told to say both, or named in the sentences of both, or a pronoun is for one of them."""
    spoken, other = speaker(doc, part), speaker(doc, whole)
    if spoken is not None and spoken == other:
        return True
    if (spoken is None) != (other is None) and is_by_pronoun(doc, part if spoken is None else whole):
        return True
    return bool(_named(doc, doc.sentence_at(part.start)) & _named(doc, doc.sentence_at(whole.start)))


def _is_told_again(doc: "Document", part: _Part, whole: Span) -> bool:
    """Whether the article tells of a part that it was said before, or of what it is a part of."""
    return part.span is not None and is_told_as_said(doc, max(part.span, whole))


def _is_one(doc: "Document", part: _Part, whole: Span) -> bool:
    """Whether nothing tells that another, or at another time, has said a part."""
    if part.span is None:
        return True
    first, second = sorted((part.span, whole))
    speakers = {speaker(doc, first), speaker(doc, second)} - {None}
    again = _is_told_again(doc, part, whole)
    if len(speakers) > 1 or not (again or _may_be_of_one(doc, part.span, whole)):
        return False
    pair = Retold(first, second, (), cut=True, reworded=False)
    if part.alone and not own_words_between(doc, pair, _FEWEST_BETWEEN) and not again:
        return False
    return not is_said_anew(doc, pair)
