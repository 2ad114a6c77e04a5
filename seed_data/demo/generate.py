"""Generates the illustrative directory.

Deterministic: the same seed and count give the same directory on every machine. Each jurisdiction has its own
stream of random numbers, so its first persons stay the same when the count grows.
"""

from random import Random

from seed_data.demo import competence, duties
from seed_data.demo.authorities import of_jurisdiction
from seed_data.demo.ids import new_id
from seed_data.demo.names.by_jurisdiction import CULTURES
from seed_data.demo.names.compose import compose
from seed_data.demo.person import PersonName
from seed_data.demo.pinned import PINNED, Pinned
from seed_data.demo.positions import POSITIONS
from seed_data.demo.shapes import AuthoritySeed, DemoDirectory, FocalPointSeed
from seed_data.demo.spoken import spoken
from seed_data.demo.spread import Seat, seats, spread
from seed_data.reference import Jurisdiction, Reference, load_reference

NOTICE = {
    "en": "Illustrative data: the persons do not exist and the offices state no law.",
    "ru": "Условные данные: указанных лиц не существует, сведения об органах не отражают действующее право.",
    "ar": "بيانات توضيحية: الأشخاص غير موجودين، والمكاتب المذكورة لا تعبر عن أي قانون.",
    "es": "Datos ilustrativos: las personas no existen y las oficinas no reflejan ninguna norma.",
    "fr": "Données fictives : les personnes n'existent pas et les services cités n'énoncent aucune règle de droit.",
    "pt": "Dados ilustrativos: as pessoas não existem e os órgãos não refletem nenhuma norma.",
}
_POSITIONS = {
    "prosecution": ("prosecutor", "prosecutor", "senior_prosecutor", "head_of_unit", "deputy_head", "liaison"),
    "ministry_of_justice": ("legal_adviser", "legal_adviser", "head_of_unit", "deputy_head", "officer"),
    "court": ("judge", "officer", "liaison"),
}
_FEW = 12
"""Up to here no two persons of a jurisdiction share a name; beyond, namesakes happen as they do in life."""


def generate(seed: int = 2014, count: int = 400) -> DemoDirectory:
    """``count`` focal points (at least the pinned ones) and their offices. Raises ValueError for a smaller count."""
    reference = load_reference()
    chosen = seats(reference)
    numbers = spread(count, chosen)
    jurisdictions = {each.code: each for each in reference.jurisdictions}
    authorities: list[AuthoritySeed] = []
    focal_points: list[FocalPointSeed] = []
    for seat in chosen:
        here = jurisdictions[seat.jurisdiction]
        offices = of_jurisdiction(Random(f"{seed}:offices:{here.code}"), here)
        authorities += offices
        people = _People(seed, reference, here, seat, offices)
        focal_points += people.take(numbers[here.code])
    return DemoDirectory(seed, tuple(authorities), tuple(focal_points), NOTICE)


class _People:
    """The focal points of one jurisdiction, one after the other."""

    def __init__(
        self,
        seed: int,
        reference: Reference,
        here: Jurisdiction,
        seat: Seat,
        offices: tuple[AuthoritySeed, ...],
    ) -> None:
        self.reference, self.here, self.seat, self.offices = reference, here, seat, offices
        self.random = Random(f"{seed}:people:{here.code}")
        self.ids = Random(f"{seed}:ids:{here.code}")
        self.addresses: set[str] = set()
        self.names: set[str] = set()
        self.pinned = [each for each in PINNED if each.jurisdiction == here.code]

    def take(self, number: int) -> list[FocalPointSeed]:
        """``number`` of them; the alternate of each is the next one, the last one's is the first."""
        ids = [each.id for each in self.pinned]
        ids += [new_id(self.ids) for _ in range(number - len(ids))]
        return [self._next(place, ids) for place in range(number)]

    def _next(self, place: int, ids: list[str]) -> FocalPointSeed:
        alternate = ids[(place + 1) % len(ids)] if len(ids) > 1 else None
        if place < len(self.pinned):
            return self._pinned(self.pinned[place], alternate)
        return self._drawn(place, ids[place], alternate)

    def _pinned(self, known: Pinned, alternate: str | None) -> FocalPointSeed:
        office = next(each for each in self.offices if each.kind == known.authority_kind)
        self.names.add(known.name.original)
        return FocalPointSeed(
            id=known.id,
            authority_id=office.id,
            jurisdiction=known.jurisdiction,
            name_original=known.name.original,
            name_original_language=known.name.language,
            name_romanised=known.name.romanised,
            other_spellings=known.name.other_spellings,
            names=known.name.names,
            position=POSITIONS[known.position].of(known.name.female),
            memberships=known.memberships,
            languages=known.languages,
            offences=known.offences,
            measures=known.measures,
            time_zone=office.time_zone,
            working_days=tuple(day for day in range(1, 8) if day not in self.here.weekend),
            working_hours=known.hours,
            duty=known.duty,
            alternate_id=alternate,
            channels=duties.channels(
                self.random, self.here.code, known.name.romanised, bool(known.duty), self.addresses
            ),
            confirmed_days_ago=known.confirmed_days_ago,
        )

    def _drawn(self, place: int, own_id: str, alternate: str | None) -> FocalPointSeed:
        random = self.random
        office = self._office()
        name = self._name()
        memberships = competence.memberships(random, self.seat, place)
        network = memberships[0].network
        hours = duties.hours(random, network)
        days = duties.working_days(random, self.here.weekend)
        duty = duties.duty(random, hours, days)
        return FocalPointSeed(
            id=own_id,
            authority_id=office.id,
            jurisdiction=self.here.code,
            name_original=name.original,
            name_original_language=name.language,
            name_romanised=name.romanised,
            other_spellings=name.other_spellings,
            names=name.names,
            position=POSITIONS[random.choice(_POSITIONS[office.kind])].of(name.female),
            memberships=memberships,
            languages=spoken(random, self.here.code, network, name.language),
            offences=competence.offences(random, self.reference.offences),
            measures=competence.measures(random, self.reference.measures),
            time_zone=office.time_zone,
            working_days=days,
            working_hours=hours,
            duty=duty,
            alternate_id=alternate,
            channels=duties.channels(random, self.here.code, name.romanised, bool(duty), self.addresses),
            confirmed_days_ago=competence.confirmed_days_ago(random),
        )

    def _office(self) -> AuthoritySeed:
        """The central prosecution office more often than the ministry, the court or a region."""
        central, *others = self.offices
        return central if self.random.random() < 0.45 else self.random.choice(others)

    def _name(self) -> PersonName:
        weighted = CULTURES[self.here.code]
        culture = weighted[0][0]
        if len(weighted) > 1:
            culture = self.random.choices([each for each, _ in weighted], [weight for _, weight in weighted])[0]
        name = compose(self.random, culture)
        while len(self.names) < _FEW and name.original in self.names:
            name = compose(self.random, culture)
        self.names.add(name.original)
        return name
