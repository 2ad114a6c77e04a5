"""The only judge of whose requests about their own data lie before whom (docs/decisions/0050).

| who asked                                           | who may answer                                         |
|-----------------------------------------------------|--------------------------------------------------------|
| a network's person; nobody's, who was one before    | its secretariat                                        |
| the same, of the secretariat itself                 | another of it, the network's cosigner, an operator     |
| nobody of any network: an operator, a wide auditor  | an operator, an auditor of no network                  |

Whose one was is asked of the moment of asking. Nobody answers what they asked themselves, under an earlier account too.
"""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, and_, false, or_, select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.evidence.models import RightsRequest
from app.identity.grants.repository import in_reach, peopled
from app.identity.models import FORMER, Grant
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.identity.repository import grants_of, held, selves

DESK = "secretariat"


def before(networks: Collection[str]) -> ColumnElement[bool]:
    """The requests of those who were these networks' people when they asked, or who were nobody's by then and theirs
    before."""
    return _asked_by(col(Grant.network).in_(sorted(networks)))


def answerable(principal: Principal) -> ColumnElement[bool]:
    """The requests that the caller may read and answer."""
    reached = col(Grant.network).in_(sorted(judge.kept(principal, "rights.secretariat")))
    if judge.everywhere(principal, "rights.secretariat"):
        reached = col(Grant.network).is_not(None)
    return and_(
        col(RightsRequest.person_id).not_in(selves(principal.person_id)),
        or_(
            before(judge.kept(principal, "rights.network")),
            _asked_by(col(Grant.role) == DESK, reached),
            ~_asked_by(col(Grant.network).is_not(None)) if judge.everywhere(principal, "rights.service") else false(),
        ),
    )


def networks_answered(principal: Principal) -> list[str]:
    """The networks of whose people the caller answers some."""
    return sorted(judge.kept(principal, "rights.network") | judge.kept(principal, "rights.secretariat"))


def told(session: Session, person_id: str, kind: str, at: datetime, asked: datetime | None = None) -> set[str]:
    """Who is told that this person asks something now, or may answer now what they asked then: the nearest first; of an
    officer's erasure also those who may end the role."""
    theirs = _roles(session, person_id, asked or at)
    desks = {network for network, role in theirs if role == DESK}
    but = tuple(session.scalars(selves(person_id)))
    if not theirs:
        return in_reach(session, "rights.service", (), None, None, at, but)
    near = in_reach(session, "rights.network", {network for network, _ in theirs}, None, None, at, but)
    if desks and not near:
        near = in_reach(session, "rights.secretariat", desks, None, None, at, but)
    ending = in_reach(session, "grant.secretariat", (), None, None, at, but) if desks and kind == "erasure" else set()
    return near | ending


def unheard(session: Session, at: datetime) -> list[str]:
    """The networks with people for whose requests nobody is there; empty, for the service itself, where those of no
    network have nobody but themselves."""
    alone = len(in_reach(session, "rights.service", (), None, None, at)) < 2
    without = [each for each in peopled(session, at) if not in_reach(session, "rights.network", [each], None, None, at)]
    return [""] * alone + without


def _asked_by(*which: ColumnElement[bool]) -> ColumnElement[bool]:
    """The requests of those who held such a grant when they asked, or who held none at all by then and such a one
    before."""
    person = col(RightsRequest.person_id)
    were = person.in_(select(col(Grant.person_id)).where(*which, col(Grant.awaited).is_(False)))
    return or_(held(person, col(RightsRequest.at), *which), and_(were, ~held(person, col(RightsRequest.at))))


def _roles(session: Session, person_id: str, at: datetime) -> set[tuple[str, str]]:
    """The networks whose person somebody is now, each with the role, or was; as `before` has it."""
    had = select(Grant).where(col(Grant.person_id) == person_id, col(Grant.awaited).is_(False))
    here = [grant for grant in grants_of(session, person_id, at) if grant.standing != FORMER]
    return {(grant.network, grant.role) for grant in here or session.scalars(had) if grant.network}
