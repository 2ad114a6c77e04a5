"""The queue of reviews, and how one ends."""

from datetime import datetime

from app.audit import service as audit
from app.directory.cards import cards
from app.directory.keeping import confirming, reported
from app.directory.keeping.schemas import ConfirmIn
from app.directory.lookalikes import service as lookalikes
from app.directory.models import FocalPoint
from app.directory.schemas import NamedOut
from app.identity import repository as persons
from app.identity.models import Person
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import BadInput, Conflict, Forbidden, NotFound
from app.kernel.paging import PAGE
from app.secretariat import repository
from app.secretariat.models import Report, Review
from app.secretariat.schemas import Complaint, LookAlikeOut, ResolveIn, ReviewOut, ReviewsOut


def reviews(session: ReadSession, principal: Principal, *, resolved: bool, offset: int) -> ReviewsOut:
    """A page of the caller's queue. Raises Forbidden. Five statements."""
    networks = kept(principal, "desk.read")
    found = repository.reviews(session, networks, resolved=resolved, offset=offset, limit=PAGE)
    total, _ = repository.waiting(session, networks, resolved=resolved)
    return ReviewsOut(reviews=_out(session, networks, found), total=total)


def resolve(session: WriteSession, principal: Principal, id: str, form: ResolveIn, at: datetime) -> ReviewOut:
    """Ends a review with a result; `confirmed` also confirms the entry, in the way given.

    Raises Forbidden, NotFound for a review of other networks, Conflict `review_resolved` when somebody was first,
    BadInput for a way that is missing or out of place.
    """
    networks = kept(principal, "desk.write")
    review = session.get(Review, id, with_for_update=True)
    if review is None or networks.isdisjoint(repository.networks_of(session, [id])[id]):
        raise NotFound
    if review.resolved_at is not None:
        raise Conflict("review_resolved")
    if (form.result == "confirmed") != (form.method in ("phone", "meeting", "correspondent")):
        raise BadInput(fields=["method"])
    if form.method is not None:
        confirming.confirm(session, principal, review.focal_point_id, ConfirmIn(method=form.method), at)
    reported.settle(session, review.focal_point_id)
    review.result, review.note = form.result, form.note
    review.resolved_at, review.resolved_by = at, principal.person_id
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="review.resolved",
        object_kind="focal_point",
        object_id=review.focal_point_id,
        details={"review": id, "result": form.result},
    )
    session.flush()
    return _out(session, networks, [(review, session.get_one(FocalPoint, review.focal_point_id))])[0]


def look_alikes(session: ReadSession, principal: Principal, at: datetime) -> list[LookAlikeOut]:
    """The pairs before the caller, each with both cards. Raises Forbidden."""
    pairs = lookalikes.waiting(session, kept(principal, "desk.read"))
    found = cards(session, principal, [id for pair in pairs for id in (pair.one, pair.other)], at)
    of = {card.id: card for card in found}
    return [
        LookAlikeOut(id=pair.id, found_at=pair.found_at, entries=[of[pair.one], of[pair.other]])
        for pair in pairs
        if pair.one in of and pair.other in of
    ]


def kept(principal: Principal, operation: str) -> frozenset[str]:
    """The networks at whose desk the caller sits. Raises Forbidden for none."""
    networks = judge.kept(principal, operation)
    if not networks:
        raise Forbidden
    return networks


def _out(
    session: ReadSession | WriteSession, own: frozenset[str], found: list[tuple[Review, FocalPoint]]
) -> list[ReviewOut]:
    """Networks other than the caller's `own` are not named: whether somebody is in them may be hidden."""
    ids = [review.id for review, _ in found]
    networks = repository.networks_of(session, ids)
    complaints = repository.complaints(session, ids)
    names = persons.display_names(session, {review.resolved_by for review, _ in found if review.resolved_by})
    return [
        ReviewOut.model_validate(
            {
                "id": review.id,
                "entry": NamedOut.model_validate(entry, from_attributes=True),
                "networks": [each for each in networks[review.id] if each in own],
                "retired": entry.retired_at is not None,
                "confirmed_at": entry.confirmed_at,
                "opened_at": review.opened_at,
                "complaints": [_complaint(report, person) for report, person in complaints[review.id]],
                "result": review.result,
                "note": review.note,
                "resolved_at": review.resolved_at,
                "resolved_by": names.get(review.resolved_by or ""),
            }
        )
        for review, entry in found
    ]


def _complaint(report: Report, person: Person | None) -> Complaint:
    return Complaint.model_validate(
        {
            "problem": report.problem,
            "note": report.note,
            "at": report.at,
            "reporter": person.display_name if person else None,
            "jurisdiction": person.jurisdiction if person else None,
        }
    )
