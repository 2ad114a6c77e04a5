"""POST /api/directory/focal-points/{id}/retirement: no longer in office."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import insert, select
from sqlmodel import col

from app.audit.models import AuditEntry
from app.directory.joining.models import Joining
from app.directory.models import FocalPoint
from app.identity.models import Grant
from app.kernel.clock import ManualClock
from app.kernel.db import Database, ReadSession, WriteSession
from app.kernel.ids import new_id
from app.outbox import notices
from app.outbox.models import Errand, Notice
from tests.consultations.test_leave import colleague
from tests.support.web import SignIn
from tests.support.world import World, _grant

ELSEWHERE = {("focal_point", "ejn"), ("secretariat", "casc"), ("auditor", None)}
"""Roles that a secretariat of CASC does not give, extend or end."""


def entry(world: World, jurisdiction: str = "KZ") -> str:
    return f"/api/directory/focal-points/{world.focal_points[jurisdiction]}"


async def test_a_retired_entry_leaves_with_its_reason_its_successor_and_its_grants(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock
) -> None:
    client, id = await sign_in("secretariat"), world.focal_points["KZ"]
    successor, follows = await colleague(database, world, "KZ", "casc")

    answer = await client.post(f"{entry(world)}/retirement", json={"reason": "left_office", "successor": successor})

    assert (answer.status_code, answer.json()) == (
        201,
        {
            "since": "2026-11-23T04:00:00Z",
            "reason": "left_office",
            "successor": {
                "id": successor,
                "name_original": "Original KZ",
                "name_original_language": "en",
                "name_romanised": "Romanised KZ",
                "names": {"ru": "Имя KZ"},
                "jurisdiction": "KZ",
            },
        },
    )
    assert (await client.get(entry(world))).status_code == 404

    def written(session: ReadSession) -> tuple[Any, ...]:
        gone = session.get_one(FocalPoint, id)
        errands = session.scalars(select(Errand).where(col(Errand.kind) == "focal_point.changed")).all()
        audit = session.scalars(select(AuditEntry).where(col(AuditEntry.object_id) == id)).all()
        grants = session.scalars(select(Grant).where(col(Grant.person_id) == world.persons["KZ"])).all()
        return (
            (gone.retired_at, gone.revision, gone.change_seq),
            [errand.payload for errand in errands],
            [(each.action, each.actor) for each in audit],
            [(grant.valid_until, grant.successor_id) for grant in grants],
        )

    assert await database.read(written) == (
        (clock.now(), 2, 6),
        [{"id": id}],
        [("focal_point.retired", world.secretariat)],
        [(clock.now(), follows)],
    )


@pytest.mark.parametrize(
    ("whom", "jurisdiction", "status"),
    [("KZ", "KZ", 403), ("UZ", "KZ", 403), ("secretariat", "TH", 403), ("secretariat", "GH", 404), ("", "KZ", 401)],
)
async def test_only_the_secretariat_of_its_network_retires(
    sign_in: SignIn, world: World, whom: str, jurisdiction: str, status: int
) -> None:
    client = await sign_in(whom)

    answer = await client.post(f"{entry(world, jurisdiction)}/retirement", json={"reason": "moved"})

    assert answer.status_code == status


@pytest.mark.parametrize("successor", ["KZ", "UZ", "GH", "nobody"])
async def test_a_successor_must_be_somebody_else_of_the_same_state_who_is_there(
    sign_in: SignIn, world: World, successor: str
) -> None:
    client = await sign_in("secretariat")
    id = world.focal_points.get(successor, "0" * 20)

    answer = await client.post(f"{entry(world)}/retirement", json={"reason": "moved", "successor": id})

    assert (answer.status_code, answer.json()["details"]) == (422, {"fields": ["successor"]})
    assert (await client.get(entry(world))).status_code == 200


async def test_it_asks_for_a_fresh_sign_in(sign_in: SignIn, world: World, clock: ManualClock) -> None:
    client = await sign_in("secretariat")
    clock.move(timedelta(minutes=6))

    answer = await client.post(f"{entry(world)}/retirement", json={"reason": "moved"})

    assert (answer.status_code, answer.json()["code"]) == (403, "confirm_identity")
    assert (await client.get(entry(world))).status_code == 200


async def test_what_the_person_may_do_in_a_network_that_the_caller_does_not_keep_is_not_touched(
    sign_in: SignIn, world: World, database: Database
) -> None:
    more = [_grant(world.persons["KZ"], role, network, None, world.at) for role, network in ELSEWHERE]
    await database.write(lambda session: session.execute(insert(Grant), more))
    client = await sign_in("secretariat")

    answer = await client.post(f"{entry(world)}/retirement", json={"reason": "moved"})

    lasting = select(col(Grant.role), col(Grant.network)).where(
        col(Grant.person_id) == world.persons["KZ"], col(Grant.valid_until).is_(None)
    )
    assert answer.status_code == 201
    assert await database.read(lambda session: {tuple(row) for row in session.execute(lasting)}) == ELSEWHERE


async def test_those_who_saw_an_entry_are_told_and_others_learn_nothing(sign_in: SignIn, world: World) -> None:
    secretariat, colleague, neighbour, stranger = [await sign_in(whom) for whom in ("secretariat", "UZ", "TH", "GH")]
    await secretariat.post(f"{entry(world)}/retirement", json={"reason": "moved"})

    found = [await client.get(f"{entry(world)}/retirement") for client in (colleague, neighbour, stranger)]
    missing = await stranger.get(f"/api/directory/focal-points/{'0' * 20}/retirement")

    told = {"since": "2026-11-23T04:00:00Z", "reason": "moved", "successor": None}
    assert [each.status_code for each in found] == [200, 200, 404]
    assert [each.json() for each in found[:2]] == [told, told]
    assert found[2].json() | {"request_id": ""} == missing.json() | {"request_id": ""}


async def test_somebody_in_office_is_not_retired(sign_in: SignIn, world: World) -> None:
    client = await sign_in("UZ")

    assert (await client.get(f"{entry(world)}/retirement")).status_code == 404


async def test_nobody_is_asked_any_more_to_list_an_entry_that_is_retired(
    sign_in: SignIn, world: World, database: Database
) -> None:
    """A joining of KZ waits, and one of UZ."""
    waits = {code: new_id() for code in ("KZ", "UZ")}

    def propose(session: WriteSession) -> None:
        for code, id in waits.items():
            proposed = {"id": id, "proposed_by": world.secretariat, "proposed_at": world.at}
            on = {"focal_point_id": world.focal_points[code], "network": "ejn", "role": "focal_point"}
            session.add(Joining.model_validate(proposed | on))
            notices.post(session, [world.persons["FR"]], "entry_waits", about=id, at=world.at)

    await database.write(propose)
    client = await sign_in("secretariat")

    answer = await client.post(f"{entry(world)}/retirement", json={"reason": "moved"})

    unread = select(col(Notice.about)).where(col(Notice.kind) == "entry_waits", col(Notice.read_at).is_(None))
    assert answer.status_code == 201
    assert await database.read(lambda session: list(session.scalars(unread))) == [waits["UZ"]]
