"""What an authority is competent for: kept by the secretariats of the networks its jurisdiction belongs to."""

from datetime import datetime
from typing import Annotated

from pydantic import Field
from sqlalchemy import select
from sqlmodel import col

from app.audit import service as audit
from app.directory.cards import authority_out
from app.directory.models import Authority
from app.directory.schemas import AuthorityCompetence, AuthorityOut, In, Texts
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.errors import BadInput, Forbidden, NotFound
from app.reference import service as reference
from app.reference.models import Membership


class AuthorityPatch(In):
    """An edit; fields left out stay as they are."""

    competence: Annotated[list[AuthorityCompetence], Field(max_length=30)] | None = None
    territory: Texts | None = None


def edit_authority(
    session: WriteSession, principal: Principal, id: str, patch: AuthorityPatch, at: datetime
) -> AuthorityOut:
    """Writes an edit with its audit entry.

    Raises NotFound; Forbidden for everybody but the secretariats of the networks its jurisdiction belongs to; BadInput
    for instruments and stages that are not known.
    """
    authority = session.get(Authority, id)
    if authority is None:
        raise NotFound
    belongs = select(col(Membership.network)).where(col(Membership.jurisdiction) == authority.jurisdiction)
    if not judge.permits(principal, "authority.edit", session.scalars(belongs)):
        raise Forbidden
    _check(session, patch)
    wanted = patch.model_dump(mode="json", exclude_none=True)
    changed = sorted(name for name, value in wanted.items() if getattr(authority, name) != value)
    for name in changed:
        setattr(authority, name, wanted[name])
    if changed:
        audit.record(
            session,
            at=at,
            actor=principal.person_id,
            action="authority.edited",
            object_kind="authority",
            object_id=id,
            details={"changed": changed},
        )
    session.flush()
    return authority_out(authority)


def _check(session: WriteSession, patch: AuthorityPatch) -> None:
    parts = patch.competence or []
    instruments = {code for part in parts for code in part.instruments}
    stages = {code for part in parts for code in part.stages}
    if instruments - reference.codes(session, "instrument") or stages - reference.codes(session, "stage"):
        raise BadInput("bad_input", fields=["competence"])
