"""The command line: reads arguments, asks the engine, picks a renderer, ends with an exit code.

0 clean, or nothing set to fail on; 1 the gate failed (`--fail-on`), also where the checks could not read the text;
2 usage or settings; 3 an input that could not be read, the others are still reported. 3 goes before 1: a gate that
has not seen everything has not been passed.
"""

import os
import shutil
import sys
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import StrEnum
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from srcaudit import __version__
from srcaudit.errors import (
    ConfigError,
    IndexCorrupt,
    InputError,
    MissingExtraError,
    SourceIndexError,
    SrcauditError,
    UnreadableError,
)
from srcaudit.printable import one_line

if TYPE_CHECKING:
    from srcaudit.catalog import AnyCheck
    from srcaudit.config import Config
    from srcaudit.corpus.index import SourceIndex
    from srcaudit.model.article import Article
    from srcaudit.model.report import Report
    from srcaudit.model.story import StoryReport

CLEAN, GATE_FAILED, USAGE, UNREADABLE, INTERRUPTED, PIPE_CLOSED = 0, 1, 2, 3, 130, 141

_STDIN = "<stdin>"
_INDEX_ENDINGS = (".sqlite", ".sqlite3", ".db")
_PROGRESS_FROM = 20
_MAX_WIDTH = 120
# What an output without Unicode shows instead, one character for one, so that marks stay under their words.
_PLAIN = str.maketrans("“”„«»‘’–—…·█░≥≤", '"""""\'\'--~.#.><')

_PATH_HELP = (
    "Files, folders or patterns; - reads text from standard input. In a folder and those below it, files ending in "
    ".txt .text .md .markdown .html .htm .json .jsonl are taken; hidden files, README.*, its own pages and JSON "
    "without an article are left out. A file that is named itself is taken even if it is hidden or a README."
)

app = typer.Typer(
    name="srcaudit",
    help="How far an article can be relied on as a source, and why: five scores with exact evidence.",
    add_completion=False,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


class Format(StrEnum):
    """How reports are printed."""

    TERMINAL = "terminal"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    HTML = "html"
    SCHEMA_ORG = "schema-org"


class StoryFormat(StrEnum):
    """How a story is printed."""

    TERMINAL = "terminal"
    JSON = "json"
    HTML = "html"


class ComparedFormat(StrEnum):
    """How a comparison is printed."""

    TERMINAL = "terminal"
    JSON = "json"


class Gate(StrEnum):
    """What to fail on, mildest first; the names of `Severity`, which costs more to import."""

    STYLE = "style"
    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs the command line with these arguments, else with the process's own, and exits."""
    _open_what_is_closed()
    app(args=spread(sys.argv[1:] if arguments is None else arguments), prog_name="srcaudit")


def _open_what_is_closed() -> None:
    """Gives a process that was started without a standard stream an empty one: `srcaudit check a.txt >&-`."""
    sys.stdin = sys.stdin or open(os.devnull, encoding="utf-8")  # noqa: SIM115
    sys.stdout = sys.stdout or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    sys.stderr = sys.stderr or open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115


def spread(arguments: Sequence[str]) -> list[str]:
    """The arguments with `--against a b c` written as `--against a --against b --against c`.

    The values up to the next option belong to --against. If that leaves no PATH, each --against keeps its first
    value and the others are PATHs: `check --against wire.md mine.md`.
    """
    if list(arguments[:1]) != ["check"]:
        return list(arguments)
    options, groups, paths = _sorted_out(arguments[1:])
    if not paths:
        paths = [value for group in groups for value in group[1:]]
        groups = [group[:1] for group in groups]
    for group in groups:
        options += [part for value in group for part in ("--against", value)]
    if not all(groups):
        return ["check", *options, "--against"]
    return ["check", *options, *(["--", *paths] if paths else [])]


def _sorted_out(arguments: Sequence[str]) -> tuple[list[str], list[list[str]], list[str]]:
    """Options with their values, the values of each --against, and PATHs."""
    options: list[str] = []
    groups: list[list[str]] = []
    paths: list[str] = []
    waiting = deque(arguments)
    while waiting:
        argument = waiting.popleft()
        if argument == "--":
            paths += waiting
            break
        if argument == "--against":
            groups.append([])
            while waiting and not _is_option(waiting[0]):
                groups[-1].append(waiting.popleft())
        elif argument.startswith("--against="):
            groups.append([argument.removeprefix("--against=")])
        elif _is_option(argument):
            options.append(argument)
            if argument in _valued_options() and waiting:
                options.append(waiting.popleft())
        else:
            paths.append(argument)
    return options, groups, paths


def _is_option(argument: str) -> bool:
    return argument.startswith("-") and argument != "-"


def _valued_options() -> frozenset[str]:
    command: Any = typer.main.get_command(app)
    options = (one for one in command.commands["check"].params if one.param_type_name == "option" and not one.is_flag)
    return frozenset(name for option in options for name in option.opts)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"srcaudit {__version__}")
        raise typer.Exit


@app.callback()
def _of_all(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    pass


HtmlFile = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE",
        help="Write one page with everything on it too; of what is there, only such a page is overwritten.",
    ),
]
ConfigFile = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE",
        help="A TOML file with [tool.srcaudit]; else that of the nearest pyproject.toml, upwards from here.",
    ),
]
ArticleLanguage = Annotated[
    str | None, typer.Option(metavar="XX", help="Language of articles that do not say theirs, such as en.")
]

Workers = Annotated[int, typer.Option(min=1, metavar="N", help="Processes; pays from some hundred articles on.")]


@app.command("check")
def _check(
    path: Annotated[
        list[str],
        typer.Argument(metavar="PATH", help=_PATH_HELP),
    ],
    against: Annotated[
        list[str] | None,
        typer.Option(
            metavar="PATH...",
            help="Other articles to look for shared text in: files, folders, patterns, or one index (.sqlite). "
            "All values up to the next option belong to it; if no PATH is left then, only the first does.",
        ),
    ] = None,
    format: Annotated[  # noqa: A002
        Format,
        typer.Option(
            help="json prints one array of reports, jsonl a report a line, csv a finding a line, html one page, "
            "schema-org the claims as JSON-LD; inputs that could not be used are not in it."
        ),
    ] = Format.TERMINAL,
    html: HtmlFile = None,
    fail_on: Annotated[
        Gate | None, typer.Option(help="Exit with 1 if anything at or above this severity is found.")
    ] = None,
    select: Annotated[
        list[str] | None,
        typer.Option(metavar="CODES", help="Run these only: codes, beginnings of codes, names, dimensions; a,b,c."),
    ] = None,
    ignore: Annotated[list[str] | None, typer.Option(metavar="CODES", help="Leave these out.")] = None,
    readability: Annotated[
        bool | None, typer.Option("--readability/--no-readability", help="Add reading ease figures.")
    ] = None,
    config: ConfigFile = None,
    workers: Workers = 1,
    language: ArticleLanguage = None,
) -> None:
    """Audit articles and print what was found.

    Exit codes: 0 clean or no gate set, 1 the gate failed, 2 usage or settings, 3 an input could not be read (the
    others are still reported; goes before 1).
    """
    with _plain_errors():
        flags = {"fail_on": fail_on, "select": _selected(select), "ignore": _codes(ignore), "readability": readability}
        settings = _settings(config, {name: value for name, value in flags.items() if value is not None})
        _may_be_written(html)
        inputs = _Inputs(language)
        files = inputs.files(path)
        index = inputs.index(against or ())
        run = _Run(settings, inputs, format, html)
        run.show(run.audited(files, index, workers))
        run.tell_gate()
        raise typer.Exit(run.code)


@app.command("story")
def _story(
    path: Annotated[list[str], typer.Argument(metavar="PATH", help=_PATH_HELP)],
    format: Annotated[  # noqa: A002
        StoryFormat,
        typer.Option(help="json prints the whole story as one object, reports included, html one page."),
    ] = StoryFormat.TERMINAL,
    html: HtmlFile = None,
    workers: Workers = 1,
    min_articles: Annotated[
        int, typer.Option(min=1, metavar="N", help="Articles of a source from which it is given a reliability.")
    ] = 3,
    config: ConfigFile = None,
    language: ArticleLanguage = None,
) -> None:
    """Lay several articles on one story side by side: copies, contradictions, claims and what they rest on, sources.

    Exit codes: 0 done, 2 usage or settings, 3 an article could not be read or used (the others are still reported).
    """
    with _plain_errors():
        from srcaudit.story.assemble import audit_story

        settings = _settings(config, {})
        _may_be_written(html)
        inputs = _Inputs(language)
        articles = [one.article for one in inputs.read(inputs.files(path))]
        with _progress(len(articles)) as progress:
            story = audit_story(
                articles, config=settings, min_articles=min_articles, progress=progress, workers=workers
            )
        for report in filter(_refused, story.reports):
            inputs.refuse(f"{report.id}: {report.reasons[0]}")
        _show_story(story, articles, format, html)
        raise typer.Exit(UNREADABLE if inputs.refused else CLEAN)


def _show_story(story: "StoryReport", articles: "Sequence[Article]", output: StoryFormat, page: Path | None) -> None:
    """Prints a story, and writes its page if there is to be one."""
    if output is StoryFormat.JSON:
        from srcaudit.render import json

        _print(json.render_story(story, ascii_only=not _can_print("“🙂”")))
    elif output is StoryFormat.HTML:
        _in_utf8()
        _print(_story_page(story, articles))
    else:
        from srcaudit.render import story_terminal

        _print(story_terminal.render(story, color=_colored(sys.stdout), width=_width()))
    if page is not None:
        _write_page(page, _story_page(story, articles), tell=output is StoryFormat.TERMINAL)


def _story_page(story: "StoryReport", articles: "Sequence[Article]") -> str:
    from srcaudit.render.html import render_html

    return render_html(story, articles)


@app.command("compare")
def _compare(
    a: Annotated[str, typer.Argument(metavar="A", help="A file with one article; - reads text from standard input.")],
    b: Annotated[str, typer.Argument(metavar="B", help="The file to lay beside it, with one article too.")],
    format: Annotated[  # noqa: A002
        ComparedFormat, typer.Option(help="json prints the comparison as one object, seen from A.")
    ] = ComparedFormat.TERMINAL,
    language: ArticleLanguage = None,
) -> None:
    """Show what two articles share: how much of each, and every passage on both sides. Furniture is left out.

    Exit codes: 0 compared, whatever was found, 2 usage, 3 an article could not be read or used.
    """
    with _plain_errors():
        from srcaudit.corpus.compare import compare

        inputs = _Inputs(language)
        ours, theirs = inputs.one(a), inputs.one(b)
        found = compare(ours.article, theirs.article)
        if format is ComparedFormat.JSON:
            from srcaudit.render import json

            _print(json.render_comparison(found, ascii_only=not _can_print("“🙂”")))
            return
        from srcaudit.render.compared import Side, render

        sides = [Side(one.article, one.place, one.first_line) for one in (ours, theirs)]
        _print(render(found, *sides, color=_colored(sys.stdout), width=_width()))


@app.command("explain")
def _explain(
    code: Annotated[str, typer.Argument(help="A check's code or name, such as SP210; a dimension lists its checks.")],
) -> None:
    """Print the documentation of a check: what it reports and why, its limits, options and examples."""
    with _plain_errors():
        from importlib import import_module

        from srcaudit.catalog import find
        from srcaudit.render.check_page import page

        if len(group := _group(code)) > 1:
            _list(group)
            return
        check = find(code)
        text = f"{page(check)}\nDefined in {import_module(check.module).__file__}\n"
        if _colored(sys.stdout):
            from rich.console import Console
            from rich.markdown import Markdown

            Console(width=_width()).print(Markdown(text))
        else:
            _print(text)


@app.command("checks")
def _checks() -> None:
    """List all checks."""
    with _plain_errors():
        from srcaudit.catalog import checks

        _list(checks())


def _group(name: str) -> "Sequence[AnyCheck]":
    """The checks of a dimension or of a beginning of codes; none if it names neither."""
    from srcaudit.catalog import selected

    try:
        return selected([name], [])
    except ConfigError:
        return ()


def _list(found: "Iterable[AnyCheck]") -> None:
    from srcaudit.authoring import shortened
    from srcaudit.render.check_page import summary

    rows = [(one.code, one.name, one.dimension, one.severity, summary(one)) for one in found]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    room = max(30, _width() - sum(widths) - 8)
    for *cells, last in rows:
        left = "  ".join(f"{cell:<{width}}" for cell, width in zip(cells, widths, strict=True))
        _print(f"{left}  {shortened(last, room) if sys.stdout.isatty() else last}\n")


index_app = typer.Typer(help="Keep an index of known articles in one file.", no_args_is_help=True)
app.add_typer(index_app, name="index")

IndexFile = Annotated[Path, typer.Argument(metavar="INDEX", help="The file of the index, by custom *.sqlite.")]


@index_app.command("add")
def _index_add(
    index: IndexFile,
    path: Annotated[list[str], typer.Argument(metavar="PATH...", help="Articles: files, folders or patterns.")],
    language: ArticleLanguage = None,
) -> None:
    """Take articles in; those of an id that is there are replaced. The index is made if there is none.

    Exit codes: 0 all taken in, 2 usage, 3 an article could not be read (the others are taken in) or the index not
    be used.
    """
    with _plain_errors():
        from srcaudit.corpus.index import SourceIndex

        inputs = _Inputs(language)
        files = inputs.files(path)
        with SourceIndex.open(index) as known:
            known.add_many(one.article for one in _with_progress(inputs.read(files), len(files), "adding"))
            _print(f"{_counted(known)} in {index}\n")
        raise typer.Exit(UNREADABLE if inputs.refused else CLEAN)


@index_app.command("remove")
def _index_remove(
    index: IndexFile, name: Annotated[list[str], typer.Argument(metavar="ID...", help="Ids as list prints them.")]
) -> None:
    """Take articles out. Exit codes: 0 all are out, 3 there was none of an id, or the index cannot be used."""
    with _plain_errors(), _existing(index) as known:
        missing = [one for one in name if not known.remove(one)]
        for one in missing:
            _say(f"{one}: no such article in {index}")
        _print(f"{_counted(known)} in {index}\n")
        raise typer.Exit(UNREADABLE if missing else CLEAN)


@index_app.command("list")
def _index_list(index: IndexFile) -> None:
    """Print the ids of all articles, one a line, in order."""
    with _plain_errors(), _existing(index) as known:
        for name in known.ids():
            _print(f"{name}\n")


@index_app.command("prepare")
def _index_prepare(index: IndexFile) -> None:
    """Find the furniture of all articles and keep it, so that checks against the index are quicker.

    It takes several times as long as taking the articles in. Once is enough: what is there already is kept.
    """
    with _plain_errors(), _existing(index) as known:
        count = known.prepare()
        _print(f"{count:,} of {_counted(known)} prepared in {index}\n")


@index_app.command("verify")
def _index_verify(
    index: IndexFile,
    rebuild: Annotated[
        bool, typer.Option("--rebuild", help="If it is damaged, make it again of the articles that can be read.")
    ] = False,
) -> None:
    """Read everything in the index and make it again to compare.

    Exit codes: 0 sound, or rebuilt with nothing lost, 3 damaged.
    """
    with _plain_errors(), _existing(index) as known:
        try:
            known.verify()
        except IndexCorrupt as error:
            if not rebuild:
                raise
            _say(str(error))
            lost = known.rebuild()
            for line in lost:
                _say(f"lost: {line}")
            _print(f"rebuilt: {_counted(known)} in {index}\n")
            raise typer.Exit(UNREADABLE if lost else CLEAN) from None
        _print(f"sound: {_counted(known)} in {index}\n")


def _counted(index: "SourceIndex") -> str:
    return "1 article" if len(index) == 1 else f"{len(index):,} articles"


@contextmanager
def _existing(path: Path) -> "Iterator[SourceIndex]":
    """An index that is there already. Raises: UnreadableError if it is not."""
    from srcaudit.corpus.index import SourceIndex

    if not path.is_file():
        raise UnreadableError(f"{path}: no such index")
    with SourceIndex.open(path) as known:
        yield known


@dataclass(frozen=True)
class _Input:
    """An article and where it was found. `first_line`: the number its first line has in the file."""

    article: "Article"
    place: str
    first_line: int = 1


class _Inputs:
    """The articles that paths name. What cannot be read is told on standard error and counted."""

    def __init__(self, language: str | None) -> None:
        self.language = None if language is None else _language(language)
        self.refused: list[str] = []
        self.lacking: tuple[str, ...] = ()
        """Why some of what articles should be compared with is not there."""

    def refuse(self, reason: str) -> None:
        """Tells of an input that cannot be used."""
        self.refused.append(one_line(reason))
        _say(reason)

    def files(self, values: Iterable[str]) -> list[str]:
        """The files that the values name, each once; "-" as it is."""
        from srcaudit.readers.files import expand, name_of

        found: dict[str, str] = {}
        for value in values:
            try:
                for file in [value] if value == "-" else map(str, expand([value])):
                    found.setdefault(file if file == "-" else name_of(Path(file)), file)
            except UnreadableError as error:
                self.refuse(str(error))
        return list(found.values())

    def read(self, files: Iterable[str]) -> Iterator[_Input]:
        """The articles in the files, in order."""
        for file in files:
            try:
                found = [self._stdin()] if file == "-" else self._file(Path(file))
            except (InputError, MissingExtraError) as error:
                self.refuse(str(error))
                continue
            yield from found

    def one(self, value: str) -> _Input:
        """The one article in a file. Raises: UnreadableError if it cannot be read or does not hold just one; Exit."""
        found = [self._stdin()] if value == "-" else self._file(Path(value))
        if self.refused:  # a part of it, which is told already
            raise typer.Exit(UNREADABLE)
        if len(found) != 1:
            raise UnreadableError(f"{value}: {len(found)} articles, where one is compared with one")
        return found[0]

    def index(self, values: Sequence[str]) -> "SourceIndex | None":
        """What to compare with; None if there is nothing. What cannot be read is told, and kept in `lacking`."""
        before = len(self.refused)
        try:
            return self._index(values)
        except (InputError, SourceIndexError) as error:
            self.refuse(str(error))
            return None
        finally:
            self.lacking = tuple(self.refused[before:])

    def _index(self, values: Sequence[str]) -> "SourceIndex | None":
        """The articles that the values name, or the one index they name."""
        from srcaudit.corpus.index import SourceIndex

        if any(value.endswith(_INDEX_ENDINGS) for value in values):
            if len(values) > 1:
                raise ConfigError("--against takes articles or one index, not both")
            if not Path(values[0]).is_file():
                raise UnreadableError(f"{values[0]}: no such index")
            return SourceIndex.open(Path(values[0]))
        index = SourceIndex()
        for one in self.read(self.files(values)):
            index.add(one.article)
        return index if len(index) else None

    def _stdin(self) -> _Input:
        from srcaudit.model.article import Article
        from srcaudit.readers.files import MAX_BYTES, content

        try:
            return _Input(self._in_language(Article(content(sys.stdin.buffer.read(MAX_BYTES + 1)), id=_STDIN)), _STDIN)
        except UnreadableError as error:
            raise UnreadableError(f"{_STDIN}: {error}") from None

    def _file(self, path: Path) -> list[_Input]:
        from srcaudit.readers.files import first_line, read_each

        found = read_each(path)
        articles = [self._in_language(one) for one in found if not isinstance(one, UnreadableError)]
        for one in found:
            if isinstance(one, UnreadableError):
                self.refuse(str(one))
        if len(found) > 1:
            return [_Input(article, f"{path} ({article.id})") for article in articles]
        line = first_line(path, articles[0])
        return [_Input(articles[0], str(path), line) if line else _Input(articles[0], f"{path} (extracted text)")]

    def _in_language(self, article: "Article") -> "Article":
        if self.language is None or article.language:
            return article
        return type(article)(
            **{**{name: getattr(article, name) for name in type(article).model_fields}, "language": self.language}
        )


def _language(code: str) -> str | None:
    from srcaudit.model.article import Article

    try:
        return Article("", language=code).language
    except InputError as error:
        raise ConfigError(f"--language: {error}") from None


class _Run:
    """One `srcaudit check`: audits, shows, and knows the exit code."""

    def __init__(self, settings: "Config", inputs: _Inputs, output: Format, page: Path | None = None) -> None:
        self.settings = settings
        self.inputs = inputs
        self.output = output
        self.page = page
        self.paged: list[tuple[Report, Article]] = []
        self.reached = 0
        self.unjudged = 0
        self.verdicts: Counter[Any] = Counter()
        self.severities: Counter[Any] = Counter()

    @property
    def code(self) -> int:
        """What to exit with."""
        if self.inputs.refused:
            return UNREADABLE
        return GATE_FAILED if self.reached or self.unjudged else CLEAN

    def audited(
        self, files: Sequence[str], index: "SourceIndex | None", workers: int
    ) -> "Iterator[tuple[_Input, Report]]":
        """Each article with its report, in order."""
        from srcaudit.engine import audit_many, lacking

        given: deque[_Input] = deque()

        def articles() -> "Iterator[Article]":
            for one in _with_progress(self.inputs.read(files), len(files)):
                given.append(one)
                yield one.article

        for report in audit_many(articles(), against=index, config=self.settings, workers=workers):
            self._count(report)
            yield given.popleft(), lacking(report, self.inputs.lacking)

    def show(self, audited: "Iterator[tuple[_Input, Report]]") -> None:
        """Prints the reports as they come, and writes the page if there is to be one."""
        usable = ((one, report) for one, report in self._kept(audited) if not _refused(report))
        if self.output is Format.TERMINAL:
            self._show_in_terminal(usable)
        elif self.output is Format.HTML:
            for _ in usable:
                pass
            _in_utf8()
            _print(self._page())
        else:
            for piece in self._pieces(report for _, report in usable):
                _print(piece)
        if self.page is not None:
            _write_page(self.page, self._page(), tell=self.output is Format.TERMINAL)

    def _kept(self, audited: "Iterator[tuple[_Input, Report]]") -> "Iterator[tuple[_Input, Report]]":
        """The same, each kept if there is to be a page."""
        for one, report in audited:
            if not _refused(report) and (self.page is not None or self.output is Format.HTML):
                self.paged.append((report, one.article))
            yield one, report

    def _page(self) -> str:
        from srcaudit.render.html import page

        return page(self.paged)

    def _pieces(self, reports: "Iterator[Report]") -> Iterator[str]:
        """What a program reads, a report a piece."""
        from srcaudit.render import csv, json, jsonl, schema_org

        if self.output is Format.CSV:
            _in_utf8()
            return csv.render(reports)
        render = {Format.JSON: json.render, Format.JSONL: jsonl.render, Format.SCHEMA_ORG: schema_org.render}
        return render[self.output](reports, ascii_only=not _can_print("“🙂”"))

    def _show_in_terminal(self, audited: "Iterator[tuple[_Input, Report]]") -> None:
        from srcaudit.render import terminal

        color, width = _colored(sys.stdout), _width()
        weak = False
        for one, report in audited:
            weak |= report.scores.unsupported is not None and report.scores.unsupported.value > 0
            _print(
                terminal.render(
                    report, one.article, place=one.place, first_line=one.first_line, color=color, width=width
                )
                + "\n"
            )
        if self.verdicts.total() > 1:
            _print(terminal.totals(self.verdicts, self.severities, color=color))
        if weak and self.page is None:
            _print("--html FILE writes a page with each claim and what it rests on; --format json lists them.\n")
        if self.severities:
            _print("srcaudit explain CODE tells what a check looks for and where it errs.\n")

    def tell_gate(self) -> None:
        """Says on standard error why the gate failed, if it did."""
        if self.reached:
            _say(f"gate failed: findings at or above “{self.settings.fail_on}”: {self.reached}")
        if self.unjudged:
            _say(f"gate failed: articles without words, or in a language that the checks do not know: {self.unjudged}")

    def _count(self, report: "Report") -> None:
        if _refused(report):
            self.inputs.refuse(f"{report.id}: {report.reasons[0]}")
            return
        from srcaudit.engine import AGAINST

        for skip in report.skipped:
            if skip.code == AGAINST:
                self.inputs.refuse(f"{report.id}: {skip.reason}")
        self.verdicts[report.verdict] += 1
        self.severities.update(finding.severity for finding in report.findings)
        gate = self.settings.fail_on
        if gate is not None:
            self.reached += sum(finding.severity >= gate for finding in report.findings)
            # A gate that could not look has not been passed.
            self.unjudged += report.unread


def _refused(report: "Report") -> bool:
    """Whether the engine could not use the article at all."""
    return any(skip.code == "article" for skip in report.skipped)


def _settings(file: Path | None, flags: dict[str, Any]) -> "Config":
    from srcaudit.config import Config

    return (Config.from_file(file) if file else Config.near(Path.cwd())).but(**flags)


def _codes(values: Sequence[str] | None) -> tuple[str, ...] | None:
    if values is None:
        return None
    return tuple(code.strip() for value in values for code in value.split(",") if code.strip())


def _selected(values: Sequence[str] | None) -> tuple[str, ...] | None:
    codes = _codes(values)
    if codes == ():  # such as an unset variable of a script: that is not "all"
        raise ConfigError("--select names no check; leave it out to run all")
    return codes


T = TypeVar("T")


def _with_progress(items: Iterable[T], total: int, doing: str = "auditing") -> Iterator[T]:
    """The items, with a bar on standard error if there are many and reports go somewhere that nobody watches."""
    quiet = doing == "auditing" and sys.stdout.isatty()
    if total < _PROGRESS_FROM or quiet or not sys.stderr.isatty():
        yield from items
        return
    from rich.progress import Progress

    # By default rich would send what is printed meanwhile to standard error, reports and all.
    with Progress(console=_error_console(), transient=True, redirect_stdout=False) as progress:
        yield from progress.track(items, total=total, description=doing)


@contextmanager
def _progress(total: int) -> "Iterator[Callable[[int, int], object] | None]":
    """What moves a bar on standard error, if there are many articles and somebody watches; else nothing."""
    if total < _PROGRESS_FROM or not sys.stderr.isatty():
        yield None
        return
    from rich.progress import Progress

    with Progress(console=_error_console(), transient=True, redirect_stdout=False) as progress:
        task = progress.add_task("auditing", total=total)
        yield lambda done, _: progress.update(task, completed=done)


def _error_console() -> Any:
    from rich.console import Console

    return Console(stderr=True, highlight=False, no_color=bool(os.environ.get("NO_COLOR")))


@contextmanager
def _plain_errors() -> Iterator[None]:
    """Errors of use as one line on standard error and an exit code, never a traceback."""
    try:
        try:
            yield
        except typer.Exit:
            sys.stdout.flush()
            raise
        sys.stdout.flush()
    except (InputError, SourceIndexError) as error:
        _say(str(error))
        raise typer.Exit(UNREADABLE) from None
    except SrcauditError as error:
        _say(str(error))
        raise typer.Exit(USAGE) from None
    except KeyboardInterrupt:
        raise typer.Exit(INTERRUPTED) from None
    except BrokenPipeError:
        _give_up_output()
        raise typer.Exit(PIPE_CLOSED) from None
    except OSError as error:
        _say(_told(error))
        try:
            sys.stdout.flush()
        except OSError:
            _give_up_output()
        raise typer.Exit(UNREADABLE) from None


def _may_be_written(page: Path | None) -> None:
    """Raises: ConfigError if the page cannot be written there, before anything has been audited."""
    from srcaudit.readers.files import is_own_page

    if page is None:
        return
    if page.is_dir() or not page.parent.is_dir():
        raise ConfigError(f"--html {page}: {'is a folder' if page.is_dir() else 'there is no such folder'}")
    if page.is_file() and page.stat().st_size and not is_own_page(page):
        raise ConfigError(f"--html {page}: is there already and no report of srcaudit; it is not overwritten")


def _write_page(page: Path, content: str, *, tell: bool) -> None:
    page.write_text(content, "utf-8", newline="\n")
    if tell:
        _print(f"page written: {one_line(str(page))}\n")


def _in_utf8() -> None:
    """Makes standard output UTF-8, for formats that are nothing else."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")


def _give_up_output() -> None:
    """Sends what is still to be printed nowhere: else Python would complain once more when it flushes at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _told(error: OSError) -> str:
    try:
        os.getcwd()
    except OSError:
        return "the working directory is gone"
    reason = error.strerror or type(error).__name__
    return f"{error.filename}: {reason}" if error.filename else f"cannot go on: {reason}"


def _say(problem: str) -> None:
    with suppress(OSError):  # the exit code tells, where nothing else can
        sys.stderr.write(f"srcaudit: {one_line(problem)}\n")


def _print(text: str) -> None:
    encoding = sys.stdout.encoding or "utf-8"
    if not _can_print(text):
        text = text.translate(_PLAIN).encode(encoding, "replace").decode(encoding)
    sys.stdout.write(text)


def _can_print(text: str) -> bool:
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _colored(stream: Any) -> bool:
    return bool(stream.isatty()) and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _width() -> int:
    return min(_MAX_WIDTH, shutil.get_terminal_size((100, 24)).columns)
