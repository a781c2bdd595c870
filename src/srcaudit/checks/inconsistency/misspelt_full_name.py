"""A full name that comes back with a letter or two changed.

## What it does
Compares the full names of an article with each other and reports two that share one half and differ by a letter or two
in the other: one given name with two near surnames, or one surname with two near given names.

## Why it matters
A name that is given in full twice is given in full so that nobody is mistaken; in two spellings it names two people.

## How it decides
Both surnames stand behind the same given name, have `min_letters` letters or more and lie one edit apart (two from
eight letters on); or both given names stand before the same surname, have five letters or more, lie as near, and at
most one of them is a given name of the table, so that Maria and Marie Lund stay two persons, unless they render one
name (Sergey, Serghei) or the table `names` has them as spellings of one (Stephen, Steven). Given names that render one
name count as one before two near surnames too (Dmitri Orlekhov, Dmitry Orlehov). A given name that is in no list (the
table `heard`) may be of any length and differ in any letter from one that the table has; two or more uses of that may
stand in its sentence, but not right beside it. One that comes once, is no first name of the table and begins with the
same letter may be in a list of words or names too (Doug, Dug), but not a word that opens a sentence, nor a name of
somebody who is told to be another; and whatever it is
may end with another spelling of one sound (Tony, Tonie). A surname that comes once may
also sound like the other (Cruz, Cruise), have an ending by which families are mixed up (Clark, Clarke) or from six
letters on lie two edits away, if the same is said of both, or nothing says who the rarer one is and the other is
introduced or used three times; from four letters on behind a first name that no table has, if both are told to be the
same. A spelling that no list has, once, behind the first name of somebody whom every reader knows, or one a letter away
that has no letter more at its end and is not introduced, is reported wherever it stands; so is such a spelling behind
the same first name as somebody's surname a letter away, that is no relative's, not brought in as new, of no other
country and in no sentence with the other. Of two that come as often the one that no list has is shown. Nothing is said
when the rarer form is used more than `max_uses` times, when one is the other with an ending (Martin, Martins), when
both stand in one sentence, as two people do, or the other surname in the sentence of the rarer form, where they are
told to be of two countries or towns, or beside a word for a relative or for the letter that tells the two apart ("with
no final e"), nor of two such spellings whose bearers are each told who they are, nor where the later name is brought in
as new ("Paul Martin, a baker,") and the earlier one is told to be somebody else, nor in an article that is about how
names are written (“misspelt”, “nobody could spell it”).

## Limits
Two people of almost the same name in one article are reported. A slip is not seen by
which the name became another given name of the table: of 84 pairs of persons in 2,359 articles who share a surname
and have two first names, all that were read (33) but one are two persons. Which form is right is not decided.
Measured on 1,695 texts of newsrooms: 5 findings, all 5 true on reading (4 in 2,232 comparisons of an earlier state).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, product

from pydantic import Field

from srcaudit import authoring
from srcaudit.authoring import Context, Example, Found, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.model.span import Span
from srcaudit.text.mentions.heard import is_common_word, is_persons_name
from srcaudit.text.mentions.name_forms import LONG_LETTERS, NameForm, NearForms, meet, rendered
from srcaudit.text.mentions.names import NameMention, name_words
from srcaudit.text.mentions.namesakes import (
    are_of_two_places,
    comes_anew,
    is_introduced,
    is_known_person,
    is_relative,
    said_alike,
)
from srcaudit.text.mentions.odd_spellings import is_bent, is_strange
from srcaudit.text.mentions.stray_surnames import stray_full_names
from srcaudit.text.mentions.unheard_slips import is_plain_slip
from srcaudit.text.spelling import bare, distance

_LEAST_LETTERS_OF_GIVEN = 5
_LEAST_LETTERS = 3
_BESIDE = 40
"""Characters between two full names that are told side by side."""
_MOST_GIVEN = 12
"""Given names of one surname that are compared; more make a list."""
_FIRST_USES = 3
"""Uses of the usual form among which one is looked for that tells another country."""


class Options(authoring.Options):
    """Which full names are compared, and how often a slip may occur."""

    min_letters: int = Field(4, ge=4, description="letters of the shorter surname; field note")
    max_uses: int = Field(2, ge=1, description="uses of the rarer full name; more are no slip")


@dataclass(frozen=True)
class _Pair:
    """The mentions of two full names, the rarer one first, and what differs."""

    rare: tuple[NameMention, ...]
    usual: tuple[NameMention, ...]
    part: str


@check(
    "IC303",
    "misspelt-full-name",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.WARNING,
    confidence=Confidence.HIGH,
    message="“{here}” here, “{there}” elsewhere: one person, if nobody else is meant",
    options=Options,
    bad=(
        Example("Angela Dorsey chaired the panel. The report was late. [[Angela Dorsye]] signed it."),
        Example("The book by [[Sngela Dorsey]] was late. Nobody at the mill minded. Angela Dorsey signed it."),
        Example("Marco Rubio spoke. It was late. Nobody at the mill minded when [[Marco Rubi]] left."),
        Example("Tim Dorsey chaired the panel. The report was late. [[Tmi Dorsey]] signed it."),
        Example("Jon Dorsey chaired the panel. The report was late. Dorsey wept. [[John Dorsey]] signed it."),
        Example("Volodymyr Lysenko spoke first. Nobody answered. Then [[Volodimyr Lysenko]] left."),
        Example("Paul Marten, the mayor, won. The mill shut. It was late when [[Paul Martens]] left the hall."),
        Example("Dmitri Orlekhov spoke first. Nobody answered. Then [[Dmitry Orlehov]] left."),
        Example("Doug Dorsey won. It was close. In the evening [[Dug Dorsey]] thanked the town."),
        Example("Wendy Dorsey won. It was close. In the evening [[Wendie Dorsey]] thanked the town."),
        Example("Katie McGarrity won. It was close. In the evening [[Katie McGarity]] thanked the town."),
    ),
    good=(
        Example("Malcolm Dorsey spoke. It was late. MALCOLM Dorsey was a mayor.", why="a name in capitals"),
        Example(
            "Sarah Whitcombe won in Lund. In Oslo, where no Whitcombe stood, Sarah Whitcome won.",
            why="one sentence knows both names",
        ),
        Example("Yoel Sasson was sacked. Yael Sasson, a niece of his, said he was the best.", why="a relative"),
        Example(
            "Sarah Whitcome left school. The headmaster never could spell it: Sarah Whitcombe, said the prize.",
            why="about how a name is spelt",
        ),
        Example("Jan Marten met Jan Martel at the port. The ship was late.", why="one sentence: two people"),
        Example("Ahmed Masri opened the port. It was late. A cousin, Ahmed Masry, closed it again.", why="a relative"),
        Example("Maria Lund came first. Marie Lund came second.", why="two given names: sisters, it may be"),
        Example(
            "Kristin Lund leads in odd weeks. Kirsten Lund leads in even ones. The card was for Kristen Lund.",
            why="three of a kind",
        ),
        Example("Stephen Lund, 40, spoke. It rained. Then Steven Lund, 12, sang.", why="each is told who he is"),
        Example("Doug Dorsey sang. It was late. Dogs Dorsey had trained barked.", why="a word that opens a sentence"),
        Example("Paul Martin won. The team was tired. Paul Martins lost.", why="an ending that makes another name"),
        Example(
            "Paul Marten, the mayor, won. The mill shut. Engineer Paul Martens, of Aldmouth, left the hall.",
            why="both are introduced",
        ),
        Example(
            "The mayor, Paul Marten, won. The mill shut. The cup was won by Paul Martin, a baker.",
            why="one is brought in as new",
        ),
        Example(
            "In a report we called the singer Karen Linde. Her name is Karen Lindt. The two never met.",
            why="the text puts it right itself",
        ),
        Example(
            "Paul Deane, the envoy, won. The mill shut. It was late when Paul Dean, with no final e, left the hall.",
            why="told from the other by a letter",
        ),
        Example("Marco Rubio spoke. It was late. The plumber Marco Rubi left the mill.", why="somebody else"),
        Example("David Gross won. The team was tired. David Ross lost.", why="another first letter: another name"),
    ),
)
def misspelt_full_name(context: Context[Options]) -> Found:
    """Full names that differ by a letter or two."""
    compared = sum(
        max(0, sum(mention.given is not None for mention in form.mentions) - 1)
        for form in context.doc.name_forms.values()
        if form.known and not form.is_word
    )
    pairs = (*_surnames(context), *_strays(context), *_given_names(context))
    told: set[Span] = set()
    for pair in pairs if pairs and not context.doc.tells_of_spelling else ():
        if pair.rare[0].span in told:
            continue  # "Omar al-Hadid" is told by "Hadid" too
        told.add(pair.rare[0].span)
        compared += 1
        first, against = pair.rare[0], pair.usual[0]
        here, there = _name(first), _name(against)
        related = [context.also(mention.span, "again") for mention in pair.rare[1:]]
        related.append(context.against(against.span, f"“{there}” here"))
        evidence = Conflict(subject=f"spelling of a {pair.part}", here=here, there=there)
        yield context.finding(first.span, evidence, related=related)
    yield context.measure("compared", compared, "comparisons")


def _name(mention: NameMention) -> str:
    return f"{mention.given} {mention.surname}"


def _surnames(context: Context[Options]) -> Iterator[_Pair]:
    """One given name, two near surnames."""
    for near in context.doc.near_forms:
        if bare(near.rare.name) == bare(near.usual.name) or meet(context.doc, near) or _are_of_a_place(context, near):
            continue
        known = is_known_person(context.doc, near.same_given, near.usual.name)
        if known and _is_only_of_known(context, near):
            yield _Pair(*_of_one_given(near), "surname")
            continue
        if near.same_given and is_plain_slip(context.doc, near):
            yield _Pair(*_of_one_given(near), "surname")
            continue
        if min(len(near.rare.name), len(near.usual.name)) < context.options.min_letters:
            continue
        few = len(near.rare.mentions) <= context.options.max_uses
        if not few or is_bent(context.doc.language or "", near.rare.name, near.usual.name):
            continue
        rare, usual = _of_one_given(near)
        if rare and usual and not _told_beside(context, rare, near.usual):
            yield from _apart(context, _Pair(rare, usual, "surname"))


def _are_of_a_place(context: Context[Options], near: NearForms) -> bool:
    """Whether the one is a place and the other its people: "South Dakotans"."""
    rare, usual, pack = near.rare.name.lower(), near.usual.name.lower(), context.doc.pack
    if pack is None or not rare.startswith(usual) or not pack.has("tables", "places"):
        return False
    return usual in pack.words("places", "known", "countries")


def _is_only_of_known(context: Context[Options], near: NearForms) -> bool:
    """Whether a surname, once, behind the first name of one whom all know is that one's but for a letter: "Marco Rubi".

    Not with more letters behind it, which may be an ending, nor of another whom all know.
    """
    rare, usual = near.rare.name, near.usual.name
    if len(near.rare.mentions) > 1:
        return False
    if is_strange(context.doc.language or "", rare):
        return True
    known = is_known_person(context.doc, near.rare.given, rare)
    if known or is_introduced(context.doc, near.rare.mentions[0]):
        return False  # "the plumber Marco Rubi"
    return not rare.startswith(usual) and distance(rare, usual, 1) == 1


def _strays(context: Context[Options]) -> Iterator[_Pair]:
    """One given name, two surnames that sound alike, one of them once and not introduced."""
    told = {side[0].span for pair in _surnames(context) for side in (pair.rare, pair.usual)}
    forms = context.doc.name_forms
    for rare, usual in stray_full_names(context.doc):
        if _are_of_a_place(context, NearForms(forms[rare.surname], forms[usual[0].surname])):
            continue
        if rare.span not in told and bare(rare.surname).lower() != bare(usual[0].surname).lower():
            yield from _apart(context, _Pair((rare,), usual, "surname"))


def _told_beside(context: Context[Options], rare: tuple[NameMention, ...], usual: NameForm) -> bool:
    """Whether the other surname stands in the sentence of the rarer one: "where no Okello stood, Denis Okullo won"."""
    sentences = {context.doc.sentence_at(mention.span.start) for mention in rare}
    return any(context.doc.sentence_at(mention.span.start) in sentences for mention in usual.mentions)


def _of_one_given(near: NearForms) -> tuple[tuple[NameMention, ...], tuple[NameMention, ...]]:
    """The mentions of each spelling behind a given name that the other follows too, be it rendered otherwise."""
    own, others = near.rare.given, near.usual.given
    same_sound = rendered(near.rare.name) == rendered(near.usual.name)
    alike = {pair for pair in product(own, others) if _same_given(*pair, same_sound=same_sound)}
    shared = frozenset(given for pair in alike for given in pair)
    rare, usual = (tuple(m for m in form.mentions if m.given in shared) for form in (near.rare, near.usual))
    return rare, usual


def _same_given(one: str, other: str, *, same_sound: bool) -> bool:
    """Whether two given names are one, be it rendered otherwise, or a letter off before two renderings of a surname."""
    if one == other or rendered(one) == rendered(other):
        return True
    long = min(len(one), len(other)) >= _LEAST_LETTERS_OF_GIVEN
    return same_sound and long and one[0] == other[0] and distance(one, other, 1) <= 1


def _given_names(context: Context[Options]) -> Iterator[_Pair]:
    """One surname, two near given names."""
    for form in context.doc.name_forms.values():
        if form.full and not form.is_word and len(form.given) > 1:
            yield from _near_given(context, form)


def _near_given(context: Context[Options], form: NameForm) -> Iterator[_Pair]:
    for one, other in combinations(sorted(form.given)[:_MOST_GIVEN], 2):
        if _is_of_several(context, form, one, other):
            continue
        sides = [tuple(m for m in form.mentions if m.given == name) for name in (one, other)]
        rare, usual = sorted(sides, key=lambda side: (len(side), any(m.known for m in side)))
        if not (_is_one_given(context.doc.language or "", one, other) or _is_bad_given(context, rare, usual)):
            continue
        if len(rare) <= context.options.max_uses and not _are_both_introduced(context, rare, usual):
            yield from _apart(context, _Pair(rare, usual, "given name"))


def _are_both_introduced(
    context: Context[Options], rare: tuple[NameMention, ...], usual: tuple[NameMention, ...]
) -> bool:
    """Whether two bearers of two spellings that both are common are told as two: "Ada Lind, 40"."""
    known, language, surname = name_words(context.doc.language or ""), context.doc.language or "", rare[0].surname
    one, other = rare[0].given or "", usual[0].given or ""
    if known is None or not (other in known.spellings.get(one, ()) or _end(one) == _end(other)):
        return False
    if is_strange(language, surname) or is_known_person(context.doc, (other,), surname):
        return False  # nobody else is called so, or everybody knows who is
    told = all(any(is_introduced(context.doc, mention) for mention in side) for side in (rare, usual))
    return told and not said_alike(context.doc, rare[0], usual)


def _end(given: str) -> str:
    """A first name with one ending for those that sound alike: Katie, Katy."""
    return given[:-2] + "y" if given.endswith("ie") else given


def _is_bad_given(context: Context[Options], rare: tuple[NameMention, ...], usual: tuple[NameMention, ...]) -> bool:
    """Whether a first name that comes once is none, and a letter or a sound away from one: "Hillarie", "Doland"."""
    known, language = name_words(context.doc.language or ""), context.doc.language or ""
    one, other = rare[0].given or "", usual[0].given or ""
    if known is None or len(rare) > 1 or len(one) < _LEAST_LETTERS or one == f"{other}s":
        return False
    if one[0] != other[0] or bare(one).lower() == bare(other).lower():
        return False
    if _end(one) == _end(other):
        return True
    if one in known.given or other not in known.given or distance(one.lower(), other.lower(), 1) > 1:
        return False
    doc, opens = context.doc, context.doc.opens_sentence(rare[0].span.start)
    if is_persons_name(language, one.lower()) and not is_known_person(doc, (other,), rare[0].surname):
        # it is somebody's first name: of one who is known already, or told nothing of
        told = len(usual) > 1 or rare[0].span > usual[0].span
        if not told or is_bent(language, one, other) or is_introduced(doc, rare[0]):
            return False
    return not (opens and is_common_word(language, one.lower()))


def _is_of_several(context: Context[Options], form: NameForm, one: str, other: str) -> bool:
    """Whether of two spellings of one first name a third is as near: Kristin, Kirsten and Kristen Lund are no one."""
    known = name_words(context.doc.language or "")
    if known is None or other not in known.spellings.get(one, ()):
        return False
    others = sorted(form.given - {one, other})
    return any(
        distance(name, near, 2) <= 2 for name in others for near in (one, other) if len(name) >= _LEAST_LETTERS_OF_GIVEN
    )


def _is_one_given(language: str, one: str, other: str) -> bool:
    """Whether one of two given names can only be the other, misspelt or rendered otherwise."""
    known, short = name_words(language), min(len(one), len(other))
    if known is None or bare(one).lower() == bare(other).lower():
        return False
    if other in known.spellings.get(one, ()):
        return True
    known_ones = {one, other} & known.given
    if len(known_ones) == 1 and is_strange(language, *({one, other} - known_ones)):
        return distance(one.lower(), other.lower(), 1) == 1
    if short < _LEAST_LETTERS_OF_GIVEN:
        return False
    alike = rendered(one) == rendered(other)
    if not alike and (len(known_ones) > 1 or one[0] != other[0]):
        return False
    limit = 2 if short >= LONG_LETTERS else 1
    return (alike or distance(one, other, limit) <= limit) and not is_bent(language, one, other)


def _apart(context: Context[Options], pair: _Pair) -> Iterator[_Pair]:
    """The pair, unless something tells of two people: one sentence with both, a relative, two countries."""
    doc = context.doc
    if any(are_of_two_places(doc, rare, usual) for rare, usual in product(pair.rare, pair.usual[:_FIRST_USES])):
        return
    if pair.part == "surname" and _are_two_comers(context, pair):
        return
    if not _share_a_sentence(context, pair) and not any(
        is_relative(doc, mention) for mention in (*pair.rare, *pair.usual[:1])
    ):
        yield pair


def _share_a_sentence(context: Context[Options], pair: _Pair) -> bool:
    """Whether both stand in one sentence; a first name that nobody has, side by side with the other."""
    doc = context.doc
    sentences = [{doc.sentence_at(mention.span.start) for mention in side} for side in (pair.rare, pair.usual)]
    if sentences[0].isdisjoint(sentences[1]):
        return False
    if (
        pair.part == "surname"
        or len(pair.usual) < _FIRST_USES - 1
        or not is_strange(doc.language or "", pair.rare[0].given or "")
    ):
        return True
    first = pair.rare[0].span
    return any(min(abs(one.span.start - first.end), abs(first.start - one.span.end)) < _BESIDE for one in pair.usual)


def _are_two_comers(context: Context[Options], pair: _Pair) -> bool:
    """Whether the later name is brought in as new and the earlier as somebody else: "the mayor … Ada Lint, a cook,"."""
    doc = context.doc
    earlier, later = sorted((pair.rare, pair.usual), key=lambda side: side[0].span)
    if not comes_anew(doc, later[0]) or said_alike(doc, pair.rare[0], pair.usual):
        return False
    return any(is_introduced(doc, mention) for mention in earlier if mention.span < later[0].span)
