"""Whatever somebody types into a room is looked at in the browser for what must not travel, before it is sent.

That each door into a room takes the word on a warning is shown by tests/consultations/test_warning_passed.py.
"""

import re

from tests.house.tree import texts
from tests.support.denominators import Counted

ROOMS = "frontend/src/consultations/"
FREE_TEXT = re.compile(r"<(TextAreaField|TextField|NoteField|textarea)\b")
HANDED_ON = {
    "NoteField.tsx": (
        "CloseDialog.tsx",
        "checklist/PointDialog.tsx",
        "membership/LeaveDialog.tsx",
        "shifts/ShiftDialog.tsx",
    ),
    "caveats/TermsFields.tsx": (
        "caveats/RoomCaveats.tsx",
        "spontaneous/InformDialog.tsx",
        "Composer.tsx",
        "OpeningForm.tsx",
    ),
    "opening/CaseFields.tsx": ("OpeningForm.tsx",),
    "opening/QuestionFields.tsx": ("OpeningForm.tsx",),
}
"""Fields whose text is sent by another form."""
LOOKS_FOR = {"finding/FindPage.tsx", "membership/FocalPointSearch.tsx", "phrases/PhraseDialog.tsx", "TermPicker.tsx"}
"""Fields in which something is looked for: nothing of them comes into a room."""


def test_every_form_looks_at_the_text_it_sends(counted: Counted) -> None:
    found = {name.removeprefix(ROOMS): text for name, text in texts(f"{ROOMS}*.tsx")}
    asked = {name for name, text in found.items() if FREE_TEXT.search(text)} - LOOKS_FOR
    senders = {sender for name in asked for sender in HANDED_ON.get(name, (name,))}

    counted(f"{len(found)} files of rooms, {len(senders)} that send free text")
    assert len(senders) > 12
    assert [name for name in sorted(senders) if "useCaution(" not in found[name]] == []
    assert {*HANDED_ON, *LOOKS_FOR} <= {name for name, text in found.items() if FREE_TEXT.search(text)}
