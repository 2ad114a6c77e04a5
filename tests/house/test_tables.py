"""Every table is known to Alembic, says what it is for, and never crosses a door."""

from collections.abc import Iterator
from typing import Any, get_args, get_type_hints

from pydantic import BaseModel
from sqlmodel import SQLModel

from app import tables
from tests.house.test_listed import _routes
from tests.house.tree import texts
from tests.support.denominators import Counted


def test_every_models_file_is_named_in_tables() -> None:
    rooms = {name.split("/")[1] for name, _ in texts("app/*/models.py")}

    assert {room.__name__.split(".")[1] for room in tables.ROOMS} == rooms


def test_every_table_says_what_it_is_for() -> None:
    undocumented = [
        mapper.class_.__name__ for mapper in SQLModel._sa_registry.mappers if not (mapper.class_.__doc__ or "").strip()
    ]

    assert undocumented == []


def test_no_table_is_taken_in_or_given_out_by_a_route(counted: Counted) -> None:
    """A column added to a table would be answered, or could be set, without anybody having decided it."""
    tables = {mapper.class_ for mapper in SQLModel._sa_registry.mappers}
    looked, crossing = set[Any](), list[str]()
    for route in _routes():
        hints = get_type_hints(route.endpoint, include_extras=True)
        types = set(_within([route.response_model, *hints.values()], set()))
        looked |= types
        crossing += [f"{route.name}: {each.__name__}" for each in types & tables]

    counted(f"{len(looked)} types of {len(list(_routes()))} routes, {len(crossing)} of {len(tables)} tables among them")
    assert crossing == []


def _within(kinds: Any, seen: set[Any]) -> Iterator[type]:
    """Every class that values of these types can hold, at any depth."""
    for kind in kinds:
        if isinstance(kind, type) and kind not in seen:
            seen.add(kind)
            yield kind
            if issubclass(kind, BaseModel):
                yield from _within((field.annotation for field in kind.model_fields.values()), seen)
        yield from _within(get_args(kind), seen)
