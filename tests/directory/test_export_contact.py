"""POST /api/directory/reveals/{id}/vcard: one revealed contact as a vCard 4.0, and nothing that was not revealed."""

from datetime import timedelta

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select
from sqlmodel import col

from app.audit.models import AuditEntry
from app.directory.contacts import channels as contacts
from app.directory.reveals.vcard import escape, fold
from app.kernel.clock import ManualClock
from app.kernel.db import Database
from tests.support.web import SignIn
from tests.support.world import World

Line = tuple[str, dict[str, str], str]


def read(text: str) -> list[Line]:
    """A vCard's lines as (name, parameters, value), unfolded; values are still escaped."""
    lines = []
    for line in text.replace("\r\n ", "").split("\r\n")[:-1]:
        head, _, value = line.partition(":")
        name, *given = head.split(";")
        lines.append((name, dict(each.split("=", 1) for each in given), value))
    return lines


def unescape(text: str) -> str:
    out, escaped = "", False
    for letter in text:
        if escaped:
            out, escaped = out + ("\n" if letter == "n" else letter), False
        elif letter == "\\":
            escaped = True
        else:
            out += letter
    return out


async def revealed(client: httpx.AsyncClient, world: World, jurisdiction: str, purpose: str = "consultation") -> str:
    address = f"/api/directory/focal-points/{world.focal_points[jurisdiction]}/reveal"
    answer = await client.post(address, json={"purpose": purpose})
    id: str = answer.json()["id"]
    return id


async def test_the_card_holds_work_data_in_every_language_and_its_marking(
    sign_in: SignIn, world: World, database: Database
) -> None:
    channels = [
        {"focal_point_id": world.focal_points["UZ"], "kind": kind, "value": value}
        for kind, value in (("mobile", "+999 55"), ("office_email", "office@example.org"), ("secure_channel", "box 7"))
    ]
    await database.write(lambda session: contacts.write(session, channels))
    client = await sign_in("KZ")
    reveal = await revealed(client, world, "UZ")

    answer = await client.post(f"/api/directory/reveals/{reveal}/vcard")

    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/vcard; charset=utf-8")
    assert answer.headers["content-disposition"] == 'attachment; filename="contact.vcf"'
    lines = read(answer.text)
    marking = lines.pop(-3)
    assert lines == [
        ("BEGIN", {}, "VCARD"),
        ("VERSION", {}, "4.0"),
        ("KIND", {}, "individual"),
        ("UID", {}, world.focal_points["UZ"]),
        ("FN", {"ALTID": "1", "LANGUAGE": "en"}, "Original UZ"),
        ("FN", {"ALTID": "1", "LANGUAGE": "en-Latn"}, "Romanised UZ"),
        ("FN", {"ALTID": "1", "LANGUAGE": "ru"}, "Имя UZ"),
        ("TITLE", {"ALTID": "1", "LANGUAGE": "en"}, "Prosecutor"),
        ("ORG", {"ALTID": "1", "LANGUAGE": "en"}, "Office UZ"),
        ("LANG", {"PREF": "1"}, "en"),
        ("TZ", {}, "Asia/Tashkent"),
        ("TEL", {"VALUE": "uri", "TYPE": '"voice,work"'}, "tel:+9992"),
        ("EMAIL", {"TYPE": "work"}, "office@example.org"),
        ("NOTE", {}, "Confirmed on \u20682026-11-13 04:00 UTC\u2069."),
        ("REV", {}, "20261113T040000Z"),
        ("END", {}, "VCARD"),
    ]
    assert marking[0] == "NOTE"
    assert "Person KZ" in marking[2]
    assert "2026-11-23 04:00 UTC" in marking[2]
    entries = await database.read(
        lambda session: session.scalars(select(AuditEntry).where(col(AuditEntry.action) == "contact.exported")).all()
    )
    assert [(each.actor, each.object_id) for each in entries] == [(world.persons["KZ"], reveal)]
    assert entries[0].details["export"] in marking[2]


async def test_only_ones_own_reveal_of_the_last_day_can_be_taken_along(
    sign_in: SignIn, world: World, clock: ManualClock
) -> None:
    reveal = await revealed(await sign_in("KZ"), world, "UZ")

    foreign = await (await sign_in("TH")).post(f"/api/directory/reveals/{reveal}/vcard")
    clock.move(timedelta(hours=25))
    late = await (await sign_in("KZ")).post(f"/api/directory/reveals/{reveal}/vcard")

    assert (foreign.status_code, late.status_code) == (404, 404)


async def test_it_is_taken_along_after_a_fresh_sign_in_only(sign_in: SignIn, world: World, clock: ManualClock) -> None:
    client = await sign_in("KZ")
    reveal = await revealed(client, world, "UZ")
    clock.move(timedelta(minutes=6))

    stale = await client.post(f"/api/directory/reveals/{reveal}/vcard")
    await client.post("/api/demo/confirm")
    fresh = await client.post(f"/api/directory/reveals/{reveal}/vcard")

    assert (stale.status_code, stale.json()["code"], fresh.status_code) == (403, "confirm_identity", 200)


async def test_an_office_card_takes_the_office_telephone_only(
    sign_in: SignIn, world: World, database: Database
) -> None:
    row = {"focal_point_id": world.focal_points["TH"], "kind": "office_email", "value": "a@example.org"}
    await database.write(lambda session: contacts.write(session, [row]))
    client = await sign_in("KZ")
    reveal = await revealed(client, world, "TH")

    text = (await client.post(f"/api/directory/reveals/{reveal}/vcard")).text

    assert "TEL" in text
    assert "EMAIL" not in text


async def test_a_number_that_cannot_be_dialled_as_it_stands_is_text(
    sign_in: SignIn, world: World, database: Database
) -> None:
    row = {"focal_point_id": world.focal_points["UZ"], "kind": "office_phone", "value": "+999 2 ext. 7"}
    await database.write(lambda session: contacts.write(session, [row]))
    client = await sign_in("KZ")
    reveal = await revealed(client, world, "UZ")

    text = (await client.post(f"/api/directory/reveals/{reveal}/vcard")).text

    numbers = [(given, value) for name, given, value in read(text) if name == "TEL"]
    assert ({"TYPE": "work"}, "+999 2 ext. 7") in numbers


@given(st.text(st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n")))
def test_escaping_round_trips(text: str) -> None:
    assert unescape(escape(text)) == text
    assert "\n" not in escape(text)


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1))
def test_folding_round_trips_within_75_octets(line: str) -> None:
    folded = fold(line)

    assert folded.replace("\r\n ", "") == line
    assert max(len(part.encode()) for part in folded.split("\r\n")) <= 75


@pytest.mark.parametrize("signs", ["a;b,c\\d", "END:VCARD\nTEL:+1", "name\\"])
def test_what_somebody_wrote_stays_one_value(signs: str) -> None:
    assert read(f"NOTE:{escape(signs)}\r\n") == [("NOTE", {}, escape(signs))]
