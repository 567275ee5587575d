"""Answers to the equality questions of one sign-up: in a table of their own, read by few, used for fair mixes only."""

import uuid
from typing import Self

from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.utils.translation import gettext_lazy as _

from assemblies.models.sign_up import SignUp
from impact.accounts.models import User

VIEW = "assemblies.view_equalityanswers"


class EqualityAnswersQuerySet(models.QuerySet["EqualityAnswers"]):
    """Reads over equality answers."""

    def visible_to(self, user: User | AnonymousUser) -> Self:
        """Nobody reads single answers unless their role says so; counts come from queries."""
        if isinstance(user, AnonymousUser) or not user.has_perm(VIEW):
            return self.none()
        return self.filter(sign_up__in=SignUp.objects.visible_to(user))


class EqualityAnswers(models.Model):
    """Codes of the programme's lists; an empty one was not answered."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    sign_up = models.OneToOneField(SignUp, on_delete=models.CASCADE, related_name="equality", verbose_name=_("sign-up"))
    age_band = models.CharField(_("age"), max_length=40, blank=True)
    disability = models.CharField(_("disability"), max_length=40, blank=True)
    ethnicity = models.CharField(_("ethnic group"), max_length=40, blank=True)
    versions = models.JSONField(_("versions of the lists"), default=dict)

    objects = EqualityAnswersQuerySet.as_manager()

    class Meta:
        verbose_name = _("equality answers")
        verbose_name_plural = _("equality answers")

    def __str__(self) -> str:
        return str(_("equality answers"))
