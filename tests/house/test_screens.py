"""Every screen has a journey: somebody comes to it in a browser, does what it is for, and sees what came of it.

That the journey really comes there it finds out itself, at its end. That each screen is also accessible, translated and
narrow enough is shown by tests/journeys/test_every_page.py.
"""

import re

import pytest

from tests.house.tree import ROOT
from tests.journeys.screens import ADDRESSES, JOURNEYS, screens_at


def test_every_screen_is_in_the_table_and_no_other() -> None:
    assert sorted(ADDRESSES) == sorted(JOURNEYS)


@pytest.mark.parametrize("journey", sorted(set(JOURNEYS.values())))
def test_the_journey_is_there_and_looks_where_it_came(journey: str) -> None:
    file, test = journey.split("::")
    text = (ROOT / "tests" / "journeys" / f"test_{file}.py").read_text()

    assert re.search(rf"^async def test_{test}\([^)]*\benter: Enter", text, re.MULTILINE)


def test_an_address_is_the_first_screen_that_fits() -> None:
    host = "http://127.0.0.1:8000"
    seen = ("/directory?q=a", "/directory/whom", "/directory/dem0", "/directory/dem0/edit#notes", "/mark.svg")

    assert [screens_at([f"{host}{each}"]) for each in seen] == [
        {"/directory"},
        {"/directory/whom"},
        {"/directory/:id"},
        {"/directory/:id/edit"},
        set(),
    ]
