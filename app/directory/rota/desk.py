"""Notes from one person on duty to the next, and a test of the page to whoever is on duty now.

For the people of the State, and whoever plans its roster. To all others there is nothing here.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlmodel import col

from app.audit import service as audit
from app.directory.reachability import reach
from app.directory.rota.models import DutyNote, DutyTest
from app.directory.rota.reading import Planned, people_of
from app.directory.rota.schemas import DutyDesk, DutyNoteIn, DutyNoteOut, DutyTestOut
from app.identity.models import Person
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import NotFound, TooMany
from app.kernel.ids import new_id
from app.outbox import notices
from app.outbox.models import Notice

SHOWN = 10
BETWEEN_TESTS = timedelta(minutes=10)
"""A page that rings too often is not answered when it matters."""


def desk(session: ReadSession | WriteSession, principal: Principal, code: str, at: datetime) -> DutyDesk:
    """The latest notes and tests of a jurisdiction's roster. Raises NotFound. Six statements."""
    people = _own(session, principal, code, at)
    notes = session.execute(
        select(DutyNote, col(Person.display_name))
        .join(Person, col(Person.id) == col(DutyNote.by))
        .where(col(DutyNote.jurisdiction) == code)
        .order_by(col(DutyNote.at).desc(), col(DutyNote.id))
        .limit(SHOWN)
    )
    seen = select(func.min(col(Notice.read_at))).where(col(Notice.about) == col(DutyTest.id)).scalar_subquery()
    tests = session.execute(
        select(DutyTest, col(Person.display_name), seen)
        .join(Person, col(Person.id) == col(DutyTest.by))
        .where(col(DutyTest.jurisdiction) == code)
        .order_by(col(DutyTest.at).desc(), col(DutyTest.id))
        .limit(SHOWN)
    )
    return DutyDesk(
        notes=[DutyNoteOut(at=note.at, by=by, text=note.text) for note, by in notes],
        tests=[
            DutyTestOut(at=test.at, by=by, focal_point_id=test.focal_point_id, seen_at=seen_at)
            for test, by, seen_at in tests
        ],
        on_duty=_on_duty(people, at),
    )


def write_note(session: WriteSession, principal: Principal, code: str, form: DutyNoteIn, at: datetime) -> DutyDesk:
    """Leaves a note for whoever comes on duty. Raises NotFound."""
    _own(session, principal, code, at)
    made = DutyNote(id=new_id(), jurisdiction=code, by=principal.person_id, at=at, text=form.text)
    session.add(made)
    _record(session, principal, "duty_note.written", "duty_note", made.id, code, at)
    session.flush()
    return desk(session, principal, code, at)


def send_test(session: WriteSession, principal: Principal, code: str, at: datetime) -> DutyDesk:
    """Sends whoever is on duty now a test. Raises NotFound; TooMany less than ten minutes after the last."""
    people = _own(session, principal, code, at)
    last = select(func.max(col(DutyTest.at))).where(col(DutyTest.jurisdiction) == code)
    tested_at = session.execute(last).scalar()
    if tested_at is not None and tested_at > at - BETWEEN_TESTS:
        raise TooMany(retry_after=int((tested_at + BETWEEN_TESTS - at).total_seconds()))
    on_duty = _on_duty(people, at)
    behind = select(col(Person.focal_point_id), col(Person.id)).where(
        col(Person.focal_point_id).in_(on_duty), col(Person.ended_at).is_(None)
    )
    persons = {row[0]: row[1] for row in session.execute(behind)}
    for id in on_duty:
        made = DutyTest(id=new_id(), jurisdiction=code, focal_point_id=id, by=principal.person_id, at=at)
        session.add(made)
        if id in persons:
            notices.post(session, [persons[id]], "duty_test", about=made.id, at=at, urgent=True)
        _record(session, principal, "duty.tested", "focal_point", id, code, at)
    session.flush()
    return desk(session, principal, code, at)


def _own(session: ReadSession | WriteSession, principal: Principal, code: str, at: datetime) -> list[Planned]:
    people = people_of(session, principal, code, at)
    if principal.jurisdiction != code and not any(person.mine for person in people):
        raise NotFound
    return people


def _on_duty(people: Sequence[Planned], at: datetime) -> list[str]:
    return [person.row.id for person in people if reach(person.schedule, at).state == "on_duty"]


def _record(
    session: WriteSession, principal: Principal, action: str, object_kind: str, id: str, code: str, at: datetime
) -> None:
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action=action,
        object_kind=object_kind,
        object_id=id,
        details={"jurisdiction": code},
    )
