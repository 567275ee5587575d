"""Fixtures of the networks."""

import pytest
from django.test import Client


@pytest.fixture
def coordinator_client(user_with_role):
    """A signed-in coordinator: `coordinator_client()`; the user is `client.user`."""

    def make():
        client = Client()
        client.user = user_with_role("network_coordinator")
        client.force_login(client.user, backend="allauth.account.auth_backends.AuthenticationBackend")
        return client

    return make
