"""The house at the door: what routers ask for."""

from typing import Annotated

from fastapi import Depends
from starlette.requests import HTTPConnection

from app.kernel.errors import NotFound
from app.kernel.house import House
from app.kernel.ids import is_id
from app.kernel.speech import FALLBACK, preferred


def house_of(connection: HTTPConnection) -> House:
    """The parts of this process."""
    found: House = connection.app.state.house
    return found


def language_of(connection: HTTPConnection) -> str:
    """The caller's language: what the request asks for, else the person's own, else English."""
    asked = preferred(connection.headers.get("accept-language"))
    return asked or str(getattr(connection.state, "language", FALLBACK))


async def the_house(connection: HTTPConnection) -> House:
    """A dependency that is not `async` is given a thread of its own, with every request."""
    return house_of(connection)


async def the_language(connection: HTTPConnection) -> str:
    return language_of(connection)


async def id_in_path(id: str) -> str:
    """The identifier in the address. Raises NotFound for what cannot be one, as for one that names nothing."""
    if not is_id(id):
        raise NotFound
    return id


PathId = Annotated[str, Depends(id_in_path)]
CurrentHouse = Annotated[House, Depends(the_house)]
CallerLanguage = Annotated[str, Depends(the_language)]
