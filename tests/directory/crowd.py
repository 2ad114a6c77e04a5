"""A crowd of people in one network, each with a telephone: what a harvester would want."""

from sqlalchemy import insert, inspect, select, text
from sqlmodel import col

from app.directory.contacts import channels as contacts
from app.directory.models import DirectoryPosition, FocalPoint, FocalPointMembership
from app.kernel.db import WriteSession
from app.kernel.ids import new_id
from tests.support.world import World

JURISDICTIONS = ("KZ", "UZ", "TH", "FR")
OFFENCES = (["drugs"], ["fraud"], ["drugs", "fraud"])


def gather(session: WriteSession, world: World, size: int, network: str = "casc") -> list[str]:
    """Adds `size` members of `network`, spread over jurisdictions and competences; answers their ids."""
    like = dict(
        session.execute(select(inspect(FocalPoint).local_table).where(col(FocalPoint.id) == world.focal_points["KZ"]))
        .one()
        ._mapping
    )
    ids = [new_id() for _ in range(size)]
    people = [
        like
        | {
            "id": id,
            "jurisdiction": JURISDICTIONS[n % 4],
            "authority_id": world.authorities[JURISDICTIONS[n % 4]],
            "name_original": f"Person {n:05}",
            "name_romanised": f"Person {n:05}",
            "other_spellings": [],
            "names": {},
            "offences": OFFENCES[n % 3],
            "change_seq": 100 + n,
        }
        for n, id in enumerate(ids)
    ]
    session.execute(insert(FocalPoint), people)
    session.execute(
        insert(FocalPointMembership),
        [{"focal_point_id": id, "network": network, "role": "focal_point"} for id in ids],
    )
    channels = [{"focal_point_id": id, "kind": "office_phone", "value": f"+999 {n}"} for n, id in enumerate(ids)]
    contacts.write(session, channels)
    session.get_one(DirectoryPosition, 1).last_seq = 100 + size
    session.execute(text("ANALYZE"))  # as a database does by itself that has held so many for a minute
    return ids
