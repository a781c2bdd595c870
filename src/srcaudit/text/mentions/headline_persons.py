"""Names and ages of persons in the headline, beside those that the text gives the same persons."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from srcaudit.language.pack import LanguagePack
from srcaudit.model.span import Span
from srcaudit.text.mentions.descriptions import near_ages
from srcaudit.text.mentions.headline_others import others
from srcaudit.text.mentions.headline_strangers import strangers
from srcaudit.text.mentions.name_forms import LONG_LETTERS, NameForm, is_somebody, plain, rendered
from srcaudit.text.mentions.names import NameMention, NameWords, name_words
from srcaudit.text.mentions.odd_spellings import is_bent, is_strange
from srcaudit.text.mentions.person_fact import PersonFact
from srcaudit.text.mentions.variants import variant_of
from srcaudit.text.normalize import folded
from srcaudit.text.spelling import distance, is_one_edit
from srcaudit.text.words import Words

if TYPE_CHECKING:
    from srcaudit.text.document import Document
    from srcaudit.text.headline import Headline

_LEAST_LETTERS = 5
"""Letters of a surname of the headline that is looked for among those of the text."""
_LEAST_OF_STRANGE = 4
"""The same of one that no list has."""
_LEAST_USES = 2
_EDITS_OF_GIVEN = 3
"""So near are a first name of the headline that no table knows and the one of the text."""
_AGE = re.compile(r"(?P<who>[\w'-]+),? (?:aged )?(?P<age>\d{1,3})(?=,|$)|(?P<old>\d{1,3})-year-old (?P<trade>[\w'-]+)")
_OLDEST = 115
_FIRST_SENTENCES = 8
"""Sentences at the top of a text, which tell whom its headline is about."""
_WORD = re.compile(r"[\w'-]+")


@dataclass(frozen=True, slots=True)
class HeadlinePerson:
    """What the headline says of a person, and the place where the text says otherwise, or the same.

    told: as the headline has it; span: where that is printed in the text, if it is; sure: the text does not tell of
    the person, or tells of them otherwise, where else it may only come to them late.
    """

    told: str
    span: Span | None
    body: Span
    fits: bool
    sure: bool = True


def headline_persons(doc: "Document") -> tuple[HeadlinePerson, ...]:
    """The persons of the headline whom the text names too, in the headline's order."""
    headline, known = doc.headline, name_words(doc.language or "")
    if headline is None or known is None:
        return ()
    title = folded(headline.text)
    words = Words(title)
    found = (*_names(doc, headline, title, words, known), *_ages(doc, headline, title))
    named = {one.told.split()[-1] for one in found}
    apart = (
        *((told, body, True) for told, body in strangers(doc, headline, title, words)),
        *others(doc, headline, words),
    )
    unknown = (one for one in apart if one[0] not in named)
    return (*found, *(_person(doc, headline, told, body, fits=False, sure=sure) for told, body, sure in unknown))


def _names(
    doc: "Document", headline: "Headline", title: str, words: Words, known: NameWords
) -> Iterator[HeadlinePerson]:
    for index in words.capitals:
        surname = words.surfaces[index].removesuffix("'s")
        given = _word_before(title, words, index)
        mentions = _in_body(doc, headline, surname)
        if mentions:
            if given:
                yield from _first_names(doc, headline, given, surname, mentions, known)
        elif len(surname) >= _LEAST_OF_STRANGE and not _has(doc, headline, surname):
            near = tuple(_surnames(doc, headline, given, surname, known))
            yield from near or _misspelt(doc, headline, surname)


def _word_before(title: str, words: Words, index: int) -> str | None:
    """The word with a capital right before another."""
    if not index or not words.capital[index - 1] or title[words.ends[index - 1] : words.starts[index]] != " ":
        return None
    return words.surfaces[index - 1]


def _in_body(doc: "Document", headline: "Headline", surname: str) -> list[NameMention]:
    """The mentions of a surname beside those in the headline as it is printed."""
    form = doc.name_forms.get(surname)
    if form is None or form.is_word:
        return []
    return [m for m in form.mentions if not headline.printed.touches(m.span)]


def _has(doc: "Document", headline: "Headline", word: str) -> bool:
    """Whether the text has a word, with a capital or without, beside the headline as it is printed."""
    places = (*doc.word_places.get(word.lower(), ()), *doc.word_places.get(f"{word.lower()}'s", ()))
    starts = (doc.words.starts[place] for place in places)
    return any(not headline.printed.at(start) for start in starts)


def _first_names(
    doc: "Document", headline: "Headline", given: str, surname: str, mentions: Sequence[NameMention], known: NameWords
) -> Iterator[HeadlinePerson]:
    """ "Ada Lind wins" above a text of Eva Lind alone."""
    full = [mention for mention in mentions if mention.given in doc.name_forms[surname].given]
    told = {mention.given or "" for mention in full}
    if not told or given in known.titles or mentions[0] is not full[0]:
        return  # a surname that the text uses before it gives a first name is known to its readers
    if given in told or any(_may_be_called(given, each, known) for each in told):
        yield _person(doc, headline, f"{given} {surname}", full[0].span, fits=True)
        return
    like_one = given in known.given or any(_near_given(given, each) for each in told)
    if like_one and len(told) == 1 and not _has(doc, headline, given) and given.lower() not in doc.words.lower_case:
        yield _person(doc, headline, f"{given} {surname}", full[0].span, fits=False)


def _may_be_called(one: str, other: str, known: NameWords) -> bool:
    """Whether one person may go by both first names."""
    return (
        plain(one) == plain(other)
        or one.startswith(other)
        or other.startswith(one)
        or other in known.alike.get(one, ())
        or min(len(one), len(other)) == 1
    )


def _near_given(one: str, other: str) -> bool:
    return one[0] == other[0] and distance(one, other, _EDITS_OF_GIVEN) <= _EDITS_OF_GIVEN


def _surnames(
    doc: "Document", headline: "Headline", given: str | None, surname: str, known: NameWords
) -> Iterator[HeadlinePerson]:
    """ "Ada Brandauer wins" above a text of Ada Brandaur alone."""
    initial = surname[0]
    near = [form for name, form in doc.name_forms.items() if name[0] == initial and _is_near(doc, form, surname, known)]
    if len(near) != 1 or (given in known.given and given not in near[0].given):
        return
    mentions = _in_body(doc, headline, near[0].name)
    if mentions and (len(mentions) >= _LEAST_USES or given in near[0].given):
        yield _person(doc, headline, surname, mentions[0].surname_span, fits=False)


def _misspelt(doc: "Document", headline: "Headline", word: str) -> Iterator[HeadlinePerson]:
    """ "Borussia Dortmudn wins" above a text of Dortmund alone: a spelling no list has, near a name told often."""
    if len(word) < _LEAST_LETTERS or not word[1:].islower() or not is_strange(doc.language or "", word):
        return
    small, capitals = doc.words.lower_case, sorted(doc.words.capitalised)
    near = {name.removesuffix("'s") for name in capitals if name[0] == word[0] and len(name) <= len(word) + 3}
    near = {name for name in near if is_one_edit(name, word) and name.lower() not in small and name[1:].islower()}
    if len(near) != 1:
        return
    (name,) = near
    if plain(name) == plain(word) or is_bent(doc.language or "", name, word):
        return
    starts = [doc.words.starts[i] for i in doc.word_places.get(name.lower(), ())]
    told = [start for start in starts if not headline.printed.at(start)]
    if len(told) >= _LEAST_USES and variant_of(doc, name) is None:
        yield _person(doc, headline, word, Span(told[0], told[0] + len(name)), fits=False)


def _is_near(doc: "Document", form: NameForm, surname: str, known: NameWords) -> bool:
    short, long = sorted((form.name, surname), key=len)
    least = _LEAST_OF_STRANGE if is_strange(doc.language or "", surname) else _LEAST_LETTERS
    if len(short) < least or form.name[0] != surname[0] or form.is_word or not (form.full or is_somebody(form)):
        return False
    if plain(form.name) == plain(surname) or any(long == short + ending for ending in known.endings):
        return False
    limit = 2 if len(short) >= LONG_LETTERS else 1
    return rendered(form.name) == rendered(surname) or distance(form.name, surname, limit) <= limit


def _ages(doc: "Document", headline: "Headline", title: str) -> Iterator[HeadlinePerson]:
    """ "Lind, 45, wins" and "Driver, 64, hailed" above a text that gives another age."""
    facts = [
        fact
        for fact in (doc.person_facts if any(map(str.isdigit, title)) else ())
        if fact.kind == "age" and not fact.past and not headline.printed.touches(fact.span)
    ]
    yield from _reached(doc, headline, title, facts)
    for match in _AGE.finditer(title):
        age, who = match["age"] or match["old"], match["who"] or match["trade"]
        if int(age) > _OLDEST:
            continue
        own = [fact for fact in facts if fact.name.surname == who or fact.name.given == who]
        if not own and match["old"] is None and who[0].isupper() and who.lower() not in doc.words.lower_case:
            continue
        if not own:
            if _has(doc, headline, age) or _has(doc, headline, f"{age}-year-old") or not _has(doc, headline, who):
                continue
            own = [fact for fact in facts if near_ages(age, str(fact.years[0]))]
            if len({fact.name.surname for fact in own}) != 1:
                continue
        if own:
            fits = any(_fits(fact, age) for fact in own)
            yield _person(doc, headline, age, own[0].span, fits=fits)


def _fits(fact: PersonFact, age: str) -> bool:
    """Whether an age is, a birthday allowed, what is told of somebody."""
    least, most = fact.years
    return least - 1 <= int(age) <= most + 1


def _reached(
    doc: "Document", headline: "Headline", title: str, facts: Sequence[PersonFact]
) -> Iterator[HeadlinePerson]:
    """The age at which the one person of a headline died, or which is reached: "Ada Lind, singer, dies at 72"."""
    pack = doc.pack
    if pack is None or not pack.has("tables", "restated"):
        return
    said = pack.patterns("restated")
    match = said["at_age"].search(title)
    age = (match["age"] or match["old"]) if match else ""
    if match is None or int(age) > _OLDEST:
        return
    named = set(_WORD.findall(title[: match.start()]))
    own = [fact for fact in facts if fact.name.surname in named and not _is_of_other_sex(pack, fact, named)]
    if own and len({fact.name.surname for fact in own}) == 1:
        fits = any(_fits(fact, age) for fact in own)
        yield _person(doc, headline, age, own[0].span, fits=fits or _has(doc, headline, age))
    elif not own:
        yield from _reached_at_top(doc, headline, age, named, said["age_reached"])


def _is_of_other_sex(pack: LanguagePack, fact: PersonFact, named: set[str]) -> bool:
    """Whether it is a woman's and the headline names a man of that surname, or the other way: "Ian", "Mrs Lind"."""
    if not (pack.has("tables", "namesakes") and fact.name.title):
        return False
    title = fact.name.title.rstrip(".")
    return any(
        title in pack.words("namesakes", hers) and bool(named & pack.words("names", his))
        for hers, his in (("of_women", "of_men"), ("of_men", "of_women"))
    )


def _reached_at_top(
    doc: "Document", headline: "Headline", age: str, named: set[str], reached: re.Pattern[str]
) -> Iterator[HeadlinePerson]:
    """The one age that the first sentences say the headline's person died at or reaches."""
    start = headline.lines[0].end if headline.lines else 0
    first = [one for one in doc.body_sentences[: _FIRST_SENTENCES + len(headline.lines)] if one.start >= start]
    found: list[Span] = []
    about = False
    for sentence in first:
        before, about = about, any(_has_name(doc, sentence, name) for name in named)
        for match in reached.finditer(doc.folded, sentence.start, sentence.end):
            own = about or (match.lastgroup == "was" and before)
            if own and not doc.quoted.at(match.start()) and not _is_of_another(doc, sentence, match.start()):
                found.append(Span(*match.span(match.lastgroup or 0)))
    ages = {doc[span] for span in found}
    if len(ages) == 1 and int(doc[found[0]]) <= _OLDEST:
        fits = abs(int(doc[found[0]]) - int(age)) <= 1 or _has(doc, headline, age)
        yield _person(doc, headline, age, found[0], fits=fits)


def _is_of_another(doc: "Document", sentence: Span, place: int) -> bool:
    """Whether somebody who is told by another stands before a place: "his wife died"."""
    words = doc.words.inside(Span(sentence.start, place))[:-1]  # "celebrated his 70th birthday"
    theirs = doc.pack.table("restated")["theirs"] if doc.pack is not None else ()
    return any(doc.words.lower[i] in theirs for i in words)


def _has_name(doc: "Document", sentence: Span, name: str) -> bool:
    """Whether a word stands in a sentence with a capital."""
    return name[:1].isupper() and any(
        sentence.start <= doc.words.starts[i] < sentence.end and doc.words.capital[i]
        for i in doc.word_places.get(name.lower(), ())
    )


def _person(
    doc: "Document", headline: "Headline", told: str, body: Span, *, fits: bool, sure: bool = True
) -> HeadlinePerson:
    line = headline.lines[0] if headline.lines else None
    place = doc.folded.find(told, line.start, line.end) if line else -1
    return HeadlinePerson(told, Span(place, place + len(told)) if place >= 0 else None, body, fits, sure)
