"""Letter tables as one readable line: `letters("ж=zh ъ=")`."""


def letters(text: str) -> dict[str, str]:
    """The mapping written as `from=to` pairs with blanks between; an empty right side drops the letter."""
    found: dict[str, str] = {}
    for pair in text.split():
        left, _, right = pair.partition("=")
        for letter in left.split("|"):
            found[letter] = right
    return found


def listed(text: str) -> frozenset[str]:
    """The words of `text` as a set."""
    return frozenset(text.split())


def spell(word: str, table: dict[str, str]) -> str:
    """`word` letter by letter; what the table lacks stays if it is ASCII and is dropped otherwise."""
    return "".join(table.get(char, char if char.isascii() else "") for char in word)


def distinct(readings: list[str]) -> tuple[str, ...]:
    """The readings that say something, each once, in order."""
    return tuple(dict.fromkeys(reading for reading in readings if reading))
