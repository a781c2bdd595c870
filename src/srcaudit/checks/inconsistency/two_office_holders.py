"""Two people in one office at one time, in the same article.

## What it does
Reports an article in which one office acts, now, under two names: "the Rowan administration says …" and, elsewhere,
"the Lind administration has …"; and one in which an office of one place has two holders.

## Why it matters
An office has one holder. Text that was put together from pieces of different years names both, and nothing in the
article needs to say when it was written for the reader to see it.

## How it decides
Offices of a town or body of the table `single_offices` ("Aldmouth Mayor Ada Lind", "Jan Holt, the police chief of
Aldmouth"; "the trust's chairman, Ada Lind", of the bodies of that table; "Mayor Ada Lind" and "Transport Minister Ada
Lind" without a place, where none is told beside it and the article tells of one country): two persons in full beside
the same office of the same place, both halves of their names different, no word of a change ("elected", "replaced") in
a sentence that has the office.
Any office with one holder that is told with all that says whose it is ("Harrow Trust chairman Ada Lind", "Jan Holt, who
is the president of the Harrow Trust"): the words that say whose must be the same, or the fewer ones of the one be
among those of the other with no second office that they fit ("the Trust chairman, Jan Holt"). Two persons in full whose
first names and surnames differ are then a warning. "The chairman, Jan Holt", with no word for whose he is, beside one
chairman alone is a note. Silent where a word near the office puts it in another time, where a sentence with either
surname tells of a change ("replaced", "stepped down"), or where "former" stands right before either.
By the table `offices`: both people have held the same office. Both mentions are subject
of a verb in the present tense, or of one in the past tense in a sentence that is news by a day of the week or the
like, outside quotations. A word that points to another time near either ("former", "then", "would", a year that is not
the article's) keeps the check silent, as does an article that tells of the change itself ("succeeded", "sworn in").

## Limits
Only offices in the table are known. A present tense that tells of history ("in this chapter President Rowan is
young") is reported. When the article's date is known, `wrong-office-holder` says which of the two does not fit, and
this check is silent.
Two towns that an article tells of without their names beside their mayors may be reported.
Two bodies that an article calls by the same short name ("the Trust chairman") may be reported.
Measured on 1,695 texts of newsrooms: 1,178 offices read with their holders, none reported; an earlier state, which took
"their coach" and "the committee's chairman" for offices told in full, reported two, both wrongly.
Planted by others into such articles, the misses of one half read: of 59 offices with a body told with two holders .76
reported (.37 as a warning), of 26 ministers .69 (.19); in the half not read .74 (.43) of 61 and .88 (.17) of 24; no
control reported. Missed are offices without the holder's first name, those in a list of two offices
of one person, and whatever stands near "ago", "former" or a year.
"""

from collections.abc import Iterator, Sequence, Set

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Finding, Severity
from srcaudit.model.score import Dimension
from srcaudit.text.mentions.local_offices import OF_THE_BODY, LocalOffice
from srcaudit.text.mentions.roles import RoleMention
from srcaudit.text.mentions.sole_offices import SoleOffice
from srcaudit.text.spelling import distance

_SLIP = 2
"""Edits by which one surname may still be a misspelling of the other."""
_MOST_HOLDERS = 12
"""Holders of one title that are compared: an article that tells of more is a list."""
_ONCE_WORDS = 9
"""Words from "former" on among which the name stands whose office it puts in the past."""


@check(
    "IC312",
    "two-office-holders",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    message="“{quote}” here, “{there}” elsewhere: the office has one holder at a time",
    bad=(
        Example("The Obama administration says it will wait. On the border [[the Trump administration]] has no plan."),
        Example(
            "Aldmouth Mayor Ada Lind opened the fair. It rained. [[Jan Holt, the mayor of Aldmouth]], cut the cake."
        ),
        Example(
            "Tin Trust chairman Ada Lind opened the fair. It rained. The last word is with "
            "[[Jan Holt, who is the Tin Trust chairman]], and the town."
        ),
        Example(
            "Aldmouth Sea Fund president Ada Lind paid for it. Copies went to [[the Sea Fund president, Jan Holt]], "
            "and to the press."
        ),
    ),
    good=(
        Example(
            "Tin Trust chairman Ada Lind opened the fair. Copper Trust chairman Jan Holt cut the cake.",
            why="two trusts",
        ),
        Example(
            "Hull coach Ada Lind is pleased. Aldmouth lost again. Their coach, Jan Holt, said nothing.",
            why="whose coach is told by the sentence before",
        ),
        Example(
            "The Copper Committee's chairman, Ada Lind, is for it. The Tin Committee met too. The committee's "
            "chairman, Jan Holt, is against it.",
            why="the committee is another one",
        ),
        Example(
            "Tin Trust chairman Ada Lind opened the fair. In May Lind replaced a friend. "
            "Tin Trust chairman Jan Holt had planned it.",
            why="the text tells of a change",
        ),
        Example(
            "Tin Trust vice chairman Ada Lind and Tin Trust chairman Jan Holt came.",
            why="another office",
        ),
        Example(
            "Aldmouth Mayor Ada Lind opened the fair. The former Aldmouth mayor, Jan Holt, cut the cake.",
            why="it says former",
        ),
        Example(
            "More Deals, Including Aldmouth Controller Apple Airbud\n\nAldmouth Controller Ada Lind opened the fair.",
            why="a headline in capitals, where all looks like a name",
        ),
        Example(
            "Deputy Mayor Ada Lind opened the fair at Aldmouth. In Hull it was Deputy Mayor Jan Holt.",
            why="deputies, of whom there are several",
        ),
        Example("Aldmouth Mayor Ada Lind opened the fair. Hull Mayor Jan Holt cut the cake.", why="two towns"),
        Example(
            "Aldmouth Mayor Ada Lind opened the fair. Her successor, Aldmouth Mayor Jan Holt, shut it.",
            why="the text tells of the change",
        ),
        Example(
            "The Obama administration drew it up; the Trump administration has no plan.",
            why="the one did, the other does",
        ),
        Example("President Obama says he will wait. Prime Minister Cameron says so too.", why="two offices"),
        Example("The Trump administration has no plan. Former President Obama has one.", why="it says former"),
    ),
)
def two_office_holders(context: Context[Options]) -> Found:
    """Offices that act under two names."""
    by_office: dict[str, list[RoleMention]] = {}
    for mention in _acting(context):
        by_office.setdefault(mention.offices[0].key, []).append(mention)
    compared = 0
    if _tells_of_a_change(context):
        by_office.clear()
    for mentions in by_office.values():
        compared += len(mentions) - 1
        first = mentions[0]
        other = next((mention for mention in mentions if mention.surname != first.surname), None)
        if other is not None:
            there = context.doc[first.span]
            evidence = Conflict(subject=first.offices[0].key, here=other.surname, there=there, source="table offices")
            yield context.finding(other.span, evidence, related=[context.against(first.span, "the other holder")])
    reported: set[int] = set()
    for group in _local(context).values():
        compared += len(group) - 1
        one = group[0]
        others = {two.name.surname: two for two in reversed(group) if _is_another(one, two)}
        told_apart = sorted(others.values(), key=lambda two: two.span)[:_MOST_HOLDERS]
        second = next((two for two in told_apart if not _follows(context, one, two)), None)
        if second is not None:
            here, there = (
                f"{office.name.given or office.name.title} {office.name.surname}" for office in (second, one)
            )
            evidence = Conflict(subject=" of ".join(one.key), here=here, there=there)
            related = [context.against(one.span, "the other holder")]
            yield context.finding(second.span, evidence, there=context.doc[one.span], related=related)
            reported.add(second.name.span.start)
    for title, told in _by_title(context).items():
        compared += len(told) - 1
        pair = next(_two_holders(context, told), None)
        if pair is not None and not any(office.name.span.start in reported for office in pair):
            yield _finding(context, title, *pair)
    yield context.measure("compared", compared, "comparisons")


def _finding(context: Context[Options], title: str, one: SoleOffice, two: SoleOffice) -> Finding:
    here, there = (f"{office.name.given} {office.name.surname}" for office in (two, one))
    return context.finding(
        two.span,
        Conflict(subject=title, here=here, there=there),
        severity=Severity.WARNING if one.named and two.named else Severity.NOTE,
        there=context.doc[one.span],
        related=[context.against(one.span, "the other holder")],
    )


def _by_title(context: Context[Options]) -> dict[str, list[SoleOffice]]:
    """Title -> who is told in full to have it, where an article tells of two or more."""
    found: dict[str, list[SoleOffice]] = {}
    for office in context.doc.sole_offices:
        found.setdefault(office.title, []).append(office)
    return {title: group for title, group in found.items() if len({one.name.surname for one in group}) > 1}


def _two_holders(context: Context[Options], group: Sequence[SoleOffice]) -> Iterator[tuple[SoleOffice, SoleOffice]]:
    """Two persons in one office, as far as the words tell that it is one."""
    first: dict[tuple[str, frozenset[str], bool], SoleOffice] = {}
    for office in group:
        first.setdefault((office.name.surname, office.whose, office.definite), office)
    told = list(first.values())[:_MOST_HOLDERS]
    for index, two in enumerate(told):
        for one in told[:index]:
            if _is_another(one, two) and _is_one_office(told, one, two) and not _follows(context, one, two):
                yield one, two


def _is_one_office(group: Sequence[SoleOffice], one: SoleOffice, two: SoleOffice) -> bool:
    """Whether both are told with the same words, or one with fewer where the article tells of no other."""
    if one.whose == two.whose:
        return bool(one.whose) or one.definite or two.definite
    if not (one.whose <= two.whose or two.whose <= one.whose):
        return False
    fewer, whole = min(one, two, key=lambda office: len(office.whose)), one.whose | two.whose
    if not fewer.named:
        return not fewer.whose and fewer.definite and all(other.whose <= whole for other in group)
    return all(other.whose <= whole for other in group if fewer.whose <= other.whose)


def _follows(context: Context[Options], one: LocalOffice | SoleOffice, two: LocalOffice | SoleOffice) -> bool:
    """Whether a sentence with either person, or with the office, tells that one came after another."""
    doc, pack = context.doc, context.doc.pack
    if pack is None:
        return True
    table = pack.table("single_offices")
    succession = {*table["succession"]} & doc.word_places.keys()
    follows = {*table["sole"]["follows"], *succession} & doc.word_places.keys()
    once = {*table["sole"]["once"]} & doc.word_places.keys()
    persons = _forms({one.name.surname.lower(), two.name.surname.lower()})
    title, whose = (one.title, one.whose) if isinstance(one, SoleOffice) else (one.key[0], frozenset[str]())
    whose = whose | two.whose if isinstance(two, SoleOffice) else whose
    office, whose = _forms({title.split()[-1]}), _forms(whose)
    lower = doc.words.lower
    if any(not persons.isdisjoint(lower[i : i + _ONCE_WORDS]) for word in once for i in doc.word_places[word]):
        return True
    return any(
        not persons.isdisjoint(words)
        or (word in succession and not office.isdisjoint(words) and (not whose or not whose.isdisjoint(words)))
        for word in sorted(follows)
        for index in doc.word_places[word]
        for words in [{lower[i] for i in doc.words.inside(doc.sentence_at(doc.words.starts[index]))}]
    )


def _forms(words: Set[str]) -> frozenset[str]:
    """Words, and their possessives."""
    return frozenset(words).union(f"{word}'s" for word in words)


def _tells_of_a_change(context: Context[Options]) -> bool:
    pack = context.doc.pack
    if pack is None or not pack.has("tables", "single_offices"):
        return True
    return not context.doc.words.vocabulary.isdisjoint(pack.table("single_offices")["succession"])


def _local(context: Context[Options]) -> dict[tuple[str, str], list[LocalOffice]]:
    """Office and place -> the persons in full beside them, where no sentence with the office tells of a change."""
    found: dict[tuple[str, str], list[LocalOffice]] = {}
    for one in context.doc.local_offices:
        found.setdefault(one.key, []).append(one)
    for title in [title for title, place in found if place == OF_THE_BODY]:
        bodies = [place for office, place in found if office == title and place and place.islower()]
        untold = found.pop((title, OF_THE_BODY))
        if len(bodies) == 1:
            found[title, bodies[0]] = sorted([*found[title, bodies[0]], *untold], key=lambda one: one.span)
    return {key: some for key, some in found.items() if len(some) > 1 and not _changes(context, key[0])}


def _changes(context: Context[Options], title: str) -> bool:
    """Whether a sentence that has the office has a word of a change too."""
    doc, pack = context.doc, context.doc.pack
    if pack is None:
        return True
    table = pack.table("single_offices")
    change = {*table["succession"], *table["change"]}
    sentences = {doc.sentence_at(doc.words.starts[i]) for i in doc.word_places.get(title.split()[-1], ())}
    return any(doc.words.lower[i] in change for one in sentences for i in doc.words.inside(one))


def _is_another(one: LocalOffice | SoleOffice, other: LocalOffice | SoleOffice) -> bool:
    """Whether two names are those of two persons, and no slip of one name: both of their halves differ."""
    return (
        one.name.given != other.name.given
        and distance(one.name.surname, other.name.surname, _SLIP) > _SLIP
        and one.name.surname != other.name.given
    )


def _acting(context: Context[Options]) -> Iterator[RoleMention]:
    when = context.doc.dated
    if when is not None and when.sure:
        return
    for mention in context.doc.roles:
        if (
            len(mention.offices) == 1
            and mention.guard == "none"
            and (mention.tense == "present" or (mention.tense and mention.news))
        ):
            yield mention
