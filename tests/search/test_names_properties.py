"""What holds for any text whatever."""

from hypothesis import assume, example, given
from hypothesis import strategies as st

from app.search.names import candidate, match, parse, take_apart
from app.search.names.keys import key, skeleton
from app.search.names.likeness import (
    JOIN_TOLERANCE,
    TOLERANCE,
    Asked,
    hopeful,
    joined_likeness,
    likeness,
)
from app.search.names.text import clean

LETTERS = st.characters(codec="utf-8", exclude_categories=["Cs"])
ANYTHING = st.text(LETTERS, max_size=40)
BLOCKS = (
    (0x0041, 0x024F),
    (0x0370, 0x03FF),
    (0x0400, 0x052F),
    (0x0531, 0x058F),
    (0x0590, 0x05FF),
    (0x0600, 0x06FF),
    (0x0E00, 0x0E7F),
    (0x0E80, 0x0EFF),
    (0x1000, 0x109F),
    (0x10A0, 0x10FF),
    (0x1780, 0x17FF),
    (0x1E00, 0x1FFF),
)
"""Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, Thai, Lao, Burmese, Georgian, Khmer, more Latin and Greek."""

MIXED = st.one_of(
    *(
        st.text(st.characters(min_codepoint=first, max_codepoint=last) | st.sampled_from(" '-."), max_size=30)
        for first, last in BLOCKS
    )
)
WORDS = st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyz"), min_size=1, max_size=15)
LANGUAGES = st.sampled_from([None, "kk", "uz-Latn", "fa", "es", "hu", "vi", "my", "xx"])


@given(ANYTHING | MIXED)
def test_folding_folded_text_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(WORDS)
def test_a_key_and_a_skeleton_are_never_empty(word: str) -> None:
    assert key(word)
    assert skeleton(key(word))


@given(ANYTHING | MIXED, LANGUAGES)
@example("İ", None)
@example("ເ", "lo")
@example("်", "my")
def test_any_text_comes_apart(text: str, language: str | None) -> None:
    parts = take_apart(text, language)

    assert all(each.readings and each.keys and each.skeletons for each in parts.tokens)
    assert all(each.first + 1 < len(parts.tokens) for each in parts.joins)


@given(ANYTHING | MIXED, ANYTHING | MIXED, LANGUAGES)
def test_any_two_texts_can_be_compared(query: str, name: str, language: str | None) -> None:
    found = match(parse(query), candidate("1", [(name, language)]))

    assert found is None or (0 < found.score <= 1 and found.matched == name)


@given(ANYTHING | MIXED)
def test_a_name_is_exactly_itself(text: str) -> None:
    found = match(parse(text), candidate("1", [(text, None)]))

    assert (found.confidence if found else None) == ("exact" if parse(text).tokens else None)


@given(st.lists(WORDS, min_size=1, max_size=3), st.lists(WORDS, min_size=1, max_size=3))
def test_equal_names_are_equal_from_both_sides(one: list[str], other: list[str]) -> None:
    names = [" ".join(words) for words in (one, other)]
    parts = [take_apart(name) for name in names]
    assume(len(parts[0].tokens) == len(parts[1].tokens) and not (parts[0].optional or parts[1].optional))
    there, back = (match(parse(a), candidate("1", [(b, None)])) for a, b in (names, names[::-1]))

    assert (there is not None and there.confidence == "exact") == (back is not None and back.confidence == "exact")


@given(MIXED, LANGUAGES)
def test_upper_and_lower_case_are_one(text: str, language: str | None) -> None:
    lowered = text.lower()
    readings = [[each.readings for each in take_apart(each_case, language).tokens] for each_case in (lowered, text)]

    assert readings[0] == readings[1]


@given(ANYTHING | MIXED | WORDS, ANYTHING | MIXED | WORDS, LANGUAGES)
def test_words_that_differ_at_a_glance_are_not_alike(text: str, other: str, language: str | None) -> None:
    for asked in take_apart(text).tokens:
        names = take_apart(other, language).tokens
        lost = [each for each in names if each not in hopeful(asked, names, TOLERANCE)]
        assert [each.text for each in lost if likeness(Asked(asked), each, growing=True)] == []
        lost = [each for each in names if each not in hopeful(asked, names, JOIN_TOLERANCE)]
        assert [each.text for each in lost if joined_likeness(Asked(asked), each)] == []


@given(WORDS, st.integers(0, 14), st.sampled_from("abcdefghijklmnopqrstuvwxyz"))
def test_a_slip_in_a_word_shows_no_difference_at_a_glance(word: str, at: int, letter: str) -> None:
    assume(len(word) >= 5)
    slipped = word[: at % len(word)] + letter + word[at % len(word) + 1 :]
    asked, name = take_apart(slipped).tokens, take_apart(word).tokens
    assume(len(asked) == len(name) == 1)

    if likeness(Asked(asked[0]), name[0]):
        assert hopeful(asked[0], name, TOLERANCE) == [*name]
