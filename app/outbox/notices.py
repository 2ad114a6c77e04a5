"""Telling a person that something waits for them: one row, in the transaction of the fact.

Whatever room has something to tell posts here; the list, letters and web push follow upstairs (`app.notices`). A
notice says what kind of thing waits and where, never what it is about (ux.md, section 8).
"""

from collections.abc import Collection
from datetime import datetime
from typing import Final, Literal, get_args

from sqlalchemy import ColumnElement, delete, or_, select, update
from sqlalchemy.orm import Mapped
from sqlmodel import col

from app.kernel.db import WriteSession
from app.kernel.ids import new_id
from app.outbox import service
from app.outbox.models import Notice

Kind = Literal[
    "urgent_waiting",
    "consultation_waiting",
    "consultation_escalated",
    "unanswered_waiting",
    "unanswered_escalated",
    "consultation_acknowledged",
    "consultation_answered",
    "consultation_closed",
    "messages_waiting",
    "response_overdue",
    "answer_due",
    "answer_overdue",
    "promise_due",
    "promise_overdue",
    "call_unconfirmed",
    "disclosure_news",
    "disclosure_listed",
    "disclosure_due",
    "duty_test",
    "shift_tomorrow",
    "shift_soon",
    "new_device",
    "passkey_changed",
    "ways_changed",
    "contact_changed",
    "grant_ending",
    "grant_attestation",
    "account_ended",
    "own_test",
    "consultation_assigned",
    "glass_asked",
    "glass_broken",
    "glass_watched",
    "data_asked",
    "data_answered",
    "consent_wanted",
    "room_handed_over",
    "shift_offered",
    "shift_taken",
    "shift_declined",
    "shift_lapsed",
    "assignment_ended",
    "room_frozen",
    "room_idle",
    "second_word_wanted",
    "entry_waits",
    "entry_joined",
    "joining_wanted",
    "joining_agreed",
    "joining_refused",
    "mentioned",
    "directory_suspended",
    "directory_urgent",
    "audit_refused",
    "errand_set_aside",
]
"""What can be told. The words of a kind are the message `notice-<kind>` of `kernel/messages/*.ftl`."""

PLACES: Final[dict[Kind, str]] = {
    "urgent_waiting": "/consultations/{about}",
    "consultation_waiting": "/consultations/{about}",
    "consultation_escalated": "/today",
    "unanswered_waiting": "/consultations/{about}",
    "unanswered_escalated": "/today",
    "consultation_acknowledged": "/consultations/{about}",
    "consultation_answered": "/consultations/{about}",
    "consultation_closed": "/consultations/{about}",
    "messages_waiting": "/consultations/{about}",
    "response_overdue": "/consultations/{about}",
    "answer_due": "/consultations/{about}",
    "answer_overdue": "/consultations/{about}",
    "promise_due": "/consultations/{about}",
    "promise_overdue": "/consultations/{about}",
    "call_unconfirmed": "/consultations/{about}",
    "disclosure_news": "/consultations/{about}",
    "disclosure_listed": "/consultations/disclosures",
    "disclosure_due": "/consultations/disclosures",
    "duty_test": "/today",
    "shift_tomorrow": "/today",
    "shift_soon": "/today",
    "new_device": "/my-sessions",
    "passkey_changed": "/my-sessions",
    "ways_changed": "/notices",
    "contact_changed": "/my-details",
    "grant_ending": "/my-details",
    "grant_attestation": "/secretariat/people",
    "account_ended": "/my-details",
    "own_test": "/notices",
    "consultation_assigned": "/consultations/{about}",
    "glass_asked": "/secretariat/break-glass",
    "glass_broken": "/consultations/{about}",
    "glass_watched": "/secretariat/break-glass",
    "data_asked": "/secretariat/data-requests",
    "data_answered": "/my-data",
    "consent_wanted": "/consultations/{about}",
    "room_handed_over": "/consultations/{about}",
    "shift_offered": "/consultations",
    "shift_taken": "/consultations/{about}",
    "shift_declined": "/consultations/{about}",
    "shift_lapsed": "/consultations/{about}",
    "assignment_ended": "/consultations/incoming",
    "room_frozen": "/today",
    "room_idle": "/consultations/{about}",
    "second_word_wanted": "/secretariat/people",
    "entry_waits": "/secretariat/entries",
    "entry_joined": "/directory/{about}",
    "joining_wanted": "/my-details",
    "joining_agreed": "/directory/{about}",
    "joining_refused": "/directory/{about}",
    "mentioned": "/consultations/{about}",
    "directory_suspended": "/secretariat/directory-use",
    "directory_urgent": "/secretariat/directory-use",
    "audit_refused": "/secretariat/people",
    "errand_set_aside": "/notices",
}
"""The page that each kind leads to; `about` is the id that the notice names, up to a `#`."""

UNTIL_ACKNOWLEDGED: Final[frozenset[Kind]] = frozenset(
    ("urgent_waiting", "consultation_waiting", "consultation_escalated", "response_overdue")
)
"""Kinds that say nothing any more once somebody has acknowledged the consultation they are about."""
UNTIL_ANSWERED: Final[frozenset[Kind]] = frozenset(
    (
        "unanswered_waiting",
        "unanswered_escalated",
        "consultation_acknowledged",
        "answer_due",
        "answer_overdue",
        "promise_due",
        "promise_overdue",
    )
)
"""The same once it is answered."""
UNTIL_READ: Final[Kind] = "messages_waiting"
"""Says nothing any more once the person has read the room it is about."""
NEWS: Final[frozenset[Kind]] = frozenset(
    ("consultation_acknowledged", "consultation_answered", "consultation_closed", "messages_waiting")
)
"""Kinds that somebody who muted a room is spared while nothing is urgent; what they have to do they are told."""
KINDS: Final[tuple[Kind, ...]] = get_args(Kind)
ERRAND = "notice.posted"


def post(
    session: WriteSession,
    persons: Collection[str],
    kind: Kind,
    *,
    about: str = "",
    at: datetime,
    urgent: bool = False,
) -> None:
    """Posts one notice to each of `persons`; somebody who has the same one unread is not told again, but for an urgent
    one where it only waits for the digest.

    `urgent` goes out at once, whatever the hour; the rest waits for the person's next digest.
    """
    wanted = select(col(Notice.person_id)).where(
        col(Notice.person_id).in_(sorted(persons)),
        col(Notice.kind) == kind,
        col(Notice.about) == about,
        col(Notice.read_at).is_(None),
        *([col(Notice.urgent)] if urgent else []),
    )
    for person in sorted(set(persons) - set(session.scalars(wanted))):
        notice = Notice(id=new_id(), person_id=person, kind=kind, about=about, urgent=urgent, at=at)
        session.add(notice)
        service.post(session, ERRAND, {"id": notice.id}, at=at)


def settle(
    session: WriteSession, about: str, at: datetime, *kinds: Kind, persons: Collection[str] | None = None
) -> None:
    """What was told of something, or these kinds of it, to these persons or to all, is no news any more: the next
    notice about it is one again."""
    told = update(Notice).where(col(Notice.about) == about, col(Notice.read_at).is_(None)).values(read_at=at)
    if kinds:
        told = told.where(col(Notice.kind).in_(kinds))
    if persons is not None:
        told = told.where(col(Notice.person_id).in_(sorted(persons)))
    session.execute(told.execution_options(synchronize_session=False))


def forget(session: WriteSession, about: str) -> None:
    """Deletes what anybody was told of something, or of a part of it."""
    of_it = delete(Notice).where(of(col(Notice.about), about))
    session.execute(of_it.execution_options(synchronize_session=False))


def of(told: Mapped[str], about: str | ColumnElement[str]) -> ColumnElement[bool]:
    """What was told of something, or of a part of it."""
    return or_(told == about, told.startswith(about + "#"))


def place(kind: str, about: str) -> str:
    """The address in the application that a notice leads to."""
    found = next((path for known, path in PLACES.items() if known == kind), "/notices")
    return found.format(about=about)
