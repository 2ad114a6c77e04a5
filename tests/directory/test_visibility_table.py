"""The whole truth table: who asks, by which relation between the networks, of a State of which standing.

Each line holds what is seen of an entry whose State is, in its network, of full standing, an observer, suspended, and
gone. "home" is the caller's own State. Agreements are from the entry's network to the caller's.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import get_args

import pytest
from sqlalchemy import delete, insert, select, update
from sqlmodel import col

from app.directory.cards import cards
from app.directory.circles import STANDINGS
from app.directory.models import FocalPoint, FocalPointMembership, NetworkAgreement
from app.directory.standings.schemas import Status
from app.directory.visibility import visible
from app.identity.principal import HeldGrant, Principal
from app.kernel.clock import ManualClock
from app.kernel.db import Database, ReadSession, WriteSession
from tests.support.world import World

STANDING_OF_THE_ENTRY = ("full", "observer", "suspended", "former")
Seen = tuple[str | None, str | None, str | None, str | None]
NOTHING: Seen = (None, None, None, None)

TRUTH: dict[tuple[str, str], Seen] = {
    # who asks               relation                 full      observer  suspended former
    ("focal point", "same network"):                 ("full",   "office", None,     None),
    ("focal point", "agreement full"):               ("full",   "office", None,     None),
    ("focal point", "agreement office"):             ("office", "office", None,     None),
    ("focal point", "agreement nothing"):            NOTHING,
    ("focal point", "no agreement"):                 NOTHING,
    ("correspondent", "same network"):               ("full",   "office", None,     None),
    ("correspondent", "agreement office"):           ("office", "office", None,     None),
    ("correspondent", "no agreement"):               NOTHING,
    ("of an observer", "same network"):              ("office", "office", None,     None),
    ("of an observer", "home"):                      ("office", "full",   "full",   None),
    ("of an observer", "agreement full"):            NOTHING,
    ("of an observer", "agreement office"):          NOTHING,
    ("of an observer", "no agreement"):              NOTHING,
    ("of a suspended State", "same network"):        NOTHING,
    ("of a suspended State", "home"):                (None,     "full",   "full",   None),
    ("of a suspended State", "agreement full"):      NOTHING,
    ("of a suspended State", "no agreement"):        NOTHING,
    ("of a former member", "same network"):          NOTHING,
    ("of a former member", "home"):                  NOTHING,
    ("of a former member", "agreement full"):        NOTHING,
    ("secretariat", "same network"):                 ("full",   "full",   "full",   None),
    ("secretariat", "agreement full"):               ("full",   "office", None,     None),
    ("secretariat", "agreement office"):             ("office", "office", None,     None),
    ("secretariat", "agreement nothing"):            NOTHING,
    ("secretariat", "no agreement"):                 NOTHING,
    ("operator", "same network"):                    NOTHING,
    ("operator", "agreement full"):                  NOTHING,
}  # fmt: skip

ROLES = {
    "focal point": ("focal_point", "full"),
    "correspondent": ("correspondent", "full"),
    "of an observer": ("focal_point", "observer"),
    "of a suspended State": ("focal_point", "suspended"),
    "of a former member": ("focal_point", "former"),
    "secretariat": ("secretariat", "full"),
    "operator": ("operator", "full"),
}


def caller(world: World, who: str, relation: str) -> Principal:
    """Asks about KZ of CASC, from UZ of CASC, from KZ itself, or from TH of SEAJust."""
    role, standing = ROLES[who]
    home = {"same network": "UZ", "home": "KZ"}.get(relation, "TH")
    network = "seajust" if home == "TH" else "casc"
    jurisdiction = None if role in ("secretariat", "operator") else home
    grant = HeldGrant(role, None if role == "operator" else network, jurisdiction, None, standing)
    return replace(world.principal(home), grants=() if standing == "former" else (grant,))


def agree(relation: str, at: datetime) -> Callable[[WriteSession], None]:
    def write(session: WriteSession) -> None:
        session.execute(delete(NetworkAgreement))
        if relation.startswith("agreement"):
            row = {"shown_network": "casc", "viewer_network": "seajust", "level": relation.split()[1]}
            session.execute(insert(NetworkAgreement), [row | {"effective_from": at}])

    return write


def stand(id: str, standing: str) -> Callable[[WriteSession], object]:
    change = update(FocalPointMembership).where(col(FocalPointMembership.focal_point_id) == id)
    return lambda session: session.execute(change.values(standing=standing))


@pytest.mark.parametrize(("who", "relation"), TRUTH)
async def test_each_line_of_the_table(
    database: Database, world: World, clock: ManualClock, who: str, relation: str
) -> None:
    principal, id, at = caller(world, who, relation), world.focal_points["KZ"], clock.now()
    await database.write(agree(relation, at))

    seen: list[str | None] = []
    for standing in STANDING_OF_THE_ENTRY:
        await database.write(stand(id, standing))
        seen.append(await level_of(database, principal, id, at))

    assert tuple(seen) == TRUTH[who, relation]


async def level_of(database: Database, principal: Principal, id: str, at: datetime) -> str | None:
    """As the card has it; the clause for statements must say the same."""

    def look(session: ReadSession) -> tuple[str | None, bool]:
        found = cards(session, principal, [id], at)
        by_clause = session.execute(select(col(FocalPoint.id)).where(col(FocalPoint.id) == id, visible(principal, at)))
        return (found[0].level if found else None), by_clause.first() is not None

    level, by_clause = await database.read(look)
    assert by_clause == (level is not None)
    return level


def test_every_status_has_a_standing() -> None:
    assert {*get_args(Status), "unverified"} == STANDINGS.keys()
