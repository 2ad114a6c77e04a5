"""Partner organisations and their liaison officers: as far as a card of theirs is shown, and no further."""

from typing import Any

import pytest
from httpx import AsyncClient
from sqlalchemy import insert, update
from sqlmodel import col

from app.directory.models import FocalPointMembership, NetworkAgreement
from app.directory.relations.partners import PARTNERS
from app.kernel.db import Database, WriteSession
from app.reference.models import Membership
from tests.support.web import SignIn
from tests.support.world import World

PATH = "/api/directory/partners"


@pytest.fixture
async def liaison(database: Database, world: World) -> str:
    """GH's focal point is WACAP's liaison officer, whom WACAP shows to CASC as an office card."""

    def write(session: WriteSession) -> None:
        own = col(FocalPointMembership.focal_point_id) == world.focal_points["GH"]
        session.execute(update(FocalPointMembership).where(own).values(role="liaison_officer"))
        agreed = {"shown_network": "wacap", "viewer_network": "casc", "effective_from": world.at, "level": "office"}
        session.execute(insert(NetworkAgreement).values(**agreed))
        states = [("GH", "member"), ("KZ", "observer")]
        rows = [
            {"network": "wacap", "jurisdiction": state, "status": status, "source": "x", "confidence": "high"}
            for state, status in states
        ]
        session.execute(insert(Membership), rows)

    await database.write(write)
    return world.focal_points["GH"]


async def wacap(client: AsyncClient) -> dict[str, Any]:
    listed = (await client.get(PATH)).json()
    assert [each["network"] for each in listed] == list(PARTNERS)
    found: dict[str, Any] = next(each for each in listed if each["network"] == "wacap")
    return found


@pytest.mark.parametrize(("whom", "level"), [("GH", "full"), ("KZ", "office"), ("TH", None), ("FR", None)])
async def test_a_liaison_officer_is_shown_as_much_as_their_card(
    sign_in: SignIn, liaison: str, whom: str, level: str | None
) -> None:
    found = await wacap(await sign_in(whom))

    assert (found["members"], found["observers"]) == (1, 1)
    assert [(each["id"], each["level"]) for each in found["liaison"]] == ([(liaison, level)] if level else [])


@pytest.mark.parametrize(("standing", "shown"), [("observer", True), ("suspended", False), ("former", False)])
async def test_whose_state_is_suspended_or_gone_is_shown_to_no_other_network(
    sign_in: SignIn, database: Database, liaison: str, standing: str, shown: bool
) -> None:
    own = update(FocalPointMembership).where(col(FocalPointMembership.focal_point_id) == liaison)
    await database.write(lambda session: session.execute(own.values(standing=standing)))

    found = await wacap(await sign_in("KZ"))

    assert [each["id"] for each in found["liaison"]] == ([liaison] if shown else [])
