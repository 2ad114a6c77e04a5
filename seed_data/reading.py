"""Reads one reference file and its cells, with an error that names the file, the row and the key."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

LANGUAGES = ("en", "ru", "ar", "es", "fr", "pt")
FOLDER = Path(__file__).parent / "reference"

Labels = Mapping[str, str]
"""A text in each of the six languages: ``{"en": ..., "ru": ..., "ar": ..., "es": ..., "fr": ..., "pt": ...}``."""

Row = Mapping[str, Any]


class SeedError(ValueError):
    """A reference file breaks its own rules."""


def read_rows(name: str) -> list[Row]:
    """The rows of ``reference/<name>.json``, which is one JSON list of objects."""
    rows = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise SeedError(f"{name}.json must be a list of objects")
    return rows


def text(row: Row, key: str) -> str:
    """The non-empty text at ``key``."""
    value = row.get(key)
    if not isinstance(value, str) or not value.strip():
        raise SeedError(f"{_name(row)}: {key} must be a text")
    return value


def optional_text(row: Row, key: str) -> str | None:
    """The text at ``key``, or None when it is absent or null."""
    return None if row.get(key) is None else text(row, key)


def texts(row: Row, key: str) -> tuple[str, ...]:
    """The list of texts at ``key``."""
    value = row.get(key)
    if not isinstance(value, list) or not all(isinstance(item, str) and item for item in value):
        raise SeedError(f"{_name(row)}: {key} must be a list of texts")
    return tuple(value)


def weekdays(row: Row, key: str) -> tuple[int, ...]:
    """The ISO weekdays at ``key``, ascending, 1 Monday .. 7 Sunday."""
    value = row.get(key)
    if not isinstance(value, list) or not all(isinstance(day, int) and 1 <= day <= 7 for day in value):
        raise SeedError(f"{_name(row)}: {key} must be ISO weekdays")
    return tuple(sorted(value))


def labels(row: Row, key: str) -> Labels:
    """The text at ``key`` in all six languages, in their fixed order."""
    value = row.get(key)
    if not isinstance(value, dict) or set(value) != set(LANGUAGES):
        raise SeedError(f"{_name(row)}: {key} must have exactly the languages {', '.join(LANGUAGES)}")
    return {language: text(value, language) for language in LANGUAGES}


def check_codes(name: str, codes: Iterable[str]) -> set[str]:
    """The codes as a set; a code used twice is an error."""
    seen: set[str] = set()
    for code in codes:
        if code in seen:
            raise SeedError(f"{name}: {code} is there twice")
        seen.add(code)
    return seen


def _name(row: Row) -> str:
    return str(row.get("code") or row.get("id") or row.get("jurisdiction") or "row")
