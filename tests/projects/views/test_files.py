"""The page of files behind the private link: what comes in, what is said, and what nobody else gets."""

import io
import uuid

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from impact.files.models import StoredFile
from impact.files.tasks import scan_file
from impact.jobs.models import Job
from projects.actions import send_expression, withdraw_expression
from projects.models import ExpressionFile
from projects.queries import link_token
from tests.conftest import sign_in
from tests.factories.files import EVERY_KIND, PDF, docx, film, package, picture, stored_file, upload
from tests.factories.projects import AnswerFactory, ExpressionFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _shelf(shelf_folder):
    pass


def url(expression, name="files", **kwargs):
    return reverse(f"projects:{name}", kwargs={"token": link_token(expression), **kwargs})


def words(response, status=200):
    assert response.status_code == status
    return BeautifulSoup(response.content, "html.parser").main.get_text(" ", strip=True)


def send(client, expression, content=PDF, name="plan.pdf", **typed):
    return client.post(url(expression), {"upload": upload(content, name), "question": "", "note": "", **typed})


def check_all():
    for job in Job.objects.filter(kind="files.scan"):
        scan_file(job.pk)


def test_from_adding_to_removing(client):
    answer = AnswerFactory()
    expression = answer.expression
    page = words(client.get(url(expression)))
    assert "You need no files." in page
    assert "up to 50 MB" in page
    response = send(client, expression, name="Cynllun Tŷ.pdf", question=answer.question.pk, note="Our plan")
    assert response["Location"] == url(expression)
    page = words(client.get(url(expression)))
    assert "Cynllun Tŷ.pdf PDF, 1 KB. Set aside to check Our plan For: " in page
    file = ExpressionFile.objects.get()
    early = client.get(url(expression, "file", file=file.public_id), follow=True)
    assert "still being checked" in words(early)
    check_all()
    assert "Checked" in words(client.get(url(expression)))
    response = client.get(url(expression, "file", file=file.public_id))
    assert b"".join(response.streaming_content) == PDF
    assert response["Content-Disposition"].startswith("attachment")
    assert response["Content-Security-Policy"] == "sandbox; default-src 'none'"
    assert (response["X-Content-Type-Options"], response["Cache-Control"]) == ("nosniff", "no-store, private")
    assert "Remove this file?" in words(client.get(url(expression, "file_remove", file=file.public_id)))
    removed = client.post(url(expression, "file_remove", file=file.public_id), follow=True)
    assert "None, and that is fine." in words(removed)
    again = client.post(url(expression, "file_remove", file=file.public_id), follow=True)
    assert "no longer here" in words(again)
    assert StoredFile.objects.count() == 0


def test_the_list_leads_there(client):
    expression = ExpressionFactory()
    assert url(expression) in client.get(url(expression, "offer")).content.decode()


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_every_kind_is_taken(client, kind):
    expression = ExpressionFactory()
    assert send(client, expression, EVERY_KIND[kind], f"a.{kind}").status_code == 302
    assert StoredFile.objects.get().kind == kind


REFUSED = {
    "empty": (b"", "a.pdf", "is empty"),
    "page": (b"<html><script>", "a.pdf", "can't take this kind"),
    "other name": (PDF, "a.docx", "inside it is another"),
    "polyglot": (picture() + package([("a.class", b"x")]), "a.jpg", "hidden in this file"),
    "bomb": (docx(("word/media/a.xml", b"\0" * 5_000_000)), "a.docx", "far too large when opened"),
    "macros": (docx(("word/vbaProject.bin", b"x")), "a.docx", "a macro"),
    "cut off": (film()[:-3], "a.mp4", "damaged or cut off"),
    "HTML in its name": (b"MZ\0", "<img src=x onerror=alert(1)>.pdf", "can't take this kind"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_not_taken_is_said_kindly_and_leaves_nothing(client, shelf_folder, name):
    content, called, said = REFUSED[name]
    expression = ExpressionFactory()
    response = send(client, expression, content, called, note="kept words")
    assert said in words(response, 409)
    assert b"kept words" in response.content
    assert b"<img src=x" not in response.content
    assert StoredFile.objects.count() == 0
    assert [path for path in shelf_folder.rglob("*") if path.is_file()] == []


def test_tricks_in_a_name_come_out_as_letters(client):
    expression = ExpressionFactory()
    send(client, expression, name="../../<b>x</b>&.pdf")
    page = client.get(url(expression)).content.decode()
    assert "<b>x" not in page
    assert StoredFile.objects.get().original_name in {"b_&.pdf", "_b_x_b_&.pdf", "b_&.pdf".strip("_")}


@pytest.mark.parametrize(
    "typed",
    [
        {},
        {"upload": ""},
        {"upload": "not a file"},
        {"note": "x" * 301},
        {"note": "a\x00b"},
        {"question": "999999"},
        {"question": "x"},
    ],
    ids=str,
)
def test_nonsense_is_answered_by_the_page(client, typed):
    expression = ExpressionFactory()
    data = {**typed} if "upload" in typed or not typed else {"upload": upload(), **typed}
    assert "Add a file" in words(client.post(url(expression), data))
    assert StoredFile.objects.count() == 0


def test_a_question_of_another_call_is_not_taken(client):
    expression, other = ExpressionFactory(), AnswerFactory()
    words(send(client, expression, question=other.question.pk))
    assert StoredFile.objects.count() == 0


def test_two_gigabytes_get_a_page_at_once(client, shelf_folder):
    expression = ExpressionFactory()
    body = b'--x\r\nContent-Disposition: form-data; name="upload"; filename="a.mp4"\r\n\r\nxx'
    response = client.generic(
        "POST", url(expression), body, content_type="multipart/form-data; boundary=x", CONTENT_LENGTH=2_000_000_000
    )
    assert response.status_code == 413
    assert list(shelf_folder.rglob("*")) == []


def test_too_large_for_us_is_said_on_the_page(client, monkeypatch):
    monkeypatch.setattr("impact.files.uploads.MOST_BYTES", 300)
    monkeypatch.setattr("impact.files.uploads.ROUND_IT", 200)
    expression = ExpressionFactory()
    response = send(client, expression, PDF + b"\n" * 5000, note="kept words")
    assert "This file is too large." in words(response)
    assert "Choose a file first" not in words(response)
    assert b"kept words" in response.content


def test_a_broken_connection_is_said(client):
    expression = ExpressionFactory()
    body = b'--x\r\nContent-Disposition: form-data; name="upload"; filename="a.pdf"\r\n\r\n' + PDF
    response = client.generic(
        "POST",
        url(expression),
        body,
        content_type="multipart/form-data; boundary=x",
        **{"CONTENT_LENGTH": len(body) + 900, "wsgi.input": io.BytesIO(body)},
    )
    assert "Only a part of the file arrived" in words(response)
    for broken in (b"", b"--x", b"--x\r\nnonsense\r\n\r\n"):
        response = client.generic("POST", url(expression), broken, content_type="multipart/form-data; boundary=x")
        assert response.status_code in {200, 400}
    assert client.generic("POST", url(expression), b"x", content_type="multipart/form-data").status_code == 400


def test_forms_that_take_no_file_do_not_keep_one(client, shelf_folder):
    expression = AnswerFactory().expression
    response = client.post(url(expression, "check"), {"correct": "on", "sneaked": upload()})
    assert response.status_code == 302
    assert list(shelf_folder.rglob("*")) == []


def test_with_the_real_check_of_the_token(shelf_folder):
    """Reading the form for its token already reads its file; without the token nothing stays."""
    strict = Client(enforce_csrf_checks=True)
    expression = ExpressionFactory()
    assert strict.post(url(expression), {"upload": upload()}).status_code == 403
    token = BeautifulSoup(strict.get(url(expression)).content, "html.parser").find(
        attrs={"name": "csrfmiddlewaretoken"}
    )
    typed = {"csrfmiddlewaretoken": token["value"], "upload": upload()}
    assert strict.post(url(expression), typed).status_code == 302
    assert StoredFile.objects.count() == 1


def test_the_sixth_is_refused_and_the_form_goes(client):
    expression = ExpressionFactory()
    for number in range(5):
        send(client, expression, PDF + b"\n" * number)
    page = words(client.get(url(expression)))
    assert "that is the most we can take" in page
    assert "Add a file" not in page
    assert "that is the most we can take" in words(send(client, expression, PDF + b"\n" * 9), 409)


def test_other_peoples_files_are_not_there(client):
    mine, other = ExpressionFactory(), ExpressionFactory()
    file = ExpressionFile.objects.create(expression=other, stored_file=stored_file(state="clean"), number=1)
    for wrong in (file.public_id, uuid.uuid4()):
        assert client.get(url(mine, "file", file=wrong)).status_code == 404
        assert client.get(url(mine, "file_remove", file=wrong)).status_code == 404
    client.post(url(mine, "file_remove", file=file.public_id))
    assert ExpressionFile.objects.get() == file
    assert client.get(url(other, "file", file=file.public_id)).status_code == 200
    wrong = reverse("projects:file", kwargs={"token": "x" * 43, "file": file.public_id})
    assert client.get(wrong).status_code == 404
    assert client.post(url(other, "file", file=file.public_id)).status_code == 405


def test_after_sending_they_stand_as_they_are(client):
    expression = AnswerFactory().expression
    send(client, expression)
    file = ExpressionFile.objects.get()
    send_expression(by=None, now=timezone.now(), expression=expression)
    page = words(client.get(url(expression)))
    assert "This was sent, so its files stay as they are." in page
    assert "Remove" not in page
    assert "can no longer be changed" in words(send(client, expression, PDF + b"\n"), 409)
    assert client.get(url(expression, "file_remove", file=file.public_id))["Location"] == url(expression)
    told = client.post(url(expression, "file_remove", file=file.public_id), follow=True)
    assert "can no longer be changed" in words(told)
    assert "plan.pdf" in words(client.get(url(expression, "offer")))
    assert "plan.pdf, SHA-256" in client.get(url(expression, "copy")).content.decode()


def test_very_many_from_one_connection(client, monkeypatch):
    monkeypatch.setattr("projects.views.files.too_often", lambda request: True)
    assert "try again in an hour" in words(send(client, ExpressionFactory()), 429)


@pytest.mark.parametrize("many", [1, 3])
def test_the_page_asks_as_often_however_many_files(client, django_assert_num_queries, many):
    expression = ExpressionFactory()
    for number in range(many):
        ExpressionFile.objects.create(
            expression=expression, stored_file=stored_file(PDF + b"\n" * number), number=number + 1
        )
    with django_assert_num_queries(3):
        client.get(url(expression))


# --- staff


def test_staff_of_the_nation_open_what_was_sent(client, user_with_role):
    expression = AnswerFactory().expression
    send(client, expression, name="<i>plan</i>.pdf")
    file = ExpressionFile.objects.get()
    address = reverse("admin:projects_expression_file", args=[expression.pk, file.public_id])
    change = reverse("admin:projects_expression_change", args=[expression.pk])
    staff = Client()
    sign_in(staff, user_with_role("nation_lead", ["eng"]))
    assert "Files of drafts are not shown" in staff.get(change).content.decode()
    assert staff.get(address).status_code == 404
    send_expression(by=None, now=timezone.now(), expression=expression)
    page = staff.get(change).content.decode()
    assert "Set aside to check" in page
    assert "<i>plan" not in page
    assert address not in page
    assert "still being checked" in staff.get(address, follow=True).content.decode()
    check_all()
    assert address in staff.get(change).content.decode()
    response = staff.get(address)
    assert b"".join(response.streaming_content) == PDF
    assert response["Content-Security-Policy"] == "sandbox; default-src 'none'"
    assert staff.post(address).status_code == 405
    other = ExpressionFactory()
    for wrong in (
        reverse("admin:projects_expression_file", args=[other.pk, file.public_id]),
        reverse("admin:projects_expression_file", args=["9" * 30, file.public_id]),
    ):
        assert staff.get(wrong).status_code == 404
    assert staff.get(address.replace(f"/{expression.pk}/", "/x/")).status_code == 403


@pytest.mark.parametrize(("role", "nations", "status"), [("nation_lead", ["wls"], 404), ("read_only", [], 403)])
def test_other_staff_do_not(client, user_with_role, role, nations, status):
    expression = AnswerFactory().expression
    file = ExpressionFile.objects.create(expression=expression, stored_file=stored_file(state="clean"), number=1)
    send_expression(by=None, now=timezone.now(), expression=expression)
    address = reverse("admin:projects_expression_file", args=[expression.pk, file.public_id])
    sign_in(client, user_with_role(role, nations))
    assert client.get(address).status_code == status
    assert Client().get(address).status_code == 302


def test_withdrawn_files_are_not_shown_to_staff(client, user_with_role):
    expression = AnswerFactory().expression
    send(client, expression)
    expression = send_expression(by=None, now=timezone.now(), expression=expression)
    withdraw_expression(by=None, now=timezone.now(), expression=expression)
    sign_in(client, user_with_role("nation_lead", ["eng"]))
    page = client.get(reverse("admin:projects_expression_change", args=[expression.pk])).content.decode()
    assert "plan.pdf" not in page
