"""A file becomes rows. Its size, rows and columns are bounded before anything is parsed (security.md, section 5)."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

import orjson

from app.kernel.errors import BadInput
from app.sheets.exchange import table
from app.sheets.schemas import Cell

Format = Literal["csv", "json"]
Problem = Literal[
    "unreadable", "too_many_rows", "too_many_columns", "line_too_long", "formula", "missing", "invalid", "repeated",
    "unknown", "not_yours",
]  # fmt: skip
MOST_ROWS = 2_000
MOST_COLUMNS = 20
LONGEST_LINE = 4_000
MOST_BYTES = 800_000
CELL_COLUMNS = tuple(Cell.model_fields)
COLUMNS = ("jurisdiction", *CELL_COLUMNS)
NEEDED = ("jurisdiction", "field", "value")
TOLD = ("version", "label", "exported_at", "exported_from", "exported_for", "mark", "notice")
"""Columns that an export adds for its readers; an import passes over them."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in one place. `row` is the line of a CSV file or the number of the cell in JSON, 0 for the file;
    `column` is one of ours, or the number of a strange one: what the file says is never repeated.
    """

    row: int
    column: str
    problem: Problem


@dataclass(frozen=True, slots=True)
class FileRow:
    """One cell of one sheet as the file gives it, and what is wrong with the row before anybody judges it."""

    row: int
    jurisdiction: str
    cell: Mapping[str, Any]
    faults: tuple[Fault, ...] = ()


def refused(faults: list[Fault]) -> BadInput:
    """The refusal of a file, with at most a hundred of its faults."""
    listed = [{"row": each.row, "column": each.column, "problem": each.problem} for each in faults[:100]]
    return BadInput("import_refused", rows=listed, more=len(faults) - len(listed))


def rows_of(content: bytes, format: Format) -> list[FileRow]:
    """The rows of a file. Raises BadInput (`import_refused`) for a file that cannot be read or is too large."""
    if len(content) > MOST_BYTES:
        raise refused([Fault(0, "", "too_many_rows")])
    return _csv(content) if format == "csv" else _json(content)


def _csv(content: bytes) -> list[FileRow]:
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        raise refused([Fault(0, "", "unreadable")]) from None
    lines = text.splitlines()
    if len(lines) > MOST_ROWS + 1:
        raise refused([Fault(0, "", "too_many_rows")])
    if long := [n for n, line in enumerate(lines, 1) if len(line) > LONGEST_LINE]:
        raise refused([Fault(row, "", "line_too_long") for row in long])
    try:
        head, *rows = [row for row in table.read(text) if any(row[1])] or [(1, [])]
    except csv.Error:
        raise refused([Fault(0, "", "unreadable")]) from None
    names = [name.strip() for name in head[1]]
    if faults := _header_faults(names):
        raise refused(faults)
    return [_from_csv(n, names, row) for n, row in rows]


def _header_faults(names: list[str]) -> list[Fault]:
    if len(names) > MOST_COLUMNS:
        return [Fault(1, "", "too_many_columns")]
    faults = [Fault(1, name, "missing") for name in NEEDED if name not in names]
    faults += [Fault(1, f"#{n}", "unknown") for n, name in enumerate(names, 1) if name not in COLUMNS + TOLD]
    return faults + [Fault(1, name, "repeated") for name in COLUMNS if names.count(name) > 1]


def _from_csv(row: int, names: list[str], cells: list[str]) -> FileRow:
    named = dict(zip(names, cells, strict=False))
    faults = [Fault(row, "", "too_many_columns")] if len(cells) > len(names) else []
    faults += [Fault(row, name, "formula") for name, cell in named.items() if table.is_formula(cell)]
    meant = {name: table.unguarded(cell).strip() for name, cell in named.items()}
    given = {name: meant[name] for name in CELL_COLUMNS if meant.get(name)}
    return FileRow(row, meant.get("jurisdiction", ""), given, tuple(faults))


def _json(content: bytes) -> list[FileRow]:
    if content.count(b"{") > 2 * MOST_ROWS or content.count(b"[") > MOST_ROWS:
        raise refused([Fault(0, "", "too_many_rows")])
    try:
        sheets = orjson.loads(content)["sheets"]
        given = [(str(sheet["jurisdiction"]), cell) for sheet in sheets for cell in sheet["cells"]]
    except (orjson.JSONDecodeError, KeyError, TypeError):
        raise refused([Fault(0, "", "unreadable")]) from None
    if len(given) > MOST_ROWS:
        raise refused([Fault(0, "", "too_many_rows")])
    if odd := [n for n, (_, cell) in enumerate(given, 1) if not isinstance(cell, dict)]:
        raise refused([Fault(row, "", "unreadable") for row in odd])
    return [FileRow(n, code, cell) for n, (code, cell) in enumerate(given, 1)]
