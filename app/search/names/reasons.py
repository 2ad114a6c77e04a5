"""Why somebody was found: for each word of the query, which word of the name it is, and in what way."""

import re
from enum import StrEnum
from typing import NamedTuple

from app.search.names.alignment import Pair
from app.search.names.likeness import Kind
from app.search.names.match import Confidence, Match
from app.search.names.text import clean
from app.search.names.token import Token


class Way(StrEnum):
    """same: letter for letter; spelling: by another system, or in another script; beside: names what they stand under;
    unmatched: nothing of theirs."""

    SAME = "same"
    SPELLING = "spelling"
    SOUND = "sound"
    BEGINNING = "beginning"
    INITIAL = "initial"
    SLIP = "slip"
    BESIDE = "beside"
    UNMATCHED = "unmatched"


class Reason(NamedTuple):
    """Words as they were typed, and as the name has them; the latter empty for `beside` and `unmatched`."""

    asked: str
    name: str
    way: Way


_WAYS = {
    Kind.SAME: Way.SPELLING,
    Kind.SOUND: Way.SOUND,
    Kind.FAINT: Way.SOUND,
    Kind.PREFIX: Way.BEGINNING,
    Kind.INITIAL: Way.INITIAL,
    Kind.TYPO: Way.SLIP,
}
_WHOLE = {Confidence.EXACT: Way.SAME, Confidence.LIKELY: Way.SOUND, Confidence.NEAR: Way.SLIP}
_BETWEEN = re.compile(r"[\s\-‐‑–.,]+")


def reasons(match: Match) -> list[Reason]:
    """One for each word of the query that counts, in its order; one in all where the name was compared as a whole."""
    ground = match.ground
    if ground is None:
        return []
    query = ground.query
    if match.named and not ground.pairs:
        return [Reason(query.text, match.matched, _WHOLE[match.confidence])]
    typed, written = _words(query.text), _words(match.matched)
    pairs = {place: pair for pair in ground.pairs for place in pair.asked}
    found: list[Reason] = []
    for place, word in enumerate(query.tokens):
        pair = pairs.get(place)
        if pair and pair.asked.start == place:
            asked = " ".join(_as_in(typed, query.tokens[each]) for each in pair.asked)
            name = " ".join(_as_in(written, ground.name[each]) for each in pair.name)
            found.append(Reason(asked, name, _way(pair)))
        elif not pair and ground.beside[place]:
            found.append(Reason(_as_in(typed, word), "", Way.BESIDE))
        elif not pair and place not in query.parts.optional:
            found.append(Reason(_as_in(typed, word), "", Way.UNMATCHED))
    return found


def _way(pair: Pair) -> Way:
    return Way.SAME if pair.worse == -1.0 else _WAYS[pair.kind]


def _words(text: str) -> dict[str, str]:
    """Each word of `text` as written, by the form in which it is compared."""
    return {clean(word): word for word in _BETWEEN.split(text)}


def _as_in(words: dict[str, str], token: Token) -> str:
    return words.get(token.text, token.text)
