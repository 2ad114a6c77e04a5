"""What whoever was invited sends and is shown."""

from datetime import datetime
from typing import Annotated

from pydantic import BaseModel, StringConstraints

from app.identity.passkeys.schemas import PasskeyIn
from app.identity.schemas import In

Token = Annotated[str, StringConstraints(min_length=43, max_length=43, pattern=r"^[A-Za-z0-9_-]+$")]


class TokenIn(In):
    """The secret of the letter. It stands behind the `#` of an address, so that no server's log ever holds it."""

    token: Token


class FirstPasskeyIn(PasskeyIn):
    token: Token


class InvitationOut(BaseModel):
    """Whom it is for and how long it counts. `only_device_bound`: a role asks for a key that cannot be copied."""

    display_name: str
    display_name_original: str
    names: dict[str, str]
    language: str
    expires_at: datetime
    only_device_bound: bool


class FirstStepsOut(BaseModel):
    """When the caller took note of the rules of the house; null before."""

    informed_at: datetime | None
