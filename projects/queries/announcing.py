"""Named reads for announcing a call: usual length, who was reached, what waits for staff."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from impact.accounts.models import User
from impact.ui.waiting import Waiting
from projects.enums import AskedStatus, CallStatus, GuideStatus
from projects.models import AskedQuestion, Call, Expression, Grace, Guide, HelpRequest, OutreachEntry


def unusual_length(call: Call) -> str:
    """In words, when the months offered lie outside what is usual; empty when they don't. A warning, never a rule."""
    ways = call.delivery_models.order_by("position", "pk")
    said = [words for way in ways if (words := way.warning_about(call.offer_months))]
    return " ".join([*said, "That is allowed; please check it."]) if said else ""


@dataclass(frozen=True, slots=True)
class OutreachFigure:
    """Of the organisations on a call's list: how many were asked, started and sent."""

    listed: int
    asked: int
    started: int
    sent: int


def outreach_figure(call: Call) -> OutreachFigure:
    """Counted from the records: by the register, by the same name in the same nation, or as staff have set it."""
    entries = OutreachEntry.objects.filter(call=call).select_related("organisation").prefetch_related("attempts")
    sent_by: dict[tuple[str, object], bool] = {}
    columns = ("pk", "organisation", "organisation_name", "nation", "sent_at")
    for pk, organisation, name, nation, sent_at in Expression.objects.filter(call=call).values_list(*columns):
        for key in (("set", pk), ("register", organisation), ("name", (_folded(name), nation))):
            sent_by[key] = sent_by.get(key, False) or sent_at is not None
    theirs = [[sent_by[key] for key in _keys(entry) if key in sent_by] for entry in entries]
    asked = sum(bool(entry.attempts.all()) for entry in entries)
    return OutreachFigure(len(theirs), asked, sum(bool(one) for one in theirs), sum(any(one) for one in theirs))


def _keys(entry: OutreachEntry) -> list[tuple[str, object]]:
    keys: list[tuple[str, object]] = [("name", (_folded(entry.shown_name), entry.nation_id))]
    keys += [("set", entry.expression_id)] if entry.expression_id else []
    return keys + ([("register", entry.organisation_id)] if entry.organisation_id else [])


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()


def grace_of(expression: Expression) -> Grace | None:
    """The longest time this expression was given beyond the deadline, also when it is over."""
    return expression.graces.order_by("-until", "-pk").first()


def _line(words: str, number: int, noun: str, query: str) -> Waiting:
    return Waiting(words, number, reverse(f"admin:projects_{noun}_changelist") + query)


def announcing_waits(user: User) -> tuple[Waiting, ...]:
    """Requests for help, questions, guides to read and Welsh to check."""
    today = timezone.localdate()
    lines = (*_help_waits(user, today), *_asking_waits(user, today), *_welsh_waits(user))
    return tuple(line for line in lines if line.count)


def _help_waits(user: User, today: date) -> tuple[Waiting, ...]:
    if not user.has_perm("projects.answer_helprequest"):
        return ()
    mine = HelpRequest.objects.visible_to(user)
    late, to_do = mine.overdue(today).count(), mine.to_do().count()
    return (
        _line("requests for help to apply that are late", late, "helprequest", "?due=overdue"),
        _line("requests for help to apply", to_do - late, "helprequest", "?open=yes"),
    )


def _asking_waits(user: User, today: date) -> tuple[Waiting, ...]:
    lines = []
    if user.has_perm("projects.triage_askedquestion"):
        mine = AskedQuestion.objects.visible_to(user)
        late = mine.overdue(today).count()
        new = mine.filter(status=AskedStatus.NEW, due_on__gte=today).count()
        lines.append(_line("questions to Ask IMPACT that are late", late, "askedquestion", "?due=overdue"))
        lines.append(_line("new questions to Ask IMPACT", new, "askedquestion", "?status__exact=new"))
    if user.has_perm("projects.review_guide"):
        to_read = Guide.objects.filter(status=GuideStatus.IN_REVIEW)
        to_read = to_read.exclude(Q(written_by=user) | Q(sent_to_review_by=user))
        lines.append(_line("guides to read as second person", to_read.count(), "guide", "?status__exact=in_review"))
        past = Guide.objects.past_review(today).count()
        lines.append(_line("guides past their review date", past, "guide", "?past_review=yes"))
    return tuple(lines)


def _welsh_waits(user: User) -> tuple[Waiting, ...]:
    if not user.has_perm("projects.check_welsh_call"):
        return ()
    unchecked = Call.objects.announced().filter(is_example=False, welsh_checked_on__isnull=True)
    number = unchecked.filter(status__in=[CallStatus.PLANNED, CallStatus.OPEN]).count()
    return (_line("announced calls whose Welsh is to be checked", number, "call", "?welsh=unchecked"),)
