"""What one network lets another see, in the demo: the default of every ordered pair of the five.

``office`` means the office card (name, authority, competence, hours) without direct channels. A pair that is
not listed sees nothing.
"""

from dataclasses import dataclass
from itertools import permutations

NETWORKS = ("casc", "seajust", "ejn", "iberred", "gulf")


@dataclass(frozen=True, slots=True)
class AgreementSeed:
    """Readers of ``reader_network`` see focal points of ``owner_network`` at ``level``."""

    owner_network: str
    reader_network: str
    level: str


AGREEMENTS: tuple[AgreementSeed, ...] = tuple(
    AgreementSeed(owner, reader, "office") for owner, reader in permutations(NETWORKS, 2)
)
