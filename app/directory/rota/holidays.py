"""Correcting the calendar of public holidays: a day that is one after all, or is none."""

from datetime import datetime

from sqlalchemy import select
from sqlmodel import col

from app.audit import service as audit
from app.directory import repository
from app.directory.following import turn
from app.directory.models import FocalPoint, HolidayCorrection
from app.directory.rota.reading import jurisdiction_of, people_of
from app.directory.rota.schemas import HolidayIn, Rota
from app.directory.rota.service import rota
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.errors import Forbidden


def correct(session: WriteSession, principal: Principal, code: str, form: HolidayIn, at: datetime) -> Rota:
    """Writes the correction, moves everybody of the jurisdiction in the order of changes, and answers with the week.

    Raises NotFound; Forbidden for whoever does not plan this roster.
    """
    repository.next_position(session)  # locks
    jurisdiction_of(session, code)
    if not any(person.mine for person in people_of(session, principal, code, at)):
        raise Forbidden
    row = session.get(HolidayCorrection, (code, form.day))
    if row is None or row.closed != form.closed:
        session.merge(HolidayCorrection(jurisdiction=code, day=form.day, closed=form.closed))
        audit.record(
            session,
            at=at,
            actor=principal.person_id,
            action="holiday.corrected",
            object_kind="jurisdiction",
            object_id=code,
            details={"day": form.day.isoformat(), "closed": form.closed},
        )
        everybody = select(col(FocalPoint.id)).where(
            col(FocalPoint.jurisdiction) == code, col(FocalPoint.retired_at).is_(None)
        )
        turn(session, sorted(session.scalars(everybody)), at)
    session.flush()
    return rota(session, principal, code, form.day, at)
