"""The words by which a document is found, for every engine alike: readings, keys, skeletons, headings."""

from hashlib import blake2b
from typing import NamedTuple

import orjson

from app.search.documents import Document
from app.search.names import SHORTEST_SOUND, Token
from app.search.names.romanise import readings
from app.search.names.writing import UNSPACED

FACETS = ("network", "jurisdiction", "offence", "measure", "language", "role")
SUFFIXES = 12
SHORTEST_SUFFIX = 3


class Terms(NamedTuple):
    """Distinct words: readings in plain Latin letters, phonetic keys, skeletons, ids of headings."""

    readings: list[str]
    keys: list[str]
    sounds: list[str]
    headings: list[str]


def terms(document: Document) -> Terms:
    """What `document` is indexed under."""
    tokens: set[Token] = set()
    found: set[str] = set()
    for spelling in document.candidate.spellings:
        tokens.update(spelling.parts.tokens)
        tokens.update(join.token for join in spelling.parts.joins)
        if spelling.parts.script in UNSPACED:
            found.update(_endings(spelling.parts.whole, spelling.parts.tokens[0]))
    keys: set[str] = set()
    sounds: set[str] = set()
    for token in tokens:
        found.update(token.readings)
        keys.update(token.keys)
        sounds.update(token.skeletons)
    headings = sorted(document.candidate.headings)
    return Terms(sorted(found), sorted(keys), sorted(sounds), headings)


def checksum(document: Document) -> str:
    """Of everything that an engine is given of `document`: equal documents, equal sums."""
    return checksum_of(document, terms(document), facet_words(document))


def checksum_of(document: Document, words: Terms, facets: dict[str, list[str]]) -> str:
    """The same, where the words are at hand already."""
    content = [document.id, document.seq, *words, facets]
    return blake2b(orjson.dumps(content, option=orjson.OPT_SORT_KEYS), digest_size=12).hexdigest()


def facet_words(document: Document) -> dict[str, list[str]]:
    """What an engine filters by: a role counts in its network only."""
    entry = document.entry
    return {
        "network": sorted({network for network, _ in entry.roles}),
        "jurisdiction": [entry.jurisdiction],
        "offence": list(entry.offences),
        "measure": list(entry.measures),
        "language": list(entry.languages),
        "role": sorted(f"{network}:{role}" for network, role in entry.roles),
    }


def begun_sounds(token: Token) -> tuple[str, ...]:
    """The skeletons of a word being typed that are long enough to be the beginning of few others."""
    return tuple(each for each in token.skeletons if len(each) >= SHORTEST_SOUND)


def _endings(whole: str, token: Token) -> set[str]:
    """Readings of a name from each of its letters on: without spaces, any part may be typed alone."""
    starts = range(min(SUFFIXES, max(1, len(whole) - SHORTEST_SUFFIX)))
    return {readings(whole[start:], token.script, None)[0] for start in starts}
