"""Editing a record: revision check, what may be written, and everything that follows from it."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from app.directory import repository
from app.directory.checks import check
from app.directory.contacts import service as contacts
from app.directory.following import changed as follow
from app.directory.models import FocalPoint, FocalPointMembership
from app.directory.record_schemas import FocalPointPatch, KeptEntry, Record
from app.directory.service import kept, record
from app.identity import repository as persons
from app.identity import service as identity
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.errors import Conflict, Forbidden

_ELSEWHERE = {"revision", "channels", "confirmed", "memberships", "valid_from", "valid_until"}
_LIMITS = ("valid_from", "valid_until")
GRAVE = frozenset({*_LIMITS, "memberships", "alternate_id"})
"""What puts somebody in or out of office, as a retirement does, or says who follows them."""


def edit(
    session: WriteSession, principal: Principal, id: str, patch: FocalPointPatch, at: datetime
) -> KeptEntry | Conflict:
    """Writes an edit and everything that follows from it, in one transaction.

    When somebody else was first the answer is Conflict (`stale_revision`) with the record and what differs: it shows
    numbers, so it is not raised, that the reading is committed. Raises NotFound and Forbidden as `kept` does; BadInput
    for codes that are not known, `alternate_missing` for an entry that would lose its alternate; Forbidden
    `confirm_identity` for a `GRAVE` change, or another's stand-in, by somebody who did not just prove who they are. An
    entry that never had an alternate is flagged, and can still be put right otherwise. Contact details wait for a
    second person (`contacts`).
    """
    position = repository.next_position(session)  # locks: two edits come one after the other
    current = kept(session, principal, id, at)
    if patch.revision != current.revision:
        return Conflict("stale_revision", **_difference(record(session, principal, id, at), patch))
    check(session, principal, current, patch, at)
    focal_point = session.get_one(FocalPoint, id)
    wanted = patch.model_dump(mode="json", exclude_none=True, exclude=_ELSEWHERE)
    wanted |= {name: getattr(patch, name) for name in _LIMITS if name in patch.model_fields_set}
    changed = sorted(name for name, value in wanted.items() if getattr(focal_point, name) != value)
    grave = principal.focal_point_id != id and _names_stand_in(focal_point.absences, wanted.get("absences", ()))
    for name in changed:
        setattr(focal_point, name, wanted[name])
    changed += _drop_stale_pairs(focal_point)
    if patch.memberships is not None and _replace_roles(session, principal, current, patch):
        changed.append("memberships")
    if (grave or not GRAVE.isdisjoint(changed)) and not identity.fresh(principal, at):
        raise Forbidden("confirm_identity")
    if patch.channels is not None and contacts.differ(contacts.channels_of(session, id), patch.channels):
        contacts.propose(session, principal, focal_point, patch.channels, at)
    if patch.confirmed:
        focal_point.confirmed_at, focal_point.confirmed_by = at, principal.person_id
        changed.append("confirmed_at")
    if changed:
        persons.rename(session, id, focal_point.name_romanised, focal_point.name_original, focal_point.names)
        follow(session, principal, focal_point, "focal_point.edited", changed, at, position)
    session.flush()
    return kept(session, principal, id, at)


def _names_stand_in(now: Iterable[dict[str, Any]], wanted: Iterable[dict[str, Any]]) -> bool:
    """Whether somebody would stand in who does not, or on other days: they are called before the alternate is."""
    return any(each.get("stand_in_id") and each not in now for each in wanted)


def _difference(current: Record, patch: FocalPointPatch) -> dict[str, Any]:
    yours = patch.model_dump(mode="json", exclude_none=True, exclude={"revision", "confirmed"})
    theirs = current.model_dump(mode="json")
    theirs["authority_id"] = theirs["authority"]["id"]
    theirs["channels"] = [{key: value for key, value in each.items() if key != "id"} for each in theirs["channels"]]
    yours["channels"] = patch.model_dump(mode="json")["channels"]
    changed = {
        name: {"yours": value, "theirs": theirs[name]}
        for name, value in yours.items()
        if value is not None and theirs[name] != value
    }
    return {"current": current.model_dump(mode="json"), "changed": changed}


def _drop_stale_pairs(focal_point: FocalPoint) -> list[str]:
    """A pair goes with its offence or its measure."""
    kept = [
        [offence, measure]
        for offence, measure in focal_point.not_competent
        if offence in focal_point.offences and measure in focal_point.measures
    ]
    if kept == focal_point.not_competent:
        return []
    focal_point.not_competent = kept
    return ["not_competent"]


def _replace_roles(session: WriteSession, principal: Principal, current: KeptEntry, patch: FocalPointPatch) -> bool:
    """Roles in the networks the caller keeps; a new one takes the standing of those already there."""
    rows = [
        row
        for row in repository.memberships(session, [current.id])[current.id]
        if row.network in judge.kept(principal, "focal_point.edit")
    ]
    standing = {row.network: row.standing for row in rows}
    now = {(row.network, row.role): row for row in rows}
    given = {(each.network, each.role) for each in patch.memberships or () if each.network in standing}
    for key in now.keys() - given:
        session.delete(now[key])
    for network, role in sorted(given - now.keys()):
        session.add(
            FocalPointMembership(focal_point_id=current.id, network=network, role=role, standing=standing[network])
        )
    return now.keys() != given
