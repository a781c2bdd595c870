"""Two articles side by side, exactly: similarities over word 5-grams, and the passages they share."""

from typing import TYPE_CHECKING

from srcaudit.corpus.align import COPIED, MIN_WORDS, Stretch, stretches
from srcaudit.corpus.altered import alterations
from srcaudit.corpus.body import Body, read
from srcaudit.corpus.credit import is_credited
from srcaudit.corpus.meeting import Meeting, meeting, shared
from srcaudit.corpus.shingles import covered
from srcaudit.corpus.surface import widened
from srcaudit.model.comparison import Comparison, Kind, Passage
from srcaudit.model.span import Span
from srcaudit.readers import ArticleLike
from srcaudit.text.document import Document
from srcaudit.text.headline import marked_title

if TYPE_CHECKING:
    from srcaudit.corpus.content import Flags

_QUOTED = 0.8
_HALF_QUOTED = 0.5
_BESIDE = 10
_TOLD = 0.2
_CONFIRMED = 0.3


def compare(a: ArticleLike | Document, b: ArticleLike | Document) -> Comparison:
    """How much of `a` and `b` is the same, seen from `a`. Raises: InputError if either cannot be used.

    Furniture is left out. Finding it takes longer than all the rest, so two texts are first compared as they stand:
    where not even these share anything, that is the answer.
    """
    ours, theirs = (Body(Document.of(article), masked=()) for article in (a, b))
    # The other may name an agency that stands before its body.
    apart = not theirs.agencies and as_they_stand(ours, theirs)
    return apart or compare_bodies(ours.cleaned, theirs.cleaned)


def as_they_stand(ours: Body, theirs: Body) -> Comparison | None:
    """The comparison of two that share neither five words nor a passage; None if furniture has to be left out first."""
    read((ours, theirs))
    if meeting(ours.shingles.hashes, theirs.shingles.hashes).count:
        return None
    found = compare_bodies(ours, theirs)
    return None if found.passages else found


def compare_bodies(ours: Body, theirs: Body, *, common: frozenset[int] = frozenset()) -> Comparison:
    """How much of two bodies is the same, seen from ours, with the passages in the order of our text.

    common: fingerprints so many articles have that they belong to the site; passages made of them are left out.
    """
    read((ours, theirs))
    met = meeting(ours.shingles.hashes, theirs.shingles.hashes)
    return _comparison(ours, theirs, met, _passages(ours, theirs, met, common))


def likeness(ours: Body, theirs: Body, *, common: frozenset[int], alike: float) -> Comparison | None:
    """The same of two bodies that share a passage, or are that similar on the whole; None of others."""
    read((ours, theirs))
    met = meeting(ours.shingles.hashes, theirs.shingles.hashes)
    passages = _passages(ours, theirs, met, common)
    if not passages and met.count < alike * max(ours.kinds, theirs.kinds):
        return None
    found = _comparison(ours, theirs, met, passages)
    return found if passages or found.jaccard >= alike else None


def _comparison(ours: Body, theirs: Body, met: Meeting, passages: tuple[Passage, ...]) -> Comparison:
    ours_count, theirs_count = ours.kinds, theirs.kinds
    union = ours_count + theirs_count - met.count
    other = theirs.article
    return Comparison(
        id=theirs.key,
        title=other.title or marked_title(other.text),
        source=theirs.site,
        url=other.url,
        published=other.published.isoformat() if other.published else None,
        agency=theirs.agency,
        agency_named=theirs.agency is not None and theirs.agency in ours.agencies,
        jaccard=met.count / union if union else 0.0,
        containment=met.count / ours_count if ours_count else 0.0,
        contained=met.count / theirs_count if theirs_count else 0.0,
        passages=passages,
    )


def _passages(ours: Body, theirs: Body, met: Meeting, common: frozenset[int]) -> tuple[Passage, ...]:
    if not (ours.comparable and theirs.comparable):
        return ()
    found = [stretch for stretch in stretches(ours, theirs, met) if _tells(ours, theirs, stretch, common)]
    credited = bool(found) and is_credited(ours, theirs)
    return tuple(_passage(ours, theirs, stretch, credited=credited) for stretch in found)


def _tells(ours: Body, theirs: Body, stretch: Stretch, common: frozenset[int]) -> bool:
    """Whether a passage is really there, and more than what the site puts on its pages."""
    known = [value in common for value in ours.fingerprints_between(stretch.here, stretch.here_last)] if common else []
    return sum(known) * 2 <= len(known) and _confirmed(ours, theirs, stretch)


def _passage(ours: Body, theirs: Body, stretch: Stretch, *, credited: bool) -> Passage:
    import numpy as np

    here = _span(ours, stretch.here, stretch.here_last)
    there = _span(theirs, stretch.there, stretch.there_last)
    words = ours.word_starts(here)
    quoted_here = _quoted_share(ours, here, words)
    quoted_there = _quoted_share(theirs, there)
    rows = _in_rows(ours, theirs, stretch)
    verbatim = round(np.count_nonzero(rows) / len(rows), 4)
    kind = _kind(stretch, verbatim, told=max(quoted_here, quoted_there) <= _TOLD)
    quoted = _quoted(ours, here, len(words), quoted_here, quoted_there)
    if kind == "copied" and not quoted and quoted_here and quoted_there:
        back = stretch.turned
        own = _own_words(ours, stretch, here, rows), _own_words(theirs, back, there, _in_rows(theirs, ours, back))
        kind = "copied" if max(own) >= MIN_WORDS else "akin"
    return Passage(
        span=here,
        other=there,
        words=len(words),
        other_quote=theirs.doc.written(there),
        kind=kind,
        verbatim=verbatim,
        quoted=quoted,
        credited=credited,
        altered=() if kind != "copied" or rows.all() else tuple(alterations(ours, theirs, stretch)),
    )


def _kind(stretch: Stretch, verbatim: float, *, told: bool) -> Kind:
    """told: in the articles' own words, not in those of people they quote."""
    tokens = stretch.here_last - stretch.here + 1
    if verbatim >= COPIED and verbatim * tokens >= MIN_WORDS:
        return "copied"
    return "reworded" if told and stretch.reworded else "akin"


def _span(body: Body, first: int, last: int) -> Span:
    return widened(body.doc.text, *_ends(body, first, last))


def _in_rows(ours: Body, theirs: Body, stretch: Stretch) -> "Flags":
    """Of the tokens here, those that lie in a shingle which stands in the other passage too."""
    import numpy as np

    mine, first = ours.shingles.between(stretch.here, stretch.here_last)
    other, _ = theirs.shingles.between(stretch.there, stretch.there_last)
    words = stretch.here_last - stretch.here + 1
    if not len(other):
        return np.zeros(words, bool)
    ascending = np.sort(other)
    first = first[ascending.take(ascending.searchsorted(mine), mode="clip") == mine] - stretch.here
    return covered(first, words)


def _own_words(ours: Body, stretch: Stretch, here: Span, rows: "Flags") -> int:
    """How many of the words in rows here stand outside quotation marks."""
    starts = ours.tokens.starts[stretch.here : stretch.here_last + 1][rows].tolist()
    return len(starts) - ours.quoted(here).count(starts)


def _confirmed(ours: Body, theirs: Body, stretch: Stretch) -> bool:
    """Whether the words of both sides do have the same first letters, so that equal hashes were no accident."""
    left = ours.tokens.heads[stretch.here : stretch.here_last + 1]
    right = theirs.tokens.heads[stretch.there : stretch.there_last + 1]
    return shared(left, right) >= _CONFIRMED * min(len(left), len(right))


def _ends(body: Body, first: int, last: int) -> tuple[int, int]:
    return int(body.tokens.starts[first]), int(body.tokens.ends[last])


def _quoted(body: Body, here: Span, words: int, share: float, share_there: float) -> bool:
    """Whether a passage is a quotation here: of a third party in both articles, or of the other article itself.

    Most of it stands between quotation marks, or half of it with too little left to be a copy by itself. Where the
    other article does not quote it too, the marks must enclose little else: else they only happen to stand around it.
    """
    if share < _QUOTED and not (share >= _HALF_QUOTED and words * (1 - share) < MIN_WORDS):
        return False
    around = sum(len(body.word_starts(quote)) for quote in body.quoted(here).within(here))
    return share_there >= _HALF_QUOTED or around - share * words <= _BESIDE


def _quoted_share(body: Body, span: Span, words: list[int] | None = None) -> float:
    """The share of a passage's words that stand between quotation marks; words: where they begin, if that is known."""
    quoted = body.quoted(span)
    if not quoted.touches(span):
        return 0.0
    starts = body.word_starts(span) if words is None else words
    return quoted.count(starts) / len(starts) if starts else 0.0
