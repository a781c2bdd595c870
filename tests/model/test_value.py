"""Values behave as the frozen dataclasses they are."""

from dataclasses import FrozenInstanceError, field, replace

import pytest

from srcaudit.model.value import value


@value
class _Port:
    name: str
    piers: int = 2

    @property
    def is_large(self) -> bool:
        return self.piers > 9


def test_fields_are_given_in_order_or_by_name() -> None:
    assert _Port("Aldmouth", 3) == _Port(piers=3, name="Aldmouth")
    assert _Port("Aldmouth").piers == 2


def test_a_field_that_is_missing_or_unknown_is_refused() -> None:
    with pytest.raises(TypeError, match="name"):
        _Port()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="quays"):
        _Port("Aldmouth", quays=3)  # type: ignore[call-arg]


def test_equal_values_hash_alike_and_show_their_fields() -> None:
    assert len({_Port("Aldmouth", 3), _Port("Aldmouth", 3), _Port("Birch", 3)}) == 2
    assert repr(_Port("Aldmouth")).endswith("_Port(name='Aldmouth', piers=2)")


def test_nothing_can_be_changed_or_added() -> None:
    port = _Port("Aldmouth")
    with pytest.raises(FrozenInstanceError):
        port.piers = 4  # type: ignore[misc]
    assert not hasattr(port, "__dict__")
    assert replace(port, piers=12).is_large
    assert not port.is_large


def test_a_field_with_a_factory_is_refused() -> None:
    with pytest.raises(TypeError, match="piers"):

        @value
        class _Harbour:
            piers: list[int] = field(default_factory=list)
