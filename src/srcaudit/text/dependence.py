"""Dependence: whether most of what an article lays to anybody is laid to one source."""

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from srcaudit.model.span import Span
from srcaudit.text.claims import MIN_WEIGHT, Claim
from srcaudit.text.mentions.attributions import Attribution
from srcaudit.text.mentions.sources import known_to, vocabulary

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_SOURCES = ("named", "organisation", "document")


@dataclass(frozen=True, slots=True)
class Dependence:
    """The source on which most of the claims that are laid to anybody rest."""

    source: Span
    """Its longest name."""
    first: Claim
    """The first claim that rests on it."""
    claims: int
    """How many rest on it."""
    told: int
    """How many are laid to anybody at all."""
    share: float
    """Weighted share of these that rest on it; 0-1."""


def dependence(doc: "Document") -> Dependence | None:
    """The source that carries most; None if nothing is laid to anybody who can be told from others."""
    if not known_to(doc.pack):
        return None
    told = [claim for claim in doc.claims if claim.weight >= MIN_WEIGHT and claim.attribution is not None]
    by_source: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in told:
        assert claim.attribution is not None
        key = _key(doc, claim.attribution)
        if key:
            by_source[key].append(claim)
    if not by_source:
        return None
    weights = {key: sum(claim.weight for claim in claims) for key, claims in by_source.items()}
    main = min(weights, key=lambda key: (-weights[key], key))
    of_main = by_source[main]
    spans = [at for claim in of_main if claim.attribution is not None and (at := _at(claim.attribution))]
    return Dependence(
        source=max(spans, key=len),
        first=of_main[0],
        claims=len(of_main),
        told=len(told),
        share=weights[main] / sum(claim.weight for claim in told),
    )


def _at(one: Attribution) -> Span | None:
    return one.stands_for or one.source


def _key(doc: "Document", one: Attribution) -> str:
    """What makes one source of several phrases: the last word of a name; nothing where it may be several."""
    at = _at(one)
    kind = one.holder or one.kind
    if at is None or kind not in _SOURCES:
        return ""
    words = [doc.words.lower[i].removesuffix("'s") for i in doc.words.inside(at)]
    assert doc.language is not None
    return "" if not words or words[-1] in vocabulary(doc.language).pronouns else words[-1]
