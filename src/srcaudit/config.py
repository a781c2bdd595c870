"""The settings: one model, read from keywords or from `[tool.srcaudit]`, refused when unknown."""

import hashlib
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from pydantic import ConfigDict, Field, ValidationError, ValidationInfo, field_validator
from pydantic_core import to_jsonable_python

from srcaudit.authoring import Options
from srcaudit.catalog import AnyCheck, checks, find, nearest, selected
from srcaudit.errors import ConfigError, told
from srcaudit.language.pack import languages, load
from srcaudit.language.reference import Reference
from srcaudit.model.finding import Severity
from srcaudit.model.frozen import Frozen
from srcaudit.model.gate import Gate, Verdict
from srcaudit.model.score import Dimension
from srcaudit.text.known import phrase_list


def _with_options(schema: dict[str, Any]) -> None:
    """Writes every check's options into the settings' JSON schema."""
    schema["properties"]["reference"]["anyOf"].append(
        {"type": "string", "description": "a TOML file of the same tables"}
    )
    schema["properties"]["options"] |= {
        "properties": {check.code: check.options.model_json_schema() for check in checks()},
        "additionalProperties": {"type": "object", "description": "by the check's name"},
    }


WEIGHTS = {
    Dimension.BOILERPLATE: 1.0,
    Dimension.PADDING: 2.0,
    Dimension.INCONSISTENCY: 2.5,
    Dimension.DUPLICATION: 1.5,
    Dimension.UNSUPPORTED: 3.0,
}
FULL_AT = {
    Dimension.BOILERPLATE: 1.0,
    Dimension.PADDING: 0.6,
    Dimension.INCONSISTENCY: 0.25,
    Dimension.DUPLICATION: 1.0,
    Dimension.UNSUPPORTED: 1.0,
}
GATES = (
    Gate(of="error", over=0, verdict=Verdict.HOLD),
    Gate(of="warning", over=1),
    Gate(of="padding", over=0.34),
    Gate(of="inconsistency", over=0.1),
    Gate(of="duplication", over=0.5),
)
"""The gates that hold unless others are set; decision 0018 says what they do to professional reports."""


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
    furniture: tuple[str, ...] = Field(
        (), description="phrases of your own that mark a line as the site's: “[the|our] Coast Card”; * is any word"
    )
    gates: tuple[Gate, ...] = Field(GATES, description="limits, and the verdict on a report that is over one")
    weights: dict[Dimension, float] = Field(
        WEIGHTS, description="what each score weighs in the reliability; 0 leaves one out"
    )
    full_at: dict[Dimension, float] = Field(
        FULL_AT, description="the score from which on a dimension takes all its points off the reliability; 0-1"
    )
    readability: bool = Field(False, description="add reading ease figures (loads textstat)")
    min_words: int = Field(150, ge=0, description="words of body under which padding is not scored")
    max_characters: int = Field(5_000_000, ge=1, description="longer articles are refused")
    reference: Reference | None = Field(None, description="a newsroom's own offices, epochs and names, or their file")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            select: str | Iterable[str] = ...,
            ignore: str | Iterable[str] = ...,
            options: Mapping[str, Mapping[str, Any]] = ...,
            fail_on: Severity | str | None = ...,
            furniture: Iterable[str] = ...,
            gates: Iterable[Gate | Mapping[str, Any]] = ...,
            weights: Mapping[str, float] = ...,
            full_at: Mapping[str, float] = ...,
            readability: bool = ...,
            min_words: int = ...,
            max_characters: int = ...,
            reference: Reference | Mapping[str, Any] | str | Path | None = ...,
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
                place = ".".join(str(part) for part in problem["loc"] if part != "[key]")
                raise ConfigError(f"{place}: {told(problem).removeprefix(f'{place}: ')}") from None
            selected(self.select, self.ignore)

    @classmethod
    def from_file(cls, path: str | Path) -> Self:
        """The settings under `[tool.srcaudit]` of a TOML file. Raises: ConfigError also if it has no such table."""
        path = Path(path)
        written = _section(path)
        if written is None:
            raise ConfigError(f"{path}: no [tool.srcaudit] in it; put that line above the settings")
        section = {key.replace("-", "_"): value for key, value in written.items()}
        if isinstance(section.get("reference"), str):
            section["reference"] = path.parent / section["reference"]
        try:
            return cls(**section)
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

    @classmethod
    def of(cls, given: Any) -> Self:
        """The settings that were given, the defaults for None. Raises: ConfigError for anything else."""
        if given is None:
            return cls._unset()
        if isinstance(given, cls):
            return given
        raise ConfigError(
            f"config is a srcaudit.Config, not {type(given).__name__}: Config(select=[...]) makes one of keywords, "
            "Config.from_file(path) of a TOML file"
        )

    @classmethod
    @cache
    def _unset(cls) -> Self:
        """The settings when nothing is set: made once, since they cannot be changed."""
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

    @field_validator("furniture")
    @classmethod
    def _phrases(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if any(not phrase.strip() for phrase in value):
            raise ConfigError("furniture: a phrase of no words marks everything")
        phrase_list(value)
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

    @field_validator("gates")
    @classmethod
    def _known(cls, value: tuple[Gate, ...]) -> tuple[Gate, ...]:
        """Each gate's name as it is written elsewhere."""
        return tuple(gate.model_copy(update={"of": _measurable(gate.of)}) for gate in value)

    @field_validator("weights", "full_at")
    @classmethod
    def _of_all(cls, value: dict[Dimension, float], info: ValidationInfo) -> dict[Dimension, float]:
        """A number for each dimension, what is not set as it is by default."""
        full = info.field_name == "full_at"
        for dimension, number in value.items():
            if not (0 < number <= 1 if full else 0 <= number <= 1000):
                raise ValueError(
                    f"{dimension} must be {'over 0 and up to 1' if full else 'from 0 to 1000'}, not {number:g}"
                )
        default = FULL_AT if full else WEIGHTS
        return {dimension: value.get(dimension, default[dimension]) for dimension in Dimension}

    @field_validator("reference", mode="before")
    @classmethod
    def _tables(cls, value: Any) -> Any:
        return Reference.read(Path(value)) if isinstance(value, str | Path) else value

    @field_validator("reference")
    @classmethod
    def _fitting(cls, value: Reference | None) -> Reference | None:
        """Rows that a language pack cannot take are told here, not in the middle of an audit."""
        for pack in map(load, languages()):
            if value is not None and pack is not None:
                pack.with_reference(value)
        return value

    @property
    def checks(self) -> tuple[AnyCheck, ...]:
        """The checks that are to run, by code."""
        return selected(self.select, self.ignore)

    def options_of(self, check: AnyCheck) -> Any:
        """A check's options as set here."""
        settings = self.options.get(check.code)
        return check.configured(settings) if settings else check.defaults

    @cached_property
    def digest(self) -> str:
        """A short name of these settings: equal settings, equal digest."""
        return hashlib.blake2b(self.model_dump_json().encode(), digest_size=8).hexdigest()

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy with other values, not checked. Its digest is its own."""
        copied = super().model_copy(update=update, deep=deep)
        copied.__dict__.pop("digest", None)
        return copied


def _measurable(name: str) -> str:
    """A dimension, a severity, or a code or the beginning of codes. Raises: ValueError naming the nearest."""
    words = [*Dimension, *Severity]
    if name.lower() in words:
        return name.lower()
    if name and any(check.code.startswith(name.upper()) for check in checks()):
        return name.upper()
    near = nearest(name, [*map(str, words), *(check.code for check in checks())])
    raise ValueError(f"a gate is of a dimension, a severity or a code, not of {name!r}{near}")


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
