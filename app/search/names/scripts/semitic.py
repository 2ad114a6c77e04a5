"""Arabic, Persian and Hebrew: the letters that are written, without the short vowels that are not.

Arabic letters that Persian and the dialects pronounce otherwise are read both ways.
"""

import re
import unicodedata

from app.search.names.scripts.tables import distinct, letters, spell

_ARABIC = letters(
    "ا|أ|آ|ٱ=a إ=i ب=b ت|ط|ٹ=t ث=th ج=j ح|ه|ہ|ھ=h خ=kh د|ض|ڈ=d ذ=dh ر|ڑ=r ز|ظ=z س|ص=s ش=sh ع= غ=gh ف=f ق=q ك|ک=k ل=l "
    "م=m ن|ں=n و|ؤ=w ى=a ي|ی|ئ|ې=y ء= ة|ۀ=a پ=p چ=ch ژ=zh گ=g ڤ=v ے=y"
)
_PERSIAN = letters("ث|ص=s ذ|ض|ظ=z و|ؤ=v غ|ق=gh ة|ۀ=e")
_EGYPTIAN = letters("ج=g ق=k ذ|ظ=z ث=s ة=at")
_GULF = letters("ض|ظ=dh ق=g ج=y")
_FOREIGN_V = letters("ف=v")
_FOREIGN_U = letters("و=u")
_HEBREW = letters("א=a ב=v ג=g ד=d ה=h ו=v ז=z ח=h ט|ת=t י=y כ|ך=kh ל=l מ|ם=m נ|ן=n ס=s ע= פ=p ף=f צ|ץ=ts ק=k ר=r ש=sh")
_HEBREW_OTHER = letters("ב=b כ|ך=k פ=f ש=s")
PERSIAN_SPEAKING = frozenset(("fa", "prs", "ps", "ur", "tg", "ku", "ckb"))
_FOREIGN = {"شتش": "ش", "تش": "چ", "دج": "ج"}
"""How Arabic writes the sounds shch, ch and j of other languages: each pair of letters, and one that sounds so."""

_LONG = frozenset("اآأإىوییيةهۀ")


def arabic(word: str, language: str | None) -> tuple[str, ...]:
    """Readings of a `word` in Arabic script; a و or ي between consonants is read as a long vowel."""
    text = _parted(_glides(_bare(word)))
    text = "ا" + text[1:] if text.startswith("ع") else text  # ayn opens a word with a vowel: عبد, علي, عمر
    for pair, sound in _FOREIGN.items():
        text = text.replace(pair, sound)
    tables = [_ARABIC, _ARABIC | _EGYPTIAN, _ARABIC | _GULF, _ARABIC | _PERSIAN]
    if language in PERSIAN_SPEAKING:
        tables = [_ARABIC | _PERSIAN, _ARABIC]
    elif "ف" in text:
        tables.append(_ARABIC | _FOREIGN_V)
    readings = [spell(text, table) for table in tables]
    if "و" in text and language is None:
        readings.append(spell(text, _ARABIC | _FOREIGN_V | _FOREIGN_U))
    return distinct(readings)


def hebrew(word: str, language: str | None) -> tuple[str, ...]:
    """Readings of a Hebrew `word`: ב, כ and פ are hard or soft."""
    text = _bare(word)
    return distinct([spell(text, _HEBREW), spell(text, _HEBREW | _HEBREW_OTHER)])


def without_article(word: str) -> str:
    """`word` without the Arabic article ال, if anything is left; الله keeps it."""
    return word[2:] if word.startswith("ال") and len(word) > 2 and not word.startswith("الله") else word


def _bare(word: str) -> str:
    return "".join(char for char in unicodedata.normalize("NFC", word) if not unicodedata.combining(char))


def _parted(word: str) -> str:
    """Keeps h from joining the consonant before it to a digraph: سهيل is s-h-y-l, not sh-y-l."""
    return re.sub("(?<=[بتثجدذرزسصضطظفقكکلن])(?=[هح].)", "ا", word)


def _glides(word: str) -> str:
    """Writes u and i for the و and ي that stand between consonants or end the word."""
    found = list(word)
    for place in range(1, len(word)):
        if word[place] in "ويیىئ" and word[place + 1 : place + 2] not in _LONG:
            found[place] = {"و": "u", "ى": "a"}.get(word[place], "i")
    return "".join(found)
