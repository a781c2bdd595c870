"""An article with everything that can be read off it, each layer computed once, on first use."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Set
from datetime import date
from itertools import chain
from typing import Self

from srcaudit.language.lexicon import Hit, Searched
from srcaudit.language.pack import LanguagePack, load
from srcaudit.language.reference import Reference
from srcaudit.model.article import Article
from srcaudit.model.cached import cached_property
from srcaudit.model.span import Span
from srcaudit.readers import ArticleLike, article_of
from srcaudit.text.altered_parts import AlteredPart, altered_parts
from srcaudit.text.answers import Answer, answers
from srcaudit.text.blocks import Block, blocks
from srcaudit.text.claims import Claim, claims, supported_share
from srcaudit.text.cover import Cover
from srcaudit.text.dateline import Dated, dated, told_days
from srcaudit.text.dependence import Dependence, dependence
from srcaudit.text.format import Format, format_of
from srcaudit.text.furniture import cued_sentences, site_cues
from srcaudit.text.furniture_words import Part
from srcaudit.text.headline import Headline, headline, title
from srcaudit.text.judgements import Chances, LineJudgement, chances, judgements
from srcaudit.text.known import NOTHING, Known, OwnPhrase, own_phrases
from srcaudit.text.language import detect
from srcaudit.text.lines import lines
from srcaudit.text.links import links
from srcaudit.text.mask import FurnitureBlock, FurnitureLine, furniture, furniture_blocks
from srcaudit.text.mentions.amount_ranges import AmountRange, amount_ranges
from srcaudit.text.mentions.attributions import Attribution, attributions
from srcaudit.text.mentions.bent_places import bent_places
from srcaudit.text.mentions.body_heads import OtherHead, other_heads
from srcaudit.text.mentions.changes import Change, changes
from srcaudit.text.mentions.clauses_again import ClauseAgain, clauses_again
from srcaudit.text.mentions.clock import Hour, hours_told
from srcaudit.text.mentions.contests import Contest, contests
from srcaudit.text.mentions.conversions import Conversion, Exchange, conversions, exchanges
from srcaudit.text.mentions.counted_events import EventDay, event_days
from srcaudit.text.mentions.dates import (
    DateMention,
    DayCount,
    Epoch,
    YearCount,
    dates,
    day_counts,
    epochs,
    year_counts,
)
from srcaudit.text.mentions.day_numbers import DayNumber, day_numbers
from srcaudit.text.mentions.described_twice import DescribedTwice, described_twice
from srcaudit.text.mentions.durations import Duration, durations
from srcaudit.text.mentions.echoed_days import EchoedDay, echoed_days
from srcaudit.text.mentions.elapsed_days import Elapsed, elapsed_days
from srcaudit.text.mentions.elapsed_hours import ElapsedHours, elapsed_hours
from srcaudit.text.mentions.enumerations import Enumerated, enumerated
from srcaudit.text.mentions.event_dates import SameEvent, same_events
from srcaudit.text.mentions.event_weekdays import EventOnWeekdays, event_weekdays
from srcaudit.text.mentions.figure_labels import Label, figure_labels
from srcaudit.text.mentions.groups_again import GroupAgain, groups_again
from srcaudit.text.mentions.happenings import SameHappening, same_happenings
from srcaudit.text.mentions.headline_figures import HeadlineFigure, headline_figures
from srcaudit.text.mentions.headline_leads import headline_leads
from srcaudit.text.mentions.headline_lists import headline_lists
from srcaudit.text.mentions.headline_margins import headline_margins
from srcaudit.text.mentions.headline_names import headline_names
from srcaudit.text.mentions.headline_persons import HeadlinePerson, headline_persons
from srcaudit.text.mentions.headline_reckoned import headline_reckoned, without_reckoned
from srcaudit.text.mentions.headline_slips import headline_slips
from srcaudit.text.mentions.holders import Held, holders
from srcaudit.text.mentions.honorifics import OddHonorific, odd_honorifics
from srcaudit.text.mentions.initials import OddInitials, odd_initials
from srcaudit.text.mentions.kinships import TwoKinships, same_kinships
from srcaudit.text.mentions.known_figures import KnownFigure, known_figures
from srcaudit.text.mentions.labelled_figures import TwiceLabelled, twice_labelled
from srcaudit.text.mentions.lasting import lasting
from srcaudit.text.mentions.lists import CountedList, Parties, counted_lists, parties
from srcaudit.text.mentions.local_offices import LocalOffice, local_offices
from srcaudit.text.mentions.loose_changes import loose_changes
from srcaudit.text.mentions.moves import moves
from srcaudit.text.mentions.name_forms import NameForm, NearForms, name_forms, near_forms
from srcaudit.text.mentions.names import NameMention, names
from srcaudit.text.mentions.namesakes import Namesakes, TwoInitials, namesakes, two_initials
from srcaudit.text.mentions.near_names import PlaceNames, near_names
from srcaudit.text.mentions.occasions import SameOccasion, same_occasions
from srcaudit.text.mentions.person_fact import PersonFact
from srcaudit.text.mentions.person_facts import person_facts
from srcaudit.text.mentions.place_words import NearNames
from srcaudit.text.mentions.quantities import Quantity, quantities
from srcaudit.text.mentions.ranges import Range, ranges
from srcaudit.text.mentions.rates import Rate, rates
from srcaudit.text.mentions.relative import RelativeDate, relative_dates
from srcaudit.text.mentions.restated import Restated, restated
from srcaudit.text.mentions.roles import RoleMention, roles
from srcaudit.text.mentions.same_moments import SameMoment, same_moments
from srcaudit.text.mentions.series import Numbered, numbered
from srcaudit.text.mentions.settings import SameSetting, same_days, same_hours, same_towns
from srcaudit.text.mentions.shares import Share, shares
from srcaudit.text.mentions.slipped_days import SlippedDay, slipped_days
from srcaudit.text.mentions.sole_figures import sole_figures
from srcaudit.text.mentions.sole_labels import sole_labels
from srcaudit.text.mentions.sole_offices import SoleOffice, sole_offices
from srcaudit.text.mentions.states import State, states
from srcaudit.text.mentions.sums import Sum, sums
from srcaudit.text.mentions.tallies import TwoTallies, same_tallies
from srcaudit.text.mentions.titles_told import TwoTitles, two_titles
from srcaudit.text.mentions.told_in_full import odd_full_names
from srcaudit.text.mentions.twin_figures import twin_figures
from srcaudit.text.mentions.unborne_surnames import SpeakingSurnames, speaking_surnames
from srcaudit.text.mentions.uneven_draws import Draw, draws
from srcaudit.text.mentions.unnamed_ages import UnnamedAge, unnamed_ages
from srcaudit.text.mentions.variants import VariantMention, tells_of_spelling, variants
from srcaudit.text.mentions.weekdays import Weekday, weekdays, written_days
from srcaudit.text.mentions.word_for_word import word_for_word
from srcaudit.text.news import News, news
from srcaudit.text.normalize import folded
from srcaudit.text.overlap import Passages
from srcaudit.text.profile import Number, profile
from srcaudit.text.prose import Sentence, prose, prose_places
from srcaudit.text.quotes import quotes
from srcaudit.text.retold import Retold, retold
from srcaudit.text.scaffold import Scaffold, scaffolds
from srcaudit.text.sections import Section, sections
from srcaudit.text.sentences import sentences
from srcaudit.text.set_apart import set_apart
from srcaudit.text.source_lists import bare_source_lists
from srcaudit.text.spellings import marks_of_others
from srcaudit.text.stems import stems
from srcaudit.text.units import Unit, units
from srcaudit.text.weaknesses import Weakness, weaknesses
from srcaudit.text.word_facts import WordFacts, word_facts
from srcaudit.text.words import Words
from srcaudit.text.wrapped import unwrapped

_WITHOUT_MASK = frozenset(
    {"words", "searched", "language", "pack", "folded", "lines", "blocks", "sentences", "quotes", "quoted"}
)
"""Layers that do not ask what is furniture."""


class Document:
    """The layers of one article. No layer changes; a check reads them and never splits text itself."""

    def __init__(self, article: Article, known: Known = NOTHING, reference: Reference | None = None) -> None:
        self.article = article
        self.text = unwrapped(article.text)
        """As it is read: blanks for line breaks that are there for width alone, all else as in the article."""
        self.known = known
        self._reference = reference

    @classmethod
    def of(cls, article: "ArticleLike | Document") -> Self:
        """The document of a text, a file or an article. Raises: InputError if it cannot be used."""
        if isinstance(article, cls):
            return article
        return cls(article_of(article))

    def knowing(self, known: Known) -> Self:
        """The same article, judged in the light of what is known from elsewhere."""
        if known == self.known:
            return self
        told = type(self)(self.article, known, self._reference)
        told.__dict__ |= {name: layer for name, layer in self.__dict__.items() if name in _WITHOUT_MASK}
        return told

    def __getitem__(self, span: Span) -> str:
        return self.text[span.start : span.end]

    def written(self, span: Span) -> str:
        """What stands there in the article, its line breaks included: what is quoted of it."""
        return self.article.text[span.start : span.end]

    @cached_property
    def words(self) -> Words:
        """All words, furniture included."""
        return Words(self.text)

    @cached_property
    def language(self) -> str | None:
        """ISO 639-1 code as given, else as detected."""
        return self.article.language or detect(self.text, self.words)

    @cached_property
    def pack(self) -> LanguagePack | None:
        """What is known of the language, with the tables that a newsroom adds; None if nothing is."""
        pack = load(self.language)
        return pack.with_reference(self._reference) if pack is not None and self._reference else pack

    @cached_property
    def folded(self) -> str:
        """The text with typographic variants levelled; the same offsets."""
        return folded(self.text)

    @cached_property
    def lines(self) -> tuple[Span, ...]:
        """Lines that hold anything, trimmed."""
        return lines(self.text)

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """What each line is: heading, question, item, mark or paragraph."""
        return blocks(self.text, self.lines)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """Sentences in order, headings and list items among them."""
        return sentences(self.text, self.lines, self.pack)

    @cached_property
    def quotes(self) -> tuple[Span, ...]:
        """Quotations, marks included."""
        return quotes(self.text)

    @cached_property
    def quoted(self) -> Cover:
        """The text inside quotation marks."""
        return Cover(self.quotes)

    def quote_at(self, position: int) -> Span | None:
        """The quotation that holds a character, if one does."""
        place = bisect_right(self._quote_starts, position) - 1
        return self.quotes[place] if place >= 0 and position < self.quotes[place].end else None

    def quotes_in(self, span: Span) -> tuple[Span, ...]:
        """The quotations that share a character with `span`."""
        first, last = bisect_right(self._quote_starts, span.start) - 1, bisect_left(self._quote_starts, span.end)
        if 0 <= first < last and self.quotes[first].end <= span.start:
            first += 1
        return self.quotes[max(0, first) : last]

    @cached_property
    def _quote_starts(self) -> list[int]:
        return [quote.start for quote in self.quotes]

    @cached_property
    def linked(self) -> Cover:
        """Web and mail addresses, and handles."""
        return Cover(links(self.text))

    @cached_property
    def own_phrases(self) -> tuple[OwnPhrase, ...]:
        """Where the caller's own phrases mark furniture."""
        return own_phrases(self)

    @cached_property
    def line_chances(self) -> Chances:
        """The same as lists: all that the mask asks."""
        return chances(self)

    @cached_property
    def line_judgements(self) -> tuple[LineJudgement, ...]:
        """What the line model says of each line, in the order of `lines`."""
        return judgements(self)

    @cached_property
    def furniture(self) -> tuple[FurnitureLine, ...]:
        """Lines that belong to the page and not to the article."""
        return furniture(self)

    @cached_property
    def furniture_blocks(self) -> tuple[FurnitureBlock, ...]:
        """The same, lines of one sort that follow each other together."""
        return furniture_blocks(self)

    def furniture_of(self, *parts: Part) -> Iterator[FurnitureBlock]:
        """Those of some sorts that the page itself tells."""
        return (block for block in self.furniture_blocks if block.part in parts and block.origin == "page")

    @cached_property
    def site_cues(self) -> tuple[Hit, ...]:
        """Words outside quotation marks that speak for the site."""
        return site_cues(self)

    @cached_property
    def cued_sentences(self) -> tuple[tuple[Span, Hit], ...]:
        """The sentences that speak for the site, each with the words that give it away."""
        return cued_sentences(self)

    @cached_property
    def masked(self) -> Cover:
        """The furniture as places: what every dimension but boilerplate leaves out."""
        inside = (place.span for place in self.own_phrases if place.line is None)
        return Cover([*(line.span for line in self.furniture), *inside])

    @cached_property
    def set_apart(self) -> Cover:
        """Where another house style than the article's own is usual: titles, quotations, links, furniture."""
        return set_apart(self)

    @cached_property
    def marks_of_others(self) -> list[int]:
        """Where words stand without which nothing says that others write a word so."""
        return marks_of_others(self)

    @cached_property
    def retold(self) -> tuple[Retold, ...]:
        """Quotations that come again, word for word or nearly."""
        return retold(self)

    @cached_property
    def altered_parts(self) -> tuple[AlteredPart, ...]:
        """Parts of quotations that the headline or another sentence gives with one word changed."""
        return altered_parts(self)

    @cached_property
    def body_blocks(self) -> tuple[Block, ...]:
        """The blocks that are no furniture."""
        return tuple(block for block in self.blocks if not self.masked.touches(block.span))

    @cached_property
    def paragraphs(self) -> tuple[int, ...]:
        """Which of the blocks of the body are paragraphs."""
        return tuple(number for number, block in enumerate(self.body_blocks) if block.kind == "paragraph")

    @cached_property
    def body_sentences(self) -> tuple[Span, ...]:
        """The sentences that are no furniture."""
        return tuple(sentence for sentence in self.sentences if not self.masked.touches(sentence))

    @cached_property
    def body_words(self) -> int:
        """How many words the body has."""
        return len(self.words) - self.words.count(self.masked.spans)

    def block_at(self, position: int) -> Block | None:
        """The block that holds a character; None between two."""
        number = bisect_right(self._block_starts, position) - 1
        return self.blocks[number] if number >= 0 and position < self.blocks[number].span.end else None

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.span.start for block in self.blocks]

    @cached_property
    def searched(self) -> Searched:
        """The text, ready to be looked through for the entries of word lists."""
        together = self.pack.together if self.pack is not None else None
        return Searched(self.text, self.words.starts, self.words.lower, together)

    @cached_property
    def word_places(self) -> dict[str, list[int]]:
        """Lower-case word -> its indices."""
        return self.searched.places

    def places_of(self, known: frozenset[str]) -> list[int]:
        """Where words of a set of lower-case words stand: their indices, ascending."""
        return sorted(chain.from_iterable(map(self.word_places.__getitem__, self.lower_kinds & known)))

    def hits(self, name: str) -> tuple[Hit, ...]:
        """Where entries of a word list stand in the whole text; none without such a list. Each is looked up once."""
        known = self._hits.get(name)
        if known is None:
            known = self._hits[name] = self._looked_up(name)
        return known

    def _looked_up(self, name: str) -> tuple[Hit, ...]:
        if self.pack is None or not self.pack.has("lexicons", name):
            return ()
        return tuple(self.pack.hits(name, self.searched))

    @cached_property
    def furniture_cues(self) -> tuple[Hit, ...]:
        """Where words stand that can speak for the site: looked up alone, since most texts are asked for no more."""
        if self.pack is None or not self.pack.has("lexicons", "furniture_cues"):
            return ()
        cues = self.pack.lexicon("furniture_cues")
        return tuple(cues.hits_alone(self.text, self.words.starts, self.words.lower))

    @cached_property
    def lower_kinds(self) -> frozenset[str]:
        """Lower-case words, each once: two frozen sets are held against each other much quicker than keys of a dict."""
        return frozenset(self.word_places)

    def standing(self, known: Set[str]) -> list[tuple[int, str]]:
        """Where words of a set stand as it has them, alone or in compounds: offset and word, in order."""
        return self.words.standing(known, self.word_places)

    @cached_property
    def _hits(self) -> dict[str, tuple[Hit, ...]]:
        return {}

    @cached_property
    def word_facts(self) -> list[WordFacts]:
        """What the language knows of each word by itself. Only with a pack."""
        assert self.pack is not None
        return list(map(word_facts(self.pack.language).__getitem__, self.words.lower))

    @cached_property
    def stems(self) -> list[str]:
        """One stem a word; empty for stop words."""
        return stems(self.words.lower) if self.pack is None else [facts.stem for facts in self.word_facts]

    @cached_property
    def headline(self) -> Headline | None:
        """The article's title and where it is printed, if it is known or can be told."""
        return headline(self)

    @cached_property
    def headline_alone(self) -> "Document | None":
        """The headline as a text of its own, if there is one."""
        return Document(Article(self.headline.text, language=self.language)) if self.headline is not None else None

    @cached_property
    def title(self) -> str | None:
        """What the article is called: its title, else the heading or the line of the text that stands for it."""
        return title(self)

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The body cut at its headings and questions."""
        return sections(self.body_blocks)

    @cached_property
    def scaffolds(self) -> tuple[Scaffold, ...]:
        """Headings of a template among the body's headings."""
        return scaffolds(self)

    @cached_property
    def answers(self) -> tuple[Answer, ...]:
        """Questions that the article asks and answers itself."""
        return answers(self)

    @cached_property
    def prose_places(self) -> tuple[tuple[int, Span], ...]:
        """Where the sentences of the prose stand, each behind the index of its block into `body_blocks`."""
        return prose_places(self)

    @cached_property
    def prose(self) -> tuple[Sentence, ...]:
        """The sentences of the body's running text, and whether each has anything specific."""
        return prose(self)

    def prose_in(self, span: Span) -> tuple[Sentence, ...]:
        """The sentences of the prose that begin in `span`."""
        first, last = (bisect_right(self._prose_starts, edge - 1) for edge in (span.start, span.end))
        return self.prose[first:last]

    @cached_property
    def _prose_starts(self) -> list[int]:
        return [sentence.span.start for sentence in self.prose]

    @cached_property
    def news(self) -> tuple[News, ...]:
        """What each sentence of the prose adds to what stands above it."""
        return news(self)

    @cached_property
    def format(self) -> Format:
        """Report, analysis, guide, transcript or live blog, as far as the page shows it."""
        return format_of(self)

    @cached_property
    def profile(self) -> tuple[Number, ...]:
        """Numbers that describe the whole body."""
        return profile(self)

    @cached_property
    def passages(self) -> Passages:
        """The paragraphs of the body, ready to be compared with each other."""
        return Passages(self)

    @cached_property
    def units(self) -> tuple[Unit, ...]:
        """The body in the pieces that a verdict about support is given on."""
        return units(self)

    @cached_property
    def attributions(self) -> tuple[Attribution, ...]:
        """Who said what."""
        return attributions(self)

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """What is asserted, and what it rests on."""
        return claims(self)

    @cached_property
    def supported_share(self) -> float:
        """The share of claims, weighted, that rest on a named source, a document or a link."""
        return supported_share(self.claims)

    @cached_property
    def dependence(self) -> Dependence | None:
        """The source on which most of what is laid to anybody rests."""
        return dependence(self)

    @cached_property
    def weaknesses(self) -> tuple[Weakness, ...]:
        """What is missing behind the claims, at most one thing a claim."""
        return weaknesses(self)

    @cached_property
    def bare_source_lists(self) -> tuple[tuple[Span, ...], ...]:
        """The entries of each list of sources that cannot be followed."""
        return bare_source_lists(self)

    def line_at(self, position: int) -> Span:
        """The line that holds a character; the last line before it if it stands between lines."""
        return self.lines[max(0, bisect_right(self._line_starts, position) - 1)]

    def sentence_at(self, position: int) -> Span:
        """The sentence that holds a character; the last one before it if it stands between sentences."""
        return self.sentences[max(0, bisect_right(self._sentence_starts, position) - 1)]

    def opens_sentence(self, position: int) -> bool:
        """Whether a sentence begins at a character, or at the one before it: a mark."""
        return position in self._openings or position - 1 in self._openings

    @cached_property
    def _openings(self) -> frozenset[int]:
        return frozenset(self._sentence_starts)

    @cached_property
    def _line_starts(self) -> list[int]:
        return [line.start for line in self.lines]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    @cached_property
    def dates(self) -> tuple[DateMention, ...]:
        """Days, months, "as of" labels and editions, furniture included."""
        return dates(self)

    @cached_property
    def states(self) -> tuple[State, ...]:
        """From when the text says that it is, or its figures of one kind."""
        return states(self)

    @cached_property
    def twice_labelled(self) -> tuple[TwiceLabelled, ...]:
        """Figures of the body that are given as of two days."""
        return twice_labelled(self)

    @cached_property
    def epochs(self) -> tuple[Epoch, ...]:
        """The wars with counted days that the article can mean."""
        return epochs(self)

    @cached_property
    def day_counts(self) -> tuple[DayCount, ...]:
        """Days of a war, counted."""
        return day_counts(self)

    @cached_property
    def event_days(self) -> tuple[EventDay, ...]:
        """Counted days of strikes, sieges and the like, with the first day that the article gives."""
        return event_days(self)

    @cached_property
    def day_numbers(self) -> tuple[DayNumber, ...]:
        """Numbered days of the body whose beginning is told near by."""
        return day_numbers(self)

    @cached_property
    def same_occasions(self) -> tuple[SameOccasion, ...]:
        """Pairs of tellings of one occasion, each with its day."""
        return same_occasions(self)

    @cached_property
    def hours(self) -> tuple[Hour, ...]:
        """The single hours of the body, outside quotations."""
        return hours_told(self)

    @cached_property
    def slipped_days(self) -> tuple[SlippedDay, ...]:
        """Days and years that a slip parts, told of the same kind of thing."""
        return slipped_days(self)

    @cached_property
    def same_moments(self) -> tuple[SameMoment, ...]:
        """Pairs of tellings of one event that give it two days, weekdays or hours."""
        return same_moments(self)

    @cached_property
    def same_hours(self) -> tuple[SameSetting, ...]:
        """Pairs of tellings of one event, each with its hour."""
        return same_hours(self)

    @cached_property
    def same_days(self) -> tuple[SameSetting, ...]:
        """Pairs of tellings of what happens once, each with its day or weekday."""
        return same_days(self)

    @cached_property
    def same_towns(self) -> tuple[SameSetting, ...]:
        """Pairs of tellings of one event, each with a well-known town."""
        return same_towns(self)

    @cached_property
    def elapsed_days(self) -> tuple[Elapsed, ...]:
        """Counted days, weeks and months that a wording puts between two days, or between one and today."""
        return elapsed_days(self)

    @cached_property
    def elapsed_hours(self) -> tuple[ElapsedHours, ...]:
        """Counted hours and minutes between two times of the day."""
        return elapsed_hours(self)

    @cached_property
    def year_counts(self) -> tuple[YearCount, ...]:
        """Years of a war, counted."""
        return year_counts(self)

    @cached_property
    def relative_dates(self) -> tuple[RelativeDate, ...]:
        """Words such as "tomorrow" beside a date."""
        return relative_dates(self)

    @cached_property
    def weekdays(self) -> tuple[Weekday, ...]:
        """Days of the body that are told by their weekday alone."""
        return weekdays(self)

    @cached_property
    def written_days(self) -> tuple[date, ...]:
        """The days on which the text can have been written; none if nothing dates it to a day or two."""
        return written_days(self)

    @cached_property
    def durations(self) -> tuple[Duration, ...]:
        """Years up to now, with their first year."""
        return durations(self)

    @cached_property
    def ranges(self) -> tuple[Range, ...]:
        """Ranges from one year or day to another."""
        return ranges(self)

    @cached_property
    def amount_ranges(self) -> tuple[AmountRange, ...]:
        """Ranges from one amount or age to another."""
        return amount_ranges(self)

    @cached_property
    def dated(self) -> Dated | None:
        """When the article was written; None if nothing tells it."""
        return dated(self)

    @cached_property
    def told_days(self) -> tuple[Dated, ...]:
        """Days before which the text cannot have been written, by its own word."""
        return told_days(self)

    @cached_property
    def names(self) -> tuple[NameMention, ...]:
        """Capitalised words read as names of persons."""
        return names(self)

    def name_at(self, position: int) -> NameMention | None:
        """The name that holds a character, if one does."""
        place = bisect_right(self._name_starts, position) - 1
        return self.names[place] if place >= 0 and position < self.names[place].span.end else None

    def names_before(self, position: int) -> int:
        """How many names begin before a position."""
        return bisect_left(self._name_starts, position)

    @cached_property
    def _name_starts(self) -> list[int]:
        return [name.span.start for name in self.names]

    @cached_property
    def name_forms(self) -> dict[str, NameForm]:
        """Spelling of a surname -> its uses."""
        return name_forms(self)

    @cached_property
    def namesakes(self) -> tuple[Namesakes, ...]:
        """Full names of one surname that differ in the first name and that nothing tells apart."""
        return namesakes(self)

    @cached_property
    def speaking_surnames(self) -> SpeakingSurnames:
        """Surnames that say something, and the one that nobody bears whom the text brings in."""
        return speaking_surnames(self)

    @cached_property
    def near_names(self) -> PlaceNames:
        """Names of places and bodies a letter away from others."""
        return near_names(self)

    @cached_property
    def other_heads(self) -> tuple[OtherHead, ...]:
        """Names of bodies that stand once with another head word."""
        return other_heads(self)

    @cached_property
    def two_initials(self) -> tuple[TwoInitials, ...]:
        """Full names that have two initials."""
        return two_initials(self)

    @cached_property
    def near_forms(self) -> tuple[NearForms, ...]:
        """Spellings of surnames an edit or two apart."""
        return tuple(near_forms(self))

    @cached_property
    def person_facts(self) -> tuple[PersonFact, ...]:
        """Ages, births, seats, parties and nations of persons."""
        return person_facts(self)

    @cached_property
    def unnamed_ages(self) -> tuple[UnnamedAge, ...]:
        """Two ages of somebody whom the text does not name."""
        return unnamed_ages(self)

    @cached_property
    def described_twice(self) -> tuple[DescribedTwice, ...]:
        """Pairs of descriptions of one person by two peoples or parties."""
        found = described_twice(self)
        known = {one.second.end for one in found}
        return (*found, *(one for one in sole_labels(self) if one.second.end not in known))

    @cached_property
    def echoed_days(self) -> tuple[EchoedDay, ...]:
        """Pairs of a day told of an event, and another that its noun has where it is told as known."""
        return echoed_days(self)

    @cached_property
    def clauses_again(self) -> tuple[ClauseAgain, ...]:
        """Clauses that come again word for word with another day."""
        return clauses_again(self)

    @cached_property
    def same_kinships(self) -> tuple[TwoKinships, ...]:
        """Pairs of tellings of whose relative one person is."""
        return same_kinships(self)

    @cached_property
    def tells_of_spelling(self) -> bool:
        """Whether the article is about how names are written."""
        return tells_of_spelling(self)

    @cached_property
    def variants(self) -> tuple[VariantMention, ...]:
        """Names that are known to be written in several ways."""
        return variants(self)

    @cached_property
    def roles(self) -> tuple[RoleMention, ...]:
        """Offices that are named with a holder."""
        return roles(self)

    @cached_property
    def holders(self) -> tuple[Held, ...]:
        """Offices whose holder of the day is known, with whom the text names."""
        return holders(self)

    @cached_property
    def local_offices(self) -> tuple[LocalOffice, ...]:
        """Offices with one holder that are named with their place and a person in full."""
        return local_offices(self)

    @cached_property
    def sole_offices(self) -> tuple[SoleOffice, ...]:
        """Offices with one holder that are named with whose they are and a person in full."""
        return sole_offices(self)

    @cached_property
    def event_weekdays(self) -> tuple[EventOnWeekdays, ...]:
        """Events with two weekdays, one beside the other."""
        return event_weekdays(self)

    @cached_property
    def same_events(self) -> tuple[SameEvent, ...]:
        """Pairs of dates that stand with the same thing."""
        return same_events(self)

    @cached_property
    def same_happenings(self) -> tuple[SameHappening, ...]:
        """Two tellings of one event, read by its kind, each with its day."""
        return same_happenings(self)

    def role_guards_in(self, sentence: Span) -> tuple[Hit, ...]:
        """Words of a sentence that take an office out of the article's present."""
        first, last = (bisect_right(self._role_guard_starts, edge - 1) for edge in (sentence.start, sentence.end))
        return self.hits("role_guards")[first:last]

    @cached_property
    def _role_guard_starts(self) -> list[int]:
        return [hit.span.start for hit in self.hits("role_guards")]

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        """Numbers with what they count or measure; body, outside quotations."""
        return quantities(self)

    @cached_property
    def conversions(self) -> tuple[Conversion, ...]:
        """Measures told in two units."""
        return conversions(self)

    @cached_property
    def rates(self) -> tuple[Rate, ...]:
        """Figures told for two spans of time."""
        return rates(self)

    @cached_property
    def exchanges(self) -> tuple[Exchange, ...]:
        """Sums told in two currencies."""
        return exchanges(self)

    @cached_property
    def shares(self) -> tuple[Share, ...]:
        """Shares told in numbers and in per cent."""
        return shares(self)

    @cached_property
    def sums(self) -> tuple[Sum, ...]:
        """Totals with their parts."""
        return sums(self)

    @cached_property
    def restated(self) -> tuple[Restated, ...]:
        """Figures that two sentences tell of the same things."""
        return restated(self)

    def figure_labels(self, one: Quantity) -> tuple[Label, ...]:
        """What tells which figure of the body is meant; found once for each."""
        found = self._figure_labels.get(one.span.start)
        if found is None:
            found = self._figure_labels[one.span.start] = figure_labels(self, one)
        return found

    @cached_property
    def _figure_labels(self) -> dict[int, tuple[Label, ...]]:
        return {}

    @cached_property
    def known_figures(self) -> tuple[KnownFigure, ...]:
        """Figures of what is known already, with the figure that told it."""
        found = known_figures(self)
        told = {one.second.span for one in found if not one.fits}
        return (*found, *(one for one in lasting(self) if one.second.span not in told))

    @cached_property
    def twin_figures(self) -> tuple[Restated, ...]:
        """Figures that differ as a slip of the keys makes them differ, told of one thing."""
        return twin_figures(self)

    @cached_property
    def word_for_word(self) -> tuple[Restated, ...]:
        """Figures by which alone two sentences or clauses differ."""
        return word_for_word(self)

    @cached_property
    def sole_figures(self) -> tuple[Restated, ...]:
        """Figures of what is known, with the only other one of their unit before them."""
        return sole_figures(self)

    @cached_property
    def draws(self) -> tuple[Draw, ...]:
        """Results that are called draws; outside quotations, in order."""
        return draws(self)

    @cached_property
    def same_tallies(self) -> tuple[TwoTallies, ...]:
        """Pairs of tellings of one vote's or match's result."""
        return same_tallies(self)

    @cached_property
    def numbered(self) -> tuple[Numbered, ...]:
        """Which one of a series something is, beside the years of the earlier ones."""
        return numbered(self)

    @cached_property
    def enumerated(self) -> tuple[Enumerated, ...]:
        """The second and later ones of enumerations by ordinals."""
        return enumerated(self)

    @cached_property
    def headline_figures(self) -> tuple[HeadlineFigure, ...]:
        """Figures of the headline with those of the text."""
        found = headline_figures(self)
        found = (*without_reckoned(self, (*found, *headline_slips(self, found))), *headline_margins(self))
        found = (*found, *headline_reckoned(self, found))
        found = (*found, *headline_leads(self, found), *headline_lists(self))
        return (*found, *headline_names(self, found))

    @cached_property
    def headline_persons(self) -> tuple[HeadlinePerson, ...]:
        """Persons of the headline with what the text says of them."""
        return headline_persons(self)

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """Changes told in figures and in per cent."""
        found = changes(self)
        found = (*found, *moves(self, found))
        return tuple(sorted((*found, *loose_changes(self, found)), key=lambda one: one.span))

    @cached_property
    def counted_lists(self) -> tuple[CountedList, ...]:
        """Lists that are announced with a number."""
        return counted_lists(self)

    @cached_property
    def groups_again(self) -> tuple[GroupAgain, ...]:
        """Groups whose names stand beside their number, or a sentence before or behind it."""
        return groups_again(self)

    @cached_property
    def contests(self) -> tuple[Contest, ...]:
        """Shares of the two sides of one contest."""
        return contests(self)

    @cached_property
    def two_titles(self) -> tuple[tuple[TwoTitles, ...], int]:
        """Persons with two titles of which nobody has both at a time; how many titles were compared."""
        return two_titles(self)

    @cached_property
    def odd_honorifics(self) -> tuple[tuple[OddHonorific, ...], int]:
        """Forms of address that stand once beside the other one of the same name; how many were compared."""
        return odd_honorifics(self)

    @cached_property
    def odd_initials(self) -> tuple[tuple[OddInitials, ...], int]:
        """Initials that do not agree with a name, or with those of the same letters; how many were compared."""
        return odd_initials(self)

    @cached_property
    def bent_places(self) -> tuple[NearNames, ...]:
        """Places that everybody knows, a letter changed where they stand once."""
        return bent_places(self)

    @cached_property
    def odd_full_names(self) -> tuple[OddInitials, ...]:
        """Names told of well-known initials, or of initials that the text spells out, that are not theirs."""
        return odd_full_names(self)

    @cached_property
    def parties(self) -> tuple[Parties, ...]:
        """Meetings with a word for the number of their parties, and the names."""
        return parties(self)
