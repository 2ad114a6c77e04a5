"""An authenticator in software, of the kind that a forger would write: everything it says can be set."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass, field
from hashlib import sha256
from os import urandom
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from webauthn.helpers import encode_cbor

from tests.support.web import ADDRESS

HOST = "counterpart.example"
UP, UV, BE, BS, AT = 1, 4, 8, 16, 64
"""User present, user verified, backup eligible, backed up, attested data (WebAuthn 3, section 6.1)."""
Json = dict[str, Any]


def coded(raw: bytes) -> str:
    return urlsafe_b64encode(raw).rstrip(b"=").decode()


def decoded(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))


@dataclass
class Authenticator:
    """One key. `flags` are said of the person and the key, `client` replaces what the browser says."""

    flags: int = UP | UV
    host: str = HOST
    sign_count: int = 0
    counts: bool = True
    fmt: str = "none"
    statement: Json = field(default_factory=dict)
    algorithm: int = -7
    client: Json = field(default_factory=dict)
    credential_id: bytes = field(default_factory=lambda: urandom(32))
    private: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))
    user_handle: str | None = None

    def create(self, options: Json) -> Json:
        """What `navigator.credentials.create` answers."""
        self.user_handle = options["user"]["id"]
        client = self._client("webauthn.create", options["challenge"])
        attested = bytes(16) + len(self.credential_id).to_bytes(2) + self.credential_id + self.public_key()
        said = {"fmt": self.fmt, "attStmt": self.statement, "authData": self._said(self.flags | AT) + attested}
        return self._answer({"clientDataJSON": coded(client), "attestationObject": coded(encode_cbor(said))})

    def get(self, options: Json) -> Json:
        """What `navigator.credentials.get` answers."""
        self.sign_count += self.counts
        client = self._client("webauthn.get", options["challenge"])
        said = self._said(self.flags)
        signature = self.private.sign(said + sha256(client).digest(), ec.ECDSA(SHA256()))
        return self._answer(
            {
                "clientDataJSON": coded(client),
                "authenticatorData": coded(said),
                "signature": coded(signature),
                "userHandle": self.user_handle,
            }
        )

    def public_key(self) -> bytes:
        """COSE, as in RFC 9053, section 7.1.1."""
        point = self.private.public_key().public_numbers()
        return encode_cbor({1: 2, 3: self.algorithm, -1: 1, -2: point.x.to_bytes(32), -3: point.y.to_bytes(32)})

    def _client(self, kind: str, challenge: str) -> bytes:
        said = {"type": kind, "challenge": challenge, "origin": ADDRESS, "crossOrigin": False} | self.client
        return json.dumps({name: value for name, value in said.items() if value is not None}).encode()

    def _said(self, flags: int) -> bytes:
        return sha256(self.host.encode()).digest() + bytes([flags]) + self.sign_count.to_bytes(4)

    def _answer(self, response: Json) -> Json:
        id = coded(self.credential_id)
        return {"id": id, "rawId": id, "type": "public-key", "clientExtensionResults": {}, "response": response}
