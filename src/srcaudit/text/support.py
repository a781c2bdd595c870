"""The claims of an article as its report tells them, and the profile of its sources."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from srcaudit.model.claim import Claim as ToldClaim
from srcaudit.model.claim import Reason, SupportProfile
from srcaudit.text.claims import MIN_WEIGHT, Claim
from srcaudit.text.mentions.attributions import Attribution
from srcaudit.text.mentions.sources import SourceKind
from srcaudit.text.weaknesses import Weakness

if TYPE_CHECKING:
    from srcaudit.text.document import Document

_REASON: dict[SourceKind, Reason] = {
    "named": "named person",
    "organisation": "organisation",
    "document": "document",
    "role": "office",
    "anonymous": "nobody in particular",
    "passive": "hearsay",
    "mind": "state of mind",
}

_claim = ToldClaim.maker("span", "quote", "kind", "weight", "support", "reason", "source", "named")


def told_claims(doc: "Document") -> tuple[ToldClaim, ...]:
    """The claims worth checking, in order, each with what it rests on."""
    weak = {one.claim.unit: one for one in doc.weaknesses}
    return tuple(_told(doc, claim, weak.get(claim.unit)) for claim in doc.claims if claim.weight >= MIN_WEIGHT)


def support_profile(claims: Sequence[ToldClaim]) -> SupportProfile | None:
    """Whom the claims rest on; None if there are none."""
    weight = sum(claim.weight for claim in claims)
    if not weight:
        return None
    of = {
        support: [claim.weight for claim in claims if claim.support == support]
        for support in ("supported", "vague", "unattributed", "unclear")
    }
    shares = {support: round(sum(weights) / weight, 4) for support, weights in of.items()}
    by_source = _by_source(claims)
    main, most = next(iter(by_source.items()), (None, 0.0))
    total = sum(c.weight for c in claims if c.source is not None or c.support in ("supported", "vague"))
    return SupportProfile(
        claims=len(claims),
        **shares,
        named_sources=tuple(_by_source(claim for claim in claims if claim.named)),
        main_source=main,
        main_source_share=round(most / total, 4) if total else 0.0,
    )


def _by_source(claims: Iterable[ToldClaim]) -> dict[str, float]:
    """Source -> weight that rests on it, most first; sources whose last words agree are one, under the longest name."""
    weights: dict[str, float] = defaultdict(float)
    names: dict[str, str] = {}
    keys: dict[str, str] = {}
    for claim in claims:
        if (source := claim.source) is not None:
            key = keys.get(source) or keys.setdefault(source, _last_word(source))
            weights[key] += claim.weight
            if key not in names or len(source) > len(names[key]):
                names[key] = source
    return {names[key]: weights[key] for key in sorted(weights, key=lambda key: (-weights[key], key))}


def _last_word(source: str) -> str:
    words = source.replace("’s", "").replace("'s", "").split()
    return words[-1].casefold() if words else source


def _told(doc: "Document", claim: Claim, weakness: Weakness | None) -> ToldClaim:
    best = claim.attribution if claim.ground is None else None
    at = (best.stands_for or best.source) if best is not None else None
    phantom = weakness is not None and weakness.kind == "phantom"
    if weakness is not None and phantom:
        at = weakness.source
    return _claim(
        claim.span,
        doc[claim.span],
        claim.kind,
        claim.weight,
        "vague" if phantom else claim.support,
        "phantom citation" if phantom else _reason(doc, claim, best),
        doc[at] if at is not None else None,
        best is not None and best.kind == "named",
    )


def _reason(doc: "Document", claim: Claim, best: Attribution | None) -> Reason:
    if claim.support == "unclear" and best is None:
        return claim.ground or "wording of a report"
    if claim.ground is not None or best is None:
        return claim.ground or "no source"
    if best.kind == "named" and best.content is not None and doc.quoted.touches(best.content):
        return "own words"
    return _REASON[best.kind]
