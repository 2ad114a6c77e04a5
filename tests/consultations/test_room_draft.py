"""/api/consultations/{id}/draft: what somebody is writing in a room, on whichever device, until it is sent."""

from datetime import timedelta
from typing import Any

import httpx
from fastapi import FastAPI
from sqlmodel import select

from app.consultations.writing.models import RoomDraft
from app.kernel.clock import ManualClock
from app.kernel.db import Database
from tests.consultations.steps import close, refusal, say
from tests.consultations.test_leave import leave
from tests.support.errands import works

WRITTEN: dict[str, Any] = {
    "key": "next",
    "text": "Which form do you ask for?\n",
    "phrases": ["which_authority"],
    "answer": False,
    "caveats": ["other_restriction"],
    "terms": {"text": "Not to be filed", "until": None},
    "language": "en",
    "mentions": ["0" * 20],
}


def at(room: dict[str, Any]) -> str:
    return f"/api/consultations/{room['id']}/draft"


async def keep(client: httpx.AsyncClient, room: dict[str, Any], **changes: Any) -> httpx.Response:
    return await client.put(at(room), json=WRITTEN | changes)


async def kept(client: httpx.AsyncClient, room: dict[str, Any]) -> Any:
    answer = await client.get(at(room))
    assert answer.status_code == 200, answer.text
    return answer.json()


async def test_it_comes_back_as_it_was_last_to_its_writer_alone(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any]
) -> None:
    assert await kept(kz, room) is None
    await keep(kz, room, text="Which")
    assert (await keep(kz, room)).status_code == 204
    await keep(th, room, key="theirs", text="Another")

    assert await kept(kz, room) == WRITTEN
    assert (await kept(th, room))["text"] == "Another"


async def test_the_message_sent_under_its_key_ends_it(kz: httpx.AsyncClient, room: dict[str, Any]) -> None:
    await keep(kz, room)
    await say(kz, room, "other")
    assert await kept(kz, room) == WRITTEN

    await say(kz, room, "next")

    assert await kept(kz, room) is None


async def test_nothing_written_is_no_draft(kz: httpx.AsyncClient, room: dict[str, Any], db: Database) -> None:
    await keep(kz, room)
    await keep(kz, room, text=" ", phrases=[])

    assert await kept(kz, room) is None
    assert await db.read(lambda session: session.exec(select(RoomDraft)).all()) == []


async def test_a_room_one_is_not_in_keeps_nothing_and_tells_nothing(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, sign_in: Any, room: dict[str, Any], db: Database
) -> None:
    await keep(th, room)
    await leave(th, room)
    for client in (th, await sign_in("UZ")):
        assert refusal(await client.get(at(room))) == (404, "not_found")
        assert refusal(await keep(client, room)) == (404, "not_found")
    assert await db.read(lambda session: session.exec(select(RoomDraft)).all()) == []


async def test_it_goes_with_the_words_of_its_room(
    kz: httpx.AsyncClient, room: dict[str, Any], application: FastAPI, clock: ManualClock, sign_in: Any, db: Database
) -> None:
    await keep(kz, room)
    await close(kz, room)
    assert await kept(kz, room) == WRITTEN
    assert refusal(await keep(kz, room, text="More")) == (403, "act_not_open_to_you")

    clock.move(timedelta(days=91))
    await works(application.state.house, application.state.desk)

    gone = await (await sign_in("KZ")).get(f"/api/consultations/{room['id']}/draft")
    assert refusal(gone) == (404, "not_found")
    assert await db.read(lambda session: session.exec(select(RoomDraft)).all()) == []


async def test_bad_input_is_refused(kz: httpx.AsyncClient, room: dict[str, Any]) -> None:
    wrong: list[dict[str, Any]] = [
        {"key": ""},
        {"text": "x" * 16_001},
        {"text": "\u0007"},
        {"aim": 3},
        {"language": "?"},
    ]
    for changes in wrong:
        assert refusal(await keep(kz, room, **changes)) == (422, "bad_input")
    assert await kept(kz, room) is None
