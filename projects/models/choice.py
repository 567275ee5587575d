"""The balanced choice of a call's sites: what the solver proposes, a panel of people decides."""

import uuid
from typing import Self

import pghistory
import pgtrigger
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from projects.enums import ChoiceStatus
from projects.models.call import Call
from projects.models.review_round import ReviewRound
from projects.pure import stages

SEES_ALL = "projects.balance_choice"
SETTLED_WITH = ("call_id", "round_id", "size", "panel", "met_on", "exceptions", "settled_at", "settled_by_id")


def _columns(side: str) -> str:
    return ", ".join(f"{side}.{name}" for name in SETTLED_WITH)


class ChoiceQuerySet(models.QuerySet["Choice"]):
    """Reads over choices."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Staff see every choice, as they see every call; whose names are on its board is asked for by permission."""
        return self if isinstance(user, User) and user.is_staff and user.is_active else self.none()

    def standing(self) -> Self:
        """Those that are not set aside."""
        return self.exclude(status=ChoiceStatus.SET_ASIDE)

    def published(self) -> Self:
        """Those whose explanation everybody may read."""
        return self.filter(published_at__isnull=False)


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    fields=[
        "id",
        "public_id",
        "call",
        "round",
        "size",
        "status",
        "version",
        "settled_at",
        "settled_by",
        "met_on",
        "set_aside_at",
        "set_aside_by",
        "published_at",
    ],
    model_name="ChoiceEvent",
)
class Choice(models.Model):
    """One choice. `version` rises with everything that changes what the panel looks at, so nobody moves a site unseen.

    `exceptions`: the rules that were broken when it was settled, with the panel's reason for each.
    """

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    call = models.ForeignKey(Call, on_delete=models.PROTECT, related_name="choices", verbose_name=_("call"))
    round = models.ForeignKey(
        ReviewRound, on_delete=models.PROTECT, related_name="choices", verbose_name=_("round of reviews")
    )
    size = models.PositiveSmallIntegerField(_("sites to choose"))
    status = models.CharField(
        _("status"), max_length=10, choices=ChoiceStatus.choices, default=ChoiceStatus.DRAFTING
    )  # fmt: skip
    version = models.PositiveIntegerField(_("version"), default=1, editable=False)
    created_at = models.DateTimeField(_("created"), default=timezone.now, editable=False)
    panel = models.TextField(_("who was in the panel meeting"), blank=True)
    met_on = models.DateField(_("day of the panel meeting"), null=True, blank=True)
    exceptions = models.JSONField(_("rules that were broken, and why"), default=list, blank=True)
    settled_at = models.DateTimeField(_("settled"), null=True, blank=True)
    settled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+",
        verbose_name=_("settled by"),
    )  # fmt: skip
    set_aside_at = models.DateTimeField(_("set aside"), null=True, blank=True)
    set_aside_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+",
        verbose_name=_("set aside by"),
    )  # fmt: skip
    set_aside_because = models.CharField(_("why set aside"), max_length=500, blank=True)
    published_at = models.DateTimeField(_("explained in public"), null=True, blank=True, editable=False)

    objects = ChoiceQuerySet.as_manager()

    class Meta:
        verbose_name = _("balanced choice")
        verbose_name_plural = _("balanced choices")
        permissions = (
            ("balance_choice", "Can see the whole balance board, set its rules, propose and move sites"),
            ("settle_choice", "Can settle a balanced choice for the panel, and explain it in public"),
        )
        constraints = (
            models.CheckConstraint(condition=Q(status__in=ChoiceStatus.values), name="choice_status_is_known"),
            models.CheckConstraint(condition=Q(size__gte=1), name="choice_chooses_at_least_one_site"),
            models.CheckConstraint(condition=Q(version__gte=1), name="choice_version_starts_at_one"),
            models.UniqueConstraint(
                fields=["call"], condition=Q(status=ChoiceStatus.SETTLED), name="choice_is_settled_once_for_its_call"
            ),
            models.UniqueConstraint(
                fields=["round"], condition=~Q(status=ChoiceStatus.SET_ASIDE), name="choice_stands_once_for_its_round"
            ),
            models.CheckConstraint(
                condition=~Q(status=ChoiceStatus.SETTLED)
                | (Q(settled_at__isnull=False, settled_by__isnull=False, met_on__isnull=False) & ~Q(panel="")),
                name="choice_settled_says_who_met_and_when",
            ),
            models.CheckConstraint(
                condition=~Q(status=ChoiceStatus.SET_ASIDE)
                | (Q(set_aside_at__isnull=False, set_aside_by__isnull=False) & ~Q(set_aside_because="")),
                name="choice_set_aside_says_why",
            ),
            models.CheckConstraint(
                condition=Q(published_at__isnull=True) | Q(status=ChoiceStatus.SETTLED),
                name="choice_is_explained_only_once_settled",
            ),
        )
        triggers = (
            pgtrigger.FSM(name="choice_follows_its_stages", field="status", transitions=stages.moves(stages.CHOICE)),
            pgtrigger.Protect(
                name="choice_settled_is_frozen",
                operation=pgtrigger.Update,
                condition=pgtrigger.Condition(
                    f"OLD.status = 'settled' AND ({_columns('OLD')}) IS DISTINCT FROM ({_columns('NEW')})"
                ),
            ),
            pgtrigger.Protect(name="choice_is_never_deleted", operation=pgtrigger.Delete),
        )

    def __str__(self) -> str:
        return f"{self.call} ({self.size})"

    def is_open(self) -> bool:
        """Rules may change and sites may be moved."""
        return self.status in {ChoiceStatus.DRAFTING, ChoiceStatus.PROPOSED}
