"""The action plan of a local network: written, signed off by the group, released, and looked at again."""

import uuid
from typing import Self

import pgtrigger
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.people.models import Outgoing
from impact.programme.models.history import history
from networks.enums import ActionStatus, Change, PlanStatus
from networks.models.history import Row, of_this_group
from networks.models.local_network import LocalNetwork
from networks.models.membership import Membership
from networks.pure import stages

FOLLOW_UP_MONTHS = (3, 6, 12)
PLAN_TEXTS = (
    "problem", "change", "who_benefits", "from_research", "from_lived", "from_practice", "resources",
)  # fmt: skip


class ActionPlanQuerySet(models.QuerySet["ActionPlan"]):
    """Reads over action plans."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the local network."""
        return self.filter(local_network__in=LocalNetwork.objects.visible_to(user))


class ActionPlan(models.Model):
    """What a group works on now. What it signed off is a PlanVersion; `version` rises with each save of the texts."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    local_network = models.OneToOneField(
        LocalNetwork, on_delete=models.PROTECT, related_name="plan", verbose_name=_("local network")
    )
    problem = models.TextField(_("the problem"), max_length=3000, blank=True)
    change = models.TextField(_("the change we agreed on"), max_length=3000, blank=True)
    who_benefits = models.TextField(_("who benefits"), max_length=2000, blank=True)
    from_research = models.TextField(_("what research says"), max_length=3000, blank=True)
    from_lived = models.TextField(_("what lived experience says"), max_length=3000, blank=True)
    from_practice = models.TextField(_("what people in practice know"), max_length=3000, blank=True)
    resources = models.TextField(_("what it needs"), max_length=2000, blank=True)
    version = models.PositiveIntegerField(_("version"), default=1)
    saved_at = models.DateTimeField(_("saved"), default=timezone.now)
    saved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", verbose_name=_("saved by")
    )
    created_at = models.DateTimeField(_("created"), default=timezone.now, editable=False)

    objects = ActionPlanQuerySet.as_manager()

    class Meta:
        verbose_name = _("action plan")
        verbose_name_plural = _("action plans")

    def __str__(self) -> str:
        return str(self.local_network)


class OfPlanQuerySet(models.QuerySet[Row]):
    """Reads over what belongs to an action plan."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the plan."""
        return self.filter(plan__in=ActionPlan.objects.visible_to(user))


@history("PlanActionEvent", "id", "public_id", "plan", "position", "due_on", "review_on", "status", "changed_at")
class PlanAction(models.Model):
    """One thing somebody does; its owner may be a role or an organisation."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    plan = models.ForeignKey(
        ActionPlan, on_delete=models.PROTECT, related_name="actions", verbose_name=_("action plan")
    )
    position = models.PositiveSmallIntegerField(_("place"))
    what = models.TextField(_("what"), max_length=1000)
    owner = models.CharField(_("who"), max_length=150)
    due_on = models.DateField(_("by when"), null=True, blank=True)
    review_on = models.DateField(_("looked at again on"), null=True, blank=True)
    status = models.CharField(_("status"), max_length=10, choices=ActionStatus.choices, default=ActionStatus.TO_DO)
    outcome = models.TextField(_("what came of it"), max_length=2000, blank=True)
    changed_at = models.DateTimeField(_("last changed"), default=timezone.now)

    objects = OfPlanQuerySet["PlanAction"].as_manager()

    class Meta:
        verbose_name = _("action")
        verbose_name_plural = _("actions")
        constraints = (
            models.UniqueConstraint(
                fields=["plan", "position"],
                name="plan_action_has_a_place_of_its_own",
                deferrable=models.Deferrable.DEFERRED,
            ),
            models.CheckConstraint(condition=~Q(what=""), name="plan_action_says_what"),
            models.CheckConstraint(condition=~Q(owner=""), name="plan_action_has_an_owner"),
            models.CheckConstraint(condition=Q(status__in=ActionStatus.values), name="plan_action_status_is_known"),
        )

    def __str__(self) -> str:
        return self.what


@history(
    "PlanVersionEvent", "id", "public_id", "plan", "number", "status", "sent_at", "sent_by", "answer_by", "signed_off_at",
    "released_at", "released_by",
)  # fmt: skip
class PlanVersion(models.Model):
    """A numbered version as it went to the group. Its body never changes; signing off and releasing are dates."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    plan = models.ForeignKey(
        ActionPlan, on_delete=models.PROTECT, related_name="versions", verbose_name=_("action plan")
    )
    number = models.PositiveSmallIntegerField(_("number"))
    body = models.JSONField(_("the plan"))
    sha256 = models.CharField(_("check sum"), max_length=64)
    status = models.CharField(_("status"), max_length=10, choices=PlanStatus.choices, default=PlanStatus.PROPOSED)
    sent_at = models.DateTimeField(_("sent to the members"))
    sent_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", verbose_name=_("sent by")
    )
    answer_by = models.DateTimeField(_("to be answered by"))
    signed_off_at = models.DateTimeField(_("signed off"), null=True, blank=True)
    not_changed_because = models.TextField(
        _("what was asked for and not changed, and why"), max_length=2000, blank=True
    )
    released_at = models.DateTimeField(_("released"), null=True, blank=True)
    released_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+",
        verbose_name=_("released by"),
    )  # fmt: skip

    objects = OfPlanQuerySet["PlanVersion"].as_manager()

    class Meta:
        verbose_name = _("version of an action plan")
        verbose_name_plural = _("versions of action plans")
        permissions = (("release_planversion", "Can show a signed-off action plan on the public pages"),)
        constraints = (
            models.UniqueConstraint(fields=["plan", "number"], name="plan_version_number_stands_once"),
            models.UniqueConstraint(
                fields=["plan"], condition=Q(status=PlanStatus.PROPOSED), name="plan_has_one_version_with_the_members"
            ),
            models.CheckConstraint(condition=Q(status__in=PlanStatus.values), name="plan_version_status_is_known"),
            models.CheckConstraint(condition=Q(sha256__regex=r"^[0-9a-f]{64}$"), name="plan_version_has_its_check_sum"),
            models.CheckConstraint(
                condition=Q(status=PlanStatus.SIGNED_OFF, signed_off_at__isnull=False)
                | (~Q(status=PlanStatus.SIGNED_OFF) & Q(signed_off_at__isnull=True)),
                name="plan_version_signed_off_says_when",
            ),
            models.CheckConstraint(
                condition=Q(released_at__isnull=True, released_by__isnull=True)
                | Q(status=PlanStatus.SIGNED_OFF, released_at__isnull=False, released_by__isnull=False),
                name="plan_version_is_released_only_when_signed_off",
            ),
        )
        triggers = (
            pgtrigger.FSM(name="plan_version_signed_off_stays", field="status", transitions=stages.moves(stages.PLAN)),
            pgtrigger.ReadOnly(
                name="plan_version_body_never_changes",
                exclude=["status", "signed_off_at", "not_changed_because", "released_at", "released_by"],
            ),
            pgtrigger.Protect(name="plan_version_is_never_deleted", operation=pgtrigger.Delete),
        )

    def __str__(self) -> str:
        return f"{self.plan}, {self.number}"


class OfPlanVersionQuerySet(models.QuerySet[Row]):
    """Reads over what belongs to a version of an action plan."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the version."""
        return self.filter(version__in=PlanVersion.objects.visible_to(user))


class PlanAnswer(models.Model):
    """A member who was asked to sign a version off: by which letter, and what they said. No answer is no objection."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    version = models.ForeignKey(
        PlanVersion, on_delete=models.PROTECT, related_name="answers", verbose_name=_("version")
    )
    membership = models.ForeignKey(
        Membership, on_delete=models.PROTECT, related_name="plan_answers", verbose_name=_("member")
    )
    outgoing = models.ForeignKey(
        Outgoing, null=True, blank=True, on_delete=models.SET_NULL, related_name="+", verbose_name=_("letter or call")
    )
    agrees = models.BooleanField(_("agrees"), null=True, blank=True)
    words = models.TextField(_("what they say"), max_length=2000, blank=True)
    replied_at = models.DateTimeField(_("answered"), null=True, blank=True)
    typed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+",
        verbose_name=_("typed in by"),
    )  # fmt: skip

    objects = OfPlanVersionQuerySet["PlanAnswer"].as_manager()

    class Meta:
        verbose_name = _("answer to an action plan")
        verbose_name_plural = _("answers to action plans")
        constraints = (
            models.UniqueConstraint(fields=["version", "membership"], name="plan_version_is_answered_once_by_a_member"),
            models.CheckConstraint(
                condition=Q(agrees__isnull=True, replied_at__isnull=True)
                | Q(agrees__isnull=False, replied_at__isnull=False),
                name="plan_answer_says_when",
            ),
            models.CheckConstraint(
                condition=Q(agrees__isnull=True) | Q(agrees=True) | ~Q(words=""),
                name="plan_answer_that_objects_says_why",
            ),
        )
        triggers = (
            of_this_group(
                "plan_is_answered_by_members_of_its_group",
                """SELECT p.local_network_id FROM networks_planversion v
                    JOIN networks_actionplan p ON p.id = v.plan_id WHERE v.id = NEW.version_id""",
            ),
        )

    def __str__(self) -> str:
        return f"{self.version_id}, {self.membership_id}"


@history(
    "FollowUpEvent", "id", "public_id", "version", "months", "due_on", "asked_at", "found", "recorded_at", "recorded_by"
)
class FollowUp(models.Model):
    """Three, six and twelve months after signing off: what has become of the plan. Public when the plan is."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    version = models.ForeignKey(
        PlanVersion, on_delete=models.PROTECT, related_name="follow_ups", verbose_name=_("version")
    )
    months = models.PositiveSmallIntegerField(_("after months"), choices=[(n, str(n)) for n in FOLLOW_UP_MONTHS])
    due_on = models.DateField(_("due"))
    asked_at = models.DateTimeField(_("asked"), null=True, blank=True)
    reminded_at = models.DateTimeField(_("asked again"), null=True, blank=True)
    found = models.CharField(_("what was found"), max_length=8, choices=Change.choices, blank=True)
    words = models.TextField(_("in words"), max_length=3000, blank=True)
    evidence = models.TextField(_("how we know"), max_length=2000, blank=True)
    recorded_at = models.DateTimeField(_("written down"), null=True, blank=True)
    recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+",
        verbose_name=_("written down by"),
    )  # fmt: skip

    objects = OfPlanVersionQuerySet["FollowUp"].as_manager()

    class Meta:
        verbose_name = _("follow-up")
        verbose_name_plural = _("follow-ups")
        constraints = (
            models.UniqueConstraint(fields=["version", "months"], name="follow_up_is_made_once_for_each_time"),
            models.CheckConstraint(condition=Q(months__in=FOLLOW_UP_MONTHS), name="follow_up_time_is_known"),
            models.CheckConstraint(
                condition=Q(recorded_at__isnull=True, recorded_by__isnull=True, found="")
                | (Q(recorded_at__isnull=False, recorded_by__isnull=False, found__in=Change.values) & ~Q(words="")),
                name="follow_up_says_what_was_found_and_by_whom",
            ),
            models.CheckConstraint(
                condition=~Q(found__in=[Change.SOME, Change.CHANGED, Change.WORSE]) | ~Q(evidence=""),
                name="follow_up_that_found_a_change_says_how_we_know",
            ),
        )

    def __str__(self) -> str:
        return f"{self.version_id}, {self.months}"
