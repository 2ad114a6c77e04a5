"""The only judge of who may see a room.

| person                              | sees the room                                             |
|-------------------------------------|-----------------------------------------------------------|
| in it                               | whole, from where their history begins (`floor`)          |
| was in it and left                  | nothing: like one that never existed                      |
| anyone else, secretariats included  | nothing: like one that never existed                      |

Asked again at every read, in the same state of the database as what is read.
"""

from sqlalchemy import BindParameter, ColumnElement, and_
from sqlmodel import col

from app.consultations.models import Participant
from app.identity.principal import Principal


def membership(principal: Principal) -> ColumnElement[bool]:
    """The rows of `participant` that let the caller in."""
    return membership_of(principal.person_id)


def membership_of(person_id: str | BindParameter[str]) -> ColumnElement[bool]:
    """The rows of `participant` that let a person in."""
    return and_(col(Participant.person_id) == person_id, col(Participant.left_at).is_(None))
