"""What staff can do with a survey: each button asks first, then calls one action."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from impact.ui.staff import Button
from surveys import actions
from surveys.admin.readiness import missing_for_opening
from surveys.admin.survey_forms import ExtendForm, OpenForm, RescheduleForm
from surveys.admin.words import staff_member
from surveys.enums import QuestionnaireStatus, SurveyStatus
from surveys.models import Survey


def _open(request: HttpRequest, survey: Survey, data: dict[str, Any]) -> str:
    now = timezone.now()
    opened = actions.open_survey(
        by=staff_member(request),
        now=now,
        survey=survey,
        opens_at=data["opens_at"],
        closes_at=data["closes_at"],
        without_checked_welsh_because=data["reason"],
    )
    if opened.is_open(now):
        return gettext("The survey is open. People can answer it now.")
    return gettext("The survey is announced. It opens by itself at the time you gave.")


def _close(request: HttpRequest, survey: Survey, data: dict[str, Any]) -> str:
    actions.close_survey(by=staff_member(request), now=timezone.now(), survey=survey)
    return gettext("The survey is closed. Who had started can finish for 24 hours.")


def _extend(request: HttpRequest, survey: Survey, data: dict[str, Any]) -> str:
    actions.extend_survey(by=staff_member(request), now=timezone.now(), survey=survey, closes_at=data["closes_at"])
    return gettext("People have longer now.")


def _reschedule(request: HttpRequest, survey: Survey, data: dict[str, Any]) -> str:
    actions.reschedule_survey(by=staff_member(request), now=timezone.now(), survey=survey, opens_at=data["opens_at"])
    return gettext("The opening time has changed.")


def begin_version(request: HttpRequest, survey: Survey) -> HttpResponseRedirect:
    """A new draft, copied from the newest published version where there is one; straight to its builder."""
    newest = survey.questionnaires.published().order_by("-number").first()
    draft = actions.new_version(by=staff_member(request), now=timezone.now(), survey=survey, copy_from=newest)
    words = (
        gettext("Version {number} is a draft with everything from version {before}.").format(
            number=draft.number, before=newest.number
        )
        if newest
        else gettext("Version {number} is an empty draft. Add the first page.").format(number=draft.number)
    )
    messages.success(request, words)
    return HttpResponseRedirect(reverse("admin:surveys_questionnaire_change", args=[draft.pk]))


def _new_version(request: HttpRequest, survey: Survey, data: dict[str, Any]) -> HttpResponseRedirect:
    return begin_version(request, survey)


def _delete(request: HttpRequest, survey: Survey, data: dict[str, Any]) -> HttpResponseRedirect:
    title = str(survey)
    actions.delete_survey(by=staff_member(request), survey=survey)
    messages.success(request, gettext("“{title}” was deleted.").format(title=title))
    return HttpResponseRedirect(reverse("admin:surveys_survey_changelist"))


def _has_no_draft(survey: Survey) -> bool:
    return not survey.questionnaires.filter(status=QuestionnaireStatus.DRAFT).exists()


def _is_draft(survey: Survey) -> bool:
    return survey.status == SurveyStatus.DRAFT


SURVEY_BUTTONS = (
    Button(
        verb="new-version",
        title=_("New questionnaire version"),
        permission="surveys.add_questionnaire",
        available=_has_no_draft,
        confirm=_(
            "You get a draft with everything from the newest published version. "
            "People go on answering the published one until you publish the draft."
        ),
        run=_new_version,
    ),
    Button(
        verb="open",
        title=_("Open"),
        permission="surveys.open_survey",
        available=_is_draft,
        confirm=_("People can find and answer this survey from the time you give."),
        form=OpenForm,
        initial=lambda survey: {"opens_at": survey.opens_at, "closes_at": survey.closes_at},
        context=lambda survey: {"missing": missing_for_opening(survey)},
        template="admin/surveys/open.html",
        run=_open,
    ),
    Button(
        verb="extend",
        title=_("Give people longer"),
        permission="surveys.open_survey",
        available=lambda survey: survey.status == SurveyStatus.OPEN,
        confirm=_("The survey closes later. It cannot be made to close earlier this way."),
        form=ExtendForm,
        initial=lambda survey: {"closes_at": survey.closes_at},
        run=_extend,
    ),
    Button(
        verb="reschedule",
        title=_("Change the opening time"),
        permission="surveys.open_survey",
        available=lambda survey: survey.is_upcoming(timezone.now()),
        confirm=_("The survey is announced and has not begun. People see the new date."),
        form=RescheduleForm,
        initial=lambda survey: {"opens_at": survey.opens_at},
        run=_reschedule,
    ),
    Button(
        verb="close",
        title=_("Close now"),
        permission="surveys.open_survey",
        available=lambda survey: survey.status == SurveyStatus.OPEN,
        confirm=_("Nobody can start any more. Who has started can finish for 24 hours. It cannot be opened again."),
        danger=True,
        run=_close,
    ),
    Button(
        verb="delete-draft",
        title=_("Delete this draft"),
        permission="surveys.delete_survey",
        available=_is_draft,
        confirm=_("The survey and its draft questionnaire are deleted. This cannot be undone."),
        danger=True,
        run=_delete,
    ),
)
