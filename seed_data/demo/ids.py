"""Random ids in the form the application uses: 20 lower-case characters of Crockford's base 32 alphabet."""

from random import Random

ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
LENGTH = 20


def new_id(random: Random) -> str:
    """100 random bits."""
    return "".join(random.choices(ALPHABET, k=LENGTH))
