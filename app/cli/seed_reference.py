"""Fills a new database with reference data: networks, jurisdictions, terms, with source and confidence kept."""

from sqlalchemy import select
from sqlmodel import col

from app.cli.rows import Rows, add_rows
from app.directory.models import DirectoryPosition
from app.kernel.db import ReadSession, WriteSession
from app.reference.models import Jurisdiction, Membership, Network, Term
from app.reference.service import KINDS, PHRASE_KINDS
from seed_data.reference import load_reference


def seeded(session: ReadSession) -> bool:
    """Whether reference data are there already."""
    return session.execute(select(col(Network.id)).limit(1)).first() is not None


def seed_reference(session: WriteSession) -> None:
    """Writes networks, jurisdictions and terms with their source and confidence."""
    reference = load_reference()
    add_rows(
        session,
        Jurisdiction,
        [
            {
                "code": each.code,
                "names": dict(each.names),
                "aliases": list(each.aliases),
                "time_zones": list(each.time_zones),
                "cities": {zone: dict(city) for zone, city in each.cities.items()},
                "weekend": list(each.weekend),
                "provenance": {
                    "source": each.source,
                    "confidence": each.confidence,
                    "weekend_source": each.weekend_source,
                    "weekend_confidence": each.weekend_confidence,
                    "note": each.note,
                },
            }
            for each in reference.jurisdictions
        ],
    )
    add_rows(
        session,
        Network,
        [
            {
                "id": each.id,
                "position": position,
                "acronym": each.acronym,
                "names": dict(each.names),
                "aliases": list(each.aliases),
                "languages": list(each.languages),
                "provenance": {"sources": list(each.sources), "members_note": each.members_note},
            }
            for position, each in enumerate(reference.networks)
        ],
    )
    add_rows(
        session,
        Membership,
        [
            {
                "network": network.id,
                "jurisdiction": each.jurisdiction,
                "status": each.status,
                "source": each.source,
                "confidence": each.confidence,
            }
            for network in reference.networks
            for each in network.members
        ],
    )
    add_rows(session, Term, _terms())
    add_rows(session, DirectoryPosition, [{"id": 1, "last_seq": 0}])


def seed_new_terms(session: WriteSession) -> int:
    """Adds the terms that came with a newer release; what is there stays as it is. How many were added."""
    there = {tuple(row) for row in session.execute(select(col(Term.kind), col(Term.code)))}
    new = [row for row in _terms() if (row["kind"], row["code"]) not in there]
    add_rows(session, Term, new)
    return len(new)


def _terms() -> Rows:
    """Every term, each list in its order."""
    reference = load_reference()
    return [
        {
            "kind": kind,
            "code": each.code,
            "position": position,
            "labels": dict(each.labels),
            "group": each.group,
            "parent": each.parent,
            "legal_ref": each.legal_ref,
            "provenance": {"source": each.source, "confidence": each.confidence},
        }
        for kind, name in (KINDS | PHRASE_KINDS).items()
        for position, each in enumerate(getattr(reference, name))
    ]
