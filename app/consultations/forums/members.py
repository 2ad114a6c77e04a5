"""Who is in a forum follows from who is a member of its network: by errand, whenever that changes.

Nobody's coming or going has an entry of its own, as when the forum was opened; the audit has both. Whoever was asked in
through another network stays. A forum without its secretariat stands still until there is one again.
"""

from datetime import datetime
from functools import partial

from sqlmodel import col, select

from app.audit import service as audit
from app.consultations import log
from app.consultations.forums.places import members, place
from app.consultations.joining import go_on
from app.consultations.kinds import KINDS
from app.consultations.membership.leaving import stand_still
from app.consultations.models import Participant, Room
from app.consultations.writing import service as writing
from app.kernel.db import ReadSession, WriteSession
from app.kernel.house import House


async def carry_out(house: House, networks: list[str]) -> None:
    """Lets the forums of these networks follow. Harmless when it runs again."""
    at = house.clock.now()
    for id in await house.db.read(partial(_forums, networks=networks)):
        await house.db.write(partial(follow, room_id=id, at=at), lock=id)


def _forums(session: ReadSession, networks: list[str]) -> list[str]:
    wanted = select(Room.id).where(col(Room.network).in_(networks), col(Room.status) != "closed")
    return list(session.exec(wanted.order_by(col(Room.id))))


def follow(session: WriteSession, room_id: str, at: datetime) -> None:
    """Lets in who is a member now, as far as there is room, and out who is none any more."""
    room = log.lock(session, room_id)
    rows = {each.person_id: each for each in session.scalars(select(Participant).where(Participant.room_id == room_id))}
    here = {id for id, row in rows.items() if row.left_at is None}
    wanted = members(session, room.network or "", at)
    gone = sorted(id for id in here - wanted.keys() if rows[id].network == room.network)
    free = KINDS[room.kind].most - len(here) + len(gone)
    new = [id for id in wanted if id not in here][:free]
    for id in gone:
        rows[id].left_at = at
    for id in [*new, *(here & wanted.keys())]:
        values = place(room, *wanted[id], at)
        if id not in rows:
            session.add(Participant.model_validate(values))
        elif id in new:
            rows[id].sqlmodel_update(values | {"left_at": None})
        else:
            rows[id].role, rows[id].voice = str(values["role"]), bool(values["voice"])
    if not gone and not new:
        return
    session.flush()
    if new:
        go_on(session, room, new[0], at)
    if gone:
        writing.discard(session, room_id, *gone)
        stand_still(session, room, gone[0], at)
    audit.record(
        session,
        at=at,
        actor=None,
        action="consultation.members_followed",
        object_kind=log.OBJECT,
        object_id=room_id,
        details={"joined": new, "left": gone},
    )
    session.announce(log.TOPIC, room_id, room.last_seq)
