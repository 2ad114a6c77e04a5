"""Reading reference data."""

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.reference.models import Jurisdiction, Membership, Network, Term
from app.reference.schemas import JurisdictionOut, MemberOut, NetworkOut, ReferenceOut, TermOut

KINDS = {
    "offence": "offences",
    "measure": "measures",
    "measure_group": "measure_groups",
    "language": "languages",
    "role": "roles",
    "question_type": "question_types",
    "outcome": "outcomes",
    "urgency": "urgencies",
    "caveat": "caveats",
    "authority_kind": "authority_kinds",
    "instrument": "instruments",
    "stage": "stages",
}


def codes(session: Session, kind: str) -> frozenset[str]:
    """The codes of one kind of term."""
    return frozenset(session.scalars(select(col(Term.code)).where(col(Term.kind) == kind)))


def jurisdiction_codes(session: Session) -> frozenset[str]:
    return frozenset(session.scalars(select(col(Jurisdiction.code))))


def network_ids(session: Session) -> frozenset[str]:
    return frozenset(session.scalars(select(col(Network.id))))


def networks_in_order(session: Session) -> list[str]:
    """The ids of all networks, in the order in which they are named."""
    return list(session.scalars(select(col(Network.id)).order_by(col(Network.position))))


def everything(session: Session) -> ReferenceOut:
    """All reference data. Four statements."""
    members: dict[str, list[MemberOut]] = {}
    for row in session.scalars(select(Membership).order_by(col(Membership.jurisdiction))):
        members.setdefault(row.network, []).append(MemberOut(jurisdiction=row.jurisdiction, status=row.status))
    terms: dict[str, list[TermOut]] = {name: [] for name in KINDS.values()}
    for term in session.scalars(select(Term).order_by(col(Term.kind), col(Term.position))):
        terms[KINDS[term.kind]].append(TermOut.model_validate(term, from_attributes=True))
    return ReferenceOut(
        jurisdictions=[
            JurisdictionOut.model_validate(row, from_attributes=True)
            for row in session.scalars(select(Jurisdiction).order_by(col(Jurisdiction.code)))
        ],
        networks=[
            NetworkOut(id=row.id, acronym=row.acronym, names=row.names, members=members.get(row.id, []))
            for row in session.scalars(select(Network).order_by(col(Network.position)))
        ],
        **terms,
    )
