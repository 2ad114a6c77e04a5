"""What a cell must hold to be kept (domain.md 4.3: every cell carries its source and date)."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta

from app.sheets.schemas import Cell, FieldOut

VALUES = {
    "answer": ("yes", "conditions", "no", "not_stated"),
    "statement": ("stated", "not_stated"),
}
_WORDED = ("conditions", "stated")
_EASTMOST = timedelta(hours=14)


def latest_day(at: datetime) -> date:
    """The day that has begun somewhere: who confirms something in the east does not do so tomorrow."""
    return (at + _EASTMOST).date()


def faults(cell: Cell, fields: Mapping[str, FieldOut], today: date) -> list[str]:
    """The names of what is wrong with a cell; empty when it may be kept."""
    field = fields.get(cell.field)
    if field is None:
        return ["field"]
    found = [] if cell.value in VALUES[field.value_type] else ["value"]
    return found + (_silent(cell) if cell.value == "not_stated" else _stated(cell, today))


def _silent(cell: Cell) -> list[str]:
    """Who states nothing gives no words either."""
    return [name for name in ("text", "link") if getattr(cell, name)]


def _stated(cell: Cell, today: date) -> list[str]:
    missing = [name for name in ("source", "confirmed_on", "confirmed_by", "next_review") if not getattr(cell, name)]
    if cell.value in _WORDED and not cell.text:
        missing.append("text")
    if bool(cell.text) != bool(cell.text_language):
        missing.append("text_language")
    if cell.confirmed_on and cell.confirmed_on > today:
        missing.append("confirmed_on")
    if cell.confirmed_on and cell.next_review and cell.next_review <= cell.confirmed_on:
        missing.append("next_review")
    return missing


def repeated(cells: Iterable[Cell]) -> set[str]:
    """Fields that stand more than once."""
    return {field for field, times in Counter(cell.field for cell in cells).items() if times > 1}
