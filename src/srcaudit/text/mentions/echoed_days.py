"""Days that a known noun echoes: "the bridge collapsed on 22 May", and of what all know "the 27 May collapse"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.counted_from import is_counted_from
from srcaudit.text.mentions.event_moments import Grammar, grammar_of, is_counted
from srcaudit.text.stems import stem

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_BACK, _AHEAD = 10, 8
"""Words before a day and behind it, in its sentence, that tell what happens then."""
_NEAR_BACK, _NEAR_AHEAD = 6, 3
"""The same of a weekday or a month, of which a text tells more."""
_MODIFIERS = 3
"""Words between the article and the day, or between the day and the noun."""
_GUARDED = 4
"""Words to each side of a telling in which a word tells of several, or of a change."""
_MOST = 60
"""Moments of a text: one with more of them is a calendar."""
_LEAST_STEM, _LONG_STEM = 3, 4
_PAIR = 2
_MOST_DAYS_APART = 31
_DAYS, _MONTHS = 30, 12
_WEEK = 7

Sort = Literal["day", "weekday", "month", "year"]


@dataclass(frozen=True, slots=True)
class EchoedDay:
    """Two moments of one event, in the order of the text. event: the noun that tells of it as known."""

    first: Span
    second: Span
    event: str


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, a weekday, a month of a year, or a year. first, end: numbers of its words."""

    sort: Sort
    told: tuple[int, ...]
    first: int
    end: int
    span: Span
    year: int | None = None


@dataclass(frozen=True)
class _Grammar:
    moments: Grammar
    same: dict[str, frozenset[int]]
    """Word for what happens -> the lines of the table that have it."""
    lists: dict[str, frozenset[str]]


@lru_cache(maxsize=8)
def _grammar(pack: LanguagePack) -> _Grammar | None:
    moments = grammar_of(pack)
    if moments is None or not pack.has("tables", "echoed_days"):
        return None
    table = pack.table("echoed_days")
    same: dict[str, set[int]] = {}
    for number, line in enumerate(table["same"]):
        for word in line.split():
            same.setdefault(word, set()).add(number)
    lists: dict[str, frozenset[str]] = {name: frozenset(words.split()) for name, words in table["words"].items()}
    return _Grammar(moments, {word: frozenset(lines) for word, lines in same.items()}, lists)


def echoed_days(doc: "Document") -> tuple[EchoedDay, ...]:
    """Pairs of a day that a sentence tells of an event, and another that its noun has where it is told as known."""
    grammar = _grammar(doc.pack) if doc.pack is not None else None
    if grammar is None:
        return ()
    moments = moments_told(doc)
    if not _PAIR <= len(moments) <= _MOST or len({moment.told for moment in moments}) == 1:
        return ()
    echoed = (_echoed(doc, grammar, moments, moment) for moment in moments)
    found = {(pair.second, pair.first): pair for pair in echoed if pair is not None}
    return tuple(pair for _, pair in sorted(found.items()))


def moments_told(doc: "Document") -> list[Moment]:
    """The days, weekdays and months of the body, outside quotations, in order."""
    found, inside = list[Moment](), set[int]()
    for date in doc.dates:
        words = doc.words.inside(date.span)
        if doc.quoted.at(date.span.start) or doc.masked.at(date.span.start):
            continue
        if date.day is not None:
            found.append(Moment("day", (date.month, date.day), words.start, words.stop, date.span, date.year))
            if date.weekday is not None:
                found.append(Moment("weekday", (date.weekday,), words.start, words.stop, date.span))
            inside.update(words)
        elif date.year is not None:
            found.append(Moment("month", (date.year, date.month), words.start, words.stop, date.span))
    for day in doc.weekdays:
        words = doc.words.inside(day.span)
        if inside.isdisjoint(range(words.start, words.stop + 1)) and not doc.quoted.at(day.span.start):
            found.append(Moment("weekday", (day.number,), words.start, words.stop, day.span))
    return found


def _echoed(doc: "Document", grammar: _Grammar, moments: Sequence[Moment], echo: Moment) -> EchoedDay | None:
    """What a known noun with a moment contradicts, if that is told once, and of one other moment alone."""
    noun = _known_noun(doc, grammar, echo)
    if noun is None or any(one.told == echo.told and one.sort == echo.sort for one in moments if one is not echo):
        return None
    own = _sentence(doc, echo.first)
    told = [
        one
        for one in moments
        if one.sort == echo.sort
        and _sentence(doc, one.first) != own
        and _known_noun(doc, grammar, one) is None
        and not _is_of_another_year(doc, one, echo)
        and _tells_of(doc, grammar, one, noun)
    ]
    if not told:
        other = _only_other(doc, grammar, moments, echo, noun)
        if other is None:
            return None
        first, second = sorted((other.span, echo.span))
        return EchoedDay(first, second, doc.words.lower[noun])
    if len({one.told for one in told}) > 1 or not _are_near(told[0], echo):
        return None
    modifiers = {doc.stems[i] for i in _modifiers(doc, grammar, echo, noun)} - {""}
    if not modifiers <= set(doc.stems[_sentence(doc, told[0].first).start : _sentence(doc, told[0].first).stop]):
        return None
    first, second = sorted((told[0].span, echo.span))
    return EchoedDay(first, second, doc.words.lower[noun])


def _only_other(
    doc: "Document", grammar: _Grammar, moments: Sequence[Moment], echo: Moment, noun: int
) -> Moment | None:
    """The one other day of the text, if a slip of a digit makes it of that of a known noun, whatever is told of it."""
    noun -= doc.words.lower[noun] in grammar.moments.words["parts_of_days"]  # "the opening night on 3 May"
    word, lists = doc.words.lower[noun], grammar.lists
    if echo.sort != "day" or not doc.stems[noun] or echo.first <= noun < echo.end:
        return None
    days = [one for one in moments if one.sort == "day" and one.told != echo.told and _are_near(one, echo)]
    if len({one.told for one in days}) != 1:
        return None
    begins = word in lists["beginnings"] and _is_to_come(doc, days[0], echo)
    if not (begins or _is_slip(days[0].told, echo.told)):
        return None
    if word in lists["known_to_all"] or word in lists["no_nouns"] or word.endswith(grammar.moments.participles):
        return None
    if word.endswith(grammar.moments.plurals) and word not in lists["at_once"]:
        return None
    own = _sentence(doc, echo.first)
    if noun < echo.first and not _is_event(grammar, word) and noun - own.start > 1 and doc.stems[noun - 1]:
        return None  # "The probe began on 3 May"
    if any(_is_elsewhere_or_changed(doc, grammar, one, echo) for one in days):
        return None
    return days[0] if _are_both_past(doc, days[0], echo) else None


def _is_elsewhere_or_changed(doc: "Document", grammar: _Grammar, one: Moment, echo: Moment) -> bool:
    """Whether a day is that of another event, or of what was told, or was changed."""
    sentence, lists, lower = _sentence(doc, one.first), grammar.lists, doc.words.lower
    known = _known_noun(doc, grammar, one)
    if sentence == _sentence(doc, echo.first) or _is_of_another_year(doc, one, echo):
        return True
    if known is not None and lower[known] not in grammar.moments.words["parts_of_days"]:
        return True
    if is_counted(doc, grammar.moments, sentence):
        return True
    beside = lower[max(sentence.start, one.first - _BACK) : min(sentence.stop, one.end + _AHEAD)]
    if not (lists["telling"] | lists["guards"] - lists["of_one"]).isdisjoint(beside):
        return True
    return not lists["one_more"].isdisjoint(lower[sentence.start : sentence.stop])


def _are_both_past(doc: "Document", one: Moment, other: Moment) -> bool:
    """Whether two days both lie before the article's own, or both not."""
    when = doc.dated
    if when is None:
        return True
    today = (when.last.month, when.last.day)
    return (one.told <= today) == (other.told <= today)


def _is_slip(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    """Whether one day is easily written for the other, and does not easily follow it: a digit too few or too many, the
    first digit, two changed round, another month."""
    (month, day), (by_month, by) = one, other
    if month != by_month:
        return day == by and abs(month - by_month) == 1
    short, long = sorted((str(day), str(by)), key=len)
    return short[-1] == long[-1] or (short == long[::-1]) or (len(short) < len(long) and short == long[0])


def _is_to_come(doc: "Document", *days: Moment) -> bool:
    """Whether days lie behind the article's own, which is known, and within a week of each other."""
    when = doc.dated
    if when is None or when.first.year != when.last.year:
        return False
    return all(day.told > (when.last.month, when.last.day) for day in days) and _are_near(*days, most=_WEEK)


def _sentence(doc: "Document", word: int) -> range:
    """The words of a word's sentence."""
    return doc.words.inside(doc.sentence_at(doc.words.starts[word]))


def _known_noun(doc: "Document", grammar: _Grammar, echo: Moment) -> int | None:
    """The noun that a moment belongs to, if the reader knows of what it names: "the 27 May collapse"."""
    noun = _noun_behind(doc, grammar, echo)
    if noun is None:
        noun = _noun_before(doc, grammar, echo)
    if noun is None or doc.quoted.at(doc.words.starts[noun]):
        return None
    lower, lists = doc.words.lower, grammar.lists
    word = lower[noun]
    if len(_key(word)) < _LEAST_STEM or word in lists["no_events"] or _has_several(doc, grammar, word):
        return None
    own = _sentence(doc, echo.first)
    start, end = min(noun, echo.first), max(noun + 1, echo.end)
    if _is_guarded(doc, grammar, range(max(own.start, start - _MODIFIERS), min(own.stop, end + _GUARDED))):
        return None
    return None if _belongs(doc, grammar, end) else noun


def _is_guarded(doc: "Document", grammar: _Grammar, near: range) -> bool:
    """Whether a word tells of several, or of a change; "Elm and Fourth" are two streets."""
    words, guards = doc.words, grammar.lists["guards"]
    return any(words.lower[i] in guards and (i == 0 or not words.capital[i]) for i in near)


def _has_several(doc: "Document", grammar: _Grammar, noun: str) -> bool:
    """Whether the text tells of several that a noun names: "the fires", "a second fire", "the 15th stage"."""
    if f"{noun}s" in doc.word_places:
        return True
    lower, guards = doc.words.lower, grammar.lists["guards"]
    before = (lower[at - 1] for at in doc.word_places.get(noun, ()) if at)
    return any(word in guards or (word[0].isdigit() and not word.isdigit()) for word in before)


def _is_one_of_many(grammar: _Grammar, noun: str) -> bool:
    """Whether a week may have several of what a noun names: a match, a debate."""
    many = any(kind in grammar.moments.many for kind in grammar.moments.nouns.get(noun, ()))
    return many or noun in grammar.lists["series"]


def _noun_behind(doc: "Document", grammar: _Grammar, echo: Moment) -> int | None:
    """The last of a few small words behind a moment: "the 27 May collapse", "Thursday's meeting"."""
    words = doc.words
    if echo.sort == "weekday":
        known = echo.end == echo.first + 1 and words.lower[echo.first].endswith(grammar.moments.owners)
    else:
        known = echo.first > 0 and words.lower[echo.first - 1] in grammar.lists["definite"]
    found = list[int]()
    for at in range(echo.end, min(len(words), echo.end + _MODIFIERS) if known else echo.end):
        if words.capital[at] or not doc.stems[at] or doc.folded[words.ends[at - 1] : words.starts[at]] != " ":
            break
        found.append(at)
    # "Friday's fire began": the first that names something that happens, else the last.
    return next((at for at in found if _is_event(grammar, words.lower[at])), found[-1] if found else None)


def _is_event(grammar: _Grammar, word: str) -> bool:
    return word in grammar.moments.nouns or word in grammar.same


def _noun_before(doc: "Document", grammar: _Grammar, echo: Moment) -> int | None:
    """The noun before a moment: "the collapse of 27 May", "the harbour meeting on 3 May"."""
    words, lists = doc.words, grammar.lists
    at = echo.first - 1
    if echo.sort == "weekday" or at < _PAIR or words.lower[at] not in lists["joins"]:
        return None
    noun = at - 1
    if words.capital[noun] or not doc.stems[noun] or doc.folded[words.ends[noun] : words.starts[at]] != " ":
        return None
    if words.lower[noun].endswith(grammar.moments.participles):
        return None
    article = next((i for i in range(noun - 1, noun - 1 - _MODIFIERS, -1) if i < 0 or not doc.stems[i]), -1)
    if article < 0 or words.lower[article] not in lists["definite"]:
        return None
    # "They noticed the breach on 3 May": the day is that of what they did.
    leads = (
        words.lower[at] == "of"
        or article == _sentence(doc, article).start
        or words.lower[article - 1] in lists["leads"]
    )
    return noun if leads else None


def _modifiers(doc: "Document", grammar: _Grammar, echo: Moment, noun: int) -> range:
    """The words that tell which one is meant, between the moment and the noun or between the article and the noun."""
    if noun >= echo.end:
        return range(echo.end, noun)
    first = noun
    while first > 0 and doc.stems[first - 1]:
        first -= 1
    return range(max(first, noun - _MODIFIERS), noun)


def _belongs(doc: "Document", grammar: _Grammar, end: int) -> bool:
    """Whether what stands behind a telling says of what it is, or where or with whom: "the 3 May vote of Holm"."""
    words = doc.words
    if end >= len(words) or doc.folded[words.ends[end - 1] : words.starts[end]] != " ":
        return False
    if words.lower[end] in grammar.lists["belongs"]:
        return True
    return words.lower[end] in grammar.lists["belongs_to_names"] and any(words.capital[end + 1 : end + _MODIFIERS])


def _key(word: str) -> str:
    """The stem of a word, of two equal letters at its end the one: "running", "run"."""
    base = stem(word)
    return base[:-1] if len(base) > _LONG_STEM and base[-1] == base[-2] else base


def _tells_of(doc: "Document", grammar: _Grammar, one: Moment, noun: int) -> bool:
    """Whether what stands around a moment has a word for what a noun names, and no word for several."""
    lower, sentence = doc.words.lower, _sentence(doc, one.first)
    back, ahead = (_BACK, _AHEAD) if one.sort == "day" else (_NEAR_BACK, _NEAR_AHEAD)
    start, end = max(sentence.start, one.first - back), min(sentence.stop, one.end + ahead)
    if _is_guarded(doc, grammar, range(max(start, one.first - _GUARDED), min(end, one.end + _GUARDED))):
        return False
    if not grammar.lists["one_more"].isdisjoint(lower[sentence.start : sentence.stop]):
        return False
    if one.first and lower[one.first - 1] in grammar.lists["edges"]:
        return False
    key, kinds = _key(lower[noun]), set(_kinds(grammar, lower[noun]))
    many = _is_one_of_many(grammar, lower[noun])
    if many and one.sort == "weekday":
        owned = lower[one.end - 1].endswith(grammar.moments.owners)
        # "Sunday's match was lost … Thursday's match", "He will miss Sunday's match … Thursday's match was lost"
        if owned or grammar.lists["future"].isdisjoint(lower[sentence.start : one.first]):
            return False
    told = (
        i
        for i in range(start, end)
        if len(lower[i]) >= _LEAST_STEM and (_key(lower[i]) == key or not kinds.isdisjoint(_kinds(grammar, lower[i])))
    )
    new = grammar.lists["indefinite"] if many else frozenset[str]()  # "a march on 3 May … the 5 May march" may be two
    return any(
        not is_counted_from(doc, range(i, i + 1), one.span) and new.isdisjoint(lower[max(start, i - _PAIR) : i])
        for i in told
    )


def _is_of_another_year(doc: "Document", one: Moment, other: Moment) -> bool:
    """Whether two days have two years, or one has a year that is not the article's: "the flood of 9 March 1947"."""
    years = {one.year, other.year} - {None}
    if len(years) != 1 or one.year == other.year:
        return len(years) > 1
    when = doc.dated
    return when is None or not years <= {*range(when.first.year - 1, when.last.year + 2)}


def _kinds(grammar: _Grammar, word: str) -> Iterator[str | int]:
    yield from grammar.moments.nouns.get(word, ())
    yield from grammar.moments.verbs.get(word, ())
    yield from grammar.same.get(word, ())


def _are_near(one: Moment, other: Moment, *, most: int = _MOST_DAYS_APART) -> bool:
    """Whether two days lie within a month, or so many days, or two months within a year."""
    if one.sort == "weekday":
        return True
    apart = abs((one.told[0] - other.told[0]) * (_DAYS if one.sort == "day" else _MONTHS) + one.told[1] - other.told[1])
    return apart <= (most if one.sort == "day" else _MONTHS)
