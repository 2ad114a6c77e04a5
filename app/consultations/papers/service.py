"""Making a paper: read, drawn outside of any transaction, then noted; only then is it handed out.

Where something that it tells was taken out meanwhile (words, the subject, a name) it is made anew."""

import asyncio
from datetime import datetime, timedelta
from functools import partial
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.audit import service as audit
from app.audit.keys import signing
from app.consultations import log, repository
from app.consultations.acting import locked
from app.consultations.papers import content, seals
from app.consultations.papers.acts import marking
from app.consultations.papers.blocks import Document, Text
from app.consultations.papers.drawing import draw
from app.consultations.papers.gathering import Source, gathered, stands
from app.consultations.papers.models import Paper
from app.consultations.papers.schemas import PaperIn, PaperOut
from app.consultations.papers.transcript import room_marking
from app.identity.models import Person
from app.identity.principal import Principal
from app.identity.repository import lock_person
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import NotFound, TooMany, Unavailable
from app.kernel.house import House
from app.kernel.ids import new_id

A_DAY, DAY = 20, timedelta(days=1)
"""Papers for one person in 24 hours, over all rooms."""
TRIES = 3
"""How often a paper is drawn while something is taken out of what it tells."""


class Made(NamedTuple):
    """A file, and under which name it is offered."""

    file: bytes
    name: str


async def make(house: House, principal: Principal, room_id: str, form: PaperIn) -> Made:
    """A paper for the caller, of what they may read now.

    Raises NotFound, TooMany `papers_a_day`, Unavailable.
    """
    number = new_id()
    for _ in range(TRIES):
        at = house.clock.now()
        source = await house.db.read(partial(_source, principal=principal, id=room_id, number=number, form=form, at=at))
        file, digest = await _file(house, source, form)
        paper = Paper(
            number=number,
            room_id=room_id,
            person_id=principal.person_id,
            reached=source.reached,
            digest=digest,
            at=at,
            **form.model_dump(),
        )
        noted = partial(_noted, principal=principal, source=source, paper=paper, at=house.clock.now())
        if await house.db.write(noted, lock=room_id):
            return Made(file, f"{source.room.reference.replace(' ', '-')}-{form.kind}-{form.language}.{form.format}")
    raise Unavailable("service_busy")


def papers(session: ReadSession, principal: Principal, room_id: str, at: datetime) -> list[PaperOut]:
    """The papers made of a room, newest first. Raises NotFound."""
    if repository.standing(session, principal, room_id, at) is None:
        raise NotFound
    rows = session.execute(
        select(Paper, col(Person.display_name))
        .join(Person, col(Person.id) == col(Paper.person_id))
        .where(col(Paper.room_id) == room_id)
        .order_by(col(Paper.at).desc(), col(Paper.number))
        .limit(100)
    )
    return [
        PaperOut.model_validate(paper.model_dump() | {"person": paper.person_id, "display_name": name})
        for paper, name in rows
    ]


def _source(session: ReadSession, principal: Principal, id: str, number: str, form: PaperIn, at: datetime) -> Source:
    _bounded(session, principal, at)
    return gathered(session, principal, id, number, form.language, at)


async def _file(house: House, source: Source, form: PaperIn) -> tuple[bytes, str]:
    """The file with its seal, and its digest. Signed in the service: the process that draws has no key."""
    key = signing(house.settings)
    if form.format == "json":
        paper = await asyncio.to_thread(content.data, source, form.kind)
        return await asyncio.to_thread(seals.in_json, paper, source.number, source.at, key)
    document = await asyncio.to_thread(_document, source, form)
    drawn = await draw(document, form.format, house.settings.fonts)
    if form.format == "docx":
        return drawn, seals.digest_of(drawn)
    return await asyncio.to_thread(seals.in_pdf, drawn, source.number, source.at, key)


def _document(source: Source, form: PaperIn) -> Document:
    words = source.words
    blocks = content.blocks(source, form.kind)
    if form.format == "docx":
        blocks.append(Text(words.say("paper-for-work"), "quiet"))
    return Document(
        title=words.say(f"paper-{form.kind}"),
        language=form.language,
        number=source.number,
        marking=" · ".join(filter(None, [marking(["not_evidence"], {}, words), room_marking(source)])),
        made_for=words.say(
            "export-made-for",
            name=source.made_for.display_name,
            at=f"{words.moment(source.at)} UTC",
            number=source.number,
        ),
        watermark=f"{source.made_for.display_name} · {source.number}",
        blocks=blocks,
    )


def _noted(session: WriteSession, principal: Principal, source: Source, paper: Paper, at: datetime) -> bool:
    """Whether the caller may still have it is asked once more, of the locked room: drawing took its time, and of one
    that is destroyed meanwhile nothing is kept. False for a paper that tells what was taken out meanwhile."""
    locked(session, principal, paper.room_id, at)
    if not stands(session, source):
        return False
    lock_person(session, principal.person_id)
    _bounded(session, principal, paper.at)
    session.merge(paper)
    audit.record(
        session,
        at=paper.at,
        actor=principal.person_id,
        action="consultation.exported",
        object_kind=log.OBJECT,
        object_id=paper.room_id,
        details=paper.model_dump(include={"number", "kind", "format", "language", "reached", "digest"}),
    )
    return True


def _bounded(session: Session, principal: Principal, at: datetime) -> None:
    made = session.execute(
        select(func.count(), func.min(col(Paper.at))).where(
            col(Paper.person_id) == principal.person_id, col(Paper.at) > at - DAY
        )
    ).one()
    if made[0] >= A_DAY:
        raise TooMany("papers_a_day", limit=A_DAY, retry_after=int((made[1] + DAY - at).total_seconds()))
