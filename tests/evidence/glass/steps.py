"""A consultation between KZ and TH, and people of CASC's secretariat who are not in it."""

from typing import Any

import httpx
from sqlalchemy import insert

from app.identity.models import Grant, Person
from app.kernel.db import Database, WriteSession
from app.kernel.ids import new_id
from tests.consultations.steps import form
from tests.support.web import SignIn
from tests.support.world import World, _grant, _person

PATH = "/api/break-glass"
REASON = "The officer is missing and a deadline ends tonight."
SECRET = "The account stands at the harbour bank."


async def staff(database: Database, world: World) -> None:
    """A second secretary and a cosigner of CASC, a secretary of WACAP, an auditor of the whole house."""
    roles = {
        "second": ("secretariat", "casc"),
        "cosigner": ("cosigner", "casc"),
        "elsewhere": ("secretariat", "wacap"),
        "auditor": ("auditor", None),
    }

    def write(session: WriteSession) -> None:
        for name, (role, network) in roles.items():
            id = new_id()
            session.execute(insert(Person), [_person(id, f"fp-{name}", name, None, world.at) | {"jurisdiction": None}])
            session.execute(insert(Grant), [_grant(id, role, network, None, world.at)])

    await database.write(write)


async def consultation(sign_in: SignIn, world: World) -> dict[str, Any]:
    """Opened by KZ, with something in it that nobody else should read."""
    answer = await (await sign_in("KZ")).post("/api/consultations", json=form(world, question=SECRET))
    assert answer.status_code == 201, answer.text
    room: dict[str, Any] = answer.json()
    return room


async def ask(client: httpx.AsyncClient, room: dict[str, Any], **changes: Any) -> httpx.Response:
    given = {"reference": room["reference"], "reason": REASON, "minutes": 30} | changes
    return await client.post(PATH, json=given)


async def decide(client: httpx.AsyncClient, id: str, agreed: bool = True) -> httpx.Response:
    return await client.post(f"{PATH}/{id}/decision", json={"agreed": agreed})


async def read(client: httpx.AsyncClient, id: str, **query: Any) -> httpx.Response:
    return await client.get(f"{PATH}/{id}/entries", params=query)


async def opened(sign_in: SignIn, room: dict[str, Any], **changes: Any) -> tuple[httpx.AsyncClient, str]:
    """Asked by the secretary, agreed to by the cosigner: the reader, and the request's id."""
    reader = await sign_in("secretariat")
    id: str = (await ask(reader, room, **changes)).json()["id"]
    answer = await decide(await sign_in("cosigner"), id)
    assert answer.status_code == 204, answer.text
    return reader, id
