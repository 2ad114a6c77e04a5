"""Facets and the order without a query, against a model that is plain loops."""

from collections import Counter
from collections.abc import Collection
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.directory.calendars import Calendar
from app.directory.freshness import HOUSE, freshness, terms
from app.directory.reachability import Schedule, Window, reach
from app.search.catalogue import Catalogue, Chosen, Entry

AT = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
NETWORKS, CODES = ("casc", "ejn", "wacap"), ("KZ", "TH", "FR")

roles = st.lists(st.tuples(st.sampled_from(NETWORKS), st.sampled_from(["focal_point", "alternate"])), max_size=3)
some = st.lists(st.sampled_from(["a", "b", "c"]), max_size=3, unique=True).map(tuple)
shifts = st.tuples(st.integers(-20, 180), st.integers(1, 30)).map(
    lambda hours: (AT + timedelta(hours=hours[0]), AT + timedelta(hours=sum(hours)))
)
absences = st.tuples(st.integers(-5, 9), st.integers(0, 5)).map(
    lambda days: (AT.date() + timedelta(days=days[0]), AT.date() + timedelta(days=sum(days)))
)
calendars = st.sampled_from([Calendar(), Calendar("KZ", ((date(2026, 11, 25), True), (date(2026, 11, 26), True)))])
entries = st.builds(
    Entry,
    id=st.sampled_from([f"{n:020}" for n in range(20)]),
    jurisdiction=st.sampled_from(CODES),
    roles=roles.map(tuple),
    offences=some,
    measures=some,
    languages=some,
    schedule=st.builds(
        Schedule,
        st.sampled_from(["Asia/Almaty", "Europe/Paris"]),
        st.just((1, 2, 3)),
        st.sampled_from([("09:00", "18:00"), ("22:00", "06:00"), ("00:00", "00:00")]),
        st.lists(st.builds(Window, st.integers(1, 7), st.just("20:00"), st.just("08:00")), max_size=2).map(tuple),
        st.lists(shifts, max_size=1).map(tuple),
        st.lists(absences, max_size=1).map(tuple),
        calendars,
    ),
    confirmed_at=st.integers(0, 700).map(lambda days: AT - timedelta(days=days)),
)
changes = st.lists(entries | st.sampled_from([f"{n:020}" for n in range(20)]), max_size=40)
choices = st.builds(
    Chosen,
    st.dictionaries(
        st.sampled_from(["network", "jurisdiction", "offence", "measure", "language", "role"]),
        st.lists(st.sampled_from(["casc", "KZ", "a", "b", "focal_point", "nothing"]), max_size=2, unique=True),
        max_size=3,
    ),
    st.booleans(),
    st.lists(st.sampled_from(["fresh", "due", "stale"]), max_size=2, unique=True),
    st.just({"ejn": terms(30, 400)}),
)
shown_sets = st.sets(st.sampled_from(NETWORKS))
moments = st.integers(0, 7 * 24 * 60).map(lambda minutes: AT + timedelta(minutes=minutes))


def built(steps: list[Entry | str]) -> tuple[Catalogue, dict[str, Entry]]:
    catalogue, model = Catalogue(), dict[str, Entry]()
    for step in steps:
        take(step, catalogue, model)
    return catalogue, model


def take(step: Entry | str, catalogue: Catalogue, model: dict[str, Entry]) -> None:
    if isinstance(step, str):
        catalogue.drop([step])
        model.pop(step, None)
    else:
        catalogue.put([step])
        model[step.id] = step


def values(entry: Entry, group: str, shown: Collection[str]) -> set[str]:
    return {
        "network": {network for network, _ in entry.roles if network in shown},
        "jurisdiction": {entry.jurisdiction},
        "offence": set(entry.offences),
        "measure": set(entry.measures),
        "language": set(entry.languages),
        "role": {role for network, role in entry.roles if network in shown},
    }[group]


def fits(entry: Entry, chosen: Chosen, shown: Collection[str], at: datetime, without: str = "") -> bool:
    groups = all(
        not wanted or group == without or set(wanted) & values(entry, group, shown)
        for group, wanted in chosen.values.items()
    )
    if chosen.freshness and without != "freshness" and age(entry, chosen, shown, at) not in chosen.freshness:
        return False
    return groups and (not chosen.reachable or without == "reachable" or reach(entry.schedule, at).reachable)


def age(entry: Entry, chosen: Chosen, shown: Collection[str], at: datetime) -> str:
    each = [chosen.terms.get(network, HOUSE) for network in values(entry, "network", shown)]
    return freshness(entry.confirmed_at, each, at)


@given(changes, choices, shown_sets, moments)
def test_counts_and_order_are_those_of_plain_loops(
    steps: list[Entry | str], chosen: Chosen, shown: set[str], at: datetime
) -> None:
    catalogue, model = built(steps)
    visible = [entry for entry in model.values() if values(entry, "network", shown)]
    within = catalogue.visible(shown)

    expected: dict[str, list[tuple[str, int]]] = {}
    for group in ("network", "jurisdiction", "offence", "measure", "language", "role"):
        fitting = [entry for entry in visible if fits(entry, chosen, shown, at, without=group)]
        counts = dict.fromkeys(chosen.values.get(group, ()), 0)
        for entry in fitting:
            for value in values(entry, group, shown):
                counts[value] = counts.get(value, 0) + 1
        expected[group] = sorted(counts.items())
    now = [entry for entry in visible if fits(entry, chosen, shown, at, without="reachable")]
    expected["reachable"] = [("true", sum(reach(entry.schedule, at).reachable for entry in now))]
    aged = [age(entry, chosen, shown, at) for entry in visible if fits(entry, chosen, shown, at, without="freshness")]
    ages = [(each, aged.count(each)) for each in ("fresh", "due", "stale")]
    expected["freshness"] = [(each, number) for each, number in ages if number or each in chosen.freshness]

    assert catalogue.facets(chosen, shown, at, within) == expected

    def rank(entry: Entry) -> tuple[float, ...]:
        asked = sum(value in entry.offences for value in chosen.values.get("offence", ()))
        asked += sum(value in entry.measures for value in chosen.values.get("measure", ()))
        shared = bool(set(entry.languages) & {"a"})
        return (-asked, -shared, -reach(entry.schedule, at).reachable, -entry.confirmed_at.timestamp())

    matching = [entry for entry in visible if fits(entry, chosen, shown, at)]
    ordered = [entry.id for entry in sorted(matching, key=lambda entry: (rank(entry), entry.id))]
    found = catalogue.ordered(catalogue.matching(chosen, shown, at, within), chosen, {"a"}, at, limit=5)
    assert found == ordered[:5]


@given(changes, st.lists(st.tuples(moments, st.none() | entries), min_size=2, max_size=8))
def test_who_is_reachable_is_right_at_every_moment_it_is_asked_however_time_and_entries_move_between(
    steps: list[Entry | str], asked: list[tuple[datetime, Entry | None]]
) -> None:
    catalogue, model = built(steps)
    for at, change in asked:
        if change is not None:
            take(change, catalogue, model)
        everybody = catalogue.among(model)
        found = catalogue.matching(Chosen({}, reachable=True), NETWORKS, at, everybody)
        reachable = {entry.id for entry in model.values() if reach(entry.schedule, at).reachable}
        assert set(catalogue.ordered(found, Chosen({}), (), at, 100)) == reachable
        on_duty = Counter(
            entry.jurisdiction for entry in model.values() if reach(entry.schedule, at).state == "on_duty"
        )
        assert Counter(catalogue.on_duty(Chosen({}), NETWORKS, at, everybody)) == on_duty


@given(changes)
def test_those_who_are_not_shown_change_nothing(steps: list[Entry | str]) -> None:
    hidden = {step.id for step in steps if isinstance(step, Entry)} - {
        step.id for step in steps if isinstance(step, Entry) and values(step, "network", {"casc"})
    }
    fewer = [step for step in steps if (step if isinstance(step, str) else step.id) not in hidden]
    answers = []
    for each in (steps, fewer):
        catalogue, _ = built(each)
        within, chosen = catalogue.visible({"casc"}), Chosen({})
        answers.append(
            (catalogue.facets(chosen, {"casc"}, AT, within), catalogue.ordered(within, chosen, {"a"}, AT, 100))
        )

    assert answers[0] == answers[1]
