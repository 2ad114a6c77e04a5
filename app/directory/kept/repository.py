"""Statements on a person's own lists; every one of them names the person."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session
from sqlmodel import col

from app.directory.kept.models import Favourite, ViewedCard
from app.kernel.db import WriteSession

Keeping = type[Favourite] | type[ViewedCard]


def kept(session: Session, table: Keeping, person_id: str) -> list[str]:
    """The focal points on a person's list, newest first."""
    rows = session.scalars(
        select(col(table.focal_point_id))
        .where(col(table.person_id) == person_id)
        .order_by(col(table.at).desc(), col(table.focal_point_id))
    )
    return list(rows)


def seen(session: Session, person_id: str) -> dict[str, str | None]:
    """Their favourites with the digest of each card as they last opened it. One statement."""
    rows = session.execute(
        select(col(Favourite.focal_point_id), col(Favourite.seen)).where(col(Favourite.person_id) == person_id)
    )
    return dict(rows.all())


def seen_anew(session: WriteSession, person_id: str, digests: Mapping[str, str]) -> None:
    for id, digest in digests.items():
        look(session, person_id, id, digest)


def look(session: WriteSession, person_id: str, focal_point_id: str, digest: str) -> None:
    """They have opened a card; if it is a favourite, that is how they know it now."""
    known = update(Favourite).where(
        col(Favourite.person_id) == person_id, col(Favourite.focal_point_id) == focal_point_id
    )
    session.execute(known.values(seen=digest))


def count(session: Session, table: Keeping, person_id: str) -> int:
    return session.execute(select(func.count()).where(col(table.person_id) == person_id)).scalar_one()


def keep(session: WriteSession, table: Keeping, person_id: str, focal_point_id: str, at: datetime) -> None:
    """Puts a focal point on top of the list; one that is there moves up."""
    session.merge(table(person_id=person_id, focal_point_id=focal_point_id, at=at))


def let_go(session: WriteSession, table: Keeping, person_id: str, focal_point_ids: list[str] | None) -> None:
    """Takes some off the list, or all of them."""
    wanted = delete(table).where(col(table.person_id) == person_id)
    if focal_point_ids is not None:
        wanted = wanted.where(col(table.focal_point_id).in_(focal_point_ids))
    session.connection().execute(wanted)
