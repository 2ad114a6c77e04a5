"""Who may invite whom, and who may say the second word: only somebody with power over every role that is at stake."""

from functools import partial

from app.identity.invitations.models import Invitation
from app.kernel.db import Database, WriteSession
from app.kernel.house import House
from tests.identity.invitations.ways import invite
from tests.identity.passkeys.conftest import BOTH
from tests.secretariat.people.conftest import Ids
from tests.support.denominators import Counted
from tests.support.web import SignIn
from tests.support.world import World


def kept(made: Invitation, session: WriteSession) -> None:
    session.add(made)


MAY = {
    ("secretariat", "UZ"): (True, True),
    ("secretariat", "secretary"): (True, True),
    ("secretariat", "operator"): (False, False),
    ("secretariat", "ejn-secretary"): (False, False),
    ("correspondent", "KZ"): (True, True),
    ("correspondent", "UZ"): (False, False),
    ("correspondent", "secretary"): (False, False),
    ("cosigner", "UZ"): (False, True),
    ("cosigner", "secretary"): (False, True),
    ("operator", "secretary"): (True, True),
    ("operator", "auditor"): (True, True),
    ("operator", "operator"): (False, False),
    ("auditor", "KZ"): (False, False),
    ("ejn-secretary", "KZ"): (False, False),
}
"""Who may invite whom, and who may say the second word."""


@BOTH
async def test_who_invites_and_who_says_the_second_word(
    sign_in: SignIn, staff: Ids, world: World, database: Database, house: House, counted: Counted
) -> None:
    found: dict[tuple[str, str], tuple[bool, bool]] = {}
    for whom, person in MAY:
        client = await sign_in(whom)
        id = staff[person]
        made = Invitation(id=f"{len(found):0>20}", person_id=id, given_by=world.persons["TH"], given_at=world.at)
        await database.write(partial(kept, made))
        agreed = await client.post(f"/api/invitations/{made.id}/agreement")
        form = {} if person in ("KZ", "UZ") else {"address": "a@b.example"}
        asked = await invite(client, id, **form)
        assert agreed.status_code in (204, 403, 404)
        assert asked.status_code in (201, 403, 404) or asked.json()["code"] == "no_office_address"
        found[whom, person] = asked.status_code in (201, 422), agreed.status_code == 204

    counted(f"{len(found)} pairs of a caller and a person")
    assert found == MAY
