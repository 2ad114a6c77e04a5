"""What a browser is asked, and whether its answer is to be believed (WebAuthn 3, sections 7.1 and 7.2).

py_webauthn parses and checks; pinned here are the host and the origins, that the user was verified by the device, and
that the page stood in no frame. Pure: what is known of challenges and keys is handed in.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from webauthn import (
    base64url_to_bytes,
    generate_authentication_options,
    generate_registration_options,
    options_to_json,
    verify_authentication_response,
    verify_registration_response,
)
from webauthn.helpers import bytes_to_base64url, parse_client_data_json
from webauthn.helpers.cose import COSEAlgorithmIdentifier
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    CredentialDeviceType,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from app.identity.models import Person
from app.identity.passkeys.faults import PasskeyRefused
from app.identity.passkeys.models import Passkey
from app.identity.passkeys.schemas import Assertion, Registration
from app.kernel.config import Settings

ALGORITHMS = [
    COSEAlgorithmIdentifier.ECDSA_SHA_256,
    COSEAlgorithmIdentifier.EDDSA,
    COSEAlgorithmIdentifier.RSASSA_PKCS1_v1_5_SHA_256,
]
WAIT = 300_000  # milliseconds that a browser gives somebody; as long as a challenge lasts
_VERIFIED = UserVerificationRequirement.REQUIRED


@dataclass(frozen=True, slots=True)
class Party:
    """Ourselves as authenticators know us: one host, and the origins of it at which a page may ask."""

    host: str
    origins: list[str]

    @classmethod
    def of(cls, settings: Settings) -> "Party":
        """The host of the service's address."""
        host = urlsplit(settings.address).hostname or ""
        return cls(host, sorted(each for each in settings.allowed_origins() if urlsplit(each).hostname == host))


@dataclass(frozen=True, slots=True)
class Made:
    """A new key as its authenticator described it."""

    credential_id: str
    public_key: str
    sign_count: int
    device_bound: bool


def to_make(party: Party, challenge: bytes, person: Person, held: Sequence[Passkey]) -> dict[str, Any]:
    """What a browser is asked for a new key: one that is kept in the authenticator and found without a name."""
    options = generate_registration_options(
        rp_id=party.host,
        rp_name="Counterpart",
        user_id=person.id.encode(),
        user_name=person.display_name,
        user_display_name=person.display_name_original,
        challenge=challenge,
        timeout=WAIT,
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.REQUIRED, require_resident_key=True, user_verification=_VERIFIED
        ),
        exclude_credentials=_named(held),
        supported_pub_key_algs=ALGORITHMS,
    )
    return _plain(options_to_json(options))


def to_sign(party: Party, challenge: bytes, held: Sequence[Passkey] = ()) -> dict[str, Any]:
    """What a browser is asked for a signature: with one of these keys, or with whichever it finds."""
    options = generate_authentication_options(
        rp_id=party.host,
        challenge=challenge,
        timeout=WAIT,
        allow_credentials=_named(held),
        user_verification=_VERIFIED,
    )
    return _plain(options_to_json(options))


def made(party: Party, challenge: bytes, answer: Registration) -> Made:
    """The key that was made. Raises PasskeyRefused."""
    try:
        _in_no_frame(answer.response.client_data)
        verified = verify_registration_response(
            credential=answer.model_dump(by_alias=True),
            expected_challenge=challenge,
            expected_rp_id=party.host,
            expected_origin=party.origins,
            require_user_verification=True,
            supported_pub_key_algs=ALGORITHMS,
        )
        if bytes_to_base64url(verified.credential_id) != answer.id:
            raise PasskeyRefused(reason="another id in the attestation")
    except PasskeyRefused:
        raise
    except Exception as fault:  # whatever a hostile answer makes a parser say
        raise PasskeyRefused(reason=f"{type(fault).__name__}: {fault}") from fault
    return Made(
        answer.id,
        bytes_to_base64url(verified.credential_public_key),
        verified.sign_count,
        verified.credential_device_type is CredentialDeviceType.SINGLE_DEVICE,
    )


def signed(party: Party, challenge: bytes, key: Passkey, answer: Assertion) -> int:
    """The key's new count of signatures. Raises PasskeyRefused."""
    try:
        _in_no_frame(answer.response.client_data)
        verified = verify_authentication_response(
            credential=answer.model_dump(by_alias=True, exclude_none=True),
            expected_challenge=challenge,
            expected_rp_id=party.host,
            expected_origin=party.origins,
            credential_public_key=base64url_to_bytes(key.public_key),
            credential_current_sign_count=0,  # compared where the key is locked
            require_user_verification=True,
        )
    except PasskeyRefused:
        raise
    except Exception as fault:  # whatever a hostile answer makes a parser say
        raise PasskeyRefused(reason=f"{type(fault).__name__}: {fault}") from fault
    bound = verified.credential_device_type is CredentialDeviceType.SINGLE_DEVICE
    if bound is not key.device_bound:
        raise PasskeyRefused(reason="a key does not begin or cease to be bound to its device")
    return verified.new_sign_count


def _in_no_frame(client_data: str) -> None:
    """A page of another site must not stand around ours (the library does not look)."""
    if parse_client_data_json(base64url_to_bytes(client_data)).cross_origin:
        raise PasskeyRefused(reason="asked from within a frame")


def _named(held: Sequence[Passkey]) -> list[PublicKeyCredentialDescriptor]:
    return [PublicKeyCredentialDescriptor(id=base64url_to_bytes(each.credential_id)) for each in held]


def _plain(options: str) -> dict[str, Any]:
    plain: dict[str, Any] = json.loads(options)
    return plain
