"""At the door: whoever gives out cards says so first."""

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
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
    counting: list[asyncio.Future[Shown]] = field(default_factory=list)

    async def __call__(self, ids: Iterable[str]) -> Shown:
        """Raises Forbidden (`directory_suspended`), TooMany (`listed_a_day`)."""
        shown = await self.listings.note(self.principal, ids, urgent=self.urgent)
        self.response.headers.update(shown.headers)
        return shown

    async def cards(self, cards: Iterable[Card]) -> Shown:
        """The same for all whom `cards` name: stand-ins and alternates too."""
        named = [(card, card.stand_in, card.alternate) for card in cards]
        return await self(each.id for people in named for each in people if each is not None)

    async def begin(self, cards: Sequence[Card]) -> None:
        """Begins to count all whom `cards` name while the answer is still being made; `done` must be awaited."""
        counting = asyncio.ensure_future(self.cards(cards))
        counting.add_done_callback(_looked_at)
        self.counting.append(counting)
        await asyncio.sleep(0)  # lets the write set out

    async def done(self) -> Shown:
        """What `begin` came to. Raises Forbidden (`directory_suspended`), TooMany (`listed_a_day`)."""
        return await self.counting[-1]

    async def missed(self, id: str) -> None:
        """Somebody asked for an entry that is not there."""
        await self.listings.missed(self.principal, id)

    async def watch(self, text: str, offset: int, asked: str, cards: Sequence[Card]) -> Bait | None:
        """Looks at a search: see Listings.watch."""
        return await self.listings.watch(self.principal, text, offset, asked, cards)


def _looked_at(counting: asyncio.Future[Shown]) -> None:
    """An answer that failed on its way is not awaited any more; its refusal is nobody's to hear."""
    if not counting.cancelled():
        counting.exception()


async def lister(
    listings: CurrentListings,
    principal: CurrentPrincipal,
    response: Response,
    counterpart_purpose: Annotated[Literal["urgent"] | None, Header(include_in_schema=False)] = None,
) -> Lister:
    return Lister(listings, principal, response, counterpart_purpose is not None)


Listed = Annotated[Lister, Depends(lister)]
