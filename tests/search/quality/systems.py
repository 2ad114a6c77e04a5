"""Systems by which names in Cyrillic are written in other letters: published ones, and the habits of the press."""

_LETTERS = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
_OTHERS = "іїєґәғқңөұүһўҳҷӣӯ"

_SYSTEMS = {
    "bgn": (
        "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya",
        "i yi ye g a gh q ng o u u h o' h j i u",
    ),
    "passport": (
        "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y - e iu ia",
        "i i ie g a g k n o u u h u kh dzh i u",
    ),
    "iso 9": (
        "a b v g d e ë ž z i j k l m n o p r s t u f h c č š ŝ - y - è û â",
        "ì ï ê g a ġ ķ ņ ô ù ù h ŭ h č ī ū",
    ),
    "scholarly": (
        "a b v g d e ë ž z i j k l m n o p r s t u f ch c č š šč - y - è ju ja",
        "i ji je g ä ġ q ŋ ö u ü h ŏ h ǧ ī ū",
    ),
    "german": (
        "a b w g d e jo sch s i j k l m n o p r s t u f ch z tsch sch schtsch - y - e ju ja",
        "i ji je g ä gh q ng ö u ü h o h dsch i u",
    ),
    "french": (
        "a b v g d e io j z i i k l m n o p r s t ou f kh ts tch ch chtch - y - e iou ia",
        "i ï ie g a gh k ng o ou ou h ou kh dj i ou",
    ),
    "by habit": (
        "a b v g d e yo j z i i k l m n o p r s t u f h ts ch sh sch - y - e ju ja",
        "i yi ye g a g k n o u u h o h j i o",
    ),
    "gost 7.79 b": (
        "a b v g d e yo zh z i j k l m n o p r s t u f x cz ch sh shh - y - e yu ya",
        "i yi ye g a g k n o u u h u h dzh i u",
    ),
}
_NATIONAL = {
    "uk": {"г": "h", "ґ": "g", "и": "y", "й": "i", "є": "ie", "ї": "i", "ю": "iu", "я": "ia", "щ": "shch"},
    "bg": {"щ": "sht", "ъ": "a", "х": "h", "ц": "ts", "й": "y", "ю": "yu", "я": "ya"},
    "kk": {
        "ә": "a",
        "ғ": "g",
        "қ": "k",
        "ң": "n",
        "ө": "o",
        "ұ": "u",
        "ү": "u",
        "ж": "zh",
        "х": "kh",
        "һ": "kh",
        "й": "i",
    },
    "ky": {"ж": "j", "ң": "ng", "ө": "o", "ү": "u", "й": "y", "х": "kh", "ы": "y"},
    "tg": {"ғ": "gh", "қ": "q", "ҳ": "h", "ҷ": "j", "ӣ": "i", "ӯ": "u", "ъ": "", "х": "kh"},
    "uz": {"ў": "o'", "ғ": "g'", "қ": "q", "ҳ": "h", "х": "x", "ж": "j", "ё": "yo", "ъ": "'", "ц": "ts"},
}
"""What passports and laws of the country itself write otherwise than the first system above."""

_IN_RUSSIAN = "а г к н о у у х у х дж и у и е и г"
_IN_ARABIC = "ا ب ف غ د ي يو ج ز ي ي ك ل م ن و ب ر س ت و ف خ تس تش ش شتش - ي - ي يو يا"
_RUSSIAN = dict(zip("әғқңөұүһўҳҷӣӯієїґ", _IN_RUSSIAN.split(), strict=True))
_ARABIC = dict(zip(_LETTERS, _IN_ARABIC.split(), strict=True))


def _table(system: str) -> dict[str, str]:
    first, second = _SYSTEMS[system]
    letters = zip(_LETTERS + _OTHERS, first.split() + second.split(), strict=True)
    return {letter: "" if latin == "-" else latin for letter, latin in letters}


TABLES = {system: _table(system) for system in _SYSTEMS}


def romanised(word: str, language: str) -> str:
    """As the country itself writes it in Latin letters."""
    return _spelled(
        word, TABLES["bgn"] | _NATIONAL.get(language, {}), glides=language in ("ru", "uz", "tg", "kk", "ky")
    )


def by_others(word: str, language: str) -> list[str]:
    """By the systems of others, each once."""
    own = romanised(word, language)
    found = (_spelled(word, table, glides=system == "bgn") for system, table in TABLES.items())
    return [each for each in dict.fromkeys(found) if each != own]


def in_russian(word: str) -> str | None:
    """As Russian writes a word with letters that Russian lacks; None where nothing changes."""
    written = "".join(_RUSSIAN.get(letter, letter) for letter in word.lower()).capitalize()
    return written if written != word else None


def in_arabic(word: str) -> str:
    """As the Arabic press writes a Russian word: every vowel that is not short a is written out."""
    plain = in_russian(word) or word
    letters = (_ARABIC.get(letter, "") for letter in plain.lower())
    written = "".join(letter for letter in letters if letter != "-")
    opening = {"ي": "إي", "و": "أو", "ا": "أ"}
    first = plain[0].lower()
    return opening.get(written[0], written[0]) + written[1:] if first in "аеиоуэы" else written


def _spelled(word: str, table: dict[str, str], *, glides: bool) -> str:
    found = ""
    lower = word.lower()
    for place, letter in enumerate(lower):
        opens = place == 0 or lower[place - 1] in "аеёиоуыэюяьъ"
        found += "ye" if glides and letter == "е" and opens else table.get(letter, "" if letter == "'" else letter)
    return found[:1].upper() + found[1:]
