"""Breaking text into lines that fit, in any script, and telling which way a line is read. Pure."""

import unicodedata
from collections.abc import Callable, Iterator

Measure = Callable[[str], float]


def broken(text: str, width: float, measure: Measure) -> list[str]:
    """The lines of `text`, none wider than `width`; at blanks where there are any, else between letters."""
    return [line for paragraph in text.split("\n") for line in _lines(paragraph, width, measure)]


def right_to_left(line: str, otherwise: bool) -> bool:
    """By its first letter that has a direction (UAX 9, rule P2)."""
    for letter in line:
        match unicodedata.bidirectional(letter):
            case "L":
                return False
            case "R" | "AL":
                return True
    return otherwise


def _lines(paragraph: str, width: float, measure: Measure) -> Iterator[str]:
    blank = measure(" ")
    line, length = "", 0.0
    for word in _pieces(paragraph.split(), width, measure):
        own = measure(word)
        if line and length + blank + own > width:
            yield line
            line, length = word, own
        else:
            line, length = (f"{line} {word}", length + blank + own) if line else (word, own)
    yield line


def _pieces(words: list[str], width: float, measure: Measure) -> Iterator[str]:
    """The words; one that is wider than a line, as most of a text in Thai is, in pieces."""
    for word in words:
        if measure(word) <= width:
            yield word
            continue
        piece, length = "", 0.0
        for cluster in _clusters(word):
            own = measure(cluster)
            if piece and length + own > width:
                yield piece
                piece, length = "", 0.0
            piece, length = piece + cluster, length + own
        yield piece


def _clusters(word: str) -> Iterator[str]:
    """Letters with the marks that stand on them."""
    cluster = ""
    for letter in word:
        if cluster and not unicodedata.category(letter).startswith("M"):
            yield cluster
            cluster = ""
        cluster += letter
    yield cluster
