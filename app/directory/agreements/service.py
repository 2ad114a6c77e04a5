"""The rules of agreements: whose they are, from when they count, what is told of them."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import or_, select
from sqlmodel import col

from app.audit import service as audit
from app.directory.agreements.schemas import AgreementIn, AgreementOut, AgreementsOut, Level, Term
from app.directory.models import NetworkAgreement
from app.identity import repository as persons
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import BadInput
from app.reference import service as reference


def agreements(session: ReadSession | WriteSession, principal: Principal, network: str, at: datetime) -> AgreementsOut:
    """What `network` shows to every other, for its secretariat. Raises Forbidden."""
    judge.require(principal, "agreement.set", network)
    rows = session.scalars(
        select(NetworkAgreement)
        .where(or_(col(NetworkAgreement.shown_network) == network, col(NetworkAgreement.viewer_network) == network))
        .order_by(col(NetworkAgreement.effective_from))
    ).all()
    names = persons.display_names(session, {row.set_by for row in rows if row.set_by})
    by_pair: dict[tuple[str, str], list[NetworkAgreement]] = {}
    for row in rows:
        by_pair.setdefault((row.shown_network, row.viewer_network), []).append(row)
    return AgreementsOut(
        network=network,
        agreements=[
            _out(other, by_pair.get((network, other), []), by_pair.get((other, network), []), names, at)
            for other in reference.networks_in_order(session)
            if other != network
        ],
    )


def agree(session: WriteSession, principal: Principal, network: str, form: AgreementIn, at: datetime) -> AgreementsOut:
    """Sets what `network` shows to another from a date on; past dates count from now, since nobody can be made to have
    seen less. A second word for the same moment replaces the first. Raises Forbidden, BadInput."""
    judge.require(principal, "agreement.set", network)
    if form.viewer_network == network or form.viewer_network not in reference.network_ids(session):
        raise BadInput(fields=["viewer_network"])
    effective = max(form.effective_from or at, at)
    session.merge(
        NetworkAgreement(
            shown_network=network,
            viewer_network=form.viewer_network,
            effective_from=effective,
            level=form.level,
            set_by=principal.person_id,
            set_at=at,
        )
    )
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="agreement.set",
        object_kind="network",
        object_id=network,
        details={"viewer": form.viewer_network, "level": form.level, "effective_from": effective.isoformat()},
    )
    session.flush()
    return agreements(session, principal, network, at)


def _out(
    viewer: str,
    given: Sequence[NetworkAgreement],
    returned: Sequence[NetworkAgreement],
    names: dict[str, str],
    at: datetime,
) -> AgreementOut:
    terms = [_term(row, names) for row in given]
    begun = [term for term in terms if term.effective_from <= at]
    returning = [_term(row, names).level for row in returned if row.effective_from <= at]
    nothing: Level = "nothing"
    return AgreementOut(
        viewer_network=viewer,
        level=begun[-1].level if begun else nothing,
        since=begun[-1].effective_from if begun else None,
        coming=[term for term in terms if term.effective_from > at],
        past=begun[:-1][::-1],
        in_return=returning[-1] if returning else nothing,
    )


def _term(row: NetworkAgreement, names: dict[str, str]) -> Term:
    return Term.model_validate(
        {
            "level": row.level,
            "effective_from": row.effective_from,
            "set_at": row.set_at,
            "set_by": names.get(row.set_by or ""),
        }
    )
