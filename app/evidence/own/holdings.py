"""What is held about a person: one statement over every table that names them.

`stays`: what is not erased at the person's wish, because it is evidence of what was done to others (the audit, reveals,
roles, what was watched), or belongs to both sides of a consultation. It goes when its own time is over: messages with
their room, the audit by its retention. Until then it names a former focal point (`erasing`).
"""

from typing import Any

from sqlalchemy import ColumnElement, Select, Table, exists, func, literal, select, union_all
from sqlalchemy.orm import Session, aliased
from sqlmodel import SQLModel, col

from app.evidence.own.schemas import Group, Holding, Kind, KindHeld
from app.identity.models import Person
from app.identity.principal import Principal
from app.identity.repository import selves

STAY: frozenset[Group] = frozenset[Group](
    (
        *("grants", "reveals_of_me", "reveals_by_me", "consultations", "messages", "reports", "reported", "requests"),
        *("watch", "audit"),
    )
)
OVERWRITTEN: frozenset[Group] = frozenset({"account", "entry"})
"""What others refer to: the row stays, and nothing in it says who it was."""
Place = tuple[Group, Kind, str]
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
    ("consultations", "shift_offer", "person_id"),
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
    ("entry", "focal_point_membership", "focal_point_id"),
    ("entry", "confirmation", "focal_point_id"),
    ("entry", "retirement", "focal_point_id"),
    ("contacts", "channel", "focal_point_id"),
    ("contacts", "contact_change", "focal_point_id"),
    ("reveals_of_me", "reveal", "focal_point_id"),
    ("entry", "joining", "focal_point_id"),
    ("reported", "review", "focal_point_id"),
)
"""The same for the focal point that the person is."""
PLACES = (*OF_PERSON, *OF_ENTRY)
IN_THE_AUDIT = frozenset(
    {
        *(("addition", "proposed_by"), ("addition", "decided_by"), ("admission", "proposed_by")),
        *(
            ("assignment", "by"),
            ("shift_offer", "by"),
            ("break_glass", "decided_by"),
            ("glass_opened", "reader"),
            ("glass_opened", "agreed_by"),
        ),
        *(("checklist_mark", "author"), ("confirmation", "by"), ("retirement", "by"), ("focal_point", "confirmed_by")),
        *(("contact_change", "proposed_by"), ("contact_change", "decided_by"), ("look_alike", "settled_by")),
        *(("joining", "proposed_by"), ("joining", "decided_by")),
        *(("directory_alert", "reviewed_by"), ("directory_suspension", "lifted_by"), ("review", "resolved_by")),
        *(("duty_note", "by"), ("duty_test", "by"), ("invitation", "given_by"), ("invitation", "agreed_by")),
        *(("network_agreement", "set_by"), ("response_target", "set_by"), ("status_decision", "decided_by")),
        *(
            ("person_grant", "given_by"),
            ("person_grant", "attested_by"),
            ("person_grant", "successor_id"),
            ("rights_request", "answered_by"),
        ),
        *(("room", "wanted_by"), ("room", "opened_by"), ("room", "held_by"), ("room_clock", "promiser")),
        *(("sheet", "kept_by"), ("sheet_cell", "confirmed_by")),
    }
)
"""Where a person stands as the one who did something to others or in a room: each is an act, which they are told as
an entry of the audit or of the room's log (`audit`, `messages`). It stays as that does."""


def held(session: Session, principal: Principal) -> list[Holding]:
    """How much of each kind is held, of accounts from before they left and came back too; kinds of which there is
    nothing are left out. One statement."""
    mine = selves(principal.person_id)
    kinds: dict[Group, list[KindHeld]] = {}
    counted = session.execute(union_all(*(_count(n, mine) for n in range(len(PLACES)))))
    for n, number in counted:
        group, kind, _ = PLACES[n]
        if number:
            kinds.setdefault(group, []).append(KindHeld(kind=kind, number=number))
    return [
        Holding(group=group, number=sum(each.number for each in of), stays=group in STAY, kinds=of)
        for group, of in kinds.items()
    ]


def rows_of(place: Place, mine: Select[str]) -> ColumnElement[bool]:
    """The rows of a place's table that are about somebody, whose accounts `mine` names."""
    _, table, column = place
    named: ColumnElement[Any] = SQLModel.metadata.tables[table].c[column]
    return named.in_(_entries(mine) if place in OF_ENTRY else mine)


def _entries(mine: Select[str]) -> Select[str | None]:
    """The entries that they are or were, but for one that somebody else has taken over."""
    others = aliased(Person)
    taken = exists().where(
        col(others.focal_point_id) == col(Person.focal_point_id),
        col(others.ended_at).is_(None),
        col(others.id).not_in(mine),
    )
    return select(col(Person.focal_point_id)).where(col(Person.id).in_(mine), ~taken)


def _count(n: int, mine: Select[str]) -> Select[int, int]:
    table: Table = SQLModel.metadata.tables[PLACES[n][1]]
    return select(literal(n), func.count()).select_from(table).where(rows_of(PLACES[n], mine))
