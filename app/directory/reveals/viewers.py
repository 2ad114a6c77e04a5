"""Who was shown my numbers: every reveal is listed to the person revealed, and so is whoever read them to keep them."""

from app.directory.reveals import repository
from app.directory.reveals.schemas import ViewerOut, ViewOut, ViewsOut
from app.identity.models import Person
from app.identity.principal import Principal
from app.kernel.db import ReadSession

PAGE = 50


def viewer(person: Person) -> ViewerOut:
    return ViewerOut.model_validate(person, from_attributes=True)


def who_viewed(session: ReadSession, principal: Principal, before: str | None) -> ViewsOut:
    """A page of the reveals of the caller's own entry, newest first, their own left out."""
    if principal.focal_point_id is None:
        return ViewsOut(views=[], more=False)
    rows = repository.reveals_of(session, principal.focal_point_id, principal.person_id, before, PAGE + 1)
    views = [
        ViewOut.model_validate({"id": each.id, "at": each.at, "purpose": each.purpose, "viewer": viewer(person)})
        for each, person in rows[:PAGE]
    ]
    return ViewsOut(views=views, more=len(rows) > PAGE)
