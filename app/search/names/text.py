"""Text as it is compared: one Unicode form, one case, no marks that are no letters."""

import unicodedata
from functools import lru_cache

APOSTROPHES = frozenset("'`´‘’‛“”\"ʹʺʻʼʽʾʿˈˊˋʔʕʗꞋꞌ′″＇׳״՚")
"""Signs for soft consonants, glottal stops and ayn: romanisations disagree on them, so none is compared."""

HYPHENS = frozenset("-‐‑‒–—―־−_·")
_TATWEEL = "\u0640"
_DOTTED_I = "i\u0307"  # what İ becomes in lower case
_ZERO_WIDTH_NON_JOINER = "\u200c"  # in Persian it parts a compound that others write apart or as one word
_LETTERS = frozenset(("Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Nd", "Nl"))
_VARIATION = range(0xFE00, 0xFE10)


@lru_cache(maxsize=65_536)
def clean(text: str) -> str:
    """`text` in NFKC, lower case, without apostrophes, format characters and elongation.

    Every other sign becomes a blank, but for hyphens.
    """
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold()).replace(_DOTTED_I, "i")
    return unicodedata.normalize("NFC", "".join(map(_kept, folded)))


def words(text: str) -> list[list[str]]:
    """The words of `text`, each as its hyphenated parts: "Al-Sayed Nur" is [["al", "sayed"], ["nur"]]."""
    return [parts for word in clean(text).split() if (parts := [part for part in word.split("-") if part])]


@lru_cache(maxsize=8_192)
def _kept(char: str) -> str:
    if char in APOSTROPHES or char == _TATWEEL or ord(char) in _VARIATION:
        return ""
    if char in HYPHENS or char == _ZERO_WIDTH_NON_JOINER:
        return "-"
    category = unicodedata.category(char)
    if category in _LETTERS:
        return char
    return "" if category in ("Cf", "Me") else " "
