"""Quotations that an article gives twice, how their wordings differ and who is said to have spoken them."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import islice
from typing import TYPE_CHECKING

from srcaudit.model.span import Span
from srcaudit.text.indirect_speech import (
    holder,
    in_indirect_speech,
    is_no_surname,
    is_of_a_body,
    is_told_in_full,
)
from srcaudit.text.mentions.person_links import Persons
from srcaudit.text.quotes import is_cut_off
from srcaudit.text.spelling import bare

if TYPE_CHECKING:
    from srcaudit.text.document import Document
    from srcaudit.text.mentions.names import NameMention

_FEWEST_WORDS, _MOST_WORDS = 8, 120
_FEWEST_OF_PART = 5
"""Words of a part of a longer quotation, or of a short sentence of which most words say something."""
_FEWEST_TOLD = 3
"""Different words that say something in a part of fewer than eight words: "I did not see that" is said by many."""
_FEWEST_OF_WHOLE = 4
"""The same of a sentence of fewer than eight words: two people may shout "Open the doors, keep them open"."""
_MOST_OF_PLAIN = 14
"""Words of a quotation that two people may say alike, where hardly any of them is their own."""
_GRAM = 3
_CROWDED = 8
_NEAR = 4
_SHORTER = 0.6
_ALIKE, _FRAMED = 0.75, 0.5
"""Share of words that two wordings have in common; and of those that follow one another clause by clause."""
_LONGEST_CHANGE, _LONGEST_EDGE = 7, 5
"""Words in a row, inside and at an end, that another wording of one saying puts in place of its own."""
_FEWEST_KEYS, _FEWEST_SAID = 3, 4
_REFRAIN = 3
"""Times that the same words in a row make a refrain."""
_FEWEST_FRAMED = 3
"""Different words that say something, in one order, that make two sayings with few words in common one."""
_EDITED = re.compile(r"[\[\]…]|\.\.\.|\. \. \.")
# The mark first, and then what must not stand before it: a search for the mark skips all other text.
_INNER = re.compile(r"'(?<![\w']')(?=[A-Z])(?:[^'\n]|(?<=\w)'(?=\w)){30,600}'(?![\w'])")
_BEFORE_CUT = 12
"""Characters that are the same before two places at which words are left out."""
_LONGEST_OUTER = 3000
_CALLED_WITHIN = 24
"""Characters beside a name in which it stands what the text calls its bearer."""
_WINDOW = 90
_OCCASION = 300
"""Characters before a quotation in which the occasion stands on which it was said."""
_ALONE = 4
"""Characters between a sentence and a quotation behind it."""
_PARAGRAPH = 400
"""Characters of a paragraph before a quotation in which the person is named who is "he" beside it."""
_STOP = re.compile(r"[.!?;\n](?=\s|$)")
_ABBREVIATED = re.compile(r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|Prof|Lt|Col|Sgt|Jr)$")
_LEADS = (
    "coined_before", "words_of", "of_words", "before_bare", "singled_out", "what_was_said", "according_before",
    "noun_before", "heard_before", "comes_down", "with_words", "noun_that", "quoting", "made_by",
)  # fmt: skip
"""Expressions for what leads up to a quotation and says whose words it is."""
_PART_LEADS = ("owned", "noun_of", "to_whom")
"""The same of a quotation that is a part of the sentence around it: "Lind's “castle of sand”"."""
_AFTER = ("after", "after_noun", "after_of", "after_whose", "after_dash", "so_said", "what_said", "signed_behind")
_SENTENCE_BEFORE = ("leading", "leading_noun", "leading_from")
"""Expressions for a sentence of its own, behind a quotation or before it, that says whose words it is."""

_CALLED = {"called_before": "before", "called_first": "behind", "called_verb": "behind"}
_CALLED_BY_NOUN = {"called_noun": "before", "called_noun_behind": "behind"}
"""Expressions for somebody without a name who speaks, or whose words are told of, and where they stand."""

_NOBODY = ""

_Key = str | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Retold:
    """Two quotations of one saying, in the order of the text."""

    first: Span
    second: Span
    changes: tuple[tuple[Span, Span], ...]
    """Where inside them the words differ; empty if they do not."""
    cut: bool
    """Whether one begins later or ends sooner than the other."""
    reworded: bool
    """Whether it is told anew from end to end: a third of the words or more are others."""


def retold(doc: "Document") -> tuple[Retold, ...]:
    """The quotations of eight words or more that come again in the body, word for word or nearly; parts of them that
    have six words or more."""
    outers = [one for one in doc.quotes if not (doc.masked.touches(one) or is_cut_off(doc.text, one))]
    quotes = [quote for outer in outers for quote in (outer, *_inner(doc, outer))]
    ranges = [doc.words.inside(quote) for quote in quotes]
    long = [n for n, words in enumerate(ranges) if _FEWEST_OF_PART <= len(words) <= _MOST_WORDS]
    if len(long) < 2:
        return ()
    pairs = _candidates([(n, _keys(doc, ranges[n])) for n in long])
    pairs = [(one, other) for one, other in pairs if quotes[one].end <= quotes[other].start]
    found = (_compared(doc, quotes[one], quotes[other], ranges[one], ranges[other]) for one, other in pairs)
    return tuple(pair for pair in found if pair is not None)


def _inner(doc: "Document", quote: Span) -> Iterator[Span]:
    """The quotations inside a quotation."""
    if len(quote) <= _LONGEST_OUTER:
        for match in _INNER.finditer(doc.folded, quote.start + 1, quote.end - 1):
            yield Span(*match.span())


def _keys(doc: "Document", words: range) -> set[_Key]:
    """What a quotation is known by: words that say something; where they are few, words that follow one another too."""
    said: set[_Key] = {stem for stem in doc.stems[words.start : words.stop] if stem}
    if len(said) >= _FEWEST_SAID:
        return said
    lower = doc.words.lower[words.start : words.stop]
    return said.union(zip(*(lower[k:] for k in range(_GRAM)), strict=False))


def _candidates(quotes: Sequence[tuple[int, set[_Key]]]) -> list[tuple[int, int]]:
    """Pairs that share some keys; keys that many quotations share and all but the nearest pairs are left out."""
    seen, again = set[_Key](), set[_Key]()
    for _, keys in quotes:
        again |= keys & seen
        seen |= keys
    places: defaultdict[_Key, list[int]] = defaultdict(list)
    for number, keys in quotes if again else ():
        for key in keys & again:
            places[key].append(number)
    shared: dict[int, Counter[int]] = {}
    for numbers in places.values():
        if len(numbers) <= _CROWDED:
            for position, other in enumerate(numbers):
                for one in numbers[:position]:
                    shared.setdefault(other, Counter())[one] += 1
    return sorted(
        (one, other)
        for other, counts in shared.items()
        for one, n in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:_NEAR]
        if n >= _FEWEST_KEYS
    )


def _compared(doc: "Document", first: Span, second: Span, one: range, other: range) -> Retold | None:
    fewest, most = sorted((len(one), len(other)))
    parts = most >= _FEWEST_WORDS or (_runs_on(doc, first) and _runs_on(doc, second))
    if fewest < _FEWEST_WORDS and not _says_enough(doc, min(one, other, key=len), parts=parts):
        return None
    if fewest < _FEWEST_WORDS or fewest < _SHORTER * most:
        return Retold(first, second, (), cut=True, reworded=False) if _is_part(doc, one, other) else None
    if not _are_cut_alike(doc, first, second):
        return None
    matcher = SequenceMatcher(None, _tokens(doc, one), _tokens(doc, other), autojunk=False)
    if matcher.quick_ratio() < _FRAMED or matcher.ratio() < _FRAMED:
        return None
    reworded = matcher.ratio() < _ALIKE
    if reworded and not _is_framed(doc, one, other, matcher):
        return None
    changes: list[tuple[Span, Span]] = []
    cut = False
    lower = doc.words.lower
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            for i, j in zip(range(a, b), range(c, d), strict=True):
                if lower[one.start + i] != lower[other.start + j]:
                    changes.append((_place(doc, one, i, i + 1), _place(doc, other, j, j + 1)))
        elif tag != "replace" and (0 in (b, d) or a == len(one) or c == len(other)):
            cut = True
        else:
            changes.append((_place(doc, one, a, b), _place(doc, other, c, d)))
    return Retold(first, second, tuple(changes), cut, reworded)


def _are_cut_alike(doc: "Document", first: Span, second: Span) -> bool:
    """Whether neither of two quotations shows words left out or put in, or both behind the same words."""
    cuts = [[*_EDITED.finditer(doc.text, quote.start, quote.end)] for quote in (first, second)]
    if not cuts[0] and not cuts[1]:
        return True
    return [*map(_before_cut(doc), cuts[0])] == [*map(_before_cut(doc), cuts[1])]


def _before_cut(doc: "Document") -> Callable[[re.Match[str]], str]:
    return lambda cut: doc.text[max(0, cut.start() - _BEFORE_CUT) : cut.end() + 1]


def _runs_on(doc: "Document", quote: Span) -> bool:
    """Whether a quotation is a part of the sentence around it: it begins with a small letter."""
    return doc.text[quote.start + 1 : quote.start + 2].islower()


def _says_enough(doc: "Document", words: range, *, parts: bool) -> bool:
    """Whether a short quotation has words enough that say something. parts: whether it is a part of what was said."""
    told = len(set(filter(None, doc.stems[words.start : words.stop])))
    return told >= (_FEWEST_TOLD if parts else _FEWEST_OF_WHOLE)


def is_plain(doc: "Document", quote: Span) -> bool:
    """Whether a short quotation says what many say: "our thoughts and prayers are with the families"."""
    words, pack = doc.words.inside(quote), doc.pack
    if len(words) > _MOST_OF_PLAIN or pack is None or not pack.has("tables", "speakers"):
        return False
    plain = pack.words("speakers", "plain")
    said = [i for i in words if doc.stems[i]]
    told = {doc.stems[i] for i in said if doc.words.lower[i] not in plain}
    return len(told) < _FEWEST_TOLD and (
        len(said) < _FEWEST_TOLD or sum(doc.words.lower[i] in plain for i in said) >= len(told)
    )


def _is_part(doc: "Document", one: range, other: range) -> bool:
    """Whether the shorter of two quotations is told word for word inside the longer one."""
    short, long = sorted((one, other), key=len)
    inner, outer = (f" {' '.join(doc.words.lower[words.start : words.stop])} " for words in (short, long))
    return inner in outer


def _tokens(doc: "Document", words: range) -> list[str]:
    """Words with their endings taken off, so that "learned" and "learning" are one."""
    return [doc.stems[place] or doc.words.lower[place] for place in words]


def _is_framed(doc: "Document", one: range, other: range, matcher: "SequenceMatcher[str]") -> bool:
    """Whether two sayings go the same way from end to end, with other words here and there and nowhere many."""
    edges = [(a, b, c, d) for tag, a, b, c, d in matcher.get_opcodes() if tag != "equal"]
    ends = len(one), len(other)
    for a, b, c, d in edges:
        outer = a == c == 0 or (b, d) == ends
        if max(b - a, d - c) > (_LONGEST_EDGE if outer else _LONGEST_CHANGE):
            return False
    said = [stem for words in (one, other) for stem in doc.stems[words.start : words.stop] if stem]
    common = [
        stem
        for a, _, size in matcher.get_matching_blocks()
        for stem in doc.stems[one.start + a : one.start + a + size]
        if stem
    ]
    return len(set(common)) >= _FEWEST_FRAMED and 2 * len(common) >= _FRAMED * len(said)


def _place(doc: "Document", words: range, first: int, beyond: int) -> Span:
    """Words of a quotation; where there are none, the two words around the gap."""
    if first == beyond:
        first, beyond = max(0, first - 1), min(len(words), beyond + 1)
    return doc.words.span(words.start + first, words.start + beyond - 1)


def hands_on(doc: "Document", pair: Retold) -> bool:
    """Whether one of two quotations holds another one: what stands inside is somebody else's."""
    return any(True for quote in (pair.first, pair.second) for _ in _inner(doc, quote))


def is_by_pronoun(doc: "Document", quote: Span) -> bool:
    """Whether the sentence of a quotation begins with a person who is not named: "He said that it was …"."""
    said, sentence = _said(doc), doc.sentence_at(quote.start)
    return said is not None and said["by_pronoun"].match(doc.folded, sentence.start, quote.start) is not None


def own_words_between(doc: "Document", pair: Retold, fewest: int) -> bool:
    """Whether the article itself says that many words between two quotations."""
    between = doc.words.inside(Span(pair.first.end, pair.second.start))
    if len(between) < fewest:
        return False
    own = (place for place in between if not doc.quoted.at(doc.words.starts[place]))
    return next(islice(own, max(0, fewest - 1), None), None) is not None


def pronoun_may_be(doc: "Document", quote: Span, surname: str, taken: str) -> bool:
    """Whether "he" beside a quotation, taken for one person, may be another who is named behind that one."""
    said = _said(doc)
    if said is None or not _by_pronoun(doc, quote, said):
        return False
    line = doc.line_at(quote.start)
    names = doc.names[doc.names_before(line.start) : doc.names_before(quote.start)]
    named = [bare(name.surname) for name in names if bare(name.surname) in (bare(surname), bare(taken))]
    return bool(named) and named[-1] == bare(surname)


def named_before_pronoun(doc: "Document", quote: Span, other: str) -> str | None:
    """Whom "she said" beside a quotation means, where another speaker of it cannot be meant: named only behind it.

    It is whom the last sentence with a name before it names, if it names nobody else; nobody where what the text calls
    that other one stands before the quotation, too ("the judge was moved … said the judge, Ann Roe").
    """
    said = _said(doc)
    if said is None or not _by_pronoun(doc, quote, said):
        return None
    first = next((name for name in doc.names if bare(name.surname) == bare(other)), None)
    if first is None or first.span.start < max((one.end for one in _behind(doc, quote)), default=quote.end):
        return None
    name = Persons(doc, ()).before(quote.start)
    words = doc.words.inside(Span(max(0, first.span.start - _CALLED_WITHIN), first.span.end + _CALLED_WITHIN))
    own = (i for i in words if not doc.words.capital[i] and not doc.words.digit[i] and doc.stems[i])
    called = (doc.words.lower[i] for i in own if not doc.quoted.at(doc.words.starts[i]))
    told = (place for word in called for place in doc.word_places[word][:1])
    return None if name is None or any(doc.words.starts[place] < quote.end for place in told) else name.surname


def is_told_by_another(doc: "Document", pair: Retold) -> bool:
    """Whether one of two wordings stands inside a quotation, and the other does not: somebody tells what was said."""
    return (doc.quote_at(pair.first.start) == pair.first) != (doc.quote_at(pair.second.start) == pair.second)


def holds_another(doc: "Document", pair: Retold) -> bool:
    """Whether one of two wordings only tells of the other one, inside it: "He said, ‘…’, and I believed him."."""
    one, other = (any(True for _ in _inner(doc, quote)) for quote in (pair.first, pair.second))
    return one != other


def is_told_as_said(doc: "Document", quote: Span) -> bool:
    """Whether what stands beside a quotation tells that it was said before: "her remark that “…”", "as she put it"."""
    said, lead, sentence = _said(doc), _lead(doc, quote), doc.sentence_at(quote.start)
    if said is None or said["of_change"].search(doc.folded, sentence.start, max(sentence.end, quote.end)):
        return False
    return bool(
        said["told_as_said"].search(doc.folded, lead.start, lead.end)
        or said["as_said_behind"].match(doc.folded, quote.end, quote.end + _WINDOW)
        or _had_been_said(doc, said, quote)
    )


def _had_been_said(doc: "Document", said: Mapping[str, re.Pattern[str]], quote: Span) -> bool:
    """Whether "Lind had said" stands behind a quotation, and nothing there tells of another time."""
    if said["had_said"].match(doc.folded, quote.end, quote.end + _WINDOW) is None:
        return False
    before = doc.sentence_at(max(0, doc.sentence_at(quote.start).start - 2))
    around = ((before.start, quote.start), (quote.end, _end(doc, quote.end)))
    return not any(said["of_then"].search(doc.folded, *ends) for ends in around)


def is_told_of_two(doc: "Document") -> bool:
    """Whether the text tells that two say the same: "both say that they said it first"."""
    said = _said(doc)
    told = said["told_of_two"].finditer(doc.folded) if said is not None else ()
    return any(not doc.quoted.at(match.start()) for match in told)


def is_told_apart(doc: "Document", pair: Retold) -> bool:
    """Whether one person is named beside each of two quotations, in sentences of their own."""
    sentence = doc.sentence_at(pair.second.start)
    spoken = speaker(doc, pair.second)
    if sentence.start < pair.first.end or spoken is None or spoken != speaker(doc, pair.first):
        return False
    own = Span(sentence.start, max(sentence.end, _end(doc, pair.second.end)))
    return any(
        name.surname.replace("’", "'") == spoken
        for name in doc.names[doc.names_before(own.start) : doc.names_before(own.end)]
    )


def is_said_anew(doc: "Document", pair: Retold) -> bool:
    """Whether a saying was meant to come again in other words: a refrain, or said at another time."""
    for quote in (pair.first, pair.second):
        words = doc.words.inside(quote)
        lower = doc.words.lower[words.start : words.stop]
        grams = Counter(zip(*(lower[k:] for k in range(_GRAM)), strict=False))
        if max(grams.values(), default=0) >= _REFRAIN:
            return True
    behind = doc.sentence_at(max(pair.first.start, pair.first.end - 1)).end
    first, second = _media(doc, pair.first, 0), _media(doc, pair.second, max(behind, _end(doc, pair.first.end)))
    if first and second and not first & second:
        return True
    said, sentence = _said(doc), doc.sentence_at(pair.second.start)
    near = ((sentence.start, pair.second.start), (pair.second.end, _end(doc, pair.second.end)))
    return said is not None and any(said["another_time"].search(doc.folded, *ends) for ends in near)


def _media(doc: "Document", quote: Span, low: int) -> set[int]:
    """The occasions on which words beside a quotation are told to have been said: in a statement, at a briefing.

    low: where what may tell them begins at the earliest.
    """
    said = _said(doc)
    if said is None or doc.pack is None:
        return set()
    told = {word: row for row, line in enumerate(doc.pack.table("speakers")["lists"]["media"]) for word in line.split()}
    if doc.lower_kinds.isdisjoint(told):
        return set()
    sentence = doc.sentence_at(quote.start)
    window = max(low, quote.start - _OCCASION), max(sentence.end, _end(doc, quote.end))
    found = {match["medium"].lower() for match in said["on_occasion"].finditer(doc.folded, *window)}
    return {told[word] for word in found & told.keys()}


def speaker(doc: "Document", quote: Span) -> str | None:
    """The surname of the one person who is named beside a quotation as its speaker; None if that cannot be told.

    Its apostrophes are straight, however the article has them.
    """
    near, told = _speaker(doc, quote), in_indirect_speech(doc, quote)
    if near == _NOBODY:
        return None
    if near and told and (_tells_of_another(doc, quote) or _is_of_the_speaker(doc, quote, near, told)):
        told = None
    if near and told and near.replace("’", "'") != told.replace("’", "'"):
        near, told = None, told if _stands_by_no_verb(doc, quote) else None
    found = near or told
    return found and found.replace("’", "'")


def _is_of_the_speaker(doc: "Document", quote: Span, speaker_: str, other: str) -> bool:
    """Whether another name only tells whose man or woman the speaker is: "said Lind's lawyer, Peter Holm"."""
    matches = (match for match in _verbs_beside(doc, quote) if match["name"].split()[-1] == speaker_)
    return any(
        re.search(rf"\b{re.escape(other)}\b", doc.folded[match.start() : match.start("name")]) for match in matches
    )


def _stands_by_no_verb(doc: "Document", quote: Span) -> bool:
    """Whether the person beside a quotation is only named there, and not told to have said it."""
    known = {name.surname for name in doc.names if name.known or name.title}
    return _in_the_words_of(doc, quote, known) is None and _beside_verb(doc, quote, known) is None


def _speaker(doc: "Document", quote: Span) -> str | None:
    """A pronoun beside it, a second person, or a word for handing on what somebody else said: it cannot be told.

    `_NOBODY` if somebody speaks who is not named anywhere.
    """
    known = {name.surname for name in doc.names if name.known or name.title}
    first = _in_the_words_of(doc, quote, known)
    if first is not None:
        return first
    noun = _called(doc, quote, _CALLED_BY_NOUN)
    if noun is not None:
        return holder(doc, noun) or _NOBODY
    windows = [*_behind(doc, quote), *_before(doc, quote)]
    if any(_hands_on(doc, window) for window in windows):
        return None
    beside = _before(doc, quote) if _runs_on(doc, quote) else windows
    clauses = [_clause(doc, window, known) for window in beside]
    if _names_a_pronoun(doc, clauses):
        return _beside_verb(doc, quote, known) or _named_before(doc, quote, known)
    found = {name for clause in clauses for name in _surnames(doc, clause, known)}
    by_verb = _beside_verb(doc, quote, known)
    called = _called(doc, quote, _CALLED)
    if called is not None and (by_verb is None or _tells_of_another(doc, quote)):
        return holder(doc, called) or _NOBODY
    if len(found) == 1 and by_verb in (None, *found):
        return found.pop()
    return by_verb or (None if found or windows else _in_a_sentence_beside(doc, quote, known))


def _called(doc: "Document", quote: Span, forms: Mapping[str, str]) -> str | None:
    """What a speaker without a name is called beside a quotation: "the mayor told mourners: “…”"."""
    said = _said(doc)
    if said is None:
        return None
    lead, behind = _lead(doc, quote), next(_behind(doc, quote), Span(quote.end, quote.end))
    for form, place in forms.items():
        before = place == "before"
        match = (
            said[form].search(doc.folded, lead.start, lead.end)
            if before
            else said[form].match(doc.folded, behind.start, behind.end)
        )
        if match is not None:
            return match["called"]
    return None


def _tells_of_another(doc: "Document", quote: Span) -> bool:
    """Whether somebody named only says what another said: "Lind said the mayor had put it best: “…”"."""
    said, lead = _said(doc), _lead(doc, quote)
    called = said["called_before"].search(doc.folded, lead.start, lead.end) if said is not None else None
    return called is not None and any(
        match.start("name") < called.start("called") for match in _verbs_beside(doc, quote)
    )


def _hands_on(doc: "Document", window: Span) -> bool:
    """Whether a word beside a quotation tells that somebody hands on what was said or written; one's own statement and
    one's own letter are none: "Lind wrote in a letter to the board"."""
    said, text = _said(doc), doc.folded[window.start : window.end]
    return said is not None and said["handed_on"].search(said["own_writing"].sub(" ", text)) is not None


def _names_a_pronoun(doc: "Document", clauses: Sequence[Span]) -> bool:
    said = _said(doc)
    return said is not None and any(said["a_pronoun"].search(doc[clause]) for clause in clauses)


def _in_a_sentence_beside(doc: "Document", quote: Span, known: Set[str]) -> str | None:
    """Whom the sentence before or behind a quotation tells to have said it; or who said the one before, in its line."""
    said = _said(doc)
    if said is None:
        return None
    lead = _lead(doc, quote)
    matches = [said[form].match(doc.folded, quote.end, quote.end + _WINDOW) for form in _AFTER]
    if lead.start and not doc.text[lead.start : lead.end].strip():
        sentence = doc.sentence_at(lead.start - 1)
        matches += [said[form].match(doc.folded, sentence.start, quote.start) for form in _SENTENCE_BEFORE]
    names = {name for match in matches if match and (name := _person(doc, match, known))}
    if names or any(matches):
        return names.pop() if len(names) == 1 else None
    return _goes_on(doc, quote)


def _in_the_words_of(doc: "Document", quote: Span, known: Set[str]) -> str | None:
    """Whose words a quotation is said to be: "as Lind put it", "in the words of Lind"; whoever hands them on."""
    said = _said(doc)
    if said is None:
        return None
    lead = _lead(doc, quote)
    matches = [
        said[form].match(doc.folded, one.start, one.end)
        for one in _behind(doc, quote)
        for form in (
            "coined_behind",
            "words_behind",
            "according_behind",
            "used_behind",
            "noun_behind",
            "signed_behind",
            "put_behind",
        )
    ]
    leads = (*_LEADS, *_PART_LEADS) if _runs_on(doc, quote) else _LEADS
    matches += [said[form].search(doc.folded, lead.start, lead.end) for form in leads]
    names = {name for match in matches if match and (name := _person(doc, match, known))}
    return names.pop() if len(names) == 1 else None


def _goes_on(doc: "Document", quote: Span) -> str | None:
    """Who said the quotation before one, where it goes on: "“…,” said Lind. “…”"."""
    at = bisect_left(doc.quotes, quote)
    if not at:
        return None
    earlier = doc.quotes[at - 1]
    behind = next(_behind(doc, earlier), None)
    if behind is None or quote.start - behind.end > _ALONE or doc.folded[behind.end : quote.start].strip() != ".":
        return None
    return _speaker(doc, earlier)


def _lead(doc: "Document", quote: Span) -> Span:
    """What stands before a quotation in its sentence, if anything does."""
    start = max(0, quote.start - _WINDOW)
    lead = doc.text[start : quote.start]
    return Span(start + _begins(lead), quote.start)


def _begins(lead: str) -> int:
    """Where the last sentence begins of what leads up to a quotation."""
    begun = max(lead.rfind("\n"), lead.rfind("”"), lead.rfind('"')) + 1
    for stop in _STOP.finditer(lead, begun):
        if not _ABBREVIATED.search(lead, max(begun, stop.start() - 8), stop.start()):
            begun = stop.end()
    return begun


def _beside_verb(doc: "Document", quote: Span, known: Set[str]) -> str | None:
    """The last word of the name that stands beside a verb of saying: nothing else need tell that it is a person's."""
    matches = _verbs_beside(doc, quote)
    names = {name for match in matches if (name := _person(doc, match, known))}
    return names.pop() if len(names) == 1 else None


def _verbs_beside(doc: "Document", quote: Span) -> list[re.Match[str]]:
    """Names with a verb of saying beside a quotation."""
    said = _said(doc)
    if said is None:
        return []
    matches = [
        _last(said[form], doc, window) if form == "before" else said[form].match(doc.folded, window.start, window.end)
        for windows, forms in (
            ((*_behind(doc, quote),), ("verb_first", "name_first")),
            ((*_before(doc, quote),), ("before",)),
        )
        for window in windows
        for form in forms
    ]
    return [match for match in matches if match]


def _last(form: re.Pattern[str], doc: "Document", window: Span) -> re.Match[str] | None:
    """The last name with a verb before a quotation: "Lind said that Holm had said: “…”"."""
    match, start = None, window.start
    while found := form.search(doc.folded, start, window.end):
        match, start = found, found.end("name")
    return match


def _named_before(doc: "Document", quote: Span, known: Set[str]) -> str | None:
    """Who "he" is beside a quotation: who alone says something in the paragraph up to there, or is named."""
    said = _said(doc)
    if said is None or not _by_pronoun(doc, quote, said):
        return None
    line, start = doc.line_at(quote.start), doc.sentence_at(quote.start).start
    told = {
        surname
        for match in said["told"].finditer(doc.folded, max(line.start, start - _PARAGRAPH), quote.start)
        if (surname := _person(doc, match, frozenset()))
    }
    if len(told) == 1:
        return told.pop()
    told |= {name for window in _behind(doc, quote) for name in _surnames(doc, window, known)}
    at = bisect_left(doc.names, max(line.start, start - _PARAGRAPH), key=lambda name: name.span.start)
    named = set[str]()
    for name in doc.names[at:]:
        if name.span.start >= quote.start:
            break
        if _is_person(doc, name) and not is_of_a_body(doc, name):
            named.add(name.surname)
    return named.pop() if len(named) == 1 and not told else None


def _is_person(doc: "Document", name: "NameMention") -> bool:
    return name.known or bool(name.title) or is_told_in_full(doc, name.surname)


def _by_pronoun(doc: "Document", quote: Span, said: Mapping[str, re.Pattern[str]]) -> bool:
    """Whether "he said" stands behind a quotation, or "he said:" before it."""
    behind = any(said["pronoun"].match(doc.folded, one.start, one.end) for one in _behind(doc, quote))
    return behind or any(said["pronoun_before"].search(doc.folded, one.start, one.end) for one in _before(doc, quote))


def _said(doc: "Document") -> Mapping[str, re.Pattern[str]] | None:
    pack = doc.pack
    return pack.patterns("speakers") if pack is not None and pack.has("tables", "speakers") else None


def _person(doc: "Document", match: re.Match[str], known: Set[str]) -> str | None:
    """The surname of a name beside a verb; None for one word that is no surname elsewhere, and for a body."""
    parts = [_name(part.strip(".")) for part in match["name"].split()]
    before = doc.folded[max(0, match.start("name") - 4) : match.start("name")].lower()
    if before.endswith("the ") or parts[-1].isupper() or is_no_surname(doc, parts[-1]) or _is_whose(doc, match):
        return None
    last = parts[-1]
    full = len(parts) > 1 or last in known or is_told_in_full(doc, last)
    return last if full else None


def _clause(doc: "Document", window: Span, known: Set[str]) -> Span:
    """A window up to the comma behind its first name: what follows is about something else, or about the speaker."""
    for index in doc.words.inside(window):
        if _name(doc.words.surfaces[index]) in known:
            comma = doc.text.find(",", doc.words.ends[index], window.end)
            return window if comma < 0 else Span(window.start, comma)
    return window


def _behind(doc: "Document", quote: Span) -> Iterator[Span]:
    """The rest of the sentence that a quotation stands in, up to another one, if the sentence goes on behind it."""
    if doc.text[quote.end : quote.end + 1] not in (" ", ","):
        return
    at = bisect_right(doc.quotes, quote)
    following = doc.quotes[at].start if at < len(doc.quotes) else len(doc.text)
    end = max(quote.end, min(_end(doc, quote.end), following))
    behind = doc.text[quote.end : end].lstrip(" ,")
    last = doc.text[quote.start : quote.end].rstrip("”\"'’")[-1:]
    if behind and (last in ",?!-—–" or behind[0].islower()):
        yield Span(quote.end, end)


def _end(doc: "Document", start: int) -> int:
    limit = min(len(doc.text), start + _WINDOW)
    for stop in _STOP.finditer(doc.text, start, limit):
        if not _ABBREVIATED.search(doc.text, max(start, stop.start() - 8), stop.start()):
            return stop.start()
    return limit


def _before(doc: "Document", quote: Span) -> Iterator[Span]:
    """What leads up to a quotation: the words before its colon or comma."""
    start = max(0, quote.start - _WINDOW)
    lead = doc.text[start : quote.start]
    if not lead.rstrip(" ").endswith((":", ",")):
        return
    yield Span(start + _begins(lead), quote.start)


def _surnames(doc: "Document", window: Span, known: Set[str]) -> Iterator[str]:
    """The surnames in a window, but those of whom somebody else is told: "a friend of Lind", "Lind's lawyer said"."""
    for index in doc.words.inside(window):
        word = _name(doc.words.surfaces[index])
        if word in known and not _belongs_to(doc, window, index):
            yield word


def _belongs_to(doc: "Document", window: Span, index: int) -> bool:
    words, first = doc.words, index
    if words.lower[index].endswith("'s") and doc.text[window.end - 1 : window.end] not in (":", ","):
        return True
    while first and words.capital[first - 1] and words.starts[first - 1] >= window.start:
        first -= 1
    if _before_a_noun(doc, window, first, index):
        return True
    if (
        not first
        or words.starts[first - 1] < window.start
        or doc.pack is None
        or not doc.pack.has("tables", "speakers")
    ):
        return False
    return words.lower[first - 1] in doc.pack.table("speakers")["lists"]["belonging"]


def _is_whose(doc: "Document", match: re.Match[str]) -> bool:
    """Whether a name beside a verb only tells whose somebody is: "said a Lind aide"."""
    words = doc.words.inside(Span(*match.span("name")))
    return bool(words) and _before_a_noun(doc, Span(match.start(), len(doc.text)), words.start, words.stop - 1)


def _before_a_noun(doc: "Document", window: Span, first: int, index: int) -> bool:
    """Whether a name only tells whose somebody is, behind an article: "a Lind aide", "the Lind camp"."""
    words = doc.words
    if not first or words.starts[first - 1] < window.start or index + 1 >= len(words):
        return False
    behind = doc.text[words.ends[index] : words.starts[index + 1]] == " " and words.lower[index + 1].isalpha()
    article = doc.pack is not None and words.lower[first - 1] in doc.pack.table("speakers")["lists"]["articles"]
    return behind and article and words.starts[index + 1] < window.end and not words.capital[index + 1]


def _name(word: str) -> str:
    return word.removesuffix("’s").removesuffix("'s")
