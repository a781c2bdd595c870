"""Sentences that add little, in an article that has many of them.

## What it does
Measures what the text is made of: the share of sentences without anything specific and of those that add little,
generic words, abstract nouns, hedges, words for each name and for each said or told, words outside quotation marks,
inflated words, antitheses ("not just a ferry but"), sentences that open with this, length of words. In an article of
which three in ten sentences add little it reports those sentences, each run of them inside a paragraph as one. In any
other it reports a run of three sentences or more that would fit any story.

## Why it matters
An editor asks of a sentence: who, when, how many, says who, and what of it is new? Text made to length has no answer
for whole paragraphs. A single sentence of that kind is a breath; that there are so many of them is the finding.

## How it decides
A sentence has something specific if it has a figure, a number word, a month or a weekday, a quotation of six
characters, a said or told, or a capitalised word that the article has not had before and that is not one of its own
names. It adds little if it has nothing specific, and if no more than 34 % of its content words stand there for the
first time in the article and are neither generic nor abstract nor inflated. Where an I, a we or a you speaks, or
anybody in quotation marks, nothing is reported. The article is looked at if 30 % of its sentences of eight words or
more add little, and six at least, and if in those sentences 1.5 words in 100 are on the list of inflated words
(crucial, underscore, momentum): where a match or an experiment is told in few and the same words there are hardly
any. Of professional articles two in five have no sentence that adds little, the median is 5 %, and 1 % have 29 % or
more.
Where the article is not such a one, three sentences behind one another in a paragraph are reported if they have
nothing specific, 36 words together, half of their content words at most are new and of this story, and two thirds of
them are generic. In 500 professional articles 35 runs are as long and as bare; generic words are half of theirs or
less but for three, and no more than .65.

## Limits
Essays, sermons and instructions add little for good reasons, so it is a note, and the article's number stands beside
what is usual. A word of the same stem in another sense is taken for known. An article made to length with figures and
names in every sentence is not seen. Of 1,824 professional articles three have sentences reported: two of politics and
technology that sum up what is at stake, and advice on savings. The numbers enter the padding score by their standing
among professional articles, where the genre tells as well: analyses stand higher than reports.
"""

from collections.abc import Iterator

from pydantic import Field

from srcaudit import authoring
from srcaudit.authoring import Context, Example, Found, NotMeasuredError, check
from srcaudit.model.evidence import Profile
from srcaudit.model.finding import Confidence, Finding, Severity
from srcaudit.model.score import Dimension
from srcaudit.model.span import Span
from srcaudit.text.document import Document
from srcaudit.text.news import LITTLE, runs
from srcaudit.text.profile import FEWEST_SENTENCES
from srcaudit.text.prose import counted

_MEASURE = "sentences that add little"
_USUAL = 5.0
"""Median of professional articles, %."""
_FEWEST_WORDS = 5
_GENERIC = "generic words"
_USUAL_GENERIC = 24.0
"""Median of professional articles, % of content words."""


class Options(authoring.Options):
    """When a sentence adds little, and how many of them an article must have."""

    max_new_share: float = Field(
        LITTLE, ge=0, le=1, description="share of a sentence's content words that may be new and tell something"
    )
    min_share: float = Field(0.3, ge=0, le=1, description="share of the article's sentences that add little")
    min_sentences: int = Field(6, ge=1, description="sentences of the article that add little")
    min_run: int = Field(3, ge=2, description="sentences behind one another, where the article is not full of them")
    min_run_words: int = Field(36, ge=1, description="words of such a run")
    max_run_new: float = Field(0.5, ge=0, le=1, description="share of new content words in a sentence of such a run")
    min_run_generic: float = Field(0.66, ge=0, le=1, description="share of generic words in such a run")
    min_inflated: float = Field(1.5, ge=0, description="inflated words in 100 words of those sentences")


_LEAD = "The ferry to Aldmouth was late on nine days of March because of fog on the river.\n\n"
_FIRST = (
    "This shift underscores how quickly the situation continues to evolve for everyone involved. The stakes remain "
    "high and the challenges ahead are considerable for all sides."
)
_SECOND = (
    "At the same time there are significant obstacles that must be addressed before real progress is possible. A "
    "balanced approach would help to ensure stability and to build confidence. Such efforts require patience, "
    "commitment and a shared understanding of the goals. The ferry and the fog remain a considerable challenge for the "
    "river."
)


_TOLD = (
    "The ferry to Aldmouth was late on nine days of March. Ms Ortiz, who pilots it, blames fog. The board will keep "
    "the old radar until Holm county pays for another. It cost 40,000 euros in 2031. Two fishermen rowed 12 passengers "
    "across on Monday, for a bottle of rum. A third, Jens Varde, refused."
)
_BARE = (
    "Challenges of this kind require clear priorities and a shared understanding of the goals. Success depends on many "
    "different factors, and effective solutions need time and effort. A balanced approach remains the best way to "
    "achieve real progress and lasting change."
)


@check(
    "SP212",
    "low-specificity",
    dimension=Dimension.PADDING,
    severity=Severity.NOTE,
    confidence=Confidence.LOW,
    message="no figure, date, quotation or new name here; content words that are new and of this story: {new} of "
    "{content}; {beside}",
    options=Options,
    bad=(
        Example(f"{_LEAD}[[{_FIRST}]]\n\nMs Ortiz, who pilots it, blames the board.\n\n[[{_SECOND}]]"),
        Example(f"{_TOLD}\n\n[[{_BARE}]]\n\nThe next boat is due on 4 June."),
    ),
    good=(
        Example(
            f"{_LEAD}{_FIRST} {_LEAD}Ms Ortiz, who pilots it, blames the board, which wants to keep the old radar "
            "until the county pays for another. Two of the fishermen rowed passengers across, for a bottle of rum.",
            why="two sentences that add little among others are a breath",
        ),
        Example(
            f"{_LEAD}{_FIRST} {_SECOND}".replace("This shift", "We think this shift")
            .replace("The stakes", "Our stakes")
            .replace("At the same", "You see, at the same")
            .replace("A balanced", "My balanced"),
            why="somebody speaks",
        ),
        Example(
            f"{_LEAD}The deckhand coils a wet rope, spits over the rail and whistles at a gull. Diesel smoke hangs "
            "above the slipway like a dirty curtain. A child drops her mitten between hull and quay. Nobody fishes it. "
            "Behind the shed some old dogs sleep on nets that stink of herring. Rust has eaten the bollards down to "
            "the stump. The cook peels turnips into a bucket and swears at the kettle.",
            why="no figures or names, but each sentence tells something new",
        ),
    ),
)
def low_specificity(context: Context[Options]) -> Found:
    """The profile's numbers, and the sentences that add little where they are many."""
    doc, options = context.doc, context.options
    if not doc.profile:
        raise NotMeasuredError(f"fewer than {FEWEST_SENTENCES} sentences of running text")
    for number in doc.profile:
        yield context.measure(number.name, number.value, number.unit)
    share = _share(doc, options)
    if share is None:
        yield from _bare_runs(context)
        return
    evidence = Profile(measure=_MEASURE, value=share, usual=_USUAL, unit="% of sentences")
    for run in runs(doc.news, options.max_new_share):
        if sum(len(one.sentence.words) for one in run) >= _FEWEST_WORDS:
            yield context.finding(
                Span(run[0].sentence.span.start, run[-1].sentence.span.end),
                evidence,
                content=sum(one.sentence.content for one in run),
                new=sum(one.new for one in run),
                beside=f"{share:.0f} % of the article's sentences add as little, {_USUAL:.0f} % are usual",
            )


def _bare_runs(context: Context[Options]) -> Iterator[Finding]:
    """Runs of sentences that would fit any story, in an article that is not full of them."""
    options = context.options
    for run in runs(context.doc.news, options.max_run_new):
        if len(run) < options.min_run or sum(len(one.sentence.words) for one in run) < options.min_run_words:
            continue
        content = sum(one.sentence.content for one in run)
        generic = sum(one.sentence.generic_share * one.sentence.content for one in run)
        if generic >= options.min_run_generic * content:
            share = round(100 * generic / content, 1)
            yield context.finding(
                Span(run[0].sentence.span.start, run[-1].sentence.span.end),
                Profile(measure=_GENERIC, value=share, usual=_USUAL_GENERIC, unit="% of content words"),
                content=content,
                new=sum(one.new for one in run),
                beside=f"{share:.0f} % of them would fit any story",
            )


def _share(doc: Document, options: Options) -> float | None:
    """Share of the article's sentences that add little, %; None if they are too few, or plain in their words."""
    sentences = [one for one in doc.news if counted(one.sentence)]
    little = [one for one in sentences if one.is_little(options.max_new_share)]
    if len(little) < max(options.min_sentences, options.min_share * len(sentences)):
        return None
    inflated, words = sum(one.inflated for one in little), sum(len(one.sentence.words) for one in little)
    return round(100 * len(little) / len(sentences), 1) if 100 * inflated >= options.min_inflated * words else None
