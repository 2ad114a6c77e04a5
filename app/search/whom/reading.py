"""What the database says for a question: the caller, how the bearer of a card stands, and where else to turn."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.directory import visibility
from app.directory.circles import FORMER
from app.directory.models import Authority, Channel, FocalPoint
from app.directory.schemas import AuthorityOut, Card
from app.identity.principal import Principal
from app.kernel.errors import BadInput
from app.reference import service as reference
from app.reference.models import Membership, Network, Term
from app.search.whom.ranking import Question, Standing
from app.search.whom.schemas import WhomIn

_ACTS = frozenset({"receives", "executes"})


@dataclass(frozen=True, slots=True)
class Asking:
    """The question with what depends on the caller: what is shown to them, and the languages they speak."""

    question: Question
    shown: frozenset[str]


def asking(session: Session, principal: Principal, ask: WhomIn, at: datetime) -> Asking:
    """Raises BadInput `unknown_filter_value` with the fields that hold an unknown code."""
    codes = {"offence": ask.offence, "measure": ask.measure, "stage": ask.stage}
    terms = select(Term).where(col(Term.kind).in_(list(codes)), col(Term.code).in_([v for v in codes.values() if v]))
    known = {(term.kind, term.code): term for term in session.scalars(terms)}
    unknown = [kind for kind, code in codes.items() if code is not None and (kind, code) not in known]
    if not reference.jurisdiction_codes(session).issuperset(ask.jurisdictions):
        unknown.append("jurisdictions")
    if unknown:
        raise BadInput("unknown_filter_value", fields=sorted(unknown))
    offence = known.get(("offence", ask.offence or ""))
    question = Question(
        offence=ask.offence,
        wider=offence.parent if offence else None,
        measure=ask.measure,
        stage=ask.stage,
        urgent=ask.urgency != "normal",
        languages=frozenset(ask.languages) or _own_languages(session, principal),
        networks=principal.networks,
    )
    return Asking(question, frozenset(visibility.shown_networks(session, principal, at)))


def _own_languages(session: Session, principal: Principal) -> frozenset[str]:
    own = session.get(FocalPoint, principal.focal_point_id) if principal.focal_point_id else None
    return frozenset(each["code"] for each in own.languages) if own else frozenset({principal.language})


def standing(card: Card) -> Standing:
    """How the bearer of a card stands to any question."""
    return Standing(
        id=card.id,
        offences=frozenset(card.offences),
        measures=frozenset(card.measures),
        excluded=frozenset((offence, measure) for offence, measure in card.not_competent),
        stages=_stages(card.authority),
        languages={each.code: each.level for each in card.languages},
        networks=frozenset(each.network for each in card.memberships),
        on_duty=card.reachability.state == "on_duty",
        reachable=card.reachability.reachable,
        opens_at=card.reachability.opens_at,
        freshness=card.freshness,
        confirmed_at=card.confirmed_at,
    )


def _stages(authority: AuthorityOut) -> frozenset[str] | None:
    """The stages at which an authority acts on what it receives; None where it states none, or all."""
    parts = [part for part in authority.competence if part.function in _ACTS]
    if not authority.competence or any(not part.stages for part in parts):
        return None
    return frozenset(stage for part in parts for stage in part.stages)


def channel_kinds(session: Session, ids: Iterable[str]) -> dict[str, frozenset[str]]:
    """The kinds of channel each has, without a number. One statement."""
    found: dict[str, set[str]] = {id: set() for id in ids}
    rows = session.execute(
        select(col(Channel.focal_point_id), col(Channel.kind)).where(col(Channel.focal_point_id).in_(list(found)))
    )
    for id, kind in rows:
        found[id].add(kind)
    return {id: frozenset(kinds) for id, kinds in found.items()}


def secretariats(session: Session, jurisdictions: Sequence[str]) -> dict[str, list[str]]:
    """The networks each jurisdiction has a standing in, in the order of networks. One statement."""
    found: dict[str, list[str]] = {each: [] for each in jurisdictions}
    rows = session.execute(
        select(col(Membership.jurisdiction), col(Membership.network))
        .join(Network, col(Network.id) == col(Membership.network))
        .where(col(Membership.jurisdiction).in_(jurisdictions), col(Membership.status) != FORMER)
        .order_by(col(Network.position))
    )
    for jurisdiction, network in rows:
        found[jurisdiction].append(network)
    return found


def receiving(session: Session, jurisdictions: Sequence[str]) -> dict[str, Authority]:
    """The authority of each jurisdiction that is recorded as receiving requests; the first by id. One statement."""
    found: dict[str, Authority] = {}
    rows = session.scalars(
        select(Authority).where(col(Authority.jurisdiction).in_(jurisdictions)).order_by(col(Authority.id))
    )
    for authority in rows:
        if any(part.get("function") == "receives" for part in authority.competence):
            found.setdefault(authority.jurisdiction, authority)
    return found
