"""Whether a secret could be guessed: too short, hardly any variety, or one that examples and installers come with."""

LEAST = 16
"""Characters; what compose.yaml and docs/operating.md make has 44 and more."""
VARIETY = 6
"""Different characters: what is drawn by chance has more of them."""
KNOWN = ("changeme", "changethis", "counterpart", "default", "example", "masterkey", "password", "postgres", "secret")
"""What stands in examples and in what people type."""


def guessable(secret: str) -> bool:
    """Whether nobody should rely on it."""
    plain = "".join(each for each in secret.lower() if each.isalnum())
    return len(secret) < LEAST or len(set(plain)) < VARIETY or any(known in plain for known in KNOWN)
