"""Reading reference data."""

from collections.abc import Iterable, Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.reference.models import Jurisdiction, Membership, Network, Term
from app.reference.schemas import JurisdictionOut, MemberOut, NetworkOut, PhraseBook, ReferenceOut, TermOut

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
    "checklist_item": "checklist_items",
    "checklist_state": "checklist_states",
    "urgency_reason": "urgency_reasons",
}
PHRASE_KINDS = {"phrase_group": "phrase_groups", "phrase": "phrases"}
"""A list of its own: three times as long as all the others, and read only where somebody writes."""


def codes(session: Session, kind: str) -> frozenset[str]:
    """The codes of one kind of term."""
    return frozenset(session.scalars(select(col(Term.code)).where(col(Term.kind) == kind)))


def codes_by_kind(session: Session, kinds: Iterable[str]) -> dict[str, set[str]]:
    """The codes of several kinds of term; one statement."""
    found: dict[str, set[str]] = {kind: set() for kind in kinds}
    for kind, code in session.execute(select(col(Term.kind), col(Term.code)).where(col(Term.kind).in_(found))):
        found[kind].add(code)
    return found


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
    return ReferenceOut(
        jurisdictions=[
            JurisdictionOut.model_validate(row, from_attributes=True)
            for row in session.scalars(select(Jurisdiction).order_by(col(Jurisdiction.code)))
        ],
        networks=[
            NetworkOut(
                id=row.id,
                acronym=row.acronym,
                names=row.names,
                aliases=row.aliases,
                members=members.get(row.id, []),
            )
            for row in session.scalars(select(Network).order_by(col(Network.position)))
        ],
        **_terms(session, KINDS),
    )


def phrase_book(session: Session) -> PhraseBook:
    """Every phrase with its words in each language. One statement."""
    return PhraseBook(**_terms(session, PHRASE_KINDS))


def phrases(session: Session, language: str) -> dict[str, str]:
    """The words of every phrase in one language, by code; in English where it has none."""
    rows = session.execute(select(col(Term.code), col(Term.labels)).where(col(Term.kind) == "phrase"))
    return {code: labels.get(language) or labels["en"] for code, labels in rows}


def _terms(session: Session, kinds: Mapping[str, str]) -> dict[str, list[TermOut]]:
    """The terms of these kinds in order, under the names of their lists."""
    found: dict[str, list[TermOut]] = {name: [] for name in kinds.values()}
    rows = select(Term).where(col(Term.kind).in_(kinds)).order_by(col(Term.kind), col(Term.position))
    for term in session.scalars(rows):
        found[kinds[term.kind]].append(TermOut.model_validate(term, from_attributes=True))
    return found
