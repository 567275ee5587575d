"""Somebody who wants to be in an Assembly."""

import uuid
from typing import Self

import pghistory
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Func, Q
from django.db.models.lookups import IsNull
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from assemblies.enums import Channel, LawfulBasis, SignUpStatus, WithdrawnBecause
from assemblies.models.assembly import Assembly
from impact.accounts.models import User
from impact.participation.models import Invitation
from impact.people.enums import Format, Language
from impact.people.models import Person
from impact.programme.models import Nation
from impact.programme.queries import nations_for


class SignUpQuerySet(models.QuerySet["SignUp"]):
    """Reads over sign-ups."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff see those for the Assemblies of their nations; everybody sees their own."""
        if isinstance(user, AnonymousUser):
            return self.none()
        nations = nations_for(user)
        if nations is None:
            return self
        return self.filter(Q(assembly__nation__in=nations) | Q(person__user=user))

    def submitted(self) -> Self:
        """Those that count."""
        return self.filter(status=SignUpStatus.SUBMITTED)


_SUBMITTED = (
    Q(
        person__isnull=False,
        reference__isnull=False,
        submitted_at__isnull=False,
        link_hash__isnull=False,
        main_perspective__isnull=False,
        nation__isnull=False,
        new_here__isnull=False,
        lawful_basis__in=LawfulBasis.values,
    )
    & ~Q(privacy_notice_version="")
    & Q(perspectives__len__gt=0)
)
_MAIN_IS_NAMED = IsNull(
    Func(F("perspectives"), F("main_perspective"), function="array_position", output_field=models.IntegerField()), False
)


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="SignUpEvent",
    fields=[
        "id", "public_id", "assembly", "person", "status", "reference", "channel", "entered_by", "started_at",
        "submitted_at", "withdrawn_at", "withdrawn_by", "withdrawn_because", "privacy_notice_version", "lawful_basis",
    ],
)  # fmt: skip
class SignUp(models.Model):
    """One sign-up: answers wait in `draft` until they are sent, then stand in their own columns."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    assembly = models.ForeignKey(
        Assembly, on_delete=models.PROTECT, related_name="sign_ups", verbose_name=_("Assembly")
    )
    person = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="sign_ups", verbose_name=_("person")
    )
    status = models.CharField(_("status"), max_length=10, choices=SignUpStatus.choices, default=SignUpStatus.DRAFT)
    reference = models.CharField(_("reference"), max_length=20, null=True, blank=True, unique=True)
    perspectives = ArrayField(
        models.PositiveSmallIntegerField(), default=list, blank=True, verbose_name=_("perspectives")
    )
    main_perspective = models.PositiveSmallIntegerField(_("main perspective"), null=True, blank=True)
    nation = models.ForeignKey(
        Nation, null=True, blank=True, on_delete=models.PROTECT, related_name="+", verbose_name=_("lives in")
    )
    new_here = models.BooleanField(_("new to this"), null=True, blank=True)
    why = models.TextField(_("why they want to come"), max_length=3000, blank=True)
    language = models.CharField(_("language"), max_length=2, choices=Language.choices, default=Language.ENGLISH)
    format = models.CharField(_("format"), max_length=10, choices=Format.choices, default=Format.STANDARD)
    draft = models.JSONField(_("answers not sent yet"), default=dict, blank=True)
    draft_hash = models.CharField(max_length=64, null=True, blank=True, unique=True, editable=False)
    link_hash = models.CharField(max_length=64, null=True, blank=True, unique=True, editable=False)
    email_key = models.CharField(max_length=64, blank=True, editable=False)
    same_as = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.SET_NULL, related_name="+", verbose_name=_("the first sign-up")
    )
    maybe_same_as = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.SET_NULL, related_name="+",
        verbose_name=_("perhaps the same person as"),
    )  # fmt: skip
    household = models.CharField(max_length=64, blank=True, default="", db_default="", editable=False)
    alias_key = models.CharField(max_length=64, blank=True, default="", db_default="", editable=False)
    invitation = models.OneToOneField(
        Invitation, null=True, blank=True, on_delete=models.PROTECT, related_name="sign_up", verbose_name=_("seat")
    )
    channel = models.CharField(_("how it reached us"), max_length=6, choices=Channel.choices, default=Channel.WEB)
    entered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+",
        verbose_name=_("typed in by"),
    )  # fmt: skip
    started_at = models.DateTimeField(_("started"), default=timezone.now)
    submitted_at = models.DateTimeField(_("sent"), null=True, blank=True)
    withdrawn_at = models.DateTimeField(_("withdrawn"), null=True, blank=True)
    withdrawn_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+",
        verbose_name=_("withdrawn by"),
    )  # fmt: skip
    withdrawn_because = models.CharField(
        _("why withdrawn"), max_length=12, choices=WithdrawnBecause.choices, blank=True
    )
    privacy_notice_version = models.CharField(_("privacy notice shown"), max_length=20, blank=True)
    lawful_basis = models.CharField(_("lawful basis"), max_length=12, choices=LawfulBasis.choices, blank=True)

    objects = SignUpQuerySet.as_manager()

    class Meta:
        verbose_name = _("sign-up")
        verbose_name_plural = _("sign-ups")
        permissions = (
            ("withdraw_signup", "Can withdraw a sign-up for somebody who asked"),
            ("seat_signup", "Can answer an offered seat for somebody who asked, and write down what they need"),
        )
        constraints = (
            models.CheckConstraint(condition=Q(status__in=SignUpStatus.values), name="sign_up_status_is_known"),
            models.CheckConstraint(condition=Q(language__in=Language.values), name="sign_up_language_is_known"),
            models.CheckConstraint(condition=Q(format__in=Format.values), name="sign_up_format_is_known"),
            models.CheckConstraint(
                condition=Q(channel=Channel.WEB, entered_by__isnull=True)
                | Q(channel__in=[Channel.PHONE, Channel.PAPER], entered_by__isnull=False),
                name="sign_up_from_paper_or_phone_says_who_typed_it",
            ),
            models.CheckConstraint(
                condition=~Q(status=SignUpStatus.SUBMITTED) | _SUBMITTED, name="sign_up_that_is_sent_is_complete"
            ),
            models.CheckConstraint(
                condition=Q(main_perspective__isnull=True) | Q(_MAIN_IS_NAMED),
                name="sign_up_main_perspective_is_among_those_named",
            ),
            models.CheckConstraint(
                condition=Q(
                    status=SignUpStatus.WITHDRAWN,
                    withdrawn_at__isnull=False,
                    withdrawn_because__in=WithdrawnBecause.values,
                    perspectives=[],
                    why="",
                    draft={},
                )
                | (~Q(status=SignUpStatus.WITHDRAWN) & Q(withdrawn_at__isnull=True, withdrawn_because="")),
                name="sign_up_that_is_withdrawn_says_why_and_keeps_no_answers",
            ),
            models.UniqueConstraint(
                fields=["assembly", "email_key"],
                condition=Q(status=SignUpStatus.SUBMITTED) & ~Q(email_key=""),
                name="sign_up_counts_once_for_an_address",
            ),
        )
        indexes = (
            models.Index(fields=["assembly", "status"], name="sign_up_by_assembly"),
            models.Index(fields=["assembly", "alias_key"], name="sign_up_by_alias", condition=~Q(alias_key="")),
        )

    def __str__(self) -> str:
        return self.reference or str(_("sign-up not sent yet"))

    @property
    def is_draft(self) -> bool:
        """Nobody has sent it yet."""
        return self.status == SignUpStatus.DRAFT

    @property
    def is_submitted(self) -> bool:
        """It counts."""
        return self.status == SignUpStatus.SUBMITTED
