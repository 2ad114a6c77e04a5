"""The honest walk through every door. A new route gets its line in one of walk_*.py."""

from tests.security import walk_directory, walk_files, walk_house, walk_kinds, walk_papers, walk_passkeys, walk_rooms
from tests.security.walking import Walk

WAYS = (
    walk_house.sessions,
    walk_directory.finding,
    walk_directory.duty,
    walk_directory.relations,
    walk_house.desk,
    walk_rooms.rooms,
    walk_kinds.kinds,
    walk_files.files,
    walk_rooms.sheets,
    walk_directory.revealing,
    walk_house.break_glass,
    walk_house.evidence,
    walk_house.notices,
    walk_passkeys.passkeys,
    walk_passkeys.invitations,
    walk_passkeys.provider,
    walk_papers.papers,
    walk_house.people,
    walk_directory.keeping,
)


async def walk_everywhere(walk: Walk) -> None:
    """Goes all ways, one after the other: each leaves something for the next."""
    for way in WAYS:
        await way(walk)
