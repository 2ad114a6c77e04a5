"""A small world for rules: a few networks, jurisdictions, focal points and persons, written as rows.

KZ and UZ are in CASC, TH is in SEAJust, FR in EJN, and ZZ-like outsiders in no agreement at all. CASC and SEAJust
show each other office cards; EJN shows SEAJust everything; nobody shows anything to, or is shown by, WACAP.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Table, insert

from app.directory.contacts import channels as contacts
from app.directory.models import (
    Authority,
    DirectoryPosition,
    FocalPoint,
    FocalPointMembership,
    NetworkAgreement,
)
from app.identity.models import Grant, Person
from app.identity.principal import HeldGrant, Principal
from app.kernel.db import WriteSession
from app.kernel.ids import new_id
from app.reference.models import Jurisdiction, Network, Term

NETWORKS = ("casc", "seajust", "ejn", "wacap")
JURISDICTIONS = {"KZ": "casc", "UZ": "casc", "TH": "seajust", "FR": "ejn", "GH": "wacap"}
AGREEMENTS = (
    ("casc", "seajust", "office"),
    ("seajust", "casc", "office"),
    ("ejn", "seajust", "full"),
    ("seajust", "ejn", "office"),
)
ZONES = {"KZ": "Asia/Almaty", "UZ": "Asia/Tashkent", "TH": "Asia/Bangkok", "FR": "Europe/Paris", "GH": "Africa/Accra"}


@dataclass
class World:
    """Ids of what was written: focal points and persons by jurisdiction."""

    at: datetime
    focal_points: dict[str, str] = field(default_factory=dict)
    authorities: dict[str, str] = field(default_factory=dict)
    persons: dict[str, str] = field(default_factory=dict)
    secretariat: str = ""

    def principal(self, jurisdiction: str) -> Principal:
        """The focal point of a jurisdiction, signed in."""
        network = JURISDICTIONS[jurisdiction]
        grant = HeldGrant("focal_point", network, jurisdiction, None)
        return self._signed_in(self.persons[jurisdiction], jurisdiction, self.focal_points[jurisdiction], grant)

    def keeper(self, network: str = "casc") -> Principal:
        """Somebody of a network's secretariat, signed in."""
        return self._signed_in(self.secretariat, None, None, HeldGrant("secretariat", network, None, None))

    def _signed_in(
        self, person: str, jurisdiction: str | None, focal_point: str | None, *grants: HeldGrant
    ) -> Principal:
        return Principal(
            person_id=person,
            session_id=new_id(),
            display_name="Signed In",
            display_name_original="Signed In",
            names={},
            jurisdiction=jurisdiction,
            language="en",
            focal_point_id=focal_point,
            expires_at=self.at + timedelta(hours=12),
            grants=grants,
        )


def make_world(session: WriteSession, at: datetime) -> World:
    """Writes the small world: one statement for each table, since thousands of tests begin with it."""
    world = World(at)
    tables: dict[Table, list[dict[str, Any]]] = {}

    def rows(table: type[Any], *values: dict[str, Any]) -> None:
        tables.setdefault(table.__table__, []).extend(values)

    rows(Network, *({"id": each, "position": n, "acronym": each, "names": {}} for n, each in enumerate(NETWORKS)))
    rows(
        Jurisdiction,
        *({"code": code, "names": {"en": code}, "time_zones": [ZONES[code]], "weekend": [6, 7]} for code in ZONES),
    )
    rows(
        Term,
        *(
            {"kind": kind, "code": code, "position": 1, "labels": {"en": code}}
            for kind, code in (
                ("language", "en"),
                ("language", "ru"),
                ("offence", "drugs"),
                ("offence", "fraud"),
                ("measure", "freezing"),
                ("question_type", "requirements"),
                ("urgency", "normal"),
                ("urgency", "high"),
                ("outcome", "not_needed"),
                ("outcome", "request_will_be_sent"),
                ("outcome", "not_possible"),
                ("stage", "investigation"),
                ("instrument", "untoc"),
                ("checklist_item", "dual_criminality"),
                ("checklist_item", "translation"),
                ("checklist_state", "open"),
                ("checklist_state", "settled"),
                ("phrase", "which_authority"),
                ("phrase_group", "competence"),
                ("caveat", "confidential"),
                ("caveat", "not_evidence"),
                ("caveat", "no_onward"),
                ("caveat", "victim_sensitive"),
                ("caveat", "other_restriction"),
                ("caveat", "exculpatory_notice"),
            )
        ),
    )
    rows(DirectoryPosition, {"id": 1, "last_seq": len(JURISDICTIONS)})
    rows(
        NetworkAgreement,
        *(
            {"shown_network": shown, "viewer_network": viewer, "level": level, "effective_from": at}
            for shown, viewer, level in AGREEMENTS
        ),
    )
    for seq, (code, network) in enumerate(JURISDICTIONS.items(), 1):
        _one_of(world, rows, code, network, seq)
    world.secretariat = new_id()
    rows(Person, _person(world.secretariat, "secretariat", None, None, at))
    rows(Grant, _grant(world.secretariat, "secretariat", "casc", None, at))
    for table, values in tables.items():
        session.execute(insert(table), values)
    numbers = enumerate(world.focal_points.values(), 1)
    contacts.write(
        session, [{"focal_point_id": id, "kind": "office_phone", "value": f"+999 {seq}"} for seq, id in numbers]
    )
    return world


def _one_of(world: World, rows: Any, code: str, network: str, seq: int) -> None:
    authority, focal_point, person = new_id(), new_id(), new_id()
    at = world.at
    world.authorities[code], world.focal_points[code], world.persons[code] = authority, focal_point, person
    rows(
        Authority,
        {"id": authority, "jurisdiction": code, "kind": "prosecution", "names": {"en": f"Office {code}"}, "city": {}}
        | {"time_zone": ZONES[code]},
    )
    rows(
        FocalPoint,
        {
            "id": focal_point,
            "authority_id": authority,
            "jurisdiction": code,
            "name_original": f"Original {code}",
            "name_original_language": "en",
            "name_romanised": f"Romanised {code}",
            "other_spellings": [f"Other {code}"],
            "names": {"ru": f"Имя {code}"},
            "position": {"en": "Prosecutor"},
            "languages": [{"code": "en", "level": "fluent"}],
            "offences": ["drugs"],
            "measures": ["freezing"],
            "time_zone": ZONES[code],
            "working_days": [1, 2, 3, 4, 5],
            "working_hours": {"start": "09:00", "end": "18:00"},
            "duty": [],
            "confirmed_at": at - timedelta(days=10),
            "illustrative": True,
            "revision": 1,
            "change_seq": seq,
        },
    )
    rows(FocalPointMembership, {"focal_point_id": focal_point, "network": network, "role": "focal_point"})
    rows(Person, _person(person, f"fp-{code}", code, focal_point, at))
    rows(Grant, _grant(person, "focal_point", network, code, at))


def _person(id: str, subject: str, code: str | None, focal_point: str | None, at: datetime) -> dict[str, Any]:
    return {
        "id": id,
        "issuer": "demo",
        "subject": subject,
        "display_name": f"Person {code}",
        "display_name_original": f"Original {code}",
        "names": {},
        "jurisdiction": code,
        "focal_point_id": focal_point,
        "language": "en",
        "created_at": at,
    }


def _grant(person: str, role: str, network: str | None, code: str | None, at: datetime) -> dict[str, Any]:
    return {
        "id": new_id(),
        "person_id": person,
        "role": role,
        "network": network,
        "jurisdiction": code,
        "valid_from": at,
        "valid_until": None,
    }
