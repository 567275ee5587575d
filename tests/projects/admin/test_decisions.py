"""Staff pages of letters, reserves and agreements: who may press what, and that two people look at each letter."""

import datetime as dt

import pytest
from django.urls import reverse
from django.utils import timezone

from projects.actions import accept_offer, decline_offer
from projects.actions.agreeing import Signature
from projects.figures import waiting
from projects.models import AgreementAddendum, Letter, SiteAgreement
from tests.factories.decisions import (
    AddendumFactory,
    ClosedCallFactory,
    DecidedFactory,
    LetterFactory,
    OfferedFactory,
    ReservePlaceFactory,
    TopicFactory,
    delivery_model,
    reviewed,
    told_chosen,
)
from tests.factories.projects import OrganisationFactory, nation

pytestmark = pytest.mark.django_db
NOW = timezone.now()
TODAY = timezone.localdate()
LATER = (TODAY + dt.timedelta(days=30)).isoformat()


def admin(name, *args):
    return reverse(f"admin:projects_{name}", args=args)


def press(client, model, verb, obj, **data):
    return client.post(admin(f"{model}_{verb}", obj.pk), data)


def accepted(**fields):
    return accept_offer(by=None, now=NOW, paper=OfferedFactory(**fields), signature=Signature("A", "B", TODAY))


def texts_data(name, en, cy=""):
    return {f"{name}_en": en, f"{name}_cy": cy, f"{name}_en_simple": "", f"{name}_cy_simple": ""}


def letter_data(letter, **fields):
    data = {name: getattr(letter, name) for name in ("subject", "opening", "closing", "neighbour", "post_to")}
    for number, part in enumerate(letter.parts):
        data |= {f"strengths_{number}": part["strengths"], f"next_steps_{number}": part["next_steps"]}
    return {**data, "seen": letter.version, **fields}


def test_from_decisions_to_letters_by_two_people(staff_client, run_jobs):
    director, lead = staff_client("programme_director"), staff_client("nation_lead", ["eng"])
    call = ClosedCallFactory()
    expression = DecidedFactory(call=call, status="not_this_time", organisation_name="Group <b>bold</b>")
    reviewed(expression, 3, 3, 4, strengths="People lead it", next_steps="Plan longer")
    answer = press(director, "call", "draft_letters", call, until="")
    assert answer["Location"].endswith(f"?expression__call__id__exact={call.pk}")
    assert director.get(answer["Location"]).status_code == 200
    run_jobs()
    letter = Letter.objects.get()
    page = director.get(admin("letter_change", letter.pk)).content.decode()
    assert "People lead it" in page
    assert "<b>bold</b>" not in page
    page = director.get(admin("letter_write", letter.pk)).content.decode()
    assert "for staff only" in page
    refused = press(lead, "letter", "review", letter, seen=1, language_right="on")
    assert "names a neighbour" in refused.content.decode()
    data = letter_data(letter, neighbour="Example network", neighbour_url="", next_steps_0="Plan two years")
    assert press(director, "letter", "write", letter, **data).status_code == 302
    stale = press(director, "letter", "write", letter, **data)
    assert (stale.status_code, "Plan two years" in stale.content.decode()) == (409, True)
    letter.refresh_from_db()
    assert (letter.version, letter.parts[0]["next_steps"]) == (2, "Plan two years")
    own = press(director, "letter", "review", letter, seen=2, language_right="on")
    assert (own.status_code, "somebody else" in own.content.decode()) == (409, True)
    assert press(lead, "letter", "review", letter, seen=2).status_code == 200
    assert press(lead, "letter", "send_back", letter, note="Name who").status_code == 302
    assert "Name who" in director.get(admin("letter_write", letter.pk)).content.decode()
    assert "Still drafts: 1" in director.get(admin("call_send_letters", call.pk)).content.decode()
    assert press(director, "call", "send_letters", call).status_code == 409
    assert press(lead, "letter", "review", letter, seen=2, language_right="on").status_code == 302
    assert press(director, "call", "send_letters", call).status_code == 302
    run_jobs()
    letter.refresh_from_db()
    call.refresh_from_db()
    assert (letter.status, call.status) == ("sent", "decided")
    assert press(director, "letter", "write", letter, **data).status_code == 302  # told that things have changed
    letter.refresh_from_db()
    assert letter.version == 2


def test_broken_words_are_said_and_kept(staff_client):
    letter = LetterFactory(language="cy-simple")
    data = letter_data(letter, subject="", strengths_0="x" * 5001, seen="nonsense")
    page = press(staff_client("programme_director"), "letter", "write", letter, **data)
    assert page.status_code == 200
    assert "too long" in page.content.decode()
    assert "Cymraeg" in page.content.decode()
    page = press(
        staff_client("programme_director"), "letter", "write", letter, **letter_data(letter, next_steps_1="\x00")
    )
    assert "hidden character" in page.content.decode()


def test_a_reserve_steps_in_and_the_rest_are_released(staff_client):
    client = staff_client("programme_director")
    call = ClosedCallFactory()
    agreement = OfferedFactory(expression__call=call, expression__organisation_name="Example leaver")
    place = ReservePlaceFactory(expression__call=call, expression__nation=nation("wls"))
    rest = ReservePlaceFactory(expression__call=call)
    assert admin("call_next_reserve", call.pk) not in client.get(admin("call_change", call.pk)).content.decode()
    decline_offer(by=None, now=NOW, paper=agreement)
    page = client.get(admin("call_next_reserve", call.pk)).content.decode()
    assert "Example leaver" in page
    assert "England → Wales" in page
    data = {"leaving": agreement.expression.pk, "seen": place.expression.pk}
    stale = press(client, "call", "next_reserve", call, leaving=data["leaving"], seen=rest.expression.pk)
    assert stale.status_code == 409
    assert press(client, "call", "next_reserve", call, **data).status_code == 302
    assert press(client, "call", "next_reserve", call, **data).status_code == 302
    place.refresh_from_db()
    assert (place.expression.status, place.in_place_of) == ("chosen", agreement.expression)
    assert press(client, "call", "release_reserves", call).status_code == 302
    rest.refresh_from_db()
    assert rest.released_at
    assert Letter.objects.live().count() == 2
    assert client.get(admin("reserveplace_changelist")).status_code == 200


def agreement_data(agreement, **fields):
    data = {
        "money_holder": "", "topic": agreement.topic_id, "delivery_model": agreement.delivery_model_id,
        "pounds": 60_000, "coach_days": 40, "months": 15, "starts_on": "2026-09-01",
        "addenda-TOTAL_FORMS": 0, "addenda-INITIAL_FORMS": 0,
    }  # fmt: skip
    for name in ("offers", "asks", "payments"):
        data |= texts_data(name, f"English {name}")
    return data | fields


def test_an_agreement_from_the_register_to_two_signatures_and_a_change(staff_client):
    client = staff_client("programme_director")
    expression = DecidedFactory(organisation=None)
    told_chosen(expression)
    start = {"topic": TopicFactory().pk, "delivery_model": delivery_model().pk, "starts_on": "2026-09-01"}
    refused = press(client, "expression", "agreement", expression, **start)
    assert "not joined to the register" in refused.content.decode()
    row = OrganisationFactory()
    assert press(client, "expression", "register", expression, organisation=row.pk).status_code == 302
    elsewhere = OrganisationFactory(nation=nation("sct"))
    assert press(client, "expression", "register", expression, organisation=elsewhere.pk).status_code == 200
    assert press(client, "expression", "agreement", expression, **start).status_code == 302
    agreement = SiteAgreement.objects.get()
    assert agreement.organisation == row
    for nonsense in ({"pounds": -1}, {"pounds": 5_000_001}, {"months": 0}, {"coach_days": "many"}):
        assert (
            client.post(admin("siteagreement_change", agreement.pk), agreement_data(agreement, **nonsense)).status_code
            == 200
        )
    data = agreement_data(agreement, months=30, partners=[OrganisationFactory().pk])
    assert client.post(admin("siteagreement_change", agreement.pk), data).status_code == 302
    agreement.refresh_from_db()
    assert (agreement.months, agreement.partners.count(), agreement.payments.exact("en")) == (30, 1, "English payments")
    assert (
        "usual for Demonstrator: 12 to 18." in client.get(admin("siteagreement_offer", agreement.pk)).content.decode()
    )
    assert press(client, "siteagreement", "offer", agreement, answer_by=TODAY.isoformat()).status_code == 409
    assert press(client, "siteagreement", "offer", agreement, answer_by=LATER).status_code == 302
    assert "usual for Demonstrator" in client.get(admin("siteagreement_change", agreement.pk)).content.decode()
    client.post(admin("siteagreement_change", agreement.pk), data | {"pounds": 1})
    assert press(client, "siteagreement", "take_back", agreement).status_code == 302
    assert press(client, "siteagreement", "offer", agreement, answer_by=LATER).status_code == 302
    yes = {"signed_name": "Example Chair", "signed_role": "Chair", "signed_on": TODAY.isoformat()}
    assert press(client, "siteagreement", "accept", agreement, **yes).status_code == 302
    assert press(client, "siteagreement", "countersign", agreement).status_code == 302
    agreement.refresh_from_db()
    assert (agreement.pounds, agreement.entered_by, agreement.countersigned_by) == (60_000, client.user, client.user)
    change = texts_data("words", "Longer") | {"months": 31, "pounds": "", "coach_days": ""}
    assert press(client, "siteagreement", "change_agreed", agreement, **change).status_code == 302
    addendum = AgreementAddendum.objects.get()
    edited = texts_data("words", "Much longer") | {"months": 32, "pounds": "", "coach_days": ""}
    assert client.post(admin("agreementaddendum_change", addendum.pk), edited).status_code == 302
    assert press(client, "agreementaddendum", "offer", addendum, answer_by=LATER).status_code == 302
    assert client.get(admin("agreementaddendum_change", addendum.pk)).status_code == 200
    assert press(client, "agreementaddendum", "decline", addendum, reason="").status_code == 302
    addendum.refresh_from_db()
    assert (addendum.months, addendum.status) == (32, "declined")
    assert client.get(admin("siteagreement_add")).status_code == 403
    assert client.get(admin("agreementaddendum_add")).status_code == 403


def test_another_nation_sees_and_presses_nothing(staff_client):
    client = staff_client("nation_lead", ["wls"])
    letter, agreement = LetterFactory(), OfferedFactory()
    addendum = AddendumFactory(agreement=agreement)
    for model, verb, obj in (
        ("letter", "write", letter),
        ("letter", "review", letter),
        ("siteagreement", "accept", agreement),
        ("agreementaddendum", "offer", addendum),
        ("expression", "register", letter.expression),
    ):
        assert client.get(admin(f"{model}_{verb}", obj.pk)).status_code == 404
        assert press(client, model, verb, obj).status_code == 404
        assert letter.expression.reference not in client.get(admin(f"{model}_changelist")).content.decode()
    assert press(client, "call", "send_letters", letter.expression.call).status_code == 403


@pytest.mark.parametrize("role", ["read_only", "finance", "networks_manager"])
def test_other_roles_press_no_buttons(staff_client, role):
    client, letter, agreement = staff_client(role), LetterFactory(), OfferedFactory()
    for model, verb, obj in (
        ("letter", "write", letter),
        ("letter", "review", letter),
        ("siteagreement", "countersign", agreement),
        ("call", "draft_letters", letter.expression.call),
    ):
        assert press(client, model, verb, obj).status_code == 403


def make():
    LetterFactory()
    AddendumFactory(agreement=accepted())
    ReservePlaceFactory()


@pytest.mark.parametrize("name", ["letter", "siteagreement", "agreementaddendum", "reserveplace"])
def test_lists_need_the_same_queries(staff_client, name, django_assert_max_num_queries):
    client = staff_client("programme_director")
    counts = []
    for number in (1, 2):
        for _ in range(number):
            make()
        client.get(admin(f"{name}_changelist"))
        with django_assert_max_num_queries(40) as captured:
            assert client.get(admin(f"{name}_changelist"), {"q": "EOI"}).status_code == 200
        counts.append(len(captured))
    assert counts[0] == counts[1]


def test_the_desk_says_what_waits(staff_client):
    client = staff_client("programme_director")
    lines = {line.label for line in waiting(client.user) if line.count}
    assert lines == set()
    letter = LetterFactory()
    OfferedFactory(days=7)
    OfferedFactory(days=8)
    accepted()
    decline_offer(by=None, now=NOW, paper=OfferedFactory(expression__call=letter.expression.call))
    ReservePlaceFactory(until=TODAY - dt.timedelta(days=1))
    found = {line.label: (line.count, line.url) for line in waiting(client.user) if line.count}
    assert found == {
        "letters about decisions to review": (1, "/admin/projects/letter/?status__exact=drafted"),
        "offers to sites that run out within a week": (1, "/admin/projects/siteagreement/?status__exact=offered"),
        "calls in which a site has gone and a reserve may step in": (
            1,
            admin("call_change", letter.expression.call.pk),
        ),
        "accepted agreements to sign for IMPACT": (1, "/admin/projects/siteagreement/?status__exact=accepted"),
        "hostings without a project": (1, "/admin/projects/waitinghosting/"),
        "reserves whose day is over: release them": (1, "/admin/projects/reserveplace/"),
    }
    assert all(client.get(url).status_code == 200 for _count, url in found.values())
    other = staff_client("nation_lead", ["wls"])
    assert not any(line.count for line in waiting(other.user))
