"""All checks there are: our own by walking the package, others by the entry point group `srcaudit.checks`."""

import difflib
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points
from pkgutil import walk_packages
from typing import Any

import srcaudit.checks
from srcaudit.authoring import Check
from srcaudit.errors import ConfigError
from srcaudit.model.score import Dimension

ENTRY_POINTS = "srcaudit.checks"
AnyCheck = Check[Any]

_ALL = "; `srcaudit checks` lists all"


@cache
def checks() -> tuple[AnyCheck, ...]:
    """Every check, by code. Raises: ConfigError if two share a code."""
    modules = sorted(module.name for module in walk_packages(srcaudit.checks.__path__, "srcaudit.checks."))
    found = [value for module in modules for value in vars(import_module(module)).values()]
    found += [_loaded(point) for point in sorted(entry_points(group=ENTRY_POINTS), key=lambda point: point.name)]
    by_code: dict[str, AnyCheck] = {}
    for value in found:
        if isinstance(value, Check):
            known = by_code.setdefault(value.code, value)
            if known is not value:
                raise ConfigError(f"two checks are called {value.code}: {known.module} and {value.module}")
    return tuple(by_code[code] for code in sorted(by_code))


def _loaded(point: EntryPoint) -> AnyCheck:
    """Somebody else's check. Raises: ConfigError naming the entry point if it is none."""
    try:
        value = point.load()
    except Exception as error:
        raise ConfigError(
            f"the check at entry point {point.name!r} ({point.value}) cannot be loaded: {error}"
        ) from None
    if not isinstance(value, Check):
        raise ConfigError(f"entry point {point.name!r} ({point.value}) is no check")
    return value


def find(name: str) -> AnyCheck:
    """The check of a code or a name. Raises: ConfigError naming the nearest."""
    for candidate in checks():
        if name.upper() == candidate.code or name.lower() == candidate.name:
            return candidate
    raise ConfigError(f"there is no check called {name!r}{nearest(name, _names()) or _ALL}")


def selected(select: Iterable[str], ignore: Iterable[str]) -> tuple[AnyCheck, ...]:
    """The checks that `select` names and `ignore` does not; an empty `select` names all.

    A name is a code (SP201), the beginning of codes (SP, SP2), a check's name or a dimension.
    Raises: ConfigError if a name fits no check, or if none is left.
    """
    return _selected(tuple(select), tuple(ignore))


@lru_cache(maxsize=64)
def _selected(select: tuple[str, ...], ignore: tuple[str, ...]) -> tuple[AnyCheck, ...]:
    chosen = _named(select) or {candidate.code for candidate in checks()}
    chosen -= _named(ignore)
    if not chosen:
        raise ConfigError("select and ignore leave no check to run")
    return tuple(candidate for candidate in checks() if candidate.code in chosen)


def _named(names: Iterable[str]) -> set[str]:
    found: set[str] = set()
    for name in names:
        fits = {candidate.code for candidate in checks() if _fits(candidate, name)}
        if not fits:
            raise ConfigError(f"no check fits {name!r}{nearest(name, _names()) or _ALL}")
        found |= fits
    return found


def _fits(candidate: AnyCheck, name: str) -> bool:
    wanted = name.strip()
    if not wanted:
        return False
    return candidate.code.startswith(wanted.upper()) or wanted.lower() in (candidate.name, candidate.dimension)


def _names() -> list[str]:
    return [name for candidate in checks() for name in (candidate.code, candidate.name)] + [d.value for d in Dimension]


def nearest(name: str, names: Iterable[str]) -> str:
    """`; did you mean …?`, or nothing when no name is near."""
    near = difflib.get_close_matches(name.lower(), sorted({known.lower(): known for known in names}), n=1)
    original = {known.lower(): known for known in names}
    return f"; did you mean {original[near[0]]!r}?" if near else ""
