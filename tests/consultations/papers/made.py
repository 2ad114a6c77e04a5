"""A small room as a paper is made of it, without a database."""

from collections.abc import Collection
from datetime import UTC, datetime
from typing import Any

from app.consultations import log
from app.consultations.log import Fact
from app.consultations.papers.gathering import Source
from app.consultations.papers.words import Words
from app.consultations.schemas import ChecklistMarkOut, RoomOut
from app.consultations.trail.service import Trail
from app.consultations.who import ParticipantOut
from tests.support.world import World

AT = datetime(2026, 11, 23, 4, tzinfo=UTC)
MOMENT = "23 Nov 2026, 04:00"
WORDS = Words(
    language="en",
    terms={},
    countries={"KZ": "Kazakhstan", "TH": "Thailand"},
    networks={"casc": "CASC"},
    phrases={},
)
"""Codes are their own labels."""


def person(id: str, jurisdiction: str | None = None, **changes: Any) -> ParticipantOut:
    """Somebody in the room, called after their id."""
    known: dict[str, Any] = {
        "person": id,
        "display_name": f"Person {id}",
        "display_name_original": f"Person {id}",
        "names": {},
        "jurisdiction": jurisdiction,
        "network": None,
        "joined_at": AT,
        "left_at": None,
    }
    return ParticipantOut.model_construct(**(known | changes))


def fact(seq: int, kind: str = "message", body: str | None = None, **changes: Any) -> Fact:
    """An entry of the room, by A unless told otherwise."""
    known: dict[str, Any] = {"author": "A", "reply_to": None, "language": None, "caveats": [], "data": {}}
    return Fact(room="r", seq=seq, key=f"k{seq}", kind=kind, at=AT, body=body, **(known | changes))


def mark(item: str, seq: int) -> ChecklistMarkOut:
    """What B said last about a point."""
    return ChecklistMarkOut(item=item, state="settled", seq=seq, author="B", at=AT)


def source(
    *facts: Fact,
    people: Collection[ParticipantOut] = (),
    withheld: Collection[int] = (),
    trail: Trail | None = None,
    **room: Any,
) -> Source:
    """These entries, read by A, in a room of which nothing is said but what it must."""
    present = list(people) or [person("A", "KZ"), person("B", "TH")]
    return Source(
        number="n" * 20,
        at=AT,
        made_for=World(AT, persons={"KZ": "A"}, focal_points={"KZ": "f"}).principal("KZ"),
        room=_room(participants=present, **room),
        facts=list(facts),
        withheld=frozenset(withheld),
        fates={each.reply_to: each for each in facts if each.kind in log.CHANGES and each.reply_to is not None},
        trail=trail or Trail({}),
        people={each.person: each for each in present},
        words=WORDS,
    )


def _room(**changes: Any) -> RoomOut:
    known: dict[str, Any] = dict.fromkeys(RoomOut.model_fields) | {
        "reference": "KZ-TH 2026-014",
        "subject": "Bank records",
        "requesting_jurisdiction": "KZ",
        "requesting_authority": {"en": "Prosecutor General"},
        "requested_jurisdictions": ["TH"],
        "urgency": "normal",
        "opened_at": AT,
        "last_seq": 4,
        "offences": [],
        "measures": [],
        "instruments": [],
        "caveats": [],
        "checklist": [],
    }
    return RoomOut.model_construct(**(known | changes))
