"""Office hours, duty windows and channels of an invented focal point."""

from random import Random

from seed_data.demo.names.parts import folded
from seed_data.demo.shapes import ChannelSeed, DutySeed, HoursSeed

_HOURS = {
    "casc": (("09:00", "18:00"), ("09:00", "18:30"), ("08:30", "17:30")),
    "seajust": (("08:00", "17:00"), ("08:30", "16:30"), ("08:30", "17:30")),
    "ejn": (("09:00", "17:00"), ("08:00", "16:00"), ("08:30", "16:30")),
    "iberred": (("09:00", "18:00"), ("08:00", "16:00"), ("09:00", "17:30")),
    "gulf": (("07:00", "14:00"), ("07:30", "15:30"), ("08:00", "15:00")),
}


def hours(random: Random, network: str) -> HoursSeed:
    """Office hours that are usual in the region."""
    return HoursSeed(*random.choice(_HOURS[network]))


def working_days(random: Random, weekend: tuple[int, ...]) -> tuple[int, ...]:
    """All days that are not the weekend; one person in twenty is away on the last of them."""
    days = tuple(day for day in range(1, 8) if day not in weekend)
    return days[:-1] if random.random() < 0.05 else days


def duty(random: Random, office: HoursSeed, days: tuple[int, ...]) -> tuple[DutySeed, ...]:
    """For a third of the people one to three windows: a night after a working day, or the day of a weekend."""
    if random.random() >= 0.35:
        return ()
    chosen = sorted(random.sample(range(1, 8), random.randint(1, 3)))
    return tuple(
        DutySeed(day, office.end, office.start) if day in days else DutySeed(day, "09:00", "18:00") for day in chosen
    )


def channels(
    random: Random, jurisdiction: str, romanised: str, on_duty: bool, taken: set[str]
) -> tuple[ChannelSeed, ...]:
    """An office telephone and address always; a mobile, a duty telephone and a secure channel for some."""
    found = [
        ChannelSeed("office_phone", _phone(random), None),
        ChannelSeed("office_email", _address(jurisdiction, romanised, taken), None),
    ]
    if on_duty:
        found.append(ChannelSeed("duty_phone", _phone(random), "24/7"))
    if random.random() < 0.6:
        found.append(ChannelSeed("mobile", _phone(random), None))
    if random.random() < 0.25:
        found.append(ChannelSeed("secure_channel", f"box {jurisdiction}-{random.randrange(10_000):04}", None))
    return tuple(found)


def _phone(random: Random) -> str:
    """+999 is a country code the ITU has not assigned."""
    return f"+999 {random.randrange(100):02} 555 {random.randrange(10_000):04}"


def _address(jurisdiction: str, romanised: str, taken: set[str]) -> str:
    plain = folded(romanised).lower().replace("-", " ")
    words = ["".join(char for char in word if char.isascii() and char.isalnum()) for word in plain.split()]
    name = ".".join(word for word in words if word)
    host = f"{jurisdiction.lower()}.focal-points.example"
    address, number = f"{name}@{host}", 2
    while address in taken:
        address, number = f"{name}{number}@{host}", number + 1
    taken.add(address)
    return address
