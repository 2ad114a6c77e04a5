"""Statements on saved searches; every one of them names the person, so that nobody reaches another's."""

from sqlalchemy.orm import Session
from sqlmodel import col, select

from app.identity.principal import Principal
from app.kernel.errors import NotFound
from app.search.saved.models import SavedSearch


def saved(session: Session, principal: Principal) -> list[SavedSearch]:
    """The caller's saved searches, newest first."""
    rows = session.scalars(
        select(SavedSearch)
        .where(col(SavedSearch.person_id) == principal.person_id)
        .order_by(col(SavedSearch.created_at).desc(), col(SavedSearch.id))
    )
    return list(rows)


def one(session: Session, principal: Principal, id: str) -> SavedSearch:
    """One of the caller's own. Raises NotFound, for somebody else's exactly as for one that never existed."""
    found = session.get(SavedSearch, id)
    if found is None or found.person_id != principal.person_id:
        raise NotFound
    return found
