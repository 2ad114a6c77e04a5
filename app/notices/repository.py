"""Statements on notices."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, and_, delete, exists, func, not_, or_, select, update
from sqlalchemy.orm import Session
from sqlmodel import col

from app.consultations.models import Participant, Room
from app.directory.contacts import channels
from app.notices.models import NoticeSettings, PushSubscription
from app.outbox.models import Notice
from app.outbox.notices import UNTIL_ACKNOWLEDGED, UNTIL_ANSWERED, UNTIL_READ

LIST = 100


ANSWERED = ("answered", "closed")
_HERE = (col(Participant.room_id) == col(Room.id)) & (col(Participant.person_id) == col(Notice.person_id))
OVER = col(Notice.kind).in_(sorted({*UNTIL_ACKNOWLEDGED, *UNTIL_ANSWERED, UNTIL_READ})) & exists().where(
    col(Room.id) == col(Notice.about),
    or_(
        and_(col(Notice.kind).in_(sorted(UNTIL_ACKNOWLEDGED)), col(Room.status) != "opened"),
        and_(col(Notice.kind).in_(sorted(UNTIL_ANSWERED)), col(Room.status).in_(ANSWERED)),
        exists().where(_HERE, col(Participant.read_seq) >= col(Room.last_seq), col(Notice.kind) == UNTIL_READ),
    ),
)
"""Notices of consultations that somebody has taken up, answered or read since: they are on no badge."""


def newest(session: Session, person_id: str) -> list[tuple[Notice, bool]]:
    """The last notices of a person, and whether each is off the badge."""
    wanted = select(Notice, or_(col(Notice.read_at).is_not(None), OVER)).where(col(Notice.person_id) == person_id)
    rows = session.execute(wanted.order_by(col(Notice.at).desc(), col(Notice.id)).limit(LIST))
    return [(notice, bool(read)) for notice, read in rows]


def unread(session: Session, person_id: str) -> int:
    wanted = select(func.count()).where(col(Notice.person_id) == person_id, col(Notice.read_at).is_(None), not_(OVER))
    return session.execute(wanted.select_from(Notice)).scalar_one()


def mark(session: Session, where: ColumnElement[bool], **values: datetime) -> None:
    """Writes when something happened to notices."""
    session.execute(update(Notice).where(where).values(**values).execution_options(synchronize_session=False))


def settings_of(session: Session, persons: Collection[str]) -> dict[str, NoticeSettings]:
    """What each person chose, the defaults for the others. One statement."""
    rows = session.scalars(select(NoticeSettings).where(col(NoticeSettings.person_id).in_(persons)))
    chosen = {row.person_id: row for row in rows}
    return {person: chosen.get(person) or NoticeSettings(person_id=person) for person in persons}


def office_addresses(session: Session, focal_points: Collection[str]) -> dict[str, str]:
    """The office e-mail of focal points, by focal point. Two statements at most."""
    found: dict[str, str] = {}
    for id, held in channels.of(session, focal_points).items():
        for each in held:
            if each.kind == "office_email":
                found.setdefault(id, each.value)
    return found


def letters_to(chosen: NoticeSettings, office: str | None) -> str | None:
    """Where somebody's letters go; None for whoever wants none, or has no address."""
    return (chosen.address or office) if chosen.letters else None


def browsers(session: Session, persons: Collection[str]) -> list[PushSubscription]:
    """The browsers that take pushes for these persons."""
    wanted = select(PushSubscription).where(col(PushSubscription.person_id).in_(persons))
    return list(session.scalars(wanted.order_by(col(PushSubscription.id))))


def forget_browsers(session: Session, endpoints: Collection[str], person_id: str | None = None) -> None:
    """Takes browsers out: those the caller named, or those that are gone."""
    gone = delete(PushSubscription).where(col(PushSubscription.endpoint).in_(endpoints))
    session.execute(gone if person_id is None else gone.where(col(PushSubscription.person_id) == person_id))


def worked(session: Session, browser_ids: Collection[str], at: datetime) -> None:
    """These browsers took a push."""
    taken = update(PushSubscription).where(col(PushSubscription.id).in_(browser_ids)).values(last_ok_at=at)
    session.execute(taken.execution_options(synchronize_session=False))
