"""Messages that arrive together take the statements of one, and are what they would be one by one."""

import asyncio
from functools import partial
from typing import Any

import httpx
import pytest

from app.consultations import log, service
from app.consultations.schemas import Ack, Saying
from app.identity import service as identity
from app.identity.principal import Principal
from app.kernel.db import Database, ReadSession
from app.kernel.errors import CounterpartError
from app.vault import service as vault
from tests.consultations.steps import form
from tests.support.statements import statements
from tests.support.web import SignIn
from tests.support.world import World


def recognised(session: ReadSession, token: str, world: World) -> Principal:
    return identity.recognise(session, token, world.at)[0]


@pytest.fixture
async def people(sign_in: SignIn, db: Database, world: World) -> dict[str, Principal]:
    """Focal points as the service knows them, with sessions that stand."""
    found: dict[str, Principal] = {}
    for code in ("KZ", "TH", "UZ"):
        token = (await sign_in(code)).cookies["__Host-counterpart"]
        found[code] = await db.read(partial(recognised, token=token, world=world))
    return found


async def outcomes(db: Database, world: World, room: str, *said: tuple[Principal, dict[str, Any]]) -> list[str]:
    """What became of each, when the first is under way while all the others wait: seq or code."""
    commands = [service.Utterance(who, room, Saying(**what), world.at) for who, what in said]
    answers = await asyncio.gather(*(db.write(each, lock=room) for each in commands), return_exceptions=True)
    return [_outcome(answer) for answer in answers]


def _outcome(answer: object) -> str:
    if isinstance(answer, Ack):
        return f"{answer.key}={answer.seq}"
    assert isinstance(answer, CounterpartError), answer
    return answer.code


def message(key: str, **more: Any) -> dict[str, Any]:
    return {"key": key, "body": f"text of {key}"} | more


async def test_forty_messages_take_three_statements(
    db: Database, world: World, room: dict[str, Any], people: dict[str, Principal]
) -> None:
    await db.read(lambda session: vault.keys(session, [room["id"]]))  # from then on it is in memory
    with statements(db) as sent:
        found = await outcomes(
            db, world, room["id"], *((people["KZ" if n % 2 else "TH"], message(f"k{n}")) for n in range(40))
        )

    assert found == [f"k{n}={5 + n}" for n in range(40)]
    assert [each.split()[0] for each in sent if "pg_notify" not in each] == ["SELECT", "INSERT", "UPDATE"]


async def test_each_is_kept_as_it_was_said(
    db: Database, world: World, room: dict[str, Any], people: dict[str, Principal]
) -> None:
    said = [message(f"k{n}", language="ru", reply_to=n) for n in range(1, 5)]

    await outcomes(db, world, room["id"], *((people["KZ"], each) for each in said))

    rows = await db.read(lambda session: log.after(session, room["id"], 4, 9))
    assert [(each.key, each.body, each.reply_to, each.language, each.author) for each in rows] == [
        (f"k{n}", f"text of k{n}", n, "ru", world.persons["KZ"]) for n in range(1, 5)
    ]


@pytest.mark.parametrize(
    ("odd", "outcome"),
    [
        (("UZ", message("odd")), "not_found"),
        (("TH", message("odd", reply_to=99)), "unknown_entry"),
        (("TH", message("first")), "first=5"),
        (("TH", message("odd", kind="answer")), "odd=7"),
        (("KZ", message("odd", kind="answer")), "act_not_open_to_you"),
        (("KZ", message("odd", caveats=["confidential"])), "odd=7"),
        (("TH", message("k1")), "k1=6"),
    ],
)
async def test_one_that_is_not_plain_spoils_nothing_for_the_others(
    db: Database,
    world: World,
    room: dict[str, Any],
    people: dict[str, Principal],
    odd: tuple[str, dict[str, Any]],
    outcome: str,
) -> None:
    th = people["TH"]

    found = await outcomes(
        db,
        world,
        room["id"],
        (th, message("first")),
        (th, message("k1")),
        (people[odd[0]], odd[1]),
        (th, message("k2")),
        (th, message("k3")),
    )

    added = outcome == "odd=7"
    assert found == ["first=5", "k1=6", outcome, f"k2={7 + added}", f"k3={8 + added}"]


async def test_rooms_are_counted_apart(
    kz: httpx.AsyncClient, db: Database, world: World, room: dict[str, Any], people: dict[str, Principal]
) -> None:
    other = (await kz.post("/api/consultations", json=form(world, key="open-2", question=None))).json()
    rooms = [room["id"], other["id"]] * 5
    commands = [
        service.Utterance(people["TH"], id, Saying.model_validate(message(f"k{n}")), world.at)
        for n, id in enumerate(rooms)
    ]

    acks = await asyncio.gather(*(db.write(each, lock=each.room_id) for each in commands))

    assert [ack.seq for ack in acks if ack.room == room["id"]] == [5, 6, 7, 8, 9]
    assert [ack.seq for ack in acks if ack.room == other["id"]] == [4, 5, 6, 7, 8]
