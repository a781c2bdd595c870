"""An office laid to somebody who did not hold it when the article was written.

## What it does
Compares "the Rowan administration" and "President Rowan" with a table of office holders, at the article's own date.

## Why it matters
Text that is put together from older text, or written from memory, names the wrong government. A reader who knows it
stops believing the rest.

## How it decides
The date is the day of publication, or a range that the article itself tells (a date line, the day of a war, "nearly
four years of war"); never today's. The office must act: it is the subject of a verb, outside quotations. The person
must have held that office at some time, not at any day of the range (14 days after the end, the day before the start
and 100 days between election and start are allowed), and the table must know who held it on all of those days. A title
that many hold ("Prime Minister Brown") needs the first name somewhere in the article, or the nation; one that firms
and universities give too ("President Higgins") needs both. A word of the
sentence that points to another time ("former", "during", "would", another year) keeps the check silent. A verb in the
past tense counts only when it is news: a day of the week or the like stands in the sentence, or the office begins the
sentence and the article nowhere names the actual holder. A title that is kept after the term (President Rowan,
retired) gives a warning, not an error.

## Limits
Only offices and years in the table are known; a missing end is unknown and gives silence. A sentence in the past tense
about an earlier government, in an article that never names the present one, is reported. Offices in headings and in
relative clauses are not judged.
Measured on 2,398 articles of 2004-05, 2015-16 and later: 487 offices with a holder, none reported. With the day of
publication moved by 7 to 14 years in 1,629 of them, 73 of 483 offices are reported, all rightly. Planted in 47 articles
of 2015-16: .53 found; most misses have a word of another time near by, or name the actual holder elsewhere and tell in
the past tense.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.text.dateline import Dated
from srcaudit.text.mentions.roles import Office, RoleMention, Term, is_named


@check(
    "IC311",
    "wrong-office-holder",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.ERROR,
    confidence=Confidence.HIGH,
    message="“{quote}”: {how} the article dates from {when}, when {there} held this office; "
    "the day of what is told here would settle it",
    bad=(
        Example("[[The Obama administration]] announced the plan on Tuesday.", published="2018-04-11"),
        Example(
            "Ukraine and Russia swapped prisoners after nearly three years of war. "
            "[[Prime Minister Rishi Sunak]] has welcomed the news."
        ),
    ),
    good=(
        Example(
            "The Obama administration announced the plan on Tuesday.", published="2015-04-11", why="in office then"
        ),
        Example("The former Obama administration wants its plan back.", published="2018-04-11", why="it says former"),
        Example(
            "The Obama administration drew up the plan in 2015; President Trump has dropped it.",
            published="2018-04-11",
            why="another year, and the holder of the day is named",
        ),
        Example("“The Obama administration is to blame,” he said.", published="2018-04-11", why="somebody's own words"),
        Example("Vice President Biden announced the plan.", published="2015-04-11", why="he was, then"),
        Example("The Obama administration announced the plan.", why="nothing dates the article"),
        Example("The Trump administration will drop it.", published="2016-12-10", why="elected, and soon in office"),
    ),
)
def wrong_office_holder(context: Context[Options]) -> Found:
    """Offices that act, with a holder who did not hold them then."""
    when = context.doc.dated
    compared = 0
    if when is not None and when.sure:
        for mention in context.doc.roles:
            actual = _actual(mention, when)
            if actual is None:
                continue
            compared += 1
            office, holder = actual
            if holder.surname == mention.surname or not _wrong(context, mention, when, holder):
                continue
            courtesy = (
                office.courtesy
                and not mention.as_body
                and any(term.surname == mention.surname and term.first < when.first for term in office.terms)
            )
            evidence = Conflict(
                subject=office.key, here=mention.surname, there=holder.name, source=f"table offices: {office.source}"
            )
            related = [context.against(when.span, "this dates the article")] if when.span else []
            yield context.finding(
                mention.span,
                evidence,
                related=related,
                severity=Severity.WARNING if courtesy else Severity.ERROR,
                confidence=Confidence.HIGH if mention.tense == "present" or mention.news else Confidence.MEDIUM,
                when=str(when),
                how=_how(context, when),
            )
    yield context.measure("compared", compared, "comparisons")


def _how(context: Context[Options], when: Dated) -> str:
    """What tells the article's date, as the message begins."""
    if when.span is None:
        return "by its day of publication"
    since = f" (since {when.since.isoformat()})" if when.since else ""
    return f"by “{context.doc[when.span]}”{since}"


def _actual(mention: RoleMention, when: Dated) -> tuple[Office, Term] | None:
    """The one office that is meant and who held it; None if that cannot be told."""
    known = [(office, office.holder(when.first, when.last)) for office in mention.offices]
    holders = [(office, holder) for office, holder in known if holder is not None]
    return holders[0] if len(holders) == len(known) == 1 else None


def _wrong(context: Context[Options], mention: RoleMention, when: Dated, holder: Term) -> bool:
    if mention.tense is None or mention.guarded:
        return False
    office = mention.offices[0]
    terms = [term for term in office.terms if term.surname == mention.surname]
    if any(term.may_cover(when.first, when.last) or term.begins_soon(when.last) for term in terms):
        return False
    if mention.tense == "present" or mention.news:
        return True
    return mention.opens and not is_named(context.doc, holder)
