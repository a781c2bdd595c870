"""Announced lists: "five ports: Aden, Basra …", "talks between Lund and Oslo"."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from srcaudit.language.pack import load
from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_MAX_LIST = 400
_MAX_POINTS = 3000
_MAX_WORDS = 6
_NOUN_WORDS = 3
_PHRASE_WORDS = 9
_ARTICLE = re.compile(r"(?:the|an?|its|his|her|their|our) ")
_DASH_NAME = re.compile(r"-[A-Z]")
_POINTS = (
    "reasons", "requirements", "conditions", "points", "factors", "steps", "things", "questions", "lessons", "goals",
    "demands", "options", "problems", "principles", "priorities", "issues", "measures", "causes", "challenges",
    "elements", "rules", "arguments", "grounds", "stages", "phases", "changes", "objections", "proposals", "tasks", "aims",
    "ideas", "facts", "promises", "concerns", "criteria", "ways", "objectives", "tests", "lines", "faults", "mistakes",
    "errors", "flaws", "strands", "pillars", "claims", "charges", "complaints", "explanations", "theories", "scenarios",
    "trends", "signs", "results", "consequences", "effects", "benefits", "risks", "dangers", "threats", "obstacles",
    "hurdles", "suggestions", "recommendations", "plans", "decisions", "moves", "matters", "parts", "items", "topics",
)  # fmt: skip
_CLOSING = ("finally", "lastly", "last", "final", "another", "next", "then")
# The full stop of an abbreviation belongs to a name, that of a sentence does not.
_CAPITAL = r"[A-Z](?:[\w'-]|\.(?=[A-Z]))*(?:(?<=\.[A-Z])\.)?"
_NAME = rf"(?:the )?{_CAPITAL}(?: (?:of (?:the )?)?{_CAPITAL}){{0,3}}"


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
    open: re.Pattern[str]
    parties: re.Pattern[str]
    behind: re.Pattern[str]
    brokered: re.Pattern[str]
    enumerators: re.Pattern[str]
    announced_points: re.Pattern[str]
    numbers: Mapping[str, int]
    ordinals: Mapping[str, int]
    arity: Mapping[str, int]
    one: frozenset[str]

    def goes_on(self, count: int) -> re.Pattern[str]:
        """A word that may begin one more point, by its number or as the last one."""
        following = [word for word, value in self.ordinals.items() if value == count + 1]
        return re.compile(rf"\b(?:{_choice([*following, *_CLOSING])})\b", re.IGNORECASE)

    def one_more_point(self, count: int) -> re.Pattern[str]:
        """The next number anywhere, or a word for the last point where a point can begin."""
        following = _choice(word for word, value in self.ordinals.items() if value == count + 1)
        begins = r"(?:(?<=[.;:!?,\"'-] )|(?<=\n)|(?<= and ))(?:and |but |the |yet )?"
        return re.compile(
            rf"\b(?:{following})(?:ly)?\b|{begins}(?:finally|lastly|another)\b"
            rf"|{begins}(?:last|final|next|then)(?=,|:| -| is\b| was\b| of\b| (?:point|reason|one|condition)\b| but not)",
            re.IGNORECASE,
        )

    def next_one(self, count: int) -> re.Pattern[str]:
        """The number of one more point, or a word that adds one."""
        following = [word for word, value in self.ordinals.items() if value == count + 1]
        return re.compile(rf"\b(?:{_choice([*following, 'finally', 'lastly', 'another'])})\b", re.IGNORECASE)


@cache
def _grammar(language: str) -> _Grammar | None:
    pack = load(language)
    if pack is None or not pack.has("tables", "lists"):
        return None
    table, numbers = pack.table("lists"), pack.table("numbers")
    words = {word: value for word, value in numbers["words"].items() if 2 <= value <= 12}
    number = _choice(words)
    meetings = table["meetings"]
    noun = _choice([*meetings["one"], *meetings["many"]])
    fillers = _choice(meetings["fillers"])
    return _Grammar(
        announced=re.compile(
            rf"\b(?P<n>(?i:{number})|[2-9]|1[0-2]) (?:[a-z][a-z'-]* ){{0,3}}(?:[a-z-]+s|people|men|women|children)"
            r"(?P<of> (?:for|of|to|against|in|behind|from)(?: [a-z][a-z'-]*){1,4})?"
            r"(?P<mark>: | - | \(|-(?=[A-Z]))",
        ),
        open=re.compile(rf"(?<![\w-])(?:{_choice(table['open'])})(?![\w-])", re.IGNORECASE),
        parties=re.compile(
            rf"\b(?P<arity>{_choice(table['arity'])}) (?:[a-z-]+ ){{0,2}}?(?P<noun>{noun}) (?:between|among|involving) "
            rf"(?:(?:{fillers}) ){{0,4}}(?P<names>{_NAME}(?:, {_NAME}){{0,4}},? and {_NAME})"
        ),
        behind=re.compile(rf"(?=$|[.;:)]|,(?! (?:and|[A-Z]))| -| (?:{_choice(meetings['behind'])})\b)"),
        brokered=re.compile(rf"\b(?:{_choice(meetings['brokered'])})\b"),
        enumerators=re.compile(
            rf"(?:(?<=[;:.,-] )|(?<=and )|(?<=\n))(?P<o>{_choice(numbers['ordinals'])})(?:ly)?(?=[,:]| -| (?:is|was|came|comes|there)\b)",
            re.IGNORECASE,
        ),
        announced_points=re.compile(rf"\b(?P<n>{number}) (?:[a-z-]+ ){{0,2}}(?:{'|'.join(_POINTS)})\b", re.IGNORECASE),
        numbers=words,
        ordinals=numbers["ordinals"],
        arity=table["arity"],
        one=frozenset(meetings["one"]),
    )


def _choice(words: Any) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


def counted_lists(doc: "Document") -> tuple[CountedList, ...]:
    """Lists with their number, and points that are numbered first, second, third; body, outside quotations."""
    grammar = _grammar(doc.language or "")
    if grammar is None:
        return ()
    found = [*_lists(doc, grammar), *_points(doc, grammar)]
    return tuple(sorted(found, key=lambda one: one.span))


def _lists(doc: "Document", grammar: _Grammar) -> Iterator[CountedList]:
    for sentence in doc.body_sentences:
        text = doc.folded[sentence.start : sentence.end]
        if not _may_announce(text):
            continue
        for match in grammar.announced.finditer(text):
            span = _list_behind(text, match)
            counts = _entries(text[span.start : span.end], grammar, after_colon=match["mark"] == ": ") if span else None
            if span is None or counts is None or (match["of"] and match["mark"] != ": "):
                continue
            place = Span(sentence.start + span.start, sentence.start + span.end)
            number_span = Span(sentence.start + match.start("n"), sentence.start + match.end("n"))
            if not doc.quoted.touches(Span(number_span.start, place.end)):
                word = match["n"].lower()
                number = int(word) if word.isdigit() else grammar.numbers[word]
                if counts[1] < number and _goes_on(doc, grammar, place, counts[1]):
                    continue
                if counts[0] > number and _of_phrases(text[span.start : span.end]):
                    continue
                yield CountedList(number_span, place, number, *counts)


def _may_announce(text: str) -> bool:
    """Whether a sentence has one of the marks that a list can follow; most have none."""
    return ": " in text or " - " in text or " (" in text or ("-" in text and _DASH_NAME.search(text) is not None)


def _goes_on(doc: "Document", grammar: _Grammar, place: Span, count: int) -> bool:
    """Whether the paragraph behind a list, or one after it, may name the entry that is missing."""
    paragraph = doc.line_at(place.start).end
    if grammar.goes_on(count).search(doc.folded, place.end, paragraph):
        return True
    return grammar.next_one(count).search(doc.folded, paragraph, paragraph + _MAX_POINTS) is not None


def _of_phrases(text: str) -> bool:
    """Whether entries begin with an article: a comma may then set off what explains the entry before."""
    return _ARTICLE.match(text) is not None


def _list_behind(text: str, match: re.Match[str]) -> Span | None:
    """The list behind its announcement: to the closing dash or bracket, or to the end of the sentence."""
    closing = {": ": None, " - ": " - ", " (": ")", "-": "-"}[match["mark"]]
    end = text.find(closing, match.end()) if closing else -1
    if end < 0:
        end = len(text.rstrip(" .")) if text.rstrip().endswith(".") and closing != ")" else -1
    return Span(match.end(), end) if match.end() < end <= match.end() + _MAX_LIST else None


def _entries(text: str, grammar: _Grammar, *, after_colon: bool) -> tuple[int, int] | None:
    """How many entries a closed list of short names has; None if it is no such list or is left open.

    Between dashes and in brackets other things stand too: there the entries must be names, and more than two.
    """
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
    if len(capitals) != 1 or (True in capitals and any(len(entry.split()) > _MAX_WORDS for entry in entries)):
        return None
    longest = _PHRASE_WORDS if all(map(_ARTICLE.match, entries)) else _NOUN_WORDS
    if False in capitals and any(len(entry.split()) > longest for entry in entries):
        return None
    most = len(pieces) + sum(inner)
    least = len(pieces) if joined else len(pieces) + 1
    return least, most


def _points(doc: "Document", grammar: _Grammar) -> Iterator[CountedList]:
    """ "Three reasons: first, …; second, …", in one paragraph or with a paragraph for each."""
    lower = doc.folded.lower()
    if not any(noun in lower for noun in _POINTS):
        return
    announced = [m for m in grammar.announced_points.finditer(doc.folded) if not _left_out(doc, m.start())]
    for number_of, match in enumerate(announced):
        following = announced[number_of + 1].start() if number_of + 1 < len(announced) else len(doc.folded)
        end = min(following, match.end() + _MAX_POINTS)
        ordinals = [
            m for m in grammar.enumerators.finditer(doc.folded, match.end(), end) if not _left_out(doc, m.start())
        ]
        values = [grammar.ordinals[m["o"].lower()] for m in ordinals]
        if len(values) < 2 or values != list(range(1, len(values) + 1)):
            continue
        if grammar.one_more_point(len(values)).search(doc.folded, ordinals[-1].end(), ordinals[-1].end() + _MAX_POINTS):
            continue
        number = grammar.numbers[match["n"].lower()]
        span = Span(ordinals[0].start(), ordinals[-1].end())
        yield CountedList(Span(*match.span("n")), span, number, len(values), len(values))


def _left_out(doc: "Document", position: int) -> bool:
    return doc.quoted.at(position) or doc.masked.at(position)


def parties(doc: "Document") -> tuple[Parties, ...]:
    """Meetings with a word for the number of their parties and the parties' names; body, outside quotations."""
    grammar = _grammar(doc.language or "")
    return tuple(_parties(doc, grammar)) if grammar else ()


def _parties(doc: "Document", grammar: _Grammar) -> Iterator[Parties]:
    if not any(word in doc.folded for word in grammar.arity):
        return
    for sentence in doc.body_sentences:
        text = doc.folded[sentence.start : sentence.end]
        for match in grammar.parties.finditer(text):
            names = re.split(r",? and |, ", match["names"])
            number = grammar.arity[match["arity"].lower()]
            paired = number == 2 and match["noun"] not in grammar.one
            if (
                not grammar.behind.match(text, match.end())
                or paired
                or _joined_by(text, match, grammar, number, len(names))
            ):
                continue
            span = Span(sentence.start + match.start("arity"), sentence.start + match.end())
            if not doc.quoted.touches(span):
                start = sentence.start + match.start("names")
                yield Parties(span, Span(start, start + len(match["names"])), number, len(names))


def _joined_by(text: str, match: re.Match[str], grammar: _Grammar, number: int, named: int) -> bool:
    """Whether a party is missing that the rest of the sentence may name."""
    return named < number and grammar.brokered.search(text, match.end()) is not None
