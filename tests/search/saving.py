"""Saving searches, and what may happen in the directory afterwards."""

from collections.abc import Callable
from typing import Any

import httpx
from fastapi import FastAPI
from sqlalchemy import delete
from sqlmodel import col

from app.directory import repository
from app.directory.contacts import channels as contacts
from app.directory.models import FocalPoint, NetworkAgreement
from app.kernel.db import WriteSession
from tests.support.world import World

PATH = "/api/directory/saved-searches"
NOTHING = {"added": 0, "changed": 0, "gone": 0}
Act = Callable[[WriteSession, World], None]


async def saved(client: httpx.AsyncClient, address: str = "", **form: Any) -> dict[str, Any]:
    answer = await client.post(PATH, json={"name": "Mine", "address": address, **form})
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


async def happens(application: FastAPI, world: World, act: Act) -> None:
    """Something changes in the directory, and this process follows."""

    def write(session: WriteSession) -> None:
        act(session, world)
        session.flush()

    await application.state.house.db.write(write)
    await application.state.desk.follow()


async def the_changes(client: httpx.AsyncClient) -> dict[str, int] | None:
    [found] = (await client.get(PATH)).json()
    changes: dict[str, int] | None = found["changes"]
    return changes


def changed(code: str, **values: Any) -> Act:
    """An edit of one focal point, in the order of changes."""

    def act(session: WriteSession, world: World) -> None:
        focal_point = session.get_one(FocalPoint, world.focal_points[code])
        for name, value in values.items():
            setattr(focal_point, name, value)
        focal_point.change_seq = repository.next_position(session)
        focal_point.revision += 1

    return act


def new_number(session: WriteSession, world: World) -> None:
    changed("UZ")(session, world)
    contacts.write(session, [{"focal_point_id": world.focal_points["UZ"], "kind": "mobile", "value": "+999 9"}])


def contact_changed(code: str) -> Act:
    """A second person agreed to other channels: a fact on full cards, without a number."""

    def act(session: WriteSession, world: World) -> None:
        changed(code, contact_changed_at=world.at)(session, world)

    return act


def seajust_shows_nothing(session: WriteSession, world: World) -> None:
    shown, viewer = col(NetworkAgreement.shown_network) == "seajust", col(NetworkAgreement.viewer_network) == "casc"
    session.connection().execute(delete(NetworkAgreement).where(shown, viewer))
    repository.next_position(session)


def retired(session: WriteSession, world: World) -> None:
    changed("UZ", retired_at=world.at)(session, world)
