"""A few answers kept in memory: the ones asked for last."""

from hypothesis import given
from hypothesis import strategies as st

from app.search.remembering import Remembered


@given(st.lists(st.tuples(st.integers(0, 8), st.booleans()), max_size=40), st.integers(1, 5))
def test_it_knows_the_last_ones_asked_for_and_never_more(steps: list[tuple[int, bool]], most: int) -> None:
    remembered: Remembered[str] = Remembered(most)
    asked: list[int] = []
    for key, puts in steps:
        known = key in asked
        if puts:
            remembered.put(key, str(key))
        assert remembered.get(key) == (str(key) if puts or known else None)
        if puts or known:
            asked = [*(each for each in asked if each != key), key][-most:]

    assert len(remembered) == len(asked) <= most
