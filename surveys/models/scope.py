"""Which rows a member of staff sees, by nation."""

from typing import Self, TypeVar

from django.contrib.auth.models import AbstractBaseUser, AnonymousUser
from django.db import models

from impact.accounts.models import User
from impact.programme.models import Nation
from impact.programme.queries import nations_for

Noun = TypeVar("Noun", bound=models.Model)


def numbers_for(user: AbstractBaseUser | AnonymousUser) -> list[int] | None:
    """The nations this person works for, as their numbers in answers; None means all four."""
    if not isinstance(user, User):
        return []
    nations = nations_for(user)
    if nations is None:
        return None
    return list(Nation.objects.filter(pk__in=nations).values_list("number", flat=True)) if nations else []


class BuiltQuerySet(models.QuerySet[Noun]):
    """Parts of questionnaires: words for everybody, so every member of staff with a nation sees them."""

    def visible_to(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """Staff with a nation to work for see all of it; nobody else sees drafts this way."""
        return self.none() if numbers_for(user) == [] else self
