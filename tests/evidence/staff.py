"""Everybody who answers what people ask about their own data, in the small world."""

from sqlalchemy import insert, update
from sqlmodel import col, select

from app.directory.contacts import channels
from app.directory.models import FocalPointMembership
from app.identity.models import Grant, Person
from app.kernel.db import Database, WriteSession
from app.kernel.ids import new_id
from tests.support.world import World, _grant, _person

MINE = "/api/my-data/requests"
DESK = "/api/secretariat/data-requests"
NO = {"granted": False, "answer": "It is right as it is."}
YES = {"granted": True, "answer": "Done."}
STAFF = {
    "second": ("secretariat", "casc"),
    "cosigner": ("cosigner", "casc"),
    "elsewhere": ("secretariat", "ejn"),
    "deputy": ("cosigner", "ejn"),
    "operator": ("operator", None),
    "operator-2": ("operator", None),
    "auditor": ("auditor", None),
    "of-network": ("auditor", "casc"),
}


async def employ(database: Database, world: World) -> None:
    def write(session: WriteSession) -> None:
        for name, (role, network) in STAFF.items():
            with_grant(session, world, name, role, network)

    await database.write(write)


def with_grant(session: WriteSession, world: World, name: str, role: str, network: str | None) -> None:
    id = new_id()
    session.execute(insert(Person), [_person(id, f"fp-{name}", None, None, world.at)])
    session.execute(insert(Grant), [_grant(id, role, network, None, world.at)])


async def owns_entry(database: Database, world: World, network: str) -> None:
    """The officer of CASC has an entry, which a network keeps: a mobile number is in it."""
    entry = world.focal_points["KZ"]
    moved = update(FocalPointMembership).where(col(FocalPointMembership.focal_point_id) == entry)

    def own(session: WriteSession) -> None:
        session.get_one(Person, world.persons["KZ"]).focal_point_id = None
        session.get_one(Person, world.secretariat).focal_point_id = entry
        session.connection().execute(moved.values(network=network))
        channels.write(session, [{"focal_point_id": entry, "kind": "mobile", "value": "+999 7"}])

    await database.write(own)


async def gone(database: Database, world: World, *names: str) -> None:
    """These have left."""
    people = select(col(Person.id)).where(col(Person.subject).in_([f"fp-{name}" for name in names]))
    ended = update(Grant).where(col(Grant.person_id).in_(people)).values(valid_until=world.at)
    left = update(Person).where(col(Person.id).in_(people)).values(ended_at=world.at)

    def write(session: WriteSession) -> None:
        session.connection().execute(ended)
        session.connection().execute(left)

    await database.write(write)
