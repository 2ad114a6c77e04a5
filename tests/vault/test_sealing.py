"""A sealed text opens with its key, at its place, as it was; and in no other way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.vault.sealing import Key, Unopenable, new_secret

KEY = Key(new_secret())
PLACES = st.text(alphabet="abc|0", max_size=6)


@given(text=st.text(), place=PLACES)
def test_what_is_sealed_opens_again(text: str, place: str) -> None:
    assert KEY.open(KEY.seal(text, place), place) == text


@given(text=st.text(max_size=20), place=PLACES, other=PLACES, key=st.booleans())
def test_not_at_another_place_nor_under_another_key(text: str, place: str, other: str, key: bool) -> None:
    sealed = KEY.seal(text, place)
    if key or other != place:
        with pytest.raises(Unopenable):
            (Key(new_secret()) if key else KEY).open(sealed, other)


@given(text=st.text(min_size=1, max_size=20), data=st.data())
def test_not_when_a_single_letter_was_changed(text: str, data: st.DataObject) -> None:
    sealed = KEY.seal(text, "place")
    at = data.draw(st.integers(0, len(sealed.rstrip("=")) - 3))
    letter = "A" if sealed[at] != "A" else "B"
    with pytest.raises(Unopenable):
        KEY.open(sealed[:at] + letter + sealed[at + 1 :], "place")


@pytest.mark.parametrize("odd", ["", "AQ==", "plain words", "é", "AQ" * 9])
def test_what_never_was_sealed_does_not_open(odd: str) -> None:
    with pytest.raises(Unopenable):
        KEY.open(odd, "place")


def test_the_same_text_never_looks_the_same() -> None:
    assert KEY.seal("yes", "place") != KEY.seal("yes", "place")
