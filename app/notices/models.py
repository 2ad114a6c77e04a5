"""How each person wants to be told, and the browsers that take a push for them."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from app.kernel.db import UtcDateTime


class NoticeSettings(SQLModel, table=True):
    """A person's own choice; without a row, the defaults here.

    Letters go to `address`, else to the office e-mail of their entry. Urgent ones go at once; `digest` says whether the
    rest follows once a day. In the quiet hours (wall clock of `time_zone`) nothing but the urgent is pushed.
    """

    __tablename__ = "notice_settings"

    person_id: str = Field(primary_key=True, foreign_key="person.id")
    letters: bool = True
    digest: bool = True
    address: str | None = None
    quiet_start: str | None = None
    quiet_end: str | None = None
    show_reference: bool = False


class PushSubscription(SQLModel, table=True):
    """A browser that takes pushes (RFC 8030): where to, and the keys that only it can read with (RFC 8291)."""

    __tablename__ = "push_subscription"

    id: str = Field(primary_key=True)
    person_id: str = Field(foreign_key="person.id", index=True)
    endpoint: str = Field(unique=True)
    p256dh: str
    auth: str
    created_at: datetime = Field(sa_type=UtcDateTime)
    last_ok_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
