"""Fills the fields of the sheets, and for the demo the sheets of jurisdictions that are on no map."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from app.cli.rows import Rows, add_rows
from app.kernel.db import WriteSession
from app.sheets.models import Sheet, SheetCell, SheetField
from seed_data.sheets import OWNER, SOURCE, CellSeed, SheetSeed, load_fields, load_illustrative

REVIEW_AFTER = timedelta(days=180)


def seed_fields(session: WriteSession) -> None:
    """Writes the catalogue of fields. Every field of every State begins as not stated."""
    fields = load_fields()
    add_rows(
        session,
        SheetField,
        [
            {
                "code": each.code,
                "position": position,
                "group": each.group,
                "value_type": each.value_type,
                "labels": dict(each.labels),
                "measures": list(each.measures),
                "before_asking": each.before_asking,
            }
            for position, each in enumerate(fields)
        ],
    )


def seed_sheets(session: WriteSession, at: datetime) -> None:
    """Writes the illustrative sheets as published, and the drafts that wait for the secretariat."""
    seeds = load_illustrative()
    add_rows(session, Sheet, [_sheet(each, at) for each in seeds])
    for each in seeds:
        add_rows(session, SheetCell, _cells(each, 1, each.cells, at))
        if each.draft:
            drafted = {cell.field: cell for cell in (*each.cells, *each.draft)}
            add_rows(session, SheetCell, _cells(each, 2, drafted.values(), at))


def _sheet(each: SheetSeed, at: datetime) -> dict[str, Any]:
    return {
        "jurisdiction": each.jurisdiction,
        "illustrative": True,
        "names": dict(each.names),
        "kept_by": each.kept_by,
        "version": 1,
        "published_at": at - timedelta(days=each.confirmed_days_ago),
        "revision": 2 if each.draft else 1,
        "drafted_at": at - timedelta(days=1) if each.draft else None,
    }


def _cells(sheet: SheetSeed, version: int, cells: Iterable[CellSeed], at: datetime) -> Rows:
    confirmed = (at - timedelta(days=sheet.confirmed_days_ago)).date()
    return [
        {
            "jurisdiction": sheet.jurisdiction,
            "version": version,
            "field": each.field,
            "value": each.value,
            "text": each.text,
            "text_language": each.language,
            "link": each.link,
            "source": SOURCE,
            "confirmed_on": confirmed,
            "confirmed_by": OWNER,
            "next_review": confirmed + REVIEW_AFTER,
        }
        for each in cells
    ]
