"""Staff pages: who sees what, who may press which button, and that every write is one action."""

import datetime as dt

import pytest
from django.urls import reverse
from django.utils import timezone
from post_office.models import Email

from projects.actions import send_expression
from projects.models import Call, CallQuestion, Expression, Project
from tests.factories.projects import (
    AnswerFactory,
    CallFactory,
    CallQuestionFactory,
    ExpressionFactory,
    OrganisationFactory,
    ProjectFactory,
    nation,
    way,
)

pytestmark = pytest.mark.django_db


def admin(name, *args):
    return reverse(f"admin:projects_{name}", args=args)


def press(client, model, verb, obj, **data):
    return client.post(admin(f"{model}_{verb}", obj.pk), data)


def sent(**fields):
    answer = AnswerFactory(**{f"expression__{name}": value for name, value in fields.items()})
    return send_expression(by=None, now=timezone.now(), expression=answer.expression)


def texts_data(name, en):
    return {f"{name}_en": en, f"{name}_cy": "", f"{name}_en_simple": "", f"{name}_cy_simple": ""}


def call_data(**fields):
    data = {"slug": "new-call", "is_example": "on", "opens_at_0": "2030-01-01", "opens_at_1": "09:00"}
    data |= {"closes_at_0": "2030-02-01", "closes_at_1": "17:00"}
    data |= {"offer_pounds": "60000", "offer_coach_days": "40", "offer_months": "15"}
    for name in ("title", "about", "offers", "asks"):
        data |= texts_data(name, f"English {name}")
    for prefix in ("questions",):
        data |= {f"{prefix}-TOTAL_FORMS": "0", f"{prefix}-INITIAL_FORMS": "0"}
    return data | fields


def test_a_call_is_written_asked_published_closed_and_decided(staff_client):
    client = staff_client("programme_director")
    assert client.post(admin("call_add"), call_data()).status_code == 302
    call = Call.objects.get()
    assert (call.status, call.published_at, call.title.exact("en")) == ("planned", None, "English title")

    refused = press(client, "call", "publish", call)
    assert refused.status_code == 409
    assert "no questions yet" in refused.content.decode()
    question = {"call": call.pk, "order": "", "code": "why", "word_guide": "1000"}
    question |= texts_data("label", "Why?") | texts_data("hint", "")
    assert client.post(admin("callquestion_add"), question).status_code == 302
    assert CallQuestion.objects.get().order == 1

    assert client.get(admin("call_publish", call.pk)).status_code == 200
    call.refresh_from_db()
    assert call.published_at is None
    assert press(client, "call", "publish", call).status_code == 302
    call.refresh_from_db()
    assert call.published_at

    Call.objects.update(opens_at=timezone.now() - dt.timedelta(days=1))
    assert press(client, "call", "close", call).status_code == 302
    assert press(client, "call", "decide", call).status_code == 302
    call.refresh_from_db()
    assert call.status == "decided"


def test_a_refusal_keeps_what_was_typed(staff_client):
    client, call = staff_client("programme_director"), CallFactory()
    response = client.post(admin("call_change", call.pk), call_data(slug="other"))
    assert response.status_code == 200
    assert "open or closed" in response.content.decode()
    assert 'value="other"' in response.content.decode()


def test_dates_in_the_wrong_order_are_said_kindly(staff_client):
    response = staff_client("programme_director").post(admin("call_add"), call_data(closes_at_0="2029-01-01"))
    assert "must close after it opens" in response.content.decode()


def test_editing_and_removing_questions(staff_client):
    client = staff_client("programme_director")
    call = CallFactory(published_at=None)
    question, other = CallQuestionFactory(call=call), CallQuestionFactory(call=call, word_guide=1000)
    assert "more than 1,000" in client.get(admin("call_change", call.pk)).content.decode()
    data = {"order": "9", "word_guide": "200"} | texts_data("label", "Better?") | texts_data("hint", "")
    assert client.post(admin("callquestion_change", question.pk), data).status_code == 302
    question.refresh_from_db()
    assert (question.version, question.order, question.label.exact("en")) == (2, 9, "Better?")
    assert press(client, "callquestion", "remove", other).status_code == 302
    assert CallQuestion.objects.get() == question


def test_expressions_are_read_checked_and_withdrawn(staff_client):
    client = staff_client("programme_director")
    expression = sent(organisation_name="Group <b>bold</b>")
    page = client.get(admin("expression_change", expression.pk)).content.decode()
    assert "We want to change something." in page
    assert expression.latest_copy().sha256 in page
    assert "<b>bold</b>" not in page
    assert press(client, "expression", "check", expression).status_code == 302
    assert press(client, "expression", "withdraw", expression).status_code == 302
    expression.refresh_from_db()
    assert (expression.status, expression.withdrawn_by) == ("withdrawn", client.user)


def test_drafts_are_not_read_by_staff_and_their_link_can_be_sent_again(staff_client):
    client, answer = staff_client("programme_director"), AnswerFactory(text="half a thought")
    page = client.get(admin("expression_change", answer.expression.pk)).content.decode()
    assert "half a thought" not in page
    assert press(client, "expression", "send_link", answer.expression).status_code == 302
    assert Email.objects.get().to == [answer.expression.contact_email]


def test_nobody_changes_or_deletes_an_expression(staff_client):
    client, expression = staff_client("programme_director"), sent()
    change = admin("expression_change", expression.pk)
    assert client.post(change, {"organisation_name": "Other"}).status_code == 403
    assert client.get(admin("expression_add")).status_code == 403
    assert client.post(admin("expression_delete", expression.pk), {"post": "yes"}).status_code == 403


def test_nation_leads_see_their_own_nation_only(staff_client):
    client = staff_client("nation_lead", ["wls"])
    mine, other = sent(nation=nation("wls")), sent(nation=nation("sct"))
    found = client.get(admin("expression_changelist")).content.decode()
    assert mine.reference in found
    assert other.reference not in found
    assert client.get(admin("expression_change", mine.pk)).status_code == 200
    assert client.get(admin("expression_change", other.pk)).status_code == 302
    assert press(client, "expression", "withdraw", other).status_code == 404
    ProjectFactory(slug="welsh", nation=nation("wls"))
    elsewhere = ProjectFactory(slug="scottish", nation=nation("sct"))
    found = client.get(admin("project_changelist")).content.decode()
    assert "scottish" not in found
    assert client.get(admin("project_change", elsewhere.pk)).status_code == 302
    assert press(client, "project", "move_on", elsewhere).status_code == 404


PARTS = ("posts", "milestones", "theories", "indicators", "findings", "entries", "lessons", "updates", "team")
PARTS += ("reports", "moves")


def project_data(**fields):
    host = OrganisationFactory()
    fields |= {f"{part}-{count}_FORMS": "0" for part in PARTS for count in ("TOTAL", "INITIAL")}
    data = {"slug": "new-project", "topic_words": "Short breaks", "nation": nation("wls").pk, "place": "Bangor"}
    data |= {"delivery_model": way().pk, "host": host.pk, "year": "2026"}
    return data | texts_data("title", "A project") | texts_data("summary", "") | fields


def test_a_project_is_written_shown_and_moved_on(staff_client):
    client = staff_client("nation_lead", ["wls"])
    assert client.post(admin("project_add"), project_data(nation=nation("sct").pk)).status_code == 200
    assert not Project.objects.exists()
    assert client.post(admin("project_add"), project_data()).status_code == 302
    project = Project.objects.get()
    assert client.post(admin("project_change", project.pk), project_data(place="Conwy")).status_code == 302
    assert press(client, "project", "publish", project).status_code == 302
    refused = client.post(admin("project_change", project.pk), project_data(slug="moved"))
    assert "public page" in refused.content.decode()
    assert "Delivering" in client.get(admin("project_move_on", project.pk)).content.decode()
    assert press(client, "project", "move_on", project).status_code == 409
    assert press(client, "project", "move_on", project, reason="Agreed by phone").status_code == 302
    project.refresh_from_db()
    assert (project.place, project.status, project.slug) == ("Conwy", "delivering", "new-project")


@pytest.mark.parametrize("role", ["read_only", "finance", "data_entry"])
def test_other_roles_press_no_buttons(staff_client, role):
    client, call, expression, project = staff_client(role), CallFactory(), sent(), ProjectFactory()
    for model, verb, obj in (
        ("call", "close", call),
        ("expression", "check", expression),
        ("expression", "withdraw", expression),
        ("project", "move_on", project),
    ):
        assert client.get(admin(f"{model}_{verb}", obj.pk)).status_code == 403
        assert press(client, model, verb, obj).status_code == 403
    assert client.get(admin("call_add")).status_code == 403


def test_partners_never_enter(client, user_with_role):
    client.force_login(user_with_role("network_coordinator"))
    assert client.get(admin("call_changelist")).status_code in (302, 403, 404)
    assert client.get(admin("call_changelist"), follow=True).status_code in (200, 403, 404)


@pytest.mark.parametrize("name", ["call", "callquestion", "expression", "project"])
def test_lists_search_filter_and_need_the_same_queries(staff_client, name, django_assert_max_num_queries):
    client = staff_client("programme_director")
    counts = []
    for _ in range(2):
        AnswerFactory()
        ProjectFactory()
        with django_assert_max_num_queries(40) as captured:
            assert client.get(admin(f"{name}_changelist")).status_code == 200
        counts.append(len(captured))
    AnswerFactory()
    assert counts[0] == counts[1]
    assert client.get(admin(f"{name}_changelist"), {"q": "a'b\"%_"}).status_code == 200
    assert Expression.objects.count() == 3


def test_searching_by_reference(staff_client):
    wanted, other = ExpressionFactory(), ExpressionFactory()
    page = staff_client("programme_director").get(admin("expression_changelist"), {"q": wanted.reference})
    assert wanted.organisation_name in page.content.decode()
    assert f">{other.organisation_name}<" not in page.content.decode()
