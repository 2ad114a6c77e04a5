"""counterpart seed: a database that is in use gets the terms of a newer release, and keeps what it has."""

from sqlalchemy import delete, update
from sqlmodel import col, func, select

from app.cli import seed_reference
from app.kernel.db import Database, WriteSession
from app.reference.models import Term


async def test_terms_that_are_missing_are_added_and_the_others_stay(database: Database) -> None:
    def older(session: WriteSession) -> int:
        seed_reference.seed_reference(session)
        session.execute(delete(Term).where(col(Term.kind) == "phrase"))
        session.execute(update(Term).where(col(Term.code) == "translation").values(labels={"en": "Theirs"}))
        return session.exec(select(func.count()).select_from(Term)).one()

    before = await database.write(older)

    added = [await database.write(seed_reference.seed_new_terms) for _ in ("once", "again")]

    terms = await database.read(lambda session: session.exec(select(Term)).all())
    assert added == [len(terms) - before, 0]
    assert sum(term.kind == "phrase" for term in terms) == added[0]
    assert [term.labels for term in terms if term.code == "translation" and term.kind == "checklist_item"] == [
        {"en": "Theirs"}
    ]
