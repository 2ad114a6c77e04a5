"""Editing a record: revision check, what may be written, audit, the errand for the indexes."""

from datetime import datetime
from typing import Any

from app.audit import service as audit
from app.directory import repository
from app.directory.models import Authority, Channel, FocalPoint
from app.directory.schemas import FocalPointPatch, Record
from app.directory.service import OBJECT, record
from app.identity import repository as persons
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.errors import BadInput, Conflict
from app.kernel.ids import new_id
from app.outbox import service as outbox
from app.reference import service as reference

ERRAND = "focal_point.changed"
_ELSEWHERE = {"revision", "channels", "confirmed"}


def edit(session: WriteSession, principal: Principal, id: str, patch: FocalPointPatch, at: datetime) -> Record:
    """Writes an edit and everything that follows from it, in one transaction.

    Raises NotFound and Forbidden as `record` does; Conflict (`stale_revision`) with the current record and what
    differs, when somebody else was first; BadInput for codes that are not known.
    """
    position = repository.next_position(session)  # locks: two edits come one after the other
    current = record(session, principal, id, at)
    wanted = patch.model_dump(exclude_none=True, exclude=_ELSEWHERE)
    if patch.revision != current.revision:
        raise Conflict("stale_revision", **_difference(current, patch))
    _check_codes(session, current, patch)
    focal_point = session.get_one(FocalPoint, id)
    changed = sorted(name for name, value in wanted.items() if getattr(focal_point, name) != value)
    for name in changed:
        setattr(focal_point, name, wanted[name])
    if patch.channels is not None and _channels_differ(current, patch):
        _replace_channels(session, id, patch)
        changed.append("channels")
    if patch.confirmed:
        focal_point.confirmed_at = at
        changed.append("confirmed_at")
    if changed:
        focal_point.revision += 1
        focal_point.change_seq = position
        persons.rename(session, id, focal_point.name_romanised, focal_point.name_original, focal_point.names)
        _follow_up(session, principal, focal_point, changed, at)
    session.flush()
    return record(session, principal, id, at)


def _follow_up(
    session: WriteSession, principal: Principal, focal_point: FocalPoint, changed: list[str], at: datetime
) -> None:
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="focal_point.edited",
        object_kind=OBJECT,
        object_id=focal_point.id,
        details={"changed": changed, "revision": focal_point.revision},
    )
    outbox.post(session, ERRAND, {"id": focal_point.id}, at=at)
    session.announce(repository.TOPIC, "", focal_point.change_seq)


def _difference(current: Record, patch: FocalPointPatch) -> dict[str, Any]:
    yours = patch.model_dump(mode="json", exclude_none=True, exclude={"revision", "confirmed"})
    theirs = current.model_dump(mode="json")
    theirs["authority_id"] = theirs["authority"]["id"]
    theirs["channels"] = [{key: each[key] for key in ("kind", "value", "note")} for each in theirs["channels"]]
    changed = {name: {"yours": value, "theirs": theirs[name]} for name, value in yours.items() if theirs[name] != value}
    return {"current": current.model_dump(mode="json"), "changed": changed}


def _check_codes(session: WriteSession, current: Record, patch: FocalPointPatch) -> None:
    fields: list[str] = []
    given = {
        "language": [each.code for each in patch.languages or ()],
        "offence": patch.offences or [],
        "measure": patch.measures or [],
    }
    for kind, codes in given.items():
        if set(codes) - reference.codes(session, kind):
            fields.append(f"{kind}s")
    if patch.authority_id is not None:
        authority = session.get(Authority, patch.authority_id)
        if authority is None or authority.jurisdiction != current.jurisdiction:
            fields.append("authority_id")
    if fields:
        raise BadInput("bad_input", fields=fields)


def _channels_differ(current: Record, patch: FocalPointPatch) -> bool:
    now = [(each.kind, each.value, each.note) for each in current.channels]
    wanted = [(each.kind, each.value, each.note) for each in patch.channels or ()]
    return sorted(now) != sorted(wanted)


def _replace_channels(session: WriteSession, id: str, patch: FocalPointPatch) -> None:
    for channel in repository.channels(session, id):
        session.delete(channel)
    for wanted in patch.channels or ():
        session.add(Channel(id=new_id(), focal_point_id=id, **wanted.model_dump()))
