"""Offices of the text held against the table of holders, at the day that the article or the sentence tells."""

import re
from bisect import bisect_left
from calendar import monthrange
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from srcaudit.model.span import Span
from srcaudit.text.dateline import Dated
from srcaudit.text.mentions.other_holders import goes_on_with, is_title_kept
from srcaudit.text.mentions.roles import Office, RoleMention, Term, is_named, times_named
from srcaudit.text.words import Words

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_MOST_DATES = 4
_MOST_BESIDE = 12
"""Offices of a sentence among which the holder of its day is looked for."""
_YEAR_DIGITS = 4
_BEFORE_IT = 120
"""Words of a paragraph before a sentence among which the years are looked for that it may go on with."""
_LAST_YEAR = 2100
_YEAR = re.compile(r"(?:19|20)\d\d")
_KINDS = ("day", "month")
"""Kinds of dates that a text can point back to."""
_MOST_OF_A_SLIP = 2
"""Tellings of a name up to which it may be a slip; an article that has it more often is about that person's time."""


@dataclass(frozen=True, slots=True)
class Held:
    """An office that the text names with a holder, and who held it by the table.

    first, last: the days that were asked for. year: of the sentence, if that and not the article told the days.
    wrong: the named person cannot have held it then and nothing says that it tells of another time.
    clear: a verb in the present or a day told in the sentence leaves no room for the past.
    """

    mention: RoleMention
    office: Office
    holder: Term
    first: date
    last: date
    year: int | None
    wrong: bool
    clear: bool
    hindsight: bool = False
    """What is told may be of an earlier or a later time, and the title that of today."""

    @property
    def courtesy(self) -> bool:
        """Whether the person held it before and may be called so for life."""
        mention = self.mention
        return self.office.courtesy and not mention.as_body and any(t.first < self.first for t in mention.terms)

    @property
    def later(self) -> bool:
        """Whether the person held it after the day that the sentence tells, or soon: the title may be that of today."""
        terms = self.mention.terms
        to_come = [term.first > self.last for term in terms]
        if self.year is None:
            return all(to_come) and any(term.may_be_candidate(self.last) for term in terms)
        return any(to_come)

    def day(self, doc: "Document") -> str:
        """What tells the day, as a message says it."""
        when = doc.dated
        if self.year is not None or when is None:
            return f"the sentence tells of {self.first.year}"
        if when.span is None:
            return f"by its day of publication the article dates from {when}"
        since = f" (since {when.since.isoformat()})" if when.since else ""
        return f"by “{doc[when.span]}”{since} the article dates from {when}"


def holders(doc: "Document") -> tuple[Held, ...]:
    """The offices whose holder the table knows, in order of the text."""
    return tuple(_held(doc)) if doc.roles else ()


def _held(doc: "Document") -> Iterator[Held]:
    when = doc.dated
    for mention in doc.roles:
        day = _day_of(doc, mention.span) or _month_of(doc, mention) or _year_of(doc, mention)
        if day is not None and any(term.may_cover(*day) for term in mention.terms):
            continue
        told = _in_its_year(mention) or (_on_its_day(doc, mention, when, *day) if day is not None else None)
        if told is not None:
            if not _is_beside_its_holder(doc, told):
                yield told
        elif when is not None and when.sure and not _is_of_that_time(doc, mention.span, when):
            known = _actual(mention, when.first, when.last)
            if known is not None:
                office, holder = known
                clear = mention.tense == "present" or mention.news or mention.current == "now"
                wrong = holder.surname != mention.surname and _wrong(doc, mention, when.first, when.last, holder)
                looks_back = any(term.first <= when.last for term in mention.terms)
                hindsight = wrong and looks_back and (_is_a_deed(mention) or _is_untimed(doc, mention, holder))
                yield Held(mention, office, holder, when.first, when.last, None, wrong, clear, hindsight)


def _is_of_that_time(doc: "Document", office: Span, when: Dated) -> bool:
    """Whether a sentence tells of a time that the text has told before, and not of the article's own: "that month"."""
    pack, words, sentence = doc.pack, doc.words, doc.sentence_at(office.start)
    if pack is None:
        return False
    verbs, inside = pack.table("role_verbs"), words.inside(sentence)
    spans = frozenset((*verbs["spans_of_time"], *verbs["months"]))
    told = any(words.lower[i - 1] in verbs["pointing"] and words.lower[i] in spans for i in inside[1:])
    place = bisect_left(doc.dates, sentence.start, key=lambda one: one.span.start) if told else 0
    years = (one.year for one in reversed(doc.dates[max(0, place - _MOST_DATES) : place]))
    year = next((one for one in years if one is not None), None)
    return year is not None and not when.first.year <= year <= when.last.year


def _is_untimed(doc: "Document", mention: RoleMention, holder: Term) -> bool:
    """Whether a person did something, on no day that is told, beside the holder: history may leave the "then" out."""
    told = mention.news or mention.speaks or mention.tense != "past"
    return not told and mention.current == "acts" and not mention.as_body and _is_told_beside(doc, mention, holder)


def _is_a_deed(mention: RoleMention) -> bool:
    """Whether it tells, without a day, what a government did, or said of what was: history may tell so of any.

    Of a person the title would be told as a former one.
    """
    said_of_the_past = mention.current == "speaks" and mention.guard == "loose"
    return mention.as_body and mention.tense == "past" and (mention.current == "acts" or said_of_the_past)


def _in_its_year(mention: RoleMention) -> Held | None:
    """ "In 2004, the Rowan administration raised it": the year is told, and a government has no courtesy title."""
    if mention.year is None or not mention.as_body or mention.tense is None:
        return None
    first, last = date(mention.year, 1, 1), date(mention.year, 12, 31)
    known = _actual(mention, first, last)
    if known is None or any(term.touches_year(mention.year) for term in mention.terms):
        return None
    return Held(mention, *known, first, last, mention.year, wrong=True, clear=True)


def _on_its_day(doc: "Document", mention: RoleMention, when: Dated | None, first: date, last: date) -> Held | None:
    """ "On 3 May 2031, Ruritanian President Ada Lind opened it": the day of the sentence, and who held it then."""
    terms, known = mention.terms, _actual(mention, first, last)
    if known is None or not terms or any(term.begins_soon(last) for term in terms):
        return None
    later = any(term.first > last for term in terms)
    to_come = min((term.first for term in terms if term.first > last), default=None)
    untold = to_come is not None and _may_be_of_days_since(doc, mention, when, to_come)
    kept = is_title_kept(mention.offices[0])
    # Who did something on a day did it in the office of that day; who has left one is called former, but a president.
    loose = kept or first < last or mention.tense != "past" or _is_told_to_be(doc, mention)
    # "US President Ada Lind" is who holds the office; the former one is "President Lind" for life.
    retired = kept and not mention.rules and not mention.as_body and not all(term.first > last for term in terms)
    hindsight = (later and untold and loose) or retired
    hindsight = hindsight and not _is_in_office(doc, mention, kept=kept, day=first == last)
    hindsight = hindsight and not _is_agent(doc, mention, "done_in_office")
    return Held(mention, *known, first, last, first.year, wrong=True, clear=not hindsight, hindsight=hindsight)


def _may_be_of_days_since(doc: "Document", mention: RoleMention, when: Dated | None, day: date) -> bool:
    """Whether an article may be of a day, when a person came to office, or later: else it can have no title of then.

    Nor can one of days when the person has left it, but for a title that is kept. One whose day nothing tells may be so
    where it has a year since, or tells of the person more than once.
    """
    if when is not None and when.sure:
        in_office = any(term.may_cover(when.first, when.last) for term in mention.terms)
        return day <= when.last and (in_office or is_title_kept(mention.offices[0]))
    since = (str(year) for year in range(day.year, _LAST_YEAR))
    return times_named(doc, mention) > 1 or any(year in doc.word_places for year in since)


def _is_in_office(doc: "Document", mention: RoleMention, *, kept: bool, day: bool) -> bool:
    """Whether what is told of a person is what the holder of the office does, or has done to them: "signed the treaty".

    day: the sentence tells the very day. Then a plain deed counts too, and what was put to the person, but where the
    title is kept for life.
    """
    if doc.pack is None or not doc.pack.has("tables", "official_acts"):
        return False
    said, span, sentence = doc.pack.patterns("official_acts"), mention.span, doc.sentence_at(mention.span.start)
    before = max(sentence.start, span.start - _BEFORE_IT)
    if said["does"].match(doc.folded, span.end, sentence.end) or said["done_by"].search(doc.folded, before, span.start):
        return True
    if kept or not day or _is_told_to_be(doc, mention):
        return False
    set_off = said["set_off"].match(doc.folded, sentence.start) is not None and doc.folded.endswith(
        " that ", 0, span.start
    )
    return set_off or said["put_to"].search(doc.folded, before, span.start) is not None


def _is_beside_its_holder(doc: "Document", held: Held) -> bool:
    """Whether the sentence has who held the office on its day too: whoever tells of both knows who was in it."""
    sentence = doc.sentence_at(held.mention.span.start)
    place = bisect_left(doc.roles, sentence.start, key=lambda one: one.span.start)
    near = takewhile(lambda one: one.span.start < sentence.end, islice(doc.roles, place, None))
    return any(
        one.surname == held.holder.surname and held.office.key in {office.key for office in one.offices}
        for one in islice(near, _MOST_BESIDE)
    )


def _is_told_to_be(doc: "Document", mention: RoleMention) -> bool:
    """Whether no more than a "was" stands behind an office."""
    behind, verbs = doc.words.inside(mention.span).stop, doc.pack.table("role_verbs") if doc.pack is not None else None
    return verbs is None or (behind < len(doc.words) and doc.words.lower[behind] in verbs["copulas"])


def _day_of(doc: "Document", span: Span) -> tuple[date, date] | None:
    """First and last day of the one date that the sentence of an office gives for what the office does there."""
    sentence, verbs = doc.sentence_at(span.start), doc.pack.table("role_verbs") if doc.pack is not None else None
    place = bisect_left(doc.dates, sentence.start, key=lambda one: one.span.start)
    told = list(islice((one for one in doc.dates[place : place + _MOST_DATES] if one.span.start < sentence.end), 2))
    if verbs is None or len(told) != 1 or told[0].kind not in ("day", "month"):
        return None
    day, year, words = told[0], told[0].year, doc.words
    if year is None:
        return None
    if not day.possible or doc.quoted.touches(day.span) or day.span.touches(span):
        return None
    before = doc.words.inside(Span(sentence.start, day.span.start))
    behind = doc.folded[day.span.end : day.span.end + 1]
    closed = not behind or behind in ",.;:" or (behind == " " and day.span.start < span.start)
    closed = closed or _is_day_of_speech(words, verbs, span, day.span)
    if not before or words.lower[before[-1]] not in verbs["dating"] or not closed:
        return None
    between = words.inside(Span(min(day.span.end, span.end), max(day.span.start, span.start)))
    opens = "that" if day.span.start < span.start else ""
    if any(words.lower[i] in verbs["dates_of_others"] and words.lower[i] != opens for i in between):
        return None
    years = [i for i in words.inside(sentence) if words.digit[i] and len(words.surfaces[i]) == _YEAR_DIGITS]
    guarded = any(hit.entry.family in ("past", "name", "fiction") for hit in doc.role_guards_in(sentence))
    if len(years) > 1 or guarded or not _lives(words, verbs, sentence):
        return None
    last = day.day or monthrange(year, day.month)[1]
    return date(year, day.month, day.day or 1), date(year, day.month, last)


def _month_of(doc: "Document", mention: RoleMention) -> tuple[date, date] | None:
    """First and last day of the month or the year that an office's sentence points back to: "in that May", "that year".

    The date told last before it is meant, and has that month where one is named.
    """
    verbs, words = doc.pack.table("role_verbs") if doc.pack is not None else None, doc.words
    if verbs is None or doc.word_places.keys().isdisjoint(verbs["pointing"]):
        return None
    sentence = doc.sentence_at(mention.span.start)
    inside = words.inside(sentence)
    spans = {"month", "year", *verbs["months"]}
    told = [i for i in inside[1:] if words.lower[i - 1] in verbs["pointing"] and words.lower[i] in spans]
    place = bisect_left(doc.dates, sentence.start, key=lambda one: one.span.start)
    if len(told) != 1 or mention.guard == "firm" or not _tells_one_time(doc, sentence, years=0):
        return None
    if not _lives(words, verbs, sentence):
        return None
    known = next((one for one in reversed(doc.dates[max(0, place - _MOST_DATES) : place]) if one.year), None)
    if known is None or known.year is None or doc.quoted.at(words.starts[told[0]]) or known.kind not in _KINDS:
        return None
    if words.lower[told[0]] == "year":
        return date(known.year, 1, 1), date(known.year, 12, 31)
    if words.lower[told[0]] not in ("month", verbs["months"][known.month - 1]):
        return None
    return date(known.year, known.month, 1), date(known.year, known.month, monthrange(known.year, known.month)[1])


def _year_of(doc: "Document", mention: RoleMention) -> tuple[date, date] | None:
    """First and last day of the one year that a sentence gives for what is done in an office: "opened it in 2003"."""
    verbs, words = doc.pack.table("role_verbs") if doc.pack is not None else None, doc.words
    if verbs is None or doc.pack is None or not doc.pack.has("tables", "official_acts"):
        return None
    sentence, span = doc.sentence_at(mention.span.start), mention.span
    years = [i for i in words.inside(sentence) if _YEAR.fullmatch(words.surfaces[i])]
    agent = _is_agent(doc, mention, "done_by_one")
    if len(years) != 1 or not (_tells_one_time(doc, sentence, years=1) and (agent or _lives(words, verbs, sentence))):
        return None
    at = Span(words.starts[years[0]], words.ends[years[0]])
    said, year = doc.pack.patterns("official_acts"), int(words.surfaces[years[0]])
    if at.end < span.start:
        deed = said["opening_year"].fullmatch(doc.folded, sentence.start, span.start)
        deed = deed and said["does_in_year"].match(doc.folded, span.end, sentence.end)
    elif agent:
        deed = said["in_year"].match(doc.folded, span.end, sentence.end)
    else:
        deed = said["does_in_year"].match(doc.folded, span.end, sentence.end)
        deed = deed and said["deed_in_year"].match(doc.folded, deed.end(), sentence.end)
    return (date(year, 1, 1), date(year, 12, 31)) if deed else None


def _is_agent(doc: "Document", mention: RoleMention, pattern: str) -> bool:
    """Whether what a pattern tells was done by who is named with an office: "appointed by"."""
    if doc.pack is None or not doc.pack.has("tables", "official_acts"):
        return False
    sentence, said = doc.sentence_at(mention.span.start), doc.pack.patterns("official_acts")
    before = max(sentence.start, mention.span.start - _BEFORE_IT)
    return said[pattern].search(doc.folded, before, mention.span.start) is not None


def _tells_one_time(doc: "Document", sentence: Span, *, years: int) -> bool:
    """Whether a sentence has no more years than that, and no word of another time."""
    words = doc.words
    told = sum(1 for i in words.inside(sentence) if words.digit[i] and len(words.surfaces[i]) == _YEAR_DIGITS)
    guarded = any(hit.entry.family in ("past", "name", "fiction") for hit in doc.role_guards_in(sentence))
    return told == years and not guarded


def _is_day_of_speech(words: Words, verbs: Mapping[str, Sequence[str]], office: Span, day: Span) -> bool:
    """ "President Ada Lind said on 3 May 2031 that": nothing but a verb of speech stands between the two."""
    between, behind = words.inside(Span(office.end, max(office.end, day.start))), words.inside(day).stop
    if len(between) != len(("said", "on")) or behind >= len(words) or words.lower[behind] != "that":
        return False
    return words.lower[between[0]] in verbs["speech"]


def _lives(words: Words, verbs: Mapping[str, Sequence[str]], sentence: Span) -> bool:
    """Whether no word of the sentence tells of a life, in which a title is that of its end."""
    return not any(words.lower[i] in verbs["of_a_life"] for i in words.inside(sentence))


def _actual(mention: RoleMention, first: date, last: date) -> tuple[Office, Term] | None:
    """The one office that is meant and who held it; None if that cannot be told."""
    known = [(office, office.holder(first, last)) for office in mention.offices]
    found = [(office, holder) for office, holder in known if holder is not None]
    return found[0] if len(found) == len(known) == 1 else None


def _wrong(doc: "Document", mention: RoleMention, first: date, last: date, holder: Term) -> bool:
    since = first - timedelta(mention.reach or 0)
    if mention.guard == "firm" or any(t.may_cover(since, last) or t.begins_soon(last) for t in mention.terms):
        return False
    told = mention.reach is not None
    to_come = all(term.first > last for term in mention.terms)
    candidate = _may_be_hoped_for(mention, last)
    if candidate and mention.guard != "none":
        return False
    if _retells(doc) and _is_of_years_told(doc, mention):
        return False
    if mention.current == "now":
        return True
    if not mention.news and mention.tense != "present" and _is_of_years_told(doc, mention):
        return False
    if to_come and not candidate:
        # Years before a first term nobody can look back at it.
        return mention.guard == "none" or mention.full or mention.as_body
    if _in_place_of(doc, mention, holder, candidate=candidate):
        return True
    if to_come and not (mention.news or mention.tense == "present"):
        return False
    if mention.current == "speaks" and mention.as_body and not candidate and not is_named(doc, holder):
        return True
    if mention.guard == "loose" and not told and not to_come:
        return mention.tense is not None and _alone(doc, mention, holder)
    return _acts(doc, mention, holder, told=told, candidate=candidate)


def _retells(doc: "Document") -> bool:
    """Whether an article is about a book that tells of a time, which it may tell again in the present."""
    verbs = doc.pack.table("role_verbs") if doc.pack is not None else {"retold_in": []}
    return not doc.words.vocabulary.isdisjoint(verbs["retold_in"])


def _is_of_years_told(doc: "Document", mention: RoleMention) -> bool:
    """Whether the paragraph has told years before the sentence of an office, in or between which its holder held it."""
    block = doc.block_at(mention.span.start)
    if block is None:
        return False
    before = doc.words.inside(Span(block.span.start, doc.sentence_at(mention.span.start).start))
    years = [int(doc.words.surfaces[i]) for i in before[-_BEFORE_IT:] if _YEAR.fullmatch(doc.words.surfaces[i])]
    held = range(min(years, default=0), max(years, default=-1) + 1)
    return any(term.touches_year(year) for term in mention.terms for year in held)


def _may_be_hoped_for(mention: RoleMention, day: date) -> bool:
    """Whether the person may be talked of for the office: years ahead only of one that is voted on."""
    return any(term.may_be_candidate(day) for term in mention.terms) and any(
        office.head or office.elected for office in mention.offices
    )


def _in_place_of(doc: "Document", mention: RoleMention, holder: Term, *, candidate: bool) -> bool:
    """Whether one telling of an office has another name than the article's own person.

    "House Speaker Ada Lind", told once, in an article that goes on with a bare "Holt", who held it on its days; or a
    full name with the title in no time but the article's, in an office whose former holders are called former.
    """
    times = times_named(doc, mention)
    if candidate:
        # What a government that may come is hoped to do is not told in the past tense.
        told = mention.full or mention.tense == "past" if mention.as_body else mention.full or times == 1
        return mention.guard == "none" and told
    if mention.as_body or times > _MOST_OF_A_SLIP:
        return False
    kept = is_title_kept(mention.offices[0])
    if mention.full and not _is_heads(mention) and mention.tense is None and mention.guard == "none":
        return not _did_it_once(doc, mention)
    told = mention.full if not kept else mention.guard == "none" and (mention.full or mention.bare)
    return told and times == 1 and goes_on_with(doc, mention, holder) is not None


def _is_heads(mention: RoleMention) -> bool:
    """Whether the office is one whose former holders are called so for life even in full: a president's."""
    return mention.offices[0].courtesy and mention.offices[0].head


def _did_it_once(doc: "Document", mention: RoleMention) -> bool:
    """Whether the words before an office make it one of whatever time that was: "hired by Secretary Lind"."""
    first, verbs = doc.words.inside(mention.span).start, doc.pack.table("role_verbs") if doc.pack is not None else None
    before = doc.words.lower[max(first - 2, 0) : first]
    if verbs is None or not first:
        return True
    # "Hired by" is of any time, "the efforts by" of the text's.
    return before[0] not in verbs["done_now"] and not {*before}.isdisjoint(verbs["agents"])


def _acts(doc: "Document", mention: RoleMention, holder: Term, *, told: bool, candidate: bool) -> bool:
    """Whether the sentence lets the office act, or be acted on, on the article's days."""
    if mention.tense == "present" or (mention.tense == "past" and told):
        return True
    kept = mention.offices[0].courtesy
    plain = mention.guard == "none"
    full = (
        mention.full and plain and not _is_heads(mention) and (mention.speaks or _is_told_beside(doc, mention, holder))
    )
    alone = not is_named(doc, holder) and times_named(doc, mention) <= _MOST_OF_A_SLIP
    if mention.tense == "past" and mention.opens and (full or alone):
        return True
    if mention.tense is None:
        if not mention.news or not plain or mention.as_body or candidate:
            return False
        # "It was put to Chancellor Lind on Monday"; where the title is kept for life, it may be the retired one.
        lower = mention.direct and mention.full and not mention.offices[0].head
        return not kept or lower or _alone(doc, mention, holder)
    return _alone(doc, mention, holder)


def _is_told_beside(doc: "Document", mention: RoleMention, holder: Term) -> bool:
    """Whether the article tells the holder of its days in that office too, and names the other one but once.

    Beside the one who holds it, the former one is called former, whatever is told of him.
    """
    offices = {office.key for office in mention.offices}
    beside = (one for one in doc.roles if one.surname == holder.surname and one.current != "no")
    return times_named(doc, mention) == 1 and any(office.key in offices for one in beside for office in one.offices)


def _alone(doc: "Document", mention: RoleMention, holder: Term) -> bool:
    """ "President Rowan", the first name nowhere, beside the one who held it: so one speaks of the holder only."""
    return mention.bare and not mention.as_body and is_named(doc, holder)
