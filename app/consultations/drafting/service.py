"""The rules of drafts.

| caller            | lists | saves, deletes                     |
|-------------------|-------|------------------------------------|
| whose form it is  | yes   | yes                                |
| anyone else       | no    | a draft of their own, by that key  |
"""

import json
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.consultations.drafting.models import OpeningDraft
from app.consultations.drafting.schemas import DraftOut
from app.consultations.forms import OpeningForm
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import Conflict
from app.vault import service as vault

MOST_DRAFTS = 20


def drafts(session: ReadSession, principal: Principal) -> list[DraftOut]:
    """The caller's drafts, newest first."""
    rows = session.scalars(
        select(OpeningDraft)
        .where(col(OpeningDraft.person_id) == principal.person_id)
        .order_by(col(OpeningDraft.at).desc(), col(OpeningDraft.key))
    )
    return [DraftOut(key=row.key, at=row.at, form=form) for row, form in opened(session, list(rows))]


def opened(session: Session, rows: Sequence[OpeningDraft]) -> list[tuple[OpeningDraft, OpeningForm]]:
    """Drafts with their forms; those whose key is destroyed are missing. One statement at most."""
    keys = vault.keys(session, {row.person_id for row in rows})
    return [
        (row, _form(keys[row.person_id].open(row.content, _place(row.person_id, row.key))))
        for row in rows
        if row.person_id in keys
    ]


def save(session: WriteSession, principal: Principal, key: str, form: OpeningForm, at: datetime) -> None:
    """Keeps a form as it is now; again is fine, the last one stays. Raises Conflict `list_full`."""
    person = principal.person_id
    words = form.model_dump_json(exclude_defaults=True)
    content = vault.key(session, person).seal(words, _place(person, key))
    kept = session.get(OpeningDraft, (person, key))
    if kept is not None:
        kept.content, kept.at = content, at
        return
    mine = select(func.count()).where(col(OpeningDraft.person_id) == person)
    if session.execute(mine).scalar_one() >= MOST_DRAFTS:
        raise Conflict("list_full", most=MOST_DRAFTS)
    session.add(OpeningDraft(person_id=person, key=key, content=content, at=at))


def discard(session: WriteSession, principal: Principal, key: str) -> None:
    """Deletes a draft; one that is not there is fine."""
    session.execute(
        delete(OpeningDraft).where(col(OpeningDraft.person_id) == principal.person_id, col(OpeningDraft.key) == key)
    )


def _form(words: str) -> OpeningForm:
    """What was kept while a form named one jurisdiction is read as one that names a list of it."""
    said = json.loads(words)
    if one := said.pop("requested_jurisdiction", None):
        said["requested_jurisdictions"] = [one]
    return OpeningForm.model_validate(said)


def _place(person: str, key: str) -> str:
    """What a sealed draft is bound to: another person's, or under another key, it does not open."""
    return f"draft|{person}|{key}"
