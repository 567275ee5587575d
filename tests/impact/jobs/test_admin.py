"""Background jobs in the admin: seen, tried again, cancelled, by those who may."""

import uuid

import pytest
from django.urls import reverse
from django.utils import timezone

from impact.jobs.figures import waiting
from impact.jobs.models import Job
from tests.factories.jobs import JobFactory

pytestmark = pytest.mark.django_db


def failed(**fields):
    return JobFactory(state="failed", error="The file was empty.", finished_at=timezone.now(), **fields)


@pytest.mark.parametrize("many", [1, 3])
def test_the_list_needs_the_same_queries_for_many(staff_client, django_assert_max_num_queries, many):
    for _ in range(many):
        failed()
    client = staff_client("programme_director")
    with django_assert_max_num_queries(14):
        page = client.get(reverse("admin:jobs_job_changelist"))
    assert page.content.decode().count("tests.nothing") >= many


def test_a_failed_job_says_why_and_is_tried_again(staff_client):
    job = failed(result={"raw": 7}, progress_done=1, progress_total=2, progress_note="half")
    client = staff_client("survey_manager")
    shown = client.get(reverse("admin:jobs_job_change", args=[job.pk])).content.decode()
    for words in ("The file was empty.", "50 % half", "Try again", "&quot;raw&quot;: 7"):
        assert words in shown
    address = reverse("admin:jobs_job_retry", args=[job.pk])
    assert "starts afresh" in client.get(address).content.decode()
    client.post(address)
    job.refresh_from_db()
    assert (job.state, job.attempts) == ("queued", 0)
    client.post(reverse("admin:jobs_job_cancel", args=[job.pk]))
    job.refresh_from_db()
    assert job.state == "cancelled"


def test_readers_see_neither_results_nor_buttons(staff_client):
    job = failed(result={"raw": 7})
    client = staff_client("read_only")
    shown = client.get(reverse("admin:jobs_job_change", args=[job.pk])).content.decode()
    assert "raw" not in shown
    assert "Try again" not in shown
    assert client.post(reverse("admin:jobs_job_retry", args=[job.pk])).status_code == 403
    assert client.get(reverse("admin:jobs_job_add")).status_code == 403


def test_a_job_without_progress_or_result(staff_client):
    job = JobFactory()
    shown = staff_client("programme_director").get(reverse("admin:jobs_job_change", args=[job.pk]))
    assert shown.status_code == 200
    assert str(job) == f"tests.nothing {job.pk}"


def test_who_sees_which_jobs(user_with_role):
    director, member = user_with_role("programme_director"), user_with_role("network_member")
    own = JobFactory(requested_by=member)
    failed(subject=uuid.uuid4())
    assert Job.objects.visible_to(director).count() == 2
    assert list(Job.objects.visible_to(member)) == [own]
    assert [line.count for line in waiting(director)] == [1]
    assert waiting(member) == ()
