"""Who was shown my numbers: every reveal is listed to the person revealed, and so is whoever read them to keep them."""

from app.directory.reveals import repository
from app.directory.reveals.schemas import ViewerOut, ViewOut
from app.identity.models import Person
from app.identity.principal import Principal
from app.kernel.db import ReadSession

MOST = 100


def viewer(person: Person) -> ViewerOut:
    return ViewerOut.model_validate(person, from_attributes=True)


def who_viewed(session: ReadSession, principal: Principal) -> list[ViewOut]:
    """The latest 100 reveals of the caller's own entry, newest first; their own are left out."""
    if principal.focal_point_id is None:
        return []
    rows = repository.reveals_of(session, principal.focal_point_id, MOST)
    return [
        ViewOut.model_validate({"at": each.at, "purpose": each.purpose, "viewer": viewer(person)})
        for each, person in rows
        if person.id != principal.person_id
    ]
