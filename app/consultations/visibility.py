"""The only judge of who may see a room.

| person                              | sees the room                                             |
|-------------------------------------|-----------------------------------------------------------|
| in it                               | whole, from where their history begins (`floor`)          |
| there for a time, and it is over    | nothing: like one that never existed                      |
| was in it and left                  | nothing: like one that never existed                      |
| anyone else, secretariats included  | nothing: like one that never existed                      |

Asked again at every read, in the same state of the database as what is read.
"""

from datetime import datetime

from sqlalchemy import BindParameter, ColumnElement, and_, or_
from sqlmodel import col

from app.consultations.models import Participant
from app.identity.principal import Principal


def membership(principal: Principal, at: datetime) -> ColumnElement[bool]:
    """The rows of `participant` that let the caller in."""
    return and_(col(Participant.person_id) == principal.person_id, here(at))


def here(at: datetime | BindParameter[datetime]) -> ColumnElement[bool]:
    """The rows of whoever is in a room at a moment, whether an errand has shown out those whose time is over or not."""
    return and_(col(Participant.left_at).is_(None), or_(col(Participant.until).is_(None), col(Participant.until) > at))
