"""Initials that are not those of the name beside them, or of the body that the text calls so elsewhere.

## What it does
Reports initials with two letters in each other's place (“the WOH” for the WHO), a well-known name of which one word is
another (“Securities and Exchange Agency (SEC)”), and a name of which one word has not the letter it should have.

## Why it matters
Readers look a body up by its initials. With letters out of order they find none, or another one.

## How it decides
Of initials in brackets, three to six capitals, the words with a capital before them are read. The same letters in
another order are reported where the text has the right ones elsewhere, or everybody knows those and nobody the others.
A name is held against those that the table `bodies` has for its initials; a word that begins with the right letter is
taken for another name of its own, unless it is a form of the word that is due. Other names are reported where the word
without its letter is a head word or a word of reach of that table (“Agency”, “National”), and one of its line begins
with the letter. Away from brackets, capitals are reported that stand once, are two neighbours swapped of initials that
the text spells out or that everybody knows and it has twice, and are no capitals of any name in the text nor first in a
bracket. Beside brackets the same is read of four letters or more that the text has once, behind a name that begins with
the first of them.

What initials are told to stand for is read however the text says so (“the FBI, or Federal Bureau of Investigation,”,
“known as the FBI”, “which stands for”, “the FBI — the Federal Bureau of Investigation —”, “GDP, or gross domestic
product”), and held against the table or against the article's own name for them that has their letters. Reported is a
name of as many words that has not the letters, and of whose words half are the same; or the first or the last one,
where more than brackets tells that it is the name.

## Limits
Initials in another language (“Popular Party (PP)”) agree with no word and are left alone; so are those of two letters,
and other slips than a swap. A body whose initials do follow another language in one letter only, of a head word, would
be reported. Measured on 1,695 professional articles: 2 reported, both slips of two letters.
"""

from srcaudit.authoring import Context, Example, Found, Options, check
from srcaudit.model.evidence import Conflict
from srcaudit.model.finding import Confidence, Severity
from srcaudit.model.score import Dimension
from srcaudit.text.cover import Cover
from srcaudit.text.mentions.initials import Kind

_MESSAGES: dict[Kind, str] = {
    "order": "“{here}” here; “{there}” has these letters in another order",
    "elsewhere": "“{here}” here, “{there}” elsewhere: the same letters in another order",
    "name": "“{here}” here; the initials are known as those of “{there}”",
    "letter": "“{here}” has not the letters of “{there}”",
}


@check(
    "IC356",
    "wrong-initials",
    dimension=Dimension.INCONSISTENCY,
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    message="{what}",
    bad=(
        Example(
            "The Coastal Safety Agency (CSA) closed the pier. Nobody at the [[SCA]] would say why. The CSA is new."
        ),
        Example("The World Health Organization ([[WOH]]) sent two doctors."),
        Example("The [[Securities and Exchange Agency]] (SEC) fined the bank."),
        Example("The [[International Money Fund]] (IMF) lent it more."),
        Example("Agents of the FBI, or [[Federal Office of Investigation]], came."),
        Example("The [[Internal Tax Service]], known as the IRS, wrote back."),
        Example("GDP, or [[gross national product]], rose."),
        Example("The Harbour Rescue Board (HRB) met. The HRB, in full the [[Harbour Safety Council]], is new."),
        Example("The [[Coastal Safety Board]] (CSA) closed the pier."),
        Example("NATO met at noon. Before that the generals of [[NAOT]] had lunch. Nobody from NATO spoke."),
    ),
    good=(
        Example("The Holm Agency for Roads and Towns (HRT) met in May.", why="the initials leave out the agency"),
        Example("The Coastal Safety Agency (CSA) closed the pier. Nobody at the CSA would say why.", why="they agree"),
        Example("The Parks Master Plan (PMP) rests. Now park planning money (PPM) is due.", why="in brackets"),
        Example("The Popular Party (PP) and the Workers' Party (PT) voted.", why="initials in another language"),
        Example("The World Trade Organization (WTO) met.", why="known by this name"),
        Example(
            "The Coastal Safety Agency (CSA) closed the pier. The South Coast Archive, or SCA, has the plans.",
            why="another body has those",
        ),
        Example(
            "The Environmental Protection Authority (EPA) in Victoria wrote back.", why="another body of this name"
        ),
        Example("The International Federation of Association Football (FIFA) met.", why="everybody knows them so"),
        Example("The FBI, or the Federal Trade Commission, will act.", why="one of two"),
        Example("The Catalan National Assembly (ANC) met.", why="the letters may be of another tongue"),
    ),
)
def wrong_initials(context: Context[Options]) -> Found:
    """Initials that do not agree with a name, or with others of the same letters."""
    context.need("bodies")
    doc = context.doc
    found, compared = doc.odd_initials
    in_full = doc.odd_full_names
    told = Cover(odd.span for odd in in_full)
    for odd in sorted((*in_full, *(odd for odd in found if not told.touches(odd.span))), key=lambda odd: odd.span):
        yield context.finding(
            odd.span,
            Conflict(subject="initials", here=odd.here, there=odd.there),
            related=[context.against(odd.other, f"“{doc[odd.other]}” here")] if odd.other is not None else [],
            what=_MESSAGES[odd.kind].format(here=odd.here, there=odd.there),
        )
    yield context.measure("compared", compared, "comparisons")
