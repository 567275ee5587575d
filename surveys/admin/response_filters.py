"""Filters of the lists of responses and texts. Their words are known beforehand: no query looks for distinct values."""

from typing import Any, ClassVar

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from surveys.admin.words import NATIONS
from surveys.enums import Format, Language
from surveys.models import Response, Survey


class SurveyFilter(admin.SimpleListFilter):
    """One survey's responses."""

    title = _("survey")
    parameter_name = "survey"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        surveys = Survey.objects.visible_to(request.user).order_by("-pk").only("public_id", "title")
        return [(str(survey.public_id), str(survey)) for survey in surveys]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Response]) -> QuerySet[Response]:
        known = {code for code, _name in self.lookup_choices}
        value = self.value()
        return queryset.filter(questionnaire__survey__public_id=value) if value in known else queryset


class NationFilter(admin.SimpleListFilter):
    """Responses that name one nation."""

    title = _("nation")
    parameter_name = "from_nation"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [*((str(number), name) for number, name in NATIONS.items()), ("0", _("not said"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Response]) -> QuerySet[Response]:
        value = self.value() or ""
        return queryset.filter(nation=int(value)) if value in {"0", *map(str, NATIONS)} else queryset


class _Known(admin.SimpleListFilter):
    """One column with the words of an enum."""

    column: ClassVar[str]
    known: ClassVar[list[tuple[str, Any]]]

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return self.known

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        value = self.value()
        return queryset.filter(**{self.column: value}) if value in dict(self.known) else queryset


class LanguageFilter(_Known):
    title = _("language")
    parameter_name = "in_language"
    column = "language"
    known = list(Language.choices)


class FormatFilter(_Known):
    title = _("format")
    parameter_name = "in_format"
    column = "format"
    known = list(Format.choices)
