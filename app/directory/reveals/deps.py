"""At the door: whoever gives out cards says so first."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Annotated, Literal

from fastapi import Depends, Header, Request, Response

from app.directory.reveals.canaries import Bait
from app.directory.reveals.listings import Listings, Shown
from app.directory.schemas import Card
from app.identity.deps import CurrentPrincipal
from app.identity.principal import Principal


async def listings_of(request: Request) -> Listings:
    found: Listings = request.app.state.listings
    return found


CurrentListings = Annotated[Listings, Depends(listings_of)]


@dataclass(frozen=True, slots=True)
class Lister:
    """`await listed(ids)` before people are shown; it counts them, or refuses. `urgent`: the caller says so."""

    listings: Listings
    principal: Principal
    response: Response
    urgent: bool

    async def __call__(self, ids: Iterable[str]) -> Shown:
        """Raises Forbidden (`directory_suspended`), TooMany (`listed_a_day`)."""
        shown = await self.listings.note(self.principal, ids, urgent=self.urgent)
        self.response.headers.update(shown.headers)
        return shown

    async def cards(self, cards: Iterable[Card]) -> Shown:
        """The same for all whom `cards` name: stand-ins and alternates too."""
        return await self(_named(cards))

    async def soon(self, cards: Iterable[Card]) -> Shown:
        """The same, counted after the answer where that will do: see Listings.note_soon."""
        return await self.listings.note_soon(self.principal, _named(cards), urgent=self.urgent)

    async def missed(self, id: str) -> None:
        """Somebody asked for an entry that is not there."""
        await self.listings.missed(self.principal, id)

    async def watch(self, text: str, offset: int, asked: str, cards: Sequence[Card]) -> Bait | None:
        """Looks at a search: see Listings.watch."""
        return await self.listings.watch(self.principal, text, offset, asked, cards)


def _named(cards: Iterable[Card]) -> list[str]:
    named = [(card, card.stand_in, card.alternate) for card in cards]
    return [each.id for people in named for each in people if each is not None]


async def lister(
    listings: CurrentListings,
    principal: CurrentPrincipal,
    response: Response,
    counterpart_purpose: Annotated[Literal["urgent"] | None, Header(include_in_schema=False)] = None,
) -> Lister:
    return Lister(listings, principal, response, counterpart_purpose is not None)


Listed = Annotated[Lister, Depends(lister)]


async def settled_principal(principal: CurrentPrincipal, listings: CurrentListings) -> Principal:
    """The caller, once all whom they were shown are on record: for what tells them how many."""
    await listings.settled(principal.person_id)
    return principal


SettledPrincipal = Annotated[Principal, Depends(settled_principal)]
