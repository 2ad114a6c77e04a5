"""Puts a load on a subject from a process of its own, so that the client's work is not in what it measures."""

import subprocess
import sys

from bench.chat.plan import Load, Outcome
from bench.chat.subjects import Subject
from bench.servers import ROOT


def put_load(subject: Subject, rate: float, seconds: float, seed: int, warm_up: float = 2.0) -> Outcome:
    """The outcome of `seconds` at `rate` messages a second, after `warm_up` seconds that do not count."""
    load = Load(
        port=subject.port,
        rate=rate,
        messages=int(rate * seconds),
        warm_up=int(rate * warm_up),
        seed=seed,
        seats=subject.seats,
        processes=list(subject.processes),
    )
    client = subprocess.run(
        [sys.executable, "-m", "bench.chat.client"],
        cwd=ROOT,
        input=load.model_dump_json(),
        capture_output=True,
        text=True,
        check=False,
    )
    if client.returncode:
        raise RuntimeError(f"the load client failed:\n{client.stderr[-3000:]}")
    return Outcome.model_validate_json(client.stdout)
