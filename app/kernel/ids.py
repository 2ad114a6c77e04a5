"""Identifiers: random, so that guessing one tells nothing about the next (security.md, section 1)."""

import secrets

ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford: no i, l, o, u to misread aloud
LENGTH = 20  # 100 random bits


def new_id() -> str:
    """A fresh identifier: 20 lower-case characters, 100 random bits."""
    return "".join(ALPHABET[byte % len(ALPHABET)] for byte in secrets.token_bytes(LENGTH))  # 32 letters: all as likely


def is_id(value: str) -> bool:
    """Whether `value` has the form of an identifier; anything else cannot name a thing."""
    return len(value) == LENGTH and all(letter in ALPHABET for letter in value)


def new_token() -> str:
    """A fresh secret for a cookie: 256 random bits, URL-safe."""
    return secrets.token_urlsafe(32)
