"""Words beside a name that people leave out: articles, "son of", titles. Compared by their readings."""

from collections.abc import Collection

from app.search.names.scripts.tables import listed
from app.search.names.writing import UNSPACED, Script

ARTICLES = listed("al el ul il ol")
"""The Arabic article as a word of its own: never compared."""

BOUND_ARTICLES = ARTICLES | listed("ad an ar as at az ash adh ath ed en er es et ez esh ud un ur us ut uz ush")
"""The article with its consonant assimilated; only before a hyphen, since An and As are names too."""

TITLES = listed(
    "mr mrs ms miss dr prof sir sheikh shaikh sheik shaykh hajji haji hadji mme mlle sr sra srta don dona senor senora "
    "hon gospodin gospozha gn daw"
)
"""Before a name, and no part of it."""

PARTICLES = TITLES | listed(
    "bin ben ibn bint binti binte bn bt b ould abu wa "
    "de del della di da do dos das du des la las los le y e i van von der den ter zu zur und of and the"
)
"""Left out at will, but never the last word of a name. At its beginning some are names: Lê, Ben."""

ENDINGS = listed("ogly oglu ogli ugli ughli uly uulu ulu kyzy kizi qizi gyzy qyzy kizy qizy")
"""Son and daughter after a father's name, in Turkic languages."""


_TITLES: dict[Script, tuple[str, ...]] = {
    Script.THAI: ("นางสาว", "นาย", "นาง", "ดร", "คุณ"),
    Script.LAO: ("ທ່ານ", "ນາງ", "ທ້າວ"),
    Script.KHMER: ("លោកស្រី", "លោក"),
    Script.BURMESE: ("ဦး", "ဒေါ်"),
}


def is_particle(word: str, script: Script, readings: Collection[str]) -> bool:
    """Scripts without spaces have short names that happen to be read like a particle of others."""
    return word in _TITLES.get(script, ()) if script in UNSPACED else not PARTICLES.isdisjoint(readings)


def without_title(word: str, script: Script) -> str:
    """`word` without the title written onto it, in scripts that put no space between; a short rest is left alone."""
    for title in _TITLES.get(script, ()):
        if word.startswith(title) and len(word) >= len(title) + 3:
            return word[len(title) :]
    return word
