"""One door to all scripts: a word goes in, its readings in Latin letters come out."""

from collections.abc import Callable
from functools import lru_cache

from app.search.names.scripts import burmese, caucasian, cyrillic, greek, khmer, latin, semitic, spelling, tai
from app.search.names.writing import Script

_BY_SCRIPT: dict[Script, Callable[[str, str | None], tuple[str, ...]]] = {
    Script.LATIN: latin.romanise,
    Script.CYRILLIC: cyrillic.romanise,
    Script.GREEK: greek.romanise,
    Script.ARMENIAN: caucasian.armenian,
    Script.GEORGIAN: caucasian.georgian,
    Script.ARABIC: semitic.arabic,
    Script.HEBREW: semitic.hebrew,
    Script.THAI: tai.romanise,
    Script.LAO: tai.romanise,
    Script.BURMESE: burmese.romanise,
    Script.KHMER: khmer.romanise,
}
MOST = 6
"""Readings kept for one word."""


def told_apart(script: Script, language: str | None) -> str | None:
    """`language` if it changes how this script is read, else None: then equal words are equal whoever writes them."""
    if language is None:
        return None
    if script is Script.LATIN:
        return language if spelling.known(language) else None
    if script is Script.CYRILLIC:
        return language if language in cyrillic.LANGUAGES else None
    if script is Script.ARABIC:
        return "fa" if language in semitic.PERSIAN_SPEAKING else None
    return None


@lru_cache(maxsize=131_072)
def readings(word: str, script: Script, language: str | None) -> tuple[str, ...]:
    """Readings of `word` (cleaned, in one script) in lower-case ASCII, the most usual first; at least one.

    `language` is ISO 639-1 where known. A word nobody can read stands for itself.
    """
    known = _BY_SCRIPT.get(script)
    found = known(word, language) if known else ()
    return found[:MOST] or (latin.ascii_letters(word) or word,)
