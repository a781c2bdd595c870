"""What an article tells as one side of a conflict, and the conflict that several sides make."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from srcaudit.model.span import Span
from srcaudit.model.story import Conflict, ConflictKind, ConflictValue
from srcaudit.story.facts import ArticleFacts
from srcaudit.text.mentions.quantities import Quantity


@dataclass(frozen=True, slots=True)
class Told:
    """A value in one article."""

    value: str
    article: ArticleFacts
    span: Span
    quote: str
    context: str


def conflict_of(
    kind: ConflictKind, subject: str, told: Iterable[Told], place: Mapping[str, int], *, what: str
) -> Conflict:
    """A conflict, the value of the article that comes first in the story first. place: of each article in it."""
    ordered = sorted(told, key=lambda one: (one.value, place[one.article.id], one.span))
    first = min(ordered, key=lambda one: place[one.article.id]).value
    ordered.sort(key=lambda one: (one.value != first, one.value, place[one.article.id], one.span))
    by_value: dict[str, list[str]] = {}
    for one in ordered:
        by_value.setdefault(one.value, []).append(one.article.source)
    told_so = "; ".join(f"{value} ({_some(sources)})" for value, sources in by_value.items())
    return Conflict(
        subject=subject,
        kind=kind,
        message=f"{what}: {told_so}",
        values=tuple(
            ConflictValue(
                value=one.value,
                article_id=one.article.id,
                source=one.article.source,
                published=one.article.day,
                span=one.span,
                quote=one.quote,
                context=one.context,
            )
            for one in ordered
        ),
    )


def _some(sources: Sequence[str]) -> str:
    """The first few of the sources, each once, and how many more there are."""
    once = list(dict.fromkeys(sources))
    more = f" and {len(once) - _TOLD} more" if len(once) > _TOLD else ""
    return ", ".join(once[:_TOLD]) + more


_TOLD = 4


def worded(one: Quantity) -> str:
    """A quantity in one notation."""
    number = f"{one.value:,.0f}" if one.value == int(one.value) else f"{one.value:,}"
    return f"{_BOUND[one.bound]}{number} {one.unit or one.head}".strip()


_BOUND = {"exact": "", "about": "about ", "over": "more than ", "under": "under "}
