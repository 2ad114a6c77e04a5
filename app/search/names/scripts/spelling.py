"""How languages written in Latin letters are pronounced, as far as it changes how other scripts write their names.

A rule is `written>sounded`; the left side is a regular expression without groups, tried from left to right; sounds are
spelled in the English manner (kh, zh, sh, ch, ts, y). What has no rule stays.
"""

import re
from collections.abc import Callable
from functools import cache

_FRONT = "[eiéíèìêîëïy]"
_SLAVIC = "dž>dzh č|ć>ch š>sh ž>zh đ>dj ch>kh c>ts lj>ly nj>ny j>y w>v ř>rzh ě>ye ů>u ď>d ť>t ň>n ľ>l"
_NORDIC = "å>o ä|æ>e ö|ø>e sj>sh kj>ch ck>k j>y w>v"
_BALTIC = "č>ch š>sh ž>zh c>ts j>y ė|ę>e ū|ų>u ą>a į|y>i ķ>k ģ>g ļ>l ņ>n õ>y"
_IBERIAN = f"ll>ly ñ>ny gu(?={_FRONT})>g gü>gu qu(?={_FRONT})>k c(?={_FRONT})>s g(?={_FRONT})>kh j>kh z>s ch>ch h>"

_RULES: dict[str, str] = {
    "es": _IBERIAN,
    "pt": f"ch>sh lh>ly nh>ny ç>s gu(?={_FRONT})>g qu(?={_FRONT})>k c(?={_FRONT})>s g(?={_FRONT})>zh j>zh x>sh ão>an "
    "z$>s h> os$>us o$>u",
    "fr": f"tch>ch ch>sh eaux?>o aux?>o ou>u oi>ua ai|ei|eu>e j>zh gu(?={_FRONT})>g g(?={_FRONT})>zh gn>ny qu>k ç>s "
    f"c(?={_FRONT})>s ph>f th>t (?<=[aeiouéè])s(?=[aeiouéè])>z es?$> [stdxz]$> h>",
    "it": "ch(?=[ei])>k gh(?=[ei])>g gli>li gn>ny sc(?=[ei])>sh cc?i(?=[aou])>ch cc?(?=[ei])>ch gg?i(?=[aou])>j "
    "gg?(?=[ei])>j zz?>ts qu>ku (?<=[aeiou])s(?=[aeiou])>z",
    "ro": "ch(?=[ei])>k gh(?=[ei])>g ci(?=[aou])>ch gi(?=[aou])>j c(?=[ei])>ch g(?=[ei])>j ș|ş>sh ț|ţ>ts j>zh "
    "â|î>y ă>a",
    "de": "tsch>ch dsch>dzh sch>sh ch>kh ck>k ph>f th>t w>v v>f z>ts ei|ey|ai>ai ie>i eu|äu>oy ä|ö>e ü>yu j>y dt$>t "
    "(?<=[aeiouäöü])h(?![aeiouäöü])>",
    "nl": "ij>ey sch>skh ch>kh oe>u ck>k j>y g>kh w>v",
    "hu": "dzs>dzh sz>s zs>zh cs>ch gy>dy ly>y c>ts s>sh j>y ö|ő>o ü|ű>yu",
    "pl": "szcz>shch sz>sh cz>ch rz|ż>zh ch>kh dzi|dź>dz ź>z ś>s ć>ch ń>n ł>l w>v c>ts ó>u ą>on ę>en j>y",
    "cs": _SLAVIC,
    "hr": _SLAVIC.replace("ch>kh ", ""),
    "lt": _BALTIC,
    "sv": _NORDIC,
    "sq": "xh>j gj>dj nj>ny dh>d th>t ç|q>ch x>dz c>ts ll>l rr>r ë>e zh>zh sh>sh j>y",
    "tr": "c>j ç>ch ş>sh ğ>g ı>y j>zh w>v",
    "az": "c>j ç>ch ş>sh ğ>gh x>kh q>g ə>a ı>y j>zh",
    "tk": "ž>zh ç>ch ş>sh ý>y ň>ng ä>a w>v",
    "uz": "x>kh q>k",
    "kk": "ş>sh ç>ch ğ>gh ñ>ng ä>a ı>y j>zh",
    "vi": "đ>d ngh>ng nh>n gh>g gi(?=[aeiouăâêôơư])>z ph>f th>t tr>ch x>s qu>kv kh>kh ch>ch c>k d>z",
    "id": "dj>j tj>ch sj>sh nj>ny oe>u c>ch",
    # Not languages: scholarly and other nations' ways of writing Cyrillic and Arabic in Latin letters.
    "marks": "šč|ŝ>shch č|ć|ç>ch š|ş|ș>sh ž|ż>zh ţ|ț>ts ñ>ny ğ|ġ>gh ǧ>j ə>a ẖ|ḫ|ḵ>kh ḏ>dh ṯ>th đ>dj ë>yo â>ya û>yu "
    "ö>o ý>y",
    "umlauts": "ö|ø>oe ü>ue ä|æ>ae å>aa",
    "german": "schtsch>shch tsch>ch dsch>dzh sch>sh ch>kh j>y w>v z>ts",
    "french": "chtch>shch tch>ch dj>dzh ch>sh ou>u j>zh",
    "polish": "szcz>shch sz>sh cz>ch rz|ż>zh ch>kh w>v c>ts j>y",
}
_ALIKE = {
    **dict.fromkeys(("ca", "gl", "tl", "fil", "qu", "ay", "gn"), "es"),
    **dict.fromkeys(("sk", "hsb"), "cs"),
    **dict.fromkeys(("sr", "bs", "sl", "mk", "cnr", "sh"), "hr"),
    **dict.fromkeys(("lv", "et"), "lt"),
    **dict.fromkeys(("no", "nb", "nn", "da", "fi", "is"), "sv"),
    **dict.fromkeys(("ms", "jv", "su"), "id"),
    **dict.fromkeys(("tt", "crh", "ba"), "kk"),
    "lb": "de",
    "ast": "es",
}
_TELLING = (
    ("vi", "ăơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"),
    ("az", "ə"),
    ("hu", "őű"),
    ("pl", "łąęńśź"),
    ("cs", "řěů"),
    ("pt", "ãõ"),
    ("es", "ñ"),
    ("ro", "șță"),
    ("lt", "ėųįķļņģ"),
    ("de", "ß"),
    ("hr", "đ"),
    ("tr", "ğı"),
    ("tk", "ňý"),
)
"""Letters that give a language away when nobody says which it is."""


def pronounced(word: str, language: str) -> str:
    """`word` by the rules named `language`; unchanged where there are none. The answer may keep marks on letters."""
    reading = _reading(_ALIKE.get(language, language))
    return reading(word) if reading else word


def known(language: str) -> bool:
    """Whether there are rules for `language`."""
    return _ALIKE.get(language, language) in _RULES


def guessed(word: str) -> str | None:
    """The language whose letters `word` shows, if one does."""
    return next((language for language, signs in _TELLING if any(char in signs for char in word)), None)


@cache
def _reading(name: str) -> Callable[[str], str] | None:
    if name not in _RULES:
        return None
    rules = [rule.rpartition(">") for rule in _RULES[name].split()]
    sounds = [sound for _, _, sound in rules]
    pattern = re.compile("|".join(f"({written})" for written, _, _ in rules))
    return lambda word: pattern.sub(lambda found: sounds[(found.lastindex or 1) - 1], word)
