"""Every kind of slip, and the targets they are held to."""

from dataclasses import dataclass

from tests.benchmarks.inconsistency import calendar, figures, lists, offices, people, quotations, style
from tests.benchmarks.inconsistency.story import Mutator


@dataclass(frozen=True)
class Kind:
    """A kind of slip. `mild`: a finding of severity style or note counts too."""

    name: str
    group: str
    mutator: Mutator
    mild: bool = False


KINDS = (
    Kind("surname-respelt", "names", people.surname_respelt),
    Kind("transliteration", "names", people.transliteration),
    Kind("full-name-respelt", "names", people.full_name_respelt),
    Kind("given-name-changed", "names", people.given_name_changed),
    Kind("holder-swapped", "office holders", offices.holder_swapped),
    Kind("two-holders", "office holders", offices.two_holders),
    Kind("title-changed", "people", people.title_changed),
    Kind("party-changed", "people", people.party_changed),
    Kind("nationality-changed", "people", people.nationality_changed),
    Kind("weekday-with-year", "calendar", calendar.weekday_with_year),
    Kind("weekday-without-year", "calendar", calendar.weekday_without_year),
    Kind("impossible-date", "calendar", calendar.impossible_date),
    Kind("two-dates", "calendar", calendar.two_dates),
    Kind("day-count", "day count", calendar.day_count),
    Kind("as-of-labels", "calendar", calendar.as_of_labels),
    Kind("age-against-age", "age", people.age_against_age),
    Kind("age-against-birth-year", "age", people.age_against_birth_year),
    Kind("duration", "calendar", calendar.duration),
    Kind("relative-date", "calendar", calendar.relative_date),
    Kind("percent-change", "percent", figures.percent_change),
    Kind("share", "percent", figures.share),
    Kind("parts-of-whole", "parts", figures.parts_of_whole),
    Kind("unit-conversion", "unit", figures.unit_conversion),
    Kind("currency-conversion", "unit", figures.currency_conversion),
    Kind("restated-figure", "restated figures", figures.restated_figure),
    Kind("headline-number", "restated figures", figures.headline_number),
    Kind("counted-list", "count", lists.counted_list),
    Kind("counted-ordinals", "count", lists.counted_ordinals),
    Kind("arity", "count", lists.arity),
    Kind("quote-reworded", "quotations", quotations.quote_reworded),
    Kind("quote-of-two", "quotations", quotations.quote_of_two),
    Kind("acronym-of-two", "style", style.acronym_of_two, mild=True),
    Kind("acronym-unexpanded", "style", style.acronym_unexpanded, mild=True),
    Kind("spelling-mixed", "style", style.spelling_mixed, mild=True),
    Kind("hyphen-mixed", "style", style.hyphen_mixed, mild=True),
    Kind("us-mixed", "style", style.us_mixed, mild=True),
    Kind("place-mixed", "style", style.place_mixed, mild=True),
)

TARGETS = {
    "names": 0.95,
    "calendar": 0.95,
    "day count": 0.95,
    "age": 0.95,
    "percent": 0.95,
    "unit": 0.95,
    "count": 0.95,
    "parts": 0.95,
    "office holders": 0.90,
    "quotations": 0.85,
    "restated figures": 0.70,
}
