"""The caller at the door."""

from typing import Annotated

from fastapi import Depends
from starlette.requests import HTTPConnection

from app.identity import repository, service
from app.identity.principal import Principal
from app.kernel.deps import house_of

COOKIE = "__Host-counterpart"


async def current_principal(connection: HTTPConnection) -> Principal:
    """The signed-in caller, asked of the database now. Raises NotSignedIn."""
    house = house_of(connection)
    token = connection.cookies.get(COOKIE)
    at = house.clock.now()
    principal, stale = await house.db.glance(lambda session: service.recognise(session, token, at))
    if stale:
        await house.db.write(lambda session: repository.touch(session, principal.session_id, at))
    connection.state.language = principal.language
    return principal


CurrentPrincipal = Annotated[Principal, Depends(current_principal)]
