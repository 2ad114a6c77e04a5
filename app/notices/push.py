"""Web push: a message that only the subscribed browser can read (RFC 8291), by a sender it knows (RFC 8292).

Sixty lines over `cryptography` instead of a library that brings two HTTP clients of its own (decision 0014). A push
service learns who sends to which browser and when; what is said is sealed, and says nothing of a case anyway.
"""

import os
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import urlsplit

import orjson
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from app.kernel.config import Settings

CURVE = ec.SECP256R1()
RECORD = 4096
LIFE = timedelta(hours=12)


def private_key(text: str) -> ec.EllipticCurvePrivateKey:
    """The service's key: the private number of P-256, 32 bytes in URL-safe base64."""
    return ec.derive_private_key(int.from_bytes(unpadded(text)), CURVE)


def public_key(text: str) -> str:
    """What browsers subscribe with (`applicationServerKey`)."""
    return padded(_point(private_key(text).public_key()))


def allowed(settings: Settings, endpoint: str) -> bool:
    """Whether an address belongs to a push service that the operator named: browsers send it, and we post to it."""
    parts = urlsplit(endpoint)
    host = parts.hostname or ""
    known = any(host == each or host.endswith(f".{each}") for each in settings.push_services)
    return known and (parts.scheme == "https" or settings.mode == "demo")


def usable(p256dh: str, auth: str) -> bool:
    """Whether these are the keys of a browser."""
    try:
        ec.EllipticCurvePublicKey.from_encoded_point(CURVE, unpadded(p256dh))
        return len(unpadded(auth)) == 16
    except ValueError:
        return False


def sealed(text: bytes, p256dh: str, auth: str, key: ec.EllipticCurvePrivateKey, salt: bytes) -> bytes:
    """The body of a push, `aes128gcm`; `key` and `salt` are used once."""
    browser, own = unpadded(p256dh), _point(key.public_key())
    shared = key.exchange(ec.ECDH(), ec.EllipticCurvePublicKey.from_encoded_point(CURVE, browser))
    secret = _derived(shared, unpadded(auth), b"WebPush: info\0" + browser + own, 32)
    cipher = AESGCM(_derived(secret, salt, b"Content-Encoding: aes128gcm\0", 16))
    nonce = _derived(secret, salt, b"Content-Encoding: nonce\0", 12)
    head = salt + RECORD.to_bytes(4) + len(own).to_bytes(1) + own
    return head + cipher.encrypt(nonce, text + b"\x02", None)


@dataclass(frozen=True, slots=True)
class Sent:
    """A request to a push service."""

    url: str
    headers: dict[str, str]
    body: bytes


def request(settings: Settings, endpoint: str, p256dh: str, auth: str, text: dict[str, str], at: datetime) -> Sent:
    """The request that carries `text` to a browser. Raises LookupError where pushes are not set up."""
    if settings.push_key is None:
        raise LookupError("COUNTERPART_PUSH_KEY")
    secret = settings.push_key.get_secret_value()
    parts = urlsplit(endpoint)
    claims: dict[str, str | int] = {
        "aud": f"{parts.scheme}://{parts.netloc}",
        "exp": int((at + LIFE).timestamp()),
        "sub": settings.push_contact or settings.address,
    }
    headers = {
        "Authorization": f"vapid t={_signed(claims, private_key(secret))}, k={public_key(secret)}",
        "Content-Encoding": "aes128gcm",
        "Content-Type": "application/octet-stream",
        "TTL": str(int(LIFE.total_seconds())),
        "Urgency": "high",
    }
    body = sealed(orjson.dumps(text), p256dh, auth, ec.generate_private_key(CURVE), os.urandom(16))
    return Sent(endpoint, headers, body)


def padded(value: bytes) -> str:
    return urlsafe_b64encode(value).decode().rstrip("=")


def unpadded(value: str) -> bytes:
    """Raises ValueError for what is no base64."""
    return urlsafe_b64decode(value + "=" * (-len(value) % 4))


def _signed(claims: dict[str, str | int], key: ec.EllipticCurvePrivateKey) -> str:
    signed = f"{padded(orjson.dumps({'typ': 'JWT', 'alg': 'ES256'}))}.{padded(orjson.dumps(claims))}"
    r, s = decode_dss_signature(key.sign(signed.encode(), ec.ECDSA(SHA256())))
    return f"{signed}.{padded(r.to_bytes(32) + s.to_bytes(32))}"


def _derived(secret: bytes, salt: bytes, info: bytes, length: int) -> bytes:
    return HKDF(SHA256(), length, salt, info).derive(secret)


def _point(key: ec.EllipticCurvePublicKey) -> bytes:
    return key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
