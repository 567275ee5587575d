"""Responses: how many came in which way, and those set aside to check. No text is ever shown here, and no time of day."""

from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from impact.ui.staff import Button, ReadOnlyStaffAdmin
from surveys.actions import reasons
from surveys.admin.response_answers import given
from surveys.admin.response_filters import FormatFilter, LanguageFilter, NationFilter, SurveyFilter
from surveys.admin.survey_forms import SurveyOf
from surveys.admin.words import segment_words, staff_member
from surveys.enums import Flag, Format, Language, ResponseStatus
from surveys.models import Response
from surveys.stages import verbs_from

FLAGS, LANGUAGES, FORMATS = dict(Flag.choices), dict(Language.choices), dict(Format.choices)


class SetAsideForm(forms.Form):
    reason = forms.ChoiceField(label=_("Why"), choices=reasons.SetAsideReason.choices)


class TakeBackForm(forms.Form):
    reason = forms.ChoiceField(label=_("Why"), choices=reasons.TakeBackReason.choices)


class WithdrawForm(forms.Form):
    reason = forms.ChoiceField(label=_("Why"), choices=reasons.WithdrawReason.choices)


def _set_aside(request: HttpRequest, response: Response, data: dict[str, Any]) -> str:
    reason = reasons.SetAsideReason(data["reason"])
    reasons.set_aside_because(by=staff_member(request), now=timezone.now(), response=response, reason=reason)
    return gettext("The response is set aside. It does not count until somebody takes it back.")


def _take_back(request: HttpRequest, response: Response, data: dict[str, Any]) -> str:
    reason = reasons.TakeBackReason(data["reason"])
    reasons.take_back_because(by=staff_member(request), now=timezone.now(), response=response, reason=reason)
    return gettext("The response counts again.")


def _withdraw(request: HttpRequest, response: Response, data: dict[str, Any]) -> str:
    reason = reasons.WithdrawReason(data["reason"])
    reasons.withdraw_because(by=staff_member(request), now=timezone.now(), response=response, reason=reason)
    return gettext("The response is withdrawn. Its answers and texts are deleted.")


def _type_in(request: HttpRequest, nothing: None, data: dict[str, Any]) -> HttpResponseRedirect:
    return HttpResponseRedirect(reverse("admin:surveys_survey_enter", args=[data["survey"].pk]))


def _can(verb: str) -> Any:
    return lambda response: verb in verbs_from("response", response.status)


@admin.register(Response)
class ResponseAdmin(ReadOnlyStaffAdmin):
    """A response is nobody: no name, no address, no text beside the background."""

    list_display = (
        "survey", "status", "channel", "language_words", "format_words", "sent_on", "nation_words", "perspective_words",
    )  # fmt: skip
    list_filter = ("status", SurveyFilter, NationFilter, "channel", "help", LanguageFilter, FormatFilter)
    list_select_related = ("questionnaire__survey",)
    search_fields = ("public_id", "campaign")
    search_help_text = _("Search by response number or campaign")
    ordering = ("-pk",)
    fields = (
        "number", "survey", "status", "flags_words", "sent_on", "channel", "help", "typed_in", "language_words", "format_words",
        "campaign", "nation_words", "region_words", "perspective_words", "profession_words", "age_words",
    )  # fmt: skip
    change_form_outer_after_template = "admin/surveys/response_answers.html"
    buttons = (
        Button(
            verb="set-aside",
            title=_("Set aside to check"),
            permission="surveys.review_response",
            available=_can("set_aside"),
            confirm=_("It does not count in any figure until somebody has checked it. Nothing is deleted."),
            form=SetAsideForm,
            run=_set_aside,
        ),
        Button(
            verb="take-back",
            title=_("Take back: it counts"),
            permission="surveys.review_response",
            available=_can("accept"),
            confirm=_("It counts in the next figures."),
            form=TakeBackForm,
            run=_take_back,
        ),
        Button(
            verb="withdraw",
            title=_("Withdraw"),
            permission="surveys.withdraw_response",
            available=_can("withdraw"),
            confirm=_("All its answers and texts are deleted for good; only the fact that there was one stays."),
            form=WithdrawForm,
            danger=True,
            run=_withdraw,
        ),
    )
    list_buttons = (
        Button(
            verb="type-in",
            title=_("Type in a paper or phone response"),
            permission="surveys.enter_response",
            form=SurveyOf,
            run=_type_in,
        ),
    )

    class Media:
        css = {"all": ("css/survey_staff.css",)}

    def get_queryset(self, request: HttpRequest) -> QuerySet[Response]:
        """What people have not sent is nobody's to look at."""
        rows: QuerySet[Response] = super().get_queryset(request)
        return rows.exclude(status=ResponseStatus.DRAFT).defer("answers", "draft_texts", "resume_hash")

    def changeform_view(
        self,
        request: HttpRequest,
        object_id: str | None = None,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> Any:
        """Who checks a response sees its ticks in words, never its texts and never its equality answers."""
        more: dict[str, Any] = {}
        if object_id and request.user.has_perm("surveys.review_response"):
            response = self.get_object(request, object_id)
            if response is not None:
                more = {"given": given(response)}
        return super().changeform_view(request, object_id, form_url, {**(extra_context or {}), **more})

    @admin.display(description=_("response number"))
    def number(self, response: Response) -> str:
        return str(response.public_id)

    @admin.display(description=_("survey"), ordering="questionnaire")
    def survey(self, response: Response) -> str:
        return str(response.questionnaire)

    @admin.display(description=_("sent on"), ordering="submitted_at")
    def sent_on(self, response: Response) -> str:
        return f"{timezone.localdate(response.submitted_at):%-d %B %Y}" if response.submitted_at else "–"

    @admin.display(description=_("flags"))
    def flags_words(self, response: Response) -> str:
        return ", ".join(str(FLAGS.get(flag, flag)) for flag in response.flags) or "–"

    @admin.display(description=_("typed in by"))
    def typed_in(self, response: Response) -> str:
        return str(response.entered_by or "–")

    @admin.display(description=_("language"), ordering="language")
    def language_words(self, response: Response) -> str:
        return str(LANGUAGES.get(response.language, response.language))

    @admin.display(description=_("format"), ordering="format")
    def format_words(self, response: Response) -> str:
        return str(FORMATS.get(response.format, response.format))

    @admin.display(description=_("nation"), ordering="nation")
    def nation_words(self, response: Response) -> str:
        return segment_words(response.questionnaire, "nation", response.nation)

    @admin.display(description=_("region"))
    def region_words(self, response: Response) -> str:
        return segment_words(response.questionnaire, "region", response.region)

    @admin.display(description=_("main perspective"), ordering="main_perspective")
    def perspective_words(self, response: Response) -> str:
        return segment_words(response.questionnaire, "main_perspective", response.main_perspective)

    @admin.display(description=_("profession"))
    def profession_words(self, response: Response) -> str:
        return segment_words(response.questionnaire, "profession", response.profession)

    @admin.display(description=_("age band"))
    def age_words(self, response: Response) -> str:
        return segment_words(response.questionnaire, "age_band", response.age_band)
