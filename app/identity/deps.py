"""The caller at the door."""

import re
import time
from collections.abc import Callable
from datetime import datetime
from typing import Annotated, TypeVar

from fastapi import Depends, Response
from starlette.requests import HTTPConnection

from app.identity import arrival, repository, service
from app.identity.arrival import Device
from app.identity.permissions import judge
from app.identity.permissions.doors import ROUTES
from app.identity.permissions.table import FIRST
from app.identity.principal import Principal
from app.kernel.db import ReadSession
from app.kernel.deps import CurrentHouse, house_of
from app.kernel.errors import Forbidden, TooMany
from app.kernel.ids import new_token
from app.kernel.rates import Limits

T = TypeVar("T")
Also = Callable[[ReadSession, Principal, datetime], T]
COOKIE = "__Host-counterpart"
DEVICE = "__Host-counterpart-device"
DEVICE_SECONDS = 400 * 24 * 3600
"""As long as browsers keep any cookie."""
_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")


async def current_principal(connection: HTTPConnection) -> Principal:
    """The signed-in caller, asked of the database now. Raises NotSignedIn; TooMany for one who asks too often;
    Forbidden at a door whose operation is open to none of the caller's grants, at one without a rule, and
    (`first_steps`) at most doors to one who is new."""
    known: Principal | None = getattr(connection.state, "principal", None)
    return known or (await admitted(connection, lambda session, principal, at: None))[0]


async def admitted(connection: HTTPConnection, also: Also[T]) -> tuple[Principal, T]:
    """The same, with what `also` reads of the caller in the same look at the database: one way there instead of two.

    It reads before the caller is let in, so it must raise nothing. The request's own dependencies find the caller here
    without asking again.
    """
    house = house_of(connection)
    token = connection.cookies.get(COOKIE)
    at = house.clock.now()

    def look(session: ReadSession) -> tuple[Principal, bool, T]:
        principal, stale = service.recognise(session, token, at)
        return principal, stale, also(session, principal, at)

    principal, stale, found = await house.db.glance(look)
    limits: Limits = connection.app.state.limits
    now = time.monotonic()
    if wait := limits.session.spend(principal.session_id, now) or limits.person.spend(principal.person_id, now):
        raise TooMany(retry_after=wait)
    if stale:
        await house.db.write(lambda session: repository.touch(session, principal.session_id, at))
    connection.state.language = principal.language
    operation = ROUTES.get(door_of(connection))
    if operation is None or not judge.could(principal, operation):
        raise Forbidden
    if not principal.informed and operation not in FIRST:
        raise Forbidden("first_steps")
    connection.state.principal = principal
    return principal, found


def door_of(connection: HTTPConnection) -> str:
    """The method and address under which the table of doors names a request."""
    scope = connection.scope
    route = scope.get("route")
    return f"{scope.get('method', 'GET')} {route.path if route else scope['path']}"


CurrentPrincipal = Annotated[Principal, Depends(current_principal)]


async def fresh_principal(principal: CurrentPrincipal, house: CurrentHouse) -> Principal:
    """The caller, who proved within the last minutes who they are. Raises Forbidden `confirm_identity`."""
    if not service.fresh(principal, house.clock.now()):
        raise Forbidden("confirm_identity")
    return principal


FreshPrincipal = Annotated[Principal, Depends(fresh_principal)]


async def calling_device(connection: HTTPConnection) -> Device:
    """The caller's browser, known again by a cookie of its own, which says nothing about who uses it."""
    token = connection.cookies.get(DEVICE, "")
    user_agent = connection.headers.get("user-agent", "")
    return arrival.device(user_agent, token if _TOKEN.fullmatch(token) else new_token())


CallingDevice = Annotated[Device, Depends(calling_device)]


def hand_over(response: Response, token: str, device: Device | None = None) -> None:
    """Gives the browser its session, and with a device what it will be known by the next time."""
    response.set_cookie(COOKIE, token, httponly=True, secure=True, samesite="lax", path="/")
    if device and device.token:
        response.set_cookie(
            DEVICE, device.token, max_age=DEVICE_SECONDS, httponly=True, secure=True, samesite="lax", path="/"
        )


def take_back(response: Response) -> None:
    """Takes the session from the browser."""
    response.delete_cookie(COOKIE, httponly=True, secure=True, samesite="lax", path="/")
