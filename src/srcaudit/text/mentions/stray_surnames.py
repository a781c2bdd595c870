"""Surnames that come once, as those of somebody told before do, and are nobody's but for a name that is nearly theirs.

A surname alone is somebody whom the text has introduced. Where it has not, and has introduced somebody whose name
sounds alike, it is a slip for that one even where it is a name of its own: "Gordon Brown … Mr Browne".
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from srcaudit.language.pack import load
from srcaudit.model.span import Span
from srcaudit.text.mentions.name_forms import NameForm, NearForms, is_known_variant, stands_as_person, told_apart
from srcaudit.text.mentions.names import NameMention, NameWords, name_words
from srcaudit.text.mentions.namesakes import is_apposed, is_introduced, is_introduced_anew, said_alike
from srcaudit.text.mentions.odd_spellings import are_of_man_and_woman
from srcaudit.text.spelling import bare, distance

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_LEAST_LETTERS = 4
_LETTERS_FOR_TWO = 6
"""Letters of names that lie two edits apart and are told without a form of address."""
_OFTEN = 3
"""Uses of a name beside which a surname without a form of address is held; one that speaks, beside one fewer."""
_MOST_EDITS = 3
_MOST_COMPARED = 5_000
"""Pairs of a stray surname and somebody's name; more make a transcript or a list."""
_LOOK_BACK = 30
_LONGEST_TITLE = 20
_SIDE_BY_SIDE = 30
"""Characters between two names with a form of address that stand beside each other: "Mr Lind met Mr Linde"."""
_TOGETHER = 60
"""The same of two without one."""
_USES_BESIDE_FIRST_NAME = 5
"""Uses of a surname that a first name is taken for: "Christie … Christy said"."""
_WORD = re.compile(r"(?<![\w-])([a-z-]+) $")
_SOUNDS = str.maketrans("bfpvcgjkqsxzdtmn", "bbbbcccccccc" + "ddmm", "aeiouyhw'-")
"""Letters that sound alike, and those that are not heard."""


@dataclass(frozen=True)
class _Grammar:
    courtesy: frozenset[str]
    endings: frozenset[str]
    plurals: frozenset[str]
    families: dict[str, frozenset[str]]
    """Surnames that a text need not introduce, with the first names of those who bear them."""
    no_names: frozenset[str]
    """Words with a capital that are places, days, or any words."""
    roles: frozenset[str]
    trade: re.Pattern[str]
    before_new: re.Pattern[str]
    """Right before somebody new, or more of a family, and nobody told before."""
    who_behind: re.Pattern[str]
    listed_before: re.Pattern[str]
    listed_behind: re.Pattern[str]
    """Around one of an apposition: "the clerks, Mr Lind and Mr Holt,"."""
    at_a_place: re.Pattern[str]
    done_to: re.Pattern[str]
    """Right before somebody to whom something is done, or of whom something is told."""
    one_behind: re.Pattern[str]
    part_of_a_name: re.Pattern[str]
    names: NameWords


@cache
def _grammar(language: str) -> _Grammar | None:
    pack, names = load(language), name_words(language)
    needed = ("namesakes", "places", "calendar", "generic_words", "persons")
    if pack is None or names is None or not all(pack.has("tables", name) for name in needed):
        return None
    table, calendar = pack.table("namesakes"), pack.table("calendar")
    days = {name.lower() for kind in ("months", "weekdays") for row in calendar[kind] for name in row}
    places = pack.words("places", "known", "countries", "bodies", "words_of_names")
    another = rf"(?:{'|'.join(sorted(map(re.escape, table['courtesy'])))})\.? [A-Z][\w'-]+"
    words = pack.words("generic_words", "nouns", "adjectives", "verbs", "adverbs") | pack.stop_words
    return _Grammar(
        courtesy=frozenset(table["courtesy"]),
        endings=frozenset(table["endings_of_families"]),
        plurals=frozenset(table["plurals_of_families"]),
        families={surname: frozenset(given.split()) for surname, given in table["families"].items()},
        no_names=frozenset(days | places | words),
        roles=pack.words("persons", "roles"),
        trade=re.compile(table["trade"]),
        before_new=re.compile(table["before_new"]),
        who_behind=re.compile(table["who_behind"]),
        listed_before=re.compile(rf", (?:{another},? and )?$"),
        listed_behind=re.compile(rf"(?:,? and {another})?,"),
        at_a_place=re.compile(table["at_a_place"]),
        done_to=re.compile(table["done_to"]),
        one_behind=re.compile(table["one_behind"]),
        part_of_a_name=re.compile(table["part_of_a_name"]),
        names=names,
    )


def stray_surnames(doc: "Document") -> Iterator[NearForms]:
    """Surnames that stand alone once and nobody bears, each with the one name of somebody that sounds alike."""
    grammar = _grammar(doc.language or "")
    if grammar is None:
        return
    forms = [form for form in doc.name_forms.values() if not form.is_word and len(form.name) >= _LEAST_LETTERS]
    strays = [form for form in forms if _is_stray(doc, grammar, form)]
    bearers = [form for form in forms if form.full]
    if len(strays) * len(bearers) > _MOST_COMPARED:
        return
    for stray in strays:
        near = [bearer for bearer in bearers if _may_stand_for(doc, grammar, stray, bearer)]
        if len(near) == 1:
            yield NearForms(stray, near[0])


def _is_stray(doc: "Document", grammar: _Grammar, form: NameForm) -> bool:
    """Whether a surname stands alone, once, and neither the text nor every reader knows who bears it."""
    (first, *more) = form.mentions
    if more or first.given or first.initial or form.name in grammar.families:
        return False
    low = form.name.lower()
    if len(doc.word_places.get(low, ())) + len(doc.word_places.get(f"{low}'s", ())) > 1:
        return False
    if first.title is None:
        return low not in grammar.no_names and _is_told(doc, grammar, first)
    return first.title in grammar.courtesy and _is_nobody_new(doc, grammar, first)


def is_somebody_new(doc: "Document", mention: NameMention) -> bool:
    """Whether an article stands before a form of address: "a Mr Lind"."""
    if mention.title is None:
        return False
    grammar, start = _grammar(doc.language or ""), _title_start(doc, mention)
    return grammar is not None and bool(grammar.before_new.search(doc.folded, max(0, start - _LOOK_BACK), start))


def _title_start(doc: "Document", mention: NameMention) -> int:
    """Where the form of address before a name begins."""
    at = doc.folded.rfind(mention.title or "", max(0, mention.span.start - _LONGEST_TITLE), mention.span.start)
    return at if at >= 0 else mention.span.start


def _is_nobody_new(doc: "Document", grammar: _Grammar, mention: NameMention) -> bool:
    """Whether nothing beside a form of address and a surname says who it is: "the coroner, Mr Lind,", "a Mr Lind"."""
    start, end = _title_start(doc, mention), mention.span.end
    back = max(0, start - _LOOK_BACK)
    if grammar.before_new.search(doc.folded, back, start) or is_apposed(doc, end):
        return False
    if grammar.who_behind.match(doc.folded, end):
        return False
    if grammar.listed_before.search(doc.folded, back, start) and grammar.listed_behind.match(doc.folded, end):
        return False
    before = _WORD.search(doc.folded, back, start)
    return before is None or not (before[1] in grammar.roles or grammar.trade.fullmatch(before[1]))


def _is_told(doc: "Document", grammar: _Grammar, mention: NameMention) -> bool:
    """Whether a word with a capital does something or has something, as only a person does, in no list of names."""
    start, end = mention.span.start, mention.span.end
    back = max(0, start - _LOOK_BACK)
    before = (grammar.before_new, grammar.at_a_place, grammar.part_of_a_name)
    if doc.quoted.at(start) or any(one.search(doc.folded, back, start) for one in before):
        return False
    if doc.folded.startswith((" ", "'s "), end) and stands_as_person(doc, end):
        return True
    done_to = grammar.done_to.search(doc.folded, back, start)
    return done_to is not None and grammar.one_behind.match(doc.folded, end) is not None


def _may_stand_for(doc: "Document", grammar: _Grammar, stray: NameForm, bearer: NameForm) -> bool:
    """Whether a stray surname sounds like that of somebody, more or less by what stands before it."""
    titled = stray.mentions[0].title is not None
    least = _USES_BESIDE_FIRST_NAME if stray.name in grammar.names.given else _OFTEN - stray.speaks
    if not titled and not (bearer.known and len(bearer.mentions) >= least):
        return False
    sure = titled and not doc.quoted.at(stray.mentions[0].span.start)
    if not _is_alike(grammar, stray.name, bearer.name, fewest_for_two=_LEAST_LETTERS if sure else _LETTERS_FOR_TWO):
        return False
    if are_of_man_and_woman(doc.language or "", stray.name, bearer.name):
        return False
    plural = not stray.speaks and _is_plural(grammar, stray.name, bearer.name)
    return not plural and not _are_two(doc, stray, bearer)


def _are_two(doc: "Document", rare: NameForm, usual: NameForm) -> bool:
    """Whether the two meet, the text tells them apart, or both are known spellings of one name."""
    first = rare.mentions[0]
    near = doc.sentence_at(first.span.start)
    # Whoever has a form of address has been told before: only side by side they are two.
    reach = _SIDE_BY_SIDE if first.title is not None else _TOGETHER
    near = Span(max(near.start, first.span.start - reach), min(near.end, first.span.end + reach))
    meet = any(near.start <= mention.span.start < near.end for mention in usual.mentions)
    return meet or told_apart(doc, rare, usual) or is_known_variant(doc, rare, usual)


def _is_alike(grammar: _Grammar, one: str, other: str, *, fewest_for_two: int) -> bool:
    """Whether two surnames are taken for each other: an edit or two apart, of one sound, or one with an ending."""
    first, second = bare(one).lower(), bare(other).lower()
    apart = distance(first, second, _MOST_EDITS)
    if apart <= 1 or first[0] != second[0]:
        return apart == 1
    if apart > _MOST_EDITS:
        return False
    short, long = sorted((first, second), key=len)
    if apart == 2 and len(short) >= fewest_for_two:
        return True
    if long.startswith(short):
        return long[len(short) :] in grammar.endings  # Clintonian is no Clinton
    return _sound(first) == _sound(second)


def _sound(name: str) -> str:
    """The first letter and what is heard of the consonants behind it, one for those that follow each other."""
    heard = name[1:].translate(_SOUNDS)
    return name[0] + "".join(letter for i, letter in enumerate(heard) if not i or heard[i - 1] != letter)


def _is_plural(grammar: _Grammar, one: str, other: str) -> bool:
    """Whether a form may be the plural of the other: "the Linds"."""
    return one.startswith(other) and one[len(other) :] in grammar.plurals


def stray_full_names(doc: "Document") -> Iterator[tuple[NameMention, tuple[NameMention, ...]]]:
    """Full names that come once, as known, each with the uses of one of the same first name that sounds alike."""
    grammar = _grammar(doc.language or "")
    if grammar is None:
        return
    by_given: dict[str, list[NameForm]] = {}
    for form in doc.name_forms.values():
        if not form.is_word and len(form.name) >= _LEAST_LETTERS:
            for given in sorted(form.given):
                by_given.setdefault(given, []).append(form)
    for given, forms in by_given.items():
        if len(forms) > 1 and len(forms) ** 2 <= _MOST_COMPARED:
            yield from _of_given(doc, grammar, given, forms)


def _of_given(
    doc: "Document", grammar: _Grammar, given: str, forms: list[NameForm]
) -> Iterator[tuple[NameMention, tuple[NameMention, ...]]]:
    for rare in forms:
        first = rare.mentions[0]
        if len(rare.mentions) > 1 or given in grammar.families.get(rare.name, ()) or doc.quoted.at(first.span.start):
            continue
        for usual in forms:
            full = tuple(mention for mention in usual.mentions if mention.given == given)
            if (
                usual is not rare
                and full
                and usual.full
                and (rare.known or not _is_plural(grammar, rare.name, usual.name))
                and _is_alike(grammar, rare.name, usual.name, fewest_for_two=_fewest_for_two(doc, first, full))
                and (stands_as_person(doc, first.span.end) or not _is_plural(grammar, rare.name, usual.name))
                and not _are_two(doc, rare, usual)
                and _is_known_from(doc, first, usual, full)
            ):
                yield first, full


def _fewest_for_two(doc: "Document", rare: NameMention, full: tuple[NameMention, ...]) -> int:
    """Letters of names two edits apart: fewer where the first name is a rare one and the text says the same of both."""
    return _LEAST_LETTERS if not rare.known and said_alike(doc, rare, full) else _LETTERS_FOR_TWO


def _is_known_from(doc: "Document", rare: NameMention, usual: NameForm, full: tuple[NameMention, ...]) -> bool:
    """Whether a full name comes as that of somebody told: as the other is told, or with nothing to say who it is."""
    if said_alike(doc, rare, full):
        return True
    # A title, or a first name that hardly anybody has, is of one person beside a surname of one sound.
    if len(usual.mentions) >= _OFTEN and (rare.title or not rare.known) and not is_introduced_anew(doc, rare):
        return True
    told = len(usual.mentions) >= _OFTEN or any(is_introduced(doc, mention) for mention in full)
    described = not doc.folded.startswith(rare.given or "", rare.span.start)  # "Engineer Ada Lind"
    return told and not described and not is_introduced(doc, rare)
