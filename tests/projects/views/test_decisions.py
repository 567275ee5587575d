"""Behind the private link: the letter once it was sent, the agreement, and its answer. And the list for everybody."""

import csv
import datetime as dt
import io

import pytest
from django.utils import timezone
from post_office.models import Email

from impact.programme.models import Hosting, HostingPartner
from projects.actions import accept_offer, let_letters_go, send_letters, withdraw_expression
from projects.actions.agreeing import Signature
from projects.models import SiteAgreement
from projects.queries import link_token
from tests.factories.accounts import UserFactory
from tests.factories.decisions import (
    AddendumFactory,
    AgreementFactory,
    ClosedCallFactory,
    DecidedFactory,
    HostingFactory,
    LetterFactory,
    OfferedFactory,
    TopicFactory,
    delivery_model,
    told_chosen,
)
from tests.factories.projects import ExpressionFactory, OrganisationFactory, nation

pytestmark = pytest.mark.django_db
NOW = timezone.now()
TODAY = timezone.localdate()


def at(expression, part="", prefix=""):
    return f"{prefix}/sites/offer/{link_token(expression)}/{part}"


def typed(**fields):
    day = {"signed_on_0": TODAY.day, "signed_on_1": TODAY.month, "signed_on_2": TODAY.year}
    named = {f"signed_on_{part}": day[f"signed_on_{n}"] for n, part in enumerate(("day", "month", "year"))}
    return {"signed_name": "Example Chair", "signed_role": "Chair", "agree": "on", **day, **named, **fields}


def sent_letter(**fields):
    call = ClosedCallFactory()
    who = UserFactory()
    letter = LetterFactory(expression__call=call, status="reviewed", reviewed_by=who, reviewed_at=NOW, **fields)
    send_letters(by=None, now=NOW, call=call)
    let_letters_go(now=NOW, call=call)
    return letter


def offered(**fields):
    agreement = OfferedFactory(**fields)
    told_chosen(agreement.expression)
    return agreement


@pytest.mark.parametrize("status", ["chosen", "reserve", "not_this_time"])
def test_nobody_finds_out_before_the_letter(client, status):
    waiting = DecidedFactory(status=status)
    waiting_page = client.get(at(waiting)) if waiting.latest_copy() else None
    assert waiting_page is None
    page = client.get(at(waiting, "letter/"))
    assert page.status_code == 404
    assert "no letter yet" in page.content.decode()
    assert "no-store" in page["Cache-Control"]


def test_the_letter_is_read_word_for_word(client):
    letter = sent_letter(opening="Thank you.\n\n<script>alert(1)</script>", expression__language="cy")
    page = client.get(at(letter.expression, "letter/", "/cy")).content.decode()
    assert "&lt;script&gt;" in page
    assert "<script>alert" not in page
    assert "Plan the second year." in page
    assert '<article class="govuk-inset-text" lang="cy"' in page
    assert letter.expression.reference in page
    assert client.post(at(letter.expression, "letter/")).status_code == 405


def test_the_status_page_says_the_decision_once_it_was_told(client):
    from projects.models import SentCopy

    letter = sent_letter(expression__status="not_this_time")
    body = {"organisation": {}, "call": {}, "contact": {}, "answers": []}
    SentCopy.objects.create(expression=letter.expression, body=body, sha256="0" * 64, sent_at=NOW)
    waiting = DecidedFactory()
    SentCopy.objects.create(expression=waiting, body=body, sha256="0" * 64, sent_at=NOW)
    page = client.get(at(letter.expression)).content.decode()
    assert "Not this time" in page
    assert at(letter.expression, "letter/") in page
    assert "We read everything" not in page
    page = client.get(at(waiting)).content.decode()
    assert "chosen" not in page
    assert "We read everything" in page


@pytest.mark.parametrize("part", ["letter/", "agreement/", "agreement/accept/", "agreement/1/decline/"])
def test_a_foreign_or_broken_token_opens_nothing(client, part):
    agreement = offered(organisation__name="Example secret")
    for token in ("made-up", link_token(ExpressionFactory()), link_token(agreement.expression)[:-1]):
        page = client.get(f"/sites/offer/{token}/{part}")
        assert page.status_code == 404
        assert "Example secret" not in page.content.decode()
        assert client.post(f"/sites/offer/{token}/{part}", typed()).status_code in (404, 405)
    assert not Hosting.objects.exists()


def test_a_draft_is_not_shown(client):
    agreement = AgreementFactory()
    assert client.get(at(agreement.expression, "agreement/")).status_code == 404
    assert client.post(at(agreement.expression, "agreement/accept/"), typed()).status_code == 404


def test_reading_and_accepting_an_agreement(client):
    agreement = offered(money_holder="Example charity", organisation__name="Group <b>bold</b>")
    agreement.partners.add(OrganisationFactory(name="Example partner"))
    page = client.get(at(agreement.expression, "agreement/")).content.decode()
    for words in ("£60,000", "40 days", "15 months", "in advance if you need it", "Example charity", "Example partner"):
        assert words in page
    assert "<b>bold</b>" not in page
    ask = at(agreement.expression, "agreement/accept/")
    assert f'value="{TODAY.year}"' in client.get(ask).content.decode()
    for _pressed_twice in range(2):
        assert client.post(ask, typed())["Location"] == at(agreement.expression, "agreement/")
    assert Hosting.objects.get().agreement_uuid == agreement.public_id
    page = client.get(at(agreement.expression, "agreement/")).content.decode()
    assert "Accepted by Example Chair (Chair)" in page
    assert ask not in page
    assert client.get(ask).status_code == 302
    assert client.get(at(agreement.expression, "agreement/decline/")).status_code == 302
    refused = client.post(at(agreement.expression, "agreement/decline/"), {"reason": ""})
    assert refused.status_code == 409
    assert "not open any more" in refused.content.decode()


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"agree": ""}, "Tick the box"),
        ({"signed_name": ""}, "Your name"),
        ({"signed_role": "x" * 151}, "too long"),
        ({"signed_name": "a\x00b"}, "hidden character"),
        ({"signed_on_2": TODAY.year + 1, "signed_on_year": TODAY.year + 1}, "still to come"),
        ({"signed_on_1": 13, "signed_on_month": 13}, "not a date we know"),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_lost(client, fields, words):
    agreement = offered()
    page = client.post(at(agreement.expression, "agreement/accept/"), typed(**fields))
    assert page.status_code == 200
    assert words in page.content.decode()
    assert not Hosting.objects.exists()


def test_declining_then_accepting_is_refused_kindly(client):
    agreement = offered()
    no = at(agreement.expression, "agreement/decline/")
    assert "Would you like to say why" in client.get(no).content.decode()
    assert client.post(no, {"reason": "x" * 2001}).status_code == 200
    for _pressed_twice in range(2):
        assert client.post(no, {"reason": "No time"}).status_code == 302
    assert "You said no" in client.get(at(agreement.expression, "agreement/")).content.decode()
    yes = client.post(at(agreement.expression, "agreement/accept/"), typed())
    assert yes.status_code == 409
    assert SiteAgreement.objects.get().decline_reason == "No time"


def test_after_its_day_an_offer_is_over_even_before_the_clock_came_round(client):
    agreement = offered(days=-1)
    page = client.get(at(agreement.expression, "agreement/")).content.decode()
    assert "hear back" in page
    assert at(agreement.expression, "agreement/accept/") not in page
    assert client.get(at(agreement.expression, "agreement/accept/")).status_code == 302
    late = client.post(at(agreement.expression, "agreement/accept/"), typed())
    assert late.status_code == 409
    assert "day to answer by is over" in late.content.decode()


def test_a_withdrawn_site_finds_nothing_to_press(client):
    agreement = offered()
    withdraw_expression(by=None, now=NOW, expression=agreement.expression)
    page = client.get(at(agreement.expression, "agreement/")).content.decode()
    assert "is withdrawn" in page
    assert at(agreement.expression, "agreement/accept/") not in page
    assert client.post(at(agreement.expression, "agreement/accept/"), typed()).status_code == 409
    assert "Read our letter" in client.get(at(agreement.expression)).content.decode()


def test_a_change_is_answered_on_its_own_page(client):
    agreement = offered()
    accept_offer(by=None, now=NOW, paper=agreement, signature=Signature("A", "B", TODAY))
    change = AddendumFactory(
        agreement=agreement, pounds=70_000, coach_days=50, status="offered", offered_at=NOW,
        answer_by=TODAY + dt.timedelta(days=9), offered_by=agreement.offered_by,
    )  # fmt: skip
    page = client.get(at(agreement.expression, "agreement/")).content.decode()
    for words in ("Change 1", "Two months more", "£70,000", "altogether: 50", "altogether: 17"):
        assert words in page
    assert client.get(at(agreement.expression, "agreement/2/accept/")).status_code == 404
    assert client.get(at(agreement.expression, "agreement/1/decline/")).status_code == 200
    assert client.get(at(agreement.expression, "agreement/1/accept/")).status_code == 200
    assert client.post(at(agreement.expression, "agreement/1/accept/"), typed()).status_code == 302
    assert Hosting.objects.get().pounds == 70_000
    change.refresh_from_db()
    assert change.status == "accepted"
    assert "£70,000" in client.get(at(agreement.expression, "agreement/")).content.decode()


def test_every_message_about_an_offer_can_be_written_in_every_language():
    from projects import emails

    for language in ("en", "cy", "en-simple", "cy-simple"):
        agreement = OfferedFactory(expression__language=language)
        accept_offer(by=None, now=NOW, paper=agreement, signature=Signature("A", "B", TODAY))
        change = AddendumFactory(agreement=agreement, answer_by=TODAY)
        Email.objects.all().delete()
        told = (emails.offer_taken_back, emails.reminder, emails.not_heard, emails.accepted, emails.declined)
        for paper in (agreement, change):
            for tell in (*told, emails.signed_by_both):
                tell(paper=paper, now=NOW)
        emails.addendum_offered(addendum=change, now=NOW)
        assert Email.objects.count() == 13
        assert all(mail.subject and "{" not in mail.subject + mail.message for mail in Email.objects.all())


# --- The list for everybody


def cells(client):
    content = client.get("/sites/chosen/sites.csv").content.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(content)))


def test_the_public_list_adds_up(client):
    assert "No site agreement" in client.get("/sites/chosen/").content.decode()
    topic, lead = TopicFactory(), OrganisationFactory(name="=Example formula")
    hostings = [
        HostingFactory(topic=topic, organisation=lead, pounds=1_000, coach_days=1, year=2025),
        HostingFactory(topic=topic, organisation=lead, pounds=20_000, coach_days=2, nation=nation("wls")),
        HostingFactory(pounds=300_000, coach_days=3, delivery_model=delivery_model("network"), place="Fife"),
    ]
    HostingPartner.objects.create(hosting=hostings[1], organisation=OrganisationFactory(name="Example <b>partner</b>"))
    context = client.get("/sites/chosen/").context
    whole = context["whole"]
    assert (whole.sites, whole.pounds, whole.coach_days, context["organisations"]) == (3, 321_000, 6, 3)
    for table in context["tables"]:
        parts = [(row[1], int(row[2].replace("£", "").replace(",", "")), row[3]) for row in table["rows"]]
        assert tuple(map(sum, zip(*parts, strict=True))) == (3, 321_000, 6), table["caption"]
    page = client.get("/cy/sites/chosen/").content.decode()
    assert "<b>partner</b>" not in page
    rows = cells(client)
    assert sum(int(row["Pounds agreed"]) for row in rows) == 321_000
    assert [row["Lead organisation"] for row in rows if row["Year"] == "2025"] == ["'=Example formula"]
    assert {row["Place"] for row in rows} == {"", "Fife"}
    assert "Fife, England" in client.get("/sites/chosen/").content.decode()


def test_the_list_names_no_person(client):
    agreement = offered(expression__contact_name="Contact Person")
    accept_offer(by=None, now=NOW, paper=agreement, signature=Signature("Signing Person", "Chair", TODAY))
    for address in ("/sites/chosen/", "/sites/chosen/sites.csv"):
        page = client.get(address).content.decode()
        assert agreement.organisation.name in page
        assert "Person" not in page


@pytest.mark.parametrize("number", [1, 3])
def test_the_list_needs_the_same_queries_for_one_and_three(client, number, django_assert_num_queries):
    for _ in range(number):
        HostingPartner.objects.create(hosting=HostingFactory(), organisation=OrganisationFactory())
    with django_assert_num_queries(4):
        assert client.get("/sites/chosen/").status_code == 200


@pytest.mark.parametrize("number", [1, 3])
def test_the_agreement_needs_the_same_queries_for_one_and_three_partners(client, number, django_assert_num_queries):
    agreement = offered()
    agreement.partners.set([OrganisationFactory() for _ in range(number)])
    with django_assert_num_queries(5):
        assert client.get(at(agreement.expression, "agreement/")).status_code == 200


def test_a_decided_call_leads_to_the_sites(client):
    call = ClosedCallFactory(status="decided")
    assert "/sites/chosen/" in client.get(call.get_absolute_url()).content.decode()
    assert client.post("/sites/chosen/").status_code == 405
