"""Who came to a session. Members are counted by group; single names stay with the staff of the Assembly."""

import uuid
from typing import Self

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from assemblies.enums import CAME, Attended
from assemblies.models.history import history, of_this_assembly
from assemblies.models.session import Session
from impact.accounts.models import User
from impact.participation.models import Invitation


class SessionAttendanceQuerySet(models.QuerySet["SessionAttendance"]):
    """Reads over attendance."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Whoever sees the session, and may see who came."""
        return self.filter(session__in=Session.objects.visible_to(user))

    def came(self) -> Self:
        """In the room or online."""
        return self.filter(attended__in=CAME)


@history("SessionAttendanceEvent", "id", "session", "invitation", "marked_by", "marked_at")
class SessionAttendance(models.Model):
    """One member and one session."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    session = models.ForeignKey(Session, on_delete=models.CASCADE, related_name="attendance", verbose_name=_("session"))
    invitation = models.ForeignKey(
        Invitation, on_delete=models.CASCADE, related_name="attendance", verbose_name=_("member")
    )
    attended = models.CharField(_("came"), max_length=10, choices=Attended.choices)
    marked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", verbose_name=_("marked by")
    )
    marked_at = models.DateTimeField(_("marked"))

    objects = SessionAttendanceQuerySet.as_manager()

    class Meta:
        verbose_name = _("attendance")
        verbose_name_plural = _("attendance")
        constraints = (
            models.UniqueConstraint(fields=["session", "invitation"], name="attendance_is_marked_once_for_a_member"),
            models.CheckConstraint(condition=Q(attended__in=Attended.values), name="attendance_is_one_of_four_answers"),
        )
        triggers = (
            of_this_assembly(
                "attendance_is_of_a_member",
                "SELECT a.public_id FROM assemblies_session s JOIN assemblies_assembly a ON a.id = s.assembly_id"
                " WHERE s.id = NEW.session_id",
            ),
        )

    def __str__(self) -> str:
        return self.get_attended_display()
