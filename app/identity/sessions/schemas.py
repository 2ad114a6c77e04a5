"""What is shown of sessions."""

from datetime import datetime

from pydantic import BaseModel


class OpenSessionOut(BaseModel):
    """One session of the caller's own. `browser` and `system` are empty where they are unknown; `provider` is the key
    of the provider that vouched for it."""

    id: str
    current: bool
    started_at: datetime
    seen_at: datetime
    expires_at: datetime
    browser: str
    system: str
    new_device: bool
    provider: str | None


class SignedOutOut(BaseModel):
    """`continue_at` is where the provider ends its own session, for the browser to go to; null where there is none."""

    continue_at: str | None
