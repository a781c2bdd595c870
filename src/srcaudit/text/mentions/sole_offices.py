"""Offices with one holder, told with all the words that say which one: "Harrow Council leader Ada Lind"."""

from collections import Counter
from collections.abc import Mapping, Set
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from srcaudit.language.lexicon import Hit
from srcaudit.language.pack import load
from srcaudit.model.span import Span
from srcaudit.text.mentions.attached import names_another
from srcaudit.text.mentions.names import NameMention, name_words
from srcaudit.text.mentions.roles import office_surnames

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_MOST_WORDS = 6
"""Words before a title that tell whose it is."""
_MOST_HONOURS = 3
_MOST_PLACES = 200
"""Places of a word that are looked at for the title behind it."""
_HEAD_WORDS = 5
"""Words of a sentence in which what it tells of is named: "The growers' association"."""
_ENDS = ".!?:;)\"'\u201d\u2019"
_CLOSINGS = ",.;:)"
_NEAR_BEFORE, _NEAR_BEHIND = 30, 12
"""Characters around an office in which a word of another time is taken to be said of it."""
_FAR_BEFORE = 90
"""The same of a year in which something was done under, or by, who had the office: "began in 1995 under Mayor Lind"."""
_YEAR_DIGITS = 4
_MOST_TELLINGS = 20
_OF = ("of", "for", "at")
_JOINED = (" ", "-", "’", "'")


@dataclass(frozen=True, slots=True)
class SoleOffice:
    """A person in an office that one person holds at a time: in full, or whom the text has by the surname alone.

    title: alike whatever word the text has for it. whose: the words that say of which body, field or country, in small
    letters, those behind an "of" within them as one; empty if none does. definite: whether the words tell of one only
    ("the chairman, Ada Lind,").
    """

    span: Span
    title: str
    whose: frozenset[str]
    definite: bool
    named: bool
    """Whether one of those words is a name: "the Harrow Council leader" and not "the council's leader"."""
    name: NameMention
    kinds: frozenset[str] = frozenset()
    """Of those words the nouns for what the text has told of: "the fen's warden"."""


@dataclass(frozen=True)
class _Grammar:
    titles: dict[str, tuple[tuple[str, ...], ...]]
    longer: dict[tuple[str, ...], tuple[tuple[str, ...], ...]]
    """Title -> those that begin with it: "secretary" -> "secretary of state"."""
    """Last word of a title -> the words of the titles that end so, the longest first."""
    same: Mapping[str, str]
    whose: frozenset[str]
    """Words in small letters that belong to an office: "campaign manager", "press secretary"."""
    others: frozenset[str]
    """Words before a title that make it another office, or one of another time."""
    change: frozenset[str]
    dating: frozenset[str]
    peoples: Mapping[str, str]
    honours: frozenset[str]
    leading: frozenset[str]
    determiners: frozenset[str]
    owners: frozenset[str]
    bodies: frozenset[str]
    """Nouns in small letters for what has such an office: "the university of Harrow president"."""
    deputies: frozenset[str]
    """Words before the first title of two that say nothing of the second."""
    under: frozenset[str]
    """Before who had an office when something was done."""
    short: frozenset[str]
    """Titles that are cut short with a full stop: "Gov."."""
    given: frozenset[str]
    fields: frozenset[str]
    bare: frozenset[str]
    """Titles behind which a surname alone is that of whoever holds them."""
    sent: frozenset[str]
    """Last words of the titles of those who are sent: "ambassador to Ruritania"."""
    behind: frozenset[str]
    peers: frozenset[str]
    """Titles of persons who have no first name beside them."""
    heading: Mapping[str, str]
    """What somebody does or has done with a body -> the title of who does so: "heads"."""
    ranks: Mapping[str, list[str]]
    """Titles before a surname -> the offices, of which a text seldom tells of two, whose holder is called so."""
    by_rank: frozenset[str]
    """Those offices."""
    of_others: frozenset[str]
    """What has a chief of its own."""
    of_verbs: frozenset[str]
    """Words of another time that are said of a verb, but right before an office: "previously said"."""
    turning: Mapping[str, frozenset[str]]
    """Words of a change -> the words behind them with which they tell of one, beside titles: "stepped down"."""
    offices: frozenset[str]
    """The words of all titles."""
    openings: frozenset[str]
    """Words that open a sentence before a title and own nothing: "Afterwards Mayor Ada Lind"."""
    shifts: frozenset[str]
    """Words before a title that several in a body have: "shift manager"."""
    ranked: frozenset[str]
    """Before a noun for somebody they make it that of one: "head gardener"."""
    kinds: frozenset[str]
    """What a body is, told beside its name: "the Harrow Network think tank"."""
    of_now: frozenset[str]
    """Words before a title that say that it is that of today: "the current chairman"."""
    places: Mapping[str, frozenset[str]]
    """Words that make an office another one -> what stands behind them in the names of places: "New Jersey"."""
    held_as: tuple[tuple[str, ...], ...]
    """Behind a name and before a title: "who serves as"; the longest first."""

    def people(self, word: str) -> str:
        """The country of which a word names the people; else the word."""
        return self.peoples.get(word, word)


@cache
def _grammar(language: str) -> _Grammar | None:
    pack = load(language)
    if pack is None or not all(pack.has("tables", name) for name in ("single_offices", "role_verbs", "posts")):
        return None
    table, names = pack.table("single_offices"), name_words(language)
    sole = table["sole"]
    ministers = [f"{field} minister" for field in table["fields"]]
    titles: dict[str, list[tuple[str, ...]]] = {}
    # Either way round: "the minister for energy".
    turned = {f"minister {of} {field}": f"{field} minister" for field in table["fields"] for of in ("of", "for")}
    for title in {*table["titles"], *ministers, *turned, *table["alone"], *sole["titles"], *sole["short"]}:
        words = tuple(title.split())
        titles.setdefault(words[-1], []).append(words)
    peoples = pack.table("persons")["peoples"] if pack.has("tables", "persons") else {"countries": [], "names": []}
    nations = {country.lower(): people.lower() for country, people in (row.split() for row in peoples["countries"])}
    every = [title for some in titles.values() for title in some]
    return _Grammar(
        longer={one: tuple(other for other in every if other[: len(one)] == one != other) for one in every},
        titles={last: tuple(sorted(some, key=len, reverse=True)) for last, some in titles.items()},
        same={
            **{long: table["same"].get(name, name) for long, name in turned.items()},
            **table["same"],
            **sole["same"],
        },
        whose=frozenset(sole["whose"]),
        others=frozenset(pack.table("posts")["guards"]) | frozenset(table["below"]) | frozenset(sole["others"]),
        change=frozenset(table["succession"]) | frozenset(sole["change"]),
        dating=frozenset(table["dating"])
        | frozenset(name.lower() for row in pack.table("calendar")["months"] for name in row),
        peoples=nations | dict(sole["nations"]),
        honours=names.titles if names else frozenset(),
        leading=frozenset(word.lower() for word in names.openers) if names else frozenset(),
        determiners=frozenset(sole["determiners"]),
        owners=frozenset(sole["owners"]),
        bodies=frozenset(table["bodies"]),
        deputies=frozenset(sole["deputies"]),
        under=frozenset(sole["under"]),
        short=frozenset(sole["short"]),
        given=names.given if names else frozenset(),
        bare=frozenset([*sole["untold"], *ministers]) - frozenset(sole["national"]) | frozenset(sole["of_lands_first"]),
        fields=frozenset(table["fields"]),
        sent=frozenset(sole["sent"]),
        behind=frozenset(sole["behind"]),
        peers=frozenset(table["peers"]),
        heading=sole["heading"],
        ranks=sole["ranks"],
        by_rank=frozenset(office for offices in sole["ranks"].values() for office in offices),
        of_others=frozenset(sole["of_others"]),
        of_verbs=frozenset(sole["of_verbs"]),
        turning={word: frozenset(behind) for word, behind in sole["turning"].items()},
        offices=frozenset(word for some in titles.values() for title in some for word in title),
        openings=frozenset(sole["openings"]),
        shifts=frozenset(sole["shifts"]),
        ranked=frozenset(sole["ranked"]),
        kinds=frozenset([*sole["kinds"], *table["bodies"]]),
        of_now=frozenset(sole["of_now"]),
        places={first: frozenset(seconds) for first, seconds in sole["names_of_places"].items()},
        held_as=tuple(sorted((tuple(told.split()) for told in sole["held_as"]), key=len, reverse=True)),
    )


def sole_offices(doc: "Document") -> tuple[SoleOffice, ...]:
    """The offices of the body told with a person in full, outside quotations, in order."""
    grammar = _grammar(doc.language or "")
    if grammar is None:
        return ()
    grammar = _with_ranked(doc, grammar)
    lasts = grammar.titles.keys() & doc.word_places.keys()
    places = sorted(index for last in lasts for index in doc.word_places[last])
    ranks = {title: office for title in grammar.ranks if (office := _by_rank(doc, grammar, title))}
    found = [_at(doc, grammar, index, ranks) for index in places]
    headed = grammar.heading.keys() & doc.word_places.keys()
    found += [_headed(doc, grammar, index) for word in headed for index in doc.word_places[word]]
    return tuple(sorted((office for office in found if office is not None), key=lambda office: office.span))


def _with_ranked(doc: "Document", grammar: _Grammar) -> _Grammar:
    """The grammar with the titles that the text makes of a noun and has more than once: "head gardener"."""
    words, found = doc.words, dict[str, tuple[tuple[str, ...], ...]]()
    for first in sorted(grammar.ranked & doc.word_places.keys()):
        places = (i for i in doc.word_places[first] if i + 1 < len(words) and not words.capital[i + 1])
        nouns = Counter(words.lower[i + 1] for i in places if _gap(doc, i + 1) == " " and words.lower[i + 1].isalpha())
        for noun, times in nouns.items():
            title = (first, noun)
            if times > 1 and title not in grammar.longer and not noun.endswith("s"):
                found[noun] = (title, *found.get(noun, grammar.titles.get(noun, ())))
    if not found:
        return grammar
    new = {title: () for titles in found.values() for title in titles if title not in grammar.longer}
    return replace(grammar, titles={**grammar.titles, **found}, longer={**grammar.longer, **new})


def _headed(doc: "Document", grammar: _Grammar, index: int) -> SoleOffice | None:
    """ "Ada Lind, who heads the Harrow Trust," and "the Harrow Trust, headed by Ada Lind,"."""
    words = doc.words
    if not index or doc.quoted.at(words.starts[index]) or doc.masked.at(words.starts[index]):
        return None
    done_by = words.lower[index + 1 : index + 2] == ["by"]
    if done_by != words.lower[index].endswith("ed"):
        return None  # "who headed the Harrow Trust"
    read = _by_whom(doc, grammar, index) if done_by else _who(doc, grammar, index)
    if read is None:
        return None
    name, body = read
    told = Span(words.starts[body.start], words.ends[body.stop - 1])
    span = Span(min(told.start, name.span.start), max(told.end, name.span.end))
    if not name.given or not _in_prose(doc, name) or _of_another_time(doc, grammar, span):
        return None
    title = grammar.heading[words.lower[index]]
    title, whose = _of_a_kind(grammar, title, frozenset(grammar.people(words.lower[i]) for i in body))
    named = any(words.capital[i] for i in body)
    return SoleOffice(span, grammar.same.get(title, title), whose, definite=True, named=named, name=name)


def _who(doc: "Document", grammar: _Grammar, index: int) -> tuple[NameMention, range] | None:
    """The name and the body of "Ada Lind, who heads the Harrow Trust"."""
    words = doc.words
    if index < 2 or words.lower[index - 1] != "who" or _gap(doc, index - 1) != ", ":
        return None
    name, first = doc.name_at(words.starts[index - 2]), index + 1
    first += words.lower[first : first + 1] == ["the"]
    if first >= len(words) or not _one_phrase(doc, index, first):
        return None
    body = _body_from(doc, grammar, first) or _body_of_title(doc, grammar, first, words.lower[index])
    if name is None or not body or name.span.end != words.ends[index - 2] or _are_several(doc, name):
        return None
    closed = doc.folded[words.ends[body.stop - 1] : words.ends[body.stop - 1] + 1] in _CLOSINGS
    return (name, body) if closed or _is_behind(doc, grammar, body.stop) else None


def _by_whom(doc: "Document", grammar: _Grammar, index: int) -> tuple[NameMention, range] | None:
    """The name and the body of "the Harrow Trust, headed by Ada Lind," and "the Harrow Trust, which is headed by"."""
    words, last = doc.words, index - 1
    comma = _gap(doc, index) == ", "
    if words.lower[last] == "is" and _gap(doc, index) == " ":
        comma = words.lower[last - 1] == "which"
        last -= 2 if comma else 1
    elif not comma:
        return None
    if last < 0 or index + 2 >= len(words) or (_gap(doc, last + 1) != (", " if comma else " ")):
        return None
    first = last
    while first and words.capital[first] and words.capital[first - 1] and _gap(doc, first) == " ":
        first -= 1
    first += words.lower[first] in grammar.determiners
    opening = first - (first > 0 and words.lower[first - 1] in grammar.determiners)
    if not doc.opens_sentence(words.starts[opening]):
        return None  # "a panel of the Harrow Trust, headed by"
    name, body = doc.name_at(words.starts[index + 2]), _body_from(doc, grammar, first)
    if name is None or not body or body.stop != last + 1 or name.span.start != words.starts[index + 2]:
        return None
    closed = doc.folded[name.span.end : name.span.end + 1] in (",", ".", ";")
    return (name, body) if closed and not _are_several(doc, name) else None


def _body_from(doc: "Document", grammar: _Grammar, first: int) -> range:
    """The words of a body's name from a word on: one of them tells that it is a trust, a council and so on."""
    words, stop = doc.words, first
    while stop < len(words) and stop < first + _MOST_WORDS and words.capital[stop]:
        if stop > first and _gap(doc, stop) != " ":
            break
        stop += 1
    told = words.lower[first:stop]
    whole = len(told) > 1 and not any(word.endswith(("'s", "'")) for word in told)
    return range(first, stop) if whole and not grammar.bodies.isdisjoint(told) else range(0)


def _body_of_title(doc: "Document", grammar: _Grammar, first: int, verb: str) -> range:
    """The noun with which the text has the title elsewhere: "who heads the coastal survey" beside "Survey head"."""
    words, title = doc.words, grammar.heading[verb]
    forms = {title, *(form for form, name in grammar.same.items() if name == title)}
    for at in range(first, min(first + _MOST_WORDS, len(words))):
        if words.capital[at] or _gap(doc, at) not in (" ", "' "):
            break
        places = islice(doc.word_places[words.lower[at]], _MOST_PLACES)
        if any(words.lower[i + 1] in forms for i in places if i + 1 < len(words)):
            return range(at, at + 1)
    return range(0)


@dataclass(frozen=True, slots=True)
class _Phrase:
    """Words [first, last] of an office; `end` is behind what tells whose it is ("chairman of the Harrow Trust")."""

    first: int
    end: int
    title: str
    whose: frozenset[str]
    definite: bool
    named: bool
    kinds: frozenset[str] = frozenset()
    both: bool = False
    """Whether another title stands before it, of the same person."""


def _at(doc: "Document", grammar: _Grammar, last: int, ranks: Mapping[str, str]) -> SoleOffice | None:
    """The office whose title ends with a word, if somebody in full holds it."""
    start = doc.words.starts[last]
    if doc.quoted.at(start) or doc.masked.at(start):
        return None
    phrase = _phrase(doc, grammar, last)
    if phrase is None:
        return None
    if phrase.title in grammar.ranks and not phrase.whose and (doc.words.capital[last] or phrase.definite):
        phrase = replace(phrase, title=ranks.get(phrase.title, phrase.title))
    name, more = _name_behind(doc, grammar, phrase), frozenset[str]()
    if name is not None and phrase.title in grammar.by_rank and not phrase.whose and _is_of(doc, name, " "):
        return None  # "Superintendent Ada Lind of the railway"
    if name is not None and not phrase.whose and _is_of(doc, name, ", "):
        return None  # "Governor Ada Lind, of the central bank,"
    if name is not None:
        more = _country_behind(doc, grammar, name)
    else:
        name = _name_before(doc, grammar, phrase)
    if name is None or not _in_prose(doc, name) or (phrase.both and _are_several(doc, name)):
        return None
    ends = doc.words.ends[phrase.end], name.span.end
    span = Span(min(doc.words.starts[phrase.first], name.span.start), max(ends))
    if _of_another_time(doc, grammar, span):
        return None
    named = phrase.named or bool(more)
    return SoleOffice(span, phrase.title, phrase.whose | more, phrase.definite, named, name, phrase.kinds)


def _is_of(doc: "Document", name: NameMention, gap: str) -> bool:
    """Whether somebody is told to be of something right behind the name, with a comma between or without."""
    index = doc.words.inside(name.span).stop
    return index < len(doc.words) and doc.words.lower[index] in ("of", "at") and _gap(doc, index) == gap


def _phrase(doc: "Document", grammar: _Grammar, last: int) -> _Phrase | None:
    """The title that ends with a word, with what tells whose it is."""
    words = doc.words
    for title in grammar.titles[words.lower[last]]:
        first = last - len(title) + 1
        if first >= 0 and tuple(words.lower[first : last + 1]) == title and _one_phrase(doc, first, last):
            break
    else:
        return None
    if any(tuple(words.lower[first : first + len(other)]) == other for other in grammar.longer[title]):
        return None
    if first and words.lower[first - 1] in grammar.of_now and _gap(doc, first) == " ":
        first -= 1  # "the current chairman"
    before_it = _whose_before(doc, grammar, first)
    if before_it is None:
        return None
    begin, whose, owned = before_it
    before = words.lower[begin - 1] if begin and _gap(doc, begin) == " " else ""
    if before in grammar.others:
        return None
    if before == "and" and begin > 1 and words.lower[begin - 2] in grammar.fields and not whose:
        begin -= 2  # "the finance and trade minister"
        before = words.lower[begin - 1] if begin and _gap(doc, begin) == " " else ""
    told_of_two = before == "and" and not whose and not _goes_on(doc, last)  # else "the king and Premier Ada Lind"
    both = _other_of_two(doc, grammar, begin) if told_of_two else None
    if both is not None:
        begin, whose, owned = both
        before = words.lower[begin - 1] if begin and _gap(doc, begin) == " " else ""
    its = _just_told(doc, grammar, begin) if before == "its" and not whose else []
    if before in grammar.determiners and before != "the" and not whose and not its:
        return None  # "their coach": of whom the text has just told
    whose = whose or its
    definite = before == "the" or owned or bool(its)
    body, end = _body_behind(doc, grammar, last)
    name = " ".join(title)
    first = begin - 1 if before in grammar.determiners else begin
    if both is not None and body:
        whose = []  # "Tin Foods president and chairman of the Harrow Trust"
    before_title = range(begin, begin + len(whose)) if both else range(begin, last - len(title) + 1)
    named = any(_is_of_a_name(doc, i) for i in (*range(last + 1, end + 1), *before_title))
    named = named or any(word not in words.lower_case for word in its)
    name, told = _of_a_kind(grammar, name, frozenset([*whose, *body]) - grammar.determiners)
    kinds = frozenset(words.lower[i][:-2] for i in before_title if _is_of_the_noun(doc, i))
    kinds = (kinds | {words.lower[i] for i in range(last + 2, end + 1) if not words.capital[i]}) & told
    return _Phrase(first, end, grammar.same.get(name, name), told, definite, named, kinds, both is not None)


def _is_of_a_name(doc: "Document", index: int) -> bool:
    """Whether a word has a capital that is not that of the sentence: "Plant manager Ada Lind" names no plant."""
    words = doc.words
    small = any(
        not words.capital[i]
        for form in (words.lower[index], f"{words.lower[index]}'s")
        for i in islice(doc.word_places.get(form, ()), _MOST_PLACES)
    )
    return words.capital[index] and not (small and doc.opens_sentence(words.starts[index]))


def _just_told(doc: "Document", grammar: _Grammar, index: int) -> list[str]:
    """The body of which the sentence before a title tells: "The growers' association sang. Its chairman, Lind,"."""
    words, start = doc.words, doc.sentence_at(doc.words.starts[index]).start
    own = words.inside(Span(start, words.starts[index]))
    before = own if len(own) > _HEAD_WORDS else words.inside(Span(doc.sentence_at(max(0, start - 2)).start, start))
    before = before[:_HEAD_WORDS]
    kinds = grammar.owners | grammar.bodies
    noun = next((i for i in before if words.lower[i].removesuffix("'s") in kinds), None)
    if noun is None or doc.pack is None:
        return []
    first = noun
    while first > before.start and words.lower[first - 1] not in doc.pack.stop_words:
        first -= 1
    return [words.lower[i].removesuffix("'s").rstrip("'") for i in range(first, noun + 1)]


def _by_rank(doc: "Document", grammar: _Grammar, title: str) -> str | None:
    """What the one "chief" of a text is chief of, where it tells of one: "Chief Lind" of the police chief."""
    words, told = doc.words, set[str]()
    for office in grammar.ranks[title] if title in doc.word_places else ():
        for form in (office, *(form for form, name in grammar.same.items() if name == office)):
            first, *rest = form.split()
            places = doc.word_places.get(first, ())
            if any(list(words.lower[i + 1 : i + 1 + len(rest)]) == rest for i in places):
                told.add(office)
    others = grammar.of_others & doc.word_places.keys()
    return told.pop() if len(told) == 1 and not others else None


def _of_a_kind(grammar: _Grammar, title: str, whose: frozenset[str]) -> tuple[str, frozenset[str]]:
    """A title and whose it is, alike for "the leader of Harrow Council" and "the Harrow council leader"."""
    last = title.split()[-1]
    if any(" " in told for told in whose):
        return title, whose  # "the Council of Harrow leader"
    kind = next((words[0] for words in grammar.titles[last] if words[1:] == (title,) and words[0] in whose), None)
    return (title, whose) if kind is None else (f"{kind} {title}", whose - {kind})


def _whose_before(doc: "Document", grammar: _Grammar, first: int) -> tuple[int, list[str], bool] | None:
    """The first of the words before a title that say whose it is, what they say, and whether one is a possessive.

    None if they make it another office. What stands behind an "of" is told as one: a bank of Harrow is no Harrow.
    """
    words, opening = doc.words, doc.sentence_at(doc.words.starts[first]).start
    told: list[str] = []
    part: list[str] = []
    begin, owned = first, False
    for _ in range(_MOST_WORDS):
        if not begin or _gap(doc, begin) not in (" ", "-", ". ", "' "):
            break
        of = _before_of(doc, grammar, begin, opening) if part else begin
        word, at = words.lower[of - 1], of - 1
        if words.starts[at] < opening:
            break
        if word in grammar.others and not (part and _is_of_a_place(doc, grammar, at)):
            return None
        owner = word.endswith(("'s", "s'")) or _gap(doc, begin) == "' "
        of_it = of < begin or words.capital[at] or word in grammar.whose or (owner and word[:-2] in grammar.owners)
        of_it = of_it or (at == first - 1 and (_is_told_so_again(doc, grammar, at) or _is_of_the_noun(doc, at)))
        opener = words.starts[at] == opening and (word in grammar.leading or word in grammar.openings)
        if word in grammar.determiners or not of_it or opener:
            break
        if of < begin:
            told, part = [*told, " ".join([words.lower[of], *reversed(part)])], []
        part.append(grammar.people(word.removesuffix("'s").rstrip("'")))
        begin, owned = at, owned or owner
    return begin, [*told, *part], owned


def _is_of_a_place(doc: "Document", grammar: _Grammar, index: int) -> bool:
    """Whether a word that makes an office another one is the first of a place's name: "New Jersey", and not "new"."""
    words = doc.words
    behind = words.lower[index + 1].removesuffix("'s") if index + 1 < len(words) else ""
    return words.capital[index] and _gap(doc, index + 1) == " " and behind in grammar.places.get(words.lower[index], ())


def _is_of_the_noun(doc: "Document", index: int) -> bool:
    """Whether a word tells whose something is by a noun that is nobody: "the fen's"."""
    words, word = doc.words, doc.words.lower[index]
    if not index or not word.endswith("'s") or words.capital[index] or words.lower[index - 1] != "the":
        return False
    persons = doc.pack.words("persons", "roles") if doc.pack is not None and doc.pack.has("tables", "persons") else ()
    return word[:-2] not in persons


def _is_told_so_again(doc: "Document", grammar: _Grammar, index: int) -> bool:
    """Whether a word stands before the next one elsewhere too: "the plant manager", "the observatory's director"."""
    words, word = doc.words, doc.words.lower[index]
    if not word.isalpha() and not word.endswith("'s"):
        return False
    bare, title = word.removesuffix("'s"), words.lower[index + 1 : index + 2]
    if doc.pack is None or bare in doc.pack.stop_words or bare in grammar.shifts:
        return False
    forms = (bare, f"{bare}'s")
    places = (i for form in forms for i in islice(doc.word_places.get(form, ()), _MOST_PLACES))
    return sum(words.lower[i + 1 : i + 2] == title for i in places) > 1


def _other_of_two(doc: "Document", grammar: _Grammar, second: int) -> tuple[int, list[str], bool] | None:
    """The same of the title before an "and", if one person has both: "the deputy prime minister and trade minister"."""
    words, last = doc.words, second - 2
    if last < 0 or _gap(doc, second - 1) != " ":
        return None
    for title in grammar.titles.get(words.lower[last], ()):
        first = last - len(title) + 1
        if first >= 0 and tuple(words.lower[first : last + 1]) == title and _one_phrase(doc, first, last):
            break
    else:
        return None
    if first and words.lower[first - 1] in grammar.deputies and _gap(doc, first) == " ":
        first -= 1
    return _whose_before(doc, grammar, first)


def _are_several(doc: "Document", name: NameMention) -> bool:
    """Whether another name is joined to one by an "and": "Ada Lind and Jan Holt, the chairman and chief executive"."""
    words, inside = doc.words, doc.words.inside(name.span)
    return "and" in (*words.lower[inside.stop : inside.stop + 1], *words.lower[max(0, inside.start - 1) : inside.start])


def _before_of(doc: "Document", grammar: _Grammar, begin: int, opening: int) -> int:
    """Where the "of" before a word stands, behind a name or a body: "Party of Harrow", "trust of the Isles"."""
    words, at = doc.words, begin - 1
    if at > 0 and words.lower[at] == "the" and _gap(doc, at) == " ":
        at -= 1
    if at < 1 or words.lower[at] not in ("of", "for") or _gap(doc, at) != " " or words.starts[at - 1] < opening:
        return begin
    owner = words.capital[at - 1] or words.lower[at - 1] in grammar.whose or words.lower[at - 1] in grammar.bodies
    return at if owner else begin


def _body_behind(doc: "Document", grammar: _Grammar, last: int) -> tuple[list[str], int]:
    """The words of " of the Harrow Trust" behind a title, and the last one's place."""
    words, at = doc.words, last + 1
    sent = words.lower[last] in grammar.sent and at < len(words) and words.lower[at] == "to"
    if at >= len(words) or (words.lower[at] not in _OF and not sent) or _gap(doc, at) != " ":
        return [], last
    at += 1
    if at < len(words) and words.lower[at] == "the":
        at += 1
    at = _of_its_kind(doc, grammar, at)
    told = at < len(words) and words.lower[at] in grammar.owners and _gap(doc, at) == " "
    if told and (doc.folded[words.ends[at] : words.ends[at] + 1] == "," or _goes_on(doc, at)):
        return [words.lower[at]], at  # "the chairman of the trust, Ada Lind,"
    of_the_noun = at == last + 3 and at < len(words) and not words.capital[at] and _gap(doc, at) == " "
    if of_the_noun and doc.folded[words.ends[at] : words.ends[at] + 1] == "," and _is_told_twice(doc, grammar, at):
        return [words.lower[at]], at  # "the chief executive of the partnership, Ada Lind,"
    if at == last + 2 and _is_with_again(doc, range(last, at + 1)):
        return [words.lower[at]], at  # "the chair of governors, Ada Lind,"
    parts: list[list[str]] = [[]]
    first = at
    while (
        at < len(words)
        and at < first + _MOST_WORDS
        and (_gap(doc, at) == " " or (at > first and _gap(doc, at) == "' "))
    ):
        if at > first and words.surfaces[at] in grammar.given and _goes_on(doc, at):
            break  # "the mayor of Harrow Ada Lind"
        if words.capital[at]:
            parts[-1].append(grammar.people(words.lower[at].removesuffix("'s")))
        elif not (at > first and words.lower[at] in ("of", "and", "for") and _goes_on(doc, at)):
            break
        elif words.lower[at] != "and":
            parts.append([words.lower[at]])
        at += 1
    body = [*parts[0], *(" ".join(part) for part in parts[1:])]
    return (body, _behind_its_kind(doc, grammar, at) - 1) if body else ([], last)


def _is_told_twice(doc: "Document", grammar: _Grammar, index: int) -> bool:
    """Whether the text has a noun, that is no title, more than once, with a capital or without."""
    words, word = doc.words, doc.words.lower[index]
    if doc.pack is None or word in doc.pack.stop_words or word in grammar.offices or not word.isalpha():
        return False
    return len(doc.word_places.get(word, ())) + len(doc.word_places.get(f"{word}'s", ())) > 1 and bool(words)


def _is_with_again(doc: "Document", phrase: range) -> bool:
    """Whether the text has "chair of governors" more than once, the last word a small one of some letters."""
    words, told = doc.words, doc.words.lower[phrase.start : phrase.stop]
    if len(told) < len(phrase) or words.capital[phrase[-1]] or not told[-1].isalpha() or _gap(doc, phrase[-1]) != " ":
        return False
    if doc.pack is None or told[-1] in doc.pack.stop_words:
        return False
    size = len(phrase)
    return sum(words.lower[i : i + size] == told for i in islice(doc.word_places.get(told[0], ()), _MOST_PLACES)) > 1


def _of_its_kind(doc: "Document", grammar: _Grammar, first: int) -> int:
    """Where the name begins in "the small advocacy group Harrow Action"; the first word if it does not begin so."""
    words, at = doc.words, first
    while at < len(words) and at < first + _MOST_WORDS and not words.capital[at] and _gap(doc, at) == " ":
        if words.lower[at] in grammar.kinds and _goes_on(doc, at):
            return at + 1
        at += 1
    return first


def _behind_its_kind(doc: "Document", grammar: _Grammar, at: int) -> int:
    """Where "think tank" ends behind "the Harrow Network"."""
    words = doc.words
    for more in (2, 1):
        kind = words.lower[at : at + more]
        if kind and " ".join(kind) in grammar.kinds and all(_gap(doc, i) == " " for i in range(at, at + len(kind))):
            return at + len(kind)
    return at


def _goes_on(doc: "Document", index: int) -> bool:
    return index + 1 < len(doc.words) and doc.words.capital[index + 1] and _gap(doc, index + 1) == " "


def _name_behind(doc: "Document", grammar: _Grammar, phrase: _Phrase) -> NameMention | None:
    """ "Chairman Ada Lind", "the chairman, Ada Lind"."""
    words, at = doc.words, phrase.end + 1
    for _ in range(_MOST_HONOURS):
        if at < len(words) and words.surfaces[at] in grammar.honours and _gap(doc, at) in (" ", ", ", ". "):
            at += 1
    if at >= len(words) or not words.capital[at]:
        return None
    gap = _gap(doc, phrase.end + 1)
    cut = gap == ". " and words.lower[phrase.end] in grammar.short
    if gap not in (" ", ", ") and not cut:
        return None
    comma = gap == ", "
    told_behind = not comma and phrase.end > _title_end(doc, phrase)
    told_behind = told_behind and words.capital[phrase.end]  # "director of the airport Ada Lind"
    if (comma and not phrase.definite) or (told_behind and words.surfaces[at] not in grammar.given):
        return None
    if comma and names_another(doc, words.starts[phrase.first]):
        return None  # "a lawyer for the chairman, Ada Lind"
    name = doc.name_at(words.starts[at])
    if comma and name is not None and doc.folded[name.span.end : name.span.end + 2] == "'s":
        return None  # "the chairman, Ada Lind's brother,"
    if name is None or (name.given == words.surfaces[at]):
        return name
    if not name.given and not comma and phrase.title in grammar.bare and words.capital[phrase.end]:
        if "of" in words.lower[words.inside(name.span).stop : words.inside(name.span).stop + 1]:
            return None  # "Chief Lind of the Lund nation"
        return name if _is_told_alone(doc, grammar, name, phrase) else None
    if name.given and name.span.start < words.starts[at] < name.surname_span.start:
        # "Charlotte Mayor Ada Lind" looks like one long name.
        known = words.surfaces[at] in grammar.given
        span = Span(words.starts[at], name.span.end)
        return replace(name, span=span, given=words.surfaces[at], known=known)
    return name if not name.given and name.title in grammar.peers else None


def _is_told_alone(doc: "Document", grammar: _Grammar, name: NameMention, phrase: _Phrase) -> bool:
    """Whether the text has a surname alone behind its title, and no capital beside it anywhere else.

    Whoever is introduced elsewhere may be somebody else; and a surname that stands first is a name told in full.
    """
    words, form = doc.words, doc.name_forms.get(name.surname)
    if (
        form is None
        or form.given
        or form.is_word
        or len(form.mentions) > _MOST_TELLINGS
        or name.surname in office_surnames(doc)
        or name.surname in grammar.given
        or name.surname.lower() in grammar.offices
        or doc.folded[doc.sentence_at(name.span.start).start : doc.sentence_at(name.span.start).end]
        .rstrip()
        .endswith("?")
    ):
        return False
    titles = {phrase.title.split()[-1], *(honour.lower() for honour in grammar.honours)}
    return all(_stands_alone(doc, i, titles) for i in words.inside(name.span)) and all(
        _stands_alone(doc, i, titles) for one in form.mentions for i in words.inside(one.span)
    )


def _stands_alone(doc: "Document", index: int, titles: Set[str]) -> bool:
    """Whether no word with a capital, but for a title, stands beside a word."""
    words = doc.words
    joined = index and words.capital[index - 1] and _gap(doc, index) in (*_JOINED, ". ")
    before = joined and words.lower[index - 1] not in titles
    after = index + 1 < len(words) and words.capital[index + 1] and _gap(doc, index + 1) in _JOINED
    return not before and not after


def _title_end(doc: "Document", phrase: _Phrase) -> int:
    """The last word of the title itself."""
    words = doc.words
    ofs = [i for i in range(phrase.first, phrase.end + 1) if words.lower[i] in (*_OF, "to")]
    return phrase.end if not ofs or words.lower[phrase.end] == phrase.title.split()[-1] else ofs[0] - 1


def _name_before(doc: "Document", grammar: _Grammar, phrase: _Phrase) -> NameMention | None:
    """ "Ada Lind, the chairman,", "Ada Lind, who is the chairman,", "Ada Lind is the chairman."."""
    words, first = doc.words, phrase.first
    closing = doc.folded[words.ends[phrase.end] : words.ends[phrase.end] + 1]
    begin = _held_as(doc, grammar, first)
    told = begin < first
    told = told or (phrase.named and phrase.end > _title_end(doc, phrase) and _is_behind(doc, grammar, phrase.end + 1))
    told = told or doc.folded[words.ends[phrase.end] : words.ends[phrase.end] + 2] == " ("
    if not first or (closing and closing not in _CLOSINGS and not told):
        return None
    if begin == first and words.lower[first - 1] in ("is", "as") and _gap(doc, first) == " ":
        begin -= 1
        if words.lower[begin] == "as":
            return None
    first, gap = begin, _gap(doc, begin)
    copula = words.lower[first] == "is" and gap == " "
    if not first or (gap != ", " and not copula and not (gap == " (" and closing == ")")):
        return None
    name = doc.name_at(words.starts[first - 1])
    if name is None or name.span.end != words.ends[first - 1]:
        return None
    return name if name.given or name.title in grammar.peers else None


def _held_as(doc: "Document", grammar: _Grammar, first: int) -> int:
    """Where the words begin that tell that somebody holds an office: "who is", "who serves as"; else `first`."""
    words = doc.words
    for told in grammar.held_as:
        begin = first - len(told)
        if begin > 0 and tuple(words.lower[begin:first]) == told and _one_phrase(doc, begin, first):
            return begin
    return first


def _is_behind(doc: "Document", grammar: _Grammar, index: int) -> bool:
    """Whether a word goes on with the sentence behind an office that is told in full."""
    if index >= len(doc.words) or _gap(doc, index) != " ":
        return False
    # "Ada Lind, president of the Harrow Trust announcing the fair".
    return doc.words.lower[index] in grammar.behind or doc.words.lower[index].endswith("ing")


def _country_behind(doc: "Document", grammar: _Grammar, name: NameMention) -> frozenset[str]:
    """The country or the body of "President Ada Lind of Ruritania", "Editor Ada Lind of the Harrow Post"."""
    index = doc.words.inside(name.span).stop
    if index + 1 >= len(doc.words) or doc.words.lower[index] not in ("of", "from") or _gap(doc, index) != " ":
        return frozenset()
    body = doc.words.lower[index + 1] == "the"
    at = index + 1 + body
    if at >= len(doc.words) or not doc.words.capital[at]:
        return frozenset()
    told = [at]
    body = body or _is_of_a_place(doc, grammar, at)
    while body and at + 1 < len(doc.words) and len(told) < _MOST_WORDS and _goes_on(doc, at):
        at += 1
        told.append(at)
    return frozenset(grammar.people(doc.words.lower[i].removesuffix("'s")) for i in told)


def _in_prose(doc: "Document", name: NameMention) -> bool:
    """Whether a name stands in sentences: in a headline every word has a capital, and all looks like a name."""
    block = doc.block_at(name.span.start)
    return block is not None and block.kind == "paragraph" and doc.text[block.content.end - 1] in _ENDS


def _of_another_time(doc: "Document", grammar: _Grammar, span: Span) -> bool:
    """Whether a word of a past, a future or a change stands near the office in its sentence."""
    words, sentence = doc.words, doc.sentence_at(span.start)
    near = Span(max(sentence.start, span.start - _NEAR_BEFORE), min(sentence.end, span.end + _NEAR_BEHIND))
    hits = (hit for hit in doc.role_guards_in(near) if not doc.quoted.touches(hit.span))
    if any(hit.entry.family in ("past", "name", "fiction") for hit in hits if not _of_a_verb(doc, grammar, hit, span)):
        return True
    inside = words.inside(near)
    told = [i for i in inside if not doc.quoted.at(words.starts[i])]
    if any(_tells_of_change(doc, grammar, i) or words.lower[i].startswith(("ex-", "then-")) for i in told):
        return True
    if any(_is_dated(doc, grammar, i) for i in inside):
        return True
    before = words.inside(Span(max(sentence.start, span.start - _FAR_BEFORE), span.start))
    years = [i for i in before if _is_dated(doc, grammar, i)]
    return bool(years) and not grammar.under.isdisjoint(words.lower[years[-1] : before.stop])


def _is_dated(doc: "Document", grammar: _Grammar, index: int) -> bool:
    """Whether a word is a year in which something was: "in 1995"."""
    words = doc.words
    year = words.digit[index] and len(words.surfaces[index]) == _YEAR_DIGITS
    return year and index > 0 and words.lower[index - 1] in grammar.dating


def _of_a_verb(doc: "Document", grammar: _Grammar, hit: Hit, span: Span) -> bool:
    """Whether a word of another time is said of a verb: "the chairman, Ada Lind, previously said so"."""
    if doc.folded[hit.span.start : hit.span.end].lower() not in grammar.of_verbs:
        return False
    return hit.span.start >= span.end or hit.span.end + 1 < span.start


def _tells_of_change(doc: "Document", grammar: _Grammar, index: int) -> bool:
    """Whether a word tells that an office changed hands: "became chairman", and not "became ill"."""
    words = doc.words
    word, behind = words.lower[index], " ".join(words.lower[index + 1 : index + 2])
    if word not in grammar.change:
        return False
    then = grammar.turning.get(word)
    return then is None or not behind or behind in then or behind in grammar.offices


def _gap(doc: "Document", index: int) -> str:
    """What stands between a word and the one before it."""
    return doc.folded[doc.words.ends[index - 1] : doc.words.starts[index]] if index else ""


def _one_phrase(doc: "Document", first: int, last: int) -> bool:
    return all(_gap(doc, index) == " " for index in range(first + 1, last + 1))
