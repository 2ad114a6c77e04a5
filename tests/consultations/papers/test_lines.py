"""Breaking text into lines: nothing is lost, nothing is wider than the line, marks stay on their letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from app.consultations.papers.lines import broken, right_to_left


def width(word: str) -> float:
    """As if every letter were as wide as any other."""
    return float(len(word))


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Which authority is competent?", ["Which", "authority", "is", "competent?"]),
        ("a b\n\nc", ["a b", "", "c"]),
        ("0123456789ABCDE z", ["0123456789", "ABCDE z"]),
        ("", [""]),
        ("สำนักงานอัยการสูงสุด", ["สำนักงานอั", "ยการสูงสุด"]),
    ],
)
def test_text_is_broken_at_blanks_and_only_where_there_are_none_between_letters(text: str, lines: list[str]) -> None:
    assert broken(text, 10, width) == lines


@given(some.text(), some.integers(8, 40))
def test_no_letter_is_lost_and_no_line_is_too_wide(text: str, most: int) -> None:
    lines = broken(text, most, width)

    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(width(line) <= most or sum(map(str.isalpha, line)) <= 1 for line in lines)


@pytest.mark.parametrize(
    ("line", "way"),
    [("Kazakhstan", False), ("النيابة", True), ("1. النيابة KZ", True), ("(KZ) النيابة", False), ("2026 …", True)],
)
def test_a_line_is_read_the_way_of_its_first_letter(line: str, way: bool) -> None:
    assert right_to_left(line, True) is way
