"""Whoever reads numbers because they keep them is listed to the person, as whoever reveals them is."""

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import exists, select
from sqlmodel import col

from app.directory.contacts.models import Reveal
from app.kernel.clock import midnight
from app.kernel.db import WriteSession
from app.kernel.ids import new_id

KEEPING: Final = "keeping"
"""What numbers are shown for to a keeper, and to whoever is to agree to a change: no purpose that anybody can give."""


def noted(session: WriteSession, person_id: str, focal_point_id: str, at: datetime) -> None:
    """Writes down that the numbers of an entry were shown so, once for each keeper and day (UTC), so that what others
    looked for stays in sight; the audit has each time. No limit counts it."""
    day = midnight(at)
    today = exists().where(
        col(Reveal.focal_point_id) == focal_point_id,
        col(Reveal.person_id) == person_id,
        col(Reveal.purpose) == KEEPING,
        col(Reveal.at) >= day,
        col(Reveal.at) < day + timedelta(days=1),
    )
    if session.execute(select(today)).scalar_one():
        return
    session.add(
        Reveal(
            id=new_id(),
            at=at,
            person_id=person_id,
            focal_point_id=focal_point_id,
            purpose=KEEPING,
            level="full",
            exempt=True,
        )
    )
