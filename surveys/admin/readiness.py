"""What is still missing before a survey can be opened: all of it at once, each with the place to mend it.

`open_survey` refuses for the same reasons, one at a time; a test holds the two together.
"""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _

from surveys.enums import SourceKind
from surveys.models import Questionnaire, Survey

SURVEY_TEXTS = ("title", "help_hours", "welcome", "notice")


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing to do first. `stops` opening, or can be given a reason instead."""

    words: str
    url: str
    stops: bool = True


def missing_for_opening(survey: Survey) -> tuple[Missing, ...]:
    """Everything that stands against opening, in the order of the page."""
    version = survey.questionnaires.published().order_by("-number").first()
    page = reverse("admin:surveys_survey_change", args=[survey.pk])
    found = [Missing(words, page) for words in _on_the_page(survey)]
    if version is None:
        drafts = reverse("admin:surveys_questionnaire_changelist") + f"?survey__id__exact={survey.pk}"
        return (Missing(_("Publish its questionnaire."), drafts), *found)
    if survey.source_kind == SourceKind.REAL:
        found += _for_a_real_survey(survey, version, page)
    return tuple(found)


def _on_the_page(survey: Survey) -> list[str]:
    wanted = {
        _("Give the phone number of the help line."): survey.help_phone,
        _("Write the hours of the help line."): survey.help_hours.exact("en"),
        _("Write the privacy notice (“what happens to answers”)."): survey.notice.exact("en"),
        _("Give the version of the privacy notice."): survey.privacy_notice_version,
        _("Write who asks, and why."): survey.welcome.exact("en"),
    }
    return [words for words, filled in wanted.items() if not filled.strip()]


def _for_a_real_survey(survey: Survey, version: Questionnaire, page: str) -> list[Missing]:
    built = reverse("admin:surveys_questionnaire_change", args=[version.pk])
    found = []
    if "en-simple" in version.variants and version.easy_read_checked_on is None:
        found.append(Missing(_("Have the Easy Read version checked with its readers, and note the day."), built))
    if survey.is_for_wales:
        whole = all(getattr(survey, name).exact(slot).strip() for name in SURVEY_TEXTS for slot in ("cy", "cy-simple"))
        if not whole:
            words = _("Fill in every Welsh text of the survey, or give a reason for opening without.")
            found.append(Missing(words, page, stops=False))
        if not {"cy", "cy-simple"} <= set(version.variants) or version.welsh_checked_on is None:
            words = _("Have the Welsh of the questionnaire checked, or give a reason for opening without.")
            found.append(Missing(words, built, stops=False))
    return found
