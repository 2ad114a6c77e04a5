"""What a name looks like in print, whatever the script of its letters: "Реtrоvа" with four Cyrillic letters is Petrova.

The table has the letters and signs that occur in names and print the same, or nearly so, in Latin, Cyrillic, Greek and
Armenian (after Unicode UTS 39). It is no whole list of confusable signs.
"""

import unicodedata

from app.search.names.scripts.tables import letters
from app.search.names.text import words

_CAPITALS = str.maketrans("IАВЕЅІЈКМНОРСТУХΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "lABESlJKMHOPCTYXABEZHlKMNOPTYX")
_PRINTED = letters(
    "а=a в=b г=r ԁ=d е=e һ|ћ|н=h і|ї=i ј=j к=k ӏ=l м=m о=o р=p ԛ=q ѕ=s с=c т=t у|ү=y ԝ=w х=x ь=b "
    "α=a β=b ε=e η=n ι=i κ=k ν=v ο=o ρ=p τ=t υ=u χ=x γ=y ω=w "
    "ա=w ց=g հ=h ո=n օ=o ս=u զ=q յ=j "
    "ı=i ł=l ø=o đ=d ħ=h 0=o 1=l"
)
_TOGETHER = (("rn", "m"), ("vv", "w"), ("cl", "d"))


def looks(text: str) -> str:
    """The same for texts that a reader may take for each other, words in any order; no spelling of anything."""
    bare = "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))
    return " ".join(sorted(_printed(part) for parts in words(bare.translate(_CAPITALS)) for part in parts))


def _printed(word: str) -> str:
    shown = "".join(_PRINTED.get(char, char) for char in word)
    for pair, one in _TOGETHER:
        shown = shown.replace(pair, one)
    return shown
