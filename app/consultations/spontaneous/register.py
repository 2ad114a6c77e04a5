"""A State's register of notices of disclosure: given and received, for when, and what was replied (ux.md, section 6).

| who                                       | sees of the notices of their State     | words |
|-------------------------------------------|----------------------------------------|-------|
| who speaks for it in the room             | those of that room                     | yes   |
| its correspondent, outside                | those through the network of the grant | no    |
"""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, and_, or_, select, tuple_
from sqlalchemy.orm import Session
from sqlmodel import col

from app.consultations import log
from app.consultations.caveats.acceptances import as_read
from app.consultations.kinds import FOCAL_POINTS
from app.consultations.models import Participant, Room
from app.consultations.spontaneous.models import Disclosure
from app.consultations.spontaneous.schemas import DisclosureOut, DisclosurePage, DisclosureReplyOut, Words
from app.consultations.spontaneous.unanswered import READ, withdrawn
from app.consultations.visibility import membership
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.paging import PAGE

Place = tuple[str, int]


def page(session: Session, principal: Principal, waiting: bool, offset: int, at: datetime) -> DisclosurePage:
    """A page of it, or of what the caller's State has still to reply to."""
    found = lines(session, principal, at, waiting=waiting, offset=offset, limit=PAGE + 1)
    return DisclosurePage(disclosures=found[:PAGE], more=len(found) > PAGE)


def lines(
    session: Session, principal: Principal, at: datetime, *, waiting: bool = False, offset: int = 0, limit: int
) -> list[DisclosureOut]:
    """Its lines, the newest first. Four statements at most, and one where a key is not in memory."""
    unanswered = and_(
        col(Disclosure.giver) == principal.jurisdiction,
        col(Disclosure.replied_at).is_(None),
        col(Room.purged_at).is_(None),
        ~withdrawn(),
    )
    inside = and_(
        col(Participant.room_id) == col(Disclosure.room_id),
        membership(principal, at),
        col(Participant.role).in_(FOCAL_POINTS),
        col(Participant.floor) < col(Disclosure.seq),
        or_(
            col(Participant.jurisdiction) == col(Disclosure.giver),
            col(Participant.jurisdiction) == col(Disclosure.discloser),
        ),
    )
    rows = session.execute(
        select(Disclosure, col(Room.reference), col(Participant.person_id).is_not(None), withdrawn(), unanswered)
        .join(Room, col(Room.id) == col(Disclosure.room_id))
        .outerjoin(Participant, inside)
        .where(or_(col(Participant.person_id).is_not(None), _of_state(principal)), *([unanswered] if waiting else []))
        .order_by(col(Disclosure.at).desc(), col(Disclosure.room_id), col(Disclosure.seq).desc())
        .offset(offset)
        .limit(limit)
    ).all()
    readable = [notice for notice, _, is_inside, *_ in rows if is_inside]
    words = _words(session, principal, [place for notice in readable for place in _places(notice)], at)
    return [_line(*row, words) for row in rows]


def _of_state(principal: Principal) -> ColumnElement[bool]:
    """Notices of the States whose register the caller keeps."""
    pairs = sorted(f"{network}/{state}" for network, state in judge.states(principal, READ))
    return or_(
        (col(Disclosure.giver_network) + "/" + col(Disclosure.giver)).in_(pairs),
        (col(Disclosure.discloser_network) + "/" + col(Disclosure.discloser)).in_(pairs),
    )


def _places(notice: Disclosure) -> list[Place]:
    """Where its words stand, and those of its replies."""
    return [(notice.room_id, seq) for seq in (notice.seq, *(each["seq"] for each in notice.replies))]


def _words(session: Session, principal: Principal, places: Sequence[Place], at: datetime) -> dict[Place, Words]:
    """What these entries say as the caller may read them, put right where their authors did. None where there is
    nothing to read, else two statements and one for caveats."""
    if not places:
        return {}
    entry = log.ENTRY.c
    said = log.FACTS.where(tuple_(entry.room_id, entry.seq).in_(places))
    changes = log.FACTS.where(tuple_(entry.room_id, entry.reply_to).in_(places), entry.kind.in_(log.CHANGES))
    facts = log.opened(session, [*session.execute(said), *session.execute(changes)])
    last: dict[Place, log.Fact] = {}
    for each in as_read(session, principal.person_id, facts, at):
        seq = each.reply_to if each.kind in log.CHANGES and each.reply_to is not None else each.seq
        last[each.room, seq] = each
    return {
        place: Words(
            body=fact.body,
            language=fact.language,
            caveats=fact.caveats,
            restriction=fact.data.get("terms", {}).get("text"),
        )
        for place, fact in last.items()
    }


def _line(
    notice: Disclosure, reference: str, inside: bool, taken_back: bool, waits: bool, words: dict[Place, Words]
) -> DisclosureOut:
    said, *replied = [words.get(place, Words()).model_dump() for place in _places(notice)]
    return DisclosureOut.model_validate(
        notice.model_dump(include={"seq", "at", "giver", "discloser", "planned_on"})
        | said
        | {
            "room": notice.room_id,
            "reference": reference,
            "late": notice.planned_on is None,
            "withdrawn": taken_back,
            "replies": [
                DisclosureReplyOut.model_validate(reply | its)
                for reply, its in zip(notice.replies, replied, strict=True)
            ],
            "inside": inside,
            "waits": waits,
        }
    )
