"""What the tests of counted lists ask of a text."""

from srcaudit import Article, Document

_HEAD = "The board of the harbour met on Monday in a hall that was cold.\n\n"


def miscounted(text: str) -> bool:
    """Whether a list of a text, behind a paragraph of something else, has not as many entries as are announced."""
    found = Document(Article(f"{_HEAD}{text}", language="en")).counted_lists
    return any(not one.least <= one.number <= one.most for one in found)
