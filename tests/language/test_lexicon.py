"""The phrase language of word lists."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from srcaudit.language.lexicon import Beginnings, Hit, Lexicon, Searched, _thirds
from srcaudit.model.span import Span
from srcaudit.text.words import Words


def _found(phrase: str, text: str) -> list[str]:
    lexicon = Lexicon.of("test", {"lexicon": {"source": "test"}, "entry": [{"phrase": phrase}]})
    return [text[hit.span.start : hit.span.end] for hit in _hits(lexicon, text)]


def _hits(lexicon: Lexicon, text: str) -> list[Hit]:
    words = Words(text)
    return list(lexicon.hits(Searched(text, words.starts, words.lower)))


@pytest.mark.parametrize("text", ["my final word", "final word", "final  word"])
def test_an_optional_first_word_may_be_absent(text: str) -> None:
    assert _found("[my|our|] final word", text) == [text]


def test_an_optional_first_word_keeps_its_distance_from_the_next() -> None:
    assert _found("[my|] final", "myfinal") == []
    assert _found("[the|] [big|] picture", "the picture, big picture") == ["the picture", "big picture"]


def test_an_optional_word_inside_may_be_absent() -> None:
    assert _found("at [long|] last", "at last and at long last") == ["at last", "at long last"]


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("sign up", "SIGN\u00a0UP"),
        ("the co-operation pact", "the co-operation pact"),
        ("at five o'clock", "at five o’clock"),
        ("at [|half] past", "at past"),
        ("so [to speak|far]", "so to speak"),
        ("more (or less)", "more (or less)"),
        ("[in|by] * 2031", "by June 2031"),
        ("read ... today", "read all of it today"),
        ("a café table", "a café table"),
        ("kind regards", "\u212aind regards"),
        ("a kind word", "a \u212aind word"),
        ("per cent", "per cent"),
        ("next door", "next door-bell"),
    ],
)
def test_the_word_behind_the_first_rules_no_match_out(phrase: str, text: str) -> None:
    assert _found(phrase, f"We {text}.") == [text.removesuffix("-bell")]


def test_another_word_behind_the_first_is_no_match() -> None:
    assert _found("sign up", "sign upon") == []
    assert _found("sign [up|on]", "sign off, sign on") == ["sign on"]


def test_phrases_and_expressions_are_found_in_the_order_of_the_text() -> None:
    rows = [{"phrases": ["the bottom line", "line [of|] duty", "bottom"]}, {"regex": r"d\w+y"}]
    lexicon = Lexicon.of("test", {"lexicon": {"source": "test"}, "entry": rows})
    text = "The bottom line is a line of duty; the bottom is dry."
    found = [text[hit.span.start : hit.span.end] for hit in _hits(lexicon, text)]
    assert found == ["The bottom line", "line of duty", "bottom", "dry"]


@pytest.mark.parametrize(("text", "found"), [("Dry, and so dusty.", 2), ("Dry, and how dusty.", 0), ("Dry, so-so.", 0)])
def test_an_expression_is_tried_where_one_of_the_words_it_needs_stands(text: str, found: int) -> None:
    rows = [{"regex": r"\bd\w+y", "needs": "very so"}]
    lexicon = Lexicon.of("test", {"lexicon": {"source": "test"}, "entry": rows})
    assert len(_hits(lexicon, text)) == found


def test_an_expression_is_looked_for_on_the_lines_of_the_words_it_needs_alone() -> None:
    rows = [{"regex": r"(?m)^d\w+y\b", "needs": "so"}]
    lexicon = Lexicon.of("test", {"lexicon": {"source": "test"}, "entry": rows})
    text = "Daily.\nDry, so dusty, so dry.\nDusty.\n\nDrily so"
    assert [text[hit.span.start : hit.span.end] for hit in _hits(lexicon, text)] == ["Dry", "Drily"]


def test_lists_looked_up_together_find_what_each_finds_alone() -> None:
    rows = {
        "one": ["sign up", "sign [up|on] now", "the sign", "up"],
        "two": ["sign", "sign up [|here]", "on * sign"],
        "three": ["up ... sign", "caf\u00e9 sign"],
    }
    lists = {
        name: Lexicon.of(name, {"lexicon": {"source": "test"}, "entry": [{"phrases": phrases}]})
        for name, phrases in rows.items()
    }
    text = "Sign up now, or sign up here: the sign up the caf\u00e9 sign. On no sign sign on now, up to a sign"
    words = Words(text)
    together = Beginnings({name: lists[name].branches for name in ("one", "two")})
    searched = Searched(text, words.starts, words.lower, together)
    for lexicon in lists.values():
        found = list(lexicon.hits(searched))
        assert found == _hits(lexicon, text)
        assert found


@pytest.mark.parametrize("text", ["", " ", "first", "first caf\u00e9", "first \u4e2d\u6587"])
def test_a_text_may_end_anywhere(text: str) -> None:
    lexicon = Lexicon.of("test", {"lexicon": {"source": "test"}, "entry": [{"phrases": ["first", "first place"]}]})
    assert len(_hits(lexicon, text)) == text.count("first")


_LISTED = Lexicon.of(
    "test",
    {
        "lexicon": {"source": "test"},
        "entry": [
            {
                "phrases": [
                    "read more",
                    "more",
                    "[the|our|] daily brief",
                    "read ... today",
                    "o'clock news",
                    "café table",
                ]
            },
            {"regex": r"\bhi,? i'm", "needs": "hi"},
        ],
    },
)


@given(st.lists(st.sampled_from(["read", "more", "the", "daily", "brief", "o’clock", "news", "café", "table", "hi",
                                 "i'm", "today", "-", "\n", "READ-more"])).map(" ".join))  # fmt: skip
def test_a_list_looked_up_alone_is_found_where_it_is_found_among_others(text: str) -> None:
    words = Words(text)
    assert list(_LISTED.hits_alone(text, words.starts, words.lower)) == _hits(_LISTED, text)


@pytest.mark.parametrize(
    "text", ["The Experts’ view", "experts' view: Aldmouth", "TL;DR", "what’s next", "Öl next", "no"]
)
def test_what_stands_at_the_beginning_is_what_every_entry_tried_there_finds(text: str) -> None:
    phrases = ["[the|] [expert|experts'] view", "tl;dr", "what's next", "öl next", "view", "experts"]
    rows = [{"phrase": phrase} for phrase in phrases] + [{"regex": r"w\w+"}]
    lexicon = Lexicon.of("test", {"lexicon": {"source": "test"}, "entry": rows})
    tried = [Hit(Span(*match.span()), one) for one in lexicon.entries if (match := one.pattern.match(text))]
    assert lexicon.at_beginning(text) == tried
    assert bool(tried) == (text != "no")


_TOKENS = st.sampled_from(["in", "it's", "and/or", "u.s.", "24", "the", "[the|]", "[in the|of]", "ever-new", "*", "...",
                           "café", "[its|it's|a]", "words", "24-hour", "“so”"])  # fmt: skip
_PHRASES = st.lists(_TOKENS, min_size=1, max_size=5).map(" ".join).filter(lambda phrase: phrase[0] not in "*.[“")
_PIECES = ["in", "It’s", "it`s", "itʼs", "and/or", "U.S.", "24", "the", "of", "ever-new", "ever", "café", "its", "a",
           "words", "24-hour", "“so”", "so", "-", "\u00a0", "\n", "ſo"]  # fmt: skip


@settings(max_examples=400)
@given(st.lists(_PHRASES, min_size=1, max_size=4), st.lists(st.sampled_from(_PIECES)).map(" ".join))
def test_no_phrase_is_lost_for_the_word_behind_its_second(phrases: list[str], text: str) -> None:
    lexicon = Lexicon.of("test", {"lexicon": {"source": "test"}, "entry": [{"phrases": phrases}]})
    words = Words(text)
    found, alone = _hits(lexicon, text), list(lexicon.hits_alone(text, words.starts, words.lower))
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("srcaudit.language.lexicon._Choice.may_go_on", lambda choice, third: True)
        assert found == alone == _hits(lexicon, text)


@pytest.mark.parametrize(
    ("phrase", "thirds"),
    [
        ("in the words of", {"words"}),
        ("in [the|] [very words|word-play] ahead", {"ahead", "very", "word", "words"}),
        ("in [the|] [very words|word-play]", None),
        ("in [|the] words", None),
        ("in * words", None),
        ("in the ...", None),
        ("in the", None),
        ("in it's words", None),
        ("in 24 words", None),
        ("in the élan", None),
        ("it's the words", {"words"}),
    ],
)
def test_how_a_third_word_can_begin(phrase: str, thirds: set[str] | None) -> None:
    assert _thirds(phrase) == thirds
