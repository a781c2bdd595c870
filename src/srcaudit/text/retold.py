"""Quotations that an article gives twice, how their wordings differ and who is said to have spoken them."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from srcaudit.model.span import Span

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_FEWEST_WORDS, _MOST_WORDS = 8, 120
_GRAM = 3
_CROWDED = 8
_NEAR = 4
_SHORTER = 0.6
_ALIKE = 0.75
_EDITED = re.compile(r"[\[\]…]|\.\.\.|\. \. \.")
_WINDOW = 90
_STOP = re.compile(r"[.!?;\n](?=\s|$)")
_ABBREVIATED = re.compile(r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|Prof|Lt|Col|Sgt|Jr)$")
_RELAYED = re.compile(
    r"(?<!bears )(?<!worth )\b(?:quot|cit|echo|recit|repeat|read|chant|pray|retweet|shar|paraphras|mimic|mock)"
    r"(?:ed|ing|es|s|e)?\b"
    r"|\b(?:reading|read|sang|sung|oath|motto|slogan|scripture|verse|statement|letter|amendment|clause|both)\b",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"\b(?:he|she|they)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Retold:
    """Two quotations of one saying, in the order of the text."""

    first: Span
    second: Span
    changes: tuple[tuple[Span, Span], ...]
    """Where inside them the words differ; empty if they do not."""
    cut: bool
    """Whether one begins later or ends sooner than the other."""


def retold(doc: "Document") -> tuple[Retold, ...]:
    """The quotations of eight words or more that come again in the body, word for word or nearly."""
    quotes = [quote for quote in doc.quotes if not doc.masked.touches(quote)]
    ranges = [doc.words.inside(quote) for quote in quotes]
    long = [n for n, words in enumerate(ranges) if _FEWEST_WORDS <= len(words) <= _MOST_WORDS]
    if len(long) < 2:
        return ()
    lower = doc.words.lower
    pairs = _candidates([(n, lower[ranges[n].start : ranges[n].stop]) for n in long])
    found = (_compared(doc, quotes[one], quotes[other], ranges[one], ranges[other]) for one, other in pairs)
    return tuple(pair for pair in found if pair is not None)


def _candidates(quotes: Sequence[tuple[int, list[str]]]) -> list[tuple[int, int]]:
    """Pairs that share three words in a row; runs that many quotations share and all but the nearest are left out."""
    places: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, words in quotes:
        for gram in set(zip(*(words[k:] for k in range(_GRAM)), strict=False)):
            places[gram].append(number)
    shared: dict[int, Counter[int]] = {}
    for numbers in places.values():
        if 1 < len(numbers) <= _CROWDED:
            for position, other in enumerate(numbers):
                for one in numbers[:position]:
                    shared.setdefault(other, Counter())[one] += 1
    return sorted(
        (one, other)
        for other, counts in shared.items()
        for one, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:_NEAR]
    )


def _compared(doc: "Document", first: Span, second: Span, one: range, other: range) -> Retold | None:
    if min(len(one), len(other)) < _SHORTER * max(len(one), len(other)):
        return None
    if any(_EDITED.search(doc.text, quote.start, quote.end) for quote in (first, second)):
        return None
    lower = doc.words.lower
    words, again = lower[one.start : one.stop], lower[other.start : other.stop]
    matcher = SequenceMatcher(None, words, again, autojunk=False)
    if matcher.quick_ratio() < _ALIKE or matcher.ratio() < _ALIKE:
        return None
    changes: list[tuple[Span, Span]] = []
    cut = False
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            continue
        if tag != "replace" and (0 in (b, d) or a == len(words) or c == len(again)):
            cut = True
        else:
            changes.append((_place(doc, one, a, b), _place(doc, other, c, d)))
    return Retold(first, second, tuple(changes), cut)


def _place(doc: "Document", words: range, first: int, beyond: int) -> Span:
    """Words of a quotation; where there are none, the two words around the gap."""
    if first == beyond:
        first, beyond = max(0, first - 1), min(len(words), beyond + 1)
    return doc.words.span(words.start + first, words.start + beyond - 1)


def speaker(doc: "Document", quote: Span) -> str | None:
    """The surname of the one person who is named beside a quotation as its speaker; None if that cannot be told.

    A pronoun beside it, a second person, or a word for handing on what somebody else has said: it cannot be told.
    """
    known = {name.surname for name in doc.names if name.known or name.title}
    windows = [*_behind(doc, quote), *_before(doc, quote)]
    if any(_RELAYED.search(doc[window]) for window in windows):
        return None
    clauses = [_clause(doc, window, known) for window in windows]
    if any(_PRONOUN.search(doc[clause]) for clause in clauses):
        return _beside_verb(doc, quote, known) or _named_before(doc, quote)
    found = {name for clause in clauses for name in _surnames(doc, clause, known)}
    return found.pop() if len(found) == 1 else _beside_verb(doc, quote, known) if not found else None


def _beside_verb(doc: "Document", quote: Span, known: Set[str]) -> str | None:
    """The last word of the name that stands beside a verb of saying: nothing else need tell that it is a person's."""
    said = _said(doc)
    if said is None:
        return None
    matches = [
        said[form].search(doc.folded, window.start, window.end)
        if form == "before"
        else said[form].match(doc.folded, window.start, window.end)
        for windows, forms in (
            ((*_behind(doc, quote),), ("verb_first", "name_first")),
            ((*_before(doc, quote),), ("before",)),
        )
        for window in windows
        for form in forms
    ]
    names = {name for match in matches if match and (name := _person(doc, match, known))}
    return names.pop() if len(names) == 1 else None


def _named_before(doc: "Document", quote: Span) -> str | None:
    """Who "he" is beside a quotation: the one person that the sentence before it lets say something."""
    said = _said(doc)
    behind = next(iter(_behind(doc, quote)), None)
    if said is None or behind is None or not said["pronoun"].match(doc.folded, behind.start, behind.end):
        return None
    start = doc.sentence_at(quote.start).start
    line = doc.line_at(quote.start)
    if start <= line.start:
        return None
    sentence = doc.sentence_at(start - 1 if doc.text[start - 1] != " " else start - 2)
    if sentence.start < line.start:
        return None
    near = max(sentence.start, sentence.end - 2 * _WINDOW)
    names = {
        name
        for match in said["told"].finditer(doc.folded, near, min(sentence.end, quote.start))
        if (name := _person(doc, match, frozenset()))
    }
    return names.pop() if len(names) == 1 else None


def _said(doc: "Document") -> Mapping[str, re.Pattern[str]] | None:
    pack = doc.pack
    return pack.patterns("speakers") if pack is not None and pack.has("tables", "speakers") else None


def _person(doc: "Document", match: re.Match[str], known: Set[str]) -> str | None:
    """The surname of a name beside a verb; None for one word that is no surname elsewhere, and for a body."""
    parts = [_name(part.strip(".")) for part in match["name"].split()]
    before = doc.folded[max(0, match.start("name") - 4) : match.start("name")].lower()
    if before.endswith("the ") or parts[-1].isupper():
        return None
    last = parts[-1]
    full = len(parts) > 1 or last in known or _is_told_in_full(doc, last)
    return last if full else None


def _is_told_in_full(doc: "Document", surname: str) -> bool:
    """Whether a word stands elsewhere behind another capital, as a surname does."""
    words = doc.words
    return any(
        words.surfaces[place] == surname and place and words.capital[place - 1]
        for place in doc.word_places.get(surname.lower(), ())
    )


def _clause(doc: "Document", window: Span, known: Set[str]) -> Span:
    """A window up to the comma behind its first name: what follows is about something else, or about the speaker."""
    for index in doc.words.inside(window):
        if _name(doc.words.surfaces[index]) in known:
            comma = doc.text.find(",", doc.words.ends[index], window.end)
            return window if comma < 0 else Span(window.start, comma)
    return window


def _behind(doc: "Document", quote: Span) -> Iterator[Span]:
    """The rest of the sentence that a quotation stands in, if the sentence goes on behind it."""
    if doc.text[quote.end : quote.end + 1] not in (" ", ","):
        return
    end = _end(doc, quote.end)
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
    begun = max(lead.rfind("\n"), lead.rfind("”"), lead.rfind('"')) + 1
    for stop in _STOP.finditer(lead, begun):
        if not _ABBREVIATED.search(lead, max(begun, stop.start() - 8), stop.start()):
            begun = stop.end()
    yield Span(start + begun, quote.start)


def _surnames(doc: "Document", window: Span, known: Set[str]) -> Iterator[str]:
    words = (_name(doc.words.surfaces[index]) for index in doc.words.inside(window))
    return (word for word in words if word in known)


def _name(word: str) -> str:
    return word.removesuffix("’s").removesuffix("'s")
