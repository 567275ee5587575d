"""Staff pages of Assemblies and sign-ups."""

import datetime as dt

import pytest
from django.contrib.auth.models import AnonymousUser
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from post_office.models import Email

from assemblies.actions import NotComplete, NotOpen, correct_sign_up, enter_sign_up
from assemblies.actions.holding import AlreadyOver, DatesMissing, NotNow, move_assembly
from assemblies.models import Assembly, SignUp
from impact.people.models import Outgoing
from tests.assemblies.journey import begin, sign_up
from tests.factories.assemblies import AssemblyFactory, SignUpFactory
from tests.factories.people import PersonFactory, nation

pytestmark = pytest.mark.django_db
DAY = dt.timedelta(days=1)


def url(model, what="changelist", *args):
    return reverse(f"admin:assemblies_{model}_{what}", args=args)


def found(client, model, **query):
    return {row.pk for row in client.get(url(model), query).context["cl"].result_list}


def typed_assembly(**changes):
    return {
        "title_en": "Assembly for Wales", "title_cy": "Cynulliad Cymru", "about_en": "About",
        "slug": "wales", "nation": nation("wls").pk, "selection_mode": "fair_draw", "seats": "35", "held": "online",
        "kind": "assembly", "days_to_answer": "10",
        "opens_at_0": "2026-05-01", "opens_at_1": "09:00", "closes_at_0": "2026-05-31", "closes_at_1": "17:00",
        **changes,
    }  # fmt: skip


def typed_sign_up(assembly, **changes):
    return {
        "assembly": assembly.pk, "channel": "phone", "name": "Example: by phone", "contact_route": "phone",
        "phone": "01632 960000", "written_in": "cy", "perspectives": ["1", "2"], "main_perspective": "2",
        "nation": "wls", "new_here": "yes", "agreed": "on", **changes,
    }  # fmt: skip


def test_staff_create_and_edit_an_assembly(staff_client):
    client = staff_client("programme_director")
    assert client.get(url("assembly", "add")).status_code == 200
    assert client.post(url("assembly", "add"), typed_assembly()).status_code == 302
    assembly = Assembly.objects.get()
    assert (assembly.status, assembly.title.exact("cy"), assembly.seats) == ("planned", "Cynulliad Cymru", 35)
    assert client.get(url("assembly", "change", assembly.pk)).status_code == 200
    client.post(url("assembly", "change", assembly.pk), typed_assembly(seats="30"))
    assembly.refresh_from_db()
    assert assembly.seats == 30


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"title_en": ""}, "title"),
        ({"closes_at_0": "2026-04-01"}, "closes_at"),
        ({"seats": "0"}, "__all__"),
        ({"slug": "your-sign-up"}, "__all__"),
        ({"slug": "not a slug"}, "slug"),
        ({"seats": "99999999"}, "seats"),
    ],
)
def test_a_wrong_assembly_is_explained(staff_client, changes, field):
    page = staff_client("programme_director").post(url("assembly", "add"), typed_assembly(**changes))
    assert page.status_code == 200
    assert field in page.context["adminform"].form.errors
    assert not Assembly.objects.exists()


def test_an_open_assembly_keeps_its_dates(staff_client):
    client, assembly = staff_client("programme_director"), AssemblyFactory(slug="wales")
    page = client.post(
        url("assembly", "change", assembly.pk),
        typed_assembly(opens_at_0="", opens_at_1="", closes_at_0="", closes_at_1=""),
    )
    assert page.status_code == 200
    assert "from when to when" in page.content.decode()
    assembly.refresh_from_db()
    assert assembly.opens_at is not None


def test_buttons_lead_through_every_state(staff_client):
    client = staff_client("nation_lead", ["wls"])
    now = timezone.now()
    assembly = AssemblyFactory(status="planned", opens_at=now - DAY, closes_at=now + DAY, selection_mode="first_come")
    for verb, status in (
        ("open", "open"), ("close", "closed"), ("select", "selected"), ("meet", "meeting"), ("finish", "finished"),
    ):  # fmt: skip
        button = url("assembly", verb, assembly.pk)
        assert client.get(button).status_code == 200
        assert client.post(button).status_code == 302
        assembly.refresh_from_db()
        assert assembly.status == status
        assert client.post(button, follow=True).status_code == 200, "pressed again: kindly refused"
    assert assembly.closes_at <= timezone.now(), "closing early ends sign-up now"


def test_opening_again_needs_a_later_closing_date(user_with_role, now):
    by = user_with_role("programme_director")
    over = AssemblyFactory(status="closed", opens_at=now - 2 * DAY, closes_at=now - DAY)
    with pytest.raises(AlreadyOver):
        move_assembly(by=by, now=now, assembly=over, verb="reopen")
    bare = AssemblyFactory(status="planned", opens_at=None, closes_at=None)
    with pytest.raises(DatesMissing):
        move_assembly(by=by, now=now, assembly=bare, verb="open")
    with pytest.raises(NotNow):
        move_assembly(by=by, now=now, assembly=bare, verb="close")


@pytest.mark.parametrize("model", ["assembly", "signup"])
def test_lists_details_and_their_cost(staff_client, model):
    client = staff_client("programme_director")
    make = AssemblyFactory if model == "assembly" else SignUpFactory
    row = make()
    client.get(url(model))
    with CaptureQueriesContext(connection) as one:
        assert found(client, model) == {row.pk}
    make(), make()
    with CaptureQueriesContext(connection) as three:
        assert len(found(client, model)) == 3
    assert len(three) == len(one) <= 24
    assert client.get(url(model, "change", row.pk)).status_code == 200


def test_search_and_filters(staff_client):
    client = staff_client("programme_director")
    scots = SignUpFactory(
        nation=nation("sct"), perspectives=[1, 5], main_perspective=5, person=PersonFactory(name="Zebedee")
    )
    other = SignUpFactory(new_here=False)
    assert found(client, "signup", q="zebedee") == {scots.pk}
    assert found(client, "signup", q=scots.person.email) == {scots.pk}
    assert found(client, "signup", q=other.reference) == {other.pk}
    assert found(client, "signup", nation__id__exact=nation("sct").pk) == {scots.pk}
    assert found(client, "signup", perspective="5") == {scots.pk}
    assert found(client, "signup", perspective="1") == {scots.pk, other.pk}
    assert found(client, "signup", perspective="nonsense") == {scots.pk, other.pk}
    assert found(client, "signup", status__exact="withdrawn") == set()
    assert found(client, "signup", new_here__exact="0") == {other.pk}
    assert found(client, "assembly", q=scots.assembly.slug) == {scots.assembly_id}
    assert client.get(url("signup"), {"q": "a\x00b"}).status_code == 200


def test_a_nation_lead_sees_and_touches_only_their_nation(staff_client, user_with_role):
    client = staff_client("nation_lead", ["wls"])
    ours, theirs = SignUpFactory(), SignUpFactory(assembly=AssemblyFactory(nation=nation("sct")))
    assert found(client, "signup") == {ours.pk}
    assert found(client, "assembly") == {ours.assembly_id}
    for model, row in (("signup", theirs), ("assembly", theirs.assembly)):
        assert client.get(url(model, "change", row.pk))["Location"] == reverse("admin:index"), "not found"
    assert client.get(url("signup", "withdraw", theirs.pk)).status_code == 404
    assert client.post(url("signup", "withdraw", theirs.pk)).status_code == 404
    assert client.post(url("signup", "correct", theirs.pk), typed_sign_up(theirs.assembly)).status_code == 404
    assert client.post(url("assembly", "close", theirs.assembly.pk)).status_code == 404
    theirs.refresh_from_db()
    assert theirs.is_submitted
    page = client.post(url("signup", "add"), typed_sign_up(theirs.assembly))
    assert "assembly" in page.context["adminform"].form.errors
    page = client.post(url("assembly", "add"), typed_assembly(nation=nation("sct").pk))
    assert "nation" in page.context["adminform"].form.errors
    member = user_with_role("assembly_member")
    own = SignUpFactory(person=PersonFactory(user=member))
    assert SignUp.objects.visible_to(member).get() == own
    assert not SignUp.objects.visible_to(AnonymousUser()).exists()
    assert not Assembly.objects.visible_to(AnonymousUser()).exists()


def test_others_see_no_sign_ups(staff_client, client):
    row = SignUpFactory()
    for role in ("read_only", "report_approver", "coder"):
        assert staff_client(role).get(url("signup")).status_code == 403
        assert staff_client(role).get(url("signup", "change", row.pk)).status_code == 403
        assert staff_client(role).post(url("signup", "withdraw", row.pk)).status_code == 403
    assert client.get(url("signup"))["Location"].startswith(reverse("account_login"))


def test_what_nobody_has_sent_is_nobodys_business(staff_client, client):
    begin(client, AssemblyFactory())
    director = staff_client("programme_director")
    assert found(director, "signup") == set()
    hidden = director.get(url("signup", "change", SignUp.objects.get().pk))
    assert hidden["Location"] == reverse("admin:index"), "not found"


def test_staff_type_in_a_sign_up(staff_client):
    client, assembly = staff_client("nation_lead", ["wls"]), AssemblyFactory(status="closed")
    assert client.get(url("signup", "add")).status_code == 200
    assert client.post(url("signup", "add"), typed_sign_up(assembly)).status_code == 302
    row = SignUp.objects.get()
    assert (row.status, row.channel, row.entered_by, row.main_perspective) == ("submitted", "phone", client.user, 2)
    assert (row.person.portal_language, row.person.phone) == ("cy", "01632 960000")
    assert Outgoing.objects.get().person == row.person
    page = client.get(url("signup", "change", row.pk)).content.decode()
    assert "01632 960000" in page
    assert client.post(url("signup", "change", row.pk), {"name": "x"}).status_code == 403


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"agreed": ""}, "agreed"),
        ({"phone": ""}, "phone"),
        ({"phone": "abc"}, "phone"),
        ({"contact_route": "supporter"}, "supporter_name"),
        ({"main_perspective": ""}, "main_perspective"),
        ({"perspectives": []}, "perspectives"),
        ({"perspectives": ["99"]}, "perspectives"),
        ({"channel": "web"}, "channel"),
        ({"name": "a\x00b"}, "name"),
        ({"why": "x" * 100_000}, "why"),
    ],
)
def test_a_wrong_sign_up_is_explained(staff_client, changes, field):
    assembly = AssemblyFactory()
    page = staff_client("programme_director").post(url("signup", "add"), typed_sign_up(assembly, **changes))
    assert page.status_code == 200
    assert field in page.context["adminform"].form.errors
    assert not SignUp.objects.exists()


def test_entering_follows_the_same_rules(user_with_role, now):
    by = user_with_role("programme_director")
    told = {"channel": "paper", "written_in": "en"}
    with pytest.raises(NotOpen):
        enter_sign_up(by=by, now=now, assembly=AssemblyFactory(status="meeting"), answers={}, **told)
    with pytest.raises(NotComplete):
        enter_sign_up(by=by, now=now, assembly=AssemblyFactory(), answers={}, **told)
    gone = SignUpFactory(
        status="withdrawn", withdrawn_at=now, withdrawn_because="asked", perspectives=[], main_perspective=None
    )
    with pytest.raises(NotOpen):
        correct_sign_up(by=by, now=now, sign_up=gone, answers={})
    with pytest.raises(NotComplete):
        correct_sign_up(by=by, now=now, sign_up=SignUpFactory(), answers={"name": ""})


def test_staff_correct_what_they_were_told(staff_client):
    client, row = staff_client("programme_director"), SignUpFactory()
    button = url("signup", "correct", row.pk)
    assert row.person.name in client.get(button).content.decode()
    assert client.post(button, typed_sign_up(row.assembly)).status_code == 302
    row.refresh_from_db()
    assert (row.person.name, row.main_perspective, row.person.contact_route) == ("Example: by phone", 2, "phone")
    assert client.post(button, typed_sign_up(row.assembly, phone="")).status_code == 200


def test_staff_withdraw_for_somebody_who_asked(staff_client):
    client, row = staff_client("programme_director"), SignUpFactory()
    button = url("signup", "withdraw", row.pk)
    assert client.get(button).status_code == 200
    assert client.post(button).status_code == 302
    row.refresh_from_db()
    assert (row.status, row.withdrawn_by, row.perspectives) == ("withdrawn", client.user, [])
    assert Email.objects.count() == 1
    assert client.get(url("signup", "change", row.pk)).status_code == 200
    assert client.post(button, follow=True).status_code == 200


def test_a_sign_up_made_on_the_page_is_found_by_staff(staff_client):
    sign_up(Client(), AssemblyFactory())
    client = staff_client("nation_lead", ["wls"])
    row = SignUp.objects.get()
    assert found(client, "signup", q=row.reference) == {row.pk}
    sign_up(Client(), row.assembly)
    second = SignUp.objects.latest("pk")
    page = client.get(url("signup", "change", second.pk)).content.decode()
    assert row.reference in page, "staff see which sign-up came first"


def test_nothing_is_chosen_before_staff_choose_it(staff_client):
    client, assembly = staff_client("programme_director"), AssemblyFactory()
    empty = dict.fromkeys(("channel", "contact_route", "nation", "new_here"), "")
    page = client.post(url("signup", "add"), typed_sign_up(assembly, **empty))
    assert set(empty) <= set(page.context["adminform"].form.errors)
    blank = client.get(url("signup", "add")).context["adminform"].form
    assert not {blank[name].value() for name in empty} - {None, ""}
    assert all("class" in blank[name].field.widget.attrs for name in ("name", "email", "why")), "drawn with a border"
