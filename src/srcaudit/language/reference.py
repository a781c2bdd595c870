"""Dated facts and names as a newsroom adds them: offices, counted epochs, spellings of names.

The tables of a language pack have the same shape; a test holds them against these models.
"""

import re
import tomllib
from calendar import monthrange
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from itertools import pairwise
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, BeforeValidator, Field, model_validator

from srcaudit.errors import ConfigError
from srcaudit.model.frozen import Frozen

_PARTIAL = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_DAY = "YYYY-MM-DD"


def earliest(when: str) -> date:
    """The first day that "2011", "2011-03" or "2011-03-15" can mean. Raises: ValueError if it is no date."""
    year, month, day = _parts(when)
    return date(year, month or 1, day or 1)


def latest(when: str) -> date:
    """The last day that it can mean. Raises: ValueError if it is no date."""
    year, month, day = _parts(when)
    return date(year, month or 12, day or monthrange(year, month or 12)[1])


def _parts(when: str) -> tuple[int, int | None, int | None]:
    match = _PARTIAL.fullmatch(when)
    if match is None:
        raise ValueError(f"{when!r} is no date: write {_DAY}, or YYYY-MM or YYYY where no more is known")
    year, month, day = match.groups()
    return int(year), int(month) if month else None, int(day) if day else None


def _text(value: object) -> object:
    """TOML has days of its own; JSON has them as text."""
    return value.isoformat() if isinstance(value, date) and not isinstance(value, datetime) else value


def _known_date(when: str) -> str:
    earliest(when)
    return when


def _known_day(when: str) -> str:
    if len(when) != len(_DAY):
        raise ValueError(f"{when!r} is no day: write {_DAY}")
    return _known_date(when)


Named = Annotated[str, Field(min_length=1, pattern=r"\S")]
When = Annotated[str, BeforeValidator(_text), AfterValidator(_known_date)]
"""A day, or a month or year where no more is known: then nothing is said about its days."""
Day = Annotated[str, BeforeValidator(_text), AfterValidator(_known_day)]


class Holder(Frozen):
    """One person's time in an office."""

    given: str = Field("", description="the other words of the full name")
    called: str = Field("", description="further words that may stand in their place, such as a short form")
    surname: Named = Field(description="what stands alone behind the title")
    surname_first: bool = Field(False, description="the surname stands before the other words")
    valid_from: When = Field(description="first day")
    valid_to: When | None = Field(None, description="last day; without it the end is unknown")
    acting: bool = Field(False, description="held it for the time being; may overlap with the holder")
    elsewhere: str = Field(
        "", description="where and in which years the person had the same title; of those years nothing is said"
    )


class Gap(Frozen):
    """Days on which nobody held an office, or the table does not know who."""

    valid_from: When = Field(description="first day")
    valid_to: When = Field(description="last day")
    why: Literal["vacant", "unknown"] = Field(description="vacant: nobody held it; unknown: the table does not tell")


class OfficeRow(Frozen):
    """Who held an office, and when.

    A row whose key a language pack has continues that office: what it leaves out is kept, and its holders take the
    place of those who began on its first holder's first day or later.
    """

    key: Annotated[str, Field(pattern=r"^[a-z0-9-]+$")] = Field(description="a name such as fr-prime-minister")
    nation: tuple[Named, ...] = Field((), description="words that may stand before the title: French, France's")
    titles: tuple[Named, ...] = Field((), description="what stands before the name")
    nouns: tuple[Named, ...] = Field((), description="what stands behind the name: administration")
    courtesy: bool = Field(False, description="the title is kept after the term in some houses")
    surname_suffices: bool = Field(False, description="the surname with the title means this office")
    known_until: Day = Field(description="last day up to which the holders are known; later articles are not judged")
    source: Named = Field(description="the public record this is taken from")
    holders: tuple[Holder, ...] = Field(min_length=1, description="in order")
    gaps: tuple[Gap, ...] = Field((), description="days without a holder, or without a known one")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        for holder in self.holders:
            if holder.valid_to is not None and earliest(holder.valid_from) > latest(holder.valid_to):
                raise ValueError(f"{self.key}: {holder.surname} leaves before {holder.valid_from}")
        for before, after in pairwise(self.holders):
            if earliest(after.valid_from) < earliest(before.valid_from):
                raise ValueError(f"{self.key}: {after.surname} stands behind {before.surname} and began earlier")
        for before, after in pairwise([holder for holder in self.holders if not holder.acting]):
            if before.valid_to is not None and latest(after.valid_from) < earliest(before.valid_to):
                raise ValueError(f"{self.key}: {before.surname} and {after.surname} hold it at once, neither acting")
        return self


class EpochRow(Frozen):
    """A war, or what is counted like one, whose days newsrooms count: "Day 40 of"."""

    key: Annotated[str, Field(pattern=r"^[a-z0-9-]+$")] = Field(description="a name such as kosovo-1999")
    title: Named = Field(description="as a message names it")
    first_day: When = Field(description="the day, or the month where no day is agreed on")
    names: tuple[Named, ...] = Field(description="what it is called when it is counted, in lower case")
    needs: tuple[Named, ...] = Field((), description="words the article must have, all of them; a|b: either")
    unless: tuple[Named, ...] = Field((), description="words that point to another one")
    source: Named = Field(description="the public record this is taken from")


class NameRow(Frozen):
    """One name, written in several ways in one script."""

    kind: Literal["person", "place", "group", "typography"] = Field(
        description="person: two spellings read like two people; the others are house style"
    )
    forms: tuple[Named, ...] = Field(min_length=2, description="all spellings, the usual one first")
    guard: tuple[Named, ...] = Field(
        (), description="words of the article that show a form to be somebody or something else"
    )
    source: Named = Field(description="where the spellings are from")

    @model_validator(mode="after")
    def _distinct(self) -> Self:
        if len(set(self.forms)) < len(self.forms):
            raise ValueError(f"{self.forms[0]}: a form stands there twice")
        return self


class Reference(Frozen):
    """A newsroom's own tables. Rows with the key, or a form, of a row in the language pack take its place."""

    office: tuple[OfficeRow, ...] = Field((), description="offices and their holders")
    epoch: tuple[EpochRow, ...] = Field((), description="wars and events that are counted from")
    name: tuple[NameRow, ...] = Field((), description="names with several spellings")

    @model_validator(mode="after")
    def _once(self) -> Self:
        _refuse_twice("office", (row.key for row in self.office))
        _refuse_twice("epoch", (row.key for row in self.epoch))
        _refuse_twice("name", (form for row in self.name for form in row.forms))
        return self

    @classmethod
    def read(cls, path: Path) -> dict[str, Any]:
        """What a TOML file holds, not yet checked. Raises: ConfigError if it cannot be read."""
        try:
            return tomllib.loads(path.read_text("utf-8-sig"))
        except OSError as error:
            raise ConfigError(f"reference: {path}: {error.strerror}") from None
        except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
            raise ConfigError(f"reference: {path}: not TOML: {error}") from None


def _refuse_twice(kind: str, names: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise ValueError(f"{kind}: {name!r} stands there twice")
        seen.add(name)


def merged_offices(known: Iterable[Mapping[str, Any]], added: Iterable[OfficeRow]) -> list[dict[str, Any]]:
    """The offices of a pack with a newsroom's. Raises: ConfigError if a new one lacks what only it can say."""
    offices = {str(row["key"]): dict(row) for row in known}
    for row in added:
        given = row.model_dump(mode="json", exclude_unset=True)
        base = offices.get(row.key)
        if base is None and not row.titles:
            raise ConfigError(f"reference: office {row.key!r} is new: it needs titles")
        offices[row.key] = _continued(base, given) if base else row.model_dump(mode="json")
    return list(offices.values())


def _continued(base: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
    first = given["holders"][0]["valid_from"]
    kept = [dict(holder) for holder in base["holders"] if earliest(holder["valid_from"]) < earliest(first)]
    for holder in kept[-1:]:
        if latest(holder.get("valid_to", first)) >= earliest(first):
            holder["valid_to"] = first
    return {**base, **given, "holders": [*kept, *given["holders"]]}


def merged_epochs(known: Iterable[Mapping[str, Any]], added: Iterable[EpochRow]) -> list[dict[str, Any]]:
    """The epochs of a pack with a newsroom's."""
    epochs = {str(row["key"]): dict(row) for row in known}
    return list((epochs | {row.key: row.model_dump(mode="json") for row in added}).values())


def merged_names(known: Iterable[Mapping[str, Any]], added: Iterable[NameRow]) -> list[dict[str, Any]]:
    """The names of a pack with a newsroom's: a set that shares a form takes the other's place."""
    new = [row.model_dump(mode="json") for row in added]
    forms = {form for row in new for form in row["forms"]}
    return [*(dict(row) for row in known if forms.isdisjoint(row["forms"])), *new]
