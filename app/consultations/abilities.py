"""What somebody may do in a room: one rule for what the screen offers and for what the service accepts.

| act         | who                                          | while the room is                  |
|-------------|----------------------------------------------|------------------------------------|
| say         | whoever has a voice in this kind of room     | not closed, not standing still     |
| acknowledge | a requested State that has not yet           | not closed, not standing still     |
| answer      | a requested State                            | not closed, not standing still     |
| close       | the requesting side (opener included)        | not closed                         |
| invite      | focal points; in a forum its secretariat     | not closed                         |
| hand over   | focal points, to the next shift              | not closed, not standing still     |
| correct its | whoever opened it, a lead of the requesting  | not closed, not standing still     |
| subject     | side; in a forum its secretariat             |                                    |
| leave       | anyone in it; not a forum, in which is who   | ever                               |
|             | is a member of its network                   |                                    |

The requested side acknowledges and answers because the duty to react is theirs; the side that asked says what
came of it, because only it knows whether a request will be sent (domain practice: every thread ends with an outcome).
A room that stands still can be closed, and whoever is missing can be asked in.
"""

from app.consultations.kinds import FOCAL_POINTS, KINDS
from app.consultations.models import Participant, Room
from app.consultations.schemas import Abilities


def abilities(room: Room, place: Participant, own: str | None = None) -> Abilities:
    """What somebody may do in their place in a room; `own` is how far their State has come, if it is asked."""
    is_open = room.status != "closed"
    going_on = is_open and room.frozen_at is None
    requested = place.side == "requested"
    hosts = FOCAL_POINTS if KINDS[room.kind].opens == "focal_point" else {"secretariat"}
    leads = (place.side, place.role) == ("requesting", "lead") or hosts == {"secretariat"} == {place.role}
    return Abilities(
        say=going_on and place.voice,
        acknowledge=requested and own == "opened" and going_on,
        answer=requested and going_on,
        close=is_open and (room.opened_by == place.person_id or place.side == "requesting"),
        invite=is_open and place.role in hosts,
        leave=KINDS[room.kind].opens == "focal_point",
        correct_subject=going_on and place.voice and (room.opened_by == place.person_id or leads),
        hand_over=going_on and place.role in FOCAL_POINTS and KINDS[room.kind].opens == "focal_point",
    )
