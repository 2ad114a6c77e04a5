"""The demo's canaries: one invented entry for each network, which nobody at work meets.

They are no focal points and stand in no count. The names are made up, and nobody's.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CanarySeed:
    """Where the entry pretends to be, and its name in the language of `language`."""

    network: str
    jurisdiction: str
    original: str
    language: str
    romanised: str


CANARIES = (
    CanarySeed("casc", "KG", "Зумрадбек Алтынтеребаев", "ky", "Zumradbek Altynterebaev"),
    CanarySeed("seajust", "PH", "Crisologo Tanabuenaventura", "tl", "Crisologo Tanabuenaventura"),
    CanarySeed("ejn", "FR", "Aurélien Castelvaucroix", "fr", "Aurelien Castelvaucroix"),
    CanarySeed("iberred", "MX", "Evaristo Quintanavarro Olmedillo", "es", "Evaristo Quintanavarro Olmedillo"),
    CanarySeed("gulf", "QA", "صهيب المرزوقاني", "ar", "Suhayb al-Marzuqani"),
)
