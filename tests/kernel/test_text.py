"""What a person may type where (security.md, section 5)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from app.kernel.text import Body, Id, Key, Language, Name

NAME: TypeAdapter[str] = TypeAdapter(Name)
BODY: TypeAdapter[str] = TypeAdapter(Body)

TABLE = [
    # what                          as a name        as a body
    ("Ходжаев", "Ходжаев", "Ходжаев"),
    ("  Xoʻjayev ", "Xoʻjayev", "  Xoʻjayev "),
    ("e\u0301", "é", "é"),
    ("two\nlines", None, "two\nlines"),
    ("two\r\nlines", None, "two\nlines"),
    ("nul\x00", None, None),
    ("bell\x07", None, None),
    ("c1\x9b", None, None),
    ("override\u202e", None, "override\u202e"),
    ("isolate\u2066", None, "isolate\u2066"),
    ("mark\u200f", None, "mark\u200f"),
    ("", None, None),
    ("   ", None, None),
    ("x" * 201, None, "x" * 201),
    ("x" * 8_001, None, None),
    ("\ud800", None, None),
]


def taken(adapter: TypeAdapter[str], value: str) -> str | None:
    try:
        return adapter.validate_python(value)
    except (ValidationError, UnicodeError):
        return None


@pytest.mark.parametrize(("typed", "as_name", "as_body"), TABLE)
def test_names_and_bodies_take_what_the_table_says(typed: str, as_name: str | None, as_body: str | None) -> None:
    assert (taken(NAME, typed), taken(BODY, typed)) == (as_name, as_body)


@given(st.text(max_size=300))
def test_what_is_taken_is_taken_again_unchanged(typed: str) -> None:
    for adapter in (NAME, BODY):
        once = taken(adapter, typed)
        assert once is None or taken(adapter, once) == once


@pytest.mark.parametrize("bad", ["", "a" * 19, "a" * 21, "A" * 20, "i" * 20, "a" * 19 + "\n"])
def test_identifiers_have_one_form(bad: str) -> None:
    assert taken(TypeAdapter(Id), bad) is None


@pytest.mark.parametrize(
    ("adapter", "good", "bad"),
    [(Key, "a-b:c", "with space"), (Language, "uz-Latn", "Uzbek"), (Key, "k" * 64, "k" * 65)],
)
def test_keys_and_languages_have_one_form(adapter: type[str], good: str, bad: str) -> None:
    assert (taken(TypeAdapter(adapter), good), taken(TypeAdapter(adapter), bad)) == (good, None)
