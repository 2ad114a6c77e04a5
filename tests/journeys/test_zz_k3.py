from tests.journeys.every_consultation import opening_states, room_states, THAILAND
from tests.journeys.people import Enter
from tests.journeys.test_every_page import faults_of, resize

async def test_x(service: str, enter: Enter) -> None:
    found = {}
    language = "en"
    reader = await enter(service, "fr", language)
    async def states():
        async for s in opening_states(reader):
            yield s
        async for s in room_states(reader):
            yield s
    try:
        async for state in states():
            print("STATE", state.name, flush=True)
            for width in state.widths:
                await resize(state.person, width)
                if faults := await faults_of(state.person, width, language, asked=True):
                    found[f"{state.name}, {width} px"] = faults
            await resize(state.person, state.widths[0])
    finally:
        for k, v in found.items():
            print("FAULT", k, v, flush=True)
