"""Whoever gives out a card says so first: a route that forgets would let a harvester pass uncounted."""

from collections.abc import Iterator
from typing import Any, get_args

from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute
from pydantic import BaseModel

from app.directory.reveals.deps import lister
from app.directory.schemas import Card, Colleague
from app.main.application import ROUTERS
from tests.support.denominators import Counted

EXEMPT = {"read_record", "edit_focal_point", "read_own_entry", "change_own_entry", "read_addition"}
"""Records, whose reader keeps that network's directory, one's own entry, and a new one (security.md, section 1)."""


def test_every_route_that_answers_with_a_card_counts_who_was_shown(counted: Counted) -> None:
    routes = list(_routes())
    giving = [route for route in routes if _holds_a_card(route.response_model, set())]
    forgetful = {route.name for route in giving if not _asks(route.dependant)}

    counted(f"{len(giving)} of {len(routes)} routes answer with somebody, {len(forgetful - EXEMPT)} do not count it")
    assert forgetful == EXEMPT
    assert len(giving) > 20


def _routes() -> Iterator[APIRoute]:
    for router in ROUTERS:
        for route in router.routes:
            if isinstance(route, APIRoute):
                yield route


def _asks(dependant: Dependant) -> bool:
    return any(each.call is lister or _asks(each) for each in dependant.dependencies)


def _holds_a_card(kind: Any, seen: set[Any]) -> bool:
    """Whether a value of this type can hold a card, or somebody by name and id, at any depth."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        if issubclass(kind, (Card, Colleague)):
            return True
        if kind in seen:
            return False
        seen.add(kind)
        return any(_holds_a_card(field.annotation, seen) for field in kind.model_fields.values())
    return any(_holds_a_card(each, seen) for each in get_args(kind))
