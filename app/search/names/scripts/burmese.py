"""Burmese, syllable by syllable, as people romanise their own names."""

import re

from app.search.names.scripts.tables import distinct, letters

_ONSETS = letters(
    "က=k ခ=kh ဂ|ဃ=g င=ng စ=s ဆ=s ဇ|ဈ=z ည|ဉ=ny ဋ|တ=t ဌ|ထ=ht ဍ|ဒ|ဎ|ဓ=d ဏ|န=n ပ=p ဖ=ph ဗ|ဘ=b မ=m "
    "ယ|ရ=y လ|ဠ=l ဝ=w သ|ဿ=th ဟ=h အ="
)
_STANDING = letters("ဣ|ဤ=i ဥ|ဦ=u ဧ=ay ဩ|ဪ=aw")
_RIMES = {
    "": {"": "a", "ာ": "a", "ါ": "a", "ိ": "i", "ီ": "i", "ု": "u", "ူ": "u", "ေ": "ay", "ဲ": "e", "ော": "aw", "ေါ": "aw"}
    | {"ို": "o", "ံ": "an", "ုံ": "on", "ိံ": "ein"},
    "က": {"": "et", "ော": "auk", "ေါ": "auk", "ို": "aik"},
    "င": {"": "in", "ော": "aung", "ေါ": "aung", "ို": "aing"},
    "စ": {"": "it"},
    "ည": {"": "i"},
    "ဉ": {"": "in"},
    "တ": {"": "at", "ိ": "eik", "ု": "ok"},
    "ပ": {"": "at", "ိ": "eik", "ု": "ok"},
    "န": {"": "an", "ိ": "ein", "ု": "on"},
    "မ": {"": "an", "ိ": "ein", "ု": "on"},
    "ယ": {"": "e"},
    "ဝ": {"": "aw"},
}
_CONSONANTS = "".join(_ONSETS)
_SYLLABLE = re.compile(
    f"(?P<standing>[ဣ-ဪ])?(?P<onset>[{_CONSONANTS}])?(?P<medials>[ျြွှ]*)(?P<vowel>[ာါိီုူေဲံော]*)"
    f"(?P<tone>[့း်]*?)(?:(?P<final>[{_CONSONANTS}])(?P<dot>့?)(?:်(?P<more>[့း]*)|(?=္)္))?(?P<last>[့း်]*)"
)


def syllables(word: str) -> list[str]:
    """`word` cut into its syllables."""
    return [found.group() for found in _SYLLABLE.finditer(word) if found.group()]


def romanise(word: str, language: str | None) -> tuple[str, ...]:
    """Readings of a Burmese `word`, which may be one syllable or many."""
    found = [_read(match) for match in _SYLLABLE.finditer(word) if match.group()]
    main = "".join(found)
    return distinct([main, main.replace("ht", "t").replace("hl", "l").replace("hn", "n"), main.replace("ky", "ch")])


def _read(match: re.Match[str]) -> str:
    if match["standing"]:
        return _STANDING.get(match["standing"], "")
    onset = _ONSETS.get(match["onset"] or "", "")
    medials = match["medials"]
    if "ှ" in medials:
        onset = "sh" if onset in ("y", "th") else "h" + onset
    if "ျ" in medials or "ြ" in medials:
        onset = {"kh": "ch", "l": "l", "hl": "sh"}.get(onset, onset + "y")
    vowel, final = match["vowel"].replace("ံ", ""), match["final"] or ""
    rimes = _RIMES.get(final, _RIMES[""])
    rime = rimes.get(match["vowel"] if not final else vowel) or rimes.get(vowel) or _RIMES[""].get(vowel, "a")
    if "ွ" in medials:
        rime = {"at": "ut", "an": "un", "a": "wa", "et": "wet", "in": "win"}.get(rime, "w" + rime)
    creaky = "့" in f"{match['dot'] or ''}{match['more'] or ''}{match['last']}"
    return onset + rime + ("t" if creaky and rime.endswith("n") else "")
