"""One board for each Assembly: group, people needed, signed up, offered, coming, attended; and what to do next."""

from collections import Counter, defaultdict
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from assemblies.enums import Feature, SelectionMode
from assemblies.models import Assembly
from assemblies.models.attendance import SessionAttendance
from assemblies.pure.next_step import Standing, next_step
from assemblies.queries.pool import Candidate, candidates, labels, quotas_of
from impact.jobs.models import Job
from impact.participation.models import Invitation, Seating, Selection
from impact.participation.queries import seats_of, selection_of

JOBS = ("assemblies.plan_selection", "assemblies.tell_everyone", "assemblies.next_person")
NEXT_STEPS = {
    "plan": gettext_lazy("Say whom you need from each group, then open sign-up."),
    "spread": gettext_lazy("Sign-up is open. See below which groups are missing, and ask partners to spread the word."),
    "busy": gettext_lazy("A worker is busy. This page shows how far it is."),
    "failed": gettext_lazy("The last background job did not work. Read why below, then try again."),
    "seats_as_they_come": gettext_lazy(
        "Seats are filled as people come. Press “People have been picked” when the list is as it should be."
    ),
    "too_few": gettext_lazy(
        "Fewer people signed up than there are seats. Give everyone a seat, or open sign-up again."
    ),
    "freeze": gettext_lazy("Write down everyone who signed up, so that a worker can plan the numbered panels."),
    "panels": gettext_lazy("The numbered panels are not planned yet. See the background job below."),
    "value": gettext_lazy("The numbered panels are published. Wait for the public value you announced, then enter it."),
    "tell": gettext_lazy("People are picked and nobody knows yet. Tell everybody, all on the same day."),
    "answers": gettext_lazy(
        "Answers are coming in. Free seats go to the next person by themselves. Plan the first session."
    ),
    "meet": gettext_lazy("It is meeting. After each session: attendance, notes to agree, outputs."),
    "finished": gettext_lazy("It has finished. What came of it is told under “What happened”."),
}


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One value of one feature, counted."""

    label: str
    needed: str
    signed_up: int
    offered: int
    coming: int
    attended: int
    short: bool


@dataclass(frozen=True, slots=True)
class BoardTable:
    """One feature."""

    title: str
    rows: tuple[BoardRow, ...]


@dataclass(frozen=True, slots=True)
class Board:
    """Everything on the page."""

    signed_up: int
    seats: int
    free: int
    waiting: int
    pairs: int
    tables: tuple[BoardTable, ...]
    next_step: str
    selection: Selection | None
    job: Job | None


def board_of(assembly: Assembly) -> Board:
    """The board of one Assembly; exact numbers, for staff only."""
    found = candidates(assembly)
    seating = Seating.objects.filter(subject=assembly.public_id).first()
    selection = selection_of(assembly.public_id)
    job = newest_job(assembly)
    seats, free = seats_of(seating) if seating else (assembly.seats, assembly.seats)
    waiting = Invitation.objects.filter(seating=seating).waiting().count() if seating else 0
    return Board(
        signed_up=len(found),
        seats=seats,
        free=free,
        waiting=waiting,
        pairs=sum(one.sign_up.maybe_same_as_id is not None for one in found),
        tables=_tables(assembly, found),
        next_step=str(NEXT_STEPS[next_step(_standing(assembly, selection, job, len(found)))]),
        selection=selection,
        job=job,
    )


def newest_job(assembly: Assembly) -> Job | None:
    """What a worker did last, or does now, for an Assembly."""
    return Job.objects.filter(subject=assembly.public_id, kind__in=JOBS).order_by("-requested_at", "-pk").first()


def _tables(assembly: Assembly, found: list[Candidate]) -> tuple[BoardTable, ...]:
    words, needed = labels(assembly), {(quota.feature, quota.value): quota for quota in quotas_of(assembly)}
    status = dict(
        Invitation.objects.filter(seating__subject=assembly.public_id).values_list("source", "status")
    )  # fmt: skip
    came = set(
        SessionAttendance.objects.came().filter(session__assembly=assembly).values_list("invitation__source", flat=True)
    )
    signed: Counter[tuple[str, str]] = Counter()
    by_status: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    for one in found:
        signed.update(one.values.items())
        by_status[status.get(one.sign_up.public_id, "")].update(one.values.items())
        if one.sign_up.public_id in came:
            by_status["came"].update(one.values.items())
    features = [feature for feature in Feature if feature == Feature.GROUP or any(k[0] == feature for k in needed)]
    tables = []
    for feature in features:
        keys = [key for key in words if key[0] == feature]
        keys += sorted({key for key in signed if key[0] == feature} - set(keys))
        rows = []
        for key in keys:
            quota = needed.get(key)
            rows.append(
                BoardRow(
                    label=words.get(key, _("Not said")),
                    needed=f"{quota.minimum}–{quota.maximum}" if quota else "–",
                    signed_up=signed[key],
                    offered=by_status["offered"][key],
                    coming=by_status["accepted"][key],
                    attended=by_status["came"][key],
                    short=bool(quota and signed[key] < quota.minimum),
                )
            )
        tables.append(BoardTable(str(feature.label), tuple(rows)))
    return tuple(tables)


def _standing(assembly: Assembly, selection: Selection | None, job: Job | None, signed_up: int) -> Standing:
    return Standing(
        status=assembly.status,
        by_chance=assembly.selection_mode == SelectionMode.FAIR_DRAW,
        selection=selection.status if selection else "",
        told=assembly.told_at is not None,
        job=job.state if job else "",
        enough=signed_up >= assembly.seats,
    )
