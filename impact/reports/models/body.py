"""The protected figures of an edition: written once, read for ever, never changed by anybody."""

import uuid

import pgtrigger
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.utils.translation import gettext_lazy as _

from impact.accounts.models import User
from impact.reports.body import Body, from_json
from impact.reports.models.edition import Edition


class EditionBodyQuerySet(models.QuerySet["EditionBody"]):
    """Reads over figures."""

    def visible_to(self, user: User | AnonymousUser) -> "EditionBodyQuerySet":
        """As the edition they belong to."""
        return self if user.has_perm("reports.view_edition") else self.none()


class EditionBody(models.Model):
    """Protected values only. The application's database role may add and read these rows, nothing else."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    edition = models.OneToOneField(
        Edition, on_delete=models.PROTECT, related_name="body", verbose_name=_("report edition")
    )
    figures = models.JSONField(_("figures"))

    objects = EditionBodyQuerySet.as_manager()

    class Meta:
        verbose_name = _("figures of an edition")
        verbose_name_plural = _("figures of editions")
        triggers = (pgtrigger.Protect(name="figures_never_change", operation=pgtrigger.Update | pgtrigger.Delete),)

    def __str__(self) -> str:
        return str(self.edition)

    def read(self) -> Body:
        """As frozen dataclasses."""
        return from_json(self.figures)
