"""Equality answers of one response, in a table of their own that few may read."""

from typing import Self

from django.contrib.auth.models import AbstractBaseUser, AnonymousUser
from django.db import models
from django.utils.translation import gettext_lazy as _

from surveys.models.scope import numbers_for


class EqualityQuerySet(models.QuerySet["EqualityAnswers"]):
    """Reads over equality answers."""

    def visible_to(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """Only staff who work for all four nations; there is no list of them in the admin."""
        return self if numbers_for(user) is None else self.none()


class EqualityAnswers(models.Model):
    """Coded answers to the questions marked as equality questions."""

    response = models.OneToOneField("surveys.Response", on_delete=models.CASCADE, related_name="+", editable=False)
    answers = models.JSONField(_("answers in codes"))

    objects = EqualityQuerySet.as_manager()

    class Meta:
        verbose_name = _("equality answers")
        verbose_name_plural = _("equality answers")
        constraints = (models.CheckConstraint(condition=~models.Q(answers={}), name="equality_answers_are_not_empty"),)

    def __str__(self) -> str:
        return str(self.pk)
