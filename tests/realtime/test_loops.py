"""Whatever happens in one round of a loop that everybody depends on, the next one comes."""

import pytest

from app.kernel.errors import Unavailable
from app.realtime.loops import survived


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (Unavailable(), [("WARNING", "the database is away for the live wire")]),
        (ZeroDivisionError(), [("ERROR", "the live wire stumbled")]),
        (None, []),
    ],
)
async def test_a_fault_is_written_down_and_survived(
    fault: Exception | None, said: list[tuple[str, str]], caplog: pytest.LogCaptureFixture
) -> None:
    async def work() -> None:
        if fault is not None:
            raise fault

    assert await survived(work()) is (fault is None)
    assert [(each.levelname, each.message) for each in caplog.records] == said
