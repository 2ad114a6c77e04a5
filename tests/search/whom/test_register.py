"""POST /api/directory/whom: the register of secure channels, and a right one among many."""

from datetime import timedelta

from sqlalchemy import insert
from sqlmodel import SQLModel

from app.directory.models import FocalPoint, FocalPointMembership
from app.directory.relations.models import SecureLink
from app.kernel.db import Database, WriteSession
from app.kernel.ids import new_id
from tests.search.twin_world import Rows, secure_link
from tests.search.whom.steps import Ask, ids
from tests.support.world import World


async def write(database: Database, table: type[SQLModel], rows: list[Rows]) -> None:
    await database.write(lambda session: session.execute(insert(table), rows) and None)


async def test_the_register_says_which_secure_channels_there_are_between_the_two(
    ask: Ask, database: Database, words: None
) -> None:
    known = secure_link(new_id(), "casc", "KZ", "TH") | {"source": "A decision of 2026"}
    others = [
        secure_link(new_id(), "wacap", "KZ", "TH"),  # of a network that shows the asker nothing
        secure_link(new_id(), "casc", "TH", "UZ"),
        secure_link(new_id(), "casc", "KZ", "TH") | {"channel": "vpn_pair", "status": "ended"},
    ]
    await write(database, SecureLink, [known, *others])

    found = (await ask(jurisdictions=["TH", "UZ"]))["answers"]

    assert [[(each["channel"], each["status"], each["source"]) for each in one["secure"]] for one in found] == [
        [("i24_7", "in_use", "A decision of 2026")],
        [],
    ]


async def test_the_right_one_is_found_among_many_who_do_not_fit_after_all(
    ask: Ask, database: Database, world: World, words: None
) -> None:
    """Seventy were confirmed later, but are not competent for the two together."""

    def crowd(session: WriteSession) -> None:
        like = session.get_one(FocalPoint, world.focal_points["TH"])
        like.confirmed_at = world.at - timedelta(days=80)
        made = [new_id() for _ in range(70)]
        unfit = {"not_competent": [["drugs", "freezing"]], "confirmed_at": world.at}
        session.execute(
            insert(FocalPoint),
            [like.model_dump() | unfit | {"id": id, "change_seq": 50 + place} for place, id in enumerate(made)],
        )
        membership = {"network": "seajust", "role": "focal_point", "standing": "full"}
        session.execute(insert(FocalPointMembership), [membership | {"focal_point_id": id} for id in made])

    await database.write(crowd)

    assert ids(await ask()) == [world.focal_points["TH"]]
