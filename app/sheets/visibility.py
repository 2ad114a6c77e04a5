"""The only judge of who may read, draft and publish a sheet (docs/decisions, "Sheets").

| caller                                                  | reads     | drafts | publishes | a draft of others    |
|---------------------------------------------------------|-----------|--------|-----------|----------------------|
| nobody signed in                                        | 401       | 401    | 401       | 401                  |
| of no network                                           | 404       | 403    | 403       | 403                  |
| focal point, correspondent: of any network              | published | 403    | 403       | 403                  |
| steward of the jurisdiction                             | published | yes    | 403       | 403                  |
| secretariat of a network the jurisdiction belongs to    | published | yes    | yes       | 403                  |
| secretariat of another network                          | published | 403    | 403       | 403                  |
"""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.errors import Forbidden, NotFound
from app.reference.models import Membership
from app.sheets.models import Sheet

BELONGS = ("member", "associated", "partner")
"""Standings in which a network's secretariat keeps a jurisdiction's sheet; observers and candidates keep their own."""


@dataclass(frozen=True, slots=True)
class Keeping:
    """The jurisdictions whose sheets a caller drafts, and those whose sheets they publish as well."""

    drafted: frozenset[str]
    published: frozenset[str]

    def edits(self, jurisdiction: str) -> bool:
        return jurisdiction in self.drafted

    def publishes(self, jurisdiction: str) -> bool:
        return jurisdiction in self.published


def require_reader(principal: Principal) -> None:
    """Sheets are for the members of networks. Raises NotFound for everybody else."""
    if not principal.networks:
        raise NotFound


def keeping(session: Session, principal: Principal) -> Keeping:
    """What the caller keeps. No statement for most callers, two for a secretariat."""
    drafts, publishes = judge.kept(principal, "sheet.draft"), judge.kept(principal, "sheet.publish")
    own = frozenset(state for _, state in judge.states(principal, "sheet.draft"))
    networks = sorted(drafts | publishes)
    if not networks:
        return Keeping(own, frozenset())
    members = select(col(Membership.network), col(Membership.jurisdiction)).where(
        col(Membership.network).in_(networks), col(Membership.status).in_(BELONGS)
    )
    kept = select(col(Sheet.kept_by), col(Sheet.jurisdiction)).where(col(Sheet.kept_by).in_(networks))
    pairs = [*session.execute(members), *session.execute(kept)]
    return Keeping(
        own | {state for network, state in pairs if network in drafts},
        frozenset(state for network, state in pairs if network in publishes),
    )


def require_editor(kept: Keeping, jurisdiction: str) -> None:
    if not kept.edits(jurisdiction):
        raise Forbidden


def require_publisher(kept: Keeping, jurisdiction: str) -> None:
    if not kept.publishes(jurisdiction):
        raise Forbidden
