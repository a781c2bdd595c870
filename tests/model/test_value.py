"""Values behave as the frozen dataclasses they are."""

import copy
import inspect
import pickle
from dataclasses import FrozenInstanceError, asdict, astuple, dataclass, field, replace

import pytest

from srcaudit.model.value import value


@value
class _Port:
    """A harbour, for these tests."""

    name: str
    piers: int = 2

    @property
    def is_large(self) -> bool:
        return self.piers > 9


@value
class _Route:
    port: str
    stops: list[str]


def test_fields_are_given_in_order_or_by_name() -> None:
    assert _Port("Aldmouth", 3) == _Port(piers=3, name="Aldmouth")
    assert _Port("Aldmouth").piers == 2


def test_a_value_is_told_from_another_class_with_the_same_fields() -> None:
    @dataclass(frozen=True, slots=True)
    class Pier:
        name: str
        piers: int = 2

    others: list[object] = [Pier("Aldmouth"), ("Aldmouth", 2)]
    assert _Port("Aldmouth") not in others


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_a_value_comes_back_from_a_pickle(protocol: int) -> None:
    port = _Port("Aldmouth", 3)
    back = pickle.loads(pickle.dumps(port, protocol))
    assert (back, hash(back)) == (port, hash(port))


def test_copies_are_equal_and_share_nothing_that_can_change() -> None:
    port = _Route("Aldmouth", ["Skerrin"])
    shallow, deep = copy.copy(port), copy.deepcopy(port)
    assert shallow == deep == port
    assert shallow.stops is port.stops
    assert deep.stops is not port.stops


def test_the_fields_are_those_of_a_dataclass() -> None:
    port = _Port("Aldmouth", 3)
    assert (asdict(port), astuple(port)) == ({"name": "Aldmouth", "piers": 3}, ("Aldmouth", 3))
    match port:
        case _Port(name, piers):
            assert (name, piers) == ("Aldmouth", 3)
    assert list(inspect.signature(_Port).parameters) == ["name", "piers"]
    assert _Port.__init__.__qualname__ == "_Port.__init__"
    assert _Port.__doc__ == "A harbour, for these tests."


def test_a_field_that_is_missing_or_unknown_is_refused() -> None:
    with pytest.raises(TypeError, match="name"):
        _Port()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="quays"):
        _Port("Aldmouth", quays=3)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="3"):
        _Port("Aldmouth", 3, 4)  # type: ignore[call-arg]


def test_equal_values_hash_alike_and_show_their_fields() -> None:
    assert len({_Port("Aldmouth", 3), _Port("Aldmouth", 3), _Port("Birch", 3)}) == 2
    assert repr(_Port("Aldmouth")).endswith("_Port(name='Aldmouth', piers=2)")


def test_nothing_can_be_changed_or_added() -> None:
    port = _Port("Aldmouth")
    with pytest.raises(FrozenInstanceError):
        port.piers = 4  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del port.piers
    with pytest.raises((AttributeError, TypeError)):
        port.quays = 4  # type: ignore[attr-defined]
    assert not hasattr(port, "__dict__")
    assert replace(port, piers=12).is_large
    assert not port.is_large


def test_a_field_with_a_factory_is_refused() -> None:
    with pytest.raises(TypeError, match="piers"):

        @value
        class _Harbour:
            piers: list[int] = field(default_factory=list)
