"""Which languages an invented focal point speaks, and how well."""

from random import Random

from seed_data.demo.shapes import LanguageSeed

Chance = tuple[str, str, float]
"""A language, the level, and the share of people who speak it so."""

_CASC: tuple[Chance, ...] = (("ru", "fluent", 0.85), ("en", "fluent", 0.25), ("en", "working", 0.4))
_SEAJUST: tuple[Chance, ...] = (("en", "fluent", 0.75), ("en", "working", 0.8), ("zh", "working", 0.06))
_EJN: tuple[Chance, ...] = (
    ("en", "fluent", 0.85),
    ("fr", "working", 0.25),
    ("de", "working", 0.2),
    ("es", "working", 0.1),
)
_IBERRED: tuple[Chance, ...] = (("en", "fluent", 0.25), ("en", "working", 0.35), ("pt", "working", 0.15))
_GULF: tuple[Chance, ...] = (("en", "fluent", 0.8), ("fr", "working", 0.1), ("ur", "working", 0.05))
_BY_NETWORK = {"casc": _CASC, "seajust": _SEAJUST, "ejn": _EJN, "iberred": _IBERRED, "gulf": _GULF}
_BY_JURISDICTION: dict[str, tuple[Chance, ...]] = {
    "AZ": (("tr", "working", 0.4),),
    "TM": (("tr", "working", 0.25),),
    "TJ": (("fa", "working", 0.4), ("uz", "working", 0.15)),
    "UZ": (("tg", "working", 0.1), ("kk", "working", 0.08)),
    "KZ": (("ru", "native", 0.5),),
    "KG": (("ru", "native", 0.3), ("uz", "working", 0.1)),
    "TL": (("tet", "native", 1.0), ("id", "fluent", 0.5)),
    "MY": (("ms", "fluent", 1.0), ("ta", "working", 0.1)),
    "SG": (("en", "native", 1.0), ("zh", "fluent", 0.6), ("ms", "working", 0.2)),
    "PH": (("en", "native", 0.6),),
    "AD": (("es", "fluent", 1.0), ("fr", "fluent", 0.8)),
    "BR": (("es", "working", 0.5),),
    "PT": (("es", "working", 0.4),),
    "PY": (("gn", "fluent", 0.5),),
    "PE": (("qu", "working", 0.2),),
    "BO": (("qu", "working", 0.2),),
    "MD": (("ru", "fluent", 0.9),),
    "UA": (("ru", "fluent", 0.8),),
    "BE": (("fr", "fluent", 0.8), ("nl", "fluent", 0.6)),
    "LU": (("lb", "native", 0.8), ("fr", "fluent", 1.0), ("de", "fluent", 0.9)),
    "IE": (("en", "native", 1.0),),
    "MT": (("en", "native", 0.8), ("it", "fluent", 0.6)),
    "FI": (("sv", "fluent", 0.5), ("fi", "fluent", 1.0)),
    "CH": (("de", "fluent", 0.7), ("fr", "fluent", 0.7), ("it", "working", 0.4)),
}
_NATIVE = {"uz-Latn": "uz", "fil": "tl", "ga": "ga"}


def spoken(random: Random, jurisdiction: str, network: str, tag: str) -> tuple[LanguageSeed, ...]:
    """The languages, best first; a language is there once, at the best level drawn."""
    found = {_NATIVE.get(tag, tag): "native"}
    for code, level, share in (*_BY_JURISDICTION.get(jurisdiction, ()), *_BY_NETWORK[network]):
        if random.random() < share:
            found.setdefault(code, level)
    order = ("native", "fluent", "working")
    return tuple(
        LanguageSeed(code, level) for level in order for code, its_level in found.items() if its_level == level
    )
