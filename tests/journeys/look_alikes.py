"""An entry under a name that prints like another's."""

from typing import Any

from tests.journeys.people import Person

UNTIL_FOUND = """async (id) => {
    for (;;) {
        const pairs = await (await fetch('/api/secretariat/look-alikes')).json();
        if (pairs.some((pair) => pair.entries.some((one) => one.id === id))) return;
        await new Promise((next) => setTimeout(next, 100));
    }
}"""


async def rename_like(secretariat: Person, entry: dict[str, Any], other: dict[str, Any]) -> str:
    """Writes the other's name into an entry, with Cyrillic letters in it; returns it once the two were found."""
    name = str(other["name_romanised"]).translate(str.maketrans("aeo", "аео"))
    path = f"/api/directory/focal-points/{entry['id']}"
    await secretariat.ask(path, "PATCH", {"revision": entry["revision"], "name_romanised": name})
    await secretariat.page.evaluate(UNTIL_FOUND, entry["id"])
    return name
