"""One's own data as a file that a machine can read: every group, every kind, every row as the page tells it."""

from datetime import datetime

import orjson

from app.audit import service as audit
from app.evidence.own.holdings import PLACES, held
from app.evidence.own.telling import told
from app.identity.principal import Principal
from app.kernel.clock import wire
from app.kernel.db import WriteSession
from app.kernel.ids import new_id

MOST = 5_000
"""The newest of a kind; a file with `more` says where older ones were left out, and the page has them."""


def export(session: WriteSession, principal: Principal, at: datetime) -> bytes:
    """JSON. It bears the mark of its own entry in the audit, as other exports do."""
    mark, holdings = new_id(), held(session, principal)
    stays = {each.group: each.stays for each in holdings}
    there = {(each.group, kind.kind) for each in holdings for kind in each.kinds}
    kinds = []
    for place in PLACES:
        if place[:2] in there:
            part = told(session, principal, place, at, 0, MOST)
            rows = [{field.name: field.value for field in record.fields} for record in part.records]
            stay = stays[place[0]]
            kinds.append({"group": place[0], "kind": place[1], "stays": stay, "rows": rows, "more": part.more})
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="rights.exported",
        object_kind="my_data",
        object_id=mark,
        details={"rows": sum(each.number for each in holdings)},
    )
    told_for = {"exported_at": wire(at), "exported_for": principal.display_name, "mark": mark}
    return orjson.dumps({**told_for, "data": kinds}, option=orjson.OPT_INDENT_2)
