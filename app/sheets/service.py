"""Reading sheets: the catalogue, one sheet, several side by side."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import BadInput, NotFound
from app.reference import service as reference
from app.sheets import comparing, repository
from app.sheets.models import Sheet
from app.sheets.repository import Cells
from app.sheets.schemas import (
    Catalogue,
    ComparedField,
    Comparison,
    FieldOut,
    SheetAbilities,
    SheetHead,
    SheetOut,
)
from app.sheets.visibility import Keeping, keeping, require_reader

FEWEST, MOST = 2, 4


def catalogue(session: ReadSession, principal: Principal) -> Catalogue:
    """Every field, and every jurisdiction's sheet without its cells. Four statements, six for a secretariat."""
    require_reader(principal)
    kept, known, counts = keeping(session, principal), repository.sheets(session), repository.stated(session)
    codes = sorted(reference.jurisdiction_codes(session) | known.keys())
    return Catalogue(
        fields=fields(session),
        sheets=[_head(known.get(code) or Sheet(jurisdiction=code), counts.get(code, 0), kept) for code in codes],
    )


def sheet(session: ReadSession, principal: Principal, jurisdiction: str) -> SheetOut:
    """One published sheet. Raises NotFound for a jurisdiction that is not known here."""
    require_reader(principal)
    return sheets(session, principal, [jurisdiction])[0]


def compare(session: ReadSession, principal: Principal, jurisdictions: Sequence[str]) -> Comparison:
    """Two to four published sheets. Raises BadInput for another number or a repetition, NotFound as `sheet` does."""
    require_reader(principal)
    if not FEWEST <= len(jurisdictions) <= MOST or len(set(jurisdictions)) != len(jurisdictions):
        raise BadInput("bad_input", fields=["of"])
    found = sheets(session, principal, jurisdictions)
    cells: list[Cells] = [{cell.field: cell for cell in each.cells} for each in found]
    lines = [
        ComparedField(field=field.code, contrast=comparing.contrast([each.get(field.code) for each in cells]))
        for field in repository.fields(session)
    ]
    return Comparison(sheets=found, lines=lines)


def fields(session: Session) -> list[FieldOut]:
    """The catalogue of fields, in the order of a sheet."""
    return [FieldOut.model_validate(row) for row in repository.fields(session)]


def require_known(session: Session, jurisdiction: str) -> None:
    """Raises NotFound for what is neither a jurisdiction of reference data nor one of the demo."""
    if jurisdiction in repository.some_sheets(session, [jurisdiction]):
        return
    if jurisdiction not in reference.jurisdiction_codes(session):
        raise NotFound


def abilities(kept: Keeping, jurisdiction: str) -> SheetAbilities:
    return SheetAbilities(edit=kept.edits(jurisdiction), publish=kept.publishes(jurisdiction))


def sheets(session: ReadSession | WriteSession, principal: Principal, jurisdictions: Sequence[str]) -> list[SheetOut]:
    """Published sheets, in the order asked for. Raises NotFound."""
    kept, known = keeping(session, principal), repository.some_sheets(session, jurisdictions)
    if set(jurisdictions) - known.keys() - reference.jurisdiction_codes(session):
        raise NotFound
    heads = {code: known.get(code) or Sheet(jurisdiction=code) for code in jurisdictions}
    cells = repository.cells(session, {code: head.version for code, head in heads.items()})
    return [
        SheetOut(
            **_head(heads[code], len(cells[code]), kept).model_dump(),
            cells=[cells[code][field] for field in sorted(cells[code])],
        )
        for code in jurisdictions
    ]


def _head(row: Sheet, stated: int, kept: Keeping) -> SheetHead:
    return SheetHead(
        jurisdiction=row.jurisdiction,
        names=row.names,
        illustrative=row.illustrative,
        version=row.version,
        published_at=row.published_at,
        stated=stated if row.version else 0,
        drafted_at=row.drafted_at if kept.edits(row.jurisdiction) else None,
        abilities=abilities(kept, row.jurisdiction),
    )
