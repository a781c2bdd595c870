"""The article that is judged."""

import hashlib
import re
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, Self

from pydantic import Field, ValidationError, field_validator

from srcaudit.errors import InputError
from srcaudit.model.frozen import Frozen

_SURROGATE = re.compile("[\ud800-\udfff]")


class Article(Frozen):
    """One article: its text, which is never changed, and what is known about it.

    Every position in a report is a character offset into `text`. Lone surrogates, which no file can hold,
    are replaced by U+FFFD one for one; nothing else is touched.
    """

    text: str = Field(description="the article as it stands")
    id: str | None = Field(None, description="what the article is called in reports and in an index")
    title: str | None = Field(None, description="headline, if it is known apart from the text")
    source: str | None = Field(None, description="the outlet: two articles with one source are of one site")
    url: str | None = Field(None, description="address; never fetched")
    byline: str | None = Field(None, description="author as printed")
    published: date | None = Field(None, description="day of publication; ISO date, or a datetime cut to its day")
    language: str | None = Field(None, description="ISO 639-1 code; found out from the text when not given")
    notes: tuple[str, ...] = Field((), description="what a reader could not use; told in the report's `skipped`")

    def __init__(
        self,
        text: str,
        id: str | None = None,  # noqa: A002 - the public contract
        title: str | None = None,
        source: str | None = None,
        url: str | None = None,
        byline: str | None = None,
        published: date | str | None = None,
        language: str | None = None,
        *,
        notes: Sequence[str] = (),
    ) -> None:
        """Raises: InputError if `text` is not a string or `published` is not a date."""
        given = {
            "text": text,
            "id": id,
            "title": title,
            "source": source,
            "url": url,
            "byline": byline,
            "published": published,
            "language": language,
            "notes": tuple(notes) if isinstance(notes, list) else notes,
        }
        try:
            super().__init__(**given)
        except ValidationError as error:
            raise InputError(_plain(error)) from None

    @classmethod
    def from_html(cls, html: str, url: str | None = None) -> Self:
        """The article found in a web page: main text, title, byline, date and site.

        Each block of the page is judged by its tags, its links, what an extractor (trafilatura) made of it and the
        text in the page's own data (JSON-LD). Title, writers and date are taken from these data, else from the
        page's other metadata. The headline is the title and no part of the text; the language is asked of the text.
        Nothing is fetched. Needs `pip install "srcaudit[html]"`.
        Raises: MissingExtraError without it; InputError if the page holds no article text or more than ten million
        characters.
        """
        from srcaudit.readers.html import article_fields

        return cls(**article_fields(html, url=url))

    @property
    def key(self) -> str:
        """The name by which an index knows the article: its id, or a digest of its text if it has none."""
        if self.id is not None:
            return self.id
        return "text-" + hashlib.blake2b(self.text.encode(), digest_size=8).hexdigest()

    @field_validator("text", "id", "title", "source", "url", "byline", "language", mode="before")
    @classmethod
    def _without_surrogates(cls, value: Any) -> Any:
        if isinstance(value, str):
            try:
                value.encode()  # much quicker than to look for one
            except UnicodeEncodeError:
                return _SURROGATE.sub("\ufffd", value)
            return value
        if value is not None:
            raise ValueError("not a string")  # pydantic would take bytes for one
        return value

    @field_validator("notes")
    @classmethod
    def _notes_without_surrogates(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(_SURROGATE.sub("\ufffd", note) for note in value)

    @field_validator("published", mode="before")
    @classmethod
    def _day(cls, value: Any) -> Any:
        if isinstance(value, datetime):
            return value.date()
        if isinstance(value, str) and re.fullmatch(r"\s*\d{4}-\d\d-\d\d(?:[T ].*)?\s*", value):
            # The day as printed on the page: the part before the time, in the page's own zone.
            return date.fromisoformat(value.strip()[:10])
        if value is not None and not isinstance(value, date):
            raise ValueError("no date")
        return value

    @field_validator("language")
    @classmethod
    def _language_root(cls, value: str | None) -> str | None:
        if not value or not value.strip():
            return None
        root = re.split("[-_]", value.strip())[0].lower()
        if not re.fullmatch("[a-z]{2,3}", root):
            raise ValueError("no language code")
        return root


def _plain(error: ValidationError) -> str:
    problem = error.errors()[0]
    field = ".".join(str(part) for part in problem["loc"]) or "article"
    given = problem.get("input")
    if field == "text":
        return f"an article's text must be a string, not {type(given).__name__}"
    if field == "published":
        return f"published must be an ISO date such as 2026-02-07, not {str(given)[:40]!r}"
    if field.startswith("notes"):
        return f"notes must be a list of strings, not {type(given).__name__}"
    if field == "language" and isinstance(given, str):
        return f"language must be an ISO 639-1 code such as en, not {given[:40]!r}"
    return f"{field} must be a string, not {type(given).__name__}"
