"""The rules of saved searches.

| caller            | lists | renames, watches, deletes          |
|-------------------|-------|------------------------------------|
| who saved it      | yes   | yes                                |
| anyone else       | no    | 404, as if it had never existed    |
"""

from collections.abc import Mapping

from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.errors import Conflict
from app.kernel.ids import new_id
from app.search.desk import Desk
from app.search.saved import noticing, repository
from app.search.saved.address import read_address, write_address
from app.search.saved.models import SavedSearch
from app.search.saved.schemas import Notices, SavedIn, SavedOut, SavedPatch

MOST_SAVED = 20


async def saved_searches(desk: Desk, principal: Principal) -> list[SavedOut]:
    """The caller's saved searches, newest first, each with what changed since they last looked."""
    found = await desk.house.db.read(lambda session: repository.saved(session, principal))
    now = await noticing.results(desk, principal, [each for each in found if each.watched])
    taken = {each.id: noticing.anew(each.seen, now.get(each.id)) for each in found if each.watched}
    anew = {id: seen for id, seen in taken.items() if seen is not None}
    if anew:
        found = await desk.house.db.write(lambda session: _seen_anew(session, principal, anew))
    return [_out(each, now) for each in found]


async def notices(desk: Desk, principal: Principal) -> Notices:
    """How many of the caller's saved searches have news, and how many of their favourites."""
    found = await saved_searches(desk, principal)
    return Notices(searches=sum(_news(each) for each in found), favourites=await noticing.favourites(desk, principal))


async def save(desk: Desk, principal: Principal, form: SavedIn) -> SavedOut:
    """Saves a search. Raises BadInput; Conflict (`list_full`)."""
    at = desk.house.clock.now()
    address = write_address(read_address(form.address))
    now = await noticing.result(desk, principal, address)

    def write(session: WriteSession) -> SavedSearch:
        if len(repository.saved(session, principal)) >= MOST_SAVED:
            raise Conflict("list_full", most=MOST_SAVED)
        made = SavedSearch(
            id=new_id(),
            person_id=principal.person_id,
            name=form.name,
            address=address,
            watched=form.watched,
            created_at=at,
            looked_at=at,
            seen=now if form.watched else None,
        )
        session.add(made)
        return made

    made = await desk.house.db.write(write)
    return _out(made, {made.id: now})


async def change(desk: Desk, principal: Principal, id: str, patch: SavedPatch) -> SavedOut:
    """Renames a search, watches it from now on, or watches it no more. Raises NotFound."""
    at = desk.house.clock.now()
    current = await desk.house.db.read(lambda session: repository.one(session, principal, id))
    begins = patch.watched is True and not current.watched
    now = await noticing.results(desk, principal, [current] if begins or current.watched else [])

    def write(session: WriteSession) -> SavedSearch:
        found = repository.one(session, principal, id)
        if patch.name is not None:
            found.name = patch.name
        if patch.watched is not None and (begins or not patch.watched):
            found.watched, found.seen, found.looked_at = patch.watched, now.get(id), at
        return found

    changed = await desk.house.db.write(write)
    return _out(changed, now)


async def looked(desk: Desk, principal: Principal, id: str) -> None:
    """The caller looks at the result now: what is there is news no more. Raises NotFound."""
    at = desk.house.clock.now()
    current = await desk.house.db.read(lambda session: repository.one(session, principal, id))
    now = await noticing.results(desk, principal, [current] if current.watched else [])

    def write(session: WriteSession) -> None:
        found = repository.one(session, principal, id)
        found.looked_at, found.seen = at, now.get(id)

    await desk.house.db.write(write)


def delete(session: WriteSession, principal: Principal, id: str) -> None:
    """Raises NotFound."""
    session.delete(repository.one(session, principal, id))


def _seen_anew(session: WriteSession, principal: Principal, anew: Mapping[str, noticing.Result]) -> list[SavedSearch]:
    found = repository.saved(session, principal)
    for each in found:
        if each.id in anew:
            each.seen = (each.seen or {}) | anew[each.id]
    return found


def _out(saved: SavedSearch, results: Mapping[str, noticing.Result | None]) -> SavedOut:
    now = results.get(saved.id)
    possible = not saved.watched or saved.id in results
    comparable = saved.watched and saved.seen is not None and now is not None
    return SavedOut(
        id=saved.id,
        name=saved.name,
        address=saved.address,
        watched=saved.watched,
        created_at=saved.created_at,
        looked_at=saved.looked_at,
        too_many=saved.watched and possible and now is None,
        possible=possible,
        changes=noticing.changes(saved.seen or {}, now or {}) if comparable else None,
    )


def _news(saved: SavedOut) -> bool:
    found = saved.changes
    return found is not None and found.added + found.changed + found.gone > 0
