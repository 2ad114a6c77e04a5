"""Fills a new database with reference data: networks, jurisdictions, terms, with source and confidence kept."""

from sqlalchemy import select
from sqlmodel import col

from app.cli.rows import add_rows
from app.directory.models import DirectoryPosition
from app.kernel.db import ReadSession, WriteSession
from app.reference.models import Jurisdiction, Membership, Network, Term
from app.reference.service import KINDS
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
    for kind, name in KINDS.items():
        add_rows(
            session,
            Term,
            [
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
                for position, each in enumerate(getattr(reference, name))
            ],
        )
    add_rows(session, DirectoryPosition, [{"id": 1, "last_seq": 0}])
