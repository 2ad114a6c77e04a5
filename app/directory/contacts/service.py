"""Whatever says how an entry is reached changes with two pairs of eyes, its notes too: whoever answers at a changed
number in an urgent case may be anybody (security.md, section 2; docs/decisions/0038).

The person behind the entry is told when a change is proposed: the letter still goes to the address of before.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Final

from pydantic import TypeAdapter
from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.audit import service as audit
from app.directory import following, repository
from app.directory.contacts import channels, readers
from app.directory.contacts.models import ContactChange
from app.directory.contacts.schemas import ContactChangeOut, ContactWaiting
from app.directory.models import FocalPoint, FocalPointMembership
from app.directory.record_schemas import ChannelIn
from app.identity import repository as persons
from app.identity.grants import repository as grants
from app.identity.invitations import service as invitations
from app.identity.models import Person
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import Conflict, Forbidden, NotFound
from app.kernel.ids import new_id
from app.outbox import notices
from app.vault import service as vault

OBJECT = "contact_change"
WANTED: Final = "second_word_wanted"
RECENT = timedelta(hours=24)
MOST = 50
_CHANNELS = TypeAdapter(list[ChannelIn])


def differ(now: Iterable[ChannelIn], wanted: Iterable[ChannelIn]) -> bool:
    """Whether anything that a reader is shown would change, but for the order: a note can name a number too."""
    return sorted(now, key=repr) != sorted(wanted, key=repr)


def channels_of(session: Session, id: str) -> list[ChannelIn]:
    """The channels of an entry as they are."""
    return [ChannelIn.model_validate(each.model_dump(exclude={"id"})) for each in channels.of(session, [id])[id]]


def propose(
    session: WriteSession, principal: Principal, focal_point: FocalPoint, wanted: Sequence[ChannelIn], at: datetime
) -> None:
    """Puts channels before a second person; a later proposal takes the place of one that waits."""
    give_up(session, principal, focal_point.id, at)
    id = new_id()
    sealed = vault.key(session, focal_point.id).seal(_CHANNELS.dump_json(list(wanted)).decode(), f"{OBJECT}|{id}")
    session.add(
        ContactChange(
            id=id, focal_point_id=focal_point.id, proposed_by=principal.person_id, proposed_at=at, content=sealed
        )
    )
    theirs = behind(session, focal_point.id)
    notices.post(session, theirs, "contact_changed", about=id, at=at, urgent=True)
    notices.post(session, _seconds(session, principal, focal_point, theirs, at), WANTED, about=id, at=at)
    _recorded(session, principal, "proposed", id, focal_point.id, at)


def give_up(session: WriteSession, principal: Principal, focal_point_id: str, at: datetime) -> None:
    """Refuses a change of an entry's channels that waits."""
    open = select(ContactChange).where(
        col(ContactChange.focal_point_id) == focal_point_id, col(ContactChange.decided_at).is_(None)
    )
    for waits in session.scalars(open):
        waits.decided_at, waits.decided_by, waits.agreed = at, principal.person_id, False
        notices.settle(session, waits.id, at, WANTED)


def _seconds(
    session: WriteSession, principal: Principal, entry: FocalPoint, theirs: Sequence[str], at: datetime
) -> set[str]:
    """Who is told that a change waits for them, but the person whose numbers they are, who is told already."""
    networks = [each.network for each in repository.memberships(session, [entry.id])[entry.id]]
    but = (principal.person_id, *theirs)
    return grants.in_reach(session, "contact.agree", networks, entry.jurisdiction, entry.authority_id, at, but)


def waiting(session: ReadSession, principal: Principal) -> list[ContactWaiting]:
    """What the caller can be the second person for, the oldest first (at most 50). Three statements."""
    rows = session.execute(
        select(ContactChange, FocalPoint)
        .join(FocalPoint, col(FocalPoint.id) == col(ContactChange.focal_point_id))
        .where(col(ContactChange.decided_at).is_(None), col(ContactChange.proposed_by) != principal.person_id)
        .where(col(FocalPoint.retired_at).is_(None))
        .order_by(col(ContactChange.proposed_at), col(ContactChange.id))
    ).all()
    networks = repository.memberships(session, [entry.id for _, entry in rows])
    found = [
        (change, entry)
        for change, entry in rows
        if _may(principal, change, entry, [each.network for each in networks[entry.id]])
    ][:MOST]
    names = persons.display_names(session, {change.proposed_by for change, _ in found})
    return [ContactWaiting.model_validate(_told(change, entry, names)) for change, entry in found]


def look(session: WriteSession, principal: Principal, id: str, at: datetime) -> ContactChangeOut:
    """One change with its numbers, for the second person: the reading is audited. Raises NotFound."""
    change, entry = _found(session, principal, id)
    _recorded(session, principal, "read", id, entry.id, at)
    readers.noted(session, principal.person_id, entry.id, at)
    names = persons.display_names(session, {change.proposed_by})
    now, wanted = channels_of(session, entry.id), _wanted(session, change)
    new = {each.value for each in wanted} - {each.value for each in now}
    return ContactChangeOut.model_validate(
        _told(change, entry, names)
        | {"now": now, "wanted": wanted, "also_at": also_at(session, principal, entry.id, new)}
    )


def decide(session: WriteSession, principal: Principal, id: str, at: datetime, *, agreed: bool) -> None:
    """The second person's word: the channels become those proposed, or stay. Raises NotFound, Conflict."""
    position = repository.next_position(session)
    change, entry = _found(session, principal, id)
    change.decided_at, change.decided_by, change.agreed = at, principal.person_id, agreed
    notices.settle(session, id, at, WANTED)
    _recorded(session, principal, "agreed" if agreed else "refused", id, entry.id, at)
    if agreed:
        replace(session, principal, entry, _wanted(session, change), at, position)


def replace(
    session: WriteSession, principal: Principal, entry: FocalPoint, wanted: list[ChannelIn], at: datetime, position: int
) -> None:
    """Gives an entry these channels instead of its own, whoever decided it: whoever reads it sees so for a day, and
    whoever watches it is told."""
    if _addresses(channels_of(session, entry.id)) != _addresses(wanted):
        invitations.end_standing(session, behind(session, entry.id), at)
    channels.replace(session, entry.id, wanted)
    entry.contact_changed_at = at
    following.changed(session, principal, entry, "focal_point.edited", ["channels"], at, position)


def changed_at(session: Session, focal_point_id: str, at: datetime) -> datetime | None:
    """When the contact details were changed, within the last 24 hours. One statement."""
    lately = select(col(FocalPoint.contact_changed_at)).where(
        col(FocalPoint.id) == focal_point_id, col(FocalPoint.contact_changed_at) > at - RECENT
    )
    return session.scalars(lately).first()


def also_at(session: WriteSession, principal: Principal, id: str, values: set[str]) -> list[str]:
    """The names of other entries in the caller's networks that have one of these numbers. Three statements at most."""
    kept = sorted(judge.kept(principal, "contact.agree"))
    if not kept:
        return []
    others = (
        select(col(FocalPoint.name_romanised))
        .join(FocalPointMembership, col(FocalPointMembership.focal_point_id) == col(FocalPoint.id))
        .where(
            col(FocalPoint.id).in_(channels.elsewhere(session, id, values)),
            col(FocalPoint.retired_at).is_(None),
            col(FocalPointMembership.network).in_(kept),
        )
        .distinct()
    )
    return sorted(session.scalars(others))


def behind(session: WriteSession, id: str) -> Sequence[str]:
    """Who answers for an entry."""
    return session.scalars(select(col(Person.id)).where(col(Person.focal_point_id) == id)).all()


def _may(principal: Principal, change: ContactChange, entry: FocalPoint, networks: Sequence[str]) -> bool:
    """Not whoever proposed it; whoever keeps the entry, or the person whose numbers they are."""
    if change.proposed_by == principal.person_id:
        return False
    return entry.id == principal.focal_point_id or judge.permits(
        principal, "contact.agree", networks, entry.jurisdiction, entry.authority_id
    )


def _found(session: WriteSession, principal: Principal, id: str) -> tuple[ContactChange, FocalPoint]:
    change = session.get(ContactChange, id, with_for_update=True)
    entry = session.get(FocalPoint, change.focal_point_id) if change else None
    if change is None or entry is None:
        raise NotFound
    networks = [each.network for each in repository.memberships(session, [entry.id])[entry.id]]
    if not _may(principal, change, entry, networks):
        raise Forbidden if change.proposed_by == principal.person_id else NotFound
    if change.decided_at is not None:
        raise Conflict("grant_settled")
    return change, entry


def _wanted(session: Session, change: ContactChange) -> list[ChannelIn]:
    key = vault.keys(session, [change.focal_point_id])[change.focal_point_id]
    return _CHANNELS.validate_json(key.open(change.content, f"{OBJECT}|{change.id}"))


def _addresses(channels: Iterable[ChannelIn]) -> set[str]:
    return {each.value for each in channels if each.kind == "office_email"}


def _told(change: ContactChange, entry: FocalPoint, names: dict[str, str]) -> dict[str, object]:
    shown = {"name_original", "name_original_language", "name_romanised", "names", "jurisdiction"}
    return entry.model_dump(include=shown) | {
        "id": change.id,
        "focal_point_id": entry.id,
        "proposed_by": names.get(change.proposed_by),
        "proposed_at": change.proposed_at,
    }


def _recorded(session: WriteSession, principal: Principal, how: str, id: str, entry: str, at: datetime) -> None:
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action=f"{OBJECT}.{how}",
        object_kind=OBJECT,
        object_id=id,
        details={"focal_point": entry},
    )
