"""Every table is known to Alembic and says what it is for."""

from sqlmodel import SQLModel

from app import tables
from tests.house.tree import texts


def test_every_models_file_is_named_in_tables() -> None:
    rooms = {name.split("/")[1] for name, _ in texts("app/*/models.py")}

    assert {room.__name__.split(".")[1] for room in tables.ROOMS} == rooms


def test_every_table_says_what_it_is_for() -> None:
    undocumented = [
        mapper.class_.__name__ for mapper in SQLModel._sa_registry.mappers if not (mapper.class_.__doc__ or "").strip()
    ]

    assert undocumented == []
