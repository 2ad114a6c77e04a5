"""Looks for words in what was said in the caller's rooms.

Bodies lie sealed, so nothing but opening them says what is in them: parcel by parcel in short reads, the words compared
outside of them. A page ends with its hits, or once as many entries were looked through as one request may cost.
"""

import asyncio
from collections.abc import Mapping, Sequence
from functools import partial
from itertools import islice

from app.consultations.finding.matching import match, words_of
from app.consultations.finding.repository import Own, facts, own_rooms, packed
from app.consultations.finding.schemas import FindIn, FoundPage, Passage, PassageTerms
from app.consultations.log import Fact, Stretch
from app.consultations.phrases import spoken
from app.identity.principal import Principal
from app.kernel.errors import BadInput
from app.kernel.house import House
from app.reference import service as reference

HITS = 25
PARCEL = 500
PARCELS = 10


async def find(house: House, principal: Principal, form: FindIn) -> FoundPage:
    """A page of hits, from a position on. Raises BadInput for a query without words and for an unknown position."""
    words, position = words_of(form.words), form.position
    if not words:
        raise BadInput(fields=["words"])
    at = house.clock.now()
    rooms, phrases = await house.db.read(
        lambda session: (own_rooms(session, principal, at), reference.phrases(session, principal.language))
    )
    names = {room.id: room for room in rooms}
    hits: list[Passage] = []
    parcels = packed(_from(rooms, position), PARCEL)
    looked, next_position = 0, None
    for parcel in islice(parcels, PARCELS):
        found = await house.db.read(partial(facts, principal=principal, stretches=parcel, at=at))
        hits += await asyncio.to_thread(_in_words, names, parcel, found, words, phrases)
        looked += sum(last - first + 1 for _, first, last in parcel)
        next_position = f"{parcel[-1][0]}.{parcel[-1][1]}"
        if len(hits) > HITS:
            next_position = f"{hits[HITS - 1].room}.{hits[HITS - 1].seq}"
            break
    else:
        if next(parcels, None) is None:
            next_position = None
    subjects = [] if position else _in_subjects(rooms, words)
    return FoundPage(hits=[*subjects, *hits[:HITS]], looked=looked, next=next_position)


def _from(rooms: list[Own], position: str | None) -> list[Own]:
    """What is left of the rooms from a position on."""
    if position is None:
        return rooms
    id, seq = position.split(".")
    place = next((place for place, room in enumerate(rooms) if room.id == id), None)
    if place is None:
        raise BadInput(fields=["position"])
    begun = rooms[place]
    return [begun._replace(last_seq=min(begun.last_seq, int(seq) - 1)), *rooms[place + 1 :]]


def _in_subjects(rooms: list[Own], words: list[str]) -> list[Passage]:
    return [
        Passage(
            room=room.id,
            reference=room.reference,
            subject=room.subject,
            seq=None,
            author=None,
            kind=None,
            at=room.opened_at,
            language=None,
            excerpt=found.excerpt,
            marks=found.marks,
            caveats=[],
            terms=PassageTerms(),
        )
        for room in rooms
        if (found := match(room.subject, words))
    ]


def _in_words(
    names: dict[str, Own],
    parcel: Sequence[Stretch],
    found: dict[str, list[Fact]],
    words: list[str],
    phrases: Mapping[str, str],
) -> list[Passage]:
    return [
        Passage(
            room=room_id,
            reference=names[room_id].reference,
            subject=names[room_id].subject,
            seq=fact.seq,
            author=fact.author,
            kind=fact.kind,
            at=fact.at,
            language=fact.language,
            excerpt=place.excerpt,
            marks=place.marks,
            caveats=fact.caveats,
            terms=PassageTerms.model_validate(fact.data.get("terms", {})),
        )
        for room_id, _, _ in parcel
        for fact in found[room_id]
        if fact.body is not None and (place := match(spoken(fact.body, phrases), words))
    ]
