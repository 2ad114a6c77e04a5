"""How many examples the property tests draw: few in every run, all of them with `make thorough`."""

from hypothesis import HealthCheck, settings

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]

settings.register_profile("quick", max_examples=50, stateful_step_count=10, deadline=None, suppress_health_check=SLOW)
settings.register_profile(
    "thorough",
    max_examples=2_000,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=SLOW,
    print_blob=True,
)
settings.load_profile("quick")
