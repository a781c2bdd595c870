"""Claims as schema.org JSON-LD."""

import json

from srcaudit import Article, audit
from srcaudit.render import schema_org

TEXT = "Ada Lowe said that the mill would close in May. The road along the river has fallen into the water."


def graph(*texts: str) -> list[dict[str, object]]:
    reports = [audit(Article(text, id=f"a{n}", title="Mill", language="en")) for n, text in enumerate(texts)]
    document = json.loads("".join(schema_org.render(reports)))
    assert document["@context"] == "https://schema.org"
    found: list[dict[str, object]] = document["@graph"]
    return found


def test_every_claim_has_its_text_and_where_it_appears() -> None:
    (article,) = graph(TEXT)
    claims = article["mentions"]
    assert isinstance(claims, list)
    assert [claim["text"] for claim in claims] == [part.strip() + "." for part in TEXT.rstrip(".").split(".")]
    assert all(claim["appearance"]["identifier"] == "a0" for claim in claims)


def test_only_a_person_by_name_is_an_author() -> None:
    (article,) = graph(TEXT)
    claims = article["mentions"]
    assert isinstance(claims, list)
    assert claims[0]["author"] == {"@type": "Person", "name": "Ada Lowe"}
    assert "author" not in claims[1]


def test_nothing_is_rated() -> None:
    assert "ating" not in json.dumps(graph(TEXT))


def test_none_and_several_are_valid() -> None:
    assert graph() == []
    assert len(graph(TEXT, TEXT)) == 2
