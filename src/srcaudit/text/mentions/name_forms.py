"""The spellings of surnames in an article, how each is used, and which of them lie near each other."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from srcaudit.model.value import value
from srcaudit.text.mentions.names import NameMention, NameWords, name_words
from srcaudit.text.mentions.odd_spellings import is_slip_for, is_strange
from srcaudit.text.mentions.variants import variant_of
from srcaudit.text.spelling import bare, distance, near_pairs

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_NO_NAMES: frozenset[str] = frozenset()
_LEAST_LETTERS = 2
_UMLAUT = re.compile("(?<=[aou])e")
_PAIR = 2
_FEW = 2
"""Uses of a spelling that the text itself may put right."""
_PUT_RIGHT = 80
"""Characters around a name in which the text says that it was spelt otherwise."""
_BETWEEN = 30
"""Characters between two names that are told as the one or the other."""
_LEAST_COMPARED = 4
"""Letters of names that are compared with each other: of shorter ones nearly all are near."""
LONG_LETTERS = 8
"""Of both forms, from which two edits count as near."""

_RENDERINGS = tuple(
    (re.compile(pattern), letters)
    for pattern, letters in (
        ("^(?:a[lnrstz]|ash|el|ul)-", ""),
        ("^m[ou]h?am+[aeu]d$", "mohamed"),
        ("^ahm[ae]d$", "ahmed"),
        ("^[ou](?=sama$|mar$)", "o"),
        ("^(khal|wal)(?:e+|i)d$", r"\1id"),
        ("^ch(?=.+(?:sk[iy]j?|[oe][vw]|enko)$)|ch(?=ai)", "h"),
        ("(x|ks)andr$", r"\1ander"),
        ("^(?:ye|ie|je)", "e"),
        ("v(?:itch|ich|ych|ic|itz)$|wic[zh]$", "vic"),
        ("ee", "i"),
        ("ay|ai|ei|ey", "ei"),
        ("ph|ff", "f"),
        ("ow$|of$", "ov"),
        ("w", "v"),
        ("tsch|tch|cz", "ch"),
        ("sch|sz", "sh"),
        ("tz", "ts"),
        ("dj|dzh|zh", "j"),
        ("kh|gh|g", "h"),
        ("ck|q|c(?!h)", "k"),
        ("ks", "x"),
        ("ou|oo", "u"),
        ("y|j(?=[aeou])", "i"),
        ("i+(?=[ei]|$)|ie(?!$)", "i"),
        ("dh", "d"),
        ("th", "t"),
        (r"(.)\1", r"\1"),
        ("s[eo]n$", "sn"),
        ("h$", ""),
    )
)
"""What the press writes in several ways when it renders a name of another script or tongue, and one way of them."""
_LEAST_RENDERED = 5

_USES_OF_BEARER = 2
_INTRODUCED = 600
"""Characters from a full name to the surname that speaks."""
_LETTERS_FOR_TWO = 6
_MOST_COMPARED = 5_000
"""Pairs of a surname that only speaks and one that is introduced; more make a transcript or a list."""

_APOSTROPHE = re.compile(r"(?<=\w)'[a-z]|s' ")
"""A possessive, or a short form."""


@value
class NameForm:
    """One spelling of what stands like a surname."""

    name: str
    mentions: tuple[NameMention, ...]
    given: frozenset[str]
    """Words that stand before it like a given name."""
    known: bool
    """Whether one of them is a given name of the table."""
    speaks: bool
    """Whether it has a title or says something somewhere."""
    is_word: bool
    """Whether the text has it in lower case too: then a near spelling tells nothing."""

    @property
    def full(self) -> bool:
        """Whether it is somebody's surname: behind a given name of the table, or with some given name and speaking."""
        return self.known or (self.speaks and bool(self.given))


@dataclass(frozen=True, slots=True)
class NearForms:
    """Two spellings an edit or two apart: the rarer one, and the one it may stand for."""

    rare: NameForm
    usual: NameForm

    @property
    def same_given(self) -> frozenset[str]:
        """The given names that both follow."""
        return self.rare.given & self.usual.given


def name_forms(doc: "Document") -> dict[str, NameForm]:
    """Spelling -> its uses, of all that stand like surnames."""
    known = name_words(doc.language or "")
    if known is None:
        return {}
    by_name: dict[str, list[NameMention]] = {}
    for mention in doc.names:
        by_name.setdefault(mention.surname, []).append(mention)
    _join(by_name, tuple(prefix for prefix in known.prefixes if prefix.endswith("-")))
    small = doc.words.lower_case
    return {
        name: _form(doc, name, mentions, known, is_word=name.lower() in small)
        for name, mentions in by_name.items()
        if len(name) >= _LEAST_LETTERS and not name.isupper() and not name.startswith(known.not_names)
    }


def _join(by_name: dict[str, list[NameMention]], articles: tuple[str, ...]) -> None:
    """Tells "Omar al-Hadid" for a bearer of "Hadid" too, as a second mention has it: "Mr. Hadid"."""
    for name in [name for name in by_name if name.startswith(articles)]:
        plain = name.partition("-")[2]
        by_name[plain] = sorted([*by_name.get(plain, ()), *by_name[name]], key=lambda one: one.span)


def _form(doc: "Document", name: str, mentions: list[NameMention], known: NameWords, *, is_word: bool) -> NameForm:
    given, is_known, heard = _NO_NAMES, False, False
    for mention in mentions:
        if mention.given:
            is_known = is_known or mention.known
            if mention.given not in given and not _no_given(doc, mention, known):
                given |= {mention.given}
        heard = heard or mention.title is not None or speaks(doc, mention)
    return NameForm(name, tuple(mentions), given, is_known, heard, is_word)


def _no_given(doc: "Document", mention: NameMention, known: NameWords) -> bool:
    """Whether what stands before a surname is some other word: "State Lind", "Cup-winner Lind"."""
    given = mention.given or ""
    trade = given.rpartition("-")[2][:1].islower()
    return not mention.known and (trade or given in known.titles or given.lower() in doc.words.lower_case)


def near_forms(doc: "Document") -> Iterator[NearForms]:
    """Spellings that begin alike and lie near each other, one of them at least somebody's, in order."""
    forms, told = doc.name_forms, set[tuple[str, str]]()
    # A slip keeps the first letter: only names that begin like somebody's surname can be one.
    calendar = _calendar(doc)
    long = [
        name
        for name, form in forms.items()
        if (len(name) >= _LEAST_COMPARED or _is_cut_short(doc, form))
        and not form.is_word
        and (name not in calendar or form.given or form.speaks)
    ]
    by_initial: dict[str, list[str]] = {}
    for name in long:
        by_initial.setdefault(name[0], []).append(name)
    for _, names in sorted(by_initial.items()):
        if len(names) == 1 or not any(forms[name].full or forms[name].given for name in names):
            continue
        for pair in near_pairs(names, long=LONG_LETTERS):
            one, other = (forms[name] for name in pair)
            if (
                _may_be_one(doc, one, other)
                and not is_known_variant(doc, one, other)
                and not told_apart(doc, one, other)
                and not lost_apostrophe(doc, one.name, other.name)
                and not (_breaks_off(doc, one, other) or _breaks_off(doc, other, one))
            ):
                rare, usual = _rare_and_usual(doc, one, other)
                told.add((rare.name, usual.name))
                yield NearForms(rare, usual)
    yield from _other_initials(doc, long)
    for rendering in _renderings(doc):
        if (rendering.rare.name, rendering.usual.name) not in told:
            yield rendering


def _may_be_one(doc: "Document", one: NameForm, other: NameForm) -> bool:
    """Whether one of two forms is somebody's, or one stands behind some other first name and the other does a deed."""
    if one.full or other.full:
        return True
    if bool(one.given) == bool(other.given):
        return False
    alone = other if one.given else one
    ends = [mention.span.end for mention in alone.mentions]
    return alone.speaks or any(doc.folded.startswith(" ", end) and stands_as_person(doc, end) for end in ends)


def lost_apostrophe(doc: "Document", one: str, other: str) -> bool:
    """Whether one of two names is the possessive of the other in a text that has lost its apostrophes: "Mr Linds"."""
    short, long = sorted((one, other), key=len)
    return long == f"{short}s" and _APOSTROPHE.search(doc.folded) is None


def _breaks_off(doc: "Document", one: NameForm, other: NameForm) -> bool:
    """Whether a name is what the end of a line has left of another: "went to the Bobby Charlto"."""
    if not other.name.startswith(one.name):
        return False
    return all(doc.text[mention.span.end : mention.span.end + 1] in ("", "\n") for mention in one.mentions)


def _is_cut_short(doc: "Document", form: NameForm) -> bool:
    """Whether a form that stands once may be a name of four letters that has lost one: no list has it."""
    return (
        len(form.mentions) == 1 and len(form.name) == _LEAST_COMPARED - 1 and is_strange(doc.language or "", form.name)
    )


def _rare_and_usual(doc: "Document", one: NameForm, other: NameForm) -> tuple[NameForm, NameForm]:
    """The rarer of two forms, and the other; of two that come as often the one that no list has is the rarer one."""
    if len(one.mentions) == len(other.mentions):
        language = doc.language or ""
        strange = is_strange(language, one.name), is_strange(language, other.name)
        if strange[0] != strange[1]:
            return (one, other) if strange[0] else (other, one)
    rare, usual = sorted((one, other), key=lambda form: (len(form.mentions), form.full, form.name))
    return rare, usual


def _other_initials(doc: "Document", names: Sequence[str]) -> Iterator[NearForms]:
    """Names that no list has, told once, that are another but for their first letter."""
    forms, by_rest = doc.name_forms, dict[str, list[str]]()
    for name in names:
        by_rest.setdefault(name[1:], []).append(name)
    if len(by_rest) == len(names):
        return
    for same in by_rest.values():
        if len(same) != _PAIR or not (forms[same[0]].full or forms[same[1]].full):
            continue
        rare, usual = _rare_and_usual(doc, *(forms[name] for name in same))
        if (
            len(rare.mentions) == 1
            and is_slip_for(doc.language or "", rare.name, usual.name, len(usual.mentions))
            and not told_apart(doc, rare, usual)
        ):
            yield NearForms(rare, usual)


def told_apart(doc: "Document", one: NameForm, other: NameForm) -> bool:
    """Whether the text itself says that there are two spellings: "a Mrs Lind, or Linde", "her name is Linde"."""
    known = name_words(doc.language or "")
    rare, usual = sorted((one, other), key=lambda form: len(form.mentions))
    if known is None or len(rare.mentions) > _FEW:
        return False
    few = (*rare.mentions, *(usual.mentions if len(usual.mentions) <= _FEW else ()))
    for mention in few:
        near = doc.folded[max(0, mention.span.start - _PUT_RIGHT) : mention.span.end + _PUT_RIGHT].lower()
        if any(words in near for words in known.put_right):
            return True
    for mention in rare.mentions:
        for beside in usual.mentions:
            first, second = sorted((mention.span, beside.span))
            between = doc.folded[first.end : second.start] if second.start - first.end <= _BETWEEN else ""
            if any(word in between for word in known.alternatives):
                return True
    return False


def _calendar(doc: "Document") -> frozenset[str]:
    """Months and weekdays: March is nobody's Marsh."""
    if doc.pack is None or not doc.pack.has("tables", "calendar"):
        return frozenset()
    table = doc.pack.table("calendar")
    return frozenset(name for kind in ("months", "weekdays") for row in table[kind] for name in row)


def _renderings(doc: "Document") -> Iterator[NearForms]:
    """Spellings of one name in another script or tongue that lie further apart or begin with another letter."""
    by_sound: dict[str, list[NameForm]] = {}
    for form in doc.name_forms.values():
        if len(form.name) >= _LEAST_RENDERED and not form.is_word and form.name.isalpha():
            by_sound.setdefault(rendered(form.name), []).append(form)
    for forms in by_sound.values():
        if (
            len(forms) == _PAIR
            and any(form.full for form in forms)
            and not is_known_variant(doc, *forms)
            and not told_apart(doc, *forms)
        ):
            yield NearForms(*_rare_and_usual(doc, *forms))


def meet(doc: "Document", pair: NearForms) -> bool:
    """Whether two spellings, each told more than once, stand in one sentence somewhere: then they are two persons."""
    if len(pair.rare.mentions) == 1:
        return False
    one, other = (
        {doc.sentence_at(mention.span.start) for mention in form.mentions} for form in (pair.rare, pair.usual)
    )
    return not one.isdisjoint(other)


def unheard_speakers(doc: "Document") -> Iterator[NearForms]:
    """Surnames that speak once and are nowhere introduced, with each near surname of somebody who is, in order.

    Whoever speaks is introduced: a surname that only says something is most likely a slip for one that the article has
    told before, be it in its first letter, in four letters or in two of many.
    """
    known = name_words(doc.language or "")
    forms = doc.name_forms.values()
    alone = [form for form in forms if known is not None and form.name not in known.given and _only_speaks(form)]
    usual = [form for form in forms if form.full and not form.is_word]
    if len(alone) * len(usual) > _MOST_COMPARED:
        return
    for rare in alone:
        for bearer in usual:
            short = min(len(rare.name), len(bearer.name))
            limit = 2 if short >= _LETTERS_FOR_TWO and rare.name[0] == bearer.name[0] else 1
            near = short >= _LEAST_COMPARED and distance(rare.name.lower(), bearer.name.lower(), limit) <= limit
            if near and _is_heard(bearer, rare) and not is_known_variant(doc, rare, bearer):
                yield NearForms(rare, bearer)


def _is_heard(bearer: NameForm, rare: NameForm) -> bool:
    """Whether the bearer of a name is told often, or is introduced right before somebody speaks."""
    if bearer.known and len(bearer.mentions) >= _USES_OF_BEARER:
        return True
    return any(
        mention.given and 0 < rare.mentions[0].span.start - mention.span.end < _INTRODUCED
        for mention in bearer.mentions
    )


def _only_speaks(form: NameForm) -> bool:
    """Whether a form stands once, without given name, initial or title, beside a verb of speech."""
    (first, *more) = form.mentions
    return not (more or form.is_word or first.given or first.initial or first.title) and form.speaks


def is_known_variant(doc: "Document", one: NameForm, other: NameForm) -> bool:
    """Whether the table of name variants has both spellings as one name: then it is for the check of that table."""
    name = variant_of(doc, one.name)
    return name is not None and name == variant_of(doc, other.name)


def is_somebody(form: NameForm) -> bool:
    """Whether a surname is a person's: behind a known given name, or with a first name here and a title there."""
    return form.known or (bool(form.given) and any(mention.title for mention in form.mentions))


def speaks(doc: "Document", mention: NameMention) -> bool:
    """Whether a verb of speech stands right before or behind a name."""
    span = mention.span
    known = name_words(doc.language or "")
    if known is None:
        return False
    before = doc.folded.endswith(known.said_before, 0, span.start)
    return before or known.speaks_behind.match(doc.folded, span.end) is not None


def stands_as_person(doc: "Document", end: int) -> bool:
    """Whether what follows a word with a capital is what follows a person: a verb of somebody, a mark, the end."""
    known = name_words(doc.language or "")
    return end >= len(doc.folded) or (known is not None and known.person_behind.match(doc.folded, end) is not None)


def plain(name: str) -> str:
    """A name in small letters, without accents, hyphens or the e that stands for the points of an umlaut."""
    return _UMLAUT.sub("", bare(name).lower()).replace("-", "")


@lru_cache(maxsize=4096)
def rendered(name: str) -> str:
    """A name in small letters, with one spelling for each sound that is rendered in several: Filatoff is Philatov."""
    name = bare(name).lower()
    for pattern, letters in _RENDERINGS:
        name = pattern.sub(letters, name)
    return name
