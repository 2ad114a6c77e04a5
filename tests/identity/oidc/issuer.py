"""An OpenID provider of the tests' own on loopback: honest unless it is told to forge something."""

import hashlib
import socket
import warnings
from base64 import b64decode, urlsafe_b64encode
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from typing import Any
from urllib.parse import parse_qs, urlsplit

from joserfc import jwt
from joserfc.jwk import Key, RSAKey
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from app.kernel.clock import Clock
from app.kernel.providers import Assurance, Provider

CLIENT, SECRET = "counterpart", "a-secret-of-the-tests"
STRONG, HARDWARE = "urn:test:strong", "urn:test:hardware"
Claims = dict[str, Any]


@cache
def rsa(name: str, bits: int = 2048) -> RSAKey:
    """One key for each name in the whole run: making them is slow."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that one of them is too short
        return RSAKey.generate_key(bits, {"kid": name, "use": "sig"})


@dataclass
class Issuer:
    """What it says and signs. Each field may be changed to forge an answer."""

    clock: Clock
    door: socket.socket = field(default_factory=lambda: socket.create_server(("127.0.0.1", 0)))
    key: Key = field(default_factory=lambda: rsa("k1"))
    published: list[Any] | bytes | None = None
    metadata: dict[str, Any] = field(default_factory=dict)
    header: dict[str, Any] = field(default_factory=dict)
    claims: Claims = field(default_factory=dict)
    answer: dict[str, Any] = field(default_factory=dict)
    reply: Callable[[str], Response] | None = None
    sign: Callable[["Issuer", dict[str, Any], Claims], str] | None = None
    asked: dict[str, str] = field(default_factory=dict)
    visits: list[str] = field(default_factory=list)
    down: bool = False
    broken: list[Exception] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.door.getsockname()[1]}"

    def settings(self, **changes: Any) -> Provider:
        """How the service knows it."""
        own = {
            "key": "national",
            "issuer": self.url,
            "client_id": CLIENT,
            "client_secret": SECRET,
            "names": {"en": "National sign-in"},
            "jurisdiction": "KZ",
            "assurance": {"*": Assurance(acr=(STRONG, HARDWARE)), "secretariat": Assurance(acr=(HARDWARE,))},
        }
        return Provider.model_validate(own | changes)

    def go(self, address: str) -> dict[str, str]:
        """The person arrives from the service and signs in; the answer is what their browser brings back."""
        self.asked = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
        back = {"code": "the-code", "state": self.asked["state"], "iss": self.url} | self.answer
        return {name: value for name, value in back.items() if value is not None}

    def id_token(self) -> str:
        at = int(self.clock.now().timestamp())
        honest = {
            "iss": self.url,
            "sub": "kz-1",
            "aud": CLIENT,
            "iat": at,
            "exp": at + 300,
            "auth_time": at,
            "nonce": self.asked["nonce"],
            "acr": HARDWARE,
            "sid": "s-1",
        }
        return self.signed({"alg": "RS256", "typ": "JWT"} | self.header, honest | self.claims)

    def logout_token(self, **changes: Any) -> str:
        at = int(self.clock.now().timestamp())
        events: Claims = {"http://schemas.openid.net/event/backchannel-logout": {}}
        order = {"iss": self.url, "aud": CLIENT, "iat": at, "exp": at + 120, "jti": "j-1", "sid": "s-1"}
        return self.signed({"alg": "RS256", "typ": "logout+jwt"} | self.header, order | {"events": events} | changes)

    def signed(self, header: dict[str, Any], claims: Claims) -> str:
        """Leaves out what is None."""
        said = {name: value for name, value in claims.items() if value is not None}
        head = {name: value for name, value in ({"kid": self.key.kid} | header).items() if value is not None}
        if self.sign:
            return self.sign(self, head, said)
        return jwt.encode(head, said, self.key, algorithms=[head["alg"]], default_type=None)

    # --- over HTTP ---

    def application(self) -> Starlette:
        return Starlette(routes=[Route("/{rest:path}", self.say, methods=["GET", "POST"])])

    async def say(self, request: Request) -> Response:
        """Metadata, keys, tokens."""
        path = request.url.path
        self.visits.append(path)
        if self.down:
            return Response(status_code=503)
        if path == "/keys":
            if isinstance(self.published, bytes):
                return Response(self.published, media_type="application/json")
            keys = [self.key] if self.published is None else self.published
            return JSONResponse({"keys": [each if isinstance(each, dict) else each.as_dict() for each in keys]})
        if path == "/token":
            try:
                return await self._tokens(request)
            except Exception as fault:  # a forgery that could not be made proves nothing
                self.broken.append(fault)
                raise
        honest = {
            "issuer": self.url,
            "authorization_endpoint": f"{self.url}/authorize",
            "token_endpoint": f"{self.url}/token",
            "jwks_uri": f"{self.url}/keys",
            "end_session_endpoint": f"{self.url}/end",
            "id_token_signing_alg_values_supported": ["RS256"],
            "code_challenge_methods_supported": ["S256"],
            "authorization_response_iss_parameter_supported": True,
        }
        said = honest | self.metadata
        return JSONResponse({name: value for name, value in said.items() if value is not None})

    async def _tokens(self, request: Request) -> Response:
        form = {name: values[0] for name, values in parse_qs((await request.body()).decode()).items()}
        scheme, _, given = request.headers.get("authorization", "").partition(" ")
        proved = urlsafe_b64encode(hashlib.sha256(form.get("code_verifier", "").encode()).digest()).rstrip(b"=")
        known = scheme == "Basic" and b64decode(given).decode() == f"{CLIENT}:{SECRET}"
        if not known or proved.decode() != self.asked["code_challenge"] or form["code"] != "the-code":
            return JSONResponse({"error": "invalid_grant"}, 400)
        if self.reply:
            return self.reply(self.id_token())
        return JSONResponse({"access_token": "at", "token_type": "Bearer", "id_token": self.id_token()})
