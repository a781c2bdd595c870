"""Trees and the model that comes with the package."""

import numpy as np

from srcaudit.text.line_features import numbered
from srcaudit.text.line_model import known_model, trees, word_weights
from srcaudit.text.lines import lines

STAGE = {
    "bias": -1000,
    "columns": [[0, 1], [1, 0]],
    "borders": [[0.5, 0.5], [2.0, 1e9]],
    "leaves": [[0, 10, 200, 3000], [0, 40000, 0, 0]],
}


def test_a_tree_answers_one_question_a_level() -> None:
    table = np.array([[0.0, 1.0, 0.0, 1.0], [0.0, 0.0, 1.0, 1.0]])
    assert trees(STAGE).scores(table).tolist() == [-1000, -990, -800, 2000]


def test_the_trees_of_a_stage_are_added_up() -> None:
    assert trees(STAGE).scores(np.array([[1.0], [3.0]])).tolist() == [-1000 + 3000 + 40000]


def test_many_lines_get_the_answers_they_get_alone() -> None:
    table = np.random.default_rng(7).random((2, 5000)) * 3
    alone = [trees(STAGE).scores(table[:, [n]])[0] for n in range(0, 5000, 499)]
    assert trees(STAGE).scores(table)[::499].tolist() == alone


def test_word_weights_keep_short_and_long_lines_apart() -> None:
    found = word_weights({"word": {"a": [100, -200]}, "first": {}, "last": {"b": [7, 8]}})
    a, b = (found.known.tolist().index(number) + 1 for number in numbered(["a", "b"]))
    assert found.words[:, a].tolist() == [100, -200]
    assert found.lasts[:, b].tolist() == [7, 8]
    assert found.firsts.tolist() == [[0, 0, 0], [0, 0, 0]]


def told(text: str) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
    return known_model().described(text, lines(text), "en").probability


def test_the_model_tells_a_page_from_its_article() -> None:
    article = [
        "The ferry company will close two of its five routes in March, its director told the council on Monday.",
        "Islanders who depend on the boats asked for a subsidy of two million crowns at the meeting in Northport.",
        "The council will vote on the request next week, when the harbour office has checked the company's figures.",
    ] * 3
    page = ["Home", "News", "Sport", "Sign in", "Subscribe", *article, "Share this", "Privacy policy", "Terms of use"]
    probability = told("\n".join(page))
    body = [line in article for line in page]
    assert max(probability[body]) < 0.5 < min(probability[np.logical_not(body)])


def test_a_text_of_no_lines_has_no_probabilities() -> None:
    assert told(" \n ").tolist() == []


def test_where_advertisements_stood_is_furniture_and_changes_nothing_else() -> None:
    paragraph = "The ferry company will close two of its {n} routes in March, its director told the council on Monday."
    article = ["Ferry routes to close", *(paragraph.format(n=n) for n in range(3, 9)), "Share this", "Privacy policy"]
    broken = [line for text in article for line in (text, "Advertisement")]
    alone, among = (told("\n".join(page)) for page in (article, broken))
    assert among[::2].tolist() == alone.tolist()
    assert min(among[1::2]) > 0.9


def test_a_page_of_nothing_but_advertisements_is_all_furniture() -> None:
    assert min(told("\n".join(["Advertisement"] * 5))) > 0.9
