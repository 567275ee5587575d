"""The coding room: what people wrote, with its question and nothing about who wrote it.

No nation, no perspective, no day, no response; the order is by chance and addresses carry the text's own id, so that
nobody can lay this list beside the list of responses.
"""

from typing import Any
from uuid import UUID

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.views.main import ChangeList
from django.core.exceptions import PermissionDenied
from django.db.models import Prefetch, QuerySet
from django.http import HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.text import Truncator
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from unfold.views import ChangeList as StaffChangeList

from impact.ui.buttons import dress
from impact.ui.refusals import Refused
from impact.ui.staff import ReadOnlyStaffAdmin
from surveys import actions
from surveys.admin.response_filters import LanguageFilter
from surveys.admin.words import staff_member
from surveys.answers import HARD_LIMIT
from surveys.enums import Format, Language, OpenTextState
from surveys.models import ItemText, OpenText

READ = "surveys.code_opentext"
REFUSED = 409
LANGUAGES = dict(Language.choices)
DONE = {
    OpenTextState.CLEARED: _("Noted: nothing to take out."),
    OpenTextState.REDACTED: _("Kept: the text without names."),
    OpenTextState.CONCERN: _("Passed to safeguarding. Tell the safeguarding lead now, by phone."),
}


class CodingForm(forms.Form):
    """What the reader did with the text."""

    state = forms.ChoiceField(
        label=_("What you found"),
        choices=(
            (OpenTextState.CLEARED, _("Nothing to take out")),
            (OpenTextState.REDACTED, _("Names or places had to be taken out")),
            (OpenTextState.CONCERN, _("Somebody may be in danger: pass to safeguarding")),
        ),
        widget=forms.RadioSelect,
    )
    redacted = forms.CharField(
        label=_("The text without names"),
        required=False,
        max_length=HARD_LIMIT["long_text"],
        strip=True,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text=_("Only needed when something had to be taken out. Write [name], [place] or [service] instead."),
    )

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if (
            cleaned.get("state") == OpenTextState.REDACTED
            and not cleaned.get("redacted")
            and "redacted" not in self.errors
        ):
            self.add_error("redacted", _("Write the text as it may be read, without names."))
        return cleaned


class ByOwnId(StaffChangeList):  # type: ignore[misc]
    """A list whose links carry the text's own id."""

    def url_for_result(self, result: OpenText) -> str:
        return reverse("admin:surveys_opentext_change", args=[result.public_id])


@admin.register(OpenText)
class OpenTextAdmin(ReadOnlyStaffAdmin):
    """Texts to read, one after the other."""

    list_display = ("words", "asked", "state", "written_in")
    list_display_links = ("words",)
    list_filter = ("state", LanguageFilter)
    search_fields = ("raw", "redacted", "question__code")
    search_help_text = _("Search in what people wrote")
    ordering = ("public_id",)
    list_select_related = ("question",)

    def has_view_permission(self, request: HttpRequest, obj: OpenText | None = None) -> bool:
        """Reading what people wrote takes its own permission."""
        return bool(request.user.is_active and request.user.has_perm(READ))

    def has_module_permission(self, request: HttpRequest) -> bool:
        return self.has_view_permission(request)

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[ChangeList]:
        return ByOwnId

    def get_queryset(self, request: HttpRequest) -> QuerySet[OpenText]:
        english = ItemText.objects.filter(language=Language.ENGLISH, format=Format.STANDARD)
        rows: QuerySet[OpenText] = super().get_queryset(request)
        return rows.select_related("question").prefetch_related(Prefetch("question__texts", english, "english"))

    def get_object(self, request: HttpRequest, object_id: str, from_field: str | None = None) -> OpenText | None:
        """By the text's own id only: row numbers would follow those of responses."""
        try:
            wanted = UUID(object_id)
        except ValueError:
            return None
        return self.get_queryset(request).filter(public_id=wanted).first()

    @admin.display(description=_("what was written"))
    def words(self, text: OpenText) -> str:
        return Truncator(text.redacted or text.raw).chars(160)

    @admin.display(description=_("question"), ordering="question__code")
    def asked(self, text: OpenText) -> str:
        return _asked(text)

    @admin.display(description=_("language"))
    def written_in(self, text: OpenText) -> str:
        return str(LANGUAGES.get(text.language, text.language))

    def history_view(self, request: HttpRequest, object_id: str, extra_context: Any = None) -> HttpResponseBase:
        """There is no history page: who read what and when would lead back to people."""
        raise PermissionDenied

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponseBase:
        """One text, and what the reader did with it."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        text = self.get_object(request, object_id)
        if text is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)  # type: ignore[no-any-return]
        posted = request.POST if request.method == "POST" else None
        initial = {
            "state": "" if text.state == OpenTextState.NEW else text.state,
            "redacted": text.redacted or text.raw,
        }
        form = CodingForm(posted, initial=initial)
        refusal = ""
        if form.is_valid():
            try:
                return self._keep(request, text, form.cleaned_data)
            except Refused as refused:
                refusal = str(refused.message)
        return self._page(request, text, form, refusal)

    def _keep(self, request: HttpRequest, text: OpenText, data: dict[str, Any]) -> HttpResponseRedirect:
        state = OpenTextState(data["state"])
        redacted = data["redacted"] if state == OpenTextState.REDACTED else ""
        actions.note_text(by=staff_member(request), now=timezone.now(), text=text, state=state, redacted=redacted)
        messages.success(request, str(DONE[state]))
        following = self.get_queryset(request).filter(state=OpenTextState.NEW).first()
        if following is None:
            return HttpResponseRedirect(reverse("admin:surveys_opentext_changelist"))
        return HttpResponseRedirect(reverse("admin:surveys_opentext_change", args=[following.public_id]))

    def _page(self, request: HttpRequest, text: OpenText, form: CodingForm, refusal: str) -> HttpResponseBase:
        dress(form)
        context = {
            **self.admin_site.each_context(request),
            "title": gettext("Read what was written"),
            "opts": self.opts,
            "text": text,
            "asked": _asked(text),
            "state": text.get_state_display(),
            "form": form,
            "refusal": refusal,
            "home": reverse("admin:surveys_opentext_changelist"),
        }
        request.current_app = self.admin_site.name
        status = REFUSED if refusal else 200
        return TemplateResponse(request, "admin/surveys/open_text.html", context, status=status)


def _asked(text: OpenText) -> str:
    """The question in words."""
    english = getattr(text.question, "english", [])
    return str(english[0].text if english else text.question.code)
