"""How cells stand to each other: silence is neither a yes nor a no."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sheets.comparing import contrast
from app.sheets.schemas import Cell
from tests.sheets.cells import cell

YES, NO, SILENT = cell("jit", "yes"), cell("jit", "no"), cell("jit", "not_stated")
ON_TERMS, ON_OTHERS = cell("jit", "conditions", "By a judge"), cell("jit", "conditions", "In writing")


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ([YES, YES], "alike"),
        ([YES, NO], "differs"),
        ([YES, cell("jit", "yes", "Other words")], "alike"),
        ([ON_TERMS, ON_TERMS], "alike"),
        ([ON_TERMS, ON_OTHERS], "differs"),
        ([ON_TERMS, YES], "differs"),
        ([YES, None], "open"),
        ([NO, SILENT], "open"),
        ([None, None], "open"),
        ([YES, NO, None], "differs"),
        ([YES, YES, YES, SILENT], "open"),
        ([cell("costs", "stated", "Ours"), cell("costs", "stated", "Yours")], "differs"),
    ],
)
def test_what_is_said_counts_and_silence_stays_open(cells: list[Cell | None], expected: str) -> None:
    assert contrast(cells) == expected


CELLS = st.sampled_from([YES, NO, SILENT, None, ON_TERMS, ON_OTHERS])


@given(st.lists(CELLS, min_size=2, max_size=4))
def test_the_order_of_the_jurisdictions_does_not_matter(cells: list[Cell | None]) -> None:
    assert {contrast(ordered) for ordered in permutations(cells)} == {contrast(cells)}


@given(st.lists(CELLS, min_size=2, max_size=3))
def test_one_more_silence_never_makes_or_hides_a_difference(cells: list[Cell | None]) -> None:
    assert (contrast([*cells, None]) == "differs") == (contrast(cells) == "differs")
