"""A report for the terminal, in the manner of a compiler: where, what, the line itself, then the five scores."""

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rich.cells import cell_len

from srcaudit.authoring import shortened
from srcaudit.catalog import checks
from srcaudit.model.article import Article
from srcaudit.model.claim import SupportProfile
from srcaudit.model.comparison import Comparison
from srcaudit.model.finding import Confidence, Finding, Related, Severity
from srcaudit.model.gate import Verdict
from srcaudit.model.reliability import Reliability
from srcaudit.model.report import Report
from srcaudit.model.score import Dimension, Score
from srcaudit.model.span import Span
from srcaudit.printable import neutral, one_line
from srcaudit.render.figures import count, number, percent
from srcaudit.render.marked import fits
from srcaudit.render.snippet import Source

_BAR_CELLS = 10
_MIN_WIDTH = 40
_ALSO_SHOWN = 4
_PLACES_SHOWN = 12
_COMPARISONS_SHOWN = 5
_TERMS_SHOWN = 2
_UNDER_NAMES = 16
_TOLD_ABOVE = ("percentile", "against")
_GUTTER = 6

_BOLD, _DIM, _RED, _GREEN, _YELLOW, _BLUE, _CYAN = "1", "2", "1;31", "32", "33", "34", "36"
_SEVERITY_STYLE = {Severity.ERROR: _RED, Severity.WARNING: _YELLOW, Severity.NOTE: _CYAN, Severity.STYLE: _BLUE}
_VERDICT_STYLE = {Verdict.PASS: _GREEN, Verdict.REVIEW: _YELLOW, Verdict.HOLD: _RED, None: _DIM}


@dataclass(frozen=True)
class _Sheet:
    """What all parts of one rendering share."""

    place: str
    source: Source | None
    color: bool
    width: int

    def paint(self, text: str, style: str) -> str:
        """`text` in a style, where colours are wanted."""
        return f"\x1b[{style}m{text}\x1b[0m" if self.color and text else text


_WORTH_TELLING = 0.01


def render(
    report: Report,
    article: Article | None = None,
    *,
    place: str | None = None,
    first_line: int = 1,
    color: bool = False,
    width: int = 100,
) -> str:
    """The report as text that ends in a line break.

    article: the one that was judged; without it, or with another text, findings show their quotes and character
    offsets instead of lines. place: how the article is called here, else its id. first_line: the number that the
    text's first line has in its file. width: terminal cells.
    """
    source = Source(article.text, first_line) if article is not None and fits(report, article) else None
    sheet = _Sheet(neutral(place or report.id or "article"), source, color, max(_MIN_WIDTH, width))
    parts = ["\n".join(_finding(finding, sheet)) for finding in report.findings]
    parts.append("\n".join(_summary(report, sheet)))
    return "\n\n".join(parts) + "\n"


def totals(verdicts: Mapping[Verdict | None, int], severities: Mapping[Severity, int], *, color: bool = False) -> str:
    """One line over several articles: how many got which verdict, how many findings of which severity."""
    sheet = _Sheet("", None, color, _MIN_WIDTH)
    counts = [(verdict, verdicts.get(verdict, 0)) for verdict in (*Verdict, None)]
    told = ", ".join(sheet.paint(f"{count} {v or 'not judged'}", _VERDICT_STYLE[v]) for v, count in counts if count)
    found = [(severity, severities.get(severity, 0)) for severity in reversed(Severity)]
    kinds = [f"{n} style" if severity is Severity.STYLE else count(n, severity) for severity, n in found if n]
    return f"{count(sum(verdicts.values()), 'article')}: {told}; {', '.join(kinds) or 'no findings'}\n"


def _finding(finding: Finding, sheet: _Sheet) -> Iterator[str]:
    severity = sheet.paint(finding.severity, _SEVERITY_STYLE[finding.severity])
    doubt = "  (low confidence)" if finding.confidence is Confidence.LOW else ""
    code, name = sheet.paint(one_line(finding.code), _BOLD), one_line(finding.name)
    yield f"{_where(finding.span.start, sheet)}  {code} {severity} {name}{doubt}"
    yield from _wrapped(one_line(finding.message), "  ", sheet.width)
    yield from _shown(finding.span.start, finding.span.end, finding.quote, "^", "", finding.severity, sheet)
    also = [other for other in finding.related if other.relation == "also"]
    for other in [*also[:_ALSO_SHOWN], *(r for r in finding.related if r.relation == "against")]:
        yield from _related(other, finding.severity, sheet)
    if len(also) > _ALSO_SHOWN:
        rest = also[_ALSO_SHOWN:]
        places = [_short_place(other.span.start, sheet) for other in rest[:_PLACES_SHOWN]]
        places += ["…"] * (len(rest) > _PLACES_SHOWN)
        more = f"and at {count(len(rest), 'further place')}: {', '.join(places)}"
        yield from _wrapped(more, " " * _GUTTER + "= ", sheet.width)


def _where(offset: int, sheet: _Sheet) -> str:
    if sheet.source is None:
        return f"{sheet.paint(sheet.place, _BOLD)}, character {offset}"
    line, column = sheet.source.position(offset)
    return f"{sheet.paint(sheet.place, _BOLD)}:{line}:{column}"


def _short_place(offset: int, sheet: _Sheet) -> str:
    return "{}:{}".format(*sheet.source.position(offset)) if sheet.source else f"character {offset}"


def _related(other: Related, severity: Severity, sheet: _Sheet) -> Iterator[str]:
    note = one_line(other.note)
    if other.article is None:
        yield from _shown(other.span.start, other.span.end, other.quote, "-", note, severity, sheet)
        return
    yield " " * _GUTTER + sheet.paint(
        f"> {neutral(other.article)}, characters {other.span.start}-{other.span.end}", _BLUE
    )
    yield from _quoted(other.quote, note, sheet)


def _shown(start: int, end: int, quote: str, mark: str, note: str, severity: Severity, sheet: _Sheet) -> Iterator[str]:
    """The line with the mark and the note under it; without a source the quote."""
    if sheet.source is None:
        yield from _quoted(quote, f"{note} (characters {start}-{end})".strip() if mark == "-" else "", sheet)
        return
    shown = sheet.source.snippet(Span(start, end), sheet.width - _GUTTER - 3)
    line_number = sheet.source.position(start)[0]
    bar = sheet.paint("|", _BLUE)
    yield f"{sheet.paint(f'{line_number:>{_GUTTER}}', _BLUE)} {bar} {shown.line}"
    style = _SEVERITY_STYLE[severity] if mark == "^" else _BLUE
    under = " " * shown.before + sheet.paint(mark * shown.cells, style)
    goes_on = f"goes on for {count(shown.further_lines, 'more line')}" if shown.further_lines else ""
    told = "; ".join(filter(None, (note, goes_on)))
    room = sheet.width - _GUTTER - 3 - shown.before - shown.cells - 1
    if cell_len(told) <= room:
        yield f"{' ' * _GUTTER} {bar} {under} {sheet.paint(told, style)}".rstrip()
        return
    yield f"{' ' * _GUTTER} {bar} {under}"
    for line in _wrapped(told, " " * _GUTTER + " = ", sheet.width):
        yield sheet.paint(line, style)


def _quoted(quote: str, note: str, sheet: _Sheet) -> Iterator[str]:
    room = max(20, sheet.width - _GUTTER - 5)
    yield f"{' ' * _GUTTER} {sheet.paint('|', _BLUE)} “{neutral(shortened(quote, room))}”"
    if note:
        yield from _wrapped(note, " " * _GUTTER + " = ", sheet.width)


def _summary(report: Report, sheet: _Sheet) -> Iterator[str]:
    title = f", “{neutral(shortened(report.title, 60))}”" if report.title else ""
    language = f", language {one_line(report.language)}" if report.language else ""
    yield sheet.paint(f"{sheet.place}{title}: {count(report.words, 'word')}{language}", _BOLD)
    reasons = {skip.code: skip.reason for skip in report.skipped}
    for dimension in Dimension:
        yield from _score_lines(dimension, report.scores.of(dimension), reasons.get(dimension, ""), sheet)
    yield from _wrapped(_reliability(report.reliability), "  ", sheet.width)
    if report.support is not None:
        yield from _wrapped(_support(report.support), "  ", sheet.width)
    yield from _sharing(report.comparisons, sheet)
    if report.readability:
        ease, grade, lix = (
            report.readability.flesch_reading_ease,
            report.readability.flesch_kincaid_grade,
            report.readability.lix,
        )
        yield f"  reading ease {ease:g} (Flesch), school grade {grade:g} (Flesch-Kincaid), LIX {lix:g}"
    yield from _verdict(report, sheet)
    yield from _not_run(report, sheet)


def _reliability(found: Reliability) -> str:
    """The number with its interval, and what takes off how much."""
    if found.value is None:
        return f"reliability   not measured: {one_line(found.reason or 'no reason given')}"
    low, high = found.interval or (found.value, found.value)
    losses = sorted((t for t in found.terms if t.taken_off > 0), key=lambda term: -term.taken_off)
    told = ", ".join(f"{term.dimension} {term.taken_off:.3g}" for term in losses)
    missing = f"; without {', '.join(found.not_measured)}" if found.not_measured else ""
    less = f"100 less {told}" if told else "nothing taken off"
    return f"reliability   {found.value:.0f} of 100 ({low:.0f}-{high:.0f}): {less}{missing}"


def _support(found: SupportProfile) -> str:
    """Whom the claims rest on, in one line."""
    shares = ", ".join(
        f"{getattr(found, name):.0%} {name}" for name in ("supported", "vague", "unattributed", "unclear")
    )
    named = count(len(found.named_sources), "named source")
    main_source = neutral(shortened(found.main_source or "", 40))
    main = f"; of what has a source, {found.main_source_share:.0%} rests on “{main_source}”"
    return f"{count(found.claims, 'claim')}: {shares}; {named}{main if found.main_source else ''}"


def _verdict(report: Report, sheet: _Sheet) -> list[str]:
    why = "; ".join(map(one_line, report.reasons))
    verdict = report.verdict or "none"
    head = f"verdict: {sheet.paint(verdict, _VERDICT_STYLE[report.verdict])}"
    return _after(f"{head} ", len(f"verdict: {verdict} "), f"({why})", sheet.width) if why else [head]


def _score_lines(dimension: Dimension, score: Score | None, reason: str, sheet: _Sheet) -> list[str]:
    name = f"  {dimension:<14}"
    if score is None:
        told = _after(name, len(name), f"not measured: {one_line(reason) or 'no reason given'}", sheet.width)
        return [name + sheet.paint(told[0][len(name) :], _DIM), *(sheet.paint(line, _DIM) for line in told[1:])]
    filled = round(score.value * _BAR_CELLS)
    if score.value > 0:
        filled = max(1, filled)
    bar = sheet.paint("█" * filled, _YELLOW) + sheet.paint("░" * (_BAR_CELLS - filled), _DIM)
    parts = f"{number(score.numerator)} of {number(score.denominator)} {one_line(score.unit)}"
    if score.percentile is not None and score.value > 0:
        parts += f"; above {_share_of_professionals(score.percentile)}"
    head, in_percent = f"{name}{score.value:.2f} {bar} ", f"{score.value:>4.0%}  "
    cells = len(name) + len(f"{score.value:.2f} ") + _BAR_CELLS + 1 + len(in_percent)
    return _after(head + in_percent, cells, parts + _largest_terms(score), sheet.width)


def _share_of_professionals(share: float) -> str:
    """Rounded down: a score above all but one of a thousand is not above all."""
    return "all professionals" if share >= 1 else f"{int(share * 100 + 1e-9)}% of professionals"


def _largest_terms(score: Score) -> str:
    large = sorted((t for t in score.terms if t.value > 0), key=lambda term: (-term.value, term.name))
    if len(score.terms) < 2 or not large:
        return ""
    shown = [f"{one_line(term.name)} {term.value:.3g}" for term in large[:_TERMS_SHOWN]]
    return f" ({', '.join(shown + ['…'] * (len(large) > _TERMS_SHOWN))})"


def _sharing(comparisons: Sequence[Comparison], sheet: _Sheet) -> Iterator[str]:
    # A few runs of common words are in any two articles; the JSON has them all.
    shared = [one for one in comparisons if one.passages or max(one.containment, one.contained) >= _WORTH_TELLING]
    for one in shared[:_COMPARISONS_SHOWN]:
        about = "about " if one.method == "minhash" else ""
        here, there = percent(one.containment), percent(one.contained)
        found = f"{about}{here} of this article's runs of five words are in that one, {there} of that one's in this"
        source = f" ({neutral(one.source)})" if one.source else ""
        passages = f"; {count(len(one.passages), 'shared passage')}" if one.passages else ""
        yield from _wrapped(f"shared with {neutral(one.id)}{source}: {found}{passages}", "  ", sheet.width)
    if len(shared) > _COMPARISONS_SHOWN:
        yield f"  and with {count(len(shared) - _COMPARISONS_SHOWN, 'other article')}"


def _not_run(report: Report, sheet: _Sheet) -> Iterator[str]:
    """What was left out, one line a reason; what a dimension's own line says of its checks is not said again."""
    by_reason: dict[str, list[str]] = {}
    told = {(skip.code, skip.reason) for skip in report.skipped}
    above = {skip.reason for skip in report.skipped if skip.code in list(Dimension)}
    for skip in report.skipped:
        if skip.code == "metadata":
            yield from _wrapped(f"note: {one_line(skip.reason)}", "", sheet.width)
        elif (_dimension_of(skip.code), skip.reason) in told or (skip.code in _TOLD_ABOVE and skip.reason in above):
            continue
        elif skip.code not in ("article", "reliability", *Dimension):
            by_reason.setdefault(skip.reason, []).append(skip.code)
    for reason, codes in by_reason.items():
        for line in _wrapped(f"not run: {', '.join(map(one_line, codes))} ({one_line(reason)})", "", sheet.width):
            yield sheet.paint(line, _DIM)


def _dimension_of(code: str) -> Dimension | None:
    """The dimension of a check; None for the code of anything else."""
    return next((check.dimension for check in checks() if check.code == code), None)


def _after(head: str, cells: int, text: str, width: int) -> list[str]:
    """`text` after what begins a line and takes so many cells; further lines stand under its names."""
    indent = min(cells, _UNDER_NAMES)
    first, *lines = textwrap.wrap(" " * cells + text, width, subsequent_indent=" " * indent, break_on_hyphens=False)
    return [(head + first[cells:]).rstrip(), *lines]


def _wrapped(text: str, indent: str, width: int) -> list[str]:
    room = max(_MIN_WIDTH // 2, width - len(indent))
    lines = textwrap.wrap(text, room, break_on_hyphens=False) or [""]
    return [(indent if number == 0 else " " * len(indent)) + line for number, line in enumerate(lines)]
