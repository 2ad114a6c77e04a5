"""POST /api/consultations/{id}/entries: everything that can be said, by whom and when."""

import asyncio
from typing import Any

import httpx
import pytest
from sqlalchemy import update
from sqlmodel import col

from app.consultations import service
from app.consultations.models import Participant
from app.consultations.schemas import Saying
from app.identity import service as identity
from app.identity.principal import Principal
from app.kernel.db import Database, ReadSession
from app.vault import service as vault
from tests.consultations.steps import AT, close, entries, refusal, say
from tests.support.statements import statements
from tests.support.web import SignIn
from tests.support.world import World


async def test_the_answer_is_an_ack(th: httpx.AsyncClient, room: dict[str, Any]) -> None:
    answer = await say(th, room, "k1", caveats=["confidential"], language="en", reply_to=4)

    assert (answer.status_code, answer.json()) == (200, {"key": "k1", "room": room["id"], "seq": 5, "at": AT})


async def test_the_entry_is_what_was_said(th: httpx.AsyncClient, room: dict[str, Any], world: World) -> None:
    await say(th, room, "k1", body="One\r\ntwo", caveats=["confidential"], language="kk", reply_to=4)

    assert await entries(th, room, after=4) == [
        {
            "room": room["id"],
            "seq": 5,
            "key": "k1",
            "kind": "message",
            "author": world.persons["TH"],
            "at": AT,
            "body": "One\ntwo",
            "reply_to": 4,
            "caveats": ["confidential"],
            "language": "kk",
            "data": {},
        }
    ]


async def test_the_same_key_gets_the_first_ack(th: httpx.AsyncClient, room: dict[str, Any]) -> None:
    first = (await say(th, room, "k1")).json()

    again = await asyncio.gather(*(say(th, room, "k1", body=f"other {n}") for n in range(8)))

    assert [answer.json() for answer in again] == [first] * 8
    assert [each["body"] for each in await entries(th, room, after=4)] == ["text of k1"]


async def test_the_same_key_at_once_is_one_entry(th: httpx.AsyncClient, room: dict[str, Any]) -> None:
    answers = await asyncio.gather(*(say(th, room, "k1") for _ in range(8)))

    assert {answer.text for answer in answers} == {answers[0].text}
    assert len(await entries(th, room, after=4)) == 1


async def test_two_persons_may_choose_the_same_key(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any]
) -> None:
    assert [(await say(client, room, "k1")).json()["seq"] for client in (kz, th)] == [5, 6]


@pytest.mark.parametrize(
    ("whom", "kind", "expected"),
    [
        ("KZ", "message", (200, "opened")),
        ("KZ", "answer", (403, "act_not_open_to_you")),
        ("KZ", "acknowledged", (403, "act_not_open_to_you")),
        ("TH", "message", (200, "opened")),
        ("TH", "answer", (200, "answered")),
        ("TH", "acknowledged", (200, "acknowledged")),
        ("UZ", "message", (404, "not_found")),
        ("secretariat", "message", (404, "not_found")),
    ],
)
async def test_acts_belong_to_a_side(
    sign_in: SignIn, kz: httpx.AsyncClient, room: dict[str, Any], whom: str, kind: str, expected: tuple[int, str]
) -> None:
    client = await sign_in(whom)

    answer = await say(client, room, "k1", kind=kind, body=None if kind == "acknowledged" else "Yes.")

    status = (await kz.get(f"/api/consultations/{room['id']}")).json()["status"]
    said = status if answer.status_code == 200 else answer.json()["code"]
    assert (answer.status_code, said) == expected


async def test_a_room_is_acknowledged_once(th: httpx.AsyncClient, room: dict[str, Any]) -> None:
    first = await say(th, room, "k1", kind="acknowledged", body=None)
    second = await say(th, room, "k2", kind="acknowledged", body=None)

    assert (first.status_code, refusal(second)) == (200, (403, "act_not_open_to_you"))


@pytest.mark.parametrize("kind", ["message", "answer", "acknowledged", "correction", "withdrawal"])
async def test_nothing_is_said_in_a_closed_room(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any], kind: str
) -> None:
    before = (await say(th, room, "before")).json()
    await close(kz, room)

    body = None if kind in {"acknowledged", "withdrawal"} else "Late."
    assert refusal(await say(th, room, "late", kind=kind, body=body, reply_to=5)) == (409, "room_closed")
    assert (await say(th, room, "before")).json() == before, "an entry from before keeps its ack"


async def test_a_reply_is_to_an_entry_that_is_there(th: httpx.AsyncClient, room: dict[str, Any]) -> None:
    assert refusal(await say(th, room, "k1", reply_to=5)) == (422, "unknown_entry")


@pytest.mark.parametrize(
    "wrong",
    [
        {"body": None},
        {"body": " \n"},
        {"body": "x" * 8_001},
        {"body": "nul \x00"},
        {"kind": "acknowledged"},
        {"kind": "withdrawal", "reply_to": 4},
        {"kind": "correction"},
        {"kind": "opened"},
        {"key": "with blank"},
        {"key": "k" * 65},
        {"caveats": ["unheard_of"]},
        {"reply_to": 2**31},
        {"surprise": 1},
    ],
)
async def test_bad_input_is_refused(th: httpx.AsyncClient, room: dict[str, Any], wrong: dict[str, Any]) -> None:
    assert refusal(await say(th, room, "k1", **wrong)) == (422, "bad_input")
    assert await entries(th, room, after=4) == []


async def test_after_leaving_a_key_gets_no_ack(
    th: httpx.AsyncClient, room: dict[str, Any], world: World, db: Database
) -> None:
    await say(th, room, "k1")
    gone = update(Participant).where(col(Participant.person_id) == world.persons["TH"]).values(left_at=world.at)
    await db.write(lambda session: session.connection().execute(gone))

    assert refusal(await say(th, room, "k1")) == (404, "not_found")


async def test_a_message_takes_two_statements(
    room: dict[str, Any], world: World, db: Database, sign_in: SignIn
) -> None:
    client = await sign_in("TH")
    token = client.cookies["__Host-counterpart"]

    def recognised(session: ReadSession) -> Principal:
        return identity.recognise(session, token, world.at)[0]

    principal = await db.read(recognised)
    said = Saying(key="k1", body="text")
    await db.read(lambda session: vault.keys(session, [room["id"]]))  # from then on it is in memory
    with statements(db) as sent:
        await db.write(lambda session: service.say(session, principal, room["id"], said, world.at))

    assert [each.split()[0] for each in sent if "pg_notify" not in each] == ["UPDATE", "INSERT"]
