"""/api/break-glass: somebody outside a room reads it with a second person's word, for a while, and never unseen."""

from datetime import timedelta
from typing import Any

import httpx
from sqlalchemy import update
from sqlmodel import col, select

from app.audit.models import AuditEntry
from app.consultations.models import Participant
from app.identity.models import Person
from app.kernel.clock import ManualClock
from app.kernel.db import Database, ReadSession
from app.outbox.models import Notice
from tests.consultations.steps import entries, refusal
from tests.evidence.glass.steps import PATH, REASON, SECRET, ask, consultation, decide, opened, read
from tests.support.denominators import Counted
from tests.support.web import SignIn
from tests.support.world import World

NOBODY = "0" * 20


async def acts(database: Database) -> list[tuple[str, str]]:
    """What the audit says of the consultation since it was opened, with the subject of each act's doer."""

    def look(session: ReadSession) -> list[tuple[str, str]]:
        rows = session.execute(
            select(AuditEntry.action, Person.subject)
            .join(Person, col(Person.id) == col(AuditEntry.actor))
            .where(col(AuditEntry.action).startswith("break_glass."))
            .order_by(col(AuditEntry.at), col(AuditEntry.id))
        )
        return [(row[0], row[1]) for row in rows]

    return sorted(await database.read(look))


async def told(database: Database) -> list[tuple[str, str]]:
    """Who was told what about it."""

    def look(session: ReadSession) -> list[tuple[str, str]]:
        rows = session.execute(
            select(Notice.kind, Person.subject)
            .join(Person, col(Person.id) == col(Notice.person_id))
            .where(col(Notice.kind).startswith("glass_"))
        )
        return sorted((row[0], row[1]) for row in rows)

    return await database.read(look)


async def test_two_people_open_it_and_everybody_in_it_reads_who_why_and_for_how_long(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock
) -> None:
    room = await consultation(sign_in, world)
    reader, id = await opened(sign_in, room)

    page = (await read(reader, id)).json()
    clock.move(timedelta(seconds=1))
    (last,) = (await entries(await sign_in("TH"), room))[-1:]

    assert page["subject"] == room["subject"]
    assert [each["body"] for each in page["entries"] if each["body"]] == [SECRET]
    assert (page["request"]["state"], page["request"]["until"], page["more"]) == (
        "open",
        "2026-11-23T04:30:00.000Z",
        False,
    )
    assert (last["kind"], last["data"]) == (
        "glass_broken",
        {
            "person": world.secretariat,
            "display_name": "Person None",
            "names": {},
            "agreed_by": "Person cosigner",
            "agreed_names": {},
            "network": "casc",
            "minutes": 30,
            "at": "2026-11-23T04:00:00.000Z",
            "reason": REASON,
        },
    )
    assert await acts(database) == [
        ("break_glass.agreed", "fp-cosigner"),
        ("break_glass.asked", "secretariat"),
        ("break_glass.read", "secretariat"),
    ]
    assert await told(database) == [
        ("glass_asked", "fp-cosigner"),
        ("glass_asked", "fp-second"),
        ("glass_broken", "fp-KZ"),
        ("glass_broken", "fp-TH"),
        ("glass_watched", "fp-auditor"),
        ("glass_watched", "fp-second"),
        ("glass_watched", "secretariat"),
    ]


async def test_the_networks_of_those_who_have_left_are_told_too(
    sign_in: SignIn, world: World, database: Database
) -> None:
    room = await consultation(sign_in, world)
    gone = (col(Participant.room_id) == room["id"], col(Participant.person_id) == world.persons["TH"])
    left = update(Participant).where(*gone).values(network="wacap", left_at=world.at)
    await database.write(lambda session: session.execute(left) and None)

    await opened(sign_in, room)

    watchers = [whom for kind, whom in await told(database) if kind == "glass_watched"]
    assert watchers == ["fp-auditor", "fp-elsewhere", "fp-second", "secretariat"]


async def test_nothing_is_read_before_the_second_word_after_a_refusal_or_when_the_time_is_over(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock
) -> None:
    room = await consultation(sign_in, world)
    reader, second = await sign_in("secretariat"), await sign_in("second")
    first = (await ask(reader, room)).json()
    before = await read(reader, first["id"])
    refused = (await decide(second, first["id"], agreed=False), await read(reader, first["id"]))
    _, id = await opened(sign_in, room, minutes=5)
    clock.move(timedelta(minutes=4, seconds=59))
    within = await read(reader, id)
    clock.move(timedelta(seconds=1))
    after = await read(reader, id)

    assert first["state"] == "asked"
    assert [each.status_code for each in (before, *refused, within, after)] == [404, 204, 404, 200, 404]
    assert {each["id"]: each["state"] for each in (await second.get(PATH)).json()} == {
        first["id"]: "refused",
        id: "over",
    }
    assert len([act for act in await acts(database) if act[0] == "break_glass.read"]) == 1
    kinds = [each["kind"] for each in await entries(await sign_in("KZ"), room)]
    assert kinds.count("glass_broken") == 1


async def test_either_of_the_two_can_end_it_before_its_time(sign_in: SignIn, world: World) -> None:
    room = await consultation(sign_in, world)
    reader, id = await opened(sign_in, room)

    ended = await (await sign_in("second")).post(f"{PATH}/{id}/end")

    assert (ended.status_code, (await read(reader, id)).status_code) == (204, 404)
    assert refusal(await reader.post(f"{PATH}/{id}/end")) == (409, "glass_settled")


async def test_the_reader_is_in_no_list_of_the_room_and_has_no_other_way_in(sign_in: SignIn, world: World) -> None:
    room = await consultation(sign_in, world)
    reader, _ = await opened(sign_in, room)
    address = f"/api/consultations/{room['id']}"

    answers = [
        await reader.get(address),
        await reader.get(f"{address}/entries"),
        await reader.post(f"{address}/entries", json={"key": "k", "body": "b"}),
    ]

    assert [each.status_code for each in answers] == [404, 404, 404]
    assert (await reader.get("/api/consultations")).json() == []
    people = (await (await sign_in("KZ")).get(address)).json()["participants"]
    assert world.secretariat not in {each["person"] for each in people}


WHO = {
    "": (401, 401, 401),
    "KZ": (403, 403, 403),
    "TH": (403, 403, 403),
    "elsewhere": (404, 404, 404),
    "cosigner": (403, 204, 403),
    "auditor": (403, 204, 403),
    "second": (201, 204, 404),
    "secretariat": (201, 403, 200),
}
"""Caller -> what asking, agreeing and reading answer, where a secretary of CASC has asked."""


async def test_who_asks_who_agrees_and_who_reads(sign_in: SignIn, world: World, counted: Counted) -> None:
    room = await consultation(sign_in, world)
    first, second = await sign_in("secretariat"), await sign_in("second")

    found = {}
    for who in WHO:
        client, id = await sign_in(who), (await ask(first, room)).json()["id"]
        asked, agreed = await ask(client, room), await decide(client, id)
        if agreed.status_code != 204:
            assert (await decide(second, id)).status_code == 204
        found[who] = (asked.status_code, agreed.status_code, (await read(client, id)).status_code)

    counted(f"{len(found)} callers, {sum(map(len, found.values()))} answers")
    assert found == WHO


async def test_a_request_waits_for_a_day(sign_in: SignIn, world: World, clock: ManualClock) -> None:
    room = await consultation(sign_in, world)
    id = (await ask(await sign_in("secretariat"), room)).json()["id"]
    clock.move(timedelta(hours=24))

    late = await decide(await sign_in("cosigner"), id)

    assert refusal(late) == (409, "glass_settled")
    assert (await (await sign_in("second")).get(PATH)).json()[0]["state"] == "lapsed"


async def test_it_wants_somebody_who_has_just_proved_who_they_are(
    sign_in: SignIn, world: World, clock: ManualClock
) -> None:
    room = await consultation(sign_in, world)
    first, second = await sign_in("secretariat"), await sign_in("second")
    id = (await ask(first, room)).json()["id"]
    reader, agreed = await opened(sign_in, room)
    clock.move(timedelta(minutes=6))

    answers: list[httpx.Response] = [await ask(first, room), await decide(second, id), await read(reader, agreed)]
    await reader.post("/api/demo/confirm")

    assert [refusal(each) for each in answers] == [(403, "confirm_identity")] * 3
    assert (await read(reader, agreed)).status_code == 200


NO_REQUESTS: list[dict[str, Any]] = [
    {"minutes": 61},
    {"minutes": 4},
    {"reason": "too short"},
    {"reference": ""},
    {"more": 1},
]


async def test_what_is_no_request_is_refused(sign_in: SignIn, world: World) -> None:
    room, client = await consultation(sign_in, world), await sign_in("secretariat")

    assert [(await ask(client, room, **changes)).status_code for changes in NO_REQUESTS] == [422] * len(NO_REQUESTS)


async def test_a_room_that_is_not_there_and_one_of_other_networks_answer_alike(sign_in: SignIn, world: World) -> None:
    room = await consultation(sign_in, world)
    elsewhere = await sign_in("elsewhere")

    answers = [await ask(elsewhere, room), await ask(elsewhere, {"reference": "XX-YY 2026-999"})]

    assert [refusal(each) for each in answers] == [(404, "not_found")] * 2
    assert (await read(elsewhere, NOBODY)).status_code == 404
