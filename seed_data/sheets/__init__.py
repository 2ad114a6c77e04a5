"""The fields of the sheets, and illustrative sheets of jurisdictions that are on no map.

No sheet of a real State is seeded: its fields are not stated until its own steward states them. The four of the demo
have codes that ISO 3166 leaves to users (XA to XZ) and names that no State bears.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from seed_data.reading import Labels, Row, SeedError, check_codes, labels, text, texts

FOLDER = Path(__file__).parent
GROUPS = ("assets", "authority", "form", "law", "measures", "victims", "practice")
"""In the order of a sheet: asset recovery first (domain.md 4.3)."""

OWNER = "Illustrative steward"
SOURCE = "Illustrative sheet; it states no law"


@dataclass(frozen=True, slots=True)
class FieldSeed:
    """``value_type`` is answer (yes, with conditions, no) or statement (words). ``before_asking`` marks what everybody
    should know before a consultation is opened; ``measures`` names those for which the field matters.
    """

    code: str
    group: str
    value_type: str
    measures: tuple[str, ...]
    before_asking: bool
    labels: Labels


@dataclass(frozen=True, slots=True)
class CellSeed:
    field: str
    value: str
    text: str
    language: str
    link: str


@dataclass(frozen=True, slots=True)
class SheetSeed:
    """An illustrative sheet. ``confirmed_days_ago`` dates its cells; ``draft`` holds changes that wait for review."""

    jurisdiction: str
    names: Labels
    kept_by: str
    confirmed_days_ago: int
    cells: tuple[CellSeed, ...]
    draft: tuple[CellSeed, ...]


def load_fields() -> tuple[FieldSeed, ...]:
    """Every field, in the order of a sheet. Raises SeedError."""
    rows = _rows("fields")
    check_codes("fields", [text(row, "code") for row in rows])
    found = tuple(
        FieldSeed(
            code=text(row, "code"),
            group=_one_of(row, "group", GROUPS),
            value_type=_one_of(row, "type", ("answer", "statement")),
            measures=texts(row, "measures"),
            before_asking=bool(row["before"]),
            labels=labels(row, "labels"),
        )
        for row in rows
    )
    if [each.group for each in found] != sorted((each.group for each in found), key=GROUPS.index):
        raise SeedError("fields.json: the groups must follow each other in their order")
    return found


def load_illustrative() -> tuple[SheetSeed, ...]:
    """The sheets of the demo. Raises SeedError."""
    return tuple(
        SheetSeed(
            jurisdiction=text(row, "code"),
            names=labels(row, "names"),
            kept_by=text(row, "kept_by"),
            confirmed_days_ago=int(row["confirmed_days_ago"]),
            cells=_cells(row["cells"]),
            draft=_cells(row["draft"]),
        )
        for row in _rows("illustrative")
    )


def _cells(rows: Mapping[str, list[Any]]) -> tuple[CellSeed, ...]:
    """``field: [value]`` or ``field: [value, text, language]`` or ``field: [value, text, language, link]``."""
    found = []
    for field, row in rows.items():
        value, words, language, link = [*row, *("", "", "")][:4]
        found.append(CellSeed(field, value, words, language, link))
    return tuple(found)


def _rows(name: str) -> list[Row]:
    rows: list[Row] = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return rows


def _one_of(row: Row, key: str, allowed: tuple[str, ...]) -> str:
    value = text(row, key)
    if value not in allowed:
        raise SeedError(f"{row.get('code')}: {key} may not be {value}")
    return value
