"""Whoever reads numbers because they keep them is listed to the person, as whoever reveals them is."""

from datetime import datetime
from typing import Final

from app.directory.contacts.models import Reveal
from app.kernel.db import WriteSession
from app.kernel.ids import new_id

KEEPING: Final = "keeping"
"""What numbers are shown for to a keeper, and to whoever is to agree to a change: no purpose that anybody can give."""


def noted(session: WriteSession, person_id: str, focal_point_id: str, at: datetime) -> None:
    """Writes down that the numbers of an entry were shown so: no limit counts it."""
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
