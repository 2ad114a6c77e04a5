"""Somebody met with a problem: it opens a review, or joins the one that is open on the entry."""

from datetime import datetime, timedelta

from app.audit import service as audit
from app.directory import repository as directory
from app.directory.keeping import reported
from app.directory.service import card
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import TooMany
from app.kernel.ids import new_id
from app.secretariat import repository
from app.secretariat.models import Report, Review, ReviewNetwork
from app.secretariat.schemas import ReportIn, ReportOut

A_DAY = 20
"""Reports of one person in 24 hours: enough for the worst day, too few to flood a secretariat."""

SHOWN = 50


def report(session: WriteSession, principal: Principal, form: ReportIn, at: datetime) -> ReportOut:
    """Records a problem; the same one again, while its review is open, is answered with the first.

    Raises NotFound for an entry that is hidden or missing, TooMany after A_DAY.
    """
    card(session, principal, form.focal_point, at)
    repository.lock_entry(session, form.focal_point)
    review = repository.open_review(session, form.focal_point)
    if review is not None:
        known = repository.report_by(session, review.id, principal.person_id, form.problem)
        if known is not None:
            return _out(known, review)
    if repository.reports_since(session, principal.person_id, at - timedelta(hours=24)) >= A_DAY:
        raise TooMany
    if review is None:
        review = _opened(session, form.focal_point, at)
    made = Report(
        id=new_id(), review_id=review.id, reporter=principal.person_id, problem=form.problem, note=form.note, at=at
    )
    session.add(made)
    reported.note(session, form.focal_point, form.problem, at)
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="focal_point.reported",
        object_kind="focal_point",
        object_id=form.focal_point,
        details={"problem": form.problem, "review": review.id},
    )
    session.flush()
    return _out(made, review)


def own_reports(session: ReadSession, principal: Principal, focal_point_id: str | None) -> list[ReportOut]:
    """The caller's reports, newest first, with what became of them."""
    found = repository.reports_of(session, principal.person_id, focal_point_id, SHOWN)
    return [_out(each, review) for each, review in found]


def _opened(session: WriteSession, focal_point_id: str, at: datetime) -> Review:
    review = Review(id=new_id(), focal_point_id=focal_point_id, opened_at=at)
    session.add(review)
    session.flush()
    memberships = directory.memberships(session, [focal_point_id])[focal_point_id]
    for network in sorted({each.network for each in memberships if each.standing != "former"}):
        session.add(ReviewNetwork(review_id=review.id, network=network))
    return review


def _out(report: Report, review: Review) -> ReportOut:
    return ReportOut.model_validate(
        {
            "id": report.id,
            "focal_point": review.focal_point_id,
            "problem": report.problem,
            "at": report.at,
            "handled_at": review.resolved_at,
            "result": review.result,
            "answer": review.note,
        }
    )
