"""Staff pages of sessions, votes, outputs and advice: every button, what is refused, who may, and the cost."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from django.utils.html import strip_tags
from post_office.models import Email

from assemblies.actions.voting import close_vote
from assemblies.models import (
    Advice,
    AgendaItem,
    FinalNotes,
    GroupTally,
    NotesReply,
    Output,
    Paper,
    Session,
    SessionAttendance,
    Vote,
)
from impact.programme.texts import texts
from tests.factories import assemblies_sessions as make
from tests.factories.assemblies import AssemblyFactory
from tests.factories.assemblies_sessions import (
    DAY,
    AdviceFactory,
    AgendaItemFactory,
    AttendanceFactory,
    HeldSessionFactory,
    NotesFactory,
    OpenVoteFactory,
    OutputFactory,
    PaperFactory,
    PlaceFactory,
    SentNotesFactory,
    SessionFactory,
    VoteFactory,
)
from tests.factories.bad_input import BAD_VALUES
from tests.factories.people import nation

pytestmark = pytest.mark.django_db


def url(model, what="changelist", *args):
    return reverse(f"admin:assemblies_{model}_{what}", args=args)


def press(client, row, verb, data=None, *, status=302):
    address = url(row._meta.model_name, verb, row.pk)
    assert client.get(address).status_code == 200
    answer = client.post(address, data or {})
    assert answer.status_code == status, answer.content.decode()[:3000]
    row.refresh_from_db()
    return answer


def change(client, row, data, *, status=302):
    """Send the form of a row as a browser does: with the hidden fields of the tables under it."""
    address = url(row._meta.model_name, "change", row.pk)
    page = client.get(address)
    hidden = {}
    for table in page.context["inline_admin_formsets"]:
        form = table.formset.management_form
        hidden |= {form.add_prefix(name): form.initial.get(name, "") for name in form.fields}
    answer = client.post(address, {**hidden, **data})
    assert answer.status_code == status, answer.content.decode()[:3000]
    row.refresh_from_db()
    return answer


@pytest.fixture
def client(staff_client):
    return staff_client("programme_director")


def typed_session(**changes):
    return {
        "title_en": "Spring meeting", "title_cy": "Cyfarfod y gwanwyn", "starts_at_0": "2099-05-01",
        "starts_at_1": "10:30", "ends_at_0": "2099-05-01", "ends_at_1": "15:30", "place_en": "A hall",
        "joining_link": "https://meet.example.org/x", "remind_hours": ["24", "168"], **changes,
    }  # fmt: skip


def test_a_session_is_planned_changed_and_cancelled(client):
    assembly = AssemblyFactory(status="meeting")
    make.member(assembly)
    assert client.get(url("session", "add")).status_code == 200
    assert client.post(url("session", "add"), typed_session(assembly=assembly.pk)).status_code == 302
    session = Session.objects.get()
    assert (session.number, str(session.entry.title), session.entry.remind_hours) == (1, "Spring meeting", [24, 168])
    assert timezone.localtime(session.entry.starts_at).hour == 10
    address = url("session", "change", session.pk)
    page = client.get(address)
    assert page.context["adminform"].form.initial["place"] == texts("A hall")
    change(client, session, typed_session(place_en="Another hall", remind_hours=[]))
    session.entry.refresh_from_db()
    assert (str(session.entry.place), session.entry.remind_hours, session.entry.sequence) == ("Another hall", [], 1)
    press(client, session, "cancel", {"reason_en": ""}, status=200)
    press(client, session, "cancel", {"reason_en": "No hall."})
    assert session.is_cancelled
    assert Email.objects.count() == 3
    shown = client.get(address).content.decode()
    assert "Another hall" in shown
    assert "No hall." in strip_tags(shown)
    assert client.post(url("session", "cancel", session.pk), {"reason_en": "x"}).status_code == 302, "kindly refused"


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"title_en": ""}, "title"),
        ({"ends_at_1": "10:30"}, "ends_at"),
        ({"starts_at_0": "yesterday"}, "starts_at"),
        ({"joining_link": "not a link"}, "joining_link"),
        ({"remind_hours": ["5"]}, "remind_hours"),
        ({"assembly": "0"}, "assembly"),
    ],
)
def test_a_wrong_session_is_explained(client, changes, field):
    page = client.post(url("session", "add"), {**typed_session(assembly=AssemblyFactory().pk), **changes})
    assert page.status_code == 200
    assert field in page.context["adminform"].form.errors
    assert not Session.objects.exists()


@pytest.mark.parametrize("bad", BAD_VALUES.values(), ids=BAD_VALUES)
@pytest.mark.parametrize("field", ["assembly", "title_en", "starts_at_0", "ends_at_1", "place_en", "joining_link"])
def test_bad_input_never_breaks_the_form(client, field, bad):
    typed = {**typed_session(assembly=AssemblyFactory().pk), field: bad}
    assert client.post(url("session", "add"), typed).status_code in {200, 302}


def test_agenda_and_papers_from_the_page_of_the_session(client):
    session = SessionFactory()
    press(client, session, "add_agenda", {"title_en": "Welcome", "kind": "talk", "minutes": "0"}, status=200)
    for title in ("Welcome", "Vote"):
        press(client, session, "add_agenda", {"title_en": title, "kind": "talk", "minutes": "15"})
    press(client, session, "add_paper", {"title_en": "What we know", "body_en": "Much."})
    assert "Welcome" in client.get(url("session", "change", session.pk)).content.decode()
    second, paper = AgendaItem.objects.get(position=2), Paper.objects.get()
    assert press(client, second, "earlier")["Location"] == url("session", "change", session.pk)
    assert second.position == 1
    press(client, second, "earlier", status=409)
    press(client, second, "later")
    back = client.post(url("agendaitem", "change", second.pk), {"title_en": "Vote!", "kind": "decide", "minutes": ""})
    assert back["Location"] == url("session", "change", session.pk)
    second.refresh_from_db()
    assert (str(second.title), second.kind, second.minutes) == ("Vote!", "decide", None)
    client.post(url("agendaitem", "remove", second.pk))
    assert AgendaItem.objects.count() == 1
    client.post(url("paper", "change", paper.pk), {"title_en": "What we know now", "body_en": "More."})
    press(client, paper, "show")
    assert (paper.published, str(paper.title)) == (True, "What we know now")
    press(client, paper, "hide")
    assert not paper.published


def test_everybody_is_marked_on_one_page(client):
    session = HeldSessionFactory()
    first, second = make.members(session.assembly, carer=1, provider=1)
    page = client.get(url("session", "attendance", session.pk)).content.decode()
    assert page.count("<fieldset") == 2
    assert "Unpaid carers" in page
    name = f"member-{first.pk}"
    wrong = client.post(url("session", "attendance", session.pk), {name: "asleep"})
    assert "Choose one of the answers shown" in wrong.content.decode()
    press(client, session, "attendance", {name: "room", f"member-{second.pk}": ""})
    assert SessionAttendance.objects.get().attended == "room"
    again = client.get(url("session", "attendance", session.pk)).content.decode()
    assert again.count("checked") == 2
    assert "Unpaid carers: Came, in the room 1" in client.get(url("session", "change", session.pk)).content.decode()
    assert "Nobody has a seat yet." in client.get(
        url("session", "attendance", HeldSessionFactory().pk)
    ).content.decode()  # fmt: skip


def test_held_then_notes_until_they_are_final(client):
    session = SessionFactory(starts_at=timezone.now() - DAY)
    people = make.members(session.assembly, carer=2)
    press(client, session, "hold")
    press(client, session, "write_notes", {"body_en": "We met."})
    tomorrow = timezone.localdate() + DAY
    press(client, session, "send_notes", {"answer_by_0": "2000-01-01", "answer_by_1": "10:00"}, status=409)
    press(client, session, "send_notes", {"answer_by_0": f"{tomorrow}", "answer_by_1": "20:00"})
    assert "are with members now" in client.get(url("session", "write_notes", session.pk)).content.decode()
    by_phone = {"member": people[0].pk, "answer": "change", "words": ""}
    press(client, session, "answer_notes", by_phone, status=200)
    press(client, session, "answer_notes", {**by_phone, "member": ""}, status=200)
    press(client, session, "answer_notes", {**by_phone, "words": "It rained."})
    assert NotesReply.objects.get().typed_by == client.user
    assert "0 of 2 members agreed, 1 asked" in client.get(url("session", "finish_notes", session.pk)).content.decode()
    press(client, session, "finish_notes", status=409)
    for one in people:
        press(client, session, "answer_notes", {"member": one.pk, "answer": "agrees"})
    press(client, session, "finish_notes")
    assert FinalNotes.objects.get().agreed == 2
    shown = client.get(url("session", "change", session.pk)).content.decode()
    assert "Final, version 1; agreed 2 of 2" in shown
    assert client.get(url("session", "write_notes", session.pk)).status_code == 302


def typed_vote(assembly, **changes):
    return {
        "assembly": assembly.pk, "session": "", "question_en": "Which model?", "kind": "dots", "how_many": "5",
        "per_option": "2", **changes,
    }  # fmt: skip


def test_a_vote_from_question_to_published_result(client):
    session = HeldSessionFactory()
    make.members(session.assembly, carer=12)
    assert client.get(url("vote", "add")).status_code == 200
    assert client.post(url("vote", "add"), typed_vote(session.assembly, session=session.pk)).status_code == 302
    vote = Vote.objects.get()
    address = url("vote", "change", vote.pk)
    change(client, vote, typed_vote(session.assembly, session=session.pk, how_many="4"))
    press(client, vote, "add_option", {"label_en": ""}, status=200)
    press(client, vote, "open", status=409)
    about = make.priority("prevention")
    press(client, vote, "add_option", {"priority": about.pk})
    press(client, vote, "add_option", {"priority": about.pk}, status=409)
    press(client, vote, "add_option", {"label_en": "Networks", "code": "networks"})
    press(client, vote, "add_option", {"label_en": "Mistake"})
    press(client, vote, "remove_option", {"option": vote.options.get(position=3).pk})
    press(client, vote, "open")
    assert (vote.status, vote.how_many, vote.options.count()) == ("open", 4, 2)
    tally = {"group": "carer", "people": "12", "points-1": "13", "points-2": "20"}
    press(client, vote, "tally", {**tally, "points-1": "999"}, status=409)
    press(client, vote, "tally", {**tally, "people": "-1"}, status=200)
    press(client, vote, "tally", tally)
    assert GroupTally.objects.get().people == 12
    assert "Counted when it is closed." in client.get(address).content.decode()
    press(client, vote, "close")
    press(client, vote, "reopen")
    press(client, vote, "close")
    assert "12: 1. Networks (20); 2. About prevention (13)" in client.get(address).content.decode()
    press(client, session, "from_vote", {"vote": vote.pk, "text_en": "Networks come first."})
    press(client, vote, "publish")
    output = Output.objects.get()
    assert client.get(url("output", "change", output.pk)).status_code == 200
    press(client, output, "publish")
    assert output.is_published
    assert client.get(url("output", "change", output.pk)).status_code == 200
    press(client, output, "take_back")
    assert not output.is_published


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"question_en": ""}, "question"),
        ({"kind": "nod"}, "kind"),
        ({"per_option": "9"}, "per_option"),
        ({"how_many": "0"}, "__all__"),
    ],
)
def test_a_wrong_vote_is_explained(client, changes, field):
    page = client.post(url("vote", "add"), typed_vote(AssemblyFactory(), **changes))
    assert page.status_code == 200
    assert field in page.context["adminform"].form.errors
    assert not Vote.objects.exists()


def test_numbers_follow_the_kind_and_sessions_their_assembly(client):
    session = SessionFactory()
    page = client.post(url("vote", "add"), typed_vote(AssemblyFactory(), session=session.pk))
    assert "session" in page.context["adminform"].form.errors
    client.post(url("vote", "add"), typed_vote(session.assembly, kind="one"))
    client.post(url("vote", "add"), typed_vote(session.assembly, kind="rank"))
    assert list(Vote.objects.order_by("pk").values_list("kind", "how_many", "per_option")) == [
        ("one", 1, 1), ("rank", 5, 1),
    ]  # fmt: skip


def test_an_order_without_a_vote_and_themes(client):
    session = HeldSessionFactory()
    one, two = make.priority("prevention"), make.priority("workforce")
    typed = {"text_en": "We agreed.", "room": "31", "place_1": one.pk, "place_2": two.pk}
    for wrong in (
        {"place_2": one.pk},
        {"place_1": "", "place_2": two.pk},
        {"room": "0"},
        {"place_2": "", "place_3": two.pk},
    ):
        press(client, session, "write_order", {**typed, **wrong}, status=200)
    press(client, session, "write_order", typed)
    order = Output.objects.get()
    assert list(order.places.order_by("place").values_list("priority__slug", flat=True)) == ["prevention", "workforce"]
    change(client, order, {"kind": "priorities", "text_en": "We all agreed."})
    assert str(order.text) == "We all agreed."
    assert client.get(url("output", "add")).status_code == 200
    client.post(url("output", "add"), {"session": session.pk, "kind": "priorities", "text_en": "By hand"})
    assert Output.objects.count() == 1, "an order has buttons of its own"
    client.post(url("output", "add"), {"session": session.pk, "kind": "ask", "text_en": "Ask us"})
    ask = Output.objects.get(kind="ask")
    change(client, ask, {"kind": "theme", "text_en": "Being asked"})
    assert (ask.kind, str(ask.text)) == ("theme", "Being asked")


def test_advice_is_written_answered_and_followed(client):
    session = HeldSessionFactory()
    assert client.get(url("advice", "add")).status_code == 200
    client.post(url("advice", "add"), {"session": session.pk, "text_en": "Pay us."})
    advice = Advice.objects.get()
    client.post(url("advice", "change", advice.pk), {"text_en": "Pay us on the day."})
    typed = {"response_en": "Yes.", "answered_as_en": "Director", "answered_on": "2000-01-01"}
    press(client, advice, "answer", typed, status=409)
    press(client, advice, "answer", {**typed, "answered_on": "never"}, status=200)
    press(client, advice, "answer", {**typed, "answered_on": f"{timezone.localdate()}"})
    assert (advice.status, str(advice.text)) == ("answered", "Pay us on the day.")
    press(client, advice, "tell_change", {"what_changed_en": "Paid.", "changed_on": f"{timezone.localdate()}"})
    assert advice.status == "changed"
    assert client.get(url("advice", "change", advice.pk)).status_code == 200


def test_the_sessions_to_choose_from_are_ones_own_and_held(staff_client):
    mine = HeldSessionFactory()
    HeldSessionFactory(assembly__nation=nation("sct"))
    SessionFactory()
    lead = staff_client("nation_lead", ["wls"])
    for model in ("output", "advice"):
        form = lead.get(url(model, "add")).context["adminform"].form
        assert list(form.fields["session"].queryset) == [mine]
    form = lead.get(url("vote", "add")).context["adminform"].form
    assert form.fields["session"].queryset.count() == 2
    assert all(found.nation.code == "wls" for found in form.fields["assembly"].queryset)


def test_event_support_marks_who_came_and_changes_nothing_else(staff_client):
    client = staff_client("event_support")
    session = HeldSessionFactory()
    person = make.member(session.assembly)
    page = client.get(url("session", "change", session.pk))
    assert page.status_code == 200
    assert "Mark who came" in page.content.decode()
    assert "Write the notes" not in page.content.decode()
    press(client, session, "attendance", {f"member-{person.pk}": "online"})
    for verb in ("write_notes", "add_agenda", "add_paper", "from_vote"):
        assert client.get(url("session", verb, session.pk)).status_code == 403
    assert client.get(url("session", "add")).status_code == 403
    assert client.get(url("agendaitem", "change", AgendaItemFactory(session=session).pk)).status_code == 200
    assert client.get(url("vote")).status_code == 403


def test_readers_read_and_other_nations_see_nothing(staff_client):
    session = HeldSessionFactory()
    output, advice = OutputFactory(session=session), AdviceFactory(session=session)
    reader, scots = staff_client("read_only"), staff_client("nation_lead", ["sct"])
    for row in (session, output, advice):
        model = row._meta.model_name
        assert reader.get(url(model, "change", row.pk)).status_code == 200
        assert reader.get(url(model, "add")).status_code == 403
        assert scots.get(url(model, "change", row.pk)).status_code == 302
    assert reader.get(url("advice", "answer", advice.pk)).status_code == 403
    assert scots.get(url("session", "hold", session.pk)).status_code == 404


LISTS = {
    "session": lambda: AttendanceFactory().session,
    "vote": OpenVoteFactory,
    "output": lambda: PlaceFactory().output,
    "advice": AdviceFactory,
    "agendaitem": AgendaItemFactory,
    "paper": PaperFactory,
}


@pytest.mark.parametrize("model", LISTS)
def test_lists_cost_the_same_with_one_and_three(client, model):
    LISTS[model]()
    client.get(url(model))
    with CaptureQueriesContext(connection) as one:
        assert client.get(url(model)).context["cl"].result_count == 1
    LISTS[model](), LISTS[model]()
    with CaptureQueriesContext(connection) as three:
        assert client.get(url(model)).context["cl"].result_count == 3
    assert len(three) == len(one) <= 26
    row = LISTS[model]()
    assert client.get(url(model, "change", row.pk)).status_code == 200
    assert client.get(url(model), {"q": "Example"}).status_code == 200


def test_searches_and_filters(client):
    session = HeldSessionFactory(assembly__title=texts("Assembly for Gwynedd"))
    SentNotesFactory(session=session)
    NotesFactory(session=HeldSessionFactory())
    OutputFactory(session=session, published_at=None)

    def found(model, **query):
        return {row.pk for row in client.get(url(model), query).context["cl"].result_list}

    assert found("session", q="Gwynedd") == {session.pk}
    assert found("session", notes__status__exact="sent") == {session.pk}
    assert found("session", status__exact="planned") == set()
    assert len(found("output", published_at__isempty="1")) == 1
    assert found("advice", status__exact="given") == set()


def test_the_menu_has_the_nouns_staff_look_for(client):
    page = client.get(reverse("admin:index")).content.decode()
    for model in ("session", "vote", "output", "advice"):
        assert url(model) in page
    assert url("agendaitem") not in page


def test_a_closed_vote_with_nobody_is_no_order(client):
    session = HeldSessionFactory()
    vote = VoteFactory(session=session, status="open", opened_at=timezone.now())
    close_vote(by=client.user, now=timezone.now(), vote=vote)
    press(client, session, "from_vote", {"vote": vote.pk, "text_en": "Nothing"}, status=409)
    press(client, session, "from_vote", {"vote": "x", "text_en": "Nothing"}, status=200)
