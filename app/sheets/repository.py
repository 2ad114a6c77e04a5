"""Statements on sheets."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import and_, delete, func, insert, or_, select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.kernel.db import WriteSession
from app.sheets.models import Sheet, SheetCell, SheetField
from app.sheets.schemas import Cell

Cells = dict[str, Cell]
"""The stated cells of one version by field."""


def fields(session: Session) -> list[SheetField]:
    return list(session.scalars(select(SheetField).order_by(col(SheetField.position))))


def sheets(session: Session) -> dict[str, Sheet]:
    """Every sheet there is, by jurisdiction."""
    return {row.jurisdiction: row for row in session.scalars(select(Sheet).order_by(col(Sheet.jurisdiction)))}


def some_sheets(session: Session, jurisdictions: Sequence[str]) -> dict[str, Sheet]:
    wanted = select(Sheet).where(col(Sheet.jurisdiction).in_(jurisdictions))
    return {row.jurisdiction: row for row in session.scalars(wanted)}


def for_writing(session: WriteSession, jurisdictions: Sequence[str]) -> dict[str, Sheet]:
    """The heads of these sheets, made where there is none and locked in the order of their codes."""
    wanted = (
        select(Sheet)
        .where(col(Sheet.jurisdiction).in_(jurisdictions))
        .order_by(col(Sheet.jurisdiction))
        .with_for_update()
    )
    found = {row.jurisdiction: row for row in session.scalars(wanted)}
    for code in sorted(set(jurisdictions) - found.keys()):
        found[code] = Sheet(jurisdiction=code)
        session.add(found[code])
    session.flush()
    return found


def stated(session: Session) -> dict[str, int]:
    """How many fields each published sheet states."""
    rows = session.execute(
        select(col(SheetCell.jurisdiction), func.count())
        .join(Sheet, and_(col(Sheet.jurisdiction) == col(SheetCell.jurisdiction)))
        .where(col(SheetCell.version) == col(Sheet.version))
        .group_by(col(SheetCell.jurisdiction))
    )
    return {row[0]: row[1] for row in rows}


def cells(session: Session, versions: Mapping[str, int]) -> dict[str, Cells]:
    """The stated cells of one version of each jurisdiction named."""
    found: dict[str, Cells] = {code: {} for code in versions}
    wanted = select(SheetCell).where(
        or_(
            *(
                and_(col(SheetCell.jurisdiction) == code, col(SheetCell.version) == version)
                for code, version in sorted(versions.items())
            )
        )
    )
    for row in session.scalars(wanted):
        found[row.jurisdiction][row.field] = Cell.model_validate(row)
    return found


def replace(session: WriteSession, jurisdiction: str, version: int, wanted: Iterable[Cell]) -> None:
    """Lets a version consist of exactly these cells."""
    clear(session, jurisdiction, version)
    rows = [{"jurisdiction": jurisdiction, "version": version} | cell.model_dump() for cell in wanted]
    if rows:
        session.execute(insert(SheetCell), rows)


def clear(session: WriteSession, jurisdiction: str, version: int) -> None:
    session.execute(
        delete(SheetCell).where(col(SheetCell.jurisdiction) == jurisdiction, col(SheetCell.version) == version)
    )
