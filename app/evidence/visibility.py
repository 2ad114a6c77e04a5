"""The only judge of whose requests about their own data lie before which networks."""

from collections.abc import Collection

from sqlalchemy import ColumnElement, and_, or_, select
from sqlmodel import col

from app.evidence.models import RightsRequest
from app.identity.models import Grant
from app.identity.repository import held


def before(networks: Collection[str]) -> ColumnElement[bool]:
    """The requests of those who were these networks' people when they asked, or who were nobody's by then and theirs
    before."""
    person, ours = col(RightsRequest.person_id), col(Grant.network).in_(sorted(networks))
    were = person.in_(select(col(Grant.person_id)).where(ours, col(Grant.awaited).is_(False)))
    return or_(held(person, col(RightsRequest.at), ours), and_(were, ~held(person, col(RightsRequest.at))))
