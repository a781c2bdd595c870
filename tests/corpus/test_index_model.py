"""Both indexes against a dict: whatever is done in whatever order, they know the same articles."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from srcaudit.corpus.index import SourceIndex
from srcaudit.model.article import Article

IDS = st.integers(0, 12).map("id{}".format)
TEXTS = st.integers(0, 5).map(lambda number: " ".join(f"w{number}x{word}" for word in range(30)))
ARTICLES = st.builds(lambda id, text: Article(text, id=id, language="en"), IDS, TEXTS)  # noqa: A006


class Index(RuleBasedStateMachine):
    """An index in memory and one in a file beside a dict."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name) / "known.idx"
        self.model: dict[str, Article] = {}
        self.stores = [SourceIndex(), SourceIndex.open(self.path)]

    @rule(articles=st.lists(ARTICLES, max_size=6))
    def add(self, articles: list[Article]) -> None:
        """Articles come in, some in place of others."""
        for store in self.stores:
            if len(articles) == 1:
                store.add(articles[0])
            else:
                store.add_many(articles)
        for article in articles:
            assert article.id is not None
            self.model[article.id] = article

    @rule(id=IDS)
    def remove(self, id: str) -> None:  # noqa: A002
        """An article goes, if it is there."""
        known = self.model.pop(id, None) is not None
        assert [store.remove(id) for store in self.stores] == [known, known]

    @rule()
    def open_again(self) -> None:
        """The file is closed and opened."""
        self.stores.pop().close()
        self.stores.append(SourceIndex.open(self.path))

    @rule()
    def rebuild(self) -> None:
        """Everything is made again."""
        assert [store.rebuild() for store in self.stores] == [[], []]

    @rule()
    def prepare(self) -> None:
        """The furniture of what is there is found."""
        first, second = (store.prepare() for store in self.stores)
        assert first == second
        assert [store.prepare() for store in self.stores] == [0, 0]

    @rule(text=TEXTS)
    def query(self, text: str) -> None:
        """The articles of just this text are found."""
        expected = sorted(name for name, article in self.model.items() if article.text == text)
        for store in self.stores:
            assert [match.id for match in store.query(text, limit=99)] == expected

    @rule()
    def verify(self) -> None:
        """Nothing is wrong inside."""
        for store in self.stores:
            store.verify()

    @invariant()
    def same_articles(self) -> None:
        """What is there is what the dict has."""
        for store in self.stores:
            assert len(store) == len(self.model)
            assert list(store) == [self.model[name] for name in sorted(self.model)]
            assert ("id3" in store) == ("id3" in self.model)

    def teardown(self) -> None:
        """Closes the file."""
        for store in self.stores:
            store.close()
        self.folder.cleanup()


Index.TestCase.settings = settings(max_examples=15, stateful_step_count=25)
TestIndex = Index.TestCase
