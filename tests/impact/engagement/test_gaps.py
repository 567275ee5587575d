"""Organisations are told of gaps: chosen, reached by mail or letter, once; and what they said stays with staff."""

import threading

import pytest
from bs4 import BeautifulSoup
from django.db import IntegrityError, close_old_connections, transaction
from django.db.utils import InternalError
from django.urls import reverse
from django.utils import timezone
from post_office.models import Email

from impact.engagement import actions, figures
from impact.engagement.actions.noticing import ContactMissing, GapNotPublic, NoticeMoved
from impact.engagement.models import GapNotice
from impact.people.actions.knowing import ContactMissing as WayMissing
from impact.people.models import Outgoing, Person
from impact.people.pure.details import Details
from impact.programme.models import EvidenceGap, Nation
from impact.programme.texts import texts
from tests.factories.accounts import UserFactory
from tests.factories.programme import EvidenceGapFactory, TopicFactory, slots
from tests.factories.projects import OrganisationFactory

pytestmark = pytest.mark.django_db
MAIL = Details(name="Example office", contact_route="email", email="office@example.org")
LETTER = Details(name="Example office", contact_route="letter", address="1 Example Street", language="cy")


@pytest.fixture
def director(user_with_role):
    return user_with_role("programme_director")


def choose(gap, by, *organisations):
    return actions.choose_organisations(by=by, now=timezone.now(), gap=gap, organisations=organisations)


def make(by, gap=None, details=MAIL, organisation=None):
    """A notice that waits, with a contact unless `details` is None."""
    (notice,) = choose(gap or EvidenceGapFactory(), by, organisation or OrganisationFactory())
    if details is not None:
        notice = actions.set_contact(by=by, now=timezone.now(), notice=notice, details=details)
    return notice


def send(notice, by):
    return actions.send_notice(by=by, now=timezone.now(), notice=notice)


def test_choosing_twice_is_choosing_once_and_the_last_contact_is_known(director):
    gap, later = EvidenceGapFactory(), EvidenceGapFactory()
    organisation, other = OrganisationFactory(), OrganisationFactory()
    notice = make(director, gap=gap, organisation=organisation)
    assert choose(gap, director, organisation) == []
    first, second = choose(later, director, organisation, other)
    assert (first.contact, second.contact) == (notice.contact, None)
    assert GapNotice.objects.count() == 3


def test_a_mail_goes_once_in_their_language(director):
    gap = EvidenceGapFactory(question=texts("Does it help?", "A yw’n helpu?"))
    notice = send(make(director, gap=gap), director)
    assert (notice.status, notice.sent_by) == ("sent", director)
    mail = Email.objects.get()
    assert mail.to == ["office@example.org"]
    assert mail.subject == "A question about care that evidence does not answer yet"
    assert "Does it help?" in mail.message
    assert f"/topics/gaps/{gap.slug}/" in mail.message
    with pytest.raises(NoticeMoved):
        send(notice, director)
    assert Email.objects.count() == 1


def test_who_has_no_e_mail_gets_a_letter_from_the_staff_list(director):
    gap = EvidenceGapFactory(question=texts("Does it help?", "A yw’n helpu?"))
    notice = send(make(director, gap=gap, details=LETTER), director)
    letter = Outgoing.objects.get()
    assert (letter.route, letter.person, letter.person.nation) == (
        "letter",
        notice.contact,
        Nation.objects.get(code="eng"),
    )
    assert "A yw’n helpu?" in letter.body
    assert f"/cy/topics/gaps/{gap.slug}/" in letter.body
    assert not Email.objects.exists()


def test_nothing_goes_out_without_a_contact_or_a_public_page(director):
    with pytest.raises(ContactMissing):
        send(make(director, details=None), director)
    with pytest.raises(GapNotPublic):
        send(make(director, gap=EvidenceGapFactory(published_at=None)), director)
    with pytest.raises(WayMissing):
        make(director, details=Details(name="Nobody", contact_route="letter"))
    assert set(GapNotice.objects.values_list("status", flat=True)) == {"waiting"}


def test_a_contact_is_corrected_until_it_has_gone_out(director):
    notice = make(director)
    better = Details(name="Example desk", contact_route="email", email="desk@example.org")
    notice = actions.set_contact(by=director, now=timezone.now(), notice=notice, details=better)
    assert (notice.contact.email, Person.objects.count()) == ("desk@example.org", 1)
    send(notice, director)
    with pytest.raises(NoticeMoved):
        actions.set_contact(by=director, now=timezone.now(), notice=notice, details=MAIL)


def test_what_they_said_is_kept_and_corrected(director):
    notice = make(director)
    with pytest.raises(NoticeMoved):
        actions.answer_notice(by=director, now=timezone.now(), notice=notice, words="We know more")
    send(notice, director)
    for words in ("We know more", "We know a little"):
        notice = actions.answer_notice(by=director, now=timezone.now(), notice=notice, words=words)
    assert (notice.status, notice.words, notice.answered_on) == ("answered", "We know a little", timezone.localdate())


def test_an_organisation_is_taken_off_only_before_it_was_told(director):
    notice, told = make(director), send(make(director), director)
    actions.drop_notice(by=director, notice=notice)
    with pytest.raises(NoticeMoved):
        actions.drop_notice(by=director, notice=notice)
    with pytest.raises(NoticeMoved):
        actions.drop_notice(by=director, notice=told)
    assert GapNotice.objects.get() == told


def test_everybody_who_can_be_told_is_told(director):
    gap = EvidenceGapFactory()
    make(director, gap=gap)
    make(director, gap=gap, details=LETTER)
    make(director, gap=gap, details=None)
    make(director)
    assert actions.send_all(by=director, now=timezone.now(), gap=gap) == 2
    assert actions.send_all(by=director, now=timezone.now(), gap=gap) == 0
    assert (Email.objects.count(), Outgoing.objects.count()) == (1, 1)


def test_a_contact_who_is_deleted_leaves_the_record(director):
    notice = send(make(director), director)
    Person.objects.get().delete()
    notice.refresh_from_db()
    assert (notice.contact, notice.status) == (None, "sent")


@pytest.mark.django_db(transaction=True)
def test_two_who_send_at_once_send_one_mail(user_with_role):
    director = user_with_role("programme_director")
    notice, came = make(director), []

    def attempt():
        try:
            send(notice, director)
            came.append("sent")
        except NoticeMoved:
            came.append("moved")
        finally:
            close_old_connections()

    threads = [threading.Thread(target=attempt) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(came) == ["moved", "moved", "sent"]
    assert Email.objects.count() == 1


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("notice_status_is_known", {"status": "lost", "sent_at": timezone.now(), "sent": True}),
        ("notice_that_went_out_says_when_and_by_whom", {"status": "sent"}),
        ("notice_that_went_out_says_when_and_by_whom", {"sent_at": timezone.now()}),
        ("notice_that_is_answered_says_when", {"words": "We know more"}),
    ],
)
def test_a_notice_that_says_nonsense_is_refused(name, fields):
    by, values = UserFactory(), dict(fields)
    if values.pop("sent", False):
        values["sent_by"] = by
    with pytest.raises(IntegrityError, match=name), transaction.atomic():
        GapNotice.objects.create(gap=EvidenceGapFactory(), organisation=OrganisationFactory(), chosen_by=by, **values)


def test_once_for_each_organisation_and_never_backwards(director):
    notice = send(make(director), director)
    with pytest.raises(IntegrityError, match="notice_tells_an_organisation_once"), transaction.atomic():
        GapNotice.objects.create(gap=notice.gap, organisation=notice.organisation, chosen_by=director)
    notice.status, notice.sent_at, notice.sent_by = "waiting", None, None
    with pytest.raises(InternalError, match="Invalid transition"), transaction.atomic():
        notice.save()


# --- pages ----------------------------------------------------------------------------------------------------------


def words_of(client, address):
    page = client.get(address)
    assert page.status_code == 200
    return " ".join(BeautifulSoup(page.content, "html.parser").find("main").get_text(" ").split())


def test_the_public_page_says_how_many_were_told_and_nothing_they_said(client, director):
    gap = EvidenceGapFactory(topic=TopicFactory(title=texts("Nights"), published_at=timezone.now()))
    address = f"/topics/gaps/{gap.slug}/"
    make(director, gap=gap)
    assert "We have not told anybody yet." in words_of(client, address)
    send(make(director, gap=gap), director)
    told = send(make(director, gap=gap, details=LETTER), director)
    actions.answer_notice(by=director, now=timezone.now(), notice=told, words="Between us: yes")
    words = words_of(client, address)
    assert "We told 2 organisations." in words
    assert "This topic waits for an answer: Nights" in words
    assert "Between us" not in words
    assert "Example office" not in words


def test_a_gap_says_what_fills_it_and_hides_a_topic_nobody_sees(client):
    gap = EvidenceGapFactory(
        status="filled", answer=texts("A new study"), topic=TopicFactory(title=texts("Hidden")), why=texts("")
    )
    EvidenceGap.objects.filter(pk=gap.pk).update(why={})
    words = words_of(client, f"/topics/gaps/{gap.slug}/")
    assert "A new study" in words
    assert "Why it matters Not written yet." in words
    assert "Hidden" not in words
    assert "Do you know of evidence" not in words


def test_the_list_has_open_ones_first_and_none_that_is_hidden(client):
    EvidenceGapFactory(question=texts("Filled?"), status="filled", answer=texts("Yes"))
    EvidenceGapFactory(question=texts("Open?"))
    hidden = EvidenceGapFactory(question=texts("Hidden?"), published_at=None)
    words = words_of(client, "/topics/gaps/")
    assert words.index("Open?") < words.index("Filled?")
    assert "Hidden?" not in words
    for slug in (hidden.slug, "made-up", "a" * 300):
        assert client.get(f"/topics/gaps/{slug}/").status_code == 404


@pytest.mark.parametrize("items", [1, 3])
def test_a_gap_costs_the_same_however_many_were_told(client, director, items, django_assert_num_queries):
    gap = EvidenceGapFactory(topic=TopicFactory(published_at=timezone.now()))
    for _ in range(items):
        send(make(director, gap=gap), director)
    with django_assert_num_queries(2):
        client.get(f"/topics/gaps/{gap.slug}/")


# --- staff ----------------------------------------------------------------------------------------------------------


def press(client, model, verb, row, data=None):
    return client.post(reverse(f"admin:{model}_{verb}", args=[row.pk]), data or {}, follow=True)


def text_of(answer):
    return " ".join(BeautifulSoup(answer.content, "html.parser").get_text(" ").split())


def test_from_a_gap_to_an_answer_by_buttons(staff_client):
    client = staff_client("programme_director")
    typed = {"slug": "nights", "topic": "", **slots("question", "Does it help?"), **slots("why")}
    client.post(reverse("admin:programme_evidencegap_add"), typed)
    gap = EvidenceGap.objects.get()
    inline = {f"notices-{name}_FORMS": 0 for name in ("TOTAL", "INITIAL")}
    change = {**typed, **inline, "slug": "at-night"}
    client.post(reverse("admin:programme_evidencegap_change", args=[gap.pk]), change)
    press(client, "programme_evidencegap", "publish", gap)
    organisation = OrganisationFactory(name="Example charity")
    answer = press(client, "programme_evidencegap", "choose", gap, {"organisations": [organisation.pk]})
    assert "Example charity" in text_of(answer)
    form = client.get(reverse("admin:programme_evidencegap_choose", args=[gap.pk])).context["form"]
    assert list(form.fields["organisations"].queryset) == []
    notice = GapNotice.objects.get()
    office = {"name": "Office", "contact_route": "letter", "email": "", "address": "", "phone": "", "language": "en"}
    assert "This is needed to reach them" in text_of(press(client, "engagement_gapnotice", "contact", notice, office))
    assert "can't be done now" in text_of(press(client, "engagement_gapnotice", "send", notice))
    press(client, "engagement_gapnotice", "contact", notice, {**office, "address": "1 Example Street"})
    again = client.get(reverse("admin:engagement_gapnotice_contact", args=[notice.pk]))
    assert again.context["form"]["address"].value() == "1 Example Street"
    assert "Told: 1." in text_of(press(client, "programme_evidencegap", "send", gap))
    press(client, "engagement_gapnotice", "answer", notice, {"words": "We know more"})
    page = client.get(reverse("admin:programme_evidencegap_change", args=[gap.pk]))
    assert "Example charity" in text_of(page)
    assert f'href="{reverse("admin:engagement_gapnotice_change", args=[notice.pk])}"' in page.content.decode()
    press(client, "programme_evidencegap", "take_up", gap)
    press(client, "programme_evidencegap", "fill", gap, slots("answer", "A new study"))
    gap.refresh_from_db()
    assert (gap.slug, gap.status, str(gap.answer)) == ("at-night", "filled", "A new study")
    press(client, "programme_evidencegap", "reopen", gap)
    gap.refresh_from_db()
    assert gap.status == "open"


def test_one_organisation_is_told_or_taken_off(staff_client):
    client = staff_client("programme_director")
    notice, other = make(client.user), make(client.user)
    press(client, "engagement_gapnotice", "send", notice)
    press(client, "engagement_gapnotice", "drop", other)
    assert GapNotice.objects.get().status == "sent"
    assert text_of(client.get(reverse("admin:engagement_gapnotice_changelist"), {"q": "office"}))


def test_a_nation_lead_tells_organisations_of_their_nation_only(staff_client, director):
    gap = EvidenceGapFactory()
    welsh = make(director, gap=gap, organisation=OrganisationFactory(nation=Nation.objects.get(code="wls")))
    english = make(director, gap=gap)
    client = staff_client("nation_lead", nations=["wls"])
    assert list(GapNotice.objects.visible_to(client.user)) == [welsh]
    page = text_of(client.get(reverse("admin:programme_evidencegap_change", args=[gap.pk])))
    assert welsh.organisation.name in page
    assert english.organisation.name not in page
    assert client.post(reverse("admin:engagement_gapnotice_send", args=[english.pk])).status_code == 404
    mine, other = OrganisationFactory(nation=Nation.objects.get(code="wls")), OrganisationFactory()
    form = client.get(reverse("admin:programme_evidencegap_choose", args=[gap.pk])).context["form"]
    assert list(form.fields["organisations"].queryset) == [mine]
    press(client, "programme_evidencegap", "choose", gap, {"organisations": [mine.pk, other.pk]})
    assert GapNotice.objects.count() == 2, "neither, for one of them is not theirs to choose"
    assert "Told: 1." in text_of(press(client, "programme_evidencegap", "send", gap))
    english.refresh_from_db()
    assert english.status == "waiting"


def test_who_only_reads_sees_gaps_and_not_whom_we_write_to(staff_client, director):
    notice = make(director)
    client = staff_client("read_only")
    page = client.get(reverse("admin:programme_evidencegap_change", args=[notice.gap_id]))
    assert page.status_code == 200
    assert notice.organisation.name not in text_of(page)
    assert client.get(reverse("admin:engagement_gapnotice_changelist")).status_code == 403
    assert client.post(reverse("admin:programme_evidencegap_send", args=[notice.gap_id])).status_code == 403


def test_what_waits(director, user_with_role):
    make(director)
    send(make(director), director)
    words = "Organisations to tell of a gap in the evidence"
    assert [line.count for line in figures.waiting(director) if line.label == words] == [1]
    assert [line for line in figures.waiting(user_with_role("event_support")) if line.label == words] == []
