"""Greek, by ELOT 743 with the readings people also use for their own names."""

import re
import unicodedata

from app.search.names.scripts.tables import distinct, letters, spell

_LETTERS = letters(
    "α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ|ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o"
)
_UNVOICED = "θκξπσςτφχψ"
_PAIRS = (("ου", "ou"), ("γγ", "ng"), ("γξ", "nx"), ("γχ", "nch"), ("τζ", "tz"))
_OPENING = (("μπ", "b"), ("ντ", "d"), ("γκ", "g"))
_STOPS = tuple(pair for pair, _ in _OPENING)


def romanise(word: str, language: str | None) -> tuple[str, ...]:
    """Readings of a lower-case Greek `word`."""
    plain = "".join(char for char in unicodedata.normalize("NFD", word) if not unicodedata.combining(char))
    main = _spell(plain)
    stops = plain
    for pair, stop in _OPENING:
        stops = stops.replace(pair, stop)
    spoken = _spell(stops).replace("ei", "i").replace("oi", "i").replace("ai", "e")
    glide = "y" + main[1:] if re.match("γ[ειηυ]", plain) else ""
    letter_by_letter = spell(plain, _LETTERS) if plain.startswith(_STOPS) else ""
    return distinct([main, spoken, letter_by_letter, main.replace("ch", "h"), main.replace("ch", "kh"), glide])


def _spell(word: str) -> str:
    text = re.sub(f"([αεη])υ(?=[{_UNVOICED}])", r"\1f", word)
    text = re.sub("([αεη])υ", r"\1v", text)
    for pair, stop in _OPENING:
        text = stop + text[2:] if text.startswith(pair) else text
    for pair, latin in _PAIRS:
        text = text.replace(pair, latin)
    return spell(text, _LETTERS)
