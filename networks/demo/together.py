"""Example materials, themes, digests, uses of solutions, action plans, a community, a second kind of network."""

import datetime as dt

from impact.accounts.models import User
from impact.participation.actions.dates import When
from impact.programme.models import Nation, NetworkTemplate, SelfQuestion
from impact.programme.texts import texts
from networks.actions import create_local_network, create_network, plan_meeting, publish_network
from networks.actions.communities import (
    decide_theme,
    keep_community,
    keep_session,
    publish_community,
    suggest_theme,
)
from networks.actions.debriefing import answer_of_group
from networks.actions.digests import ask_for_digest, check_digest, draft_digest, send_digest
from networks.actions.following_up import ask_follow_ups, record_follow_up
from networks.actions.materials import keep_form, keep_material, note_receipt, send_materials, withdraw_material
from networks.actions.planning import add_action, save_plan, start_plan
from networks.actions.sharing import share_record
from networks.actions.signing_off import answer_plan, release_plan, send_plan, sign_off
from networks.actions.themes import code_items, keep_theme
from networks.actions.uptake import say_uptake
from networks.enums import EvidenceKind, ReceivedHow, SessionStatus, Tier, UptakeStatus
from networks.forms.meeting import usual_title
from networks.models import (
    ActionPlan,
    Community,
    FollowUp,
    LocalNetwork,
    Material,
    Meeting,
    MeetingRecord,
    Membership,
    Network,
    Receipt,
    RecordItem,
)

_DAY = dt.timedelta(days=1)
TEXTS = {
    "problem": "Example: people hear about breaks too late.",
    "change": "Example: everybody is told on the first day.",
    "who_benefits": "Example: unpaid carers and the people they look after.",
    "from_research": "Example: early breaks prevent crises.",
    "from_lived": "Example: nobody told me for two years.",
    "from_practice": "Example: staff know, but have no leaflet.",
    "resources": "Example: one leaflet, two hours a month.",
}


def load(*, now: dt.datetime) -> None:
    """Everything that groups have in common."""
    cardiff = LocalNetwork.objects.filter(place="Cardiff", network__slug="example-loneliness").first()
    leeds = LocalNetwork.objects.filter(place="Leeds", network__slug="example-short-breaks").first()
    if cardiff is None or leeds is None or cardiff.coordinator is None or Material.objects.exists():
        return
    by = cardiff.coordinator
    manager = User.objects.by_email("networks@example.org").first() or by
    director = User.objects.by_email("director@example.org").first() or by
    _materials(cardiff, by, now)
    _themes(cardiff.network, leeds.network, by, now)
    _digests(leeds, cardiff.network, (manager, director), now)
    _uptakes(cardiff, by, now)
    _plans(cardiff, leeds, by, now)
    _community(manager, now)
    _second_kind(by, now)
    create_local_network(
        by=None, now=now, network=cardiff.network, tier=Tier.COORDINATORS, place="All nations", coordinator=by
    )


def _materials(cardiff: LocalNetwork, by: User, now: dt.datetime) -> None:
    for kind, title, title_cy in (
        (EvidenceKind.RESEARCH, "Example: what studies found", "Enghraifft: yr hyn a ganfu astudiaethau"),
        (EvidenceKind.LIVED, "Example: three people tell", "Enghraifft: tri pherson yn dweud"),
        (EvidenceKind.PRACTICE, "Example: what staff tried", "Enghraifft: yr hyn y rhoddodd staff gynnig arno"),
    ):
        material = keep_material(
            by=by, now=now, network=cardiff.network, evidence=kind, title=texts(title, title_cy), source="Example"
        )
        for form in ("standard", "easy_read", "large_print"):
            keep_form(
                by=by, now=now, material=material, form=form, language="en", words=f"{title}. Example words.", url=""
            )
        link = "https://example.org/listen"
        keep_form(by=by, now=now, material=material, form="audio", language="cy", words="", url=link)
    old = keep_material(
        by=by, now=now, network=cardiff.network, evidence=EvidenceKind.RESEARCH, title=texts("Example: an older paper")
    )
    withdraw_material(by=by, now=now, material=old)
    send_materials(by=by, now=now, meeting=Meeting.objects.get(local_network=cardiff, number=3))
    late = Meeting.objects.get(local_network__place="Wrexham", local_network__network=cardiff.network, number=2)
    send_materials(by=by, now=now - 2 * _DAY, meeting=late, late_because="Example: the printer was late.")
    receipts = list(Receipt.objects.order_by("pk")[:4])
    for receipt, how in zip(receipts, (ReceivedHow.OPENED, ReceivedHow.TOLD), strict=False):
        note_receipt(now=now, receipt=receipt, how=how)


def _themes(one: Network, other: Network, by: User, now: dt.datetime) -> None:
    for network in (one, other):
        for place, (name, name_cy) in enumerate(
            (
                ("Example: hearing in time", "Enghraifft: clywed mewn pryd"),
                ("Example: trust", "Enghraifft: ymddiriedaeth"),
            ),
            1,
        ):
            differs = texts("Example: towns and villages differ.", "Enghraifft: mae trefi a phentrefi’n wahanol.")
            theme = keep_theme(
                by=by,
                network=network,
                position=place,
                name=texts(name, name_cy),
                differs=differs if place == 1 else texts(""),
            )
            items = RecordItem.objects.readable().filter(record__meeting__local_network__network=network)
            kinds = ["learned", "disagreement"] if place == 1 else ["solution"]
            code_items(by=by, now=now, theme=theme, items=items.filter(kind__in=kinds))


def _digests(leeds: LocalNetwork, other: Network, people: tuple[User, User], now: dt.datetime) -> None:
    """Sent, checked, drafted."""
    checks, sends = people
    first = ask_for_digest(by=checks, now=now - 60 * _DAY, network=leeds.network)
    draft_digest(now=now - 60 * _DAY, digest=first)
    check_digest(by=checks, now=now - 59 * _DAY, digest=first)
    send_digest(by=sends if sends != checks else leeds.coordinator or sends, now=now - 58 * _DAY, digest=first)
    last = MeetingRecord.objects.agreed().get(meeting__local_network=leeds, meeting__number=4)
    if leeds.coordinator is not None:
        share_record(by=leeds.coordinator, now=now - 10 * _DAY, record=last)
    second = ask_for_digest(by=checks, now=now - 5 * _DAY, network=leeds.network)
    draft_digest(now=now - 5 * _DAY, digest=second)
    check_digest(by=checks, now=now - 4 * _DAY, digest=second)
    third = ask_for_digest(by=checks, now=now, network=other)
    draft_digest(now=now, digest=third)


def _uptakes(cardiff: LocalNetwork, by: User, now: dt.datetime) -> None:
    others = RecordItem.objects.for_networks().filter(kind="solution").exclude(record__meeting__local_network=cardiff)
    for item, status in zip(others.order_by("pk"), UptakeStatus.values, strict=False):
        say_uptake(
            by=by, now=now, local_network=cardiff, item=item, status=status, words="Example: we talked about it."
        )


def _plans(cardiff: LocalNetwork, leeds: LocalNetwork, by: User, now: dt.datetime) -> None:
    """Being written, with the members, signed off and released with every kind of follow-up."""
    wrexham = LocalNetwork.objects.get(place="Wrexham", network=cardiff.network_id)
    start_plan(by=by, now=now, local_network=wrexham)
    asked = _written(cardiff, by, now)
    version = send_plan(by=by, now=now, plan=asked, seen=asked.version)
    members = list(Membership.objects.whole().members().filter(local_network=cardiff).order_by("pk")[:2])
    for member, agrees in zip(members, (True, False), strict=False):
        answer_plan(now=now, version=version, membership=member, agrees=agrees, words="Example: say who pays.")
    old = now - 200 * _DAY
    plan = _written(leeds, by, old)
    done = send_plan(by=by, now=old, plan=plan, seen=plan.version)
    done = sign_off(by=by, now=old, version=done)
    release_plan(by=by, now=old, version=done)
    ask_follow_ups(now=now - 100 * _DAY)
    first = FollowUp.objects.get(version=done, months=3)
    record_follow_up(
        by=by, now=now - 95 * _DAY, follow_up=first, found="some", words="Example: two of three places tell people.",
        evidence="Example: we asked ten people.",
    )  # fmt: skip
    ask_follow_ups(now=now)


def _written(group: LocalNetwork, by: User, now: dt.datetime) -> ActionPlan:
    plan = start_plan(by=by, now=now, local_network=group)
    plan = save_plan(by=by, now=now, plan=plan, texts=TEXTS, seen=plan.version)
    for what, status in (("Example: write the leaflet.", "done"), ("Example: tell the surgeries.", "under_way")):
        due, review = (now + 60 * _DAY).date(), (now + 90 * _DAY).date()
        add_action(
            by=by, now=now, plan=plan, what=what, owner="Coordinator", due_on=due, review_on=review, status=status
        )
    return plan


def _community(manager: User, now: dt.datetime) -> None:
    community: Community = keep_community(
        by=None,
        now=now,
        slug="example-coordinators",
        title=texts("Example: people who bring groups together", "Enghraifft: pobl sy’n dod â grwpiau at ei gilydd"),
        about=texts(
            "Example: everybody who leads groups of different people learns from the others here.",
            "Enghraifft: mae pawb sy’n arwain grwpiau o bobl wahanol yn dysgu gan y lleill yma.",
        ),
    )
    publish_community(by=None, now=now, community=community)
    themes = [
        suggest_theme(now=now, community=community, text=f"Example: {words}")
        for words in ("when one person speaks all the time", "meeting online", "food", "not read yet")
    ]
    decide_theme(by=manager, theme=themes[0], status="open")
    decide_theme(by=manager, theme=themes[2], status="left_out")
    for days, status, theme in (
        (-45, SessionStatus.HELD, themes[1]),
        (5, SessionStatus.PLANNED, None),
        (60, SessionStatus.CANCELLED, None),
    ):
        starts = now + days * _DAY
        keep_session(
            by=None, community=community, theme=theme, starts_at=starts, ends_at=starts + dt.timedelta(hours=1),
            mode="online", status=status,
            learned=texts("Example: shorter rounds help.", "Enghraifft: mae rowndiau byrrach yn helpu.") if days < 0 else texts(""),
        )  # fmt: skip


def _second_kind(by: User, now: dt.datetime) -> None:
    """A Blended Learning Network after Nka, with questions a group asks itself."""
    template = NetworkTemplate.objects.get(slug="nka")
    network = create_network(
        by=None,
        now=now,
        slug="example-blended",
        title=texts(
            "Example: working carers learn together", "Enghraifft: gofalwyr sy’n gweithio yn dysgu gyda’i gilydd"
        ),
        issue="An invented issue, for the example programme",
        question=texts("How can work and care fit together?", "Sut gall gwaith a gofal gyd-fynd?"),
        template=template,
    )
    publish_network(by=None, now=now, network=network)
    group = create_local_network(
        by=None, now=now, network=network, nation=Nation.objects.get(code="sct"), place="Perth", coordinator=by
    )
    yesterday = (now - _DAY).replace(minute=0, second=0, microsecond=0)
    when = When(usual_title(1), yesterday, yesterday + dt.timedelta(hours=2), place=texts("Perth"))
    plan_meeting(by=None, now=now, local_network=group, number=1, when=when, mode="in_person")
    question = SelfQuestion.objects.filter(template=template).order_by("position").first()
    if question is not None:
        answer_of_group(by=by, now=now, local_network=group, question=question, text="Example: mostly, not always.")
