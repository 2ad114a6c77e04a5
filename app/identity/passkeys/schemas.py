"""What browsers send and are sent. Names and shapes of answers are those of WebAuthn 3, section 5.1.8."""

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from app.identity.schemas import In
from app.kernel.text import Name

Encoded = Annotated[str, StringConstraints(min_length=1, max_length=8_000, pattern=r"^[A-Za-z0-9_-]+$")]
"""URL-safe base64 without padding. Room for an attestation with certificates; a challenge's answer is far shorter."""
CredentialId = Annotated[Encoded, StringConstraints(max_length=1_364)]
"""At most 1,023 bytes (WebAuthn, 4)."""


class _Answer(BaseModel):
    """What a browser adds of its own accord is not looked at."""

    model_config = ConfigDict(extra="ignore")

    id: CredentialId
    raw_id: CredentialId = Field(alias="rawId")
    type: Literal["public-key"]


class _Made(BaseModel):
    client_data: Encoded = Field(alias="clientDataJSON")
    attestation: Encoded = Field(alias="attestationObject")


class _Signed(BaseModel):
    client_data: Encoded = Field(alias="clientDataJSON")
    authenticator_data: Encoded = Field(alias="authenticatorData")
    signature: Encoded
    user_handle: CredentialId | None = Field(default=None, alias="userHandle")


class Registration(_Answer):
    """What `navigator.credentials.create` answered."""

    response: _Made


class Assertion(_Answer):
    """What `navigator.credentials.get` answered."""

    response: _Signed


class ChallengeOut(BaseModel):
    """`options` is what the browser is given: PublicKeyCredentialCreationOptionsJSON or …RequestOptionsJSON. The cookie
    that comes with it must come back with the answer."""

    options: dict[str, Any]


class PasskeyIn(In):
    name: Annotated[Name, StringConstraints(max_length=60)]
    credential: Registration


class AssertionIn(In):
    credential: Assertion


class PasskeyOut(BaseModel):
    """`current`: the session that asks began with it. `device_bound`: no copy of it can be made."""

    id: str
    name: str
    created_at: datetime
    used_at: datetime | None
    device_bound: bool
    current: bool


class PasskeysOut(BaseModel):
    """`allowed` is false for whoever signs in through a provider; `only_device_bound` where a role asks for that."""

    allowed: bool
    only_device_bound: bool
    passkeys: list[PasskeyOut]
