"""What an edit of a record may say: known codes, an alternate, roles in the networks one keeps."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlmodel import col

from app.directory.models import Authority, FocalPoint
from app.directory.record_schemas import Absence, EntryFields, FocalPointPatch, KeptEntry
from app.directory.visibility import visible
from app.identity import repository as persons
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.errors import BadInput
from app.reference import service as reference


@dataclass(frozen=True)
class Blank:
    """An entry that is not there yet, of one State."""

    jurisdiction: str
    authority_id: str = ""
    id: str = ""
    alternate_id: str | None = None
    offences: Sequence[str] = ()
    measures: Sequence[str] = ()
    valid_from: datetime | None = None
    valid_until: datetime | None = None


def check(
    session: WriteSession, principal: Principal, current: KeptEntry, patch: FocalPointPatch, at: datetime
) -> None:
    """Raises BadInput: `alternate_missing`, `name_of_another`, or `bad_input` with the fields that cannot be."""
    if "alternate_id" in patch.model_fields_set and patch.alternate_id is None:
        raise BadInput("alternate_missing")
    written = _words(patch.name_original or current.name_original, patch.name_romanised or current.name_romanised)
    replaced = written.isdisjoint(_words(current.name_original, current.name_romanised))
    if replaced and persons.stood_behind(session, current.id):
        raise BadInput("name_of_another")
    fields = faulty(session, principal, current, patch, at)
    fields += check_stand_ins(session, principal, current, patch.absences or [], at)
    if patch.memberships is not None and not _keeps(principal, current, patch):
        fields.append("memberships")
    if fields:
        raise BadInput("bad_input", fields=fields)


def faulty(
    session: WriteSession, principal: Principal, current: KeptEntry | Blank, given: EntryFields, at: datetime
) -> list[str]:
    """Fields that an entry cannot have: unknown codes, somebody of another State, an end before the beginning."""
    fields = [*_unknown_codes(session, given), *_pairs(current, given)]
    if given.authority_id is not None:
        authority = session.get(Authority, given.authority_id)
        if authority is None or authority.jurisdiction != current.jurisdiction:
            fields.append("authority_id")
    if given.alternate_id not in (None, current.alternate_id):
        fields += _strangers(session, principal, current, {"alternate_id": [given.alternate_id]}, at)
    limits = [limit for limit in _limits(current, given) if limit is not None]
    if sorted(set(limits)) != limits:
        fields.append("valid_until")
    return fields


def check_stand_ins(
    session: WriteSession, principal: Principal, current: Any, absences: Iterable[Absence], at: datetime
) -> list[str]:
    """`absences` where somebody stands in who cannot: not shown to the caller, of another State, or the absent one."""
    return _strangers(session, principal, current, {"absences": [each.stand_in_id for each in absences]}, at)


def _strangers(
    session: WriteSession, principal: Principal, current: Any, named: dict[str, list[str | None]], at: datetime
) -> list[str]:
    wanted = {id for ids in named.values() for id in ids if id}
    if not wanted:
        return []
    known = session.scalars(
        select(col(FocalPoint.id)).where(
            col(FocalPoint.id).in_(wanted),
            col(FocalPoint.jurisdiction) == current.jurisdiction,
            col(FocalPoint.id) != current.id,
            visible(principal, at),
        )
    )
    missing = wanted - set(known)
    return [field for field, ids in named.items() if missing.intersection(ids)]


def _unknown_codes(session: WriteSession, patch: EntryFields) -> list[str]:
    given = {
        "language": [each.code for each in patch.languages or ()],
        "offence": patch.offences or [],
        "measure": patch.measures or [],
    }
    found = [f"{kind}s" for kind, codes in given.items() if set(codes) - reference.codes(session, kind)]
    peers = {each.peer for each in patch.channels or () if each.peer}
    return [*found, "channels"] if peers - reference.jurisdiction_codes(session) else found


def _words(original: str, romanised: str) -> set[str]:
    return set(f"{original} {romanised}".casefold().split())


def _pairs(current: KeptEntry | Blank, patch: EntryFields) -> list[str]:
    """A pair that is no part of the competence cannot be taken out of it."""
    offences = set(current.offences if patch.offences is None else patch.offences)
    measures = set(current.measures if patch.measures is None else patch.measures)
    wrong = any(offence not in offences or measure not in measures for offence, measure in patch.not_competent or ())
    return ["not_competent"] if wrong else []


def _keeps(principal: Principal, current: KeptEntry, patch: FocalPointPatch) -> bool:
    """Whether the roles given are in networks the entry is in, each of which keeps one, and change only one's own."""
    now = {(each.network, each.role) for each in current.memberships}
    given = {(each.network, each.role) for each in patch.memberships or ()}
    theirs = {each for each in now ^ given if each[0] not in judge.kept(principal, "focal_point.edit")}
    return not theirs and {network for network, _ in now} == {network for network, _ in given}


def _limits(current: KeptEntry | Blank, patch: EntryFields) -> tuple[datetime | None, datetime | None]:
    given = patch.model_fields_set
    return (
        patch.valid_from if "valid_from" in given else current.valid_from,
        patch.valid_until if "valid_until" in given else current.valid_until,
    )
