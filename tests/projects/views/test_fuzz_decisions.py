"""Whatever is typed as an answer to an offer, a page in plain words comes back, and no nonsense is signed."""

import pytest
from django.utils import timezone

from impact.programme.models import Hosting
from projects.queries import link_token
from tests.factories.decisions import OfferedFactory
from tests.projects.views.test_decisions import typed
from tests.projects.views.test_fuzz import NASTY

pytestmark = pytest.mark.django_db


def test_nothing_breaks_an_answer(client):
    agreement = OfferedFactory()
    address = f"/sites/offer/{link_token(agreement.expression)}/agreement/"
    for name, value in NASTY.items():
        for field in ("signed_name", "signed_role", "signed_on_0", "signed_on_2", "agree"):
            data = {**typed(agree=""), field: value}
            answer = client.post(f"{address}accept/", {key: one for key, one in data.items() if one is not None})
            assert answer.status_code in (200, 302), (name, field)
        if name in ("nul", "control", "long", "script"):
            assert client.post(f"{address}decline/", {"reason": value}).status_code in (200, 302, 409), name
    agreement.refresh_from_db()
    assert (agreement.status, Hosting.objects.count()) in (("accepted", 1), ("declined", 0), ("offered", 0))
    assert agreement.signed_on in (None, timezone.localdate())
