"""Khmer: the consonants with their written vowels; a silent ending letter is left out in a second reading."""

import re

from app.search.names.scripts.tables import distinct, letters

_CONSONANTS = letters(
    "ក=k ខ=kh គ=k ឃ=kh ង=ng ច=ch ឆ=chh ជ=ch ឈ=chh ញ=nh ដ=d ឋ=th ឌ=d ឍ=th ណ=n ត=t ថ=th ទ=t ធ=th ន=n ប=b ផ=ph ព=p ភ=ph "
    "ម=m យ=y រ=r ល=l វ=v ស=s ហ=h ឡ=l អ="
)
_SECOND_SERIES = frozenset("គឃងជឈញឌឍទធនពភមយរលវ")
_VOWELS = letters("ា=a ិ=i ី=i ឹ=eu ឺ=eu ុ=o ូ=o ួ=uo ើ=ae ឿ=oeu ៀ=ie េ=e ែ=ae ៃ=ai ោ=o ៅ=ao ំ=om ះ=ah ាំ=am ុំ=om ៈ=a")
_SECOND_VOWELS = letters("ា=ea ុ=u ូ=u ើ=eu ែ=e ៃ=ey ោ=o ៅ=ov ំ=um ាំ=oam ុំ=um ិ=i ី=i")
_STANDING = letters("ឥ=e ឦ=ei ឧ=u ឩ=u ឪ=ov ឫ=rue ឬ=rue ឭ=lue ឮ=lue ឯ=ae ឰ=ai ឱ|ឲ=o ឳ=ao")
_SYLLABLE = re.compile("(?P<onset>[ក-អ](?:្[ក-អ])*)[៉៊]?(?P<vowel>[ា-ៈ]*)[់-៑]*|(?P<standing>[ឥ-ឳ])|(?P<other>.)", re.DOTALL)
_SILENT = re.compile("[ក-អ]៍|្រ$|[់៌-៑]")


def romanise(word: str, language: str | None) -> tuple[str, ...]:
    """Readings of a Khmer `word`; the unwritten vowel is heard between consonants, and not at the end."""
    text = _SILENT.sub("", word)
    main = _read(text)
    return distinct([main, main.replace("ea", "a"), _read(text, inherent="o"), main.replace("chh", "ch")])


def _read(text: str, inherent: str = "a") -> str:
    found: list[str] = []
    units = list(_SYLLABLE.finditer(text))
    for place, unit in enumerate(units):
        if unit["standing"]:
            found.append(_STANDING.get(unit["standing"], ""))
        elif unit["onset"]:
            parts = unit["onset"].split("្")
            found.extend(_CONSONANTS.get(part, "") for part in parts)
            found.append(_vowel(unit["vowel"], parts[-1]) if unit["vowel"] else _unwritten(units, place, inherent))
        elif unit["other"].isascii():
            found.append(unit["other"])
    return "".join(found)


def _vowel(signs: str, consonant: str) -> str:
    table = _VOWELS | _SECOND_VOWELS if consonant in _SECOND_SERIES else _VOWELS
    return table.get(signs) or "".join(table.get(sign, "") for sign in signs)


def _unwritten(units: list["re.Match[str]"], place: int, inherent: str) -> str:
    """The vowel after a bare consonant: none at the end, none after another vowel."""
    last = place + 1 == len(units)
    closes = place > 0 and bool(units[place - 1]["vowel"] or units[place - 1]["standing"])
    return "" if last or closes else inherent
