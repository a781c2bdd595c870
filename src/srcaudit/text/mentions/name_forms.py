"""The spellings of surnames in an article, how each is used, and which of them lie near each other."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from srcaudit.text.mentions.names import NameMention, NameWords, name_words
from srcaudit.text.mentions.variants import variant_of
from srcaudit.text.spelling import near_pairs

if TYPE_CHECKING:
    from srcaudit.text.document import Document

LEAST_LETTERS = 4
LONG_LETTERS = 8
"""Of both forms, from which two edits count as near."""

_SPEAKS = re.compile(
    r",? (?:said|says|told|tells|added|adds|insisted|argued|argues|wrote|writes|asked|denied|declined|announced)\b"
)


@dataclass(frozen=True)
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
    """Spelling -> its uses, of all that stand like surnames, have four letters or more and are no word of the text."""
    known = name_words(doc.language or "")
    if known is None:
        return {}
    by_name: dict[str, list[NameMention]] = {}
    for mention in doc.names:
        by_name.setdefault(mention.surname, []).append(mention)
    lower = doc.words.lower_case
    return {
        name: _form(doc, name, mentions, known)
        for name, mentions in by_name.items()
        if len(name) >= LEAST_LETTERS
        and not name.isupper()
        and name.lower() not in lower
        and not name.startswith(known.not_names)
    }


def _form(doc: "Document", name: str, mentions: list[NameMention], known: NameWords) -> NameForm:
    return NameForm(
        name=name,
        mentions=tuple(mentions),
        given=frozenset(m.given for m in mentions if m.given and not _no_given(doc, m, known)),
        known=any(m.known for m in mentions),
        speaks=any(m.title or _SPEAKS.match(doc.text, m.span.end) for m in mentions),
    )


def _no_given(doc: "Document", mention: NameMention, known: NameWords) -> bool:
    """Whether what stands before a surname is some other word: "State Lind", "Team Lind"."""
    given = mention.given or ""
    return not mention.known and (given in known.titles or given.lower() in doc.words.lower_case)


def near_forms(doc: "Document") -> Iterator[NearForms]:
    """Spellings that begin alike and lie near each other, one of them at least somebody's, in order."""
    forms = doc.name_forms
    # A slip keeps the first letter: only names that begin like somebody's surname can be one.
    initials = Counter(name[0] for name in forms)
    begun = {name[0] for name, form in forms.items() if form.full and initials[name[0]] > 1}
    for pair in near_pairs((name for name in forms if name[0] in begun), long=LONG_LETTERS):
        one, other = (forms[name] for name in pair)
        if one.name[0] == other.name[0] and (one.full or other.full) and not _known_variants(doc, one, other):
            rare, usual = sorted((one, other), key=lambda form: (len(form.mentions), form.full, form.name))
            yield NearForms(rare, usual)


def _known_variants(doc: "Document", one: NameForm, other: NameForm) -> bool:
    """Whether the table of name variants has both spellings as one name: then it is for the check of that table."""
    name = variant_of(doc.language or "", one.name)
    return name is not None and name == variant_of(doc.language or "", other.name)


def bare(name: str) -> str:
    """A name without its accents, its apostrophes straight."""
    name = name.replace("’", "'")
    if name.isascii():
        return name
    return "".join(letter for letter in unicodedata.normalize("NFKD", name) if not unicodedata.combining(letter))
