"""counterpart errands: what was set aside is seen by the operator, and tried again when they say so."""

from datetime import timedelta

from sqlmodel import col, select
from typer.testing import CliRunner

from app.cli import main
from app.kernel.clock import SystemClock
from app.kernel.db import Database, ReadSession, WriteSession
from app.outbox import service
from app.outbox.models import Errand


def test_what_was_set_aside_is_shown_and_tried_again(database_url: str) -> None:
    database, at = Database(database_url), SystemClock().now() - timedelta(days=1)

    def set_aside(session: WriteSession) -> bool:
        service.post(session, "notice.posted", {"id": "one"}, at=at)
        [errand] = service.claim(session, ["notice.posted"], at=at)
        errand.attempts = service.ATTEMPTS
        return service.fail(session, errand.id, "ConnectionError: [mail] away", at=at)

    def due(session: ReadSession) -> list[int]:
        due = col(Errand.due_at) <= SystemClock().now()
        return list(session.exec(select(Errand.attempts).where(due, col(Errand.dead_at).is_(None))))

    given = {"COUNTERPART_DATABASE_URL": database_url}
    assert database.write_now(set_aside)
    assert database.read_now(service.dead_count) == 1
    shown = CliRunner().invoke(main, ["errands"], env=given)
    revived = CliRunner().invoke(main, ["errands", "--revive"], env=given)
    after = CliRunner().invoke(main, ["errands"], env=given)

    assert (shown.exit_code, revived.exit_code, after.exit_code) == (1, 0, 0)
    assert "notice.posted" in shown.output
    assert "ConnectionError: [mail] away" in shown.output
    assert database.read_now(due) == [0]
    database.engine.dispose()
