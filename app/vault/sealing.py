"""AES-256-GCM over one text, bound to its place (security.md, section 6).

A sealed text is base64 of: scheme (1 byte), nonce (12 bytes, random), ciphertext and tag. What it is bound to (room,
seq, author, field …) and the scheme are authenticated with it: a sealed text that was moved to another place does not
open. Random nonces are safe for 2^32 texts under one key (NIST SP 800-38D, 8.3); a room stays far below that.
"""

import hmac
import os
from binascii import a2b_base64, b2a_base64

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

SCHEME = b"\x01"
KEY_BYTES = 32
_NONCE_BYTES = 12
OVERHEAD = len(SCHEME) + _NONCE_BYTES + 16


class Unopenable(Exception):
    """A sealed text was changed, moved to another place, or sealed under another key."""


def is_sealed(text: str) -> bool:
    """Whether a text was sealed, under whichever key: base64 in one piece that begins with the scheme."""
    try:
        sealed = a2b_base64(text, strict_mode=True)
    except ValueError:
        return False
    return len(sealed) >= OVERHEAD and sealed.startswith(SCHEME)


class Key:
    """A data key, ready for use."""

    __slots__ = ("_cipher", "_secret")

    def __init__(self, secret: bytes) -> None:
        self._cipher = AESGCM(secret)
        self._secret = secret

    def seal(self, text: str, place: str) -> str:
        """`text`, readable only with this key and at this place."""
        return self.seal_bytes(text.encode(), place)

    def open(self, sealed: str, place: str) -> str:
        """The text again. Raises Unopenable."""
        return self.open_bytes(sealed, place).decode()

    def digest(self, text: str) -> str:
        """The same for equal texts, and nothing to anybody without the key. A key that digests seals nothing."""
        return hmac.digest(self._secret, text.encode(), "sha256").hex()

    def seal_bytes(self, content: bytes, place: str) -> str:
        return b2a_base64(self.seal_raw(content, place), newline=False).decode("ascii")

    def open_bytes(self, sealed: str, place: str) -> bytes:
        try:
            return self.open_raw(a2b_base64(sealed), place)
        except ValueError as fault:
            raise Unopenable(place) from fault

    def seal_raw(self, content: bytes, place: str) -> bytes:
        """The same, not as text: OVERHEAD bytes longer than `content`."""
        nonce = os.urandom(_NONCE_BYTES)
        return SCHEME + nonce + self._cipher.encrypt(nonce, content, SCHEME + place.encode())

    def open_raw(self, sealed: bytes, place: str) -> bytes:
        try:
            return self._cipher.decrypt(sealed[1:13], sealed[13:], sealed[:1] + place.encode())
        except (InvalidTag, ValueError) as fault:
            raise Unopenable(place) from fault


def new_secret() -> bytes:
    return os.urandom(KEY_BYTES)
