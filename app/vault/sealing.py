"""AES-256-GCM over one text, bound to its place (security.md, section 6).

A sealed text is base64 of: scheme (1 byte), nonce (12 bytes, random), ciphertext and tag. What it is bound to (room,
seq, author, field …) and the scheme are authenticated with it: a sealed text that was moved to another place does not
open. Random nonces are safe for 2^32 texts under one key (NIST SP 800-38D, 8.3); a room stays far below that.
"""

import os
from binascii import a2b_base64, b2a_base64

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

SCHEME = b"\x01"
KEY_BYTES = 32
_NONCE_BYTES = 12


class Unopenable(Exception):
    """A sealed text was changed, moved to another place, or sealed under another key."""


class Key:
    """A data key, ready for use."""

    __slots__ = ("_cipher",)

    def __init__(self, secret: bytes) -> None:
        self._cipher = AESGCM(secret)

    def seal(self, text: str, place: str) -> str:
        """`text`, readable only with this key and at this place."""
        return self.seal_bytes(text.encode(), place)

    def open(self, sealed: str, place: str) -> str:
        """The text again. Raises Unopenable."""
        return self.open_bytes(sealed, place).decode()

    def seal_bytes(self, content: bytes, place: str) -> str:
        nonce = os.urandom(_NONCE_BYTES)
        sealed = SCHEME + nonce + self._cipher.encrypt(nonce, content, SCHEME + place.encode())
        return b2a_base64(sealed, newline=False).decode("ascii")

    def open_bytes(self, sealed: str, place: str) -> bytes:
        try:
            raw = a2b_base64(sealed)
            return self._cipher.decrypt(raw[1:13], raw[13:], raw[:1] + place.encode())
        except (InvalidTag, ValueError) as fault:
            raise Unopenable(place) from fault


def new_secret() -> bytes:
    return os.urandom(KEY_BYTES)
