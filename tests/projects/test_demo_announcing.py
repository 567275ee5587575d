"""The demo shows help, lists, longer time, Welsh and Ask IMPACT in every state, once."""

import pytest
from django.utils import timezone

from impact.accounts import demo as accounts_demo
from impact.programme import demo as programme_demo
from projects import demo
from projects.enums import AskedStatus, AttemptResult, GuideStatus, HelpKind, HelpStatus
from projects.models import AskedQuestion, Call, ContactAttempt, Grace, Guide, HelpRequest, OutreachEntry
from projects.queries import may_send, outreach_figure

pytestmark = pytest.mark.django_db
NOUNS = (AskedQuestion, Call, ContactAttempt, Grace, Guide, HelpRequest, OutreachEntry)


def test_every_state_is_there_once(client):
    now = timezone.now()
    for part in (accounts_demo, programme_demo, demo):
        part.load(now=now)
    counts = [noun.objects.count() for noun in NOUNS]
    demo.load(now=now)
    assert counts == [noun.objects.count() for noun in NOUNS]
    today = timezone.localdate(now)
    assert set(HelpRequest.objects.values_list("status", flat=True)) == set(HelpStatus.values)
    assert HelpRequest.objects.overdue(today).exists()
    assert {want for wants in HelpRequest.objects.values_list("wants", flat=True) for want in wants} >= {
        HelpKind.TALK,
        HelpKind.COSTS,
    }
    assert set(ContactAttempt.objects.values_list("result", flat=True)) == set(AttemptResult.values) - {"not_now"}
    figure = outreach_figure(Call.objects.get(slug="example-open"))
    assert (figure.listed, figure.asked, figure.started, figure.sent) == (5, 3, 2, 1)
    assert set(AskedQuestion.objects.values_list("status", flat=True)) == set(AskedStatus.values)
    assert AskedQuestion.objects.overdue(today).exists()
    assert set(Guide.objects.values_list("status", flat=True)) == set(GuideStatus.values)
    assert Guide.objects.past_review(today).count() == 1
    longer = Grace.objects.order_by("-until")[0].expression
    assert may_send(longer, now)
    checked = Call.objects.get(slug="example-welsh-checked")
    assert (checked.is_example, checked.welsh_checked_by.email) == (False, "director@example.org")
    assert Call.objects.get(slug="example-welsh-reason").welsh_override_reason
    for address in ("/sites/ask/", "/cy/sites/ask/?q=seibiannau", "/easy/sites/ask/", "/cy/easy/sites/ask/question/"):
        assert client.get(address).status_code == 200
    assert "seibiannau byr" in client.get("/cy/sites/ask/?q=seibiannau").content.decode()
    for guide in Guide.objects.exclude(published_at=None):
        assert client.get(guide.get_absolute_url()).status_code == 200
