"""The settings: one model, read from keywords or from `[tool.srcaudit]`, refused when unknown."""

import hashlib
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from pydantic import ConfigDict, Field, ValidationError, field_validator
from pydantic_core import to_jsonable_python

from srcaudit.authoring import Options
from srcaudit.catalog import AnyCheck, checks, find, nearest, selected
from srcaudit.errors import ConfigError
from srcaudit.model.finding import Severity
from srcaudit.model.frozen import Frozen


def _with_options(schema: dict[str, Any]) -> None:
    """Writes every check's options into the settings' JSON schema."""
    schema["properties"]["options"] |= {
        "properties": {check.code: check.options.model_json_schema() for check in checks()},
        "additionalProperties": {"type": "object", "description": "by the check's name"},
    }


class Config(Frozen):
    """What to check and how strictly. `Config.model_json_schema()` describes it, options of the checks included.

    Raises: ConfigError for an unknown setting, naming the nearest; for an unknown check; for a value that
    does not fit.
    """

    model_config = ConfigDict(json_schema_extra=_with_options)

    select: tuple[str, ...] = Field((), description="codes, beginnings of codes, names or dimensions; empty: all")
    ignore: tuple[str, ...] = Field((), description="the same, left out of what is selected")
    options: dict[str, dict[str, Any]] = Field({}, description="options by check: code or name -> option -> value")
    fail_on: Severity | None = Field(None, description="the gate: findings at or above it fail; None: nothing does")
    own_furniture: tuple[str, ...] = Field((), description="phrases of your own: a line with one belongs to the page")
    readability: bool = Field(False, description="add reading ease figures (loads textstat)")
    min_words: int = Field(150, ge=0, description="words of body under which padding is not scored")
    max_characters: int = Field(5_000_000, ge=1, description="longer articles are refused")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            select: str | Iterable[str] = ...,
            ignore: str | Iterable[str] = ...,
            options: Mapping[str, Mapping[str, Any]] = ...,
            fail_on: Severity | str | None = ...,
            own_furniture: str | Iterable[str] = ...,
            readability: bool = ...,
            min_words: int = ...,
            max_characters: int = ...,
        ) -> None: ...

    else:

        def __init__(self, **settings: Any) -> None:
            unknown = sorted(set(settings) - set(type(self).model_fields))
            if unknown:
                hint = nearest(unknown[0], type(self).model_fields)
                raise ConfigError(f"there is no setting {unknown[0]!r}{hint}")
            try:
                super().__init__(**settings)
            except ValidationError as error:
                problem = error.errors()[0]
                place = ".".join(map(str, problem["loc"]))
                raise ConfigError(f"{place}: {problem['msg'].removeprefix('Value error, ')}") from None
            selected(self.select, self.ignore)

    @classmethod
    def from_file(cls, path: Path) -> Self:
        """The settings under `[tool.srcaudit]` of a TOML file; the defaults if there are none."""
        section = _section(path) or {}
        try:
            return cls(**{key.replace("-", "_"): value for key, value in section.items()})
        except ConfigError as error:
            raise ConfigError(f"{path}: {error}") from None

    @classmethod
    def near(cls, folder: Path) -> Self:
        """The settings of the nearest pyproject.toml with a `[tool.srcaudit]`, from `folder` up; or the defaults."""
        for place in (folder, *folder.parents):
            path = place / "pyproject.toml"
            if path.is_file() and _section(path) is not None:
                return cls.from_file(path)
        return cls()

    def but(self, **settings: Any) -> Self:
        """The same settings but for these."""
        return type(self)(**{name: getattr(self, name) for name in type(self).model_fields} | settings)

    @field_validator("select", "ignore", mode="before")
    @classmethod
    def _codes(cls, value: Any) -> Any:
        if isinstance(value, str):
            return tuple(code.strip() for code in value.split(",") if code.strip())
        if isinstance(value, set | frozenset):
            return tuple(sorted(value, key=str))
        return tuple(value) if isinstance(value, Iterable) and not isinstance(value, bytes | Mapping) else value

    @field_validator("own_furniture", mode="before")
    @classmethod
    def _phrases(cls, value: Any) -> Any:
        phrases = [value] if isinstance(value, str) else value
        if not isinstance(phrases, Iterable) or isinstance(phrases, bytes | Mapping):
            return value
        return tuple(sorted({" ".join(phrase.split()) if isinstance(phrase, str) else phrase for phrase in phrases}))

    @field_validator("own_furniture")
    @classmethod
    def _not_empty(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if "" in value:
            raise ValueError("a phrase must have at least one word")
        return value

    @field_validator("options")
    @classmethod
    def _by_code(cls, value: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
        """Each check's options once, under its code, as JSON would hold them: equal settings are equal values."""
        given: dict[str, dict[str, Any]] = {}
        for name in sorted(value):
            settings = {option.replace("-", "_"): setting for option, setting in value[name].items()}
            given.setdefault(find(name).code, {}).update(settings)
        return {code: _plain(find(code).configured(given[code])) for code in sorted(given)}

    @property
    def checks(self) -> tuple[AnyCheck, ...]:
        """The checks that are to run, by code."""
        return selected(self.select, self.ignore)

    def options_of(self, check: AnyCheck) -> Any:
        """A check's options as set here."""
        return check.configured(self.options.get(check.code, {}))

    @property
    def digest(self) -> str:
        """A short name of these settings: equal settings, equal digest."""
        return hashlib.blake2b(self.model_dump_json().encode(), digest_size=8).hexdigest()


def _plain(options: Options) -> dict[str, Any]:
    """Options that were set, as JSON values; sets in order."""
    ordered = {
        name: sorted(value, key=str) if isinstance(value, set | frozenset) else value
        for name, value in options.model_dump(exclude_unset=True).items()
    }
    try:
        found: dict[str, Any] = to_jsonable_python(ordered)
    except ValueError as error:
        raise ConfigError(f"an option that JSON cannot hold: {error}") from None
    return found


def _section(path: Path) -> dict[str, Any] | None:
    """What stands under `[tool.srcaudit]`; None if the file has no such table."""
    try:
        data = tomllib.loads(path.read_text("utf-8-sig"))
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ConfigError(f"{path}: not TOML: {error}") from None
    tools = data.get("tool", {})
    section = tools.get("srcaudit") if isinstance(tools, dict) else None
    if section is not None and not isinstance(section, dict):
        raise ConfigError(f"{path}: [tool.srcaudit] must be a table")
    return section
