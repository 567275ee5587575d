"""What somebody answered. No name, no address, no account, no IP: a respondent is nobody.

Answers are codes, never labels. Free text is kept apart (OpenText), equality answers too (EqualityAnswers);
`draft_texts` and `resume_hash` are emptied when the response is sent.
"""

import uuid
from typing import Any, Self

import pghistory
import pgtrigger
from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser, AnonymousUser
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from surveys.enums import Channel, Flag, Help, ResponseStatus
from surveys.models.freezing import when_changed
from surveys.models.scope import numbers_for

OPTION_ORDERS = 20
CONTENT = (
    "questionnaire_id",
    "channel",
    "help",
    "entered_by_id",
    "language",
    "format",
    "campaign",
    "started_at",
    "submitted_at",
    "nation",
    "region",
    "main_perspective",
    "profession",
    "age_band",
    "perspectives",
    "ranking",
    "also_chosen",
    "answers",
    "draft_texts",
    "resume_hash",
    "submission_key",
    "option_order",
    "privacy_notice_version",
)
_SENT = (ResponseStatus.SUBMITTED, ResponseStatus.QUARANTINED)


class IsAmong(models.Func):
    """`value = ANY(array)`."""

    template = "(%(expressions)s))"
    arg_joiner = " = ANY("
    output_field = models.BooleanField()


class ResponseQuerySet(models.QuerySet["Response"]):
    """Reads over responses."""

    def visible_to(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """Staff of one nation see the responses that name it."""
        numbers = numbers_for(user)
        return self if numbers is None else self.filter(nation__in=numbers)

    def counted(self) -> Self:
        """Those that figures are made of."""
        return self.filter(status=ResponseStatus.SUBMITTED)

    def to_check(self) -> Self:
        """Set aside until somebody has looked."""
        return self.filter(status=ResponseStatus.QUARANTINED)


def _code(label: Any, **options: Any) -> "models.PositiveSmallIntegerField[int, int]":
    return models.PositiveSmallIntegerField(label, default=0, help_text=_("0 means not given."), **options)


def _codes(label: Any) -> "ArrayField[list[int], list[int]]":
    return ArrayField(models.SmallIntegerField(), verbose_name=label, default=list, blank=True)


@pghistory.track(
    pghistory.UpdateEvent(condition=when_changed("OLD.status <> 'draft'", "status", "flags")),
    fields=["id", "status", "flags"],
    model_name="ResponseEvent",
)
class Response(models.Model):
    """One person's answers, from the first page to sending, or typed in by staff."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    questionnaire = models.ForeignKey(
        "surveys.Questionnaire", on_delete=models.PROTECT, related_name="+", verbose_name=_("questionnaire")
    )
    status = models.CharField(_("status"), max_length=12, choices=ResponseStatus.choices, default=ResponseStatus.DRAFT)
    channel = models.CharField(_("channel"), max_length=10, choices=Channel.choices, default=Channel.WEB)
    help = models.CharField(_("help"), max_length=10, choices=Help.choices, default=Help.NOT_SAID)
    entered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("typed in by"),
        help_text=_("Staff, never the person who answered."),
    )
    language = models.CharField(_("language"), max_length=10, default="en")
    format = models.CharField(_("format"), max_length=20, default="standard")
    campaign = models.CharField(_("campaign"), max_length=40, blank=True)
    started_at = models.DateTimeField(_("started"), default=timezone.now)
    submitted_at = models.DateTimeField(_("sent"), null=True, blank=True)
    nation = _code(_("nation"))
    region = _code(_("region"))
    main_perspective = _code(_("main perspective"))
    profession = _code(_("profession"))
    age_band = _code(_("age band"))
    perspectives = _codes(_("perspectives"))
    ranking = _codes(_("priorities in order"))
    also_chosen = _codes(_("priorities chosen, not ordered"))
    answers = models.JSONField(_("answers in codes"), default=dict, blank=True)
    draft_texts = models.JSONField(_("texts not sent yet"), default=dict, blank=True)
    resume_hash = models.CharField(_("resume code, hashed"), max_length=64, null=True, blank=True, unique=True)
    submission_key = models.UUIDField(_("submission key"), null=True, blank=True, unique=True)
    option_order = models.PositiveSmallIntegerField(_("order of options shown"), default=0)
    privacy_notice_version = models.CharField(_("privacy notice shown"), max_length=20, blank=True)
    flags = ArrayField(models.CharField(max_length=20), verbose_name=_("flags"), default=list, blank=True)

    objects = ResponseQuerySet.as_manager()

    class Meta:
        verbose_name = _("response")
        verbose_name_plural = _("responses")
        permissions = (
            ("enter_response", "Can type in answers from paper and phone"),
            ("review_response", "Can check a response that was set aside"),
            ("withdraw_response", "Can withdraw a response"),
        )
        indexes = (
            models.Index(fields=["questionnaire", "status", "submitted_at"], name="response_by_survey"),
            models.Index(fields=["started_at"], name="response_drafts", condition=Q(status=ResponseStatus.DRAFT)),
        )
        constraints = (
            models.CheckConstraint(condition=Q(status__in=ResponseStatus.values), name="response_status_is_known"),
            models.CheckConstraint(condition=Q(channel__in=Channel.values), name="response_channel_is_known"),
            models.CheckConstraint(condition=Q(help__in=Help.values), name="response_help_is_known"),
            models.CheckConstraint(condition=Q(flags__contained_by=Flag.values), name="response_flags_are_known"),
            models.CheckConstraint(
                condition=(~Q(status=ResponseStatus.DRAFT) | Q(submitted_at__isnull=True))
                & (~Q(status__in=_SENT) | Q(submitted_at__isnull=False)),
                name="response_sent_says_when",
            ),
            models.CheckConstraint(
                condition=Q(submitted_at__isnull=True) | Q(submitted_at__gte=F("started_at")),
                name="response_is_sent_after_it_is_started",
            ),
            models.CheckConstraint(
                condition=~Q(status__in=_SENT) | Q(submission_key__isnull=False), name="response_sent_has_a_key"
            ),
            models.CheckConstraint(
                condition=Q(status=ResponseStatus.DRAFT) | Q(resume_hash__isnull=True),
                name="response_sent_keeps_no_resume_code",
            ),
            models.CheckConstraint(
                condition=Q(status=ResponseStatus.DRAFT) | Q(draft_texts={}), name="response_sent_keeps_no_text"
            ),
            models.CheckConstraint(
                condition=~Q(status=ResponseStatus.WITHDRAWN)
                | Q(
                    answers={},
                    perspectives=[],
                    ranking=[],
                    also_chosen=[],
                    nation=0,
                    region=0,
                    main_perspective=0,
                    profession=0,
                    age_band=0,
                ),
                name="response_withdrawn_keeps_no_answers",
            ),
            models.CheckConstraint(
                condition=~Q(channel__in=(Channel.PAPER, Channel.PHONE)) | Q(entered_by__isnull=False),
                name="response_from_paper_or_phone_says_who_typed_it",
            ),
            models.CheckConstraint(
                condition=~Q(channel__in=(Channel.WEB, Channel.TABLET)) | Q(entered_by__isnull=True),
                name="response_from_the_web_names_nobody",
            ),
            models.CheckConstraint(condition=Q(nation__lte=4), name="response_nation_is_known"),
            models.CheckConstraint(
                condition=Q(main_perspective=0) | Q(IsAmong(F("main_perspective"), F("perspectives"))),
                name="response_main_perspective_is_one_of_its_perspectives",
            ),
            models.CheckConstraint(
                condition=~Q(ranking__overlap=F("also_chosen")), name="response_ranks_or_chooses_an_option_not_both"
            ),
            models.CheckConstraint(
                condition=Q(option_order__lt=OPTION_ORDERS), name="response_option_order_is_one_of_20"
            ),
        )
        triggers = (
            pgtrigger.FSM(
                name="status_moves_by_the_rules",
                field="status",
                transitions=[
                    ("draft", "submitted"),
                    ("draft", "quarantined"),
                    ("draft", "withdrawn"),
                    ("quarantined", "submitted"),
                    ("submitted", "quarantined"),
                    ("submitted", "withdrawn"),
                    ("quarantined", "withdrawn"),
                ],
            ),
            pgtrigger.Protect(
                name="answers_stay_as_sent",
                operation=pgtrigger.Update,
                condition=when_changed("OLD.status <> 'draft' AND NEW.status <> 'withdrawn'", *CONTENT),
            ),
            pgtrigger.Protect(
                name="sent_answers_are_not_deleted",
                operation=pgtrigger.Delete,
                condition=~pgtrigger.Q(old__status=ResponseStatus.DRAFT),
            ),
        )

    def __str__(self) -> str:
        return str(self.public_id)
