"""The example projects: invented, one in each state, from hosting to what became of the lessons."""

import datetime as dt
from typing import Any, TypeVar
from uuid import NAMESPACE_URL, uuid5

from django.db.models import Model
from django.utils import timezone

from impact.accounts.models import User
from impact.programme.actions import edit_reference
from impact.programme.codes import BARRIER, ENABLER
from impact.programme.models import (
    Code,
    DeliveryModel,
    Hosting,
    Organisation,
    PolicyHook,
    Statement,
    Topic,
)
from impact.programme.texts import Texts, texts
from projects.actions import (
    agree_theory,
    ask_for_report,
    begin_embedding,
    edit_project,
    give_up,
    invite_member,
    keep_part,
    move_milestone,
    move_project_on,
    publish_project,
    reach_milestone,
    read_report,
    save_report_section,
    send_report,
    show_part,
    start_project,
    take_up,
    write_theory,
)
from projects.demo.project_words import (
    ACTIONS,
    ENTRY,
    FINDING,
    HOOKS,
    INDICATOR,
    LESSONS,
    MILESTONES,
    PLAN,
    STATEMENTS,
    SUMMARY,
    THEORY,
    TOPIC,
    UPDATES,
)
from projects.enums import PostRole, ReportPart
from projects.models import (
    EmbeddingAction,
    EvaluationPlan,
    Finding,
    FollowUp,
    Indicator,
    LearningEntry,
    Lesson,
    Milestone,
    Post,
    Project,
    ProjectUpdate,
    SiteReport,
)
from projects.pure.reports import state_of
from projects.queries.reports import versions_of

Part = TypeVar("Part", bound=Model)
_DAY = dt.timedelta(days=1)
# slug, delivery model, how many days ago it started, how many stages it moved on
PROJECTS = (
    ("example-set-up", "facilitator", 10, 0),
    ("example-delivering", "demonstrator", 150, 1),
    ("example-evaluating", "facilitator", 300, 2),
    ("example-embedding", "demonstrator", 500, 3),
    ("example-complete", "ask-impact", 600, 4),
)
TEAM = "site@example.org"


def load(*, now: dt.datetime) -> None:
    """Create the examples once, hosted by the example organisations."""
    hosts = list(Organisation.objects.filter(is_example=True).select_related("nation").order_by("pk"))
    if not hosts or Project.objects.filter(slug__startswith="example-").exists():
        return
    topic, hooks, statements = _topic(now), _hooks(hosts), _statements()
    _hosting(hosts[4], topic, "facilitator", now - 5 * _DAY)
    for place, (slug, way, days, moves) in enumerate(PROJECTS):
        began = now - days * _DAY
        project = _start(slug, _hosting(hosts[place], topic, way, began - 30 * _DAY), place, began)
        _fill(project, moves, began=began, now=now)
        if moves >= 2:  # noqa: PLR2004  (from evaluating on there is something to learn)
            _learn(project, moves, hooks, statements, began=began, now=now)
        for step in range(moves):
            at = began + (step + 1) * (now - began) / (moves + 1)
            project = move_project_on(by=None, now=at, project=project, seen=project.status)
    _team(now)


def _topic(now: dt.datetime) -> Topic:
    topic = Topic.objects.filter(is_example=True).order_by("pk").first()
    if topic is not None:
        return topic
    new = Topic(slug="example-breaks", title=TOPIC, is_example=True, created_at=now, published_at=now)
    return edit_reference(by=None, noun=new)


def _hooks(hosts: list[Organisation]) -> dict[str, PolicyHook]:
    """One of each nation, by the nation's code."""
    nations = {host.nation.code: host.nation for host in hosts if host.nation}
    for code, (kind, title) in HOOKS.items():
        slug = f"example-{code}"
        if code in nations and not PolicyHook.objects.filter(slug=slug).exists():
            hook = PolicyHook(slug=slug, nation=nations[code], kind=kind, title=title, is_example=True)
            edit_reference(by=None, noun=hook)
    return {hook.nation.code: hook for hook in PolicyHook.objects.filter(is_example=True).select_related("nation")}


def _statements() -> list[Statement]:
    for place, (slug, voice, words) in enumerate(STATEMENTS, start=1):
        if not Statement.objects.filter(slug=slug).exists():
            source = "Example statements, invented"
            new = Statement(slug=slug, voice=voice, words=words, source=source, position=place, is_example=True)
            edit_reference(by=None, noun=new)
    return list(Statement.objects.filter(is_example=True).order_by("position"))


def _hosting(host: Organisation, topic: Topic, way: str, at: dt.datetime) -> Hosting:
    agreement = uuid5(NAMESPACE_URL, f"example-hosting/{host.pk}/{way}/{at.date()}")
    hosting = Hosting(
        agreement_uuid=agreement,
        organisation=host,
        topic=topic,
        nation=host.nation,
        place="Example town",
        delivery_model=DeliveryModel.objects.get(slug=way),
        year=at.year,
        months={"demonstrator": 15, "facilitator": 12}.get(way, 3),
        pounds=60_000,
        coach_days=40,
        accepted_on=timezone.localdate(at),
        is_example=True,
    )
    return edit_reference(by=None, noun=hosting)


def _start(slug: str, hosting: Hosting, place: int, began: dt.datetime) -> Project:
    """Start it from its hosting, give it the short name of the example, and show all but the first."""
    number = place + 1
    title = texts(
        f"Example project {number}: short breaks", f"Prosiect enghreifftiol {number}: seibiannau byr",
        f"Example project {number}", f"Prosiect enghreifftiol {number}",
    )  # fmt: skip
    starts_on = timezone.localdate(began)
    project = start_project(by=None, now=began, hosting=hosting, starts_on=starts_on, title=title)
    project = edit_project(by=None, project=project, summary=SUMMARY, slug=slug)
    return publish_project(by=None, now=began, project=project) if place else project


def _keep(part: Part, at: dt.datetime, **values: Any) -> Part:
    return keep_part(by=None, now=at, part=part, values=values)


def _fill(project: Project, moves: int, *, began: dt.datetime, now: dt.datetime) -> None:
    """Posts, milestones, theory of change; a plan with what is measured from delivering on."""
    first, last = timezone.localdate(began), project.ends_on
    role = PostRole.COACH if project.delivery_model.slug == "demonstrator" else PostRole.FACILITATOR
    holder = f"Example {role.value} of {project.slug}"
    share = 60 if role == PostRole.COACH else 100
    _keep(
        Post(), began, project=project, number=1, role=role, holder=holder, share=share, starts_on=first, ends_on=last
    )
    theory = write_theory(by=None, now=began, project=project, **THEORY)
    if moves:
        agree_theory(by=None, now=began + 20 * _DAY, theory=theory, agreed_by="Example steering group")
    reached = (0, 1, 3, 4, 4)[moves]  # the project that delivers is late with one
    for place, title in enumerate(MILESTONES):
        due = first + (place + 1) * 60 * _DAY
        milestone = _keep(Milestone(), began, project=project, title=title, due_on=due)
        if place < reached and due <= now.date():
            reach_milestone(by=None, today=now.date(), milestone=milestone, on=due)
    open_ones = project.milestones.open().in_order()
    if moves == 2 and (first_open := open_ones.last()):  # noqa: PLR2004  (one example has a milestone that moved)
        later, why = first_open.due_on + 30 * _DAY, "The group wanted a meeting more before it."
        move_milestone(by=None, now=now - _DAY, milestone=first_open, to=later, reason=why)
    if moves:
        _keep(EvaluationPlan(), began, project=project, **PLAN)
        indicator = _keep(Indicator(), began, project=project, baseline=4, baseline_on=first, **INDICATOR)
        _keep(FollowUp(), now, indicator=indicator, on=first + 90 * _DAY, value=9, words="")


def _learn(  # noqa: PLR0913  (one example needs all of what was written before it)
    project: Project,
    moves: int,
    hooks: dict[str, PolicyHook],
    statements: list[Statement],
    *,
    began: dt.datetime,
    now: dt.datetime,
) -> None:
    """The log, lessons and findings; what became of the lessons where the project is that far."""
    at = began + 120 * _DAY
    codes = list(Code.objects.filter(list_name__in=(ENABLER, BARRIER), code__in=("time", "turnover")))
    entry = _keep(LearningEntry(), at, project=project, on=at.date(), language="en", codes=codes, **ENTRY)
    finding = _keep(
        Finding(), at, project=project, indicator=project.indicators.first(), statements=statements[:1], **FINDING
    )
    show_part(by=None, now=at, part=finding)
    for place, (name, title, words) in enumerate(LESSONS):
        lesson = _keep(
            Lesson(), at, project=project, slug=f"{project.slug}-{name}", title=title, words=words, entries=[entry],
            codes=codes[place : place + 1], hooks=[hooks[project.nation.code]], statements=statements[place:],
        )  # fmt: skip
        if moves >= 3 or place == 0:  # noqa: PLR2004  (a project that still evaluates shows its first lesson only)
            show_part(by=None, now=at + 60 * _DAY, part=lesson)
        if moves >= 3:  # noqa: PLR2004
            _embed(lesson, place, hooks[project.nation.code], ended=moves > 3, now=now)  # noqa: PLR2004
    for days, title, words in UPDATES:
        on = at + days * _DAY
        show_part(
            by=None, now=on, part=_keep(ProjectUpdate(), on, project=project, title=title, words=words, on=on.date())
        )


def _embed(lesson: Lesson, place: int, hook: PolicyHook, *, ended: bool, now: dt.datetime) -> None:
    """One action taken up, one not; in the project that still embeds one is under way and one planned."""
    what, uptake = ACTIONS[place]
    on = now.date() - 20 * _DAY
    due = on - 10 * _DAY if ended else now.date() + 60 * _DAY
    action = _keep(
        EmbeddingAction(), now - 90 * _DAY, lesson=lesson, what=what, hook=hook, target=Texts(),
        owner=lesson.project.host, owner_role="Example policy lead", due_on=due,
    )  # fmt: skip
    if place == 0:
        action = begin_embedding(by=None, action=action)
    if ended and place == 0:
        take_up(by=None, action=action, uptake=uptake, source="Example minutes, item 4", on=on)
    elif ended:
        give_up(by=None, action=action, uptake=uptake, on=on)


def _team(now: dt.datetime) -> None:
    """The demo account of a site team: a report that was read, one that was sent, and one to write."""
    user = User.objects.by_email(TEAM).first()
    if user is None:
        return
    reader = User.objects.by_email("director@example.org").first()
    today = timezone.localdate(now)
    for slug in ("example-delivering", "example-evaluating"):
        project = Project.objects.get(slug=slug)
        invite_member(by=None, now=now - 100 * _DAY, project=project, email=TEAM, name=user.name)
    project = Project.objects.get(slug="example-delivering")
    for months, far in ((4, "read"), (2, "sent"), (0, "open")):
        end = today - months * 30 * _DAY - _DAY
        asked = now - (months * 30 + 20) * _DAY
        report = ask_for_report(
            by=None, now=asked, project=project, period_from=end - 59 * _DAY, period_to=end, due_on=end + 15 * _DAY
        )
        _write(report, user, far, at=now - (months * 30) * _DAY)
        if far == "read" and reader:
            read_report(by=reader, now=now - 100 * _DAY, report=report)


def _write(report: SiteReport, user: User, far: str, *, at: dt.datetime) -> None:
    """The first pages; sent unless it is the one that is still open."""
    pages: dict[str, dict[str, Any]] = {
        ReportPart.DONE: {"text": "Example: we met four times and tried a shared calendar."},
        ReportPart.LEARNED: {"learned": "Example: evenings suit people better.", "tried": "", "saw": "", "shared": ""},
        ReportPart.NEEDS: {"text": "Example: somebody who knows about pay for carers."},
    }
    for part, body in pages.items() if far != "open" else list(pages.items())[:1]:
        save_report_section(by=user, now=at, report=report, part=part, body=body, seen=0)
    if far != "open":
        send_report(by=user, now=at, report=report, seen=state_of(versions_of(report)))
