"""What was asked while a consultation could ask one State only is asked of a list of it."""

import httpx
from alembic import command
from sqlalchemy import select
from sqlmodel import col

from app.consultations.drafting.models import OpeningDraft
from app.consultations.models import RoomClock
from app.kernel.db import Database, WriteSession
from app.kernel.db.engines import open_engine
from app.vault import service as vault
from tests.consultations.steps import close, entries, form, of_both, say
from tests.support.schema import alembic_on
from tests.support.world import World


async def test_a_form_kept_while_it_named_one_state_is_read_as_one_that_lists_it(
    kz: httpx.AsyncClient, world: World, db: Database
) -> None:
    await kz.put("/api/consultation-drafts/old", json={"subject": "Records"})

    def as_it_was(session: WriteSession) -> None:
        person = world.persons["KZ"]
        words = vault.key(session, person).seal('{"requested_jurisdiction": "TH"}', f"draft|{person}|old")
        session.get_one(OpeningDraft, (person, "old")).content = words

    await db.write(as_it_was)

    [draft] = (await kz.get("/api/consultation-drafts")).json()
    assert draft["form"]["requested_jurisdictions"] == ["TH"]


async def test_what_was_asked_of_one_state_before_there_were_several_is_that_states(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, world: World, database_url: str, db: Database
) -> None:
    """Down to the schema that knew one and up again: what a room of one State says stays as it was."""
    both = (await kz.post("/api/consultations", json=form(world, key="both", **of_both(world)))).json()
    rooms = [(await kz.post("/api/consultations", json=form(world, key=key))).json() for key in ("a", "b", "c")]
    await say(th, rooms[1], "t1", kind="acknowledged", body=None)
    await say(th, rooms[2], "t2", kind="answer")
    await close(kz, rooms[2])
    before = [(await th.get(f"/api/consultations/{each['id']}")).json() for each in rooms]
    log = await entries(th, rooms[2])
    db.engine.dispose()

    engine = open_engine(database_url)
    with engine.connect() as connection:
        config = alembic_on(connection)
        command.downgrade(config, "0023")
        command.upgrade(config, "head")
    engine.dispose()

    assert [(await th.get(f"/api/consultations/{each['id']}")).json() for each in rooms] == before
    assert await entries(th, rooms[2]) == log
    clocks = select(col(RoomClock.jurisdiction), col(RoomClock.status)).where(col(RoomClock.room_id) == both["id"])
    assert await db.read(lambda session: session.execute(clocks).all()) == [("TH", "opened")]
