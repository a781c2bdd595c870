import os
from pathlib import Path

import pytest

from srcaudit.errors import InputError, UnreadableError
from srcaudit.readers import article_of, files, read, read_all
from srcaudit.readers.files import expand


@pytest.fixture(autouse=True)
def _in_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def _written(name: str, content: str | bytes = "Text.") -> Path:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_the_text_is_the_files_characters_line_ends_included() -> None:
    assert read(_written("a.txt", "a\r\nb\n")).text == "a\r\nb\n"


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    assert read(_written("a.txt", b"\xef\xbb\xbfText")).text == "Text"
    assert read(_written("b.txt", "Text".encode("utf-16"))).text == "Text"


def test_bytes_that_are_no_utf8_become_replacement_characters() -> None:
    assert read(_written("a.txt", b"caf\xe9")).text == "caf\ufffd"


def test_one_file_has_one_name_however_it_is_written(tmp_path: Path) -> None:
    _written("news/a.txt")
    names = {read(path).id for path in (Path("news/a.txt"), Path("news/../news/a.txt"), tmp_path / "news" / "a.txt")}
    assert names == {"news/a.txt"}


def test_a_file_outside_the_working_directory_is_named_in_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = _written("a.txt").resolve()
    monkeypatch.chdir(_written("below/b.txt").parent)
    assert read(path).id == path.as_posix()


def test_of_several_articles_those_that_can_be_read_are_given_with_the_reasons_of_the_others() -> None:
    path = _written("day.json", '[{"text": "a", "id": "x"}, 5, {"text": "b"}]')
    first, refused, last = files.read_each(path)
    assert (first.id, last.id) == ("x", "day.json#3")  # type: ignore[union-attr]
    assert str(refused).startswith("day.json: object 2: ")
    with pytest.raises(UnreadableError, match="object 2"):
        read_all(path)


def test_where_no_article_can_be_read_the_first_reason_stands_for_the_file() -> None:
    with pytest.raises(UnreadableError, match="object 1"):
        files.read_each(_written("numbers.json", "[1, 2, 3]"))


def test_an_id_of_its_own_is_kept_and_several_in_a_file_are_numbered() -> None:
    path = _written("a.json", '[{"text": "a", "id": "x"}, {"text": "b"}]')
    assert [article.id for article in read_all(path)] == ["x", "a.json#2"]


def test_a_file_of_several_is_not_read_as_one() -> None:
    with pytest.raises(UnreadableError, match="holds 2 articles"):
        read(_written("a.jsonl", '{"text": "a"}\n{"text": "b"}'))


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.docx", "x", "cannot read .docx; understood are .txt"),
        ("noending", "x", "without an ending"),
        ("a.txt", b"PK\x03\x04\0\0", "binary data"),
        ("a.json", '{"text"', "not JSON"),
        ("a.md", "---\na: [\n---\n", "front matter"),
    ],
)
def test_what_cannot_be_read_is_refused_with_file_and_reason(name: str, content: str | bytes, reason: str) -> None:
    with pytest.raises(UnreadableError, match=reason) as refusal:
        read(_written(name, content))
    assert str(refusal.value).startswith(name)
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize("name", ["missing.txt", "folder.txt", "nul\0.txt", "x" * 5000 + ".txt"])
def test_what_is_no_file_is_refused(name: str) -> None:
    Path("folder.txt").mkdir()
    with pytest.raises(UnreadableError):
        read(Path(name))


def test_a_folder_gives_its_articles_sorted_and_nothing_else() -> None:
    for name in ["d/b.md", "d/a.txt", "d/sub/c.html", "d/README.md", "d/.git/x.md", "d/.x.md", "d/pic.png"]:
        _written(name)
    _written("d/report.json", '{"scores": {}}')
    _written("d/item.json", '{"text": "a"}')
    _written("d/broken.json", "{")
    _written("d/report_to_be.json", "")
    names = [path.as_posix() for path in expand(["d"])]
    assert names == ["d/a.txt", "d/b.md", "d/broken.json", "d/item.json", "d/sub/c.html"]


def test_a_file_that_is_named_itself_is_taken_whatever_it_is_called() -> None:
    _written("README.md")
    assert expand(["README.md"]) == [Path("README.md")]


def test_patterns_are_filled_in_and_nothing_comes_twice() -> None:
    for name in ["b.txt", "a.txt", "d/c.txt"]:
        _written(name)
    assert [path.as_posix() for path in expand(["b.txt", "*.txt", "**/*.txt"])] == ["b.txt", "a.txt", "d/c.txt"]


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("missing.md", "no such file"),
        ("*.md", "no file fits"),
        ("empty", "no article in this folder"),
        ("a\0b", "no such"),
    ],
)
def test_a_path_that_names_nothing_is_refused(path: str, reason: str) -> None:
    Path("empty").mkdir()
    with pytest.raises(UnreadableError, match=reason):
        expand([path])


def test_a_mapping_of_an_articles_fields_is_an_article() -> None:
    assert article_of({"text": "a", "source": "Daily"}).source == "Daily"


def test_an_unknown_field_is_refused_with_the_nearest() -> None:
    with pytest.raises(InputError, match="did you mean 'title'"):
        article_of({"text": "a", "titel": "b"})
    with pytest.raises(InputError, match="needs a text"):
        article_of({"title": "b"})


@pytest.mark.parametrize("value", [None, 3, 2.5, b"bytes", ["a"], object()])
def test_what_is_no_article_is_refused(value: object) -> None:
    with pytest.raises(InputError, match="an article is a str"):
        article_of(value)


def test_a_pipe_is_neither_waited_for_nor_searched_for() -> None:
    _written("d/a.txt")
    os.mkfifo("d/b.txt")
    with pytest.raises(UnreadableError, match=r"^d/b\.txt: not a regular file$"):
        read(Path("d/b.txt"))
    assert expand(["d"]) == [Path("d/a.txt")]


def test_a_device_is_refused() -> None:
    Path("a.txt").symlink_to("/dev/zero")
    with pytest.raises(UnreadableError, match="not a regular file"):
        read(Path("a.txt"))


def test_a_link_to_nothing_is_told() -> None:
    Path("d").mkdir()
    Path("d/a.txt").symlink_to("missing")
    assert expand(["d"]) == [Path("d/a.txt")]


def test_a_file_larger_than_any_article_is_refused_without_reading_it_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_BYTES", 10)
    assert read(_written("a.txt", "x" * 10)).text == "x" * 10
    with pytest.raises(UnreadableError, match=r"^b\.txt: more than 10 bytes"):
        read(_written("b.txt", "x" * 11))


def test_a_folder_that_cannot_be_opened_is_told_and_costs_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    _written("d/a.txt")
    _written("d/closed/b.txt")
    scandir = os.scandir

    def guarded(path: str | Path) -> object:
        if Path(path).name == "closed":
            raise PermissionError(13, "Permission denied", os.fspath(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", guarded)
    assert expand(["d"]) == [Path("d/a.txt"), Path("d/closed")]
    with pytest.raises(UnreadableError, match=r"^d/closed: Permission denied$"):
        read(Path("d/closed"))
