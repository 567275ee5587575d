"""From the day on: what people will do, who else could benefit, how it was, did it happen?"""

import datetime as dt
import re

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone
from pghistory.models import Events
from post_office.models import Email

from impact.engagement import actions
from impact.engagement.actions.asking import ask_how_it_was, ask_whether_it_happened
from impact.engagement.actions.following import Enough
from impact.engagement.emails import commitment_token, did_it_happen
from impact.engagement.models import Asked, Commitment, Connection, Feedback, Registration
from tests.factories.bad_input import BAD_VALUES
from tests.factories.engagement import make_commitment, make_connection, make_event, over, register
from tests.impact.engagement.journey import mails, place

pytestmark = pytest.mark.django_db
DAY = dt.timedelta(days=1)


@pytest.fixture
def mine():
    registration = register(make_event())
    over(registration.event)
    registration.refresh_from_db()
    return registration


def register_late(event):
    """Somebody else who was there."""
    other = register(make_event())
    Registration.objects.filter(pk=other.pk).update(event=event)
    other.refresh_from_db()
    return other


def values_in(page):
    """The numbers under how useful people found it."""
    found = page.split("How useful people found it")[1].split("</dl>")[0]
    return re.findall(r'summary-list__value">([^<]*)<', found)


def happened(commitment):
    return reverse("engagement:happened", kwargs={"token": commitment_token(commitment)})


def test_before_the_event_nothing_of_it_is_asked(client):
    early = register(make_event())
    for what in ("commitment", "connection", "feedback"):
        assert client.get(place(early, what))["Location"] == place(early)
        refused = client.post(place(early, what), {"text": "x", "useful": "5"})["Location"]
        assert refused == place(early) + "?refused=1"
        page = client.get(refused).content.decode()
        assert "This can’t be done now" in page
        assert "Thank you" not in page
    assert not Commitment.objects.exists()
    now = timezone.now()
    with pytest.raises(actions.NotNow):
        make_commitment(early.event, early)
    with pytest.raises(actions.NotNow):
        make_connection(early.event, early)
    with pytest.raises(actions.NotNow):
        actions.give_feedback(now=now, event=early.event, registration=early, useful=5, worked="", change="")


def test_who_was_not_there_is_not_asked(client, mine):
    Registration.objects.filter(pk=mine.pk).update(attended=False)
    for what in ("commitment", "connection", "feedback"):
        assert client.get(place(mine, what))["Location"] == place(mine)


def test_somebody_writes_down_what_they_will_do(client, mine):
    typed = {"text": "I tell our head of service.", "by_when_day": "1", "by_when_month": "3", "by_when_year": "2030",
             "may_show": "on"}  # fmt: skip
    assert client.post(f"/cy{place(mine, 'commitment')}", typed)["Location"] == f"/cy{place(mine)}?done=commitment"
    kept = Commitment.objects.get()
    assert (kept.text, kept.by_when, kept.may_show, kept.is_shown, kept.language) == (
        "I tell our head of service.", dt.date(2030, 3, 1), True, False, "cy",
    )  # fmt: skip
    assert kept.ask_on == timezone.localdate() + dt.timedelta(weeks=12)
    assert "I tell our head" in client.get(place(mine)).content.decode()
    public = reverse("engagement:detail", kwargs={"slug": mine.event.slug})
    assert "I tell our head" not in client.get(public).content.decode(), "somebody reads it first"


def test_enough_is_enough(client, mine):
    for number in range(10):
        make_commitment(mine.event, mine, text=f"Talk to team {number}.")
        make_connection(mine.event, mine, organisation_name=f"Example: group {number}")
    assert client.post(place(mine, "commitment"), {"text": "x"}).status_code == 409
    assert client.post(place(mine, "connection"), {"organisation_name": "x"}).status_code == 409
    with pytest.raises(Enough):
        make_commitment(mine.event, mine)
    again = {"text": "Talk to team 3."}
    assert client.post(place(mine, "commitment"), again)["Location"].endswith("?done=commitment"), "it is kept already"


def test_the_same_words_again_are_the_same_row_and_the_last_answer_stands(client, mine, user_with_role):
    typed = {"text": "I tell our head of service.", "may_show": "on"}
    for _pressed_twice in range(2):
        assert client.post(place(mine, "commitment"), typed)["Location"].endswith("?done=commitment")
    kept = Commitment.objects.get()
    actions.show_commitment(by=user_with_role("programme_director"), commitment=kept, shown=True)
    client.post(place(mine, "commitment"), {"text": "I tell our head of service."})
    kept.refresh_from_db()
    assert (kept.may_show, kept.is_shown) == (False, False), "they took the yes back"
    other = register_late(mine.event)
    assert make_commitment(mine.event, other, text=kept.text).pk != kept.pk, "somebody else’s is another one"
    assert make_commitment(mine.event, None, text=kept.text).pk != make_commitment(mine.event, None, text=kept.text).pk


def test_the_same_organisation_again_is_the_same_row_and_loses_nothing(client, mine):
    for typed in ({"why": "Same question"}, {"why": "Same question"}, {"found_at": "Library"}):
        told = {"organisation_name": "A group", **typed}
        assert client.post(place(mine, "connection"), told)["Location"].endswith("?done=connection")
    kept = Connection.objects.get()
    assert (kept.why, kept.found_at, kept.contact) == ("Same question", "Library", "")
    make_connection(mine.event, mine, organisation_name="A group", contact="Example name", contact_agreed=False)
    kept.refresh_from_db()
    assert kept.contact == "", "without a yes nobody is named"
    make_connection(mine.event, mine, organisation_name="A group", contact="Example name", contact_agreed=True)
    kept.refresh_from_db()
    assert (kept.contact, Connection.objects.count()) == ("Example name", 1)
    make_connection(mine.event, mine, organisation_name="Another group")
    assert Connection.objects.count() == 2


def test_feedback_the_action_refuses_is_explained(client, mine, monkeypatch):
    def refuses(**kwargs):
        raise actions.NotNow

    monkeypatch.setattr("impact.engagement.actions.give_feedback", refuses)
    page = client.post(place(mine, "feedback"), {"useful": "4"})
    assert page.status_code == 409
    assert "This can’t be done now" in page.content.decode()


def test_who_else_could_benefit_without_naming_anybody(client, mine):
    assert client.get(place(mine, "connection")).status_code == 200
    page = client.post(place(mine, "connection"), {"organisation_name": "A group", "contact": "Example name"})
    assert page.status_code == 200
    assert "contact_agreed" in page.context["form"].errors
    assert not Connection.objects.exists()
    typed = {"organisation_name": "A group", "found_at": "Library", "why": "Same question",
             "contact": "Example name", "contact_agreed": "on"}  # fmt: skip
    assert client.post(place(mine, "connection"), typed)["Location"].endswith("?done=connection")
    kept = Connection.objects.get()
    assert (kept.organisation_name, kept.contact, kept.status) == ("A group", "Example name", "suggested")
    assert "A group" in client.get(place(mine)).content.decode()
    ticked = make_connection(mine.event, mine, contact="Somebody", contact_agreed=False)
    assert ticked.contact == "", "without a yes nobody is named"


FIELDS = {
    "commitment": ({"text": "x"}, ("text", "by_when_day", "by_when_month", "by_when_year", "may_show")),
    "connection": (
        {"organisation_name": "x"}, ("organisation_name", "found_at", "why", "contact", "contact_agreed"),
    ),
    "feedback": ({"useful": "5"}, ("useful", "worked", "change")),
}  # fmt: skip


@pytest.mark.parametrize(
    ("what", "field"), [(what, field) for what, (_good, names) in FIELDS.items() for field in names]
)
@pytest.mark.parametrize("bad", BAD_VALUES.values(), ids=BAD_VALUES)
def test_bad_input_is_answered_kindly(client, mine, what, field, bad):
    page = client.post(place(mine, what), {**FIELDS[what][0], field: bad})
    assert page.status_code in {200, 302}
    assert page.status_code == 302 or page.context["form"].errors


@pytest.mark.parametrize("what", FIELDS)
def test_nothing_typed_is_explained(client, mine, what):
    page = client.post(place(mine, what), {})
    assert page.status_code == 200
    assert page.context["form"].errors


def test_how_it_was_is_kept_once_and_is_nobodys(client, mine):
    other = Registration.objects.counted().exclude(pk=mine.pk).first() or register(make_event())
    history = Events.objects.tracks(mine).count()
    typed = {"useful": "4", "worked": "The tea", "change": "The chairs"}
    assert client.post(place(mine, "feedback"), typed)["Location"] == place(mine) + "?done=feedback"
    kept = Feedback.objects.get()
    assert (kept.useful, kept.worked, kept.change, kept.event) == (4, "The tea", "The chairs", mine.event)
    fields = {field.name for field in Feedback._meta.get_fields()}
    assert fields == {"id", "public_id", "event", "useful", "worked", "change"}, "no time, no person"
    mine.refresh_from_db()
    other.refresh_from_db()
    assert (mine.feedback_given, other.feedback_given) == (True, False)
    assert Events.objects.tracks(mine).count() == history, "not even the history notes when"
    assert client.get(place(mine, "feedback"))["Location"] == place(mine)
    assert client.post(place(mine, "feedback"), typed)["Location"] == place(mine) + "?done=feedback"
    assert Feedback.objects.count() == 1
    assert "You have told us" in client.get(place(mine)).content.decode()


@pytest.mark.django_db(transaction=True)
def test_transaction_numbers_tell_nothing(django_db_serialized_rollback):
    event = make_event()
    people = [register(event) for _one in range(3)]
    over(event)
    actions.give_feedback(
        now=timezone.now(), event=event, registration=people[1], useful=5, worked="Mine", change=""
    )  # fmt: skip
    rows = Registration.objects.raw("SELECT id, xmin::text AS number FROM engagement_registration")
    assert len({row.number for row in rows}) == 1, "everybody's row was written with these words"


def test_totals_are_shown_from_ten_on_and_only_afterwards(client, mine):
    public = reverse("engagement:detail", kwargs={"slug": mine.event.slug})
    for _one in range(9):
        Feedback.objects.create(event=mine.event, useful=5, worked="Never public")
    text = client.get(public).content.decode()
    assert "Too few people have told us" in text
    Feedback.objects.create(event=mine.event, useful=2)
    text = client.get(public).content.decode()
    assert "10 people told us" in text
    assert "Never public" not in text
    assert values_in(text) == ["10", "[c]", "[c]", "[c]", "[c]"], "one is nobody’s business, nor is none"
    assert "[c] means that too few people" in text
    for _one in range(3):
        Feedback.objects.create(event=mine.event, useful=2)
    text = client.get(public).content.decode()
    assert "15 people told us" in text, "thirteen, rounded"
    assert "Numbers are rounded to the nearest 5" in text
    assert values_in(text) == ["10", "[c]", "[c]", "[c]", "[c]"]
    assert "golygu bod rhy ychydig" in client.get("/cy" + public).content.decode()
    early = make_event()
    assert (
        "How useful people found it"
        not in client.get(reverse("engagement:detail", kwargs={"slug": early.slug})).content.decode()
    )


def test_everybody_there_is_asked_how_it_was_once(mine):
    register(make_event())
    Email.objects.all().delete()
    now = timezone.now()
    assert ask_how_it_was(now=now) == 1
    assert ask_how_it_was(now=now) == 0
    mail = mails("How was it?")[0]
    assert mail.to == [mine.person.email]
    assert place(mine) in mail.message


def test_nobody_is_asked_weeks_later_or_when_they_were_away(mine):
    Registration.objects.filter(pk=mine.pk).update(attended=False)
    assert ask_how_it_was(now=timezone.now()) == 0
    Registration.objects.filter(pk=mine.pk).update(attended=True)
    assert ask_how_it_was(now=timezone.now() + 20 * DAY) == 0


def test_did_it_happen_is_asked_on_its_day_and_once_more_at_most(mine):
    commitment = make_commitment(mine.event, mine, weeks=2)
    Email.objects.all().delete()
    day = timezone.now() + 14 * DAY
    assert ask_whether_it_happened(now=day - DAY) == 0
    assert ask_whether_it_happened(now=day) == 1
    assert ask_whether_it_happened(now=day) == 0
    assert ask_whether_it_happened(now=day + 13 * DAY) == 0
    assert ask_whether_it_happened(now=day + 14 * DAY) == 1
    assert ask_whether_it_happened(now=day + 200 * DAY) == 0
    first, second = Email.objects.order_by("pk")
    assert first.subject == "Did it happen?"
    assert happened(commitment) in first.message
    assert "Talk about it in our team." in first.message
    assert "once more" in second.subject
    assert list(Asked.objects.order_by("pk").values_list("number", flat=True)) == [1, 2]


def test_who_has_answered_is_not_asked_again(mine):
    commitment = make_commitment(mine.event, mine, weeks=1)
    now = timezone.now() + 8 * DAY
    assert ask_whether_it_happened(now=now) == 1
    actions.answer_commitment(by=None, now=now, commitment=commitment, outcome="not_yet", words="")
    assert ask_whether_it_happened(now=now + 30 * DAY) == 0


def test_what_nobody_can_be_written_to_about_is_left_to_staff(mine):
    commitment = make_commitment(mine.event, None, weeks=1)
    assert ask_whether_it_happened(now=timezone.now() + 30 * DAY) == 0
    did_it_happen(commitment, now=timezone.now(), again=False)
    assert not mails("Did it happen?")


def test_a_cancelled_event_asks_nothing(mine):
    make_commitment(mine.event, mine, weeks=1)
    type(mine.event).objects.filter(pk=mine.event.pk).update(status="cancelled", cancelled_because={"en": "x"})
    assert ask_whether_it_happened(now=timezone.now() + 30 * DAY) == 0
    assert ask_how_it_was(now=timezone.now()) == 0


def test_a_letter_asks_those_without_email():
    registration = register(make_event(), contact_route="letter", email="", address="1 Example Street")
    over(registration.event)
    make_commitment(registration.event, registration, weeks=1)
    before = registration.person.outgoing.count()
    ask_whether_it_happened(now=timezone.now() + 8 * DAY)
    assert registration.person.outgoing.count() == before + 1
    assert "Talk about it in our team." in registration.person.outgoing.latest("pk").body


@pytest.mark.parametrize("outcome", ["yes", "partly", "not_yet", "no"])
def test_each_answer_is_kept_and_can_be_changed(client, mine, outcome):
    commitment = make_commitment(mine.event, mine)
    assert client.get(happened(commitment)).status_code == 200
    answer = client.post(happened(commitment), {"outcome": outcome, "words": "So it was."})
    assert answer["Location"] == happened(commitment) + "?done=1"
    commitment.refresh_from_db()
    assert (commitment.outcome, commitment.words, commitment.answered_on) == (
        outcome,
        "So it was.",
        timezone.localdate(),
    )
    page = client.get(answer["Location"]).content.decode()
    assert "So it was." in page
    assert "Thank you for your answer" in page
    client.post(happened(commitment), {"outcome": "yes"})
    commitment.refresh_from_db()
    assert commitment.outcome == "yes"


@pytest.mark.parametrize("field", ["outcome", "words"])
@pytest.mark.parametrize("bad", BAD_VALUES.values(), ids=BAD_VALUES)
def test_bad_answers_are_answered_kindly(client, mine, field, bad):
    commitment = make_commitment(mine.event, mine)
    page = client.post(happened(commitment), {"outcome": "yes", field: bad})
    assert page.status_code in {200, 302}
    commitment.refresh_from_db()
    assert commitment.is_answered is (page.status_code == 302)


def test_the_action_takes_real_answers_only(mine):
    commitment = make_commitment(mine.event, mine)
    for made_up in ("planned", "perhaps"):
        with pytest.raises(actions.AnswerUnknown):
            actions.answer_commitment(by=None, now=timezone.now(), commitment=commitment, outcome=made_up, words="")


def test_what_is_shown_has_no_name_and_tells_what_is_not_yet(client, mine, user_with_role):
    staff = user_with_role("programme_director")
    commitment = make_commitment(mine.event, mine, may_show=True, by_when=dt.date(2030, 1, 2))
    actions.show_commitment(by=staff, commitment=commitment, shown=True)
    public = reverse("engagement:detail", kwargs={"slug": mine.event.slug})
    text = client.get(public).content.decode()
    assert "Talk about it in our team." in text
    assert "by 2 January 2030" in text
    assert "We ask on" in text
    assert mine.person.name not in text
    actions.answer_commitment(
        by=None, now=timezone.now(), commitment=commitment, outcome="not_yet", words="Private words"
    )  # fmt: skip
    text = client.get(public).content.decode()
    assert "Not yet" in text
    assert "Private words" not in text
    assert "These words stand on the event" in client.get(happened(commitment)).content.decode()


def test_without_a_yes_nothing_is_shown(mine, user_with_role):
    staff = user_with_role("programme_director")
    commitment = make_commitment(mine.event, mine)
    with pytest.raises(actions.NotNow):
        actions.show_commitment(by=staff, commitment=commitment, shown=True)
    yes = make_commitment(mine.event, mine, may_show=True)
    actions.show_commitment(by=staff, commitment=yes, shown=True)
    actions.correct_commitment(
        by=staff, commitment=yes, text="y", by_when=None, ask_on=dt.date(2030, 1, 1), may_show=False
    )
    yes.refresh_from_db()
    assert not yes.is_shown, "who takes the yes back is shown no longer"


def test_a_connection_goes_through_its_stages(mine, user_with_role):
    staff, now = user_with_role("programme_director"), timezone.now()
    connection = make_connection(mine.event)
    for verb, status in (("introduce", "introduced"), ("talk", "in_touch"), ("drop", "nothing")):
        connection = actions.move_connection(by=staff, now=now, connection=connection, verb=verb, words=f"Did {verb}")
        assert connection.status == status
    with pytest.raises(actions.NotNow):
        actions.move_connection(by=staff, now=now, connection=connection, verb="talk", words="x")
    assert connection.notes.count("\n") == 2
    assert "Did drop" in actions.note_connection(by=staff, now=now, connection=connection, words="More").notes


def test_the_day_is_the_first_one(mine):
    with time_machine.travel(mine.event.ends_at + 100 * DAY, tick=False):
        late = make_commitment(mine.event, mine, weeks=1)
        assert late.ask_on == timezone.localdate() + dt.timedelta(weeks=1), "never in the past"
