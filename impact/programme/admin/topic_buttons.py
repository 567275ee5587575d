"""What staff do with a topic: score it, decide about it, show it."""

from collections.abc import Callable
from typing import Any, cast

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.programme import actions
from impact.programme.enums import TopicVerb
from impact.programme.forms import FindGapForm, ReasonForm, ScoreForm, SourceForm
from impact.programme.forms.staff import given_in
from impact.programme.models import Topic
from impact.programme.pure import stages
from impact.ui.staff import Button

SCORE, DECIDE, PUBLISH, CHANGE = (
    "programme.score_topic",
    "programme.decide_topic",
    "programme.publish_topic",
    "programme.change_topic",
)


def by(request: HttpRequest) -> User:
    """Who is signed in."""
    return cast("User", request.user)


def _score(request: HttpRequest, topic: Topic, data: dict[str, Any]) -> str:
    kept = actions.score_topic(by=by(request), now=timezone.now(), topic=topic, given=given_in(data))
    return gettext("Kept: your scores on %(number)d criteria.") % {"number": len(kept)}


def _decide(verb: str) -> Callable[[HttpRequest, Topic, dict[str, Any]], str]:
    def run(request: HttpRequest, topic: Topic, data: dict[str, Any]) -> str:
        moved = actions.decide_topic(by=by(request), now=timezone.now(), topic=topic, verb=verb, reason=data["reason"])
        return gettext("It is now: %(status)s.") % {"status": moved.get_status_display()}

    return run


def _find_gap(request: HttpRequest, topic: Topic, data: dict[str, Any]) -> str:
    form = FindGapForm()
    form.cleaned_data = data
    actions.find_gap(by=by(request), now=timezone.now(), topic=topic, reason=data["why"], words=form.words())
    return gettext("The gap is open and public. Now choose whom you tell: open it under Gaps in the evidence.")


def _add_source(request: HttpRequest, topic: Topic, data: dict[str, Any]) -> str:
    form = SourceForm()
    form.cleaned_data = data
    actions.add_source(by=by(request), now=timezone.now(), topic=topic, source=form.source())
    return gettext("The source stands on the topic’s page.")


def _publish(request: HttpRequest, topic: Topic, data: dict[str, Any]) -> str:
    del data
    actions.publish_topic(by=by(request), now=timezone.now(), topic=topic)
    return gettext("Everybody can read it now.")


def _take_off(request: HttpRequest, topic: Topic, data: dict[str, Any]) -> str:
    del data
    actions.take_off_topic(by=by(request), topic=topic)
    return gettext("Nobody but staff sees it any more.")


def _may(verb: str) -> Callable[[Topic], bool]:
    return lambda topic: stages.after(stages.TOPIC, topic.status, verb) is not None


def _step(verb: str, title: Any, confirm: Any, *, danger: bool = False) -> Button:
    return Button(
        verb=verb.replace("_", "-"),
        title=title,
        permission=DECIDE,
        available=_may(verb),
        run=_decide(verb),
        form=ReasonForm,
        confirm=confirm,
        danger=danger,
    )


def _for_topic(topic: Any) -> dict[str, Any]:
    """The topic, and who reads it (see `TopicAdmin.get_object`)."""
    return {"topic": topic, "by": getattr(topic, "reader", None)}


TOPIC_BUTTONS = (
    Button(
        verb="score",
        title=_("Score"),
        permission=SCORE,
        available=lambda topic: topic.takes_scores,
        run=_score,
        form=ScoreForm,
        form_kwargs=_for_topic,
        confirm=_(
            "Your own scores, each with a reason. You can change them until the topic is decided. Then everybody "
            "reads the reasons, without your name."
        ),
    ),
    Button(
        verb="add-source",
        title=_("Add a source"),
        permission=CHANGE,
        run=_add_source,
        form=SourceForm,
        confirm=_("Findings of reports and outputs of Assemblies have a button of their own: Suggest as a topic."),
    ),
    _step(
        TopicVerb.TAKE_UP,
        _("Take it up"),
        _("Two people or more have scored every criterion, and no column of evidence is silently empty."),
    ),
    Button(
        verb="find-gap",
        title=_("Not enough evidence"),
        permission=DECIDE,
        available=_may(TopicVerb.FIND_GAP),
        run=_find_gap,
        form=FindGapForm,
        confirm=_(
            "Opens a gap in the evidence, which everybody can read at once. Afterwards you choose whom you tell."
        ),
    ),
    _step(TopicVerb.LAY_ASIDE, _("Not now"), _("The scores stay. You can look at it again later."), danger=True),
    _step(TopicVerb.RECONSIDER, _("Look at it again"), _("It is proposed again; people can score it again.")),
    _step(TopicVerb.FINISH, _("It is finished"), _("The work on this topic is done. This can’t be undone.")),
    Button(
        verb="publish",
        title=_("Publish"),
        permission=PUBLISH,
        available=lambda topic: not topic.is_published,
        run=_publish,
        confirm=_("Everybody can read it: where it comes from, the evidence, and what was decided."),
    ),
    Button(
        verb="take-off",
        title=_("Take off the public pages"),
        permission=PUBLISH,
        available=lambda topic: topic.is_published,
        run=_take_off,
        danger=True,
        confirm=_("Links to it lead nowhere then."),
    ),
)
