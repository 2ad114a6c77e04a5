"""The people the caller keeps."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, select
from sqlmodel import col

from app.audit import service as audit
from app.audit.models import AuditEntry
from app.consultations.handing_over import left_behind
from app.consultations.models import Participant, Room
from app.directory.reveals.limits import until_tomorrow
from app.identity import repository as persons
from app.identity.grants import attesting
from app.identity.grants import repository as grants
from app.identity.grants import service as granting
from app.identity.models import Grant, Person
from app.identity.permissions import judge
from app.identity.permissions.table import LAW
from app.identity.principal import Principal
from app.identity.roles import ROLES
from app.kernel.clock import midnight
from app.kernel.config import Settings
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import Forbidden, TooMany
from app.kernel.paging import PAGE
from app.secretariat.people import inviting
from app.secretariat.people.schemas import (
    GrantAbilities,
    KeptGrant,
    KeptPerson,
    LeftBehind,
    People,
    PersonAbilities,
    Scope,
)

PAGES_A_DAY = 20
"""Different pages that somebody reads in a day (UTC) of people whom they do not keep."""
READ, EVERY_LIST = "people.read", "all"
GIVEN = tuple(role for role in ROLES if f"grant.{role}" in LAW)


def people(
    session: WriteSession, settings: Settings, principal: Principal, network: str | None, offset: int, at: datetime
) -> People:
    """A page; the reading is audited. Raises Forbidden for a network of which the caller reads nobody, TooMany
    (`people_a_day`). Fourteen statements at most."""
    if network is not None and not _reads(principal, network):
        raise Forbidden
    place = f"{network or EVERY_LIST}.{offset}"
    if not _keeps(principal):
        _count(session, principal, place, at)
    audit.record(session, at=at, actor=principal.person_id, action=READ, object_kind="people", object_id=place)
    found, total = grants.people(session, principal, network, at, offset, PAGE)
    return People(
        people=kept(session, settings, principal, found, at),
        total=total,
        waiting=waiting(session, principal),
        gives=[scope for role in GIVEN if (scope := _scope(principal, role))],
    )


def kept(
    session: ReadSession | WriteSession,
    settings: Settings,
    principal: Principal,
    found: Sequence[Person],
    at: datetime,
) -> list[KeptPerson]:
    """People with those of their grants that the caller may read. Seven statements at most."""
    ways = inviting.ways_in(session, settings, principal, found, at)
    held = grants.grants_of(session, principal, [person.id for person in found], at)
    every = [grant for all in held.values() for grant in all]
    names = persons.display_names(session, {each.given_by for each in every if each.given_by})
    networks = {each.network for each in every if each.network and granting.attested_by(each) == principal.person_id}
    speakers = grants.speakers(session, "grant.agree", networks, at)
    return [
        KeptPerson.model_validate(
            person.model_dump(include={"id", "display_name", "display_name_original", "names"})
            | person.model_dump(include={"jurisdiction", "focal_point_id"})
            | {
                "grants": [_out(principal, person, grant, names, speakers) for grant in held[person.id]],
                "signs_in": ways[person.id],
                "abilities": PersonAbilities(
                    give=person.id != principal.person_id,
                    leave=any(granting.may_change(principal, grant, person) for grant in held[person.id]),
                ),
            }
        )
        for person in found
    ]


def waiting(session: ReadSession | WriteSession, principal: Principal) -> list[LeftBehind]:
    """Those of the caller's people who left rooms behind in which nobody leads their State. One statement."""
    rows = session.execute(
        select(Person, func.count(col(Participant.room_id).distinct()))
        .join(Grant, col(Grant.person_id) == col(Person.id))
        .join(Participant, col(Participant.person_id) == col(Person.id))
        .join(Room, col(Room.id) == col(Participant.room_id))
        .where(
            grants.readable(principal),
            col(Person.ended_at).is_not(None),
            col(Grant.successor_id).is_(None),
            left_behind(),
        )
        .group_by(col(Person.id))
        .order_by(col(Person.ended_at), col(Person.id))
        .limit(PAGE)
    )
    return [
        LeftBehind.model_validate(
            person.model_dump(include={"id", "display_name", "display_name_original", "names", "jurisdiction"})
            | {"ended_at": person.ended_at, "rooms": rooms}
        )
        for person, rooms in rows
    ]


def _keeps(principal: Principal) -> bool:
    """Whether whoever the caller reads of is theirs to keep: the people of their State, or of their own network."""
    read = judge.kept(principal, "person.read")
    return not judge.everywhere(principal, "person.read") and read <= judge.kept(principal, "limits.exempt")


def _count(session: WriteSession, principal: Principal, place: str, at: datetime) -> None:
    """Raises TooMany for one page more than an account may read; one that was read today is not one more."""
    persons.lock_person(session, principal.person_id)
    today = select(col(AuditEntry.object_id)).where(
        col(AuditEntry.actor) == principal.person_id,
        col(AuditEntry.action) == READ,
        col(AuditEntry.at) >= midnight(at),
    )
    if len({*session.scalars(today), place}) > PAGES_A_DAY:
        raise TooMany("people_a_day", limit=PAGES_A_DAY, retry_after=until_tomorrow(at))


def _reads(principal: Principal, network: str) -> bool:
    of_states = {each for each, _ in judge.states(principal, "person.read")}
    return judge.permits(principal, "person.read", [network]) or network in of_states


def _scope(principal: Principal, role: str) -> Scope | None:
    operation = f"grant.{role}"
    scope = Scope(
        role=role,
        networks=sorted(judge.kept(principal, operation)),
        states=sorted(f"{network}/{state}" for network, state in judge.states(principal, operation)),
        everywhere=judge.everywhere(principal, operation),
    )
    return scope if scope.networks or scope.states or scope.everywhere else None


def _out(principal: Principal, person: Person, grant: Grant, names: dict[str, str], speakers: list[Grant]) -> KeptGrant:
    return KeptGrant.model_validate(
        grant.model_dump(include={"id", "role", "network", "jurisdiction", "valid_from", "valid_until", "standing"})
        | {
            "authority": grant.authority_id,
            "awaited": grant.awaited,
            "given_by": names.get(grant.given_by or ""),
            "attested_at": grant.attested_at,
            "attest_by": (grant.attested_at or grant.valid_from) + granting.ATTESTED_FOR,
            "abilities": GrantAbilities(
                agree=granting.may_agree(principal, grant, person),
                attest=attesting.may_attest(principal, grant, person)
                and not attesting.said_last(principal, grant, person, speakers),
                change=granting.may_change(principal, grant, person),
            ),
        }
    )
