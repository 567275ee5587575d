"""What the public reads of what happened, and the staff's list of it."""

import datetime as dt

import pytest
from django.urls import reverse
from django.utils import timezone, translation

from impact.programme.models import Nation
from impact.thread.demo import load
from impact.thread.figures import few_of, in_this_language, steps_so_far, what_happened
from impact.thread.models import YouSaid
from tests.factories.networks import MembershipFactory, RecordFactory, shared
from tests.factories.thread import YouSaidFactory

pytestmark = pytest.mark.django_db


def test_everything_shown_stands_on_the_page_in_order(client):
    YouSaidFactory(said={"en": "second"}, order=20)
    YouSaidFactory(said={"en": "first"}, order=10, progress="not_yet", is_example=True, source_url="/survey/")
    YouSaidFactory(said={"en": "kept back"}, is_shown=False)
    page = client.get("/what-happened/").content.decode()
    assert page.index("first") < page.index("second")
    assert "kept back" not in page
    assert "Not yet" in page
    assert "Example, invented" in page
    assert 'href="/survey/"' in page


def test_one_kind_of_progress_can_be_asked_for(client):
    YouSaidFactory(said={"en": "finished"})
    YouSaidFactory(said={"en": "waiting"}, progress="not_yet")
    page = client.get("/what-happened/?progress=not_yet").content.decode()
    assert "waiting" in page
    assert "finished" not in page
    assert "finished" in client.get("/what-happened/?progress=<nonsense>").content.decode()


def test_an_empty_page_is_kind(client):
    assert "Nothing to show here yet" in client.get("/what-happened/").content.decode()


def test_a_welsh_reader_reads_welsh_and_follows_welsh_links(client):
    YouSaidFactory(source_url="/networks/", nation=Nation.objects.get(code="wls"))
    page = client.get("/cy/what-happened/").content.decode()
    assert "Dymuniad" in page
    assert 'href="/cy/networks/"' in page
    assert "Cymru" in page


def test_links_follow_the_language_of_the_page():
    with translation.override("cy-simple"):
        assert in_this_language("/survey/") == "/cy/easy/survey/"
        assert in_this_language("/static/x.pdf") == "/static/x.pdf"
        assert in_this_language("https://example.org/") == "https://example.org/"
        assert in_this_language("") == ""


@pytest.mark.parametrize("items", [1, 3])
def test_the_page_asks_the_database_once(client, items, django_assert_num_queries):
    for _ in range(items):
        YouSaidFactory(nation=Nation.objects.get(code="wls"))
    with django_assert_num_queries(1):
        client.get("/what-happened/")


def test_posting_to_the_page_is_refused(client):
    assert client.post("/what-happened/", {"said": "x"}).status_code == 405


def test_a_few_hold_at_least_one_not_yet():
    for place in range(4):
        YouSaidFactory(order=place)
    assert [entry.progress for entry in few_of(what_happened(), most=3)] == ["done"] * 3
    YouSaidFactory(order=90, progress="not_yet")
    assert [entry.progress for entry in few_of(what_happened(), most=3)] == ["done", "done", "not_yet"]
    YouSaidFactory(order=0, said={"en": "early"}, progress="not_yet", happened_on=dt.date(2026, 5, 9))
    few = few_of(what_happened(), most=3)
    assert (len(few), few[0].progress) == (3, "not_yet")


def test_the_demo_has_every_kind_once(now):
    load(now=now)
    load(now=now)
    assert set(YouSaid.objects.values_list("progress", flat=True)) == {"done", "under_way", "not_yet"}
    assert YouSaid.objects.count() == 5
    assert all(entry.is_example for entry in YouSaid.objects.all())
    assert all(set(entry.said) == {"en", "cy", "en-simple", "cy-simple"} for entry in YouSaid.objects.all())


@pytest.fixture
def editor(staff_client, user_with_role):
    user = user_with_role("content_editor")
    user.is_superuser = True
    user.save()
    return staff_client("content_editor", user=user)


FORM = {
    "said_en": "“New wish”",
    "did_en": "Not yet.",
    "source_en": "Example survey",
    "progress": "not_yet",
    "happened_on": "2026-05-04",
    "order": "10",
    "is_shown": "on",
}


def test_staff_add_and_correct_an_entry_in_the_admin(editor):
    added = editor.post(reverse("admin:thread_yousaid_add"), FORM)
    assert added.status_code == 302, added.context["adminform"].form.errors
    made = YouSaid.objects.get()
    assert (str(made.said), made.progress) == ("“New wish”", "not_yet")
    url = reverse("admin:thread_yousaid_change", args=[made.pk])
    assert editor.get(url).status_code == 200
    assert editor.post(url, {**FORM, "progress": "done"}).status_code == 302
    made.refresh_from_db()
    assert made.progress == "done"


@pytest.mark.parametrize("field", ["said_en", "progress", "happened_on"])
def test_what_is_missing_is_said_beside_what_was_typed(editor, field):
    answer = editor.post(reverse("admin:thread_yousaid_add"), {**FORM, field: ""})
    assert answer.status_code == 200
    assert not YouSaid.objects.exists()
    assert "Example survey" in answer.content.decode()


def test_a_refusal_of_the_action_is_shown_in_words(editor):
    answer = editor.post(reverse("admin:thread_yousaid_add"), {**FORM, "source_url": "//evil.example"})
    assert answer.status_code == 200
    assert "beginning with one /" in answer.content.decode()


def test_staff_find_entries(editor):
    YouSaidFactory(said={"en": "needle"})
    YouSaidFactory()
    page = editor.get(reverse("admin:thread_yousaid_changelist"), {"q": "needle"}).content.decode()
    assert "needle" in page
    assert "Invented wish" not in page


def test_step_by_step_tells_what_is_public_and_over(client):
    record = shared()
    network = record.meeting.local_network.network
    page = client.get("/what-happened/steps/").content.decode()
    assert "A local network shared what it learned" in page
    assert f"/networks/about/{network.slug}/" in page
    hidden = shared()
    hidden_network = hidden.meeting.local_network.network
    hidden_network.published_at = None
    hidden_network.save()
    assert f"/networks/about/{hidden_network.slug}/" not in client.get("/what-happened/steps/").content.decode()
    welsh = client.get("/cy/what-happened/steps/").content.decode()
    assert f'href="/cy/networks/about/{network.slug}/"' in welsh
    assert [step.on for step in steps_so_far(timezone.now())] == [timezone.localdate()] * 2
    assert steps_so_far(timezone.now() - dt.timedelta(days=2)) == []


def test_words_that_go_to_everybody_no_more_take_their_step_along(client):
    member = MembershipFactory(shares="everybody")
    mine = {"text_1": "Mine", "who_1": str(member.public_id), "share_1": "everybody"}
    shared(RecordFactory(meeting__local_network=member.local_network), learned=mine, solutions={"text_1": "Ours"})
    kinds = [step.kind for step in steps_so_far(timezone.now())]
    assert kinds.count("A local network shared what it learned") == 1
    member.shares = "group"
    member.save()
    kinds = [step.kind for step in steps_so_far(timezone.now())]
    assert kinds.count("A local network shared what it learned") == 0
