"""The receipt and the questions as PDFs: tagged, in their language, the same bytes each time, and nothing is read as markup."""

import datetime as dt
import re
import time

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone

from impact.ui import pdf as ui_pdf
from projects.actions import send_expression
from projects.models import Expression
from projects.queries import link_token
from tests.factories.files import stored_file
from tests.factories.projects import AnswerFactory, CallFactory, CallQuestionFactory, ExpressionFactory
from tests.pdf import words_of

pytestmark = pytest.mark.django_db
NASTY = '#read("/etc/passwd") *bold* _it_ [link] $x^2$ <label> @ref // gone /* gone */ \\ `raw` ~ -- = head #{1+1} &amp; <b>'
CPU_SECONDS = 2.0  # a bound on a busy machine; about 0.03 on a quiet one


@pytest.fixture(autouse=True)
def _shelf(shelf_folder):
    pass


def receipt(client, expression):
    address = reverse("projects:receipt_pdf", kwargs={"token": link_token(expression)})
    response = client.get(address)
    assert response.status_code == 200
    return response


def sent(text="We want to change something.", **fields):
    answer = AnswerFactory(text=text, expression=ExpressionFactory(**fields))
    return send_expression(by=None, now=timezone.now(), expression=answer.expression)


def tight(text):
    return re.sub(r"\s", "", text)


def test_it_says_who_what_when_and_can_be_checked(client):
    expression = ExpressionFactory(organisation_name="Example carers’ group")
    AnswerFactory(expression=expression)
    expression.files.create(stored_file=stored_file(state="clean", name="Cynllun Tŷ.pdf"), number=1)
    with time_machine.travel("2026-05-18 10:00+01:00", tick=False):
        Expression.objects.update(call=CallFactory())
        expression.refresh_from_db()
        expression = send_expression(by=None, now=timezone.now(), expression=expression)
    response = receipt(client, expression)
    assert response["Content-Type"] == "application/pdf"
    assert response["Content-Disposition"] == f'attachment; filename="{expression.reference}.pdf"'
    assert response["Cache-Control"] == "no-store, private"
    words = tight(words_of(response.content))
    for said in (
        expression.reference,
        "Example carers’ group",
        "18 May 2026",
        "10am",
        expression.latest_copy().sha256,
        "What happens next",
        "Cynllun Tŷ.pdf",
        stored_file().sha256,
    ):
        assert tight(said) in words, said


def test_it_is_tagged_titled_and_in_its_language(client):
    content = receipt(client, sent(language="cy")).content
    assert b"/StructTreeRoot" in content
    assert b"/MarkInfo<</Marked true" in content
    assert re.search(rb"/Lang ?\(cy\)", content)
    assert b"DisplayDocTitle true" in content
    assert b"pdfuaid:part" in content
    english = receipt(client, sent()).content
    assert re.search(rb"/Lang ?\(en\)", english)
    assert b"Receipt for your expression of interest" in english
    easy = receipt(client, sent(language="en-simple")).content
    assert re.search(rb"/Lang ?\(en\)", easy)
    assert tight("What happens next") in tight(words_of(easy))


def test_the_same_copy_is_the_same_bytes(client):
    expression = sent()
    first = receipt(client, expression).content
    with time_machine.travel(timezone.now() + dt.timedelta(days=40)):
        assert receipt(client, expression).content == first


@pytest.mark.parametrize(
    "text",
    {
        "markup": NASTY,
        "json": '"}],"title":"x\\u0000',
        "welsh": "Tŷ ŵyl â î ô û ŷ ’",
        "greek and cyrillic": "Καλημέρα Добрый день",
        "lines": "one\ntwo\r\n\r\nthree",
        "long": "Llanfair" * 100,
        "only spaces": "  \n  x",
    }.values(),
    ids=lambda text: text[:8],
)
def test_what_was_written_comes_out_letter_by_letter(client, text):
    words = tight(words_of(receipt(client, sent(text)).content))
    assert tight(text) in words
    assert "root:" not in words


def test_right_to_left_comes_out_in_order(client):
    words = words_of(receipt(client, sent("שלום")).content)
    assert "שלום" in words or "שלום"[::-1] in words  # runs are stored in the order they are drawn


def test_letters_our_font_lacks_do_not_break_it(client):
    content = receipt(client, sent("你好, hello")).content
    assert b"/StructTreeRoot" in content
    assert b"pdfuaid:part" not in content
    words = tight(words_of(content))
    assert "hello" in words
    assert tight("You find all of them in the plain text copy.") in words


def test_another_fault_is_not_hidden():
    with pytest.raises(ui_pdf.typst.TypstError):
        ui_pdf.compile_pdf("projects/pdf/receipt.typ", {}, title="x", when=timezone.now())


def test_a_template_reads_nothing_outside_its_folder(tmp_path, settings):
    (tmp_path / "templates").mkdir()
    (tmp_path / "secret.txt").write_text("secret")
    settings.BASE_DIR = tmp_path
    for way in ("../secret.txt", "/../secret.txt", "/etc/passwd"):
        (tmp_path / "templates" / "bad.typ").write_text(f'#read("{way}")')
        with pytest.raises(ui_pdf.typst.TypstError):
            ui_pdf.compile_pdf("bad.typ", {}, title="x", when=timezone.now())


def test_a_group_that_is_not_registered_says_who_holds_the_money(client):
    words = words_of(receipt(client, sent(registered=False, money_holder="Example charity")).content)
    assert tight("Registered: No, we are not a registered organisation. Example charity holds the money.") in tight(
        words
    )


def test_before_sending_there_is_none(client):
    expression = ExpressionFactory()
    address = reverse("projects:receipt_pdf", kwargs={"token": link_token(expression)})
    assert client.get(address)["Location"] == reverse("projects:offer", kwargs={"token": link_token(expression)})
    assert client.post(address).status_code == 405
    wrong = reverse("projects:receipt_pdf", kwargs={"token": "x" * 43})
    assert client.get(wrong).status_code == 404


def test_the_page_of_the_receipt_shows_it_too(client):
    expression = sent()
    page = client.get(reverse("projects:offer", kwargs={"token": link_token(expression)})).content.decode()
    assert expression.latest_copy().sha256 in page
    assert "Download your receipt (PDF)" in page


def test_a_full_receipt_costs_little(client):
    """Eight answers of 20,000 letters: the most that can be written."""
    expression = ExpressionFactory()
    for _ in range(8):
        AnswerFactory(expression=expression, text="word " * 3_999)
    expression = send_expression(by=None, now=timezone.now(), expression=expression)
    began = time.process_time()
    assert tight(words_of(receipt(client, expression).content)).count("word") >= 8 * 3_999
    assert time.process_time() - began < 5 * CPU_SECONDS


def test_all_questions_as_a_pdf(client, monkeypatch):
    call = CallFactory()
    questions = [CallQuestionFactory(call=call) for _ in range(3)]
    address = reverse("projects:questions_pdf", args=[call.slug])
    response = client.get(address)
    assert response["Content-Disposition"] == f'attachment; filename="{call.slug}.pdf"'
    words = tight(words_of(response.content))
    for question in questions:
        assert tight(str(question.label)) in words
    assert "A few sentences".replace(" ", "") in words

    def again(*args, **kwargs):
        raise AssertionError

    with monkeypatch.context() as patch:
        patch.setattr("projects.views.receipts.compile_pdf", again)
        assert client.get(address).content == response.content
    assert re.search(rb"/Lang ?\(cy\)", client.get(f"/cy{address}").content)
    page = client.get(reverse("projects:call", args=[call.slug])).content.decode()
    assert address in page


def test_questions_of_a_call_that_is_not_announced_are_not_there(client):
    hidden = CallFactory(published_at=None)
    assert client.get(reverse("projects:questions_pdf", args=[hidden.slug])).status_code == 404
    assert client.post(reverse("projects:questions_pdf", args=[CallFactory().slug])).status_code == 405
