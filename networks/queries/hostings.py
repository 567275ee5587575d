"""Hostings that a local network should start from."""

from django.db.models import QuerySet

from impact.accounts.models import User
from impact.programme.models import Hosting
from impact.programme.queries import nations_for

NETWORKS = "network"


def all_waiting_hostings() -> "QuerySet[Hosting]":
    """Hostings by way of networks that have no local network yet."""
    return Hosting.objects.filter(delivery_model__slug=NETWORKS, local_network__isnull=True)


def waiting_hostings(user: User) -> "QuerySet[Hosting]":
    """Those in this person's nations."""
    found, nations = all_waiting_hostings(), nations_for(user)
    return found if nations is None else found.filter(nation__in=nations)


def hostings_waiting(user: User) -> int:
    """How many."""
    return waiting_hostings(user).count()
