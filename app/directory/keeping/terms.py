"""After how many days an entry of a network is due, and stale: set by its secretariat, at once for everybody."""

from datetime import datetime

from app.audit import service as audit
from app.directory.freshness import terms_of
from app.directory.keeping.schemas import TermsIn
from app.directory.models import FreshnessTerms
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import BadInput


def terms(session: ReadSession | WriteSession, principal: Principal, network: str) -> TermsIn:
    """A network's terms, for its secretariat. Raises Forbidden."""
    judge.require(principal, "freshness.set", network)
    found = terms_of(session, [network])[network]
    return TermsIn(due_after=found.due.days, stale_after=found.stale.days)


def set_terms(session: WriteSession, principal: Principal, network: str, form: TermsIn, at: datetime) -> TermsIn:
    """Sets them. Raises Forbidden; BadInput where an entry would be stale before it is due."""
    judge.require(principal, "freshness.set", network)
    if form.stale_after <= form.due_after:
        raise BadInput(fields=["stale_after"])
    session.merge(FreshnessTerms(network=network, **form.model_dump()))
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="freshness_terms.set",
        object_kind="network",
        object_id=network,
        details=form.model_dump(),
    )
    return form
