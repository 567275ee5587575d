"""Reads shared by nouns that everybody may see."""

from typing import Self, TypeVar

from django.contrib.auth.models import AbstractBaseUser, AnonymousUser
from django.db import models

Noun = TypeVar("Noun", bound=models.Model)


class OpenQuerySet(models.QuerySet[Noun]):
    """Rows that hold nothing private."""

    def visible_to(self, user: AbstractBaseUser | AnonymousUser) -> Self:
        """Everybody may see them."""
        return self
