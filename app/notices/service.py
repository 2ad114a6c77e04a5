"""The caller's notices, and how they want to be told."""

from datetime import datetime
from urllib.parse import urlsplit

from sqlalchemy import func, select
from sqlmodel import col

from app.audit import service as audit
from app.identity.principal import Principal
from app.kernel.config import Settings
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import BadInput, Conflict
from app.kernel.ids import new_id
from app.kernel.speech import say
from app.notices import push, repository
from app.notices.diverting import diverted
from app.notices.models import NoticeSettings, PushSubscription
from app.notices.schemas import BrowserIn, NoticeList, NoticeOut, ReadIn, SettingsIn, SettingsOut
from app.outbox import notices as outbox
from app.outbox.models import Notice

MOST_BROWSERS = 10


def listing(session: ReadSession, principal: Principal, language: str) -> NoticeList:
    """What the caller was told, in `language`. Two statements."""
    return NoticeList(
        unread=repository.unread(session, principal.person_id),
        notices=[
            NoticeOut(
                id=each.id,
                kind=each.kind,
                text=say(language, f"notice_{each.kind}"),
                place=outbox.place(each.kind, each.about),
                urgent=each.urgent,
                at=each.at,
                read=read,
            )
            for each, read in repository.newest(session, principal.person_id)
        ],
    )


def mark_read(session: WriteSession, principal: Principal, form: ReadIn, at: datetime) -> None:
    """Takes notices off the badge."""
    own = (col(Notice.person_id) == principal.person_id) & col(Notice.read_at).is_(None)
    repository.mark(session, own & col(Notice.id).in_(form.ids) if form.ids else own, read_at=at)


def settings(session: ReadSession | WriteSession, principal: Principal, own: Settings) -> SettingsOut:
    """How the caller is told, and when each way last worked. Four statements."""
    person = principal.person_id
    chosen = repository.settings_of(session, [person])[person]
    offices = repository.office_addresses(session, [principal.focal_point_id or ""])
    browsers = repository.browsers(session, [person])
    mailed = select(func.max(col(Notice.mailed_at))).where(col(Notice.person_id) == person)
    key = own.push_key
    return SettingsOut.model_validate(
        chosen.model_dump(exclude={"person_id"})
        | {
            "office_address": next(iter(offices.values()), None),
            "push_key": push.public_key(key.get_secret_value()) if key else None,
            "browsers": len(browsers),
            "letter_ok_at": session.execute(mailed).scalar(),
            "push_ok_at": max((each.last_ok_at for each in browsers if each.last_ok_at), default=None),
        }
    )


def choose(session: WriteSession, principal: Principal, form: SettingsIn, at: datetime) -> None:
    """Keeps the caller's choice; when letters go elsewhere now, or nowhere, the caller is told where they went.

    Raises BadInput when only one end of the quiet hours is given.
    """
    if (form.quiet_start is None) != (form.quiet_end is None):
        raise BadInput(fields=["quiet_start", "quiet_end"])
    person, chosen = principal.person_id, NoticeSettings(person_id=principal.person_id, **form.model_dump())
    office = repository.office_addresses(session, [principal.focal_point_id or ""]).get(principal.focal_point_id or "")
    before = repository.letters_to(repository.settings_of(session, [person])[person], office)
    if before != repository.letters_to(chosen, office):
        diverted(session, person, before, at)
    session.merge(chosen)
    _recorded(session, principal, "notice_settings.changed", at)
    session.flush()


def add_browser(session: WriteSession, principal: Principal, form: BrowserIn, own: Settings, at: datetime) -> None:
    """Lets a browser take pushes for the caller; one that took them for somebody else does so no longer.

    Raises BadInput for an address that is no push service known here, or keys that are none; Conflict `list_full`.
    """
    if not push.allowed(own, form.endpoint):
        raise BadInput(fields=["endpoint"])
    if not push.usable(form.p256dh, form.auth):
        raise BadInput(fields=["p256dh", "auth"])
    repository.forget_browsers(session, [form.endpoint])
    if len(repository.browsers(session, [principal.person_id])) >= MOST_BROWSERS:
        raise Conflict("list_full")
    outbox.post(session, [principal.person_id], "ways_changed", at=at, urgent=True)
    session.add(PushSubscription(id=new_id(), person_id=principal.person_id, created_at=at, **form.model_dump()))
    _recorded(session, principal, "push_browser.added", at, service=urlsplit(form.endpoint).hostname)


def remove_browser(session: WriteSession, principal: Principal, endpoint: str, at: datetime) -> None:
    """No more pushes to this browser of the caller's."""
    repository.forget_browsers(session, [endpoint], principal.person_id)
    _recorded(session, principal, "push_browser.removed", at)


def test(session: WriteSession, principal: Principal, at: datetime) -> None:
    """A notice to oneself, by every way that is set up."""
    repository.mark(
        session, (col(Notice.person_id) == principal.person_id) & (col(Notice.kind) == "own_test"), read_at=at
    )
    outbox.post(session, [principal.person_id], "own_test", at=at, urgent=True)


def _recorded(session: WriteSession, principal: Principal, action: str, at: datetime, **details: str | None) -> None:
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action=action,
        object_kind="person",
        object_id=principal.person_id,
        details=details,
    )
