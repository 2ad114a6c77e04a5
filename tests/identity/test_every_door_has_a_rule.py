"""Every way in has a line in the table: routes, hidden routes, mounts, frames of the live wire, errands."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from typing import get_args

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import update
from sqlmodel import col
from starlette.routing import BaseRoute, Mount, Route, WebSocketRoute

from app.identity.deps import fresh_principal
from app.identity.models import SignedIn
from app.identity.permissions.doors import ROUTES
from app.identity.permissions.inner_doors import ERRANDS, FRAMES, HOUSE
from app.identity.permissions.table import LAW, RELATIONS
from app.identity.roles import ROLES
from app.kernel.db import Database
from app.realtime.frames import CLIENT, ClientFrame
from app.worker import handlers
from tests.house.test_listed import _routes
from tests.house.tree import texts
from tests.support.denominators import Counted
from tests.support.web import SignIn
from tests.support.world import World

OPEN = {door for door, operation in ROUTES.items() if "public" in LAW[operation]}
SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
"""Which doors there are does not depend on the database."""
PLACES = {"jurisdiction": "KZ", "network": "casc"}


@SQLITE
def test_every_route_has_a_rule(application: FastAPI, counted: Counted) -> None:
    doors = set(_doors(application.routes))

    counted(f"{len(doors)} routes and mounts, {len(doors - ROUTES.keys())} without a rule")
    assert doors - ROUTES.keys() == set()
    assert ROUTES.keys() - doors == {"GET /assets", "GET /{path:path}"}, "rules of doors that are gone"


def test_every_frame_has_a_rule(counted: Counted) -> None:
    kinds = {get_args(frame.model_fields["type"].annotation)[0] for frame in get_args(get_args(ClientFrame)[0])}

    counted(f"{len(kinds)} frames of clients")
    assert CLIENT.json_schema()["discriminator"]["mapping"].keys() == kinds
    assert kinds == FRAMES.keys()


@SQLITE
def test_every_errand_has_a_rule(application: FastAPI) -> None:
    assert handlers(application.state.desk).keys() == ERRANDS.keys()


def test_every_rule_is_written_in_the_words_of_the_table() -> None:
    named = {*ROUTES.values(), *FRAMES.values(), *ERRANDS.values()} - {HOUSE}

    assert named - LAW.keys() == set()
    assert {role for roles in LAW.values() for role in roles} - {*ROLES, "anyone", "public"} == set()
    assert {relation for roles in LAW.values() for relation in roles.values()} == set(RELATIONS)


def test_every_line_is_judged_by_somewhere(counted: Counted) -> None:
    asked = set(_asked())
    counted(f"{len(LAW)} lines of the law, {len(asked)} asked for by name")
    assert asked - LAW.keys() == set()
    assert LAW.keys() - asked - {*ROUTES.values(), *FRAMES.values(), *(f"grant.{role}" for role in ROLES)} == set()


def test_nobody_judges_beside_the_table(counted: Counted) -> None:
    own = "app/identity/"
    beside = [
        f"{name}:{node.lineno}"
        for name, node in _nodes()
        if not name.startswith(own)
        if isinstance(node, ast.Compare)
        and isinstance(node.left, ast.Attribute)
        and node.left.attr == "role"
        and any(isinstance(each, ast.Constant) and each.value in ROLES for each in node.comparators)
    ]

    counted(f"{len({name for name, _ in _nodes()})} files that speak of roles, {len(beside)} places that judge")
    assert beside == []


GRAVE = {
    "agreement.set",
    "consultation.succeed",
    "consultation.oversee",
    "standing.decide",
    "consultation.export",
    "duty_sheet.print",
    "focal_point.retire",
    "glass.ask",
    "glass.agree",
    "person.enrol",
    "grant.keep",
    "grant.agree",
}
EXPORTS = ("/exports", "/vcard")
GRAVE_ENOUGH = {
    "POST /api/break-glass/{id}/end",
    "GET /api/break-glass",
    "GET /api/frozen-consultations",
    "GET /api/overseen",
    "GET /api/secretariat/networks/{network}/agreements",
    "GET /api/secretariat/networks/{network}/states",
}
"""What only ends, and lists that tell nothing that was said."""


def test_exports_grants_and_break_glass_ask_for_a_fresh_sign_in(counted: Counted) -> None:
    doors = {door for door, operation in ROUTES.items() if operation in GRAVE or door.endswith(EXPORTS)}
    fresh = {
        f"{method} {route.path}"
        for route in _routes()
        if any(each.call is fresh_principal for each in route.dependant.dependencies)
        for method in route.methods or ()
    }

    counted(f"{len(doors)} grave doors, {len(doors & fresh)} ask anew who it is")
    assert doors - fresh == GRAVE_ENOUGH


async def test_without_a_session_only_the_open_doors_open(
    application: FastAPI, sign_in: SignIn, database: Database, world: World, counted: Counted
) -> None:
    nobody, unknown, ended, expired = await sign_in(""), await sign_in(""), await sign_in("KZ"), await sign_in("TH")
    unknown.cookies.set("__Host-counterpart", "x" * 43, domain="counterpart.example", path="/")
    token = httpx.Cookies(ended.cookies)
    await ended.post("/api/session/end")
    ended.cookies = token
    late = update(SignedIn).where(col(SignedIn.person_id) == world.persons["TH"]).values(expires_at=world.at)
    await database.write(lambda session: session.connection().execute(late))
    doors = [door for door in _doors(application.routes) if door != "GET /ws"]
    clients = (nobody, unknown, ended, expired)

    opened = [{door for door in doors if (await knock(client, door)).status_code != 401} for client in clients]

    counted(f"{len(doors)} doors, {len(clients)} without a session, {len(OPEN & set(doors))} doors open to them")
    assert opened == [OPEN & set(doors)] * 4


async def knock(client: httpx.AsyncClient, door: str) -> httpx.Response:
    """What a door answers to somebody who asks for nothing that is there."""
    method, path = door.split(" ")
    filled = re.sub(r"{([a-z_]+)(:path)?}", lambda place: PLACES.get(place[1], "a" * 20), path)
    return await client.request(method, filled)


def _doors(routes: list[BaseRoute]) -> Iterator[str]:
    """Method and address of everything that answers, included routers taken apart."""
    for route in routes:
        if isinstance(route, WebSocketRoute | Mount):
            yield f"GET {route.path}"
        elif isinstance(route, Route):
            yield from (f"{method} {route.path}" for method in sorted((route.methods or {"GET"}) - {"HEAD"}))
        else:
            yield from _doors(vars(route)["original_router"].routes)


def _asked() -> Iterator[str]:
    """The operations that code asks the judge about."""
    for _, node in _nodes():
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and isinstance(node.func.value, ast.Name)
            and node.func.value.id == "judge"
            and len(node.args) > 1
            and isinstance(node.args[1], ast.Constant)
        ):
            yield str(node.args[1].value)


@cache
def _nodes() -> tuple[tuple[str, ast.AST], ...]:
    """Every node of the code that speaks of roles or of the judge, with its file."""
    asking = ((name, text) for name, text in texts("app/*.py") if "judge." in text or ".role" in text)
    return tuple((name, node) for name, text in asking for node in ast.walk(ast.parse(text)))
