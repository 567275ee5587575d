"""Sessions of Assemblies and what comes out of them; members with a seat; small helpers that go the ordinary way."""

import datetime as dt
import uuid

import factory
from django.utils import timezone

from assemblies.models import (
    Advice,
    AgendaItem,
    Ballot,
    FinalNotes,
    GroupPoints,
    GroupTally,
    NotesReply,
    Output,
    OutputPlace,
    Paper,
    Session,
    SessionAttendance,
    SessionNotes,
    Vote,
    VoteOption,
)
from impact.accounts.models import User
from impact.participation.actions import invite, open_seating
from impact.participation.actions.inviting import link_token
from impact.participation.models import CalendarEntry, Seating
from impact.programme.models import Priority
from impact.programme.texts import texts
from tests.factories.assemblies import AssemblyFactory
from tests.factories.people import PersonFactory

HOUR = dt.timedelta(hours=1)
DAY = dt.timedelta(days=1)
GROUPS = ("draws_on", "carer", "practitioner", "provider", "commissioner", "research")


def seating_for(assembly):
    found = Seating.objects.filter(subject=assembly.public_id).first()
    return found or open_seating(
        now=timezone.now(),
        kind="assembly",
        subject=assembly.public_id,
        nation=assembly.nation,
        rule="everyone",
        seats=2,
    )


def member(assembly, group="carer", **person):
    """Somebody with a seat."""
    return invite(
        now=timezone.now(), seating=seating_for(assembly), person=PersonFactory(**person), source=uuid.uuid4(),
        group=group, at_once=True,
    )  # fmt: skip


def members(assembly, **groups):
    """So many of each group: members(assembly, carer=3, provider=2)."""
    return [member(assembly, group) for group, number in groups.items() for _one in range(number)]


def token_of(invitation):
    return link_token(invitation)


def staff():
    return User.objects.filter(is_staff=True).first() or User.objects.create(
        email=f"{uuid.uuid4().hex}@example.org", name="Example staff", is_staff=True
    )


def priority(slug="prevention", **fields):
    found = Priority.objects.filter(slug=slug).first()
    return found or Priority.objects.create(slug=slug, label=texts(f"About {slug}", f"Am {slug}"), **fields)


class EntryFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = CalendarEntry

    title = factory.Sequence(lambda n: texts(f"Session {n}", f"Sesiwn {n}"))
    starts_at = factory.LazyFunction(lambda: timezone.now() + 30 * DAY)
    ends_at = factory.LazyAttribute(lambda row: row.starts_at + 4 * HOUR)
    place = texts("A hall", "Neuadd")
    joining_link = "https://meet.example.org/abc"


class SessionFactory(factory.django.DjangoModelFactory):
    """A planned one, in a month."""

    class Meta:
        model = Session

    class Params:
        starts_at = factory.LazyFunction(lambda: timezone.now() + 30 * DAY)

    assembly = factory.SubFactory(AssemblyFactory, status="meeting")
    number = factory.LazyAttribute(lambda row: Session.objects.filter(assembly=row.assembly).count() + 1)
    entry = factory.LazyAttribute(lambda row: EntryFactory(seating=seating_for(row.assembly), starts_at=row.starts_at))


class HeldSessionFactory(SessionFactory):
    """One of two days ago."""

    class Params:
        starts_at = factory.LazyFunction(lambda: timezone.now() - 2 * DAY)

    status = "held"
    held_at = factory.LazyFunction(lambda: timezone.now() - DAY)


class AgendaItemFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = AgendaItem

    session = factory.SubFactory(SessionFactory)
    position = factory.LazyAttribute(lambda row: AgendaItem.objects.filter(session=row.session).count() + 1)
    title = texts("Welcome", "Croeso")
    minutes = 15
    kind = "talk"


class PaperFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Paper

    session = factory.SubFactory(SessionFactory)
    title = texts("What we know", "Beth rydyn ni’n ei wybod", "What we know")
    body = texts("Ordinary text.", "Testun cyffredin.", "Easy text.")
    published = True


class AttendanceFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = SessionAttendance

    session = factory.SubFactory(HeldSessionFactory)
    invitation = factory.LazyAttribute(lambda row: member(row.session.assembly))
    attended = "room"
    marked_by = factory.LazyFunction(staff)
    marked_at = factory.LazyFunction(timezone.now)


class NotesFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = SessionNotes

    session = factory.SubFactory(HeldSessionFactory)
    body = texts("We talked about care.", "Trafodon ni ofal.")
    written_by = factory.LazyFunction(staff)
    changed_at = factory.LazyFunction(timezone.now)


class SentNotesFactory(NotesFactory):
    status = "sent"
    answer_by = factory.LazyFunction(lambda: timezone.now() + 7 * DAY)


class NotesReplyFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = NotesReply

    notes = factory.SubFactory(SentNotesFactory)
    version = factory.LazyAttribute(lambda row: row.notes.version)
    invitation = factory.LazyAttribute(lambda row: member(row.notes.session.assembly))
    answer = "agrees"
    replied_at = factory.LazyFunction(timezone.now)


class FinalNotesFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = FinalNotes

    session = factory.SubFactory(HeldSessionFactory)
    body = texts("We talked about care.", "Trafodon ni ofal.")
    version = 1
    members = 3
    agreed = 2
    sha256 = "a" * 64
    final_at = factory.LazyFunction(timezone.now)
    finished_by = factory.LazyFunction(staff)


class VoteFactory(factory.django.DjangoModelFactory):
    """Not open yet, three options."""

    class Meta:
        model = Vote
        skip_postgeneration_save = True

    session = factory.SubFactory(SessionFactory)
    assembly = factory.LazyAttribute(lambda row: row.session.assembly)
    question = texts("What comes first?", "Beth sy’n dod gyntaf?", "What is first?")
    kind = "one"

    @factory.post_generation
    def choices(self, create, extracted, **kwargs):
        if create:
            for slug in extracted or ("one", "two", "three"):
                OptionFactory(vote=self, priority=priority(slug), label=priority(slug).label)


class OpenVoteFactory(VoteFactory):
    status = "open"
    opened_at = factory.LazyFunction(timezone.now)


class DotsFactory(OpenVoteFactory):
    kind = "dots"
    how_many = 5
    per_option = 3


class RankFactory(OpenVoteFactory):
    kind = "rank"
    how_many = 3


class OptionFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = VoteOption

    vote = factory.SubFactory(VoteFactory)
    position = factory.LazyAttribute(lambda row: VoteOption.objects.filter(vote=row.vote).count() + 1)
    label = texts("Something else", "Rhywbeth arall")


class BallotFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Ballot

    vote = factory.SubFactory(OpenVoteFactory)
    invitation = factory.LazyAttribute(lambda row: member(row.vote.assembly))
    choices = {"one": 1}
    cast_at = factory.LazyFunction(timezone.now)


class TallyFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = GroupTally

    vote = factory.SubFactory(OpenVoteFactory)
    group = "carer"
    people = 4
    typed_by = factory.LazyFunction(staff)
    typed_at = factory.LazyFunction(timezone.now)


class PointsFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = GroupPoints

    tally = factory.SubFactory(TallyFactory)
    option = factory.LazyAttribute(lambda row: row.tally.vote.options.get(position=1))
    points = 3


class OutputFactory(factory.django.DjangoModelFactory):
    """A theme, published."""

    class Meta:
        model = Output

    session = factory.SubFactory(HeldSessionFactory)
    kind = "theme"
    text = texts("People want to be asked.", "Mae pobl eisiau cael eu gofyn.", "Ask people.")
    published_at = factory.LazyFunction(timezone.now)


class PlaceFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = OutputPlace

    output = factory.SubFactory(OutputFactory, kind="priorities", people=33)
    place = factory.LazyAttribute(lambda row: OutputPlace.objects.filter(output=row.output).count() + 1)
    priority = factory.LazyAttribute(lambda row: priority(f"item-{row.place}"))
    label = factory.LazyAttribute(lambda row: row.priority.label if row.priority else texts("No priority"))


class AdviceFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Advice

    session = factory.SubFactory(HeldSessionFactory)
    text = texts("Pay people on the day.", "Talwch bobl ar y diwrnod.", "Pay people on the day.")
    given_on = factory.LazyAttribute(lambda row: row.session.held_on)
