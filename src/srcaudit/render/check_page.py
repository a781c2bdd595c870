"""The page of a check, out of the check itself: its docstring, its options, its examples.

`python -m srcaudit.render.check_page docs/checks` writes one page a check and an index.
"""

import importlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from srcaudit.authoring import Example
from srcaudit.catalog import AnyCheck, checks
from srcaudit.model.article import Article
from srcaudit.model.score import Dimension

_NOTICE = (
    "<!-- Generated from {module}: edit the check, then run `python -m srcaudit.render.check_page docs/checks`. -->"
)


def page(check: AnyCheck) -> str:
    """The check's documentation as Markdown."""
    summary, _, sections = _docstring(check).partition("\n")
    parts = [
        f"# {check.code} {check.name}",
        summary,
        "\n".join(_facts(check)),
        sections.strip(),
        "\n".join(_options(check)),
        "\n\n".join(["## Reported", "What stands between `[[` and `]]` is reported.", *_examples(check.bad)]),
        "\n\n".join(["## Not reported", *_examples(check.good)]),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def index(all_checks: tuple[AnyCheck, ...]) -> str:
    """A table of checks with links to their pages, by dimension."""
    lines = ["# Checks", ""]
    for dimension in Dimension:
        rows = [check for check in all_checks if check.dimension is dimension]
        if rows:
            lines += [
                f"## {dimension}",
                "",
                "| code | name | severity | what it reports |",
                "| --- | --- | --- | --- |",
            ]
            lines += [f"| [{c.code}]({c.code}.md) | {c.name} | {c.severity} | {_cell(summary(c))} |" for c in rows]
            lines.append("")
    return "\n".join(lines)


def pages() -> dict[str, str]:
    """File name -> content, for every check of srcaudit itself and the index."""
    own = tuple(check for check in checks() if check.module.startswith("srcaudit."))
    notice = {check.code: _NOTICE.format(module=check.module) for check in own}
    found = {f"{check.code}.md": f"{notice[check.code]}\n\n{page(check)}" for check in own}
    return {"index.md": f"{_NOTICE.format(module='srcaudit.checks')}\n\n{index(own)}", **found}


def summary(check: AnyCheck) -> str:
    """The first line of the check's documentation."""
    return _docstring(check).partition("\n")[0]


def write(folder: Path) -> None:
    """Writes the pages to `folder`, and removes those of checks that are no more."""
    folder.mkdir(parents=True, exist_ok=True)
    wanted = pages()
    for stale in folder.glob("*.md"):
        if stale.name not in wanted:
            stale.unlink()
    for name, content in wanted.items():
        (folder / name).write_text(content, "utf-8")


def _docstring(check: AnyCheck) -> str:
    return (importlib.import_module(check.module).__doc__ or check.name).strip()


def _facts(check: AnyCheck) -> Iterator[str]:
    yield f"- dimension: {check.dimension}"
    yield f"- severity: {check.severity}, confidence: {check.confidence} (a finding may carry another)"
    yield f"- message: {check.message}"
    if check.needs_peers:
        yield "- runs only when other articles are given to compare with"
    if not check.needs_pack:
        yield "- runs in every language"


def _options(check: AnyCheck) -> Iterator[str]:
    fields: dict[str, FieldInfo] = check.options.model_fields
    if not fields:
        return
    yield "## Options"
    yield ""
    yield f"Set under `[tool.srcaudit.options.{check.code}]`."
    yield ""
    yield "| option | type | default | meaning |"
    yield "| --- | --- | --- | --- |"
    for name, field in fields.items():
        kind = _type(field.annotation) + _bounds(field)
        yield f"| `{name}` | {_cell(kind)} | `{_cell(_default(field))}` | {_cell(field.description or '')} |"


def _type(annotation: Any) -> str:
    if annotation is NoneType:
        return "none"
    if get_origin(annotation) in (Union, UnionType):
        return " or ".join(_type(part) for part in get_args(annotation))
    if get_origin(annotation) is not None:
        return str(annotation).replace("typing.", "")
    return getattr(annotation, "__name__", str(annotation))


def _bounds(field: FieldInfo) -> str:
    signs = {"ge": "≥", "gt": ">", "le": "≤", "lt": "<"}
    limits = [
        f"{sign} {getattr(rule, name)}"
        for rule in field.metadata
        for name, sign in signs.items()
        if hasattr(rule, name)
    ]
    return f", {' and '.join(limits)}" if limits else ""


def _default(field: FieldInfo) -> str:
    value = field.get_default(call_default_factory=True)
    if isinstance(value, frozenset | set):
        return "{" + ", ".join(sorted(map(repr, value))) + "}"
    return repr(value)


def _examples(examples: tuple[Example, ...]) -> Iterator[str]:
    for example in examples:
        about = [*_metadata(example), *([example.why] if example.why else [])]
        yield "\n\n".join([*([f"{'; '.join(about)}:"] if about else []), _block(example.marked), *_peers(example)])


def _metadata(example: Example) -> Iterator[str]:
    for name in ("title", "source", "published"):
        if getattr(example, name):
            yield f"{name} “{getattr(example, name)}”"
    if example.language != "en":
        yield f"language {example.language or 'not given'}"


def _peers(example: Example) -> Iterator[str]:
    for peer in example.peers:
        told = peer if isinstance(peer, Article) else Article(peer)
        about = [f"{name} “{getattr(told, name)}”" for name in ("title", "source", "published") if getattr(told, name)]
        yield f"compared with{' ' + ', '.join(about) if about else ''}:\n\n{_block(told.text)}"


def _block(text: str) -> str:
    """`text` as a fenced block whose fence is longer than any in it."""
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}text\n{text.rstrip(chr(10))}\n{fence}"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


if __name__ == "__main__":
    write(Path(sys.argv[1] if len(sys.argv) > 1 else "docs/checks"))
