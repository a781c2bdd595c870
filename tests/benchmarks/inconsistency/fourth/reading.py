"""What the fourth examiner reads in an article: sentences, people, dates and figures, each by plain patterns."""

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from srcaudit import Span
from tests.benchmarks.inconsistency.blind.stories import Story


def words(text: str) -> frozenset[str]:
    """The words of a list that is written as a text."""
    return frozenset(text.split())


MONTHS = {
    name: number
    for number, names in enumerate(
        [
            ("January", "Jan."),
            ("February", "Feb."),
            ("March",),
            ("April",),
            ("May",),
            ("June",),
            ("July",),
            ("August", "Aug."),
            ("September", "Sept."),
            ("October", "Oct."),
            ("November", "Nov."),
            ("December", "Dec."),
        ],
        1,
    )
    for name in names
}
MONTH_NAMES = [name for name in MONTHS if not name.endswith(".")]
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
TITLES = {
    "President",
    "Prime Minister",
    "Sen.",
    "Senator",
    "Rep.",
    "Congressman",
    "Congresswoman",
    "Gov.",
    "Governor",
    "Mayor",
    "Chancellor",
    "Attorney General",
    "Secretary of State",
    "Defense Secretary",
    "Home Secretary",
    "Foreign Secretary",
    "Foreign Minister",
    "Finance Minister",
    "Education Secretary",
    "Health Secretary",
    "Culture Secretary",
    "Transport Secretary",
    "Treasury Secretary",
}
SAYING = r"(?:said|says|told|added|argued|wrote|insisted|explained|believes|warned|admitted|continued)"
_WORD = r"[A-Z][a-zA-Zéèáíóúñöü’'-]*[a-zéèáíóúñöü]"
_FULL = re.compile(rf"\b({_WORD}) (?:[A-Z]\. )?({_WORD})\b")
_TITLE = re.compile(
    r"(?<!State )(?<!Lt\. )(?<!Lieutenant )(?<!Vice )(?<!ormer )"
    rf"\b({'|'.join(sorted(map(re.escape, TITLES), key=len, reverse=True))})\s$"
)
_MONTH = "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True))
_US_DATE = re.compile(rf"\b(?:({'|'.join(WEEKDAYS)}),? )?({_MONTH}) (\d{{1,2}})\b(?!,?\d| ?-|–)(?:, ((?:19|20)\d\d))?")
_UK_DATE = re.compile(rf"\b(?:({'|'.join(WEEKDAYS)}),? )?(\d{{1,2}}) ({'|'.join(MONTH_NAMES)})\b(?: ((?:19|20)\d\d))?")
_SENTENCE_END = re.compile(r"(?<=[a-z0-9)%][.!?])[\"”']?(?=\s|$)|(?<=[.!?,][\"”])(?=\n|$)")
_ABBREVIATED = re.compile(
    r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Jr|Sr|vs|Inc|Co|Corp|Jan|Feb|Aug|Sept|Oct|Nov|Dec|No|etc)\.$"
)
_NOT_FIRST = words(
    "Besides Inside Outside Nearly Under Over Among About Still Yet Perhaps Maybe Instead Meanwhile However Later "
    "Last Next More Most Many Some Such Could Would Should What Why How Who Where Here There Now Today Until "
    "Unlike Through During Despite Against Fellow Senate House Air Big Black White Red Mister Madam Governors "
    "Senators Presidents Our His Her Its Their Your Let Does Did Can Will Have Has Had Being Having The A An In "
    "On At And But For If When While After Before As It He She They This That These Mr Mrs Ms Dr Sir Lord "
    "President Prime Minister Senator Governor Mayor Chancellor Secretary Attorney Foreign Home Defense Finance "
    "Judge Former New South North West East San Los Las St Great Supreme Super United Representative Congressman "
    "Speaker Professor Captain Coach Striker Republican Democratic Democrat Conservative Labour American British "
    "French German Russian Chinese Australian Irish Scottish Welsh English Spanish Italian Argentine Chief "
    "General Vice Saint Port Hong Wall Real Manchester Chelsea Treasury Education Health Culture Transport "
    "Analyst Spokesman Spokeswoman Justice Queen Prince King Princess Pope Then Both Only Even Since With From "
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August "
    "September October November December Director Editor Chairman Congresswoman Miss Dame Number World Olympic "
    "Neither Like Asked Although Not Because Also No"
)
_NOT_LAST = words(
    "China Russia France Germany Britain Japan India Iran Iraq Israel Syria Turkey Texas Florida Ohio Iowa Nevada "
    "Michigan America Europe London Washington Moscow Beijing Chelsea Arsenal Liverpool Wales England Scotland "
    "Ireland Italy Spain Australia House Street Party Department Committee Post Times Journal News Court Bank "
    "Group University Council Union Office Association Service Ministry Company Corporation Inc Ltd United City "
    "Town Rovers State States Institute Center Centre Foundation Agency Commission Fund League Cup Open Club "
    "School College Hospital Hall Church Trust Force Police Army Guard Board Authority Bureau Congress Senate "
    "Parliament Assembly Administration Campaign Democrats Republicans Magazine Review Tribune Herald Telegraph "
    "Guardian Daily Jones-Industrial Research Election Caucus Project Network Airlines Airways Motors Systems "
    "Records Music Studios Pictures Games Software Security Minister Secretary President General Governor Jr "
    "Korea Zealand Africa Kingdom Island Islands Carolina Dakota Virginia Hampshire Jersey Mexico York Said Says"
)


@dataclass(frozen=True)
class Person:
    """Somebody named in full and, later, by the surname alone before a verb of saying."""

    first: str
    last: str
    full: tuple[Span, ...]
    bare: tuple[Span, ...]
    title: str | None

    @property
    def name(self) -> str:
        return f"{self.first} {self.last}".strip()


@dataclass(frozen=True)
class Day:
    """A date as it is written. `on`: None where the calendar has no such day or no year is known."""

    span: Span
    weekday: str | None
    month: str
    day: int
    british: bool
    has_year: bool
    on: date | None

    def written(self, on: date, *, year: bool = True) -> str:
        """Another date in the same manner, with its year."""
        return dated(on, british=self.british, year=year)


@dataclass(frozen=True)
class Figure:
    """A whole number in digits with what it counts."""

    span: Span
    number: Span
    value: int
    noun: str


def dated(on: date, *, british: bool, year: bool = True) -> str:
    month = MONTH_NAMES[on.month - 1]
    if british:
        return f"{on.day} {month}{f' {on.year}' if year else ''}"
    return f"{month} {on.day}{f', {on.year}' if year else ''}"


_FIGURE = re.compile(
    r"(?<![\d$£€.,:/–-])\b(\d{1,3}(?:,\d{3})+|\d{1,4}) ((?:[a-z]+ )?)([a-z]{4,}s|people|women|men|children)\b"
)
_NOT_COUNTED = words(
    "years days hours times points minutes months weeks miles others seconds pounds dollars metres meters feet "
    "euros kilometres kilometers games tonnes percents cents yards this thus plus less does acres inches degrees "
    "tons goes gives makes takes says holes sets rounds series always perhaps minus runs wickets shots laps "
    "decades overs across was has is per cent percent megabits gigabytes bits bytes lbs grams litres gallons "
    "barrels users million billion trillion caps tries goals"
)


class Reading:
    """One article, read."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.text = story.text

    @cached_property
    def ends(self) -> tuple[int, ...]:
        """Where a sentence ends outside a quotation, so that another can follow it; ends of paragraphs only."""
        ends, start = [], 0
        for line in self.text.split("\n"):
            told, end = line.rstrip(), start + len(line.rstrip())
            if len(told.split()) >= 8 and re.search(r"[a-z0-9)%][.!?][\"”]?$", told) and _is_closed(told):
                ends.append(end)
            start += len(line) + 1
        return tuple(ends)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """Sentences, roughly: none spans two lines."""
        found, start = [], 0
        for line in self.text.split("\n"):
            begin = 0
            for match in _SENTENCE_END.finditer(line):
                if match.end() > begin and not _ABBREVIATED.search(line[begin : match.end()]):
                    found.append(Span(start + begin, start + match.end()))
                    begin = match.end() + 1
            start += len(line) + 1
        return tuple(span for span in found if span.end > span.start)

    def sentence(self, place: int) -> Span | None:
        return next((span for span in self.sentences if span.start <= place < span.end), None)

    @cached_property
    def year(self) -> int | None:
        """The year of the article: published, or the one that it names three times and most."""
        if self.story.published:
            return self.story.published.year
        years = Counter(re.findall(r"\b20\d\d\b", self.text)).most_common(2)
        if years and years[0][1] >= 3 and (len(years) == 1 or years[1][1] < years[0][1]):
            return int(years[0][0])
        return None

    @cached_property
    def people(self) -> tuple[Person, ...]:
        """People in the order of their first full name."""
        found: dict[tuple[str, str], list[Span]] = {}
        for match in _FULL.finditer(self.text):
            first, last = match.group(1), match.group(2).removesuffix("’s").removesuffix("'s")
            if first in _NOT_FIRST or last in _NOT_LAST or len(last) < 4 or last in _NOT_FIRST or len(first) < 3:
                continue
            if re.search(r"\b[Tt]he $", self.text[max(0, match.start() - 4) : match.start()]):
                continue
            if re.match(r"(?:’s|'s)? [A-Z]", self.text[match.end() : match.end() + 4]):
                continue
            found.setdefault((first, last), []).append(Span(match.start(), match.start(2) + len(last)))
        lasts = Counter(last for _, last in found)
        firsts = {first for first, _ in found}
        return tuple(
            person
            for (first, last), full in found.items()
            if lasts[last] == 1 and last not in firsts and (person := self._person(first, last, full))
        )

    def _person(self, first: str, last: str, full: list[Span]) -> Person | None:
        bare = tuple(
            Span(match.start(), match.end())
            for match in re.finditer(rf"(?<!\w)(?<![-’'.])(?<![A-Z][a-z] ){re.escape(last)}\b(?![-’']?\w)", self.text)
            if not any(span.start <= match.start() < span.end for span in full)
            and not re.search(
                r"(?:[A-Z][\w.’'-]*|\bthe|\bvon|\bde|\bal) $", self.text[max(0, match.start() - 20) : match.start()]
            )
            and not re.match(r" [A-Z]", self.text[match.end() : match.end() + 2])
            and match.start() > full[0].start
        )
        said = any(re.match(rf" {SAYING}\b", self.text[span.end : span.end + 12]) for span in bare)
        named = re.search(rf"\b(?:Mr|Mrs|Ms)\.? {re.escape(last)}\b", self.text)
        cited = re.search(rf"\b{SAYING} {re.escape(last)}\b", self.text)
        if not (said or named or cited):
            return None
        title = next(
            (m.group(1) for span in full if (m := _TITLE.search(self.text[max(0, span.start - 25) : span.start]))), None
        )
        return Person(first, last, tuple(full), bare, title)

    @cached_property
    def days(self) -> tuple[Day, ...]:
        """Dates with a day of the month, in the order of the text."""
        found = [self._day(match, british=False) for match in _US_DATE.finditer(self.text)]
        found += [self._day(match, british=True) for match in _UK_DATE.finditer(self.text)]
        return tuple(sorted((day for day in found if 1 <= day.day <= 31), key=lambda day: day.span.start))

    def _day(self, match: re.Match[str], *, british: bool) -> Day:
        weekday, one, two, year = match.groups()
        day, month = (int(one), two) if british else (int(two), one)
        return Day(
            Span(match.start(), match.end()),
            weekday,
            month,
            day,
            british,
            bool(year),
            self._on(day, MONTHS[month], int(year) if year else None),
        )

    def _on(self, day: int, month: int, year: int | None) -> date | None:
        try:
            if year:
                return date(year, month, day)
            if not self.story.published:
                return None
            near = [date(self.story.published.year + step, month, day) for step in (-1, 0, 1)]
        except ValueError:
            return None
        best = min(near, key=lambda one: abs((one - self.story.published).days))  # type: ignore[operator]
        return best if abs((best - self.story.published).days) <= 100 else None

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """Counts of things, no years and no measures, and none inside a quotation."""
        return tuple(
            Figure(
                Span(match.start(), match.end()),
                Span(match.start(1), match.end(1)),
                value,
                match.group(2) + match.group(3),
            )
            for match in _FIGURE.finditer(self.text)
            if (value := int(match.group(1).replace(",", ""))) >= 4
            and not ("," not in match.group(1) and 1900 <= value <= 2030)
            and match.group(3) not in _NOT_COUNTED
            and match.group(2).strip() not in _NOT_COUNTED
            and not match.group(2).startswith(
                ("and ", "or ", "to ", "in ", "of ", "for ", "after ", "with ", "at ", "on ", "by ", "as ", "from ")
            )
            and not re.search(
                r"(?:from|to|and|between|or|by|No|number|top|age|aged|of|in|than|least|about|nearly|some|over|around|"
                r"under|almost|approximately|roughly|another|most|additional|extra|page|chapter|Title|Section|Rule|"
                r"January|February|March|April|May|June|July|August|September|October|November|December|[A-Z]\w*\.?) $",
                self.text[max(0, match.start() - 16) : match.start()],
            )
            and not self.quoted(match.start())
        )

    def quoted(self, place: int) -> bool:
        """Whether a quotation is open here, by the quotation marks of its line."""
        line = self.text[self.text.rfind("\n", 0, place) + 1 : place]
        return not _is_closed(line)

    @cached_property
    def nouns(self) -> Counter[str]:
        return Counter(figure.noun.split()[-1] for figure in self.figures)


def _is_closed(line: str) -> bool:
    return line.count('"') % 2 == 0 and line.count("''") % 2 == 0 and line.count("“") <= line.count("”")
