"""Phrases of the phrase book in a body: its first lines, each `phrase:<code>` (decision 0013). Pure."""

import re
from collections.abc import Mapping

_LINE = re.compile(r"phrase:([a-z0-9_-]{1,40})(?:\n|\Z)")


def spoken(body: str, words: Mapping[str, str]) -> str:
    """A body with its phrases in words, by code; one that is not among them stays its code."""
    said, place = [], 0
    while line := _LINE.match(body, place):
        said.append(words.get(line[1], line[1]))
        place = line.end()
    return "\n".join([*said, body[place:]] if place < len(body) else said)
