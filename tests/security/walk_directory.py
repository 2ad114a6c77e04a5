"""Through the doors of the directory."""

from tests.directory.additions import form
from tests.directory.test_add_authority import FORM as AUTHORITY
from tests.directory.test_contact_changes import NEW
from tests.directory.test_routes import FORM as ROUTE
from tests.directory.test_secure_links import FORM as LINK
from tests.directory.test_secure_links import LINE
from tests.security.walking import Walk

HERE = "/api/directory"
CASC = {"network": "casc"}
WEEK = {"week": "2026-11-23"}


async def finding(walk: Walk) -> None:
    uz = walk.world.focal_points["UZ"]
    await walk("KZ", f"GET {HERE}/search", query={"q": "Original"})
    await walk("KZ", f"GET {HERE}/awake")
    await walk("KZ", f"GET {HERE}/states-shown")
    await walk("KZ", f"GET {HERE}/cards", query={"id": uz})
    await walk("KZ", f"GET {HERE}/authorities")
    await walk("KZ", f"GET {HERE}/focal-points/{{id}}", id=uz)
    await walk("KZ", f"GET {HERE}/focal-points/{{id}}/confirmations", id=uz)
    saved = await walk("KZ", f"POST {HERE}/saved-searches", {"name": "Drugs", "address": "offence=drugs"})
    await walk("KZ", f"GET {HERE}/saved-searches")
    await walk("KZ", f"GET {HERE}/saved-searches/notices")
    await walk("KZ", f"PATCH {HERE}/saved-searches/{{id}}", {"watched": True}, id=saved["id"])
    await walk("KZ", f"POST {HERE}/saved-searches/{{id}}/looked", id=saved["id"])
    await walk("KZ", f"DELETE {HERE}/saved-searches/{{id}}", id=saved["id"])
    await walk("KZ", f"PUT {HERE}/favourites/{{id}}", id=uz)
    await walk("KZ", f"GET {HERE}/favourites")
    await walk("KZ", f"GET {HERE}/favourites/ids")
    await walk("KZ", f"DELETE {HERE}/favourites/{{id}}", id=uz)
    await walk("KZ", f"PUT {HERE}/viewed/{{id}}", id=uz)
    await walk("KZ", f"GET {HERE}/viewed")
    await walk("KZ", f"DELETE {HERE}/viewed")


async def revealing(walk: Walk) -> None:
    reveal, points = f"POST {HERE}/focal-points/{{id}}/reveal", walk.world.focal_points
    shown = await walk("KZ", reveal, {"purpose": "consultation"}, id=points["UZ"])
    await walk("KZ", f"POST {HERE}/reveals/{{id}}/vcard", id=shown["id"])
    await walk("KZ", f"GET {HERE}/allowance")
    await walk("UZ", f"GET {HERE}/who-viewed-me")
    await walk("KZ", f"POST {HERE}/duty-sheets", CASC)
    await walk("secretariat", f"GET {HERE}/limits", query=CASC)
    await walk("secretariat", f"PUT {HERE}/limits", {"reveals_day": 1}, query=CASC)
    await (await walk.client("KZ")).post(reveal.split(" ")[1].format(id=points["TH"]), json={"purpose": "consultation"})
    alerts = await walk("secretariat", f"GET {HERE}/alerts")
    await walk("secretariat", f"POST {HERE}/alerts/{{id}}/review", {"note": "Spoke to them."}, id=alerts[0]["id"])
    await walk("secretariat", f"POST {HERE}/suspensions/{{id}}/lift", id=walk.staff["KZ"])
    await walk("secretariat", f"PUT {HERE}/limits", {}, query=CASC)
    decoy = {"jurisdiction": "KZ", "name_original": "Ксантиппа", "name_original_language": "ru"}
    canary = await walk("secretariat", f"POST {HERE}/canaries", decoy | {"name_romanised": "Xantippa"}, query=CASC)
    await walk("secretariat", f"GET {HERE}/canaries", query=CASC)
    await walk("secretariat", f"POST {HERE}/canaries/{{id}}/withdrawal", id=canary["id"])


async def keeping(walk: Walk) -> None:
    kz, uz = walk.world.focal_points["KZ"], walk.world.focal_points["UZ"]
    point = f"{HERE}/focal-points/{{id}}"
    record = await walk("secretariat", f"GET {point}/record", id=kz)
    await walk("secretariat", f"GET {point}/colleagues", id=kz)
    await walk("secretariat", f"PATCH {point}", {"revision": record["revision"], "channels": [NEW]}, id=kz)
    [waits] = await walk("KZ", f"GET {HERE}/contact-changes")
    await walk("KZ", f"GET {HERE}/contact-changes/{{id}}", id=waits["id"])
    await walk("secretary", f"POST {HERE}/contact-changes/{{id}}/decision", {"agreed": True}, id=waits["id"])
    await walk("secretariat", f"GET {HERE}/additions/alternates", query=CASC | {"jurisdiction": "KZ"})
    added = await walk("secretariat", f"POST {HERE}/additions", form(walk.world))
    await walk("secretary", f"GET {HERE}/additions")
    await walk("secretary", f"GET {HERE}/additions/{{id}}", id=added["id"])
    await walk("secretary", f"POST {HERE}/additions/{{id}}/decision", {"agreed": True}, id=added["id"])
    joins = {"focal_point": walk.world.focal_points["TH"], "network": "casc", "role": "focal_point"}
    await walk("secretariat", f"POST {HERE}/joinings", joins)
    [joining] = await walk("TH", f"GET {HERE}/joinings")
    await walk("TH", f"POST {HERE}/joinings/{{id}}/decision", {"agreed": False}, id=joining["id"])
    await walk("secretariat", f"POST {HERE}/authorities", AUTHORITY)
    competence = {"competence": [{"function": "receives", "instruments": ["untoc"], "stages": []}]}
    await walk("secretariat", f"PATCH {HERE}/authorities/{{id}}", competence, id=walk.world.authorities["KZ"])
    own = await walk("KZ", f"GET {HERE}/own")
    await walk("KZ", f"GET {HERE}/own/colleagues")
    await walk("KZ", f"PATCH {HERE}/own", {"revision": own["revision"], "working_days": [1, 2, 3, 4]})
    await walk("KZ", f"POST {point}/confirmations", {"method": "own"}, id=kz)
    await walk("secretariat", f"POST {point}/retirement", {"reason": "left_office"}, id=uz)
    await walk("KZ", f"GET {point}/retirement", id=uz)


async def duty(walk: Walk) -> None:
    rota, kz = f"{HERE}/rota/{{jurisdiction}}", walk.world.focal_points["KZ"]
    shift = {"act": "add", "day": "2026-11-24", "start": "18:00", "end": "09:00", "focal_point_id": kz}
    await walk("correspondent", f"POST {rota}/changes", WEEK | {"changes": [shift]}, jurisdiction="KZ")
    await walk("KZ", f"GET {rota}", query=WEEK, jurisdiction="KZ")
    await walk("correspondent", f"POST {rota}/holidays", {"day": "2026-11-26", "closed": True}, jurisdiction="KZ")
    await walk("KZ", f"GET {rota}/desk", jurisdiction="KZ")
    await walk("KZ", f"POST {rota}/notes", {"text": "One call in the night."}, jurisdiction="KZ")
    await walk("KZ", f"POST {rota}/tests", jurisdiction="KZ")


async def relations(walk: Walk) -> None:
    routes, links = f"{HERE}/routes", f"{HERE}/secure-channels"
    made = await walk("secretariat", f"POST {routes}", ROUTE | CASC)
    await walk("KZ", f"GET {routes}")
    await walk("KZ", f"GET {routes}/{{id}}", id=made["id"])
    changed = await walk("secretariat", f"PUT {routes}/{{id}}", ROUTE | {"revision": 1}, id=made["id"])
    await walk("secretariat", f"POST {routes}/{{id}}/retire", {"revision": changed["revision"]}, id=made["id"])
    link = await walk("secretariat", f"POST {links}", LINK)
    await walk("KZ", f"GET {links}")
    await walk("secretariat", f"PUT {links}/{{id}}", LINE | {"revision": 1}, id=link["id"])
    await walk("KZ", f"GET {HERE}/partners")
