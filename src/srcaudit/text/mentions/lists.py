"""Announced lists: "five ports: Aden, Basra …", "talks between Lund and Oslo"."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import load
from srcaudit.language.patterns import choice
from srcaudit.model.span import Span
from srcaudit.text.mentions.named_lists import NamedList, named_lists

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
_ARTICLE = re.compile(r"(?:the|an?|its|his|her|their|our) ")
_AND_ONE = re.compile(r"\b(?:and|plus) (?:an?|one|another) ")
_AGES = re.compile(r", \d{1,2}(?=,|;| and |$)")
"""Ages behind the names of a list."""
_DASH_NAME = re.compile(r"-[A-Z]")
_JOINT = re.compile(r"\W")
_COMMA_NAME = re.compile(r", [A-Z]")
_NAME_COMMA, _LOOK = re.compile(r"[A-Z][\w'-]*, $"), 40
"""Before a list of names: another one, with which it really begins."""
_POINTS = (
    "reasons", "requirements", "conditions", "points", "factors", "steps", "things", "questions", "lessons", "goals",
    "demands", "options", "problems", "principles", "priorities", "issues", "measures", "causes", "challenges",
    "elements", "rules", "arguments", "grounds", "stages", "phases", "changes", "objections", "proposals", "tasks",
    "aims", "ideas", "facts", "promises", "concerns", "criteria", "ways", "objectives", "tests", "lines", "faults",
    "mistakes", "errors", "flaws", "strands", "pillars", "claims", "charges", "complaints", "explanations",
    "theories", "scenarios", "trends", "signs", "results", "consequences", "effects", "benefits", "risks", "dangers",
    "threats", "obstacles", "hurdles", "suggestions", "recommendations", "plans", "decisions", "moves", "matters",
    "parts", "items", "topics",
)  # fmt: skip
_CLOSING = ("finally", "lastly", "last", "final", "another", "next", "then")
# The full stop of an abbreviation belongs to a name, that of a sentence does not.
_CAPITAL = r"[A-Z](?:[\w'-]|\.(?=[A-Z]))*(?:(?<=\.[A-Z])\.)?"
_NAME = rf"(?:the )?{_CAPITAL}(?: (?:of (?:the )?)?{_CAPITAL}){{0,3}}"


_APPOSITION = re.compile(rf"(?P<list>{_NAME}(?:, {_NAME}){{0,8}},? and {_NAME})(?:, (?=[a-z])|\.?$)")
_WHOLE_NAME = re.compile(_NAME)
_AND = re.compile(r"(?:^|(?<= ))and ")
_SURE = (": ", " namely ", ", namely ", ", those of ")
_NOT_LISTED = '":()!?;'
_ASIDES = (" - ", " (")
_PLAIN_NOUN = r"(?!and\b)[a-z]+(?: (?!and\b)[a-z]+)?"
_PLAIN_NOUNS = re.compile(rf"{_PLAIN_NOUN}(?:, {_PLAIN_NOUN})*,? and {_PLAIN_NOUN}[ .]*")
_ANYTHING = "things"
_FEWEST_ENTRIES = 2
_SOME_OF = re.compile(r"\b(?:[Oo]f|[Aa]mong|[Ii]ncluding) (?:the |these |those |its |his |her |their )?$")
_EXPLAINED = re.compile(r"\b[A-Z]-[A-Z]|\.|\b(?:Mr|Ms|Mrs|Dr|Sen|Rep|Gov|Jr|Sr|Inc|Corp|Ltd|Co)\b")


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
    announced: re.Pattern[str]
    group: re.Pattern[str]
    """A noun that is a number by itself: "the trio, Ann, Bob and Cal"."""
    owned: re.Pattern[str]
    """How an entry begins that is no name: "her" brother."""
    relative: re.Pattern[str]
    heads: re.Pattern[str]
    """Before a number: the head of a clause that goes on behind its comma."""
    named_first: re.Pattern[str]
    counted_before: re.Pattern[str]
    counted_with: re.Pattern[str]
    """Before a counted noun: another one with its number."""
    counted_on: re.Pattern[str]
    """Behind a counted noun: the number of another one."""
    open: re.Pattern[str]
    parties: re.Pattern[str]
    subjects: re.Pattern[str]
    bound: re.Pattern[str]
    at: re.Pattern[str]
    counted: re.Pattern[str]
    both: re.Pattern[str]
    with_one: re.Pattern[str]
    several: re.Pattern[str]
    behind: re.Pattern[str]
    brokered: re.Pattern[str]
    enumerators: re.Pattern[str]
    announced_points: re.Pattern[str]
    stop_words: frozenset[str]
    numbers: Mapping[str, int]
    couples: Mapping[str, int]
    counts: frozenset[str]
    """Those, and the figures from 2 to 12: what a list can be announced with."""
    ordinals: Mapping[str, int]
    arity: Mapping[str, int]
    countries: frozenset[str]
    one: frozenset[str]
    counting: Mapping[int, frozenset[str]]
    """1 and 2 -> the words that number the first and the second of several points."""

    def goes_on(self, count: int) -> re.Pattern[str]:
        """A word that may begin one more point, by its number or as the last one."""
        following = [word for word, value in self.ordinals.items() if value == count + 1]
        return re.compile(rf"\b(?:{choice([*following, *_CLOSING])})\b", re.IGNORECASE)

    def one_more_point(self, count: int) -> re.Pattern[str]:
        """The next number anywhere, or a word for the last point where a point can begin."""
        following = choice(word for word, value in self.ordinals.items() if value == count + 1)
        begins = r"(?:(?<=[.;:!?,\"'-] )|(?<=\n)|(?<= and ))(?:and |but |the |yet )?"
        return re.compile(
            rf"\b(?:{following})(?:ly)?\b|{begins}(?:finally|lastly|another)\b"
            rf"|{begins}(?:last|final|next|then)"
            r"(?=,|:| -| is\b| was\b| of\b| (?:point|reason|one|condition)\b| but not)",
            re.IGNORECASE,
        )

    def next_one(self, count: int) -> re.Pattern[str]:
        """The number of one more entry."""
        following = [word for word, value in self.ordinals.items() if value == count + 1]
        return re.compile(rf"\bthe (?:{choice(following)})\b", re.IGNORECASE)


@cache
def _grammar(language: str) -> _Grammar | None:
    pack = load(language)
    if pack is None or not pack.has("tables", "lists"):
        return None
    table, numbers = pack.table("lists"), pack.table("numbers")
    words = {word: value for word, value in numbers["words"].items() if 2 <= value <= 12}
    number = choice(words)
    meetings = table["meetings"]
    noun = choice([*meetings["one"], *meetings["many"]])
    fillers = choice(meetings["fillers"])
    return _Grammar(
        announced=re.compile(
            rf"\b(?P<n>(?i:{number})|[2-9]|1[0-2]|(?:{choice(table['groups'])})(?= of\b)) "
            r"(?:[A-Za-z][a-z'-]* ){0,3}(?:[a-z-]+s|people|men|women|children)"
            r"(?P<of>(?: \w[\w'-]*){1,10}?)??"
            r"(?P<mark>: | - | \(|-(?=[A-Z])|,? namely |, those of |, (?=[A-Z]|"
            rf"(?:{choice(table['owners'])}) [a-z-]+ [A-Z]))",
        ),
        group=re.compile(
            rf"\b(?:[Tt]he|[Aa]n?) (?P<n>{choice(table['couples'])})(?P<of> (?:who|that) [\w' -]{{3,60}}?)?"
            r"(?P<mark>: | - | \(|, )"
        ),
        owned=re.compile(rf"(?:{choice(table['owners'])}|an?|the) "),
        relative=re.compile(r" (?:who|that) "),
        heads=re.compile(rf"(?i)(?:^|[.,;:] |\b(?:and|but) )[\"']?(?:{choice(table['heads'])})\b[^,;:]{{0,40}}$"),
        named_first=re.compile(
            rf"(?<![\w'.-])(?P<names>{_NAME}(?:, {_NAME}){{0,8}},? and {_NAME})"
            rf"(?:(?:: | - |, )(?:these|those|they) (?:are|were)| (?:are|were|make up|made up)) the "
            rf"(?P<n>(?i:{number})|[2-9]|1[0-2]) (?:[a-z][a-z'-]* ){{0,2}}(?:[a-z-]+s|people|men|women|children)\b"
        ),
        counted_before=re.compile(
            rf"\b(?P<n>(?i:{number})|[2-9]|1[0-2]) (?:[a-z-]+ ){{0,2}}[a-z]+s\b[^.!?;:\n]*[.:;] $"
        ),
        counted_on=re.compile(rf"(?:,| and) (?:(?P<n>(?i:{number})|[2-9]|1[0-2])|an?|one) "),
        counted_with=re.compile(
            rf"(?<![\w-])(?:(?P<n>(?i:{number})|[2-9]|1[0-2])|an?|one) (?:[a-z-]+ )?[a-z]+(?:,| and|, and|;) $"
        ),
        open=re.compile(rf"(?<![\w-])(?:{choice(table['open'])})(?![\w-])", re.IGNORECASE),
        parties=re.compile(
            rf"\b(?i:(?P<arity>{choice(table['arity'])})) (?:[a-z-]+ ){{0,2}}?(?P<noun>{noun}) "
            r"(?:between|among|involving) "
            rf"(?:(?:{fillers}) ){{0,4}}(?P<names>{_NAME}(?:, {_NAME}){{0,4}},? and {_NAME})"
        ),
        subjects=re.compile(
            rf"(?:^|(?<=[.,;:] ))(?P<names>{_NAME}(?:, {_NAME}){{0,4}},? and {_NAME}) (?:[a-z]+ ){{1,6}}?"
            rf"(?P<arity>{choice(table['arity'])}) (?:[a-z-]+ ){{0,2}}?(?P<noun>{noun})\b"
        ),
        bound=re.compile(
            rf"\b(?i:(?P<arity>{choice(table['arity'])})) (?:[a-z-]+ ){{0,1}}?(?P<noun>{choice(meetings['one'])}) "
            rf"(?:binds|bound|binding|joins|joining|joined|links|linking|linked|brings together|set up by|signed by"
            r"|made by|agreed by|concluded by|formed by|held by|of|by) "
            rf"(?P<names>{_NAME}(?:, {_NAME}){{0,4}},? and {_NAME})"
        ),
        at=re.compile(
            rf"\b[AaIi][tn] (?:an?|the|their) (?P<arity>{choice(table['arity'])}) (?:[a-z-]+ ){{0,1}}?"
            rf"(?P<noun>{choice(meetings['one'])})(?: (?:in|on) [A-Z]\w+)?, "
            rf"(?P<names>{_NAME}(?:, {_NAME}){{0,4}},? and {_NAME})(?= [a-z])"
        ),
        counted=re.compile(
            rf"\b(?i:(?P<arity>{choice(table['arity'])})) (?:[a-z-]+ ){{0,2}}?(?P<noun>{noun}) "
            rf"(?P<among>between|among|involving|of|by) (?:the |all |all the )?(?P<n>{number}) "
            rf"(?:[a-z-]+ ){{0,2}}(?:{choice(table['parties'])})\b"
        ),
        both=re.compile(rf"\b[Bb]oth (?P<names>{_NAME}(?:, {_NAME}){{1,4}},? and {_NAME})(?= [a-z]|[.,;]|$)"),
        with_one=re.compile(
            rf"\b(?:an?|the|its|their) (?P<arity>{choice(table['arity'])}) (?:[a-z-]+ ){{0,1}}?"
            rf"(?P<noun>{choice(meetings['one'])})(?: (?:on|in|about) [a-z -]{{2,30}}?)? with (?P<names>{_NAME})"
            r"(?=[.,;]|$)(?!,? and\b|, [A-Z])"
        ),
        several=re.compile(rf"\b(?:and|they|we|both|{choice(table['parties'])})\b"),
        behind=re.compile(rf"(?=$|[.;:)]|,(?! (?:and|[A-Z]))| -| (?:{choice(meetings['behind'])})\b)"),
        brokered=re.compile(rf"\b(?:{choice(meetings['brokered'])})\b"),
        enumerators=re.compile(
            rf"(?:(?<=[;:.,-] )|(?<=and )|(?<=\n))(?:the )?"
            rf"(?P<o>{choice(numbers['ordinals'])})(?:ly)?(?=[,:]| -| (?:is|was|came|comes|there)\b)",
            re.IGNORECASE,
        ),
        announced_points=re.compile(rf"\b(?P<n>{number}) (?:[a-z-]+ ){{0,2}}(?:{'|'.join(_POINTS)})\b", re.IGNORECASE),
        stop_words=pack.stop_words,
        numbers=words | table["groups"] | table["couples"],
        couples=table["couples"],
        counts=frozenset((*words, *table["groups"], *table["couples"], *map(str, range(2, 13)))),
        ordinals=numbers["ordinals"],
        arity=table["arity"],
        countries=frozenset(pack.table("places")["countries"].split()),
        one=frozenset(meetings["one"]),
        counting={
            number: frozenset(
                form for word, value in numbers["ordinals"].items() if value == number for form in (word, word + "ly")
            )
            for number in (1, 2)
        },
    )


def counted_lists(doc: "Document") -> tuple[CountedList, ...]:
    """Lists with their number, and points that are numbered first, second, third; body, outside quotations."""
    grammar = _grammar(doc.language or "")
    if grammar is None:
        return ()
    found = [*_lists(doc, grammar), *_points(doc, grammar)]
    return tuple(sorted(found, key=lambda one: one.span))


def _lists(doc: "Document", grammar: _Grammar) -> Iterator[CountedList]:
    for sentence, first in _numbered(doc, _numbers(doc, grammar)):
        text = doc.folded[sentence.start : sentence.end]
        known = list[Span]()
        for one in _reversed(doc, grammar, sentence, text):
            known.append(one.number_span)
            yield one
        announced = grammar.announced.finditer(text, first - sentence.start) if _may_announce(text) else ()
        for match in (*announced, *grammar.group.finditer(text)):
            listed = _list(doc, grammar, sentence, text, match)
            if listed is not None:
                known.append(listed.number_span)
                yield listed
        for named in named_lists(doc, sentence, text):
            if not any(named.number_span.touches(span) for span in known):
                yield from _of_names(doc, grammar, named)


def _of_names(doc: "Document", grammar: _Grammar, named: NamedList) -> Iterator[CountedList]:
    """A list of names, unless one that it misses may follow."""
    number = _number(grammar, named.word)
    if named.named >= number or not _goes_on(doc, grammar, named.span, named.named):
        yield CountedList(named.number_span, named.span, number, named.named, named.named)


def _list(doc: "Document", grammar: _Grammar, sentence: Span, text: str, match: re.Match[str]) -> CountedList | None:
    """The list behind its number."""
    if match["mark"] == ", " and (
        _SOME_OF.search(text, max(0, match.start() - _NEAR_HEAD), match.start())
        or grammar.heads.search(text, max(0, match.start() - _NEAR_HEAD), match.start())
    ):
        return None
    if match["n"].isdigit() and _in_name(doc, sentence.start + match.start("n")):
        return None
    if match["of"] and any(word in grammar.numbers for word in match["of"].lower().split()):
        return None
    read = _named(grammar, text, match) or _plain(grammar, text, match)
    if read is None:
        return None
    span, counts = read
    place = Span(sentence.start + span.start, sentence.start + span.end)
    number_span = Span(sentence.start + match.start("n"), sentence.start + match.end("n"))
    if doc.quoted.touches(Span(number_span.start, place.end)):
        return None
    number = _number(grammar, match["n"])
    beside = _counted_with(grammar, text, match)
    meant = (number, *beside, number + sum(beside))
    number = next((one for one in meant if counts[0] <= one <= counts[1]), meant[-1])
    if number != meant[0]:
        number_span = Span(number_span.start, sentence.start + match.start("mark"))
    if counts[1] < number and _goes_on(doc, grammar, place, counts[1]):
        return None
    listed = text[span.start : span.end]
    if counts[0] > number and _of_phrases(listed) and ", and " in listed:
        return None
    return CountedList(number_span, place, number, *counts)


def _plain(grammar: _Grammar, text: str, match: re.Match[str]) -> tuple[Span, tuple[int, int]] | None:
    """Where a list of one sort of entries stands, up to its sentence's end, and how many it has."""
    span = _list_behind(text, match)
    told = span is not None and match["mark"] in _ASIDES and _of_points(match, text[span.start : span.end])
    sure = match["mark"] in _SURE or told
    counts = _entries(text[span.start : span.end], grammar, after_colon=sure) if span else None
    if span is None or counts is None or (match["of"] and not sure) or match.re is grammar.group:
        return None
    explained = match["mark"] == ", " and _EXPLAINED.search(text, span.start, span.end)
    return None if explained else (span, counts)


def _of_points(match: re.Match[str], listed: str) -> bool:
    """Whether a word for anything is counted, and plain nouns beside it tell what: "four things (rope, tea, oil)"."""
    end = match.start("of") if match["of"] else match.start("mark")
    noun = match.group()[: end - match.start()].rsplit(" ", 1)[-1].lower()
    if noun not in _POINTS or not _PLAIN_NOUNS.fullmatch(listed):
        return False
    return noun == _ANYTHING or (not match["of"] and "," in listed)


def _named(grammar: _Grammar, text: str, match: re.Match[str]) -> tuple[Span, tuple[int, int]] | None:
    """The same of a list in which names, people with what they are and things of somebody stand side by side: "Ann
    Hall, her brother Bob and the baker Cal Roe, who"; one that may explain an entry by the next is not counted."""
    if match["mark"] not in (", ", ": ") or (match["mark"] == ", " and match["of"] and not _who(grammar, match)):
        return None
    pieces = _AGES.sub("", text[match.end() : match.end() + _MAX_LIST].rstrip(" .")).split(", ")
    last = next((number for number, piece in enumerate(pieces) if _AND.search(piece)), None)
    if last is None or grammar.open.search(text, match.end(), match.end() + _MAX_LIST):
        return None
    behind = pieces[last + 1 :]
    if behind and (behind[0][:1].isupper() or grammar.owned.match(behind[0]) or _AND.search(behind[0])):
        return None
    listed = ", ".join(pieces[: last + 1])
    entries = [*pieces[:last], *(_AND.split(pieces[last], 1))]
    entries = [entry.strip() for entry in entries if entry.strip()]
    if any(not entry or any(c in _NOT_LISTED or c.isdigit() for c in entry) for entry in entries):
        return None
    kinds = [_kind(grammar, entry) for entry in entries]
    if "thing" in kinds and match.re is grammar.group:
        return None
    # "She sued three friends, Alder Films and its owner Birch Inc" may be a list of which the friends are an entry.
    if match["mark"] == ", " and len(entries) == _FEWEST_ENTRIES and not behind:
        return None
    if "" in kinds or len(entries) < _FEWEST_ENTRIES or kinds[0] == "thing":
        return None
    commas = list(zip(kinds, kinds[1:] if last < len(kinds) - 1 else kinds[1 : last + 1], strict=False))[:last]
    if any({"thing"} < {a, b} for a, b in commas):
        return None
    return Span(match.end(), match.end() + len(listed)), (len(entries), len(entries))


def _who(grammar: _Grammar, match: re.Match[str]) -> bool:
    return grammar.relative.match(match["of"]) is not None


def _may_lead(grammar: _Grammar, word: str) -> bool:
    """Whether a word can begin what somebody is: "violinist", "her", and not "of"."""
    return word not in grammar.stop_words or grammar.owned.match(f"{word} ") is not None


def _kind(grammar: _Grammar, entry: str) -> str:
    """What an entry is: a name, somebody with a name, a thing, or nothing that can be told."""
    words = entry.split()
    if len(words) > _MAX_WORDS + 1:
        return ""
    if _WHOLE_NAME.fullmatch(entry):
        return "name"
    if words[-1][:1].isupper() and not words[0][:1].isupper() and _may_lead(grammar, words[0]):
        return "somebody"
    if grammar.owned.match(entry) and not any(word[:1].isupper() for word in words):
        return "thing" if len(words) <= _NOUN_WORDS + 2 else ""
    return ""


def _number(grammar: _Grammar, word: str) -> int:
    return int(word) if word.isdigit() else grammar.numbers[word.lower()]


def _counted_with(grammar: _Grammar, text: str, match: re.Match[str]) -> tuple[int, ...]:
    """What is counted beside a number and may be named by the same list: "two daughters and two sons, Ruth, …"."""
    found = grammar.counted_on.findall(text, match.end("n"), match.start("mark"))
    end = match.start()
    while (before := grammar.counted_with.search(text, max(0, end - _LONGEST_COUNT), end)) is not None:
        found.append(before["n"])
        end = before.start()
    return tuple(_number(grammar, word) if word else 1 for word in found)


def _numbers(doc: "Document", grammar: _Grammar) -> list[int]:
    """Where words begin that are a number, or begin or end with one: without one nothing is counted."""
    words, places = doc.words, doc.word_places
    found = [index for word in grammar.counts & doc.lower_kinds for index in places[word]]
    found += [index for index in words.compounds if not grammar.counts.isdisjoint(_outer(words.lower[index]))]
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


def _may_announce(text: str) -> bool:
    """Whether a sentence has one of the marks that a list can follow; many have none."""
    return (
        ": " in text
        or " - " in text
        or " (" in text
        or " namely " in text
        or (" and " in text and _COMMA_NAME.search(text) is not None)
        or ("-" in text and _DASH_NAME.search(text) is not None)
    )


def _in_name(doc: "Document", number: int) -> bool:
    """Whether a figure belongs to the name before it: "the Alder 3 reads all formats: ..."."""
    before = doc.words.inside(Span(max(0, number - _LONGEST_NAME), number))[-1:]
    return any(doc.words.capital[i] and bool(doc.stems[i]) for i in before)


_NAMED_FIRST = (" are the ", " were the ", " make up the ", " made up the ")


def _reversed(doc: "Document", grammar: _Grammar, sentence: Span, text: str) -> Iterator[CountedList]:
    """ "Lund, Oslo and Turku are the four towns": the list first."""
    if not any(verb in text for verb in _NAMED_FIRST):
        return
    for match in grammar.named_first.finditer(text):
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
    if grammar.goes_on(count).search(doc.folded, place.end, min(paragraph, place.end + _NEAR_LIST)):
        return True
    return grammar.next_one(count).search(doc.folded, place.end, paragraph + _MAX_POINTS) is not None


def _of_phrases(text: str) -> bool:
    """Whether entries begin with an article and a comma closes the last but one: it may set off what explains one."""
    return _ARTICLE.match(text) is not None and ", and " in text


def _list_behind(text: str, match: re.Match[str]) -> Span | None:
    """The list behind its announcement: to the closing dash or bracket, or to the end of the sentence."""
    if match["mark"] == ", ":
        # The list ends with the comma behind its last name, or with the sentence.
        apposition = _APPOSITION.match(text, match.end())
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
    text = _AGES.sub("", text)
    if (
        grammar.open.search(text)
        or any(mark in text for mark in ':"()!?')
        or any(c.isdigit() for c in text)
        or " - " in text
    ):
        return None
    if ";" in text:
        pieces = [piece.strip() for piece in text.split(";")]
        last = pieces[-1]
        return (len(pieces),) * 2 if last.startswith("and ") and all(pieces) else None
    pieces = [piece.strip() for piece in text.split(",")]
    if not all(pieces) or not re.search(r"(?:^| )and ", pieces[-1]):
        return None
    joined = pieces[-1].startswith("and ")
    inner = [len(re.findall(r"(?<!^) and ", piece.removeprefix("and "))) for piece in pieces]
    entries = [entry for piece in pieces for entry in re.split(r" and ", piece.removeprefix("and "))]
    capitals = {entry[0].isupper() for entry in (e.removeprefix("the ") for e in entries) if entry}
    if len(entries) < 2 or (not after_colon and (len(pieces) < 2 or False in capitals)):
        return None
    phrases = all(map(_ARTICLE.match, entries))
    if len(capitals) != 1 and not (phrases and after_colon):
        return None
    if True in capitals and any(len(entry.split()) > _MAX_WORDS for entry in entries):
        return None
    longest = _PHRASE_WORDS if phrases else _NOUN_WORDS
    if False in capitals and any(len(entry.split()) > longest for entry in entries):
        return None
    most = len(pieces) + sum(inner)
    least = len(pieces) if joined else len(pieces) + 1
    return least, most


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
        if len(values) < 2 or values != list(range(1, len(values) + 1)):
            continue
        number, last = grammar.numbers.get(match["n"].lower()) or int(match["n"]), points[-1].end()
        if len(values) < number and grammar.one_more_point(len(values)).search(doc.folded, last, last + _MAX_POINTS):
            continue
        span = Span(points[0].start(), last)
        yield CountedList(Span(*match.span("n")), span, number, len(values), len(values))


def _enumerators(doc: "Document", grammar: _Grammar) -> Iterator[re.Match[str]]:
    """Ordinals where a point can begin, in order."""
    text, places = doc.folded, doc.word_places
    forms = (form for word in grammar.ordinals for form in (word, word + "ly"))
    for start in sorted(doc.words.starts[index] for form in forms for index in places.get(form, ())):
        article = text[max(0, start - len("the ")) : start].lower() == "the "
        match = grammar.enumerators.match(text, start - len("the ") if article else start)
        if match is not None:
            yield match


def _announcements(doc: "Document", grammar: _Grammar, ordinals: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """Numbers of points: by what the points are called, or by the sentence right before the first."""
    text = doc.folded
    first = [m.start() for m in ordinals if grammar.ordinals[m["o"].lower()] == 1]
    said = (grammar.counted_before.search(text, max(0, start - _ANNOUNCED_BEFORE), start) for start in first)
    before = [match for match in said if match is not None and not _AND_ONE.search(match.group())]
    found = [*grammar.announced_points.finditer(text), *before]
    by_place = {match.start("n"): match for match in found if not _left_out(doc, match.start("n"))}
    return [match for _, match in sorted(by_place.items())]


def _left_out(doc: "Document", position: int) -> bool:
    return doc.quoted.at(position) or doc.masked.at(position)


def parties(doc: "Document") -> tuple[Parties, ...]:
    """Meetings with a word for the number of their parties and the parties' names; body, outside quotations."""
    grammar = _grammar(doc.language or "")
    return tuple(_parties(doc, grammar)) if grammar else ()


def _parties(doc: "Document", grammar: _Grammar) -> Iterator[Parties]:
    yield from _both(doc, grammar)
    whole = doc.folded.lower()
    if not any(word in whole for word in grammar.arity):
        return
    for sentence in doc.body_sentences:
        text = doc.folded[sentence.start : sentence.end]
        if not any(word in text.lower() for word in grammar.arity):
            continue
        for match in grammar.parties.finditer(text):
            if grammar.behind.match(text, match.end()):
                yield from _meeting(doc, grammar, sentence, match)
        yield from _counted_parties(doc, grammar, sentence, text)
        for match in grammar.with_one.finditer(text):
            name = match["names"].removeprefix("the ").lower()
            if name in grammar.countries and not grammar.several.search(text, 0, match.start()):
                yield from _meeting(doc, grammar, sentence, match, itself=1)
        for pattern in (grammar.subjects, grammar.bound, grammar.at):
            for match in pattern.finditer(text):
                if _NAME_COMMA.search(text, max(0, match.start("names") - _LOOK), match.start("names")):
                    continue
                if all(name.removeprefix("the ").lower() in grammar.countries for name in _names_of(match)):
                    yield from _meeting(doc, grammar, sentence, match)


def _names_of(match: re.Match[str]) -> list[str]:
    return re.split(r",? and |, ", match["names"])


def _both(doc: "Document", grammar: _Grammar) -> Iterator[Parties]:
    """ "Both Lund, Oslo and Turku"; the second of three names may be the country of the first."""
    for index in doc.word_places.get("both", ()):
        match = grammar.both.match(doc.folded, doc.words.starts[index])
        if match is None or _left_out(doc, match.start()):
            continue
        names = _names_of(match)
        if all(name.removeprefix("the ").lower() in grammar.countries for name in names):
            yield Parties(Span(*match.span()), Span(*match.span("names")), 2, len(names))


def _counted_parties(doc: "Document", grammar: _Grammar, sentence: Span, text: str) -> Iterator[Parties]:
    """ "Trilateral talks between the two governments": parties that are counted and not named."""
    for match in grammar.counted.finditer(text):
        number, counted = grammar.arity[match["arity"].lower()], grammar.numbers[match["n"].lower()]
        # Talks of two may be held in pairs between three.
        if number == 2 and match["among"] == "between" and match["noun"] not in grammar.one:
            continue
        span = Span(sentence.start + match.start(), sentence.start + match.end())
        if not doc.quoted.touches(span):
            names = Span(sentence.start + match.start("n"), span.end)
            yield Parties(span, names, number, counted)


def _meeting(
    doc: "Document", grammar: _Grammar, sentence: Span, match: re.Match[str], *, itself: int = 0
) -> Iterator[Parties]:
    """The parties of a meeting, unless pairs of them are meant or the sentence may name one more.

    itself: how many of the parties are the subject, which is not among the names.
    """
    names, number = _names_of(match), grammar.arity[match["arity"].lower()]
    paired = number == 2 and match["noun"] not in grammar.one
    if paired or (not itself and _joined_by(match.string, match, grammar, number, len(names))):
        return
    first = min(match.start("arity"), match.start("names"))
    span = Span(sentence.start + first, sentence.start + max(match.end("noun"), match.end("names")))
    if not doc.quoted.touches(span):
        start = sentence.start + match.start("names")
        yield Parties(span, Span(start, start + len(match["names"])), number, len(names) + itself)


def _joined_by(text: str, match: re.Match[str], grammar: _Grammar, number: int, named: int) -> bool:
    """Whether a party is missing that the rest of the sentence may name."""
    return named < number and grammar.brokered.search(text, match.end()) is not None
