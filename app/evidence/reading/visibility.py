"""The only judge of which entries of the audit somebody may read.

| reader                                | entries                                                                    |
|---------------------------------------|----------------------------------------------------------------------------|
| anyone                                | of their own acts, under an earlier account too                            |
| a network's secretariat, or auditor   | of acts on its focal points and on itself; of acts by whoever was its      |
|                                       | person at that moment, on what is its own, shown to the reader, or no      |
|                                       | network's                                                                  |
| an auditor of no network              | all                                                                        |

So a network reads nothing of what its people do elsewhere: before they came, after they left, or in another network.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, or_, select, true
from sqlmodel import SQLModel, col

from app.audit.models import AuditEntry
from app.consultations.models import Participant
from app.directory.models import FocalPoint, FocalPointMembership
from app.directory.visibility import visible
from app.identity.models import Grant
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.identity.repository import held, selves

OPERATION = "audit.read"
OF_NETWORK = (
    "addition",
    "canary",
    "directory_alert",
    "directory_gap",
    "secure_link",
    "trafficking_route",
    "unanswered_search",
)
"""Kinds of things, and their tables, that are of one network."""
OF_ENTRY = ("contact_change", "reveal")
"""The same of one focal point."""


def readable(principal: Principal, at: datetime) -> ColumnElement[bool]:
    """The rows of `audit_entry` that the caller may read as a watcher."""
    if judge.everywhere(principal, OPERATION):
        return true()
    networks = _watched(principal)
    kind, thing = col(AuditEntry.object_kind), col(AuditEntry.object_id)
    entries = select(col(FocalPoint.id)).where(named(principal, at))
    things: dict[str, Select[Any] | list[str]] = {
        "network": networks,
        "focal_point": entries,
        "focal_point_record": entries,
        "consultation": select(col(Participant.room_id)).where(col(Participant.network).in_(networks)),
        "person": select(col(Grant.person_id)).where(col(Grant.network).in_(networks)),
        "grant": _of("person_grant", "network", networks),
        **{each: _of(each, "network", networks) for each in OF_NETWORK},
        **{each: _of(each, "focal_point_id", entries) for each in OF_ENTRY},
    }
    return or_(
        and_(kind == "focal_point", thing.in_(_kept(networks))),
        and_(kind == "network", thing.in_(networks)),
        and_(
            held(col(AuditEntry.actor), col(AuditEntry.at), col(Grant.network).in_(networks)),
            or_(kind.not_in(things), *(and_(kind == each, thing.in_(ids)) for each, ids in things.items())),
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


def _of(table: str, column: str, which: Select[Any] | list[str]) -> Select[Any]:
    rows = SQLModel.metadata.tables[table]
    return select(rows.c.id).where(rows.c[column].in_(which))
