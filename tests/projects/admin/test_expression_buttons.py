"""What staff do with an expression of interest, button by button."""

import datetime as dt

import pytest
from django.utils import timezone
from post_office.models import Email

from impact.programme.models import DeliveryModel
from projects.actions import check_expression, longlist_expression
from projects.models import Answer, Expression, LonglistConversation, Reopening, SentCopy
from tests.factories.expressions import CollaboratorFactory, ExpressionPartnerFactory, ExpressionTopicFactory
from tests.factories.projects import AnswerFactory, CallQuestionFactory, ExpressionFactory, OrganisationFactory, nation
from tests.projects.admin.test_admin import admin, press, sent

pytestmark = pytest.mark.django_db
TALK = {"held_on": "2026-01-05", "who": "Two members", "notes": "They <b>begin</b> small.", "agreed": ""}


def listed(client, **fields):
    expression = check_expression(by=client.user, now=timezone.now(), expression=sent(**fields))
    return longlist_expression(by=client.user, now=timezone.now(), expression=expression)


def test_from_checked_to_a_conversation_on_the_longlist(staff_client):
    client = staff_client("programme_director")
    expression = sent()
    assert press(client, "expression", "longlist", expression).status_code == 302
    expression.refresh_from_db()
    assert expression.status == "sent"
    press(client, "expression", "check", expression)
    assert press(client, "expression", "longlist", expression).status_code == 302
    assert press(client, "expression", "converse", expression, **{**TALK, "notes": ""}).status_code == 200
    assert press(client, "expression", "converse", expression, **TALK).status_code == 302
    conversation = LonglistConversation.objects.get()
    assert (conversation.by, conversation.expression.status) == (client.user, "longlisted")
    assert "Two members" in client.get(admin("expression_change", expression.pk)).content.decode()
    changed = admin("longlistconversation_change", conversation.pk)
    assert client.post(changed, {**TALK, "agreed": "A budget"}).status_code == 302
    assert client.post(changed, {**TALK, "held_on": "2999-01-01"}).status_code == 200
    conversation.refresh_from_db()
    assert (conversation.agreed, conversation.held_on.year) == ("A budget", 2026)
    page = client.get(admin("longlistconversation_changelist")).content.decode()
    assert expression.reference in page


def test_conversations_are_added_only_to_what_is_on_the_longlist_in_ones_own_nation(staff_client):
    director = staff_client("programme_director")
    mine, other = listed(director, nation=nation("wls")), listed(director, nation=nation("sct"))
    draft = ExpressionFactory(nation=nation("wls"))
    client = staff_client("nation_lead", ["wls"])
    add = admin("longlistconversation_add")
    for expression, status in ((other, 200), (draft, 200), (mine, 302)):
        assert client.post(add, {**TALK, "expression": expression.pk}).status_code == status
    kept = LonglistConversation.objects.get()
    assert kept.expression == mine
    foreign = staff_client("nation_lead", ["sct"])
    assert foreign.get(admin("longlistconversation_change", kept.pk)).status_code == 302
    assert mine.reference not in foreign.get(admin("longlistconversation_changelist")).content.decode()


def test_reopening_tells_the_organisation_and_shows_both_copies(staff_client):
    client, expression = staff_client("programme_director"), sent()
    until = timezone.localtime() + dt.timedelta(days=3)
    typed = {"reason": "Page <b>two</b>", "send_until_0": f"{until:%Y-%m-%d}", "send_until_1": "17:00"}
    assert "send_until_0" in client.get(admin("expression_reopen", expression.pk)).content.decode()
    late = press(client, "expression", "reopen", expression, **{**typed, "send_until_0": "2020-01-01"})
    assert "in the future" in late.content.decode()
    assert press(client, "expression", "reopen", expression, **{**typed, "reason": " "}).status_code == 200
    assert press(client, "expression", "reopen", expression, **typed).status_code == 302
    assert Reopening.objects.get().by == client.user
    assert "Page <b>two</b>" in Email.objects.order_by("-pk")[0].message
    word = {"word_of": "The chair <i>by phone</i>"}
    assert press(client, "expression", "send_for_them", expression, **word).status_code == 302
    page = client.get(admin("expression_change", expression.pk)).content.decode()
    assert "Copy 2" in page
    assert "Copy 1" in page
    assert "on the word of: The chair &lt;i&gt;" in page
    assert SentCopy.objects.filter(entered_by=client.user).count() == 1


def test_typing_for_them_never_shows_or_changes_what_is_their_own(staff_client):
    client = staff_client("programme_director")
    own = AnswerFactory(text="half a thought", expression__organisation_kind="", expression__registered=None)
    expression = own.expression
    asked = CallQuestionFactory(call=expression.call)
    ExpressionPartnerFactory(expression=expression, name="Draft partner")
    page = client.get(admin("expression_type", expression.pk)).content.decode()
    assert f"text-{asked.code}" in page
    assert "half a thought" not in page
    assert "Draft partner" not in client.get(admin("expression_change", expression.pk)).content.decode()
    typed = {"channel": "phone", f"text-{asked.code}": "They <b>said</b>", f"seen-{asked.code}": "0"}
    typed |= {"organisation_kind": "group", "registered": "no", "money_holder": "A charity"}
    taken = press(client, "expression", "type", expression, **typed, **{f"text-{own.question.code}": "Over it"})
    assert "You had typed: Over it" in taken.content.decode()
    assert press(client, "expression", "type", expression, **typed).status_code == 302
    expression.refresh_from_db()
    assert (expression.organisation_kind, expression.registered, expression.money_holder) == (
        "group",
        False,
        "A charity",
    )
    answer = Answer.objects.get(question=asked)
    assert (answer.text, answer.entered_by, answer.channel) == ("They <b>said</b>", client.user, "phone")
    own.refresh_from_db()
    assert own.text == "half a thought"
    again = {"channel": "phone", f"text-{asked.code}": "Other", f"seen-{asked.code}": "0"}
    assert "another window" in press(client, "expression", "type", expression, **again).content.decode()
    more = {**again, f"seen-{asked.code}": "1"}
    assert press(client, "expression", "type", expression, **more).status_code == 302
    assert Answer.objects.get(question=asked).version == 2


def test_joining_the_register(staff_client):
    client, expression, elsewhere = (
        staff_client("programme_director"),
        sent(),
        OrganisationFactory(nation=nation("sct")),
    )
    known = OrganisationFactory()
    page = client.get(admin("expression_register", expression.pk)).content.decode()
    assert known.name in page
    assert elsewhere.name not in page
    assert press(client, "expression", "register", expression, organisation=elsewhere.pk).status_code == 200
    assert press(client, "expression", "register", expression, organisation=known.pk).status_code == 302
    assert press(client, "expression", "register", expression, organisation="").status_code == 302
    expression.refresh_from_db()
    assert expression.organisation.name == expression.organisation_name
    assert "Choose it from the list" in press(client, "expression", "register", expression).content.decode()


def test_who_writes_and_who_is_partner_is_shown_once_it_is_sent(staff_client):
    client, answer = staff_client("programme_director"), AnswerFactory()
    CollaboratorFactory(expression=answer.expression, name="Example <b>Ann</b>")
    ExpressionPartnerFactory(expression=answer.expression, name="Example <b>partner</b>")
    Expression.objects.update(status="sent", sent_at=timezone.now())
    page = client.get(admin("expression_change", answer.expression.pk)).content.decode()
    assert "Example &lt;b&gt;Ann" in page
    assert "Example &lt;b&gt;partner" in page


@pytest.mark.parametrize("role", ["read_only", "finance", "data_entry"])
def test_other_roles_press_none_of_these(staff_client, role):
    client, draft, arrived = staff_client(role), ExpressionFactory(), sent()
    for verb, obj in (("reopen", arrived), ("longlist", arrived), ("register", arrived), ("type", draft)):
        assert press(client, "expression", verb, obj).status_code == 403
    assert client.get(admin("longlistconversation_changelist")).status_code == 403


def test_the_list_is_filtered_by_what_the_board_needs(staff_client):
    client = staff_client("programme_director")
    mine, other = (
        {
            "topic": ExpressionTopicFactory(),
            "delivery_model": way,
            "region": region,
            "new_here": new_here,
        }
        for way, region, new_here in zip(
            DeliveryModel.objects.all()[:2], nation().regions.all()[:2], (True, False), strict=True
        )
    )
    wanted, unwanted = ExpressionFactory(**mine), ExpressionFactory(**other)
    queries = {"new_here__exact": 1, **{f"{name}__id__exact": mine[name].pk for name in mine if name != "new_here"}}
    for name, value in queries.items():
        page = client.get(admin("expression_changelist"), {name: value}).content.decode()
        assert wanted.reference in page, name
        assert unwanted.reference not in page, name
