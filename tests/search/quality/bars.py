"""What must hold, on each engine."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from tests.search.quality.measuring import Answer, Figures

ALL = "all"
RECALL_1, RECALL_3, MRR = 0.93, 0.97, 0.95
RECALL_3_OF_A_SCRIPT = 0.93
RECALL_3_OF = {"script burmese": 0.85, "kind initial": 0.90, "kind beginning": 0.92, "kind other script": 0.93}
EXACT_IF_SO, EXACT_IF_ABSENT = 0.90, 0.02
LIKELY_IF_MEANINGLESS = 0.05


@dataclass(frozen=True, slots=True)
class Bar:
    """One requirement and what was measured: `value` must be at least `bound`, or at most if `at_most`."""

    name: str
    value: float
    bound: float
    at_most: bool = False

    @property
    def holds(self) -> bool:
        return self.value <= self.bound if self.at_most else self.value >= self.bound


def grouped(answers: Iterable[Answer]) -> dict[str, Figures]:
    """All answers together, by kind of query, and by the script of whom it means."""
    found: defaultdict[str, Figures] = defaultdict(Figures)
    for each in answers:
        for group in (ALL, f"kind {each.asked.kind}", f"script {each.asked.script}"):
            found[group].add(each)
    return dict(sorted(found.items()))


def bars(groups: dict[str, Figures]) -> list[Bar]:
    """The requirements on the whole set."""
    scripts = {group: RECALL_3_OF_A_SCRIPT for group in groups if group.startswith("script ")}
    everything = groups[ALL]
    return [
        Bar("recall@1, all", everything.recall(1), RECALL_1),
        Bar("recall@3, all", everything.recall(3), RECALL_3),
        Bar("MRR, all", everything.mrr, MRR),
        *(
            Bar(f"recall@3, {group}", groups[group].recall(3), bound)
            for group, bound in (scripts | RECALL_3_OF).items()
        ),
        Bar("recorded spellings called exact", everything.exact, EXACT_IF_SO),
        Bar("absent names called exact", everything.wrongly_exact, EXACT_IF_ABSENT, at_most=True),
        Bar("meaningless words called likely", everything.wrongly_likely, LIKELY_IF_MEANINGLESS, at_most=True),
    ]
