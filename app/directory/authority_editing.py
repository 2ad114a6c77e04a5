"""Authorities: there may be several of a jurisdiction, each competent for its functions, instruments and stages.

Kept by the secretariats of the networks its jurisdiction belongs to; nobody is reached by an authority, so one person's
word is enough.
"""

from datetime import datetime
from typing import Annotated, Final

from pydantic import Field
from sqlalchemy import select
from sqlmodel import col

from app.audit import service as audit
from app.directory import following
from app.directory.cards import authority_out
from app.directory.models import Authority, FocalPoint
from app.directory.record_schemas import Zone
from app.directory.schemas import AuthorityCompetence, AuthorityOut, In, Names, Texts
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.errors import BadInput, Forbidden, NotFound
from app.kernel.ids import new_id
from app.kernel.text import Code, Language, Name
from app.reference import service as reference
from app.reference.models import Membership

OfficeNames = Annotated[Names, Field(min_length=1)]
_FOUND_BY: Final = frozenset({"kind", "names", "name_original", "city"})
"""What an index holds of an authority, about each of its people."""


class AuthorityPatch(In):
    """An edit; fields left out stay as they are."""

    kind: Code | None = None
    names: OfficeNames | None = None
    name_original: Name | None = None
    name_original_language: Language | None = None
    city: Names | None = None
    competence: Annotated[list[AuthorityCompetence], Field(max_length=30)] | None = None
    territory: Texts | None = None


class AuthorityIn(AuthorityPatch):
    """A new one."""

    jurisdiction: Code
    kind: Code
    names: OfficeNames
    time_zone: Zone


def add_authority(session: WriteSession, principal: Principal, form: AuthorityIn, at: datetime) -> AuthorityOut:
    """Adds an authority. Raises Forbidden for everybody but the secretariats of the networks its jurisdiction belongs
    to; BadInput for codes that are not known."""
    _check_keeps(session, principal, form.jurisdiction)
    _check(session, form)
    authority = Authority.model_validate({"id": new_id(), **form.model_dump(mode="json", exclude_none=True)})
    session.add(authority)
    session.flush()
    _recorded(session, principal, "added", authority, sorted(form.model_fields_set), at)
    return authority_out(authority)


def edit_authority(
    session: WriteSession, principal: Principal, id: str, patch: AuthorityPatch, at: datetime
) -> AuthorityOut:
    """Writes an edit with its audit entry; indexes follow where its people are found by what changed.

    Raises NotFound; Forbidden and BadInput as `add_authority`.
    """
    authority = session.get(Authority, id)
    if authority is None:
        raise NotFound
    _check_keeps(session, principal, authority.jurisdiction)
    _check(session, patch)
    wanted = patch.model_dump(mode="json", exclude_none=True)
    changed = sorted(name for name, value in wanted.items() if getattr(authority, name) != value)
    for name in changed:
        setattr(authority, name, wanted[name])
    if changed:
        _recorded(session, principal, "edited", authority, changed, at)
    session.flush()
    if not _FOUND_BY.isdisjoint(changed):
        people = select(col(FocalPoint.id)).where(
            col(FocalPoint.authority_id) == id, col(FocalPoint.retired_at).is_(None)
        )
        following.moved(session, session.scalars(people.order_by(col(FocalPoint.id))).all(), at)
    return authority_out(authority)


def _check_keeps(session: WriteSession, principal: Principal, jurisdiction: str) -> None:
    belongs = select(col(Membership.network)).where(col(Membership.jurisdiction) == jurisdiction)
    if not judge.permits(principal, "authority.edit", session.scalars(belongs)):
        raise Forbidden


def _check(session: WriteSession, given: AuthorityPatch) -> None:
    parts = given.competence or []
    instruments = {code for part in parts for code in part.instruments}
    stages = {code for part in parts for code in part.stages}
    wrong = []
    if given.kind is not None and given.kind not in reference.codes(session, "authority_kind"):
        wrong.append("kind")
    if instruments - reference.codes(session, "instrument") or stages - reference.codes(session, "stage"):
        wrong.append("competence")
    if wrong:
        raise BadInput("bad_input", fields=wrong)


def _recorded(
    session: WriteSession, principal: Principal, how: str, authority: Authority, fields: list[str], at: datetime
) -> None:
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action=f"authority.{how}",
        object_kind="authority",
        object_id=authority.id,
        details={"changed": fields},
    )
