"""Identifiers: random, so that guessing one tells nothing about the next (security.md, section 1)."""

import secrets

ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford: no i, l, o, u to misread aloud
LENGTH = 20  # 100 random bits


def new_id() -> str:
    """A fresh identifier: 20 lower-case characters, 100 random bits."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))


def new_token() -> str:
    """A fresh secret for a cookie: 256 random bits, URL-safe."""
    return secrets.token_urlsafe(32)
