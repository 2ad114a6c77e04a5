"""One short conversation with a running demo: sign in, search, open a consultation, say something over the live wire.

Runs inside the project's own environment: `.venv/bin/python -m tools.conversation PORT`.
"""

import json
import sys
import time
import urllib.parse
import urllib.request
from typing import Any

from websockets.sync.client import ClientConnection, connect
from websockets.typing import Origin, Subprotocol

COOKIE = "__Host-counterpart"


class Caller:
    """A person at the demo's HTTP door."""

    def __init__(self, port: int, persona: str) -> None:
        self.origin = f"http://127.0.0.1:{port}"
        self.cookie = ""
        self.person = self.call("POST", "/api/demo/sign-in", {"persona": persona})["person"]

    def call(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
        """The answer's JSON. Raises urllib.error.HTTPError."""
        request = urllib.request.Request(self.origin + path, method=method)
        request.add_header("Origin", self.origin)
        request.add_header("Cookie", self.cookie)
        if body is not None:
            request.data = json.dumps(body).encode()
            request.add_header("Content-Type", "application/json")
        with urllib.request.urlopen(request, timeout=10) as answer:
            for header in answer.headers.get_all("Set-Cookie", []):
                self.cookie = header.split(";")[0]
            return json.load(answer)


def converse(port: int) -> None:
    asker, asked = Caller(port, "kz"), Caller(port, "th")
    name = urllib.parse.quote(asked.person["display_name"])
    hit = asker.call("GET", f"/api/directory/search?q={name}")["hits"][0]
    _said(f"found {hit['card']['name_original']} ({hit['match']['confidence']})")
    room = asker.call(
        "POST",
        "/api/consultations",
        {
            "subject": "Subscriber data: what must a request contain?",
            "requested_jurisdictions": [asked.person["jurisdiction"]],
            "offences": [],
            "measures": [],
            "question_type": "requirements",
            "urgency": "normal",
            "focal_points": [hit["card"]["id"]],
            "question": None,
            "language": "en",
            "key": "first-room",
        },
    )
    _said(f"opened {room['reference']}")
    with connect(
        f"ws://127.0.0.1:{port}/ws",
        origin=Origin(asker.origin),
        subprotocols=[Subprotocol("counterpart.v1")],
        additional_headers={"Cookie": asker.cookie},
    ) as wire:
        say = {"type": "say", "room": room["id"], "key": "first-message", "body": "Good morning from Astana."}
        wire.send(json.dumps(say))
        ack = _heard(wire, "ack")
    _said(f"sent over the live wire, acknowledged as number {ack['seq']}")
    entries = asked.call("GET", f"/api/consultations/{room['id']}/entries?after=0")["entries"]
    if [entry["body"] for entry in entries][-1] != say["body"]:
        raise SystemExit("The other side does not see the message.")
    _said("read by the other side")


def _heard(wire: ClientConnection, kind: str) -> dict[str, Any]:
    """The next frame of a kind, within ten seconds."""
    until = time.monotonic() + 10
    while True:
        frame: dict[str, Any] = json.loads(wire.recv(timeout=until - time.monotonic()))
        if frame["type"] == "refused":
            raise SystemExit(f"Refused: {frame}")
        if frame["type"] == kind:
            return frame


def _said(what: str) -> None:
    print(f"first-message    {what}", flush=True)


if __name__ == "__main__":
    converse(int(sys.argv[1]))
