"""POST /api/directory/focal-points/{id}/reveal: numbers, one focal point at a time, with a purpose."""

from typing import Any

import pytest
from sqlalchemy import select
from sqlmodel import col

from app.audit.models import AuditEntry
from app.directory.contacts import channels as contacts
from app.directory.contacts.models import Reveal
from app.directory.reveals.models import DirectoryAlert
from app.kernel.db import Database, ReadSession
from tests.support.web import SignIn
from tests.support.world import World

ALL_KINDS = ("office_phone", "duty_phone", "mobile", "office_email", "secure_channel")


def address(world: World, jurisdiction: str) -> str:
    return f"/api/directory/focal-points/{world.focal_points[jurisdiction]}/reveal"


@pytest.fixture
async def reachable(database: Database, world: World) -> World:
    """The small world, with one channel of each kind for everybody."""
    rows = [
        {"focal_point_id": id, "kind": kind, "value": f"{kind} {code}"}
        for code, id in world.focal_points.items()
        for kind in ALL_KINDS[1:]
    ]
    await database.write(lambda session: contacts.write(session, rows))
    return world


async def test_a_full_card_opens_every_channel_and_says_what_is_left(sign_in: SignIn, world: World) -> None:
    client = await sign_in("KZ")

    answer = await client.post(address(world, "UZ"), json={"purpose": "consultation"})

    body = answer.json()
    assert (answer.status_code, {**body, "id": ""}) == (
        200,
        {
            "id": "",
            "at": "2026-11-23T04:00:00Z",
            "purpose": "consultation",
            "level": "full",
            "channels": [{"kind": "office_phone", "value": "+999 2", "note": "", "system": None, "peer": None}],
            "changed_at": None,
            "allowance": {
                "reveals_day": {"used": 1, "limit": 25, "near": False},
                "reveals_hour": {"used": 1, "limit": 30, "near": False},
                "listed_day": {"used": 0, "limit": 500, "near": False},
                "suspended_at": None,
                "suspended_for": None,
            },
        },
    )


@pytest.mark.parametrize(
    ("jurisdiction", "purpose", "kinds"),
    [
        ("UZ", "consultation", sorted(ALL_KINDS)),
        ("UZ", "urgent", sorted(ALL_KINDS)),
        ("TH", "consultation", ["office_phone"]),
        ("TH", "other", ["office_phone"]),
        ("TH", "urgent", ["duty_phone", "office_phone"]),
    ],
)
async def test_what_a_card_opens_depends_on_its_level_and_the_purpose(
    sign_in: SignIn, reachable: World, jurisdiction: str, purpose: str, kinds: list[str]
) -> None:
    client = await sign_in("KZ")

    answer = await client.post(address(reachable, jurisdiction), json={"purpose": purpose, "reason": "to call back"})

    assert sorted(each["kind"] for each in answer.json()["channels"]) == kinds


async def test_a_secure_channel_says_its_system(sign_in: SignIn, world: World, database: Database) -> None:
    line = {"focal_point_id": world.focal_points["UZ"], "kind": "secure_channel", "value": "line 2"}
    await database.write(lambda session: contacts.write(session, [line | {"system": "vpn_pair", "peer": "KZ"}]))
    client = await sign_in("KZ")

    shown = (await client.post(address(world, "UZ"), json={"purpose": "consultation"})).json()["channels"]

    assert shown[-1] == {"kind": "secure_channel", "value": "line 2", "note": "", "system": "vpn_pair", "peer": "KZ"}


async def test_a_reveal_leaves_exactly_one_audit_entry_without_a_number(
    sign_in: SignIn, world: World, database: Database
) -> None:
    client = await sign_in("KZ")

    revealed = (await client.post(address(world, "UZ"), json={"purpose": "consultation"})).json()

    entries = await database.read(lambda session: _audit(session, "channels.revealed"))
    assert [(each.actor, each.object_kind, each.object_id, each.details) for each in entries] == [
        (
            world.persons["KZ"],
            "reveal",
            revealed["id"],
            {
                "focal_point": world.focal_points["UZ"],
                "purpose": "consultation",
                "kinds": ["office_phone"],
                "beyond": False,
            },
        )
    ]


async def test_an_urgent_reveal_alerts_the_secretariat_at_once(
    sign_in: SignIn, world: World, database: Database
) -> None:
    client = await sign_in("KZ")

    revealed = (await client.post(address(world, "UZ"), json={"purpose": "urgent"})).json()

    alerts = await database.read(lambda session: session.scalars(select(DirectoryAlert)).all())
    assert [(each.network, each.person_id, each.kind, each.details) for each in alerts] == [
        ("casc", world.persons["KZ"], "urgent_reveal", {"reveal": revealed["id"], "beyond": False})
    ]


async def test_another_purpose_wants_a_reason(sign_in: SignIn, world: World, database: Database) -> None:
    client = await sign_in("KZ")

    answer = await client.post(address(world, "UZ"), json={"purpose": "other"})

    assert (answer.status_code, answer.json()["details"]) == (422, {"fields": ["reason"]})
    assert await database.read(lambda session: session.scalars(select(Reveal)).all()) == []


@pytest.mark.parametrize(
    ("ask", "fields"),
    [
        ({}, ["purpose"]),
        ({"purpose": "curiosity"}, ["purpose"]),
        ({"purpose": "other", "reason": "x" * 301}, ["reason"]),
        ({"purpose": "other", "reason": "nul\x00"}, ["reason"]),
        ({"purpose": "consultation", "room_id": "short"}, ["room_id"]),
        ({"purpose": "consultation", "surprise": 1}, ["surprise"]),
    ],
)
async def test_bad_input_is_named(sign_in: SignIn, world: World, ask: dict[str, Any], fields: list[str]) -> None:
    client = await sign_in("KZ")

    answer = await client.post(address(world, "UZ"), json=ask)

    assert (answer.status_code, answer.json()["details"]) == (422, {"fields": fields})


async def test_a_hidden_focal_point_answers_like_one_that_never_existed(sign_in: SignIn, world: World) -> None:
    client = await sign_in("KZ")

    hidden = await client.post(address(world, "GH"), json={"purpose": "urgent"})
    missing = await client.post(f"/api/directory/focal-points/{'0' * 20}/reveal", json={"purpose": "urgent"})

    assert hidden.status_code == missing.status_code == 404
    assert hidden.json() | {"request_id": ""} == missing.json() | {"request_id": ""}


async def test_nobody_is_shown_a_number_without_a_session(sign_in: SignIn, world: World) -> None:
    client = await sign_in("")

    answer = await client.post(address(world, "KZ"), json={"purpose": "urgent"})

    assert (answer.status_code, answer.json()["code"]) == (401, "not_signed_in")


def _audit(session: ReadSession, action: str) -> list[AuditEntry]:
    return list(session.scalars(select(AuditEntry).where(col(AuditEntry.action) == action)))
