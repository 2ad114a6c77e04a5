"""What a signed token must say. Pure: the token, the keys and the time go in, claims come out or a refusal.

Written out rather than left to a library: Authlib takes a foreign `aud` when `azp` is ours, two minutes of leeway, and
an `alg` that the provider's own metadata names (security.md, section 2).
"""

import hmac
import json
from base64 import urlsafe_b64decode
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from authlib.oidc.core.util import create_half_hash
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import Key

from app.identity.oidc.faults import SignInRefused
from app.kernel.providers import Provider

LEEWAY = timedelta(seconds=30)
ISSUED_WITHIN = timedelta(minutes=10)
PROVED_WITHIN = timedelta(minutes=5)
"""For somebody who was asked to prove anew who they are."""
LOGOUT_EVENT = "http://schemas.openid.net/event/backchannel-logout"
MAX_TOKEN = 16_384
_HEADERS = frozenset({"alg", "kid", "typ", "x5t", "x5t#S256"})
Keys = Mapping[str | None, Key]
"""Public keys by `kid`; under None the only one there is."""


@dataclass(frozen=True, slots=True)
class Vouched:
    """Whom a provider vouches for, and how it recognised them."""

    subject: str
    provider_session: str | None
    acr: str | None
    amr: tuple[str, ...]
    authenticated_at: datetime | None


@dataclass(frozen=True, slots=True)
class LogoutOrder:
    """A provider's order to end one session, or all of a person's."""

    id: str
    subject: str | None
    provider_session: str | None


def vouched(
    token: object, provider: Provider, keys: Keys, *, nonce: str, access_token: object, again: bool, at: datetime
) -> Vouched:
    """The claims of an ID token (OpenID Connect Core, 3.1.3.7). Raises SignInRefused."""
    header, claims = _verified(token, provider, keys, {"JWT", None})
    _addressed(claims, provider, at)
    if not hmac.compare_digest(_text(claims, "nonce").encode(), nonce.encode()):
        raise SignInRefused(reason="nonce")
    if "events" in claims:
        raise SignInRefused(reason="events")
    if "at_hash" in claims and claims["at_hash"] != create_half_hash(str(access_token), header["alg"]).decode():
        raise SignInRefused(reason="at_hash")
    proved = _instant(claims, "auth_time") if again or "auth_time" in claims else None
    if proved and (proved > at + LEEWAY or (again and proved < at - PROVED_WITHIN)):
        raise SignInRefused(reason="auth_time")
    amr = claims.get("amr", [])
    if not isinstance(amr, list) or not all(isinstance(each, str) for each in amr):
        raise SignInRefused(reason="amr")
    return Vouched(
        subject=_text(claims, "sub"),
        provider_session=_text(claims, "sid") if "sid" in claims else None,
        acr=_text(claims, "acr") if "acr" in claims else None,
        amr=tuple(amr),
        authenticated_at=min(proved, at) if proved else None,
    )


def logout_order(token: object, provider: Provider, keys: Keys, at: datetime) -> LogoutOrder:
    """The claims of a logout token (Back-Channel Logout 1.0, 2.6). Raises SignInRefused."""
    _, claims = _verified(token, provider, keys, {"logout+jwt", "JWT", None})
    _addressed(claims, provider, at)
    if not isinstance(claims.get("events"), dict) or not isinstance(claims["events"].get(LOGOUT_EVENT), dict):
        raise SignInRefused(reason="events")
    if "nonce" in claims:
        raise SignInRefused(reason="nonce")
    if "sub" not in claims and "sid" not in claims:
        raise SignInRefused(reason="sub")
    return LogoutOrder(
        id=_text(claims, "jti"),
        subject=_text(claims, "sub") if "sub" in claims else None,
        provider_session=_text(claims, "sid") if "sid" in claims else None,
    )


def _verified(
    token: object, provider: Provider, keys: Keys, types: set[str | None]
) -> tuple[dict[str, Any], dict[str, Any]]:
    header = header_of(token)
    if not _HEADERS.issuperset(header) or header.get("typ") not in types:
        raise SignInRefused(reason="header")
    key = keys.get(header.get("kid"))
    if key is None or header.get("alg") not in provider.algorithms or key.get("alg", header["alg"]) != header["alg"]:
        raise SignInRefused(reason="key")
    try:
        return header, jwt.decode(str(token), key, algorithms=[header["alg"]]).claims
    except (JoseError, ValueError, RecursionError) as fault:
        raise SignInRefused(reason="signature") from fault


def header_of(token: object) -> dict[str, Any]:
    """The header of a signed token, not yet believed. Raises SignInRefused."""
    if not isinstance(token, str) or not token.isascii() or len(token) > MAX_TOKEN or token.count(".") != 2:
        raise SignInRefused(reason="form")
    try:
        header = json.loads(urlsafe_b64decode(token.partition(".")[0] + "=="))
    except (ValueError, RecursionError) as fault:
        raise SignInRefused(reason="form") from fault
    if not isinstance(header, dict) or not isinstance(header.get("kid"), str | None):
        raise SignInRefused(reason="header")
    return header


def _addressed(claims: dict[str, Any], provider: Provider, at: datetime) -> None:
    """From this provider, to us alone, now."""
    if claims.get("iss") != provider.issuer:
        raise SignInRefused(reason="iss")
    if claims.get("aud") not in (provider.client_id, [provider.client_id]):
        raise SignInRefused(reason="aud")
    if claims.get("azp", provider.client_id) != provider.client_id:
        raise SignInRefused(reason="azp")
    issued = _instant(claims, "iat")
    if not at - ISSUED_WITHIN < issued <= at + LEEWAY:
        raise SignInRefused(reason="iat")
    if _instant(claims, "exp") <= at - LEEWAY:
        raise SignInRefused(reason="exp")
    if "nbf" in claims and _instant(claims, "nbf") > at + LEEWAY:
        raise SignInRefused(reason="nbf")


def _instant(claims: dict[str, Any], name: str) -> datetime:
    value = claims.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < 2**33:
        raise SignInRefused(reason=name)
    return datetime.fromtimestamp(value, UTC)


def _text(claims: dict[str, Any], name: str) -> str:
    value = claims.get(name)
    if not isinstance(value, str) or not 0 < len(value) <= 255 or not value.isprintable() or not value.isascii():
        raise SignInRefused(reason=name)
    return value
