"""One thing of each kind that the law is asked about: of CASC, of KZ, with TH in its room."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import insert, update
from sqlmodel import col

from app.consultations.models import Room, RoomClock
from app.consultations.urgency.clock import TOP
from app.directory.models import FocalPointMembership, NetworkAgreement
from app.directory.reveals.models import Suspension
from app.identity.models import Grant, Person
from app.kernel.db import Database, WriteSession
from app.kernel.ids import new_id
from app.reference.models import Membership, Term
from app.search.saved.models import SavedSearch
from app.secretariat.models import Review, ReviewNetwork
from tests.consultations.steps import form
from tests.directory import additions
from tests.directory.test_contact_changes import NEW
from tests.directory.test_routes import FORM as ROUTE
from tests.identity.law.callers import employ
from tests.search.whom.steps import another
from tests.support.web import SignIn
from tests.support.world import JURISDICTIONS, World, _grant

TERMS = (("role", "focal_point"), ("authority_kind", "court"), ("stage", "trial"), ("urgency_reason", "life"))


@dataclass
class Things:
    """Their ids, by name, and those of the people."""

    world: World
    people: dict[str, str]
    ids: dict[str, str] = field(default_factory=dict)

    def __getitem__(self, name: str) -> str:
        return self.ids[name]


async def furnished(world: World, database: Database, sign_in: SignIn) -> Things:
    """Writes what needs no door, and goes through doors for the rest."""
    people = await database.write(lambda session: employ(session, world))
    hidden, beside = await another(database, world, "UZ", 99), await another(database, world, "KZ", 98)
    ids = await database.write(lambda session: _write(session, world, people))
    things = Things(world, people, ids | {"suspended": hidden, "beside": beside})
    await database.write(lambda session: _suspend(session, hidden))
    await database.write(lambda session: _seat(session, people["colleague"], beside))
    await _through_doors(things, database, sign_in)
    return things


def _write(session: WriteSession, world: World, people: dict[str, str]) -> dict[str, str]:
    ids = {name: new_id() for name in ("awaited", "liaison's", "review", "saved")}
    kz, at = world.persons["KZ"], world.at
    members = [
        {"network": network, "jurisdiction": code, "status": "member", "source": "test", "confidence": "high"}
        for code, network in JURISDICTIONS.items()
    ]
    awaited = _grant(kz, "liaison", "casc", "KZ", at) | {"id": ids["awaited"], "awaited": True}
    saved = {"id": ids["saved"], "person_id": kz, "name": "Own", "address": "q=a", "watched": False}
    rows: tuple[tuple[type[Any], list[dict[str, Any]]], ...] = (
        (Membership, members),
        (Term, [{"kind": kind, "code": code, "position": 1, "labels": {}} for kind, code in TERMS]),
        (Grant, [awaited]),
        (Suspension, [{"id": new_id(), "person_id": people["guest"], "at": at, "cause": "canary"}]),
        (Review, [{"id": ids["review"], "focal_point_id": world.focal_points["KZ"], "opened_at": at}]),
        (ReviewNetwork, [{"review_id": ids["review"], "network": "casc"}]),
        (SavedSearch, [saved | {"created_at": at, "looked_at": at}]),
    )
    for table, values in rows:
        session.execute(insert(table), values)
    shown = update(NetworkAgreement).where(col(NetworkAgreement.viewer_network) == "seajust")
    session.execute(shown.values(level="full"))
    return ids


def _suspend(session: WriteSession, id: str) -> None:
    of = update(FocalPointMembership).where(col(FocalPointMembership.focal_point_id) == id)
    session.execute(of.values(standing="suspended"))


def _seat(session: WriteSession, person: str, id: str) -> None:
    session.execute(update(Person).where(col(Person.id) == person).values(focal_point_id=id))


async def _disclose(by: Callable[..., Awaitable[Any]], room: str) -> None:
    """KZ gives information, and TH has to disclose it."""
    told = {"body": "Two accounts.", "language": "en", "vouched": True, "key": "told"}
    seq = (await by("KZ", "POST", f"consultations/{room}/information", told))["seq"]
    await by("TH", "POST", f"consultations/{room}/acceptances", {"seq": seq, "key": "accepted"})
    speaks = {"seq": seq, "body": "For the accused.", "language": "en", "late": True, "key": "disclosed"}
    await by("TH", "POST", f"consultations/{room}/disclosures", speaks)


async def _through_doors(things: Things, database: Database, sign_in: SignIn) -> None:
    """What is written by the second secretary, so that the first is somebody else."""
    world, ids = things.world, things.ids
    entry = world.focal_points["KZ"]

    async def by(whom: str, method: str, path: str, body: Any = None) -> Any:
        answer = await (await sign_in(whom)).request(method, f"/api/{path}", json=body)
        assert answer.is_success, f"{path}: {answer.text}"
        return answer.json()

    urgent = {"urgency": "high", "urgent": {"reason": "life"}}
    room = await by("KZ", "POST", "consultations", form(world, **urgent))
    ids["room"], ids["reference"] = room["id"], room["reference"]
    await by("KZ", "POST", f"consultations/{room['id']}/participants", {"focal_point": ids["beside"], "key": "beside"})
    await _disclose(by, room["id"])
    asking = form(world, key="incoming", requested_jurisdictions=["KZ"], focal_points=[entry])
    incoming = await by("UZ", "POST", "consultations", asking)
    ids["incoming"], ids["asked of KZ"] = incoming["id"], incoming["reference"]
    frozen = await by("UZ", "POST", "consultations", asking | {"key": "frozen"})
    ids["frozen"] = frozen["reference"]
    ids["route"] = (await by("secretary", "POST", "directory/routes", ROUTE | {"network": "casc"}))["id"]
    ids["addition"] = (await by("secretary", "POST", "directory/additions", additions.form(world)))["id"]
    await by("secretary", "PATCH", f"directory/focal-points/{entry}", {"revision": 1, "channels": [NEW]})
    [waits] = await by("secretariat", "GET", "directory/contact-changes")
    ids["change"] = waits["id"]
    wanted = {"reference": room["reference"], "reason": "The officer is missing tonight.", "minutes": 15}
    ids["glass"] = (await by("secretary", "POST", "break-glass", wanted))["id"]
    for asker, name in (("KZ", "right"), ("secretary", "desk's"), ("operator", "operator's"), ("auditor", "auditor's")):
        right = await by(asker, "POST", "my-data/requests", {"kind": "correction", "words": "My name."})
        ids[name] = right["id"]

    def wait(session: WriteSession) -> None:
        clock = update(RoomClock).where(col(RoomClock.room_id) == incoming["id"])
        session.execute(clock.values(level=TOP))
        still = update(Room).where(col(Room.id) == frozen["id"])
        session.execute(still.values(frozen_at=world.at))

    await database.write(wait)
