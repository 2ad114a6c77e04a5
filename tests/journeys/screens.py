"""Which journey comes to which screen, and at which screens a browser has been."""

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from tests.support.parts import ROOT

JOURNEYS = {
    "/directory": "from_search_to_outcome::a_question_goes_from_a_misspelt_name_to_an_outcome",
    "/directory/whom": "whom_do_i_ask::with_the_keyboard_alone",
    "/directory/routes": "relations::a_route_opens_a_room_for_both_professions_and_leads_back_to_it",
    "/directory/routes/new": "relations::the_secretariat_adds_a_route_names_a_lead_and_takes_it_off",
    "/directory/routes/:id": "relations::a_route_opens_a_room_for_both_professions_and_leads_back_to_it",
    "/directory/routes/:id/edit": "relations::the_secretariat_adds_a_route_names_a_lead_and_takes_it_off",
    "/directory/channels": "relations::the_secretariat_keeps_the_register_and_a_member_only_reads_it",
    "/directory/partners": "relations::partners_show_their_liaison_officers",
    "/directory/saved": "saved_and_shared::a_saved_search_tells_of_a_change_until_it_is_looked_at",
    "/directory/duty": "duty_roster::a_colleague_reads_the_roster_and_changes_nothing",
    "/directory/duty/:jurisdiction": "duty_roster::the_national_correspondent_fills_a_gap_and_gives_the_shift_away",
    "/directory/duty-sheet": "contact::the_duty_sheet_is_marked_with_whom_it_was_made_for",
    "/directory/sheets": "sheets::a_reader_opens_a_sheet_and_sees_where_each_cell_comes_from",
    "/directory/sheets/compare": "sheets::a_comparison_is_an_address_and_shows_only_differences_when_asked",
    "/directory/sheets/import": "sheets::a_file_with_an_error_is_refused_row_by_row_and_a_right_one_becomes_a_draft",
    "/directory/sheets/:jurisdiction": "sheets::a_reader_opens_a_sheet_and_sees_where_each_cell_comes_from",
    "/directory/sheets/:jurisdiction/edit": "sheets::a_steward_drafts_and_the_secretariat_publishes",
    "/directory/authorities/:jurisdiction/:id": (
        "desk::what_an_authority_is_competent_for_stands_on_the_cards_of_its_people"
    ),
    "/directory/:id": "contact::two_clicks_show_the_numbers_and_their_owner_sees_who_looked",
    "/directory/:id/edit": (
        "secretariat_edits_an_entry::a_name_saved_by_the_secretariat_is_found_by_somebody_else_within_seconds"
    ),
    "/today": "urgent_question::the_clock_stops_for_everybody_when_somebody_acknowledges",
    "/notices": "what_comes_in::what_one_was_told_is_read_and_the_badge_goes",
    "/consultations": "from_search_to_outcome::a_question_goes_from_a_misspelt_name_to_an_outcome",
    "/consultations/new": "structured_question::what_is_coded_is_read_in_each_language_and_a_draft_survives",
    "/consultations/new-forum": "what_comes_in::a_forum_is_opened_by_the_secretariat_and_read_by_a_member",
    "/consultations/search": "finding_what_was_said::from_the_words_to_their_place",
    "/consultations/incoming": "what_comes_in::what_comes_for_a_state_is_given_to_one_of_its_people",
    "/consultations/disclosures": "under_a_condition::from_information_to_the_notice_of_its_disclosure",
    "/consultations/:id": "from_search_to_outcome::a_question_goes_from_a_misspelt_name_to_an_outcome",
    "/my-details": "duty_roster::an_absence_is_on_the_card_that_others_see",
    "/my-sessions": "own_sessions::one_browser_ends_the_other_and_then_all",
    "/first-steps": "passkeys::from_an_invitation_to_signing_in_with_a_passkey",
    "/my-data": "evidence::a_wish_about_ones_own_data_is_answered_with_reasons",
    "/who-viewed-me": "contact::two_clicks_show_the_numbers_and_their_owner_sees_who_looked",
    "/secretariat": "keeping_true::an_entry_that_is_due_leaves_the_list_with_one_press",
    "/secretariat/audit": "evidence::a_room_of_others_is_read_with_a_second_persons_word_and_they_are_told",
    "/secretariat/data-requests": "evidence::a_wish_about_ones_own_data_is_answered_with_reasons",
    "/secretariat/break-glass": "evidence::a_room_of_others_is_read_with_a_second_persons_word_and_they_are_told",
    "/secretariat/break-glass/:id": "evidence::a_room_of_others_is_read_with_a_second_persons_word_and_they_are_told",
    "/secretariat/directory-use": "contact::beyond_the_limit_only_an_urgent_matter_until_the_secretariat_gives_it_back",
    "/secretariat/reports": (
        "keeping_true::a_problem_is_reported_in_two_presses_and_its_reporter_sees_what_came_of_it"
    ),
    "/secretariat/unconfirmed": "keeping_true::an_entry_that_is_due_leaves_the_list_with_one_press",
    "/secretariat/without-alternate": "keeping_true::an_old_link_says_since_when_somebody_is_gone_and_who_follows",
    "/secretariat/vocabulary": "desk::a_question_without_an_answer_is_a_gap_until_it_is_settled",
    "/secretariat/gaps": "desk::a_question_without_an_answer_is_a_gap_until_it_is_settled",
    "/secretariat/agreements": "keeping_true::what_another_network_sees_changes_with_the_agreement",
    "/secretariat/people": "people::a_secretariat_enrols_somebody_and_a_correspondent_agrees",
    "/secretariat/entries": "people::an_entry_is_found_once_a_second_person_agrees_and_somebody_is_enrolled_behind_it",
    "/secretariat/entries/new": (
        "people::an_entry_is_found_once_a_second_person_agrees_and_somebody_is_enrolled_behind_it"
    ),
    "/secretariat/authorities/new": (
        "people::an_entry_is_found_once_a_second_person_agrees_and_somebody_is_enrolled_behind_it"
    ),
    "/secretariat/states": "keeping_true::a_status_to_come_says_what_it_will_mean",
    "/secretariat/canaries": "desk::a_decoy_is_put_up_and_withdrawn",
}
"""By address: the file and the test, each without `test_`. The test itself looks whether it came there (`enter`)."""
ADDRESSES = re.findall(r'<Route path="([^"]+)"', (ROOT / "frontend" / "src" / "app" / "routes.tsx").read_text())
"""In the order in which the application tries them: the first that fits is shown."""


def screens_at(addresses: Iterable[str]) -> set[str]:
    """The screens that these addresses show."""
    paths = {urlsplit(each).path for each in addresses}
    found = (next((each for each in ADDRESSES if re.fullmatch(_pattern(each), path)), None) for path in paths)
    return {each for each in found if each is not None}


def shown_by(test: str) -> set[str]:
    """The screens to which a test is to come; `test` is as in the table."""
    return {screen for screen, journey in JOURNEYS.items() if journey == test}


def _pattern(address: str) -> str:
    return re.sub(r":\w+", "[^/]+", address)
