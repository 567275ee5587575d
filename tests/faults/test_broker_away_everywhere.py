"""No form is forgotten: each address outside the admin that takes a POST has a test with the broker away.

A new view that takes a POST fails here until it stands in one of the two tables.
"""

import inspect
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.db import connection
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext
from django.urls import URLPattern, URLResolver, get_resolver
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from django.views.generic import FormView, TemplateView

from impact.accounts.models import User
from impact.ui.headers import private
from projects.queries import link_token
from tests.factories.networks import MeetingFactory, RecordFactory
from tests.factories.projects import CallFactory, ExpressionFactory, ProjectFactory
from tests.faults import test_broker_away as public
from tests.faults import test_broker_away_accounts as accounts
from tests.faults import test_broker_away_decisions as decisions
from tests.faults import test_broker_away_events as events
from tests.faults import test_broker_away_expressions as expressions
from tests.faults import test_broker_away_members as members
from tests.faults import test_broker_away_networks as networks
from tests.faults import test_broker_away_partners as partners
from tests.faults import test_broker_away_reviews as reviews
from tests.faults import test_broker_away_seats as seats
from tests.faults import test_broker_away_sites as sites
from tests.faults.outage import Posted, expect_no_mail

METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"}

# What each form's test is; the fixture `posted` holds that the test does post there, successfully.
FORMS: dict[str, Callable[..., None]] = {
    "account_change_password": accounts.test_changing_the_password,
    "account_confirm_login_code": accounts.test_a_partner_signs_in_with_a_code_by_e_mail,
    "account_email": accounts.test_a_second_address_is_confirmed_by_a_code,
    "account_email_verification_sent": accounts.test_a_second_address_is_confirmed_by_a_code,
    "account_login": accounts.test_staff_sign_in_and_look_at_the_jobs,
    "account_logout": accounts.test_signing_out_here_and_elsewhere,
    "account_reauthenticate": accounts.test_changing_the_password,
    "account_request_login_code": accounts.test_a_partner_signs_in_with_a_code_by_e_mail,
    "account_reset_password": accounts.test_a_new_password_by_mail,
    "account_reset_password_from_key": accounts.test_a_new_password_by_mail,
    "account_set_password": accounts.test_choosing_the_first_password,
    "account_signup": accounts.test_nobody_makes_an_account_for_themselves,
    "assemblies:change": public.test_changing_a_sign_up_by_its_link,
    "assemblies:clear": public.test_clearing_the_device_of_a_sign_up,
    "assemblies:come_back": seats.test_coming_back_to_a_draft,
    "assemblies:come_back_code": seats.test_coming_back_to_a_draft,
    "assemblies:member_notes": members.test_a_member_is_asked_about_the_notes_and_answers,
    "assemblies:member_vote": members.test_a_member_votes_in_each_kind_of_vote,
    "assemblies:seat_answer": seats.test_saying_yes_what_one_needs_and_stepping_back,
    "assemblies:seat_leave": seats.test_saying_yes_what_one_needs_and_stepping_back,
    "assemblies:seat_needs": seats.test_saying_yes_what_one_needs_and_stepping_back,
    "assemblies:seat_next_time": seats.test_back_on_the_list_and_next_time,
    "assemblies:seat_payment": seats.test_saying_yes_what_one_needs_and_stepping_back,
    "assemblies:seat_rejoin": seats.test_back_on_the_list_and_next_time,
    "assemblies:sign_up": public.test_signing_up_for_an_assembly,
    "assemblies:start": public.test_signing_up_for_an_assembly,
    "assemblies:withdraw": public.test_withdrawing_a_sign_up_by_its_link,
    "engagement:answer": events.test_a_seat_goes_on_to_who_waits,
    "engagement:clear": events.test_clearing_the_device_of_a_registration,
    "engagement:come_back": events.test_a_seat_goes_on_to_who_waits,
    "engagement:commitment": events.test_what_people_will_do_who_else_and_how_it_was,
    "engagement:connection": events.test_what_people_will_do_who_else_and_how_it_was,
    "engagement:feedback": events.test_what_people_will_do_who_else_and_how_it_was,
    "engagement:happened": events.test_whether_it_happened_is_asked_once_and_answered,
    "engagement:needs": events.test_what_one_needs_and_an_offer_of_money,
    "engagement:payment": events.test_what_one_needs_and_an_offer_of_money,
    "engagement:register": events.test_registering_for_an_event,
    "engagement:start": events.test_registering_for_an_event,
    "engagement:step_back": events.test_a_seat_goes_on_to_who_waits,
    "mfa_activate_totp": accounts.test_an_app_with_codes_is_set_up_used_and_taken_away,
    "mfa_add_webauthn": accounts.test_a_key_is_added_named_used_and_taken_away,
    "mfa_authenticate": accounts.test_staff_sign_in_and_look_at_the_jobs,
    "mfa_deactivate_totp": accounts.test_an_app_with_codes_is_set_up_used_and_taken_away,
    "mfa_edit_webauthn": accounts.test_a_key_is_added_named_used_and_taken_away,
    "mfa_generate_recovery_codes": accounts.test_an_app_with_codes_is_set_up_used_and_taken_away,
    "mfa_login_webauthn": accounts.test_a_key_is_added_named_used_and_taken_away,
    "mfa_reauthenticate": accounts.test_an_app_with_codes_is_set_up_used_and_taken_away,
    "mfa_reauthenticate_webauthn": accounts.test_a_key_is_added_named_used_and_taken_away,
    "mfa_remove_webauthn": accounts.test_a_key_is_added_named_used_and_taken_away,
    "networks:check": partners.test_writing_and_agreeing_the_record_of_a_meeting,
    "networks:section": partners.test_writing_and_agreeing_the_record_of_a_meeting,
    "networks:start": partners.test_writing_and_agreeing_the_record_of_a_meeting,
    "networks:come_in": networks.test_coming_back_with_a_code,
    "networks:come_in_code": networks.test_coming_back_with_a_code,
    "networks:community": networks.test_a_theme_for_a_community,
    "networks:follow_up": networks.test_an_action_plan_and_what_became_of_it,
    "networks:join_group": networks.test_joining_saying_yes_and_leaving,
    "networks:looking_back": networks.test_looking_back_and_what_others_say,
    "networks:material_received": networks.test_sending_and_opening_materials,
    "networks:materials_send": networks.test_sending_and_opening_materials,
    "networks:meeting_again": networks.test_planning_changing_and_cancelling_meetings,
    "networks:meeting_cancel": networks.test_planning_changing_and_cancelling_meetings,
    "networks:meeting_change": networks.test_planning_changing_and_cancelling_meetings,
    "networks:meetings_plan": networks.test_planning_changing_and_cancelling_meetings,
    "networks:people_do": networks.test_joining_saying_yes_and_leaving,
    "networks:people_invite": networks.test_inviting_and_replacing,
    "networks:people_replace": networks.test_inviting_and_replacing,
    "networks:plan_action": networks.test_an_action_plan_and_what_became_of_it,
    "networks:plan_action_add": networks.test_an_action_plan_and_what_became_of_it,
    "networks:plan_answer_for": networks.test_an_action_plan_and_what_became_of_it,
    "networks:plan_remove": networks.test_an_action_plan_and_what_became_of_it,
    "networks:plan_send": networks.test_an_action_plan_and_what_became_of_it,
    "networks:plan_sign_off": networks.test_an_action_plan_and_what_became_of_it,
    "networks:plan_start": networks.test_an_action_plan_and_what_became_of_it,
    "networks:plan_take_back": networks.test_an_action_plan_and_what_became_of_it,
    "networks:plan_write": networks.test_an_action_plan_and_what_became_of_it,
    "networks:record_agree": networks.test_a_record_with_the_members,
    "networks:record_answer_for": networks.test_a_record_with_the_members,
    "networks:record_correction": networks.test_a_record_with_the_members,
    "networks:record_share": networks.test_a_record_with_the_members,
    "networks:record_take_back": networks.test_a_record_with_the_members,
    "networks:space_answer": networks.test_joining_saying_yes_and_leaving,
    "networks:space_back": networks.test_joining_saying_yes_and_leaving,
    "networks:space_consent": networks.test_joining_saying_yes_and_leaving,
    "networks:space_feedback": networks.test_a_record_with_the_members,
    "networks:space_leave": networks.test_joining_saying_yes_and_leaving,
    "networks:space_material": networks.test_sending_and_opening_materials,
    "networks:space_meeting": networks.test_planning_changing_and_cancelling_meetings,
    "networks:space_needs": networks.test_joining_saying_yes_and_leaving,
    "networks:space_payment": networks.test_joining_saying_yes_and_leaving,
    "networks:space_plan": networks.test_an_action_plan_and_what_became_of_it,
    "networks:space_record": networks.test_a_record_with_the_members,
    "networks:space_take_back": networks.test_joining_saying_yes_and_leaving,
    "networks:uptake": networks.test_looking_back_and_what_others_say,
    "people:another_way": public.test_asking_for_something_in_another_way,
    "people:confirm": public.test_confirming_to_be_kept_informed,
    "people:contact": public.test_writing_to_us,
    "people:feedback": public.test_saying_what_works_and_what_does_not,
    "people:subscribe": public.test_asking_to_be_kept_informed,
    "people:unsubscribe": public.test_not_wanting_to_be_kept_informed_any_more,
    "projects:ask_form": partners.test_asking_impact_a_question,
    "projects:help": partners.test_asking_for_help_to_apply,
    "projects:tell_me": partners.test_being_told_when_a_call_opens,
    "projects:addendum_accept": decisions.test_accepting_a_change,
    "projects:addendum_decline": decisions.test_saying_no_to_a_change,
    "projects:agreement_accept": decisions.test_accepting_a_site_agreement,
    "projects:agreement_decline": decisions.test_saying_no_to_an_offer,
    "projects:another_way": expressions.test_asking_for_another_way_to_answer,
    "projects:answer": partners.test_writing_an_expression_of_interest,
    "projects:check": partners.test_sending_an_expression_of_interest,
    "projects:contact": partners.test_writing_an_expression_of_interest,
    "projects:details": partners.test_writing_an_expression_of_interest,
    "projects:learning": sites.test_a_milestone_is_reached_and_something_learned,
    "projects:money": partners.test_writing_an_expression_of_interest,
    "projects:reached": sites.test_a_milestone_is_reached_and_something_learned,
    "projects:report_check": sites.test_writing_and_sending_a_report,
    "projects:report_part": sites.test_writing_and_sending_a_report,
    "projects:review_aside": reviews.test_a_reviewer_stands_aside,
    "projects:review_declare": reviews.test_a_reviewer_declares_and_scores,
    "projects:review_finish": reviews.test_a_reviewer_declares_and_scores,
    "projects:review_money": reviews.test_a_reviewer_answers_an_offer_of_money,
    "projects:review_score": reviews.test_a_reviewer_declares_and_scores,
    "projects:review_words": reviews.test_a_reviewer_declares_and_scores,
    "projects:self_check": partners.test_finding_out_whether_it_is_for_us,
    "projects:start": partners.test_starting_an_expression_of_interest,
    "projects:file_remove": partners.test_adding_a_file_and_taking_it_out_again,
    "projects:files": partners.test_adding_a_file_and_taking_it_out_again,
    "projects:join": expressions.test_inviting_joining_and_removing,
    "projects:new_here": expressions.test_saying_where_what_and_how_things_are,
    "projects:partner": expressions.test_adding_changing_and_taking_out_partners,
    "projects:partner_add": expressions.test_adding_changing_and_taking_out_partners,
    "projects:partner_remove": expressions.test_adding_changing_and_taking_out_partners,
    "projects:people": expressions.test_inviting_joining_and_removing,
    "projects:person_again": expressions.test_sending_a_link_again,
    "projects:person_remove": expressions.test_inviting_joining_and_removing,
    "projects:pressure": expressions.test_saying_where_what_and_how_things_are,
    "projects:what": expressions.test_saying_where_what_and_how_things_are,
    "projects:where": expressions.test_saying_where_what_and_how_things_are,
    "projects:withdraw": partners.test_withdrawing_an_expression_of_interest,
    "rights:complaint": public.test_complaining_about_personal_data,
    "surveys:begin": public.test_the_survey_from_start_to_sent,
    "surveys:forget": public.test_coming_back_to_the_survey_and_clearing_the_device,
    "surveys:most": public.test_putting_priorities_in_order,
    "surveys:order": public.test_putting_priorities_in_order,
    "surveys:page": public.test_the_survey_from_start_to_sent,
    "surveys:preview": public.test_staff_look_at_a_questionnaire_beforehand,
    "surveys:return": public.test_coming_back_to_the_survey_and_clearing_the_device,
    "surveys:send": public.test_the_survey_from_start_to_sent,
    "usersessions_list": accounts.test_signing_out_here_and_elsewhere,
}

# These do not refuse a POST, but answer it as they answer a GET, and write nothing.
READ_ONLY: dict[str, str] = {
    "networks:mine": "/networks/mine/",
    "networks:record": "/networks/record/{record}/",
    "projects:call": "/sites/calls/{call}/",
    "projects:calls": "/sites/",
    "projects:copy": "/sites/offer/{token}/copy.txt",
    "projects:detail": "/sites/projects/{project}/",
    "projects:index": "/sites/projects/",
    "projects:offer": "/sites/offer/{token}/",
    "projects:questions": "/sites/calls/{call}/questions/",
    "projects:questions_text": "/sites/calls/{call}/questions.txt",
    "projects:started": "/sites/calls/{call}/started/",
    "security.txt": "/security.txt",
    "site:after_sign_in": "/after-sign-in/",
    "site:contact": "/contact/",
    "site:feedback": "/feedback/",
}


def promised_by(test: Callable[..., None]) -> set[str]:
    """The names whose test this is."""
    if test is test_read_only_addresses_stay_so:
        return set(READ_ONLY)
    return {name for name, its_test in FORMS.items() if its_test is test}


def addresses(
    resolver: URLResolver, spaces: tuple[str, ...] = (), before: str = ""
) -> Iterator[tuple[str, Callable[..., Any]]]:
    """Every address outside the admin: what it is called, as `outage.address_name` says it, and its view."""
    for pattern in resolver.url_patterns:
        route = before + str(pattern.pattern)
        if isinstance(pattern, URLPattern):
            yield ":".join((*spaces, pattern.name)) if pattern.name else route, pattern.callback
        elif pattern.namespace != "admin":
            yield from addresses(pattern, (*spaces, pattern.namespace) if pattern.namespace else spaces, route)


def restrictions(view: Callable[..., Any]) -> Iterator[tuple[Callable[..., Any], set[str]]]:
    """The decorators round a view that let only some methods through, each with those methods."""
    layer: Callable[..., Any] | None = view
    while layer is not None:
        for kept in inspect.getclosurevars(layer).nonlocals.values():
            if isinstance(kept, (list, tuple)) and kept and all(word in METHODS for word in kept):
                yield layer, set(kept)
        layer = getattr(layer, "__wrapped__", None)


def takes_a_post(view: Callable[..., Any]) -> bool:
    """As its class or its decorators say; a view takes everything when nothing says otherwise."""
    if view_class := getattr(view, "view_class", None):
        return "post" in view_class.http_method_names and hasattr(view_class, "post")
    return all("POST" in methods for _layer, methods in restrictions(view))


EVERY = list(addresses(get_resolver()))


def test_every_form_is_tried_with_the_broker_away() -> None:
    names = [name for name, _view in EVERY]
    assert len(names) == len(set(names)), "two addresses of one name would share a test"
    assert set(FORMS) & set(READ_ONLY) == set()
    assert {name for name, view in EVERY if takes_a_post(view)} == set(FORMS) | set(READ_ONLY)


def test_what_needs_no_test_refuses_a_post() -> None:
    """The walk reads decorators; here they are tried. Classes are Django's own business."""
    functions = [view for _name, view in EVERY if not hasattr(view, "view_class")]
    refusing = [layer for view in functions for layer, methods in restrictions(view) if "POST" not in methods]
    assert len(refusing) > 20
    assert [layer for layer in refusing if layer(RequestFactory().post("/")).status_code != 405] == []


def test_a_new_form_is_noticed() -> None:
    def bare(request: Any) -> None: ...

    for view in (bare, require_POST(bare), private(require_http_methods(["GET", "POST"])(bare)), FormView.as_view()):
        assert takes_a_post(view)
    for view in (require_safe(bare), private(require_safe(bare)), TemplateView.as_view()):
        assert not takes_a_post(view)


@pytest.mark.django_db(transaction=True)
def test_read_only_addresses_stay_so(
    client: Client, away: Callable[[], None], user_with_role: Callable[..., User], posted: list[Posted]
) -> None:
    coordinator = user_with_role("network_coordinator")
    client.force_login(coordinator, backend=accounts.BACKEND)
    record = RecordFactory(meeting=MeetingFactory(local_network__coordinator=coordinator))
    known = {
        "record": record.public_id,
        "call": CallFactory().slug,
        "project": ProjectFactory().slug,
        "token": link_token(ExpressionFactory()),
    }
    for address in (pattern.format(**known) for pattern in READ_ONLY.values()):
        read = client.get(address)
        with CaptureQueriesContext(connection) as caught:
            sent = client.post(address)
        assert (sent.status_code, sent.get("Location")) == (read.status_code, read.get("Location")), address
        assert [query for query in caught.captured_queries if not query["sql"].startswith("SELECT")] == [], address
    assert [post.name for post in posted] == list(READ_ONLY)
    away()
    expect_no_mail()
