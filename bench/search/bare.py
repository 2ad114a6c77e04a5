"""What the bare engines hold and are asked: every spelling of a name, the facets, a page of ids with facet counts.

No session, no visibility, no keys, no matcher, no cards: as an engine is used without a house around it.
"""

from dataclasses import dataclass

from anyascii import anyascii

from seed_data.demo.shapes import DemoDirectory, FocalPointSeed

FACETS = ("network", "jurisdiction", "offence", "measure", "language", "role")
LIMIT = 25


@dataclass(frozen=True, slots=True)
class Row:
    id: str
    names: str
    folded: str
    facets: dict[str, list[str]]


def rows(directory: DemoDirectory) -> list[Row]:
    return [_row(each) for each in directory.focal_points]


def fold(text: str) -> str:
    """Plain small Latin letters."""
    return anyascii(text).lower()


def _row(who: FocalPointSeed) -> Row:
    names = " ".join(dict.fromkeys([who.name_original, who.name_romanised, *who.names.values(), *who.other_spellings]))
    return Row(
        id=who.id,
        names=names,
        folded=fold(names),
        facets={
            "network": sorted({each.network for each in who.memberships}),
            "jurisdiction": [who.jurisdiction],
            "offence": list(who.offences),
            "measure": list(who.measures),
            "language": [each.code for each in who.languages],
            "role": sorted({each.role for each in who.memberships}),
        },
    )
