"""POST /api/consultations/{id}/subject: a name is taken out of it, and nobody is shown that it was there."""

import json
from typing import Any

import httpx
import pytest
from sqlmodel import col, select

from app.audit import service as audit
from app.consultations import log
from app.consultations.models import Entry, Room
from app.kernel.db import Database, WriteSession
from tests.consultations.papers.test_make_paper import paper
from tests.consultations.steps import close, entries, form, invite, refusal
from tests.consultations.test_leave import colleague, leave
from tests.support.web import SignIn
from tests.support.world import World

NAMED, RIGHT = "Bank records of Ivanov", "Bank records in a fraud case"


@pytest.fixture
async def room(kz: httpx.AsyncClient, world: World) -> dict[str, Any]:
    """A consultation whose opener wrote a name into its subject."""
    answer = await kz.post("/api/consultations", json=form(world, subject=NAMED))
    assert answer.status_code == 201, answer.text
    opened: dict[str, Any] = answer.json()
    return opened


async def correct(client: httpx.AsyncClient, room: dict[str, Any], **given: Any) -> httpx.Response:
    form = {"key": "subject-1", "subject": RIGHT} | given
    return await client.post(f"/api/consultations/{room['id']}/subject", json=form)


async def test_everybody_reads_the_new_one_everywhere_and_nobody_the_old(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any], world: World, db: Database
) -> None:
    first, again = [await correct(kz, room) for _ in range(2)]

    assert first.status_code == 200, first.text
    assert first.json() == again.json()
    assert first.json()["seq"] == 5
    (said,) = await entries(th, room, after=4)
    assert [said[name] for name in ("kind", "author", "body", "data")] == ["subject", world.persons["KZ"], None, {}]
    for client in (kz, th):
        seen = [await client.get(path) for path in (f"/api/consultations/{room['id']}", "/api/consultations")]
        seen += [await client.get(f"/api/consultations/{room['id']}/entries"), await paper(client, room)]
        seen += [await client.post("/api/consultations/search", json={"words": "records"})]
        assert [each.status_code for each in seen] == [200] * 5
        assert "Ivanov" not in "".join(each.text for each in seen)
        assert (seen[0].json()["subject"], seen[1].json()[0]["subject"]) == (RIGHT, RIGHT)
    kept = await db.read(lambda session: audit.history(session, "consultation", room["id"]))
    assert [each.details for each in kept if each.action == "consultation.subject_corrected"] == [{"entry": 5}]


async def test_what_stood_there_lies_sealed_in_the_log(
    kz: httpx.AsyncClient, room: dict[str, Any], db: Database
) -> None:
    await correct(kz, room)

    log_of = select(Entry).where(col(Entry.room_id) == room["id"]).order_by(col(Entry.seq))
    rows = await db.read(lambda session: session.exec(log_of).all())
    stored = await db.read(lambda session: session.get_one(Room, room["id"]).subject)
    assert isinstance(rows[-1].data, str)
    assert "records" not in json.dumps([stored, *(each.data for each in rows)])


async def test_an_older_log_whose_first_entry_tells_it_tells_it_to_nobody(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any], world: World, db: Database
) -> None:
    def as_before(session: WriteSession) -> None:
        kept = session.get_one(Room, room["id"])
        data = {"reference": kept.reference, "subject": NAMED}
        log.append(session, kept, kind="opened", key="of before", author=world.persons["KZ"], at=world.at, data=data)

    await db.write(as_before)
    await correct(kz, room)

    log_of = await entries(th, room, after=4)
    assert [(each["kind"], each["data"]) for each in log_of] == [
        ("opened", {"reference": room["reference"]}),
        ("subject", {}),
    ]
    assert "Ivanov" not in (await paper(th, room)).text


async def test_the_opener_and_a_lead_of_the_requesting_side_may_and_nobody_else(
    kz: httpx.AsyncClient,
    th: httpx.AsyncClient,
    sign_in: SignIn,
    room: dict[str, Any],
    world: World,
    db: Database,
) -> None:
    second, person = await colleague(db, world, "KZ", "casc")
    await invite(kz, room, focal_point=second)
    other = await sign_in(person)
    refused = [await correct(th, room), await correct(other, room), await correct(await sign_in("UZ"), room)]

    await leave(kz, room)

    assert [refusal(each) for each in refused] == [(403, "act_not_open_to_you")] * 2 + [(404, "not_found")]
    assert (await other.get(f"/api/consultations/{room['id']}")).json()["abilities"]["correct_subject"] is True
    assert (await correct(other, room)).status_code == 200


async def test_a_closed_room_keeps_its_subject_and_the_same_one_is_none(
    kz: httpx.AsyncClient, room: dict[str, Any]
) -> None:
    same = [await correct(kz, room, subject=each) for each in (NAMED, " ", "bidi \u202e")]
    await close(kz, room)

    assert [refusal(each) for each in same] == [(422, "bad_input")] * 3
    assert refusal(await correct(kz, room)) == (409, "room_closed")


async def test_a_secretariat_corrects_that_of_its_forum(sign_in: SignIn, kz: httpx.AsyncClient) -> None:
    keeper = await sign_in("secretariat")
    forum = {"network": "casc", "subject": NAMED, "announcement": "In May.", "language": "en", "key": "f"}
    opened = (await keeper.post("/api/forums", json=forum)).json()

    assert refusal(await correct(kz, opened)) == (403, "act_not_open_to_you")
    assert (await correct(keeper, opened)).status_code == 200
    seen = [await kz.get(f"/api/consultations/{opened['id']}{part}") for part in ("", "/entries")]
    assert "Ivanov" not in "".join(each.text for each in seen)
