"""Both indexes, in memory and on disk: the same behaviour."""

import os
import pickle
import sqlite3
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import srcaudit
from srcaudit.corpus.body import Body
from srcaudit.corpus.index import EXHAUSTIVE, SITE_CROWD, SourceIndex
from srcaudit.errors import ConfigError, IndexCorrupt, IndexLocked, IndexVersionError, SourceIndexError
from srcaudit.model.span import Span
from srcaudit.text.cover import Cover
from srcaudit.text.document import Document
from tests.damage import changed

STORY = (
    "The lighthouse at Skarn will be lit by hand again this winter. Its motor seized in October and the only firm that "
    "makes the part has closed. Two retired keepers have offered to climb the 212 steps every evening until April."
)

PAGE = f"Home | News | Sport | Weather\n{STORY}\nSign up for our newsletter\nAll rights reserved"


def _story(number: int) -> str:
    """A text of eighty words of its own."""
    return " ".join(f"n{number}w{word}" for word in range(80))


def _article(number: int, text: str | None = None, **metadata: Any) -> srcaudit.Article:
    return srcaudit.Article(text or _story(number), id=f"a{number:03}", language="en", **metadata)


@pytest.fixture(params=["memory", "file"])
def index(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SourceIndex]:
    with SourceIndex() if request.param == "memory" else SourceIndex.open(tmp_path / "known.idx") as made:
        yield made


def _refused(*_: object) -> None:
    raise AssertionError("furniture was looked for")


def _many(index: SourceIndex) -> None:
    index.add_many(_article(number) for number in range(EXHAUSTIVE + 10))


def test_a_copy_is_found_with_both_shares(index: SourceIndex) -> None:
    index.add(srcaudit.Article(f"{STORY} {_story(1)}", id="long"))
    (match,) = index.query(STORY)
    assert match.id == "long"
    assert match.containment == 1.0
    assert 0 < match.contained < 0.5
    assert match.jaccard == pytest.approx(match.contained)


def test_a_twentieth_of_an_article_is_found_among_many(index: SourceIndex) -> None:
    _many(index)
    index.add(srcaudit.Article(f"{_story(900)} {STORY} {_story(901)}", id="host"))
    assert [match.id for match in index.query(f"{_story(902)} {STORY} {_story(903)}")] == ["host"]


def test_an_article_never_matches_itself(index: SourceIndex) -> None:
    index.add(srcaudit.Article(STORY, id="one", url="https://skarn.example/1"))
    assert index.query(srcaudit.Article(STORY, id="one")) == []
    assert index.query(srcaudit.Article(STORY, id="two", url="https://skarn.example/1")) == []
    assert [match.id for match in index.query(srcaudit.Article(STORY, id="two"))] == ["one"]


def test_a_text_without_an_id_never_matches_itself(index: SourceIndex) -> None:
    index.add(STORY)
    assert index.query(STORY) == []


def test_most_similar_first_and_ties_by_id(index: SourceIndex) -> None:
    index.add_many(srcaudit.Article(STORY, id=name) for name in ("c", "a", "b"))
    index.add(srcaudit.Article(f"{STORY} {_story(5)}", id="0"))
    assert [match.id for match in index.query(STORY)] == ["a", "b", "c", "0"]
    assert [match.id for match in index.query(STORY, limit=2)] == ["a", "b"]


def test_adding_again_replaces(index: SourceIndex) -> None:
    index.add(_article(1, STORY))
    index.add(_article(1, _story(7)))
    assert len(index) == 1
    assert index.query(STORY) == []
    assert [match.id for match in index.query(_story(7))] == ["a001"]


def test_removing_forgets(index: SourceIndex) -> None:
    _many(index)
    index.add(srcaudit.Article(STORY, id="lamp"))
    assert "lamp" in index
    assert index.remove("lamp")
    assert not index.remove("lamp")
    assert "lamp" not in index
    assert index.query(STORY) == []
    assert len(index) == EXHAUSTIVE + 10


def test_articles_come_back_as_they_went_in(index: SourceIndex) -> None:
    article = _article(1, STORY, title="Lamp", source="Skarn Post", published="2026-10-30", byline="J. Aas")
    index.add(article)
    assert list(index) == [article]


def test_short_texts_are_never_alike(index: SourceIndex) -> None:
    index.add(srcaudit.Article("Photo: the lighthouse at Skarn in the evening.", id="caption"))
    assert index.query("Photo: the lighthouse at Skarn in the evening.") == []
    assert index.query("") == []


def test_the_order_of_adding_is_irrelevant(index: SourceIndex, tmp_path: Path) -> None:
    articles = [_article(n, f"{_story(n)} {STORY if n % 5 == 0 else ''} {_story(n + 100)}") for n in range(60)]
    index.add_many(articles)
    other = SourceIndex()
    other.add_many(reversed(articles))
    probe = srcaudit.Document.of(f"{STORY} {_story(3)}")
    assert index.comparisons(probe) == other.comparisons(probe)


def test_what_every_page_of_a_site_carries_finds_nothing(index: SourceIndex) -> None:
    count = max(SITE_CROWD, EXHAUSTIVE) + 5
    index.add_many(_article(n, f"{STORY} {_story(n)} {_story(n + 500)}", source="One Site") for n in range(count))
    assert index.query(_article(999, f"{STORY} {_story(999)} {_story(1999)}", source="One Site")) == []


def test_what_every_page_carries_is_no_passage_beside_one_that_is(index: SourceIndex) -> None:
    footer = " ".join(f"footer{n}" for n in range(60))
    count = max(SITE_CROWD, EXHAUSTIVE) + 5
    index.add_many(_article(n, f"{_story(n)} {footer}", source="One Site") for n in range(count))
    index.add(_article(500, f"{_story(500)} {STORY} {_story(501)} {footer}", source="One Site"))
    text = f"{_story(502)} {STORY} {_story(503)} {footer}"
    (found,) = index.comparisons(srcaudit.Document.of(_article(502, text, source="One Site")))
    assert [passage.other_quote for passage in found.passages] == [STORY[:-1]]


def test_what_every_page_carries_is_no_passage_where_the_mask_takes_some_of_its_lines(
    index: SourceIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = [" ".join(f"footer{n}w{word}" for word in range(n % 5 + 3)) for n in range(60)]
    footer = "\n".join(lines)

    def masked(doc: Document) -> Cover:
        """Of each article other lines of the footer, of which the fingerprints of what is left are its own."""
        step = 3 + len(doc.text) % 4
        begins = [doc.text.index(line) for line in lines[::step]]
        return Cover(Span(begin, doc.text.index("\n", begin)) for begin in begins)

    monkeypatch.setattr(Document, "masked", property(masked))
    count = max(SITE_CROWD, EXHAUSTIVE) + 5
    index.add_many(_article(n, f"{_story(n)}\n{footer}\nend", source="One Site") for n in range(count))
    index.add(_article(500, f"{_story(500)} {STORY} {_story(501)}\n{footer}\nend", source="One Site"))
    for number in range(600, 612):
        text = f"{_story(number)} {'more ' * (number - 600)} {STORY} {_story(number + 50)}\n{footer}\nend"
        (found,) = index.comparisons(srcaudit.Document.of(_article(number, text, source="One Site")))
        assert [passage.other_quote for passage in found.passages] == [STORY[:-1]]


def test_a_copied_paragraph_is_found_beside_what_every_page_carries(index: SourceIndex) -> None:
    footer = " ".join(f"footer{n}" for n in range(220))
    index.add_many(_article(n, f"{_story(n)} {footer}") for n in range(120))
    for number in (3, 60, 119):
        copied = " ".join(_story(number).split()[40:62])
        text = f"{_story(900)} {copied} {_story(901)} {footer}"
        assert [match.id for match in index.query(text)] == [f"a{number:03}"]


def test_identical_articles_beyond_the_crowd_are_still_found(index: SourceIndex) -> None:
    index.add_many(_article(n, STORY, source="Wire") for n in range(SITE_CROWD + EXHAUSTIVE))
    assert len(index.query(STORY, limit=5)) == 5


def test_furniture_is_looked_for_only_in_articles_that_share_something(
    index: SourceIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    index.add_many(_article(number) for number in range(5))
    index.add(_article(5, STORY))
    cleaned: list[str] = []

    def noted(body: Body) -> Body:
        cleaned.append(body.key)
        return body

    monkeypatch.setattr(Body, "cleaned", property(noted))
    assert [found.id for found in index.comparisons(Document(srcaudit.Article(STORY, language="en")))] == ["a005"]
    assert set(cleaned) == {"a005"}


def test_a_prepared_index_answers_alike_and_looks_for_no_furniture(
    index: SourceIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    _many(index)
    index.add(_article(100, PAGE))
    index.add(_article(101, f"{STORY} {_story(904)}"))
    asked = Document(srcaudit.Article(f"{STORY} {_story(905)}", id="asked", language="en"))
    before = index.comparisons(asked)
    assert [one.id for one in before] == ["a100", "a101"]
    assert index.prepare() == EXHAUSTIVE + 12
    monkeypatch.setattr("srcaudit.text.document.furniture", _refused)
    assert index.comparisons(asked) == before
    assert index.prepare() == 0


def test_an_article_that_was_replaced_is_prepared_anew(index: SourceIndex) -> None:
    index.add(_article(1, PAGE))
    index.prepare()
    index.add(_article(1, f"{STORY}\n{_story(3)}"))
    assert index.prepare() == 1
    assert index.query(STORY)[0].containment == 1.0


def test_furniture_found_by_another_version_is_found_again(index: SourceIndex, monkeypatch: pytest.MonkeyPatch) -> None:
    index.add(_article(1, PAGE))
    index.prepare()
    monkeypatch.setattr("srcaudit.corpus.prepared.__version__", "0.0.0")
    assert index.prepare() == 1


def test_furniture_of_an_article_that_was_taken_out_meanwhile_is_not_kept(index: SourceIndex) -> None:
    index.add(_article(1, PAGE))
    store = index._kept
    (slot,) = store.slots()
    index.remove("a001")
    store.keep_furniture({slot: b"whatever"})
    assert store.furniture([slot]) == {}


def test_damaged_furniture_is_told(tmp_path: Path) -> None:
    path = tmp_path / "known.idx"
    with SourceIndex.open(path) as index:
        index.add(_article(1, PAGE))
        index.prepare()
    changed(path, "UPDATE furniture SET content = zeroblob(length(content))")
    with SourceIndex.open(path) as index:
        with pytest.raises(IndexCorrupt, match="furniture"):
            index.query(STORY)
        with pytest.raises(IndexCorrupt, match="furniture"):
            index.verify()


def test_an_index_goes_to_another_process(index: SourceIndex) -> None:
    index.add(_article(1, STORY))
    copy = pickle.loads(pickle.dumps(index))
    assert copy.query(STORY) == index.query(STORY)
    copy.close()


def test_another_process_is_told_that_the_file_is_gone_and_makes_none(tmp_path: Path) -> None:
    path = tmp_path / "known.idx"
    with SourceIndex.open(path) as index:
        index.add(_article(1, STORY))
        sent = pickle.dumps(index)
    path.unlink()
    copy = pickle.loads(sent)
    for _ in range(2):
        with pytest.raises(SourceIndexError, match="No such file"):
            copy.query(STORY)
    assert not path.exists()
    copy.close()


def test_another_process_is_told_each_time_that_the_file_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "known.idx"
    with SourceIndex.open(path) as index:
        index.add(_article(1, STORY))
        sent = pickle.dumps(index)
    path.write_bytes(bytes(path.stat().st_size))
    copy = pickle.loads(sent)
    for _ in range(2):
        with pytest.raises(IndexCorrupt, match=r"known\.idx"):
            copy.add(_article(2))
    copy.close()


def test_workers_tell_of_an_index_that_is_gone_and_audit_without_it(tmp_path: Path) -> None:
    path = tmp_path / "known.idx"
    with SourceIndex.open(path) as index:
        index.add(_article(1, STORY))
        reports = srcaudit.audit_many([STORY, STORY], against=index, workers=2)
        path.unlink()
        for report in reports:
            assert report.scores.boilerplate is not None
            assert any(skip.code == "against" and "No such file" in skip.reason for skip in report.skipped)
    assert not path.exists()


def test_two_workers_report_what_one_does(index: SourceIndex) -> None:
    _many(index)
    index.add(srcaudit.Article(STORY, id="lamp"))
    texts = [f"{STORY} {_story(n)}" for n in range(3)]
    config = srcaudit.Config(select=["DU"])
    one = [report.model_dump_json() for report in srcaudit.audit_many(texts, against=index, config=config)]
    two = [report.model_dump_json() for report in srcaudit.audit_many(texts, against=index, config=config, workers=2)]
    assert one == two


def test_a_closed_index_says_so() -> None:
    index = SourceIndex()
    index.close()
    with pytest.raises(SourceIndexError, match="closed"):
        index.query(STORY)


def test_a_file_is_there_again_when_it_is_opened_again(tmp_path: Path) -> None:
    path = tmp_path / "known.idx"
    with SourceIndex.open(path) as index:
        index.add(_article(1, STORY))
    with SourceIndex.open(path) as index:
        assert [match.id for match in index.query(STORY)] == ["a001"]
    assert [entry.name for entry in tmp_path.iterdir()] == ["known.idx"]


def test_a_second_writer_is_told_that_the_file_is_locked(tmp_path: Path) -> None:
    path = tmp_path / "known.idx"
    with SourceIndex.open(path) as index:
        index.add(_article(1, STORY))
        holder = sqlite3.connect(path, isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(IndexLocked, match="try again later"):
            index.add(_article(2))
        assert len(index.query(STORY)) == 1, "a reader goes on"
        holder.execute("ROLLBACK")
        holder.close()
        index.add(_article(2))
        assert len(index) == 2


def test_a_batch_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    with SourceIndex.open(tmp_path / "known.idx") as index:
        with pytest.raises(srcaudit.SrcauditError):
            index.add_many([_article(1), 42])  # type: ignore[list-item]
        assert len(index) == 0


@pytest.mark.parametrize("content", [b"", b"just some text, long enough to be a page of something" * 90])
def test_a_file_that_is_no_index_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(content)
    with pytest.raises(IndexCorrupt, match="not an index"):
        SourceIndex.open(path)
    assert path.read_bytes() == content


def test_a_path_that_no_index_can_be_at_is_refused_with_the_reason(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("a page")
    (tmp_path / "gone.idx").symlink_to(tmp_path / "nowhere.idx")
    os.mkfifo(tmp_path / "pipe")
    reasons = {
        tmp_path: "a folder, and an index is one file",
        tmp_path / "none" / "known.idx": "there is no folder .*none: make it first",
        tmp_path / "page.txt" / "known.idx": "there is no folder .*page.txt",
        tmp_path / "gone.idx": "a link to a file that is gone",
        tmp_path / "pipe": "neither a file nor a place for one",
        tmp_path / ("k" * 300): "too long",
        tmp_path / "a\0b": "null",
    }
    before = sorted(tmp_path.iterdir())
    for path, reason in reasons.items():
        with pytest.raises(SourceIndexError, match=reason):
            SourceIndex.open(path)
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.skipif(os.name != "posix" or os.getuid() == 0, reason="nothing is kept from the system's owner")
@pytest.mark.parametrize("kept", ["file", "folder"])
def test_what_may_not_be_read_or_made_is_told_as_that(tmp_path: Path, kept: str) -> None:
    path = tmp_path / "known.idx"
    if kept == "file":
        SourceIndex.open(path).close()
    (path if kept == "file" else tmp_path).chmod(0o500 if kept == "folder" else 0)
    with pytest.raises(SourceIndexError, match="you may not"):
        SourceIndex.open(path)
    (path if kept == "file" else tmp_path).chmod(0o700)


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    database = sqlite3.connect(path)
    database.execute("CREATE TABLE mine (x)")
    database.close()
    with pytest.raises(IndexCorrupt, match="not an index"):
        SourceIndex.open(path)


@pytest.mark.parametrize(("name", "value"), [("permutations", "64"), ("tokens", "2")])
def test_an_index_of_another_version_is_refused(tmp_path: Path, name: str, value: str) -> None:
    path = tmp_path / "known.idx"
    SourceIndex.open(path).close()
    changed(path, "UPDATE header SET value = ? WHERE name = ?", (value, name))
    with pytest.raises(IndexVersionError, match=f"made with {name} {value}, .* build the index anew"):
        SourceIndex.open(path)


def test_a_changed_article_is_never_used(tmp_path: Path) -> None:
    path = tmp_path / "known.idx"
    with SourceIndex.open(path) as index:
        index.add(_article(1, STORY))
    changed(path, "UPDATE article SET content = zeroblob(9)")
    with SourceIndex.open(path) as index:
        with pytest.raises(IndexCorrupt, match="a001"):
            index.query(STORY)
        with pytest.raises(IndexCorrupt, match="a001"):
            index.verify()


@pytest.mark.parametrize(("table", "key"), [("gram", "slot"), ("sieve", "number")])
@pytest.mark.parametrize(
    "damage", ["content = zeroblob(length(content))", "checksum = checksum + 1", "{0} = {0} + 999"]
)
def test_what_leads_to_postings_hides_no_copy_when_damaged(tmp_path: Path, table: str, key: str, damage: str) -> None:
    path = tmp_path / "known.idx"
    with SourceIndex.open(path) as index:
        _many(index)
        index.add(_article(500, f"{_story(500)} {STORY}"))
    changed(path, f"UPDATE {table} SET {damage.format(key)}")
    with SourceIndex.open(path) as index:
        with pytest.raises(IndexCorrupt, match="rebuild"):
            index.query(f"{_story(501)} {STORY}")
        with pytest.raises(IndexCorrupt, match="rebuild"):
            index.verify()
        assert index.rebuild() == []
        index.verify()
        assert [match.id for match in index.query(f"{_story(501)} {STORY}")] == ["a500"]


def test_verifying_tells_of_a_sieve_that_lets_no_key_pass(tmp_path: Path) -> None:
    path = tmp_path / "known.idx"
    with SourceIndex.open(path) as index:
        index.add(_article(1, STORY))
    database = sqlite3.connect(path)
    ((number, length),) = database.execute("SELECT number, length(content) FROM sieve").fetchall()
    content = bytes(length)
    checksum = zlib.crc32(content, number % (2**32 - 5))
    database.execute("UPDATE sieve SET content = ?, checksum = ?", (content, checksum))
    database.commit()
    database.close()
    with SourceIndex.open(path) as index:
        assert "a001" not in index  # the checksum fits, so that only making all again can tell
        with pytest.raises(IndexCorrupt, match="found by"):
            index.verify()


def test_what_came_and_went_meanwhile_is_seen_by_a_reader_that_asked_before(tmp_path: Path) -> None:
    path = tmp_path / "known.idx"
    with SourceIndex.open(path) as reader, SourceIndex.open(path) as writer:
        _many(writer)
        assert reader.query(_story(700)) == []
        for number in range(700, 720):
            writer.add(_article(number))
            assert [match.id for match in reader.query(_story(number))] == [f"a{number}"]
        writer.remove("a700")
        assert reader.query(_story(700)) == []


def test_a_bulk_leaves_one_row_to_look_into(tmp_path: Path) -> None:
    path = tmp_path / "known.idx"
    with SourceIndex.open(path) as index:
        index.add_many(_article(number) for number in range(600))
        index.verify()
        assert [match.id for match in index.query(_story(300))] == ["a300"]
    database = sqlite3.connect(path)
    assert database.execute("SELECT count(*) FROM row").fetchone() == (1,)
    database.close()


def test_an_article_as_short_as_a_brief_is_found_with_every_twentieth_word_changed(index: SourceIndex) -> None:
    _many(index)
    words = _story(700).split()
    index.add(_article(700, " ".join(words)))
    edited = " ".join("other" if place % 20 == 10 else word for place, word in enumerate(words))
    assert [match.id for match in index.query(edited)] == ["a700"]


def test_a_damaged_article_can_be_removed(tmp_path: Path) -> None:
    path = tmp_path / "known.idx"
    with SourceIndex.open(path) as index:
        index.add_many([_article(1, STORY), _article(2, STORY)])
    changed(path, "UPDATE article SET content = zeroblob(9) WHERE slot = 0")
    with SourceIndex.open(path) as index:
        assert index.remove("a001")
        assert [match.id for match in index.query(STORY)] == ["a002"]
        index.verify()


def test_rebuilding_keeps_what_can_be_read_and_tells_of_the_rest(tmp_path: Path) -> None:
    path = tmp_path / "known.idx"
    with SourceIndex.open(path) as index, SourceIndex.open(path) as reader:
        index.add_many([_article(1), _article(2, STORY), _article(3)])
        index.remove("a003")
        assert len(reader) == 2
        changed(path, "UPDATE article SET content = zeroblob(9) WHERE slot = 0")
        changed(path, "DELETE FROM block")
        with pytest.raises(IndexCorrupt, match="rebuild"):
            index.query(STORY)
        (lost,) = index.rebuild()
        assert "a001" in lost
        index.verify()
        assert reader.ids() == ["a002"], "others go over to the new file"
        assert [match.id for match in reader.query(STORY)] == ["a002"]
        reader.add(_article(4))
        assert index.ids() == ["a002", "a004"]
    assert [entry.name for entry in tmp_path.iterdir()] == ["known.idx"]


def test_rebuilding_changes_nothing_in_a_sound_index(index: SourceIndex) -> None:
    _many(index)
    index.remove("a007")
    articles, found = list(index), index.query(_story(5))
    assert index.rebuild() == []
    assert list(index) == articles
    assert index.query(_story(5)) == found
    index.verify()


def test_most_contained_first(index: SourceIndex) -> None:
    index.add(srcaudit.Article(STORY, id="part"))
    index.add(srcaudit.Article(f"{STORY} {_story(1)} {_story(2)}", id="whole"))
    probe = f"{STORY} {_story(1)}"
    assert [match.id for match in index.query(f"{STORY} {_story(1)[:150]}")] == ["part", "whole"]
    assert [match.id for match in index.query(probe, by="containment")] == ["whole", "part"]
    with pytest.raises(ConfigError, match="similarity or containment"):
        index.query(probe, by="size")  # type: ignore[arg-type]


def test_removing_nearly_everything_leaves_the_rest(index: SourceIndex) -> None:
    index.add_many(_article(number) for number in range(150))
    for number in range(140):
        assert index.remove(f"a{number:03}")
    index.verify()
    assert index.ids() == [f"a{number:03}" for number in range(140, 150)]
    assert [match.id for match in index.query(_story(145))] == ["a145"]


def test_two_articles_of_one_id_in_a_batch_are_the_last(index: SourceIndex) -> None:
    index.add_many([_article(1, STORY), _article(1, _story(3))])
    assert len(index) == 1
    assert index.query(STORY) == []
    index.verify()


def test_a_path_that_cannot_be_made_is_refused_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(SourceIndexError):
        SourceIndex.open(tmp_path / "no such folder" / "known.idx")
