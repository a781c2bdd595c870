"""Dates as the text gives them: days, months, "as of" labels and editions, the days of a war that are counted."""

import calendar
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, lru_cache
from itertools import filterfalse
from typing import TYPE_CHECKING, Any, Literal

from srcaudit.language.pack import LanguagePack, load
from srcaudit.language.patterns import choice
from srcaudit.language.reference import earliest, latest
from srcaudit.model.span import Span
from srcaudit.text.cover import Cover

if TYPE_CHECKING:
    from srcaudit.text.document import Document

DateKind = Literal["day", "month", "as-of", "edition", "banner"]

_LONG_LINE = 160
_REACH = 80
"""Characters from a month to the ends of any date: "Wednesday, the 31st of September 2031, which falls on a …"."""
_NUMERIC_LIKE = re.compile(r"/[0-3]?\d/[12]\d{3}")
_NUMERIC = re.compile(r"(?<![\w/.=-])(?P<a>\d{1,2})/(?P<b>\d{1,2})/(?P<y>(?:19|20)\d\d)(?![\w/-])")
_MONTHS, _LONGEST_MONTH = 12, 31
_UNSEEN_MARKS = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_UNSEEN = re.compile(f"[{_UNSEEN_MARKS}]")
"""Soft hyphens, spaces and joiners without width."""
_ISO_LIKE = re.compile(r"-[01]\d-[0-3]\d")  # begins with a mark, so that a text is searched for it at once
_LAST_SLIP = 39
"""A number behind a month is a day, or a slip for one, up to here."""
_LEAP_YEAR = 2000
_SCORE_WORDS = 4
"""Words around two numbers with a mark between them among which one tells that they are a result."""
_WORDS_BEHIND = re.compile(r"(?: [a-z]+(?![\w'-])){1,3}")
_PLURAL = re.compile(r"[a-z]{3}(?<!s)s$")
_AS_OF = 48
"""Characters before a date in which "up to date as of the close of trading on" stands."""
_RUNNING_WORDS = 12
_EDITION_WORDS = 4
"""Words of a sentence that is nothing but a label: "The March 2031 edition."."""
_BETWEEN_LABELS = "|•·"
_YEARS = range(1753, 2201)
"""Years whose weekdays a calendar tells: the whole English-speaking world uses the Gregorian one from 1753 on."""


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date, or what is written like one.

    day: a day of the year, with or without its year; month: a month of a year; as-of: a day or month up to
    which something is said to hold; edition: a month that names the whole text ("May 2031 Report"); banner: an "as of"
    among the labels above the text ("News | Data as of May 2031").
    """

    span: Span
    kind: DateKind
    year: int | None
    month: int
    day: int | None
    weekday: int | None
    """0 Monday to 6 Sunday, where it stands beside the day."""

    @property
    def possible(self) -> bool:
        """Whether the calendar has such a day; without a year, in any year."""
        if self.day is None:
            return True
        return 1 <= self.day <= calendar.monthrange(self.year or _LEAP_YEAR, self.month)[1]

    @property
    def range(self) -> tuple[date, date] | None:
        """First and last day that it can mean; None without a year."""
        if self.year is None or not self.possible:
            return None
        last = calendar.monthrange(self.year, self.month)[1]
        return date(self.year, self.month, self.day or 1), date(self.year, self.month, self.day or last)

    def in_year(self, year: int) -> date | None:
        """The day in that year, if there is one."""
        if self.day is None or not 1 <= self.day <= calendar.monthrange(year, self.month)[1]:
            return None
        return date(year, self.month, self.day)


@dataclass(frozen=True, slots=True)
class Epoch:
    """A war or crisis whose days are counted."""

    key: str
    title: str
    first_day: date
    last_first_day: date
    """The same day, but where only the month is agreed on."""
    names: tuple[str, ...]
    needs: tuple[tuple[str, ...], ...]
    unless: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class DayCount:
    """ "Day 40 of the war": a day, told by counting from the first one."""

    span: Span
    number: int
    epoch: Epoch
    label: bool
    """Whether it stands in a label or banner, where it counts today; in a sentence it may tell of an earlier day."""
    weekday: int | None = None
    """0 Monday to 6 Sunday, where the sentence gives it to the day: "Friday was day 40 of the war"."""

    @property
    def range(self) -> tuple[date, date]:
        """The day: the first one may be called 0 or 1."""
        return self.epoch.first_day + timedelta(self.number - 1), self.epoch.first_day + timedelta(self.number)


@dataclass(frozen=True, slots=True)
class YearCount:
    """ "Nearly four years of war": a range of days, told by counting years from the first one."""

    span: Span
    epoch: Epoch
    range: tuple[date, date]


@dataclass(frozen=True)
class _Grammar:
    day: re.Pattern[str]
    month: re.Pattern[str]
    iso: re.Pattern[str]
    no_day: re.Pattern[str]
    as_of: re.Pattern[str]
    ahead: re.Pattern[str]
    edition: re.Pattern[str]
    weekday_before: re.Pattern[str]
    weekday_behind: re.Pattern[str]
    months: Mapping[str, int]
    month_names: frozenset[str]
    weekdays: Mapping[str, int]
    table: Mapping[str, Any]
    numbers: Mapping[str, int]
    scores: frozenset[str]
    plurals: frozenset[str]
    dated: frozenset[str]


@cache
def _grammar(language: str) -> _Grammar | None:
    pack = load(language)
    if pack is None or not pack.has("tables", "calendar"):
        return None
    table = pack.table("calendar")
    months = {name: number for number, names in enumerate(table["months"], 1) for name in names}
    weekdays = {name: number for number, names in enumerate(table["weekdays"]) for name in names}
    month, weekday = choice(months), choice(weekdays)
    part = rf"(?:(?:'s)?(?: (?:{choice(table['parts_of_day'])}))?)"
    told = r"(?:(?:which|that) (?:is|was|falls on|fell on) )?"
    before = rf"(?:(?P<w1>{weekday})\.?{part}(?:,? {{1,2}}{told}(?:the )?| \(| - ))?"
    listed = rf"(?!,? (?:and |or |to )?{weekday})"
    after = (
        rf"(?: ?\((?P<w2>{weekday})\)|(?:,? | ?\(| - )(?:a|(?:which |that )?(?:is|was|will be|falls on|fell on) a)"
        rf" (?P<w3>{weekday})\b|, (?:on (?:an? )?|that )?(?P<w4>{weekday})(?=[,.;)]|$){listed})?"
    )
    # The hour of "8 March 2000 GMT".
    hour = rf" (?:{choice(table['behind_hours'])})\b" if "behind_hours" in table else "$^"
    year = rf"(?:(?:, {{1,2}}| {{1,2}}(?![12]\d{{3}}{hour}))(?P<y1>[12]\d{{3}})(?![\w-]))?"
    article = r"(?:the (?=\d{1,2}(?:st|nd|rd|th)))?"
    first = rf"(?P<m1>{month})\.? {{1,2}}{article}(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:%]|[.,]\d|\w){year}"
    year2 = year.replace("y1", "y2")
    # The full stop of "15 Oct. 2031", not that of a sentence: "by 15 October. The".
    stop = r"(?:\.(?=,? {1,2}[12]\d{3}))?"
    second = rf"(?P<d2>\d{{1,2}})(?:(?:st|nd|rd|th)? (?:of )?|(?:st|nd|rd|th) day of )(?P<m2>{month})\b{stop}{year2}"
    to = r" ?[-–—/] ?"
    behind = rf"(?P<m1>{month})\.? {{1,2}}(?P<a1>\d{{1,2}}){to}(?P<d1>\d{{1,2}})(?![\d:%/–—-]|[.,]\d|\w){year}"
    ahead = (
        rf"(?:(?P<a2>\d{{1,2}}){to}|(?i:pre|post)[-–])(?P<d2>\d{{1,2}}) (?P<m2>{month})\b(?!\.? ?\d{{1,2}}\b){year2}"
    )
    return _Grammar(
        day=re.compile(rf"(?<![\w/-]){before}(?:{first}|{second}){after}"),
        month=re.compile(rf"(?<!\w)(?P<m>{month})\.?,? {{1,2}}(?:of )?(?P<y>[12]\d{{3}})(?![\w-])"),
        iso=re.compile(r"(?<![\w/.=-])(?P<y>[12]\d{3})-(?P<m>0[1-9]|1[0-2])-(?P<d>[0-3]\d)(?![\w/-])"),
        no_day=re.compile(rf"(?<![\w/.=–—-])(?:{behind}|{ahead})"),
        as_of=re.compile(
            rf"(?:(?<=[\s(])|^)(?:{choice(table['as_of'])}):? {{1,2}}(?:(?:{choice(table['as_of_then'])}) )?$",
            re.IGNORECASE,
        ),
        ahead=re.compile(rf"[^.!?\n]{{0,80}}?(?<![\w-])(?:{choice(table['ahead'])})(?![\w-])", re.IGNORECASE),
        edition=re.compile(rf" {{1,2}}(?:{choice(table['editions'])})\b", re.IGNORECASE),
        weekday_before=re.compile(rf"\b(?P<weekday>{weekday})(?: was|,| marked|: )? ?(?:the )?$"),
        weekday_behind=re.compile(rf"(?:(?! will )[\w' -]){{0,40}}? on (?P<weekday>{weekday})\b"),
        months=months,
        month_names=frozenset(months),
        weekdays=weekdays,
        table=table,
        numbers=pack.table("numbers")["words"],
        scores=frozenset(table["scores"]),
        plurals=frozenset(table["plurals"]),
        dated=frozenset(table["dated_plurals"]),
    )


def dates(doc: "Document") -> tuple[DateMention, ...]:
    """The dates of the whole text, furniture included, in order."""
    grammar = _grammar(doc.language or "")
    if grammar is None:
        return ()
    hidden = list(_hidden_days(doc, grammar)) if any(mark in doc.text for mark in _UNSEEN_MARKS) else []
    covered = Cover(mention.span for mention in hidden)
    days = hidden + [mention for mention in _days(doc, grammar) if not covered.touches(mention.span)]
    taken = Cover(mention.span for mention in days)
    months = [mention for mention in _months(doc, grammar) if not taken.touches(mention.span)]
    return tuple(sorted(days + months, key=lambda mention: mention.span))


def _days(doc: "Document", grammar: _Grammar) -> Iterator[DateMention]:
    for match in _near_months(doc, grammar, grammar.day):
        mention = _day(doc, grammar, match, Span(*match.span()))
        if mention is not None:
            yield mention
    for match in grammar.iso.finditer(doc.folded) if _ISO_LIKE.search(doc.folded) else ():
        span = Span(*match.span())
        kind: DateKind = "as-of" if _as_of(doc, grammar, span) else "day"
        yield DateMention(span, kind, int(match["y"]), int(match["m"]), int(match["d"]), None)
    yield from _no_days(doc)
    for match in _near_months(doc, grammar, grammar.no_day):
        no_day = _end_that_is_none(doc, grammar, match)
        if no_day is not None:
            yield no_day


def _hidden_days(doc: "Document", grammar: _Grammar) -> Iterator[DateMention]:
    """Days with a soft hyphen or the like in them, which nobody sees: they are read as if it were not there."""
    places = [at for at, mark in enumerate(doc.folded) if not _UNSEEN.match(mark)]
    for match in grammar.day.finditer(_UNSEEN.sub("", doc.folded)):
        span = Span(places[match.start()], places[match.end() - 1] + 1)
        if len(span) > match.end() - match.start():
            mention = _day(doc, grammar, match, span)
            if mention is not None:
                yield mention


def _day(doc: "Document", grammar: _Grammar, match: re.Match[str], span: Span) -> DateMention | None:
    """The day that an expression has found at a place; None if it is a count."""
    of = match.group
    month = grammar.months[of("m1") or of("m2")]
    day, year = int(of("d1") or of("d2")), of("y1") or of("y2")
    weekday = of("w1") or of("w2") or of("w3") or of("w4")
    if not 1 <= day <= _LAST_SLIP:
        return None
    if not (year or weekday) and not _stands_alone(doc, grammar, span, (month, day), behind=bool(of("m1"))):
        return None
    kind: DateKind = "as-of" if _as_of(doc, grammar, span) else "day"
    return DateMention(
        span, kind, int(year) if year else None, month, day, grammar.weekdays[weekday] if weekday else None
    )


def _no_days(doc: "Document") -> Iterator[DateMention]:
    """Days in figures that are none, read with the month first or last: "31/04/2031"; others can mean two days."""
    for match in _NUMERIC.finditer(doc.folded) if _NUMERIC_LIKE.search(doc.folded) else ():
        one, other, year = int(match["a"]), int(match["b"]), int(match["y"])
        month, day = (other, one) if other <= _MONTHS else (one, other)
        if 1 <= month <= _MONTHS < day <= _LONGEST_MONTH:
            mention = DateMention(Span(*match.span()), "day", year, month, day, None)
            if not mention.possible:
                yield mention


def _end_that_is_none(doc: "Document", grammar: _Grammar, match: re.Match[str]) -> DateMention | None:
    """The end of days with a mark between them that its month does not have: "27-31 November", "pre-31 April"."""
    of = match.group
    first, day = of("a1") or of("a2"), int(of("d1") or of("d2"))
    month, year = grammar.months[of("m1") or of("m2")], of("y1") or of("y2")
    span = Span(match.start("m1" if of("m1") else "d2"), match.end())
    mention = DateMention(span, "day", int(year) if year else None, month, day, None)
    if mention.possible or not 1 <= day <= _LAST_SLIP or (first and int(first) >= day):
        return None
    words = doc.words
    place = words.inside(span)
    near = words.lower[max(0, place.start - _SCORE_WORDS) : place.stop + _SCORE_WORDS]
    return mention if grammar.scores.isdisjoint(near) else None


def _near_months(doc: "Document", grammar: _Grammar, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """The places of a pattern that has a month in it: looked for around the months only, which are few."""
    for start, end in _regions(doc, grammar):
        yield from pattern.finditer(doc.folded, start, end)


def _regions(doc: "Document", grammar: _Grammar) -> list[tuple[int, int]]:
    """Pieces of text around the words that can be months, wide enough for any date; none touches another."""
    found: list[tuple[int, int]] = []
    for position, _ in doc.standing(grammar.month_names):
        start, end = max(0, position - _REACH), position + _REACH
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def _stands_alone(doc: "Document", grammar: _Grammar, span: Span, told: tuple[int, int], *, behind: bool) -> bool:
    """Whether a number beside a month, with nothing that makes it a date, is its day and no count.

    behind: it stands behind the month.
    """
    month, day = told
    if calendar.monthrange(_LEAP_YEAR, month)[1] >= day:
        return _is_a_day(doc, grammar, span)
    if behind:
        return _is_a_day(doc, grammar, span) or _is_no_count(doc, grammar, span)
    # "My first 30 February show" is one, "the 30 February shows" may be as many; but attacks have their day.
    said = _WORDS_BEHIND.match(doc.folded, span.end)
    words = said.group().split() if said else []
    plural = next((word for word in words if word in grammar.plurals or _PLURAL.search(word)), None)
    if plural is None:
        return bool(words) or _is_a_day(doc, grammar, span)
    return _is_a_day(doc, grammar, span, articles=plural in grammar.dated)


def _is_a_day(doc: "Document", grammar: _Grammar, span: Span, *, articles: bool = True) -> bool:
    """Whether the number is a day of the month and no count ("In March 12 people …").

    articles: whether "the" before it makes it one.
    """
    behind = re.match(r" {0,2}(\w+|[^\w\s])?", doc.folded[span.end : span.end + 24])
    word = behind.group(1) if behind else None
    if word is None or not word[0].isalnum() or word in grammar.table["after_day"]:
        return True
    ahead = re.search(r"(\w+),? {1,2}(the )?$", doc.folded[max(0, span.start - 24) : span.start], re.IGNORECASE)
    if ahead is None:
        return False
    before = ahead.group(1).lower()
    if ahead.group(2) or before in ("a", "an", "the", "s"):
        # "A March 15 vote", "before the March 15 vote", "the state's March 15 vote": nobody counts so.
        return articles
    return before in grammar.table["before_day"]


def _is_no_count(doc: "Document", grammar: _Grammar, span: Span) -> bool:
    """Whether a number that the month before it has no day for can be no count either: "their June 31 debate"."""
    ahead = re.search(r"([\w.']+),? {1,2}$", doc.folded[max(0, span.start - 24) : span.start])
    if ahead is None or doc.opens_sentence(span.start):
        return False
    return ahead.group(1).lower() not in grammar.table["before_month"]


def _months(doc: "Document", grammar: _Grammar) -> Iterator[DateMention]:
    text = _running_text(doc)
    for match in _near_months(doc, grammar, grammar.month):
        span = Span(*match.span())
        kind: DateKind = "month"
        if _as_of(doc, grammar, span):
            kind = "banner" if span.start < text and _is_banner(doc, doc.line_at(span.start)) else "as-of"
        elif _names_the_edition(doc, grammar, span):
            kind = "edition"
        yield DateMention(span, kind, int(match["y"]), grammar.months[match["m"]], None, None)


def _as_of(doc: "Document", grammar: _Grammar, span: Span) -> bool:
    """Whether something is said to hold up to the date, and not from it on."""
    said = grammar.as_of.search(doc.folded[max(0, span.start - _AS_OF) : span.start])
    return said is not None and grammar.ahead.match(doc.folded, span.end) is None


def _names_the_edition(doc: "Document", grammar: _Grammar, span: Span) -> bool:
    """A month with "Report" or the like behind it, in a short line that is no sentence, or alone between full stops."""
    if not grammar.edition.match(doc.folded, span.end):
        return False
    return (
        is_label(doc, doc.line_at(span.start)) or len(doc.words.inside(doc.sentence_at(span.start))) <= _EDITION_WORDS
    )


def is_label(doc: "Document", line: Span) -> bool:
    """Whether a line is short and no sentence."""
    return len(line) <= _LONG_LINE and doc.text[line.end - 1] not in ".!?"


def _is_banner(doc: "Document", line: Span) -> bool:
    """Whether a line holds labels that marks keep apart: "News | Data as of May 2031"."""
    return is_label(doc, line) and any(mark in doc.text[line.start : line.end] for mark in _BETWEEN_LABELS)


def _running_text(doc: "Document") -> int:
    """Where the first line begins that is no label."""
    long = (b.span for b in doc.blocks if b.words >= _RUNNING_WORDS and not _is_banner(doc, b.span))
    return next((span.start for span in long), len(doc.text))


def epochs(doc: "Document") -> tuple[Epoch, ...]:
    """The counted wars that this text can mean: their parties are named, and no earlier war of theirs is."""
    if doc.pack is None or not doc.pack.has("tables", "epochs"):
        return ()
    names = "\n".join(filterfalse(str.islower, doc.words.kinds))
    return tuple(epoch for epoch in _epochs(doc.pack) if _is_meant(doc.text, names, epoch))


@lru_cache(maxsize=8)
def _epochs(pack: LanguagePack) -> tuple[Epoch, ...]:
    return tuple(
        Epoch(
            key=row["key"],
            title=row["title"],
            first_day=earliest(row["first_day"]),
            last_first_day=latest(row["first_day"]),
            names=tuple(row["names"]),
            needs=tuple(tuple(need.split("|")) for need in row["needs"]),
            unless=tuple(row["unless"]),
            source=row["source"],
        )
        for row in pack.table("epochs")["epoch"]
    )


def _is_meant(text: str, names: str, epoch: Epoch) -> bool:
    """names: the words of the text with a capital in them, where a part of one is found the quickest."""
    for need in epoch.needs:
        for word in need:
            if word in (names if word.isalpha() and not word.islower() else text):
                break
        else:
            return False
    return not any(word in text for word in epoch.unless)


def day_counts(doc: "Document") -> tuple[DayCount, ...]:
    """Days that are counted from the first day of a war the article is about."""
    said = _counting(doc)
    if said is None or doc.lower_kinds.isdisjoint(said.days) or not doc.epochs:
        return ()
    found: list[DayCount] = []
    for match in said.patterns["day_of"].finditer(doc.folded):
        number = int((match["a"] or match["b"] or match["c"]).replace(",", ""))
        name = match["name"].lower()
        epoch = _the_one(doc.epochs, name)
        if number >= 2 and epoch is not None and epoch.first_day == epoch.last_first_day:
            end = match.start("name") + max(len(w) for w in epoch.names if name.startswith(w))
            span = Span(match.start(), end)
            label = is_label(doc, doc.line_at(span.start))
            found.append(DayCount(span, number, epoch, label, None if label else _weekday_beside(doc, span)))
    return (*found, *_entered(doc, said))


@dataclass(frozen=True)
class _Counting:
    patterns: Mapping[str, re.Pattern[str]]
    days: frozenset[str]
    """Without one of them no day is counted."""
    early: frozenset[str]
    late: frozenset[str]


def _counting(doc: "Document") -> _Counting | None:
    """How the days and years of a war are counted."""
    pack = doc.pack
    if pack is None or not pack.has("tables", "counted_days"):
        return None
    lists = (pack.words("counted_days", name) for name in ("days", "early", "late"))
    return _Counting(pack.patterns("counted_days"), *lists)


def _weekday_beside(doc: "Document", span: Span) -> int | None:
    """The weekday right before a counted day, or behind it: "Friday was day 40", "day 40 of the war on Friday"."""
    grammar = _grammar(doc.language or "")
    if grammar is None:
        return None
    before = grammar.weekday_before.search(doc.folded, max(0, span.start - _REACH), span.start)
    found = before or grammar.weekday_behind.match(doc.folded, span.end, span.end + _REACH)
    return grammar.weekdays[found["weekday"]] if found else None


def _entered(doc: "Document", said: _Counting) -> Iterator[DayCount]:
    """ "The war entered its 40th day"."""
    for match in said.patterns["enters"].finditer(doc.folded):
        epoch = _the_one(doc.epochs, match["name"].lower())
        number = int(match["n"].replace(",", ""))
        if number > 1 and epoch is not None and epoch.first_day == epoch.last_first_day:
            span = Span(*match.span())
            yield DayCount(span, number, epoch, label=False, weekday=_weekday_beside(doc, span))


def _the_one(known: Sequence[Epoch], name: str) -> Epoch | None:
    """The war that a count means by this name; None if it can mean several."""
    meant = [epoch for epoch in known if any(name.startswith(word) for word in epoch.names)]
    return meant[0] if len(meant) == 1 else None


def year_counts(doc: "Document") -> tuple[YearCount, ...]:
    """Years that are counted from the first day of a war the article is about, as ranges of days."""
    grammar, said = _grammar(doc.language or ""), _counting(doc)
    if said is None or grammar is None or not _counts_years(doc) or not doc.epochs:
        return ()
    found: list[YearCount] = []
    for match in said.patterns["years_of"].finditer(doc.folded):
        word = match["n"].lower()
        years = int(word) if word.isdigit() else grammar.numbers.get(word, 0)
        epoch = _the_one(doc.epochs, match["name"].lower())
        if years and epoch is not None:
            how = (match["how"] or "").lower()
            earlier, later = (
                _counted(day, years + bool(match["half"]) / 2, early=how in said.early, late=how in said.late)
                for day in (epoch.first_day, epoch.last_first_day)
            )
            found.append(YearCount(Span(*match.span()), epoch, (earlier[0], later[1])))
    return tuple(found)


def _counts_years(doc: "Document") -> bool:
    """Whether "years of" stands anywhere: the expression asks for it, and takes long where there is a war."""
    lower = doc.words.lower
    return any(lower[index + 1 : index + 2] == ["of"] for index in doc.word_places.get("years", ()))


def _counted(first: date, years: float, *, early: bool, late: bool) -> tuple[date, date]:
    """Nearly N: the 200 days before; over N: the 330 after; plain N: 60 before and 330 after."""
    then = first + timedelta(round(years * 365.25))
    before = 200 if early else 0 if late else 60
    after = 0 if early else 330
    return then - timedelta(before), then + timedelta(after)


def is_told_by_calendar(year: int) -> bool:
    """Whether a calendar of today gives the weekdays of that year."""
    return year in _YEARS
