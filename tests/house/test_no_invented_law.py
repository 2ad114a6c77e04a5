"""Nothing that the project brings along says what the law of a real State is: inventing it would be the worst error."""

from collections.abc import Iterator

import pytest
from sqlalchemy import select
from sqlmodel import col

from app.cli import commands
from app.kernel.db import Database
from app.reference.service import jurisdiction_codes
from app.sheets.models import Sheet, SheetCell
from seed_data.reference import load_reference
from seed_data.sheets import load_illustrative

USER_ASSIGNED = {f"X{letter}" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"} - {"XK"}
"""ISO 3166-1 leaves these to its users and will never give them to a State; XK is widely used for Kosovo."""


@pytest.fixture
def demo(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Database]:
    """A database as the command `seed --demo` fills it."""
    monkeypatch.setenv("COUNTERPART_DATABASE_URL", sqlite_url)
    database = Database(sqlite_url)
    commands.seed(demo=True, count=7)
    yield database
    database.engine.dispose()


def test_no_seeded_cell_of_a_real_jurisdiction_is_stated(demo: Database) -> None:
    cells = demo.read_now(
        lambda session: session.execute(select(col(SheetCell.jurisdiction), col(SheetCell.value))).all()
    )
    real = demo.read_now(jurisdiction_codes)

    assert cells
    assert {(code, value) for code, value in cells if code in real and value != "not_stated"} == set()


def test_every_seeded_sheet_is_marked_illustrative(demo: Database) -> None:
    rows = demo.read_now(
        lambda session: session.execute(select(col(Sheet.jurisdiction), col(Sheet.illustrative))).all()
    )

    assert {(code, marked) for code, marked in rows} == {(each.jurisdiction, True) for each in load_illustrative()}


def test_the_jurisdictions_of_the_demo_are_on_no_map_and_in_no_list(demo: Database) -> None:
    codes = {each.jurisdiction for each in load_illustrative()}

    assert codes <= USER_ASSIGNED
    assert codes & {each.code for each in load_reference().jurisdictions} == set()
    assert codes & demo.read_now(jurisdiction_codes) == set()


def test_no_made_up_name_is_the_name_of_a_real_jurisdiction() -> None:
    made_up = {name.casefold() for each in load_illustrative() for name in each.names.values()}
    real = {
        name.casefold()
        for each in load_reference().jurisdictions
        for name in (*each.names.values(), *each.short.values(), *each.aliases)
    }

    assert made_up & real == set()
