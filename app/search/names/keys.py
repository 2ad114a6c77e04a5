"""Phonetic keys: what spellings of one name by different systems have in common.

`key` undoes systematic differences only (kh/h/x, zh/j/dzh, ou/oo/u, w/v, iy/ij/y, doubled letters …) and keeps the
vowels: equal keys are equivalent spellings. `skeleton` goes further, to classes of consonants without vowels: equal
skeletons are names that sound alike, and vowelless scripts meet the others there.

Symbols of a key: J zh/j/dzh, S sh/shch, C ch, T ts, and the letters as they are.
"""

import re
from functools import lru_cache

_CLUSTERS = (
    ("shch", "S"),
    ("schtsch", "S"),
    ("tsch", "C"),
    ("dsch", "J"),
    ("sch", "S"),
    ("tch", "C"),
    ("dzh", "J"),
    ("chh", "C"),
    ("sh", "S"),
    ("ch", "C"),
    ("zh", "J"),
    ("dj", "J"),
    ("kh", "h"),
    ("gh", "g"),
    ("ph", "f"),
    ("ck", "k"),
    ("cz", "C"),
    ("tz", "T"),
    ("ts", "T"),
    ("j", "J"),
    ("x", "ks"),
    ("q", "k"),
    ("w", "v"),
)
_SOFT_C = re.compile("c(?=[eiy])")
_QU = re.compile("qu(?=[ei])")
_CHR = re.compile("ch(?=[rl])|^k?h(?=[rl])")
_ABD = re.compile(
    r"^abd(?:[aeiou]{1,2}l(?=.)|[aeiou]{1,2}([rsdtnz])(?=\1)|[iu](?=[b-df-hj-np-tv-z])|(?=[b-df-hj-np-tv-z][aeiou]))"
)
_MUTE_H = re.compile("(?<=[bdfglnprtvz])h|(?<=.)h$|(?<=jo)h(?=n)")
_FINAL_J = re.compile("(?<=.)j(?![aeiouy])")
_GLIDE_E = re.compile("^[iy](?=e)|(?<=[aeou])[iy]+(?=e)")
_HIGH = re.compile("ee|e[iy]$|[iy]+")
_ROUND = re.compile("oo+|ou|uo(?=[^aeiou]|$)|u+")
_FF = re.compile("(?<=[eo])ff$")
_REPEAT = re.compile(r"(.)\1+")

_CLASSES = str.maketrans("dtpbfvkghqszJSCTlrnm", "ttppfvkkkksssssslrnm", "")
_VOWELS = re.compile("[aeiouy]+")
_NASAL = re.compile("n[kg](?=[^aeiou]|$)")


@lru_cache(maxsize=131_072)
def key(reading: str) -> str:
    """The phonetic key of a reading in lower-case ASCII. Never empty for a reading that is not."""
    text = _ABD.sub(r"abdul\1", reading) if reading.startswith("abd") else reading
    text = _FINAL_J.sub("y", _CHR.sub("k", _QU.sub("k", text)))
    text = _GLIDE_E.sub("", _FF.sub("v", text))
    for cluster, symbol in _CLUSTERS:
        if cluster in text:
            text = text.replace(cluster, symbol)
    text = _SOFT_C.sub("s", text).replace("c", "k")
    text = _MUTE_H.sub("", text)
    text = _HIGH.sub("i", _ROUND.sub("u", text))
    return _REPEAT.sub(r"\1", text) or reading


@lru_cache(maxsize=131_072)
def skeleton(phonetic: str) -> str:
    """The classes of consonants of a key, `a` first if it opens with a vowel. Never empty."""
    opening = "a" if phonetic[:1] in "aeiouy" else ""
    text = _VOWELS.sub("", _NASAL.sub("n", phonetic)).translate(_CLASSES)
    return opening + _REPEAT.sub(r"\1", text) or "a"
