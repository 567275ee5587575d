"""One's own sign-up behind the private link, and signing up twice."""

import datetime as dt

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from post_office.models import Email

from assemblies.actions import tidy
from assemblies.emails import link_token
from assemblies.models import SignUp
from assemblies.queries import draft_for, sign_up_for
from assemblies.tasks import tidy as tidy_task
from tests.assemblies.journey import begin, private_link, sign_up, url
from tests.factories.assemblies import AssemblyFactory, SignUpFactory
from tests.factories.bad_input import BAD_VALUES

pytestmark = pytest.mark.django_db


def manage(found):
    return reverse("assemblies:manage", args=[link_token(found)])


def change(found, page):
    return reverse("assemblies:change", args=[link_token(found), page])


def withdraw(found):
    return reverse("assemblies:withdraw", args=[link_token(found)])


@pytest.fixture
def mine(client):
    """A sign-up that was just sent, on a device that has forgotten it."""
    sign_up(client, AssemblyFactory())
    client.cookies.clear()
    return SignUp.objects.get()


def test_the_link_in_the_mail_shows_everything(client, mine):
    assert private_link() == manage(mine)
    page = client.get(private_link())
    text = page.content.decode()
    for shown in (mine.reference, "Example: carer", "carer@example.org", "I have ideas."):
        assert shown in text
    assert "no-store" in page["Cache-Control"]
    assert page["X-Robots-Tag"] == "noindex"
    assert client.post(private_link()).status_code == 405


def test_one_answer_can_be_changed_and_counts_at_once(client, mine):
    assert "Example: carer" in client.get(change(mine, "name") + "?change=1").content.decode()
    answer = client.post(change(mine, "name") + "?change=1", {"name": "Example: new name"})
    assert answer["Location"] == manage(mine)
    mine.refresh_from_db()
    assert (mine.person.name, mine.draft, mine.status) == ("Example: new name", {}, "submitted")
    assert Email.objects.count() == 1


def test_a_change_that_needs_more_does_not_count_until_it_is_whole(client, mine):
    onward = client.post(change(mine, "contact") + "?change=1", {"contact_route": "letter"})
    assert onward["Location"] == change(mine, "address")
    mine.refresh_from_db()
    assert mine.person.contact_route == "email", "the old way still holds"
    page = client.get(manage(mine)).content.decode()
    assert "does not count yet" in page
    client.post(change(mine, "address") + "?change=1", {"address": "1 Example Street"})
    mine.refresh_from_db()
    assert (mine.person.contact_route, mine.person.address, mine.draft) == ("letter", "1 Example Street", {})
    assert "does not count yet" not in client.get(manage(mine)).content.decode()


def test_a_main_perspective_no_longer_named_is_asked_again(client, mine):
    onward = client.post(change(mine, "perspectives") + "?change=1", {"perspectives": ["1", "4"]})
    assert onward["Location"] == change(mine, "main")
    client.post(change(mine, "main") + "?change=1", {"main_perspective": "4"})
    mine.refresh_from_db()
    assert (mine.perspectives, mine.main_perspective) == ([1, 4], 4)


@pytest.mark.parametrize("bad", BAD_VALUES.values(), ids=BAD_VALUES)
def test_bad_changes_change_nothing_half(client, mine, bad):
    answer = client.post(change(mine, "email") + "?change=1", {"email": bad})
    assert answer.status_code == 200
    mine.refresh_from_db()
    assert (mine.person.email, mine.draft) == ("carer@example.org", {})


def test_the_overview_is_where_answers_are_checked(client, mine):
    assert client.get(change(mine, "check"))["Location"] == manage(mine)
    assert client.post(change(mine, "check"), {"agree": "yes"})["Location"] == manage(mine)
    assert client.get(change(mine, "nonsense")).status_code == 404


def test_withdrawing_asks_first_deletes_answers_and_says_so(client, mine):
    assert client.get(withdraw(mine)).status_code == 200
    mine.refresh_from_db()
    assert mine.is_submitted, "opening the page withdraws nothing"
    assert client.post(withdraw(mine))["Location"] == manage(mine)
    mine.refresh_from_db()
    assert (mine.status, mine.withdrawn_because, mine.perspectives, mine.why) == ("withdrawn", "asked", [], "")
    assert "withdrawn" in Email.objects.latest("pk").subject
    page = client.get(manage(mine)).content.decode()
    assert "You withdrew it" in page
    assert "I have ideas." not in page
    assert client.get(withdraw(mine))["Location"] == manage(mine)
    assert client.post(withdraw(mine))["Location"] == manage(mine)
    assert client.post(change(mine, "name"), {"name": "x"})["Location"] == manage(mine)
    assert Email.objects.count() == 2


def test_pressing_withdraw_in_two_windows_is_fine(client, mine, monkeypatch):
    stale = sign_up_for(link_token(mine))
    client.post(withdraw(mine))
    monkeypatch.setattr("assemblies.views.managing.sign_up_for", lambda token: stale)
    assert client.post(withdraw(mine))["Location"] == manage(mine)


def test_after_withdrawing_one_may_sign_up_again(client, mine):
    client.post(withdraw(mine))
    sign_up(Client(), mine.assembly)
    assert SignUp.objects.submitted().count() == 1


@pytest.mark.parametrize("state", ["selected", "meeting"])
def test_once_people_are_picked_answers_stand(client, mine, state):
    mine.assembly.status = state
    mine.assembly.save(update_fields=["status"])
    page = client.get(manage(mine)).content.decode()
    assert "/change/" not in page
    assert client.post(change(mine, "name"), {"name": "x"})["Location"] == manage(mine)
    assert client.post(withdraw(mine)).status_code == 302
    mine.refresh_from_db()
    assert mine.status == "withdrawn", "but anybody may leave"


def test_links_nobody_was_sent(client, mine):
    other = SignUpFactory()
    for token in ("made-up", "x" * 200, "--", link_token(mine)[:-1]):
        for address in (
            reverse("assemblies:manage", args=[token]),
            reverse("assemblies:change", args=[token, "name"]),
            reverse("assemblies:withdraw", args=[token]),
        ):
            page = client.get(address)
            assert page.status_code == 404
            assert "We don't know this link" in page.content.decode()
            assert client.post(address).status_code in {404, 405}
    assert client.get("/assemblies/your-sign-up/a b/").status_code == 404
    assert other.reference not in client.get(manage(mine)).content.decode()
    draft_token = "draft-tokens-open-no-private-page"
    assert sign_up_for(draft_token) is None
    assert draft_for(mine.assembly, "a\x00b") is None
    assert sign_up_for("a\x00b") is None


def test_signing_up_twice_looks_the_same_and_only_the_address_learns_of_it(client, mine):
    stranger = Client()
    answer = sign_up(stranger, mine.assembly, email={"email": "CARER@example.org"}, name={"name": "Example: again"})
    receipt = stranger.get(answer["Location"])
    second = SignUp.objects.latest("pk")
    assert second.reference in receipt.content.decode()
    assert second.reference != mine.reference
    text = receipt.content.decode()
    assert mine.reference not in text
    assert "already" not in text
    assert (second.status, second.withdrawn_because, second.same_as, second.person) == (
        "withdrawn", "same_person", mine, None,
    )  # fmt: skip
    assert second.draft == {}
    mail = Email.objects.latest("pk")
    assert "already" in mail.subject
    assert private_link(mail) == manage(mine), "the same link as before, so the older mail still works"
    mine.refresh_from_db()
    assert mine.person.name == "Example: carer"
    assert client.get(reverse("assemblies:manage", args=[link_token(second)])).status_code == 404


def test_the_same_address_may_sign_up_for_another_assembly(client, mine):
    sign_up(Client(), AssemblyFactory())
    assert SignUp.objects.submitted().count() == 2


def test_changing_to_an_address_somebody_else_has_reveals_nothing(client, mine):
    sign_up(Client(), mine.assembly, email={"email": "other@example.org"})
    answer = client.post(change(mine, "email") + "?change=1", {"email": "other@example.org"})
    assert answer["Location"] == manage(mine)
    mine.refresh_from_db()
    assert (mine.person.email, mine.email_key) == ("other@example.org", "")


def test_enough_mail_for_today(client, monkeypatch):
    monkeypatch.setattr("impact.ui.limits.allows", lambda limit, who: limit.name != "mails")
    sign_up(client, AssemblyFactory())
    assert SignUp.objects.submitted().count() == 1
    assert not Email.objects.exists()


def test_drafts_nobody_sent_go_after_30_days(client, now):
    assembly = AssemblyFactory()
    begin(client, assembly)
    begin(Client(), assembly)
    old = SignUp.objects.earliest("pk")
    old.started_at = now - dt.timedelta(days=31)
    old.save(update_fields=["started_at"])
    SignUpFactory(started_at=now - dt.timedelta(days=400))
    assert tidy(now=now) == 1
    tidy_task()
    assert SignUp.objects.count() == 2
    assert timezone.localdate() >= now.date()
    assert client.get(url(assembly, page="name"))["Location"].endswith("?lost=1")
