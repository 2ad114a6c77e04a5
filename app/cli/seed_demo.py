"""Fills the demo: the illustrative directory, what networks show each other, and the personas."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select

from app.cli.depth_columns import depth_columns, post_turns
from app.cli.rows import add_rows
from app.directory.contacts import channels
from app.directory.models import (
    Authority,
    DirectoryPosition,
    FocalPoint,
    FocalPointMembership,
    NetworkAgreement,
)
from app.identity.models import DEMO_ISSUER, Grant, Person
from app.kernel.db import WriteSession
from app.kernel.ids import new_id
from app.reference.models import Jurisdiction
from seed_data.demo.agreements import AGREEMENTS
from seed_data.demo.depth import competence, depths
from seed_data.demo.personas import PERSONAS
from seed_data.demo.shapes import DemoDirectory, FocalPointSeed

ILLUSTRATIVE_ISSUER = "illustrative"


def seed_agreements(session: WriteSession, at: datetime) -> None:
    """Writes what each network shows to each other by default (office cards between the five)."""
    add_rows(
        session,
        NetworkAgreement,
        [
            {
                "shown_network": each.owner_network,
                "viewer_network": each.reader_network,
                "level": each.level,
                "effective_from": at,
            }
            for each in AGREEMENTS
        ],
    )


def seed_directory(session: WriteSession, directory: DemoDirectory, at: datetime) -> None:
    """Writes illustrative authorities and focal points, and the person behind each."""
    add_rows(
        session,
        Authority,
        [
            {
                "id": each.id,
                "jurisdiction": each.jurisdiction,
                "kind": each.kind,
                "names": dict(each.names),
                "name_original": each.name_original,
                "name_original_language": each.name_original_language,
                "city": dict(each.city),
                "time_zone": each.time_zone,
                "competence": competence(each),
            }
            for each in directory.authorities
        ],
    )
    points = directory.focal_points
    deep = depths(directory)
    zones = {row.code: row.time_zones[0] for row in session.scalars(select(Jurisdiction))}
    behind = {each.id: depth_columns(deep[each.id], zones[each.jurisdiction], at) for each in points}
    add_rows(
        session,
        FocalPoint,
        [_focal_point(each, seq, at) | behind[each.id] for seq, each in enumerate(points, 1)],
    )
    post_turns(session, behind, at)
    add_rows(
        session,
        FocalPointMembership,
        [
            {"focal_point_id": each.id, "network": membership.network, "role": membership.role}
            for each in points
            for membership in (*each.memberships, *deep[each.id].roles)
        ],
    )
    channels.write(
        session,
        [
            {
                "focal_point_id": each.id,
                "kind": channel.kind,
                "value": channel.value,
                "note": channel.note or "",
                "system": deep[each.id].system if channel.kind == "secure_channel" else None,
            }
            for each in points
            for channel in each.channels
        ],
    )
    session.get_one(DirectoryPosition, 1).last_seq = len(points)
    personas = {persona.focal_point_id for persona in PERSONAS}
    persons = [_person(each, at) for each in points if each.id not in personas]
    add_rows(session, Person, persons)
    grants = [
        _grant(person["id"], "focal_point", membership.network, each.jurisdiction, at)
        for person, each in zip(persons, (each for each in points if each.id not in personas), strict=True)
        for membership in each.memberships
    ]
    add_rows(session, Grant, grants)


def seed_personas(session: WriteSession, directory: DemoDirectory, at: datetime) -> None:
    """Writes the persons whom the demo lets one sign in as."""
    names = {each.id: dict(each.names) for each in directory.focal_points}
    for place, persona in enumerate(PERSONAS):
        id = new_id()
        row = {
            "id": id,
            "issuer": DEMO_ISSUER,
            "subject": persona.key,
            "display_name": persona.display_name,
            "display_name_original": persona.display_name_original,
            "names": names.get(persona.focal_point_id or "", dict(persona.names)),
            "position": dict(persona.position),
            "jurisdiction": persona.jurisdiction,
            "focal_point_id": persona.focal_point_id,
            "language": persona.language,
            "created_at": at + timedelta(milliseconds=place),  # the order in which they are offered
        }
        add_rows(session, Person, [row])
        grants = [_grant(id, each.role, each.network, each.jurisdiction, at) for each in persona.grants]
        add_rows(session, Grant, grants)


def _focal_point(each: FocalPointSeed, seq: int, at: datetime) -> dict[str, Any]:
    return {
        "id": each.id,
        "authority_id": each.authority_id,
        "jurisdiction": each.jurisdiction,
        "name_original": each.name_original,
        "name_original_language": each.name_original_language,
        "name_romanised": each.name_romanised,
        "other_spellings": list(each.other_spellings),
        "names": dict(each.names),
        "position": dict(each.position),
        "languages": [{"code": spoken.code, "level": spoken.level} for spoken in each.languages],
        "offences": list(each.offences),
        "measures": list(each.measures),
        "time_zone": each.time_zone,
        "working_days": list(each.working_days),
        "working_hours": {"start": each.working_hours.start, "end": each.working_hours.end},
        "duty": [{"weekday": on.weekday, "start": on.start, "end": on.end} for on in each.duty],
        "alternate_id": each.alternate_id,
        "confirmed_at": at - timedelta(days=each.confirmed_days_ago),
        "illustrative": True,
        "revision": 1,
        "change_seq": seq,
    }


def _person(each: FocalPointSeed, at: datetime) -> dict[str, Any]:
    return {
        "id": new_id(),
        "issuer": ILLUSTRATIVE_ISSUER,
        "subject": each.id,
        "display_name": each.name_romanised,
        "display_name_original": each.name_original,
        "names": dict(each.names),
        "position": dict(each.position),
        "jurisdiction": each.jurisdiction,
        "focal_point_id": each.id,
        "language": "en",
        "created_at": at,
    }


def _grant(person_id: str, role: str, network: str | None, jurisdiction: str | None, at: datetime) -> dict[str, Any]:
    return {
        "id": new_id(),
        "person_id": person_id,
        "role": role,
        "network": network,
        "jurisdiction": jurisdiction,
        "valid_from": at,
        "valid_until": at + timedelta(days=90),
    }
