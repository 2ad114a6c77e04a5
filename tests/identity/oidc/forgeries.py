"""What a hostile provider, or somebody between it and us, could answer. Every one must be refused."""

import hashlib
import hmac
import json
from base64 import urlsafe_b64encode
from collections.abc import Callable
from typing import Any

from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256
from joserfc import jws, jwt
from joserfc.jwk import ECKey
from starlette.responses import JSONResponse, Response

from tests.identity.oidc.issuer import CLIENT, SECRET, Claims, Issuer, rsa

Forge = Callable[[Issuer], None]
OTHER = "https://other.example"
HOUR = 3_600


def claims(**said: Any) -> Forge:
    """Other claims, well signed; None leaves one out."""

    def forge(issuer: Issuer) -> None:
        issuer.claims = {name: value(issuer) if callable(value) else value for name, value in said.items()}

    return forge


def header(**said: Any) -> Forge:
    def forge(issuer: Issuer) -> None:
        issuer.header = said

    return forge


def answer(**said: Any) -> Forge:
    """Another answer through the browser."""

    def forge(issuer: Issuer) -> None:
        issuer.answer = said

    return forge


def metadata(**said: Any) -> Forge:
    def forge(issuer: Issuer) -> None:
        issuer.metadata = said

    return forge


def keys(*published: Any) -> Forge:
    def forge(issuer: Issuer) -> None:
        issuer.published = list(published)

    return forge


def key_set(published: bytes) -> Forge:
    """Whatever bytes in the place of the keys."""

    def forge(issuer: Issuer) -> None:
        issuer.published = published

    return forge


def reply(make: Callable[[str], Response]) -> Forge:
    """Another answer of the token endpoint, given the honest ID token."""

    def forge(issuer: Issuer) -> None:
        issuer.reply = make

    return forge


def signed(sign: Callable[[Issuer, dict[str, Any], Claims], str], *published: Any) -> Forge:
    def forge(issuer: Issuer) -> None:
        issuer.sign = sign
        if published:
            issuer.published = list(published)

    return forge


def tokens(**said: Any) -> Forge:
    """Another body of the token endpoint; None leaves a part out."""

    def make(token: str) -> Response:
        body = {"access_token": "at", "token_type": "Bearer", "id_token": token} | said
        return JSONResponse({name: value for name, value in body.items() if value is not None})

    return reply(make)


def _part(value: object) -> str:
    return urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()


def _unsigned(algorithm: str) -> Callable[[Issuer, dict[str, Any], Claims], str]:
    return lambda issuer, head, said: f"{_part(head | {'alg': algorithm})}.{_part(said)}."


def _with_secret(secret: bytes) -> Callable[[Issuer, dict[str, Any], Claims], str]:
    def sign(issuer: Issuer, head: dict[str, Any], said: Claims) -> str:
        signed = f"{_part(head | {'alg': 'HS256'})}.{_part(said)}"
        mac = hmac.new(secret, signed.encode(), hashlib.sha256).digest()
        return f"{signed}.{urlsafe_b64encode(mac).rstrip(b'=').decode()}"

    return sign


def _by(key: Any, algorithm: str = "RS256") -> Callable[[Issuer, dict[str, Any], Claims], str]:
    return lambda issuer, head, said: jwt.encode(
        head | {"alg": algorithm}, said, key, algorithms=[algorithm], default_type=None
    )


def _raw(**more: Any) -> Callable[[Issuer, dict[str, Any], Claims], str]:
    """A good signature over a header that no library would write."""

    def sign(issuer: Issuer, head: dict[str, Any], said: Claims) -> str:
        signed = f"{_part(head | more)}.{_part(said)}"
        signature = rsa("k1").get_op_key("sign").sign(signed.encode(), PKCS1v15(), SHA256())
        return f"{signed}.{urlsafe_b64encode(signature).rstrip(b'=').decode()}"

    return sign


def _payload(payload: bytes) -> Callable[[Issuer, dict[str, Any], Claims], str]:
    return lambda issuer, head, said: jws.serialize_compact(head, payload, issuer.key, algorithms=["RS256"])


def _tampered(issuer: Issuer, head: dict[str, Any], said: Claims) -> str:
    parts = _by(issuer.key)(issuer, head, said | {"sub": "somebody"}).split(".")
    return ".".join([parts[0], _part(said), parts[2]])


def at(seconds: int) -> Callable[[Issuer], int]:
    return lambda issuer: int(issuer.clock.now().timestamp()) + seconds


PEM = rsa("k1").as_pem(private=False)
EC = ECKey.generate_key("P-256", {"kid": "k1"})

FORGERIES: dict[str, Forge] = {
    "signed with no algorithm": signed(_unsigned("none")),
    "signed with no algorithm, oddly spelt": signed(_unsigned("NoNe")),
    "no algorithm, and the metadata offer it": lambda issuer: (
        metadata(id_token_signing_alg_values_supported=["none"])(issuer),
        signed(_unsigned("none"))(issuer),
    )[0],
    "signed with the client's secret": signed(_with_secret(SECRET.encode())),
    "signed with the public key as a secret": signed(_with_secret(PEM)),
    "signed with a secret that the key set publishes": signed(
        _with_secret(b"0" * 32), {"kty": "oct", "kid": "k1", "k": _part("0" * 32)}
    ),
    "signed by another key under a known name": signed(_by(rsa("k1-of-another"))),
    "signed by an unknown key": signed(_by(rsa("k9"))),
    "signed by a key for encryption": keys(rsa("k1").as_dict() | {"use": "enc"}),
    "signed by a key that is too short": lambda issuer: setattr(issuer, "key", rsa("short", 1024)),
    "signed by one of two keys of one name": keys(rsa("k1"), rsa("k1")),
    "signed by a key meant for another algorithm": keys(rsa("k1").as_dict() | {"alg": "PS256"}),
    "signed on a curve that was not agreed": signed(_by(EC, "ES256"), rsa("k1")),
    "an algorithm that was not agreed": signed(_by(rsa("k1"), "RS512")),
    "changed after signing": signed(_tampered),
    "a signature cut off": signed(lambda issuer, head, said: _by(issuer.key)(issuer, head, said)[:-20]),
    "a key inside the token": header(jwk=rsa("k1").as_dict()),
    "an address of keys inside the token": header(jku=f"{OTHER}/keys"),
    "a critical extension": signed(_raw(crit=["ours"], ours=1)),
    "a logout token for an ID token": header(typ="logout+jwt"),
    "an access token for an ID token": header(typ="at+jwt"),
    "no name of a key among several": lambda issuer: (header(kid=None)(issuer), keys(rsa("k1"), rsa("k2"))(issuer))[0],
    "a header that is a list": signed(lambda issuer, head, said: f"{_part([head])}.{_part(said)}.x"),
    "a header that is no JSON": signed(lambda issuer, head, said: f"ew.{_part(said)}.x"),
    "a header nested without end": signed(lambda issuer, head, said: f"{'W1tb' * 3_000}.{_part(said)}.x"),
    "a payload that is no object": signed(_payload(b"[]")),
    "a payload that is no JSON": signed(_payload(b"\xff")),
    "another issuer": claims(iss=OTHER),
    "an issuer with a slash more": claims(iss=lambda issuer: issuer.url + "/"),
    "no issuer": claims(iss=None),
    "no subject": claims(sub=None),
    "an empty subject": claims(sub=""),
    "a subject that is a number": claims(sub=1),
    "an endless subject": claims(sub="k" * 256),
    "for somebody else": claims(aud="another-client"),
    "for somebody else, passed on by us": claims(aud="another-client", azp=CLIENT),
    "for us and somebody else": claims(aud=[CLIENT, "another-client"], azp=CLIENT),
    "for nobody": claims(aud=None),
    "asked for by another client": claims(azp="another-client"),
    "expired": claims(exp=at(-31)),
    "no end": claims(exp=None),
    "an end that is a word": claims(exp="never"),
    "an end that is true": claims(exp=True),
    "issued long ago": claims(iat=at(-HOUR), exp=at(HOUR)),
    "issued in the future": claims(iat=at(31)),
    "no time of issue": claims(iat=None),
    "not yet valid": claims(nbf=at(31)),
    "recognised in the future": claims(auth_time=at(31)),
    "another nonce": claims(nonce="x" * 43),
    "no nonce": claims(nonce=None),
    "a nonce that is a list": claims(nonce=lambda issuer: [issuer.asked["nonce"]]),
    "another access token's hash": claims(at_hash="x" * 22),
    "an order to sign out inside": claims(events={"http://schemas.openid.net/event/backchannel-logout": {}}),
    "ways of recognising that are a word": claims(amr="hwk"),
    "an answer from another issuer": answer(iss=OTHER),
    "an answer that hides its issuer": answer(iss=None),
    "another state": answer(state="x" * 43),
    "no state": answer(state=None),
    "no code": answer(code=None),
    "another's code": answer(code="another-code"),
    "an error beside a code": answer(error="access_denied"),
    "no ID token": tokens(id_token=None),
    "an ID token that is a list": tokens(id_token=["a.b.c"]),
    "an ID token that is encrypted": tokens(id_token="a.b.c.d.e"),
    "an ID token without end": tokens(id_token=f"{'a' * 20_000}.b.c"),
    "a lifetime that is a list": tokens(expires_in=[], id_token=None),
    "tokens that are a list": reply(lambda token: JSONResponse([token])),
    "tokens elsewhere": reply(lambda token: Response(status_code=307, headers={"location": f"{OTHER}/token"})),
    "tokens without end": reply(lambda token: JSONResponse({"id_token": token, "more": "x" * 300_000})),
    "tokens packed": reply(lambda token: Response(b"\x1f\x8b", headers={"content-encoding": "gzip"})),
    "tokens nested without end": reply(lambda token: Response("[" * 100_000, media_type="application/json")),
    "metadata of another issuer": metadata(issuer=OTHER),
    "metadata that lead away": metadata(token_endpoint="http://other.example/token"),
    "metadata that lead to a file": metadata(jwks_uri="file:///etc/hostname"),
    "metadata without PKCE": metadata(code_challenge_methods_supported=["plain"]),
    "metadata with secrets only": metadata(id_token_signing_alg_values_supported=["HS256"]),
    "metadata without an address": metadata(token_endpoint=None),
    "no keys": keys(),
    "keys without end": keys(*(rsa("k1").as_dict() | {"kid": f"k{n}"} for n in range(1, 52))),
    "keys that are no JSON": key_set(b"{"),
    "keys nested without end": key_set(b"[" * 100_000),
    "keys that are none": keys({"kty": "RSA"}, {"kid": "k1"}),
}
