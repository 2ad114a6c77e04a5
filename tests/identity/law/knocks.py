"""For each operation one honest request about a thing of CASC and KZ."""

from datetime import timedelta
from typing import Any, NamedTuple

from app.identity.permissions import table
from app.identity.roles import ROLES
from tests.directory import additions
from tests.directory.test_routes import FORM as ROUTE
from tests.identity.law.things import Things
from tests.secretariat.people.test_give_grant import newcomer, year

ENGLISH = {"language": "en"}


class Knock(NamedTuple):
    """`shows` is what only an answer that lets the caller in has in it."""

    method: str
    path: str
    body: Any = None
    shows: str = ""


def knocks(things: Things) -> dict[str, Knock]:
    """By operation; `operation/role` where that role goes another way."""
    return {name: Knock(each.method, f"/api/{each.path}", *each[2:]) for name, each in _all(things).items()}


def _all(things: Things) -> dict[str, Knock]:
    return (
        {"service.look": Knock("GET", "health"), "session.begin": Knock("GET", "demo/personas")}
        | _of_directory(things)
        | _of_rooms(things)
        | _of_desk(things)
        | _of_people(things)
    )


def _of_directory(things: Things) -> dict[str, Knock]:
    world, kz = things.world, things.world.focal_points["KZ"]
    entry, mine = f"directory/focal-points/{kz}", "directory/saved-searches"
    competence = {"competence": [{"function": "receives", "instruments": ["untoc"], "stages": []}]}
    retired = {"reason": "left_office"}
    return {
        "own.read": Knock("GET", mine, shows=things["saved"]),
        "own.write": Knock("PATCH", f"{mine}/{things['saved']}", {"watched": False}),
        "directory.search": Knock("GET", entry),
        "directory.reveal": Knock("POST", f"{entry}/reveal", {"purpose": "consultation"}),
        "directory.report": Knock("POST", "reports", {"focal_point": kz, "problem": "no_answer", "note": ""}),
        "directory.see_suspended": Knock("GET", f"directory/focal-points/{things['suspended']}"),
        "focal_point.add": Knock("POST", "directory/additions", additions.form(world)),
        "focal_point.agree": Knock("POST", f"directory/additions/{things['addition']}/decision", {"agreed": True}),
        "focal_point.confirm/anyone": Knock("POST", f"{entry}/confirmations", {"method": "own"}),
        "focal_point.confirm": Knock("POST", f"{entry}/confirmations", {"method": "correspondent"}),
        "focal_point.vouch": Knock("POST", f"{entry}/confirmations", {"method": "phone"}),
        "focal_point.edit": Knock("GET", f"{entry}/record"),
        "focal_point.retire": Knock("POST", f"{entry}/retirement", retired),
        "authority.edit": Knock("PATCH", f"directory/authorities/{world.authorities['KZ']}", competence),
        "duty.read": Knock("GET", "directory/rota/KZ?week=2026-11-23"),
        "duty.plan": Knock("POST", "directory/rota/KZ/holidays", {"day": "2026-11-26", "closed": True}),
        "duty_sheet.print": Knock("POST", "directory/duty-sheets", {"network": "casc"}),
        "relation.read": Knock("GET", f"directory/routes/{things['route']}"),
        "relation.keep": Knock("POST", "directory/routes", ROUTE | {"network": "casc"}),
        "sheet.read": Knock("GET", "sheets"),
        "sheet.draft": Knock("GET", "sheets/KZ/draft"),
        "sheet.publish": Knock("POST", "sheets/KZ/publish", {"revision": 99}),
        "limits.set": Knock("PUT", "directory/limits?network=casc", {}),
        "canary.keep": Knock("GET", "directory/canaries?network=casc"),
        "suspension.lift": Knock("POST", f"directory/suspensions/{things.people['guest']}/lift"),
        "contact.agree": Knock("POST", f"directory/contact-changes/{things['change']}/decision", {"agreed": True}),
    }


def _of_rooms(things: Things) -> dict[str, Knock]:
    world, room = things.world, f"consultations/{things['room']}"
    opening = {"subject": "x", "requested_jurisdictions": ["KZ"], "question_type": "requirements", **ENGLISH}
    opening |= {"focal_points": [world.focal_points["KZ"]], "question": "?", "urgency": "normal", "key": "k"}
    paper = {"kind": "transcript", "format": "json", **ENGLISH}
    forum = {"network": "casc", "subject": "Plenary", "announcement": "It is in May.", "key": "forum", **ENGLISH}
    assigned = {"person": world.persons["KZ"], "key": "assign"}
    return {
        "consultation.open": Knock("POST", "consultations", opening),
        "consultation.read": Knock("GET", f"{room}/entries"),
        "consultation.say": Knock("POST", f"{room}/entries", {"key": "say", "body": "Yes."}),
        "consultation.invite": Knock("GET", f"{room}/helpers"),
        "consultation.close": Knock("POST", f"{room}/close", {"key": "c", "outcome": "not_needed"} | _INFORMED),
        "consultation.hold": Knock("POST", f"{room}/hold", {"key": "h", "reason": "An inquiry.", **ENGLISH}),
        "consultation.export": Knock("POST", f"{room}/papers", paper),
        "consultation.escalate": Knock("POST", f"{room}/escalate", {"key": "e", "jurisdiction": "TH"}),
        "consultation.leave": Knock("POST", f"{room}/leave", {"key": "bye"}),
        "consultation.oversee": Knock("GET", "overseen", shows=things["asked of KZ"]),
        "consultation.succeed": Knock("GET", "frozen-consultations", shows=things["frozen"]),
        "consultation.assign": Knock("POST", f"consultations/{things['incoming']}/assignment", assigned),
        "disclosure.read": Knock("GET", "disclosures", shows=things["reference"]),
        "forum.open": Knock("POST", "forums", forum),
        "glass.ask": Knock("POST", "break-glass", {"reference": things["reference"], "reason": _REASON, "minutes": 15}),
        "glass.agree": Knock("POST", f"break-glass/{things['glass']}/decision", {"agreed": True}),
    }


_REASON = "The officer is missing tonight."
_INFORMED = {"central_authority_informed": True}


def _of_desk(things: Things) -> dict[str, Knock]:
    casc, review = "secretariat/networks/casc", f"secretariat/reviews/{things['review']}/resolution"
    target = {"network": "casc", "urgency": "high", "acknowledge": 240, "working": True, "answer_days": 3}
    return {
        "desk.read": Knock("GET", "secretariat/reviews", shows=things["review"]),
        "desk.write": Knock("POST", review, {"result": "nothing_wrong", "note": ""}),
        "agreement.set": Knock("GET", f"{casc}/agreements"),
        "freshness.set": Knock("PUT", f"{casc}/freshness", {"due_after": 90, "stale_after": 180}),
        "retention.set": Knock("PUT", f"{casc}/retention", {"days": 60}),
        "standing.decide": Knock("GET", f"{casc}/states"),
        "response_target.set": Knock("PUT", "response-targets", target | {"rungs": [60]}),
        "audit.read": Knock("GET", f"audit?actor={things.world.persons['KZ']}&act=consultation", shows=things["room"]),
        "rights.answer": Knock("GET", "secretariat/data-requests", shows=things["right"]),
        "rights.answer/cosigner": Knock("GET", "secretariat/data-requests", shows=things["desk's"]),
        "rights.answer/operator": Knock("GET", "secretariat/data-requests", shows=things["auditor's"]),
        "rights.answer/auditor": Knock("GET", "secretariat/data-requests", shows=things["operator's"]),
        "rights.network": _answered(things["right"]),
        "rights.secretariat": _answered(things["desk's"]),
        "rights.service": _answered(things["operator's"]),
        "rights.service/operator": _answered(things["auditor's"]),
    }


def _answered(right: str) -> Knock:
    return Knock("POST", f"secretariat/data-requests/{right}/answer", {"granted": False, "answer": "No."})


def _of_people(things: Things) -> dict[str, Knock]:
    at = things.world.at
    mine, liaison = things.people["liaison"], f"people/{things.people['liaison']}/grants"
    found = {
        "person.read": Knock("GET", "people?network=casc", shows=mine),
        "person.enrol": Knock("POST", "people", newcomer(at)),
        "person.enrol/operator": Knock("POST", "people", newcomer(at, role="secretariat") | {"jurisdiction": None}),
        "grant.keep": Knock("PATCH", f"grants/{things['awaited']}", {"valid_until": year(at - timedelta(days=9))}),
        "grant.agree": Knock("POST", f"grants/{things['awaited']}/agreement"),
    }
    for role in ROLES:
        if f"grant.{role}" in table.LAW:
            network = None if role in ("auditor", "operator") else "casc"
            grant = {"role": role, "network": network, "valid_until": year(at)}
            state = {"jurisdiction": "KZ"} if role in ("correspondent", "steward") else {}
            found[f"grant.{role}"] = Knock("POST", liaison, grant | state)
    own = {"grant.keep/correspondent": found["grant.focal_point"], "grant.keep/operator": found["grant.operator"]}
    return found | own
