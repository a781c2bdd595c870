"""Announced lists: "five ports: Aden, Basra …", "talks between Lund and Oslo"."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

from srcaudit.language.memo import Memo
from srcaudit.language.pack import load
from srcaudit.model.span import Span
from srcaudit.text.mentions.bullet_lists import bullet_lists
from srcaudit.text.mentions.counted_runs import counted_runs
from srcaudit.text.mentions.listed_next import listed_next
from srcaudit.text.mentions.named_lists import NamedList, named_lists
from srcaudit.text.mentions.party_runs import party_runs
from srcaudit.text.mentions.plain_lists import (
    PlainList,
    counted_governments,
    counted_pair,
    counted_places,
    plain_lists,
)
from srcaudit.text.mentions.years_listed import years_listed

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_MAX_LIST = 400
_MAX_POINTS = 3000
_NEAR_LIST = 250
"""How far behind a list "another" or "finally" may add an entry."""
_ANNOUNCED_BEFORE = 200
_MAX_WORDS = 6
_LONGEST_NAME = 24
_NOUN_WORDS = 3
_NEAR_HEAD = 80
"""Characters before a number in which the head of its clause stands."""
_LONGEST_COUNT = 48
"""Characters of a counted noun: "two grown-up daughters and"."""
_PHRASE_WORDS = 9
_DASH_NAME = re.compile(r"-[A-Z]")
_JOINT = re.compile(r"\W")
_COMMA_NAME = re.compile(r", (?:the )?[A-Z]")
_LONGEST_ARTICLE = 8
_LONGEST_BOTH = 160
"""Characters before "both" in which names stand that it is said of."""
_LOOK = 40
"""Characters before a list of names in which another one stands."""
_COUNTS = range(2, 13)
"""How many entries a list is announced with."""
_NOT_LISTED = '":()!?;'
_ASIDES = (" - ", " (")
_FEWEST_ENTRIES = 2
_GROUPS = ("group", "ensemble")


_FEWEST_LISTED = 3
_NO_PARTY = frozenset({"which", "who", "that", "to", "in", "on", "at", "for", "by", "after", "but", "as", "then", "so"})
_ALL = frozenset({"all"})


@dataclass(frozen=True, slots=True)
class CountedList:
    """A number, and a list that is said to have as many entries.

    least, most: how many entries it has; the two differ where "and" may stand inside an entry.
    """

    number_span: Span
    span: Span
    number: int
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Parties:
    """A word for a number of parties, and the parties that stand behind it."""

    span: Span
    names_span: Span
    number: int
    named: int


@dataclass(frozen=True)
class _Grammar:
    said: Mapping[str, re.Pattern[str]]
    stop_words: frozenset[str]
    numbers: Mapping[str, int]
    counts: frozenset[str]
    """Those, and figures: what a list can be announced with."""
    joined: Memo[bool]
    """Whether a word with a mark inside begins or ends with one of them."""
    couples: frozenset[str]
    """Words for two and three that are told of as one."""
    together: frozenset[str]
    """Those of them who were born together."""
    ordinals: Mapping[str, int]
    ordinal_forms: frozenset[str]
    """Those, and "firstly" and the like."""
    arity: Mapping[str, int]
    countries: frozenset[str]
    both: frozenset[str]
    pairwise: frozenset[str]
    one: frozenset[str]
    races: frozenset[str]
    talks: frozenset[str]
    """Words for one meeting, whose parties are all named."""
    counting: Mapping[int, frozenset[str]]
    """1 and 2 -> the words that number the first and the second of several points."""
    points: frozenset[str]
    anything: frozenset[str]
    sure: tuple[str, ...]
    marks: tuple[str, ...]
    says: tuple[str, ...]
    named_first: tuple[str, ...]

    def numbers_next(self, form: str, count: int, text: str, start: int, end: int) -> bool:
        """Whether a form that begins one more entry has the number behind a count, or none."""
        found = (match["o"] for match in self.said[form].finditer(text, start, end))
        return any(ordinal is None or self.ordinals[ordinal.lower()] == count + 1 for ordinal in found)


@cache
def _grammar(language: str) -> _Grammar | None:
    pack = load(language)
    if pack is None or not pack.has("tables", "lists"):
        return None
    table, numbers = pack.table("lists"), pack.table("numbers")
    words = {word: value for word, value in numbers["words"].items() if value in _COUNTS}
    counts = frozenset((*words, *table["groups"], *table["couples"], *map(str, _COUNTS)))
    return _Grammar(
        said=pack.patterns("lists"),
        stop_words=pack.stop_words,
        numbers=words | table["groups"] | table["couples"],
        counts=counts,
        joined=Memo(lambda word: not counts.isdisjoint(_outer(word))),
        couples=frozenset(table["couples"]),
        together=frozenset(table["together"]),
        ordinals=numbers["ordinals"],
        ordinal_forms=frozenset(form for word in numbers["ordinals"] for form in (word, word + "ly")),
        arity=table["arity"],
        countries=frozenset((*pack.table("places")["countries"].split(), *table["long_countries"])),
        both=pack.words("lists", "both"),
        pairwise=pack.words("lists", "pairwise"),
        one=frozenset(table["meeting"]),
        races=pack.words("lists", "races"),
        talks=pack.words("lists", "talks"),
        counting={
            number: frozenset(
                form for word, value in numbers["ordinals"].items() if value == number for form in (word, word + "ly")
            )
            for number in (1, 2)
        },
        points=frozenset(table["points"]),
        anything=frozenset(table["anything"]),
        sure=tuple(table["sure"]),
        marks=tuple(table["marks"]),
        says=tuple(table["says"]),
        named_first=tuple(table["named_first"]),
    )


def counted_lists(doc: "Document") -> tuple[CountedList, ...]:
    """Lists with their number, in a sentence or line by line, and points that are numbered first, second, third; body,
    outside quotations."""
    grammar = _grammar(doc.language or "")
    if grammar is None:
        return ()
    found = [*_lists(doc, grammar), *_points(doc, grammar), *_beyond(doc, grammar)]
    found += [CountedList(one.number_span, one.span, one.number, one.entries, one.entries) for one in bullet_lists(doc)]
    found += [
        CountedList(one.number_span, one.span, _number(grammar, one.word) if one.word else 2, one.least, one.most)
        for form in (counted_places, counted_governments, counted_pair, listed_next)
        for one in form(doc, grammar.numbers)
    ]
    found += [
        CountedList(
            one.number_span, one.span, 2 if one.word == "twice" else _number(grammar, one.word), one.named, one.named
        )
        for one in years_listed(doc, grammar.numbers)
    ]
    known = {one.number_span for one in found}
    found += [
        CountedList(one.word_span, one.span, one.number, one.named, one.named)
        for one in doc.groups_again
        if one.counted and one.word_span not in known
    ]
    return tuple(sorted(found, key=lambda one: one.span))


def _lists(doc: "Document", grammar: _Grammar) -> Iterator[CountedList]:
    grouped = not grammar.couples.isdisjoint(doc.lower_kinds)
    for sentence, first in _numbered(doc, _numbers(doc, grammar)):
        text = _without_source(grammar, doc.folded[sentence.start : sentence.end])
        known = set[int]()
        for one in _reversed(doc, grammar, sentence, text):
            known.add(one.number_span.start)
            yield one
        announced = (
            grammar.said["announced"].finditer(text, first - sentence.start) if _may_announce(grammar, text) else ()
        )
        groups = (grammar.said[form].finditer(text) for form in _GROUPS if grouped)
        for match in (*announced, *chain.from_iterable(groups)):
            listed = _list(doc, grammar, sentence, text, match)
            if listed is not None:
                known.add(listed.number_span.start)
                yield listed
        for named in named_lists(doc, sentence, text):
            if named.number_span.start not in known:
                known.add(named.number_span.start)
                yield from _of_names(doc, grammar, named)
        for plain in plain_lists(doc, sentence, text, first - sentence.start):
            if plain.number_span.start not in known:
                known.add(plain.number_span.start)
                yield from _of_things(doc, grammar, plain)
        for run in counted_runs(doc, sentence, text, grammar.numbers):
            if run.number_span.start not in known:
                known.add(run.number_span.start)
                yield CountedList(run.number_span, run.span, run.number, run.named, run.named)


def _without_source(grammar: _Grammar, text: str) -> str:
    """A sentence up to who says so: "four towns: Lund, Oslo and Ven, the agency said on Monday"."""
    if not any(word in text for word in grammar.says):
        return text
    match = grammar.said["attributed"].search(text)
    return f"{text[: match.start()]}." if match is not None else text


def _of_names(doc: "Document", grammar: _Grammar, named: NamedList) -> Iterator[CountedList]:
    """A list of names, unless one that it misses may follow."""
    number = _number(grammar, named.word)
    if named.named >= number or not _goes_on(doc, grammar, named.span, named.named):
        yield CountedList(named.number_span, named.span, number, named.named, named.named)


def _of_things(doc: "Document", grammar: _Grammar, plain: PlainList) -> Iterator[CountedList]:
    """A list of things, unless one that it misses may follow."""
    if plain.word.isdigit() and _in_name(doc, plain.number_span.start):
        return
    if _are_families(grammar, doc.folded[plain.number_span.end : plain.span.start], doc[plain.span]):
        return
    number = _number(grammar, plain.word)
    if plain.most >= number or not _goes_on(doc, grammar, plain.span, plain.most):
        yield CountedList(plain.number_span, plain.span, number, plain.least, plain.most)


def _list(doc: "Document", grammar: _Grammar, sentence: Span, text: str, match: re.Match[str]) -> CountedList | None:
    """The list behind its number."""
    if (
        match["mark"] == ", "
        and not _of_places(grammar, text, match)
        and (
            grammar.said["some"].search(text, max(0, match.start() - _NEAR_HEAD), match.start())
            or grammar.said["heads"].search(text, max(0, match.start() - _NEAR_HEAD), match.start())
        )
    ):
        return None
    if match["n"].lower() in grammar.together and not grammar.said["born"].match(text, 0, match.end("n")):
        return None
    if match["n"].isdigit() and _in_name(doc, sentence.start + match.start("n")):
        return None
    if match["of"] and any(word in grammar.numbers for word in match["of"].lower().split()):
        return None
    read = _named(grammar, text, match) or _plain(grammar, text, match)
    if read is None:
        return None
    span, counts = read
    if _are_families(grammar, match.group(), text[span.start : span.end]):
        return None
    if match["mark"] == ", " and _is_explained(grammar, text[span.start : span.end]):
        return None
    if grammar.said["one_name"].search(text, span.start, span.end):
        counts = min(counts[0], max(_FEWEST_ENTRIES, counts[1] - 1)), counts[1]
    place = Span(sentence.start + span.start, sentence.start + span.end)
    number_span = Span(sentence.start + match.start("n"), sentence.start + match.end("n"))
    if match["mark"] != " (" and doc.quoted.touches(Span(number_span.start, place.end)):
        return None  # what stands in brackets in a quotation is the writer's
    number = _number(grammar, match["n"])
    beside = _counted_with(grammar, text, match)
    meant = (number, *beside, number + sum(beside))
    number = next((one for one in meant if counts[0] <= one <= counts[1]), meant[-1])
    if number != meant[0]:
        number_span = Span(number_span.start, sentence.start + match.start("mark"))
    if counts[1] < number and _goes_on(doc, grammar, place, counts[1]):
        return None
    listed = text[span.start : span.end]
    if counts[0] > number and _of_phrases(grammar, listed):
        return None
    return CountedList(number_span, place, number, *counts)


def _are_families(grammar: _Grammar, announced: str, listed: str) -> bool:
    """Whether people are counted, and an entry is several of them: "six guests: the Halls, the Roes and the vicar"."""
    return grammar.said["family"].search(listed) is not None and grammar.said["of_guests"].search(announced) is not None


def _is_explained(grammar: _Grammar, listed: str) -> bool:
    """Whether a place of a list may be told by its country: "two towns, Lund, Sweden, and Oslo"."""
    known = [_bare(grammar, name) in grammar.countries for name in grammar.said["parties_apart"].split(listed)]
    return len(known) > _FEWEST_ENTRIES and any(known[1:-1]) and not (known[0] or known[-1])


def _of_places(grammar: _Grammar, text: str, match: re.Match[str]) -> bool:
    """Whether countries are counted whose names follow, and somebody of them acts: "leaders of the two countries"."""
    near = max(0, match.start() - _NEAR_HEAD), match.start()
    named = grammar.said["apposition"].match(text, match.end())
    if named is None or grammar.said["place_nouns"].search(match.group()) is None:
        return False
    names = grammar.said["parties_apart"].split(named["list"])
    known = all(_bare(grammar, name) in grammar.countries for name in names)
    return known and grammar.said["of_places"].search(text, *near) is not None


def _plain(grammar: _Grammar, text: str, match: re.Match[str]) -> tuple[Span, tuple[int, int]] | None:
    """Where a list of one sort of entries stands, up to its sentence's end, and how many it has."""
    span = _list_behind(grammar, text, match)
    told = span is not None and match["mark"] in _ASIDES and _of_points(grammar, match, text[span.start : span.end])
    sure = match["mark"] in grammar.sure or told
    counts = _entries(text[span.start : span.end], grammar, after_colon=sure) if span else None
    if span is None or counts is None or (match["of"] and not sure) or _is_group(grammar, match):
        return None
    explained = match["mark"] == ", " and grammar.said["explained"].search(text, span.start, span.end)
    return None if explained else (span, counts)


def _of_points(grammar: _Grammar, match: re.Match[str], listed: str) -> bool:
    """Whether a word for anything is counted, and plain nouns beside it tell what: "four things (rope, tea, oil)"."""
    end = match.start("of") if match["of"] else match.start("mark")
    noun = match.group()[: end - match.start()].rsplit(" ", 1)[-1].lower()
    if noun not in grammar.points or not grammar.said["plain_nouns"].fullmatch(listed):
        return False
    return noun in grammar.anything or (not match["of"] and "," in listed)


def _named(grammar: _Grammar, text: str, match: re.Match[str]) -> tuple[Span, tuple[int, int]] | None:
    """The same of a list in which names, people with what they are and things of somebody stand side by side: "Ann
    Hall, her brother Bob and the baker Cal Roe, who"; one that may explain an entry by the next is not counted."""
    made_of = grammar.said["made_of"].fullmatch(match["mark"]) is not None
    if not (made_of or match["mark"] in (", ", ": ")) or (
        match["mark"] == ", " and match["of"] and not _who(grammar, match)
    ):
        return None
    pieces = grammar.said["age"].sub("", text[match.end() : match.end() + _MAX_LIST].rstrip(" .")).split(", ")
    last = next((number for number, piece in enumerate(pieces) if grammar.said["and"].search(piece)), None)
    if last is None or grammar.said["open"].search(text, match.end(), match.end() + _MAX_LIST):
        return None
    behind = pieces[last + 1 :]
    if behind and (
        behind[0][:1].isupper() or grammar.said["owned"].match(behind[0]) or grammar.said["and"].search(behind[0])
    ):
        return None
    listed = ", ".join(pieces[: last + 1])
    entries = [*pieces[:last], *(grammar.said["and"].split(pieces[last], 1))]
    entries = [entry.strip() for entry in entries if entry.strip()]
    if any(not entry or any(c in _NOT_LISTED or c.isdigit() for c in entry) for entry in entries):
        return None
    kinds = [_kind(grammar, entry) for entry in entries]
    if "thing" in kinds and _is_group(grammar, match):
        return None
    # "She sued three friends, Alder Films and its owner Birch Inc" may be a list of which the friends are an entry.
    if match["mark"] == ", " and len(entries) == _FEWEST_ENTRIES and not behind:
        return None
    if "" in kinds or len(entries) < _FEWEST_ENTRIES or kinds[0] == "thing":
        return None
    commas = list(zip(kinds, kinds[1:] if last < len(kinds) - 1 else kinds[1 : last + 1], strict=False))[:last]
    if any({"thing"} < {a, b} for a, b in commas):
        return None
    # "Tinmark, Roadwell and a joint bid of Holt and Ossian": the last of three, or two.
    inner = len(grammar.said["and"].findall(entries[-1]))
    return Span(match.end(), match.end() + len(listed)), (len(entries), len(entries) + inner)


def _who(grammar: _Grammar, match: re.Match[str]) -> bool:
    return grammar.said["relative"].match(match["of"]) is not None


def _is_group(grammar: _Grammar, match: re.Match[str]) -> bool:
    """Whether the number is a noun by itself: "the trio", "the Lund Quartet"."""
    return any(match.re is grammar.said[form] for form in _GROUPS)


def _may_lead(grammar: _Grammar, word: str) -> bool:
    """Whether a word can begin what somebody is: "violinist", "her", and not "of"."""
    return word not in grammar.stop_words or grammar.said["owned"].match(f"{word} ") is not None


def _kind(grammar: _Grammar, entry: str) -> str:
    """What an entry is: a name, somebody with a name, a thing, or nothing that can be told."""
    words = entry.split()
    if len(words) > _MAX_WORDS + 1:
        return ""
    if grammar.said["name"].fullmatch(entry):
        return "name"
    if words[-1][:1].isupper() and not words[0][:1].isupper() and _may_lead(grammar, words[0]):
        return "somebody"
    if grammar.said["owned"].match(entry) and not any(word[:1].isupper() for word in words):
        return "thing" if len(words) <= _NOUN_WORDS + 2 else ""
    return ""


def _number(grammar: _Grammar, word: str) -> int:
    return int(word) if word.isdigit() else grammar.numbers[word.lower()]


def _counted_with(grammar: _Grammar, text: str, match: re.Match[str]) -> tuple[int, ...]:
    """What is counted beside a number and may be named by the same list: "two daughters and two sons, Ruth, …"."""
    found = grammar.said["counted_on"].findall(text, match.end("n"), match.start("mark"))
    end = match.start()
    while (before := grammar.said["counted_with"].search(text, max(0, end - _LONGEST_COUNT), end)) is not None:
        found.append(before["n"])
        end = before.start()
    return tuple(_number(grammar, word) if word else 1 for word in found)


def _numbers(doc: "Document", grammar: _Grammar) -> list[int]:
    """Where words begin that are a number, or begin or end with one: without one nothing is counted."""
    words, places = doc.words, doc.word_places
    found = [index for word in grammar.counts & doc.lower_kinds for index in places[word]]
    found += [index for index in words.compounds if grammar.joined[words.lower[index]]]
    return [words.starts[index] for index in sorted(found)]


def _outer(word: str) -> tuple[str, str]:
    """The first part of a compound and the last."""
    parts = _JOINT.split(word)
    return parts[0], parts[-1]


def _numbered(doc: "Document", numbers: Sequence[int]) -> Iterator[tuple[Span, int]]:
    """The sentences of the body with a number, and where the first number of each begins."""
    sentences = doc.body_sentences
    ends = [sentence.end for sentence in sentences]
    place = 0
    while place < len(numbers):
        at = bisect_right(ends, numbers[place])
        if at == len(sentences):
            return
        place = bisect_left(numbers, sentences[at].start, place)
        if place < len(numbers) and numbers[place] < ends[at]:
            yield sentences[at], numbers[place]
            place = bisect_left(numbers, ends[at], place)


def _may_announce(grammar: _Grammar, text: str) -> bool:
    """Whether a sentence has one of the marks that a list can follow; many have none."""
    return (
        any(mark in text for mark in grammar.marks)
        or (_COMMA_NAME.search(text) is not None and grammar.said["between"].search(text) is not None)
        or ("-" in text and _DASH_NAME.search(text) is not None)
    )


def _in_name(doc: "Document", number: int) -> bool:
    """Whether a figure belongs to the name before it: "the Alder 3 reads all formats: ..."."""
    before = doc.words.inside(Span(max(0, number - _LONGEST_NAME), number))[-1:]
    return any(doc.words.capital[i] and bool(doc.stems[i]) for i in before)


def _reversed(doc: "Document", grammar: _Grammar, sentence: Span, text: str) -> Iterator[CountedList]:
    """ "Lund, Oslo and Turku are the four towns": the list first."""
    if not any(verb in text for verb in grammar.named_first):
        return
    for match in grammar.said["named_first"].finditer(text):
        names, word = match["names"], match["n"].lower()
        counts = _entries(names, grammar, after_colon=True)
        place = Span(sentence.start + match.start("names"), sentence.start + match.end("names"))
        number_span = Span(sentence.start + match.start("n"), sentence.start + match.end("n"))
        if counts is not None and not doc.quoted.touches(Span(place.start, number_span.end)):
            number = int(word) if word.isdigit() else grammar.numbers[word]
            yield CountedList(number_span, place, number, *counts)


def _goes_on(doc: "Document", grammar: _Grammar, place: Span, count: int) -> bool:
    """Whether the paragraph behind a list, or one after it, may name the entry that is missing."""
    paragraph = doc.line_at(place.start).end
    if grammar.numbers_next("goes_on", count, doc.folded, place.end, min(paragraph, place.end + _NEAR_LIST)):
        return True
    return grammar.numbers_next("next_one", count, doc.folded, place.end, paragraph + _MAX_POINTS)


def _of_phrases(grammar: _Grammar, text: str) -> bool:
    """Whether entries begin with an article and a comma closes the last but one: it may set off what explains one."""
    return grammar.said["article"].match(text) is not None and grammar.said["closed"].search(text) is not None


def _list_behind(grammar: _Grammar, text: str, match: re.Match[str]) -> Span | None:
    """The list behind its announcement: to the closing dash or bracket, or to the end of the sentence."""
    if match["mark"] == ", ":
        # The list ends with the comma behind its last name, or with the sentence.
        apposition = grammar.said["apposition"].match(text, match.end())
        return Span(match.end(), apposition.end("list")) if apposition else None
    closing = {" - ": " - ", " (": ")", "-": "-"}.get(match["mark"])
    end = text.find(closing, match.end()) if closing else -1
    if end < 0:
        end = len(text.rstrip(" .")) if text.rstrip().endswith(".") and closing != ")" else -1
    return Span(match.end(), end) if match.end() < end <= match.end() + _MAX_LIST else None


def _entries(text: str, grammar: _Grammar, *, after_colon: bool) -> tuple[int, int] | None:
    """How many entries a closed list of short names has; None if it is no such list or is left open.

    Between dashes and in brackets other things stand too: there the entries must be names, and more than two.
    """
    text = grammar.said["age"].sub("", text)
    if (
        grammar.said["open"].search(text)
        or any(mark in text for mark in ':"()!?')
        or any(c.isdigit() for c in text)
        or " - " in text
    ):
        return None
    if ";" in text:
        pieces = [piece.strip() for piece in text.split(";")]
        last = pieces[-1]
        return (len(pieces),) * 2 if grammar.said["and_first"].match(last) and all(pieces) else None
    pieces = [piece.strip() for piece in text.split(",")]
    if not all(pieces) or not grammar.said["last"].search(pieces[-1]):
        return None
    joined = grammar.said["and_first"].match(pieces[-1]) is not None
    entries = [
        entry for piece in pieces for entry in grammar.said["between"].split(grammar.said["and_first"].sub("", piece))
    ]
    if not grammar.said["one_more"].match(entries[-1]) and all(map(grammar.said["each_one"].match, entries[:-1])):
        return None  # "two homes: one in Rome, one in Oslo, and a boat"
    capitals = {entry[0].isupper() for entry in (grammar.said["the"].sub("", entry) for entry in entries) if entry}
    if len(entries) < 2 or (not after_colon and (len(pieces) < 2 or False in capitals)):
        return None
    phrases = all(map(grammar.said["article"].match, entries))
    if len(capitals) != 1 and not (phrases and after_colon):
        return None
    if True in capitals and any(len(entry.split()) > _MAX_WORDS for entry in entries):
        return None
    longest = _PHRASE_WORDS if phrases else _NOUN_WORDS
    if False in capitals and any(len(entry.split()) > longest for entry in entries):
        return None
    return len(pieces) if joined else len(pieces) + 1, len(entries)


def _points(doc: "Document", grammar: _Grammar) -> Iterator[CountedList]:
    """ "Three reasons: first, …; second, …", in one paragraph or with a paragraph for each."""
    if any(grammar.counting[number].isdisjoint(doc.lower_kinds) for number in (1, 2)):
        return
    ordinals = [m for m in _enumerators(doc, grammar) if not _left_out(doc, m.start())]
    if len(ordinals) < 2:
        return
    announced = _announcements(doc, grammar, ordinals)
    if not announced:
        return
    starts = [m.start() for m in ordinals]
    for match, following in zip(announced, [*announced[1:], None], strict=True):
        end = min(following.start("n") if following else len(doc.folded), match.end() + _MAX_POINTS)
        points = ordinals[bisect_left(starts, match.end("n")) : bisect_left(starts, end)]
        values = [grammar.ordinals[m["o"].lower()] for m in points]
        if len(values) < 2:
            continue
        number, last = grammar.numbers.get(match["n"].lower()) or int(match["n"]), points[-1].end()
        if (
            len(values) > 2
            and values == [*range(1, number), number + 1]
            and not _goes_on_by_words(doc, grammar, points)
        ):
            span = Span(points[0].start(), last)
            yield CountedList(Span(*match.span("n")), span, number, values[-1], values[-1])
            continue
        if values != list(range(1, len(values) + 1)):
            continue
        more = last, last + _MAX_POINTS
        if len(values) < number and grammar.numbers_next("one_more_point", len(values), doc.folded, *more):
            continue
        span = Span(points[0].start(), last)
        yield CountedList(Span(*match.span("n")), span, number, len(values), len(values))


def _beyond(doc: "Document", grammar: _Grammar) -> Iterator[CountedList]:
    """ "Of three letters the first went to Roe, the second to Hall and the fourth to Dean", "the fourth and last"."""
    if any(grammar.counting[number].isdisjoint(doc.lower_kinds) for number in (1, 2)):
        return
    for index in doc.places_of(grammar.counting[1]):
        sentence = doc.sentence_at(doc.words.starts[index])
        text = doc.folded[sentence.start : min(sentence.end, sentence.start + _MAX_LIST)]
        told = list(grammar.said["each_by_number"].finditer(text))
        values = [grammar.ordinals[match["o"].lower()] for match in told]
        count = len(values)
        if count < _FEWEST_LISTED or values != [*range(1, count), count + 1]:
            continue
        span = Span(sentence.start + told[0].start("o"), sentence.start + told[-1].end("o"))
        numbers = [
            match for match in grammar.said["of_so_many"].finditer(text) if _number(grammar, match["n"]) == count
        ]
        if doc.quoted.touches(sentence) or not (numbers or told[-1]["last"]):
            continue
        if not numbers and grammar.numbers_next(
            "next_one", count - 1, doc.folded, sentence.end, sentence.end + _MAX_POINTS
        ):
            continue
        last = Span(sentence.start + told[-1].start("o"), span.end)
        place = numbers[0].span("n") if numbers else None
        number_span = Span(sentence.start + place[0], sentence.start + place[1]) if place else last
        if numbers:
            yield CountedList(number_span, span, count, count + 1, count + 1)
        else:
            yield CountedList(number_span, span, count + 1, count, count)


def _goes_on_by_words(doc: "Document", grammar: _Grammar, points: Sequence[re.Match[str]]) -> bool:
    """Whether the point that is left out before the last may be told there by another word."""
    between = points[-2].end(), points[-1].start()
    return grammar.said["one_more_point"].search(doc.folded, *between) is not None


def _enumerators(doc: "Document", grammar: _Grammar) -> Iterator[re.Match[str]]:
    """Ordinals where a point can begin, in order."""
    text = doc.folded
    for index in doc.places_of(grammar.ordinal_forms):
        start = doc.words.starts[index]
        article = grammar.said["the_before"].search(text, max(0, start - _LONGEST_ARTICLE), start)
        match = grammar.said["enumerators"].match(text, article.start() if article else start)
        if match is not None:
            yield match


def _announcements(doc: "Document", grammar: _Grammar, ordinals: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """Numbers of points: by what the points are called, or by the sentence right before the first."""
    text = doc.folded
    first = [m.start() for m in ordinals if grammar.ordinals[m["o"].lower()] == 1]
    said = (grammar.said["counted_before"].search(text, max(0, start - _ANNOUNCED_BEFORE), start) for start in first)
    before = [match for match in said if match is not None and not grammar.said["and_one"].search(match.group())]
    found = [*grammar.said["announced_points"].finditer(text), *before]
    by_place = {match.start("n"): match for match in found if not _left_out(doc, match.start("n"))}
    return [match for _, match in sorted(by_place.items())]


def _left_out(doc: "Document", position: int) -> bool:
    return doc.quoted.at(position) or doc.masked.at(position)


def parties(doc: "Document") -> tuple[Parties, ...]:
    """Meetings with a word for the number of their parties and the parties' names; body, outside quotations."""
    grammar = _grammar(doc.language or "")
    found: dict[Span, Parties] = {}
    if grammar is None:
        return ()
    again = (Parties(one.word_span, one.span, one.number, one.named) for one in doc.groups_again if not one.counted)
    for one in (*_parties(doc, grammar), *again, *_party_runs(doc, grammar)):
        if not any(one.names_span.touches(known) for known in found):
            found[one.names_span] = one
    return tuple(found.values())


def _party_runs(doc: "Document", grammar: _Grammar) -> Iterator[Parties]:
    if doc.pack is None or not doc.pack.has("tables", "party_runs"):
        return
    runs, words = doc.pack.table("party_runs"), doc.lower_kinds
    beginnings = tuple(f"{number}-" for number in runs["lists"]["numbers"])
    if words.isdisjoint(runs["arity"]) and not any(word.startswith(beginnings) for word in words):
        return
    for sentence in doc.body_sentences:
        for one in party_runs(doc, sentence, doc.folded[sentence.start : sentence.end], grammar.countries):
            yield Parties(*one)


def _parties(doc: "Document", grammar: _Grammar) -> Iterator[Parties]:
    yield from _both(doc, grammar)
    yield from _all_of(doc, grammar)
    whole = doc.folded.lower()
    if not any(word in whole for word in grammar.arity):
        return
    for sentence in doc.body_sentences:
        text = doc.folded[sentence.start : sentence.end]
        if not any(word in text.lower() for word in grammar.arity):
            continue
        for match in grammar.said["parties"].finditer(text):
            if grammar.said["behind"].match(text, match.end()):
                yield from _meeting(doc, grammar, sentence, match)
        yield from _counted_parties(doc, grammar, sentence, text)
        yield from _listed_parties(doc, grammar, sentence, text)
        for match in grammar.said["between_two"].finditer(text):
            span = Span(sentence.start + match.start(), sentence.start + match.end())
            if not doc.quoted.touches(span):
                names = Span(sentence.start + match.start("names"), span.end)
                yield Parties(span, names, grammar.arity[match["arity"].lower()], 2)
        for match in grammar.said["with_one"].finditer(text):
            name = _bare(grammar, match["names"])
            if name in grammar.countries and not grammar.said["several"].search(text, 0, match.start()):
                yield from _meeting(doc, grammar, sentence, match, itself=1)
        for pattern in (grammar.said["subjects"], grammar.said["bound"], grammar.said["at"]):
            for match in pattern.finditer(text):
                if grammar.said["name_comma"].search(text, max(0, match.start("names") - _LOOK), match.start("names")):
                    continue
                told = _names_of(grammar, match)
                if grammar.arity[match["arity"].lower()] > len(told) and _is_of_others(grammar, match):
                    continue
                countries = all(_bare(grammar, name) in grammar.countries for name in told)
                made_of = pattern is grammar.said["bound"] and grammar.said["behind"].match(text, match.end())
                if countries or made_of:
                    yield from _meeting(doc, grammar, sentence, match)


def _is_of_others(grammar: _Grammar, match: re.Match[str]) -> bool:
    """Whether names do not have a meeting, but something to do with one that may be of others: "will attend the"."""
    gap = match.string[match.end("names") : match.start("arity")]
    return grammar.said["of_others"].search(gap) is not None or match["noun"] in grammar.races


def _names_of(grammar: _Grammar, match: re.Match[str]) -> list[str]:
    return grammar.said["parties_apart"].split(grammar.said["speakers"].sub("", match["names"]))


def _bare(grammar: _Grammar, name: str) -> str:
    """A name in lower case without its article."""
    return grammar.said["the"].sub("", name).lower()


def _both(doc: "Document", grammar: _Grammar) -> Iterator[Parties]:
    """ "Both Lund, Oslo and Turku"; the second of three names may be the country of the first."""
    for index in doc.places_of(grammar.both):
        yield from _both_behind(doc, grammar, doc.words.starts[index])
        yield from _both_of(doc, grammar, doc.words.starts[index])
        match = grammar.said["both"].match(doc.folded, doc.words.starts[index])
        if match is None or _left_out(doc, match.start()):
            continue
        names = _names_of(grammar, match)
        if all(_bare(grammar, name) in grammar.countries for name in names):
            yield Parties(Span(*match.span()), Span(*match.span("names")), 2, len(names))


def _both_of(doc: "Document", grammar: _Grammar, place: int) -> Iterator[Parties]:
    """ "Both suspects, Ann Hall, Bob Roe and Cal Dean, deny it": full names or countries."""
    match = grammar.said["both_of"].match(doc.folded, place)
    if match is None or _left_out(doc, match.start()):
        return
    names = _names_of(grammar, match)
    full = match["place"] or all(" " in grammar.said["the"].sub("", name) for name in names)
    if full or all(_bare(grammar, name) in grammar.countries for name in names):
        yield Parties(Span(*match.span()), Span(*match.span("names")), 2, len(names))


def _both_behind(doc: "Document", grammar: _Grammar, place: int) -> Iterator[Parties]:
    """ "Ann Hall, Bob Roe and Cal Dean both deny it": full names or countries, at the head of a sentence."""
    match = grammar.said["both_behind"].search(doc.folded, max(0, place - _LONGEST_BOTH), place)
    if match is None or _left_out(doc, place) or _left_out(doc, match.start("names")):
        return
    names = _names_of(grammar, match)
    if names[0].split()[0].lower() in grammar.stop_words:
        return  # "on Monday, Ann Hall and Bob Roe both"
    full = all(" " in grammar.said["the"].sub("", name) for name in names)
    if full or all(_bare(grammar, name) in grammar.countries for name in names):
        word = doc.words.inside(Span(place, place + 1))
        yield Parties(Span(match.start("names"), doc.words.ends[word[0]]), Span(*match.span("names")), 2, len(names))


def _all_of(doc: "Document", grammar: _Grammar) -> Iterator[Parties]:
    """ "All three Lund and Oslo": names right behind their number, no groups of several (“all four Reds and Blues”)."""
    words = doc.words
    for index in doc.places_of(_ALL):
        if words.lower[index + 1 : index + 2] == [] or words.lower[index + 1] not in grammar.numbers:
            continue
        match = grammar.said["all_of"].match(doc.folded, words.starts[index])
        if match is None or doc.masked.at(match.start()):
            continue
        names = _names_of(grammar, match)
        if all(name.endswith("s") and " " not in name for name in names):
            continue
        if names[0].endswith("s") and " " not in names[0] and grammar.numbers[match["n"]] > 2 * len(names):
            continue  # “all ten Troops and the staff”
        yield Parties(Span(*match.span()), Span(*match.span("names")), grammar.numbers[match["n"]], len(names))


def _counted_parties(doc: "Document", grammar: _Grammar, sentence: Span, text: str) -> Iterator[Parties]:
    """ "Trilateral talks between the two governments": parties that are counted and not named."""
    for match in grammar.said["counted"].finditer(text):
        number, counted = grammar.arity[match["arity"].lower()], grammar.numbers[match["n"].lower()]
        # Talks of two may be held in pairs between three.
        if number == 2 and match["among"] in grammar.pairwise and match["noun"] not in grammar.one:
            continue
        span = Span(sentence.start + match.start(), sentence.start + match.end())
        if not doc.quoted.touches(span):
            names = Span(sentence.start + match.start("n"), span.end)
            yield Parties(span, names, number, counted)


def _listed_parties(doc: "Document", grammar: _Grammar, sentence: Span, text: str) -> Iterator[Parties]:
    """ "A four-way committee with members from the town, the province and the railway": parties without names."""
    for match in grammar.said["listed"].finditer(text):
        listed = grammar.said["whole_list"].match(match["list"])
        if listed is None:
            continue
        entries = grammar.said["parties_apart"].split(listed.group())
        fit = all(grammar.said["entry"].fullmatch(entry) and entry.split()[0] not in _NO_PARTY for entry in entries)
        number = grammar.arity[match["arity"].lower()]
        if not fit or len(entries) < _FEWEST_LISTED or grammar.said["open"].search(match["list"]):
            continue
        end = match.start("list") + listed.end()
        span = Span(sentence.start + match.start(), sentence.start + end)
        if not doc.quoted.touches(span):
            start = sentence.start + match.start("list")
            yield Parties(span, Span(start, span.end), number, len(entries))


def _meeting(
    doc: "Document", grammar: _Grammar, sentence: Span, match: re.Match[str], *, itself: int = 0
) -> Iterator[Parties]:
    """The parties of a meeting, unless pairs of them are meant or the sentence may name one more.

    itself: how many of the parties are the subject, which is not among the names.
    """
    names, number = _names_of(grammar, match), grammar.arity[match["arity"].lower()]
    the_talks = grammar.said["the_talks"].search(match.string, max(0, match.start() - _LONGEST_ARTICLE), match.start())
    if number < len(names) and grammar.said["of_each"].search(match.string, 0, match.start("arity")):
        return
    several = number == 2 and match["noun"] not in grammar.one and not the_talks
    if several and _may_be_pairs(match, grammar):
        return
    if not itself and _joined_by(match.string, match, grammar, number, len(names)):
        return
    first = min(match.start("arity"), match.start("names"))
    span = Span(sentence.start + first, sentence.start + max(match.end("noun"), match.end("names")))
    if not doc.quoted.touches(span):
        start = sentence.start + match.start("names")
        yield Parties(span, Span(start, start + len(match["names"])), number, len(names) + itself)


def _may_be_pairs(match: re.Match[str], grammar: _Grammar) -> bool:
    """Whether "bilateral talks" of three may be talks of two at a time: those that they held, or several rounds."""
    return (
        grammar.pairwise.isdisjoint(match.string[match.end("noun") : max(match.start("names"), 0)].lower().split())
        or match["noun"] not in grammar.talks
        or grammar.said["in_pairs"].search(match.string) is not None
    )


def _joined_by(text: str, match: re.Match[str], grammar: _Grammar, number: int, named: int) -> bool:
    """Whether a party is missing that the rest of the sentence may name."""
    return named < number and grammar.said["brokered"].search(text[match.end() :]) is not None
