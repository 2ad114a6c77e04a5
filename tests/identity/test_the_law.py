"""The table, row by row: who gets in where, and that each row is what lets them in (security.md, section 3).

For each operation one knock on a door that asks about it, harmless where it is let in: a reading, or a writing that is
refused for another reason once the caller has been judged. Whatever is answered with 401 or 403 was refused.
"""

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any, NamedTuple

import httpx
import pytest
from sqlalchemy import insert, update
from sqlmodel import col

from app.directory.models import FocalPointMembership
from app.identity.models import Grant, Person
from app.identity.permissions import judge, table
from app.identity.permissions.doors import ROUTES
from app.identity.roles import ROLES
from app.kernel.db import Database, WriteSession
from app.kernel.ids import new_id
from app.reference.models import Membership
from tests.support.denominators import Counted
from tests.support.web import SignIn
from tests.support.world import JURISDICTIONS, World, _grant, _person

STAFF = {
    "correspondent": ("correspondent", "casc", "KZ"),
    "steward": ("steward", "casc", "KZ"),
    "liaison": ("liaison", "casc", "KZ"),
    "cosigner": ("cosigner", "casc", None),
    "auditor": ("auditor", None, None),
    "operator": ("operator", None, None),
    "guest": ("guest", "casc", None),
    "interpreter": ("interpreter", "casc", None),
    "secretary": ("secretariat", "casc", None),
    "elsewhere": ("secretariat", "ejn", None),
}
CALLERS = ("KZ", "TH", "secretariat", *STAFF)
HOLDER = {"anyone": "KZ", "focal_point": "KZ", "secretariat": "secretariat"} | {role: role for role in STAFF}


NOTHING = "0" * 20
"""The id of a thing that is not there."""


class Knock(NamedTuple):
    method: str
    path: str
    body: Any = None


def knocks(world: World, people: Mapping[str, str]) -> dict[str, Knock]:
    """Operation -> a knock that asks about it, at a thing of CASC and KZ."""
    entry = f"/api/directory/focal-points/{world.focal_points['KZ']}"
    casc = "/api/secretariat/networks/casc"
    found = {operation: _first_door(operation) for operation in table.LAW}
    found |= {
        "own.read": Knock("GET", "/api/session"),
        "focal_point.confirm/anyone": Knock("POST", f"{entry}/confirmations", {"method": "own"}),
        "directory.see_suspended": Knock("GET", f"/api/directory/focal-points/{world.focal_points['UZ']}"),
        "focal_point.confirm": Knock("POST", f"{entry}/confirmations", {"method": "correspondent"}),
        "focal_point.vouch": Knock("POST", f"{entry}/confirmations", {"method": "phone"}),
        "focal_point.edit": Knock("GET", f"{entry}/record"),
        "focal_point.retire": Knock(
            "POST", f"{entry}/retirement", {"reason": "other", "successor": world.focal_points["KZ"]}
        ),
        "authority.edit": Knock(
            "PATCH",
            f"/api/directory/authorities/{world.authorities['KZ']}",
            {"competence": [{"function": "sends", "instruments": ["no_such"], "stages": []}]},
        ),
        "duty.plan": Knock("POST", "/api/directory/rota/KZ/holidays", {"day": "2026-11-25", "closed": False}),
        "sheet.draft": Knock("GET", "/api/sheets/KZ/draft"),
        "sheet.publish": Knock("POST", "/api/sheets/KZ/publish", {"revision": 99}),
        "limits.set": Knock("GET", "/api/directory/limits?network=casc"),
        "canary.keep": Knock("GET", "/api/directory/canaries?network=casc"),
        "agreement.set": Knock("GET", f"{casc}/agreements"),
        "freshness.set": Knock("GET", f"{casc}/freshness"),
        "retention.set": Knock("GET", f"{casc}/retention"),
        "standing.decide": Knock("GET", f"{casc}/states"),
        "person.read": Knock("GET", "/api/people?network=casc"),
        "person.enrol": Knock("POST", "/api/people", _known(world)),
        "sheet.read": Knock("GET", "/api/sheets"),
    }
    for role in (each.removeprefix("grant.") for each in table.LAW if each.startswith("grant.")):
        if role in ROLES:
            person = people["liaison"] if role == "focal_point" else world.persons["KZ"]
            network = None if role in ("auditor", "operator") else "casc"
            grant = {"role": role, "network": network, "valid_until": world.at.isoformat()}
            state = {"jurisdiction": "KZ"} if role in ("correspondent", "steward") else {}
            found[f"grant.{role}"] = Knock("POST", f"/api/people/{person}/grants", grant | state)
    return found


def _first_door(operation: str) -> Knock:
    """A door of the operation, at something that is not there."""
    method, _, path = next((door for door, each in ROUTES.items() if each == operation), "GET /nowhere").partition(" ")
    return Knock(
        method, re.sub(r"{[a-z_]+(:path)?}", NOTHING, path), {} if method in ("POST", "PUT", "PATCH") else None
    )


def _known(world: World) -> dict[str, Any]:
    grant = {"role": "focal_point", "network": "casc", "valid_until": (world.at + timedelta(days=9)).isoformat()}
    return {"issuer": "demo", "subject": "fp-KZ", "display_name": "N", "jurisdiction": "KZ", "grant": grant}


REFUSED = (401, 403, 404)
ELSEWHERE = {"limits.exempt"}
"""Rows that open no door: tests/directory/test_suspensions.py asks about them."""
KEEPERS = "secretariat secretary"
DESKS = f"{KEEPERS} elsewhere"
"""Where the thing asked about is not there, whoever has a desk of their own is let in at the door."""
SIGNED_IN = "KZ auditor guest"
"""Asked about what whoever is signed in may do: the roles that may do least are enough."""
LET_IN = {operation: SIGNED_IN for operation, roles in table.LAW.items() if roles.keys() <= {"anyone", "public"}} | {
    "directory.see_suspended": KEEPERS,
    "focal_point.add": f"correspondent steward {DESKS}",
    "focal_point.agree": f"correspondent steward cosigner {DESKS}",
    "focal_point.confirm": f"correspondent {KEEPERS}",
    "focal_point.vouch": KEEPERS,
    "focal_point.edit": KEEPERS,
    "focal_point.retire": KEEPERS,
    "authority.edit": KEEPERS,
    "relation.keep": DESKS,
    "duty.plan": f"correspondent {KEEPERS}",
    "sheet.read": f"KZ TH correspondent steward liaison {DESKS}",
    "sheet.draft": f"steward {KEEPERS}",
    "sheet.publish": KEEPERS,
    "desk.read": DESKS,
    "desk.write": DESKS,
    "limits.set": KEEPERS,
    "canary.keep": KEEPERS,
    "suspension.lift": DESKS,
    "agreement.set": KEEPERS,
    "freshness.set": KEEPERS,
    "retention.set": KEEPERS,
    "standing.decide": KEEPERS,
    "consultation.oversee": DESKS,
    "consultation.succeed": DESKS,
    "consultation.assign": "correspondent",
    "forum.open": DESKS,
    "response_target.set": DESKS,
    "glass.ask": DESKS,
    "glass.agree": f"cosigner auditor {DESKS}",
    "audit.read": f"auditor {DESKS}",
    "rights.answer": DESKS,
    "person.read": f"correspondent cosigner auditor operator {KEEPERS}",
    "person.enrol": f"correspondent operator {KEEPERS}",
    "contact.agree": "KZ correspondent cosigner secretariat",
    "grant.keep": f"correspondent operator {DESKS}",
    "grant.agree": f"correspondent cosigner operator {DESKS}",
    "grant.focal_point": f"correspondent {KEEPERS}",
    "grant.correspondent": KEEPERS,
    "grant.steward": KEEPERS,
    "grant.liaison": KEEPERS,
    "grant.guest": KEEPERS,
    "grant.interpreter": KEEPERS,
    "grant.cosigner": KEEPERS,
    "grant.secretariat": "operator",
    "grant.auditor": "operator",
    "grant.operator": "operator",
}
"""Who is let in where the thing is of CASC and KZ."""


@pytest.fixture
async def people(world: World, database: Database) -> dict[str, str]:
    """Ids of the staff; `awaited` is a grant that waits for a second person. UZ is suspended in CASC."""
    ids = {name: new_id() for name in (*STAFF, "awaited")}

    def write(session: WriteSession) -> None:
        rows = [
            {"network": network, "jurisdiction": code, "status": "member", "source": "test", "confidence": "high"}
            for code, network in JURISDICTIONS.items()
        ]
        session.execute(insert(Membership), rows)
        for name, (role, network, code) in STAFF.items():
            session.execute(insert(Person), [_person(ids[name], f"fp-{name}", code, None, world.at)])
            session.execute(insert(Grant), [_grant(ids[name], role, network, code, world.at)])
        awaited = _grant(world.persons["KZ"], "liaison", "casc", "KZ", world.at)
        session.execute(insert(Grant), [awaited | {"id": ids["awaited"], "awaited": True}])
        suspended = col(FocalPointMembership.focal_point_id) == world.focal_points["UZ"]
        session.execute(update(FocalPointMembership).where(suspended).values(standing="suspended"))

    await database.write(write)
    return ids


async def proposed(client: httpx.AsyncClient, second: httpx.AsyncClient, world: World) -> Knock:
    """A look at a change of contact details that waits for a second person."""
    wanted = {"revision": 1, "channels": [{"kind": "mobile", "value": "+999 5"}]}
    edited = await client.patch(f"/api/directory/focal-points/{world.focal_points['KZ']}", json=wanted)
    assert edited.status_code == 200
    (waits,) = (await second.get("/api/directory/contact-changes")).json()
    return Knock("GET", f"/api/directory/contact-changes/{waits['id']}")


async def answered(client: httpx.AsyncClient, knock: Knock) -> int:
    return (await client.request(knock.method, knock.path, json=knock.body)).status_code


async def test_every_row_lets_in_whom_it_names_and_nobody_else(
    sign_in: SignIn, world: World, people: dict[str, str], counted: Counted
) -> None:
    clients = {caller: await sign_in(caller) for caller in CALLERS}
    doors = knocks(world, people) | {
        "contact.agree": await proposed(clients["secretary"], clients["secretariat"], world)
    }

    let_in, asked = dict[str, set[str]](), 0
    for operation, named in LET_IN.items():
        door, callers = doors[operation], named.split() if named == SIGNED_IN else CALLERS
        refused = REFUSED[:2] if NOTHING in door.path else REFUSED
        let_in[operation] = {each for each in callers if await answered(clients[each], door) not in refused}
        asked += len(callers)

    counted(f"{len(LET_IN)} operations of {len(table.LAW)}, {len(CALLERS)} callers, {asked} knocks")
    assert let_in == {operation: set(callers.split()) for operation, callers in LET_IN.items()}
    assert table.LAW.keys() - LET_IN.keys() == ELSEWHERE


async def test_without_its_row_nobody_is_let_in(
    sign_in: SignIn, world: World, people: dict[str, str], monkeypatch: pytest.MonkeyPatch, counted: Counted
) -> None:
    clients = {caller: await sign_in(caller) for caller in CALLERS}
    doors = knocks(world, people) | {
        "contact.agree": await proposed(clients["secretary"], clients["secretariat"], world)
    }
    rows = [(operation, role) for operation, roles in table.LAW.items() for role in roles if role != "public"]
    law = dict(table.LAW)
    monkeypatch.setattr(judge, "LAW", law)
    unmoved = []
    for operation, role in rows:
        if operation in ELSEWHERE:
            continue
        client, whole = clients[HOLDER[role]], law[operation]
        door = doors.get(f"{operation}/{role}", doors[operation])
        with_row = await answered(client, door)
        law[operation] = {each: whole[each] for each in whole if each != role}
        without = await answered(client, door)
        law[operation] = whole
        if with_row in (401, 403) or without not in REFUSED or without == with_row:
            unmoved.append((operation, role, with_row, without))

    counted(f"{len(rows)} rows taken out, {len(unmoved)} without a refusal")
    assert unmoved == []
