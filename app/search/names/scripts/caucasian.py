"""Georgian (national system) and Armenian (popular romanisation, Eastern sounds)."""

from app.search.names.scripts.tables import distinct, letters, spell

_GEORGIAN = letters(
    "ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=gh ყ=q შ=sh ჩ=ch "
    "ც=ts ძ=dz წ=ts ჭ=ch ხ=kh ჯ=j ჰ=h"
)
_ARMENIAN = letters(
    "ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=y թ=t ժ=zh ի=i լ=l խ=kh ծ=ts կ=k հ=h ձ=dz ղ=gh ճ=ch մ=m յ=y ն=n շ=sh ո=o չ=ch պ=p "
    "ջ=j ռ=r ս=s վ=v տ=t ր=r ց=ts ւ=v փ=p ք=k օ=o ֆ=f"
)
_OPENING = {"ո": ("vo", "o"), "ե": ("ye", "e"), "յ": ("h", "y")}
"""Letters that open a word with a glide, and how they are written without it."""


def georgian(word: str, language: str | None) -> tuple[str, ...]:
    """Readings of a Georgian `word`: ყ is written q or k."""
    main = spell(word, _GEORGIAN)
    return distinct([main, main.replace("q", "k")])


def armenian(word: str, language: str | None) -> tuple[str, ...]:
    """Readings of a lower-case Armenian `word`: ու is u, և is ev."""
    text = word.replace("ու", "u").replace("եւ", "ev").replace("և", "ev")
    if text[:1] in _OPENING:
        rest = spell(text[1:], _ARMENIAN)
        return distinct([opening + rest for opening in _OPENING[text[0]]])
    return distinct([spell(text, _ARMENIAN)])
