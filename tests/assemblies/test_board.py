"""Staff pages of a random selection: the board, the buttons, the numbers needed."""

import datetime as dt

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from post_office.models import Email

from assemblies.actions.quotas import suggest_groups
from assemblies.models import Quota, SignUp
from assemblies.pure.next_step import Standing, next_step
from assemblies.queries.board import board_of
from impact.jobs.models import Job
from impact.participation.models import AccessNeeds, Invitation, PaymentOffer, Selection
from tests.factories.assemblies import AssemblyFactory, SignUpFactory
from tests.factories.selections import closed_assembly, told

pytestmark = pytest.mark.django_db


def url(model, what="changelist", *args):
    return reverse(f"admin:assemblies_{model}_{what}", args=args)


def press(client, assembly, verb, **typed):
    return client.post(url("assembly", verb.replace("-", "_"), assembly.pk), typed)


def page(client, assembly):
    return " ".join(client.get(url("assembly", "change", assembly.pk)).content.decode().split())


def test_staff_go_through_every_step(staff_client, run_jobs):
    client = staff_client("programme_director")
    assembly = closed_assembly(quotas=False)
    assert "Write down everyone who signed up" in page(client, assembly)
    assert press(client, assembly, "suggest-groups").status_code == 302
    assert Quota.objects.count() == 6
    typed = {"what": "new_here:yes", "minimum": "2", "maximum": "1", "reason": "Half are new"}
    assert "is smaller than" in press(client, assembly, "need", **typed).content.decode()
    assert press(client, assembly, "need", **{**typed, "maximum": "6", "population": "50"}).status_code == 302
    assert press(client, assembly, "freeze").status_code == 302
    assert "A worker is busy." in page(client, assembly)
    job = client.get(reverse("admin:assemblies_assembly_job", args=[assembly.pk]))
    assert "hx-get" in job.content.decode()
    run_jobs()
    assert "Wait for the public value" in page(client, assembly)
    assert "hx-get" not in client.get(reverse("admin:assemblies_assembly_job", args=[assembly.pk])).content.decode()
    soon = timezone.localtime() + dt.timedelta(minutes=1)
    value = {"value": " 4  8 15 ", "source": "Example", "day": f"{soon:%Y-%m-%d}", "time": f"{soon:%H:%M:%S}"}
    assert press(client, assembly, "value", **value).status_code == 409
    local = timezone.localtime()
    value |= {"day": f"{local:%Y-%m-%d}", "time": f"{local:%H:%M:%S.%f}"}
    assert press(client, assembly, "value", **value).status_code == 302
    assert Selection.objects.get().outcome.public_value == "4 8 15"
    assert "nobody knows yet" in page(client, assembly)
    assert press(client, assembly, "tell").status_code == 302
    run_jobs()
    assert "Answers are coming in." in page(client, assembly)
    assert press(client, assembly, "set-aside", reason="Late").status_code == 302, "not possible any more"
    assert Selection.objects.get().status == "drawn"


def test_a_wrong_selection_is_set_aside_with_a_reason(staff_client, run_jobs):
    client = staff_client("programme_director")
    assembly = closed_assembly()
    press(client, assembly, "freeze")
    run_jobs()
    assert press(client, assembly, "set-aside", reason="").status_code == 200
    assert press(client, assembly, "set-aside", reason="Wrong numbers").status_code == 302
    assert Selection.objects.get().voided_because == "Wrong numbers"
    quota = Quota.objects.first()
    assert client.get(url("quota")).status_code == 200
    assert client.post(url("quota", "remove", quota.pk)).status_code == 302
    assert Quota.objects.count() == 5
    assert press(client, assembly, "freeze").status_code == 302


def test_impossible_numbers_say_the_smallest_change(staff_client):
    client = staff_client("programme_director")
    assembly = closed_assembly(quotas=False)
    press(client, assembly, "need", what="group:carer", minimum="5", maximum="6", reason="x")
    answer = press(client, assembly, "freeze")
    assert answer.status_code == 409
    assert "Unpaid carers: at least 3 instead of 5." in answer.content.decode()


@pytest.mark.parametrize("role", ["data_entry", "read_only", "event_support"])
def test_others_select_nobody(staff_client, role):
    client = staff_client(role)
    assembly = closed_assembly()
    for verb in ("freeze", "need", "tell", "value", "set-aside", "suggest-groups"):
        assert press(client, assembly, verb).status_code == 403
    assert Selection.objects.count() == 0


def test_a_nation_lead_reaches_their_own_only(staff_client):
    client = staff_client("nation_lead", ["sct"])
    assembly = closed_assembly()
    assert press(client, assembly, "freeze").status_code == 404
    assert client.get(reverse("admin:assemblies_assembly_job", args=[assembly.pk])).status_code == 404


def test_the_board_counts(run_jobs, user_with_role):
    assembly = told(run_jobs, by=user_with_role("programme_director"))
    board = board_of(assembly)
    assert (board.signed_up, board.seats, board.free, board.waiting) == (18, 6, 0, 12)
    groups = {row.label: row for row in board.tables[0].rows}
    carers = groups["Unpaid carers"]
    assert (carers.needed, carers.signed_up, carers.coming, carers.attended, carers.short) == ("0–2", 3, 0, 0, False)
    assert sum(row.offered for row in board.tables[0].rows) == 6
    assert sum(row.signed_up for row in board.tables[0].rows) == 18


def test_the_board_says_who_is_missing(staff_client):
    client = staff_client("programme_director")
    assembly = AssemblyFactory(seats=36)
    suggest_groups(by=client.user, now=timezone.now(), assembly=assembly)
    SignUpFactory(assembly=assembly)
    shown = page(client, assembly)
    assert "too few" in shown
    assert "Sign-up is open." in shown


def test_the_board_costs_the_same_for_one_and_for_three(staff_client):
    client = staff_client("programme_director")
    assembly = AssemblyFactory()
    SignUpFactory(assembly=assembly)
    page(client, assembly)
    counts = []
    for more in (0, 2):
        for _number in range(more):
            SignUpFactory(assembly=assembly)
        with CaptureQueriesContext(connection) as queries:
            page(client, assembly)
        counts.append(len(queries))
    assert counts[0] == counts[1], [q["sql"][:150] for q in queries]


def test_a_seat_is_answered_for_somebody_who_phones(staff_client, run_jobs):
    client = staff_client("event_support")
    assembly = told(run_jobs, by=client.user)
    sign_up = SignUp.objects.filter(invitation__status="offered").first()

    def act(verb, **typed):
        return client.post(url("signup", verb, sign_up.pk), typed)

    assert client.get(url("signup", "accept", sign_up.pk)).status_code == 200
    assert act("accept").status_code == 302
    invitation = Invitation.objects.get(pk=sign_up.invitation_id)
    assert (invitation.status, invitation.answered_by) == ("accepted", client.user)
    assert act("needs", access="Step-free", companions="1").status_code == 302
    assert AccessNeeds.objects.get().changed_by == client.user
    assert act("pay", nature="involvement", what="Day", hours="4", amount="0").status_code == 200
    assert act("pay", nature="involvement", what="Day", hours="4", amount="80").status_code == 302
    assert PaymentOffer.objects.get().offered_by == client.user
    assert act("leave").status_code == 302
    run_jobs()
    assert act("rejoin").status_code == 302
    assert Job.objects.filter(kind="assemblies.next_person").count() == 1
    listed = client.get(url("signup"), {"seat": "waiting", "assembly__id__exact": assembly.pk})
    assert sign_up in listed.context["cl"].result_list
    assert client.get(url("signup"), {"seat": "nonsense"}).status_code == 200


def test_one_mail_box_under_two_names_is_looked_at(staff_client, client):
    from tests.assemblies.journey import sign_up

    assembly = AssemblyFactory()
    for address in ("some.one+a@gmail.com", "someone@googlemail.com"):
        client.cookies.clear()
        sign_up(client, assembly, email={"email": address})
    assert SignUp.objects.submitted().count() == 2, "nothing is dropped"
    second = SignUp.objects.get(maybe_same_as__isnull=False)
    staff = staff_client("programme_director")
    assert staff.get(url("signup"), {"maybe_same_as__isempty": "0"}).context["cl"].result_count == 1
    assert staff.post(url("signup", "different", second.pk)).status_code == 302
    second.refresh_from_db()
    assert second.maybe_same_as is None
    assert Email.objects.count() == 2


@pytest.mark.parametrize(
    ("standing", "expected"),
    [
        (Standing("planned", by_chance=True), "plan"),
        (Standing("open", by_chance=True), "spread"),
        (Standing("closed", by_chance=True, job="queued"), "busy"),
        (Standing("closed", by_chance=True, job="failed"), "failed"),
        (Standing("closed", by_chance=False), "seats_as_they_come"),
        (Standing("closed", by_chance=True, enough=False), "too_few"),
        (Standing("closed", by_chance=True), "freeze"),
        (Standing("closed", by_chance=True, selection="frozen"), "panels"),
        (Standing("closed", by_chance=True, selection="planned"), "value"),
        (Standing("selected", by_chance=True, selection="drawn"), "tell"),
        (Standing("selected", by_chance=True, selection="drawn", told=True), "answers"),
        (Standing("meeting", by_chance=True), "meet"),
        (Standing("finished", by_chance=True), "finished"),
    ],
)
def test_what_to_do_next(standing, expected):
    assert next_step(standing) == expected
