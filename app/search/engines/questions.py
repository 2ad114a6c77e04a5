"""A query as the few questions that a Meilisearch index answers fast.

A filter finds everybody whose name agrees with a token by reading, key, sound or beginning, or who stands under a
heading it names; text search finds slips of the finger. So: everybody who agrees with every token, and for each token
everybody who agrees with the others and nearly with this one.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from app.search.engines.terms import begun_sounds
from app.search.names import Query, Token

ALL, NEARLY, FEWER = 16.0, 8.0, 4.0
LIMIT = 100
MOST_TOKENS = 6
SHORTEST_TYPO = 4


@dataclass(frozen=True, slots=True)
class Question:
    """Documents that fit every filter and have all `words`, with slips, in `field`; how much an answer weighs."""

    filters: tuple[str, ...]
    weight: float
    words: str = ""
    field: str = "reading"


def questions(query: Query) -> list[Question]:
    """Questions that together find generously whom `query` may mean."""
    places = [place for place in range(len(query.tokens)) if place not in query.parts.optional][:MOST_TOKENS]
    agreeing = {place: _agreeing(query, place) for place in places}
    asked = [Question(tuple(agreeing.values()), ALL)]
    if 0 in query.parts.optional:  # a particle that opens a name may be one: Lê, Ben
        asked.append(Question((_agreeing(query, 0), *agreeing.values()), ALL))
    for place in places:
        others = tuple(agreeing[other] for other in places if other != place)
        asked += [Question(others, NEARLY, *slip) for slip in _slips(query.tokens[place])]
        if len(places) > 2:
            asked.append(Question(others, FEWER))
    if len(places) == 2:
        asked += [Question((each,), FEWER) for each in agreeing.values()]
    return asked


def one_of(name: str, values: Iterable[str]) -> str:
    """The filter: a field has one of `values`."""
    return f"{name} IN [{', '.join(map(_quoted, values))}]"


def _agreeing(query: Query, place: int) -> str:
    token = query.tokens[place]
    ways = [
        one_of("reading", token.readings),
        one_of("key", (each.lower() for each in token.keys)),
        one_of("sound", token.skeletons),
        f"reading STARTS WITH {_quoted(token.reading)}",
    ]
    if place == len(query.tokens) - 1:
        ways += [f"sound STARTS WITH {_quoted(each)}" for each in begun_sounds(token)]
    if len(token.text) == 1:
        ways = [f"reading STARTS WITH {_quoted(each)}" for each in token.readings]
    for join in query.parts.joins:
        if place in (join.first, join.first + 1):
            ways.append(one_of("reading", join.token.readings))
            ways.append(one_of("key", (each.lower() for each in join.token.keys)))
    if query.headings and query.headings[place]:
        ways.append(one_of("heading", sorted(query.headings[place])))
    return " OR ".join(ways)


def _slips(token: Token) -> list[tuple[str, str]]:
    """(word, field): mistyped as it is read, and as it sounds."""
    sounded = token.key.lower()
    slips = [(token.reading, "reading")] if len(token.reading) >= SHORTEST_TYPO else []
    return [*slips, (sounded, "key")] if len(sounded) >= SHORTEST_TYPO else slips


def _quoted(value: str) -> str:
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
