"""The only judge of which entries of the audit somebody may read.

| reader                                        | entries                                                            |
|-----------------------------------------------|--------------------------------------------------------------------|
| anyone                                        | of their own acts, under an earlier account too                    |
| a network's secretariat, or its auditor       | of acts by the network's people; on its focal points; on itself    |
| an auditor of no network                      | all                                                                |
"""

from sqlalchemy import ColumnElement, and_, or_, select, true
from sqlmodel import col

from app.audit.models import AuditEntry
from app.directory.models import FocalPointMembership
from app.identity.models import Grant
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.identity.repository import selves

OPERATION = "audit.read"


def readable(principal: Principal) -> ColumnElement[bool]:
    """The rows of `audit_entry` that the caller may read as a watcher."""
    if judge.everywhere(principal, OPERATION):
        return true()
    networks = sorted(judge.kept(principal, OPERATION))
    people = select(col(Grant.person_id)).where(col(Grant.network).in_(networks))
    focal_points = select(col(FocalPointMembership.focal_point_id)).where(
        col(FocalPointMembership.network).in_(networks)
    )
    return or_(
        col(AuditEntry.actor).in_(people),
        and_(col(AuditEntry.object_kind) == "focal_point", col(AuditEntry.object_id).in_(focal_points)),
        and_(col(AuditEntry.object_kind) == "network", col(AuditEntry.object_id).in_(networks)),
    )


def own(principal: Principal) -> ColumnElement[bool]:
    """The entries of the caller's own acts, those from before they left and came back too."""
    return col(AuditEntry.actor).in_(selves(principal.person_id))
