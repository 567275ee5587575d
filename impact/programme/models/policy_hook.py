"""What law and policy a lesson can hook on to, nation by nation; and the statements people made of a good life."""

import uuid

import pghistory
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from impact.programme.enums import HookKind, Voice
from impact.programme.models.nation import Nation
from impact.programme.models.open import OpenQuerySet
from impact.programme.texts import TextsField, en_filled


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="PolicyHookEvent",
    fields=["id", "slug", "nation", "kind", "title", "about", "url", "is_example"],
)
class PolicyHook(models.Model):
    """A law, a policy, a standard or a body of one nation through which a lesson can take effect."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    slug = models.SlugField(_("short name"), max_length=60, unique=True)
    nation = models.ForeignKey(Nation, on_delete=models.PROTECT, related_name="+", verbose_name=_("nation"))
    kind = models.CharField(_("kind"), max_length=12, choices=HookKind.choices)
    title = TextsField(_("title"))
    about = TextsField(_("what it allows or asks for"), blank=True)
    url = models.URLField(_("address"), max_length=500, blank=True)
    is_example = models.BooleanField(_("example"), default=False)

    objects = OpenQuerySet["PolicyHook"].as_manager()

    class Meta:
        verbose_name = _("policy hook")
        verbose_name_plural = _("policy hooks")
        constraints = (
            en_filled("title"),
            models.CheckConstraint(condition=Q(kind__in=HookKind.values), name="hook_kind_is_known"),
        )

    def __str__(self) -> str:
        return str(self.title)


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.UpdateEvent(),
    pghistory.DeleteEvent(),
    model_name="StatementEvent",
    fields=["id", "slug", "voice", "words", "source", "position", "is_example"],
)
class Statement(models.Model):
    """An “I” statement (how life should be) or a “We” statement (what services do for it), to tag what was learned."""

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    slug = models.SlugField(_("short name"), max_length=60, unique=True)
    voice = models.CharField(_("voice"), max_length=4, choices=Voice.choices)
    words = TextsField(_("words"))
    source = models.CharField(_("source"), max_length=200)
    position = models.PositiveSmallIntegerField(_("place in lists"), default=0)
    is_example = models.BooleanField(_("example"), default=False)

    objects = OpenQuerySet["Statement"].as_manager()

    class Meta:
        verbose_name = _("I or We statement")
        verbose_name_plural = _("I and We statements")
        constraints = (
            en_filled("words"),
            models.CheckConstraint(condition=Q(voice__in=Voice.values), name="statement_voice_is_known"),
            models.CheckConstraint(condition=~Q(source=""), name="statement_says_its_source"),
        )

    def __str__(self) -> str:
        return str(self.words)
