"""What the tests of `Whom do I ask?` have in common."""

from collections.abc import Awaitable, Callable
from typing import Any

from sqlalchemy import select, update
from sqlmodel import SQLModel, col

from app.directory.models import FocalPoint, FocalPointMembership
from app.kernel.db import Database, WriteSession
from app.kernel.ids import new_id
from tests.support.world import World

PATH = "/api/directory/whom"
FREEZING = {"jurisdictions": ["TH"], "offence": "drugs", "measure": "freezing"}
Answer = dict[str, Any]
Ask = Callable[..., Awaitable[Answer]]


async def change(database: Database, world: World, code: str, **values: Any) -> None:
    """Changes one focal point and its place in the order of changes."""

    def write(session: WriteSession) -> None:
        wanted = col(FocalPoint.id) == world.focal_points[code]
        session.execute(update(FocalPoint).where(wanted).values(change_seq=90 + len(code), **values))

    await database.write(write)


async def another(database: Database, world: World, code: str, seq: int, **values: Any) -> str:
    """A second focal point of a jurisdiction, like the first but for `values`."""
    id = new_id()

    def write(session: WriteSession) -> None:
        like = session.get_one(FocalPoint, world.focal_points[code])
        session.add(FocalPoint(**like.model_dump() | {"id": id, "change_seq": seq} | values))
        session.flush()
        role = session.scalars(
            select(FocalPointMembership).where(col(FocalPointMembership.focal_point_id) == like.id)
        ).first()
        assert role is not None
        session.add(FocalPointMembership(**role.model_dump() | {"focal_point_id": id}))

    await database.write(write)
    return id


def reasons(found: Answer) -> list[str]:
    return [each["code"] for each in found["answers"][0]["advice"][0]["reasons"]]


def ids(found: Answer) -> list[str]:
    return [each["card"]["id"] for each in found["answers"][0]["advice"]]


async def rows(database: Database, table: type[SQLModel]) -> list[Any]:
    return await database.read(lambda session: list(session.scalars(select(table))))
