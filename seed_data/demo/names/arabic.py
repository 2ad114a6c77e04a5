"""Arabic readings made from Russian ones: a Russian reading is already phonetic, which an original spelling is not.

This is a plausible reading for the many names that Arabic does not already know. Names of Arabic origin are
written in the pools.
"""

_DIGRAPHS = (
    ("дж", "ج"), ("сх", "سخ"), ("кх", "خ"), ("тх", "ت"), ("пх", "ف"), ("щ", "شتش"), ("ья", "يا"),
    ("ье", "يي"), ("ью", "يو"), ("ьо", "يو"), ("ия", "يا"), ("ие", "يي"), ("ый", "ي"), ("ий", "ي"),
    ("ай", "اي"), ("эй", "اي"), ("ей", "اي"), ("ой", "وي"), ("уй", "وي"),
    ("нг", "نغ"), ("ю", "يو"), ("я", "يا"), ("ё", "يو"),
)  # fmt: skip
_LETTERS = {
    "а": "ا", "б": "ب", "в": "ف", "г": "غ", "д": "د", "е": "ي", "ж": "ج", "з": "ز", "и": "ي", "й": "ي", "к": "ك",
    "л": "ل", "м": "م", "н": "ن", "о": "و", "п": "ب", "р": "ر", "с": "س", "т": "ت", "у": "و", "ф": "ف", "х": "خ",
    "ц": "تس", "ч": "تش", "ш": "ش", "ъ": "", "ы": "ي", "ь": "", "э": "ي", "'": "", "-": " ",
}  # fmt: skip
_INITIAL = {
    "а": "أ",
    "о": "أو",
    "у": "أو",
    "и": "إي",
    "э": "إي",
    "е": "يي",
    "ай": "آي",
    "эй": "آي",
    "ей": "يي",
    "ой": "أوي",
}


def reading(russian: str) -> str:
    """The Arabic reading of a name given in its Russian reading, word by word."""
    return " ".join(_word(word) for word in russian.lower().replace("-", " ").split())


def _word(word: str) -> str:
    single = "".join(char for index, char in enumerate(word) if index == 0 or char != word[index - 1])
    start = next((cut for cut in (2, 1) if single[:cut] in _INITIAL), 0)
    found = _INITIAL[single[:start]] if start else ""
    rest = single[start:]
    while rest:
        pair = next(((old, new) for old, new in _DIGRAPHS if rest.startswith(old)), None)
        old, new = pair or (rest[0], _LETTERS.get(rest[0], rest[0]))
        found, rest = found + new, rest[len(old) :]
    return found
