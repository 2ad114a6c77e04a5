"""The rules of consultations, one module for each act; other rooms ask here."""

from app.consultations.checklist.service import set_point
from app.consultations.closing import close
from app.consultations.log import CHANGES, TOPIC, Fact
from app.consultations.membership.inviting import invite
from app.consultations.opening import open_room
from app.consultations.reading import (
    READ_TOPIC,
    Page,
    entries_after,
    entries_before,
    mark_read,
    move_marks,
    reach,
    room,
    rooms,
)
from app.consultations.saying import say
from app.consultations.schemas import Ack
from app.consultations.utterance import Utterance

__all__ = [
    "CHANGES",
    "READ_TOPIC",
    "TOPIC",
    "Ack",
    "Fact",
    "Page",
    "Utterance",
    "close",
    "entries_after",
    "entries_before",
    "invite",
    "mark_read",
    "move_marks",
    "open_room",
    "reach",
    "room",
    "rooms",
    "say",
    "set_point",
]
