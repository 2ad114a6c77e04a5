"""Does the audit say what was written? Every difference is named, with its place.

| finding   | what was done to the database                                                       |
|-----------|-------------------------------------------------------------------------------------|
| edited    | an entry says something else than when it was linked                                |
| deleted   | an entry is gone, its link stands                                                   |
| swapped   | two entries changed places                                                          |
| inserted  | an entry that no link names, and that is too old for the sealer to link it yet      |
| truncated | the chain is shorter than an anchor outside the database says                       |
| rewritten | a link does not follow from the one before it, or an anchor saw another             |
| forged    | a line of the anchors that no key signed, or one whose time was over                |
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from sqlalchemy import func
from sqlmodel import col, select

from app.audit.anchors import Anchor, believed, retired
from app.audit.chain import START, content_of, digest_of
from app.audit.keys import Key
from app.audit.models import AuditEntry, AuditLink
from app.audit.sealing import head, horizon, unlinked
from app.kernel.db import ReadSession

Kind = Literal["edited", "deleted", "swapped", "inserted", "truncated", "rewritten", "forged"]
PAGE = 1_000
NAMED = 1_000
"""How many inserted entries are named one by one."""

Told = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong: with the entry at `position` of the chain, or with line `position` of the anchors for `forged`."""

    kind: Kind
    position: int | None = None
    entry_id: str | None = None


@dataclass(slots=True)
class Verdict:
    """`links` and `anchors` were looked at; `waiting` entries are linked next; `retired` were removed by the rule."""

    links: int = 0
    anchors: int = 0
    retired: int = 0
    waiting: int = 0
    findings: list[Finding] = field(default_factory=list)


def verify(
    session: ReadSession,
    anchors: Sequence[Anchor | None],
    keys: Sequence[Key],
    told: Told = lambda done, of: None,
) -> Verdict:
    """Walks the whole chain, page by page. Without keys the anchors' signatures are not looked at."""
    sound = believed(anchors, keys)
    gone_by_rule = retired(sound.values())
    last = head(session)
    verdict = Verdict(links=0, anchors=len(anchors))
    verdict.findings += [Finding("forged", n) for n in range(1, len(anchors) + 1) if n not in sound]
    seen_at = {each.position: "" for each in sound.values()}
    expected: dict[int, str] = {}
    changed: dict[int, tuple[str, str]] = {}
    position, previous = 0, START
    for link, entry in _links(session):
        follows = link.position == position + 1
        if not follows or link.digest != digest_of(link.position, previous, link.entry_id, link.content):
            verdict.findings.append(Finding("rewritten", link.position, link.entry_id))
        position, previous = link.position, link.digest
        if position in seen_at:
            seen_at[position] = link.digest
        if entry is None and position <= gone_by_rule:
            verdict.retired += 1
        elif entry is None:
            verdict.findings.append(Finding("deleted", position, link.entry_id))
        elif (content := content_of(entry)) != link.content:
            expected[position], changed[position] = link.content, (entry.id, content)
        verdict.links += 1
        if verdict.links % PAGE == 0 and last:
            told(verdict.links, last.position)
    verdict.findings += _changed(expected, changed)
    verdict.findings += _against(list(sound.values()), seen_at, position)
    _add_unlinked(session, verdict, horizon(session, last))
    return verdict


def _links(session: ReadSession) -> Iterator[tuple[AuditLink, AuditEntry | None]]:
    position = 0
    while True:
        page = session.execute(
            select(AuditLink, AuditEntry)
            .outerjoin(AuditEntry, col(AuditEntry.id) == col(AuditLink.entry_id))
            .where(col(AuditLink.position) > position)
            .order_by(col(AuditLink.position))
            .limit(PAGE)
        ).all()
        yield from ((row[0], row[1]) for row in page)
        if len(page) < PAGE:
            return
        position = page[-1][0].position
        session.expunge_all()


def _changed(expected: dict[int, str], changed: dict[int, tuple[str, str]]) -> list[Finding]:
    """An entry that says what another changed one should say was swapped with it."""
    elsewhere = set(expected.values())
    return [
        Finding("swapped" if content in elsewhere else "edited", position, id)
        for position, (id, content) in changed.items()
    ]


def _against(anchors: Sequence[Anchor], seen_at: dict[int, str], end: int) -> list[Finding]:
    """The first anchor that the chain does not reach, and the first that saw another chain."""
    cut = [each.position for each in anchors if each.position > end]
    other = [each.position for each in anchors if each.position <= end and seen_at[each.position] != each.digest]
    found = [Finding("truncated", end + 1)] if cut else []
    return found + ([Finding("rewritten", min(other))] if other else [])


def _add_unlinked(session: ReadSession, verdict: Verdict, since: datetime | None) -> None:
    """What the sealer will still take is waiting; what is older was put in behind it."""
    all_of_them = select(func.count()).select_from(AuditEntry).where(unlinked())
    verdict.waiting = session.execute(all_of_them).scalar_one()
    if since is None or not verdict.waiting:
        return
    behind = select(col(AuditEntry.id)).where(unlinked(), col(AuditEntry.at) < since)
    ids = session.scalars(behind.order_by(col(AuditEntry.at), col(AuditEntry.id)).limit(NAMED)).all()
    verdict.waiting -= len(ids)
    verdict.findings += [Finding("inserted", None, id) for id in ids]
