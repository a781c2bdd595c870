"""Spellings of surnames that nobody has, told once, a letter away from one that the article tells of.

Where a person stands asks for much when the spelling is a name of its own. One that no list has, beside somebody's
surname, is that surname with a slip wherever it stands: "a Whitcmobe rally", "Stop Whitcmobe", "the new Whitcmobe".
"""

import re
from typing import TYPE_CHECKING

from srcaudit.model.span import Span
from srcaudit.text.mentions.heard import is_common_word, is_listed, is_persons_name
from srcaudit.text.mentions.name_forms import NameForm, NearForms
from srcaudit.text.mentions.names import NameMention, NameWords, name_words
from srcaudit.text.mentions.namesakes import are_of_two_places, comes_anew, is_relative
from srcaudit.text.mentions.odd_spellings import are_of_man_and_woman, is_bent, is_strange
from srcaudit.text.mentions.stray_surnames import is_somebody_new
from srcaudit.text.spelling import is_one_edit

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_OFTEN = 3
"""Uses of a surname beside which a rare name of the lists, told alone, is taken for it."""
_TWICE = 2
_LEAST_LETTERS = 4
"""Of a spelling beside a name that comes once and without a first name."""
_TOGETHER = 40
"""Characters between two spellings that are told side by side, however often the one comes."""
_LOOK_BACK = 8
_LIST_MARKS = (", ", "; ", ": ", "\n")
_LIST_ENDS = (",", ";", "\n", " (")
_LIST_OPENS = re.compile(r"(?:, [A-Z][\w'-]+(?: [A-Z][\w'-]+){0,3}){2}")
_LEADS = re.compile(r" [a-z]")


def is_plain_slip(doc: "Document", pair: NearForms) -> bool:
    """Whether the rarer of two spellings can only be the other with a slip, whatever it stands beside."""
    rare, usual = pair.rare, pair.usual
    (first, *more), known = rare.mentions, name_words(doc.language or "")
    if more or known is None or not rare.name.isalpha() or not is_one_edit(rare.name.lower(), usual.name.lower()):
        return False
    if not _is_nobodys(doc, pair, known) or _is_bent(doc, pair):
        return False
    if len(rare.name) < _LEAST_LETTERS and len(usual.mentions) < _TWICE and not pair.same_given:
        return False
    if not usual.full and not _may_be_person(doc, usual, known):
        return False
    return not (_is_another(doc, first, usual) or _are_beside(doc, first, usual))


def _is_nobodys(doc: "Document", pair: NearForms, known: NameWords) -> bool:
    """Whether no list has a spelling, or has it but as a rare name where only the other can be meant."""
    language, rare, usual = doc.language or "", pair.rare, pair.usual
    first, uses, low = rare.mentions[0], len(usual.mentions), rare.name.lower()
    if is_common_word(language, low):
        return False
    if is_strange(language, rare.name):
        sure = uses >= _OFTEN and _LEADS.match(doc.folded, first.span.end) is not None
        listed = uses < _TWICE and _is_listed_with_others(doc, first)
        return not listed and (sure or not _is_one_of_many(doc, first, known))
    if rare.name in known.given:
        return False
    if rare.known and not usual.given:  # who comes in by one spelling is told of by the other
        fits = is_persons_name(language, low) or not is_listed(language, low)
        return uses >= _TWICE and fits
    if not usual.full or (_own_given(doc, rare) and not pair.same_given):
        return False
    if not (usual.known and usual.speaks) and is_common_word(language, usual.name.lower()):
        return False
    if not is_listed(language, low):  # a list has it but for an ending
        return not low.endswith("s") or usual.name.endswith("s")
    often = uses >= _OFTEN and is_persons_name(language, low)
    return often and not _is_listed_with_others(doc, first) and not _is_one_of_many(doc, first, known)


def _own_given(doc: "Document", form: NameForm) -> frozenset[str]:
    """The first names that stand before a surname; no words, as in "Absent Lind", "pro-Lind"."""
    return frozenset(one.given for one in form.mentions if one.given and _is_first_name(doc, one))


def _is_first_name(doc: "Document", mention: NameMention) -> bool:
    """Whether what stands before a surname is a known first name, in no list but those of names, or behind a trade:
    "the businessman Bogan Lind"."""
    language, given = doc.language or "", mention.given or ""
    if mention.known or (given.isalpha() and _is_behind_trade(doc, mention)):
        return True
    return given.isalpha() and (is_persons_name(language, given.lower()) or is_strange(language, given))


def _is_behind_trade(doc: "Document", mention: NameMention) -> bool:
    """Whether a word for what somebody is stands right before a name."""
    words, pack = doc.words, doc.pack
    index = words.inside(Span(mention.span.start, len(doc.text))).start
    if not index or pack is None or doc.folded[words.ends[index - 1] : mention.span.start] != " ":
        return False
    return words.lower[index - 1] == words.surfaces[index - 1] and words.lower[index - 1] in pack.words(
        "persons", "roles"
    )


def _is_bent(doc: "Document", pair: NearForms) -> bool:
    """Whether an ending makes another word or name of one of the two; a last letter doubled or lost makes none."""
    language, rare, usual = doc.language or "", pair.rare, pair.usual
    if are_of_man_and_woman(language, rare.name, usual.name):
        return True
    if not is_bent(language, rare.name, usual.name):
        return False
    often = usual.full and len(usual.mentions) >= _TWICE
    if len(rare.name) < len(usual.name):
        return usual.name.endswith("s") or (is_strange(language, usual.name) and not often)
    doubled = rare.name[-1] == rare.name[-2] != "s"
    return not doubled or not (often or pair.same_given)


def _may_be_person(doc: "Document", usual: NameForm, known: NameWords) -> bool:
    """Whether a surname that no first name stands before can be a person's: it speaks, or is no place and no word."""
    if usual.speaks or any(one.title for one in usual.mentions):
        return True
    language, low = doc.language or "", usual.name.lower()
    if is_common_word(language, low) or not (is_persons_name(language, low) or is_strange(language, usual.name)):
        return False
    starts = [one.span.start for one in usual.mentions]
    if any(doc.folded.endswith(known.at_a_place, max(0, start - _LOOK_BACK), start) for start in starts):
        return False
    return len(starts) > 1 or not _opens_list(doc, usual.mentions[0])


def _is_another(doc: "Document", first: NameMention, usual: NameForm) -> bool:
    """Whether what stands beside a spelling tells of somebody else: another first name, a relative, "a Mr Lind"."""
    if is_somebody_new(doc, first):
        return True
    given, others = first.given, _own_given(doc, usual)
    if given and _is_first_name(doc, first):
        if others and given not in others:
            return True
        if is_relative(doc, first) or comes_anew(doc, first):
            return True
        if any(are_of_two_places(doc, first, one) for one in usual.mentions[:_OFTEN] if one.given == given):
            return True
    initials = {other[0] for other in others}
    return bool(first.initial and initials and first.initial not in initials)


def _are_beside(doc: "Document", first: NameMention, usual: NameForm) -> bool:
    """Whether the other spelling stands in the sentence of a spelling; of one told often, right beside it."""
    sentence = doc.sentence_at(first.span.start)
    inside = [one.span for one in usual.mentions if sentence.start <= one.span.start < sentence.end]
    if len(usual.mentions) < _OFTEN or not is_strange(doc.language or "", first.surname):
        return bool(inside)
    return any(min(abs(one.start - first.span.end), abs(first.span.start - one.end)) < _TOGETHER for one in inside)


def _is_one_of_many(doc: "Document", first: NameMention, known: NameWords) -> bool:
    """Whether an article before a name makes it any of a family, and nothing behind it what is somebody's: "a Lind"."""
    if first.title is not None or not doc.folded.endswith(known.articles_before, 0, first.span.start):
        return False
    return known.belongings.match(doc.folded, first.span.end) is None


def _is_listed_with_others(doc: "Document", first: NameMention) -> bool:
    """Whether a name stands between the marks of a list: "Lind, Holt, Marten"."""
    before = doc.folded[max(0, first.span.start - 2) : first.span.start]
    if first.initial is not None or _opens_list(doc, first):
        return True
    return before.endswith(_LIST_MARKS) and doc.folded.startswith(_LIST_ENDS, first.span.end)


def _opens_list(doc: "Document", mention: NameMention) -> bool:
    """Whether a sentence begins with a name and the names of others: "Lind, Holt, Marten and others"."""
    return mention.opens and _LIST_OPENS.match(doc.folded, mention.span.end) is not None
