"""What an asker does: sequences of requests, drawn."""

from typing import Any

from hypothesis import strategies as st

from tests.search.twin_world import NAMES, id_of

Operation = tuple[str, str, Any]

texts = st.one_of(
    st.sampled_from(["", "a", "Prosec", "Prosecutor", "wacap", "casc", "Office GH", "liaison", "UZ Karimov"]),
    st.sampled_from(NAMES),
    st.sampled_from(NAMES).map(lambda name: name[:4]),
)
ids = st.one_of(
    st.integers(0, 20).map(lambda n: id_of("v", n)),
    st.integers(0, 9).map(lambda n: id_of("h", n)),
    st.sampled_from(["0" * 20, "short", "%00"]),
)


KINDS = [
    "search",
    "search",
    "search",
    "entry",
    "report",
    "whom",
    "consult",
    "desk",
    "desk",
    "mine",
    "relation",
    "cards",
]
DESK = [f"secretariat/{page}" for page in ("overview", "reviews", "unconfirmed", "gaps", "unanswered", "look-alikes")]
DESK += ["secretariat/networks/ejn/states", "secretariat/data-requests", "people", "people?network=casc", "audit"]
DESK += ["directory/additions", "directory/contact-changes", "directory/alerts", "frozen-consultations", "overseen"]
DESK += ["directory/canaries?network=casc", "incoming-consultations", "break-glass"]
MINE = ["reports", "session", "notices", "consultations", "my-data", "audit/mine"]
MINE += [
    f"directory/{page}"
    for page in ("authorities", "allowance", "saved-searches", "favourites", "viewed", "awake", "states-shown")
]
MINE += ["directory/who-viewed-me", "directory/own"]


@st.composite
def operations(draw: st.DrawFn) -> Operation:
    kind = draw(st.sampled_from(KINDS))
    if kind == "search":
        query: list[tuple[str, Any]] = [("q", draw(texts)), ("limit", draw(st.sampled_from([1, 5, 25, 26])))]
        query += [
            ("network", each) for each in draw(st.lists(st.sampled_from(["casc", "ejn", "wacap", "none"]), max_size=2))
        ]
        query += [("role", each) for each in draw(st.lists(st.sampled_from(["focal_point", "liaison"]), max_size=1))]
        query += [("jurisdiction", each) for each in draw(st.lists(st.sampled_from(["UZ", "FR", "GH"]), max_size=2))]
        query += [("offence", "drugs")] if draw(st.booleans()) else []
        query += [("freshness", each) for each in draw(st.lists(st.sampled_from(["due", "stale"]), max_size=1))]
        query += [("offset", draw(st.sampled_from([0, 1, 99])))]
        return "GET", "/api/directory/search?" + "&".join(f"{name}={value}" for name, value in query), None
    id = draw(ids)
    if kind == "entry":
        page = draw(st.sampled_from(["", "/record", "/confirmations", "/retirement"]))
        return "GET", f"/api/directory/focal-points/{id}{page}", None
    if kind == "report":
        return "POST", "/api/reports", {"focal_point": id, "problem": "none"} if draw(st.booleans()) else {}
    if kind == "consult":
        form = {"subject": "x", "requested_jurisdictions": ["UZ"], "question_type": "requirements", "language": "en"}
        return "POST", "/api/consultations", form | {"focal_points": [id, "0" * 20], "key": "k"}
    if kind == "whom":
        where = draw(st.sampled_from(["UZ", "FR", "GH"]))
        question = {"jurisdictions": [where, "KZ"], "offence": draw(st.sampled_from(["drugs", "fraud", None]))}
        urgency = draw(st.sampled_from(["normal", "critical"]))
        return "POST", "/api/directory/whom", question | {"measure": "freezing", "urgency": urgency}
    if kind == "relation":
        page = draw(
            st.sampled_from(["routes", "secure-channels", "secure-channels?jurisdiction=UZ", "partners", "rota/UZ"])
            | st.integers(0, 24).map(lambda n: f"routes/{id_of('t', n)}")
        )
        return "GET", f"/api/directory/{page}", None
    if kind == "desk":
        return "GET", f"/api/{draw(st.sampled_from(DESK))}", None
    if kind == "cards":
        return "GET", f"/api/directory/cards?id={id}&id={draw(ids)}", None
    return "GET", f"/api/{draw(st.sampled_from(MINE))}", None


steps = st.lists(operations(), min_size=4, max_size=12)
