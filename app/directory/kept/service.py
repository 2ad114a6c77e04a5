"""The rules of a person's own lists.

| whose list    | what is on it | who sees it         | how many                                   |
|---------------|---------------|---------------------|--------------------------------------------|
| favourites    | put by hand   | the person, no one else | MOST_FAVOURITES; one more is refused   |
| cards viewed  | opened cards  | the person, no one else | MOST_VIEWED; the oldest make way       |

Nothing can be put on a list that the person cannot see, and whoever cannot be seen any more (retired, hidden by an
agreement) is counted as gone without a word why.
"""

from collections.abc import Sequence
from datetime import datetime

from app.directory import service as directory
from app.directory.cards import cards
from app.directory.kept import repository
from app.directory.kept.models import Favourite, ViewedCard
from app.directory.kept.schemas import Kept
from app.directory.news import changed, digest
from app.directory.schemas import Card
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import Conflict

MOST_FAVOURITES = 100
MOST_VIEWED = 20


def favourites(session: ReadSession, principal: Principal, at: datetime) -> Kept:
    """The caller's favourites, newest first, and which of them changed since they were opened."""
    found = _kept(session, Favourite, principal, at)
    seen = repository.seen(session, principal.person_id)
    return found.model_copy(update={"changed": changed(seen, {card.id: digest(card) for card in found.cards})})


def favourite_ids(session: ReadSession, principal: Principal) -> list[str]:
    """Only which ones: for the stars beside names."""
    return repository.kept(session, Favourite, principal.person_id)


def add_favourite(session: WriteSession, principal: Principal, id: str, at: datetime) -> None:
    """Again is fine. Raises NotFound; Conflict (`list_full`)."""
    card = directory.card(session, principal, id, at)
    if id in repository.kept(session, Favourite, principal.person_id):
        return
    if repository.count(session, Favourite, principal.person_id) >= MOST_FAVOURITES:
        raise Conflict("list_full", most=MOST_FAVOURITES)
    repository.keep(session, Favourite, principal.person_id, id, at)
    session.flush()
    repository.look(session, principal.person_id, id, digest(card))


def remove_favourite(session: WriteSession, principal: Principal, id: str) -> None:
    """Also for one that is not there or cannot be seen: the list without it is what was wanted."""
    repository.let_go(session, Favourite, principal.person_id, [id])


def viewed(session: ReadSession, principal: Principal, at: datetime) -> Kept:
    """The cards the caller opened, latest first."""
    return _kept(session, ViewedCard, principal, at)


def note_viewed(session: WriteSession, principal: Principal, id: str, at: datetime) -> None:
    """The caller opened a card: what is on it is news no more. Raises NotFound."""
    card = directory.card(session, principal, id, at)
    repository.look(session, principal.person_id, id, digest(card))
    repository.keep(session, ViewedCard, principal.person_id, id, at)
    session.flush()
    too_many = repository.kept(session, ViewedCard, principal.person_id)[MOST_VIEWED:]
    if too_many:
        repository.let_go(session, ViewedCard, principal.person_id, too_many)


def forget_viewed(session: WriteSession, principal: Principal) -> None:
    """Clears the list of cards viewed."""
    repository.let_go(session, ViewedCard, principal.person_id, None)


def some_cards(session: ReadSession, principal: Principal, ids: Sequence[str], at: datetime) -> list[Card]:
    """Of several focal points those that the caller may see: for entries named in a conversation."""
    return cards(session, principal, list(dict.fromkeys(ids)), at)


def _kept(session: ReadSession, table: repository.Keeping, principal: Principal, at: datetime) -> Kept:
    ids = repository.kept(session, table, principal.person_id)
    found = cards(session, principal, ids, at)
    return Kept(cards=found, gone=len(ids) - len(found))
