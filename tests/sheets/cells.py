"""Cells as the tests write them."""

from datetime import date
from typing import Any, get_args

from app.sheets.schemas import Cell, Value


def cell(field: str, value: str, text: str = "", **rest: Any) -> Cell:
    """A whole cell, confirmed in October 2026."""
    assert value in get_args(Value)
    if value == "not_stated":
        return Cell(field=field, value="not_stated")
    given: dict[str, Any] = {
        "text": text,
        "text_language": "en" if text else "",
        "source": "Illustrative Act",
        "confirmed_on": date(2026, 10, 1),
        "confirmed_by": "Steward of Illustria",
        "next_review": date(2027, 4, 1),
    }
    return Cell.model_validate({"field": field, "value": value} | given | rest)


def wire(field: str, value: str, text: str = "", **rest: Any) -> dict[str, Any]:
    """The same as it travels."""
    return cell(field, value, text).model_dump(mode="json") | rest
