"""The only judge of which entries of the audit somebody may read.

| reader                                | entries                                                                    |
|---------------------------------------|----------------------------------------------------------------------------|
| anyone                                | of their own acts, under an earlier account too                            |
| a network's secretariat, or auditor   | of acts on its focal points, since it has them, and on itself; of acts by  |
|                                       | whoever was its person at that moment, on what is its own, shown to the    |
|                                       | reader, or no network's                                                    |
| an auditor of no network              | all                                                                        |

So a network reads nothing of what its people do elsewhere: before they came, after they left, or in another network.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Select,
    SQLColumnExpression,
    and_,
    false,
    literal,
    or_,
    select,
    true,
    union,
)
from sqlmodel import SQLModel, col

from app.audit.models import AuditEntry
from app.consultations.models import Participant
from app.consultations.retention.models import TookPart
from app.directory.models import FocalPoint, FocalPointMembership
from app.directory.since import had
from app.directory.visibility import visible
from app.evidence.models import RightsRequest
from app.evidence.visibility import before
from app.identity.models import Grant
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.identity.repository import held, selves
from app.secretariat.people.reading import EVERY_LIST

OPERATION = "audit.read"
OF_NETWORK = (
    "addition",
    "canary",
    "directory_alert",
    "directory_gap",
    "joining",
    "secure_link",
    "trafficking_route",
    "unanswered_search",
)
"""Kinds of things, and their tables, that are of one network; a `joining` is of those that give, too."""
OF_ENTRY = ("contact_change", "reveal")
"""The same of one focal point."""
OF_PERSON = {"invitation": "invitation", "passkey": "passkey", "session": "signed_in"}
"""Kinds of things, and their tables, that are of one person."""


def readable(principal: Principal, at: datetime) -> ColumnElement[bool]:
    """The rows of `audit_entry` that the caller may read as a watcher."""
    if judge.everywhere(principal, OPERATION):
        return true()
    networks = _watched(principal)
    kind, thing = col(AuditEntry.object_kind), col(AuditEntry.object_id)
    entries = select(col(FocalPoint.id)).where(named(principal, at))
    people = select(col(Grant.person_id)).where(col(Grant.network).in_(networks))
    things: dict[str, ColumnElement[bool]] = {
        "network": thing.in_(networks),
        "focal_point": thing.in_(entries),
        "focal_point_record": thing.in_(entries),
        "consultation": thing.in_(_rooms(networks)),
        "person": thing.in_(people),
        "people": or_(*(thing.startswith(f"{each}.", autoescape=True) for each in (EVERY_LIST, *networks))),
        "audit": or_(thing == "", _names(thing, networks)),
        "rights_request": or_(
            thing.in_(select(col(RightsRequest.id)).where(before(networks))), _names(thing, networks)
        ),
        "grant": thing.in_(_of("person_grant", "network", networks)),
        **{each: thing.in_(_of(each, "network", networks)) for each in OF_NETWORK},
        "joining": or_(
            thing.in_(_of("joining", "network", networks)),
            had(_entry_of("joining", thing), col(AuditEntry.at), networks),
        ),
        **{each: thing.in_(_of(each, "focal_point_id", entries)) for each in OF_ENTRY},
        **{each: thing.not_in(_of_strangers(table, people)) for each, table in OF_PERSON.items()},
    }
    return or_(
        and_(kind == "focal_point", had(thing, col(AuditEntry.at), networks)),
        and_(kind == "network", thing.in_(networks)),
        and_(
            held(col(AuditEntry.actor), col(AuditEntry.at), col(Grant.network).in_(networks)),
            or_(kind.not_in(things), *(and_(kind == each, may) for each, may in things.items())),
        ),
    )


def named(principal: Principal, at: datetime) -> ColumnElement[bool]:
    """The rows of `focal_point` whose names the caller is told: those of the networks they watch, and those that the
    directory shows them."""
    if judge.everywhere(principal, OPERATION):
        return true()
    return or_(col(FocalPoint.id).in_(_kept(_watched(principal))), visible(principal, at))


def own(principal: Principal) -> ColumnElement[bool]:
    """The entries of the caller's own acts, those from before they left and came back too."""
    return col(AuditEntry.actor).in_(selves(principal.person_id))


def _watched(principal: Principal) -> list[str]:
    return sorted(judge.kept(principal, OPERATION))


def _kept(networks: list[str]) -> Select[str]:
    return select(col(FocalPointMembership.focal_point_id)).where(col(FocalPointMembership.network).in_(networks))


def _rooms(networks: list[str]) -> CompoundSelect[str]:
    """The consultations in which somebody is, or was, through one of these networks."""
    return union(
        select(col(Participant.room_id)).where(col(Participant.network).in_(networks)),
        select(col(TookPart.room_id)).where(col(TookPart.network).in_(networks)),
    )


def _of(table: str, column: str, which: Select[Any] | list[str]) -> Select[Any]:
    rows = SQLModel.metadata.tables[table]
    return select(rows.c.id).where(rows.c[column].in_(which))


def _entry_of(table: str, thing: SQLColumnExpression[str]) -> SQLColumnExpression[str]:
    """The entry that a thing is of."""
    rows = SQLModel.metadata.tables[table].alias()
    return select(rows.c.focal_point_id).where(rows.c.id == thing).correlate(AuditEntry).scalar_subquery()


def _of_strangers(table: str, people: Select[Any]) -> Select[Any]:
    """What is of somebody who never was one of these people."""
    rows = SQLModel.metadata.tables[table]
    return select(rows.c.id).where(rows.c.person_id.not_in(people))


def _names(thing: SQLColumnExpression[str], networks: list[str]) -> ColumnElement[bool]:
    """Whether what was read is named by networks, one of these among them."""
    words = literal(" ") + thing + literal(" ")
    return or_(false(), *(words.contains(f" {each} ", autoescape=True) for each in networks))
