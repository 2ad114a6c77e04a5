"""Through the doors of the house: sessions, people and their grants, a secretariat's desk, evidence, notices."""

from datetime import timedelta
from functools import partial

from app.directory.lookalikes import service as lookalikes
from tests.consultations.steps import form
from tests.notices.sinks import Browser as PushBrowser
from tests.secretariat.people.test_give_grant import newcomer, year
from tests.security.walking import Walk

PEOPLE, GRANTS = "/api/people", "/api/grants"
DESK = "/api/secretariat"
CASC = {"network": "casc"}


async def sessions(walk: Walk) -> None:
    for door in ("health", "demo/personas", "session", "sign-in", "sessions", "reference", "reference/phrases", "live"):
        await walk("KZ", f"GET /api/{door}")
    await walk("FR", "POST /api/demo/sign-in", {"persona": "fp-FR"})
    await walk("KZ", "POST /api/demo/confirm")
    await walk("KZ", "PATCH /api/session", {"language": "en"})
    [own] = [each for each in await walk("FR", "GET /api/sessions") if not each["current"]][:1]
    await walk("FR", "POST /api/sessions/{id}/end", id=own["id"])
    await walk("FR", "POST /api/session/end")
    await walk.anew("FR")
    await walk("FR", "POST /api/sessions/end", {})
    await walk.anew("FR")


async def people(walk: Walk) -> None:
    at = walk.world.at
    made = await walk("secretariat", f"POST {PEOPLE}", newcomer(at))
    await walk("secretary", f"POST {GRANTS}/{{id}}/agreement", id=made["grants"][0]["id"])
    await walk("secretariat", f"GET {PEOPLE}")
    grant = {"role": "steward", "jurisdiction": "KZ", "valid_until": year(at), **CASC}
    given = await walk("secretariat", f"POST {PEOPLE}/{{id}}/grants", grant, id=made["id"])
    held = given["grants"][-1]["id"]
    await walk("secretary", f"POST {GRANTS}/{{id}}/agreement", id=held)
    await walk("secretariat", f"POST {GRANTS}/{{id}}/attestation", id=held)
    sooner = (at + timedelta(days=200)).isoformat()
    await walk("secretariat", f"PATCH {GRANTS}/{{id}}", {"valid_until": sooner}, id=held)
    await walk("secretariat", f"POST {GRANTS}/{{id}}/end", id=held)
    await walk("secretariat", f"POST {PEOPLE}/{{id}}/departure", {}, id=made["id"])
    await walk("secretariat", f"POST {PEOPLE}/{{id}}/successor", {"successor": walk.staff["KZ"]}, id=made["id"])


async def desk(walk: Walk) -> None:
    report = {"focal_point": walk.world.focal_points["KZ"], "problem": "no_answer", "note": "Nobody answers."}
    await walk("UZ", "POST /api/reports", report)
    await walk("UZ", "GET /api/reports")
    await walk("secretariat", f"GET {DESK}/overview")
    reviews = await walk("secretariat", f"GET {DESK}/reviews")
    settled = {"result": "nothing_wrong", "note": "They were on leave."}
    await walk("secretariat", f"POST {DESK}/reviews/{{id}}/resolution", settled, id=reviews["reviews"][0]["id"])
    kz, uz = walk.world.focal_points["KZ"], walk.world.focal_points["UZ"]
    found = partial(lookalikes.note, id=kz, alike={uz}, at=walk.world.at)
    await walk.application.state.house.db.write(found)
    [pair] = await walk("secretariat", f"GET {DESK}/look-alikes")
    await walk("secretariat", f"POST {DESK}/look-alikes/{{id}}/settlement", id=pair["id"])
    await walk("TH", "POST /api/directory/whom", {"jurisdictions": ["KZ"], "offence": "fraud", "measure": "freezing"})
    gaps = await walk("secretariat", f"GET {DESK}/gaps")
    await walk("secretariat", f"POST {DESK}/gaps/{{id}}/settlement", id=gaps[0]["id"] if gaps else "a" * 20)
    await walk("KZ", "POST /api/directory/search/unanswered", {"address": "q=nobody+of+this+name&offence=drugs"})
    asked = await walk("secretariat", f"GET {DESK}/unanswered")
    await walk("secretariat", f"POST {DESK}/unanswered/{{id}}/settlement", id=asked[0]["id"])
    await walk("secretariat", f"GET {DESK}/unconfirmed")
    await walk("secretariat", f"GET {DESK}/without-alternate")
    for terms in ("agreements", "states", "freshness", "retention"):
        await walk("secretariat", f"GET {DESK}/networks/{{network}}/{terms}", network="casc")
    shown = {"viewer_network": "ejn", "level": "office"}
    await walk("secretariat", f"POST {DESK}/networks/{{network}}/agreements", shown, network="casc")
    standing = {"jurisdiction": "KZ", "status": "associated", "reason": "Decision of the plenary (illustrative)"}
    await walk("secretariat", f"POST {DESK}/networks/{{network}}/states", standing, network="casc")
    await walk(
        "secretariat",
        f"PUT {DESK}/networks/{{network}}/freshness",
        {"due_after": 90, "stale_after": 180},
        network="casc",
    )
    await walk("secretariat", f"PUT {DESK}/networks/{{network}}/retention", {"days": 60}, network="casc")
    await walk("secretariat", "GET /api/response-targets")
    target = {**CASC, "urgency": "high", "acknowledge": 240, "working": True, "answer_days": 3, "rungs": [60]}
    await walk("secretariat", "PUT /api/response-targets", target)


async def break_glass(walk: Walk) -> None:
    asked_of = {"requested_jurisdictions": ["KZ"], "focal_points": [walk.world.focal_points["KZ"]]}
    room = await walk("UZ", "POST /api/consultations", form(walk.world, key="glass", **asked_of))
    await walk("correspondent", "GET /api/incoming-consultations")
    given = {"person": walk.world.persons["KZ"], "key": "assign-1"}
    await walk("correspondent", "POST /api/consultations/{id}/assignment", given, id=room["id"])
    wanted = {"reference": room["reference"], "reason": "The officer is missing tonight.", "minutes": 15}
    asked = await walk("secretariat", "POST /api/break-glass", wanted)
    await walk("secretary", "POST /api/break-glass/{id}/decision", {"agreed": True}, id=asked["id"])
    await walk("secretariat", "GET /api/break-glass")
    await walk("secretariat", "GET /api/break-glass/{id}/entries", id=asked["id"])
    await walk("secretary", "POST /api/break-glass/{id}/end", id=asked["id"])


async def evidence(walk: Walk) -> None:
    await walk("auditor", "GET /api/audit")
    await walk("KZ", "GET /api/audit/mine")
    await walk("auditor", "POST /api/audit/exports", {"act": "session"})
    await walk("KZ", "POST /api/audit/mine/exports", {})
    await walk("KZ", "GET /api/my-data")
    await walk("KZ", "GET /api/my-data/{group}/{kind}", group="account", kind="person")
    await walk("KZ", "POST /api/my-data/exports", {})
    await walk("KZ", "POST /api/my-data/requests", {"kind": "correction", "words": "My name is spelt otherwise."})
    await walk("KZ", "GET /api/my-data/requests")
    asked = await walk("secretariat", f"GET {DESK}/data-requests")
    answer = {"granted": False, "answer": "It is spelt as in the letter of appointment."}
    await walk("secretariat", f"POST {DESK}/data-requests/{{id}}/answer", answer, id=asked[0]["id"])


async def notices(walk: Walk) -> None:
    own = "/api/notices"
    await walk("KZ", f"GET {own}")
    await walk("KZ", f"POST {own}/read", {"ids": []})
    await walk("KZ", f"GET {own}/settings")
    await walk("KZ", f"PUT {own}/settings", {"letters": True, "digest": True, "address": None, "show_reference": False})
    subscription = PushBrowser().subscription(1) | {"endpoint": "https://fcm.googleapis.com/fcm/send/abc"}
    await walk("KZ", f"POST {own}/browsers", subscription)
    await walk("KZ", f"POST {own}/browsers/remove", {"endpoint": subscription["endpoint"]})
    await walk("KZ", f"POST {own}/test")
