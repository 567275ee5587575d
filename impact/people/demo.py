"""People's part of the demo: somebody for each way of reaching people, and messages in every state. All invented."""

import datetime as dt
import uuid
from collections.abc import Sequence

from impact.accounts.models import User
from impact.people.actions import (
    add_person,
    confirm_subscription,
    finish_enquiry,
    finish_outgoing,
    send_enquiry,
    subscribe,
    unsubscribe,
    write_to_person,
)
from impact.people.actions.subscribing import CONFIRM, UNSUBSCRIBE, token_of
from impact.people.enums import ContactRoute, EnquiryKind, Interest, OtherWay, ReplyRoute
from impact.people.models import Enquiry, Outgoing, Person, Subscription
from impact.people.pure.details import Details
from impact.programme.models import Nation

NAMESPACE = uuid.UUID("5c1a4b9e-94c1-4c6e-9d0e-3a3f5c8d1f10")
PEOPLE = (
    (Details("Example: person who draws on care, Leeds", ContactRoute.EMAIL, email="draws.on.care@example.org"), "eng"),
    (
        Details("Example: carer, Wales", ContactRoute.LETTER, address="1 Example Street\nAberystwyth", language="cy"),
        "wls",
    ),
    (Details("Example: home care worker, Derry", ContactRoute.PHONE, phone="028 9018 0000"), "nir"),
    (Details("Example: person who texts, Fife", ContactRoute.TEXT, phone="07700 900000", format="easy_read"), "sct"),
    (
        Details(
            "Example: person with a supporter, Powys",
            ContactRoute.SUPPORTER,
            supporter_name="Example: support worker",
            supporter_contact="01632 960001",
            supporter_may_know="Dates and places only",
            language="cy",
            format="easy_read",
        ),
        "wls",
    ),
)
ENQUIRIES = (
    (
        EnquiryKind.CONTACT,
        "Is there an Assembly meeting near Leeds?",
        "",
        ReplyRoute.EMAIL,
        "asks@example.org",
        2,
        False,
    ),
    (EnquiryKind.CONTACT, "Thank you for the clear answer.", "", ReplyRoute.NONE, "", 20, True),
    (EnquiryKind.FEEDBACK, "The Easy Read pages are good. More pictures?", "", ReplyRoute.NONE, "", 1, False),
    (EnquiryKind.ANOTHER_WAY, "The survey, please.", OtherWay.BSL, ReplyRoute.TEXT, "07700 900001", 1, False),
    (
        EnquiryKind.ANOTHER_WAY,
        "The last report.",
        OtherWay.BRAILLE,
        ReplyRoute.LETTER,
        "2 Example Road, Omagh",
        14,
        False,
    ),
    (EnquiryKind.ANOTHER_WAY, "Help with the form.", OtherWay.PHONE_CALL, ReplyRoute.PHONE, "01632 960002", 12, True),
)


def load(*, now: dt.datetime) -> None:
    """Load once."""
    if Person.objects.exists() or Enquiry.objects.exists() or Subscription.objects.exists():
        return
    staff = User.objects.by_email("director@example.org").get()
    nations = {nation.code: nation for nation in Nation.objects.all()}
    people = [add_person(by=staff, now=now, details=details, nation=nations[code]) for details, code in PEOPLE]
    _load_subscriptions(now, nations)
    _load_enquiries(now, staff)
    _load_letters(now, staff, people)


def _load_subscriptions(now: dt.datetime, nations: dict[str, Nation]) -> None:
    def ask(name: str, interests: Sequence[str], nation: str | None, written_in: str, days: int) -> Subscription:
        return subscribe(
            now=now - dt.timedelta(days=days),
            email=f"{name}@example.org",
            interests=interests,
            nation=nations[nation] if nation else None,
            written_in=written_in,
        )

    ask("news.pending", [Interest.ASSEMBLIES], "eng", "en", 1)
    for name, interests, nation, written_in in (
        ("news.reports", [Interest.REPORTS, Interest.SURVEY], "sct", "en"),
        ("news.digest", [Interest.DIGEST], "wls", "cy"),
        ("news.easy", [Interest.ASSEMBLIES, Interest.NETWORKS], None, "en-simple"),
    ):
        waiting = ask(name, interests, nation, written_in, 9)
        confirm_subscription(now=now - dt.timedelta(days=8), token=token_of(waiting, CONFIRM))
    stopped = ask("news.stopped", [Interest.SITES], "nir", "en", 40)
    confirm_subscription(now=now - dt.timedelta(days=39), token=token_of(stopped, CONFIRM))
    unsubscribe(now=now - dt.timedelta(days=3), token=token_of(stopped, UNSUBSCRIBE))


def _load_enquiries(now: dt.datetime, staff: User) -> None:
    for place, (kind, text, other_way, route, where, days, done) in enumerate(ENQUIRIES):
        enquiry = send_enquiry(
            now=now - dt.timedelta(days=days),
            key=uuid.uuid5(NAMESPACE, str(place)),
            kind=kind,
            text=f"Example: {text}",
            other_way=other_way,
            reply_route=route,
            reply_to=where,
            written_in="en",
        )
        if done:
            finish_enquiry(by=staff, now=now - dt.timedelta(days=days - 2), enquiry=enquiry, note="Example: answered.")


def _load_letters(now: dt.datetime, staff: User, people: list[Person]) -> None:
    def write(person: Person, days: int) -> Outgoing | None:
        return write_to_person(
            now=now - dt.timedelta(days=days), person=person, template="people/hello", context={"person": person}
        )

    write(people[1], 0)
    write(people[2], 10)
    done = write(people[3], 6)
    if done is not None:
        finish_outgoing(by=staff, now=now - dt.timedelta(days=5), outgoing=done)
