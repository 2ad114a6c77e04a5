"""What a provider says of itself, and what of it is believed (OpenID Connect Discovery 1.0, RFC 8414)."""

from typing import Any

from joserfc.errors import JoseError
from joserfc.jwk import ECKey, JWKRegistry, RSAKey
from pydantic import BaseModel, ValidationError

from app.identity.oidc.claims import Keys
from app.identity.oidc.faults import SignInRefused
from app.kernel.providers import Provider, on_loopback

RSA_BITS = 2_048
MOST_KEYS = 50


class Metadata(BaseModel):
    """The part that is used. The algorithms it names are only ever narrowed by ours, never added."""

    issuer: str
    authorization_endpoint: str
    token_endpoint: str
    jwks_uri: str
    end_session_endpoint: str | None = None
    id_token_signing_alg_values_supported: list[str]
    code_challenge_methods_supported: list[str] = ["S256"]
    authorization_response_iss_parameter_supported: bool = False


def believed(said: Any, provider: Provider) -> Metadata:
    """The metadata, if they are of this provider and enough for us. Raises SignInRefused."""
    try:
        metadata = Metadata.model_validate(said)
    except ValidationError as fault:
        raise SignInRefused(reason="metadata") from fault
    if metadata.issuer != provider.issuer:
        raise SignInRefused(reason="metadata issuer")
    places = [
        metadata.authorization_endpoint,
        metadata.token_endpoint,
        metadata.jwks_uri,
        metadata.end_session_endpoint,
    ]
    local = on_loopback(provider.issuer)
    if not all(place is None or place.startswith("https://") or (local and on_loopback(place)) for place in places):
        raise SignInRefused(reason="metadata address")
    if set(provider.algorithms).isdisjoint(metadata.id_token_signing_alg_values_supported):
        raise SignInRefused(reason="metadata algorithms")
    if "S256" not in metadata.code_challenge_methods_supported:
        raise SignInRefused(reason="metadata PKCE")
    return metadata


def usable_keys(said: Any) -> Keys:
    """The public keys of a set that may sign, by name. Raises SignInRefused for a set with two of one name."""
    listed = said.get("keys") if isinstance(said, dict) else None
    if not isinstance(listed, list) or len(listed) > MOST_KEYS:
        raise SignInRefused(reason="key set")
    keys: dict[str | None, Any] = {}
    for each in listed:
        if not isinstance(each, dict) or each.get("use", "sig") != "sig" or _short(each):
            continue
        try:
            key = JWKRegistry.import_key({name: value for name, value in each.items() if name != "d"})
        except (JoseError, ValueError, TypeError):
            continue
        if not isinstance(key, ECKey | RSAKey):
            continue
        if key.kid in keys:
            raise SignInRefused(reason="key set")
        keys[key.kid] = key
    if len(keys) == 1:
        keys[None] = next(iter(keys.values()))
    else:
        keys.pop(None, None)
    return keys


def _short(key: dict[str, Any]) -> bool:
    """Whether an RSA modulus, which stands in base64 with six bits a letter, is too short to trust."""
    return key.get("kty") == "RSA" and len(str(key.get("n"))) * 6 < RSA_BITS
