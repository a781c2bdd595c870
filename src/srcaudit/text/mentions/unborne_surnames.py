"""Surnames that say something and belong to nobody whom the article tells of.

Whoever is told by a surname alone has been brought in by a full name. Where no full name, headline or byline has that
surname, either it or the name of who was brought in is another person's: "Peter Lind, the director … Holt said".
"""

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import load
from srcaudit.model.span import Span
from srcaudit.text.any_case import in_any_case
from srcaudit.text.mentions.heard import is_common_word, is_listed, is_persons_name
from srcaudit.text.mentions.name_forms import NameForm, speaks
from srcaudit.text.mentions.names import NameMention, NameWords, name_words
from srcaudit.text.mentions.namesakes import is_brand
from srcaudit.text.mentions.stray_surnames import stray_surnames
from srcaudit.text.mentions.variants import variant_of
from srcaudit.text.spelling import bare, distance

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LOOK_BACK = 40
_MOST_COMPARED = 100
"""Surnames that speak alone, and persons told once: more make a transcript or a list."""
_LONGEST_TITLE = 20
_FAR = 4000
"""Characters from who is brought in to any surname: what lies between them is no longer one telling."""
_FEW_WORDS = 5
"""Words of a line up to which it is a name and no telling."""
_LETTERS_FOR_TWO = 6
"""Letters of surnames that are one with a slip, which is told elsewhere, where they lie two edits apart."""
_SOON = 600
"""Characters from who is brought in to a surname that may be a word, or that no list has."""
_WORD = re.compile(r"(?<![\w'-])([\w'-]+)(,?) $")


@dataclass(frozen=True, slots=True)
class UnborneSurname:
    """A surname that nobody bears, where it first says something.

    instead: the one person who is brought in before and never told of again; None where nobody is.
    """

    form: NameForm
    first: NameMention
    instead: NameMention | None


@dataclass(frozen=True, slots=True)
class SpeakingSurnames:
    """Surnames that say something.

    compared: how many of them could be laid to somebody of that name or to nobody; unborne: the one that nobody bears.
    """

    compared: int
    unborne: UnborneSurname | None


@dataclass(frozen=True)
class _Grammar:
    courtesy: frozenset[str]
    known: dict[str, frozenset[str]]
    """Surnames that a text need not bring in, with the first names of those who bear them."""
    families: frozenset[str]
    """Those of them that every reader knows."""
    no_names: frozenset[str]
    """Places, bodies, days."""
    days: frozenset[str]
    small: frozenset[str]
    nothing: frozenset[str]
    """Both of these: words before a surname that are none of a name."""
    """Words that say nothing of a name behind them."""
    roles: frozenset[str]
    trade: re.Pattern[str]
    said_before: re.Pattern[str]
    said_behind: re.Pattern[str]
    says_behind: re.Pattern[str]
    at_a_place: re.Pattern[str]
    part_before: re.Pattern[str]
    part_behind: re.Pattern[str]
    anybody_before: re.Pattern[str]
    part_played: re.Pattern[str]
    behind_preposition: re.Pattern[str]
    named_apart: frozenset[str]
    """Names of firms, and surnames that every reader knows whose they are."""
    other_name: re.Pattern[str]
    """Somebody goes by two names."""
    goes_on: re.Pattern[str]
    quotes: re.Pattern[str]
    told_behind: re.Pattern[str]
    told_so: re.Pattern[str]
    names: NameWords


@cache
def _grammar(language: str) -> _Grammar | None:
    pack, names = load(language), name_words(language)
    needed = ("namesakes", "places", "calendar", "offices", "persons")
    if pack is None or names is None or not all(pack.has("tables", name) for name in needed):
        return None
    table, calendar = pack.table("namesakes"), pack.table("calendar")
    days = frozenset(name.lower() for kind in ("months", "weekdays") for row in calendar[kind] for name in row)
    lists = ("firms", "everybodys")
    own = {name: re.compile(pattern) for name, pattern in table["unborne"].items() if name not in lists}
    families = {surname: frozenset(given.split()) for surname, given in table["families"].items()}
    holders = [one for office in pack.table("offices")["office"] for one in office["holders"]]
    known = {**{one["surname"]: frozenset(one.get("given", "").split()) for one in holders}, **families}
    return _Grammar(
        courtesy=frozenset(table["courtesy"]),
        known=known,
        families=frozenset(families),
        no_names=days | pack.words("places", "known", "countries", "bodies", "words_of_names"),
        days=days,
        small=pack.stop_words,
        nothing=pack.stop_words | days,
        roles=pack.words("persons", "roles"),
        trade=re.compile(table["trade"]),
        names=names,
        named_apart=frozenset(word for name in lists for word in table["unborne"][name].split()),
        **own,
    )


def speaking_surnames(doc: "Document") -> SpeakingSurnames:
    """The surnames that speak alone, and the one of them that nobody bears, if there is one."""
    one = _unborne_surname(doc)
    return SpeakingSurnames(sum(_is_borne(form) for form in doc.name_forms.values()) + (one is not None), one)


def _is_borne(form: NameForm) -> bool:
    """Whether a surname that says something stands alone in one place, and behind a first name in another."""
    return form.speaks and any(one.given for one in form.mentions) and not all(one.given for one in form.mentions)


def _unborne_surname(doc: "Document") -> UnborneSurname | None:
    """The one surname of an article that nobody bears; none where several are, as in a part of a text."""
    grammar = _grammar(doc.language or "")
    if grammar is None:
        return None
    alone = [form for form in doc.name_forms.values() if form.speaks and _stands_alone(doc, grammar, form)]
    speaking = [(form, first) for form in alone if (first := _first_said(doc, grammar, form))]
    if not speaking or len(speaking) > _MOST_COMPARED:
        return None
    speaking = [(form, first) for form, first in speaking if _is_unborne(doc, form)]
    if not speaking or grammar.other_name.search(doc.folded):
        return None
    found = [one for form, first in speaking if (one := _unborne(doc, grammar, form, first))]
    if len(found) != 1 or any(form is not found[0].form and _is_somebodys(doc, grammar, form) for form, _ in speaking):
        return None  # where several are nobody's, the text is a part of another
    near = any(pair.rare is found[0].form for pair in stray_surnames(doc))
    return None if near else found[0]


def _unborne(doc: "Document", grammar: _Grammar, form: NameForm, first: NameMention) -> UnborneSurname | None:
    """A surname that is a person's for all that the lists and the text say."""
    sure = _is_sure(doc, grammar, form)
    instead = _instead(doc, grammar, form, sure=sure)
    alone = sure and len(form.mentions) == 1 and _speaks(doc, grammar, first) and _is_told_on(doc)
    if instead is None and not alone:
        return None
    return UnborneSurname(form, first, instead)


def _is_told_on(doc: "Document") -> bool:
    """Whether an article brings in somebody by a full name and goes on with the surname."""
    return any(form.known and len(form.mentions) > 1 and form.mentions[0].given for form in doc.name_forms.values())


def _stands_alone(doc: "Document", grammar: _Grammar, form: NameForm) -> bool:
    """Whether nothing beside a form makes a longer name of it, or a place, and it is no firm or known person."""
    if not form.name.replace("'", "").isalpha() or form.name.lower() in grammar.small:
        return False
    if form.name in grammar.named_apart or is_brand(doc, form.name) or variant_of(doc, form.name):
        return False
    return not any(
        one.initial or not _is_nothing(grammar, one.given) or _is_of_a_name(doc, grammar, one) for one in form.mentions
    )


def _is_nothing(grammar: _Grammar, word: str | None) -> bool:
    """Whether a word before a surname is none of a name: "But Holt", "Monday Holt"."""
    return word is None or word.lower() in grammar.nothing


def _is_unborne(doc: "Document", form: NameForm) -> bool:
    """Whether a form is all that the article has of its letters, and no full name is nearly spelt so."""
    if _uses(doc, form.name) > len(form.mentions) or _is_around(doc, form.name):
        return False
    return not any(one.given and _is_near(form.name, one.name) for one in doc.name_forms.values())


def _uses(doc: "Document", name: str) -> int:
    """How often a name comes in the text, in capitals or small letters, in an address or a double name too.

    One that has lost the space beside it counts: "Guy HoltCaptain".
    """
    apart = sum(1 for _ in in_any_case(name, doc.folded, alone=True))
    return apart + sum(_is_glued(doc.folded, span) for span in in_any_case(name, doc.folded))


def _is_glued(text: str, name: Span) -> bool:
    """Whether a name with a capital stands right behind a small letter, or right before a capital."""
    written, before, behind = (
        text[name.start : name.end],
        text[max(0, name.start - 1) : name.start],
        text[name.end : name.end + 1],
    )
    whole = not before.isalnum() or before.islower()
    return written[:1].isupper() and whole and (before.islower() or (behind.isupper() and written[-1:].islower()))


def _is_around(doc: "Document", name: str) -> bool:
    """Whether the title, the byline, the source or the address of an article has a name."""
    article = doc.article
    around = " ".join(filter(None, (article.title, article.byline, article.source, article.url)))
    return bare(name).lower() in bare(around).lower()


def _is_near(one: str, other: str) -> bool:
    """Whether one surname may be the other with a slip."""
    limit = 1 if min(len(one), len(other)) < _LETTERS_FOR_TWO else 2
    return distance(bare(one).lower(), bare(other).lower(), limit) <= limit


def _start(doc: "Document", mention: NameMention) -> int:
    """Where a name begins, the form of address before it included."""
    start = mention.surname_span.start
    at = doc.folded.rfind(mention.title, max(0, start - _LONGEST_TITLE), start) if mention.title else -1
    return at if at >= 0 else start


def _is_of_a_name(doc: "Document", grammar: _Grammar, mention: NameMention) -> bool:
    """Whether a word may be a part of a longer name, or a place, or anybody of a name: "Holt Street", "a Mr Holt"."""
    start, end = _start(doc, mention), mention.span.end
    back = max(0, start - _LOOK_BACK)
    if mention.title:
        return grammar.part_played.search(doc.folded, back, start) is not None
    if grammar.anybody_before.search(doc.folded, back, start):
        return True
    if grammar.at_a_place.search(doc.folded, back, start) and not doc.folded.startswith("'s ", end):
        return True
    if grammar.part_behind.match(doc.folded, end) or (
        doc.folded.startswith(". ", end) and doc.sentence_at(start).end > end + 1
    ):
        return True
    before = grammar.part_before.search(doc.folded, back, start)
    if before is None:
        return False
    word = _WORD.search(doc.folded, back, start)
    return word is None or not _is_nothing(grammar, word[1])


def _first_said(doc: "Document", grammar: _Grammar, form: NameForm) -> NameMention | None:
    """The first mention that says something, outside quotations; none if the first of all tells who it is."""
    opening = form.mentions[0]
    end = opening.span.end
    if grammar.told_behind.match(doc.folded, end) or grammar.told_so.match(doc.folded, end):
        return None
    if opening.title and not _is_told(doc, grammar, opening):
        return None
    said = (one for one in form.mentions if not doc.quoted.at(one.span.start) and _says(doc, grammar, one))
    return next(said, None)


def _is_told(doc: "Document", grammar: _Grammar, mention: NameMention) -> bool:
    """Whether a surname stands right behind its form of address, in no apposition: "his clerk, Mr Holt, said"."""
    start, end = _start(doc, mention), mention.span.end
    if doc.folded[start : mention.surname_span.start].rstrip(". ") != mention.title:
        return False
    if doc.folded.endswith(", ", 0, start) and doc.folded.startswith(",", end):
        return False
    return not _is_behind_trade(doc, grammar, start)


def _is_behind_trade(doc: "Document", grammar: _Grammar, start: int) -> bool:
    """Whether a word for what somebody is stands before a place."""
    word = _WORD.search(doc.folded, max(0, start - _LOOK_BACK), start)
    return word is not None and (word[1] in grammar.roles or grammar.trade.fullmatch(word[1]) is not None)


def _says(doc: "Document", grammar: _Grammar, mention: NameMention) -> bool:
    """Whether a name is told as "Mr Holt", or is that of whoever says something; not of a trade: "driver Holt"."""
    return mention.title in grammar.courtesy or _speaks(doc, grammar, mention)


def _speaks(doc: "Document", grammar: _Grammar, mention: NameMention) -> bool:
    """Whether a name is that of whoever says something."""
    start, end = _start(doc, mention), mention.span.end
    back = max(0, start - _LOOK_BACK)
    if grammar.said_before.search(doc.folded, back, start):
        return grammar.goes_on.match(doc.folded, end) is None
    now = grammar.quotes.search(doc.folded, back, start) and grammar.says_behind.match(doc.folded, end)
    if not (now or grammar.said_behind.match(doc.folded, end)):
        return False
    if grammar.behind_preposition.search(doc.folded, back, start):
        return False
    word = _WORD.search(doc.folded, back, start)
    if word is None or doc.opens_sentence(start):
        return True
    if word[2]:
        return word[1].lower() in grammar.days or word[1].islower()
    return word[1].lower() in grammar.nothing and word[1] != "and"


def _is_somebodys(doc: "Document", grammar: _Grammar, form: NameForm) -> bool:
    """Whether a surname that nobody bears, beside another, is a person's."""
    titled = any(one.title for one in form.mentions)
    return _is_sure(doc, grammar, form) or (titled and form.name not in grammar.known)


def _is_sure(doc: "Document", grammar: _Grammar, form: NameForm) -> bool:
    """Whether a surname is nothing but a person's: of the list of names, and no place, first name or known person."""
    low = bare(form.name).lower()
    if form.name in grammar.known or form.name in grammar.names.given or low in grammar.no_names:
        return False
    return {one.title for one in form.mentions if one.title} <= grammar.courtesy and is_persons_name(
        doc.language or "", low
    )


def _may_be_persons(doc: "Document", grammar: _Grammar, form: NameForm) -> bool:
    """Whether a word with a capital, be it a word or in no list, can be somebody's surname: what is quoted is its."""
    language, low = doc.language or "", bare(form.name).lower()
    if form.name in grammar.names.given or low in grammar.no_names or low in grammar.small:
        return False
    starts = [one.span.start for one in form.mentions]
    if not any(grammar.quotes.search(doc.folded, max(0, start - _LOOK_BACK), start) for start in starts):
        return False
    if is_common_word(language, low):
        return not all(doc.opens_sentence(start) for start in starts)
    return is_persons_name(language, low) or not is_listed(language, low)


def _instead(doc: "Document", grammar: _Grammar, form: NameForm, *, sure: bool) -> NameMention | None:
    """The person whom the article brings in before and never tells of again, if it is that one."""
    titles = {one.title for one in form.mentions if one.title}
    start = form.mentions[0].span.start
    told = (one for one in _told_once(doc, grammar, start) if titles <= grammar.courtesy | {one.title})
    found = [one for one in told if start - one.span.end <= _FAR]
    given = _bearers(doc, grammar, form.name)
    if given is not None:
        found = [one for one in found if one.given in given]
    if not found:
        return None
    last = found[-1]
    if sure and len(form.mentions) == 1:
        return last
    if (sure or titles) and (titles or _is_brought_in(doc, grammar, last)):
        return last if len(found) == 1 or not _others_between(doc, last, start) else None
    if sure or not _may_be_persons(doc, grammar, form) or not _is_brought_in(doc, grammar, last):
        return None
    return last if start - last.span.end <= _SOON and not _others_between(doc, last, start) else None


def _bearers(doc: "Document", grammar: _Grammar, surname: str) -> frozenset[str] | None:
    """The first names of those whom a text need not bring in; None for a surname that is anybody's."""
    if surname not in grammar.families and is_persons_name(doc.language or "", bare(surname).lower()):
        return None
    return grammar.known.get(surname)


def _told_once(doc: "Document", grammar: _Grammar, beyond: int) -> list[NameMention]:
    """The full names before a place, outside quotations, whose surname the article has nowhere else, in order."""
    found = [
        form.mentions[0]
        for form in doc.name_forms.values()
        if form.known
        and len(form.mentions) == 1
        and form.mentions[0].span.start < beyond
        and form.name not in grammar.families
        and not doc.quoted.at(form.mentions[0].span.start)
        and not _is_around(doc, form.name)
        and _is_in_a_line(doc, form.mentions[0])
    ]
    if len(found) > _MOST_COMPARED:
        return []
    return sorted((one for one in found if _uses(doc, one.surname) == 1), key=lambda one: one.span)


def _is_in_a_line(doc: "Document", mention: NameMention) -> bool:
    """Whether a name is no line by itself, as in a list of who directed or wrote what."""
    block = doc.block_at(mention.span.start)
    return block is None or block.words >= _FEW_WORDS


def _others_between(doc: "Document", last: NameMention, start: int) -> bool:
    """Whether a full name of somebody stands between one and a place."""
    first, beyond = doc.names_before(last.span.end), doc.names_before(start)
    return any(one.known for one in doc.names[first:beyond])


def _is_brought_in(doc: "Document", grammar: _Grammar, mention: NameMention) -> bool:
    """Whether the words beside a full name tell who it is, or it says something."""
    start, end = mention.span.start, mention.span.end
    if mention.title or grammar.told_behind.match(doc.folded, end) or speaks(doc, mention):
        return True
    return _is_behind_trade(doc, grammar, start)
