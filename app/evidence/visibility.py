"""The only judge of whose requests about their own data lie before which networks."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.evidence.models import RightsRequest
from app.identity.models import FORMER, Grant
from app.identity.repository import grants_of, held


def before(networks: Collection[str]) -> ColumnElement[bool]:
    """The requests of those who were these networks' people when they asked, or who were nobody's by then and theirs
    before."""
    person, ours = col(RightsRequest.person_id), col(Grant.network).in_(sorted(networks))
    were = person.in_(select(col(Grant.person_id)).where(ours, col(Grant.awaited).is_(False)))
    return or_(held(person, col(RightsRequest.at), ours), and_(were, ~held(person, col(RightsRequest.at))))


def whose(session: Session, person_id: str, at: datetime) -> set[str]:
    """The networks that what this person asks now lies before, as `before` has it."""
    here = [grant.network for grant in grants_of(session, person_id, at) if grant.standing != FORMER]
    were = select(col(Grant.network)).where(col(Grant.person_id) == person_id, col(Grant.awaited).is_(False))
    return {network for network in here or session.scalars(were) if network}
