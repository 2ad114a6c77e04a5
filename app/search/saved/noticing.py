"""What changed in the result of a saved search, judged by what its owner may see now.

Nothing is kept about hidden focal points and nothing is told of them: a notice compares two results, each made of
cards as shown to the owner. A field that the owner is not shown can change without a notice.
"""

from collections.abc import Hashable, Iterable

from app.directory import news, visibility
from app.directory.cards import cards
from app.directory.kept import repository as kept
from app.directory.news import digest
from app.identity.principal import Principal
from app.kernel.db import ReadSession
from app.kernel.errors import BadInput
from app.kernel.paging import PAGE
from app.search import service as search
from app.search.desk import Desk
from app.search.saved.address import read_address, watched_part
from app.search.saved.models import SavedSearch
from app.search.saved.schemas import Changes
from app.search.schemas import Hit

Result = dict[str, str]


async def result(desk: Desk, principal: Principal, address: str) -> Result | None:
    """Digest of each card by id; None where there are too many to be watched. Raises BadInput."""
    ask = watched_part(read_address(address))
    at = desk.house.clock.now()
    asking = await desk.house.db.glance(lambda session: search.caller(session, principal, at))
    found: list[Hit] = []
    total = 1
    while len(found) < total:
        page = await search.search(
            desk, principal, asking, ask.model_copy(update={"offset": len(found), "limit": PAGE})
        )
        if page.total_is_floor:
            return None
        found += page.hits
        total = page.total if page.hits else 0
    return {hit.card.id: digest(hit.card) for hit in _sure(found)}


async def results(desk: Desk, principal: Principal, searches: Iterable[SavedSearch]) -> dict[str, Result | None]:
    """The results of some saved searches, by id; worked out anew only after something may have changed.

    A search that is no longer possible is left out.
    """
    state = await _state(desk, principal)
    found: dict[str, Result | None] = {}
    for each in searches:
        key = (each.id, each.address, principal.person_id, state)
        known = desk.remembered.get(key)
        if known is None:
            try:
                known = desk.remembered.put(key, (await result(desk, principal, each.address),))
            except BadInput:
                continue
        found[each.id] = known[0]
    return found


async def favourites(desk: Desk, principal: Principal) -> int:
    """How many favourites changed since the caller last opened them; worked out anew as the results are."""
    house = desk.house
    seen = await house.db.read(lambda session: kept.seen(session, principal.person_id))
    if not seen:
        return 0
    key = (tuple(sorted(seen)), principal.person_id, await _state(desk, principal))
    known = desk.remembered.get(key)
    if known is None:
        at = house.clock.now()
        shown = await house.db.read(lambda session: cards(session, principal, sorted(seen), at))
        known = desk.remembered.put(key, ({card.id: digest(card) for card in shown},))
    now = known[0] or {}
    if taken := news.anew(seen, now):
        await house.db.write(lambda session: kept.seen_anew(session, principal.person_id, taken))
    return len(news.changed(seen, now))


async def _state(desk: Desk, principal: Principal) -> Hashable:
    """What a result depends on but for its address: the same as long as nothing may have changed."""
    at = desk.house.clock.now()

    def shown(session: ReadSession) -> dict[str, visibility.Level]:
        return visibility.shown_networks(session, principal, at)

    levels = tuple(sorted((await desk.house.db.glance(shown)).items()))
    return levels, desk.holdings.seq, desk.degraded, at.date()


def anew(seen: Result | None, now: Result | None) -> Result | None:
    """What of a result is taken as seen now; all of one that could not be watched before, be it nobody. None where
    there is nothing to take."""
    if now is None:
        return None
    return now if seen is None else news.anew(seen, now) or None


def changes(seen: Result, now: Result) -> Changes:
    """How `now` differs from what was `seen`."""
    return Changes(
        added=len(now.keys() - seen.keys()),
        changed=len(news.changed(seen, now)),
        gone=len(seen.keys() - now.keys()),
    )


def _sure(hits: Iterable[Hit]) -> Iterable[Hit]:
    """Near spellings come and go with the engine that proposes them; they are no news."""
    return (hit for hit in hits if hit.match is None or hit.match.confidence != "near")
