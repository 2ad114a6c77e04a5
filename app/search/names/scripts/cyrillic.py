"""Cyrillic: the Slavic languages, and the letters that Turkic, Iranian and Mongolic languages added."""

from app.search.names.scripts.tables import distinct, letters, spell

_BASE = letters(
    "а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и|ѝ=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh "
    "щ=shch ъ= ы=y ь= э=e ю=yu я=ya "
    "і=i ї=yi є=ye ґ=g ў=u ђ=dj ј=y љ=ly њ=ny ћ=c џ=dzh ѓ=gj ќ=kj ѕ=dz "
    "ә=a ғ|ҕ=gh қ|ԛ=q ң=ng ө=o ұ|ү|ӱ=u һ|ҳ=h ҷ|ҹ|җ=j ӣ=i ӯ=u ҝ=g ӑ=a ӗ=e ҫ=s"
)
_BY_LANGUAGE = {
    "uk": letters("г=h и=y є=ie"),
    "be": letters("г=h"),
    "bg": letters("щ=sht ъ=a х=h"),
    "ky": letters("ж=j"),
    "mn": letters("ж=j"),
    "uz": letters("ў=o ж=j"),
    "az": letters("ғ=g"),
}
LANGUAGES = frozenset(_BY_LANGUAGE)
"""Languages that read some letters in their own way."""

_ALSO = letters("ё=e ў=o ұ=o ӯ=o ө=u ү=o ә=e ң=n щ=sch ъ=u г=h ж=j ғ=g ћ=ch")
"""What else a letter is written as; tried one letter at a time."""

_VOWELS = frozenset("аеёиоуыэюяіїєўәөұүӣӯ")


def romanise(word: str, language: str | None) -> tuple[str, ...]:
    """Readings of a lower-case Cyrillic `word`; `language` (ISO 639-1) settles what letters alone do not."""
    table = _BASE | _BY_LANGUAGE.get(language or _guess(word), {})
    glided = _glided(word)
    also = [spell(glided, table | {letter: other}) for letter, other in _ALSO.items() if letter in word]
    return distinct([spell(glided, table), *also])


def _glided(word: str) -> str:
    """е sounds ye at the start, after a vowel and after a sign (Ельцин, Алексеев, Григорьев): written є here."""
    return "".join(
        "y" + "е" if char == "е" and (not place or word[place - 1] in _VOWELS or word[place - 1] in "ьъ") else char
        for place, char in enumerate(word)
    )


def _guess(word: str) -> str:
    if not {"ї", "є", "ґ"}.isdisjoint(word):
        return "uk"
    return "ky" if "ү" in word and "ң" in word else ""
