"""Processes of `counterpart …` that begin with everything imported: importing costs each of them seconds of work.

They are forked from one process that has imported this module and done nothing else, so that nothing of a test's own
process is in them.
"""

import multiprocessing
import os
import sys
from collections.abc import Mapping
from multiprocessing.context import ForkServerProcess
from pathlib import Path

from app.cli import main
from app.main import create_app
from tests.support.parts import ROOT
from tests.support.web import demo_settings

_context = multiprocessing.get_context("forkserver")
_context.set_forkserver_preload([__name__])
create_app(demo_settings("sqlite://"))  # the routes, analysed once for all processes


def counterpart(arguments: list[str], environment: Mapping[str, str], log: Path) -> ForkServerProcess:
    """`counterpart ARGUMENTS…`, started in `environment`; what it says is in `log`."""
    process = _context.Process(target=_run, args=(arguments, dict(environment), log))
    process.start()
    return process


def _run(arguments: list[str], environment: dict[str, str], log: Path) -> None:
    os.chdir(ROOT)
    os.environ.clear()
    os.environ.update(environment)
    with log.open("ab") as said:
        os.dup2(said.fileno(), 1)
        os.dup2(said.fileno(), 2)
    sys.stdin = os.fdopen(0, closefd=False)  # as in a process of its own: those it starts are given the number
    main(arguments)
