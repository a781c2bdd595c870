"""What an article says of persons that another article may say otherwise: ages, seats, parties."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from srcaudit.model.span import Span
from srcaudit.text.document import Document
from srcaudit.text.mentions.person_fact import PersonFact
from srcaudit.text.mentions.person_words import FactKind

_KINDS: dict[FactKind, "PersonClaimKind"] = {"age": "age", "seat": "seat", "party": "party"}

PersonClaimKind = Literal["age", "seat", "party"]


@dataclass(frozen=True, slots=True)
class PersonClaim:
    """One thing said of one person, who is told by first name and surname."""

    kind: PersonClaimKind
    person: str
    value: str
    span: Span
    quote: str
    context: str


def person_claims(doc: Document) -> tuple[PersonClaim, ...]:
    """What holds at the article's own time. A kind that it tells of one person with two values is left out."""
    first: dict[tuple[str, str, str], PersonClaim] = {}
    for one in _claims(doc):
        first.setdefault((one.kind, one.person, one.value), one)
    values: dict[tuple[str, str], int] = {}
    for kind, person, _ in first:
        values[kind, person] = values.get((kind, person), 0) + 1
    return tuple(one for key, one in sorted(first.items()) if values[key[0], key[1]] == 1)


def _claims(doc: Document) -> Iterator[PersonClaim]:
    for fact in doc.person_facts:
        kind, person = _KINDS.get(fact.kind), _person(doc, fact)
        if kind is not None and person and not fact.past and not fact.linked and not doc.masked.touches(fact.span):
            sentence = doc.sentence_at(fact.span.start)
            yield PersonClaim(kind, person, fact.value, fact.span, doc[fact.span], doc[sentence])


def _person(doc: Document, fact: PersonFact) -> str:
    """First name and surname; empty if the article gives the surname to several, or never with a first name."""
    form = doc.name_forms.get(fact.name.surname)
    if form is None or len(form.given) != 1 or not form.known:
        return ""
    # "A 78-year-old Lind supporter" is somebody else.
    if fact.kind == "age" and fact.span.end < fact.name.span.start and not fact.name.given:
        return ""
    (given,) = form.given
    return f"{given} {form.name}"
