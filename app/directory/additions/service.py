"""A new entry needs two people, as changed numbers do: an impostor's entry is worse than a wrong number (security.md,
sections 2 and 5; docs/decisions/0034)."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.audit import service as audit
from app.directory import repository
from app.directory.additions import writing
from app.directory.additions.models import Addition
from app.directory.additions.schemas import Adding, AdditionIn, AdditionOut, Additions, AdditionWaiting
from app.directory.cards import authority_out
from app.directory.checks import Blank, faulty
from app.directory.contacts import readers
from app.directory.contacts import service as contacts
from app.directory.models import Authority
from app.directory.schemas import Colleague
from app.directory.stand_ins import colleague, possible_stand_ins, seen
from app.identity import repository as persons
from app.identity.grants import repository as grants
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import BadInput, Conflict, Forbidden, NotFound
from app.kernel.ids import new_id
from app.outbox import notices
from app.reference import service as reference
from app.reference.models import Membership
from app.vault import service as vault

OBJECT: Final = "addition"
WAITS: Final = "entry_waits"
"""The notice to those whose word a new entry, or one for a further network, waits for."""
MOST = 50


def listed(session: ReadSession, principal: Principal) -> Additions:
    """What the caller wrote down or can agree to, at most 50, and where they may add. Four statements."""
    rows = session.scalars(
        select(Addition).where(col(Addition.decided_at).is_(None)).order_by(col(Addition.proposed_at), col(Addition.id))
    )
    found = [each for each in rows if _may_read(principal, each)][:MOST]
    return Additions(waiting=_waiting(session, principal, found), adds=_adds(session, principal))


def alternates(
    session: ReadSession, principal: Principal, network: str, jurisdiction: str, at: datetime
) -> list[Colleague]:
    """Who may be the alternate of a new entry. Raises Forbidden."""
    check_adds(session, principal, network, jurisdiction)
    return possible_stand_ins(session, principal, Blank(jurisdiction), at)


def propose(session: WriteSession, principal: Principal, form: AdditionIn, at: datetime) -> AdditionWaiting:
    """Puts a new entry before a second person.

    Raises Forbidden where the caller may not add; BadInput for what an entry cannot say, and `alternate_missing` where
    there is somebody who could be one; Conflict `list_full` for whoever has 50 that wait.
    """
    check_adds(session, principal, form.network, form.jurisdiction)
    _check(session, principal, form, at)
    mine = select(func.count()).where(col(Addition.proposed_by) == principal.person_id)
    if session.execute(mine.where(col(Addition.decided_at).is_(None))).scalar_one() >= MOST:
        raise Conflict("list_full")
    id = new_id()
    addition = Addition(
        id=id,
        network=form.network,
        jurisdiction=form.jurisdiction,
        authority_id=form.authority_id,
        proposed_by=principal.person_id,
        proposed_at=at,
        content=vault.key(session, id).seal(form.model_dump_json(), f"{OBJECT}|{id}"),
    )
    session.add(addition)
    session.flush()
    reach = [form.network], form.jurisdiction, form.authority_id
    seconds = grants.in_reach(session, "focal_point.agree", *reach, at, [principal.person_id])
    notices.post(session, seconds, WAITS, about=id, at=at)
    _recorded(session, principal, "proposed", addition, at)
    return _waiting(session, principal, [addition])[0]


def look(session: WriteSession, principal: Principal, id: str, at: datetime) -> AdditionOut:
    """The whole of one, for whoever wrote it and for the second person: the reading is audited. Raises NotFound."""
    addition = _found(session, principal, id)
    _recorded(session, principal, "read", addition, at)
    entry = _content(session, [addition])[id]
    others = seen(session, principal, [entry.alternate_id] if entry.alternate_id else [], at)
    return AdditionOut(
        **_waiting(session, principal, [addition])[0].model_dump(),
        entry=entry,
        authority=authority_out(session.get_one(Authority, entry.authority_id)),
        alternate=colleague(others[entry.alternate_id]) if entry.alternate_id in others else None,
        also_at=contacts.also_at(session, principal, id, {each.value for each in entry.channels or ()}),
    )


def decide(session: WriteSession, principal: Principal, id: str, at: datetime, *, agreed: bool) -> None:
    """The second person's word; whoever wrote an entry down can only take it back. Raises NotFound, Forbidden, Conflict
    for one that was decided."""
    position = repository.next_position(session)
    addition = _found(session, principal, id)
    if agreed and not _may_agree(principal, addition):
        raise Forbidden
    form = _content(session, [addition])[id]
    addition.decided_at, addition.decided_by, addition.agreed = at, principal.person_id, agreed
    addition.content = ""
    notices.settle(session, id, at)
    _recorded(session, principal, "agreed" if agreed else "refused", addition, at)
    if agreed:
        writing.write(session, principal, id, form, at, position)
        for each in audit.history(session, OBJECT, id):
            if each.action == f"{OBJECT}.read" and each.actor:
                readers.noted(session, each.actor, id, each.at)
    else:
        vault.shred(session, id)


def _check(session: WriteSession, principal: Principal, form: AdditionIn, at: datetime) -> None:
    nobody = Blank(form.jurisdiction, form.authority_id)
    if form.alternate_id is None and possible_stand_ins(session, principal, nobody, at):
        raise BadInput("alternate_missing")
    fields = faulty(session, principal, nobody, form, at)
    if form.role not in reference.codes(session, "role"):
        fields.append("role")
    if form.valid_until is not None and form.valid_until <= at:
        fields.append("valid_until")
    if fields:
        raise BadInput(fields=fields)


def _adds(session: Session, principal: Principal) -> list[Adding]:
    """By network, the States for which the caller may add: those that are in it still."""
    kept, states = judge.kept(principal, "focal_point.add"), judge.states(principal, "focal_point.add")
    rows = session.execute(
        select(col(Membership.network), col(Membership.jurisdiction))
        .where(col(Membership.network).in_(kept | {network for network, _ in states}))
        .where(col(Membership.status) != "former")
        .order_by(col(Membership.network), col(Membership.jurisdiction))
    )
    found: dict[str, list[str]] = {}
    for network, state in rows:
        if network in kept or (network, state) in states:
            found.setdefault(network, []).append(state)
    return [Adding(network=network, jurisdictions=members) for network, members in found.items()]


def check_adds(session: Session, principal: Principal, network: str, jurisdiction: str) -> None:
    """Raises Forbidden where the caller may add nobody of this State to this network."""
    if not any(each.network == network and jurisdiction in each.jurisdictions for each in _adds(session, principal)):
        raise Forbidden


def _may_agree(principal: Principal, addition: Addition) -> bool:
    """Not whoever wrote it down."""
    return addition.proposed_by != principal.person_id and judge.permits(
        principal, "focal_point.agree", [addition.network], addition.jurisdiction, addition.authority_id
    )


def _may_read(principal: Principal, addition: Addition) -> bool:
    return addition.proposed_by == principal.person_id or _may_agree(principal, addition)


def _found(session: WriteSession, principal: Principal, id: str) -> Addition:
    addition = session.get(Addition, id, with_for_update=True)
    if addition is None or not _may_read(principal, addition):
        raise NotFound
    if addition.decided_at is not None:
        raise Conflict("grant_settled")
    return addition


def _content(session: Session, found: Sequence[Addition]) -> dict[str, AdditionIn]:
    keys = vault.keys(session, [each.id for each in found])
    return {
        each.id: AdditionIn.model_validate_json(keys[each.id].open(each.content, f"{OBJECT}|{each.id}"))
        for each in found
    }


def _waiting(session: Session, principal: Principal, found: Sequence[Addition]) -> list[AdditionWaiting]:
    names = persons.display_names(session, {each.proposed_by for each in found})
    content = _content(session, found)
    shown = {"network", "role", "jurisdiction", "name_original", "name_original_language", "name_romanised"}
    return [
        AdditionWaiting(
            **content[each.id].model_dump(include=shown),
            id=each.id,
            names=content[each.id].names or {},
            proposed_by=names.get(each.proposed_by),
            proposed_at=each.proposed_at,
            agree=_may_agree(principal, each),
        )
        for each in found
    ]


def _recorded(session: WriteSession, principal: Principal, how: str, addition: Addition, at: datetime) -> None:
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action=f"{OBJECT}.{how}",
        object_kind=OBJECT,
        object_id=addition.id,
        details={"network": addition.network, "jurisdiction": addition.jurisdiction},
    )
