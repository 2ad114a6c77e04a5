"""Every table is known to Alembic, says what it is for, and never crosses a door."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, is_dataclass
from inspect import isfunction
from typing import Annotated, Any, NamedTuple, TypedDict, get_args, get_origin, get_type_hints, is_typeddict

import pytest
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute, APIWebSocketRoute
from pydantic import BaseModel
from sqlmodel import SQLModel
from starlette.routing import BaseRoute

from app import tables
from app.identity.models import Person
from app.identity.principal import Principal
from app.kernel.house import House
from app.main import create_app
from app.realtime.frames import ClientFrame, ServerFrame
from tests.house.tree import texts
from tests.support.denominators import Counted
from tests.support.web import demo_settings


def test_every_models_file_is_named_in_tables() -> None:
    rooms = {name.split("/")[1] for name, _ in texts("app/*/models.py")}

    assert {room.__name__.split(".")[1] for room in tables.ROOMS} == rooms


def test_every_table_says_what_it_is_for() -> None:
    undocumented = [
        mapper.class_.__name__ for mapper in SQLModel._sa_registry.mappers if not (mapper.class_.__doc__ or "").strip()
    ]

    assert undocumented == []


UNTOLD = {
    "ChallengeOut.options": "what the library of passkeys made as JSON",
    "EntryFrame.data": "what entries of its kind say",
    "EntryOut.data": "the same",
}
"""Fields of answers that may hold anything, and what they hold."""


@dataclass(frozen=True)
class _Beside:
    inner: "list[_Rows]"


class _Rows(NamedTuple):
    row: Person | None


class _Said(TypedDict):
    answer: dict[str, _Beside]


@pytest.mark.parametrize("kind", [Person, list[Person], _Rows, _Beside, _Said, Annotated[_Rows | None, 1]])
def test_a_table_is_found_however_deep_it_lies(kind: Any) -> None:
    assert any(map(_is_a_table, _within([kind], set())))


def test_no_table_is_in_a_signature_or_an_answer(counted: Counted) -> None:
    """A column added to a table would be answered, or could be set, without anybody having decided it."""
    routes = list(_inside(create_app(demo_settings("sqlite://")).routes))
    looked, answers, crossing, calls = set[Any](), set[Any](), list[str](), set[Any]()
    for route in routes:
        asked = list(_asked(route.dependant))
        calls |= {*asked}
        answer = route.response_model if isinstance(route, APIRoute) else None
        types = set(_within([answer, *(hint for call in asked for hint in _hints(call))], set()))
        looked |= types
        crossing += [f"{route.name}: {each.__name__}" for each in types if _is_a_table(each)]
        answers |= set(_within([answer], set()))
    frames = set(_within([ClientFrame, ServerFrame], set()))
    crossing += [f"a frame: {each.__name__}" for each in frames if _is_a_table(each)]

    counted(
        f"{len(looked | frames)} types of {len(routes)} routes, of {len(calls)} endpoints and dependencies, and of "
        f"{len(frames)} frames: {len(crossing)} of {len(SQLModel._sa_registry.mappers)} tables among them"
    )
    assert crossing == []
    assert {*_untold(answers | frames)} == UNTOLD.keys(), "what nobody wrote down may be anything"
    assert {Principal, House} <= looked, "what a dependency gives is looked at as well"


def _inside(routes: Iterable[BaseRoute]) -> Iterator[APIRoute | APIWebSocketRoute]:
    for route in routes:
        if isinstance(route, APIRoute | APIWebSocketRoute):
            yield route
        elif included := vars(route).get("original_router"):
            yield from _inside(included.routes)


def _asked(dependant: Dependant) -> Iterator[Any]:
    """An endpoint, and whatever it and its dependencies depend on."""
    yield dependant.call
    for each in dependant.dependencies:
        yield from _asked(each)


def _hints(call: Any) -> list[Any]:
    """What it takes and what it gives; of a class what it is made with, and itself."""
    made = [call] if isinstance(call, type) else []
    of = getattr(call, "__init__" if made else "__call__", call) if not isfunction(call) else call
    return [*made, *get_type_hints(of, include_extras=True).values()]


def _untold(kinds: Iterable[Any]) -> Iterator[str]:
    for kind in kinds:
        fields = kind.model_fields.items() if issubclass(kind, BaseModel) else ()
        yield from (f"{kind.__name__}.{name}" for name, field in fields if _anything(field.annotation))


def _anything(kind: Any) -> bool:
    return kind is Any or any(map(_anything, get_args(kind)))


def _is_a_table(kind: Any) -> bool:
    """Or anything that has a table's columns."""
    return isinstance(kind, type) and issubclass(kind, SQLModel)


def _within(kinds: Iterable[Any], seen: set[Any]) -> Iterator[type]:
    """Every class that values of these types can hold, at any depth."""
    for kind in kinds:
        if inner := get_args(kind):
            yield from _within([get_origin(kind), *inner], seen)
        elif isinstance(kind, type) and kind not in seen:
            seen.add(kind)
            yield kind
            if issubclass(kind, BaseModel):
                yield from _within((field.annotation for field in kind.model_fields.values()), seen)
            elif is_dataclass(kind) or hasattr(kind, "_fields") or is_typeddict(kind):
                yield from _within(get_type_hints(kind, include_extras=True).values(), seen)
