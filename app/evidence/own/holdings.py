"""What is held about a person: one statement over every table that names them.

`stays`: what is not erased at the person's wish, because it is evidence of what was done to others (the audit, reveals,
roles, what was watched), or belongs to both sides of a consultation. It goes when its own time is over: messages with
their room, the audit by its retention. Until then it names a former focal point (`erasing`).
"""

from collections import Counter
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, exists, func, literal, select, union_all
from sqlalchemy.orm import Session, aliased
from sqlmodel import SQLModel, col

from app.evidence.own.schemas import Group, Holding
from app.identity.models import Person
from app.identity.principal import Principal
from app.identity.repository import selves

STAY: frozenset[Group] = frozenset(
    {"grants", "reveals_of_me", "reveals_by_me", "consultations", "messages", "reports", "requests", "watch", "audit"}
)
OVERWRITTEN: frozenset[Group] = frozenset({"account", "entry"})
"""What others refer to: the row stays, and nothing in it says who it was."""
Place = tuple[Group, str, str]
OF_PERSON: tuple[Place, ...] = (
    ("account", "person", "id"),
    ("grants", "person_grant", "person_id"),
    ("sessions", "signed_in", "person_id"),
    ("sessions", "known_device", "person_id"),
    ("sessions", "passkey", "person_id"),
    ("sessions", "invitation", "person_id"),
    ("reveals_by_me", "reveal", "person_id"),
    ("listings", "listing", "person_id"),
    ("listings", "far_reading", "person_id"),
    ("consultations", "participant", "person_id"),
    ("messages", "entry", "author"),
    ("drafts", "opening_draft", "person_id"),
    ("drafts", "room_draft", "person_id"),
    ("kept", "favourite", "person_id"),
    ("kept", "viewed_card", "person_id"),
    ("kept", "saved_search", "person_id"),
    ("kept", "unanswered_search", "person_id"),
    ("consultations", "acceptance", "person_id"),
    ("consultations", "attachment", "person_id"),
    ("consultations", "assignment", "person_id"),
    ("consultations", "trail_mark", "person_id"),
    ("consultations", "paper", "person_id"),
    ("notices", "notice", "person_id"),
    ("notices", "notice_settings", "person_id"),
    ("notices", "push_subscription", "person_id"),
    ("reports", "report", "reporter"),
    ("requests", "rights_request", "person_id"),
    ("watch", "directory_suspension", "person_id"),
    ("watch", "directory_alert", "person_id"),
    ("watch", "break_glass", "asked_by"),
    ("audit", "audit_entry", "actor"),
)
"""Which column of which table names a person."""
OF_ENTRY: tuple[Place, ...] = (
    ("entry", "focal_point", "id"),
    ("contacts", "channel", "focal_point_id"),
    ("reveals_of_me", "reveal", "focal_point_id"),
)
"""The same for the focal point that the person is."""


def held(session: Session, principal: Principal) -> list[Holding]:
    """How much of each kind is held, of accounts from before they left and came back too; kinds of which there is
    nothing are left out. One statement."""
    mine = selves(principal.person_id)
    counts = [_count(*place, mine) for place in OF_PERSON]
    counts += [_count(*place, _entries(mine)) for place in OF_ENTRY]
    numbers: Counter[str] = Counter()
    for group, number in session.execute(union_all(*counts)):
        numbers[group] += number
    return [
        Holding.model_validate({"group": group, "number": number, "stays": group in STAY})
        for group, number in numbers.items()
        if number
    ]


def _entries(mine: Select[str]) -> Select[str | None]:
    """The entries that they are or were, but for one that somebody else has taken over."""
    others = aliased(Person)
    taken = exists().where(
        col(others.focal_point_id) == col(Person.focal_point_id),
        col(others.ended_at).is_(None),
        col(others.id).not_in(mine),
    )
    return select(col(Person.focal_point_id)).where(col(Person.id).in_(mine), ~taken)


def _count(group: Group, table: str, column: str, ids: Select[Any]) -> Select[str, int]:
    place: Table = SQLModel.metadata.tables[table]
    named: ColumnElement[bool] = place.c[column].in_(ids)
    return select(literal(str(group)), func.count()).select_from(place).where(named)
